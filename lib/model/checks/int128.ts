import { type Check, instead, placeOfStuck, stuckValues } from '../checking.ts';

/** Integers travel as 64 bits. */
export const check: Check = {
	code: 'int128',
	severity: 'error',
	explanation: 'Integers travel as 64-bit numbers. A wider one goes as bytes behind a pointer, when both sides are known to have it.',
	wrong: 'int store( unsigned __int128 number );',
	cured: 'int store( uint64_t number );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'int128')) {
			const what = parameter ? `\`${parameter.name}\`` : `the result of ${call.name}`;
			const { span, notes } = placeOfStuck(context, call, stuck);
			context.found(span, `${what} has 128 bits: integers travel as 64`, {
				help: `write two parameters of uint64_t, ${instead(call)}`,
				notes,
			});
		}
	},
};
