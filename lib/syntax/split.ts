/**
 * Cuts a text into its top-level items without understanding them. Bodies are taken out and comments blanked, so that the grammar meets a
 * short, plain text, and a mistake in one item does not hide the next.
 */
import type { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { Body } from './ast.ts';
import { words } from './grammar.bundle.ts';
import { Scanner } from './scan.ts';

/** One item: its place, the text for the grammar, and how to come back from that text to the source. */
export interface RawItem {
	readonly kind: 'item' | 'directive';
	readonly start: number;
	readonly end: number;
	/** comments are one blank, a body is the character BODY; of a directive: its line with `#` in front */
	readonly text: string;
	readonly bodies: readonly Body[];
	/** offset in the source of an offset in `text` */
	readonly origin: (offset: number) => number;
}

/** Stands for one body in the text that the grammar sees: half a character, which no decoded file holds. */
export const BODY = '\uD800';

/** Parentheses and braces inside each other, outside bodies: more than anybody writes, less than would exhaust the parser's stack. */
const DEEPEST = 64;
/** Words, texts and declarator marks in a row without a comma between them: the parser looks ahead over as many. */
const LONGEST = 150;

const bodyWords = new Set([...words.action, ...words.lonely, 'also', 'rundown', 'switch_code', 'instead']);
const lonelyWords = new Set<string>(words.lonely);
/** Items that begin with a word which C code does not begin a line with. */
const landmark = new RegExp(`^(?:${words.item.filter((word) => word !== 'struct' && word !== 'union').join('|')})\\s+["\\w{]`, 'gm');

/** All items of a text in order; what cannot be cut (an open string, comment or brace) is reported and left out. */
export function splitItems(source: Source, report: Report): RawItem[] {
	const scanner = new Scanner(source, report);
	const found: RawItem[] = [];
	for (;;) {
		scanner.skipBlank();
		if (scanner.at >= source.text.length) return found;
		if (strayMarks(scanner)) continue;
		const item = scanner.atDirective() ? directive(scanner) : new Cutter(scanner).item();
		if (item !== undefined) found.push(item);
	}
}

/** Over lone `;`, and over braces that close nothing, with one report for all of them. */
function strayMarks(scanner: Scanner): boolean {
	const start = scanner.at;
	strayPattern.lastIndex = start;
	const marks = strayPattern.exec(scanner.text)?.[0].trimEnd() ?? '';
	scanner.at += marks.length;
	if (marks.includes('}')) scanner.report.error('syntax', scanner.span(start, scanner.at), 'this brace closes nothing');
	return marks !== '';
}
const strayPattern = /[};][};\s]*/y;

function directive(scanner: Scanner): RawItem {
	const start = scanner.at;
	scanner.directive();
	const text = `#${scanner.text.slice(start + 1, scanner.at).trimEnd()}`;
	return { kind: 'directive', start, end: scanner.at, text, bodies: [], origin: (offset) => start + offset };
}

/** Cuts one item, which begins where the scanner stands. */
class Cutter {
	readonly scanner: Scanner;
	readonly start: number;
	/** the item's first word */
	readonly first: string;
	readonly bodies: Body[] = [];
	/** the masked text so far, and pairs of offsets in it and in the source from which on both run side by side */
	masked = '';
	readonly marks: [number, number][] = [];
	kept: number;
	round = 0;
	curly = 0;
	/** where the outermost brace was opened, and in how many parentheses */
	opened = { at: 0, round: 0 };
	/** the word right before, blanks and comments apart */
	word = '';
	/** words since the last comma */
	row = 0;
	/** behind the parameters, where words do not nest */
	clauses: boolean;
	/** a string is not closed: the item is cut, but not kept */
	broken = false;

	constructor(scanner: Scanner) {
		this.scanner = scanner;
		this.start = scanner.at;
		this.kept = scanner.at;
		this.first = wordAt(scanner.text, scanner.at);
		this.clauses = this.first === 'options';
	}

	/** The item; undefined when it is broken: that has been reported. */
	item(): RawItem | undefined {
		const { scanner } = this;
		const { text } = scanner;
		while (scanner.at < text.length) {
			const before = scanner.at;
			const c = text[before] as string;
			if (c === '"' || c === "'") {
				if (!this.literal()) return undefined;
			} else if (c === '/' && scanner.comment()) {
				this.mask(before, ' ');
			} else if (c === '{' && this.bodyHere()) {
				if (!this.body()) return undefined;
				if (this.endsAtBody()) return this.done(scanner.at);
			} else if (scanner.atDirective()) {
				return this.cutShort();
			} else {
				this.word = c > ' ' ? wordAt(text, before) : this.word;
				scanner.at += c > ' ' ? this.word.length || 1 : 1;
				if (this.word !== '' && c > ' ') this.row++;
				else if (this.mark(c)) return this.done(scanner.at);
			}
			if (this.round + this.curly > DEEPEST || this.row > LONGEST) return this.tooMuch(before);
		}
		if (scanner.openComment !== undefined) return undefined;
		if (this.curly > 0) return this.openBrace(this.opened.at);
		return this.done(Math.max(this.start, text.trimEnd().length));
	}

	/** Counts a bracket; true when the item ends with this character. */
	private mark(c: string): boolean {
		if (c === ',' || c === ';' || c === '{' || c === '}') this.row = 0;
		else if (c === '*' || c === ')' || c === ']') this.row++; /* each makes a declarator one deeper */
		if (c === '(' || c === '[') this.round++;
		else if (c === ')' || c === ']') this.clauses = --this.round === 0 || this.clauses;
		else if (c === '{' && this.curly++ === 0) this.opened = { at: this.scanner.at - 1, round: this.round };
		else if (c === '}' && --this.curly <= 0) {
			this.round = this.opened.round;
			return this.round <= 0 && !this.semicolonFollows();
		}
		return c === ';' && this.curly <= 0; /* inside parentheses, too: one of them was forgotten */
	}

	private bodyHere(): boolean {
		return bodyWords.has(this.word) || (this.first === 'union' && this.curly === 0);
	}

	/** A prologue and the like may end without `;`. */
	private endsAtBody(): boolean {
		return lonelyWords.has(this.first) && this.round === 0 && this.curly === 0 && !this.semicolonFollows();
	}

	private body(): boolean {
		const start = this.scanner.at;
		const body = this.scanner.body();
		if (body === undefined) {
			this.resumeAtLandmark(start);
			return false;
		}
		this.bodies.push(body);
		this.mask(start, BODY);
		this.word = '';
		return true;
	}

	/** Over a string; false when its line, not closed, swallowed the end of the item, so that the next one begins below. */
	private literal(): boolean {
		const start = this.scanner.at;
		const closed = this.scanner.literal();
		this.broken ||= !closed;
		this.word = '';
		this.row = this.clauses ? 0 : this.row + 1;
		return closed || !this.scanner.text.slice(start, this.scanner.at).includes(';');
	}

	/** A preprocessor line inside an item: a `;` was forgotten before it, or it stands where none can. */
	private cutShort(): RawItem | undefined {
		if (this.round <= 0 && this.curly <= 0)
			return this.done(this.start + this.scanner.text.slice(this.start, this.scanner.at).trimEnd().length);
		const at = this.scanner.at;
		this.scanner.report.error('syntax', this.scanner.span(at, at + 1), 'a preprocessor line cannot stand inside an item', {
			help: 'put it around the whole item',
		});
		this.scanner.directive();
		return undefined;
	}

	private tooMuch(at: number): undefined {
		const what = this.row > LONGEST ? `${LONGEST} words without a comma` : `${DEEPEST} brackets inside each other`;
		this.scanner.report.error('syntax', this.scanner.span(at, at + 1), `more than ${what}`);
		this.resumeAtLandmark(at);
		return undefined;
	}

	private openBrace(at: number): undefined {
		this.scanner.report.error('missing-brace', this.scanner.span(at, at + 1), 'this brace is never closed', { help: 'close it with "}"' });
		this.resumeAtLandmark(at);
		return undefined;
	}

	/** Behind a brace that swallowed the rest of the text: at the next line that can only begin an item. */
	private resumeAtLandmark(from: number): void {
		landmark.lastIndex = from;
		this.scanner.at = landmark.exec(this.scanner.text)?.index ?? this.scanner.text.length;
	}

	private semicolonFollows(): boolean {
		const here = this.scanner.at;
		this.scanner.skipBlank();
		const follows = this.scanner.text[this.scanner.at] === ';';
		this.scanner.at = here;
		return follows;
	}

	/** Puts `replacement` in the place of the source from `start` to where the scanner stands. */
	private mask(start: number, replacement: string): void {
		this.keep(start);
		this.marks.push([this.masked.length, start]);
		this.masked += replacement;
		this.kept = this.scanner.at;
	}

	private keep(end: number): void {
		this.marks.push([this.masked.length, this.kept]);
		this.masked += this.scanner.text.slice(this.kept, end).replaceAll(BODY, '\uFFFD');
	}

	private done(end: number): RawItem | undefined {
		if (this.broken) return undefined;
		this.keep(end);
		return { kind: 'item', start: this.start, end, text: this.masked, bodies: this.bodies, origin: originOf(this.marks) };
	}
}

const wordPattern = /\w+/y;

function wordAt(text: string, at: number): string {
	wordPattern.lastIndex = at;
	return wordPattern.exec(text)?.[0] ?? '';
}

/** From an offset of the masked text to one of the source, by the pieces that were kept. */
function originOf(marks: readonly (readonly [number, number])[]): (offset: number) => number {
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
