/** The annotation words of one parameter: the specification's, then those of knowledge where the specification says nothing of the kind. */
import type { Span } from '../source/source.ts';
import type { Annotation, Quoted } from '../syntax/ast.ts';
import type { Expression, Reason } from './model.ts';
import { rename } from './words.ts';

type Amount = Extract<Annotation, { kind: 'bytes' | 'opaque' | 'string' | 'array' }>;

/** An annotation, and how to read the names in its expressions. */
export interface Word<T extends Annotation = Annotation> {
	readonly annotation: T;
	/** knowledge's parameter names -> the specification's; empty for the specification's own words */
	readonly names: ReadonlyMap<string, string>;
	readonly known: boolean;
}

/** At most one word of each class. */
export interface Words {
	readonly direction: Word<Extract<Annotation, { kind: 'direction' }>> | undefined;
	readonly amount: Word<Amount> | undefined;
	readonly valid: Word<Extract<Annotation, { kind: 'valid' }>> | undefined;
	readonly scalar: Word<Extract<Annotation, { kind: 'symbols' | 'fd' }>> | undefined;
	readonly range: Word<Extract<Annotation, { kind: 'range' }>> | undefined;
	readonly null: Word | undefined;
	readonly local: Word | undefined;
	readonly path: Word | undefined;
	readonly all: readonly Word[];
}

type Class = Exclude<keyof Words, 'all'>;

/** The class of a word: a specification's word keeps out knowledge's of the same class. `of` and handle words have none yet. */
function classOf(annotation: Annotation): Class | undefined {
	switch (annotation.kind) {
		case 'direction':
		case 'valid':
		case 'range':
			return annotation.kind;
		case 'bytes':
		case 'opaque':
		case 'string':
		case 'array':
			return 'amount';
		case 'symbols':
		case 'fd':
			return 'scalar';
		case 'flag':
			return annotation.flag === 'null' || annotation.flag === 'local' || annotation.flag === 'path' ? annotation.flag : undefined;
		default:
			return undefined;
	}
}

/**
 * Puts the words of a parameter together.
 * @param own the specification's annotations; with `counted` an array declarator already says how much there is
 * @param known knowledge's for the same place, when both are of one kind of C type
 */
export function gatherWords(
	own: readonly Annotation[],
	known: readonly Annotation[],
	names: ReadonlyMap<string, string>,
	counted: boolean,
): Words {
	const found = new Map<Class, Word>();
	for (const annotation of own) add(found, { annotation, names: new Map(), known: false });
	const direction = found.get('direction')?.annotation;
	const spoken = new Set(found.keys());
	for (const annotation of known) {
		const kind = classOf(annotation);
		if (kind === undefined || spoken.has(kind)) continue;
		const buffer = kind === 'amount' || kind === 'valid' || kind === 'direction';
		if (buffer && spoken.has('local')) continue;
		if (kind === 'amount' && (counted || contradicts(direction, known))) continue;
		if (kind === 'valid' && direction?.kind === 'direction' && direction.direction === 'in') continue;
		if (kind === 'local' && (spoken.has('direction') || spoken.has('amount'))) continue;
		add(found, { annotation, names, known: true });
	}
	return { ...(Object.fromEntries(found) as unknown as Omit<Words, 'all'>), all: [...found.values()] };
}

function add(found: Map<Class, Word>, word: Word): void {
	const kind = classOf(word.annotation);
	if (kind === undefined) return;
	const earlier = found.get(kind);
	if (!earlier) found.set(kind, word);
	else found.set(kind, { ...earlier, annotation: joined(earlier.annotation, word.annotation) });
}

/** `in out` are two words of one meaning; of any other two of a class the first counts, and a check says so. */
function joined(first: Annotation, second: Annotation): Annotation {
	if (first.kind !== 'direction' || second.kind !== 'direction' || first.direction === second.direction) return first;
	return { kind: 'direction', direction: 'inout', span: { ...first.span, end: second.span.end } };
}

/** The specification says another direction than knowledge: then knowledge's amount is about something else. */
function contradicts(direction: Annotation | undefined, known: readonly Annotation[]): boolean {
	if (direction?.kind !== 'direction') return false;
	const theirs = known.filter((a) => a.kind === 'direction').map((a) => a.direction);
	const together = theirs.includes('in') && theirs.includes('out') ? 'inout' : theirs[0];
	return together !== undefined && together !== direction.direction;
}

/** An expression of a word, in the specification's parameter names. */
export function expressionOf(quoted: Quoted, names: ReadonlyMap<string, string>): Expression {
	return { text: rename(quoted.text, names), span: quoted.span };
}

/** A word as it was written, for `explain`. */
export function reasonOf(word: Word): Reason {
	const { span } = word.annotation;
	return { span, text: `\`${wordsAt(span)}\`${word.known ? ', from knowledge' : ', as written'}` };
}

/** The text of a place on one line. */
export function wordsAt(span: Span): string {
	return span.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
