/** The agents of an npm package, all of them: their C, and built where there is a compiler. What `bypass postinstall` and `bypass build` do. */
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, readKnowledge, readSource, writeFiles } from '../files.ts';
import { renderDiagnostics } from '../source/render.ts';
import { findCompiler } from './cc.ts';
import { ensureSplit } from './ensure.ts';
import { during } from './progress.ts';
import type { Project, ProjectAgent } from './project.ts';
import { Stop } from './stop.ts';

/** Says what was done, or why not, a line each. */
export type Say = (line: string) => void;

/** The generated C of one agent, as it should be. */
async function generateAgent(agent: ProjectAgent) {
	const { generate } = await import('../generate.ts');
	const spec = readSource(agent.spec, agent.shown);
	const options = { lines: true, version: packageVersion() };
	const knowledge = readKnowledge(agent.knowledge);
	const made = await during(`generating ${agent.name}`, () => generate({ spec, knowledge, name: agent.name, options }));
	const messages = made.diagnostics.length === 0 ? '' : renderDiagnostics(made.diagnostics);
	if (made.plan === undefined) throw new Stop(`the agent '${agent.name}' cannot be generated from ${agent.shown}:`, messages);
	const calls = made.model.procedures.filter(({ role }) => role === 'specified').length;
	return { files: made.files, calls, messages };
}

/**
 * Writes the C of every agent into the project's output folder.
 * @throws Stop that carries the messages about a specification
 */
export async function generateAll({ agents, output, shownOutput }: Project, say: Say): Promise<void> {
	for (const agent of agents) {
		const { files, calls, messages } = await generateAgent(agent);
		writeFiles(output, files);
		if (messages !== '') say(messages.trimEnd());
		say(
			`bypass: generated agent '${agent.name}' from ${agent.shown} (${calls} ${calls === 1 ? 'function' : 'functions'}) in ${shownOutput}/`,
		);
	}
}

/**
 * Builds every agent into the output folder: `libNAME.so`, and `NAME_shadow` when anything travels. They come from the cache that ensureAgent
 * uses, so that what is built at install is found later, and the other way round.
 * @throws Stop without a compiler, or with its messages
 */
export async function buildAll({ agents, output, shownOutput }: Project, say: Say): Promise<void> {
	for (const { name, spec, shown, ...options } of agents) {
		const split = await ensureSplit({ spec, name, ...options });
		const place = (from: string, file: string) => {
			const to = join(output, file);
			rmSync(to, { force: true }); /* a program may be running with it */
			copyFileSync(from, to);
		};
		place(split.agent, `lib${name}.so`);
		if (split.shadow) place(split.shadow, `${name}_shadow`);
		else rmSync(join(output, `${name}_shadow`), { force: true });
		say(`bypass: built ${shownOutput}/lib${name}.so${split.shadow ? ` and ${shownOutput}/${name}_shadow` : ''} from ${shown}`);
	}
}

/** Why nothing can be compiled here; undefined: it can. */
export function lacksCompiler(): string | undefined {
	try {
		findCompiler('c');
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}

/** What of an agent's generated C is not there, or not what its specification and this version would give. */
export async function staleFiles(agent: ProjectAgent, output: string): Promise<string[]> {
	const { files } = await generateAgent(agent);
	return files
		.filter(({ path, text }) => !existsSync(join(output, path)) || readFileSync(join(output, path), 'utf8') !== text)
		.map(({ path }) => path);
}
