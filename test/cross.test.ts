/** `bypass build --target`: what it says when there is no compiler, or the wrong one, and what it makes when there is one. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compilerFor, wrongTarget } from '../lib/build/cross.ts';
import { readElf } from '../lib/build/elf.ts';
import { bypass, folder, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const spec = join(scratch, 'here.bp');
writeFileSync(spec, 'trap getppid agent_action { return 77; };\n');
const build = (target: string, env: Record<string, string> = {}) =>
	bypass(['build', spec, '-o', join(scratch, 'out'), '--target', target], { env });

/** A compiler that is a shell script. */
function fake(name: string, body: string): string {
	const bin = join(scratch, name);
	mkdirSync(bin, { recursive: true });
	const path = join(bin, 'sparc-linux-gnu-gcc');
	writeFileSync(path, `#!/bin/sh\n${body}\n`);
	chmodSync(path, 0o755);
	return bin;
}

test('a word that is no triple: wrong usage, and the triple that was meant', () => {
	const result = build('arm64');
	assert.is(result.status, 2);
	assert.match(result.stderr, /^bypass: --target arm64: want a triple such as aarch64-linux-gnu; did you mean aarch64-linux-gnu\?/);
	assert.match(wrongTarget('s390x') ?? '', /did you mean s390x-linux-gnu/);
	for (const target of [undefined, 'aarch64-linux-gnu', 'x86_64-pc-linux-gnu']) assert.is(wrongTarget(target), undefined);
	for (const target of ['', '-c', 'a b-c', '../x-y']) assert.ok(wrongTarget(target), target);
});

test('no compiler: its name and its Debian package', () => {
	const result = build('sparc-linux-gnu');
	assert.is(result.status, 1);
	assert.is(
		result.stderr,
		'bypass: no compiler for sparc-linux-gnu: there is no sparc-linux-gnu-gcc in PATH (did you mean sparc64-linux-gnu?); ' +
			'install it (Debian: apt install gcc-sparc-linux-gnu), or set CC to one\n',
	);
	const path = { PATH: scratch };
	assert.throws(() => compilerFor('x86_64-linux-gnu', 'c', path), /apt install gcc-x86-64-linux-gnu libc6-dev-amd64-cross/);
	assert.throws(() => compilerFor('riscv64-linux-gnu', 'c++', path), /apt install g\+\+-riscv64-linux-gnu libc6-dev-riscv64-cross/);
	assert.throws(() => compilerFor('x86_64-linux-musl', 'c', path), /apt install musl-tools/);
	assert.throws(() => compilerFor('s390x-linux-gun', 'c', path), /did you mean s390x-linux-gnu\?/);
});

test('a compiler without a C library', () => {
	const bin = fake('bare', 'echo "<stdin>:1:10: fatal error: stdio.h: No such file or directory" >&2; exit 1');
	const result = build('sparc-linux-gnu', { PATH: `${bin}:${process.env.PATH}` });
	assert.is(result.status, 1);
	assert.match(result.stderr, /^bypass: .*sparc-linux-gnu-gcc has no C library for sparc-linux-gnu: it finds no stdio\.h; install one\n$/);
});

test('$CC for another machine, or for another C library', () => {
	const machine = run('gcc', ['-dumpmachine']).stdout.trim();
	const result = build('sparc-linux-gnu', { CC: 'gcc' });
	assert.is(result.status, 1);
	assert.match(result.stderr, new RegExp(`\\$CC is .*gcc, which compiles for ${machine} and not for sparc-linux-gnu; unset CC`));
	if (machine === 'x86_64-linux-gnu')
		assert.match(build('x86_64-linux-musl', { CC: 'gcc' }).stderr, /compiles for the GNU C library and not for x86_64-linux-musl/);
});

for (const [target, machine, little] of [
	['aarch64-linux-gnu', 183, true],
	['s390x-linux-gnu', 22, false],
	['arm-linux-gnueabihf', 40, true],
] as const) {
	const missing = run('sh', ['-c', `command -v ${target}-gcc`]).status === 0 ? undefined : `no ${target}-gcc`;
	testUnless(test, missing)(`an agent for ${target}`, () => {
		const result = build(target);
		assert.is(result.status, 0, story(result));
		assert.is(result.stderr, '');
		const elf = readElf(readFileSync(join(scratch, 'out', 'libhere.so')));
		assert.is(elf?.machine, machine);
		assert.is(elf?.little, little);
		assert.ok(elf?.exports.has('getppid'));
	});
}

test.run();
