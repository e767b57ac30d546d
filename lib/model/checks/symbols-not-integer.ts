import { type Check, described, typeText } from '../checking.ts';

/** Symbols are integer constants. */
export const check: Check = {
	code: 'symbols-not-integer',
	severity: 'error',
	explanation: '`symbols SET` makes an integer travel as the canonical number of a constant. Other types have no such numbers.',
	wrong: 'int tune( symbols open_flags double flags );',
	cured: 'int tune( symbols open_flags int flags );',
	run(context) {
		for (const { item, call } of described(context)) {
			for (const [i, { annotations }] of item.parameters.entries()) {
				const symbols = annotations.find((a) => a.kind === 'symbols');
				const parameter = call.parameters[i];
				if (!symbols || !parameter) continue;
				const { scalar, functionPointer, pointers } = parameter.type;
				if (!functionPointer && pointers <= 1 && (scalar === 'integer' || scalar === 'unknown')) continue;
				context.found(symbols.span, `\`${parameter.name}\` is of type \`${typeText(parameter)}\`, no integer: it holds no symbols`, {
					help: 'leave `symbols` out',
				});
			}
		}
	},
};
