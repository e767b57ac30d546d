import { type Check, itemsOf } from '../checking.ts';
import { nameOf } from '../ctype.ts';

/** Two parameters of one name. */
export const check: Check = {
	code: 'duplicate-parameter',
	severity: 'error',
	explanation: 'Bodies and quoted expressions know parameters by their names, so each has one of its own.',
	wrong: 'int move( int from, int from );',
	cured: 'int move( int from, int to );',
	run({ file, found }) {
		for (const { parameters } of itemsOf(file, 'procedure')) {
			for (const [i, p] of parameters.entries()) {
				const name = nameOf(p.declarator);
				const earlier = name === undefined ? undefined : parameters.slice(0, i).find((q) => nameOf(q.declarator) === name);
				if (earlier)
					found(p.span, `two parameters are called \`${name}\``, { notes: [{ span: earlier.span, message: 'the first is here' }] });
			}
		}
	},
};
