/** What may stand where somebody types: names of calls and topics, words of the language, what a body may use. Pure. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import type { Procedure } from '../syntax/ast.ts';
import { nameIn } from '../syntax/declaration.ts';
import { words } from '../syntax/grammar.bundle.ts';
import { type Analysis, settingsOf } from './analysis.ts';
import type { BodyWord } from './body.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { constantsOf } from './target.ts';
import { meaningOf, type Part } from './words.ts';

/** What `describe` is asked when an item is looked at: long lists carry no texts. */
export type Asked = { readonly uri: string; readonly kind: 'call' | 'topic' | 'symbols'; readonly name: string };

/**
 * @param uri of the document, for the items' `data`
 * @param snippets the editor knows places to fill in; without, such items are their plain word, or left out
 */
export function completionsAt(
	analysis: Analysis,
	offset: number,
	uri: string,
	{ body, snippets }: { readonly body: ReadonlyMap<string, BodyWord>; readonly snippets: boolean },
): CompletionItem[] {
	const items = possibleAt(analysis, offset, uri, body);
	if (snippets) return items;
	return items.flatMap(({ insertText, insertTextFormat, ...item }) => (item.kind === CompletionItemKind.Snippet ? [] : item));
}

function possibleAt(analysis: Analysis, offset: number, uri: string, body: ReadonlyMap<string, BodyWord>): CompletionItem[] {
	const cursor = cursorAt(analysis.source.text, offset);
	switch (cursor.region) {
		case 'body':
			return inBody(analysis, cursor, body);
		case 'string':
			return inText(analysis, cursor);
		case 'item':
			return inItem(analysis, typedAway(cursor, offset), uri);
		default:
			return [];
	}
}

/** The word that is being typed says nothing of what may stand in its place. */
function typedAway(cursor: Cursor, offset: number): Cursor {
	const last = cursor.pieces.at(-1);
	const typing = last?.kind === 'word' && last.start + last.text.length === offset;
	return typing ? { ...cursor, pieces: cursor.pieces.slice(0, -1) } : cursor;
}

function inItem(analysis: Analysis, cursor: Cursor, uri: string): CompletionItem[] {
	const { pieces, open } = cursor;
	const first = pieces[0]?.text;
	const last = pieces.at(-1)?.text ?? '';
	if (first === undefined) return [...wordsOf(words.item, 'item'), ...itemSnippets, ...wordsOf(words.annotation, 'annotation')];
	if (last === 'symbols' && pieces.length > 1) return setNames(analysis, uri);
	if (first === 'trap') return inTrap(analysis, pieces, uri);
	if (first === 'paths') return inPaths(analysis, cursor);
	const policy = policyWords[first];
	if (policy && pieces.length === 1) return plain(policy, CompletionItemKind.EnumMember);
	if (first === 'on_disconnect' && pieces.length === 2) return plain(['after'], CompletionItemKind.Keyword);
	if (first === 'setting') return pieces.length === 1 ? plain(['int', 'bool', 'string'], CompletionItemKind.Keyword) : [];
	if (first === 'locks' && pieces.length === 1) return plain(['memory', 'streams', 'loader'], CompletionItemKind.EnumMember);
	if (first === 'options') return pieces.length > 1 ? wordsOf(words.clause, 'clause') : [];
	if (open.length > 0) {
		const begins =
			last === '(' || last === ',' || last === '[' || last === '{' || last === ';' || words.annotation.includes(last) || /^"/.test(last);
		return begins ? [...wordsOf(words.annotation, 'annotation'), ...typeNames(analysis)] : typeNames(analysis);
	}
	if (!pieces.some(({ text }) => text === '(')) return typeNames(analysis);
	if (listing.has(last) || (last === ',' && listing.has(lastWordBeforeList(pieces)))) return callNames(analysis, uri);
	return [...wordsOf(words.clause, 'clause'), ...actions];
}

/** Clauses whose arguments are names of calls. */
const listing = new Set(['needs', 'through', 'of']);

function lastWordBeforeList(pieces: Cursor['pieces']): string {
	return pieces.findLast(({ kind, text }) => kind === 'word' && (words.clause.includes(text) || listing.has(text)))?.text ?? '';
}

function inTrap(analysis: Analysis, pieces: Cursor['pieces'], uri: string): CompletionItem[] {
	const last = pieces.at(-1)?.text ?? '';
	if (last === 'trap' || last === ',' || last === 'except') {
		const excepting = pieces.some(({ text }) => text === 'except');
		return [...callNames(analysis, uri), ...(excepting ? [] : topicNames(analysis, uri))];
	}
	if (last === '.') {
		const level = pieces.at(-2)?.text;
		return topicNames(analysis, uri).flatMap((item) => {
			const [own, topic] = item.label.split('.') as [string, string];
			return own === level ? { ...item, label: topic } : [];
		});
	}
	return [...wordsOf(['except'], 'inner'), ...actions];
}

function inPaths(analysis: Analysis, { pieces, open }: Cursor): CompletionItem[] {
	const last = pieces.at(-1)?.text ?? '';
	if (open.length === 0) return [];
	if (last === '{' || last === ';') return wordsOf(['local', 'home', 'deny'], 'inner');
	const errors = [...constantsOf(analysis.rulebook)].filter(([, found]) => found.some(({ set }) => set === 'errno')).map(([name]) => name);
	return [...wordsOf(['as', 'log'], 'inner'), ...plain(errors, CompletionItemKind.EnumMember)];
}

const policyWords: Readonly<Record<string, readonly string[]>> = {
	leaks: ['pass', 'audit', 'trap'],
	stdio: ['local', 'home'],
	on_disconnect: ['fail', 'kill'],
};

function inBody(analysis: Analysis, cursor: Cursor, body: ReadonlyMap<string, BodyWord>): CompletionItem[] {
	const own = parametersAt(analysis, cursor);
	const described = analysis.file.items.flatMap((item) => (item.kind === 'procedure' ? item.name.text : []));
	const written = callsOfItem(cursor);
	const known = new Set([...described, ...written, ...(analysis.model?.procedures.filter((p) => p.remote).map((p) => p.name) ?? [])]);
	const api = [...body.values()].map(({ name, declaration, meaning }) => ({
		label: name,
		kind: declaration.includes('(') ? CompletionItemKind.Function : CompletionItemKind.Variable,
		detail: declaration,
		documentation: meaning,
	}));
	return [
		...plain(own, CompletionItemKind.Variable),
		...settingsOf(analysis.file).map(({ name, type }) => ({
			label: name.text,
			kind: CompletionItemKind.Constant,
			detail: `setting ${type}`,
		})),
		...api,
		...[...known].map((name) => ({ label: `bypass_shadow_${name}`, kind: CompletionItemKind.Function, detail: `${name} at home` })),
		...[...new Set([...described, ...written])].map((name) => ({
			label: `bypass_local_${name}`,
			kind: CompletionItemKind.Function,
			detail: `the original of ${name}`,
		})),
	];
}

/** Names of the parameters of the item that the cursor's body, or text, belongs to: from its words alone, since it may not be whole. */
function parametersAt({ rulebook }: Analysis, { pieces }: Cursor): string[] {
	if (pieces[0]?.text === 'trap') {
		const [call] = callsOfItem({ pieces }).flatMap((name) => rulebook.procedure(name)?.item ?? []);
		return call ? namesOf(call) : [];
	}
	const names: string[] = [];
	let depth = 0;
	for (const [i, { kind, text }] of pieces.entries()) {
		if (text === '(') depth++;
		const ends = text === ',' || text === ')' || text === '[' || text === ']';
		const before = pieces[i - 1];
		if (depth === 1 && ends && before?.kind === 'word' && before.text !== 'void') names.push(before.text);
		if (kind === 'mark' && text === ')' && --depth === 0) break;
	}
	return [...new Set(names)];
}

/** The calls that the item is about, as far as it is written. */
function callsOfItem({ pieces }: Pick<Cursor, 'pieces'>): string[] {
	if (pieces[0]?.text !== 'trap') {
		const name = pieces[pieces.findIndex(({ text }) => text === '(') - 1];
		return name?.kind === 'word' ? [name.text] : [];
	}
	const end = pieces.findIndex(({ text }, i) => i > 0 && (words.action.includes(text) || text === 'except'));
	return pieces.slice(1, end < 0 ? undefined : end).flatMap(({ kind, text }) => (kind === 'word' ? text : []));
}

function namesOf(call: Procedure): string[] {
	return call.parameters.map(({ declarator }) => nameIn(declarator)).filter((name) => name !== '');
}

function inText(analysis: Analysis, cursor: Cursor): CompletionItem[] {
	const settings = settingsOf(analysis.file).map(({ name, type }) => ({
		label: name.text,
		kind: CompletionItemKind.Constant,
		detail: `setting ${type}`,
	}));
	if (cursor.pieces[0]?.text === 'paths') return settings;
	const parameters = parametersAt(analysis, cursor);
	return parameters.length === 0
		? []
		: [...plain(parameters, CompletionItemKind.Variable), ...plain(['$ret'], CompletionItemKind.Variable)];
}

/* ---- lists ---------------------------------------------------------------------------------------------------------------------- */

function plain(labels: readonly string[], kind: CompletionItemKind): CompletionItem[] {
	return labels.map((label) => ({ label, kind }));
}

function wordsOf(labels: readonly string[], part: Part): CompletionItem[] {
	return labels.map((label) => {
		const detail = meaningOf(label, part);
		return { label, kind: CompletionItemKind.Keyword, ...(detail ? { documentation: { kind: 'markdown' as const, value: detail } } : {}) };
	});
}

function callNames({ rulebook, file }: Analysis, uri: string): CompletionItem[] {
	const own = file.items.flatMap((item) => (item.kind === 'procedure' ? item.name.text : []));
	const names = new Set([...own, ...rulebook.procedureNames().filter((name) => !name.startsWith('bypass_'))]);
	return [...names].map((name) => ({ label: name, kind: CompletionItemKind.Function, data: { uri, kind: 'call', name } satisfies Asked }));
}

function topicNames({ rulebook }: Analysis, uri: string): CompletionItem[] {
	return rulebook
		.topicNames()
		.map((name) => ({ label: name, kind: CompletionItemKind.Module, data: { uri, kind: 'topic', name } satisfies Asked }));
}

function setNames({ rulebook }: Analysis, uri: string): CompletionItem[] {
	return rulebook
		.symbolNames()
		.map((name) => ({ label: name, kind: CompletionItemKind.Enum, data: { uri, kind: 'symbols', name } satisfies Asked }));
}

function typeNames({ rulebook }: Analysis): CompletionItem[] {
	const records = rulebook.recordNames().map((name) => ({ label: `struct ${name}`, kind: CompletionItemKind.Struct }));
	return [...plain(words.type, CompletionItemKind.Keyword), ...plain([...rulebook.scalars], CompletionItemKind.TypeParameter), ...records];
}

const actions: readonly CompletionItem[] = words.action.map((word) => ({
	label: word,
	kind: CompletionItemKind.Keyword,
	detail: meaningOf(word, 'action') ?? '',
	insertText: `${word}\n{{\n    $0\n}}`,
	insertTextFormat: InsertTextFormat.Snippet,
}));

const itemSnippets: readonly CompletionItem[] = [
	['trap ... agent_action', 'a body for calls that knowledge describes', 'trap $1\nagent_action\n{{\n    $0\n    bypass_proceed();\n}};'],
	['paths { ... }', 'where files live, by name', 'paths\n{\n    home  "$1";\n    local "*";\n}$0'],
].map(([label, detail, insertText]) => ({
	label: label as string,
	detail: detail as string,
	insertText: insertText as string,
	kind: CompletionItemKind.Snippet,
	insertTextFormat: InsertTextFormat.Snippet,
}));
