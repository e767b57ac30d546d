/** Frames over a descriptor, without blocking: a socket, or two pipes. */
import { constants } from 'node:os';
import { FRAME_SIZE, type Frame, unpackFrame } from './frame.ts';
import { GONE, native, READABLE, type Watcher, WRITABLE } from './native.ts';
import { PAYLOAD_MAX } from './wire.ts';

/** What frames are for. */
export interface Receiver {
	/**
	 * One frame. The payload is a view that is valid until the receiver takes the next one: it is not given that before `resume`, unless
	 * it returns true here.
	 * @param file an open file that came along, or -1; the receiver's from now on
	 */
	frame(frame: Frame, payload: Buffer, file: number): boolean;
	/** Nothing comes any more. */
	ended(): void;
}

/** Where frames of one lane come from and go to: a connection, or a part of a link. */
export interface Carrier {
	/** @param file goes along where that is possible, and stays the caller's */
	send(bytes: Buffer, file?: number): void;
	/** The receiver is ready for its next frame. */
	resume(): void;
	close(): void;
}

const FIRST_SIZE = 64 << 10;
const LARGEST = FRAME_SIZE + PAYLOAD_MAX + 4096;
const { EAGAIN, EINTR } = constants.errno;

export class Connection implements Carrier {
	receiver: Receiver | undefined;
	private readonly input: number;
	private readonly output: number;
	private readonly reading: Watcher;
	private readonly writing: Watcher;
	private readonly arrived = new Int32Array(1);
	private buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
	private begin = 0;
	private end = 0;
	private file = -1;
	private paused = false;
	private queue: { bytes: Buffer; file: number }[] = [];
	private closed = false;
	/** bytes that wait to be sent */
	backlog = 0;
	/** called when less waits than before */
	drained: (() => void) | undefined;

	/**
	 * Takes the descriptors over.
	 * @throws Error when the event loop cannot watch them
	 */
	constructor(input: number, output: number = input) {
		this.input = input;
		this.output = output;
		this.reading = watch(input, (events) => this.ready(events));
		this.writing = output === input ? this.reading : watch(output, (events) => this.ready(events));
	}

	start(receiver: Receiver): void {
		this.receiver = receiver;
		this.listen();
	}

	private events = -1;

	/** While nobody takes frames some of what comes is kept, so that the end of the peer is seen; a peer that sends on has to wait. */
	private listen(): void {
		if (this.closed) return;
		const full = this.paused && this.end - this.begin >= FIRST_SIZE;
		const events = (full ? GONE : READABLE) | (this.queue.length && this.writing === this.reading ? WRITABLE : 0);
		if (events === this.events) return;
		this.events = events;
		native().start(this.reading, events);
	}

	private ready(events: number): void {
		if (events & WRITABLE) this.flush();
		if (this.closed) return;
		if (events & READABLE) this.read();
		else if (events & GONE) this.over();
	}

	private read(): void {
		if (this.end === this.buffer.length) this.makeRoom(this.end - this.begin + FIRST_SIZE);
		const got = native().receive(this.input, this.buffer, this.end, this.buffer.length - this.end, this.arrived);
		if (got <= 0) {
			if (got !== -EAGAIN && got !== -EINTR) this.over();
			return;
		}
		const file = this.arrived[0] as number;
		if (file >= 0) {
			if (this.file >= 0) native().close(this.file);
			this.file = file;
		}
		this.end += got;
		this.deliver();
		this.listen();
	}

	private deliver(): void {
		while (!this.paused && !this.closed && this.end - this.begin >= FRAME_SIZE) {
			const frame = unpackFrame(this.buffer, this.begin);
			if (frame === undefined || frame.length > LARGEST - FRAME_SIZE) {
				this.over();
				return;
			}
			const next = this.begin + FRAME_SIZE + frame.length;
			if (next > this.end) {
				this.makeRoom(FRAME_SIZE + frame.length);
				return;
			}
			const payload = this.buffer.subarray(this.begin + FRAME_SIZE, next);
			const file = this.file;
			this.file = -1;
			this.begin = next;
			this.paused = true;
			if (this.receiver?.frame(frame, payload, file)) this.paused = false;
		}
		if (!this.paused && this.begin === this.end) {
			this.begin = this.end = 0;
			if (this.buffer.length > 16 * FIRST_SIZE) this.buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
		}
	}

	/** So many bytes from `begin` on. Memory that somebody may be reading is left as it is. */
	private makeRoom(size: number): void {
		if (this.begin + size <= this.buffer.length) return;
		const fits = !this.paused && size <= this.buffer.length;
		const target = fits ? this.buffer : Buffer.allocUnsafeSlow(Math.max(size, FIRST_SIZE));
		this.buffer.copy(target, 0, this.begin, this.end);
		this.end -= this.begin;
		this.begin = 0;
		this.buffer = target;
	}

	resume(): void {
		if (!this.paused || this.closed) return;
		this.paused = false;
		this.deliver();
		this.listen();
	}

	send(bytes: Buffer, file = -1): void {
		if (this.closed) return;
		let sent = 0;
		if (this.queue.length === 0) {
			sent = native().send(this.output, bytes, 0, bytes.length, file);
			if (sent === bytes.length) return;
			if (sent < 0 && sent !== -EAGAIN && sent !== -EINTR) {
				this.over();
				return;
			}
			sent = Math.max(sent, 0);
		}
		const copy = sent > 0 || file < 0 ? -1 : native().duplicate(file);
		this.queue.push({ bytes: Buffer.from(bytes.subarray(sent)), file: copy });
		this.backlog += bytes.length - sent;
		this.listenWriting();
	}

	private listenWriting(): void {
		if (this.writing === this.reading) this.listen();
		else native().start(this.writing, this.queue.length ? WRITABLE : 0);
	}

	private flush(): void {
		for (let first = this.queue[0]; first; first = this.queue[0]) {
			const sent = native().send(this.output, first.bytes, 0, first.bytes.length, first.file);
			if (sent < 0 && (sent === -EAGAIN || sent === -EINTR)) break;
			if (sent < 0) {
				this.over();
				return;
			}
			if (first.file >= 0) native().close(first.file);
			first.file = -1;
			this.backlog -= sent;
			first.bytes = first.bytes.subarray(sent);
			if (first.bytes.length > 0) break;
			this.queue.shift();
		}
		this.listenWriting();
		this.drained?.();
	}

	private over(): void {
		if (this.closed) return;
		this.close();
		this.receiver?.ended();
	}

	/** Closes the descriptors; the receiver is not told. */
	close(): void {
		if (this.closed) return;
		this.closed = true;
		native().unwatch(this.reading);
		if (this.writing !== this.reading) native().unwatch(this.writing);
		native().close(this.input);
		if (this.output !== this.input) native().close(this.output);
		for (const { file } of this.queue) if (file >= 0) native().close(file);
		if (this.file >= 0) native().close(this.file);
		this.queue = [];
		this.backlog = 0;
	}
}

/** @throws Error when the event loop cannot watch the descriptor */
export function watch(fd: number, callback: (events: number) => void): Watcher {
	const watcher = native().watch(fd, callback);
	if (typeof watcher === 'number') throw new Error(`descriptor ${fd} cannot be watched (errno ${-watcher})`);
	return watcher;
}
