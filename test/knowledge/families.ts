/**
 * Knowledge's symbol sets and structs as each machine has them. A machine is asked in up to three ways, since programs choose how wide
 * their offsets and times are: `agent` as generated code is compiled, `plain` without a word about it, `time64` with both at 64 bits.
 */
import { everything, headers } from './everything.ts';
import { type Answers, extract, type Question } from './extract.ts';
import type { Machine } from './machines.ts';
import { runtimeFamilies, runtimeHeaders } from './runtime-tables.ts';

export const widths = {
	agent: ['#define _FILE_OFFSET_BITS 64'],
	plain: [],
	time64: ['#define _FILE_OFFSET_BITS 64', '#define _TIME_BITS 64'],
} as const;
export type Width = keyof typeof widths;

/** One table: what a reviewer reads. */
export interface Family {
	readonly name: string;
	/** constants, in bits or in values; a struct's members, the first row being the whole; types of numbers */
	readonly kind: 'bits' | 'values' | 'struct' | 'types';
	/** what stands behind the names */
	readonly title: string;
	readonly rows: readonly FamilyRow[];
}
export interface FamilyRow extends Question {
	/** what travels: the number, the place among the members */
	readonly wire: string;
}

function symbolFamilies(): Family[] {
	return everything.symbols.map((set) => ({
		name: set.name,
		kind: set.bits ? 'bits' : 'values',
		title: 'the number on the wire | the value of most machines | others',
		rows: set.rows.map((row) => ({
			key: row.name,
			wire: shownNumber(BigInt(row.canonical), set.bits) + (row.mask === row.name ? '' : ` in ${row.mask}`),
			expressions: row.mask === row.name ? [row.name] : [row.name, row.mask],
			when: `defined(${row.name})`,
		})),
	}));
}

function structFamilies(): Family[] {
	return everything.records.map(({ name, type, when, fields }) => ({
		name: `struct-${name}`,
		kind: 'struct',
		title: 'machines: size of the whole, then offset+size of each member as it travels; u is unsigned, - is not there',
		rows: [
			{ key: type, wire: '', expressions: [`sizeof(${type})`], when },
			...fields.map((field) => ({
				key: field.path,
				wire: field.symbols?.replace('bypass_symbols_', '') ?? '',
				expressions: memberExpressions(type, field.path, field.macro),
				when: [when, field.when].filter((c) => c !== undefined).join(' && ') || undefined,
			})),
		],
	}));
}

function memberExpressions(type: string, path: string, macro: string): string[] {
	const member = `((${type} *)0)->${path}`;
	return [`offsetof(${type}, ${path})`, `sizeof(${member})`, macro === 'FIELD_CHARS' ? '0' : `(__typeof__(${member}))-1 > 0`];
}

function tableFamilies(): Family[] {
	return runtimeFamilies.map(({ name, title, rows }) => ({
		name,
		kind: 'values',
		title,
		rows: rows.map((row) => ({ key: row.name, wire: row.wire, expressions: row.expressions, when: row.when })),
	}));
}

/** Integer types that calls pass as they are: all of them are 64 bits on the wire. */
function typeFamily(): Family {
	const names =
		'int long off_t ino_t dev_t nlink_t mode_t uid_t pid_t size_t ssize_t time_t suseconds_t blksize_t blkcnt_t socklen_t rlim_t';
	const rows = names.split(' ').map((name) => ({ key: name, wire: '', expressions: [`sizeof(${name})`, `(${name})-1 > 0`] }));
	const order = { key: 'big-endian', wire: '', expressions: ['__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__', '0'] };
	const title = 'bytes of a number, u when it is unsigned; 1 for big-endian | others';
	return { name: 'types', kind: 'types', title, rows: [order, ...rows] };
}

/** All of them, in the order of their names. */
export const families: readonly Family[] = [...symbolFamilies(), ...structFamilies(), ...tableFamilies(), typeFamily()].sort((a, b) =>
	a.name < b.name ? -1 : 1,
);

/** What a machine says of every row of every family: `open_flags O_CREAT`. */
function valuesOf(machine: Machine, width: Width): Answers {
	const questions = families.flatMap((family) => family.rows.map((row) => ({ ...row, key: keyOf(family, row) })));
	return extract(machine.compiler, ['#define _GNU_SOURCE 1', ...widths[width], ...headers, ...runtimeHeaders], questions);
}
export const keyOf = (family: Family, row: FamilyRow) => `${family.name} ${row.key}`;

/** Columns of the tables, `mips` and `mips.time64`: what stands in each row, as text. */
export type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function columnsOf(machines: readonly Machine[]): Columns {
	const all = machines.flatMap((machine) => (Object.keys(widths) as Width[]).map((width) => ({ machine, width })));
	return new Map(all.map(({ machine, width }) => [columnName(machine, width), cellsOf(valuesOf(machine, width))]));
}
const columnName = (machine: Machine, width: Width) => (width === 'agent' ? machine.name : `${machine.name}.${width}`);

function cellsOf(answers: Answers): Map<string, string> {
	return new Map(
		families.flatMap((family) =>
			family.rows.map((row, i): [string, string] => [keyOf(family, row), cell(family, i, answers.get(keyOf(family, row)))]),
		),
	);
}

function cell({ kind }: Family, row: number, values: readonly bigint[] | undefined): string {
	if (values === undefined) return '-';
	if (kind === 'types') return `${values[0]}${values[1] === 1n ? 'u' : ''}`;
	if (kind === 'struct' && row > 0) return `${values[0]}+${values[1]}${values[2] === 1n ? 'u' : ''}`;
	return values.map((value) => shownNumber(value, kind === 'bits')).join(' in ');
}

function shownNumber(value: bigint, hexadecimal: boolean): string {
	return hexadecimal && value > 9n ? `0x${value.toString(16)}` : value.toString();
}
