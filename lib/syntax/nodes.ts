/** What reading has in common: places, names and texts of the nodes that Ohm gives, in terms of the source. */
import type { Node as OhmNode } from 'ohm-js';
import type { Note, Report } from '../source/diagnostic.ts';
import type { Source, Span } from '../source/source.ts';
import type * as ast from './ast.ts';
import { grammar } from './grammar.bundle.ts';
import { isBlank } from './scan.ts';
import { BODY, type RawItem } from './split.ts';

/** Operations on the nodes of one item; the modules of this folder add theirs. */
export const semantics = grammar.createSemantics();

/** The item that is being read: Ohm's operations have no argument for it. */
export interface Reader {
	readonly source: Source;
	readonly raw: RawItem;
	readonly report: Report;
}
let current: Reader;

/** Runs `work` for one item. */
export function reading<T>(reader: Reader, work: () => T): T {
	current = reader;
	return work();
}

/** Reports a mistake that the grammar cannot see. */
export function mistake(span: Span, message: string, more: { help?: string; notes?: Note[] } = {}): void {
	current.report.error('syntax', span, message, more);
}

/** From the first of some nodes to the last, those that matched nothing left out. */
export function spanOf(...nodes: OhmNode[]): Span {
	let start = Number.POSITIVE_INFINITY;
	let end = 0;
	for (const { source } of nodes) {
		if (source.startIdx === source.endIdx) continue;
		start = Math.min(start, source.startIdx);
		end = Math.max(end, source.endIdx);
	}
	const { source, raw } = current;
	while (end > start && isBlank(raw.text.charCodeAt(end - 1))) end--;
	if (end > 0) return { source, start: raw.origin(start), end: raw.origin(end - 1) + 1 };
	const nowhere = raw.origin((nodes[0] as OhmNode).source.startIdx);
	return { source, start: nowhere, end: nowhere };
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** What a quoted text says: without its quotes, C's escapes resolved. */
export function unquote(text: string): string {
	return text.slice(1, -1).replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|\r?\n|[\s\S])/g, (_, c: string) => {
		if (c.endsWith('\n')) return '';
		if (/^[0-7]/.test(c)) return String.fromCharCode(Number.parseInt(c, 8));
		return c.startsWith('x') && c.length > 1 ? String.fromCharCode(Number.parseInt(c.slice(1), 16)) : (escapes[c] ?? c);
	});
}

export function nameOf(node: OhmNode): ast.Name {
	return { text: node.sourceString.trim(), span: spanOf(node) };
}

export function quotedOf(node: OhmNode): ast.Quoted {
	return { text: unquote(node.sourceString), span: spanOf(node) };
}

/** Which body of the item this placeholder is: they come in the order of the text. */
export function bodyOf(node: OhmNode): ast.Body {
	const index = current.raw.text.slice(0, node.source.startIdx).split(BODY).length - 1;
	return current.raw.bodies[index] as ast.Body;
}

/** The children of a list with separators. */
export const list = (node: OhmNode): OhmNode[] => node.asIteration().children;
/** The child of an optional part. */
export const maybe = <T>(node: OhmNode, read: (child: OhmNode) => T): T | undefined =>
	node.numChildren > 0 ? read(node.child(0)) : undefined;
/** An operation on every child. */
export const each = <T>(node: OhmNode, operation: string): T[] =>
	node.children.map((child) => (child as unknown as Record<string, () => T>)[operation]?.() as T);
/** An operation by its name. */
export const call = <T>(node: OhmNode, operation: string): T => (node as unknown as Record<string, () => T>)[operation]?.() as T;

/** A number as C writes it: `0x40`, `0644`, `-1`. */
export function numberOf(text: string): bigint {
	const digits = text.replace(/^-/, '');
	const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
	return text.startsWith('-') ? -value : value;
}
