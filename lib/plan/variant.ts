/** How a system calls what the model describes where its headers give that very name another shape: another order, other types, fewer parameters. */
import type { CType, EntryPoint, EntryShape, ModelParameter, ModelProcedure } from '../model/model.ts';
import { asWritten, declare, entrySpelling, isPointer, plainBase, type Spelling, typeName } from './declare.ts';
import { callNames, isForeign } from './names.ts';

export interface VariantPlan {
	/** preprocessor condition beside the call's own; of several the first that holds */
	readonly when: string;
	readonly version: string | undefined;
	/** what the original is given, in its own order */
	readonly passed: readonly string[];
	/** C condition: a value that the original has no room for; absent: it has room for all. At home, and in the file of entry points */
	readonly misfit: string | undefined;
	readonly entryMisfit: string | undefined;
	/** its type, for a call without entry points, of which one would have said it */
	readonly functionType: string;
}

/** Gives the C call that answers an expression for the file of entry points, over the parameters of a variant. */
type AskAbout = (entry: EntryPoint, parameter: ModelParameter, text: string) => string;

/** Whether a shape is the original itself; where a struct of its own is another one, a name beside it is called instead. */
export function isVariant({ name, shape, when }: EntryPoint, procedure: ModelProcedure): boolean {
	const types = shape === undefined ? [] : [shape.result, ...shape.parameters.map((p) => p.type)];
	return name === procedure.name && types.length > 0 && when !== undefined && !types.some((t) => t.tag !== undefined && isForeign(t.tag));
}

/** Plans all variants of a procedure, the innermost level's first. None where all of them are called as the model has it. */
export function planVariants(procedure: ModelProcedure, scalars: ReadonlySet<string>, ask: AskAbout): VariantPlan[] {
	if (procedure.rest) return [];
	const spelling = entrySpelling(scalars, false);
	const shapes = procedure.variants.filter((entry) => isVariant(entry, procedure));
	const plans = shapes.map((entry) => planVariant(entry, procedure, spelling, ask));
	const some = shapes.some(({ shape }, i) => differs(plans[i] as VariantPlan, (shape as EntryShape).result, procedure));
	return some ? plans.reverse() : [];
}

function differs({ passed, misfit, version }: VariantPlan, result: CType, procedure: ModelProcedure): boolean {
	const same = passed.join() === procedure.parameters.map((p) => p.name).join() && typeName(result) === typeName(procedure.result.type);
	return !same || misfit !== undefined || version !== undefined;
}

function planVariant(entry: EntryPoint, procedure: ModelProcedure, spelling: Spelling, ask: AskAbout): VariantPlan {
	const shape = entry.shape as EntryShape;
	const own = (name: string) => procedure.parameters.find((p) => p.name === name);
	const missing = procedure.parameters.filter((p) => !shape.parameters.some(({ name }) => name === p.name));
	const misfits = (said: Spelling, given: (p: ModelParameter) => string) => [
		...shape.parameters.flatMap(({ name, type }) => misfit(name, own(name)?.type, type, said)),
		...missing.filter(isComparable).map((p) => `${p.name} != ${given(p)}`),
	];
	const value = (p: ModelParameter) => shape.given.find((g) => g.name === p.name)?.value.text;
	const none = (type: CType) => (isPointer(type) ? 'NULL' : '0');
	const types = shape.parameters.filter((p) => !p.optional).map((p) => typeName(p.type, spelling));
	const list = shape.parameters.some((p) => p.optional) ? [...types, '...'] : types;
	return {
		when: entry.when as string,
		version: entry.version,
		passed: shape.parameters.map(({ name, type }) => (own(name) ? name : none(type))),
		misfit: anyOf(misfits(asWritten, (p) => bracketed(value(p) ?? none(p.type)))),
		entryMisfit: anyOf(misfits(spelling, (p) => entryValue(value(p) ?? none(p.type), (text) => ask(entry, p, text)))),
		functionType: declare(shape.result, `${callNames(procedure.name).type}(${list.join(', ') || 'void'})`, spelling),
	};
}

/**
 * The C condition under which a number of one type has no room in another.
 * @param from undefined: there is no such number
 */
export function misfit(name: string, from: CType | undefined, to: CType | undefined, said: Spelling, saidTo: Spelling = said): string[] {
	if (from === undefined || to === undefined || !isInteger(from) || !isInteger(to)) return [];
	const [one, other] = [said(plainBase(from.base)), saidTo(plainBase(to.base))];
	return one === other ? [] : [`!BYPASS_SAME_NUMBER(${one}, ${other}, ${name})`];
}

/** All of some conditions in one; none: absent. */
export function anyOf(conditions: readonly string[]): string | undefined {
	return conditions.length === 0 ? undefined : conditions.join(' || ');
}

const isInteger = (type: CType) => type.scalar === 'integer' && !isPointer(type);
const isComparable = ({ type }: ModelParameter) => isPointer(type) || type.scalar === 'integer' || type.scalar === 'float';
const bracketed = (text: string) => (/^-?\w+$/.test(text) ? text : `(${text})`);
/** The file of entry points knows numbers alone. */
const entryValue = (text: string, ask: (text: string) => string) => (/^-?\d\w*$|^NULL$/.test(text) ? text : ask(text));
