/**
 * Model -> Plan: every C name, every type as text, every wire step and every decision about a call is taken here;
 * what emit does with it is layout. Pure, and plain data, so that `bypass dump --stage plan` can show it.
 */
import { createHash } from 'node:crypto';
import type { Fragment, Model, ModelProcedure, Piece } from '../model/model.ts';
import { placeOf } from '../source/source.ts';
import { type CallPlan, planCall } from './call.ts';
import { tagsOf } from './declare.ts';
import { type FileNames, fieldsName, fileNames, recordName, symbolRowsName, symbolsName } from './names.ts';
import { type SystemRow, systemRows } from './system.ts';

export interface Plan {
	readonly name: string;
	/** the specification's path as it is printed */
	readonly path: string;
	readonly files: FileNames;
	/** SHA-256 over names and signatures: equal on two sides, equal protocol */
	readonly digest: string;
	/** something travels: a shadow is made */
	readonly remote: boolean;
	readonly calls: readonly CallPlan[];
	readonly headers: Model['headers'];
	/** `struct stat`, to be declared before prototypes mention them */
	readonly tags: readonly string[];
	readonly symbols: readonly SymbolsPlan[];
	readonly records: readonly RecordPlan[];
	readonly settings: readonly SettingPlan[];
	readonly rules: readonly RulePlan[];
	readonly agent: SidePlan;
	readonly shadow: SidePlan;
	/** what becomes of calls past the symbols */
	readonly leaks: 'BYPASS_LEAKS_PASS' | 'BYPASS_LEAKS_AUDIT' | 'BYPASS_LEAKS_TRAP';
	/** every system entry, those of one system call in the order of preference */
	readonly systems: readonly SystemRow[];
	/** a lost shadow ends the program */
	readonly kill: boolean;
}

/** The programmer's own code of one side, besides the calls'. */
export interface SidePlan {
	readonly pieces: readonly Piece[];
	readonly starts: readonly Fragment[];
}

export interface SymbolsPlan {
	readonly name: string;
	readonly table: string;
	readonly rowsName: string;
	readonly bits: boolean;
	readonly rows: readonly { readonly name: string; readonly mask: string; readonly canonical: string }[];
}

export interface RecordPlan {
	readonly name: string;
	readonly type: string;
	readonly table: string;
	/** preprocessor condition under which the struct exists */
	readonly when: string | undefined;
	readonly fieldsName: string;
	readonly fields: readonly {
		readonly path: string;
		readonly macro: 'FIELD' | 'FIELD_REAL' | 'FIELD_CHARS' | 'FIELD_NAMED';
		readonly symbols: string | undefined;
		readonly when: string | undefined;
	}[];
}

interface SettingPlan {
	readonly name: string;
	readonly declaration: string;
	readonly kind: 'BYPASS_SETTING_INT' | 'BYPASS_SETTING_BOOL' | 'BYPASS_SETTING_STRING';
}

interface RulePlan {
	readonly side: 'BYPASS_LOCAL' | 'BYPASS_HOME' | 'BYPASS_DENY';
	readonly pattern: string;
	readonly as: string | undefined;
	readonly error: string;
	readonly log: boolean;
	readonly place: string;
}

/** Takes every decision that generated code needs. The model has been checked: what cannot be planned is a bug and throws. */
export function planModel(model: Model): Plan {
	const calls = model.procedures.map((procedure, number) => planCall(procedure, number, model));
	return {
		name: model.name,
		path: model.path,
		files: fileNames(model.name),
		digest: digestOf(model.procedures),
		remote: calls.some((c) => c.remote),
		calls,
		headers: model.headers,
		tags: [...new Set(model.procedures.flatMap(procedureTags))].sort(),
		symbols: model.symbolSets.map(planSymbols),
		records: model.records.map(planRecord),
		settings: model.settings.map(planSetting),
		rules: model.paths.map((rule) => ({
			side: rule.side === 'local' ? 'BYPASS_LOCAL' : rule.side === 'home' ? 'BYPASS_HOME' : 'BYPASS_DENY',
			pattern: rule.pattern,
			as: rule.as,
			error: rule.error ?? '0',
			log: rule.log,
			place: placeOf(rule.span),
		})),
		agent: { pieces: model.agentPieces, starts: model.agentStart },
		shadow: { pieces: model.shadowPieces, starts: model.shadowStart },
		leaks: model.leaks === 'trap' ? 'BYPASS_LEAKS_TRAP' : model.leaks === 'audit' ? 'BYPASS_LEAKS_AUDIT' : 'BYPASS_LEAKS_PASS',
		systems: systemRows(calls),
		kill: model.onDisconnect.action === 'kill',
	};
}

function digestOf(procedures: readonly ModelProcedure[]): string {
	const hash = createHash('sha256');
	for (const procedure of procedures) hash.update(`${procedure.name}\0${procedure.signature}\n`);
	return hash.digest('hex');
}

function procedureTags(procedure: ModelProcedure): string[] {
	const shapes = procedure.entries.flatMap((e) => e.shape?.parameters ?? []);
	return [procedure.result.type, ...procedure.parameters.map((p) => p.type), ...shapes.map((p) => p.type)].flatMap(tagsOf);
}

function planSymbols(set: Model['symbolSets'][number]): SymbolsPlan {
	return {
		name: set.name,
		table: symbolsName(set.name),
		rowsName: symbolRowsName(set.name),
		bits: set.form === 'bits',
		rows: set.rows.map((row) => ({ name: row.name, mask: row.mask ?? row.name, canonical: canonicalText(row.canonical) })),
	};
}

function canonicalText(number: bigint): string {
	return number >= 16n && (number & (number - 1n)) === 0n ? `0x${number.toString(16)}` : number.toString();
}

const fieldMacros = { text: 'FIELD_CHARS', float: 'FIELD_REAL', symbols: 'FIELD_NAMED' } as const;

function planRecord(record: Model['records'][number]): RecordPlan {
	return {
		name: record.name,
		type: record.type,
		table: recordName(record.name),
		when: record.when,
		fieldsName: fieldsName(record.name),
		fields: record.fields.map(({ path, carry, when }) => ({
			path,
			macro: carry.kind === 'text' || carry.kind === 'float' || carry.kind === 'symbols' ? fieldMacros[carry.kind] : 'FIELD',
			symbols: carry.kind === 'symbols' ? symbolsName(carry.set) : undefined,
			when: beyond(record.when, when),
		})),
	};
}

/** What a member's condition asks beyond its record's, under which it stands anyway. */
function beyond(outer: string | undefined, when: string | undefined): string | undefined {
	if (outer === undefined || when === undefined) return when;
	return when === outer ? undefined : when.replace(`(${outer}) && `, '');
}

function planSetting(setting: Model['settings'][number]): SettingPlan {
	const { name, type, value } = setting;
	if (type === 'string') return { name, declaration: `const char *${name} = ${cString(String(value))}`, kind: 'BYPASS_SETTING_STRING' };
	if (type === 'bool') return { name, declaration: `int ${name} = ${value ? 1 : 0}`, kind: 'BYPASS_SETTING_BOOL' };
	return { name, declaration: `long long ${name} = ${value}`, kind: 'BYPASS_SETTING_INT' };
}

/** A C string literal of a text; bytes beyond ASCII stay as UTF-8. */
export function cString(text: string): string {
	const escaped = text
		.replace(/[\\"]/g, '\\$&')
		.replace(/\?(?=\?)/g, '\\?')
		.replace(/\p{Cc}/gu, octal);
	return `"${escaped}"`;
}

function octal(character: string): string {
	if (character === '\n') return '\\n';
	if (character === '\t') return '\\t';
	return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
