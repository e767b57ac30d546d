/** One procedure of the model as one call of the plan: its boxes of figure 5, and what each of them must do. */
import type { Fragment, Model, ModelParameter, ModelProcedure } from '../model/model.ts';
import { placeOf } from '../source/source.ts';
import { type ActionPlan, lastOf, planAction } from './action.ts';
import {
	asWritten,
	declare,
	declareParameter,
	declareVariable,
	entryKnows,
	entrySpelling,
	isPointer,
	type Spelling,
	typeName,
} from './declare.ts';
import { type EntryPlan, planEntries, type QuestionPlan } from './entry.ts';
import { type CallNames, callNames, freshName, symbolsName, wideSymbol, words } from './names.ts';
import { planResult, type ResultPlan } from './result.ts';
import { planSystems, type SystemPlan } from './system.ts';
import type { VariantPlan } from './variant.ts';
import { planSteps, type Step } from './wire.ts';

export interface CallPlan {
	readonly number: number;
	readonly name: string;
	readonly names: CallNames;
	/** where it was asked for: `policy.bp:1` */
	readonly place: string;
	readonly signature: string;
	readonly remote: boolean;
	readonly when: string | undefined;
	readonly cancel: boolean;
	/** it returns twice, so that no function may stand between its caller and the system call */
	readonly twice: boolean;
	readonly role: ModelProcedure['role'];
	/** sender and receiver only: no program can call it, it has no original */
	readonly private: boolean;
	/** entries live in the file without system headers; else, for types that only a header knows, in the agent's file */
	readonly entriesApart: boolean;
	readonly entries: readonly EntryPlan[];
	/** how it is called on systems that have another shape of it, the innermost level's first */
	readonly variants: readonly VariantPlan[];
	/** a C call that answers in its place where a value has no room there */
	readonly refusal: string | undefined;
	/** system calls by which it is entered below them */
	readonly systems: readonly SystemPlan[];
	/** the heads of its functions: what stands in front of each body */
	readonly heads: Heads;
	/** what its entry points ask of the file that knows the headers */
	readonly questions: readonly QuestionPlan[];
	/** the original behind `bypass_local_NAME` */
	readonly original: OriginalPlan;
	/** the C `...`: bodies get `va_list args` */
	readonly rest: boolean;
	readonly parameters: readonly ParameterPlan[];
	readonly result: ResultPlan;
	readonly steps: readonly Step[];
	/** names in the file system that travel, two at most: `at` is the directory descriptor, `last` what a link in the last part means */
	readonly paths: readonly {
		readonly parameter: string;
		readonly at: string | undefined;
		readonly plain: boolean;
		readonly last: string;
	}[];
	/** count parameter that may be cut */
	readonly partial: string | undefined;
	readonly action: ActionPlan;
	readonly shadowAction: Fragment | undefined;
	/** home may have something of it besides descriptors: a child of the program needs a copy of that process */
	readonly leaves: boolean;
	/** calls whose senders and helpers its code uses */
	readonly needs: readonly string[];
	/** code that belongs to the call: definitions for the program */
	readonly also: readonly Fragment[];
}

interface Heads {
	readonly switch: string;
	readonly local: string;
	readonly again: string;
	readonly sender: string;
	readonly action: string;
	readonly proceed: string;
	readonly describe: string;
	readonly shadowAction: string;
	/** as the file of entry points says them */
	readonly entrySwitch: string;
	readonly entryLocal: string;
	readonly entryAgain: string;
}

interface OriginalPlan {
	readonly symbol: string;
	readonly version: string | undefined;
	readonly variable: string;
	readonly type: string;
	/** to be written down first; absent: the entry point of the call's own name did */
	readonly functionType: string | undefined;
	/** a function of the runtime that does what libc has no `va_list` form of */
	readonly ours: boolean;
	/** the entry that is the original instead where the plain names have narrow types, for actions have wide ones */
	readonly wide: Pick<EntryPlan, 'symbol' | 'version' | 'names'> | undefined;
}

export interface ParameterPlan {
	readonly name: string;
	/** `const char *path` */
	readonly declaration: string;
	/** the same as a variable that can be set: without a `const` of its own */
	readonly variable: string;
	readonly type: string;
	readonly pointer: boolean;
	/** how the trace shows it; absent: not at all */
	readonly shown: 'integer' | 'float' | 'symbols' | 'descriptor' | 'string' | 'bytes' | 'pointer' | undefined;
	/** of symbols: their table; of bytes: how many */
	readonly detail: string | undefined;
	readonly local: boolean;
}

/** Plans one procedure; `number` is its place in the table of operations. */
export function planCall(procedure: ModelProcedure, number: number, model: Model): CallPlan {
	const hidden = procedure.name.startsWith('bypass_');
	const names = callNames(procedure.name);
	const types = [procedure.result.type, ...procedure.parameters.map((p) => p.type), ...procedure.entries.flatMap(shapeTypes)];
	const apart = types.every((t) => entryKnows(t, model.scalars));
	const { entries, variants, refusal, questions } = planEntries(procedure, model.scalars);
	const planned = { action: planAction(procedure, model), result: planResult(procedure, model) };
	return {
		number,
		name: procedure.name,
		names,
		place: placeOf(procedure.span),
		signature: procedure.signature,
		remote: procedure.remote,
		when: procedure.when,
		cancel: procedure.cancel,
		twice: procedure.twice,
		role: procedure.role,
		private: hidden,
		entriesApart: apart,
		entries,
		variants,
		refusal,
		systems: planSystems(procedure, planned),
		heads: planHeads(procedure, names, apart ? entrySpelling(model.scalars, true) : asWritten),
		questions,
		original: planOriginal(procedure, names, entries, variants.length > 0, entrySpelling(model.scalars, false)),
		rest: procedure.rest,
		parameters: procedure.parameters.map((p) => planParameter(p, procedure.remote)),
		result: planned.result,
		steps: procedure.remote ? planSteps(procedure) : [],
		paths: procedure.remote ? planPaths(procedure) : [],
		partial: procedure.partial,
		action: planned.action,
		shadowAction: procedure.shadowAction,
		leaves: procedure.remote && procedure.leaves,
		needs: procedure.needs,
		also: procedure.also ?? [],
	};
}

function planPaths(procedure: ModelProcedure): CallPlan['paths'] {
	const travelling = procedure.parameters.filter((p) => p.path && p.carry.kind === 'string' && p.direction === 'in').slice(0, 2);
	return travelling.map((p) => ({ parameter: p.name, at: p.path?.at, plain: !p.type.constTarget, last: lastOf(p) }));
}

function planHeads(procedure: ModelProcedure, names: CallNames, inEntries: Spelling): Heads {
	const list = (spelling: Spelling) => [
		...procedure.parameters.map((p) => declareParameter(p.type, p.name, spelling)),
		...(procedure.rest ? ['va_list args'] : []),
	];
	const head = (name: string, parameters: readonly string[], spelling = asWritten) =>
		declare(procedure.result.type, `${name}(${parameters.join(', ') || 'void'})`, spelling);
	const trap = `struct bypass_trap *${words.trap}`;
	const own = list(asWritten);
	const entry = list(inEntries);
	return {
		switch: head(names.switch, own),
		local: head(names.local, own),
		again: head(names.again, own),
		sender: head(names.sender, own),
		action: `static ${head(names.action, [trap, ...own])}`,
		proceed: `static ${head(names.proceed, [trap, `enum bypass_side ${words.side}`, ...own])}`,
		describe: `static struct bypass_text *${names.describe}(${[trap, ...own.slice(0, procedure.parameters.length)].join(', ')})`,
		shadowAction: `static ${head(names.action, own)}`,
		entrySwitch: head(names.switch, entry, inEntries),
		entryLocal: head(names.local, entry, inEntries),
		entryAgain: head(names.again, entry, inEntries),
	};
}

/** `...` cannot be passed on, so such a call has its original in the one that takes a va_list. */
function planOriginal(
	procedure: ModelProcedure,
	names: CallNames,
	entries: readonly EntryPlan[],
	varies: boolean,
	spelling: Spelling,
): OriginalPlan {
	const wide = entries.find((e) => e.symbol === wideSymbol(procedure.name) && !e.shaped);
	const own = entries.find((e) => e.symbol === procedure.name && !e.shaped);
	const same = own && (wide || varies || own.when === undefined || own.when === procedure.when) ? own : undefined;
	if (same && !procedure.rest) {
		return {
			symbol: same.symbol,
			version: same.version,
			variable: same.names.original,
			type: same.names.type,
			functionType: undefined,
			ours: false,
			wide,
		};
	}
	if (procedure.rest && procedure.through?.startsWith('bypass_')) {
		return {
			symbol: procedure.through,
			version: undefined,
			variable: names.original,
			type: names.type,
			functionType: undefined,
			ours: true,
			wide: undefined,
		};
	}
	const fixed = procedure.parameters.filter((p) => !p.optional).map((p) => declareParameter(p.type, '', spelling));
	const types = [...fixed, ...(procedure.rest ? ['va_list'] : fixed.length < procedure.parameters.length ? ['...'] : [])];
	return {
		symbol: procedure.rest ? (procedure.through ?? `v${procedure.name}`) : procedure.name,
		version: undefined,
		variable: names.original,
		type: names.type,
		functionType: declare(procedure.result.type, `${names.type}(${types.join(', ') || 'void'})`, spelling),
		ours: false,
		wide: undefined,
	};
}

function shapeTypes(entry: ModelProcedure['entries'][number]) {
	return entry.shape ? [entry.shape.result, ...entry.shape.parameters.map((p) => p.type)] : [];
}

function planParameter(parameter: ModelParameter, remote: boolean): ParameterPlan {
	const shown = shownAs(parameter, remote);
	return {
		name: parameter.name,
		declaration: declareParameter(parameter.type, parameter.name),
		variable: declareVariable(parameter.type, parameter.name),
		type: typeName(parameter.type),
		pointer: isPointer(parameter.type),
		shown,
		detail:
			shown === 'symbols' && parameter.carry.kind === 'symbols'
				? symbolsName(parameter.carry.set)
				: shown === 'bytes' && parameter.carry.kind === 'bytes'
					? parameter.carry.count.text
					: undefined,
		local: parameter.carry.kind === 'local',
	};
}

/** What the trace can say of a parameter without reading memory that may mean nothing yet. */
function shownAs(parameter: ModelParameter, remote: boolean): ParameterPlan['shown'] {
	const { carry, type } = parameter;
	if (type.functionPointer) return undefined;
	if (isPointer(type)) {
		if (carry.kind === 'string' && parameter.direction === 'in') return 'string';
		if (parameter.path) return 'string';
		if (carry.kind === 'bytes' && parameter.direction === 'in') return 'bytes';
		return 'pointer';
	}
	if (carry.kind === 'symbols' || carry.kind === 'float' || carry.kind === 'descriptor') return carry.kind;
	if (type.scalar === 'float') return 'float';
	return type.scalar === 'integer' || (remote && carry.kind === 'integer') ? 'integer' : undefined;
}

/** Names of the variables of a function over a call's parameters, none of them a parameter's. */
export function localNames<const T extends readonly string[]>(call: CallPlan, wanted: T): { readonly [K in T[number]]: string } {
	const taken = call.parameters.map((p) => p.name);
	return Object.fromEntries(wanted.map((w) => [w, freshName(w, taken)])) as { [K in T[number]]: string };
}
