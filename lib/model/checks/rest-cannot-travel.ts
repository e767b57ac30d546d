import { type Check, described } from '../checking.ts';

/** Arguments behind `...` have no types. */
export const check: Check = {
	code: 'rest-cannot-travel',
	severity: 'error',
	explanation:
		"What stands behind C's `...` has no type, so it cannot travel. An agent_action gets it as `va_list args`; a parameter that may be there is written in brackets.",
	wrong: 'int say( in string const char *format, ... );',
	cured: 'int say( in string const char *format, [int number] );',
	run(context) {
		for (const { item, call } of described(context)) {
			if (!call.rest || !call.remote) continue;
			context.found(item.name.span, `${call.name} goes home, but nothing says what its \`...\` holds`, {
				help: 'write `[type name]` for each argument, or give it an agent_action that uses `args`',
			});
		}
	},
};
