import { type Check, described, typeText } from '../checking.ts';
import { plainWords } from '../ctype.ts';
import type { CType } from '../model.ts';

/** A descriptor is an int. */
export const check: Check = {
	code: 'fd-not-int',
	severity: 'error',
	explanation:
		'`fd` marks a descriptor, whose number differs on the two sides. Descriptors are of type int, or of a type of the program that is one.',
	wrong: 'int rewind_file( fd double file );',
	cured: 'int rewind_file( fd int file );',
	run(context) {
		const fits = (type: CType) =>
			type.pointers <= 1 && !type.functionPointer && (type.scalar === 'unknown' || plainWords(type.base).join(' ') === 'int');
		for (const { item, call } of described(context)) {
			for (const [i, { annotations }] of item.parameters.entries()) {
				const fd = annotations.find((a) => a.kind === 'fd');
				const parameter = call.parameters[i];
				if (!fd || !parameter || fits(parameter.type)) continue;
				const help = 'leave `fd` out, or write `fd int`';
				context.found(fd.span, `\`${parameter.name}\` is of type \`${typeText(parameter)}\`: it cannot be a descriptor`, { help });
			}
			const fd = item.result.annotations.find((a) => a.kind === 'fd');
			if (fd && (call.result.type.pointers > 0 || !fits(call.result.type))) {
				context.found(fd.span, `the result of ${call.name} is of type \`${typeText(call.result)}\`: it cannot be a descriptor`, {
					help: 'leave `fd` out',
				});
			}
		}
	},
};
