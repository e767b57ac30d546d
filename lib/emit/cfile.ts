/** One file of C being written: it alone knows tabs, line ends and line numbers. */
import type { Fragment } from '../model/model.ts';
import { cString } from '../plan/plan.ts';
import { activateDirectives } from './directives.ts';

/** Columns at which a line of generated code is folded. */
const width = 118;

/** Text of a file under one of several preprocessor conditions. */
export interface Case {
	readonly when: string;
	readonly inside: () => void;
}

export class CWriter {
	readonly path: string;
	readonly #lineDirectives: boolean;
	readonly #lines: string[] = [];
	#depth = 0;

	/** @param lines whether other people's text is marked by `#line` */
	constructor(path: string, lines: boolean) {
		this.path = path;
		this.#lineDirectives = lines;
	}

	get text(): string {
		return `${this.#lines.join('\n')}\n`;
	}

	/** Lines at the current depth; an empty text is an empty line. */
	line(...texts: readonly string[]): void {
		for (const text of texts) this.#push(text === '' ? '' : '\t'.repeat(this.#depth) + text);
	}

	/** An empty line, unless there is one already or a block or a condition has just begun. */
	blank(): void {
		const last = this.#lines.at(-1);
		if (last !== undefined && last !== '' && !last.endsWith('{') && !last.startsWith('#if ')) this.#push('');
	}

	/** Lines that begin at column one whatever the depth: preprocessor lines. */
	directive(...texts: readonly string[]): void {
		for (const text of texts) this.#push(text);
	}

	/** `head {`, what `inside` writes, `}` and the tail. */
	block(head: string, inside: () => void, tail = ''): void {
		this.line(head === '' ? '{' : `${head} {`);
		this.#depth++;
		inside();
		this.#depth--;
		this.line(`}${tail}`);
	}

	/** One statement under a condition, without braces. */
	when(condition: string, statement: string): void {
		this.line(`if (${condition})`);
		this.#depth++;
		this.line(statement);
		this.#depth--;
	}

	/** Statements under a condition: none, one without braces, more in a block. No condition: just the statements. */
	guarded(condition: string | undefined, statements: readonly string[]): void {
		if (condition === undefined) this.line(...statements);
		else if (statements.length === 1) this.when(condition, statements[0] as string);
		else if (statements.length > 1) this.block(`if (${condition})`, () => this.line(...statements));
	}

	/** A function: its head, folded at commas when it is long, and its body. */
	function(head: string, inside: () => void): void {
		this.line(...fold(head));
		this.line('{');
		this.#depth++;
		inside();
		this.#depth--;
		this.line('}');
	}

	/** A prototype; attributes stand on a line of their own when it is long. */
	prototype(head: string, attributes = ''): void {
		const text = attributes === '' ? `${head};` : `${head} ${attributes};`;
		if (attributes === '' || text.length <= width) this.line(...fold(text));
		else this.line(...fold(head), `\t\t${attributes};`);
	}

	/** A comment on lines of its own. */
	comment(...texts: readonly string[]): void {
		if (texts.length === 1) this.line(`/* ${texts[0]} */`);
		else this.line('/*', ...texts.map((t) => (t === '' ? ' *' : ` * ${t}`)), ' */');
	}

	/** What `inside` writes, under a preprocessor condition if there is one. */
	under(condition: string | undefined, inside: () => void): void {
		if (condition !== undefined) this.directive(`#if ${condition}`);
		inside();
		if (condition !== undefined) this.directive(`#endif`);
	}

	/** What the first case whose condition holds writes, else `otherwise`; without cases that alone. */
	either(cases: readonly Case[], otherwise: () => void): void {
		for (const [i, { when, inside }] of cases.entries()) {
			this.directive(`#${i === 0 ? 'if' : 'elif'} ${when}`);
			inside();
		}
		if (cases.length > 0) this.directive('#else');
		otherwise();
		if (cases.length > 0) this.directive('#endif');
	}

	/**
	 * Somebody else's text: it keeps its lines and columns, and a debugger or a compiler's message finds it in its own file.
	 * The directive back names the line after itself.
	 */
	foreign({ text, span }: Fragment): void {
		const lead = text.length - text.trimStart().length;
		const firstLine = text.lastIndexOf('\n', lead - 1) + 1;
		const skipped = lead === text.length ? 0 : firstLine;
		const body = activateDirectives(text.slice(skipped).trimEnd());
		if (body.trim() === '') return;
		const start = span.source.position(span.start + skipped);
		if (!this.#lineDirectives) {
			for (const line of dedent(body)) this.#push(line === '' || line.startsWith('#') ? line : '\t'.repeat(this.#depth) + line);
			return;
		}
		this.directive(`#line ${start.line} ${cString(span.source.path)}`);
		const before = span.source.line(start.line).slice(0, start.column - 1);
		this.directive(...(before.replace(/[^\t]/g, ' ') + body).split('\n').map((l) => l.trimEnd()));
		this.directive(`#line ${this.#lines.length + 2} ${cString(this.path)}`);
	}

	#push(line: string): void {
		this.#lines.push(line);
	}
}

/** Takes the indentation away that all lines share; the first may begin in the middle of one and is not asked. */
function dedent(text: string): string[] {
	const [first = '', ...others] = text.split('\n').map((l) => l.trimEnd());
	const depths = others.filter((l) => l !== '' && !l.startsWith('#')).map((l) => l.length - l.trimStart().length);
	const common = Math.min(...depths);
	return [first.trimStart(), ...others.map((l) => (l.startsWith('#') ? l : l.slice(common)))];
}

/** A long head on several lines, folded behind commas and continued by two tabs. */
function fold(text: string): string[] {
	const lines: string[] = [];
	let rest = text;
	while (rest.length > width) {
		const at = rest.lastIndexOf(', ', width);
		if (at <= 0) break;
		lines.push((lines.length ? '\t\t' : '') + rest.slice(0, at + 1));
		rest = rest.slice(at + 2);
	}
	return [...lines, (lines.length ? '\t\t' : '') + rest];
}
