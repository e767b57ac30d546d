/** What a body may call, as its header says it: an editor shows that text and leads to it. Pure. */
import type { Source, Span } from '../source/source.ts';

export interface BodyWord {
	readonly name: string;
	/** in C, or in the header's own short form */
	readonly declaration: string;
	readonly meaning: string;
	readonly span: Span;
}

/** The words that the header declares, and those that it lists as the generator's. */
export function bodyWords(header: Source): ReadonlyMap<string, BodyWord> {
	const found = new Map<string, BodyWord>();
	const add = (name: string, declaration: string, meaning: string, at: number) => {
		if (!found.has(name)) found.set(name, { name, declaration, meaning, span: { source: header, start: at, end: at + name.length } });
	};
	for (const match of header.text.matchAll(/^ \* {3}((bypass_\w+)(?:\([^)]*\))?) {2,}(.*)$/gm))
		add(match[2] as string, match[1] as string, match[3] as string, match.index + 5);
	for (const { index, comment, code } of declared(header.text)) {
		for (const match of code.matchAll(/^(?:[\w ]+[ *])?(bypass_\w+)\(.*;$/gm))
			add(match[1] as string, withoutAttributes(match[0]), comment, index + match.index + match[0].indexOf(match[1] as string));
		for (const match of code.matchAll(/^#define (BYPASS_\w+)(\([\w, ]*\))?/gm))
			add(match[1] as string, `${match[1]}${match[2] ?? ''}`, comment, index + match.index + 8);
	}
	return found;
}

/** Each comment with the lines behind it, down to the next blank line. */
function declared(text: string): { index: number; comment: string; code: string }[] {
	return [...text.matchAll(/^\/\*((?:(?!\*\/)[\s\S])*)\*\/\n((?:[^\n]+\n)+)/gm)].map((match) => ({
		index: match.index + match[0].length - (match[2] as string).length,
		comment: (match[1] as string).replace(/\n \* ?/g, ' ').trim(),
		code: match[2] as string,
	}));
}

function withoutAttributes(declaration: string): string {
	return declaration.replace(/ __attribute__\(\(.*\)\)/, '');
}
