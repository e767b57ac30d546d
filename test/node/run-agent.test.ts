/** runAgent: a program under an agent from JavaScript, its calls as events, clocks and files that are mocked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runAgent, type TraceCall } from '../../lib/index.ts';
import { bypass, folder, root, run, story } from '../tools/bypass.ts';

process.env.XDG_CACHE_HOME = join(root, 'build', 'test-cache');
const scratch = folder();
const clock = { name: 'clock', text: 'int clock_gettime( symbols clock_id int clock, out struct timespec *time ) errno errno;' };

test('calls are events as they end, and the outcome has them all', async () => {
	const heard: TraceCall[] = [];
	const text = join(scratch, 'text');
	writeFileSync(text, 'a text\n');
	const going = runAgent({ spec: 'trace', program: 'cat', args: [text] });
	going.on('call', (call) => heard.push(call));
	const { status, stdout, stderr, calls } = await going;
	assert.is(status, 0, stderr);
	assert.is(stdout, 'a text\n');
	assert.equal(heard, calls);
	const opened = calls.find((call) => call.args.path === text);
	assert.is(opened?.call, 'open');
	assert.ok(calls.some((call) => call.call === 'read' && call.result === 7));
});

test('calls of all processes of a program', async () => {
	const { calls, stdout } = await runAgent({ spec: 'trace', program: 'sh', args: ['-c', 'cat /etc/hostname; cat /etc/hostname'] });
	const readers = new Set(calls.filter((call) => call.args.path === '/etc/hostname').map((call) => call.pid));
	assert.is(readers.size, 2, stdout);
});

test('standard input, environment, folder, and how it ends', async () => {
	const spec = { name: 'none', text: 'trap getpid agent_action { return 42; };' };
	const result = await runAgent({
		spec,
		program: 'sh',
		args: ['-c', 'cat; pwd; echo $WORD $$; exit 9'],
		input: 'in\n',
		cwd: scratch,
		env: { ...process.env, WORD: 'w' },
	});
	assert.is(result.stdout, `in\n${scratch}\nw 42\n`, result.stderr);
	assert.is(result.status, 9);
	const killed = await runAgent({ spec, program: 'sh', args: ['-c', 'kill -USR1 $(sh -c "echo \\$PPID")'] });
	assert.is(killed.signal, 'SIGUSR1', killed.stderr);
});

test('a program that hangs is ended by the signal of its caller', async () => {
	const control = new AbortController();
	const going = runAgent({
		spec: { name: 'none', text: 'trap getpid agent_action { return 42; };' },
		program: 'sleep',
		args: ['100'],
		signal: control.signal,
	});
	setTimeout(() => control.abort(), 300);
	const { signal, status } = await going;
	assert.ok(signal === 'SIGTERM' || status !== 0);
});

test('a clock that an action tells', async () => {
	const noon = Date.UTC(2001, 8, 9, 1, 46, 40) / 1000;
	const { stdout, stderr } = await runAgent({
		spec: clock,
		program: 'date',
		args: ['-u', '+%F %T'],
		actions: { clock_gettime: () => ({ tv_sec: noon, tv_nsec: 0 }) },
		calls: false,
	});
	assert.is(stdout, '2001-09-09 01:46:40\n', stderr);
});

test('a program that cannot be run is said so', async () => {
	let message = '';
	try {
		await runAgent({ spec: 'trace', program: 'no-such-program' });
	} catch (error) {
		message = (error as Error).message;
	}
	assert.match(message, /no-such-program/);
});

test('the types of a specification fit createShadow and runAgent, and wrong ones do not', () => {
	const place = join(root, 'build', 'test-types');
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'files.bp'), 'paths { home "/virtual"; local "*"; } trap posix.files, posix.status, posix.directories;\n');
	const made = bypass(['generate', join(place, 'files.bp'), '--types', '-o', place]);
	assert.is(made.status, 0, story(made));
	const check = (name: string, body: string) => {
		const head = `import { BypassError, createShadow } from 'bypass-agents';
			import type { FilesActions } from './files_actions.d.ts';
			interface File { at: number; text: Buffer }\n`;
		writeFileSync(join(place, name), head + body);
		const config = {
			extends: '../../tsconfig.json',
			compilerOptions: { noEmit: true, rootDir: '../..' },
			include: [name, 'files_actions.d.ts'],
		};
		writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
		return run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', place]);
	};
	const right = check(
		'right.ts',
		`createShadow<FilesActions<File>>('files.bp', {
			async open(path, flags, mode, call) {
				if ((flags & mode) < 0 || call.process.id === 0) throw new BypassError('ENOENT');
				return { at: 0, text: Buffer.from(path) };
			},
			read: (file, length) => file.text.subarray(file.at, file.at + length),
			fstat: (file) => ({ st_size: file.text.length, st_mtim: { tv_sec: 1 } }),
			fstatat: async (at, path, flags, call) => (await call.real()) as { result: number; status: object },
			close() {},
		});\n`,
	);
	assert.is(right.status, 0, story(right));
	const result = check(
		'wrong.ts',
		"createShadow<FilesActions<File>>('files.bp', { open: (path) => path.length });\nthrow new BypassError('');\n",
	);
	assert.match(result.stdout, /'number' is not assignable to type 'Answer<File>'/, story(result));
	const name = check('wrong.ts', "createShadow<FilesActions<File>>('files.bp', { reed: () => 0 });\nthrow new BypassError('');\n");
	assert.match(name.stdout, /'reed' does not exist in type/, story(name));
});

test('an installed package gives the same by its name', () => {
	const script = "import { runAgent } from 'bypass-agents'; console.log((await runAgent({ spec: 'trace', program: 'true' })).status)";
	const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8', timeout: 120_000 });
	assert.is(result.stdout, '0\n', result.stderr);
});

test.run();
