/**
 * The real system: a C shadow in a process of its own, which this one asks as an agent would, over the same wire. It has one worker for each
 * process of a program, so that folders, masks, locks and shared offsets are the kernel's there, and calls that wait hold up nobody here.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { endianness } from 'node:os';
import type { Plan } from '../plan/plan.ts';
import { Connection, type Receiver, watch } from './connection.ts';
import { BypassError } from './errors.ts';
import { FRAME_SIZE, type Frame, newFrame, operations, packFrame, REPLY, status } from './frame.ts';
import { type Rules, readMap, readWelcome, writeGreeting } from './greeting.ts';
import { native, type Watcher } from './native.ts';
import { Reader, Writer } from './wire.ts';

/** An answer of the real system, as it came. */
export interface Answered {
	readonly frame: Frame;
	readonly payload: Buffer;
	/** an open file that it lends, or -1: whoever has the answer closes it */
	readonly file: number;
}

/** A request that is under way there; `cancel` interrupts it. */
export interface Asking {
	readonly answer: Promise<Answered>;
	cancel(): void;
}

export class Home {
	readonly plan: Plan;
	private readonly executable: () => Promise<string>;
	private started: Promise<void> | undefined;
	private child: ChildProcess | undefined;
	private session = -1;
	private watcher: Watcher | undefined;
	/** our standard output is a link: what is printed there goes to standard error */
	linked = false;
	/** its numbers of our calls; undefined: they are ours */
	map: readonly number[] | undefined;

	/** @param executable gives the path of a shadow; asked, and that started, when it is needed first */
	constructor(plan: Plan, executable: () => Promise<string>) {
		this.plan = plan;
		this.executable = executable;
	}

	/** Asks the session for a lane. @throws BypassError EIO when the real system cannot be reached */
	async dial(worker: number, token: bigint): Promise<Connection> {
		this.started ??= this.begin();
		await this.started;
		const [ours, theirs] = pair(0);
		const wish = Buffer.alloc(worker === 0 ? 4 : 16);
		wish.write('LANE');
		if (worker !== 0 && endianness() === 'LE') wish.writeUInt32LE(worker, 4);
		else if (worker !== 0) wish.writeUInt32BE(worker, 4);
		if (worker !== 0 && endianness() === 'LE') wish.writeBigUInt64LE(token, 8);
		else if (worker !== 0) wish.writeBigUInt64BE(token, 8);
		const sent = native().send(this.session, wish, 0, wish.length, theirs);
		native().close(theirs);
		if (sent === wish.length) return new Connection(ours);
		native().close(ours);
		throw new BypassError('EIO', 'the real system has gone');
	}

	private async begin(): Promise<void> {
		const executable = await this.executable();
		const [ours, theirs] = pair(1);
		this.session = ours;
		this.child = spawn(executable, ['--listen', 'fd:3'], { stdio: ['ignore', this.linked ? 2 : 1, 2, theirs] });
		this.child.on('error', () => this.close());
		this.child.unref();
		native().close(theirs);
		/* Watched for nothing: it makes the descriptor one that does not block. */
		this.watcher = watch(ours, () => {});
	}

	close(): void {
		if (this.session < 0) return;
		if (this.watcher) native().unwatch(this.watcher);
		native().close(this.session);
		this.session = -1;
	}

	/** Its number of a call; undefined: it has none that fits. */
	operation(number: number): number | undefined {
		const mapped = this.map === undefined ? number : this.map[number];
		return mapped === undefined || mapped < 0 ? undefined : mapped;
	}
}

function pair(packets: number): [number, number] {
	const ends = native().pair(packets);
	if (typeof ends === 'number') throw new BypassError('EMFILE', 'no descriptors left');
	return ends;
}

/** One worker there. */
export class HomeProcess {
	private readonly home: Home;
	private readonly lanes: HomeLane[] = [];
	private worker = 0;
	private token = 0n;
	private greeted: Promise<void> | undefined;
	private numbers = 0;
	private over = false;

	constructor(home: Home) {
		this.home = home;
	}

	/** Its id there; 0: it has none yet. */
	get id(): number {
		return this.worker;
	}

	/** Asks one of the runtime's operations, or a call by its number there. `file` goes along. */
	async ask(operation: number, payload: Uint8Array, rules: Rules, file = -1): Promise<Answered> {
		return this.request(operation, payload, rules, file).answer;
	}

	/** The same, for calls that may be interrupted. */
	request(operation: number, payload: Uint8Array, rules: Rules, file = -1): Asking {
		let lane: HomeLane | undefined;
		let cancelled = false;
		const interrupt = async () => {
			if (!lane?.busy) return;
			const wish = new Writer();
			wish.integer(lane.number);
			wish.integer(lane.request);
			await this.ask(operations.cancel, wish.done(), rules).catch(() => {});
		};
		const go = async (): Promise<Answered> => {
			lane = await this.lane(rules);
			if (cancelled) throw new BypassError('EINTR');
			return lane.ask(operation, payload, file);
		};
		return {
			answer: go(),
			cancel() {
				cancelled = true;
				void interrupt();
			},
		};
	}

	private async lane(rules: Rules): Promise<HomeLane> {
		if (this.over) throw new BypassError('EIO', 'the process has ended');
		if (this.greeted) await this.greeted;
		const free = this.lanes.find((lane) => lane.ready && !lane.busy && !lane.gone);
		if (free) {
			free.busy = true;
			return free;
		}
		const first = this.worker === 0;
		const opening = this.open(rules);
		if (first) this.greeted = opening.then(() => {});
		return opening;
	}

	private async open(rules: Rules): Promise<HomeLane> {
		const lane = new HomeLane(await this.home.dial(this.worker, this.token), this.numbers++);
		lane.busy = true;
		this.lanes.push(lane);
		const { plan } = this.home;
		let list = this.home.map !== undefined;
		for (;;) {
			const hello = new Writer();
			writeGreeting(hello, plan, list, { process: this.worker, lane: lane.number, token: this.token, rules });
			const { frame, payload } = await lane.ask(operations.hello, hello.done());
			if (frame.status === status.mismatch && !list) {
				list = true;
				lane.busy = true;
				continue;
			}
			if (frame.status !== status.ok) throw new BypassError('EIO', payload.toString('latin1'));
			const from = new Reader(payload);
			const welcome = readWelcome(from);
			this.worker = welcome.process;
			this.token = welcome.token;
			if (!welcome.equal && this.home.map === undefined) this.home.map = readMap(from);
			lane.busy = true;
			lane.ready = true;
			return lane;
		}
	}

	/** A child there, with these of its handles. */
	async fork(handles: readonly bigint[], rules: Rules): Promise<HomeProcess> {
		const kept = new Writer();
		kept.integer(handles.length);
		for (const handle of handles) kept.integer(handle);
		const [ours, theirs] = pair(0);
		let answered: Answered;
		try {
			answered = await this.ask(operations.fork, kept.done(), rules, theirs);
		} catch (error) {
			native().close(ours);
			throw error;
		} finally {
			native().close(theirs);
		}
		const from = new Reader(answered.payload);
		const child = new HomeProcess(this.home);
		if (answered.frame.status === status.ok) {
			child.worker = from.unsigned();
			child.token = from.big();
		}
		if (answered.frame.status === status.ok && from.unsigned() === 1) child.adopt(new Connection(ours));
		else native().close(ours);
		if (answered.frame.status !== status.ok) throw new BypassError('EAGAIN', 'the real system cannot fork');
		return child;
	}

	private adopt(connection: Connection): void {
		const lane = new HomeLane(connection, this.numbers++);
		lane.ready = true;
		this.lanes.push(lane);
	}

	/** Its files there are closed when this settles. */
	async end(): Promise<void> {
		if (this.over) return;
		const free = this.lanes.find((lane) => lane.ready && !lane.busy && !lane.gone);
		this.over = true;
		if (free) await free.ask(operations.bye, new Uint8Array()).catch(() => {});
		for (const lane of this.lanes) lane.close();
	}
}

/** A connection to one worker: one request at a time. */
class HomeLane implements Receiver {
	readonly number: number;
	busy = false;
	/** greeted: free for requests when it is not busy */
	ready = false;
	gone = false;
	request = 0;
	private readonly connection: Connection;
	private waiting: { done(answered: Answered): void; failed(error: Error): void } | undefined;

	constructor(connection: Connection, number: number) {
		this.connection = connection;
		this.number = number;
		connection.start(this);
	}

	ask(operation: number, payload: Uint8Array, file = -1): Promise<Answered> {
		this.busy = true;
		const bytes = Buffer.allocUnsafe(FRAME_SIZE + payload.length);
		bytes.set(payload, FRAME_SIZE);
		this.request++;
		return new Promise((done, failed) => {
			this.waiting = { done, failed };
			this.connection.send(packFrame(bytes, newFrame(operation, { request: this.request, lane: this.number })), file);
		});
	}

	frame(frame: Frame, payload: Buffer, file: number): boolean {
		const { waiting } = this;
		this.waiting = undefined;
		this.busy = false;
		if (!waiting || !(frame.flags & REPLY) || frame.request !== this.request) {
			if (file >= 0) native().close(file);
			this.close();
			waiting?.failed(new BypassError('EIO', 'the real system answers what was not asked'));
			return true;
		}
		waiting.done({ frame, payload: Buffer.from(payload), file });
		return true;
	}

	ended(): void {
		this.gone = true;
		this.waiting?.failed(new BypassError('EIO', 'the real system has gone'));
		this.waiting = undefined;
	}

	close(): void {
		this.gone = true;
		this.connection.close();
	}
}
