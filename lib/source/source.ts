/** Texts and places in them. A place is a pair of offsets; lines and columns are computed only when somebody looks. */

/** One text with the name under which a person knows it. */
export class Source {
	readonly path: string;
	readonly text: string;
	#starts: number[] | undefined;

	constructor(path: string, text: string) {
		this.path = path;
		this.text = text;
	}

	/** Line and column of an offset, both from 1; the column counts UTF-16 units, as editors do. */
	position(offset: number): { line: number; column: number } {
		const starts = this.lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] as number) + 1 };
	}

	/** The text of a line (from 1) without its end. */
	line(number: number): string {
		const starts = this.lineStarts();
		const start = starts[number - 1];
		if (start === undefined) return '';
		const end = starts[number] ?? this.text.length + 1;
		return this.text.slice(start, end - 1).replace(/\r$/, '');
	}

	private lineStarts(): number[] {
		if (this.#starts === undefined) {
			this.#starts = [0];
			for (let i = this.text.indexOf('\n'); i >= 0; i = this.text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
		}
		return this.#starts;
	}
}

/** A piece of a source: [start, end) as offsets into its text. */
export interface Span {
	readonly source: Source;
	readonly start: number;
	readonly end: number;
}

/** `path:line` of a span, for banners and messages. */
export function placeOf(span: Span): string {
	return `${span.source.path}:${span.source.position(span.start).line}`;
}
