import { type Check, described } from '../checking.ts';

/** `valid` is about what comes back. */
export const check: Check = {
	code: 'valid-on-in',
	severity: 'error',
	explanation:
		'`valid` says how much of a buffer means anything after the call. What only goes in means something from its beginning to its end.',
	wrong: 'int store( in opaque "size" valid "$ret" const void *data, size_t size );',
	cured: 'int store( in opaque "size" const void *data, size_t size );',
	run(context) {
		for (const { item, call } of described(context)) {
			for (const [i, { annotations }] of item.parameters.entries()) {
				const valid = annotations.find((a) => a.kind === 'valid');
				const parameter = call.parameters[i];
				if (valid && call.remote && parameter?.direction === 'in' && !parameter.stuck) {
					context.found(valid.span, `\`${parameter.name}\` only goes in: nothing of it comes back`, {
						help: 'leave `valid` out, or write `out` or `in out`',
					});
				}
			}
		}
	},
};
