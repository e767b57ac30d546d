import type { Clause } from '../../syntax/ast.ts';
import { type Check, described, suggest } from '../checking.ts';
import { names } from '../clauses.ts';

/** Clauses that name a parameter name one that is there. */
export const check: Check = {
	code: 'unknown-parameter',
	severity: 'error',
	explanation: '`variadic`, `partial`, `given`, `nofollow` and `in_folder` speak of a parameter by its name.',
	wrong: 'int tune( int command, [int value] ) variadic valu when "command == 1" agent_action {{ bypass_proceed(); }};',
	cured: 'int tune( int command, [int value] ) variadic value when "command == 1" agent_action {{ bypass_proceed(); }};',
	run(context) {
		for (const { item, call } of described(context)) {
			const all = call.parameters.map((p) => p.name);
			const optional = call.parameters.filter((p) => p.optional).map((p) => p.name);
			for (const clause of item.clauses) {
				if (!['variadic', 'partial', 'given', 'nofollow', 'in_folder'].includes(clause.word)) continue;
				const name = first(clause);
				if (!name) context.found(clause.span, `\`${clause.word}\` names no parameter`, { help: `write \`${clause.word} NAME\`` });
				else if (!all.includes(name.text)) {
					context.found(name.span, `${call.name} has no parameter \`${name.text}\``, {
						help: suggest(name.text, all, `its parameters are ${all.join(', ')}`),
					});
				} else if (clause.word === 'variadic' && !optional.includes(name.text)) {
					context.found(name.span, `\`${name.text}\` is always passed`, {
						help: `write it as \`[type ${name.text}]\` when it stands behind C's \`...\``,
					});
				}
			}
		}
	},
};

function first(clause: Clause) {
	return names(clause)[0];
}
