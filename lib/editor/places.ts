/** Places of the generator (offsets into sources) as the protocol has them: URIs, lines and columns from 0. */
import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { packageRoot } from '../files.ts';
import type { Source, Span } from '../source/source.ts';

/** Where a source lies on this disk; the package's knowledge is named from the package's root. */
export function pathOf({ path }: Source): string {
	return isAbsolute(path) ? path : join(packageRoot(), path);
}

/** The path of a document; undefined: it is no file (an unsaved one). */
export function pathOfUri(uri: string): string | undefined {
	try {
		return fileURLToPath(uri);
	} catch {
		return undefined;
	}
}

function uriOf(source: Source): string {
	return /^[a-z][\w+.-]+:/i.test(source.path) ? source.path : pathToFileURL(pathOf(source)).href;
}

/** The text as the protocol counts its lines: there a lone carriage return ends one as well. */
export function documentOf(source: Source): TextDocument {
	const known = documents.get(source) ?? TextDocument.create(uriOf(source), '', 0, source.text);
	documents.set(source, known);
	return known;
}
const documents = new WeakMap<Source, TextDocument>();

export function rangeOf({ source, start, end }: Span): Range {
	const document = documentOf(source);
	return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}

export function locationOf(span: Span): Location {
	return { uri: uriOf(span.source), range: rangeOf(span) };
}

/** `knowledge/posix/files.bk:11` as a link in Markdown. */
export function linkTo(span: Span): string {
	const { line } = span.source.position(span.start);
	const shown = span.source.path.split('/').slice(-3).join('/');
	return `[${shown}:${line}](${uriOf(span.source)}#L${line})`;
}
