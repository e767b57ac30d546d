/**
 * Messages: integers of 64 bits in network order, text and bytes with a length in front, padded to 8. What lib/runtime/shared/wire.c does
 * in C. A message that came is not trusted: every length is checked before anything is taken or made.
 */
import { BypassError } from './errors.ts';

/** Bytes of the payload of one frame. */
export const PAYLOAD_MAX: number = 8 << 20;
/** Bytes of the longest text. */
const STRING_MAX = 1 << 20;

/** Memory that a writer does not keep for its next message. */
const LARGE = 1 << 20;

const padded = (size: number) => (size + 7) & ~7;

/** Reads a message from its beginning to its end. Every get throws BypassError when it does not fit. */
export class Reader {
	readonly bytes: Buffer;
	private readonly view: DataView;
	/** next byte */
	at = 0;

	constructor(bytes: Buffer) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	private take(size: number): number {
		const at = this.at;
		if (size > this.bytes.length - at) throw new BypassError('EPROTO', 'the message is too short');
		this.at = at + size;
		return at;
	}

	/** A signed number; one that JavaScript does not count exactly comes as a bigint. */
	whole(): number | bigint {
		const at = this.take(8);
		const number = this.view.getInt32(at) * 0x1_0000_0000 + this.view.getUint32(at + 4);
		return Number.isSafeInteger(number) ? number : this.view.getBigInt64(at);
	}

	/** The same of a number that is not negative. */
	natural(): number | bigint {
		const at = this.take(8);
		const number = this.view.getUint32(at) * 0x1_0000_0000 + this.view.getUint32(at + 4);
		return Number.isSafeInteger(number) ? number : this.view.getBigUint64(at);
	}

	/** A signed number of the runtime's own: none is so large that JavaScript does not count it. */
	integer(): number {
		return exactly(this.whole());
	}

	unsigned(): number {
		return exactly(this.natural());
	}

	/** All of its 64 bits: a handle, a token. */
	big(): bigint {
		return this.view.getBigInt64(this.take(8));
	}

	float(): number {
		return this.view.getFloat64(this.take(8));
	}

	/** Whether a pointer is there. */
	present(): boolean {
		const flag = this.unsigned();
		if (flag > 1) throw new BypassError('EPROTO', 'a flag is 0 or 1');
		return flag === 1;
	}

	/** How many elements follow; more than `max` is EPROTO. */
	count(max: number): number {
		const count = this.unsigned();
		if (count > max) throw new BypassError('EPROTO', 'too many elements');
		return count;
	}

	/** A view of the message: copy what is to live longer than it. */
	data(max: number = PAYLOAD_MAX): Buffer {
		const length = this.count(max);
		const at = this.take(padded(length));
		return this.bytes.subarray(at, at + length);
	}

	/** Bytes without their NUL, as a view. `toolong`: the error of more than `max` bytes. */
	textBytes(max: number = STRING_MAX, toolong = 'EPROTO'): Buffer {
		const length = this.unsigned();
		if (length > Math.min(max, STRING_MAX)) throw new BypassError(toolong, 'a text is too long');
		const at = this.take(padded(length + 1));
		if (this.bytes.indexOf(0, at) !== at + length) throw new BypassError('EPROTO', 'a text has no end');
		return this.bytes.subarray(at, at + length);
	}

	/** The same as JavaScript has text. Bytes that are not UTF-8 come as single surrogates, which Writer.text gives back as those bytes. */
	text(max?: number, toolong?: string): string {
		return decodeText(this.textBytes(max, toolong));
	}

	/** Nothing is left over. */
	end(): void {
		if (this.at !== this.bytes.length) throw new BypassError('EPROTO', 'the message is too long');
	}
}

function exactly(number: number | bigint): number {
	if (typeof number === 'bigint') throw new BypassError('EOVERFLOW', 'a number is larger than JavaScript counts');
	return number;
}

/** Writes a message; what does not fit throws BypassError. `head` bytes stay free in front of it, for the frame. */
export class Writer {
	private buffer: Buffer;
	private view: DataView;
	private readonly head: number;
	/** bytes, the head's among them */
	length: number;

	constructor(head = 0, size = 512) {
		this.head = head;
		this.length = head;
		this.buffer = Buffer.allocUnsafeSlow(size + head);
		this.view = new DataView(this.buffer.buffer, this.buffer.byteOffset);
	}

	/** Begins anew, in the same memory unless that has grown large. */
	clear(): this {
		this.length = this.head;
		if (this.buffer.length > LARGE) {
			this.buffer = Buffer.allocUnsafeSlow(512 + this.head);
			this.view = new DataView(this.buffer.buffer, this.buffer.byteOffset);
		}
		return this;
	}

	/** Head and message; valid until the next put. */
	done(): Buffer {
		return this.buffer.subarray(0, this.length);
	}

	/** Where the next bytes go: asked before memory is looked at, which it may replace. */
	private room(size: number): number {
		const at = this.length;
		const wanted = at + size;
		if (wanted > this.buffer.length) {
			if (wanted - this.head > PAYLOAD_MAX + 4096) throw new BypassError('EMSGSIZE', 'the message is too long');
			const grown = Buffer.allocUnsafeSlow(Math.max(wanted, this.buffer.length * 2));
			this.buffer.copy(grown, 0, 0, at);
			this.buffer = grown;
			this.view = new DataView(grown.buffer, grown.byteOffset);
		}
		this.length = wanted;
		return at;
	}

	/** Signed or not: all 64 bits. Anything but a whole number is EOVERFLOW. */
	integer(value: number | bigint): void {
		if (typeof value === 'bigint') {
			if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value)
				throw new BypassError('EOVERFLOW', `${value} does not fit 64 bits`);
			const at = this.room(8);
			this.view.setBigInt64(at, BigInt.asIntN(64, value));
			return;
		}
		if (!Number.isSafeInteger(value)) throw new BypassError('EOVERFLOW', `${value} is no whole number that JavaScript counts exactly`);
		const at = this.room(8);
		this.view.setInt32(at, Math.floor(value / 0x1_0000_0000));
		this.view.setUint32(at + 4, value >>> 0);
	}

	float(value: number): void {
		const at = this.room(8);
		this.view.setFloat64(at, value);
	}

	flag(given: boolean): void {
		this.integer(given ? 1 : 0);
	}

	/** Count, bytes, padding; `extra` bytes of zero belong to the value. */
	data(bytes: Uint8Array, extra = 0): void {
		if (bytes.length > PAYLOAD_MAX) throw new BypassError('EMSGSIZE', 'too many bytes for one call');
		this.integer(bytes.length);
		const whole = padded(bytes.length + extra);
		const at = this.room(whole);
		this.buffer.set(bytes, at);
		this.buffer.fill(0, at + bytes.length, at + whole);
	}

	/** A text, with its NUL; longer than `max` bytes is the error `toolong`. */
	text(text: string | Uint8Array, max: number = STRING_MAX, toolong = 'EOVERFLOW'): void {
		const bytes = typeof text === 'string' ? encodeText(text) : text;
		if (bytes.length > Math.min(max, STRING_MAX)) throw new BypassError(toolong, 'a text is too long');
		if (bytes.includes(0)) throw new BypassError('EINVAL', 'a text holds a NUL');
		this.data(bytes, 1);
	}

	/** Bytes that are a message already. */
	raw(bytes: Uint8Array): void {
		const at = this.room(bytes.length);
		this.buffer.set(bytes, at);
	}
}

/* ---- text ---- */

/* Names of files are bytes. One that is no UTF-8 must come back as the same bytes: each wrong byte stands for U+DC00 + itself meanwhile. */
const ESCAPED = /[\udc80-\udcff]/;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as text; bytes that are no UTF-8 become single surrogates, U+DC80 to U+DCFF. */
export function decodeText(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		return decodeBroken(bytes);
	}
}

function decodeBroken(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; ) {
		const first = bytes[at] as number;
		const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
		try {
			text += strict.decode(bytes.subarray(at, at + length));
			at += length;
		} catch {
			text += String.fromCharCode(0xdc00 + first);
			at++;
		}
	}
	return text;
}

/** The bytes of what decodeText gave. */
export function encodeText(text: string): Uint8Array {
	if (!ESCAPED.test(text)) return Buffer.from(text);
	const pieces: Uint8Array[] = [];
	for (const letter of text) {
		const code = letter.length === 1 ? letter.charCodeAt(0) : 0;
		pieces.push(code >= 0xdc80 && code <= 0xdcff ? Uint8Array.of(code - 0xdc00) : Buffer.from(letter));
	}
	return Buffer.concat(pieces);
}
