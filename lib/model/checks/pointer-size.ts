import { type Check, placeOfStuck, stuckValues } from '../checking.ts';

/** How much travels behind a void or char pointer. */
export const check: Check = {
	code: 'pointer-size',
	severity: 'error',
	explanation:
		'A direction alone means one object. Behind a void * there is no object whose size is known, and behind a char * it could be a text or bytes.',
	wrong: 'int checksum( in void *data, size_t length );',
	cured: 'int checksum( in opaque "length" void *data, size_t length );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'pointer-size')) {
			if (!parameter) continue;
			const { span, notes } = placeOfStuck(context, call, stuck);
			const text = parameter.type.base.includes('char');
			const { direction } = parameter;
			const word = direction === 'inout' ? 'in out' : direction;
			const help = text
				? `write \`${word} string${direction === 'in' ? '' : ' "SIZE"'}\` for text, \`${word} opaque "SIZE"\` for bytes`
				: `write \`${word} opaque "SIZE"\`: SIZE is an expression over the parameters`;
			context.found(span, `nothing says how much travels behind \`${parameter.name}\``, { help, notes });
		}
	},
};
