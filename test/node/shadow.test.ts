/** createShadow: actions and errors, the real system behind them, addresses and keys, many agents, interruption, the end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BypassError, type Call, createShadow, type RunOutcome, runAgent } from '../../lib/index.ts';
import { bypass, cli, folder, key, root, story } from '../tools/bypass.ts';

process.env.XDG_CACHE_HOME = join(root, 'build', 'test-cache');
const scratch = folder();
mkdirSync(join(scratch, 'home'));
writeFileSync(join(scratch, 'home', 'secret'), 'of the disk\n');
const secret = '/real/secret';

/** Names below /mem are an action's, without that; those below /real the scratch folder's. */
const spec = join(root, 'examples', 'node-memfs', 'memory.bp');
const map = { '/real': join(scratch, 'home') };

interface File {
	readonly text: Buffer;
	at: number;
}

/** Actions that serve one text under every name, and leave other names to the real system. */
function virtual(text: string, log: string[] = []) {
	return {
		open(path: string, _flags: number, _mode: number, call: Call): unknown {
			if (path.startsWith(scratch)) return call.real();
			if (path.endsWith('none')) throw new BypassError('ENOENT');
			log.push(`open ${path}`);
			return { text: Buffer.from(text), at: 0 };
		},
		read(file: File, length: number) {
			const part = file.text.subarray(file.at, file.at + length);
			file.at += part.length;
			return part;
		},
		fstat: (file: File) => ({ st_mode: 0o100644, st_size: file.text.length }),
		close() {
			log.push('close');
		},
	};
}

const run = (actions: object, program: string, ...args: string[]): PromiseLike<RunOutcome> =>
	runAgent({ spec, program, args, actions, map, calls: false });

test('an action serves a call, and a thrown code is its errno', async () => {
	const log: string[] = [];
	const good = await run(virtual('from an action\n', log), 'cat', '/mem/a');
	assert.is(good.stdout, 'from an action\n', good.stderr);
	assert.equal(log, ['open /a', 'close']);
	const bad = await run(virtual(''), 'cat', '/mem/none');
	assert.is(bad.stderr, 'cat: /mem/none: No such file or directory\n');
});

test("an error of node's own file system is the program's error", async () => {
	const actions = { open: (path: string) => readFileSync(`/no-such-folder${path}`) };
	const result = await run(actions, 'cat', '/mem/a');
	assert.is(result.stderr, 'cat: /mem/a: No such file or directory\n');
});

test('a mistake of an action is EIO, told once, and the shadow goes on', async () => {
	const told: string[] = [];
	const shadow = createShadow(spec, { open: () => (undefined as unknown as { x: number }).x }, { report: (message) => told.push(message) });
	const once = await runAgent({ spec, shadow, program: 'cat', args: ['/mem/a'] });
	assert.is(once.stderr, 'cat: /mem/a: Input/output error\n');
	assert.is(told.length, 1);
	assert.match(told[0] as string, /^the action of open: Cannot read properties/);
	await shadow.close();
});

test('calls without an action are the real system, also on what the real system opened in an action', async () => {
	const result = await run(virtual('text\n'), 'cat', '/mem/a', secret);
	assert.is(result.stdout, 'text\nof the disk\n', result.stderr);
	const stat = await run(virtual('text\n'), 'stat', '-c', '%s', secret);
	assert.is(stat.stdout, '12\n', stat.stderr);
});

test('a call that is not an action fails on what an action opened: EOPNOTSUPP', async () => {
	const result = await run(virtual('text\n'), 'sh', '-c', `exec 3< /mem/a; flock -n 3; echo $?`);
	assert.match(result.stderr, /not supported/);
});

test('an action changes what the real system says', async () => {
	const actions = {
		async read(file: unknown, length: number, call: Call) {
			throw new Error(`never: ${file} is the real system's (${length}, ${call.name})`);
		},
		async open(path: string, flags: number, mode: number, call: Call) {
			const opened = await call.real(join(scratch, 'home', path), flags, mode);
			return opened;
		},
	};
	const result = await run(actions, 'cat', '/mem/secret');
	assert.is(result.stdout, 'of the disk\n', result.stderr);
});

test('rest refuse: what has no action is ENOSYS', async () => {
	const shadow = createShadow(spec, virtual('x'), { rest: 'refuse' });
	const result = await runAgent({ spec, shadow, program: 'stat', args: [secret], map });
	assert.match(result.stderr, /Function not implemented/);
	await shadow.close();
});

test('children have what their parent opened, with its offset; close is told when the last one has left', async () => {
	const log: string[] = [];
	const script = 'exec 3< /mem/lines; head -c 2 <&3 | cat; (read x <&3; echo "child: $x"); read y <&3; echo "parent: $y"';
	const result = await run(virtual('1\n2\n3\n4\n', log), 'sh', '-c', script);
	assert.is(result.stdout.slice(0, 2), '1\n', result.stderr);
	assert.match(result.stdout, /child: 2/);
	assert.match(result.stdout, /parent: 3/);
	assert.equal(log, ['open /lines', 'close']);
});

test('a program that is killed leaves nothing open', async () => {
	const log: string[] = [];
	const result = await run(virtual('x', log), 'sh', '-c', 'exec 3< /mem/a; kill -9 $$');
	assert.is(result.signal, 'SIGKILL', result.stderr);
	assert.equal(log, ['open /a', 'close']);
});

test('many programs at once, each by an address of its own kind', async () => {
	const shadow = createShadow(spec, virtual('shared\n'), { key: key(scratch, 'k'), insecure: true });
	const unix = await shadow.listen(`unix:${scratch}/s/unix`);
	const tcp = await shadow.listen('tcp:127.0.0.1:0');
	assert.match(tcp, /^tcp:127\.0\.0\.1:[1-9]\d*$/);
	const ways = [unix, tcp].flatMap((address) => [
		['--shadow', address],
		['--connect', address],
	]);
	const ask = async (way: string[]) => {
		const args = [cli, 'run', '-q', spec, ...way, '--key', join(scratch, 'k'), '--insecure', '--', 'cat', '/mem/a', '/mem/b'];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		return outputOf(child);
	};
	const said = await Promise.all([...ways, ...ways].map(ask));
	assert.equal(said, Array(8).fill('shared\nshared\n'));
	await shadow.close();
	assert.not.ok(existsSync(`${scratch}/s/unix`), 'its socket is gone');
});

async function outputOf(child: ChildProcess): Promise<string> {
	let said = '';
	child.stdout?.on('data', (piece) => {
		said += piece;
	});
	child.stderr?.on('data', (piece) => {
		said += piece;
	});
	await once(child, 'close');
	return said;
}

test('without the key nobody gets in', async () => {
	const shadow = createShadow(spec, virtual('x'), { key: key(scratch, 'right') });
	const address = await shadow.listen(`unix:${scratch}/s/locked`);
	key(scratch, 'wrong');
	const child = spawn(process.execPath, [
		cli,
		'run',
		'-q',
		spec,
		'--shadow',
		address,
		'--key',
		join(scratch, 'wrong'),
		'--',
		'cat',
		'/mem/a',
	]);
	assert.match(await outputOf(child), /the shadow refused the key: that is not this shadow's key/);
	await shadow.close();
});

test('TCP wants a key, and to be meant', async () => {
	const open = createShadow(spec, virtual('x'), { key: key(scratch, 'k2') });
	await refused(() => open.listen('tcp:127.0.0.1:0'), /TCP is not encrypted/);
	const keyless = createShadow(spec, virtual('x'), { insecure: true });
	await refused(() => keyless.listen('tcp:127.0.0.1:0'), /TCP needs a key/);
	await refused(() => keyless.listen('nowhere'), /an address is tcp:HOST:PORT/);
});

test('what makes no sense is said at once: an unknown call, one that stays, a wrong specification', () => {
	assert.throws(() => createShadow(spec, { opne: () => 0 }), /opne is none of its calls/);
	assert.throws(() => createShadow(spec, { dup: () => 0 }), /dup never goes home/);
	assert.throws(() => createShadow({ text: 'trap no_such_call;' }, {}), /no_such_call/);
	assert.throws(() => createShadow('no-such-specification', {}), /no specification of that name/);
});

test('a waiting action is told when the program is interrupted, and its call is EINTR', async () => {
	let aborted = 0;
	const waits = {
		...virtual('x'),
		read: (_file: File, _length: number, call: Call) =>
			new Promise((_done, failed) => {
				call.signal.addEventListener('abort', () => {
					aborted++;
					failed(call.signal.reason);
				});
			}),
	};
	const result = await run(waits, 'timeout', '1', 'cat', '/mem/a');
	assert.is(result.status, 124, result.stderr);
	assert.ok(aborted >= 1);
});

test('an agent of another specification: calls that are the same work, others fail alone', async () => {
	const shadow = createShadow(spec, virtual('served\n'));
	const address = await shadow.listen(`unix:${scratch}/s/other`);
	const other = join(scratch, 'mixed2.bp');
	writeFileSync(
		other,
		'paths { home "/mem" as "/"; local "*"; } trap open, read, close, fstat; int of_its_own( int number ) shadow_action { return number; };\n',
	);
	const child = spawn(process.execPath, [cli, 'run', '-q', other, '--shadow', address, '--', 'cat', '/mem/a']);
	const said = await outputOf(child);
	assert.match(said, /served\n/);
	await shadow.close();
});

test('close lets actions end, and ends programs that go on', async () => {
	let running: (() => void) | undefined;
	const began = new Promise<void>((done) => {
		running = done;
	});
	const actions = {
		...virtual('late\n'),
		async read(file: File, length: number) {
			running?.();
			await new Promise((done) => setTimeout(done, 200));
			const part = file.text.subarray(file.at, file.at + length);
			file.at += part.length;
			return part;
		},
	};
	const shadow = createShadow(spec, actions);
	const program = runAgent({ spec, shadow, program: 'sh', args: ['-c', 'read x < /mem/a; echo "$x"; cat /mem/b'] });
	await began;
	await shadow.close();
	const result = await program;
	assert.match(result.stderr, /home is lost|error/i);
	await refused(() => shadow.listen(`unix:${scratch}/s/closed`), /the shadow is closed/);
});

test('over standard input and output of a command, as by ssh', () => {
	const script = join(scratch, 'stdio.mjs');
	writeFileSync(
		script,
		`import { createShadow } from ${JSON.stringify(join(root, 'dist', 'index.js'))};
		const text = Buffer.from('over stdio\\n');
		await createShadow(${JSON.stringify(spec)}, {
			open: () => ({ at: 0 }),
			read: (file, length) => { const part = text.subarray(file.at, file.at + length); file.at += part.length; return part; },
			fstat: () => ({ st_mode: 0o100644, st_size: text.length }),
			close: () => 0,
		}).listen('stdio');`,
	);
	const result = bypass(['run', '-q', spec, '--connect', `stdio:${process.execPath} ${script}`, '--', 'cat', '/mem/a']);
	assert.is(result.stdout, 'over stdio\n', story(result));
});

async function refused(action: () => Promise<unknown>, message: RegExp): Promise<void> {
	let failure: unknown;
	try {
		await action();
	} catch (error) {
		failure = error;
	}
	assert.match((failure as Error | undefined)?.message ?? 'it did not fail', message);
}

test.run();
