/**
 * One layout for every specification: four blanks, one blank line at most, a procedure's parameters on one line while they fit and else
 * one below the other. Words and bodies are kept to the letter, comments stay beside what they speak of; formatting twice changes nothing.
 */
import { Report } from '../source/diagnostic.ts';
import type { File } from './ast.ts';
import { layout, layoutBlock } from './layout.ts';
import { type RawItem, splitItems } from './split.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The canonical text of a file that parses without errors; a text that cannot even be cut into items is given back as it is. */
export function formatFile({ source }: File): string {
	const report = new Report();
	const items = splitItems(source, report);
	if (report.failed) return source.text;
	const pieces: string[] = [];
	let at = 0;
	for (const item of items) {
		pieces.push(gap(source.text.slice(at, item.start), pieces.at(-1)));
		pieces.push(item.kind === 'directive' ? source.text.slice(item.start, item.end).trimEnd() : itemText(source.text, item));
		at = item.end;
	}
	pieces.push(gap(source.text.slice(at), pieces.at(-1)));
	return `${pieces.join('').trimEnd()}\n`;
}

function itemText(text: string, item: RawItem): string {
	const tokens = tokensOf(text, item);
	return isBlock(tokens) ? layoutBlock(tokens) : layout(tokens);
}

/** `paths {`, `struct x {`, `symbols x bits {`: items whose braces hold lines of their own. */
function isBlock(tokens: readonly Token[]): boolean {
	const words = tokens.filter((token) => token.kind !== 'comment');
	const open = words.findIndex((token) => token.text === '{');
	return open > 0 && open <= 3 && words.slice(0, open).every((token) => token.kind === 'word');
}

/**
 * What stands between two items: line ends (at most one blank line), lone `;` left out, and comments, one beside the item before it when it
 * was there.
 * @param before the item above; undefined at the beginning of the text
 */
function gap(text: string, before: string | undefined): string {
	let out = '';
	let last = before;
	let rest = text;
	for (;;) {
		const blank = /^[\s;]*/.exec(rest)?.[0] ?? '';
		const comment = /^(?:\/\/(?:\\\r?\n|[^\n])*|\/\*[\s\S]*?\*\/)/.exec(rest.slice(blank.length))?.[0];
		const lines = Math.min(2, blank.split('\n').length - 1);
		if (comment === undefined) return last === undefined ? '' : out + (lines > 1 ? '\n\n' : '\n');
		const line = lines === 0 && last !== undefined && endsInLineComment(last) ? 1 : lines;
		if (last !== undefined) out += line === 0 ? ' ' : '\n'.repeat(line);
		out += comment.trimEnd();
		last = comment;
		rest = rest.slice(blank.length + comment.length);
	}
}

/** Whether what follows would become part of a comment, or of a preprocessor line. */
function endsInLineComment(text: string): boolean {
	const line = text.slice(text.lastIndexOf('\n') + 1);
	return /^\s*[#@]/.test(line) || /^(?:"(?:\\.|[^"\\])*"|\/\*.*?\*\/|[^"/]|\/(?!\/))*\/\//.test(line);
}
