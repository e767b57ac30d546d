/** The language server as an editor meets it: over standard streams, by the protocol's own client library. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as lsp from 'vscode-languageserver-protocol/node';
import { cli, folder, root, run } from './tools/bypass.ts';
import { Client, endServers, marked } from './tools/client.ts';

const scratch = folder();
const uriOf = (name: string) => pathToFileURL(join(scratch, name)).href;
const client = new Client();
let known: lsp.InitializeResult;

test('the handshake says what it can do', async () => {
	known = await client.start(scratch);
	assert.is(known.serverInfo?.name, 'bypass');
	for (const what of [
		'hoverProvider',
		'definitionProvider',
		'referencesProvider',
		'documentSymbolProvider',
		'documentFormattingProvider',
	] as const)
		assert.is(known.capabilities[what], true, what);
});

test('mistakes come while one types, and go', async () => {
	const uri = uriOf('typing.bp');
	const [first, ...more] = await client.open(uri, 'trap getpid;\ntrap opne;\n');
	assert.is(more.length, 0);
	assert.is(first?.code, 'unknown-trap');
	assert.is(first?.source, 'bypass');
	assert.is(first?.severity, lsp.DiagnosticSeverity.Error);
	assert.equal(first?.range, { start: { line: 1, character: 5 }, end: { line: 1, character: 9 } });
	assert.match(String(first?.message), /did you mean `open`\?/);
	const actions = await client.ask(lsp.CodeActionRequest.type, {
		textDocument: { uri },
		range: first?.range as lsp.Range,
		context: { diagnostics: [first as lsp.Diagnostic] },
	});
	const action = actions?.[0] as lsp.CodeAction;
	assert.is(action.title, 'Write open');
	const edit = action.edit?.changes?.[uri]?.[0] as lsp.TextEdit;
	assert.equal(await client.change(uri, edit.newText, edit.range), []);
});

test('a whole word typed key by key: every state has an answer', async () => {
	const uri = uriOf('keys.bp');
	await client.open(uri, '');
	let column = 0;
	const counts: number[] = [];
	for (const key of 'trap write;') {
		const told = await client.change(uri, key, { start: { line: 0, character: column }, end: { line: 0, character: column } });
		counts.push(told.length);
		column++;
	}
	assert.is(counts.at(-1), 0);
	assert.ok(
		counts.slice(0, -1).some((count) => count > 0),
		String(counts),
	);
});

const spec = `setting string scratch = "/tmp";
paths { local "\${scratch}"; home "*"; }
int open( in "PATH_MAX" const char *path, int flags, [int mode] )
    agent_action
    {{
        if (flags & O_CREAT) bypass_log("%s", path);
        return bypass_shadow_open(path, flags, mode);
    }};
trap posix.status, read;
`;

async function hover(text: string): Promise<string> {
	const { text: whole, position } = marked(text);
	const uri = uriOf('hover.bp');
	await client.open(uri, whole);
	const found = await client.ask(lsp.HoverRequest.type, { textDocument: { uri }, position });
	return (found?.contents as lsp.MarkupContent | undefined)?.value ?? '';
}

test('hover: what knowledge says of a call, what travels, what a word means', async () => {
	const call = await hover(spec.replace('read;', 're‸ad;'));
	assert.match(call, /ssize_t read\( fd int fd, out "length" valid "\$ret" void \*data, size_t length \)/);
	assert.match(call, /Knowledge: `posix\.files`, \[knowledge\/posix\/files\.bk:\d+\]\(file:\/\/\S+files\.bk#L\d+\)/);
	assert.match(call, /Here: trapped; it can go home/);
	assert.match(call, /Entry points: `read`/);
	assert.match(call, /A short read brings only what was read/);
	assert.match(await hover(spec.replace('posix.status', 'pos‸ix.status')), /`posix\.status`: \d+ calls/);
	assert.match(await hover(spec.replace('int flags', 'int fla‸gs')), /open\.flags: in, numbers of the symbols open_flags/);
	assert.match(await hover(spec.replace('agent_action', 'agent_ac‸tion')), /C that runs in the program/);
	assert.match(await hover(spec.replace('O_CREAT', 'O_C‸REAT')), /`O_CREAT`: 0x40 on the wire, of `open_flags`/);
	assert.match(await hover(spec.replace('bypass_log', 'bypass_l‸og')), /void bypass_log\(const char \*format, \.\.\.\)/);
	assert.match(await hover(spec.replace('bypass_shadow_open', 'bypass_shadow_o‸pen')), /int open\(/);
	assert.match(await hover(spec.replace('local "$', 'loc‸al "$')), /the names are where the program runs/);
	assert.match(await hover(spec.replace('${scratch}', '${scr‸atch}')), /setting string scratch = "\/tmp";/);
	assert.is(await hover(`// rea‸d\n${spec}`), '');
});

async function definition(text: string): Promise<{ path: string; line: string }[]> {
	const { text: whole, position } = marked(text);
	const uri = uriOf('definition.bp');
	writeFileSync(fileURLToPath(uri), whole);
	await client.open(uri, whole);
	const found = (await client.ask(lsp.DefinitionRequest.type, { textDocument: { uri }, position })) as lsp.Location[] | null;
	return (found ?? []).map(({ uri, range }) => {
		const path = fileURLToPath(uri);
		return { path, line: readFileSync(path, 'utf8').split('\n')[range.start.line]?.slice(range.start.character) ?? '' };
	});
}

test('go to rule: into knowledge, into the text itself, into the header of bodies', async () => {
	const [read] = await definition(spec.replace('read;', 're‸ad;'));
	assert.is(read?.path, join(root, 'knowledge/posix/files.bk'));
	assert.match(read?.line as string, /^read\( fd int fd/);
	const own = await definition(spec.replace('shadow_open', 'shadow_o‸pen'));
	assert.equal(
		own.map(({ path }) => path),
		[join(scratch, 'definition.bp'), join(root, 'knowledge/posix/files.bk')],
	);
	assert.match((await definition(spec.replace('posix.status', 'posix.sta‸tus')))[0]?.path as string, /knowledge\/.*status.*\.bk$/);
	assert.match((await definition(spec.replace('O_CREAT', '‸O_CREAT')))[0]?.line as string, /^O_CREAT 0x40/);
	assert.match((await definition(spec.replace('path, flags, mode);', 'path, flags, mo‸de);')))[0]?.line as string, /^mode\] \)/);
	assert.match((await definition(spec.replace('${scratch}', '${scr‸atch}')))[0]?.line as string, /^scratch = /);
	assert.match((await definition(spec.replace('bypass_log', 'bypass_l‸og')))[0]?.line as string, /^bypass_log\(/);
	assert.equal(await definition(spec.replace('if (', 'i‸f (')), []);
});

test('references: uses in the text, and the rules that speak of a call', async () => {
	const uri = uriOf('references.bp');
	const { text, position } = marked(spec.replace('in "PATH_MAX" const char *path', 'in "PATH_MAX" const char *pa‸th'));
	await client.open(uri, text);
	const ask = (includeDeclaration: boolean) =>
		client.ask(lsp.ReferencesRequest.type, { textDocument: { uri }, position, context: { includeDeclaration } });
	const uses = (await ask(false)) as lsp.Location[];
	assert.equal(uses.map(({ range }) => range.start.line).sort(), [5, 6]);
	assert.is(((await ask(true)) as lsp.Location[]).length, 3);
});

async function labels(text: string): Promise<string[]> {
	const { text: whole, position } = marked(text);
	const uri = uriOf('completion.bp');
	await client.open(uri, whole);
	const found = (await client.ask(lsp.CompletionRequest.type, { textDocument: { uri }, position })) as lsp.CompletionItem[];
	return found.map(({ label }) => label);
}

test('completion: calls and topics, words where they may stand, names in bodies', async () => {
	const trap = await labels(`${spec}trap wri‸`);
	for (const label of ['write', 'pwrite', 'posix.files']) assert.ok(trap.includes(label), label);
	assert.not.ok(trap.includes('agent_prologue'));
	const except = await labels(`${spec}trap posix.files except ‸`);
	assert.ok(except.includes('open') && !except.includes('posix.files'));
	const top = await labels(`${spec}‸`);
	for (const label of ['trap', 'paths', 'setting', 'agent_prologue']) assert.ok(top.includes(label), label);
	const parameter = await labels('int f( ‸');
	for (const label of ['in', 'out', 'fd', 'const', 'size_t', 'struct stat']) assert.ok(parameter.includes(label), label);
	assert.ok((await labels('int f( symbols ‸')).includes('open_flags'));
	const behind = await labels('int f( int a ) fa‸');
	for (const label of ['fails', 'lost', 'agent_action', 'shadow_action']) assert.ok(behind.includes(label), label);
	const body = await labels('setting int every = 3;\nint f( int size, const char *name ) agent_action {{ if (‸');
	for (const label of ['size', 'name', 'every', 'bypass_fail', 'bypass_now', 'bypass_shadow_f', 'bypass_local_f'])
		assert.ok(body.includes(label), label);
	assert.not.ok(body.includes('trap'));
	assert.ok((await labels('trap write, pwrite agent_action {{ return bypass_local_‸ }};')).includes('bypass_local_pwrite'));
	assert.ok((await labels('paths { deny "*.key" E‸')).includes('ENOENT'));
	assert.equal(await labels('// tr‸'), []);
	assert.equal((await labels('leaks ‸')).sort(), ['audit', 'pass', 'trap']);
});

test('a completed name tells what it is when it is looked at', async () => {
	const uri = uriOf('resolve.bp');
	await client.open(uri, 'trap ');
	const found = (await client.ask(lsp.CompletionRequest.type, {
		textDocument: { uri },
		position: { line: 0, character: 5 },
	})) as lsp.CompletionItem[];
	const item = found.find(({ label }) => label === 'unlink') as lsp.CompletionItem;
	assert.is(item.documentation, undefined);
	const told = await client.ask(lsp.CompletionResolveRequest.type, item);
	assert.match((told.documentation as lsp.MarkupContent).value, /int unlink\(/);
});

test('symbols, folds and colours of a document', async () => {
	const uri = uriOf('outline.bp');
	await client.open(uri, spec);
	const textDocument = { uri };
	const symbols = (await client.ask(lsp.DocumentSymbolRequest.type, { textDocument })) as lsp.DocumentSymbol[];
	assert.equal(
		symbols.map(({ name }) => name),
		['scratch', 'paths', 'open', 'trap posix.status, read'],
	);
	assert.equal(
		symbols[1]?.children?.map(({ name }) => name),
		['local "${scratch}"', 'home "*"'],
	);
	assert.is(symbols[2]?.detail, 'agent_action');
	const folds = (await client.ask(lsp.FoldingRangeRequest.type, { textDocument })) as lsp.FoldingRange[];
	assert.equal(
		folds.map(({ startLine, endLine }) => [startLine, endLine]),
		[
			[2, 7],
			[4, 7],
		],
	);
	const legend = (known.capabilities.semanticTokensProvider as lsp.SemanticTokensOptions).legend.tokenTypes;
	const { data } = (await client.ask(lsp.SemanticTokensRequest.type, { textDocument })) as lsp.SemanticTokens;
	assert.equal(decoded(spec, data, legend).slice(0, 18), [
		'keyword setting',
		'type string',
		'variable scratch',
		'keyword paths',
		'keyword local',
		'keyword home',
		'type int',
		'function open',
		'modifier in',
		'type const char',
		'parameter path',
		'type int',
		'parameter flags',
		'type int',
		'parameter mode',
		'keyword agent_action',
		'parameter flags',
		'macro bypass_log',
	]);
});

function decoded(text: string, data: readonly number[], legend: readonly string[]): string[] {
	const lines = text.split('\n');
	let line = 0;
	let column = 0;
	const found: string[] = [];
	for (let i = 0; i < data.length; i += 5) {
		const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
		line += down;
		column = down ? right : column + right;
		found.push(`${legend[type]} ${lines[line]?.slice(column, column + length)}`);
	}
	return found;
}

test('formatting gives what bypass fmt gives; a text with errors is left alone', async () => {
	const uri = uriOf('format.bp');
	const messy = readFileSync(join(root, 'test/fmt/messy.bp'), 'utf8');
	await client.open(uri, messy);
	const options = { tabSize: 4, insertSpaces: true };
	const edits = (await client.ask(lsp.DocumentFormattingRequest.type, { textDocument: { uri }, options })) as lsp.TextEdit[];
	assert.is(edits.length, 1);
	const [edit] = edits as [lsp.TextEdit];
	const offset = ({ line, character }: lsp.Position) =>
		messy
			.split('\n')
			.slice(0, line)
			.reduce((sum, text) => sum + text.length + 1, 0) + character;
	const changed = messy.slice(0, offset(edit.range.start)) + edit.newText + messy.slice(offset(edit.range.end));
	assert.fixture(changed, readFileSync(join(root, 'test/fmt/messy.golden.bp'), 'utf8'));
	await client.change(uri, 'trap   getpid {');
	assert.equal(await client.ask(lsp.DocumentFormattingRequest.type, { textDocument: { uri }, options }), []);
});

test('knowledge that is being edited is what specifications are understood against', async () => {
	const path = join(scratch, 'mine.bk');
	writeFileSync(path, 'int mine_only( int a );\n');
	const other = new Client(['--knowledge', path]);
	await other.start(scratch);
	const [user, rules] = [uriOf('user.bp'), pathToFileURL(path).href];
	assert.equal(await other.open(user, 'trap mine_only agent_action {{ bypass_proceed(); }};\n'), []);
	assert.equal(await other.open(rules, 'int mine_only( int a );\n', 'bypass-knowledge'), []);
	const told = other.messages(user);
	assert.equal(await other.change(rules, 'int mine_other( int a );\n'), []);
	assert.is((await told)[0]?.code, 'unknown-trap');
	const broken = await other.change(rules, 'int mine_only( int a ;\n');
	assert.is(broken[0]?.code, 'syntax');
	assert.is(await other.stop(), 0);
});

test('knowledge named by the editor; a file that is not there is told, and the rest works', async () => {
	writeFileSync(join(scratch, 'named.bk'), 'int named_call( int a );\n');
	for (const [knowledge, code] of [
		[['named.bk'], undefined],
		[['absent.bk'], 'unknown-trap'],
	] as const) {
		const other = new Client();
		const messages: string[] = [];
		other.connection.onNotification(lsp.ShowMessageNotification.type, ({ message }) => void messages.push(message));
		await other.start(scratch, { initializationOptions: { knowledge: [...knowledge] } });
		const told = await other.open(uriOf('named.bp'), 'trap named_call agent_action {{ bypass_proceed(); }};\n');
		assert.is(told[0]?.code, code);
		assert.is(messages.length, code === undefined ? 0 : 1, messages.join());
		if (code) assert.match(messages[0] as string, /absent\.bk: no such file/);
		assert.is(await other.stop(), 0);
	}
});

test('no other command pays for it: the libraries are loaded by `bypass lsp` alone', () => {
	writeFileSync(
		join(scratch, 'hook.mjs'),
		"import { writeSync } from 'node:fs';\nexport const resolve = (name, context, next) => (writeSync(2, `loads ${name}\\n`), next(name, context));\n",
	);
	writeFileSync(join(scratch, 'register.mjs'), "import { register } from 'node:module';\nregister('./hook.mjs', import.meta.url);\n");
	const loaded = (args: readonly string[]) => run(process.execPath, ['--import', join(scratch, 'register.mjs'), cli, ...args]).stderr;
	assert.match(loaded(['lsp']), /loads vscode-languageserver\/node/);
	for (const args of [['--version'], ['check', join(root, 'examples/policy/policy.bp')]]) {
		assert.match(loaded(args), /loads .*files\.js/);
		assert.not.match(loaded(args), /vscode/);
	}
});

test('it ends when it is told to', async () => {
	assert.is(await client.stop(), 0);
});

test.after(endServers);
test.run();
