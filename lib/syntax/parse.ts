/**
 * A text becomes a `File`: the splitter cuts it into items, the grammar reads each alone, so that one mistake does not hide the next.
 * Every node knows its place in the original text.
 */
import type { Node as OhmNode } from 'ohm-js';
import type { Report } from '../source/diagnostic.ts';
import type { Source, Span } from '../source/source.ts';
import type * as ast from './ast.ts';
import { nameIn, takeFunction } from './declaration.ts';
import { reportFailure } from './failure.ts';
import { grammar } from './grammar.bundle.ts';
import { bodyOf, call, each, list, maybe, mistake, nameOf, numberOf, quotedOf, reading, semantics, spanOf, unquote } from './nodes.ts';
import { BODY, type RawItem, splitItems } from './split.ts';

/** Parses a specification or a knowledge file. Mistakes go to `report`; the items that could be read are in the result. */
export function parseFile(source: Source, report: Report): ast.File {
	const items: ast.Item[] = [];
	for (const raw of splitItems(source, report)) items.push(...parseItem(source, raw, report));
	return { source, items };
}

/** After so many forgotten `;` in a row, what is left of a piece is not looked at. */
const PATIENCE = 20;

/** Parses what the splitter found: one item, or none after a mistake; where a `;` was forgotten, what comes behind it. */
export function parseItem(source: Source, raw: RawItem, report: Report): ast.Item[] {
	if (raw.kind === 'directive') return [directive(source, raw)];
	let rest = raw;
	for (let tries = 0; tries < PATIENCE; tries++) {
		const match = grammar.match(rest.text, 'Item');
		if (match.succeeded()) {
			const reader = { source, raw: rest, report };
			return [reading(reader, () => call<ast.Item>(semantics(match) as unknown as OhmNode, 'item'))];
		}
		const at = reportFailure(source, rest, report);
		if (at === undefined) break;
		rest = restOf(rest, at);
	}
	return [];
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

semantics.addOperation<ast.Item>('item()', {
	Item_keyword: (_ahead, item) => call(item, 'item'),
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
	Verdict: (word, reason, names, semicolon, _end) => ({
		kind: 'verdict',
		word: word.sourceString.trim() as ast.Verdict['word'],
		reason: quotedOf(reason),
		names: list(names).map(nameOf),
		span: spanOf(word, semicolon),
	}),
	Safe: (word, reason, names, semicolon, _end) => ({
		kind: 'locks',
		lock: undefined,
		reason: quotedOf(reason),
		names: list(names).map(nameOf),
		span: spanOf(word, semicolon),
	}),
	Locks: (word, lock, reason, names, semicolon, _end) => ({
		kind: 'locks',
		lock: nameOf(lock),
		reason: quotedOf(reason),
		names: list(names).map(nameOf),
		span: spanOf(word, semicolon),
	}),
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

function actionsOf(actions: OhmNode): {
	agentAction: ast.Body | undefined;
	shadowAction: ast.Body | undefined;
} {
	const found = new Map<string, ast.Body>();
	for (const action of actions.children) {
		const [word, body] = action.children as [OhmNode, OhmNode];
		const first = found.get(word.sourceString);
		if (first === undefined) found.set(word.sourceString, bodyOf(body));
		else mistake(spanOf(word), `a second ${word.sourceString}`, { notes: [{ span: first.span, message: 'the first one' }] });
	}
	return { agentAction: found.get('agent_action'), shadowAction: found.get('shadow_action') };
}

function setting(type: OhmNode, name: OhmNode, literal: OhmNode, span: Span): ast.Setting {
	const text = literal.sourceString.trim();
	const value = text.startsWith('"') ? unquote(text) : text === 'true' || text === 'false' ? text === 'true' : Number(numberOf(text));
	return { kind: 'setting', type: type.sourceString.trim() as ast.Setting['type'], name: nameOf(name), literal: text, value, span };
}

function procedure(declaration: OhmNode, clauses: OhmNode, actions: OhmNode, span: Span): ast.Procedure {
	const whole = call<ast.Declaration>(declaration, 'declaration');
	const callee = takeFunction(whole.declarator);
	return {
		kind: 'procedure',
		/* no function: the name covers the whole declaration, and a check says so */
		name: callee?.name ?? { text: nameIn(whole.declarator), span: whole.span },
		result: { ...whole, declarator: callee?.rest ?? whole.declarator },
		parameters: callee?.parameters ?? [],
		variadic: callee?.variadic ?? false,
		clauses: each<ast.Clause | undefined>(clauses, 'clause').filter((clause) => clause !== undefined),
		...actionsOf(actions),
		span,
	};
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
	Clause_attribute: (_ahead, _attribute) => undefined,
});

semantics.addOperation<ast.ClauseArgument>('argument()', {
	PolicyArgument_string: (node) => ({ kind: 'quoted', value: quotedOf(node), span: spanOf(node) }),
	PolicyArgument_name: (node) => ({ kind: 'name', value: nameOf(node), span: spanOf(node) }),
	Argument_string: (node) => ({ kind: 'quoted', value: quotedOf(node), span: spanOf(node) }),
	Argument_body: (node) => ({ kind: 'body', value: bodyOf(node), span: bodyOf(node).span }),
	Argument_name: (node) => ({ kind: 'name', value: nameOf(node), span: spanOf(node) }),
});
