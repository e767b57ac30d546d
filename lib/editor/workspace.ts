/** The texts that are open, what is known of each, and the knowledge that they are understood against. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readBodyHeader, readKnowledge } from '../files.ts';
import { Source } from '../source/source.ts';
import { type Analysis, analyseKnowledge, analyseSpecification, type Book, openBook } from './analysis.ts';
import { type BodyWord, bodyWords } from './body.ts';
import { pathOf, pathOfUri } from './places.ts';

export class Workspace {
	/** every open document by its URI */
	readonly documents = new Map<string, TextDocument>();
	/** further files of knowledge, absolute paths */
	private extra: readonly string[] = [];
	/** knowledge as it is on the disk; read when it is first needed */
	private disk: readonly Source[] | undefined;
	private book: Book | undefined;
	/** texts of open knowledge, kept so that an unchanged one is not read again */
	private readonly typed = new Map<string, Source>();
	private readonly analyses = new Map<string, { version: number; book: Book; analysis: Analysis }>();
	private header: ReadonlyMap<string, BodyWord> | undefined;

	/**
	 * Further knowledge.
	 * @throws Stop when a file cannot be read; then knowledge is what it was
	 */
	useKnowledge(paths: readonly string[]): void {
		this.disk = readKnowledge(paths);
		this.extra = paths;
		this.book = undefined;
	}

	/** Files of knowledge have changed on the disk. */
	reload(): void {
		try {
			this.disk = readKnowledge(this.extra);
		} catch {
			this.disk = undefined; /* one is gone for now: what is left of it is found out at the next look */
		}
		this.book = undefined;
	}

	open(document: TextDocument): boolean {
		this.documents.set(document.uri, document);
		return this.changed(document.uri);
	}

	/** @returns whether other documents are concerned: this one is knowledge that they are understood against */
	changed(uri: string): boolean {
		const path = pathOfUri(uri);
		this.analyses.delete(uri);
		if (path === undefined || !this.isKnowledge(path)) return false;
		this.typed.delete(path);
		this.book = undefined;
		return true;
	}

	close(uri: string): boolean {
		this.documents.delete(uri);
		return this.changed(uri);
	}

	/** What is known of a document as it is now; undefined: it is not open. */
	analysis(uri: string): Analysis | undefined {
		const document = this.documents.get(uri);
		if (document === undefined) return undefined;
		const book = this.currentBook();
		const known = this.analyses.get(uri);
		if (known?.version === document.version && known.book === book) return known.analysis;
		const path = pathOfUri(uri);
		const analysis = isKnowledgeDocument(document)
			? analyseKnowledge(this.sourceOf(document, path), book)
			: analyseSpecification(new Source(path ?? uri, document.getText()), book);
		this.analyses.set(uri, { version: document.version, book, analysis });
		return analysis;
	}

	/** The words of bodies. */
	bodyWords(): ReadonlyMap<string, BodyWord> {
		this.header ??= bodyWords(readBodyHeader());
		return this.header;
	}

	private currentBook(): Book {
		if (this.book === undefined) {
			this.disk ??= readKnowledge(this.extra);
			this.book = openBook(this.disk.map((source) => this.asTyped(source)));
		}
		return this.book;
	}

	/** A file of knowledge as it is in the editor. */
	private asTyped(source: Source): Source {
		const path = pathOf(source);
		for (const document of this.documents.values()) {
			if (pathOfUri(document.uri) !== path) continue;
			return document.getText() === source.text ? source : this.sourceOf(document, path, source.path);
		}
		return source;
	}

	private sourceOf(document: TextDocument, path: string | undefined, shown = this.shownPath(path) ?? path ?? document.uri): Source {
		const text = document.getText();
		const known = this.typed.get(path ?? document.uri);
		if (known?.text === text && known.path === shown) return known;
		const source = new Source(shown, text);
		this.typed.set(path ?? document.uri, source);
		return source;
	}

	/** The name by which knowledge knows the file. */
	private shownPath(path: string | undefined): string | undefined {
		return this.disk?.find((source) => pathOf(source) === path)?.path;
	}

	private isKnowledge(path: string): boolean {
		this.disk ??= readKnowledge(this.extra);
		return this.disk.some((source) => pathOf(source) === path);
	}
}

function isKnowledgeDocument({ languageId, uri }: TextDocument): boolean {
	return languageId === 'bypass-knowledge' || uri.endsWith('.bk');
}
