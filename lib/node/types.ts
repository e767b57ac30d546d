/** `bypass generate --types`: the actions that a specification may have, as a declaration for TypeScript. Pure. */
import type { CallPlan } from '../plan/call.ts';
import type { Plan, RecordPlan } from '../plan/plan.ts';
import type { Step, Value } from '../plan/wire.ts';
import { CallCodec } from './codec.ts';
import { Tables } from './tables.ts';

/** Words that no parameter can be called. */
const reserved = new Set(
	'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await'.split(
		' ',
	),
);

const upper = (name: string) => name.replace(/(^|_)([a-z])/g, (_, _line, letter: string) => letter.toUpperCase());
/** `struct stat` is Stat */
const recordType = (record: RecordPlan) => upper(record.name);
const actionsType = (plan: Plan) => `${upper(plan.name)}Actions`;

/** The text of `NAME_actions.d.ts`. */
export function typesOf(plan: Plan, version: string): { path: string; text: string } {
	const tables = new Tables(plan);
	const calls = plan.calls.filter((call) => call.remote && canBeAction(call, tables));
	const used = plan.records.filter((record) => calls.some((call) => call.steps.some((step) => recordOf(step, plan) === record)));
	const name = actionsType(plan);
	const lines = [
		`/** What ${plan.path} sends home, as actions of a shadow. Made by bypass ${version}: change the specification, and generate again. */`,
		"import type { AT_FDCWD, Call } from 'bypass-agents';",
		'',
		'type Answer<T> = T | PromiseLike<T>;',
		'',
		...used.flatMap((record) => [...interfaceOf(record), '']),
		'/**',
		' * Give them to `createShadow`. `D` is whatever your descriptors stand for: what opens gives one, what follows gets it back.',
		" * An action that is left out is the real system. An error is thrown: `throw new BypassError('ENOENT')`.",
		' */',
		`export interface ${name}<D = unknown> {`,
		...calls.flatMap((call) => methodOf(call, plan)),
		'}',
	];
	return { path: `${plan.name}_actions.d.ts`, text: `${lines.join('\n')}\n` };
}

function canBeAction(call: CallPlan, tables: Tables): boolean {
	try {
		return new CallCodec(call, tables).plan === call;
	} catch {
		return false;
	}
}

function recordOf(step: Step, plan: Plan): RecordPlan | undefined {
	const { layout } = step;
	if (!('value' in layout) || layout.value.kind !== 'record') return undefined;
	const { table } = layout.value;
	return plan.records.find((record) => record.table === table);
}

/* ---- structs ---- */

interface Members {
	[name: string]: string | Members;
}

function interfaceOf(record: RecordPlan): string[] {
	const members: Members = {};
	for (const { path, macro } of record.fields) {
		const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
		let place = members;
		for (const step of steps.slice(0, -1)) {
			place[step] ??= {};
			place = place[step] as Members;
		}
		place[steps.at(-1) as string] = macro === 'FIELD_CHARS' ? 'Uint8Array | string' : macro === 'FIELD_REAL' ? 'number' : 'number | bigint';
	}
	return [`/** ${record.type} */`, `export interface ${recordType(record)} {`, ...membersOf(members, 1), '}'];
}

function membersOf(members: Members, depth: number): string[] {
	const indent = '\t'.repeat(depth);
	return Object.entries(members).flatMap(([name, type]) =>
		typeof type === 'string' ? [`${indent}${name}?: ${type};`] : [`${indent}${name}?: {`, ...membersOf(type, depth + 1), `${indent}};`],
	);
}

/* ---- calls ---- */

function methodOf(call: CallPlan, plan: Plan): string[] {
	const parameters = call.steps.filter((step) => step.asked).map((step) => `${safe(step.parameter)}: ${askedType(step, call, plan)}`);
	const prototype = `${call.result.type} ${call.name}(${call.parameters.map((p) => p.declaration).join(', ') || 'void'})`;
	return [
		`\t/** \`${prototype}\`${symbolsOf(call, plan)} */`,
		`\t${call.name}?(${[...parameters, 'call: Call'].join(', ')}): Answer<${answerType(call, plan)}>;`,
	];
}

function safe(name: string): string {
	return reserved.has(name) || name === 'call' ? `${name}_` : name;
}

/** Which constants its numbers are made of. */
function symbolsOf(call: CallPlan, plan: Plan): string {
	const sets = call.steps.flatMap((step) => {
		const value = 'value' in step.layout ? step.layout.value : undefined;
		const set = value?.kind === 'symbols' ? plan.symbols.find((one) => one.table === value.table) : undefined;
		return set ? [`${step.parameter}: ${set.rows.map((row) => row.name).join(set.bits ? ' | ' : ', ')}`] : [];
	});
	return sets.length ? `; ${sets.join('; ')}` : '';
}

function valueType(value: Value, plan: Plan, step?: Step, call?: CallPlan): string {
	switch (value.kind) {
		case 'integer':
		case 'float':
		case 'symbols':
			return 'number';
		case 'descriptor':
			return call?.paths.some((path) => path.at === step?.parameter) ? 'D | typeof AT_FDCWD' : 'D';
		case 'record':
			return recordType(plan.records.find((record) => record.table === value.table) as RecordPlan);
	}
}

function askedType(step: Step, call: CallPlan, plan: Plan): string {
	const type = contentType(step, call, plan, 'Uint8Array');
	return step.presence === 'null' ? `${type} | null` : type;
}

function contentType(step: Step, call: CallPlan, plan: Plan, bytes: string): string {
	const { layout } = step;
	switch (layout.kind) {
		case 'plain':
		case 'object':
			return valueType(layout.value, plan, step, call);
		case 'array': {
			const type = valueType(layout.value, plan, step, call);
			return `${type.includes('|') ? `(${type})` : type}[]`;
		}
		case 'bytes':
			return bytes;
		case 'string':
			return 'string';
	}
}

function answerType(call: CallPlan, plan: Plan): string {
	const outs = call.steps.filter((step) => step.answered);
	const result = call.result.value ? valueType(call.result.value, plan) : 'number';
	if (outs.length === 0) return call.result.void ? 'void' : result === 'number' ? 'number | bigint | void' : result;
	const members = outs.map((step) => `${step.parameter}${step.asked ? '?' : ''}: ${contentType(step, call, plan, 'Uint8Array | string')}`);
	const full = `{ result${result === 'D' ? '' : '?'}: ${result === 'number' ? 'number | bigint' : result}; ${members.join('; ')} }`;
	const [only] = outs;
	if (outs.length > 1 || only === undefined || result === 'D') return full;
	const short = contentType(only, call, plan, 'Uint8Array | string | number');
	return `${short} | ${full}${only.asked ? ' | void' : ''}`;
}
