/** What stands behind the name of a program, and whether an agent can trap it. */
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { type Elf, isElf, readElf } from './elf.ts';
import type { Image } from './libraries.ts';
import { reasonOf, Stop } from './stop.ts';

/** e_machine, as people name it. */
const MACHINES: Record<number, string> = {
	3: 'x86',
	4: 'm68k',
	8: 'MIPS',
	15: 'PA-RISC',
	20: 'PowerPC',
	21: 'PowerPC 64',
	22: 's390',
	40: 'ARM',
	43: 'SPARC 64',
	62: 'x86-64',
	183: 'aarch64',
	243: 'RISC-V',
	36902: 'Alpha',
};
/** Longest chain of `#!` lines that the kernel follows. */
const SCRIPT_DEPTH = 5;

/**
 * Finds a program as execvp would.
 * @param name as typed
 * @param path the value of PATH
 * @returns an absolute path or one relative to the working directory
 * @throws Stop when there is none, or it cannot be executed
 */
export function findProgram(name: string, path = process.env.PATH ?? '/usr/local/bin:/bin:/usr/bin'): string {
	if (name.includes('/')) {
		requireExecutable(name);
		return name;
	}
	let denied: string | undefined;
	for (const folder of path.split(':')) {
		const candidate = join(folder || '.', name);
		const state = stateOf(candidate);
		if (state === undefined) return isAbsolute(candidate) ? candidate : `./${candidate}`;
		if (state === 'not executable') denied ??= candidate;
	}
	throw new Stop(
		denied
			? `${denied} is not executable; chmod +x it, or name the program that reads it`
			: `${name}: no such program in PATH; give its path, as in ./${name}`,
	);
}

/** @returns whether there is no file here by that name of a program: none that could be looked at, or refused */
export function isMissing(name: string, path = process.env.PATH ?? '/usr/local/bin:/bin:/usr/bin'): boolean {
	const folders = name.includes('/') ? [''] : path.split(':');
	return folders.every((folder) => !existsSync(name.includes('/') ? name : join(folder || '.', name)));
}

/** Undefined when the file can be executed, else why not. */
function stateOf(path: string): string | undefined {
	try {
		if (statSync(path).isDirectory()) return 'a directory';
		accessSync(path, constants.X_OK);
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'not executable' : reasonOf(error);
	}
}

function requireExecutable(path: string): void {
	const state = stateOf(path);
	if (state === undefined) return;
	if (state === 'a directory') throw new Stop(`${path} is a directory, not a program`);
	if (state === 'not executable') throw new Stop(`${path} is not executable; chmod +x it, or name the program that reads it`);
	throw new Stop(`${path}: ${state}`);
}

/**
 * Reads the ELF file that the kernel would start: the program itself, or what runs a `#!` script.
 * @param path of a program that exists
 * @throws Stop with reason and cure when an agent cannot be preloaded into it
 */
export function loadProgram(path: string, depth = 0): Image {
	refusePrivileged(path);
	const bytes = readStart(path);
	if (bytes[0] === 0x23 && bytes[1] === 0x21) {
		const interpreter = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*?))?[ \t]*(?:\n|$)/.exec(bytes.toString('latin1'))?.[1];
		if (!interpreter || depth >= SCRIPT_DEPTH) throw new Stop(`${path}: its #! line names no program`);
		if (stateOf(interpreter)) throw new Stop(`${path} is a script for ${interpreter}, which cannot be run here; install it`);
		return loadProgram(interpreter, depth + 1);
	}
	/* The shell's old habit: an executable text without #! is a script for sh. */
	if (!isElf(bytes)) return depth ? notElf(path) : loadProgram('/bin/sh', depth + 1);
	const elf = readElf(readFileSync(path));
	if (!elf) throw new Stop(`${path} is a damaged ELF file; nothing can run it`);
	return { path, elf };
}

function notElf(path: string): never {
	throw new Stop(`${path} is neither an ELF program nor a script; name the program that runs it`);
}

function readStart(path: string): Buffer {
	let file: number;
	try {
		file = openSync(path, 'r');
	} catch (error) {
		throw new Stop(`${path} cannot be read (${reasonOf(error)}), so it is unknown whether it can be trapped; use a copy that you can read`);
	}
	const bytes = Buffer.alloc(512);
	try {
		return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
	} finally {
		closeSync(file);
	}
}

function refusePrivileged(path: string): void {
	const { mode } = statSync(path);
	const which = mode & 0o4000 ? 'setuid' : mode & 0o2000 ? 'setgid' : undefined;
	if (!which) return;
	throw new Stop(`${path} is ${which}: the loader ignores preloaded libraries there; run a copy without that bit (cp ${path} . )`);
}

/**
 * Holds a program against the agent that is to be preloaded into it.
 * @param below whether the agent traps system calls too: then it need not be preloaded
 * @throws Stop with reason and cure: static, other machine, other C library
 */
export function requireTrappable(program: Image, agent: Image, below = false): void {
	const { path, elf } = program;
	if (elf.machine !== agent.elf.machine || elf.bits !== agent.elf.bits || elf.little !== agent.elf.little) {
		throw new Stop(
			`${path} is a program for ${machineOf(elf)}, the agent is for ${machineOf(agent.elf)}; set CC to a compiler for ${machineOf(elf)}`,
		);
	}
	if (isStatic(elf)) {
		if (below) return;
		throw new Stop(
			elf.go
				? `${path} is a Go program without libc: it makes its own system calls; write \`leaks trap;\` into the specification, or --leaks=trap`
				: `${path} is statically linked: preloading cannot trap it; write \`leaks trap;\` into the specification, or --leaks=trap`,
		);
	}
	const [own, agents] = [libcOf(elf), libcOf(agent.elf)];
	if (own && agents && own !== agents) {
		throw new Stop(
			`${path} uses ${own} and the agent ${agents}: one process cannot hold both; set CC=${own === 'musl' ? 'musl-gcc' : 'gcc'}, or --any-libc`,
		);
	}
}

/** Whether a program begins without a dynamic linker. */
function isStatic(elf: Elf): boolean {
	return !elf.dynamic || elf.interpreter === undefined;
}

/** As messages name the machine of a file. */
export function machineOf(elf: Elf): string {
	return `${MACHINES[elf.machine] ?? `machine ${elf.machine}`} (${elf.bits} bits${elf.little ? '' : ', big-endian'})`;
}

/** Which C library a file needs, by the names that they have; undefined when it names none, or is a library for any (--any-libc). */
function libcOf(elf: Elf): string | undefined {
	const names = [...elf.needed, basename(elf.interpreter ?? '')];
	if (names.some((name) => /^(libc\.musl-|ld-musl-)/.test(name)) || names.includes('libc.so')) return 'musl';
	if (elf.interpreter === undefined && !elf.versioned) return undefined;
	return names.some((name) => name === 'libc.so.6' || /^ld-linux/.test(name)) ? 'glibc' : undefined;
}
