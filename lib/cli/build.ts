/** bypass build */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAgent } from '../build/agent.ts';
import { Cache } from '../build/cache.ts';
import { findCompiler } from '../build/cc.ts';
import { buildAll, generateAll, type Say } from '../build/make.ts';
import { REASON_FILE } from '../build/postinstall.ts';
import { during } from '../build/progress.ts';
import { readProject } from '../build/project.ts';
import { buildRuntime } from '../build/runtime.ts';
import { reasonOf, Stop } from '../build/stop.ts';
import { packageVersion, readKnowledge, readSpecification, writeFiles } from '../files.ts';
import { generate } from '../generate.ts';
import {
	agentName,
	type Command,
	compileOptions,
	compiling,
	compilingHelp,
	type Ending,
	show,
	textOf,
	textsOf,
	wrongName,
} from './command.ts';

export const command: Command = {
	usage: `usage: bypass build SPEC -o DIR [options]
       bypass build

Makes DIR/libNAME.so, and DIR/NAME_shadow when anything travels, with $CC (or cc, gcc, clang). Without a specification: the agents that
package.json names under "bypass", and their C, into its "output" (gen/).

  -o, --output DIR          folder for them
${compilingHelp}
Examples:
    bypass build policy.bp -o build
    CC=clang bypass build staging.bp -o build --shadow-link=-lcurl
    bypass build                      what package.json names
`,
	options: { ...compiling, output: { type: 'string', short: 'o' } },

	check(positionals, _program, values) {
		const options = Object.keys(values).find((name) => values[name] !== undefined);
		if (positionals.length === 0 && options === undefined) return undefined;
		if (positionals.length !== 1) return 'build: give one specification, or nothing where package.json names agents';
		return values.output === undefined ? 'build: no -o DIR' : wrongName(textOf(values, 'name'));
	},

	async run({ positionals, values, io }) {
		if (positionals.length === 0) return buildProject((line) => io.error(`${line}\n`));
		const spec = readSpecification(positionals[0] as string);
		const name = textOf(values, 'name') ?? agentName(spec.path);
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		const { files, model, plan, diagnostics } = await during(`generating ${name}`, () =>
			generate({ spec, knowledge, name, options: { lines: true, version: packageVersion() } }),
		);
		const ending = await show(diagnostics, io);
		if (!plan) return ending;
		const options = await compileOptions(values);
		const compiler = findCompiler('c');
		const runtime = await buildRuntime(new Cache(), compiler);
		const output = resolve(textOf(values, 'output') as string);
		const draft = draftIn(output);
		try {
			writeFiles(draft, files);
			const job = () => buildAgent(draft, name, model.remote, output, spec.path, compiler, runtime, options);
			io.error((await during(`compiling ${name}`, job)).warnings);
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
		return ending;
	},
};

async function buildProject(say: Say): Promise<Ending> {
	const project = readProject(process.cwd());
	if (project === undefined)
		throw new Stop('package.json names no agents, as in "bypass": { "agents": { "my": "my.bp" } }; or give a specification');
	await generateAll(project, say);
	await buildAll(project, say);
	rmSync(join(project.output, REASON_FILE), { force: true });
	return { status: 0 };
}

/** Generated files are of no use afterwards; `bypass generate` is for those who want them. */
function draftIn(output: string): string {
	try {
		mkdirSync(output, { recursive: true });
		return mkdtempSync(join(output, '.bypass-'));
	} catch (error) {
		throw new Stop(`${output} cannot be written: ${reasonOf(error)}`);
	}
}
