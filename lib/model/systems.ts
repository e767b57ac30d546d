/** The system calls by which a call can be entered below its symbols, as rules of knowledge tell them. */
import { expressionOf, wordsAt } from './annotations.ts';
import type { SystemRule } from './clauses.ts';
import { both } from './conditions.ts';
import type { Context } from './context.ts';
import { ctypeOf, nameOf } from './ctype.ts';
import { parsePrototype, shapeNames } from './entries.ts';
import type { SystemEntry } from './model.ts';
import { voidless } from './parameters.ts';
import type { Wanted } from './select.ts';

/** All system entries of a call that a program can make; a rule that holds under no condition comes before one that lets calls pass. */
export function systemEntries(call: Wanted, context: Context): SystemEntry[] {
	const entries = call.clauses.systems.flatMap((rule) => systemEntry(rule, call, context) ?? []);
	return entries.sort((a, b) => Number(a.unless !== undefined) - Number(b.unless !== undefined));
}

function systemEntry(rule: SystemRule, call: Wanted, context: Context): SystemEntry | undefined {
	const shape = rule.same ? ownShape(call) : shapeOf(rule, call, context);
	if (!shape) return undefined;
	const expression = (text: SystemRule['unless']) => text && expressionOf(text, shape.names);
	const level = rule.level?.when === call.when ? undefined : rule.level?.when;
	return {
		name: rule.name,
		parameters: shape.parameters,
		given: rule.given.map(({ name, value }) => ({
			name: call.matched.names.get(name.text) ?? name.text,
			value: expressionOf(value, shape.names),
		})),
		unless: expression(rule.unless),
		absent: expression(rule.absent),
		result: expression(rule.result),
		when: both(level, rule.when),
		reason: { span: rule.text.span, text: `\`syscall ${wordsAt(rule.text.span)}\`${rule.level ? ` of ${rule.level.name}` : ''}` },
	};
}

interface Shape {
	readonly parameters: SystemEntry['parameters'];
	readonly names: ReadonlyMap<string, string>;
}

function ownShape({ matched }: Wanted): Shape {
	return { parameters: matched.parameters.map(({ name, type }) => ({ name, type, room: false })), names: matched.names };
}

/** The prototype has no result: that is the kernel's, a long. One in brackets is no argument, but room for what an expression makes. */
function shapeOf(rule: SystemRule, { matched }: Wanted, context: Context): Shape | undefined {
	const prototype = parsePrototype(rule.text, context, 'long ');
	if (!prototype) return undefined;
	const names = rule.known ? shapeNames(prototype, matched) : new Map<string, string>();
	const parameters = voidless(prototype.parameters).map((p, i) => {
		const name = nameOf(p.declarator) ?? `argument_${i + 1}`;
		return { name: names.get(name) ?? name, type: ctypeOf(p.type, p.declarator, context.scalars), room: p.optional };
	});
	return { parameters, names };
}
