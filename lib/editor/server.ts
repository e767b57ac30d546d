/** The language server: what an editor asks, answered from what is known of its texts. Over any connection. */
import { isAbsolute, join } from 'node:path';
import {
	type Connection,
	type InitializeParams,
	type InitializeResult,
	MarkupKind,
	MessageType,
	type Position,
	ShowMessageNotification,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analysis.ts';
import { type Asked, completionsAt } from './completion.ts';
import { definitionsOf, referencesOf } from './definition.ts';
import { fixesOf, formatEdits } from './edits.ts';
import { describe } from './hover.ts';
import { messagesOf } from './messages.ts';
import { foldsOf, symbolsOf } from './outline.ts';
import { locationOf, pathOfUri, rangeOf } from './places.ts';
import { type Placed, targetAt } from './target.ts';
import { semanticTokens, tokenTypes } from './tokens.ts';
import { Workspace } from './workspace.ts';

/** What the command line, or an editor's `initializationOptions`, may say. */
export interface ServerOptions {
	readonly version: string;
	/** further files of knowledge, as of --knowledge */
	readonly knowledge: readonly string[];
}

/** Milliseconds without a key before a text is looked at. */
const PAUSE = 150;

/** Answers an editor until it says that it has ended. */
export function serve(connection: Connection, options: ServerOptions): void {
	new Server(connection, options).listen();
}

class Server {
	private readonly connection: Connection;
	private readonly options: ServerOptions;
	private readonly workspace = new Workspace();
	private readonly documents = new TextDocuments(TextDocument);
	/** documents to be looked at when the pause is over */
	private readonly due = new Set<string>();
	/** the editor knows places to fill in */
	private snippets = false;
	private timer: NodeJS.Timeout | undefined;

	constructor(connection: Connection, options: ServerOptions) {
		this.connection = connection;
		this.options = options;
	}

	listen(): void {
		const { connection, documents } = this;
		connection.onInitialize((params) => this.initialize(params));
		connection.onDidChangeWatchedFiles(() => {
			this.workspace.reload();
			this.lookAt([...this.workspace.documents.keys()]);
		});
		documents.onDidOpen(({ document }) => this.changed(document, () => this.workspace.open(document)));
		documents.onDidChangeContent(({ document }) => this.changed(document, () => this.workspace.open(document)));
		documents.onDidClose(({ document }) => {
			this.changed(document, () => this.workspace.close(document.uri));
			void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
		});
		this.answerQuestions();
		documents.listen(connection);
		connection.listen();
	}

	private initialize({ initializationOptions, rootUri, workspaceFolders, capabilities }: InitializeParams): InitializeResult {
		this.snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
		const root = pathOfUri(workspaceFolders?.[0]?.uri ?? rootUri ?? '') ?? '.';
		const named: unknown = (initializationOptions as { knowledge?: unknown } | undefined)?.knowledge;
		const further = Array.isArray(named) ? named.filter((path): path is string => typeof path === 'string') : [];
		const paths = [...this.options.knowledge, ...further.map((path) => (isAbsolute(path) ? path : join(root, path)))];
		try {
			this.workspace.useKnowledge(paths);
		} catch (error) {
			const message = `bypass: ${(error as Error).message}`;
			void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
		}
		return {
			serverInfo: { name: 'bypass', version: this.options.version },
			capabilities: {
				textDocumentSync: TextDocumentSyncKind.Incremental,
				hoverProvider: true,
				definitionProvider: true,
				referencesProvider: true,
				documentSymbolProvider: true,
				foldingRangeProvider: true,
				documentFormattingProvider: true,
				codeActionProvider: { codeActionKinds: ['quickfix'] },
				completionProvider: { triggerCharacters: ['.', '_'], resolveProvider: true },
				semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
			},
		};
	}

	private answerQuestions(): void {
		const { connection, workspace } = this;
		connection.onHover(({ textDocument, position }) =>
			this.at(textDocument.uri, position, (placed, analysis) => {
				const value = describe(placed.target, analysis, workspace.bodyWords());
				return value === undefined
					? null
					: { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf({ source: analysis.source, ...placed }) };
			}),
		);
		connection.onDefinition(({ textDocument, position }) =>
			this.at(textDocument.uri, position, ({ target }, analysis) => definitionsOf(target, analysis, workspace.bodyWords()).map(locationOf)),
		);
		connection.onReferences(({ textDocument, position, context }) =>
			this.at(textDocument.uri, position, ({ target }, analysis) =>
				referencesOf(target, analysis, context.includeDeclaration, workspace.bodyWords()).map(locationOf),
			),
		);
		connection.onDocumentSymbol(({ textDocument }) => this.of(textDocument.uri, ({ file }) => symbolsOf(file)));
		connection.onFoldingRanges(({ textDocument }) => this.of(textDocument.uri, ({ file }) => foldsOf(file)));
		connection.onDocumentFormatting(({ textDocument }) => this.of(textDocument.uri, ({ source }) => formatEdits(source)));
		connection.onCodeAction(({ textDocument, context }) =>
			this.of(textDocument.uri, ({ source }) => fixesOf(source, textDocument.uri, context.diagnostics)),
		);
		connection.languages.semanticTokens.on(
			({ textDocument }) => this.of(textDocument.uri, ({ file }) => semanticTokens(file)) ?? { data: [] },
		);
		connection.onCompletion(({ textDocument, position }) =>
			this.of(textDocument.uri, (analysis) =>
				completionsAt(analysis, this.offsetOf(textDocument.uri, position), textDocument.uri, {
					body: workspace.bodyWords(),
					snippets: this.snippets,
				}),
			),
		);
		connection.onCompletionResolve((item) => {
			const asked = item.data as Asked | undefined;
			const analysis = asked && workspace.analysis(asked.uri);
			const value = analysis && describe({ kind: asked.kind, name: asked.name }, analysis, workspace.bodyWords());
			return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
		});
	}

	private of<T>(uri: string, answer: (analysis: Analysis) => T): T | null {
		const analysis = this.workspace.analysis(uri);
		return analysis ? answer(analysis) : null;
	}

	private at<T>(uri: string, position: Position, answer: (placed: Placed, analysis: Analysis) => T): T | null {
		return this.of(uri, (analysis) => {
			const placed = targetAt(analysis, this.offsetOf(uri, position));
			return placed ? answer(placed, analysis) : null;
		});
	}

	private offsetOf(uri: string, position: Position): number {
		return this.documents.get(uri)?.offsetAt(position) ?? 0;
	}

	private changed({ uri }: TextDocument, change: () => boolean): void {
		const all = change();
		this.lookAt(all ? [...this.workspace.documents.keys()] : this.workspace.documents.has(uri) ? [uri] : []);
	}

	/** Messages come when nobody has typed for a moment; questions are answered at once. */
	private lookAt(uris: readonly string[]): void {
		for (const uri of uris) this.due.add(uri);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			const now = [...this.due];
			this.due.clear();
			for (const uri of now) this.tell(uri);
		}, PAUSE);
	}

	private tell(uri: string): void {
		const version = this.documents.get(uri)?.version;
		const diagnostics = this.of(uri, messagesOf);
		if (diagnostics && version !== undefined) void this.connection.sendDiagnostics({ uri, version, diagnostics });
	}
}
