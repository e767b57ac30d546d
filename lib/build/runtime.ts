/** The runtime's own C, compiled once per compiler into the cache. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../files.ts';
import { type Cache, keyOf } from './cache.ts';
import { type Compiler, inParallel, runCompiler } from './cc.ts';

/** The launcher's main: a program of its own, the only source that is in neither the agent nor the shadow. */
const LAUNCHER = 'bypass_launch.c';

export interface Runtime {
	readonly agentObjects: readonly string[];
	readonly shadowObjects: readonly string[];
	/** the launcher for agents without a shadow */
	readonly launcher: string;
	/** folder of all this */
	readonly folder: string;
}

/** What every C file of ours is compiled with: nothing of it may be seen by the program. */
export const COMPILE_FLAGS = ['-O2', '-g', '-fPIC', '-fvisibility=hidden', '-ftls-model=initial-exec', '-pthread'] as const;

/** Of the runtime a debugger shows functions and lines: what more it could show takes a sixth of the time of compiling. */
const LINES = ['-g1'];

/** Folder of the runtime's sources in the package. */
export function runtimeFolder(): string {
	return join(packageRoot(), 'lib', 'runtime');
}

/** Paths of the sources of one part, sorted. */
export function sourcesOf(part: 'agent' | 'shadow' | 'shared'): string[] {
	const folder = join(runtimeFolder(), part);
	const names = readdirSync(folder).filter((name) => name.endsWith('.c') && name !== LAUNCHER);
	return names.sort().map((name) => join(folder, name));
}

/** Folder of the headers that generated code includes. */
export function runtimeHeaders(): string {
	return join(runtimeFolder(), 'include');
}

/** Of all that the runtime is made of. */
export function runtimeKey(compiler: Compiler): string {
	return keyOf(compiler.identity, [...COMPILE_FLAGS, ...LINES].join(' '), ...runtimeTexts());
}

/** Compiles the runtime, or finds it compiled. */
export async function buildRuntime(cache: Cache, compiler: Compiler, key: string = runtimeKey(compiler)): Promise<Runtime> {
	const folder = await cache.folderOf(`runtime-${key}`, (draft) => compileRuntime(compiler, draft));
	const objects = (part: string) => readdirSync(join(folder, part)).map((name) => join(folder, part, name));
	const shared = objects('shared');
	return {
		agentObjects: [...objects('agent'), ...shared],
		shadowObjects: [...objects('shadow'), ...shared],
		launcher: join(folder, 'bypass_launch'),
		folder,
	};
}

function runtimeTexts(): string[] {
	return ['include', 'agent', 'shadow', 'shared'].flatMap((part) => {
		const folder = join(runtimeFolder(), part);
		return readdirSync(folder)
			.filter((name) => /\.[ch]$/.test(name))
			.sort()
			.flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]);
	});
}

async function compileRuntime(compiler: Compiler, folder: string): Promise<void> {
	const include = `-I${runtimeHeaders()}`;
	const compile = (source: string, object: string) => () =>
		runCompiler(compiler, [...COMPILE_FLAGS, ...LINES, include, '-c', source, '-o', object], basename(source));
	const jobs = (['agent', 'shadow', 'shared'] as const).flatMap((part) => {
		mkdirSync(join(folder, part));
		return sourcesOf(part).map((source) => compile(source, join(folder, part, `${basename(source, '.c')}.o`)));
	});
	await inParallel([...jobs, compile(join(runtimeFolder(), 'shadow', LAUNCHER), join(folder, 'launcher.o'))]);
	await linkLauncher(compiler, folder, [], join(folder, 'bypass_launch'));
}

/**
 * @param folder of the compiled runtime
 * @param extra arguments for linking
 */
export async function linkLauncher(compiler: Compiler, folder: string, extra: readonly string[], output: string): Promise<void> {
	/* As an archive would: the launcher takes what it shares with the shadow, but not the shadow's main. */
	const parts = ['shadow', 'shared'].flatMap((part) =>
		readdirSync(join(folder, part))
			.filter((name) => name !== 'main.o')
			.map((name) => join(folder, part, name)),
	);
	await runCompiler(compiler, ['-pthread', join(folder, 'launcher.o'), ...parts, ...extra, '-ldl', '-o', output], LAUNCHER);
}
