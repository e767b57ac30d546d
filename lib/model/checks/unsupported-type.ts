import { type Check, instead, placeOfStuck, stuckValues } from '../checking.ts';
import { operations } from '../ctype.ts';

/** Types that have no form on the wire: functions, pointers behind pointers, arrays of arrays. */
export const check: Check = {
	code: 'unsupported-type',
	severity: 'error',
	explanation:
		'Numbers, texts, bytes, known structs and arrays of these travel. Functions, pointers behind pointers and arrays of arrays do not.',
	wrong: 'int each( int (*visit)( int ) );',
	cured: 'int each( local int (*visit)( int ) );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'unsupported-type')) {
			const { span, notes } = placeOfStuck(context, call, stuck);
			if (!parameter) {
				context.found(span, `the result of ${call.name} has a type that cannot travel`, { help: instead(call), notes });
				continue;
			}
			const { name, type } = parameter;
			const [, second] = operations(type.declarator);
			const element = type.base.replace(/\bconst\s+/, '');
			const [message, help] = type.functionPointer
				? [`\`${name}\` is a function: it cannot travel`, `write \`local\` before it when home needs none, ${instead(call)}`]
				: second?.kind === 'array'
					? [
							`behind \`${name}\` are arrays, not numbers`,
							`write \`${element} *${name}\` with \`array "COUNT * ${second.size || 'SIZE'}"\``,
						]
					: second?.kind === 'pointer'
						? [
								`behind \`${name}\` are pointers again: these cannot travel`,
								`write \`local\` before it when home does not need it, ${instead(call)}`,
							]
						: [`\`${name}\` cannot travel as text`, `write \`opaque "SIZE"\` for bytes, \`array "COUNT"\` for numbers`];
			context.found(span, message, { help, notes });
		}
	},
};
