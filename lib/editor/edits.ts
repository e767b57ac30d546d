/** Changes that an editor can make: the usual layout, and what a message proposes. Pure. */
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node';
import { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { formatFile } from '../syntax/format.ts';
import { parseFile } from '../syntax/parse.ts';
import { documentOf, rangeOf } from './places.ts';

/** The usual layout as one change of the lines that differ; none for a text with errors, which `bypass fmt` leaves alone as well. */
export function formatEdits(source: Source): TextEdit[] {
	const report = new Report();
	const file = parseFile(source, report);
	if (report.failed) return [];
	const { text } = source;
	const wanted = formatFile(file);
	if (wanted === text) return [];
	let start = 0;
	while (start < text.length && text[start] === wanted[start]) start++;
	let tail = 0;
	const most = Math.min(text.length, wanted.length) - start;
	while (tail < most && text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
	/* whole lines, so that no character of two units is cut */
	start = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
	const end = lineEnd(text, text.length - tail);
	return [{ range: rangeOf({ source, start, end }), newText: wanted.slice(start, wanted.length - (text.length - end)) }];
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

/** `did you mean "x"?` of a message, as a change of the place that it is about. */
export function fixesOf(source: Source, uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
	return diagnostics.flatMap((diagnostic) => {
		const meant = /did you mean [`"]([^`"]+)[`"]\?$/.exec(textIn(diagnostic.message))?.[1];
		if (meant === undefined || !/^\w[\w.]*$/.test(documentOf(source).getText(diagnostic.range))) return [];
		return {
			title: `Write ${meant}`,
			kind: CodeActionKind.QuickFix,
			isPreferred: true,
			diagnostics: [diagnostic],
			edit: { changes: { [uri]: [{ range: diagnostic.range, newText: meant }] } },
		};
	});
}

function textIn(message: Diagnostic['message']): string {
	return typeof message === 'string' ? message : message.value;
}
