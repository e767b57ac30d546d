/** Declarations: annotations, types and declarators become their part of the tree. */
import type { Node as OhmNode } from 'ohm-js';
import type { Span } from '../source/source.ts';
import type * as ast from './ast.ts';
import { call, each, list, maybe, nameOf, quotedOf, semantics, spanOf } from './nodes.ts';

function declaration(_ahead: OhmNode, annotations: OhmNode, specifiers: OhmNode, declarator: OhmNode): ast.Declaration {
	return {
		annotations: each<ast.Annotation>(annotations, 'annotation'),
		type: typeOf(specifiers),
		declarator: call<ast.Declarator>(declarator, 'declarator'),
		span: spanOf(annotations, specifiers, declarator),
	};
}
semantics.addOperation<ast.Declaration>('declaration()', {
	Declaration: declaration,
	Function: declaration,
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

/** C text with single blanks, and none beside brackets; strings are kept. */
function tight(text: string): string {
	return text.trim().replace(/("(?:\\.|[^"\\])*")|\s*(\(|\)|\[\[|\]\])\s*|\s+/g, (_, string, bracket) => string ?? bracket ?? ' ');
}

function typeOf(specifiers: OhmNode): ast.TypeSpec {
	const words: string[] = [];
	const attributes: string[] = [];
	for (const node of specifiers.children) {
		for (const part of node.children) {
			const text = tight(part.sourceString);
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
	Declarator: (_star, pointers, direct) => wrapPointers(pointers, call(direct, 'declarator')),
	Direct: (core, _bracket, suffixes) => wrapSuffixes(suffixes, call(core, 'declarator')),
	Core_name: (name) => ({ kind: 'name', name: name.sourceString.trim(), span: spanOf(name) }),
	Core_nested: (_open, _lookahead, declarator, _close) => call(declarator, 'declarator'),
	FunctionDeclarator: (_star, pointers, direct) => wrapPointers(pointers, call(direct, 'declarator')),
	FunctionDirect: (core, _bracket, suffixes) => wrapSuffixes(suffixes, call(core, 'declarator')),
	FunctionCore_name: (name, _ahead) => ({ kind: 'name', name: name.sourceString, span: spanOf(name) }),
	FunctionCore_nested: (_open, declarator, _close) => call(declarator, 'declarator'),
	AbstractDeclarator: (_star, pointers, core, _bracket, suffixes) => {
		const none: ast.Declarator = { kind: 'name', name: undefined, span: spanOf(pointers) };
		const inner = core.numChildren > 0 ? wrapPointers(core.child(0).child(2), none) : none;
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
		return (of) => ({ kind: 'array', size: tight(size.sourceString) || undefined, of, span });
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
	Parameter_rest: (_dots, _ahead) => undefined,
	Parameter_none: (_void, _close) => undefined,
	Parameter_named: (declaration) => ({ ...call<ast.Declaration>(declaration, 'declaration'), optional: false }),
	Parameter_abstract: (node) => {
		const [specifiers, declarator] = node.children as [OhmNode, OhmNode];
		const type = typeOf(specifiers);
		return { annotations: [], type, declarator: call<ast.Declarator>(declarator, 'declarator'), optional: false, span: spanOf(node) };
	},
});

/** A procedure's declarator taken apart: what is left in `rest` declares its result. */
interface Callee {
	readonly name: ast.Name;
	readonly parameters: readonly ast.Parameter[];
	readonly variadic: boolean;
	readonly rest: ast.Declarator;
}

/** Takes the function declarator nearest to the name out of a declarator; undefined: it declares no function. */
export function takeFunction(declarator: ast.Declarator): Callee | undefined {
	if (declarator.kind === 'name') return undefined;
	if (declarator.kind === 'function' && declarator.of.kind === 'name') {
		const { parameters, variadic, of } = declarator;
		const { name = '', span } = of;
		return { name: { text: name, span }, parameters, variadic, rest: { kind: 'name', name: undefined, span } };
	}
	const inner = takeFunction(declarator.of);
	return inner && { ...inner, rest: { ...declarator, of: inner.rest } };
}

/** The name that a declarator declares. */
export function nameIn(declarator: ast.Declarator): string {
	return declarator.kind === 'name' ? (declarator.name ?? '') : nameIn(declarator.of);
}
