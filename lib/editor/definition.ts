/** Where the thing under the cursor is described: in the text itself, in knowledge, in the header of bodies. Pure. */
import { topicOf } from '../model/select.ts';
import type { Span } from '../source/source.ts';
import type { Procedure } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import type { BodyWord } from './body.ts';
import { constantsOf, nameSpan, type Target, targetAt } from './target.ts';

/** Places, the nearest first: the specification's own description, then that of knowledge. */
export function definitionsOf(target: Target, { rulebook, file }: Analysis, body: ReadonlyMap<string, BodyWord>): Span[] {
	switch (target.kind) {
		case 'call': {
			const own = file.items.filter((item): item is Procedure => item.kind === 'procedure' && item.name.text === target.name);
			const known = rulebook.procedure(target.name)?.item;
			const places = [...own.map((item) => item.name.span), ...(known && !isOf(known.span, own) ? [known.name.span] : [])];
			return places.length > 0 ? places : rulebook.verdictsOn(target.name).map(({ item }) => item.span);
		}
		case 'topic':
			return firstOfEach(topicOf(target.name, rulebook)?.flatMap((name) => rulebook.procedure(name)?.item.name.span ?? []) ?? []);
		case 'parameter':
			return [nameSpan(target.parameter.declarator)];
		case 'setting':
			return [target.item.name.span];
		case 'symbols':
			return rulebook.symbols(target.name)?.rules.map((rule) => rule.item.name.span) ?? [];
		case 'constant':
			return (constantsOf(rulebook).get(target.name) ?? []).map(({ row }) => row.name.span);
		case 'record': {
			const own = file.items.flatMap((item) => (item.kind === 'struct' && item.name.text === target.name ? item.name.span : []));
			const known = rulebook.record(target.name)?.item.name.span;
			return own.length > 0 || known === undefined ? own : [known];
		}
		case 'body-word': {
			const span = body.get(target.name)?.span;
			return span ? [span] : [];
		}
		case 'word':
			return [];
	}
}

/** The same rule, met in its own file. */
function isOf(span: Span, own: readonly Procedure[]): boolean {
	return own.some((item) => item.span.source.path === span.source.path && item.span.start === span.start);
}

/** One place in each file: a topic has too many calls to list. */
function firstOfEach(spans: readonly Span[]): Span[] {
	const found = new Map<string, Span>();
	for (const span of spans) if ((found.get(span.source.path)?.start ?? Infinity) > span.start) found.set(span.source.path, span);
	return [...found.values()];
}

/** Where the text means the same thing, and the rules of knowledge that speak of it (`options` whose pattern fits). */
export function referencesOf(target: Target, analysis: Analysis, declaration: boolean, body: ReadonlyMap<string, BodyWord>): Span[] {
	const name = nameOf(target);
	const { source, rulebook } = analysis;
	const key = keyOf(target);
	const uses = [
		...source.text.matchAll(new RegExp(`\\b${name.replace(/\./g, '\\.')}\\b|\\bbypass_(?:shadow|local)_${name}\\b`, 'g')),
	].flatMap((match) => {
		const placed = targetAt(analysis, match.index + match[0].length);
		return placed && keyOf(placed.target) === key ? { source, start: placed.start, end: placed.end } : [];
	});
	const rules = target.kind === 'call' ? rulebook.optionsFor(name).map(({ item }) => item.pattern.span) : [];
	const own = definitionsOf(target, analysis, body);
	const same = (a: Span) => own.some((b) => a.source.path === b.source.path && a.start === b.start);
	return [...(declaration ? own : []), ...[...uses, ...rules].filter((span) => !same(span))];
}

function nameOf(target: Target): string {
	if (target.kind === 'parameter')
		return nameSpan(target.parameter.declarator).source.text.slice(...offsets(nameSpan(target.parameter.declarator)));
	return target.kind === 'setting' ? target.item.name.text : target.name;
}

const offsets = ({ start, end }: Span): [number, number] => [start, end];

function keyOf(target: Target): string {
	const owner = target.kind === 'parameter' ? target.call.name.text : '';
	return `${target.kind} ${owner} ${nameOf(target)}`;
}
