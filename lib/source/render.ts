/** Diagnostics as people and editors read them: gcc's form with the line and a caret, or JSON. */
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Span } from './source.ts';

export interface RenderOptions {
	readonly format?: 'text' | 'json';
	readonly color?: boolean;
}

const colors: Record<Severity | 'note' | 'help' | 'bold', string> = {
	error: '31',
	warning: '35',
	hint: '36',
	note: '36',
	help: '32',
	bold: '1',
};

/** All diagnostics in the order of their places, file by file as they were found. The text ends with a newline when it is not empty. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions = {}): string {
	const ordered = inOrder(diagnostics);
	if (options.format === 'json') return `${JSON.stringify(ordered.map(asJson), null, '\t')}\n`;
	const paint = (kind: keyof typeof colors, text: string) => (options.color ? `\x1b[1;${colors[kind]}m${text}\x1b[0m` : text);
	return ordered.map((diagnostic) => renderOne(diagnostic, paint)).join('');
}

/** By file, as they were found, and in a file by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const files = [...new Set(diagnostics.map((d) => d.span.source.path))];
	return [...diagnostics].sort(
		(a, b) => files.indexOf(a.span.source.path) - files.indexOf(b.span.source.path) || a.span.start - b.span.start,
	);
}

type Paint = (kind: keyof typeof colors, text: string) => string;

function renderOne(diagnostic: Diagnostic, paint: Paint): string {
	const lines = [
		`${paint('bold', where(diagnostic.span))}: ${paint(diagnostic.severity, `${diagnostic.severity}:`)} ${diagnostic.message} [${diagnostic.code}]`,
		...excerpt(diagnostic.span, paint, diagnostic.severity),
	];
	if (diagnostic.help !== undefined) lines.push(`      = ${paint('help', 'help:')} ${diagnostic.help}`);
	for (const note of diagnostic.notes ?? [])
		lines.push(`${paint('bold', where(note.span))}: ${paint('note', 'note:')} ${note.message}`, ...excerpt(note.span, paint, 'note'));
	return `${lines.join('\n')}\n`;
}

function where(span: Span): string {
	const { line, column } = span.source.position(span.start);
	return `${span.source.path}:${line}:${column}`;
}

/** The line, and under it a caret with a tail as long as the span on that line. Tabs are kept so that the caret stands right. */
function excerpt(span: Span, paint: Paint, kind: keyof typeof colors): string[] {
	const { line, column } = span.source.position(span.start);
	const text = span.source.line(line);
	const lead = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
	const width = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
	return [`${String(line).padStart(5)} | ${text}`, `      | ${lead}${paint(kind, `^${'~'.repeat(width - 1)}`)}`];
}

function placeAsJson(span: Span) {
	const start = span.source.position(span.start);
	const end = span.source.position(span.end);
	return { file: span.source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function asJson(diagnostic: Diagnostic) {
	return {
		severity: diagnostic.severity,
		code: diagnostic.code,
		...placeAsJson(diagnostic.span),
		message: diagnostic.message,
		...(diagnostic.help === undefined ? {} : { help: diagnostic.help }),
		notes: (diagnostic.notes ?? []).map((note) => ({ ...placeAsJson(note.span), message: note.message })),
	};
}
