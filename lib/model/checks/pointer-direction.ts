import { type Check, placeOfStuck, stuckValues, typeText } from '../checking.ts';
import type { ModelParameter } from '../model.ts';

/** A pointer of a call that goes home has a direction. */
export const check: Check = {
	code: 'pointer-direction',
	severity: 'error',
	explanation:
		'A pointer means nothing on the other side. Where a call goes home, its specification says whether the data behind it are read (in), filled in (out) or both, and how much there is.',
	wrong: 'int checksum( const void *data, size_t length );',
	cured: 'int checksum( in opaque "length" const void *data, size_t length );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'pointer-direction')) {
			if (!parameter) continue;
			const { span, notes } = placeOfStuck(context, call, stuck);
			context.found(span, `${call.name} goes home, but nothing says what travels behind the pointer \`${parameter.name}\``, {
				help: cure(parameter),
				notes,
			});
		}
	},
};

/** What to write before the pointer. */
function cure(parameter: ModelParameter): string {
	const type = `${typeText(parameter)}${parameter.name}`.replace(/\s*\*\s*/, ' *');
	if (parameter.type.scalar === 'void')
		return `write \`in opaque "SIZE"\` or \`out opaque "SIZE"\` before \`${type}\`, or \`local\` when it need not travel`;
	if (parameter.type.base.includes('char'))
		return `write \`in string\` or \`out string "SIZE"\` before \`${type}\`, or \`local\` when it need not travel`;
	return `write \`in\`, \`out\` or \`in out\` before \`${type}\` (with \`array "COUNT"\` for several), or \`local\` when it need not travel`;
}
