/**
 * The runtime's C: its tests (lib/runtime/test) under the address and undefined-behaviour sanitizers, that all of it compiles without a
 * warning by every compiler at hand, and what the launcher does for the program that it runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, type Outcome, root, run, type Setting, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const runtime = join(root, 'lib', 'runtime');
const scratch = folder();
const strict = ['-std=c11', '-Wall', '-Wextra', '-Werror', `-I${join(runtime, 'include')}`];
const sanitizers = ['-g', '-O1', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'];

const sources = (part: string) =>
	readdirSync(join(runtime, part))
		.filter((name) => name.endsWith('.c'))
		.map((name) => join(runtime, part, name));
const own = (name: string) => join(runtime, 'test', `${name}.c`);

function cc(compiler: string, args: readonly string[]): void {
	const result = run(compiler, args);
	if (result.status !== 0) throw new Error(result.stderr);
}

/** Compiles each file apart, into a folder of its own; gives the objects. */
function objects(compiler: string, files: readonly string[], flags: readonly string[], place: string): string[] {
	const dir = join(scratch, place);
	mkdirSync(dir, { recursive: true });
	const result = run(compiler, [...strict, ...flags, '-c', ...files], { cwd: dir });
	if (result.status !== 0) throw new Error(result.stderr);
	return files.map((file) => join(dir, `${basename(file, '.c')}.o`));
}

/* ---- the C tests ---- */

const isMain = (file: string) => /(^|\/)(main|bypass_launch)\.c$/.test(file);
const helpers = ['ask', 'homes', 'shadows', 'mini'].map(own);
let parts: string[] = [];
let miniShadow = '';

test('the shadow of a specification by hand can be built', () => {
	parts = objects('cc', [...sources('shared'), ...sources('shadow').filter((file) => !isMain(file)), ...helpers], sanitizers, 'sanitized');
	miniShadow = join(scratch, 'mini_shadow');
	const served = parts.filter((object) => !/\/(ask|homes|shadows)\.o$/.test(object));
	cc('cc', [...strict, ...sanitizers, join(runtime, 'shadow', 'main.c'), ...served, '-pthread', '-o', miniShadow]);
});

for (const name of [
	'wire',
	'message',
	'records',
	'text',
	'handles',
	'serve',
	'greet',
	'fuzz',
	'listen',
	'worker',
	'sockets',
	'link',
	'probe',
	'follow',
]) {
	test(`${name}_test.c`, () => {
		const program = join(scratch, `${name}_test`);
		cc('cc', [...strict, ...sanitizers, own(`${name}_test`), ...parts, '-pthread', '-lm', '-o', program]);
		const result = run(program, [miniShadow], { seconds: 240 });
		assert.is(result.status, 0, story(result));
		assert.match(result.stdout, /^ok /m);
	});
}

for (const file of sources('test').filter((file) => basename(file).startsWith('agent_'))) {
	test(basename(file), () => {
		const program = join(scratch, basename(file, '.c'));
		cc('cc', ['-O1', '-g', '-rdynamic', '-pthread', ...strict, file, ...sources('agent'), ...sources('shared'), '-ldl', '-o', program]);
		const result = run(program, [], { seconds: 120 });
		if (result.status === 77) console.log(result.stdout.trim());
		else assert.is(result.status, 0, story(result));
	});
}

/* ---- compilers ---- */

for (const [compiler, flags] of [
	['gcc', ['-O2']],
	['clang', ['-O2']],
	['musl-gcc', ['-O2']],
	['gcc', ['-m32', '-O2']],
] as const) {
	const probe = spawnSync(compiler, [...flags, '-x', 'c', '-', '-o', join(scratch, 'probe')], {
		input: '#include <stdio.h>\nint main(void) { return 0; }\n',
	});
	const name = [compiler, ...flags].join(' ');
	testUnless(test, probe.status === 0 ? undefined : `${name} does not work here`)(`no warning from ${name}`, () => {
		for (const part of ['shared', 'shadow', 'agent'])
			objects(compiler, sources(part), [...flags, '-fPIC', '-fvisibility=hidden'], `${name.replace(/\W/g, '')}-${part}`);
	});
}

test('CMakeLists.txt lists every source once', () => {
	const text = readFileSync(join(runtime, 'CMakeLists.txt'), 'utf8');
	for (const part of ['shared', 'agent', 'shadow']) {
		for (const file of sources(part)) {
			const name = `${part}/${basename(file)}`;
			assert.is(text.split(new RegExp(`\\s${name.replace('.', '\\.')}(?=[\\s)])`)).length, 2, name);
		}
	}
});

test('file names are unique, so that all of it compiles in one folder', () => {
	const names = ['include', 'shared', 'agent', 'shadow'].flatMap((part) => readdirSync(join(runtime, part)));
	assert.equal(
		names.filter((name, index) => names.indexOf(name) !== index),
		[],
	);
});

/* ---- the launcher ---- */

let launcher = '';
let agent = '';

test('the launcher can be built', () => {
	launcher = join(scratch, 'bypass_launch');
	agent = join(scratch, 'libfake.so');
	cc('cc', [
		...strict,
		'-O1',
		...sources('shared'),
		...sources('shadow').filter((file) => !file.endsWith('/main.c')),
		'-pthread',
		'-o',
		launcher,
	]);
	cc('cc', [...strict, '-shared', '-fPIC', own('fake_agent'), '-o', agent]);
});

const launch = (args: readonly string[], setting: Setting = {}): Outcome => run(launcher, ['--agent', agent, ...args], setting);

test("the program's exit status is the launcher's", () => {
	for (const status of [0, 1, 42, 255]) assert.is(launch(['-q', '--', 'sh', '-c', `exit ${status}`]).status, status);
});

test('a program ended by a signal ends the launcher by it', () => {
	assert.is(launch(['-q', '--', 'sh', '-c', 'kill -TERM $$']).signal, 'SIGTERM');
	assert.is(launch(['-q', '--', 'sh', '-c', 'kill -KILL $$']).signal, 'SIGKILL');
});

test("streams are the program's own, and the line at the end is the only word", () => {
	const result = launch(['--', 'cat'], { input: 'in\n', env: { FAKE_TRAPPED: '6' } });
	assert.is(result.stdout, 'in\n');
	assert.is(result.stderr, 'bypass: fake: 1 process, 6 calls\n');
	assert.is(
		launch(['--', 'sh', '-c', 'cat </dev/null; true'], { env: { FAKE_TRAPPED: '1' } }).stderr,
		'bypass: fake: 2 processes, 2 calls\n',
	);
	assert.is(launch(['-q', '--', 'true']).stderr, '');
});

test('a program that is not there: 127; one that cannot be run: 126', () => {
	const absent = launch(['--', './no-such-program']);
	assert.is(absent.status, 127);
	assert.match(absent.stderr, /^bypass: .*no-such-program.*No such file/);
	writeFileSync(join(scratch, 'text'), 'not a program', { mode: 0o644 });
	assert.is(launch(['--', join(scratch, 'text')]).status, 126);
});

test('a program that cannot have the agent is refused; one that ran without it nevertheless: 70', () => {
	writeFileSync(join(scratch, 'static.c'), 'int main(void) { return 0; }\n');
	cc('cc', ['-static', join(scratch, 'static.c'), '-o', join(scratch, 'static')]);
	const refused = launch(['--', join(scratch, 'static')]);
	assert.is(refused.status, 1);
	assert.match(refused.stderr, /static is statically linked: preloading cannot trap it/);
	/* A library that is no agent: the program starts, and nobody counts. */
	cc('cc', ['-shared', '-fPIC', '-x', 'c', '/dev/null', '-o', join(scratch, 'libempty.so')]);
	const result = run(launcher, ['--agent', join(scratch, 'libempty.so'), '--', 'true']);
	assert.is(result.status, 70, story(result));
	assert.match(result.stderr, /true ran without the agent/);
});

test('a test that trapped nothing fails when it must not', () => {
	const result = launch(['-q', '--require-trapped', '--', 'true']);
	assert.is(result.status, 1);
	assert.is(result.stderr, 'bypass: fake trapped no call: this test tested nothing (bypass_add_test: ALLOW_IDLE lets it pass)\n');
	assert.is(launch(['-q', '--require-trapped', '--', 'true'], { env: { FAKE_TRAPPED: '1' } }).status, 0);
	assert.is(launch(['-q', '--require-trapped', '--', 'sh', '-c', 'exit 3']).status, 3);
});

test('settings, trace and what was preloaded before reach the program', () => {
	const print = ['sh', '-c', 'echo "$BYPASS_SET|$BYPASS_TRACE|$BYPASS_TRACE_FILE|$LD_PRELOAD|$BYPASS_SHADOW|$BYPASS_SHADOW_other"'];
	copyFileSync(agent, join(scratch, 'libother.so'));
	const result = launch(
		[
			'-q',
			'--set',
			'a=1',
			'--set',
			'b=x,y',
			'--trace=json',
			'--trace-file',
			't.log',
			'--also',
			`${join(scratch, 'libother.so')}=unix:/x`,
			'--',
			...print,
		],
		{ cwd: scratch, env: { BYPASS_SET: 'z=0', LD_PRELOAD: 'libc.so.6' } },
	);
	assert.is(
		result.stdout,
		`z=0,a=1,b=x,y|json|${scratch}/t.log|${agent}:${join(scratch, 'libother.so')}:libc.so.6||unix:/x\n`,
		story(result),
	);
});

test('an agent whose path LD_PRELOAD cannot hold is loaded by a link that goes away', () => {
	const dir = join(scratch, 'a path: with both');
	mkdirSync(dir);
	copyFileSync(agent, join(dir, 'libfake.so'));
	const result = run(launcher, ['-q', '--agent', join(dir, 'libfake.so'), '--', 'sh', '-c', 'echo $LD_PRELOAD; readlink $LD_PRELOAD'], {
		env: { TMPDIR: scratch },
	});
	const [link, target] = result.stdout.trim().split('\n') as [string, string];
	assert.is(result.status, 0, story(result));
	assert.is(target, join(dir, 'libfake.so'));
	assert.is(existsSync(link), false);
});

test('the descriptors of a run are high, and few of them are allowed', () => {
	const list = launch(['-q', '--', 'sh', '-c', 'echo $BYPASS_STATS; ulimit -n']);
	assert.match(list.stdout, /^fd:(89\d|900)\n/);
	const few = run('sh', ['-c', `ulimit -n 40; exec ${launcher} -q --agent ${agent} -- sh -c 'echo $BYPASS_STATS'`]);
	assert.match(few.stdout, /^fd:3\d\n/, story(few));
});

test('command lines that make no sense', () => {
	for (const args of [[], ['--agent'], ['--agent', agent], ['--agent', agent, '--set', 'x', '--', 'true'], ['--nonsense', '--', 'true']])
		assert.is(run(launcher, args).status, 2, args.join(' '));
	assert.match(run(launcher, ['--agent', './absent.so', '--', 'true']).stderr, /absent\.so.*No such file/);
});

/** Starts it in a process group of its own, waits for a first line of output, sends signals, gives its end and all output. */
function signalled(
	args: readonly string[],
	act: (pid: number) => void,
): Promise<{ status: number | null; signal: string | null; output: string }> {
	const child = spawn(args[0] as string, args.slice(1), { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
	let output = '';
	return new Promise((done) => {
		child.stdout.on('data', (data) => {
			if (!output) act(child.pid as number);
			output += data;
		});
		child.on('close', (status, signal) => done({ status, signal, output }));
	});
}

test('Ctrl-C is for the program: it says how the run ends', async () => {
	const program = ['sh', '-c', 'trap "echo caught; exit 5" INT; echo ready; while :; do sleep 0.05; done'];
	const caught = await signalled([launcher, '-q', '--agent', agent, '--', ...program], (pid) => process.kill(-pid, 'SIGINT'));
	assert.equal(caught, { status: 5, signal: null, output: 'ready\ncaught\n' });
	const died = await signalled([launcher, '-q', '--agent', agent, '--', 'sh', '-c', 'echo ready; exec sleep 20'], (pid) =>
		process.kill(-pid, 'SIGINT'),
	);
	assert.is(died.signal, 'SIGINT');
});

test('SIGTERM and SIGHUP to the launcher go on to the program', async () => {
	for (const name of ['SIGTERM', 'SIGHUP'] as const) {
		const program = ['sh', '-c', `trap "echo ${name}; exit 6" ${name.slice(3)}; echo ready; while :; do sleep 0.05; done`];
		const ended = await signalled([launcher, '-q', '--agent', agent, '--', ...program], (pid) => process.kill(pid, name));
		assert.equal(ended, { status: 6, signal: null, output: `ready\n${name}\n` });
	}
});

test('home is out of reach of Ctrl-C, and ends with the run', async () => {
	const program = ['sh', '-c', 'trap : INT; echo $PPID; sleep 0.3; exit 4'];
	let homes: string[] = [];
	const ended = await signalled([miniShadow, '-q', '--run', agent, '--', ...program], (pid) => {
		homes = childrenOf(pid).filter((child) => readlinkSync(`/proc/${child}/exe`) === miniShadow);
		process.kill(-pid, 'SIGINT');
	});
	assert.is(ended.status, 4);
	assert.is(homes.length, 1);
	assert.is(existsSync(`/proc/${homes[0]}/fd`), false);
});

function childrenOf(pid: number): string[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
}

test('a run inside of a run leaves the outer agents their own home', () => {
	const print = ['sh', '-c', 'echo "$BYPASS_SHADOW|$BYPASS_SHADOW_mini"'];
	const result = run(miniShadow, ['-q', '--run', agent, '--', ...print], { env: { BYPASS_SHADOW: 'unix:/outer' } });
	assert.match(result.stdout, /^unix:\/outer\|fd:\d+\n$/, story(result));
});

test('with a home the line says what came from there', () => {
	const result = run(miniShadow, ['--run', agent, '--', 'true'], { env: { FAKE_TRAPPED: '2' } });
	assert.is(result.stderr, 'bypass: mini: 1 process, 2 calls, 0 files, 0 B read from home in 0.00 s\n');
});

test('a home elsewhere that cannot be reached: no program is run', () => {
	for (const address of [`unix:${scratch}/nobody`, 'stdio:exit 3', 'tcp:127.0.0.1:1', 'nonsense']) {
		const result = launch(['-q', '--insecure', '--connect', address, '--', 'echo', 'ran']);
		assert.is(result.status, 1, address);
		assert.is(result.stdout, '');
		assert.match(result.stderr, /^bypass: /);
	}
});

test.run();
