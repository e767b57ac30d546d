/** The system entries of a call: how the kernel's arguments become the call's, and the row that tells the runtime of it. */
import type { Lock, ModelProcedure, SystemEntry } from '../model/model.ts';
import { identifiers, rename } from '../model/words.ts';
import { placeOf } from '../source/source.ts';
import type { ActionPlan } from './action.ts';
import type { CallPlan } from './call.ts';
import { declareVariable, isPointer, typeName } from './declare.ts';
import { belowName, enteredName } from './names.ts';
import type { ResultPlan } from './result.ts';

export interface SystemPlan {
	/** `openat`; its number is SYS_openat */
	readonly name: string;
	readonly function: string;
	/** preprocessor condition beside the call's own */
	readonly when: string | undefined;
	readonly place: string;
	/** the kernel's arguments that are looked at, and the room that expressions need, as lines of declarations */
	readonly arguments: readonly string[];
	/** conditions: not this call's; as if there were no such system call */
	readonly unless: string | undefined;
	readonly absent: string | undefined;
	/** values of what the system call lacks, worked out once it is known to be this call's */
	readonly given: readonly { readonly name: string; readonly declaration: string; readonly value: string }[];
	/** what the switch is given, in the order of its parameters */
	readonly passed: readonly string[];
	/** what the call is told as when it is only counted: the side where it would have gone, as far as its first name or descriptor says */
	readonly audited: string;
	/** the kernel's result, over the variable of the call's; absent for none */
	readonly result: string | undefined;
	/** the six arguments of the same system call made again, an absent one is as the program gave it */
	readonly again: readonly (string | undefined)[];
	readonly flags: string;
	readonly needs: string;
	readonly held: string;
}

/** One line of the agent's table. */
export interface SystemRow {
	readonly call: CallPlan;
	readonly system: SystemPlan;
}

interface Planned {
	readonly action: ActionPlan;
	readonly result: ResultPlan;
}

/** How many arguments a system call has. */
const REGISTERS = 6;

export function planSystems(procedure: ModelProcedure, planned: Planned): SystemPlan[] {
	return procedure.systems.map((entry, i, all) => {
		const again = all.slice(0, i).filter((other) => other.name === entry.name).length;
		return planSystem(entry, procedure, planned, again === 0 ? '' : `_${again + 1}`);
	});
}

/**
 * Rows of one system call: first what the specification itself speaks of, then what takes every such call before what takes a part, as
 * with symbols: openat goes to openat when that is trapped, else to open.
 */
export function systemRows(calls: readonly CallPlan[]): SystemRow[] {
	const rows = calls.flatMap((call) => call.systems.map((system) => ({ call, system })));
	const rank = ({ call, system }: SystemRow) => (call.role === 'specified' ? 0 : 2) + (system.unless === undefined ? 0 : 1);
	return rows.sort((a, b) => rank(a) - rank(b));
}

function planSystem(entry: SystemEntry, procedure: ModelProcedure, planned: Planned, suffix: string): SystemPlan {
	const kernel = entry.parameters.filter((p) => !p.room);
	const has = (name: string) => kernel.some((p) => p.name === name);
	const passed = procedure.parameters.map((p) => passedValue(p, entry, has));
	const texts = [entry.unless, entry.absent, entry.result, ...entry.given.map((g) => g.value)].flatMap((e) => e?.text ?? []);
	const wants = procedure.parameters.flatMap((p) => (has(p.name) && p.optional?.when ? p.optional.when.text : []));
	const mentioned = new Set([...texts, ...wants, ...passed].flatMap((text) => [...identifiers(text)]));
	return {
		name: entry.name,
		function: belowName(procedure.name, entry.name) + suffix,
		when: entry.when,
		place: placeOf(entry.reason.span),
		arguments: entry.parameters.flatMap((p) => {
			if (!mentioned.has(p.name)) return [];
			const variable = declareVariable(p.type, p.name);
			return p.room ? `${variable};` : `${variable} = (${typeName(p.type)})${enteredName}->argument[${kernel.indexOf(p)}];`;
		}),
		unless: entry.unless && guarded(entry.unless.text, entry),
		absent: entry.absent && guarded(entry.absent.text, entry),
		given: givenValues(entry, procedure),
		passed,
		audited: auditedAs(procedure, planned.action, passed),
		result: kernelResult(entry, procedure, planned.result),
		again: Array.from({ length: REGISTERS }, (_, i) => {
			const name = kernel[i]?.name;
			return name !== undefined && procedure.parameters.some((p) => p.name === name) ? `(long)${name}` : undefined;
		}),
		flags: flagsOf(procedure, planned.action),
		needs: lockSet(planned.action.body ? procedure.wishes.map(({ lock }) => lock) : []),
		held: lockSet(procedure.held),
	};
}

function passedValue(parameter: ModelProcedure['parameters'][number], entry: SystemEntry, has: (name: string) => boolean): string {
	const { name, type, optional } = parameter;
	if (has(name)) return optional?.when ? `(${optional.when.text}) ? ${name} : 0` : name;
	return entry.given.some((g) => g.name === name) ? name : isPointer(type) ? 'NULL' : '0';
}

/** A body of the specification's own decides by itself. */
function auditedAs({ parameters }: ModelProcedure, action: ActionPlan, passed: readonly string[]): string {
	const value = (name: string | undefined) => passed[parameters.findIndex((p) => p.name === name)];
	const [route] = action.routes;
	const descriptor = value(action.descriptor ?? action.guarded[0]);
	if (action.body && !action.knowledge) return `bypass_audited(${enteredName})`;
	if (route) return `bypass_audited_path(${enteredName}, ${value(route.at) ?? 'AT_FDCWD'}, ${value(route.parameter)})`;
	return descriptor === undefined ? `bypass_audited(${enteredName})` : `bypass_audited_descriptor(${enteredName}, ${descriptor})`;
}

/** Variables of the parameters that the system call lacks. */
function givenValues(entry: SystemEntry, procedure: ModelProcedure): SystemPlan['given'] {
	return procedure.parameters.flatMap((p) => {
		const given = entry.given.find((g) => g.name === p.name);
		return given ? { name: p.name, declaration: declareVariable(p.type, p.name), value: given.value.text } : [];
	});
}

/** The kernel looks at a pointer itself, and says EFAULT: a condition looks behind one only when it is there. */
function guarded(text: string, { parameters }: SystemEntry): string {
	const follows = (name: string) => new RegExp(`\\b${name}\\s*(\\[|->)|\\*${name}\\b`).test(text) && !text.includes(`${name} == NULL`);
	const followed = parameters.filter(({ name, type }) => isPointer(type) && follows(name));
	return followed.length === 0 ? text : `${followed.map((p) => `${p.name} != NULL`).join(' && ')} && (${text})`;
}

function kernelResult(entry: SystemEntry, { errors }: ModelProcedure, result: ResultPlan): string | undefined {
	if (result.void) return undefined;
	if (entry.result) return `bypass_system_result(${rename(entry.result.text, new Map([['$ret', result.name]]))})`;
	if (errors === 'returned') return `-(long)${result.name}`;
	return errors === 'none' ? `(long)${result.name}` : `bypass_system_result((long)${result.name})`;
}

/** Code of the specification's own is asked about every call; knowledge's only where home can be concerned. */
function flagsOf(procedure: ModelProcedure, action: ActionPlan): string {
	const own = action.body !== undefined && !action.knowledge;
	if (own || action.routes.length > 0) return '0';
	const default_ = action.body === undefined && action.descriptor !== undefined;
	const flags = [
		...(action.refused && (default_ || action.knowledge) ? ['BYPASS_SYSTEM_REFUSED'] : []),
		...(default_ || procedure.placeholders ? ['BYPASS_SYSTEM_DESCRIPTOR'] : []),
	];
	return flags.join(' | ') || '0';
}

const lockNames: Readonly<Record<Lock, string>> = {
	memory: 'BYPASS_NEEDS_MEMORY',
	streams: 'BYPASS_NEEDS_STREAMS',
	loader: 'BYPASS_NEEDS_LOADER',
	anything: 'BYPASS_NEEDS_ANYTHING',
};

function lockSet(locks: readonly Lock[]): string {
	if (locks.includes('anything')) return lockNames.anything;
	return (
		Object.entries(lockNames)
			.flatMap(([lock, name]) => (locks.includes(lock as Lock) ? name : []))
			.join(' | ') || '0'
	);
}
