/** An agent by hand, for tests of shadows: one lane, over Node's own sockets. */
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { FRAME_SIZE, type Frame, newFrame, operations, packFrame, unpackFrame } from '../../lib/node/frame.ts';
import { readWelcome, writeGreeting } from '../../lib/node/greeting.ts';
import { Reader, Writer } from '../../lib/node/wire.ts';
import type { Plan } from '../../lib/plan/plan.ts';

export interface Came {
	readonly frame: Frame;
	readonly payload: Buffer;
}

export class Agent {
	private readonly socket: Socket;
	private bytes: Buffer = Buffer.alloc(0);
	private waiting: (() => void) | undefined;
	private request = 0;
	gone = false;

	private constructor(socket: Socket) {
		this.socket = socket;
		socket.on('data', (piece) => {
			this.bytes = Buffer.concat([this.bytes, piece]);
			this.waiting?.();
		});
		socket.on('error', () => {});
		socket.on('close', () => {
			this.gone = true;
			this.waiting?.();
		});
	}

	/** @param path of a unix socket */
	static async connect(path: string): Promise<Agent> {
		const socket = createConnection(path);
		await once(socket, 'connect');
		return new Agent(socket);
	}

	/** Bytes as they are. */
	write(bytes: Uint8Array): void {
		this.socket.write(bytes);
	}

	send(operation: number, payload: Uint8Array, rest: Partial<Frame> = {}): void {
		const bytes = Buffer.concat([Buffer.alloc(FRAME_SIZE), payload]);
		this.write(packFrame(bytes, newFrame(operation, { request: ++this.request, ...rest })));
	}

	/** The next frame; undefined: the shadow has hung up. */
	async receive(): Promise<Came | undefined> {
		for (;;) {
			const frame = this.bytes.length >= FRAME_SIZE ? unpackFrame(this.bytes, 0) : undefined;
			if (frame && this.bytes.length >= FRAME_SIZE + frame.length) {
				const payload = this.bytes.subarray(FRAME_SIZE, FRAME_SIZE + frame.length);
				this.bytes = this.bytes.subarray(FRAME_SIZE + frame.length);
				return { frame, payload };
			}
			if (this.gone) return undefined;
			await new Promise<void>((done) => {
				this.waiting = done;
			});
		}
	}

	async ask(operation: number, payload: Uint8Array): Promise<Came | undefined> {
		this.send(operation, payload);
		return this.receive();
	}

	/** Challenge, empty proofs, HELLO: ready for calls. */
	async greet(plan: Plan, who: { process?: number; token?: bigint; lane?: number } = {}): Promise<{ process: number; token: bigint }> {
		await this.receive();
		const proof = new Writer();
		proof.data(Buffer.alloc(0));
		proof.data(Buffer.alloc(0));
		await this.ask(operations.auth, proof.done());
		const hello = new Writer();
		const rules = { rows: [], bytes: Buffer.alloc(8) };
		writeGreeting(hello, plan, false, { process: 0, lane: 0, token: 0n, rules, ...who });
		const welcome = await this.ask(operations.hello, hello.done());
		return readWelcome(new Reader(welcome?.payload ?? Buffer.alloc(0)));
	}

	close(): void {
		this.socket.destroy();
	}
}

/** A payload, by what is put into it. */
export function payloadOf(put: (to: Writer) => void): Buffer {
	const to = new Writer();
	put(to);
	return Buffer.from(to.done());
}
