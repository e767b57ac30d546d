/** What is known of a text that somebody is typing. Pure; any text has an analysis, however broken it is. */
import { understandBy } from '../generate.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { Model } from '../model/model.ts';
import { type Diagnostic, Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { File, Item } from '../syntax/ast.ts';
import { parseFile } from '../syntax/parse.ts';

/** Knowledge that several texts are understood against. */
export interface Book {
	readonly sources: readonly Source[];
	readonly rulebook: Rulebook;
	/** grows as items of knowledge are read for the first time */
	readonly report: Report;
}

export interface Analysis {
	readonly source: Source;
	readonly file: File;
	readonly rulebook: Rulebook;
	/** absent: the text is knowledge */
	readonly model: Model | undefined;
	/** of this text, and those of knowledge that concern it: their spans say which */
	readonly diagnostics: readonly Diagnostic[];
}

/** Merges knowledge. */
export function openBook(sources: readonly Source[]): Book {
	const report = new Report();
	return { sources, rulebook: loadKnowledge(sources, report), report };
}

/** Understands a specification. */
export function analyseSpecification(source: Source, book: Book): Analysis {
	const { file, rulebook, model, diagnostics } = understandBy(book.rulebook, source, 'agent');
	const all = [...book.report.diagnostics, ...diagnostics];
	return { source, file, rulebook, model, diagnostics: all };
}

/** Reads a text of knowledge. What a rule means shows where a specification uses it; here, whether it can be read. */
export function analyseKnowledge(source: Source, book: Book): Analysis {
	const report = new Report();
	const file = parseFile(source, report);
	const merged = book.report.diagnostics.filter(({ span, code }) => span.source.path === source.path && code === 'unknown-level');
	return { source, file, rulebook: book.rulebook, model: undefined, diagnostics: [...report.diagnostics, ...merged] };
}

/** The item that an offset is in. */
export function itemAt(file: File, offset: number): Item | undefined {
	return file.items.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The settings that a specification declares. */
export function settingsOf(file: File): Extract<Item, { kind: 'setting' }>[] {
	return file.items.filter((item) => item.kind === 'setting');
}
