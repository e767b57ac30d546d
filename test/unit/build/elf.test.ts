import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Elf, readElf } from '../../../lib/build/elf.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-elf-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function compiled(name: string, text: string, flags: readonly string[]): Elf {
	writeFileSync(join(scratch, `${name}.c`), text);
	const result = spawnSync('cc', ['-o', join(scratch, name), join(scratch, `${name}.c`), ...flags], { encoding: 'utf8' });
	if (result.status !== 0) throw new Error(result.stderr);
	const elf = readElf(readFileSync(join(scratch, name)));
	if (!elf) throw new Error('not read as ELF');
	return elf;
}

const prints = '#include <stdio.h>\nint own(void) { return puts("x"); }\nint main(void) { return own() < 0; }\n';

for (const style of ['gnu', 'sysv', 'both']) {
	test(`a dynamic program with a hash table of style ${style}`, () => {
		const elf = compiled(`dynamic-${style}`, prints, [`-Wl,--hash-style=${style}`, '-rdynamic', '-Wl,-rpath,$ORIGIN/lib:/opt/x']);
		assert.ok(elf.dynamic);
		assert.match(elf.interpreter ?? '', /^\/.*ld/);
		assert.ok(elf.needed.includes('libc.so.6'));
		assert.equal(elf.searchPath, ['$ORIGIN/lib', '/opt/x']);
		assert.ok(elf.imports.has('puts'));
		assert.ok(elf.exports.has('own'));
		assert.not.ok(elf.imports.has('own'));
	});
}

test('a program that exports nothing', () => {
	const elf = compiled('plain', prints, []);
	assert.ok(elf.imports.has('puts'), [...elf.imports].join(' '));
	assert.not.ok(elf.exports.has('own'));
});

test('a static program has no loader', () => {
	const elf = compiled('static', prints, ['-static']);
	assert.is(elf.interpreter, undefined);
	assert.not.ok(elf.dynamic);
	assert.is(elf.imports.size, 0);
});

test('a shared library', () => {
	const elf = compiled('library.so', 'int f(void) { return 1; }\n', ['-shared', '-fPIC']);
	assert.is(elf.type, 3);
	assert.is(elf.interpreter, undefined);
	assert.ok(elf.exports.has('f'));
});

test('what is no ELF file, or half of one, is none', () => {
	assert.is(readElf(Buffer.from('#!/bin/sh\n')), undefined);
	assert.is(readElf(Buffer.alloc(0)), undefined);
	compiled('whole', prints, []);
	const whole = readFileSync(join(scratch, 'whole'));
	for (let length = 0; length < whole.length; length += 97) readElf(whole.subarray(0, length));
	assert.is(readElf(whole.subarray(0, 60)), undefined);
});

test('damaged numbers end the reading, and nothing worse', () => {
	compiled('good', prints, []);
	const whole = readFileSync(join(scratch, 'good'));
	for (let at = 0; at < 1024; at += 3) {
		const damaged = Buffer.from(whole);
		damaged.fill(0xff, at, at + 4);
		readElf(damaged);
	}
});

test.run();
