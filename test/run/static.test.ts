/**
 * Programs that no preload reaches: static, static-PIE, Go. Each runs natively on a real folder and as a guest on one that exists only at
 * home, and must say the same, end the same way and leave the same files behind.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { build, bypass, folder, type Outcome, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const sources = join(root, 'test', 'run', 'static');
/** A folder with this name is not on this machine. */
const NAME = '/only-at-home';

const works = (compiler: string, flags: readonly string[]) =>
	spawnSync(compiler, [...flags, '-x', 'c', '-', '-o', join(scratch, 'probe')], {
		input: '#include <pthread.h>\nint main(void) { return pthread_self() == 0; }\n',
	}).status === 0;
const busybox = existsSync('/bin/busybox') ? undefined : 'no /bin/busybox (Debian: busybox-static)';
const go = spawnSync('go', ['version']).status === 0 ? undefined : 'no go (Debian: golang-go)';

function makeFolder(name: string): string {
	const path = join(scratch, name);
	rmSync(path, { recursive: true, force: true });
	mkdirSync(join(path, 'sub'), { recursive: true });
	writeFileSync(join(path, 'a'), 'alpha\n');
	writeFileSync(join(path, 'sub', 'b'), 'beta\ngamma\n');
	return path;
}

/** Names, modes and bytes of all that is below. */
function contents(path: string, name = ''): string[] {
	const status = lstatSync(path);
	const line = `${name} ${status.mode.toString(8)}`;
	if (status.isDirectory())
		return [
			line,
			...readdirSync(path)
				.sort()
				.flatMap((entry) => contents(join(path, entry), `${name}/${entry}`)),
		];
	return [status.isFile() ? `${line} ${readFileSync(path, 'latin1')}` : line];
}

/** Under `remote` with the folder mapped. */
function split(home: string, command: readonly string[], options: readonly string[] = ['--leaks=trap']): Outcome {
	return bypass(['run', '-q', 'remote', '--map', `${NAME}=${home}`, ...options, '--', ...command], { seconds: 240 });
}

/** Both ways; `command` is given the folder. */
function same(command: (folder: string) => readonly string[], options?: readonly string[]): void {
	const [here, home] = [makeFolder('native'), makeFolder('split')];
	const [program, ...args] = command(here) as [string, ...string[]];
	const native = run(program, args);
	const other = split(home, command(NAME), options);
	assert.is(other.stdout, native.stdout, story(other));
	assert.is(other.stderr.replaceAll(NAME, here), native.stderr, story(other));
	assert.is(other.status, native.status, story(other));
	assert.equal(contents(home), contents(here));
}

function compile(compiler: string, flags: readonly string[]): string {
	const program = join(scratch, [compiler, ...flags].join('').replace(/\W/g, ''));
	const result = run(compiler, ['-O1', '-std=gnu11', ...flags, join(sources, 'guest.c'), '-pthread', '-o', program]);
	if (result.status !== 0) throw new Error(result.stderr);
	return program;
}

for (const [compiler, flags] of [
	['cc', ['-static']],
	['cc', ['-static-pie']],
	['musl-gcc', ['-static']],
] as const) {
	const name = `${compiler} ${flags.join(' ')}`;
	testUnless(test, works(compiler, flags) ? undefined : `${name} does not work here`)(name, () => {
		const program = compile(compiler, flags);
		same((path) => [program, path]);
	});
}

testUnless(test, busybox)('busybox: a shell whose commands are itself', () => {
	same((path) => ['/bin/busybox', 'sh', join(sources, 'applets.sh'), path]);
});

testUnless(test, go)('a Go program', () => {
	const program = join(scratch, 'gopher');
	const made = run('go', ['build', '-o', program, join(sources, 'guest.go')], {
		env: { GOCACHE: join(scratch, 'go-cache'), CGO_ENABLED: '0', GO111MODULE: 'off' },
	});
	assert.is(made.status, 0, story(made));
	same((path) => [program, path]);
});

testUnless(test, go)("Go's own tools build a program at home: a guest that starts guests", () => {
	const home = makeFolder('split');
	writeFileSync(join(home, 'hello.go'), 'package main\n\nfunc main() { println("hello") }\n');
	const cache = join(scratch, 'split-cache');
	const result = split(home, ['env', `GOCACHE=${cache}`, 'GO111MODULE=off', 'go', 'build', '-o', `${NAME}/hello`, `${NAME}/hello.go`]);
	assert.is(result.status, 0, story(result));
	assert.is(run(join(home, 'hello'), []).stderr, 'hello\n');
	/* A program that only home has, without a linker: the guest's file is a copy. */
	const there = split(home, [`sh`, '-c', `${NAME}/hello`]);
	assert.is(there.stderr, 'hello\n', story(there));
});

testUnless(test, busybox)('started by programs that have a linker: a script, a name along PATH, an empty environment, posix_spawn', () => {
	const home = makeFolder('split');
	const script = join(scratch, 'script');
	writeFileSync(script, `#!/bin/busybox sh\necho "$0 $1"\nexec busybox cat ${NAME}/a\n`);
	chmodSync(script, 0o755);
	for (const [command, expected] of [
		[[script, 'word'], `${script} word\nalpha\n`],
		[['sh', '-c', `${script} again; busybox cat ${NAME}/sub/b`], `${script} again\nalpha\nbeta\ngamma\n`],
		[['env', '-i', '/bin/busybox', 'cat', `${NAME}/a`], 'alpha\n'],
		[['find', NAME, '-name', 'a', '-exec', 'busybox', 'cat', '{}', ';'], 'alpha\n'],
	] as const) {
		const result = split(home, command);
		assert.is(result.stdout, expected, story(result));
		assert.is(result.status, 0, story(result));
	}
});

test('an action of the specification, and the time: no call goes by the kernel page of clocks', () => {
	const program = join(scratch, 'asks');
	const text =
		'#include <stdio.h>\n#include <time.h>\n#include <unistd.h>\nint main(void) { printf("%d %ld\\n", getpid(), (long)time(NULL)); }\n';
	const made = run('cc', ['-static', '-x', 'c', '-', '-o', program], { input: text });
	assert.is(made.status, 0, made.stderr);
	const own = 'leaks trap; trap getpid agent_action { return 42; }; trap time agent_action { return 77; };';
	const result = bypass(['run', '-q', '-e', own, '--', program]);
	assert.is(result.stdout, '42 77\n', story(result));
});

test('two agents: the first hosts, the second is preloaded into the host', () => {
	const program = compile('cc', ['-static']);
	const spec = (word: string) =>
		`leaks trap;\nint open( const char *path, int flags, [int mode] )\n    agent_action\n    {{\n        if (strcmp(path, "/dev/null") == 0)\n            bypass_print("${word} %s\\n", path);\n        return bypass_local_open(path, flags, mode);\n    }};\n`;
	const [one, two] = [build(join(scratch, 'one'), 'one', spec('one')), build(join(scratch, 'two'), 'two', spec('two'))];
	const result = run('sh', ['-c', `${program} ${makeFolder('native')} >/dev/null; busybox cat /dev/null`], {
		env: { LD_PRELOAD: `${one.agent}:${two.agent}` },
	});
	assert.is(result.status, 0, story(result));
	assert.match(result.stderr, /^one \/dev\/null\ntwo \/dev\/null\n/m);
});

test('from the start: a program with a linker, whose agent takes over from the host', () => {
	const program = compile('cc', []);
	same((path) => [program, path], ['--leaks=trap', '--from-the-start']);
	const refused = split(makeFolder('split'), [program, NAME], ['--leaks=pass', '--from-the-start']);
	assert.is(refused.status, 1);
	assert.match(refused.stderr, /--from-the-start: .*leaks trap/);
});

test('libraries that exist only at home: by RUNPATH, by LD_LIBRARY_PATH, for a child; by itself', () => {
	const home = makeFolder('split');
	const library = join(home, 'libanswer.so');
	const made = run('cc', ['-shared', '-fPIC', '-x', 'c', '-', '-o', library], { input: 'int answer(void) { return 42; }\n' });
	assert.is(made.status, 0, made.stderr);
	const text = `#include <stdio.h>\nint answer(void);\nint main(int count, char **words) {
		char line[16] = "";\n\tFILE *file = fopen("${NAME}/a", "r");\n\tif (file == NULL || fgets(line, sizeof(line), file) == NULL) return 1;
		printf("%d %d %s", answer(), count, line);\n\treturn words[0] == NULL;\n}\n`;
	const [named, plain] = [join(scratch, 'named'), join(scratch, 'plain')];
	for (const [program, flags] of [
		[named, [`-Wl,-rpath,${NAME}`]],
		[plain, []],
	] as const) {
		const linked = run('cc', ['-x', 'c', '-', '-x', 'none', `-L${home}`, '-lanswer', '-o', program, ...flags], { input: text });
		assert.is(linked.status, 0, linked.stderr);
	}
	const first = split(home, [named, 'x']);
	assert.is(first.stdout, '42 2 alpha\n', story(first));
	const child = split(home, ['sh', '-c', `${named}; exec ${named} again`], ['--leaks=trap', '--from-the-start']);
	assert.is(child.stdout, '42 1 alpha\n42 2 alpha\n', story(child));
	const lost = split(home, [plain]);
	assert.is(lost.status, 127, story(lost));
	assert.match(lost.stderr, /libanswer\.so: cannot open shared object file/);
	const found = bypass(['run', '-q', 'remote', '--map', `${NAME}=${home}`, '--leaks=trap', '--', plain], {
		env: { LD_LIBRARY_PATH: NAME },
	});
	assert.is(found.stdout, '42 1 alpha\n', story(found));
	assert.match(split(home, [named], ['--leaks=pass']).stderr, /needs libanswer\.so, which is not found/);
});

test('refused with `leaks pass`, by name and with the cure', () => {
	const result = split(makeFolder('split'), [compile('cc', ['-static']), NAME], ['--leaks=pass']);
	assert.is(result.status, 1, story(result));
	assert.match(result.stderr, /is statically linked: .*leaks trap/);
});

test('with `leaks audit` it runs, what goes past is counted, and it finds nothing of home', () => {
	const result = split(makeFolder('split'), [compile('cc', ['-static']), NAME], ['--leaks=audit']);
	assert.not.match(result.stderr, /is statically linked/);
	assert.match(result.stderr, /calls? went past the symbols/);
	assert.is.not(result.status, 0, story(result));
});

test('a damaged file is refused by the kernel, as ever', () => {
	const program = join(scratch, 'damaged');
	writeFileSync(program, readFileSync(compile('cc', ['-static'])).subarray(0, 3000));
	chmodSync(program, 0o755);
	const result = split(makeFolder('split'), ['sh', '-c', program]);
	assert.is.not(result.status, 0, story(result));
});

test.run();
