/** A struct that several levels describe: which members it has on which systems. On the wire they all have their place. */
import type { Rule } from '../knowledge/rulebook.ts';
import type { Declaration, StructItem } from '../syntax/ast.ts';
import { both, either } from './conditions.ts';
import { nameOf } from './ctype.ts';

/** A described struct, and the condition under which it is one. */
export interface Struct {
	readonly item: StructItem;
	readonly when: string | undefined;
	/** in canonical order, which is that of the levels: what an inner one adds stands behind */
	readonly members: readonly Member[];
}

export interface Member {
	readonly declaration: Declaration;
	/** preprocessor condition; absent: it is wherever the struct is */
	readonly when: string | undefined;
}

/** Holds nowhere, for the preprocessor. */
const NEVER = '0';

/** A struct that is described once. */
export function structOf(item: StructItem, when: string | undefined): Struct {
	return { item, when, members: item.members.map((declaration) => ({ declaration, when })) };
}

/**
 * Puts the descriptions of one struct together. Each is that of its level's systems: what it does not name they do not have.
 * @param rules the innermost level last
 */
export function mergedStruct(rules: readonly Rule<StructItem>[]): Struct | undefined {
	const [first, ...others] = rules;
	if (!first) return undefined;
	if (others.length === 0) return structOf(first.item, first.level.when);
	const members = new Map<string, Member>();
	for (const { item, level } of rules) {
		const named = new Map(item.members.map((declaration) => [nameOf(declaration.declarator) ?? '', declaration]));
		for (const [name, { declaration, when }] of members) {
			if (!named.has(name)) members.set(name, { declaration, when: without(when, level.when) });
		}
		for (const [name, declaration] of named) {
			const known = members.get(name);
			members.set(name, { declaration: known?.declaration ?? declaration, when: known ? orElse(known.when, level.when) : level.when });
		}
	}
	return {
		item: first.item,
		when: rules.map(({ level }) => level.when).reduce(orElse),
		members: [...members.values()],
	};
}

const orElse = (a: string | undefined, b: string | undefined) => (a === NEVER ? b : b === NEVER ? a : either(a, b));

/** Where the one holds and the other does not. */
function without(when: string | undefined, not: string | undefined): string | undefined {
	return not === undefined || when === NEVER || when === not ? NEVER : both(when, `!(${not})`);
}
