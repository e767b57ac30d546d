/**
 * Sockets at home: programs that talk over them say what they say natively. The specification is examples/network; a second one has
 * unix sockets of home too.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, bypass, compile, folder, listen, type Outcome, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const network = (...command: string[]) => bypass(['run', '-q', 'network', '--', ...command], { seconds: 90 });

function equal(split: Outcome, real: Outcome): void {
	assert.is(split.stdout, real.stdout, story(split));
	assert.is(split.stderr, real.stderr);
	assert.is(split.status, real.status);
	assert.is(split.signal, real.signal);
	assert.is.not(real.stdout, '');
}

const program = compile(scratch, 'sockets.c', readFileSync(join(root, 'test', 'run', 'programs', 'sockets.c'), 'utf8'));

for (const what of ['stream', 'datagrams', 'refused', 'broken', 'inherited', 'six', 'pairs'])
	test(`sockets: ${what}`, () => equal(network(program, what), run(program, [what])));

test('unix sockets whose names are at home, and descriptors over them', () => {
	const data = join(scratch, 'data');
	const spec = `paths { home "/data" as "${data}"; local "*"; }\ntrap posix.sockets, posix.files, posix.descriptors;\n`;
	const { shadow, agent } = build(join(scratch, 'unix'), 'unix', spec);
	const fresh = () => {
		rmSync(data, { recursive: true, force: true });
		mkdirSync(data);
		writeFileSync(join(data, 'text'), 'of home\n');
	};
	fresh();
	const real = run(program, ['names', data]);
	fresh();
	equal(run(shadow, ['--run', agent, '-q', '--', program, 'names', '/data']), real);
});

/* ---- programs of the system ---- */

const python = '/usr/bin/python3';

const servers = `
import http.server, socket, socketserver, threading, urllib.request
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.path.encode() * 10000
        self.send_response(200); self.send_header('Content-Length', str(len(body))); self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for i in range(5):
    body = urllib.request.urlopen('http://127.0.0.1:%d/%d' % (server.server_address[1], i), timeout=20).read()
    print(len(body), body[:4])
server.shutdown()
s = socket.create_server(('127.0.0.1', 0)); s.settimeout(0.05)
try: s.accept()
except TimeoutError as e: print('late')
a = socket.create_connection(s.getsockname()); b, _ = s.accept()
f = a.makefile('rwb'); f.write(b'line\\n'); f.flush()
print(b.recv(10), a.family, a.type, b.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
with open('/etc/hostname', 'rb') as h: n = a.sendfile(h)
print(n == len(b.recv(1000)))
try: socket.create_connection(('127.0.0.1', 1), timeout=5)
except ConnectionRefusedError as e: print(e)
`;

test('Python: http.server, urllib, makefile, sendfile, timeouts', () =>
	equal(network(python, '-c', servers), run(python, ['-c', servers])));

/** An HTTP server of the test's own, outside. Gives its port. */
async function serve(dir: string): Promise<{ port: string; child: ChildProcess }> {
	const text = `
import functools, http.server
h = functools.partial(http.server.SimpleHTTPRequestHandler, directory=${JSON.stringify(dir)})
s = http.server.ThreadingHTTPServer(('127.0.0.1', 0), h)
print(s.server_address[1], flush=True)
s.serve_forever()`;
	const child = spawn(python, ['-c', text], { stdio: ['ignore', 'pipe', 'ignore'] });
	process.on('exit', () => child.kill());
	const port = await new Promise<string>((done) => child.stdout.on('data', (data) => done(String(data).trim())));
	return { port, child };
}

const lacks = ['curl', 'unshare'].find((name) => run('sh', ['-c', `command -v ${name}`]).status !== 0);
const alone = run('unshare', ['--net', 'true']).status === 0 ? undefined : 'this user may not make a namespace';

testUnless(test, lacks ? `${lacks} is not installed` : alone)('curl where there is no network', async () => {
	const site = join(scratch, 'site');
	mkdirSync(site);
	writeFileSync(join(site, 'big'), Buffer.alloc(5 << 20, 'some text\n'));
	const { port, child } = await serve(site);
	const curl = ['curl', '-sS', '--noproxy', '*', `http://127.0.0.1:${port}/big`];
	assert.is.not(run('unshare', ['--net', ...curl]).status, 0);
	const real = run('curl', curl.slice(1));
	assert.is(real.stdout.length, 5 << 20);
	const split = network('unshare', '--net', ...curl);
	assert.is(split.status, 0, story(split));
	assert.ok(split.stdout === real.stdout);
	const missing = network('unshare', '--net', 'curl', '-sSf', '--noproxy', '*', `http://127.0.0.1:${port}/nothing`);
	assert.is(missing.status, 22, story(missing));
	const { agent, shadow } = build(join(scratch, 'far'), 'far', readFileSync(join(root, 'examples', 'network', 'network.bp'), 'utf8'));
	const address = await listen(shadow, ['--listen', `unix:${join(scratch, 'far', 'socket')}`]);
	const far = run('unshare', ['--net', ...curl], { env: { LD_PRELOAD: agent, BYPASS_SHADOW: address } });
	assert.is(far.status, 0, story(far));
	assert.ok(far.stdout === real.stdout, 'a shadow that was there before');
	child.kill();
	child.unref();
});

test.run();
