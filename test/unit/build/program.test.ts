import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Elf } from '../../../lib/build/elf.ts';
import { librariesOf } from '../../../lib/build/libraries.ts';
import { findProgram, loadProgram, requireTrappable } from '../../../lib/build/program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-program-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function file(name: string, text: string, mode = 0o755): string {
	const path = join(scratch, name);
	writeFileSync(path, text);
	chmodSync(path, mode);
	return path;
}
const failing = (action: () => unknown): string => {
	try {
		action();
	} catch (error) {
		return (error as Error).message;
	}
	return 'nothing was thrown';
};
const elf = (more: Partial<Elf>): Elf => ({
	versioned: true,
	bits: 64,
	little: true,
	type: 3,
	machine: 62,
	interpreter: '/lib64/ld-linux-x86-64.so.2',
	dynamic: true,
	needed: ['libc.so.6'],
	searchPath: [],
	inherited: false,
	code: [],
	go: false,
	imports: new Set(),
	exports: new Set(),
	...more,
});
const agent = { path: 'libagent.so', elf: elf({ interpreter: undefined }) };

test('a name is looked up in PATH, where folders and texts without x are passed over', () => {
	mkdirSync(join(scratch, 'one', 'tool'), { recursive: true });
	mkdirSync(join(scratch, 'two'));
	file('two/tool', '#!/bin/sh\n');
	assert.is(findProgram('tool', `${join(scratch, 'one')}:${join(scratch, 'two')}`), join(scratch, 'two', 'tool'));
	assert.match(
		failing(() => findProgram('tool', join(scratch, 'one'))),
		/no such program in PATH/,
	);
});

test('each thing that is no program is refused in its own words', () => {
	assert.match(
		failing(() => findProgram(join(scratch, 'none'))),
		/no such file/,
	);
	assert.match(
		failing(() => findProgram(scratch)),
		/is a directory/,
	);
	const plain = file('plain', 'x', 0o644);
	assert.match(
		failing(() => findProgram(plain)),
		/is not executable; chmod/,
	);
});

test('a script is judged by what runs it', () => {
	assert.match(loadProgram(file('script', '#!/bin/sh -e\necho\n')).path, /sh$/);
	assert.match(loadProgram(file('script of env', '#! /usr/bin/env node\n')).path, /env$/);
	assert.match(loadProgram(file('no line', 'echo\n')).path, /sh$/);
	assert.match(
		failing(() => loadProgram(file('lost', '#!/no/such/interpreter\n'))),
		/script for \/no\/such\/interpreter/,
	);
	const loop = file('loop', '');
	file('loop', `#!${loop}\n`);
	assert.match(
		failing(() => loadProgram(loop)),
		/names no program/,
	);
});

test('setuid and setgid', () => {
	assert.match(
		failing(() => loadProgram(file('su', '#!/bin/sh\n', 0o4755))),
		/is setuid: .*; run a copy/,
	);
	assert.match(
		failing(() => loadProgram(file('sg', '#!/bin/sh\n', 0o2755))),
		/is setgid: /,
	);
});

test('static, another machine, another C library: reason and cure', () => {
	const refuse = (more: Partial<Elf>) => failing(() => requireTrappable({ path: 'p', elf: elf(more) }, agent));
	assert.match(refuse({ interpreter: undefined, dynamic: false }), /p is statically linked: .*`leaks trap;`/);
	assert.match(refuse({ interpreter: undefined, dynamic: false, go: true }), /p is a Go program without libc: .*`leaks trap;`/);
	requireTrappable({ path: 'p', elf: elf({ interpreter: undefined, dynamic: false }) }, agent, true);
	assert.match(refuse({ machine: 183 }), /p is a program for aarch64 .*the agent is for x86-64.*; set CC/);
	assert.match(refuse({ bits: 32, machine: 3 }), /x86 \(32 bits\)/);
	assert.match(refuse({ needed: ['libc.musl-x86_64.so.1'], interpreter: '/lib/ld-musl-x86_64.so.1' }), /p uses musl and the agent glibc/);
	assert.is(refuse({}), 'nothing was thrown');
});

test('libraries are found as the loader finds them, and the first folder wins', () => {
	const image = loadProgram('/bin/sh');
	const { found, missing } = librariesOf(image, '');
	assert.equal(missing, []);
	const libc = found.find(({ path }) => /libc\.so\.6$/.test(path));
	assert.ok(libc?.system, found.map(({ path }) => path).join(' '));
	const copy = join(scratch, 'copies');
	mkdirSync(copy);
	copyFileSync(libc.path, join(copy, 'libc.so.6'));
	const own = librariesOf(image, copy).found.find(({ path }) => path === join(copy, 'libc.so.6'));
	assert.is(own?.system, false);
	const lost = librariesOf({ path: image.path, elf: { ...image.elf, needed: ['libnowhere.so.7'] } }, '');
	assert.equal(lost.missing, ['libnowhere.so.7']);
});

test('$ORIGIN, and folders that only DT_RPATH hands on', () => {
	const folder = join(scratch, 'origin');
	mkdirSync(join(folder, 'lib'), { recursive: true });
	copyFileSync('/bin/sh', join(folder, 'lib', 'libdeep.so'));
	const path = file('origin/program', '');
	const needs = { path, elf: { ...(loadProgram('/bin/sh') as { elf: Elf }).elf, needed: ['libdeep.so'] } };
	const at = (searchPath: string[]) => librariesOf({ ...needs, elf: { ...needs.elf, searchPath } }, '').missing;
	assert.equal(at(['$ORIGIN/lib']), []);
	assert.equal(at([`$\{ORIGIN}/lib`]), []);
	assert.equal(at(['$ORIGIN']), ['libdeep.so']);
});

test.run();
