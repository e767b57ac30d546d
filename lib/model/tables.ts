/** The symbol sets and records that the calls of a model use, flattened to what travels. */
import type { KnownSymbols } from '../knowledge/rulebook.ts';
import type { Declaration, SymbolSet } from '../syntax/ast.ts';
import type { Context } from './context.ts';
import { arrayCount, ctypeOf, nameOf, operations, plainWords } from './ctype.ts';
import type { ElementCarry, ModelParameter, ModelProcedure, ModelRecord, ModelSymbolSet } from './model.ts';

type Field = ModelRecord['fields'][number];

/** The set of error numbers: both sides of every call know it. */
const errorNumbers = 'errno';

/** Records that travel, each member with its path from the struct's beginning. */
export function usedRecords(procedures: readonly ModelProcedure[], context: Context): ModelRecord[] {
	const used = new Map<string, string>();
	for (const procedure of procedures) {
		if (!procedure.remote) continue;
		for (const p of procedure.parameters) {
			const element = elementOf(p);
			if (element?.kind === 'record' && !used.has(element.record)) used.set(element.record, plainWords(p.type.base).join(' '));
		}
	}
	return [...used].flatMap(([name, type]) => recordOf(name, type, context) ?? []);
}

/** One struct, flattened; undefined when nothing describes it. */
function recordOf(name: string, type: string, context: Context): ModelRecord | undefined {
	const known = context.struct(name);
	if (!known) return undefined;
	const fields = known.members.flatMap(({ declaration, when }) => fieldsOf(declaration, '', when, context, new Set([name])));
	return { name, type, fields, when: known.when, span: known.item.span };
}

function fieldsOf(member: Declaration, prefix: string, when: string | undefined, context: Context, inside: ReadonlySet<string>): Field[] {
	const type = ctypeOf(member.type, member.declarator, context.scalars);
	const path = `${prefix}${nameOf(member.declarator) ?? ''}`;
	const count = arrayCount(member.declarator);
	if (count !== undefined) {
		if (plainWords(type.base).includes('char')) return [{ path, type, carry: { kind: 'text' }, when }];
		const element: Declaration = { ...member, declarator: withoutArray(member) };
		const length = Number(count);
		/* `c_cc[VINTR]`: the one element that a constant names, where there is such a constant */
		if (Number.isNaN(length))
			return fieldsOf(element, '', both(when, `defined(${count})`), context, inside).map(behind(`${path}[${count}]`));
		if (!Number.isInteger(length) || length > maxElements) return [];
		return Array.from({ length }, (_, i) => fieldsOf(element, '', when, context, inside).map(behind(`${path}[${i}]`))).flat();
	}
	if (type.pointers > 0) return [];
	const nested = type.tag ?? plainWords(type.base)[0] ?? '';
	const known = type.scalar === 'struct' || type.scalar === 'unknown' ? context.struct(nested) : undefined;
	if (known && !inside.has(nested)) {
		const deeper = new Set([...inside, nested]);
		const within = (own: string | undefined) => (own === undefined || own === known.when ? (when ?? own) : both(when, own));
		return known.members.flatMap((m) => fieldsOf(m.declaration, `${path}.`, within(m.when), context, deeper));
	}
	return [{ path, type, carry: memberCarry(member, type.scalar), when }];
}

const behind = (path: string) => (field: Field) => ({ ...field, path: `${path}${field.path}` });
const both = (when: string | undefined, also: string) => (when === undefined ? also : `(${when}) && ${also}`);

/** Longer arrays inside a struct are no flat record any more. */
const maxElements = 256;

/** The declarator of one element: its name is empty, the path has it already. */
function withoutArray(member: Declaration): Declaration['declarator'] {
	return operations(member.declarator)
		.slice(1)
		.reduce<Declaration['declarator']>((of, step) => ({ ...step, of }), { kind: 'name', name: undefined, span: member.span });
}

function memberCarry(member: Declaration, scalar: string): ElementCarry {
	const symbols = member.annotations.find((a) => a.kind === 'symbols');
	if (symbols?.kind === 'symbols') return { kind: 'symbols', set: symbols.set.text };
	return { kind: scalar === 'float' ? 'float' : 'integer' };
}

/** Symbol sets of parameters, results and records, the error numbers first. */
export function usedSymbols(procedures: readonly ModelProcedure[], records: readonly ModelRecord[], context: Context): ModelSymbolSet[] {
	const names = new Set([errorNumbers]);
	const note = (carry: { readonly kind: string; readonly set?: string } | undefined) => {
		if (carry?.kind === 'symbols' && carry.set !== undefined) names.add(carry.set);
	};
	for (const { parameters, result } of procedures) {
		note(result.carry);
		for (const p of parameters) note(elementOf(p));
	}
	for (const record of records) for (const field of record.fields) note(field.carry);
	return [...names].flatMap((name) => symbolsOf(name, context) ?? []);
}

/** A set of the specification, or of knowledge. */
function symbolsOf(name: string, context: Context): ModelSymbolSet | undefined {
	const own = context.file.items.find((item): item is SymbolSet => item.kind === 'symbols' && item.name.text === name);
	const known = context.rulebook.symbols(name);
	if (own) return modelSymbols(name, own.form, own.rows, own.span);
	return known && modelSymbols(name, known.form, known.rows, (known.rules[0] as KnownSymbols['rules'][number]).item.span);
}

function modelSymbols(name: string, form: 'bits' | 'values', rows: SymbolSet['rows'], span: ModelSymbolSet['span']): ModelSymbolSet {
	return {
		name,
		form,
		rows: rows.map((row) => ({ name: row.name.text, canonical: row.canonical, mask: row.mask?.text, span: row.span })),
		span,
	};
}

/** What one value of a parameter is on the wire. */
function elementOf(parameter: ModelParameter): ElementCarry | undefined {
	const { carry } = parameter;
	if (carry.kind === 'array') return carry.element;
	return carry.kind === 'string' || carry.kind === 'bytes' || carry.kind === 'local' ? undefined : carry;
}
