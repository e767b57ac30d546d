/**
 * A text becomes a `File`: the splitter cuts it into items, the grammar reads each alone, so that one mistake does not hide the next.
 * Every node knows its place in the original text.
 */
import type { Node as OhmNode } from 'ohm-js';
import type { Report } from '../source/diagnostic.ts';
import type { Source, Span } from '../source/source.ts';
import type * as ast from './ast.ts';
import { reportFailure } from './failure.ts';
import grammar from './grammar.bundle.ts';
import { BODY, type RawItem, splitItems } from './split.ts';

/** Parses a specification or a knowledge file. Mistakes go to `report`; the items that could be read are in the result. */
export function parseFile(source: Source, report: Report): ast.File {
	const items: ast.Item[] = [];
	for (const raw of splitItems(source, report)) items.push(...parseItem(source, raw, report));
	return { source, items };
}

/** Parses what the splitter found: one item, none after a mistake or for a lone `;`, and more than one where a `;` was forgotten. */
export function parseItem(source: Source, raw: RawItem, report: Report): ast.Item[] {
	if (raw.kind === 'directive') return [directive(source, raw)];
	const match = grammar.match(raw.text, 'Item');
	if (match.succeeded()) {
		reader = { source, raw };
		const item = (semantics(match) as unknown as { item(): ast.Item | undefined }).item();
		return item === undefined ? [] : [item];
	}
	const at = reportFailure(match, source, raw, report);
	return at === undefined ? [] : parseItem(source, restOf(raw, at), report);
}

/** What follows a forgotten `;`. */
function restOf(raw: RawItem, at: number): RawItem {
	const skipped = raw.text.slice(0, at).split(BODY).length - 1;
	return {
		kind: 'item',
		start: raw.origin(at),
		end: raw.end,
		text: raw.text.slice(at),
		bodies: raw.bodies.slice(skipped),
		origin: (offset) => raw.origin(at + offset),
	};
}

function directive(source: Source, raw: RawItem): ast.Directive {
	return {
		kind: 'directive',
		word: /^#\s*(\w*)/.exec(raw.text)?.[1] ?? '',
		text: raw.text,
		span: { source, start: raw.start, end: raw.end },
	};
}

/** The item that is being read: Ohm's actions have no argument for it. */
let reader: { source: Source; raw: RawItem };

function spanOf(...nodes: OhmNode[]): Span {
	const present = nodes.filter((node) => node.sourceString.trim() !== '');
	const first = present[0] ?? (nodes[0] as OhmNode);
	const last = present.at(-1) ?? first;
	const start = reader.raw.origin(first.source.startIdx);
	const tail = last.sourceString.trimEnd();
	const end = tail === '' ? start : reader.raw.origin(last.source.startIdx + tail.length - 1) + 1;
	return { source: reader.source, start, end: Math.max(start, end) };
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '0': '\0', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unquote(text: string): string {
	return text.slice(1, -1).replace(/\\(x[0-9a-fA-F]{1,2}|\r?\n|[\s\S])/g, (_, c: string) => {
		if (c.endsWith('\n')) return '';
		return c.startsWith('x') && c.length > 1 ? String.fromCharCode(Number.parseInt(c.slice(1), 16)) : (escapes[c] ?? c);
	});
}

function nameOf(node: OhmNode): ast.Name {
	return { text: node.sourceString.trim(), span: spanOf(node) };
}

function quotedOf(node: OhmNode): ast.Quoted {
	return { text: unquote(node.sourceString), span: spanOf(node) };
}

/** Which body of the item this placeholder is: they come in the order of the text. */
function bodyOf(node: OhmNode): ast.Body {
	const index = reader.raw.text.slice(0, node.source.startIdx).split(BODY).length - 1;
	return reader.raw.bodies[index] as ast.Body;
}

const list = (node: OhmNode): OhmNode[] => node.asIteration().children;
const maybe = <T>(node: OhmNode, read: (child: OhmNode) => T): T | undefined => (node.numChildren > 0 ? read(node.child(0)) : undefined);
const each = <T>(node: OhmNode, operation: string): T[] =>
	node.children.map((child) => (child as unknown as Record<string, () => T>)[operation]?.() as T);
const call = <T>(node: OhmNode, operation: string): T => (node as unknown as Record<string, () => T>)[operation]?.() as T;

const semantics = grammar.createSemantics();

semantics.addOperation<ast.Item | undefined>('item()', {
	Item_keyword: (_ahead, item) => call(item, 'item'),
	Item_empty: (_semicolon, _end) => undefined,
	Prologue: (word, body, _semicolon, _end) => ({
		kind: 'prologue',
		side: word.sourceString.startsWith('agent') ? 'agent' : 'shadow',
		body: bodyOf(body),
		span: spanOf(word, body),
	}),
	Start: (word, body, _semicolon, _end) => ({
		kind: 'start',
		side: word.sourceString.startsWith('agent') ? 'agent' : 'shadow',
		body: bodyOf(body),
		span: spanOf(word, body),
	}),
	Setting: (word, type, name, _equals, literal, semicolon, _end) => setting(type, name, literal, spanOf(word, semicolon)),
	Paths: (word, _open, rules, close, _semicolon, _end) => ({
		kind: 'paths',
		rules: each<ast.PathRule>(rules, 'rule'),
		span: spanOf(word, close),
	}),
	Policy: (word, args, semicolon, _end) => ({
		kind: 'policy',
		word: word.sourceString.trim() as ast.Policy['word'],
		arguments: each<ast.ClauseArgument>(args, 'argument'),
		span: spanOf(word, semicolon),
	}),
	SymbolSet: (word, name, form, _open, rows, _comma, close, _semicolon, _end) => ({
		kind: 'symbols',
		name: nameOf(name),
		form: form.sourceString.trim() as 'bits' | 'values',
		rows: list(rows).map((row) => call<ast.SymbolRow>(row, 'row')),
		span: spanOf(word, close),
	}),
	Level: (word, name, _extends, parent, _when, when, semicolon, _end) => ({
		kind: 'level',
		name: quotedOf(name),
		parent: maybe(parent, quotedOf),
		when: maybe(when, quotedOf),
		span: spanOf(word, semicolon),
	}),
	Scalars: (word, names, semicolon, _end) => ({ kind: 'scalars', names: list(names).map(nameOf), span: spanOf(word, semicolon) }),
	Struct: (word, name, _open, members, _semicolons, close, _semicolon, _end) => ({
		kind: 'struct',
		name: nameOf(name),
		members: each<ast.Declaration>(members, 'declaration'),
		span: spanOf(word, close),
	}),
	Union: (word, name, _switch, selector, body, _semicolon, _end) => ({
		kind: 'union',
		name: nameOf(name),
		selector: quotedOf(selector),
		body: bodyOf(body),
		span: spanOf(word, body),
	}),
	Handle: (word, words, stars, _rundown, body, semicolon, _end) => ({
		kind: 'handle',
		type: { words: words.children.map((w) => w.sourceString.trim()), attributes: [], span: spanOf(words) },
		pointers: stars.numChildren,
		rundown: maybe(body, bodyOf),
		span: spanOf(word, semicolon),
	}),
	Callback: (word, declaration, semicolon, _end) => ({
		kind: 'callback',
		declaration: call<ast.Declaration>(declaration, 'declaration'),
		span: spanOf(word, semicolon),
	}),
	Trap: (word, topics, _except, except, actions, semicolon, _end) => ({
		kind: 'trap',
		topics: list(topics).map(nameOf),
		except: maybe(except, (names) => list(names).map(nameOf)) ?? [],
		...actionsOf(actions),
		span: spanOf(word, semicolon),
	}),
	Options: (word, pattern, clauses, semicolon, _end) => ({
		kind: 'options',
		pattern: quotedOf(pattern),
		clauses: each<ast.Clause | undefined>(clauses, 'clause').filter((clause) => clause !== undefined),
		span: spanOf(word, semicolon),
	}),
	Procedure: (declaration, clauses, actions, semicolon, _end) => procedure(declaration, clauses, actions, spanOf(declaration, semicolon)),
});

function actionsOf(actions: OhmNode): { agentAction: ast.Body | undefined; shadowAction: ast.Body | undefined } {
	const of = (word: string) => {
		const found = actions.children.find((action) => action.child(0).sourceString.trim() === word);
		return found === undefined ? undefined : bodyOf(found.child(1));
	};
	return { agentAction: of('agent_action'), shadowAction: of('shadow_action') };
}

function setting(type: OhmNode, name: OhmNode, literal: OhmNode, span: Span): ast.Setting {
	const text = literal.sourceString.trim();
	const value = text.startsWith('"') ? unquote(text) : text === 'true' || text === 'false' ? text === 'true' : Number(text);
	return { kind: 'setting', type: type.sourceString.trim() as ast.Setting['type'], name: nameOf(name), literal: text, value, span };
}

function procedure(declaration: OhmNode, clauses: OhmNode, actions: OhmNode, span: Span): ast.Procedure | undefined {
	const whole = call<ast.Declaration>(declaration, 'declaration');
	const found = takeFunction(whole.declarator);
	const name: ast.Name =
		found === undefined ? { text: whole.type.words.at(-1) ?? '', span: whole.span } : { text: found.name, span: found.span };
	const of: ast.Declarator = { kind: 'name', name: undefined, span: name.span };
	return {
		kind: 'procedure',
		name,
		result: { ...whole, declarator: found === undefined ? of : found.rest },
		parameters: found?.parameters ?? [],
		variadic: found?.variadic ?? false,
		clauses: each<ast.Clause | undefined>(clauses, 'clause').filter((clause) => clause !== undefined),
		...actionsOf(actions),
		span,
	};
}

/** Takes the function declarator nearest to the name out of a declarator; what is left declares the result. */
function takeFunction(
	declarator: ast.Declarator,
): { name: string; span: Span; parameters: readonly ast.Parameter[]; variadic: boolean; rest: ast.Declarator } | undefined {
	if (declarator.kind === 'name') return undefined;
	if (declarator.kind === 'function' && declarator.of.kind === 'name' && declarator.of.name !== undefined) {
		const { name, span } = declarator.of;
		return { name, span, parameters: declarator.parameters, variadic: declarator.variadic, rest: { kind: 'name', name: undefined, span } };
	}
	const inner = takeFunction(declarator.of);
	return inner === undefined ? undefined : { ...inner, rest: { ...declarator, of: inner.rest } };
}

semantics.addOperation<ast.PathRule>('rule()', {
	PathRule: (side, patterns, _as, as, error, log, semicolon) => ({
		side: side.sourceString.trim() as ast.PathRule['side'],
		patterns: list(patterns).map(quotedOf),
		as: maybe(as, quotedOf),
		error: maybe(error, nameOf),
		log: log.numChildren > 0,
		span: spanOf(side, semicolon),
	}),
});

semantics.addOperation<ast.SymbolRow>('row()', {
	SymbolRow: (name, number, _mask, mask) => ({
		name: nameOf(name),
		canonical: numberOf(number.sourceString),
		mask: maybe(mask, nameOf),
		span: spanOf(name, number, mask),
	}),
});

semantics.addOperation<ast.Clause | undefined>('clause()', {
	Clause_word: (word, _lookahead, args) => ({
		word: word.sourceString,
		arguments: each<ast.ClauseArgument>(args.child(0), 'argument'),
		span: spanOf(word, args),
	}),
	Clause_attribute: (_attribute) => undefined,
});

semantics.addOperation<ast.ClauseArgument>('argument()', {
	PolicyArgument_string: (node) => ({ kind: 'quoted', value: quotedOf(node), span: spanOf(node) }),
	PolicyArgument_name: (node) => ({ kind: 'name', value: nameOf(node), span: spanOf(node) }),
	Argument_string: (node) => ({ kind: 'quoted', value: quotedOf(node), span: spanOf(node) }),
	Argument_body: (node) => ({ kind: 'body', value: bodyOf(node), span: bodyOf(node).span }),
	Argument_name: (node) => ({ kind: 'name', value: nameOf(node), span: spanOf(node) }),
});

semantics.addOperation<ast.Declaration>('declaration()', {
	Declaration: (_ahead, annotations, specifiers, declarator) => ({
		annotations: each<ast.Annotation>(annotations, 'annotation'),
		type: typeOf(specifiers),
		declarator: call<ast.Declarator>(declarator, 'declarator'),
		span: spanOf(annotations, specifiers, declarator),
	}),
});

const notSpecifiers = new Set([
	'extern',
	'static',
	'inline',
	'__inline',
	'restrict',
	'__restrict',
	'__extension__',
	'_Noreturn',
	'register',
	'typedef',
]);

function typeOf(specifiers: OhmNode): ast.TypeSpec {
	const words: string[] = [];
	const attributes: string[] = [];
	for (const node of specifiers.children) {
		for (const part of node.children) {
			const text = part.sourceString.trim();
			if (part.ctorName === 'Specifier_attribute' || notSpecifiers.has(text)) attributes.push(text);
			else words.push(...text.split(/\s+/));
		}
	}
	return { words, attributes, span: spanOf(specifiers) };
}

semantics.addOperation<ast.Annotation>('annotation()', {
	Annotation: (node) => call(node, 'annotation'),
	Annotation_direction: (word, _rest) => {
		const text = word.sourceString.trim();
		return { kind: 'direction', direction: text as 'in' | 'out' | 'inout', span: spanOf(word) };
	},
	Annotation_amount: (word, amount, _rest) => amountOf(word.sourceString.trim(), quotedOf(amount), spanOf(word, amount)),
	Annotation_range: (word, low, _comma, high, _rest) => ({
		kind: 'range',
		low: quotedOf(low),
		high: quotedOf(high),
		span: spanOf(word, high),
	}),
	Annotation_symbols: (word, name, _rest) => ({ kind: 'symbols', set: nameOf(name), span: spanOf(word, name) }),
	Annotation_of: (word, name, _rest) => ({ kind: 'of', type: nameOf(name), span: spanOf(word, name) }),
	Annotation_fd: (word, role, _rest) => ({
		kind: 'fd',
		role: (role.sourceString.trim() || 'use') as 'use' | 'new' | 'close',
		span: spanOf(word, role),
	}),
	Annotation_string: (word, _max, max, _rest) => ({ kind: 'string', max: maybe(max, quotedOf), span: spanOf(word, max) }),
	Annotation_flag: (word, _rest) => ({ kind: 'flag', flag: word.sourceString.trim() as 'null', span: spanOf(word) }),
	Annotation_bytes: (amount, _rest) => ({ kind: 'bytes', amount: quotedOf(amount), span: spanOf(amount) }),
});

function amountOf(word: string, amount: ast.Quoted, span: Span): ast.Annotation {
	if (word === 'opaque') return { kind: 'opaque', amount, span };
	if (word === 'valid') return { kind: 'valid', expression: amount, span };
	return { kind: 'array', count: amount, span };
}

semantics.addOperation<ast.Declarator>('declarator()', {
	Declarator: (pointers, direct) => wrapPointers(pointers, call(direct, 'declarator')),
	Direct: (core, suffixes) => wrapSuffixes(suffixes, call(core, 'declarator')),
	Core_name: (name) => ({ kind: 'name', name: name.sourceString.trim(), span: spanOf(name) }),
	Core_nested: (_open, _lookahead, declarator, _close) => call(declarator, 'declarator'),
	AbstractDeclarator: (pointers, core, suffixes) => {
		const none: ast.Declarator = { kind: 'name', name: undefined, span: spanOf(pointers) };
		const inner = core.numChildren > 0 ? wrapPointers(core.child(0).child(1), none) : none;
		return wrapPointers(pointers, wrapSuffixes(suffixes, inner));
	},
});

/**
 * `*` before a direct declarator belongs to what the name is declared as last: the tree is kept from the name outwards, so a
 * pointer wraps what stands to its right.
 */
function wrapPointers(pointers: OhmNode, inner: ast.Declarator): ast.Declarator {
	let declarator = inner;
	for (const pointer of [...pointers.children].reverse()) {
		const qualifiers = pointer.child(1).children.map((word) => word.sourceString.trim());
		declarator = { kind: 'pointer', qualifiers, of: declarator, span: spanOf(pointer) };
	}
	return declarator;
}

function wrapSuffixes(suffixes: OhmNode, core: ast.Declarator): ast.Declarator {
	let declarator = core;
	for (const suffix of suffixes.children) declarator = call<Suffix>(suffix, 'suffix')(declarator);
	return declarator;
}

/** What a suffix makes of the declarator that it follows. */
type Suffix = (of: ast.Declarator) => ast.Declarator;

semantics.addOperation<Suffix>('suffix()', {
	Suffix: (node) => call(node, 'suffix'),
	Suffix_array: (open, size, close) => {
		const span = spanOf(open, close);
		return (of) => ({ kind: 'array', size: size.sourceString.trim() || undefined, of, span });
	},
	Suffix_function: (open, parameters, close) => {
		const span = spanOf(open, close);
		const all = list(parameters);
		const named = all.map((node) => call<ast.Parameter | undefined>(node, 'parameter')).filter((parameter) => parameter !== undefined);
		const variadic = all.some((node) => node.child(0).ctorName === 'Parameter_rest');
		return (of) => ({ kind: 'function', parameters: named, variadic, of, span });
	},
});

semantics.addOperation<ast.Parameter | undefined>('parameter()', {
	Parameter: (node) => call(node, 'parameter'),
	Parameter_optional: (open, declaration, close) => ({
		...call<ast.Declaration>(declaration, 'declaration'),
		optional: true,
		span: spanOf(open, close),
	}),
	Parameter_rest: (_dots) => undefined,
	Parameter_none: (_void, _close) => undefined,
	Parameter_named: (declaration) => ({ ...call<ast.Declaration>(declaration, 'declaration'), optional: false }),
	Parameter_abstract: (node) => ({
		annotations: [],
		type: typeOf(node.child(0)),
		declarator: call<ast.Declarator>(node.child(1), 'declarator'),
		optional: false,
		span: spanOf(node),
	}),
});

/** A number as C writes it: `0x40`, `0644`, `-1`. */
function numberOf(text: string): bigint {
	const digits = text.replace(/^-/, '');
	const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
	return text.startsWith('-') ? -value : value;
}
