/** The names by which a program can reach a call: its own, and those that rules of knowledge add. */
import { Report } from '../source/diagnostic.ts';
import { placeOf, Source } from '../source/source.ts';
import type { Procedure, Quoted } from '../syntax/ast.ts';
import { parseFile } from '../syntax/parse.ts';
import { expressionOf, wordsAt } from './annotations.ts';
import type { Clauses, EntryRule } from './clauses.ts';
import { both } from './conditions.ts';
import type { Context } from './context.ts';
import { ctypeOf, nameOf } from './ctype.ts';
import type { EntryPoint, EntryShape, ModelParameter, Reason } from './model.ts';
import { voidless } from './parameters.ts';

/** An entry point before it is known whether another call has a better claim to its name. */
export interface Claim {
	readonly entry: EntryPoint;
	/** 0 the call's own name, 1 same shape, 2 a shape of its own, 3 a shape that takes only a part of the calls */
	readonly weight: number;
}

/** A call whose shapes are looked for. */
interface Shaped {
	readonly name: string;
	readonly clauses: Clauses;
	readonly parameters: readonly ModelParameter[];
	/** knowledge's parameter names -> the specification's */
	readonly names: ReadonlyMap<string, string>;
	/** condition under which the call itself exists */
	readonly when: string | undefined;
}

/** The call that names are claimed for. */
export interface Call extends Shaped {
	readonly procedure: Procedure;
	readonly reason: Reason;
}

/** All names that rules give to a call, its own first. */
export function claimEntries(call: Call, context: Context): Claim[] {
	const unless = call.clauses.unless && expressionOf(call.clauses.unless.text, call.clauses.unless.known ? call.names : new Map());
	const own: EntryPoint = {
		name: call.name,
		shape: undefined,
		version: call.clauses.version,
		when: undefined,
		unless,
		reason: call.reason,
	};
	const claims: Claim[] = [{ entry: own, weight: 0 }];
	for (const rule of call.clauses.entries) {
		const claim = rule.shaped ? shapedClaim(rule, call, context) : plainClaim(rule, call, unless);
		if (claim && !claims.some((c) => c.entry.name === claim.entry.name && c.entry.when === claim.entry.when)) claims.push(claim);
	}
	return claims.map((claim, index) => givingWay(claim, claims.slice(index + 1)));
}

/** The shapes that levels give the call's own name: there it is called so by whoever calls the original, whether its name is trapped or not. */
export function variantsOf(call: Shaped, context: Context): EntryPoint[] {
	const claims = call.clauses.entries.flatMap((rule) => (rule.shaped ? (shapedClaim(rule, call, context) ?? []) : []));
	return claims.flatMap(({ entry }) => (entry.name === call.name && entry.when !== undefined ? entry : []));
}

/** A name that a more particular level gives another shape has its own only elsewhere. */
function givingWay(claim: Claim, later: readonly Claim[]): Claim {
	const others = later.filter(({ entry }) => entry.name === claim.entry.name && entry.shape !== undefined && entry.when !== undefined);
	const when = others.reduce<string | undefined>((so, { entry }) => both(so, `!${bracketed(entry.when as string)}`), claim.entry.when);
	return { ...claim, entry: { ...claim.entry, when } };
}

const bracketed = (condition: string) => (/^defined\(\w+\)$/.test(condition) ? condition : `(${condition})`);

/** Of several calls that claim a name, the one with the better claim keeps it; a call's own name is always its own. */
export function settleEntries(claims: ReadonlyMap<string, readonly Claim[]>): Map<string, EntryPoint[]> {
	const best = new Map<string, { call: string; weight: number }>();
	for (const [call, list] of claims) {
		for (const { entry, weight } of list) {
			const other = best.get(entry.name);
			if (!other || weight < other.weight) best.set(entry.name, { call, weight });
		}
	}
	const settled = new Map<string, EntryPoint[]>();
	for (const [call, list] of claims) {
		settled.set(
			call,
			list.filter(({ entry }) => best.get(entry.name)?.call === call).map(({ entry }) => entry),
		);
	}
	return settled;
}

function conditionOf(rule: EntryRule, call: Shaped): string | undefined {
	return rule.level?.when === call.when ? undefined : rule.level?.when;
}

function reasonOf(rule: EntryRule): Reason {
	const word = rule.shaped ? 'shape' : 'entry';
	return { span: rule.text.span, text: `\`${word} ${wordsAt(rule.text.span)}\`${rule.level ? ` of ${rule.level.name}` : ''}` };
}

function plainClaim(rule: EntryRule, call: Call, unless: EntryPoint['unless']): Claim {
	const name = rule.text.text.replace('*', call.name);
	const entry = { name, shape: undefined, version: rule.version, when: conditionOf(rule, call), unless, reason: reasonOf(rule) };
	return { entry, weight: 1 };
}

function shapedClaim(rule: EntryRule, call: Shaped, context: Context): Claim | undefined {
	const prototype = parsePrototype(rule.text, context);
	if (!prototype) return undefined;
	const names = rule.known ? shapeNames(prototype, call) : new Map<string, string>();
	const parameters = voidless(prototype.parameters).map((p, i) => {
		const name = nameOf(p.declarator) ?? `argument_${i + 1}`;
		return { name: names.get(name) ?? name, type: ctypeOf(p.type, p.declarator, context.scalars), optional: p.optional };
	});
	const shape: EntryShape = {
		result: ctypeOf(prototype.result.type, prototype.result.declarator, context.scalars),
		parameters,
		variadic: prototype.variadic,
		given: rule.given.map(({ name, value }) => ({ name: call.names.get(name.text) ?? name.text, value: expressionOf(value, names) })),
	};
	const unless = rule.unless && expressionOf(rule.unless, names);
	const entry = { name: prototype.name.text, shape, version: rule.version, when: conditionOf(rule, call), unless, reason: reasonOf(rule) };
	return { entry, weight: unless ? 3 : 2 };
}

/** A shape's parameters bear knowledge's names; those of the call get the specification's, and none of its own takes one of these. */
export function shapeNames(prototype: Procedure, call: Pick<Shaped, 'names' | 'parameters'>): Map<string, string> {
	const names = new Map(call.names);
	const taken = new Set(call.parameters.map((p) => p.name));
	for (const p of prototype.parameters) {
		const name = nameOf(p.declarator);
		if (name === undefined || names.has(name)) continue;
		const theirs = [...call.names.values()].includes(name);
		if (theirs && taken.has(name)) names.set(name, `${name}_`);
	}
	return names;
}

const prototypes = new WeakMap<object, Procedure>();
/** Who was told already that a text is none: a shape is asked for as an entry point and as the original's. */
const told = new WeakMap<object, Report>();

/**
 * A shape is a prototype inside a text: parsed as an item of its own, its mistakes shown at the text.
 * @param result what stands before a text that has no result of its own
 */
export function parsePrototype(text: Quoted, context: Context, result = ''): Procedure | undefined {
	const known = prototypes.get(text);
	if (known || told.get(text) === context.report) return known;
	const report = new Report();
	const file = parseFile(new Source(placeOf(text.span), `${result}${text.text};`), report);
	const [item] = file.items;
	if (item?.kind === 'procedure' && !report.failed && text.text.includes('(')) {
		prototypes.set(text, item);
		return item;
	}
	told.set(text, context.report);
	const why = report.diagnostics[0]?.message;
	context.report.error('bad-shape', text.span, `this is no prototype${why === undefined ? '' : `: ${why}`}`, {
		help: 'a shape is a whole prototype: `shape "int creat( const char *path, mode_t mode )"`',
	});
	return undefined;
}
