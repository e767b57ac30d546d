import { bodiesOf, type Check, within } from '../checking.ts';
import { tokensOf } from '../words.ts';

const agentWords = new Set([
	'bypass_proceed',
	'bypass_shadow',
	'bypass_text',
	'bypass_fail',
	'bypass_result',
	'bypass_side',
	'bypass_routed',
	'bypass_name',
]);

/** Words of agent actions in a body that runs at home. */
export const check: Check = {
	code: 'agent-word-in-shadow',
	severity: 'error',
	explanation:
		'bypass_proceed(), bypass_shadow() and their like decide where a call goes. A shadow_action runs when that has been decided: it makes the call, or returns a result.',
	wrong: 'pid_t getpid( void ) shadow_action {{ return bypass_proceed(); }};',
	cured: 'pid_t getpid( void ) shadow_action {{ return getpid(); }};',
	run({ file, found }) {
		for (const { body, item } of bodiesOf(file, 'shadow')) {
			for (const { text, start } of tokensOf(body.text)) {
				if (!agentWords.has(text) && !/^bypass_(shadow|local)_\w/.test(text)) continue;
				const name = item.kind === 'procedure' ? item.name.text : 'the call';
				const help = text === 'bypass_fail' ? 'set errno and return the failure value' : `call \`${name}\` itself`;
				found(within(body, start, text.length), `\`${text}\` is a word of agent actions: this body runs at home`, { help });
			}
		}
	},
};
