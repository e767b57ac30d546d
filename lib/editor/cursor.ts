/**
 * Where a place in a text is, told from what stands before it alone: behind it somebody is still typing. The splitter needs whole items;
 * this needs none.
 */
import { Report } from '../source/diagnostic.ts';
import { Source } from '../source/source.ts';
import { words } from '../syntax/grammar.bundle.ts';
import { Scanner } from '../syntax/scan.ts';

/** One word, text or mark of the item before the place. */
export interface Piece {
	readonly kind: 'word' | 'string' | 'mark' | 'body';
	readonly text: string;
	readonly start: number;
}

export interface Cursor {
	/** `item`: in an item's own words, or between two items when `pieces` is empty */
	readonly region: 'item' | 'body' | 'string' | 'comment' | 'directive';
	/** of the item, up to the place; a word that the place is in, or right behind, is its last */
	readonly pieces: readonly Piece[];
	/** brackets and braces that are open there, outermost first */
	readonly open: readonly string[];
	/** where the body, text, comment or line begins that the place is in; in an item: where the item does */
	readonly start: number;
}

const bodyWords = new Set([...words.action, ...words.lonely, 'also', 'rundown', 'switch_code', 'instead']);
/** A line that can only begin an item, at its left edge: a body that reaches over one was not meant to. */
const landmark = new RegExp(`^(?:${words.item.filter((word) => word !== 'struct' && word !== 'union').join('|')})\\b(?!\\s*\\()`, 'gm');

/** @param offset from 0 to the length of the text */
export function cursorAt(text: string, offset: number): Cursor {
	const scanner = new Scanner(new Source('', text.slice(0, offset)), new Report());
	let state = new Walk(scanner);
	while (scanner.at < offset) {
		const found = state.step();
		if (found !== undefined) return found;
		if (state.ended) state = new Walk(scanner);
	}
	return state.here('item', state.start ?? offset);
}

/** One item, piece by piece. */
class Walk {
	readonly scanner: Scanner;
	readonly pieces: Piece[] = [];
	readonly open: string[] = [];
	start: number | undefined;
	ended = false;

	constructor(scanner: Scanner) {
		this.scanner = scanner;
	}

	here(region: Cursor['region'], start: number): Cursor {
		return { region, pieces: this.pieces, open: this.open, start };
	}

	/** Over one piece; a cursor when the text ends within it. */
	step(): Cursor | undefined {
		const { scanner } = this;
		const { text, at } = scanner;
		const c = text[at] as string;
		if (c <= ' ') {
			scanner.at++;
			return undefined;
		}
		if (scanner.atDirective()) return this.directive(at);
		if (scanner.comment()) return scanner.at >= text.length && !closedComment(text, at) ? this.here('comment', at) : undefined;
		this.start ??= at;
		if (c === '"' || c === "'") return this.literal(at);
		if (c === '{' && this.bodyHere()) return this.body(at);
		const word = wordAt(text, at);
		scanner.at += word.length || 1;
		this.pieces.push({ kind: word === '' ? 'mark' : 'word', text: word || c, start: at });
		if (word === '') this.mark(c);
		return undefined;
	}

	private directive(at: number): Cursor | undefined {
		this.scanner.directive();
		return this.scanner.at >= this.scanner.text.length ? this.here('directive', at) : undefined;
	}

	private literal(at: number): Cursor | undefined {
		const closed = this.scanner.literal();
		if (!closed && this.scanner.at >= this.scanner.text.length) return this.here('string', at);
		this.pieces.push({ kind: 'string', text: this.scanner.text.slice(at, this.scanner.at), start: at });
		return undefined;
	}

	private body(at: number): Cursor | undefined {
		const { scanner } = this;
		if (scanner.body() === undefined) {
			landmark.lastIndex = at;
			const next = landmark.exec(scanner.text);
			if (next === null) return this.here(bodyRegion(scanner.text, at), at);
			scanner.at = next.index;
			this.ended = true;
			return undefined;
		}
		this.pieces.push({ kind: 'body', text: '', start: at });
		const first = this.pieces[0]?.text ?? '';
		if (words.lonely.includes(first) && this.open.length === 0) this.ended = true;
		return undefined;
	}

	private bodyHere(): boolean {
		const last = this.pieces.at(-1);
		return (last?.kind === 'word' && bodyWords.has(last.text)) || (this.pieces[0]?.text === 'union' && this.open.length === 0);
	}

	/** A `;` ends the item, in parentheses, too: one of them was forgotten. */
	private mark(c: string): void {
		if (c === '(' || c === '[' || c === '{') this.open.push(c);
		else if (c === ')' || c === ']' || c === '}') {
			const opened = this.open.lastIndexOf(partner[c] as string);
			if (opened >= 0) this.open.length = opened;
			this.ended = c === '}' && this.open.length === 0 && this.pieces[0]?.text === 'paths';
		} else if (c === ';') this.ended = !this.open.includes('{');
	}
}
const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

const wordPattern = /\w+/y;
function wordAt(text: string, at: number): string {
	wordPattern.lastIndex = at;
	return wordPattern.exec(text)?.[0] ?? '';
}

function closedComment(text: string, at: number): boolean {
	return text[at + 1] === '*' ? text.length >= at + 4 && text.endsWith('*/') : text.endsWith('\n');
}

/** Within C: a comment or a text says nothing of names. */
function bodyRegion(text: string, at: number): Cursor['region'] {
	const scanner = new Scanner(new Source('', text), new Report());
	for (scanner.at = at; scanner.at < text.length; ) {
		const start = scanner.at;
		const c = text[start];
		if (c === '"' || c === "'") {
			if (!scanner.literal() && scanner.at >= text.length) return 'string';
		} else if (scanner.comment()) {
			if (scanner.at >= text.length && !closedComment(text, start)) return 'comment';
		} else scanner.at++;
	}
	return 'body';
}

/** The name around an offset, with its dots: `posix.files`; undefined: there is none. */
export function wordAround(
	text: string,
	offset: number,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
	let start = offset;
	let end = offset;
	while (start > 0 && /[\w.]/.test(text[start - 1] as string)) start--;
	while (end < text.length && /[\w.]/.test(text[end] as string)) end++;
	const dotted = text.slice(start, end);
	/* two numbers or names around `...` or a member's dot are no topic */
	if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/.test(dotted)) return { text: dotted, start, end };
	start = end = offset;
	while (start > 0 && /\w/.test(text[start - 1] as string)) start--;
	while (end < text.length && /\w/.test(text[end] as string)) end++;
	return start === end ? undefined : { text: text.slice(start, end), start, end };
}
