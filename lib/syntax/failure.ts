/** Turns Ohm's rightmost failures into one diagnostic: what was expected, what stands there, and the word that was probably meant. */
import type { MatchResult } from 'ohm-js';
import type { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { didYouMean } from '../source/suggest.ts';
import { grammar, words } from './grammar.bundle.ts';
import { BODY, type RawItem } from './split.ts';

/** Allowed in many places: naming them helps nobody. */
const quiet = new Set(['end of input', '"[["', '"__"', ...words.attribute.map(quoted), ...words.qualifier.map(quoted)]);
/** What ends a part of an item; where one of these may stand, the longer ways to go on are not worth naming. */
const closers = new Set(['";"', '")"', '"]"', '"}"']);

/**
 * Reports why an item, which the grammar does not accept, could not be read; a missing `;` at the end of the word before it.
 * @returns the offset in the item's text where a new item may begin, when only a `;` was forgotten
 */
export function reportFailure(source: Source, raw: RawItem, report: Report): number | undefined {
	const { text } = raw;
	const { match, at } = failedMatch(text);
	const found = foundAt(text, at);
	const expected = at === 0 ? ['an item'] : shortened(expectations(match));
	const meant = meantWord(text, at, found, expected);
	const help = meant === undefined ? advice(found, expected) : `did you mean "${meant}"?`;
	if (help === undefined && expected.includes('";"') && (found === '' || /\n\s*$/.test(text.slice(0, at)))) {
		const end = endOfLast(raw, at);
		report.error('syntax', { source, start: end - 1, end }, 'expected ";" after this');
		return found === '' ? undefined : at;
	}
	const start = raw.origin(at);
	const end = start + (found === BODY ? 1 : Math.max(1, found.length));
	report.error('syntax', { source, start, end }, `expected ${sentence(expected)}, found ${describe(found)}`, { help });
	return undefined;
}

/** Two methods that Ohm documents for error messages but leaves out of its types. */
interface Rightmost {
	getRightmostFailurePosition(): number;
	getRightmostFailures(): { isFluffy(): boolean; toString(): string }[];
}
const rightmost = (match: MatchResult) => match as unknown as Rightmost;

/**
 * The match that says best what is wrong, and where it failed. An item that begins with one of our words is judged as such: as a procedure
 * it may make sense for longer, but not to its writer.
 */
function failedMatch(text: string): { match: MatchResult; at: number } {
	const first = /^\w+/.exec(text)?.[0] ?? '';
	const looksLikeCall = /^\w+[\s*]*\w*\s*\(/.test(text);
	const isC = (first === 'struct' || first === 'union') && !/^\w+\s*\w*\s*(?:\{|switch\b)/.test(text);
	const rule = words.item.includes(first) && !looksLikeCall && !isC ? 'KeywordItem' : 'Item';
	const match = grammar.match(text, rule);
	const at = skipBlank(text, rightmost(match).getRightmostFailurePosition());
	const word = text.slice(0, at).search(/\w+$/);
	if (word < 0 || !/^\w/.test(text.slice(at))) return { match, at };
	/* inside a word, as `integer` that begins with `int`: no word at all in its place fails where it begins */
	return { match: grammar.match(`${text.slice(0, word)}\uE001${text.slice(word + 1)}`, rule), at: word };
}

function quoted(word: string): string {
	return `"${word}"`;
}

function skipBlank(text: string, at: number): number {
	return text.length - text.slice(at).trimStart().length;
}

/** Offset in the source behind the last word before `at`; a body counts whole. */
function endOfLast(raw: RawItem, at: number): number {
	const before = raw.text.slice(0, at).trimEnd();
	if (before.endsWith(BODY)) return raw.bodies[before.split(BODY).length - 2]?.span.end as number;
	return raw.origin(before.length - 1) + 1;
}

function expectations(match: MatchResult): string[] {
	const failures = rightmost(match)
		.getRightmostFailures()
		.filter((failure) => !failure.isFluffy())
		.map((failure) => failure.toString());
	return [...new Set(failures)].filter(
		(text) => (!quiet.has(text) && !text.startsWith('not ') && !text.includes('..')) || text === '"..."',
	);
}

/** Leaves out what nobody would write there, and says one word for the beginnings of a parameter. */
function shortened(expected: readonly string[]): string[] {
	if (expected.includes('"..."')) return ['a parameter'];
	if (!expected.some((text) => closers.has(text))) return [...expected];
	const typeGoesOn = expected.includes('"*"');
	return expected.filter((text) => !['"("', '"["', '"*"'].includes(text) && !(typeGoesOn && text === 'a name'));
}

function foundAt(text: string, at: number): string {
	return /^(?:\w+|"(?:\\.|[^"\\\n])*"|[^\s\w])/.exec(text.slice(at))?.[0] ?? '';
}

/** A word near to one that could stand here, or before a text, or at the beginning of an item that is none so far. */
function meantWord(text: string, at: number, found: string, expected: readonly string[]): string | undefined {
	const possible = expected.filter((e) => /^"\w/.test(e)).map((e) => e.slice(1, -1));
	if (expected.includes('a clause')) possible.push(...words.clause);
	const meant = /^\w/.test(found) ? didYouMean(found, possible) : undefined;
	if (meant !== undefined) return meant;
	const before = text.slice(0, at).trimEnd();
	const last = /[A-Za-z_]\w*$/.exec(before)?.[0] ?? '';
	if (found.startsWith('"') && last !== '' && before !== last) return didYouMean(last, [...words.annotation, ...words.clause]);
	const first = /^[A-Za-z_]\w*/.exec(text)?.[0] ?? '';
	return first === '' || before.includes('(') || words.item.includes(first) ? undefined : didYouMean(first, words.item);
}

function advice(found: string, expected: readonly string[]): string | undefined {
	if (found === '{' && expected.includes('"agent_action"')) return 'a body stands behind "agent_action" or "shadow_action"';
	if (words.clause.includes(found) && expected.includes('"agent_action"')) return 'clauses stand before the actions';
	return undefined;
}

function describe(found: string): string {
	if (found === '') return 'the end of the item';
	if (found === BODY) return 'a body';
	return found.startsWith('"') ? found : `"${found}"`;
}

function sentence(expected: readonly string[]): string {
	if (expected.length === 0) return 'something else';
	const some = expected.length > 8 ? [...expected.slice(0, 7), 'something else'] : expected;
	return some.length === 1 ? (some[0] as string) : `${some.slice(0, -1).join(', ')} or ${some.at(-1)}`;
}
