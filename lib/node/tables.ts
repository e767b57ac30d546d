/** Named constants and structs: their numbers on the wire and here, their members in canonical order. */
import { constants as files } from 'node:fs';
import { constants as system } from 'node:os';
import type { Plan, RecordPlan, SymbolsPlan } from '../plan/plan.ts';
import { BypassError } from './errors.ts';
import type { Reader, Writer } from './wire.ts';

/* What Node knows of this machine's constants. What it does not is taken to be the canonical number, which is that of most machines. */
const here: Readonly<Record<string, number>> = {
	...files,
	...system.errno,
	...system.signals,
	/* a flag that holds another one, as the C library has it */
	O_TMPFILE: 0x400000 | files.O_DIRECTORY,
};

/** As many decoded values are remembered: programs use few. */
const REMEMBERED = 256;

/** A number that is none of a family's: which it was travels to the agent, which tells it. */
export class NamelessError extends BypassError {
	constructor(message: string) {
		super('EINVAL', message);
	}
}

/** One family of constants. Symbols cross as canonical numbers; an unknown bit or value is EINVAL, never dropped. */
export class Symbols {
	readonly name: string;
	private readonly bits: boolean;
	private readonly rows: readonly {
		readonly name: string;
		readonly here: bigint;
		readonly canonical: bigint;
		readonly hereField: bigint;
		readonly field: bigint;
	}[];
	private readonly known = new Map<number, number>();

	constructor(plan: SymbolsPlan) {
		this.name = plan.name;
		this.bits = plan.bits;
		const rows = plan.rows.map(({ name, mask, canonical }) => {
			const number = BigInt(canonical);
			return { name, mask, canonical: number, here: BigInt(here[name] ?? Number(number)) };
		});
		const fieldOf = (mask: string, name: string, value: (row: (typeof rows)[number]) => bigint) =>
			rows.filter((row) => (mask === name ? row.name === name : row.mask === mask)).reduce((bits, row) => bits | value(row), 0n);
		this.rows = rows.map((row) => ({
			name: row.name,
			here: row.here,
			canonical: row.canonical,
			field: fieldOf(row.mask, row.name, (r) => r.canonical),
			hereField: fieldOf(row.mask, row.name, (r) => r.here),
		}));
	}

	/** Names and numbers of this machine. */
	values(): [string, number][] {
		return this.rows.map((row) => [row.name, Number(row.here)]);
	}

	/** @returns the canonical number of a name; undefined: it has none */
	canonicalOf(name: string): number | undefined {
		const row = this.rows.find((r) => r.name === name);
		return row && Number(row.canonical);
	}

	decode(canonical: number): number {
		const before = this.known.get(canonical);
		if (before !== undefined) return before;
		const value = this.bits
			? this.translate(BigInt(canonical), (row) => [row.canonical, row.field, row.here])
			: this.rows.find((row) => row.canonical === BigInt(canonical))?.here;
		if (value === undefined) throw this.nameless(canonical, (row) => row.canonical);
		if (this.known.size < REMEMBERED) this.known.set(canonical, Number(value));
		return Number(value);
	}

	encode(value: number): number {
		const canonical = this.bits
			? this.translate(BigInt(value), (row) => [row.here, row.hereField, row.canonical])
			: this.rows.find((row) => row.here === BigInt(value))?.canonical;
		if (canonical === undefined) throw this.nameless(value, (row) => row.hereField);
		return Number(canonical);
	}

	/** Of bits those that no row has; where every bit has a name, but not the number in a field, all of them. */
	private nameless(value: number, bitsOf: (row: (typeof this.rows)[number]) => bigint): NamelessError {
		const known = this.rows.reduce((bits, row) => bits | bitsOf(row), 0n);
		const rest = BigInt.asUintN(64, BigInt(value) & ~known);
		const shown = this.bits ? `0x${(rest || BigInt.asUintN(64, BigInt(value))).toString(16)}` : String(value);
		return new NamelessError(`${this.name}: ${shown} has no name at home`);
	}

	/** Rows are tried in order, and a row takes its field away: a flag that contains another stands before it. */
	private translate(
		value: bigint,
		sides: (row: (typeof this.rows)[number]) => [from: bigint, field: bigint, to: bigint],
	): bigint | undefined {
		let rest = value;
		let result = 0n;
		for (const row of this.rows) {
			const [from, field, to] = sides(row);
			if (field === 0n || (rest & field) !== from) continue;
			if (from === 0n && (value & field) !== 0n) continue;
			result |= to;
			rest &= ~field;
		}
		return rest === 0n ? result : undefined;
	}
}

/** A struct: an object with its members by name, those of structs within as objects within. */
export type RecordValue = { [member: string]: number | bigint | string | Uint8Array | RecordValue };

interface Field {
	readonly steps: readonly string[];
	readonly kind: 'number' | 'float' | 'text';
	readonly symbols: Symbols | undefined;
}

/** Members that a record may have: a bit each in a word. */
const MEMBERS_MAX = 64;

/** One kind of struct. Members that the peer did not send are 0; those in excess are skipped. */
export class RecordTable {
	private readonly fields: readonly Field[];

	constructor(plan: RecordPlan, symbols: ReadonlyMap<string, Symbols>) {
		this.fields = plan.fields.map(({ path, macro, symbols: table }) => ({
			steps: path.split(/[.[\]]+/).filter((step) => step !== ''),
			kind: macro === 'FIELD_CHARS' ? 'text' : macro === 'FIELD_REAL' ? 'float' : 'number',
			symbols: table === undefined ? undefined : symbols.get(table),
		}));
	}

	put(to: Writer, record: RecordValue): void {
		to.integer(this.fields.length);
		to.integer(this.fields.reduce((bits, field, i) => bits | (field.kind === 'text' ? 1n << BigInt(i) : 0n), 0n));
		for (const field of this.fields) putMember(to, field, memberOf(record, field.steps));
	}

	get(from: Reader): RecordValue {
		const record: RecordValue = {};
		const count = from.count(MEMBERS_MAX);
		const texts = from.big();
		for (let i = 0; i < count; i++) {
			const field = this.fields[i];
			const text = ((texts >> BigInt(i)) & 1n) === 1n;
			if (field === undefined) {
				if (text) from.data();
				else from.big();
			} else if (!text && field.kind === 'text') {
				from.big(); // who sends has none, and so a number in its place
				setMember(record, field.steps, new Uint8Array());
			} else if (text !== (field.kind === 'text')) throw new BypassError('EPROTO', 'a member of a struct is of another kind');
			else setMember(record, field.steps, getMember(from, field));
		}
		for (const field of this.fields.slice(count)) setMember(record, field.steps, field.kind === 'text' ? new Uint8Array() : 0);
		return record;
	}
}

function putMember(to: Writer, field: Field, value: RecordValue[string] | undefined): void {
	if (field.kind === 'text') to.data(value instanceof Uint8Array ? value : Buffer.from(`${typeof value === 'string' ? value : ''}\0`));
	else if (field.kind === 'float') to.float(Number(value ?? 0));
	else if (field.symbols) to.integer(field.symbols.encode(Number(value ?? 0)));
	else to.integer(typeof value === 'bigint' ? value : Number(value ?? 0));
}

/* Device and inode numbers use all of their 64 bits on some systems: what JavaScript cannot count exactly is a bigint. */
function getMember(from: Reader, field: Field): RecordValue[string] {
	if (field.kind === 'text') return withoutEnd(Buffer.from(from.data()));
	if (field.kind === 'float') return from.float();
	const big = from.big();
	const number = Number(big);
	if (field.symbols) return field.symbols.decode(number);
	return Number.isSafeInteger(number) ? number : big;
}

/** Text of C's brings its NUL along. */
const withoutEnd = (text: Buffer) => (text.at(-1) === 0 ? text.subarray(0, -1) : text);

function memberOf(record: RecordValue, steps: readonly string[]): RecordValue[string] | undefined {
	let value: RecordValue[string] | undefined = record;
	for (const step of steps) value = value === undefined ? undefined : (value as RecordValue)[step];
	return value;
}

function setMember(record: RecordValue, steps: readonly string[], value: RecordValue[string]): void {
	let place = record;
	for (const step of steps.slice(0, -1)) {
		place[step] ??= {};
		place = place[step] as RecordValue;
	}
	place[steps.at(-1) as string] = value;
}

/** All tables of a plan, by the names that its steps know them by. */
export class Tables {
	readonly symbols: ReadonlyMap<string, Symbols>;
	readonly records: ReadonlyMap<string, RecordTable>;
	/** every constant by its name: its number here */
	readonly constants: ReadonlyMap<string, number>;
	private readonly errors: Symbols | undefined;

	constructor(plan: Plan) {
		this.symbols = new Map(plan.symbols.map((set) => [set.table, new Symbols(set)]));
		this.records = new Map(plan.records.map((record) => [record.table, new RecordTable(record, this.symbols)]));
		this.constants = new Map([...this.symbols.values()].flatMap((set) => set.values()));
		this.errors = [...this.symbols.values()].find((set) => set.name === 'errno');
	}

	/** The canonical number of an error by its name; of one that is not known that of EIO. */
	errorNumber(code: string): number {
		return this.errors?.canonicalOf(code) ?? this.errors?.canonicalOf('EIO') ?? 5;
	}

	/** The name of a canonical error number. */
	errorName(canonical: number): string {
		return this.errors?.values().find(([name]) => this.errors?.canonicalOf(name) === canonical)?.[0] ?? 'EIO';
	}
}
