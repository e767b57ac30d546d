/**
 * What must become of a value between two machines, said without their encoders: by the tables of families, which compilers alone have
 * written. A column is a machine as programs of one width see it: `mips`, `mips.time64`.
 */
import { everything } from '../knowledge/everything.ts';
import type { Columns } from '../knowledge/families.ts';

export type SymbolSet = (typeof everything.symbols)[number];
export type Struct = (typeof everything.records)[number];
export const sets: readonly SymbolSet[] = everything.symbols;
export const structs: readonly Struct[] = everything.records;

/** A named constant as one machine has it; undefined: it has none of that name. */
export interface Constant {
	readonly name: string;
	readonly value: bigint;
	readonly mask: bigint;
	/** the field that it is a value of, the same text on all machines */
	readonly field: string;
}

/** A member as one machine has it. */
export interface Place {
	readonly offset: number;
	readonly size: number;
	readonly unsigned: boolean;
}

export class Column {
	readonly #cells: ReadonlyMap<string, string>;

	/** `mips`, `mips.time64` */
	readonly name: string;

	constructor(name: string, columns: Columns) {
		this.name = name;
		this.#cells = columns.get(name) as ReadonlyMap<string, string>;
	}

	/** The constants of a set that are here, in the order of its rows. */
	constants(set: SymbolSet): Constant[] {
		return set.rows.flatMap((row): Constant[] => {
			const cell = this.#cells.get(`${set.name} ${row.name}`) as string;
			if (cell === '-') return [];
			const [value, mask] = cell.split(' in ').map(BigInt) as [bigint, bigint | undefined];
			return [{ name: row.name, value, mask: mask ?? value, field: row.mask }];
		});
	}

	/** Is there such a struct here? */
	has(struct: Struct): boolean {
		return this.#cells.get(`struct-${struct.name} ${struct.type}`) !== '-';
	}

	place(struct: Struct, path: string): Place | undefined {
		const cell = /^(\d+)\+(\d+)(u?)$/.exec(this.#cells.get(`struct-${struct.name} ${path}`) as string);
		return cell === null ? undefined : { offset: Number(cell[1]), size: Number(cell[2]), unsigned: cell[3] === 'u' };
	}
}

/** An errno by name, or what must come out. */
export type Outcome<T> = { readonly fails: 'EINVAL' | 'EOVERFLOW' } | { readonly gives: T };

/** Several names as one number of a machine; names that it lacks are left out. */
export function numberOf(column: Column, set: SymbolSet, names: readonly string[]): bigint {
	const chosen = column.constants(set).filter(({ name }) => names.includes(name));
	return chosen.reduce((sum, { value }) => sum | value, 0n);
}

/**
 * What the names that make a number on `from` are on `to`. A constant that is 0 by itself is not seen; of two with one number the first
 * speaks; a field that nobody set has the value that is 0, if one has a name.
 */
export function translated(from: Column, to: Column, set: SymbolSet, names: readonly string[]): Outcome<bigint> {
	const here = from.constants(set);
	const first = (constant: Constant) => here.find(({ value, mask }) => value === constant.value && mask === constant.mask) as Constant;
	const chosen = here.filter(({ name }) => names.includes(name)).map(first);
	const seen = set.bits ? chosen.filter(({ value, mask }) => value !== 0n || mask !== 0n) : chosen;
	const set0 = set.bits ? emptyFields(here, seen) : [];
	const there = to.constants(set);
	const meant = [...seen, ...set0].map(({ name }) => there.find((constant) => constant.name === name));
	if (meant.some((constant) => constant === undefined)) return { fails: 'EINVAL' };
	return { gives: meant.reduce((sum, constant) => sum | (constant as Constant).value, 0n) };
}

/** Names of what fields hold that nobody set. */
function emptyFields(here: readonly Constant[], seen: readonly Constant[]): Constant[] {
	const set = new Set(seen.map(({ field }) => field));
	return here.filter(({ value, mask, field }) => value === 0n && mask !== 0n && !set.has(field));
}

/** A number that one machine's member can hold, on the wire: without a sign where the member has none. */
function travelling(value: bigint, { size, unsigned }: Place): bigint {
	const bits = size * 8;
	return BigInt.asIntN(64, unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value));
}

/** What the other's member makes of it. On the wire a number of 64 bits has no sign: it is its owner's who says. */
function arriving(wire: bigint, { size, unsigned }: Place): Outcome<bigint> {
	const bits = size * 8;
	const value = unsigned ? BigInt.asUintN(64, wire) : wire;
	const fits = unsigned ? BigInt.asUintN(bits, value) === value : BigInt.asIntN(bits, value) === value;
	return fits ? { gives: value } : { fails: 'EOVERFLOW' };
}

/** What a member is given: a number, text, or names of a set. */
export type Given = { readonly number: bigint } | { readonly text: Uint8Array } | { readonly names: readonly string[] };

/** The words that say to an encoder what its struct holds, and what members hold then, since two may have one place. */
export function wordsOf(column: Column, struct: Struct, given: readonly Given[]): { words: string[]; holds: Given[] } {
	const last = new Map<number, Given>();
	struct.fields.forEach((field, i) => {
		const place = column.place(struct, field.path);
		if (place !== undefined) last.set(place.offset, given[i] as Given);
	});
	const holds = struct.fields.map((field, i) => last.get(column.place(struct, field.path)?.offset ?? -1) ?? (given[i] as Given));
	const words = struct.fields.map((field, i) => wordOf(column, setOf(field), given[i] as Given));
	return { words, holds };
}

function wordOf(column: Column, set: SymbolSet | undefined, given: Given): string {
	if ('text' in given) return given.text.length === 0 ? '-' : Buffer.from(given.text).toString('hex');
	return 'number' in given ? given.number.toString() : numberOf(column, set as SymbolSet, given.names).toString();
}

/** The set that a member's numbers are of. */
export function setOf(field: Struct['fields'][number]): SymbolSet | undefined {
	return sets.find(({ table }) => table === field.symbols);
}

/** The words by which the other machine's encoder must answer. */
export function received(from: Column, to: Column, struct: Struct, holds: readonly Given[]): Outcome<string[]> {
	const words: { offset: number; word: string }[] = [];
	for (const [i, field] of struct.fields.entries()) {
		const place = to.place(struct, field.path);
		if (place === undefined) {
			words.push({ offset: -1, word: '?' });
			continue;
		}
		const outcome = memberReceived(from, to, struct, i, holds[i] as Given, place);
		if ('fails' in outcome) return outcome;
		words.push({ offset: place.offset, word: outcome.gives });
	}
	const last = new Map(words.map(({ offset, word }) => [offset, word]));
	return { gives: words.map(({ offset }) => last.get(offset) as string) };
}

function memberReceived(from: Column, to: Column, struct: Struct, index: number, given: Given, place: Place): Outcome<string> {
	const field = struct.fields[index] as Struct['fields'][number];
	const own = from.place(struct, field.path);
	const set = setOf(field);
	if ('text' in given) {
		const text = own === undefined ? new Uint8Array() : given.text;
		if (text.length > place.size) return { fails: 'EOVERFLOW' };
		return { gives: text.length === 0 ? '-' : Buffer.from(text).toString('hex') };
	}
	if ('names' in given) {
		const value = translated(from, to, set as SymbolSet, given.names);
		return 'fails' in value ? value : { gives: stored(value.gives, place).toString() };
	}
	const arrived = arriving(own === undefined ? 0n : travelling(given.number, own), place);
	return 'fails' in arrived ? arrived : { gives: arrived.gives.toString() };
}

function stored(value: bigint, { size, unsigned }: Place): bigint {
	return unsigned ? BigInt.asUintN(size * 8, value) : BigInt.asIntN(size * 8, value);
}
