/** Diagnostics as SARIF 2.1.0, the form in which code hosts and editors take what a checker found. Pure. */
import { examples } from '../explain/code.ts';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import { inOrder } from '../source/render.ts';
import type { Span } from '../source/source.ts';

/** SARIF knows no hint: it is a note there. */
const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', hint: 'note' };

/** Where the form is defined. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * One run of the checker as a SARIF log.
 * @param diagnostics in any order
 * @param version of the package
 * @returns JSON with a newline at its end; a log without results when there is nothing to say
 */
export function renderSarif(diagnostics: readonly Diagnostic[], version: string): string {
	const ordered = inOrder(diagnostics);
	const codes = [...new Set(ordered.map(({ code }) => code))].sort();
	const log = {
		$schema: SCHEMA,
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'bypass', version, rules: codes.map(ruleOf) } },
				columnKind: 'utf16CodeUnits',
				results: ordered.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code))),
			},
		],
	};
	return `${JSON.stringify(log, null, '\t')}\n`;
}

function ruleOf(code: string) {
	const example = examples.find((one) => one.code === code);
	if (example === undefined) return { id: code };
	const { explanation, wrong, cured } = example;
	return {
		id: code,
		shortDescription: { text: explanation },
		help: {
			text: `${explanation}\n\nWrong:\n${wrong}\n\nRight:\n${cured}\n`,
			markdown: `${explanation}\n\nWrong:\n\n\`\`\`\n${wrong}\n\`\`\`\n\nRight:\n\n\`\`\`\n${cured}\n\`\`\`\n`,
		},
	};
}

function resultOf({ severity, code, span, message, help, notes }: Diagnostic, ruleIndex: number) {
	return {
		ruleId: code,
		ruleIndex,
		level: levels[severity],
		message: { text: help === undefined ? message : `${message} (${help})` },
		locations: [placeOf(span)],
		...(notes?.length
			? { relatedLocations: notes.map((note, id) => ({ id, ...placeOf(note.span), message: { text: note.message } })) }
			: {}),
	};
}

function placeOf(span: Span) {
	const start = span.source.position(span.start);
	const end = span.source.position(Math.max(span.start, span.end));
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(span.source.path) },
			region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
		},
	};
}

/** A path as a URI reference: relative ones stay so, and belong to the folder that the checker ran in. */
function uriOf(path: string): string {
	const escaped = path.split('/').map(encodeURIComponent).join('/');
	return path.startsWith('/') ? `file://${escaped}` : escaped;
}
