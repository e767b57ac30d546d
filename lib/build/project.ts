/** The agents of an npm package: what its package.json says under "bypass". */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf, Stop } from './stop.ts';

/** One agent of `"bypass": { "agents": { NAME: "spec.bp" } }`, paths absolute. */
export interface ProjectAgent {
	readonly name: string;
	readonly spec: string;
	/** the specification as package.json has it */
	readonly shown: string;
	readonly knowledge: readonly string[];
	readonly include: readonly string[];
	readonly cxx: boolean;
	readonly anyLibc: boolean;
	readonly agentLink: readonly string[];
	readonly shadowLink: readonly string[];
}

export interface Project {
	readonly folder: string;
	readonly agents: readonly ProjectAgent[];
	/** where generated and built files go, absolute */
	readonly output: string;
	/** the same as package.json has it */
	readonly shownOutput: string;
}

const EXAMPLE = '"bypass": { "agents": { "my": "my.bp" } }';
const LISTS = ['knowledge', 'include', 'agentLink', 'shadowLink'] as const;

/**
 * Reads package.json of a folder.
 * @returns undefined when it says nothing of Bypass, or is not there
 * @throws Stop when what it says cannot be understood: what, and how it is written
 */
export function readProject(folder: string): Project | undefined {
	const file = join(folder, 'package.json');
	if (!existsSync(file)) return undefined;
	const section = read(file).bypass;
	if (section === undefined) return undefined;
	const wrong = (what: string): never => {
		throw new Stop(`${file}: ${what}; as in ${EXAMPLE}`);
	};
	if (!isRecord(section)) return wrong('"bypass" is no object');
	const { agents, output = 'gen', ...rest } = section;
	for (const key of Object.keys(rest)) wrong(`"bypass" has "${key}", which nothing knows; it takes "agents" and "output"`);
	if (typeof output !== 'string' || output === '') return wrong('"output" is the name of a folder');
	if (!isRecord(agents) || Object.keys(agents).length === 0) return wrong('"bypass" names no agents');
	return {
		folder,
		output: resolve(folder, output),
		shownOutput: output,
		agents: Object.entries(agents).map(([name, value]) => agentOf(folder, name, value, wrong)),
	};
}

function agentOf(folder: string, name: string, value: unknown, wrong: (what: string) => never): ProjectAgent {
	if (!/^[A-Za-z_]\w*$/.test(name)) wrong(`the agent's name "${name}" is no C identifier`);
	const { spec, cxx = false, anyLibc = false, ...lists } = isRecord(value) ? value : { spec: value };
	if (typeof spec !== 'string' || spec === '') return wrong(`of agent "${name}" there is no specification`);
	if (typeof cxx !== 'boolean') return wrong(`"cxx" of agent "${name}" is true or false`);
	if (typeof anyLibc !== 'boolean') return wrong(`"anyLibc" of agent "${name}" is true or false`);
	for (const [key, list] of Object.entries(lists)) {
		if (!(LISTS as readonly string[]).includes(key))
			wrong(`agent "${name}" has "${key}"; it takes "spec", "cxx", "anyLibc", ${LISTS.map((l) => `"${l}"`).join(', ')}`);
		if (!Array.isArray(list) || list.some((one) => typeof one !== 'string')) wrong(`"${key}" of agent "${name}" is a list of texts`);
	}
	const texts = (key: (typeof LISTS)[number]) => ((lists as Record<string, unknown>)[key] ?? []) as readonly string[];
	return {
		name,
		spec: resolve(folder, spec),
		shown: spec,
		knowledge: texts('knowledge').map((path) => resolve(folder, path)),
		include: texts('include').map((path) => resolve(folder, path)),
		cxx,
		anyLibc,
		agentLink: texts('agentLink'),
		shadowLink: texts('shadowLink'),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(file: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (isRecord(value)) return value;
	} catch (error) {
		throw new Stop(`${file}: ${error instanceof SyntaxError ? `it is no JSON: ${error.message}` : reasonOf(error)}`);
	}
	throw new Stop(`${file}: it is no JSON object`);
}

/** The folder of the npm package that a path belongs to: the nearest one above with a package.json; undefined: there is none. */
export function packageFolder(path: string): string | undefined {
	for (let folder = resolve(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'package.json'))) return folder;
		if (dirname(folder) === folder) return undefined;
	}
}
