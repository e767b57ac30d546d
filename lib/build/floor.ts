/** What lowers the floor, the oldest GNU C library that something runs on: lib/runtime/pack/floor.c says how. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiler, runCompiler } from './cc.ts';
import { COMPILE_FLAGS, runtimeFolder } from './runtime.ts';

/**
 * Compiles floor.c.
 * @param object path of what is made
 * @param define what it is compiled for, as -DNAME
 * @returns arguments for linking
 */
export async function floorObject(compiler: Compiler, object: string, define: readonly string[]): Promise<string[]> {
	const source = join(runtimeFolder(), 'pack', 'floor.c');
	await runCompiler(compiler, [...COMPILE_FLAGS, ...define, '-c', source, '-o', object], 'floor.c');
	const wrapped = [...readFileSync(source, 'utf8').matchAll(/^(?:OLD|CALL)\([^,]+, (\w+),/gm)].map(([, call]) => call as string);
	const own = wrapped.filter((call) => readFileSync(object).includes(`__wrap_${call}\0`));
	return [object, ...own.map((call) => `-Wl,--wrap=${call}`)];
}

/** Where parts of the library are libraries of their own, a file that uses them must name them; where they are not, empty ones of these names are left. */
export async function oldLibraries(compiler: Compiler): Promise<string[]> {
	const parts = ['libdl.so.2', 'libpthread.so.0', 'libutil.so.1'];
	const there = await Promise.all(parts.map((part) => runCompiler(compiler, [`-print-file-name=${part}`], part, '')));
	const old = parts.filter((part, index) => there[index]?.trim() !== part).map((part) => `-l:${part}`);
	return old.length ? ['-Wl,--push-state,--no-as-needed', ...old, '-Wl,--pop-state'] : [];
}
