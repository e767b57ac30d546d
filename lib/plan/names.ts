/** Every C identifier of generated code is born here. */

/** The names of one call's boxes; `name` is the procedure's. */
export function callNames(name: string) {
	return {
		operation: `BYPASS_CALL_${name}`,
		switch: `bypass_switch_${name}`,
		action: `bypass_action_${name}`,
		proceed: `bypass_proceed_${name}`,
		describe: `bypass_describe_${name}`,
		local: `bypass_local_${name}`,
		again: `bypass_again_${name}`,
		sender: `bypass_shadow_${name}`,
		receiver: `bypass_receive_${name}`,
		/** the original, and its type, where no entry point of the call's own shape has them already */
		original: `bypass_original_of_${name}`,
		type: `bypass_fn_of_${name}`,
	} as const;
}
export type CallNames = ReturnType<typeof callNames>;

/** The names of one entry point; `entry` is the symbol's name. */
export function entryNames(entry: string) {
	return {
		entry: `bypass_entry_${entry}`,
		original: `bypass_original_${entry}`,
		type: `bypass_fn_${entry}`,
		unless: `bypass_unless_${entry}`,
	} as const;
}
export type EntryNames = ReturnType<typeof entryNames>;

/** The symbol of a call whose types have 64 bits on every machine. */
export const wideSymbol = (procedure: string) => `${procedure}64`;
/** Whether a symbol's types are those. */
export const isWideSymbol = (symbol: string) => symbol.includes('64');
/** In an entry point: what a pointer's target is where the symbol's own is narrower. */
/** In an entry point: the call's own struct where the symbol's is another one. */
export const converted = (parameter: string) => `${parameter}_own`;
/** Functions of the runtime that make one of the other, for a struct whose tag begins as the runtime's do. */
export const isForeign = (tag: string) => tag.startsWith('bypass_');
export const foreignNames = (tag: string) => ({ in: `${tag}_in`, out: `${tag}_out`, given: `${tag}_given` }) as const;
export const widened = (parameter: string) => `${parameter}_wide`;

/** How a system call enters a call. */
export const belowName = (procedure: string, system: string) => `bypass_below_${procedure}_${system}`;
/** The system call that is being entered, as expressions of knowledge know it. */
export const enteredName = 'bypass_entered';

/** The error number of a value without room. */
export const MISFIT = 'EOVERFLOW';
/** What a call gives whose parameters the system's own shape of it has no room for. */
export const misfitName = (procedure: string) => `bypass_misfit_${procedure}`;

/** `variadic mode when ...` of a procedure, asked by its entry points. */
export const wantsName = (procedure: string, parameter: string) => `bypass_wants_${procedure}_${parameter}`;
/** `given flags ...` of an entry point. */
export const givenName = (entry: string, parameter: string) => `bypass_given_${entry}_${parameter}`;

export const symbolsName = (set: string) => `bypass_symbols_${set}`;
export const symbolRowsName = (set: string) => `bypass_rows_${set}`;
export const recordName = (record: string) => `bypass_record_${record}`;
export const fieldsName = (record: string) => `bypass_fields_${record}`;

/** The one answer of the path rules for a parameter, in the action's own name space beside the programmer's words. */
export const routeName = (parameter: string) => `bypass_${parameter}_route`;

/** Locals that belong to one parameter: how much a buffer holds, what a pointer points to at home, whether there is one at all. */
export const parameterNames = (parameter: string, taken: readonly string[]) =>
	({
		count: freshName(`${parameter}_count`, taken),
		object: freshName(`${parameter}_object`, taken),
		given: freshName(`${parameter}_given`, taken),
		text: freshName(`${parameter}_text`, taken),
	}) as const;
export type ParameterNames = ReturnType<typeof parameterNames>;

/** Names of the generated files of an agent. */
export function fileNames(agent: string) {
	return {
		calls: `${agent}_calls.h`,
		tables: `${agent}_tables.c`,
		entries: `${agent}_entries.c`,
		agent: `${agent}_agent.c`,
		shadow: `${agent}_shadow.c`,
		guard: `BYPASS_${agent.toUpperCase()}_CALLS_H`,
	} as const;
}
export type FileNames = ReturnType<typeof fileNames>;

/** Words that the programmer's bodies know; macros around a body, or variables of the action. */
export const words = {
	trap: 'bypass_trap',
	result: 'bypass_result',
	side: 'bypass_side',
	proceed: 'bypass_proceed',
	shadow: 'bypass_shadow',
	sender: 'bypass_sender',
	fail: 'bypass_fail',
	routed: 'bypass_routed',
	name: 'bypass_name',
	text: 'bypass_text',
} as const;

/** A local variable's name that is not a parameter's: `call`, or `call_` when the programmer has one of that name. */
export function freshName(wanted: string, taken: Iterable<string>): string {
	const names = new Set(taken);
	let name = wanted;
	while (names.has(name)) name += '_';
	return name;
}
