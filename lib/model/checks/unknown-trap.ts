import { type Check, itemsOf, suggest } from '../checking.ts';
import { topicOf } from '../select.ts';

/** `trap` names calls and topics that knowledge describes. */
export const check: Check = {
	code: 'unknown-trap',
	severity: 'error',
	explanation:
		'`trap` is for calls that knowledge describes in full. A call that it does not know is described in the specification: its prototype, and how each pointer travels.',
	wrong: 'trap opne agent_action {{ bypass_proceed(); }};',
	cured: 'trap open agent_action {{ bypass_proceed(); }};',
	run({ file, rulebook, found }) {
		for (const { topics } of itemsOf(file, 'trap')) {
			for (const { text, span } of topics) {
				if (rulebook.procedure(text) || topicOf(text, rulebook)) continue;
				const [verdict] = rulebook.verdictsOn(text);
				if (verdict) {
					const { word, reason } = verdict.item;
					const said = word === 'stays' ? 'stays where the program runs' : 'cannot be followed';
					found(span, `\`${text}\` ${said}: ${reason.text}`, { help: `to change that, write its prototype: \`int ${text}( ... );\`` });
					continue;
				}
				const topic = text.includes('.');
				const names = topic ? rulebook.topicNames() : rulebook.procedureNames();
				const otherwise = topic ? `topics are ${rulebook.topicNames().sort().join(', ')}` : `write its prototype: \`int ${text}( ... );\``;
				found(span, `nothing is known of ${topic ? 'a topic' : 'a call'} \`${text}\``, { help: suggest(text, names, otherwise) });
			}
		}
	},
};
