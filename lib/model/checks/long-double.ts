import { type Check, instead, placeOfStuck, stuckValues } from '../checking.ts';

/** `long double` differs from machine to machine. */
export const check: Check = {
	code: 'long-double',
	severity: 'error',
	explanation:
		'float and double travel as IEEE binary64. A long double has 64, 80 or 128 bits, depending on the machine, and has no form that all of them share.',
	wrong: 'double half( long double value );',
	cured: 'double half( double value );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'long-double')) {
			const what = parameter ? `\`${parameter.name}\`` : `the result of ${call.name}`;
			const { span, notes } = placeOfStuck(context, call, stuck);
			context.found(span, `${what} is a long double: it cannot travel`, { help: `write double, ${instead(call)}`, notes });
		}
	},
};
