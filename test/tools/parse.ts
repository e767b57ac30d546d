/** Helpers of the tests around texts: parse one, strip what only says where, find the project's own specifications. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, Report } from '../../lib/source/diagnostic.ts';
import { Source } from '../../lib/source/source.ts';
import type { File } from '../../lib/syntax/ast.ts';
import { parseFile } from '../../lib/syntax/parse.ts';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export function parse(text: string, path = 'spec.bp'): { file: File; diagnostics: readonly Diagnostic[] } {
	const report = new Report();
	return { file: parseFile(new Source(path, text), report), diagnostics: report.diagnostics };
}

/** `line:column: message` of each diagnostic. */
export function messages(text: string): string[] {
	return parse(text).diagnostics.map((d) => {
		const { line, column } = d.span.source.position(d.span.start);
		return `${line}:${column}: ${d.message}${d.help === undefined ? '' : ` (${d.help})`}`;
	});
}

/** A tree as comparable data, without places. */
export function withoutPlaces(value: unknown): unknown {
	const text = JSON.stringify(value, (key, part) =>
		key === 'span' || key === 'inner' || key === 'source' ? undefined : typeof part === 'bigint' ? `${part}n` : part,
	);
	return JSON.parse(text);
}

/** Every .bp and .bk of the project that is meant to parse, with those of ../shared when it is there. */
export function specifications(): { path: string; text: string }[] {
	const folders = ['knowledge', 'examples', 'test/paper', 'test/fmt', 'test/golden', '../shared/specs', '../shared/paper'];
	return folders
		.map((folder) => join(root, folder))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
		.filter((path) => /\.b[pk]$/.test(path))
		.map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}
