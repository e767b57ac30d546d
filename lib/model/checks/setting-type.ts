import { type Check, itemsOf } from '../checking.ts';

const kinds = { int: 'number', bool: 'boolean', string: 'string' } as const;
const examples = { int: '`= 3`', bool: '`= true` or `= false`', string: '`= "text"`' } as const;

/** The literal of a setting is of its type. */
export const check: Check = {
	code: 'setting-type',
	severity: 'error',
	explanation: 'A setting begins with a value of its own type: a number, true or false, a text.',
	wrong: 'setting int every = "3";\ntrap write agent_action {{ bypass_proceed(); }};',
	cured: 'setting int every = 3;\ntrap write agent_action {{ bypass_proceed(); }};',
	run({ file, found }) {
		for (const { type, name, literal, value, span } of itemsOf(file, 'setting')) {
			if (typeof value === kinds[type]) continue;
			found(span, `${literal} is no ${type}: \`${name.text}\` cannot begin with it`, { help: `write ${examples[type]}` });
		}
	},
};
