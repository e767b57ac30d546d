/** `bypass pack`: the folder as somebody has it who has no Node.js: a bare environment, a name with blanks, a copy elsewhere. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { which } from '../lib/build/cc.ts';
import { readElf, versionsOf } from '../lib/build/elf.ts';
import { bypass, compile, folder, key, listen, type Outcome, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const data = join(scratch, 'data');
mkdirSync(data);
writeFileSync(join(data, 'a'), 'from home\n');
const made = join(scratch, 'made');
const place = join(scratch, 'a place with blanks');
/** Programs that a small machine has, and no node among them. */
const bin = join(scratch, 'bin');
mkdirSync(bin);
for (const name of ['sh', 'dash', 'bash', 'cat', 'ls', 'uname', 'env', 'busybox', 'true']) {
	const path = which(name, process.env.PATH ?? '');
	if (path) symlinkSync(path, join(bin, name));
}

/** Runs a program of the pack with nothing in its environment but PATH. */
function packed(args: readonly string[], shell: readonly string[] = [], at = place): Outcome {
	const [program, ...rest] = [...shell, join(at, 'run'), ...args] as [string, ...string[]];
	const result = spawnSync(program, rest, { cwd: '/', env: { PATH: bin }, encoding: 'latin1', timeout: 60_000, input: '' });
	return { status: result.status, signal: result.signal, stdout: result.stdout, stderr: result.stderr };
}

test('it is made, and says for which machines', () => {
	const result = bypass(['pack', 'remote', '-o', made, '--map', `/data=${data}`], { seconds: 300 });
	assert.is(result.status, 0, story(result));
	assert.match(
		result.stdout,
		/^.*made: README\.txt, bypass_launch, guards, libremote\.so, remote_shadow, run, shadow\nfor Linux on .* bits\), .+\n$/,
	);
	assert.equal(readdirSync(made).sort(), ['README.txt', 'bypass_launch', 'guards', 'libremote.so', 'remote_shadow', 'run', 'shadow']);
	cpSync(made, place, { recursive: true, verbatimSymlinks: true });
});

const glibc = readElf(readFileSync(process.execPath))?.needed.includes('libc.so.6') && ['x64', 'arm64'].includes(process.arch);
testUnless(test, glibc ? undefined : 'the floor is lowered for glibc on x86-64 and aarch64')(
	'nothing in it needs more than glibc 2.17',
	() => {
		for (const name of ['libremote.so', 'remote_shadow', 'bypass_launch']) {
			const versions = versionsOf(readFileSync(join(made, name))).filter((version) => version.startsWith('GLIBC_'));
			assert.ok(versions.length > 1, name);
			const newer = versions.filter((version) => version.localeCompare('GLIBC_2.17', 'en', { numeric: true }) > 0);
			assert.equal(newer, [], name);
		}
		assert.match(readFileSync(join(made, 'README.txt'), 'utf8'), /with glibc 2\.1[0-7] or newer/);
	},
);

for (const shell of [[], ['dash'], ['bash', '--posix'], ['busybox', 'sh']]) {
	const there = !shell.length || existsSync(join(bin, shell[0] as string));
	testUnless(test, there ? undefined : `no ${shell[0]}`)(
		`a program reads home's file, by ${shell.join(' ') || 'the script itself'}`,
		() => {
			const command = shell.length ? [join(bin, shell[0] as string), ...shell.slice(1)] : [];
			const result = packed(['--', 'cat', '/data/a'], command);
			assert.is(result.status, 0, story(result));
			assert.is(result.stdout, 'from home\n');
			assert.match(result.stderr, /^bypass: remote: 1 process, \d+ calls, 1 file, 10 B read from home/);
		},
	);
}

test('options, arguments with blanks and quotes, the exit status', () => {
	const trace = join(scratch, 'trace file');
	const args = ['a b', "it's", '$HOME', '', '--', '-q'];
	const result = packed([
		'-q',
		'--trace=json',
		'--trace-file',
		trace,
		'--set',
		'scratch=/x y',
		'--',
		'sh',
		'-c',
		'printf "<%s>" "$@"; exit 7',
		'sh',
		...args,
	]);
	assert.is(result.status, 7, story(result));
	assert.is(result.stdout, args.map((arg) => `<${arg}>`).join(''));
	assert.is(result.stderr, '');
	for (const line of readFileSync(trace, 'utf8').trim().split('\n')) assert.is((JSON.parse(line) as { agent: string }).agent, 'remote');
});

test('wrong usage and wrong settings', () => {
	for (const [args, status, reason] of [
		[[], 2, /no program/],
		[['--'], 2, /no program/],
		[['--bogus', '--', 'true'], 2, /unknown option --bogus/],
		[['--set'], 2, /no program|a value is missing/],
		[['--map', '/a=/b', '--', 'true'], 2, /bypass pack --map/],
		[['--set', 'x=1', '--', 'true'], 1, /remote has no setting x; its settings: scratch/],
		[['--', 'no-such-program'], 127, /no-such-program: No such file/],
	] as const) {
		const result = packed(args);
		assert.is(result.status, status, `${args.join(' ')}\n${story(result)}`);
		assert.match(result.stderr, reason);
	}
	assert.match(packed(['--help']).stdout, /^usage: run /);
});

test('what cannot be trapped is refused before it starts', () => {
	const main = 'int main(void) { return 0; }\n';
	const fixed = compile(scratch, 'fixed.c', main, ['-static']);
	const pie = compile(scratch, 'pie.c', main, ['-static-pie']);
	const marked = compile(scratch, 'marked.c', main);
	const passing = ['/usr/bin/env', 'BYPASS_LEAKS=pass'];
	chmodSync(marked, 0o4755);
	for (const [program, why] of [
		[fixed, /fixed is statically linked/],
		[pie, /pie is statically linked/],
		[marked, /marked is setuid/],
	] as const) {
		const result = packed(['--', program], passing);
		assert.is(result.status, 1, story(result));
		assert.match(result.stderr, why);
	}
	const script = join(scratch, 'script');
	writeFileSync(script, `#!${fixed} x\n`);
	chmodSync(script, 0o755);
	assert.match(packed(['--', script], passing).stderr, /fixed is statically linked/);
	/* Where system calls are trapped there is no reason to. */
	for (const program of [fixed, pie, script]) assert.is(packed(['--', program]).status, 0, program);
});

const setcap = which('setcap', `${process.env.PATH}:/usr/sbin:/sbin`);
const marks = setcap && process.getuid?.() === 0 ? undefined : 'file capabilities are set by root, with setcap';
testUnless(test, marks)('file capabilities', () => {
	const program = compile(scratch, 'capable.c', 'int main(void) { return 0; }\n');
	const set = spawnSync(setcap as string, ['cap_net_raw+ep', program], { encoding: 'utf8' });
	if (set.status !== 0) return console.log(`     not tried: setcap here: ${set.stderr.trim()}`);
	assert.match(packed(['--', program]).stderr, /capable has file capabilities/);
	const checked = bypass(['check', '--program', program, 'remote']);
	assert.is(checked.status, 1);
	assert.match(checked.stdout, /refused: .*capable has file capabilities/);
});

test('a program that imports what the agent does not make right is refused by name', () => {
	const at = join(scratch, 'policy');
	assert.is(bypass(['pack', 'policy', '-o', at], { seconds: 300 }).status, 0);
	const result = packed(['--', 'ls'], [], at);
	assert.is(result.status, 1, story(result));
	assert.match(result.stderr, /ls imports \w+ which is not covered: .*`trap \w+;` into the specification and pack again/);
	const works = packed(['-q', '--', 'cat', join(data, 'a')], [], at);
	assert.is(works.stdout, 'from home\n', story(works));
});

test('home elsewhere: by a command, and by a socket', async () => {
	const command = `stdio:'${join(place, 'shadow')}'`;
	for (const options of [['--connect', command], [`--connect=${command}`]]) {
		const result = packed(['-q', ...options, '--', 'cat', '/data/a']);
		assert.is(result.stdout, 'from home\n', story(result));
	}
	const secret = key(scratch, 'key');
	const address = await listen(join(place, 'shadow'), ['--listen', 'tcp:127.0.0.1:0', '--key', secret, '--insecure']);
	const result = packed(['-q', '--connect', address, '--key', secret, '--insecure', '--', 'cat', '/data/a']);
	assert.is(result.stdout, 'from home\n', story(result));
});

test('an agent without a shadow', () => {
	const at = join(scratch, 'alone');
	const spec = join(scratch, 'alone.bp');
	writeFileSync(spec, 'trap getppid agent_action {{ return 77; }};\n');
	const result = bypass(['pack', spec, '-o', at], { seconds: 300 });
	assert.is(result.status, 0, story(result));
	assert.not.ok(existsSync(join(at, 'shadow')));
	assert.not.match(readFileSync(join(at, 'README.txt'), 'utf8'), /@|--connect/);
	const ran = packed(['-q', '--', 'bash', '-c', 'echo $PPID'], [], at);
	assert.is(ran.stdout, '77\n', story(ran));
});

test('a part that is missing is named', () => {
	const at = join(scratch, 'part');
	mkdirSync(at);
	cpSync(join(made, 'run'), join(at, 'run'));
	assert.match(packed(['--', 'true'], [], at).stderr, /libremote\.so is not there; copy the whole folder/);
});

test('a specification with errors is not packed', () => {
	const spec = join(scratch, 'wrong.bp');
	writeFileSync(spec, 'trap opne;\n');
	const result = bypass(['pack', spec, '-o', join(scratch, 'wrong')]);
	assert.is(result.status, 1);
	assert.match(result.stderr, /wrong\.bp:1:6: error/);
	assert.not.ok(existsSync(join(scratch, 'wrong')));
	assert.is(bypass(['pack', spec]).status, 2);
});

test.run();
