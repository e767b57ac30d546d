/** An agent for a program of Node's: generated and built when it is first asked for, found in the cache ever after. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource, readSpecification } from '../files.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { Cache } from './cache.ts';
import { findCompiler } from './cc.ts';
import { packageFolder } from './project.ts';
import { prepare, type Split } from './split.ts';

export interface AgentOptions {
	/** path of a specification, from the working directory; a `file:` URL; or the name of one that comes with Bypass */
	readonly spec: string | URL;
	/** the agent's name, a C identifier; default: the file's */
	readonly name?: string;
	/** paths of further knowledge */
	readonly knowledge?: readonly string[];
	/** folders of headers for the bodies */
	readonly include?: readonly string[];
	/** bodies are C++ */
	readonly cxx?: boolean;
	/** further arguments for linking the agent, the shadow */
	readonly agentLink?: readonly string[];
	readonly shadowLink?: readonly string[];
	/** the agent runs programs of glibc and of musl, on x86-64 */
	readonly anyLibc?: boolean;
	/** folder that keeps what is built; default: node_modules/.cache/bypass of the package around, else the user's cache */
	readonly cache?: string;
}

/** Files of a built agent, absolute paths. */
export interface Agent {
	readonly name: string;
	/** the shared library: preload it, or have the launcher do so */
	readonly agent: string;
	/** the executable for home; undefined: nothing travels */
	readonly shadow: string | undefined;
	/** runs a program under an agent without a shadow: `LAUNCHER --agent AGENT -- PROGRAM ARGS...`; a shadow does it by `--run AGENT` */
	readonly launcher: string;
	/** names of the settings that `BYPASS_SET` may change */
	readonly settings: readonly string[];
}

/** A specification has errors. The message is what `bypass check` prints. */
export class SpecificationError extends Error {
	readonly diagnostics: readonly Diagnostic[];

	constructor(message: string, diagnostics: readonly Diagnostic[]) {
		super(message);
		this.name = 'SpecificationError';
		this.diagnostics = diagnostics;
	}
}

/**
 * Builds the agent of a specification, and its shadow when it has one, or finds them built: a warm call takes milliseconds. Processes that
 * ask at the same time do not disturb each other. No install script has to have run.
 * @throws SpecificationError when it has errors
 * @throws Error (a Stop) when there is no compiler, or it fails, or nothing can be written: the message says what to do
 */
export async function ensureAgent(options: AgentOptions): Promise<Agent> {
	const split = await ensureSplit(options);
	const { name, agent, shadow, launcher, settings } = split;
	return { name, agent, shadow, launcher, settings };
}

/** The same with all that a run needs to know. */
export async function ensureSplit({ spec, name, cache, ...rest }: AgentOptions): Promise<Split> {
	const path = spec instanceof URL || spec.startsWith('file:') ? fileURLToPath(spec) : spec;
	const source = spec instanceof URL || existsSync(path) ? readSource(resolve(path)) : readSpecification(path);
	const folder = cache === undefined ? cacheBeside(source.path) : resolve(cache);
	const outcome = await prepare(
		new Cache(folder),
		source,
		name ?? nameOf(source.path),
		(rest.knowledge ?? []).map((one) => resolve(one)),
		{
			cxx: rest.cxx ? findCompiler('c++') : undefined,
			include: (rest.include ?? []).map((one) => resolve(one)),
			agentLink: rest.agentLink ?? [],
			shadowLink: rest.shadowLink ?? [],
			anyLibc: rest.anyLibc,
		},
	);
	if ('split' in outcome) return outcome.split;
	const { renderDiagnostics } = await import('../source/render.ts');
	throw new SpecificationError(renderDiagnostics(outcome.diagnostics).trimEnd(), outcome.diagnostics);
}

/** `fault-1.bp` is fault_1. */
function nameOf(path: string): string {
	const stem = basename(path)
		.replace(/\.[^.]*$/, '')
		.replace(/\W/g, '_');
	return /^[A-Za-z_]/.test(stem) ? stem : `_${stem}`;
}

/**
 * node_modules/.cache/bypass of the package that a specification belongs to. A package that is installed itself has no node_modules of its
 * own that would last: it takes the one that it lies in. Undefined, for the user's cache, where nothing can be written.
 */
function cacheBeside(path: string): string | undefined {
	const inside = /^(.*?\/node_modules)\//.exec(path)?.[1];
	const own = packageFolder(dirname(path));
	const modules = inside ?? (own === undefined ? undefined : join(own, 'node_modules'));
	if (modules === undefined || (inside === undefined && !existsSync(modules))) return undefined;
	const folder = join(modules, '.cache', 'bypass');
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		accessSync(folder, constants.W_OK);
		return folder;
	} catch {
		return undefined;
	}
}
