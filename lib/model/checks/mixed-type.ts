import type { Declaration } from '../../syntax/ast.ts';
import { type Check, itemsOf, suggest } from '../checking.ts';
import { isBasicWord, plainWords } from '../ctype.ts';

const annotationWords = 'in out inout opaque string array valid null local path symbols range fd new close'.split(' ');

/** A type made of C's own words and of others: a comma was forgotten. */
export const check: Check = {
	code: 'mixed-type',
	severity: 'error',
	explanation:
		"A type is made of C's own words, like unsigned long, or is one name. Words of both kinds together are most often two parameters without a comma between them.",
	wrong: 'int move( int from int to );',
	cured: 'int move( int from, int to );',
	run({ file, found }) {
		const look = ({ type }: Declaration) => {
			const words = plainWords(type.words.join(' '));
			const named = words.filter((word) => !isBasicWord(word));
			if (
				['struct', 'union', 'enum'].includes(words[0] ?? '')
					? words.length > 2
					: named.length > 1 || (named.length === 1 && words.length > 1)
			) {
				found(type.span, `\`${words.join(' ')}\` is no type`, { help: suggest(named[0] ?? '', annotationWords, 'is a comma missing?') });
			}
		};
		for (const item of itemsOf(file, 'procedure')) [item.result, ...item.parameters].forEach(look);
		for (const item of itemsOf(file, 'struct')) item.members.forEach(look);
	},
};
