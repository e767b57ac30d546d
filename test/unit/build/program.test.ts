import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { requireCovered } from '../../../lib/build/covered.ts';
import type { Elf } from '../../../lib/build/elf.ts';
import { findProgram, loadProgram, ownLibraries, requireTrappable } from '../../../lib/build/program.ts';

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
	bits: 64,
	little: true,
	type: 3,
	machine: 62,
	interpreter: '/lib64/ld-linux-x86-64.so.2',
	dynamic: true,
	needed: ['libc.so.6'],
	searchPath: [],
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
	assert.match(refuse({ interpreter: undefined, dynamic: false }), /p is statically linked: .*; link/);
	assert.match(refuse({ machine: 183 }), /p is a program for aarch64 .*the agent is for x86-64.*; set CC/);
	assert.match(refuse({ bits: 32, machine: 3 }), /x86 \(32 bits\)/);
	assert.match(refuse({ needed: ['libc.musl-x86_64.so.1'], interpreter: '/lib/ld-musl-x86_64.so.1' }), /p uses musl and the agent glibc/);
	assert.is(refuse({}), 'nothing was thrown');
});

test('libraries beside the program are its own, those of the system are not', () => {
	const image = loadProgram('/bin/sh');
	assert.equal(ownLibraries(image, ''), []);
	const folder = image.elf.needed.flatMap((name) =>
		['/lib/x86_64-linux-gnu', '/lib64', '/lib/aarch64-linux-gnu', '/lib'].map((f) => join(f, name)),
	);
	const libc = folder
		.map((path) => failing(() => loadProgram(path)) && path)
		.find((path) => ownLibraries(image, join(path, '..')).length > 0);
	assert.ok(libc, 'the system library is found by LD_LIBRARY_PATH');
});

const glob = { name: 'glob', names: ['glob', 'glob64'], reason: 'it lists directories inside libc', cure: undefined };
const fopen = { name: 'fopen', names: ['fopen', 'fopen64'], reason: 'inside libc it is open', cure: 'fopen' };

test('a call that nobody covers is named with its cure', () => {
	const image = (...names: string[]) => [{ path: '/bin/x', elf: elf({ imports: new Set(names) }) }];
	assert.match(
		failing(() => requireCovered(image('fopen64', 'read'), [glob, fopen], 'policy')),
		/x imports fopen, .*policy.*`trap fopen;`/,
	);
	assert.match(
		failing(() => requireCovered(image('glob'), [glob, fopen], 'policy')),
		/glob cannot be made right yet/,
	);
	assert.is(
		failing(() => requireCovered(image('open', 'read'), [glob, fopen], 'policy')),
		'nothing was thrown',
	);
});

test('a program that brings the call itself does not use the one of libc', () => {
	const own = elf({ imports: new Set(['glob']), exports: new Set(['glob']) });
	assert.is(
		failing(() => requireCovered([{ path: 'x', elf: own }], [glob], 'a')),
		'nothing was thrown',
	);
});

test.run();
