/** Starts the language server of the package that the workspace uses, so that editor and build are of one version. */
const { existsSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { window, workspace } = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

/** The command line of the package; undefined: the workspace has none. */
function commandLine(settings) {
	const roots = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
	const named = settings.get('package', '');
	const packages = named === '' ? roots.map((root) => join(root, 'node_modules', 'bypass-agents')) : [named];
	const places = packages.flatMap((path) => (isAbsolute(path) ? [path] : roots.map((root) => join(root, path))));
	return places.map((path) => join(path, 'dist', 'cli.js')).find((path) => existsSync(path));
}

async function activate() {
	const settings = workspace.getConfiguration('bypass');
	const module = commandLine(settings);
	if (module === undefined) {
		window.showInformationMessage(
			'Bypass: colours only; for messages and more: npm install --save-dev bypass-agents, or set bypass.package',
		);
		return;
	}
	client = new LanguageClient(
		'bypass',
		'Bypass',
		{ module, args: ['lsp'], transport: TransportKind.stdio },
		{
			documentSelector: [{ language: 'bypass' }],
			initializationOptions: { knowledge: settings.get('knowledge', []) },
			synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.bk') },
		},
	);
	await client.start();
}

async function deactivate() {
	await client?.stop();
}

module.exports = { activate, deactivate };
