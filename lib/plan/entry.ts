/** The entry points of a call: their own shapes, what fills in for parameters that a shape lacks, and what they must ask. */
import type { CType, EntryPoint, ModelParameter, ModelProcedure } from '../model/model.ts';
import { identifiers } from '../model/words.ts';
import { placeOf } from '../source/source.ts';
import { declare, declareParameter, entrySpelling, plainBase, type Spelling, typeName } from './declare.ts';
import {
	converted,
	type EntryNames,
	entryNames,
	foreignNames,
	givenName,
	isForeign,
	isWideSymbol,
	MISFIT,
	misfitName,
	wantsName,
	widened,
} from './names.ts';
import { failureOf } from './result.ts';
import { anyOf, isVariant, misfit, planVariants, type VariantPlan } from './variant.ts';

export interface EntryPlan {
	readonly symbol: string;
	readonly names: EntryNames;
	readonly version: string | undefined;
	readonly when: string | undefined;
	/** the rule that asked for it: `posix/files.bk:9`, and its words */
	readonly place: string;
	readonly why: string;
	/** its own shape differs from the procedure's */
	readonly shaped: boolean;
	/** `int bypass_entry_open64(const char *path, int flags, ...)` */
	readonly head: string;
	/** `typedef int bypass_fn_open64(const char *, int, ...)` without the typedef */
	readonly functionType: string;
	readonly resultType: string;
	readonly void: boolean;
	/** fixed parameters as declared, `...` apart */
	readonly parameters: readonly EntryParameter[];
	readonly optional: readonly OptionalPlan[];
	/** the C `...` of the procedure itself */
	readonly rest: boolean;
	/** a call that answers whether the original runs instead, `bypass_unless_x(a, b)` */
	readonly unless: string | undefined;
	/** what the switch is given, in the order of its parameters */
	readonly passed: readonly string[];
	/** parameters that point to a number which is wider for the switch: it is given one of its own, and that is copied back */
	readonly widened: readonly WidenedParameter[];
	/** of a variant of the call: a value that the switch's types have no room for, as a C condition */
	readonly misfit: string | undefined;
	/** the type of the switch's result where this symbol's own may be narrower: then it must fit */
	readonly wideResult: string | undefined;
	/** parameters that point to a struct which has another layout for the switch */
	readonly converted: readonly ConvertedParameter[];
	/** a function of the runtime that gives the struct which the switch points to as this symbol's, and the type that it takes */
	readonly given: { readonly name: string; readonly from: string } | undefined;
}

export interface ConvertedParameter {
	readonly name: string;
	readonly own: string;
	/** types of the pointers: here, and for the switch */
	readonly type: string;
	readonly ownType: string;
	/** what is called before and after the switch */
	readonly in: string | undefined;
	readonly out: string | undefined;
}

interface WidenedParameter {
	readonly name: string;
	readonly wide: string;
	/** what it points to: here, and for the switch */
	readonly type: string;
	readonly wideType: string;
	readonly constant: boolean;
}

interface EntryParameter {
	readonly name: string;
	readonly declaration: string;
	readonly type: string;
}

interface OptionalPlan extends EntryParameter {
	/** the type under which va_arg finds it */
	readonly pulled: string;
	/** a call that answers whether the caller passed it; absent: it did */
	readonly wants: string | undefined;
}

/** A tiny function that knows a constant which entry points, having no header, do not. */
export interface QuestionPlan {
	readonly name: string;
	readonly result: 'int' | string;
	readonly entryResult: string;
	readonly parameters: readonly string[];
	readonly entryParameters: readonly string[];
	readonly expression: string;
	readonly condition: boolean;
	/** of the entry points that ask it; undefined also when these are several */
	readonly when: string | undefined;
}

export interface EntriesPlan {
	readonly entries: readonly EntryPlan[];
	readonly variants: readonly VariantPlan[];
	/** the call that answers for a value without room, when one can be met */
	readonly refusal: string | undefined;
	readonly questions: readonly QuestionPlan[];
}

/** Plans all entries of a procedure. Questions that several entries ask in the same words are one function. */
export function planEntries(procedure: ModelProcedure, scalars: ReadonlySet<string>): EntriesPlan {
	const questions = new Map<string, QuestionPlan>();
	const entries = procedure.entries.map((entry) =>
		planEntry({ entry, procedure, scalars, questions, spelling: entrySpelling(scalars, isWideSymbol(entry.name)) }),
	);
	const variants = planVariants(procedure, scalars, ({ name, shape }, parameter, text) => {
		const parameters = shape?.parameters ?? [];
		const type = typeName(parameter.type);
		return askQuestion({
			name: givenName(name, parameter.name),
			text,
			type,
			condition: false,
			parameters,
			scalars,
			questions,
			when: undefined,
		});
	});
	const refusing = variants.some((v) => v.entryMisfit !== undefined) || entries.some((e) => e.misfit !== undefined);
	const refusal = refusing ? askRefusal(procedure, scalars, questions) : undefined;
	return { entries, variants, refusal, questions: [...questions.values()] };
}

/** A value without room is an error of the call's own kind, which only a file with headers can say. */
function askRefusal(procedure: ModelProcedure, scalars: ReadonlySet<string>, questions: Map<string, QuestionPlan>): string {
	const failure = failureOf(procedure);
	const text = procedure.errors === 'returned' ? MISFIT : failure === undefined ? `errno = ${MISFIT}` : `(errno = ${MISFIT}, ${failure})`;
	const type = failure === undefined ? 'int' : typeName(procedure.result.type);
	return askQuestion({
		name: misfitName(procedure.name),
		text,
		type,
		condition: false,
		parameters: [],
		scalars,
		questions,
		when: undefined,
	});
}

type ShapeParameter = Pick<ModelParameter, 'name' | 'type'> & { readonly optional: boolean };

interface EntryInput {
	readonly entry: EntryPoint;
	readonly procedure: ModelProcedure;
	readonly scalars: ReadonlySet<string>;
	readonly questions: Map<string, QuestionPlan>;
	readonly spelling: Spelling;
}

function planEntry({ entry, procedure, scalars, questions, spelling }: EntryInput): EntryPlan {
	const { shape } = entry;
	const all: readonly ShapeParameter[] =
		shape?.parameters ?? procedure.parameters.map((p) => ({ name: p.name, type: p.type, optional: p.optional !== undefined }));
	const result = shape?.result ?? procedure.result.type;
	const names = entryNames(entry.name);
	const wide = entrySpelling(scalars, true);
	const variant = isVariant(entry, procedure);
	const ownOf = (name: string) => procedure.parameters.find((p) => p.name === name)?.type;
	const parameters = all.filter((p) => !p.optional).map((p) => entryParameter(p, spelling));
	const dots = procedure.rest || all.some((p) => p.optional) ? ['...'] : [];
	const list = (texts: string[]) => [...texts, ...dots].join(', ') || 'void';
	const ask: Ask = (name, text, type, condition) =>
		askQuestion({ name, text, type, condition, parameters: all, scalars, questions, when: entry.when });
	return {
		symbol: entry.name,
		names,
		version: entry.version,
		when: entry.when,
		place: placeOf(entry.reason.span),
		why: entry.reason.text,
		shaped: shape !== undefined,
		head: declare(result, `${names.entry}(${list(parameters.map((p) => p.declaration))})`, spelling),
		functionType: declare(result, `${names.type}(${list(parameters.map((p) => p.type))})`, spelling),
		resultType: typeName(result, spelling),
		void: result.scalar === 'void' && result.pointers === 0,
		parameters,
		optional: all.filter((p) => p.optional).map((p) => planOptional(p, procedure, spelling, ask)),
		rest: procedure.rest,
		unless: entry.unless && ask(names.unless, entry.unless.text, 'int', true),
		passed: procedure.parameters.map((p) => passedValue(p, entry, all, ask)),
		widened: all.flatMap((p) => widenedParameter(p, spelling, wide)),
		misfit: anyOf(variant ? all.flatMap((p) => misfit(p.name, p.type, ownOf(p.name), spelling, wide)) : []),
		wideResult: widerResult(result, variant ? procedure.result.type : result, spelling, wide),
		converted: shape ? all.flatMap((p) => convertedParameter(p, procedure)) : [],
		given: isOtherStruct(result, procedure.result.type)
			? { name: foreignNames(result.tag as string).given, from: typeName(procedure.result.type) }
			: undefined,
	};
}

/** The switch's type of a result that must fit into a symbol's own; undefined: they are the same. */
function widerResult(result: CType, own: CType, spelling: Spelling, wide: Spelling): string | undefined {
	const differ = result.pointers === 0 && own.pointers === 0 && own.scalar !== 'void' && spelling(result.base) !== wide(own.base);
	return differ ? typeName(own, wide) : undefined;
}

function isOtherStruct(type: CType, own: CType): boolean {
	return type.tag !== undefined && isForeign(type.tag) && type.pointers === 1 && type.tag !== own.tag;
}

function convertedParameter({ name, type }: ShapeParameter, procedure: ModelProcedure): ConvertedParameter[] {
	const own = procedure.parameters.find((p) => p.name === name);
	if (!own || !isOtherStruct(type, own.type)) return [];
	const names = foreignNames(type.tag as string);
	const goesIn = own.type.constTarget || own.direction !== 'out';
	const comesOut = !own.type.constTarget && own.direction !== 'in';
	return [
		{
			name,
			own: converted(name),
			type: typeName(type),
			ownType: typeName(own.type),
			in: goesIn ? names.in : undefined,
			out: comesOut ? names.out : undefined,
		},
	];
}

function widenedParameter({ name, type }: ShapeParameter, spelling: Spelling, wideSpelling: Spelling): WidenedParameter[] {
	if (type.pointers !== 1 || spelling(type.base) === wideSpelling(type.base)) return [];
	const base = plainBase(type.base);
	return [{ name, wide: widened(name), type: spelling(base), wideType: wideSpelling(base), constant: type.constTarget }];
}

type Ask = (name: string, text: string, type: string, condition: boolean) => string;

function entryParameter(parameter: ShapeParameter, spelling: Spelling): EntryParameter {
	const declaration = declareParameter(parameter.type, parameter.name, spelling);
	return { name: parameter.name, declaration, type: typeName(parameter.type, spelling) };
}

/** Types that C widens when they are passed through `...`. */
const promoted: Readonly<Record<string, string>> = {
	char: 'int',
	'signed char': 'int',
	'unsigned char': 'int',
	short: 'int',
	'unsigned short': 'int',
	bool: 'int',
	float: 'double',
};

function planOptional(parameter: ShapeParameter, procedure: ModelProcedure, spelling: Spelling, ask: Ask): OptionalPlan {
	const plain = entryParameter(parameter, spelling);
	const when = procedure.parameters.find((p) => p.name === parameter.name)?.optional?.when;
	const wants = when && ask(wantsName(procedure.name, parameter.name), when.text, 'int', true);
	return { ...plain, pulled: promoted[plain.type] ?? plain.type, wants };
}

function passedValue(parameter: ModelParameter, entry: EntryPoint, all: readonly ShapeParameter[], ask: Ask): string {
	if (all.some((p) => p.name === parameter.name)) return parameter.name;
	const given = entry.shape?.given.find((g) => g.name === parameter.name);
	if (!given) return parameter.type.pointers > 0 ? 'NULL' : '0';
	if (/^-?\w+$/.test(given.value.text) && /^-?\d/.test(given.value.text)) return given.value.text;
	return ask(givenName(entry.name, parameter.name), given.value.text, typeName(parameter.type), false);
}

interface Asked {
	readonly name: string;
	readonly text: string;
	readonly type: string;
	readonly condition: boolean;
	readonly parameters: readonly ShapeParameter[];
	readonly scalars: ReadonlySet<string>;
	readonly questions: Map<string, QuestionPlan>;
	readonly when: string | undefined;
}

/** Gives the C call that asks; the same question in the same words is asked under the name that it got first. */
function askQuestion({ name, text, type, condition, parameters, scalars, questions, when }: Asked): string {
	const mentioned = identifiers(text);
	const looked = condition ? parameters.filter((p) => p.type.pointers > 0 && mentioned.has(p.name)).map((p) => `${p.name} != NULL`) : [];
	const about = parameters.filter((p) => mentioned.has(p.name));
	const wide = entrySpelling(scalars, true);
	const key = `${type}|${text}|${about.map((p) => declareParameter(p.type, p.name)).join()}`;
	const question = questions.get(key) ?? {
		name,
		result: type,
		entryResult: type
			.split(' ')
			.map((w) => (scalars.has(w) ? `bypass_${w}` : w))
			.join(' '),
		parameters: about.map((p) => declareParameter(p.type, p.name)),
		entryParameters: about.map((p) => declareParameter(p.type, p.name, wide)),
		expression: looked.length === 0 ? text : `${looked.join(' && ')} && (${text})`,
		condition,
		when,
	};
	questions.set(key, question.when === when ? question : { ...question, when: undefined });
	return `${question.name}(${about.map((p) => p.name).join(', ')})`;
}
