/**
 * System calls that a file makes without libc's functions, by `syscall()` or by the instruction: they go past every symbol. Which one is
 * meant is read from the machine code right before the call, where compilers put the number.
 */
import { type Elf, slotsOf } from './elf.ts';

/** What a file does past the symbols. */
export interface Raw {
	/** numbers with which it uses the instruction; in no order */
	readonly byInstruction: readonly number[];
	/** numbers that it gives to `syscall` */
	readonly byFunction: readonly number[];
	/** calls of `syscall` whose number is made at run time */
	readonly unknown: number;
}

const X86_64 = 62;
const AARCH64 = 183;
/** No system call of Linux has a higher number; what is higher is something else. */
const HIGHEST = 600;
/** How far before the call its number is looked for, bytes. */
const NEAR = { instruction: 24, call: 64 };

/**
 * @param bytes of the whole file that `elf` was read from
 * @returns what it does; on other machines than x86-64 and aarch64 nothing, or one unknown call when it imports `syscall`
 */
export function rawCalls(bytes: Buffer, elf: Elf): Raw {
	const imported = elf.imports.has('syscall') && !elf.exports.has('syscall');
	const parts = elf.code.map(({ offset, size, address }): Code => ({ text: bytes.subarray(offset, offset + size), address }));
	const wide = elf.machine === X86_64 && elf.bits === 64;
	const reads = wide ? instructions : elf.machine === AARCH64 && elf.little ? supervisorCalls : () => [];
	const byInstruction = [...new Set(parts.flatMap(({ text }) => [...reads(text)]))];
	if (!imported || !wide) return { byInstruction, byFunction: [], unknown: imported ? 1 : 0 };
	const given = callSites(parts, new Set(slotsOf(bytes, 'syscall'))).map(({ text, at }) => numberBefore(text, at, EDI, NEAR.call));
	const byFunction = [...new Set(given.filter((number) => number !== undefined))];
	/* An import without a call that could be read: through a pointer, for instance. */
	return { byInstruction, byFunction, unknown: given.length ? given.filter((number) => number === undefined).length : 1 };
}

/** Machine code, and where it is loaded. */
interface Code {
	readonly text: Buffer;
	readonly address: number;
}

/** What compilers put behind the instruction: moves, tests and comparisons of its result, returns. */
const BEHIND = new Set([0x3d, 0x41, 0x44, 0x48, 0x49, 0x4c, 0x5b, 0x5d, 0x83, 0x85, 0x89, 0x8b, 0xc3, 0xeb, 0xf7]);

/** x86-64: numbers of `mov $N,%eax ... syscall`. The two bytes occur in data and inside of other instructions; between such neighbours, hardly. */
function* instructions(text: Buffer): Generator<number> {
	for (let at = text.indexOf('\x0f\x05', 0, 'latin1'); at >= 0; at = text.indexOf('\x0f\x05', at + 2, 'latin1')) {
		const number = BEHIND.has(text[at + 2] ?? 0) ? numberBefore(text, at, EAX, NEAR.instruction) : undefined;
		if (number !== undefined) yield number;
	}
}

/** Registers as the machine code numbers them. */
const EAX = 0;
const EDI = 7;

/** The number that was put into a register before `end`, by `mov $N` or by `xor` with itself; undefined when something else was. */
function numberBefore(text: Buffer, end: number, register: number, near: number): number | undefined {
	for (let at = end - 1; at >= Math.max(1, end - near); at--) {
		const [code, form] = [text[at] as number, text[at + 1] as number];
		const extended = (text[at - 1] as number) >> 4 === 4;
		if (at + 5 <= end && code === 0xb8 + register && !extended) {
			const number = text.readUInt32LE(at + 1);
			if (number < HIGHEST) return number;
		}
		if (at + 2 > end) continue;
		if (code === 0x31 && form === 0xc0 + 9 * register && !extended) return 0;
		/* Put there from another register or from memory: only the running program knows it. */
		const target = (form & 0x38) >> 3 === register;
		if (code === 0x89 && (form & 0xc7) === 0xc0 + register) return undefined;
		if ((code === 0x63 && target && form >= 0xc0) || (code === 0x8b && target && form >= 0x40)) return undefined;
	}
	return undefined;
}

/** x86-64: places that call through one of the slots, directly or by a stub of the procedure linkage table. */
function callSites(parts: readonly Code[], slots: ReadonlySet<number>): { text: Buffer; at: number }[] {
	const sites: { text: Buffer; at: number }[] = [];
	const stubs = new Set<number>();
	for (const { text, address } of parts) {
		for (let at = text.indexOf(0xff); at >= 0 && at + 6 <= text.length; at = text.indexOf(0xff, at + 1)) {
			const form = text[at + 1];
			if ((form !== 0x15 && form !== 0x25) || !slots.has(address + at + 6 + text.readInt32LE(at + 2))) continue;
			/* A stub may begin with `bnd` and `endbr64`. */
			if (form === 0x15) sites.push({ text, at });
			else for (const before of [0, 1, 4, 5]) stubs.add(address + at - before);
		}
	}
	for (const { text, address } of stubs.size ? parts : []) {
		for (const opcode of [0xe8, 0xe9]) {
			for (let at = text.indexOf(opcode); at >= 0 && at + 5 <= text.length; at = text.indexOf(opcode, at + 1)) {
				if (stubs.has(address + at + 5 + text.readInt32LE(at + 1))) sites.push({ text, at });
			}
		}
	}
	return sites;
}

/** aarch64: numbers of `mov x8, #N ... svc #0`. */
function* supervisorCalls(text: Buffer): Generator<number> {
	for (let at = 0; at + 4 <= text.length; at += 4) {
		if (text.readUInt32LE(at) !== 0xd4000001) continue;
		for (let before = at - 4; before >= Math.max(0, at - 64); before -= 4) {
			const word = text.readUInt32LE(before);
			/* movz x8 or w8 */
			if ((word & 0x7fe0001f) >>> 0 !== 0x52800008) continue;
			yield (word >>> 5) & 0xffff;
			break;
		}
	}
}
