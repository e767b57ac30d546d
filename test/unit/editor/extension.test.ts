/** The extension for VS Code, with that editor's modules in our hands. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, root } from '../../tools/bypass.ts';

const home = join(root, 'grammar', 'editor');
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

interface Started {
	readonly server: { readonly module: string; readonly args: readonly string[]; readonly transport: string };
	readonly client: { readonly initializationOptions: unknown; readonly documentSelector: unknown };
}

/** Activates it in a workspace with settings; gives what it started and what it said. */
async function activate(
	workspace: string,
	settings: Record<string, unknown>,
): Promise<{ started: Started[]; said: string[]; stopped: number }> {
	const started: Started[] = [];
	const said: string[] = [];
	let stopped = 0;
	class LanguageClient {
		private readonly own: Started;
		constructor(_id: string, _name: string, server: Started['server'], client: Started['client']) {
			this.own = { server, client };
		}
		async start() {
			started.push(this.own);
		}
		async stop() {
			stopped++;
		}
	}
	const modules: Record<string, unknown> = {
		vscode: {
			window: { showInformationMessage: (text: string) => said.push(text) },
			workspace: {
				workspaceFolders: [{ uri: { fsPath: workspace } }],
				getConfiguration: () => ({ get: (name: string, otherwise: unknown) => settings[name] ?? otherwise }),
				createFileSystemWatcher: (pattern: string) => ({ pattern }),
			},
		},
		'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 'stdio' } },
	};
	const loader = Module as unknown as { _load: (request: string, ...more: unknown[]) => unknown };
	const load = loader._load;
	loader._load = (request, ...more) => modules[request] ?? load(request, ...more);
	try {
		const require = createRequire(import.meta.url);
		delete require.cache[join(home, 'extension.js')];
		const extension = require(join(home, 'extension.js'));
		await extension.activate();
		await extension.deactivate();
	} finally {
		loader._load = load;
	}
	return { started, said, stopped };
}

test('what the manifest names is there', () => {
	const [language] = manifest.contributes.languages;
	const [grammar] = manifest.contributes.grammars;
	for (const path of [manifest.main, language.configuration, grammar.path]) assert.ok(existsSync(join(home, path)), path);
	assert.is(JSON.parse(readFileSync(join(home, grammar.path), 'utf8')).scopeName, grammar.scopeName);
	assert.is(grammar.language, language.id);
	assert.ok(JSON.parse(readFileSync(join(home, language.configuration), 'utf8')).comments);
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	assert.is(manifest.version, version, 'the extension has the version of the package');
});

test("it starts the server of the workspace's package", async () => {
	const workspace = folder();
	const alone = await activate(workspace, {});
	assert.equal(alone.started, []);
	assert.match(alone.said[0] as string, /npm install --save-dev bypass-agents/);
	const cli = join(workspace, 'node_modules', 'bypass-agents', 'dist', 'cli.js');
	mkdirSync(join(cli, '..'), { recursive: true });
	writeFileSync(cli, '');
	const { started, said, stopped } = await activate(workspace, { knowledge: ['mine.bk'] });
	assert.equal(said, []);
	assert.equal(started[0]?.server, { module: cli, args: ['lsp'], transport: 'stdio' });
	assert.equal(started[0]?.client.initializationOptions, { knowledge: ['mine.bk'] });
	assert.is(stopped, 1);
	const named = await activate(folder(), { package: join(workspace, 'node_modules', 'bypass-agents') });
	assert.is(named.started[0]?.server.module, cli);
});

test.run();
