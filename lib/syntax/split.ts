/**
 * Cuts a text into its top-level items without understanding them: strings, comments, preprocessor lines and balanced braces, as C has
 * them, are all that is known here. Bodies are taken out and comments blanked, so that the grammar meets a short, plain text.
 */
import type { Report } from '../source/diagnostic.ts';
import type { Source, Span } from '../source/source.ts';
import type { Body } from './ast.ts';

/** One item: its place, the text for the grammar, and how to come back from that text to the source. */
export interface RawItem {
	readonly kind: 'item' | 'directive';
	readonly start: number;
	readonly end: number;
	/** comments are one blank, a body is the character BODY */
	readonly text: string;
	readonly bodies: readonly Body[];
	/** offset in the source of an offset in `text` */
	readonly origin: (offset: number) => number;
}

/** Stands for one body in the text that the grammar sees; no C text holds it. */
export const BODY = '\uE000';

const bodyWords = new Set([
	'agent_action',
	'shadow_action',
	'agent_prologue',
	'shadow_prologue',
	'agent_start',
	'shadow_start',
	'also',
	'rundown',
	'switch_code',
	'instead',
]);
const lonelyBodies = new Set(['agent_prologue', 'shadow_prologue', 'agent_start', 'shadow_start']);

/** All items of a text in order; what cannot be cut (an open string, comment or brace) is reported and left out. */
export function splitItems(source: Source, report: Report): RawItem[] {
	return new Splitter(source, report).items();
}

class Splitter {
	readonly source: Source;
	readonly text: string;
	readonly report: Report;
	at = 0;

	constructor(source: Source, report: Report) {
		this.source = source;
		this.text = source.text;
		this.report = report;
	}

	items(): RawItem[] {
		const found: RawItem[] = [];
		for (;;) {
			this.skipBlank();
			if (this.at >= this.text.length) return found;
			const item = /[#@]/.test(this.text[this.at] as string) ? this.directive() : this.item();
			if (item !== undefined) found.push(item);
		}
	}

	private span(start: number, end: number): Span {
		return { source: this.source, start, end };
	}

	/** White space and comments; false when a comment does not end. */
	private skipBlank(): boolean {
		const { text } = this;
		for (;;) {
			while (this.at < text.length && /\s/.test(text[this.at] as string)) this.at++;
			if (text.startsWith('//', this.at) || text.startsWith('/*', this.at)) {
				if (!this.comment()) return false;
			} else return true;
		}
	}

	private comment(): boolean {
		const start = this.at;
		if (this.text[start + 1] === '/') {
			while (this.at < this.text.length && this.text[this.at] !== '\n') this.at += this.text[this.at] === '\\' ? 2 : 1;
			return true;
		}
		const end = this.text.indexOf('*/', start + 2);
		if (end < 0) {
			this.report.error('unterminated-comment', this.span(start, start + 2), 'this comment is never closed', {
				help: 'close it with "*/"',
			});
			this.at = this.text.length;
			return false;
		}
		this.at = end + 2;
		return true;
	}

	/** A string or character literal; at its quote. */
	private literal(): boolean {
		const start = this.at;
		const quote = this.text[start];
		for (this.at++; this.at < this.text.length; this.at++) {
			const c = this.text[this.at];
			if (c === '\\') this.at++;
			else if (c === quote) {
				this.at++;
				return true;
			} else if (c === '\n') break;
		}
		this.report.error(
			'unterminated-string',
			this.span(start, start + 1),
			quote === '"' ? 'this string is not closed on its line' : 'this character is not closed on its line',
			{
				help: `close it with ${quote}`,
			},
		);
		return false;
	}

	/** To the end of a logical line; a block comment on it may go on below. */
	private logicalLine(): void {
		const { text } = this;
		while (this.at < text.length && text[this.at] !== '\n') {
			if (text.startsWith('/*', this.at) || text.startsWith('//', this.at)) this.comment();
			else if (text[this.at] === '\\') this.at += text.startsWith('\r\n', this.at + 1) ? 3 : 2;
			else this.at++;
		}
	}

	private directive(): RawItem {
		const start = this.at;
		this.logicalLine();
		const end = this.at;
		const text = `#${this.text.slice(start + 1, end).trimEnd()}`;
		return { kind: 'directive', start, end, text, bodies: [], origin: (offset) => start + offset };
	}

	private atLineStart(): boolean {
		let i = this.at - 1;
		while (i >= 0 && (this.text[i] === ' ' || this.text[i] === '\t')) i--;
		return i < 0 || this.text[i] === '\n';
	}

	/** To the brace that closes the one at `at`; `#if` branches may each open the same brace. */
	private balanced(): boolean {
		const { text } = this;
		const start = this.at;
		const saved: number[] = [];
		let depth = 0;
		while (this.at < text.length) {
			const c = text[this.at] as string;
			if (c === '{') depth++;
			else if (c === '}') {
				depth--;
				if (depth === 0) {
					this.at++;
					return true;
				}
			} else if (c === '"' || c === "'") {
				if (!this.literal()) return false;
				continue;
			} else if (text.startsWith('//', this.at) || text.startsWith('/*', this.at)) {
				if (!this.comment()) return false;
				continue;
			} else if (c === '#' && this.atLineStart()) {
				const word = /^#\s*(\w*)/.exec(text.slice(this.at, this.at + 40))?.[1] ?? '';
				if (word.startsWith('if')) saved.push(depth);
				else if (word === 'else' || word.startsWith('elif')) depth = saved.at(-1) ?? depth;
				else if (word === 'endif') saved.pop();
				this.logicalLine();
				continue;
			}
			this.at++;
		}
		this.report.error('missing-brace', this.span(start, start + 1), 'this brace is never closed', { help: 'close it with "}"' });
		return false;
	}

	private body(): Body | undefined {
		const start = this.at;
		if (!this.balanced()) return undefined;
		const end = this.at;
		const opening = /^\{\s*\{/.exec(this.text.slice(start, end));
		const closing = /\}\s*\}$/.exec(this.text.slice(start, end));
		const double = opening !== null && closing !== null && this.sameBlock(start + opening[0].length - 1, end - closing[0].length);
		const inner = double ? this.span(start + (opening?.[0].length ?? 1), end - (closing?.[0].length ?? 1)) : this.span(start + 1, end - 1);
		return { text: this.text.slice(inner.start, inner.end), inner, double, span: this.span(start, end) };
	}

	/** Whether the brace at `open` is closed by the one at `close`: `{ { a } { b } }` is not a double body. */
	private sameBlock(open: number, close: number): boolean {
		const here = this.at;
		this.at = open;
		const closed = this.balanced() && this.at === close + 1;
		this.at = here;
		return closed;
	}

	private item(): RawItem | undefined {
		const start = this.at;
		const { text } = this;
		const bodies: Body[] = [];
		const first = /^[A-Za-z_]\w*/.exec(text.slice(start, start + 64))?.[0] ?? '';
		const pieces: string[] = [];
		const marks: [number, number][] = [];
		let length = 0;
		let from = start;
		let round = 0;
		let curly = 0;
		let word = '';
		const keep = (upto: number, replacement: string, next: number): void => {
			marks.push([length, from]);
			pieces.push(text.slice(from, upto));
			length += upto - from;
			marks.push([length, upto]);
			pieces.push(replacement);
			length += replacement.length;
			from = next;
		};
		const done = (end: number): RawItem => {
			marks.push([length, from]);
			pieces.push(text.slice(from, end));
			return { kind: 'item', start, end, text: pieces.join(''), bodies, origin: originOf(marks) };
		};
		while (this.at < text.length) {
			const c = text[this.at] as string;
			if (c === '"' || c === "'") {
				if (!this.literal()) {
					this.at = nextLine(text, this.at);
					return undefined;
				}
				word = '';
				continue;
			}
			if (text.startsWith('//', this.at) || text.startsWith('/*', this.at)) {
				const begin = this.at;
				if (!this.comment()) return undefined;
				keep(begin, ' ', this.at);
				continue;
			}
			if (/[A-Za-z_]/.test(c)) {
				const begin = this.at;
				while (/\w/.test(text[this.at] ?? '')) this.at++;
				word = text.slice(begin, this.at);
				continue;
			}
			if (c === '{' && (bodyWords.has(word) || (first === 'union' && curly === 0))) {
				const begin = this.at;
				const body = this.body();
				if (body === undefined) return undefined;
				bodies.push(body);
				keep(begin, BODY, this.at);
				word = '';
				if (round === 0 && curly === 0 && lonelyBodies.has(first) && !this.semicolonFollows()) return done(this.at);
				continue;
			}
			this.at++;
			if (c === '(' || c === '[') round++;
			else if (c === ')' || c === ']') round--;
			else if (c === '{') curly++;
			else if (c === '}') {
				curly--;
				if (curly <= 0 && round <= 0 && !this.semicolonFollows()) return done(this.at);
			} else if (c === ';' && curly <= 0) return done(this.at); /* inside parentheses, too: one of them was forgotten */
			if (!/\s/.test(c)) word = '';
		}
		if (curly > 0)
			this.report.error('missing-brace', this.span(start, start + first.length), 'a brace of this item is never closed', {
				help: 'close it with "}"',
			});
		return done(trimmedEnd(text, start));
	}

	private semicolonFollows(): boolean {
		const here = this.at;
		this.skipBlank();
		const follows = this.text[this.at] === ';';
		this.at = here;
		return follows;
	}
}

function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

function trimmedEnd(text: string, start: number): number {
	return Math.max(start, text.trimEnd().length);
}

/** From an offset of the masked text to one of the source, by the pieces that were kept. */
function originOf(marks: readonly [number, number][]): (offset: number) => number {
	return (offset) => {
		let low = 0;
		let high = marks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((marks[middle] as [number, number])[0] <= offset) low = middle;
			else high = middle - 1;
		}
		const [masked, original] = marks[low] as [number, number];
		return original + (offset - masked);
	};
}
