import { type Check, described } from '../checking.ts';
import { ctypeOf } from '../ctype.ts';
import { voidless } from '../parameters.ts';

/** A known call written with another shape. */
export const check: Check = {
	code: 'signature-differs',
	severity: 'warning',
	explanation:
		'The specification writes a call that knowledge describes, but with parameters of another number or kind. What knowledge says of them is then not used, and the program passes what its headers say.',
	wrong: 'ssize_t read( int fd, size_t length, out opaque "length" void *data );',
	cured: 'ssize_t read( int fd, out opaque "length" void *data, size_t length );',
	run(context) {
		for (const { item, call } of described(context)) {
			const known = context.rulebook.procedure(call.name)?.item;
			if (!known) continue;
			const [own, theirs] = [voidless(item.parameters), voidless(known.parameters)];
			const notes = [{ span: known.name.span, message: 'knowledge describes it here' }];
			const needed = theirs.filter((p) => !p.optional).length;
			if (own.length > theirs.length || (own.length < needed && !item.variadic)) {
				context.found(
					item.name.span,
					`${call.name} has ${theirs.length === 1 ? 'one parameter' : `${theirs.length} parameters`}, not ${own.length}`,
					{ notes },
				);
				continue;
			}
			for (const [i, p] of own.entries()) {
				const other = theirs[i];
				const type = ctypeOf(p.type, p.declarator, context.model.scalars);
				const expected = other && ctypeOf(other.type, other.declarator, context.model.scalars);
				if (!expected || type.pointers > 0 === expected.pointers > 0 || type.scalar === 'unknown') continue;
				const words = (pointer: boolean) => (pointer ? 'a pointer' : 'no pointer');
				context.found(
					p.span,
					`parameter ${i + 1} of ${call.name} is ${words(expected.pointers > 0)}, here it is ${words(type.pointers > 0)}`,
					{
						notes: [{ span: other.span, message: 'knowledge describes it here' }],
					},
				);
			}
		}
	},
};
