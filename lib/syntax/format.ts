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
		pieces.push(gap(source.text.slice(at, item.start), at === 0));
		pieces.push(item.kind === 'directive' ? directiveText(source.text, item) : itemText(source.text, item));
		at = item.end;
	}
	pieces.push(gap(source.text.slice(at), at === 0));
	return `${pieces.join('').trimEnd()}\n`;
}

function directiveText(text: string, item: RawItem): string {
	return text.slice(item.start, item.end).trimEnd();
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

/** What stands between two items: line ends (at most one blank line) and comments, one beside the item before it when it was there. */
function gap(text: string, first: boolean): string {
	const out: string[] = [];
	let rest = text;
	let start = true;
	while (rest.trim() !== '') {
		const blank = /^\s*/.exec(rest)?.[0] ?? '';
		const comment = /^(?:\/\/(?:\\\r?\n|[^\n])*|\/\*[\s\S]*?\*\/)/.exec(rest.slice(blank.length))?.[0];
		if (comment === undefined) break;
		const lines = blank.split('\n').length - 1;
		out.push(start && first ? '' : lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\n', comment.trimEnd());
		rest = rest.slice(blank.length + comment.length);
		start = false;
	}
	const lines = rest.split('\n').length - 1;
	if (!(first && start)) out.push(lines > 1 ? '\n\n' : '\n');
	return out.join('');
}
