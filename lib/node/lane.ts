/** One lane of a process of a program: greeted, then one request at a time. */
import { randomBytes } from 'node:crypto';
import { serveCall } from './calls.ts';
import type { Carrier, Receiver } from './connection.ts';
import type { Core } from './core.ts';
import { BypassError, codeOf, messageOf } from './errors.ts';
import { FRAME_SIZE, type Frame, newFrame, operations, packFrame, REPLY, status } from './frame.ts';
import { NONCE_SIZE, proofEqual, prove, readGreeting, writeMap, writeWelcome } from './greeting.ts';
import { native } from './native.ts';
import type { AgentProcess, ProcessLane } from './processes.ts';
import { serveRuntime } from './runtime.ts';
import { PAYLOAD_MAX, Reader, Writer } from './wire.ts';

/** Milliseconds that an action may go on when its program has gone. */
const PATIENCE = 2000;

const patience = () => new Promise((done) => setTimeout(done, PATIENCE).unref());

/** A request that is under way. */
export interface Running {
	readonly frame: Frame;
	/** asks it to end: its action is told, or the real system */
	cancel(): void;
	readonly over: Promise<void>;
}

export class Lane implements Receiver, ProcessLane {
	readonly core: Core;
	readonly carrier: Carrier;
	/** answers are written here, one at a time */
	readonly writer = new Writer(FRAME_SIZE);
	/** as the agent numbers it */
	number = 0;
	process: AgentProcess | undefined;
	running: Running | undefined;
	/** the request that was answered last */
	served: Frame | undefined;
	private state: 'proof' | 'hello' | 'list' | 'serving' | 'over' = 'hello';
	private challenge: Buffer | undefined;
	private readonly timer: NodeJS.Timeout;
	private readonly onLink: ((frame: Frame) => void) | undefined;
	private readonly onEnd: () => void;

	/**
	 * @param trusted inherited, or part of a link that has shown the key: its peer waits for no challenge
	 * @param onLink what becomes of a connection that is to carry many lanes; undefined: it may not
	 * @param onEnd when the lane has ended, whoever ended it
	 */
	constructor(core: Core, carrier: Carrier, trusted: boolean, onLink: ((frame: Frame) => void) | undefined, onEnd: () => void) {
		this.core = core;
		this.carrier = carrier;
		this.onLink = onLink;
		this.onEnd = onEnd;
		this.timer = setTimeout(() => this.end(), core.limits.greeting * 1000);
		this.timer.unref();
		if (!trusted) this.sayChallenge();
	}

	/** Ready at once: a lane that a fork brought along. */
	static adopted(core: Core, carrier: Carrier, process: AgentProcess, onEnd: () => void): Lane {
		const lane = new Lane(core, carrier, true, undefined, onEnd);
		lane.join(process, 0);
		return lane;
	}

	/* ---- frames ---- */

	frame(frame: Frame, payload: Buffer, file: number): boolean {
		try {
			return this.take(frame, payload, file);
		} catch (error) {
			if (codeOf(error) === undefined) this.core.report('a lane', error);
			else this.refuse(frame, status.badRequest, messageOf(error));
			this.end();
			return true;
		}
	}

	private take(frame: Frame, payload: Buffer, file: number): boolean {
		const forked = this.state === 'serving' && frame.operation === operations.fork;
		if (file >= 0 && !forked) native().close(file);
		if (frame.flags & REPLY) throw new BypassError('EPROTO', 'an agent asks, it does not answer');
		switch (this.state) {
			case 'proof':
				this.takeProof(frame, payload);
				return true;
			case 'hello':
			case 'list':
				this.takeHello(frame, payload);
				return true;
			case 'serving':
				if (frame.operation >= operations.hello) return serveRuntime(this, this.process as AgentProcess, frame, payload, file);
				return serveCall(this, this.process as AgentProcess, frame, payload);
			case 'over':
				return true;
		}
	}

	/** Sends what is in the writer behind its head. */
	reply(frame: Frame, how: { status?: number; credit?: number; operation?: number; process?: number } = {}, file = -1): void {
		const head = { ...frame, flags: REPLY, status: status.ok, credit: 0, ...how };
		this.carrier.send(packFrame(this.writer.done(), head), file);
		this.writer.clear();
	}

	/** Says no, and why. */
	refuse(frame: Frame, how: number, why: string, code?: string): void {
		this.writer.clear().raw(Buffer.from(why.slice(0, 200)));
		this.reply(frame, { status: how, credit: code === undefined ? 0 : this.core.tables.errorNumber(code) });
	}

	/* ---- greeting ---- */

	private sayChallenge(): void {
		this.state = 'proof';
		if (this.core.key) this.challenge = randomBytes(NONCE_SIZE);
		this.writer.data(this.challenge ?? Buffer.alloc(0));
		this.carrier.send(packFrame(this.writer.done(), newFrame(operations.challenge)));
		this.writer.clear();
	}

	private takeProof(frame: Frame, payload: Buffer): void {
		const from = new Reader(payload);
		const [proof, theirs] = frame.operation === operations.auth ? [from.data(NONCE_SIZE), from.data(NONCE_SIZE)] : [];
		if (!proof || !theirs) {
			this.turnAway(frame, 'the proof of the key is missing');
			return;
		}
		from.end();
		const { key } = this.core;
		if (key && this.challenge) {
			if (!proofEqual(prove(key, this.challenge, 'agent'), proof) || theirs.length !== NONCE_SIZE) {
				this.turnAway(frame, "that is not this shadow's key");
				return;
			}
			this.writer.data(prove(key, theirs, 'shadow'));
		} else this.writer.data(Buffer.alloc(0));
		this.state = 'hello';
		this.reply(frame);
	}

	private turnAway(frame: Frame, why: string, how: number = status.refused): void {
		this.refuse(frame, how, why);
		this.end();
	}

	private takeHello(frame: Frame, payload: Buffer): void {
		const { core } = this;
		if (frame.operation === operations.link && this.onLink) {
			clearTimeout(this.timer);
			this.state = 'over';
			this.onLink(frame);
			return;
		}
		if (frame.operation !== operations.hello) {
			this.turnAway(frame, 'HELLO must come first', status.badRequest);
			return;
		}
		const from = new Reader(payload);
		const greeting = readGreeting(from);
		const equal = greeting.digest === core.plan.digest;
		const list = payload.length - from.at > 8;
		if (!equal && !list && this.state !== 'list') {
			this.state = 'list';
			this.refuse(frame, status.mismatch, 'specifications differ');
			return;
		}
		const process = greeting.process === 0 ? core.begin(greeting.pid, greeting.rules) : this.known(greeting.process, greeting.token);
		if (!process && greeting.process !== 0) {
			this.turnAway(frame, 'this shadow has no such process');
			return;
		}
		if (!process) {
			this.turnAway(frame, 'this shadow serves as many processes as it may', status.busy);
			return;
		}
		if (process.lanes.size >= core.limits.lanes) {
			this.turnAway(frame, 'the process has as many lanes as this shadow allows', status.busy);
			return;
		}
		this.join(process, greeting.process === 0 ? 0 : greeting.lane);
		const { session } = core;
		writeWelcome(this.writer, { session, process: process.id, token: process.token, payloadMax: PAYLOAD_MAX, equal });
		if (!equal) writeMap(this.writer, from, core.plan);
		this.reply(frame, { operation: operations.welcome, process: process.id });
	}

	private known(id: number, token: bigint): AgentProcess | undefined {
		const process = this.core.processes.get(id);
		return process && !process.over && process.token === token ? process : undefined;
	}

	private join(process: AgentProcess, number: number): void {
		clearTimeout(this.timer);
		this.state = 'serving';
		this.process = process;
		this.number = number;
		process.lanes.add(this);
	}

	/* ---- the end ---- */

	/** The peer has gone. */
	ended(): void {
		this.end();
	}

	/** Ends the lane; with its last lane a process ends. An action that runs is interrupted. */
	end(): void {
		if (this.state === 'over') return;
		this.state = 'over';
		clearTimeout(this.timer);
		this.carrier.close();
		this.onEnd();
		const { process, running } = this;
		if (!process) return;
		running?.cancel();
		const leave = () => {
			process.lanes.delete(this);
			if (process.lanes.size === 0) this.core.end(process).catch((error) => this.core.report('the end of a process', error));
		};
		if (running) void Promise.race([running.over, patience()]).then(leave);
		else leave();
	}
}
