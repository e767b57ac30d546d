/** Diagnostics as an editor lists them. Pure. */
import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver/node';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import { inOrder } from '../source/render.ts';
import type { Analysis } from './analysis.ts';
import { locationOf, rangeOf } from './places.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	hint: DiagnosticSeverity.Information,
};

/** Messages more than anybody reads would only slow an editor down. */
const MOST = 500;

/**
 * Those of a text, in the order of their places. One that is about a file of knowledge stands at the text's beginning, with the place that it
 * is about beside it: the editor may not have that file open, and it must be seen.
 */
export function messagesOf({ source, diagnostics }: Analysis): Shown[] {
	return inOrder(diagnostics)
		.slice(0, MOST)
		.map((diagnostic) => messageOf(diagnostic, diagnostic.span.source === source));
}

function messageOf({ severity, code, span, message, help, notes }: Diagnostic, here: boolean): Shown {
	const related = [
		...(here ? [] : [{ location: locationOf(span), message: 'in this rule of knowledge' }]),
		...(notes ?? []).map((note) => ({ location: locationOf(note.span), message: note.message })),
	];
	const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	return {
		range: here ? rangeOf(span) : nowhere,
		severity: severities[severity],
		code,
		source: 'bypass',
		message: help === undefined ? message : `${message}\n${help}`,
		...(related.length ? { relatedInformation: related } : {}),
	};
}
