import { type Check, placeOfStuck, stuckValues } from '../checking.ts';

/** A text that comes back is bounded by the caller's buffer. */
export const check: Check = {
	code: 'out-string-needs-max',
	severity: 'error',
	explanation: "A text that comes back is copied into the caller's buffer. Its size must be known, or the copy could go past its end.",
	wrong: 'int host_name( out string char *name, size_t size );',
	cured: 'int host_name( out string "size" char *name, size_t size );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'out-string-needs-max')) {
			const { span, notes } = placeOfStuck(context, call, stuck);
			const size = call.parameters.find((p) => /size|len|count|^n$/.test(p.name))?.name ?? 'SIZE';
			context.found(span, `nothing says how large the buffer \`${parameter?.name}\` is`, { help: `write \`string "${size}"\``, notes });
		}
	},
};
