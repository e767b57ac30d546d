/** bypass explain */
import { Stop } from '../build/stop.ts';
import { explainCode } from '../explain/code.ts';
import { explainName } from '../explain/procedure.ts';
import { readKnowledge, readSpecification } from '../files.ts';
import { understand } from '../generate.ts';
import { agentName, type Command, show, textsOf } from './command.ts';

export const command: Command = {
	usage: `usage: bypass explain SPEC NAME[.PARAMETER] | bypass explain CODE

Of a call or a parameter: each entry point and each inference, with the file and line of the rule behind it.
Of the code of a message, as in [unknown-name]: a wrong specification, its message, and the cured one.
      --knowledge FILE      further knowledge; may be repeated

Examples:
    bypass explain policy.bp open.mode
    bypass explain unknown-trap
`,
	options: { knowledge: { type: 'string', multiple: true } },

	check: (positionals) => (positionals.length === 1 || positionals.length === 2 ? undefined : 'explain: give SPEC and NAME, or a CODE'),

	async run({ positionals, values, io }) {
		const [first, name] = positionals as [string, string | undefined];
		const knowledge = readKnowledge(textsOf(values, 'knowledge'));
		if (name === undefined) {
			const text = explainCode(first, knowledge);
			if (text === undefined) throw new Stop(`${first}: no message has this code`);
			io.out(text);
			return { status: 0 };
		}
		const spec = readSpecification(first);
		const { model, diagnostics } = understand({ spec, knowledge, name: agentName(spec.path) });
		const ending = await show(diagnostics, io);
		const text = explainName(model, name);
		if (text === undefined) throw new Stop(`${name}: ${first} traps no call of this name`);
		io.out(text);
		return ending;
	},
};
