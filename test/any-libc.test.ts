/** `--any-libc`: one agent, the same file under programs of glibc and of musl. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { which } from '../lib/build/cc.ts';
import { readElf, versionsOf } from '../lib/build/elf.ts';
import { keptNames, missingLibraries, namesOfBoth } from './any-libc/names.ts';
import { keptColumns } from './knowledge/figure2.ts';
import { bypass, folder, listen, type Outcome, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const [home, twin] = [join(scratch, 'home'), join(scratch, 'twin')];
const agent = join(scratch, 'libboth.so');
const shadow = join(scratch, 'both_shadow');
const gnuOnly = missingLibraries();
const muslCompiler = which('musl-gcc', process.env.PATH ?? '') ? undefined : 'there is no musl-gcc (Debian: apt install musl-tools)';
const missing = gnuOnly ?? muslCompiler;
const libraries = { glibc: 'cc', musl: 'musl-gcc' } as const;
type Library = keyof typeof libraries;
const each = Object.keys(libraries) as Library[];

const spec = (name: string, text: string) => {
	const path = join(scratch, `${name}.bp`);
	writeFileSync(path, text);
	return path;
};
const both = spec(
	'both',
	`paths { home "/data" as "${home}"; local "*"; }
trap posix.files, posix.status, posix.directories, posix.descriptors, posix.sockets, posix.resolver, posix.stdio, posix.process, posix.polling,
     posix.mapping, uname;
`,
);
const refused = (args: readonly string[], env: Record<string, string> = {}) => {
	const result = bypass(['build', ...args, '--any-libc', '-o', join(scratch, 'refused')], { env, seconds: 400 });
	assert.is(result.status, 1, story(result));
	return result.stderr;
};

/** A program of the tests, for a C library. */
function compiled(library: Library, source: string): string {
	const program = join(scratch, `${source.replace(/.*\/|\.c$/g, '')}-${library}`);
	const file = join(root, 'test', source);
	const result = run(libraries[library], ['-std=gnu11', '-O1', '-Wall', '-Wextra', '-Werror', '-pthread', '-o', program, file]);
	assert.is(result.status, 0, result.stderr);
	return program;
}

/** Runs it natively on a twin of home, and under the agent; both times with folders that are new. */
function natively(program: string, args: (place: string) => readonly string[]): Outcome {
	prepare(twin);
	return run(program, args(twin));
}
let address: Promise<string> | undefined;
async function underIt(program: string, args: (place: string) => readonly string[]): Promise<Outcome> {
	prepare(home);
	address ??= listen(shadow, ['--listen', `unix:${join(scratch, 'listening')}`]);
	return run(program, args('/data'), { env: { LD_PRELOAD: agent, BYPASS_SHADOW: await address } });
}
function prepare(place: string): void {
	rmSync(place, { recursive: true, force: true });
	mkdirSync(place);
	writeFileSync(join(place, 'text'), 'from home\n');
	writeFileSync(join(place, 'large'), Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251)));
}

testUnless(test, gnuOnly)('the linker takes what both C libraries have, and mean the same by', () => {
	const there = new Set(namesOfBoth());
	const kept = keptNames();
	assert.ok(kept.length > 1000);
	assert.equal(
		kept.filter((name) => !there.has(name)),
		[],
	);
	for (const name of ['N(open)', 'N(malloc)', 'N(memcpy)', 'D(stdout)']) assert.ok(kept.includes(name), name);
	for (const name of ['N(regexec)', 'N(strerror_r)', 'N(realpath)', 'N(gnu_get_libc_version)']) assert.not.ok(kept.includes(name), name);
});

test('numbers and layouts that knowledge uses are those of both, but for these', () => {
	const [gnu, musl] = ['x86_64', 'musl'].map((name) => keptColumns().get(name)) as [Map<string, string>, Map<string, string>];
	assert.ok(gnu.size > 1000);
	const unlike = [...musl].filter(([what, value]) => value !== '-' && value.replace(/u$/, '') !== gnu.get(what)?.replace(/u$/, ''));
	assert.equal(
		unlike.map(([what, value]) => `${what}: ${gnu.get(what)}, ${value}`),
		[
			/* lib/runtime/include/any_libc.h has these */
			'memory_advice MADV_SOFT_OFFLINE: -, 101',
			'name_flags NI_NUMERICSCOPE: -, 0x100',
			/* the other bit of the mask is O_PATH's, which has a number of its own */
			'open_flags O_RDONLY: 0 in 3, 0 in 0x200003',
			'open_flags O_WRONLY: 1 in 3, 1 in 0x200003',
			'open_flags O_RDWR: 2 in 3, 2 in 0x200003',
			'open_flags O_LARGEFILE: 0, 0x8000',
			/* room behind the last member */
			'struct-rusage struct rusage: 144, 272',
			'struct-sysinfo struct sysinfo: 112, 368',
		],
	);
});

testUnless(test, gnuOnly)('what it is linked with compiles without a warning', () => {
	const pack = join(root, 'lib', 'runtime', 'pack');
	const flags = ['-std=gnu11', '-O2', '-fPIC', '-Wall', '-Wextra', '-Werror', '-DBYPASS_ANY_LIBC', '-c', '-o', join(scratch, 'compiled.o')];
	for (const compiler of ['gcc', 'clang'].filter((name) => which(name, process.env.PATH ?? '')))
		for (const name of ['any_libc.c', 'both.c', 'floor.c']) {
			const result = run(compiler, [...flags, join(pack, name)]);
			assert.is(result.status, 0, result.stderr);
		}
});

testUnless(test, missing)('the agent needs a C library, whichever, and no version of a symbol', () => {
	const result = bypass(['build', both, '--any-libc', '-o', scratch], { seconds: 500 });
	assert.is(result.status, 0, story(result));
	assert.equal(readElf(readFileSync(agent))?.needed, ['libc.so.6']);
	assert.equal(versionsOf(readFileSync(agent)), []);
});

for (const library of each) {
	testUnless(test, missing)(`${library}: programs see of home what they see of a folder here`, async () => {
		const tools = compiled(library, 'dissimilar/tools.c');
		for (const words of [
			['cat', 'text'],
			['sum', 'large'],
			['cp', 'large', 'copy'],
			['ls', '.'],
		]) {
			const args = (place: string) => [words[0] as string, ...words.slice(1).map((name) => join(place, name))];
			const wanted = natively(tools, args);
			const got = await underIt(tools, args);
			assert.is(wanted.status, 0, story(wanted));
			/* of `ls` without the time */
			const lines = ({ stdout }: Outcome) => stdout.replace(/ \d{9,}(?= )/g, '');
			assert.is(lines(got), lines(wanted), `${words}: ${story(got)}`);
			if (words[0] === 'cp') assert.ok(readFileSync(join(home, 'copy')).equals(readFileSync(join(home, 'large'))));
		}
		const probe = compiled(library, 'dissimilar/probe.c');
		const wanted = natively(probe, (place) => [place]);
		assert.match(wanted.stdout, /O_CREAT\|O_EXCL: done[\s\S]*nftw: walk\/file:1:123 done\nglob: /);
		const got = await underIt(probe, (place) => [place]);
		assert.is(got.stdout, wanted.stdout, story(got));
	});

	testUnless(test, missing)(`${library}: patterns become what they become here`, async () => {
		const globs = compiled(library, 'any-libc/globs.c');
		const wanted = natively(globs, (place) => [place]);
		assert.is(wanted.status, 0, story(wanted));
		assert.match(wanted.stdout, /^t\* by 0: 0 2: test text\n/m);
		const got = await underIt(globs, (place) => [place]);
		assert.is(got.stdout, wanted.stdout, story(got));
	});

	testUnless(test, missing)(`${library}: what C libraries differ in is that of the process`, async () => {
		const calls = compiled(library, 'any-libc/calls.c');
		const wanted = natively(calls, (place) => [place]);
		assert.is(wanted.status, 0, story(wanted));
		assert.match(wanted.stdout, /two descriptors: length 24, the file holds sent\n/);
		const got = await underIt(calls, (place) => [place]);
		assert.is(got.stdout + got.stderr, wanted.stdout + wanted.stderr, story(got));
		assert.is(got.status, 0);
	});
}

testUnless(test, missing)('one run holds programs of both, a static one too', () => {
	prepare(home);
	const here = (name: string) => join(scratch, name);
	const fixed = run('musl-gcc', ['-static', '-o', here('fixed'), join(root, 'test', 'dissimilar', 'tools.c')]);
	assert.is(fixed.status, 0, fixed.stderr);
	for (const library of each) compiled(library, 'dissimilar/tools.c');
	const script = `cat /data/text; ${here('tools-musl')} cat /data/text; ${here('tools-glibc')} cat /data/text; ${here('fixed')} cat /data/text`;
	const result = run(shadow, ['--run', agent, '--', 'sh', '-c', script]);
	const below = /cannot be traced|statically/.test(result.stderr) ? 3 : 4;
	if (below === 3) console.log('skipped: a static program: this machine cannot trap system calls');
	assert.is(result.stdout, 'from home\n'.repeat(below), story(result));
	const direct = run(shadow, ['--run', agent, '-q', '--', here('tools-musl'), 'cat', '/data/text']);
	assert.is(direct.stdout, 'from home\n', story(direct));
});

testUnless(test, missing)('bypass run takes a program of either', () => {
	prepare(home);
	for (const library of each) {
		const program = compiled(library, 'dissimilar/tools.c');
		const trace = [
			'run',
			'-q',
			'--any-libc',
			'-e',
			`paths { home "/data" as "${home}"; } trap posix.files;`,
			'--',
			program,
			'cat',
			'/data/text',
		];
		const result = bypass(trace, { seconds: 400 });
		assert.is(result.stdout, 'from home\n', `${library}: ${story(result)}`);
	}
	const one = ['run', '-q', '-e', 'trap getpid;', '--', compiled('musl', 'dissimilar/tools.c'), 'cat', '/'];
	assert.match(bypass(one, { seconds: 400 }).stderr, /uses musl and the agent glibc.*--any-libc/);
});

testUnless(test, missing)('a pack with it, for older ones of glibc as well', () => {
	prepare(home);
	const pack = join(scratch, 'pack');
	const result = bypass(['pack', both, '--any-libc', '-o', pack], { seconds: 400 });
	assert.is(result.status, 0, story(result));
	assert.match(result.stdout, /glibc 2\.17 or newer; the agent runs musl's programs as well\n$/);
	const bytes = readFileSync(join(pack, 'libboth.so'));
	assert.equal(versionsOf(bytes), []);
	assert.is(readElf(bytes)?.needed[0], 'libc.so.6');
	for (const library of each) {
		const ran = run(join(pack, 'run'), ['-q', '--', compiled(library, 'dissimilar/tools.c'), 'cat', '/data/text']);
		assert.is(ran.stdout, 'from home\n', story(ran));
	}
});

testUnless(test, missing)('a body that calls what one C library alone has is refused, with the function and the line', () => {
	const text = `agent_prologue {{
#include <gnu/libc-version.h>
}}
trap getpid agent_action {
    return (int)gnu_get_libc_version()[0];
};
`;
	const said = refused([spec('one', text)]);
	assert.match(said, /one\.bp: an agent for any C library calls gnu_get_libc_version, which not all have/);
	assert.match(said, /one\.bp:5: undefined reference to/);
});

testUnless(test, missing)('what cannot be is refused in one line', () => {
	const plain = spec('plain', 'trap getpid agent_action { return 42; };\n');
	assert.match(refused([plain, '--cxx']), /^bypass: --any-libc: C\+\+ has a library of its own/);
	assert.match(refused([plain], { CC: 'musl-gcc' }), /^bypass: --any-libc: .*musl-gcc compiles for musl on x64; set CC/);
	const own = join(scratch, 'libown.so');
	assert.is(
		run('cc', ['-shared', '-fPIC', '-Wl,-soname,libown.so.1', '-x', 'c', '-o', own, '-'], { input: 'int own(void) { return 1; }' }).status,
		0,
	);
	assert.match(
		refused([plain, '--agent-link=-Wl,--no-as-needed', `--agent-link=${own}`]),
		/^bypass: --any-libc: the agent needs libown\.so\.1, which is for one C library/m,
	);
});

test.run();
