/** bypass check */
import { readKnowledge, readSource } from '../files.ts';
import { understand } from '../generate.ts';
import { renderDiagnostics } from '../source/render.ts';
import { agentName, type Command, textOf, textsOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass check SPEC... [--format text|json] [--knowledge FILE]...

Reads each specification and shows all that is wrong with it. The status is 1 when there is an error; hints and warnings are none.
`,
	options: { format: { type: 'string', default: 'text' }, knowledge: { type: 'string', multiple: true } },

	check(positionals, _program, values) {
		if (!positionals.length) return 'check: no specification';
		return values.format === 'text' || values.format === 'json' ? undefined : `check: --format ${values.format}: text or json`;
	},

	async run({ positionals, values, io }) {
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		const diagnostics = positionals.flatMap((path) => {
			const spec = readSource(path);
			return understand({ spec, knowledge, name: agentName(path) }).diagnostics;
		});
		const format = textOf(values, 'format') as 'text' | 'json';
		if (format === 'json') io.out(renderDiagnostics(diagnostics, { color: false, format }));
		else if (diagnostics.length) io.error(renderDiagnostics(diagnostics, { color: io.color, format }));
		return { status: diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
	},
};
