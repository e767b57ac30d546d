/** A language client over the standard streams of `bypass lsp`, on the protocol's own library. */
import { type ChildProcess, spawn } from 'node:child_process';
import * as lsp from 'vscode-languageserver-protocol/node';
import { cli } from './bypass.ts';

const servers = new Set<ChildProcess>();

/** For the end of a test file: a server that a failed test left would keep it waiting. */
export function endServers(): void {
	for (const server of servers) server.kill();
}

export class Client {
	readonly connection: lsp.ProtocolConnection;
	readonly ended: Promise<number | null>;
	private readonly said = new Map<string, lsp.PublishDiagnosticsParams[]>();
	private readonly waiting: { uri: string; version: number; done: (diagnostics: lsp.Diagnostic[]) => void }[] = [];
	private version = 0;

	constructor(args: readonly string[] = []) {
		const child = spawn(process.execPath, [cli, 'lsp', '--stdio', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
		servers.add(child);
		this.ended = new Promise((done) => child.on('exit', done));
		this.connection = lsp.createProtocolConnection(new lsp.StreamMessageReader(child.stdout), new lsp.StreamMessageWriter(child.stdin));
		this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, (told) => {
			this.said.set(told.uri, [...(this.said.get(told.uri) ?? []), told]);
			for (const [i, { uri, version, done }] of this.waiting.entries()) {
				if (uri !== told.uri || (told.version ?? 0) < version) continue;
				this.waiting.splice(i, 1);
				done(told.diagnostics);
				break;
			}
		});
		this.connection.listen();
	}

	/** The handshake; gives what the server can do. */
	async start(root: string, more: Partial<lsp.InitializeParams> = {}): Promise<lsp.InitializeResult> {
		const rootUri = `file://${root}`;
		const result = await this.connection.sendRequest(lsp.InitializeRequest.type, {
			processId: process.pid,
			rootUri,
			capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
			workspaceFolders: [{ uri: rootUri, name: 'root' }],
			...more,
		});
		await this.connection.sendNotification(lsp.InitializedNotification.type, {});
		return result;
	}

	/** Opens a text; gives the messages about it. */
	async open(uri: string, text: string, languageId = 'bypass'): Promise<lsp.Diagnostic[]> {
		const version = ++this.version;
		const told = this.messages(uri, version);
		await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version, text } });
		return told;
	}

	/** Replaces a range, or the whole text; gives the messages about it. */
	async change(uri: string, text: string, range?: lsp.Range): Promise<lsp.Diagnostic[]> {
		const version = ++this.version;
		const told = this.messages(uri, version);
		await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
			textDocument: { uri, version },
			contentChanges: [range ? { range, text } : { text }],
		});
		return told;
	}

	/** The next messages about a version of a text, or a later one. */
	messages(uri: string, version = 0): Promise<lsp.Diagnostic[]> {
		return new Promise((done, failed) => {
			const timer = setTimeout(() => failed(new Error(`no messages about ${uri} in a minute`)), 60_000);
			this.waiting.push({
				uri,
				version,
				done: (diagnostics) => {
					clearTimeout(timer);
					done(diagnostics);
				},
			});
		});
	}

	/** A question. */
	ask<P, R, E>(type: lsp.RequestType<P, R, E>, params: NoInfer<lsp.RequestParam<P>>): Promise<R> {
		return this.connection.sendRequest(type, params);
	}

	/** Ends as the protocol wants it; gives the exit status. */
	async stop(): Promise<number | null> {
		await this.connection.sendRequest(lsp.ShutdownRequest.type);
		await this.connection.sendNotification(lsp.ExitNotification.type);
		return this.ended;
	}
}

/** Line and column of a mark `‸` in a text, and the text without it. */
export function marked(text: string): { text: string; position: lsp.Position; offset: number } {
	const offset = text.indexOf('‸');
	if (offset < 0) throw new Error('no mark in the text');
	const lines = text.slice(0, offset).split('\n');
	return { text: text.replace('‸', ''), offset, position: { line: lines.length - 1, character: (lines.at(-1) as string).length } };
}
