/** What a survey tells of programs made for it; nothing of them is executed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findCompiler } from '../../../lib/build/cc.ts';
import { readElf } from '../../../lib/build/elf.ts';
import { isLibc } from '../../../lib/build/libraries.ts';
import { rawCalls } from '../../../lib/build/raw.ts';
import type { Split } from '../../../lib/build/split.ts';
import { survey } from '../../../lib/build/survey.ts';
import { numbersOf } from '../../../lib/build/syscalls.ts';
import { testUnless } from '../../tools/skip.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-survey-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function compiled(name: string, text: string, ...flags: string[]): string {
	const path = join(scratch, name);
	writeFileSync(`${path}.c`, `#define _GNU_SOURCE\n#include <unistd.h>\n#include <sys/syscall.h>\n${text}`);
	const result = spawnSync('cc', ['-O2', '-o', path, `${path}.c`, ...flags], { encoding: 'utf8' });
	if (result.status !== 0) throw new Error(result.stderr);
	return path;
}

const agent = compiled('libtoy.so', 'int open(void) { return 1; }\nint fopen(void) { return 1; }\n', '-shared', '-fPIC', '-fno-builtin');
const glob = { name: 'glob', names: ['glob', 'glob64'], reason: 'it lists directories inside libc', cure: undefined };
const scandir = { name: 'scandir', names: ['scandir'], reason: 'inside libc it is open', cure: 'scandir' };
const syscalls = await numbersOf(['unlinkat', 'no_such_call'], findCompiler('c'));
const toy: Split = {
	name: 'toy',
	agent,
	shadow: undefined,
	launcher: '',
	settings: [],
	takesMaps: false,
	leaks: 'pass',
	hazards: [glob, scandir],
	composites: ['fopen'],
	syscalls,
};

test('covered, composite, inside libc: each call in its place', () => {
	const program = compiled(
		'user',
		'#include <stdio.h>\n#include <fcntl.h>\nint main(void) { return open("a", 0) + (fopen("b", "r") != 0); }\n',
	);
	const found = survey(program, toy);
	assert.equal(found.covered, ['open']);
	assert.equal(found.composites, ['fopen']);
	assert.equal(found.inside, []);
	assert.equal(found.refusals, []);
	assert.is(found.file, program);
	assert.ok(found.libraries.some((path) => /libc\.so/.test(path)));
});

test('what nobody covers is refused with its cure, whether the program or a library of it calls', () => {
	const uses = '#include <glob.h>\nint list(void) { glob_t found; return glob("*", 0, 0, &found); }\n';
	mkdirSync(join(scratch, 'lib'));
	compiled('lib/liblist.so', uses, '-shared', '-fPIC');
	const link = ['-L', join(scratch, 'lib'), '-llist', '-Wl,-rpath,$ORIGIN/lib'];
	const found = survey(compiled('indirect', 'int list(void);\nint main(void) { return list(); }\n', ...link), toy);
	assert.match(found.refusals.join('\n'), /liblist\.so imports glob, which toy does not cover: .*glob cannot be made right yet/);
	assert.equal(found.inside[0]?.files, [join(scratch, 'lib', 'liblist.so')]);
	const direct = survey(compiled('direct', '#include <dirent.h>\nint main(void) { return scandir(".", 0, 0, 0); }\n'), toy);
	assert.match(direct.refusals.join('\n'), /direct imports scandir, .*write `trap scandir;` into the specification/);
});

test('a program that brings the call itself does not use the one of libc', () => {
	const own = '#include <glob.h>\nint glob(const char *p, int f, int (*e)(const char *, int), glob_t *g) { return !p + f + !e + !g; }\n';
	assert.equal(survey(compiled('own', `${own}int main(void) { return glob("*", 0, 0, 0); }\n`, '-rdynamic'), toy).refusals, []);
});

test('the numbers are those of the machine', () => {
	assert.equal(Object.values(syscalls), ['unlinkat']);
	assert.ok(Number(Object.keys(syscalls)[0]) > 0);
});

const known = ['x64', 'arm64'].includes(process.arch) ? undefined : `the machine code of ${process.arch} is not read`;
const onKnown = testUnless(test, known);

onKnown('a system call past libc is found by its number', () => {
	const byFunction = 'int main(void) { return (int)syscall(SYS_unlinkat, -100, "x", 0); }\n';
	const byInstruction =
		process.arch === 'x64'
			? 'int main(void) { long r = SYS_unlinkat; __asm__ volatile("mov %1, %%eax\\n\\tsyscall\\n\\tcmp $0, %%rax" : "+a"(r) : "i"(SYS_unlinkat) : "rcx", "r11"); return (int)r; }\n'
			: 'int main(void) { __asm__ volatile("mov x8, %0\\n\\tsvc #0" : : "i"(SYS_unlinkat) : "x8", "x0"); return 0; }\n';
	for (const [name, text] of process.arch === 'x64' ? Object.entries({ byFunction, byInstruction }) : [['byInstruction', byInstruction]]) {
		for (const flags of [[], ['-fno-plt'], ['-no-pie', '-fno-pie'], ['-fcf-protection=none']]) {
			const found = survey(compiled(name as string, text as string, ...(process.arch === 'x64' ? flags : [])), toy);
			assert.equal(
				found.raw.map(({ trapped }) => trapped),
				[['unlinkat']],
				`${name} ${flags}`,
			);
			assert.match(found.refusals.join('\n'), /makes system calls of its own \(unlinkat\), which go past toy/);
		}
	}
});

onKnown('other numbers, and numbers that only the running program knows, are told and refuse nothing', () => {
	const found = survey(compiled('pid', 'int main(int n, char **v) { return (int)(syscall(SYS_getpid) + syscall(n, v)); }\n'), toy);
	assert.equal(found.refusals, []);
	assert.is(found.raw[0]?.unknown, 1);
});

onKnown('who imports the call as well makes it raw only for want of it', () => {
	const both = 'int main(void) { return unlinkat(-100, "x", 0) && (int)syscall(SYS_unlinkat, -100, "x", 0); }\n';
	assert.equal(survey(compiled('both', both), toy).refusals, []);
});

test('machine code of programs that use no raw call gives none', () => {
	for (const path of ['/bin/sh', '/bin/cat', '/usr/bin/env']) {
		const bytes = readFileSync(path);
		const elf = readElf(bytes);
		if (!elf?.dynamic) continue;
		assert.equal(rawCalls(bytes, elf), { byInstruction: [], byFunction: [], unknown: 0 }, path);
	}
});

test('static, not there, a script, no program: a reason each', () => {
	const refusal = (name: string) => survey(name, toy).refusals.join('\n');
	assert.match(refusal(compiled('static', 'int main(void) { return 0; }\n', '-static')), /is statically linked/);
	assert.match(refusal(join(scratch, 'none')), /no such file/);
	assert.match(refusal('no-such-program-at-all'), /no such program in PATH/);
	const script = join(scratch, 'script');
	writeFileSync(script, '#!/bin/sh\n');
	chmodSync(script, 0o755);
	const found = survey(script, toy);
	assert.equal([found.script, found.refusals], [script, []]);
	assert.match(found.file ?? '', /\/sh$/);
	chmodSync(script, 0o4755);
	assert.match(refusal(script), /is setuid/);
});

test('a needed library that is nowhere', () => {
	mkdirSync(join(scratch, 'gone'));
	compiled('gone/libgone.so', 'int gone(void) { return 0; }\n', '-shared', '-fPIC');
	const path = compiled('lost', 'int gone(void);\nint main(void) { return gone(); }\n', '-L', join(scratch, 'gone'), '-lgone');
	assert.match(survey(path, toy).refusals.join('\n'), /needs libgone\.so, which is not found; install it/);
});

test('what belongs to the C library', () => {
	for (const name of ['libc.so.6', '/lib/libm.so.6', 'ld-linux-x86-64.so.2', 'libc.musl-x86_64.so.1', 'libnss_files.so.2'])
		assert.ok(isLibc(name), name);
	for (const name of ['libcrypto.so.3', 'libcap.so.2', 'libdl-own.so', 'program']) assert.not.ok(isLibc(name), name);
});

test.run();
