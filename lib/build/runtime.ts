/** The runtime for a compiler: archives that npm brought when they are for its target, else compiled once into the cache. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../files.ts';
import { type Cache, keyOf } from './cache.ts';
import { type Compiler, inParallel, runCompiler } from './cc.ts';
import { during } from './progress.ts';
import { Stop } from './stop.ts';
import { nameOf, targetOf } from './target.ts';

/** The launcher's main: a program of its own, the only source that is in neither the agent nor the shadow. */
const LAUNCHER = 'bypass_launch.c';

export interface Runtime {
	/** objects and archives, in the order of linking */
	readonly agentObjects: readonly string[];
	readonly shadowObjects: readonly string[];
	/** the launcher for agents without a shadow */
	readonly launcher: string;
	/** folder of all this */
	readonly folder: string;
	/** the archives' name, `linux-x64-glibc`; undefined: compiled here */
	readonly prebuilt: string | undefined;
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

/** Of all that the runtime is made of, and who compiles it. */
export function runtimeKey(compiler: Compiler): string {
	return keyOf(compiler.identity, [...COMPILE_FLAGS, ...LINES].join(' '), process.env.BYPASS_RUNTIME ?? '', sourcesKey());
}

/** Of the runtime's sources alone: cmake/BypassSources.cmake makes the same of them, and archives carry that of theirs. */
export function sourcesKey(): string {
	const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
	const lines = ['agent', 'include', 'pack', 'shadow', 'shared'].flatMap((part) => {
		const folder = join(runtimeFolder(), part);
		const names = readdirSync(folder).filter((name) => /\.[ch]$/.test(name));
		return names.sort().map((name) => `${hash(readFileSync(join(folder, name)))} ${part}/${name}\n`);
	});
	return hash(lines.join(''));
}

/**
 * Takes fitting archives, finds the runtime compiled, or compiles it.
 * @param key runtimeKey of the compiler
 */
export async function buildRuntime(cache: Cache, compiler: Compiler, key: string = runtimeKey(compiler)): Promise<Runtime> {
	const choice = process.env.BYPASS_RUNTIME || 'auto';
	if (!['auto', 'source', 'prebuilt'].includes(choice)) throw new Stop(`BYPASS_RUNTIME is ${choice}; it can be auto, source or prebuilt`);
	if (choice !== 'source') {
		const found = prebuiltRuntime(compiler);
		if (typeof found !== 'string') return found;
		if (choice === 'prebuilt') throw new Stop(`BYPASS_RUNTIME is prebuilt: ${found}; BYPASS_RUNTIME=source compiles it`);
	}
	const folder = await cache.folderOf(`runtime-${key}`, (draft) =>
		during('compiling the runtime, once for each compiler', () => compileRuntime(compiler, draft)),
	);
	const objects = (part: string) => readdirSync(join(folder, part)).map((name) => join(folder, part, name));
	const shared = objects('shared');
	return {
		agentObjects: [...objects('agent'), ...shared],
		shadowObjects: [...objects('shadow'), ...shared],
		launcher: join(folder, 'bypass_launch'),
		folder,
		prebuilt: undefined,
	};
}

/** Archives for what the compiler compiles for, of the sources that are here; or why there are none. */
export function prebuiltRuntime(compiler: Compiler): Runtime | string {
	if (!existsSync(join(packageRoot(), 'prebuilds'))) return 'this package has no prebuilds';
	const target = targetOf(compiler.command);
	if (!target) return 'the compiler does not say what it compiles for';
	if (target.sanitized) return 'sanitizer flags are in use';
	const name = nameOf(target);
	const folder = join(packageRoot(), 'prebuilds', `${target.system}-${target.machine}`, target.libc);
	const facts = join(folder, 'runtime.json');
	if (!existsSync(facts)) return `no prebuilt runtime for ${name}`;
	const { sources } = JSON.parse(readFileSync(facts, 'utf8')) as { sources: string };
	if (sources !== sourcesKey()) return `the prebuilt runtime for ${name} is of other sources`;
	const lib = (name: string) => join(folder, 'lib', name);
	const exporting = lib('objects-Release/bypass_agent_rendezvous/agent');
	return {
		agentObjects: [...readdirSync(exporting).map((object) => join(exporting, object)), lib('libbypass_agent_runtime.a')],
		shadowObjects: [lib('libbypass_shadow_runtime.a')],
		launcher: join(folder, 'bin', 'bypass_launch'),
		folder,
		prebuilt: name,
	};
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
	await link(compiler, folder, [], join(folder, 'bypass_launch'));
}

/**
 * The launcher as a pack has it.
 * @param extra arguments for linking; a prebuilt launcher has been linked so already
 */
export async function linkLauncher(compiler: Compiler, runtime: Runtime, extra: readonly string[], output: string): Promise<void> {
	if (runtime.prebuilt) copyFileSync(runtime.launcher, output);
	else await link(compiler, runtime.folder, extra, output);
}

/** As an archive would: the launcher takes what it shares with the shadow, but not the shadow's main. */
async function link(compiler: Compiler, folder: string, extra: readonly string[], output: string): Promise<void> {
	const parts = ['shadow', 'shared'].flatMap((part) =>
		readdirSync(join(folder, part))
			.filter((name) => name !== 'main.o')
			.map((name) => join(folder, part, name)),
	);
	await runCompiler(compiler, ['-pthread', join(folder, 'launcher.o'), ...parts, ...extra, '-ldl', '-o', output], LAUNCHER);
}
