/** An agent for any C library, on x86-64: compiled against one, linked with what all have. See lib/runtime/pack/any_libc.c. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiler, runCompiler } from './cc.ts';
import { readElf, versionsOf } from './elf.ts';
import { floorObject } from './floor.ts';
import { COMPILE_FLAGS, runtimeFolder, runtimeHeaders } from './runtime.ts';
import { Stop } from './stop.ts';
import { targetOf } from './target.ts';

/** Of the agent's generated files. Headers keep to functions: inlined, these would know what is inside of a stream. */
export const ANY_LIBC_COMPILE = ['-DBYPASS_ANY_LIBC', '-U_FORTIFY_SOURCE', '-D_FORTIFY_SOURCE=0', '-D__NO_INLINE__=1'];

/** The same for those that have bodies and tables; entry points take no header's word. */
export const ANY_LIBC_NUMBERS = ['-include', join(runtimeHeaders(), 'any_libc.h')];

/** @throws Stop where there is none: another compiler's, or bodies in C++, whose library belongs to one C library */
export function requireAnyLibc(compiler: Compiler, cxx: boolean): void {
	if (cxx) throw new Stop('--any-libc: C++ has a library of its own, which is for one C library; write the bodies in C');
	const target = targetOf(compiler.command);
	if (target?.machine === 'x64' && target.libc === 'glibc' && !target.sanitized) return;
	const what = target ? `${target.libc} on ${target.machine}${target.sanitized ? ', with a sanitizer' : ''}` : 'something unknown';
	throw new Stop(
		`--any-libc: such agents are compiled against the GNU C library of x86-64, and ${compiler.command.join(' ')} compiles for ${what}; ` +
			'set CC to a compiler for that, as in CC=gcc',
	);
}

/**
 * Makes what such an agent is linked with.
 * @param folder for it
 * @returns arguments for linking, ahead of all other libraries
 */
export async function anyLibcLink(compiler: Compiler, folder: string): Promise<string[]> {
	const source = (name: string) => join(runtimeFolder(), 'pack', name);
	const [object, both] = [join(folder, 'any-libc.o'), join(folder, 'both.so')];
	await runCompiler(compiler, [...COMPILE_FLAGS, ...ANY_LIBC_COMPILE, '-c', source('any_libc.c'), '-o', object], 'any_libc.c');
	await runCompiler(compiler, ['-shared', '-nostdlib', '-Wl,-soname,libc.so.6', source('both.c'), '-o', both], 'both.c');
	return ['-nostdlib', object, ...(await floorObject(compiler, join(folder, 'any-libc-floor.o'), ['-DBYPASS_ANY_LIBC'])), both];
}

/** What the linker says when a body calls what only one C library has, as one line. */
export function explainAnyLibc(error: unknown, about: string): unknown {
	if (!(error instanceof Stop)) return error;
	const names = [
		...new Set([...error.detail.matchAll(/undefined (?:reference to|symbol:?) [`']?(\w+)/g)].map(([, name]) => name as string)),
	];
	if (names.length === 0) return error;
	return new Stop(
		`${about}: an agent for any C library calls ${names.join(', ')}, which not all have, or not with the same meaning ` +
			'(lib/runtime/pack/both.c names what they share); do without, or build one agent for each:',
		error.detail,
	);
}

/**
 * Looks at an agent that was linked. Parts of the C library may be needed by the names that they once had: musl takes each as itself.
 * @throws Stop when it needs a library that is for one C library alone, or a symbol's version
 */
export function requireAny(agent: string): void {
	const bytes = readFileSync(agent);
	const other = readElf(bytes)?.needed.find((name) => !/^lib(c|dl|pthread|util)\.so\.\d$/.test(name)) ?? versionsOf(bytes)[0];
	if (other === undefined) return;
	throw new Stop(
		`--any-libc: the agent needs ${other}, which is for one C library alone; link a static library instead: --agent-link=-l:libNAME.a`,
	);
}
