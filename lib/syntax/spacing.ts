/** The blanks between tokens on one line. */
import { words } from './grammar.bundle.ts';
import type { Token } from './tokens.ts';

/** Tokens on one line with C's usual blanks; behind a line comment a new one begins. */
export function join(tokens: readonly Token[]): string {
	const blanks = blanksBefore(tokens.filter((token) => token.kind !== 'comment'));
	let out = '';
	let last: Token | undefined;
	for (const token of tokens) {
		if (last?.text.startsWith('//')) out += '\n    ';
		else if (last !== undefined) out += token.kind === 'comment' || last.kind === 'comment' ? ' ' : blanks.get(token);
		out += token.text;
		last = token;
	}
	return out;
}

/** The blank before each token. The procedure's own parentheses are wide inside: `( int fd )`; attributes and array sizes stay as they are. */
function blanksBefore(tokens: readonly Token[]): Map<Token, string> {
	const blanks = new Map<Token, string>();
	let own: number | undefined; /* depth of the procedure's own parentheses, once they have been opened */
	let depth = 0;
	let kept: number | undefined; /* depth at which an attribute or an array size began */
	for (const [i, token] of tokens.entries()) {
		const before = tokens[i - 1];
		const next = tokens[i + 1];
		if (closing.has(token.text)) depth -= token.text.length;
		if (kept === depth) kept = undefined;
		const edge = before !== undefined && (opening.has(before.text) || closing.has(token.text));
		if (kept !== undefined && !edge) blanks.set(token, token.blank ? ' ' : '');
		else if (before !== undefined)
			blanks.set(token, between(before, token, next, own !== undefined && edge && depth === own + (token.text === ')' ? 0 : 1)));
		if (!opening.has(token.text)) continue;
		if (kept === undefined && beginsKept(before, token)) kept = depth;
		if (kept === undefined && own === undefined && token.text === '(' && before?.kind === 'word' && next?.text !== '*') own = depth;
		depth += token.text.length;
	}
	return blanks;
}
const opening = new Set(['(', '[', '[[']);
const closing = new Set([')', ']', ']]']);

/** An attribute's parenthesis, or a bracket that is not the one of `[int mode]`. */
function beginsKept(before: Token | undefined, token: Token): boolean {
	if (token.text === '(') return before !== undefined && words.attribute.includes(before.text);
	return token.text === '[[' || (before?.text !== '(' && before?.text !== ',');
}

function between(a: Token, b: Token, next: Token | undefined, wide: boolean): string {
	if (b.text === ';' || b.text === ',') return '';
	if (a.text === '(' && b.text === ')') return '';
	if (a.text === '(' || b.text === ')') return wide ? ' ' : '';
	if (b.text === '(') return (a.kind === 'word' && next?.text === '*') || a.text === ',' || a.text === '=' ? ' ' : '';
	if (opening.has(a.text) || closing.has(b.text)) return '';
	if (b.text === '[') return a.text === ',' ? ' ' : '';
	return a.text === '*' || a.text === '-' || a.text === '.' ? '' : ' ';
}
