/** The head of a frame: lib/runtime/shared/frame.h says what its words mean. */

export const FRAME_SIZE = 48;
const MAGIC = 0x42595000;
export const REPLY = 0x80;

/** Operations of the runtime; what is smaller is a call of the specification. */
export const operations = {
	hello: 0xffffff00,
	welcome: 0xffffff01,
	bye: 0xffffff02,
	ping: 0xffffff03,
	fork: 0xffffff04,
	exec: 0xffffff05,
	exited: 0xffffff06,
	cancel: 0xffffff07,
	close: 0xffffff08,
	challenge: 0xffffff09,
	auth: 0xffffff0a,
	link: 0xffffff0b,
	hangup: 0xffffff0c,
	park: 0xffffff0d,
	claim: 0xffffff0e,
	walk: 0xffffff0f,
} as const;

/** Of a reply. */
export const status = { ok: 0, badRequest: 1, noOperation: 2, mismatch: 3, refused: 4, busy: 5, leaves: 6 } as const;

export interface Frame {
	flags: number;
	length: number;
	/** both halves of its 64 bits, which nobody counts with */
	requestHigh: number;
	request: number;
	process: number;
	lane: number;
	operation: number;
	credit: number;
	status: number;
}

/** Reads the head at `at`; undefined: that is none. */
export function unpackFrame(bytes: Buffer, at: number): Frame | undefined {
	const first = bytes.readUInt32BE(at);
	if ((first & ~0xff) !== MAGIC) return undefined;
	return {
		flags: first & 0xff,
		length: bytes.readUInt32BE(at + 4),
		requestHigh: bytes.readUInt32BE(at + 8),
		request: bytes.readUInt32BE(at + 12),
		process: bytes.readUInt32BE(at + 16),
		lane: bytes.readUInt32BE(at + 20),
		operation: bytes.readUInt32BE(at + 24),
		credit: bytes.readUInt32BE(at + 32),
		status: bytes.readUInt32BE(at + 36),
	};
}

/** Writes the head of a frame whose payload is what is behind it in `bytes`. */
export function packFrame(bytes: Buffer, frame: Omit<Frame, 'length'>): Buffer {
	bytes.writeUInt32BE((MAGIC | frame.flags) >>> 0, 0);
	bytes.writeUInt32BE(bytes.length - FRAME_SIZE, 4);
	bytes.writeUInt32BE(frame.requestHigh, 8);
	bytes.writeUInt32BE(frame.request, 12);
	bytes.writeUInt32BE(frame.process, 16);
	bytes.writeUInt32BE(frame.lane, 20);
	bytes.writeUInt32BE(frame.operation, 24);
	bytes.writeUInt32BE(0, 28);
	bytes.writeUInt32BE(frame.credit, 32);
	bytes.writeUInt32BE(frame.status, 36);
	bytes.writeUInt32BE(0, 40);
	bytes.writeUInt32BE(0, 44);
	return bytes;
}

/** The head of a new request. */
export function newFrame(operation: number, rest: Partial<Frame> = {}): Frame {
	return { flags: 0, length: 0, requestHigh: 0, request: 0, process: 0, lane: 0, credit: 0, status: 0, ...rest, operation };
}
