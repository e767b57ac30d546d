/** The paper's second preprocessor pass: `@include` in a body becomes `#include` in the output. */
import { tokensOf } from '../model/words.ts';

/** `@word` at a line's start, outside comments and texts, becomes `#word`. */
export function activateDirectives(text: string): string {
	if (!text.includes('@')) return text;
	const characters = [...tokensOf(text)].filter((t) => t.text === '@' && startsLine(text, t.start));
	let done = '';
	let from = 0;
	for (const { start } of characters) {
		done += `${text.slice(from, start)}#`;
		from = start + 1;
	}
	return done + text.slice(from);
}

function startsLine(text: string, offset: number): boolean {
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
