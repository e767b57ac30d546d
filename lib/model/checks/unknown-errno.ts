import { type Check, itemsOf, suggest } from '../checking.ts';

/** The error of a path rule has a name that both sides know. */
export const check: Check = {
	code: 'unknown-errno',
	severity: 'error',
	explanation: 'The error of a path rule is the name of an error number of C.',
	wrong: 'paths { deny "/etc/shadow" EACCESS; local "*"; }',
	cured: 'paths { deny "/etc/shadow" EACCES; local "*"; }',
	run({ file, rulebook, found }) {
		const names = rulebook.symbols('errno')?.rows.map((row) => row.name.text) ?? [];
		for (const { rules } of itemsOf(file, 'paths')) {
			for (const { error } of rules) {
				if (!error || names.length === 0 || names.includes(error.text)) continue;
				found(error.span, `there is no error number \`${error.text}\``, { help: suggest(error.text, names) });
			}
		}
	},
};
