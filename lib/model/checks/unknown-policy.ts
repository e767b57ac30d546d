import { type Check, itemsOf, suggest } from '../checking.ts';

const values = { leaks: ['pass', 'audit', 'trap'], stdio: ['local', 'home'], on_disconnect: ['fail', 'kill', 'resume'] } as const;

/** The value of a policy is one of its words. */
export const check: Check = {
	code: 'unknown-policy',
	severity: 'error',
	explanation: '`leaks`, `stdio` and `on_disconnect` choose among a few ways of working.',
	wrong: 'trap getpid;\non_disconnect kil;',
	cured: 'trap getpid;\non_disconnect kill;',
	run({ file, found }) {
		for (const { word, arguments: list, span } of itemsOf(file, 'policy')) {
			if (word === 'cache') continue;
			const known: readonly string[] = values[word];
			const [value, ...more] = list.flatMap((a) => (a.kind === 'name' ? a.value : []));
			if (!value) found(span, `\`${word}\` says nothing`, { help: `write one of ${known.join(', ')}` });
			else if (!known.includes(value.text))
				found(value.span, `\`${word}\` cannot be \`${value.text}\``, {
					help: suggest(value.text, known, `write one of ${known.join(', ')}`),
				});
			for (const other of more) {
				if (word === 'on_disconnect' && other.text === 'after') continue;
				found(other.span, `\`${other.text}\` means nothing behind \`${word}\``, { help: 'leave it out' });
			}
		}
	},
};
