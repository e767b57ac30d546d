/** As much of an ELF file as tells whether and how a program can be trapped: its kind, its loader, what it needs and imports. */

export interface Elf {
	readonly bits: 32 | 64;
	/** byte order */
	readonly little: boolean;
	/** 2 program at fixed addresses, 3 shared object or position-independent program */
	readonly type: number;
	/** e_machine: 62 is x86-64, 183 aarch64 */
	readonly machine: number;
	/** path of the dynamic loader; undefined: the kernel starts the program without one */
	readonly interpreter: string | undefined;
	readonly dynamic: boolean;
	/** DT_NEEDED, in order */
	readonly needed: readonly string[];
	/** DT_RUNPATH or DT_RPATH folders, `$ORIGIN` unexpanded */
	readonly searchPath: readonly string[];
	/** names of functions and objects that others must define */
	readonly imports: ReadonlySet<string>;
	/** names that it defines for others */
	readonly exports: ReadonlySet<string>;
}

interface Segment {
	readonly type: number;
	readonly offset: number;
	readonly address: number;
	readonly size: number;
}

const LOAD = 1;
const DYNAMIC = 2;
const INTERPRETER = 3;
const tags = { needed: 1, hash: 4, strings: 5, symbols: 6, rpath: 15, runpath: 29, gnuHash: 0x6ffffef5 };

/** Reads numbers of the file's own width and byte order; everything beyond the end is a RangeError. */
class Reader {
	readonly view: DataView;
	readonly wide: boolean;
	readonly little: boolean;

	constructor(bytes: Uint8Array) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.wide = bytes[4] === 2;
		this.little = bytes[5] === 1;
	}

	u16(offset: number): number {
		return this.view.getUint16(offset, this.little);
	}

	u32(offset: number): number {
		return this.view.getUint32(offset, this.little);
	}

	/** An address, offset or size: 4 or 8 bytes. */
	word(offset: number): number {
		return this.wide ? Number(this.view.getBigUint64(offset, this.little)) : this.u32(offset);
	}

	text(offset: number): string {
		let end = offset;
		while (this.view.getUint8(end) !== 0) end++;
		return Buffer.from(this.view.buffer, this.view.byteOffset + offset, end - offset).toString();
	}
}

/** True when the bytes begin as an ELF file does. */
export function isElf(bytes: Uint8Array): boolean {
	return bytes.length >= 52 && bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

/**
 * Reads an ELF file.
 * @param bytes the whole file
 * @returns undefined when it is not ELF or contradicts itself
 */
export function readElf(bytes: Uint8Array): Elf | undefined {
	if (!isElf(bytes)) return undefined;
	try {
		return read(new Reader(bytes));
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function read(reader: Reader): Elf {
	const segments = readSegments(reader);
	const named = segments.find((segment) => segment.type === INTERPRETER);
	const dynamic = segments.find((segment) => segment.type === DYNAMIC);
	return {
		bits: reader.wide ? 64 : 32,
		little: reader.little,
		type: reader.u16(16),
		machine: reader.u16(18),
		interpreter: named && reader.text(named.offset),
		dynamic: dynamic !== undefined,
		...(dynamic ? readDynamic(reader, segments, dynamic) : { needed: [], searchPath: [], imports: new Set(), exports: new Set() }),
	};
}

function readSegments(reader: Reader): Segment[] {
	const table = reader.word(reader.wide ? 32 : 28);
	const size = reader.u16(reader.wide ? 54 : 42);
	const count = reader.u16(reader.wide ? 56 : 44);
	return Array.from({ length: count }, (_, index) => {
		const at = table + index * size;
		return {
			type: reader.u32(at),
			offset: reader.word(at + (reader.wide ? 8 : 4)),
			address: reader.word(at + (reader.wide ? 16 : 8)),
			size: reader.word(at + (reader.wide ? 32 : 16)),
		};
	});
}

function readDynamic(reader: Reader, segments: readonly Segment[], dynamic: Segment) {
	const width = reader.wide ? 8 : 4;
	const values = new Map<number, number[]>();
	for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 2 * width) {
		const tag = reader.word(at);
		if (tag === 0) break;
		values.set(tag, [...(values.get(tag) ?? []), reader.word(at + width)]);
	}
	const place = (tag: number): number | undefined => {
		const address = values.get(tag)?.[0];
		return address === undefined ? undefined : offsetOf(segments, address);
	};
	const strings = place(tags.strings) ?? 0;
	const texts = (tag: number) => (values.get(tag) ?? []).map((offset) => reader.text(strings + offset));
	const paths = texts(tags.runpath).length ? texts(tags.runpath) : texts(tags.rpath);
	return {
		needed: texts(tags.needed),
		searchPath: paths.flatMap((path) => path.split(':')).filter((path) => path !== ''),
		...readSymbols(reader, place(tags.symbols), strings, symbolCount(reader, place(tags.hash), place(tags.gnuHash), width)),
	};
}

/** File offset of an address of the loaded image. */
function offsetOf(segments: readonly Segment[], address: number): number {
	const segment = segments.find((s) => s.type === LOAD && address >= s.address && address < s.address + s.size);
	if (!segment) throw new RangeError('an address outside of the file');
	return address - segment.address + segment.offset;
}

/** The table of symbols has no length of its own: the hash tables tell it. */
function symbolCount(reader: Reader, hash: number | undefined, gnuHash: number | undefined, width: number): number {
	if (hash !== undefined) return reader.u32(hash + 4);
	if (gnuHash === undefined) return 0;
	const buckets = reader.u32(gnuHash);
	const first = reader.u32(gnuHash + 4);
	const table = gnuHash + 16 + reader.u32(gnuHash + 8) * width;
	let last = 0;
	for (let i = 0; i < buckets; i++) last = Math.max(last, reader.u32(table + 4 * i));
	if (last < first) return first;
	const chain = table + 4 * buckets;
	while ((reader.u32(chain + 4 * (last - first)) & 1) === 0) last++;
	return last + 1;
}

function readSymbols(reader: Reader, table: number | undefined, strings: number, count: number) {
	const imports = new Set<string>();
	const exports = new Set<string>();
	const size = reader.wide ? 24 : 16;
	for (let index = 1; table !== undefined && index < count; index++) {
		const at = table + index * size;
		const section = reader.u16(at + (reader.wide ? 6 : 14));
		(section === 0 ? imports : exports).add(reader.text(strings + reader.u32(at)));
	}
	return { imports, exports };
}
