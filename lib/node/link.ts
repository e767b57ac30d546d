/** Many lanes over one connection: each a carrier of its own. See lib/runtime/shadow/link.h. */
import type { Carrier, Connection, Receiver } from './connection.ts';
import type { Core } from './core.ts';
import { FRAME_SIZE, type Frame, newFrame, operations, packFrame } from './frame.ts';
import { Lane } from './lane.ts';
import { native } from './native.ts';

const LANES_MAX = 8192;
/** Frames that may wait for one lane: its agent sends one and waits. */
const WAITING_MAX = 8;
/** Bytes waiting for the link beyond which nothing is read from it: the link sets the pace. */
const BACKLOG = 1 << 20;

export class Link implements Receiver {
	private readonly core: Core;
	private readonly connection: Connection;
	private readonly lanes = new Map<number, LinkLane>();
	private readonly onEnd: () => void;
	private slow = false;

	constructor(core: Core, connection: Connection, onEnd: () => void) {
		this.core = core;
		this.connection = connection;
		this.onEnd = onEnd;
		connection.drained = () => {
			if (!this.slow || connection.backlog >= BACKLOG) return;
			this.slow = false;
			connection.resume();
		};
	}

	frame(frame: Frame, payload: Buffer, file: number): boolean {
		if (file >= 0) native().close(file);
		if (frame.operation === operations.hangup) this.lanes.get(frame.lane)?.hungUp();
		else this.laneOf(frame)?.arrive(frame, payload);
		this.slow = this.connection.backlog >= BACKLOG;
		return !this.slow;
	}

	private laneOf(frame: Frame): LinkLane | undefined {
		const known = this.lanes.get(frame.lane);
		if (known) return known;
		if (frame.operation === operations.link) {
			this.connection.send(packFrame(Buffer.alloc(FRAME_SIZE), { ...frame, flags: 0x80 }));
			return undefined;
		}
		if (this.lanes.size >= LANES_MAX) {
			this.hangUp(frame.lane);
			return undefined;
		}
		const lane = new LinkLane(this, frame.lane);
		this.lanes.set(frame.lane, lane);
		lane.receiver = new Lane(this.core, lane, true, undefined, () => {});
		return lane;
	}

	send(bytes: Buffer): void {
		this.connection.send(bytes);
	}

	hangUp(number: number): void {
		this.connection.send(packFrame(Buffer.alloc(FRAME_SIZE), newFrame(operations.hangup, { lane: number })));
	}

	forget(number: number): void {
		this.lanes.delete(number);
	}

	ended(): void {
		for (const lane of [...this.lanes.values()]) lane.hungUp();
		this.onEnd();
	}

	/** Ends all its lanes. */
	close(): void {
		this.connection.close();
		this.ended();
	}

	get receivers(): Lane[] {
		return [...this.lanes.values()].flatMap((lane) => lane.receiver ?? []);
	}
}

class LinkLane implements Carrier {
	receiver: Lane | undefined;
	private readonly link: Link;
	private readonly number: number;
	private readonly waiting: { frame: Frame; payload: Buffer }[] = [];
	private busy = false;
	private over = false;

	constructor(link: Link, number: number) {
		this.link = link;
		this.number = number;
	}

	arrive(frame: Frame, payload: Buffer): void {
		if (this.waiting.length >= WAITING_MAX) {
			this.receiver?.end();
			return;
		}
		this.waiting.push({ frame, payload: Buffer.from(payload) });
		this.deliver();
	}

	private deliver(): void {
		while (!this.busy && !this.over) {
			const next = this.waiting.shift();
			if (!next) return;
			this.busy = true;
			if (this.receiver?.frame(next.frame, next.payload, -1)) this.busy = false;
		}
	}

	/** An answer bears the number that the link knows the lane by. */
	send(bytes: Buffer): void {
		if (this.over) return;
		bytes.writeUInt32BE(this.number, 20);
		this.link.send(bytes);
	}

	resume(): void {
		this.busy = false;
		this.deliver();
	}

	close(): void {
		if (this.over) return;
		this.over = true;
		this.link.forget(this.number);
		this.link.hangUp(this.number);
	}

	hungUp(): void {
		this.over = true;
		this.link.forget(this.number);
		this.receiver?.ended();
	}
}
