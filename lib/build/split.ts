/** From a specification to an agent that can be preloaded: generated, compiled, and kept in the cache for the next time. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion, readKnowledge, writeFiles } from '../files.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { buildAgent, type CompileOptions } from './agent.ts';
import { type Cache, keyOf } from './cache.ts';
import { findCompiler } from './cc.ts';
import type { Hazard } from './covered.ts';
import { during } from './progress.ts';
import { buildRuntime, runtimeKey } from './runtime.ts';
import { numbersOf } from './syscalls.ts';

export const leaksWords = ['pass', 'audit', 'trap'] as const;
export type Leaks = (typeof leaksWords)[number];
export const isLeaks = (word: string): word is Leaks => (leaksWords as readonly string[]).includes(word);

/** What a run needs to know of an agent, without reading its specification again. */
export interface Split {
	readonly name: string;
	readonly agent: string;
	readonly shadow: string | undefined;
	readonly launcher: string;
	/** what becomes of calls past the symbols, unless a run says otherwise */
	readonly leaks: Leaks;
	readonly settings: readonly string[];
	/** the launcher may tell it further maps: a path rule of its specification leads home */
	readonly takesMaps: boolean;
	readonly hazards: readonly Hazard[];
	/** entry points of calls that work through others inside libc, and that the agent makes right */
	readonly composites: readonly string[];
	/** by number: system calls that would use the wrong side's files when they are made raw */
	readonly syscalls: Readonly<Record<number, string>>;
}

/** Kept under the key of everything that the generator and the compiler were given; headers are found out only by compiling. */
interface Entry extends Split {
	readonly headers: readonly { path: string; hash: string }[];
}

export type Outcome = { readonly split: Split } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Builds the agent of a specification, and its shadow when it has one, or finds them built.
 * @param mapped the specification with the run's maps in it: built instead where the agent takes none, and its name is not worth a build
 * @returns the diagnostics instead when the specification has errors
 * @throws Stop when the compiler is missing or fails, or the cache cannot be written
 */
export async function prepare(
	cache: Cache,
	spec: Source,
	name: string,
	knowledgeFiles: readonly string[],
	options: CompileOptions,
	mapped: Source = spec,
): Promise<Outcome> {
	const compiler = findCompiler('c');
	const knowledge = readKnowledge(knowledgeFiles);
	const runtime = runtimeKey(compiler);
	const flags = [...options.include, ...options.agentLink, ...options.shadowLink, ...(options.anyLibc ? ['any-libc'] : [])].join('\0');
	const texts = [spec, ...knowledge].flatMap(({ path, text }) => [path, text]);
	const key = keyOf(generatorKey(), runtime, options.cxx?.identity ?? '', flags, name, ...texts);
	const withMapsInside = async (): Promise<Outcome> => {
		const outcome = await prepare(cache, mapped, name, knowledgeFiles, options);
		return 'split' in outcome ? { split: { ...outcome.split, takesMaps: false } } : outcome;
	};
	if (mapped !== spec && cache.read<boolean>(`${key}.takes-no-maps.json`)) return withMapsInside();
	const known = cache.read<Entry>(`${key}.json`);
	if (known && isFresh(known) && (mapped === spec || known.takesMaps)) return { split: known };

	/* The generator is loaded only when it is needed: a warm start takes no longer than the program. */
	const { generate } = await import('../generate.ts');
	const { compositesOf, hazardsOf, syscallsOf } = await import('./hazards.ts');
	const made = await during(`generating ${name}`, () =>
		generate({ spec, knowledge, name, options: { lines: true, version: packageVersion() } }),
	);
	const { model, rulebook } = made;
	const takesMaps = model.paths.some(({ side }) => side === 'home');
	if (mapped !== spec && !takesMaps) {
		cache.write(`${key}.takes-no-maps.json`, true);
		return withMapsInside();
	}
	if (!made.plan) return { diagnostics: made.diagnostics };
	let headers: Entry['headers'] = [];
	/* It is compiled beside the generated code. */
	const making = buildRuntime(cache, compiler, runtime);
	making.catch(() => {});
	/* A place of its own for each build: the one before it may be in use while a header of its has changed. */
	const folder = await cache.folderOf(`agent-${key}-${randomBytes(4).toString('hex')}`, async (draft) => {
		writeFiles(draft, made.files);
		try {
			const built = await during(`compiling ${name}`, () =>
				buildAgent(draft, name, model.remote, draft, spec.path, compiler, making, options),
			);
			headers = headersOf(built.depfiles, draft);
		} finally {
			await Promise.allSettled([making]);
		}
	});
	const entry: Entry = {
		name,
		agent: join(folder, `lib${name}.so`),
		shadow: model.remote ? join(folder, `${name}_shadow`) : undefined,
		launcher: (await making).launcher,
		takesMaps,
		leaks: model.leaks,
		settings: model.settings.map((setting) => setting.name),
		hazards: hazardsOf(model, rulebook),
		composites: compositesOf(model, rulebook),
		syscalls: await numbersOf(syscallsOf(model), compiler),
		headers,
	};
	cache.write(`${key}.json`, entry);
	return { split: entry };
}

function isFresh(known: Entry): boolean {
	return existsSync(known.agent) && existsSync(known.launcher) && known.headers.every(({ path, hash }) => hashOf(path) === hash);
}

/** The generator's own code: another version may generate something else from the same texts. */
function generatorKey(): string {
	const folder = join(import.meta.dirname, '..');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
	return keyOf(packageRoot(), ...names.sort().flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Headers that the compiler read, but for those of the build itself. */
function headersOf(depfiles: readonly string[], draft: string): { path: string; hash: string }[] {
	const paths = depfiles.flatMap((file) => {
		const rule = readFileSync(file, 'utf8')
			.replace(/\\\n/g, ' ')
			.replace(/^.*?:\s/, '');
		return rule.split(/(?<!\\)\s+/).map((word) => word.replace(/\\(.)/g, '$1').replace(/\$\$/g, '$'));
	});
	const used = [...new Set(paths)].filter((path) => path !== '' && !path.startsWith(draft) && existsSync(path));
	return used.map((path) => ({ path, hash: hashOf(path) }));
}

/** Empty for a file that is gone. */
function hashOf(path: string): string {
	try {
		return createHash('sha256').update(readFileSync(path)).digest('hex');
	} catch {
		return '';
	}
}
