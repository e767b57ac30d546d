/** NAME_tables.c: symbols, records and operations, the same object for both sides. */
import { cString, type Plan, type RecordPlan, type SymbolsPlan } from '../plan/plan.ts';
import type { CWriter } from './cfile.ts';
import { beginFile, type EmitOptions, includeCalls, section } from './parts.ts';

export function emitTables(plan: Plan, options: EmitOptions): CWriter {
	const c = beginFile(plan, plan.files.tables, options, 'what agent and shadow agree upon: symbols, records, operations.');
	includeCalls(c, plan);
	// Structs and constants of the specification's own are known by its own includes.
	for (const piece of plan.agent.pieces) if (piece.kind === 'directive') c.foreign(piece.fragment);
	if (plan.symbols.length > 0) section(c, 'Symbols', 'constants here and their numbers on the wire');
	for (const set of plan.symbols) emitSymbols(c, set);
	if (plan.records.length > 0) section(c, 'Records', 'structs member by member, in canonical order');
	for (const record of plan.records) {
		c.blank();
		c.under(record.when, () => emitRecord(c, record));
	}
	section(c, 'Operations', 'a call is known by its place in this list');
	emitOperations(c, plan);
	return c;
}

/** A constant that this system does not have has no row: it is EINVAL on arrival. */
function emitSymbols(c: CWriter, set: SymbolsPlan): void {
	c.blank();
	c.block(
		`static const struct bypass_symbol ${set.rowsName}[] =`,
		() => {
			for (const row of set.rows) {
				c.directive(`#ifdef ${row.name}`);
				c.line(`BYPASS_SYMBOL(${row.name}, ${row.mask}, ${row.canonical}),`);
				c.directive('#endif');
			}
		},
		';',
	);
	c.line(`const struct bypass_symbols ${set.table} = BYPASS_SYMBOLS(${cString(set.name)}, ${set.bits ? 1 : 0}, ${set.rowsName});`);
}

function emitRecord(c: CWriter, record: RecordPlan): void {
	c.block(
		`static const struct bypass_field ${record.fieldsName}[] =`,
		() => {
			for (const field of record.fields) {
				const symbols = field.symbols === undefined ? '' : `, &${field.symbols}`;
				if (field.when !== undefined) c.directive(`#if ${field.when}`);
				c.line(`BYPASS_${field.macro}(${record.type}, ${field.path}${symbols}),`);
				if (field.when === undefined) continue;
				c.directive('#else');
				c.line(`BYPASS_FIELD_MISSING(${field.path}),`);
				c.directive('#endif');
			}
		},
		';',
	);
	c.line(`const struct bypass_record ${record.table} = BYPASS_RECORD(${cString(record.name)}, ${record.type}, ${record.fieldsName});`);
}

function emitOperations(c: CWriter, plan: Plan): void {
	const errors = plan.symbols.find((s) => s.name === 'errno');
	c.blank();
	c.block(
		'static const struct bypass_operation operations[] =',
		() => {
			const reach = (call: (typeof plan.calls)[number]) => (call.leaves ? 2 : call.remote ? 1 : 0);
			for (const call of plan.calls) c.line(`{ ${cString(call.name)}, ${cString(call.signature)}, ${reach(call)} },`);
			if (plan.calls.length === 0) c.line('{ "", "", 0 },');
		},
		';',
	);
	c.blank();
	c.block(
		'const struct bypass_spec bypass_spec =',
		() => {
			c.line('BYPASS_ABI,');
			c.line(`${cString(plan.name)},`, `${cString(plan.path)},`, `${cString(plan.digest)},`);
			c.line('operations,', `${plan.calls.length},`, errors ? `&${errors.table},` : 'NULL,');
		},
		';',
	);
}
