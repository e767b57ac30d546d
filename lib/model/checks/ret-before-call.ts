import { type Check, itemsOf } from '../checking.ts';
import { identifiers } from '../words.ts';

/** Counts are taken before the call. */
export const check: Check = {
	code: 'ret-before-call',
	severity: 'error',
	explanation:
		'How much a buffer holds is worked out before the call, when there is no result. `valid` says how much of it means anything afterwards.',
	wrong: 'ssize_t fetch( out opaque "$ret" void *data, size_t size );',
	cured: 'ssize_t fetch( out opaque "size" valid "$ret" void *data, size_t size );',
	run({ file, found }) {
		for (const { parameters } of itemsOf(file, 'procedure')) {
			for (const annotation of parameters.flatMap((p) => p.annotations)) {
				const amount =
					annotation.kind === 'bytes' || annotation.kind === 'opaque'
						? annotation.amount
						: annotation.kind === 'array'
							? annotation.count
							: annotation.kind === 'string'
								? annotation.max
								: undefined;
				if (amount && identifiers(amount.text).has('$ret')) {
					found(amount.span, 'a size cannot depend on the result: it is taken before the call', {
						help: 'write the size of the buffer here, and `valid "$ret"` behind it',
					});
				}
			}
		}
	},
};
