import { bodiesOf, type Check, suggest, within } from '../checking.ts';
import { tokensOf } from '../words.ts';

const sender = 'bypass_shadow_';

/** `bypass_shadow_NAME` needs a call of this name. */
export const check: Check = {
	code: 'unknown-sender',
	severity: 'error',
	explanation: '`bypass_shadow_NAME` makes the call NAME at home. It exists for calls that the specification or knowledge describes.',
	wrong:
		'int open( in "PATH_MAX" const char *path, int flags, int mode )\n    agent_action {{ return bypass_shadow_opne(path, flags, mode); }};',
	cured:
		'int open( in "PATH_MAX" const char *path, int flags, int mode )\n    agent_action {{ return bypass_shadow_open(path, flags, mode); }};',
	run({ file, model, rulebook, found }) {
		const names = new Set([...model.procedures.map((p) => p.name), ...rulebook.procedureNames()]);
		for (const { body } of bodiesOf(file, 'agent')) {
			for (const { text, start } of tokensOf(body.text)) {
				if (!text.startsWith(sender) || names.has(text.slice(sender.length))) continue;
				const near = suggest(text.slice(sender.length), names);
				const help = near?.replace(/`(.*)`/, `\`${sender}$1\``) ?? 'describe the call in the specification';
				found(within(body, start, text.length), `there is no call \`${text.slice(sender.length)}\` to make at home`, { help });
			}
		}
	},
};
