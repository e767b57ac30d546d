import { type Check, instead, placeOfStuck, stuckValues } from '../checking.ts';

/** Structs travel behind pointers only. */
export const check: Check = {
	code: 'struct-by-value',
	severity: 'error',
	explanation:
		'A struct that is passed or returned by value lies in registers or on the stack by rules that differ per machine. Behind a pointer it travels member by member.',
	wrong: 'int wait_for( struct timespec time );',
	cured: 'int wait_for( in const struct timespec *time );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'struct-by-value')) {
			const { span, notes } = placeOfStuck(context, call, stuck);
			const what = parameter ? `\`${parameter.name}\`` : `the result of ${call.name}`;
			const help = parameter ? `pass a pointer: \`in const ${parameter.type.base} *${parameter.name}\`, ${instead(call)}` : instead(call);
			context.found(span, `${what} is a struct by value: it cannot travel`, { help, notes });
		}
	},
};
