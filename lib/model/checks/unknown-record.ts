import { type Check, placeOfStuck, stuckValues, suggest } from '../checking.ts';
import { plainWords } from '../ctype.ts';

/** A struct that travels has been described. */
export const check: Check = {
	code: 'unknown-record',
	severity: 'error',
	explanation:
		'A struct travels member by member, so its members must be known: from knowledge, or from a `struct` item of the specification.',
	wrong: 'int draw( in const struct point *at );',
	cured: 'struct point { int x; int y; };\nint draw( in const struct point *at );',
	run(context) {
		const names = [
			...context.rulebook.recordNames(),
			...context.file.items.flatMap((item) => (item.kind === 'struct' ? item.name.text : [])),
		];
		for (const { call, parameter, stuck } of stuckValues(context, 'unknown-record')) {
			if (!parameter) continue;
			const tag = parameter.type.tag ?? parameter.type.base;
			const { span, notes } = placeOfStuck(context, call, stuck);
			const otherwise = `write \`struct ${tag} { MEMBERS };\`, or \`opaque "sizeof(*${parameter.name})"\` when both sides are alike`;
			context.found(span, `nothing is known of the members of \`${plainWords(parameter.type.base).join(' ')}\``, {
				help: suggest(tag, names, otherwise),
				notes,
			});
		}
	},
};
