/** The specification's own `#if`: under which C condition each of its items stands. */
import type { Directive, File, Item } from '../syntax/ast.ts';

/** One open `#if`: what held in its earlier branches, and what holds now. */
interface Branch {
	readonly earlier: string[];
	now: string;
}

/** The condition of every item that stands inside `#if`; others are absent. The C compiler decides it. */
export function conditionsOf(file: File): Map<Item, string> {
	const conditions = new Map<Item, string>();
	const open: Branch[] = [];
	for (const item of file.items) {
		if (item.kind === 'directive') step(open, item);
		else if (open.length > 0) conditions.set(item, join(open.map((branch) => branch.now)));
	}
	return conditions;
}

/** Two conditions that must both hold; either may be absent. */
export function both(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined || a === b) return a ?? b;
	return join([a, b]);
}

/** Two conditions of which one must hold; either may be absent, and holds then. */
export function either(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return undefined;
	return a === b ? a : `(${a}) || (${b})`;
}

function join(conditions: readonly string[]): string {
	return conditions.length === 1 ? (conditions[0] as string) : conditions.map((c) => `(${c})`).join(' && ');
}

function step(open: Branch[], { word, text }: Directive): void {
	const rest = text.replace(/^\s*#\s*\w+\s*/, '').trim();
	const last = open.at(-1);
	if (word === 'if') open.push({ earlier: [], now: rest });
	else if (word === 'ifdef') open.push({ earlier: [], now: `defined(${rest})` });
	else if (word === 'ifndef') open.push({ earlier: [], now: `!defined(${rest})` });
	else if (word === 'endif') open.pop();
	else if (last && (word === 'else' || word === 'elif')) {
		last.earlier.push(last.now);
		const not = last.earlier.map((c) => `!(${c})`);
		last.now = [...not, ...(word === 'elif' ? [`(${rest})`] : [])].join(' && ');
	}
}
