import { type Check, itemsOf } from '../checking.ts';

/** Two settings of one name. */
export const check: Check = {
	code: 'duplicate-setting',
	severity: 'error',
	explanation: 'A setting is a constant of all bodies, and `--set` finds it by its name.',
	wrong: 'setting int every = 3;\nsetting bool every = true;\ntrap write agent_action {{ bypass_proceed(); }};',
	cured: 'setting int every = 3;\nsetting bool quiet = true;\ntrap write agent_action {{ bypass_proceed(); }};',
	run({ file, found }) {
		const settings = itemsOf(file, 'setting');
		for (const [i, { name }] of settings.entries()) {
			const earlier = settings.slice(0, i).find((s) => s.name.text === name.text);
			if (earlier)
				found(name.span, `the setting \`${name.text}\` is there already`, {
					notes: [{ span: earlier.name.span, message: 'the first is here' }],
				});
		}
	},
};
