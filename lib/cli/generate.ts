/** bypass generate */
import { dirname, join, resolve } from 'node:path';
import { standaloneFiles } from '../build/standalone.ts';
import { Stop } from '../build/stop.ts';
import { emitShadow } from '../emit/shadow.ts';
import { depfile, digestOf, knowledgePaths, packageVersion, readKnowledge, readSource, removeWritten, writeFiles } from '../files.ts';
import { generate } from '../generate.ts';
import { agentName, type Command, generating, show, textOf, textsOf, wrongName } from './command.ts';

export const command: Command = {
	usage: `usage: bypass generate SPEC -o DIR|- [options]

Writes the C of an agent, and of its shadow when anything travels.

  -o, --output DIR          folder for the files; - prints them
      --name NAME           name of the agent; default: the file's
      --knowledge FILE      further knowledge; may be repeated
      --no-line             no #line: the C compiler's messages name the generated files
      --standalone          with the runtime's C beside it: each folder is built by cc *.c (its README says how)
      --no-shadow           it is an error when the specification needs a shadow
      --shadow              writes a shadow, without calls, even when nothing travels
      --types               no C: NAME_actions.d.ts, what a shadow in TypeScript may have as actions
      --depfile FILE        a rule for make or ninja with all that was read

Examples:
    bypass generate policy.bp -o generated
    bypass generate policy.bp -o - | less
    bypass generate policy.bp -o alone --standalone
`,
	options: {
		...generating,
		output: { type: 'string', short: 'o' },
		'no-line': { type: 'boolean' },
		standalone: { type: 'boolean' },
		'no-shadow': { type: 'boolean' },
		shadow: { type: 'boolean' },
		types: { type: 'boolean' },
		depfile: { type: 'string' },
	},

	check(positionals, _program, values) {
		if (positionals.length !== 1) return 'generate: give one specification';
		if (values.output === undefined) return 'generate: no -o DIR';
		if (values.output === '-' && (values.standalone || values.depfile)) return 'generate: -o - prints; it has no files to go with them';
		if (values.types && (values.standalone || values.depfile || values.shadow))
			return 'generate: --types writes one declaration, and no C that other options could be about';
		return wrongName(textOf(values, 'name'));
	},

	async run({ positionals, values, io }) {
		const path = positionals[0] as string;
		const output = textOf(values, 'output') as string;
		const name = textOf(values, 'name') ?? agentName(path);
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		const spec = readSource(path);
		const options = { lines: !values['no-line'], version: packageVersion(), digest: digestOf(path) };
		const { files: needed, model, plan, diagnostics } = generate({ spec, knowledge, name, options });
		const ending = await show(diagnostics, io);
		if (!plan) return ending;
		const remote = model.procedures.find((procedure) => procedure.remote);
		if (values['no-shadow'] && remote) {
			throw new Stop(`${path} needs a shadow: ${remote.name} is sent home; give it an agent_action that does not, or leave NO_SHADOW out`);
		}
		const types = values.types ? [(await import('../node/types.ts')).typesOf(plan, packageVersion())] : undefined;
		const files = types ?? (values.shadow && !model.remote ? [...needed, emitShadow(plan, options)] : needed);
		if (output === '-') {
			io.out(files.map((file) => `/* ---- ${file.path} ---- */\n${file.text}`).join('\n'));
			return ending;
		}
		writeFiles(output, values.standalone ? standaloneFiles(name, files, model.remote) : files);
		if (!files.some((file) => file.path === plan.files.shadow)) removeWritten(join(output, plan.files.shadow));
		const dependencies = textOf(values, 'depfile');
		if (dependencies !== undefined) {
			const targets = files.map((file) => join(output, file.path));
			const rule = depfile(targets, [resolve(path), ...knowledgePaths(textsOf(values, 'knowledge'))]);
			writeFiles(dirname(dependencies), [{ path: dependencies.split('/').pop() as string, text: rule }]);
		}
		return ending;
	},
};
