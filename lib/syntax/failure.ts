/** Turns Ohm's rightmost failures into one diagnostic: what was expected, what stands there, and the word that was probably meant. */
import type { MatchResult } from 'ohm-js';
import type { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { didYouMean } from '../source/suggest.ts';
import { BODY, type RawItem } from './split.ts';

/** Expected almost everywhere: naming them helps nobody. */
const quiet = new Set([
	'end of input',
	'"[["',
	'"__declspec"',
	'"__attribute__"',
	'"__restrict"',
	'"__restrict__"',
	'"_Nonnull"',
	'"_Nullable"',
]);
const clauseWords = [
	'errno',
	'fails',
	'lost',
	'returns_when',
	'variadic',
	'oneway',
	'batch',
	'idempotent',
	'timeout',
	'entry',
	'shape',
	'reason',
];

/** Reports why an item could not be read; a missing `;` at the end of the word before it. Gives the offset in the item's text where a new item may begin: only then was a `;` forgotten. */
export function reportFailure(match: MatchResult, source: Source, raw: RawItem, report: Report): number | undefined {
	const at = skipBlank(raw.text, (match as unknown as { getRightmostFailurePosition(): number }).getRightmostFailurePosition());
	const expected = expectations(match);
	const found = foundAt(raw.text, at);
	const meant = didYouMean(
		found,
		expected
			.filter((e) => /^"\w/.test(e))
			.map((e) => e.slice(1, -1))
			.concat(expected.includes('a clause') ? clauseWords : []),
	);
	const forgotten = meant === undefined && expected.includes('";"') && (found === '' || /\n\s*$/.test(raw.text.slice(0, at)));
	const start = forgotten ? raw.origin(raw.text.slice(0, at).trimEnd().length - 1) : raw.origin(at);
	const end = start + (forgotten ? 1 : Math.max(1, found.length));
	const message = forgotten ? `expected ";" after this` : `expected ${sentence(expected)}, found ${describe(found)}`;
	report.error('syntax', { source, start, end }, message, { help: meant === undefined ? undefined : `did you mean "${meant}"?` });
	return forgotten && found !== '' ? at : undefined;
}

function skipBlank(text: string, at: number): number {
	let i = at;
	while (i < text.length && /\s/.test(text[i] as string)) i++;
	return i;
}

function expectations(match: MatchResult): string[] {
	const failures = (match as unknown as { getRightmostFailures(): { isFluffy(): boolean; toString(): string }[] }).getRightmostFailures();
	const words = failures.filter((f) => !f.isFluffy()).map((f) => f.toString());
	return [...new Set(words)].filter((w) => !quiet.has(w) && !w.startsWith('not ') && !/^"[A-Z]"\.\./.test(w) && !w.includes('".."'));
}

function foundAt(text: string, at: number): string {
	return /^(?:\w+|[^\s\w])/.exec(text.slice(at, at + 80))?.[0] ?? '';
}

function describe(found: string): string {
	if (found === '') return 'the end of the text';
	return found === BODY ? 'a body' : `"${found}"`;
}

function sentence(expected: readonly string[]): string {
	if (expected.length === 0) return 'something else';
	const some = expected.length > 8 ? [...expected.slice(0, 7), 'something else'] : expected;
	return some.length === 1 ? (some[0] as string) : `${some.slice(0, -1).join(', ')} or ${some.at(-1)}`;
}
