/** Values by chance: names of sets, members of structs. Boundaries of every width come often. */
import fc from 'fast-check';
import { type Column, type Given, type Struct, type SymbolSet, setOf, sets, structs } from './expected.ts';

/** Some names of a set that one machine has: any of its flags, and of each field one value; or one name alone. */
function namesOf(column: Column, set: SymbolSet): fc.Arbitrary<string[]> {
	const here = column.constants(set);
	const names = here.map(({ name }) => name);
	if (!set.bits) return fc.constantFrom(...names).map((name) => [name]);
	return fc.subarray(names).map((chosen) => {
		const taken = new Set<string>();
		return here
			.filter(({ name, field }) => chosen.includes(name) && (field === name || !taken.has(field)))
			.filter(({ name, field }) => {
				const free = field === name || !taken.has(field);
				taken.add(field);
				return free;
			})
			.map(({ name }) => name);
	});
}

/** A number of 64 bits, often at the edge of a width. */
const anyNumber: fc.Arbitrary<bigint> = fc.oneof(
	fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }),
	fc.integer({ min: -300, max: 300 }).map(BigInt),
	fc
		.tuple(fc.constantFrom(7n, 8n, 15n, 16n, 31n, 32n, 63n), fc.integer({ min: -2, max: 2 }), fc.boolean())
		.map(([bits, off, negative]) => BigInt.asIntN(64, (negative ? -1n : 1n) * (1n << bits) + BigInt(off))),
);

const anyText = (size: number) => fc.uint8Array({ minLength: 0, maxLength: size, min: 1, max: 255 });

/** A value of a set: the set, and names. */
export function symbolCase(column: Column): fc.Arbitrary<{ set: SymbolSet; names: string[] }> {
	return fc
		.constantFrom(...sets.filter((set) => column.constants(set).length > 0))
		.chain((set) => namesOf(column, set).map((names) => ({ set, names })));
}

interface Unknown {
	readonly set: SymbolSet;
	readonly local: bigint | undefined;
	readonly wire: bigint | undefined;
}

/** A number in which something has no name: here, or on the wire. */
export function unknownCase(column: Column): fc.Arbitrary<Unknown> {
	const some = fc.constantFrom(...sets.filter((set) => column.constants(set).length > 0));
	return fc.tuple(some, fc.boolean()).chain(([set, here]) => {
		const numbers = here ? column.constants(set).map(({ value, mask }) => [value, mask]) : set.rows.map((row) => [BigInt(row.canonical)]);
		const known = new Set(numbers.map(([value]) => value as bigint));
		if (!set.bits) return anyNumber.filter((value) => !known.has(value)).map((value) => unknown(set, here, value));
		const named = numbers.flat().reduce((all, value) => all | value, 0n);
		const free = Array.from({ length: 63 }, (_, bit) => 1n << BigInt(bit)).filter((bit) => (named & bit) === 0n);
		const bits = fc.subarray(free, { minLength: 1 });
		return fc.tuple(bits, fc.subarray([...known])).map(([strange, plain]) =>
			unknown(
				set,
				here,
				[...strange, ...plain].reduce((a, b) => a | b, 0n),
			),
		);
	});
}

const unknown = (set: SymbolSet, here: boolean, value: bigint): Unknown => ({
	set,
	local: here ? value : undefined,
	wire: here ? undefined : value,
});

/** A struct that one machine has, and what is in it; numbers fit its members there. */
export function structCase(column: Column): fc.Arbitrary<{ struct: Struct; given: Given[] }> {
	return fc.constantFrom(...structs.filter((struct) => column.has(struct))).chain((struct) => {
		const members = struct.fields.map((field) => memberValue(column, struct, field));
		return fc.tuple(...members).map((given) => ({ struct, given }));
	});
}

function memberValue(column: Column, struct: Struct, field: Struct['fields'][number]): fc.Arbitrary<Given> {
	const place = column.place(struct, field.path);
	const set = setOf(field);
	if (place === undefined) return fc.constant(set === undefined ? { number: 0n } : { names: [] });
	if (set !== undefined) return namesOf(column, set).map((names) => ({ names }));
	if (field.macro === 'FIELD_CHARS') return anyText(place.size).map((text) => ({ text }));
	const narrow = (value: bigint) => (place.unsigned ? BigInt.asUintN(place.size * 8, value) : BigInt.asIntN(place.size * 8, value));
	/* half of them small, so that whole structs arrive as well as overflow */
	return fc
		.oneof({ weight: 9, arbitrary: fc.nat(100).map(BigInt) }, { weight: 1, arbitrary: anyNumber })
		.map((value) => ({ number: narrow(value) }));
}
