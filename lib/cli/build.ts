/** bypass build */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAgent } from '../build/agent.ts';
import { Cache } from '../build/cache.ts';
import { buildRuntime } from '../build/runtime.ts';
import { reasonOf, Stop } from '../build/stop.ts';
import { compilerFor, wrongTarget } from '../build/target.ts';
import { packageVersion, readKnowledge, readSpecification, writeFiles } from '../files.ts';
import { generate } from '../generate.ts';
import {
	agentName,
	type Command,
	compileOptions,
	compiling,
	compilingHelp,
	crossing,
	crossingHelp,
	show,
	textOf,
	textsOf,
	wrongName,
} from './command.ts';

export const command: Command = {
	usage: `usage: bypass build SPEC -o DIR [options]

Makes DIR/libNAME.so, and DIR/NAME_shadow when anything travels, with $CC (or cc, gcc, clang).

  -o, --output DIR          folder for them
${crossingHelp}${compilingHelp}`,
	options: { ...compiling, ...crossing, output: { type: 'string', short: 'o' } },

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'build: give one specification';
		return values.output === undefined ? 'build: no -o DIR' : (wrongName(textOf(values, 'name')) ?? wrongTarget(textOf(values, 'target')));
	},

	async run({ positionals, values, io }) {
		const spec = readSpecification(positionals[0] as string);
		const name = textOf(values, 'name') ?? agentName(spec.path);
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		const { files, model, plan, diagnostics } = generate({ spec, knowledge, name, options: { lines: true, version: packageVersion() } });
		const ending = await show(diagnostics, io);
		if (!plan) return ending;
		const options = await compileOptions(values);
		const compiler = compilerFor(textOf(values, 'target'));
		const runtime = await buildRuntime(new Cache(), compiler);
		const output = resolve(textOf(values, 'output') as string);
		const draft = draftIn(output);
		try {
			writeFiles(draft, files);
			io.error((await buildAgent(draft, name, model.remote, output, spec.path, compiler, runtime, options)).warnings);
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
		return ending;
	},
};

/** Generated files are of no use afterwards; `bypass generate` is for those who want them. */
function draftIn(output: string): string {
	try {
		mkdirSync(output, { recursive: true });
		return mkdtempSync(join(output, '.bypass-'));
	} catch (error) {
		throw new Stop(`${output} cannot be written: ${reasonOf(error)}`);
	}
}
