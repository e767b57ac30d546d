/** C's lexical structure, as far as it decides where something ends: blanks, comments, literals, preprocessor lines, balanced braces. */
import type { Report } from '../source/diagnostic.ts';
import type { Source, Span } from '../source/source.ts';
import type { Body } from './ast.ts';

/** Walks over a text from its start. What is never closed is reported where it was opened. */
export class Scanner {
	readonly source: Source;
	readonly text: string;
	readonly report: Report;
	at = 0;
	/** where a comment without an end begins: it is met again after a look ahead, but reported once */
	openComment: number | undefined;

	constructor(source: Source, report: Report) {
		this.source = source;
		this.text = source.text;
		this.report = report;
	}

	span(start: number, end: number): Span {
		return { source: this.source, start, end };
	}

	/** Over white space and comments. */
	skipBlank(): void {
		for (;;) {
			while (isBlank(this.text.charCodeAt(this.at))) this.at++;
			if (!this.comment()) return;
		}
	}

	/** Over the comment that begins here; false: none does. One without an end reaches to the end of the text. */
	comment(): boolean {
		const { text, at: start } = this;
		if (text[start] !== '/') return false;
		if (text[start + 1] === '/') {
			while (this.at < text.length && text[this.at] !== '\n') this.at += this.lengthOfPiece();
			return true;
		}
		if (text[start + 1] !== '*') return false;
		const end = text.indexOf('*/', start + 2);
		if (end < 0 && this.openComment !== start) {
			this.openComment = start;
			this.report.error('unterminated-comment', this.span(start, start + 2), 'this comment is never closed', {
				help: 'close it with "*/"',
			});
		}
		this.at = end < 0 ? text.length : end + 2;
		return true;
	}

	/** Over the string or character literal whose quote is here; false: its line ends first, and `at` is there. */
	literal(): boolean {
		const { text, at: start } = this;
		const quote = text[start] as string;
		if (quote === '"' && text[start - 1] === 'R' && this.rawString()) return true;
		if (quote === "'" && isDigitSeparator(text, start)) {
			this.at++;
			return true;
		}
		for (this.at++; this.at < text.length && text[this.at] !== '\n'; this.at += this.lengthOfPiece()) {
			if (text[this.at] !== quote) continue;
			this.at++;
			return true;
		}
		const message = quote === '"' ? 'this string is not closed on its line' : 'this character is not closed on its line';
		this.report.error('unterminated-string', this.span(start, start + 1), message, { help: `close it with ${quote}` });
		return false;
	}

	/** C++'s `R"name( any text )name"`. */
	private rawString(): boolean {
		const opening = /^"([^()\\\s]{0,16})\(/.exec(this.text.slice(this.at, this.at + 20));
		const end = opening === null ? -1 : this.text.indexOf(`)${opening[1]}"`, this.at);
		if (opening === null || end < 0) return false;
		this.at = end + (opening[1] as string).length + 2;
		return true;
	}

	/** Characters of one step inside a literal or a line: an escape, an escaped line end, or one. */
	private lengthOfPiece(): number {
		if (this.text[this.at] !== '\\') return 1;
		return this.text.startsWith('\r\n', this.at + 1) ? 3 : 2;
	}

	/** Whether a preprocessor line begins here: `#`, or the paper's `@`, first on its line. */
	atDirective(): boolean {
		const c = this.text[this.at];
		if (c !== '#' && c !== '@') return false;
		let i = this.at - 1;
		while (this.text[i] === ' ' || this.text[i] === '\t') i--;
		return i < 0 || this.text[i] === '\n';
	}

	/** Over a preprocessor line: to its logical end; a block comment on it may go on below. Gives its word. */
	directive(): string {
		const { text } = this;
		const word = /^.[ \t]*(\w*)/.exec(text.slice(this.at, this.at + 40))?.[1] ?? '';
		while (this.at < text.length && text[this.at] !== '\n') if (!this.comment()) this.at += this.lengthOfPiece();
		this.at = Math.min(this.at, text.length);
		return word;
	}

	/** Over the braces that begin here; undefined, and reported: they are never closed. */
	body(): Body | undefined {
		const { text, at: start } = this;
		const saved: number[] = [];
		let depth = 0;
		let inner: number | undefined; /* where the first block inside ends */
		while (this.at < text.length) {
			const c = text[this.at] as string;
			if (c === '"' || c === "'") this.literal();
			else if (this.atDirective()) depth = depthAfter(this.directive(), depth, saved);
			else if (!this.comment()) {
				this.at++;
				if (c === '{') depth++;
				else if (c === '}') depth--;
				if (c === '}' && depth === 1) inner ??= this.at;
				if (c === '}' && depth === 0) return this.bodyBetween(start, this.at, inner);
			}
		}
		this.at = text.length;
		this.report.error('missing-brace', this.span(start, start + 1), 'this brace is never closed', { help: 'close it with "}"' });
		return undefined;
	}

	/** `{{ }}` and `{ { } }`: the first block inside begins and ends where the whole does. */
	private bodyBetween(start: number, end: number, innerEnd: number | undefined): Body {
		const { text } = this;
		let open = start + 1;
		while (isBlank(text.charCodeAt(open))) open++;
		const double = text[open] === '{' && innerEnd !== undefined && text.slice(innerEnd, end - 1).trim() === '';
		const inner = double ? this.span(open + 1, (innerEnd as number) - 1) : this.span(start + 1, end - 1);
		return { text: text.slice(inner.start, inner.end), inner, double, span: this.span(start, end) };
	}
}

/** `#if` branches may each open the same brace: the depth of the `#if` holds again in each of them. */
function depthAfter(word: string, depth: number, saved: number[]): number {
	if (word.startsWith('if')) saved.push(depth);
	else if (word.startsWith('el')) return saved.at(-1) ?? depth;
	else if (word === 'endif') saved.pop();
	return depth;
}

/** A blank, or any other character that the grammar skips. */
export function isBlank(code: number): boolean {
	return code <= 32;
}

/** 1'000'000 of C23 and C++14. */
function isDigitSeparator(text: string, at: number): boolean {
	return /[\da-fA-F]/.test(text[at - 1] ?? '') && /(?:^|[^\w'])\d[\w']*$/.test(text.slice(Math.max(0, at - 80), at));
}
