/** Why a call, an entry point or a parameter is treated as it is: each decision with the place of the rule behind it. */
import type { Carry, EntryPoint, Model, ModelParameter, ModelProcedure, Reason, SystemEntry } from '../model/model.ts';
import { callNames, entryNames } from '../plan/names.ts';
import { placeOf } from '../source/source.ts';

/**
 * @param query `open`, `open64` (an entry point) or `open.path`
 * @returns undefined when the model has no such call or parameter
 */
export function explainName(model: Model, query: string): string | undefined {
	const [name, parameterName] = query.split('.') as [string, string | undefined];
	const procedure =
		model.procedures.find((p) => p.name === name) ?? model.procedures.find((p) => p.entries.some((entry) => entry.name === name));
	if (!procedure) return undefined;
	if (parameterName === undefined) return explainProcedure(procedure, model);
	const parameter = procedure.parameters.find((p) => p.name === parameterName);
	return parameter && `${procedure.name}.${explainParameter(parameter, '')}`;
}

function explainProcedure(procedure: ModelProcedure, model: Model): string {
	const where = procedure.remote ? 'the agent, which can send it home' : 'the agent alone';
	const lines = [
		`${procedure.name}: ${where}${procedure.topic ? ` (${procedure.topic})` : ''}   ${placeOf(procedure.span)}`,
		...(procedure.remote ? [`  on the wire  ${procedure.signature}`] : []),
		...because(procedure.reasons, '  '),
		...(procedure.entries.length ? ['  entry points'] : ['  no entry point: only other actions use it']),
		...procedure.entries.flatMap((entry) => {
			return [`    ${entry.name}${entryNotes(entry)}`, ...because([entry.reason], '      ')];
		}),
		...(procedure.parameters.length ? ['  parameters'] : []),
		...procedure.parameters.map((parameter) => explainParameter(parameter, '    ').trimEnd()),
		...because(procedure.result.reasons, '  result: '),
		`  in C ${functionsOf(procedure).join(', ')}`,
		...explainSystems(procedure, model),
	];
	return `${lines.join('\n')}\n`;
}

/** What is peculiar about an entry point: its version, its condition, what its own shape lacks and when it stands back. */
function entryNotes({ version, when, shape, unless }: EntryPoint): string {
	const notes = [
		...(version === undefined ? [] : [`version ${version}`]),
		...(when === undefined ? [] : [`if ${when}`]),
		...(shape ? ['a shape of its own'] : []),
		...(shape?.given ?? []).map(({ name, value }) => `${name} = ${value.text}`),
		...(unless ? [`the original when ${unless.text}`] : []),
	];
	return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** How the call is entered below its symbols, and what its action may not ask of libc there. */
function explainSystems({ syscalls, systems, wishes, held }: ModelProcedure, { leaks, leaksReason }: Model): string[] {
	if (syscalls.length === 0) return [];
	const others = syscalls.filter((name) => !systems.some((system) => system.name === name));
	const what = { pass: 'not trapped', audit: 'reported', trap: 'trapped' }[leaks];
	return [
		`  system calls: those past the symbols are ${what} (leaks ${leaks})`,
		...because([leaksReason], '    '),
		...systems.flatMap((system) => [`    ${system.name}${systemNotes(system)}`, ...because([system.reason], '      ')]),
		...(others.length ? [`    not entered by ${others.join(', ')}`] : []),
		...(held.length ? [`    where libc makes it inside it may hold locks of ${held.join(', ')}`] : []),
		...wishes.map(({ name, lock, span }) => `    ${name} in the action may want ${lockWords[lock]}   ${placeOf(span)}`),
	];
}

const lockWords = { memory: 'the lock of memory', streams: 'a lock of streams', loader: 'the lock of the loader', anything: 'any lock' };

function systemNotes({ when, given, unless, absent, result }: SystemEntry): string {
	const notes = [
		...(when === undefined ? [] : [`if ${when}`]),
		...given.map(({ name, value }) => `${name} = ${value.text}`),
		...(absent ? [`unknown, as to an older kernel, when ${absent.text}`] : []),
		...(unless ? [`another call when ${unless.text}`] : []),
		...(result ? [`gives ${result.text}`] : []),
	];
	return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** The functions of generated C that belong to the call. */
function functionsOf(procedure: ModelProcedure): string[] {
	const names = callNames(procedure.name);
	const trapped = procedure.entries.length > 0;
	const entries = procedure.entries
		.slice(0, 1)
		.map((entry) => `${entryNames(entry.name).entry}${procedure.entries.length > 1 ? ' and its like' : ''}`);
	return [
		...entries,
		...(trapped ? [names.switch, names.action, names.local] : []),
		...(procedure.remote ? [names.sender, names.receiver] : []),
	];
}

function explainParameter(parameter: ModelParameter, indent: string): string {
	const words = [
		parameter.direction === 'inout' ? 'in and out' : parameter.direction,
		carried(parameter.carry),
		...(parameter.null ? ['may be NULL'] : []),
		...(parameter.path ? [parameter.path.at ? `a path, relative to ${parameter.path.at}` : 'a path'] : []),
		...(parameter.range ? [`from ${parameter.range.low.text} to ${parameter.range.high.text}`] : []),
		...(parameter.optional ? [parameter.optional.when ? `passed when ${parameter.optional.when.text}` : 'behind the dots'] : []),
	];
	return `${[`${indent}${parameter.name}: ${words.join(', ')}`, ...because(parameter.reasons, `${indent}  `)].join('\n')}\n`;
}

function because(reasons: readonly Reason[], indent: string): string[] {
	return reasons.map(({ text, span }) => `${indent}${text}   ${placeOf(span)}`);
}

function carried(carry: Carry): string {
	switch (carry.kind) {
		case 'symbols':
			return `numbers of the symbols ${carry.set}`;
		case 'descriptor':
			return { use: 'a descriptor', new: 'a new descriptor', close: 'a descriptor that is given up' }[carry.role];
		case 'string':
			return carry.max ? `text of at most ${carry.max.text}` : 'text';
		case 'bytes':
			return `${carry.count.text} bytes${carry.valid ? `, of which ${carry.valid.text} mean anything afterwards` : ''}`;
		case 'array':
			return carry.count ? `${carry.count.text} elements (${carry.element.kind})` : `one object (${carry.element.kind})`;
		case 'local':
			return 'does not travel';
		default:
			return `an ${carry.kind}`.replace('an float', 'a float');
	}
}
