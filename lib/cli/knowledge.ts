/** bypass knowledge */
import { Stop } from '../build/stop.ts';
import { describeKnowledge, listKnowledge } from '../explain/knowledge.ts';
import { readKnowledge } from '../files.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { Report } from '../source/diagnostic.ts';
import { type Command, show, textsOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass knowledge NAME | bypass knowledge --list

All that is known of a call, with the file and line of each rule; or all calls by topic, counted.
      --knowledge FILE      further knowledge; may be repeated

Examples:
    bypass knowledge open
    bypass knowledge --list
`,
	options: { list: { type: 'boolean' }, knowledge: { type: 'string', multiple: true } },

	check: (positionals, _program, values) =>
		positionals.length === (values.list ? 0 : 1) ? undefined : 'knowledge: give the name of one call, or --list',

	async run({ positionals, values, io }) {
		const report = new Report();
		const rulebook = loadKnowledge(readKnowledge(textsOf(values, 'knowledge')), report);
		const ending = await show(report.diagnostics, io);
		const name = positionals[0];
		const text = name === undefined ? listKnowledge(rulebook) : describeKnowledge(rulebook, name);
		if (text === undefined) throw new Stop(`${name}: nothing is known of a call of this name; bypass knowledge --list shows all`);
		io.out(text);
		return ending;
	},
};
