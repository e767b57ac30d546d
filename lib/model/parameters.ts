/** The parameters of one call: the specification's, completed by position from knowledge's. */
import type { Parameter, Procedure } from '../syntax/ast.ts';
import { expressionOf, gatherWords, type Words, wordsAt } from './annotations.ts';
import { decideCarry, elementTypeOf } from './carry.ts';
import { type Clauses, names as namesIn, quoted, type Said } from './clauses.ts';
import type { Context } from './context.ts';
import { arrayCount, ctypeOf, nameOf, plainWords } from './ctype.ts';
import type { CType, Expression, ModelParameter, PathWords, Reason } from './model.ts';

/** The parameters of a call, and how knowledge's names of them are to be read. */
export interface Matched {
	readonly parameters: readonly ModelParameter[];
	/** knowledge's names -> the specification's, where they differ */
	readonly names: ReadonlyMap<string, string>;
	/** the specification wrote `...`, and knowledge does not say what is behind it */
	readonly rest: boolean;
}

/** One place in the parameter list. */
interface Place {
	readonly own: Parameter;
	readonly known: Parameter | undefined;
	readonly name: string;
}

/**
 * Resolves the parameters of a call.
 * @param own the specification's procedure; absent: knowledge's is used as it stands
 * @param known what knowledge says of the call
 */
export function resolveParameters(own: Procedure | undefined, known: Procedure | undefined, clauses: Clauses, context: Context): Matched {
	const procedure = (own ?? known) as Procedure;
	const places = match(procedure, own ? known : undefined);
	const names = new Map<string, string>();
	for (const { known: other, name } of places) {
		const theirs = other && nameOf(other.declarator);
		if (theirs !== undefined && theirs !== name) names.set(theirs, name);
	}
	const parameters: ModelParameter[] = [];
	for (const place of places) {
		const given = own !== undefined && procedure.parameters.includes(place.own);
		parameters.push(resolveParameter(place, given, { names, clauses, context, before: parameters.at(-1) }));
	}
	return { parameters, names, rest: procedure.variadic && places.length === procedure.parameters.length };
}

/** Places of the list; knowledge's optional parameters stand where the specification has only `...`. */
function match(procedure: Procedure, known: Procedure | undefined): Place[] {
	const own = voidless(procedure.parameters);
	const theirs = known ? voidless(known.parameters) : [];
	const places = own.map((p, i): Place => ({ own: p, known: theirs[i], name: nameOf(p.declarator) ?? `argument_${i + 1}` }));
	if (!procedure.variadic) return places;
	for (const p of theirs.slice(own.length)) {
		if (p.optional) places.push({ own: p, known: p, name: nameOf(p.declarator) ?? `argument_${places.length + 1}` });
	}
	return places;
}

/** `(void)` declares no parameter. */
export function voidless(parameters: readonly Parameter[]): readonly Parameter[] {
	const [only] = parameters;
	const none =
		parameters.length === 1 &&
		only?.declarator.kind === 'name' &&
		only.declarator.name === undefined &&
		only.type.words.join(' ') === 'void';
	return none ? [] : parameters;
}

interface Around {
	readonly names: ReadonlyMap<string, string>;
	readonly clauses: Clauses;
	readonly context: Context;
	readonly before: ModelParameter | undefined;
}

function resolveParameter(place: Place, given: boolean, { names, clauses, context, before }: Around): ModelParameter {
	const { own, known, name } = place;
	const type = ctypeOf(own.type, own.declarator, context.scalars);
	const theirs = known && known !== own ? ctypeOf(known.type, known.declarator, context.scalars) : undefined;
	const alike = theirs !== undefined && sameKind(type, theirs);
	const words = given
		? gatherWords(own.annotations, alike && known ? known.annotations : [], names, arrayCount(own.declarator) !== undefined)
		: gatherWords([], own.annotations, names, false);
	const decision = decideCarry({ declaration: own, type, words, context });
	const reasons = [...decision.reasons];
	const optional = optionalOf(place, alike, clauses, names, reasons);
	return {
		name,
		type,
		elementType: elementTypeOf(type),
		direction: decision.direction,
		carry: decision.carry,
		null: words.null !== undefined,
		path: words.path ? { at: directoryOf(before), ...lastPart(name, clauses, names) } : undefined,
		range: rangeOf(words),
		optional,
		stuck: decision.stuck,
		reasons,
		span: own.span,
	};
}

/** Knowledge's words fit only a value of the same kind: a pointer for a pointer. */
function sameKind(a: CType, b: CType): boolean {
	return a.pointers === b.pointers && a.functionPointer === b.functionPointer;
}

function optionalOf(
	place: Place,
	alike: boolean,
	clauses: Clauses,
	names: ReadonlyMap<string, string>,
	reasons: Reason[],
): ModelParameter['optional'] {
	const inherited = !place.own.optional && alike && place.known?.optional === true;
	if (!place.own.optional && !inherited) return undefined;
	if (inherited && place.known)
		reasons.push({ span: place.known.span, text: `\`${wordsAt(place.known.span)}\`: it stands behind \`...\` in C` });
	const theirs = place.known && nameOf(place.known.declarator);
	const said = clauses.variadic.get(place.name) ?? (theirs === undefined ? undefined : clauses.variadic.get(theirs));
	const [expression] = said ? quoted(said.clause) : [];
	if (!said || !expression) return { when: undefined };
	reasons.push({ span: said.clause.span, text: `\`${wordsAt(said.clause.span)}\`: pulled only when the caller passed it` });
	return { when: expressionOf(expression, said.known ? names : new Map()) };
}

/** `nofollow path when "E"`, `in_folder path`: what a link in the last part means. */
function lastPart(name: string, clauses: Clauses, names: ReadonlyMap<string, string>): Pick<PathWords, 'last' | 'when'> {
	const speaks = (said: Said | undefined) =>
		said && namesIn(said.clause).some(({ text }) => ((said.known && names.get(text)) || text) === name) ? said : undefined;
	if (speaks(clauses.single.get('in_folder'))) return { last: 'entry', when: undefined };
	const said = speaks(clauses.single.get('nofollow'));
	if (!said) return { last: 'followed', when: undefined };
	const [expression] = quoted(said.clause);
	return { last: 'itself', when: expression && expressionOf(expression, said.known ? names : new Map()) };
}

/** A path is relative to the directory descriptor right before it: the shape of openat. */
function directoryOf(before: ModelParameter | undefined): string | undefined {
	if (before?.carry.kind !== 'descriptor' || before.type.pointers > 0) return undefined;
	return plainWords(before.type.base).join(' ') === 'int' ? before.name : undefined;
}

function rangeOf(words: Words): { low: Expression; high: Expression } | undefined {
	if (!words.range) return undefined;
	const { annotation, names } = words.range;
	return { low: expressionOf(annotation.low, names), high: expressionOf(annotation.high, names) };
}
