/** curl, on files and on a server that only home can reach. */
import { sample, theme } from '../line.ts';

const site = `${sample}\nmkdir www; cp big www/big; echo page > www/index.html`;
const serve = 'python3 -m http.server --bind 127.0.0.1 --directory www 8000';

export const network = theme({ setup: site, packages: ['curl', 'python3'] }, [
	{ name: 'curl file://', line: 'curl -s -o /mnt/data/got file:///mnt/data/big' },
	{
		name: 'curl http, no network here',
		spec: 'sockets.bp',
		serve,
		line: 'curl -sS -o got http://127.0.0.1:8000/big; cmp got big; curl -sS http://localhost:8000/; curl -s -w "%{http_code}" -o none http://127.0.0.1:8000/nothing; curl -sS http://127.0.0.1:8001/',
		status: 7,
		unstable: / after \d+ ms/,
	},
	{
		name: 'python3 urllib, no network here',
		spec: 'sockets.bp',
		serve,
		line: '/usr/bin/python3 -c \'import urllib.request as u, socket; print(len(u.urlopen("http://localhost:8000/big").read()), socket.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM))\'',
	},
	{
		name: 'bash /dev/tcp, no network here',
		spec: 'sockets.bp',
		serve,
		line: 'exec 3<>/dev/tcp/127.0.0.1/8000; printf "GET / HTTP/1.0\\r\\n\\r\\n" >&3; tail -n 1 <&3',
		packages: ['bash'],
	},
]);
