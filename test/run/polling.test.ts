/**
 * poll, select and epoll over descriptors of both sides: a connection at home, a pipe here, a FIFO at home. What is ready on either
 * side is found at once, nothing is asked again and again, and signals end the wait. Programs say what they say natively.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, bypass, compile, folder, type Outcome, root, run, story } from '../tools/bypass.ts';

const scratch = folder();
const network = (...command: string[]) => bypass(['run', '-q', 'network', '--', ...command], { seconds: 90 });

function equal(split: Outcome, real: Outcome): void {
	assert.is(split.stdout, real.stdout, story(split));
	assert.is(split.stderr, real.stderr);
	assert.is(split.status, real.status);
	assert.is.not(real.stdout, '');
}

const program = compile(scratch, 'polling.c', readFileSync(join(root, 'test', 'run', 'programs', 'polling.c'), 'utf8'));

for (const what of ['poll', 'select', 'epoll', 'storm', 'storm of edges', 'idle'])
	test(`${what} over both sides`, () => equal(network(program, what), run(program, [what])));

/* ---- programs of the system ---- */

const python = '/usr/bin/python3';

const loop = `
import asyncio, os
async def upper(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper()); await writer.drain()
    writer.close()
async def client(port, n):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    for i in range(10):
        writer.write(b'client %d line %d\\n' % (n, i)); await writer.drain()
        answer = await reader.readline()
        await asyncio.sleep(0.001)
    writer.close(); await writer.wait_closed()
    return answer
async def main():
    server = await asyncio.start_server(upper, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    print(await asyncio.gather(*(client(port, n) for n in range(20))))
    child = await asyncio.create_subprocess_exec('cat', stdin=-1, stdout=-1)
    print(await child.communicate(b'through a child'))
    server.close(); await server.wait_closed()
    try: await asyncio.open_connection('127.0.0.1', port)
    except OSError as e: print(e.errno)
    try: await asyncio.wait_for(asyncio.Event().wait(), 0.05)
    except TimeoutError: print('late')
asyncio.run(main())
`;

test('Python: asyncio with connections and a child', () => equal(network(python, '-c', loop), run(python, ['-c', loop])));

const selecting = `
import os, select, selectors, socket, threading, time
s = socket.create_server(('127.0.0.1', 0)); a = socket.create_connection(s.getsockname()); b, _ = s.accept(); r, w = os.pipe()
for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    with kind() as group:
        group.register(a, selectors.EVENT_READ, 'far'); group.register(r, selectors.EVENT_READ, 'near')
        print(kind.__name__, group.select(0.05))
        threading.Timer(0.05, lambda: b.send(b'x')).start()
        print([(key.data, events) for key, events in group.select(5)], a.recv(1))
        threading.Timer(0.05, lambda: os.write(w, b'y')).start()
        print([(key.data, events) for key, events in group.select(5)], os.read(r, 1))
        b.send(b'x'); os.write(w, b'y'); time.sleep(0.05)
        print(sorted((key.data, events) for key, events in group.select(5)), a.recv(1), os.read(r, 1))
        group.unregister(a); b.send(b'x'); print(group.select(0.05), a.recv(1))
for i in range(200):
    with selectors.EpollSelector() as group:
        group.register(a, selectors.EVENT_WRITE); assert len(group.select(5)) == 1
print('no descriptor is left', sorted(os.listdir('/proc/self/fd'), key=int)[-1] < '950')
`;

test('Python: selectors, again and again', () => {
	const real = run(python, ['-c', selecting]);
	const split = network(python, '-c', selecting);
	const plain = (outcome: Outcome) => ({ ...outcome, stdout: outcome.stdout.replace(/no descriptor.*/, '') });
	equal(plain(split), plain(real));
	assert.match(split.stdout, /no descriptor is left/);
});

const fifo = `
import os, select, sys, threading
path = sys.argv[1] + '/fifo'
f = os.open(path, os.O_RDWR); r, w = os.pipe(); p = select.poll(); p.register(f, select.POLLIN); p.register(r, select.POLLIN)
print(p.poll(50) == [])
threading.Timer(0.05, lambda: os.write(f, b'far')).start()
print([(fd == f, event) for fd, event in p.poll(5000)], os.read(f, 10))
threading.Timer(0.05, lambda: os.write(w, b'near')).start()
print([(fd == f, event) for fd, event in p.poll(5000)], os.read(r, 10))
print(select.select([f, r], [f, w], [], 5)[1] == [f, w])
e = select.epoll()
try: e.register(os.open(sys.argv[1], os.O_RDONLY))
except OSError as error: print(error)
`;

test('a FIFO at home is waited for like a pipe here', () => {
	const data = join(scratch, 'data');
	const { shadow, agent } = build(
		join(scratch, 'files'),
		'files',
		`paths { home "/data" as "${data}"; local "*"; }\ntrap posix.files, posix.descriptors;\n`,
	);
	const fresh = () => {
		rmSync(data, { recursive: true, force: true });
		mkdirSync(data);
		execFileSync('mkfifo', [join(data, 'fifo')]);
	};
	fresh();
	const real = run(python, ['-c', fifo, data]);
	fresh();
	equal(run(shadow, ['--run', agent, '-q', '--', python, '-c', fifo, '/data']), real);
});

test.run();
