/** One value of the wire, as the plan's steps have it: how it is got and how it is put. */
import { isUnsigned } from '../model/ctype.ts';
import type { Value } from '../plan/wire.ts';
import { BypassError } from './errors.ts';
import type { RecordValue, Symbols, Tables } from './tables.ts';
import type { Reader, Writer } from './wire.ts';

/** Stands in the place of a directory's descriptor: names are relative to where the process is. */
export const AT_FDCWD = -100;

/** The descriptors of one process, as handles that its agent knows. */
export interface Descriptors {
	/** @throws BypassError EBADF when nothing is open under this handle */
	find(handle: bigint): unknown;
	/** Opens; gives the handle. */
	add(value: unknown): bigint;
	/** The handle of what is open already. @throws BypassError EBADF */
	handleOf(value: unknown): bigint;
}

export interface Codec {
	get(from: Reader, descriptors: Descriptors): unknown;
	put(to: Writer, value: unknown, descriptors: Descriptors): void;
}

/** @param asking a request is put and a reply is got: descriptors are handles that exist, and new ones are entered */
export function valueCodec(value: Value, tables: Tables, asking: boolean): Codec {
	switch (value.kind) {
		case 'integer':
			return isUnsigned({ base: value.type }) ? unsigned : integer;
		case 'float':
			return float;
		case 'symbols':
			return symbolsCodec(tables.symbols.get(value.table));
		case 'record': {
			const table = tables.records.get(value.table);
			if (!table) throw new Error(`${value.table} is not in the plan`);
			return { get: (from) => table.get(from), put: (to, record) => table.put(to, (record ?? {}) as RecordValue) };
		}
		case 'descriptor':
			return asking ? askedDescriptor : descriptor;
	}
}

const integer: Codec = { get: (from) => from.whole(), put: (to, value) => to.integer(whole(value)) };
const unsigned: Codec = { get: (from) => from.natural(), put: (to, value) => to.integer(whole(value)) };
const float: Codec = { get: (from) => from.float(), put: (to, value) => to.float(Number(value)) };

function symbolsCodec(symbols: Symbols | undefined): Codec {
	if (!symbols) return integer;
	return {
		get: (from) => symbols.decode(from.integer()),
		put: (to, value) => to.integer(symbols.encode(Number(whole(value)))),
	};
}

/** At home: handles come and what is open under them is given; what an action opened goes as a new handle. */
const descriptor: Codec = {
	get: (from, descriptors) => {
		const handle = from.big();
		return handle === -1n || handle === BigInt(AT_FDCWD) ? Number(handle) : descriptors.find(handle);
	},
	put: (to, value, descriptors) => to.integer(value === -1 ? -1n : descriptors.add(value)),
};

/** Towards another home: the other way round. */
const askedDescriptor: Codec = {
	get: (from, descriptors) => {
		const handle = from.big();
		return handle < 0n ? Number(handle) : descriptors.add(handle);
	},
	put: (to, value, descriptors) => to.integer(value === -1 || value === AT_FDCWD ? value : descriptors.handleOf(value)),
};

function whole(value: unknown): number | bigint {
	if (typeof value === 'number' || typeof value === 'bigint') return value;
	if (typeof value === 'boolean') return Number(value);
	throw new TypeError(`a number is needed, not ${value === null ? 'null' : typeof value}`);
}

/** Bytes that an action gave: a text is taken as UTF-8. */
export function bytesOf(value: unknown): Uint8Array {
	if (typeof value === 'string') return Buffer.from(value);
	if (value instanceof Uint8Array) return value;
	if (value instanceof ArrayBuffer) return new Uint8Array(value);
	throw new TypeError('bytes are needed: a Uint8Array or a text');
}

/** A pointer that the call cannot do without. */
export function required(value: unknown): unknown {
	if (value === null || value === undefined) throw new BypassError('EFAULT', 'a pointer is missing');
	return value;
}
