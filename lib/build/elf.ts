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
	/** they are DT_RPATH's, and so are searched for the libraries of its libraries, too */
	readonly inherited: boolean;
	/** it wants certain versions of symbols, as what is linked with the GNU C library does */
	readonly versioned: boolean;
	/** names of functions and objects that others must define */
	readonly imports: ReadonlySet<string>;
	/** names that it defines for others */
	readonly exports: ReadonlySet<string>;
	/** parts of the file that hold machine code */
	readonly code: readonly Segment[];
	/** a note of the Go linker: such programs make their own system calls */
	readonly go: boolean;
}

/** A part of the file, and where it is loaded. */
export interface Segment {
	readonly type: number;
	readonly executable: boolean;
	readonly offset: number;
	readonly address: number;
	readonly size: number;
}

const LOAD = 1;
const DYNAMIC = 2;
const INTERPRETER = 3;
const NOTE = 4;
const EXECUTABLE = 1;
const SYMBOL_SECTION = 11;
const tags = {
	needed: 1,
	hash: 4,
	strings: 5,
	symbols: 6,
	rela: 7,
	relaSize: 8,
	rpath: 15,
	jumps: 23,
	jumpsSize: 2,
	runpath: 29,
	gnuHash: 0x6ffffef5,
	versions: 0x6ffffffe,
	versionCount: 0x6fffffff,
};

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

	latin(offset: number, length: number): string {
		return Buffer.from(this.view.buffer, this.view.byteOffset + offset, length).toString('latin1');
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
		code: segments.filter((segment) => segment.type === LOAD && segment.executable),
		go: segments.some((segment) => segment.type === NOTE && /^.{12}Go\0\0/s.test(reader.latin(segment.offset, 16))),
		...(dynamic
			? readDynamic(reader, segments, dynamic)
			: { needed: [], searchPath: [], inherited: false, versioned: false, imports: new Set<string>(), exports: new Set<string>() }),
	};
}

/**
 * The versions of other libraries' symbols that a file needs: `GLIBC_2.17`.
 * @param bytes of the whole file
 * @returns in no order; empty when it needs none
 */
export function versionsOf(bytes: Uint8Array): string[] {
	const reader = new Reader(bytes);
	const segments = readSegments(reader);
	const dynamic = segments.find((segment) => segment.type === DYNAMIC);
	if (!dynamic) return [];
	const { values, place } = dynamicTable(reader, segments, dynamic);
	const strings = place(tags.strings) ?? 0;
	const names: string[] = [];
	let file = place(tags.versions) ?? 0;
	for (let left = values.get(tags.versionCount)?.[0] ?? 0; left > 0; left--) {
		let at = file + reader.u32(file + 8);
		for (let each = reader.u16(file + 2); each > 0; each--) {
			names.push(reader.text(strings + reader.u32(at + 8)));
			at += reader.u32(at + 12);
		}
		file += reader.u32(file + 12);
	}
	return names;
}

/**
 * Where the loader puts the address of an imported function, by 64-bit relocations with addends (x86-64, aarch64).
 * @param bytes the whole file
 * @returns addresses of the loaded image; none for other files
 */
export function slotsOf(bytes: Uint8Array, symbol: string): number[] {
	const reader = new Reader(bytes);
	const segments = readSegments(reader);
	const dynamic = segments.find((segment) => segment.type === DYNAMIC);
	if (!dynamic || !reader.wide) return [];
	const { values, place } = dynamicTable(reader, segments, dynamic);
	const [symbols, strings] = [place(tags.symbols), place(tags.strings)];
	if (symbols === undefined || strings === undefined) return [];
	const found: number[] = [];
	for (const [table, size] of [
		[place(tags.rela), values.get(tags.relaSize)?.[0]],
		[place(tags.jumps), values.get(tags.jumpsSize)?.[0]],
	] as const) {
		for (let at = table ?? 0, end = at + (table === undefined ? 0 : (size ?? 0)); at < end; at += 24) {
			const index = reader.u32(at + (reader.little ? 12 : 8));
			if (index !== 0 && reader.text(strings + reader.u32(symbols + index * 24)) === symbol) found.push(reader.word(at));
		}
	}
	return found;
}

function readSegments(reader: Reader): Segment[] {
	const table = reader.word(reader.wide ? 32 : 28);
	const size = reader.u16(reader.wide ? 54 : 42);
	const count = reader.u16(reader.wide ? 56 : 44);
	return Array.from({ length: count }, (_, index) => {
		const at = table + index * size;
		return {
			type: reader.u32(at),
			executable: (reader.u32(at + (reader.wide ? 4 : 24)) & EXECUTABLE) !== 0,
			offset: reader.word(at + (reader.wide ? 8 : 4)),
			address: reader.word(at + (reader.wide ? 16 : 8)),
			size: reader.word(at + (reader.wide ? 32 : 16)),
		};
	});
}

/** The dynamic section's values by their tag, and the file offsets of those that are addresses. */
function dynamicTable(reader: Reader, segments: readonly Segment[], dynamic: Segment) {
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
	return { width, values, place };
}

function readDynamic(reader: Reader, segments: readonly Segment[], dynamic: Segment) {
	const { width, values, place } = dynamicTable(reader, segments, dynamic);
	const strings = place(tags.strings) ?? 0;
	const texts = (tag: number) => (values.get(tag) ?? []).map((offset) => reader.text(strings + offset));
	const inherited = !values.has(tags.runpath) && values.has(tags.rpath);
	const paths = texts(inherited ? tags.rpath : tags.runpath);
	return {
		needed: texts(tags.needed),
		searchPath: paths.flatMap((path) => path.split(':')).filter((path) => path !== ''),
		inherited,
		versioned: values.has(tags.versions),
		...readSymbols(reader, place(tags.symbols), strings, symbolCount(reader, place(tags.hash), place(tags.gnuHash), width)),
	};
}

/** File offset of an address of the loaded image. */
function offsetOf(segments: readonly Segment[], address: number): number {
	const segment = segments.find((s) => s.type === LOAD && address >= s.address && address < s.address + s.size);
	if (!segment) throw new RangeError('an address outside of the file');
	return address - segment.address + segment.offset;
}

/** The table of symbols has no length of its own: the sections or the hash tables tell it. */
function symbolCount(reader: Reader, hash: number | undefined, gnuHash: number | undefined, width: number): number {
	if (hash !== undefined) return reader.u32(hash + 4);
	/* GNU's table knows only what is defined; a program that defines nothing may still need something. */
	return Math.max(sectionCount(reader), gnuHash === undefined ? 0 : definedCount(reader, gnuHash, width));
}

/** By the section of dynamic symbols; 0 when the file has lost its sections. */
function sectionCount(reader: Reader): number {
	const [table, size, count] = reader.wide
		? [reader.word(40), reader.u16(58), reader.u16(60)]
		: [reader.word(32), reader.u16(46), reader.u16(48)];
	for (let index = 0; table !== 0 && index < count; index++) {
		const at = table + index * size;
		if (reader.u32(at + 4) === SYMBOL_SECTION) return Math.floor(reader.word(at + (reader.wide ? 32 : 20)) / (reader.wide ? 24 : 16));
	}
	return 0;
}

function definedCount(reader: Reader, gnuHash: number, width: number): number {
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
