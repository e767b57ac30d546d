import { type Check, itemsOf } from '../checking.ts';

/** Only a rule that denies has an error to give. */
export const check: Check = {
	code: 'error-without-deny',
	severity: 'warning',
	explanation: 'A `local` or `home` rule lets the call go on, so an error number behind it never comes to the program.',
	wrong: 'paths { local "/etc/shadow" EACCES; local "*"; }',
	cured: 'paths { deny "/etc/shadow" EACCES; local "*"; }',
	run({ file, found }) {
		for (const { rules } of itemsOf(file, 'paths')) {
			for (const { side, error } of rules) {
				if (error && side !== 'deny')
					found(error.span, `a \`${side}\` rule gives no error: \`${error.text}\` has no effect`, {
						help: 'write `deny`, or leave it out',
					});
			}
		}
	},
};
