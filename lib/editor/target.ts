/** What a place in a text means: the call, parameter, set, setting or word that is written there. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import { topicOf } from '../model/select.ts';
import type { Span } from '../source/source.ts';
import type { Declaration, Declarator, Item, Parameter, Procedure, SymbolRow } from '../syntax/ast.ts';
import { nameIn } from '../syntax/declaration.ts';
import { words } from '../syntax/grammar.bundle.ts';
import { type Analysis, itemAt, settingsOf } from './analysis.ts';
import { type Cursor, cursorAt, wordAround } from './cursor.ts';
import { innerMeanings, meaningOf, type Part } from './words.ts';

export type Target =
	| { readonly kind: 'call'; readonly name: string }
	| { readonly kind: 'topic'; readonly name: string }
	| { readonly kind: 'parameter'; readonly call: Procedure; readonly parameter: Parameter }
	| { readonly kind: 'setting'; readonly item: Extract<Item, { kind: 'setting' }> }
	| { readonly kind: 'symbols'; readonly name: string }
	| { readonly kind: 'constant'; readonly name: string }
	| { readonly kind: 'record'; readonly name: string }
	/** a word of the body API, as the text has it */
	| { readonly kind: 'body-word'; readonly name: string }
	| { readonly kind: 'word'; readonly name: string; readonly meaning: string };

export interface Placed {
	readonly target: Target;
	/** the word, as offsets */
	readonly start: number;
	readonly end: number;
}

/** @returns undefined where nothing with a meaning of its own stands: in comments, and in names that only the C compiler knows */
export function targetAt(analysis: Analysis, offset: number): Placed | undefined {
	const { text } = analysis.source;
	const word = wordAround(text, offset);
	if (word === undefined) return undefined;
	const cursor = cursorAt(text, word.end);
	const item = itemAt(analysis.file, word.start);
	const target = targetOf(word.text, { analysis, cursor, item, start: word.start });
	if (target !== undefined) return { target, start: word.start, end: word.end };
	/* `status.st_mode`: no topic, but perhaps each half is something */
	const dot = word.text.indexOf('.');
	if (dot < 0) return undefined;
	const first = offset <= word.start + dot;
	const [start, end] = first ? [word.start, word.start + dot] : [word.start + dot + 1, word.end];
	const half = targetOf(text.slice(start, end), { analysis, cursor, item, start });
	return half && { target: half, start, end };
}

interface Scene {
	readonly analysis: Analysis;
	readonly cursor: Cursor;
	readonly item: Item | undefined;
	readonly start: number;
}

function targetOf(word: string, scene: Scene): Target | undefined {
	switch (scene.cursor.region) {
		case 'comment':
		case 'directive':
			return undefined;
		case 'body':
			return inBody(word, scene);
		case 'string':
			return inText(word, scene);
		case 'item':
			return inItem(word, scene);
	}
}

const prefixes = /^bypass_(?:shadow|local|sender)_(\w+)$/;

function inBody(word: string, scene: Scene): Target | undefined {
	const { analysis } = scene;
	const call = prefixes.exec(word)?.[1];
	if (call !== undefined && knowsCall(analysis, call)) return { kind: 'call', name: call };
	if (/^bypass_/i.test(word)) return { kind: 'body-word', name: word };
	const own = parameterOf(word, scene) ?? settingOf(word, analysis);
	if (own) return own;
	const { text } = analysis.source;
	const called = /^\s*\(/.test(text.slice(scene.start + word.length, scene.start + word.length + 40));
	if (called && knowsCall(analysis, word)) return { kind: 'call', name: word };
	return constantOf(word, analysis.rulebook) ?? recordOf(word, scene);
}

function inText(word: string, scene: Scene): Target | undefined {
	const { analysis, item } = scene;
	if (item?.kind === 'options' && knowsCall(analysis, word)) return { kind: 'call', name: word };
	return parameterOf(word, scene) ?? settingOf(word, analysis) ?? constantOf(word, analysis.rulebook);
}

function inItem(word: string, scene: Scene): Target | undefined {
	const { analysis, item, cursor, start } = scene;
	const { rulebook } = analysis;
	const before = cursor.pieces.at(-2)?.text;
	if (before === 'symbols' && rulebook.symbols(word)) return { kind: 'symbols', name: word };
	if (before === 'struct') return recordOf(word, scene);
	if (item?.kind === 'symbols' || item?.kind === 'paths') {
		const constant = constantOf(word, rulebook);
		if (constant) return constant;
	}
	if (item?.kind === 'setting' && item.name.text === word && item.name.span.start === start) return { kind: 'setting', item };
	if (topicOf(word, rulebook) !== undefined) return { kind: 'topic', name: word };
	if (item?.kind === 'procedure' && item.name.span.start === start) return { kind: 'call', name: word };
	const part = partOf(word, scene);
	const meaning = part && meaningOf(word, part);
	if (meaning !== undefined) return { kind: 'word', name: word, meaning };
	const parameter = parameterOf(word, scene);
	if (parameter) return parameter;
	if (knowsCall(analysis, word)) return { kind: 'call', name: word };
	return constantOf(word, rulebook) ?? recordOf(word, scene);
}

/** The part that a word of the language plays where it stands; undefined: there it is a name. */
function partOf(word: string, { cursor, item, start }: Scene): Part | undefined {
	if (words.action.includes(word)) return 'action';
	const declarations = item === undefined ? undefined : declarationsOf(item);
	const around = declarations?.find(({ span }) => span.start <= start && start < span.end);
	if (around) return around.annotations.some(({ span }) => span.start <= start && start < span.end) ? 'annotation' : undefined;
	if (cursor.pieces.length <= 1) return words.item.includes(word) ? 'item' : undefined;
	/* an item that cannot be read yet */
	if (item === undefined && cursor.open.length > 0 && words.annotation.includes(word)) return 'annotation';
	const clauses = item === undefined || item.kind === 'procedure' || item.kind === 'options';
	if (clauses && cursor.open.length === 0 && words.clause.includes(word)) return 'clause';
	return Object.hasOwn(innerMeanings, word) ? 'inner' : undefined;
}

/** The result's declaration is all up to the last parenthesis, so it comes last; what stands behind its name is no part of it. */
function declarationsOf(item: Item): readonly Pick<Declaration, 'span' | 'annotations'>[] {
	if (item.kind === 'procedure') {
		const { span, annotations } = item.result;
		return [...item.parameters, { annotations, span: { ...span, end: Math.max(span.start, item.name.span.start) } }];
	}
	if (item.kind === 'callback') return [item.declaration];
	return item.kind === 'struct' ? item.members : [];
}

function knowsCall({ rulebook, file }: Analysis, name: string): boolean {
	if (rulebook.procedure(name) !== undefined || rulebook.verdictsOn(name).length > 0) return true;
	return file.items.some((item) => item.kind === 'procedure' && item.name.text === name);
}

/** Of the item itself; of a list, what the first of its calls has. */
function parameterOf(word: string, { item, analysis }: Scene): Target | undefined {
	const call = item?.kind === 'procedure' ? item : item?.kind === 'trap' ? firstCall(item, analysis.rulebook) : undefined;
	const parameter = call?.parameters.find(({ declarator }) => nameIn(declarator) === word);
	return call && parameter && { kind: 'parameter', call, parameter };
}

/** The description of the first call that a list names. */
function firstCall({ topics }: Extract<Item, { kind: 'trap' }>, rulebook: Rulebook): Procedure | undefined {
	const [first] = topics.flatMap(({ text }) => topicOf(text, rulebook) ?? [text]);
	return first === undefined ? undefined : rulebook.procedure(first)?.item;
}

function settingOf(word: string, { file }: Analysis): Target | undefined {
	const item = settingsOf(file).find(({ name }) => name.text === word);
	return item && { kind: 'setting', item };
}

function recordOf(word: string, { analysis }: Scene): Target | undefined {
	const own = analysis.file.items.some((item) => item.kind === 'struct' && item.name.text === word);
	return own || analysis.rulebook.record(word) ? { kind: 'record', name: word } : undefined;
}

function constantOf(word: string, rulebook: Rulebook): Target | undefined {
	return constantsOf(rulebook).has(word) ? { kind: 'constant', name: word } : undefined;
}

export interface Constant {
	readonly set: string;
	readonly form: 'bits' | 'values';
	readonly row: SymbolRow;
}

const constants = new WeakMap<Rulebook, Map<string, Constant[]>>();

/** Every constant that a set of knowledge names, with the sets that do. */
export function constantsOf(rulebook: Rulebook): ReadonlyMap<string, readonly Constant[]> {
	const known = constants.get(rulebook);
	if (known) return known;
	const found = new Map<string, Constant[]>();
	for (const set of rulebook.symbolNames()) {
		const { form, rows } = rulebook.symbols(set) ?? { form: 'bits' as const, rows: [] };
		for (const row of rows) found.set(row.name.text, [...(found.get(row.name.text) ?? []), { set, form, row }]);
	}
	constants.set(rulebook, found);
	return found;
}

/** Where the name of a declaration stands. */
export function nameSpan(declarator: Declarator): Span {
	return declarator.kind === 'name' ? declarator.span : nameSpan(declarator.of);
}
