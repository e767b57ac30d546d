/** One process of a program, as home knows it: what it has open, its lanes, and its share of the real system. */
import { randomBytes } from 'node:crypto';
import { BypassError } from './errors.ts';
import type { Rules } from './greeting.ts';
import type { HomeProcess } from './home.ts';
import type { Descriptors } from './values.ts';

/** Something that is open in the real system, by a call that was not an action's. */
export class RealDescriptor {
	readonly handle: bigint;

	constructor(handle: bigint) {
		this.handle = handle;
	}
}

/** What all processes of a shadow have open: a thing that several processes have is closed when the last one leaves it. */
export interface OpenThings {
	/** one more has it */
	enter(value: unknown): void;
	/** one less; settles when what that closes is closed */
	leave(value: unknown, process: AgentProcess): Promise<void> | undefined;
}

/** What a lane is to its process. */
export interface ProcessLane {
	readonly number: number;
	end(): void;
}

const ROW_BITS = 24n;

/** A number that nobody guesses, and larger than any descriptor: as in lib/runtime/shadow/handles.c. */
function newHandle(row: number): bigint {
	for (;;) {
		const random = randomBytes(8).readBigUInt64BE() & 0x7f_ffff_ffffn;
		if (random !== 0n) return (random << ROW_BITS) | BigInt(row & 0xff_ffff);
	}
}

export class AgentProcess implements Descriptors {
	readonly id: number;
	readonly token: bigint;
	/** on its own machine, as it says */
	readonly pid: number;
	rules: Rules;
	/** of the program's actions: whatever they keep for one process; a child begins with a shallow copy */
	state: Record<string, unknown>;
	readonly lanes = new Set<ProcessLane>();
	/** its process in the real system, once it needs one */
	home: HomeProcess | undefined;
	private readonly table = new Map<bigint, unknown>();
	private readonly things: OpenThings;
	private readonly mayBeReal: boolean;
	private rows = 0;
	/** the handle that was looked for last */
	found = 0n;
	private added: bigint[] | undefined;
	private endWaiters: (() => void)[] = [];
	/** it has ended; what it had open is being left */
	over = false;
	private done = false;

	constructor(id: number, pid: number, rules: Rules, things: OpenThings, mayBeReal: boolean, state: Record<string, unknown> = {}) {
		this.id = id;
		this.token = randomBytes(8).readBigUInt64BE() >> 1n;
		this.pid = pid;
		this.rules = rules;
		this.things = things;
		this.mayBeReal = mayBeReal;
		this.state = state;
	}

	/* ---- descriptors ---- */

	find(handle: bigint): unknown {
		const value = this.table.get(handle);
		this.found = handle;
		if (value !== undefined) return value;
		if (!this.mayBeReal || handle <= 0n) throw new BypassError('EBADF');
		return new RealDescriptor(handle);
	}

	/** What an action opened; a thing of the real system has its handle already. */
	add(value: unknown): bigint {
		if (value instanceof RealDescriptor) return value.handle;
		if (value === undefined || value === null)
			throw new TypeError('the action opened nothing: it is to give back what its descriptor stands for');
		const handle = newHandle(this.rows++);
		this.table.set(handle, value);
		this.things.enter(value);
		this.added?.push(handle);
		return handle;
	}

	handleOf(value: unknown): bigint {
		if (value instanceof RealDescriptor) return value.handle;
		throw new BypassError('EBADF', 'the real system knows nothing of what an action has opened');
	}

	/** Runs `work`; what it has opened is left again when it throws. */
	allOrNothing(work: () => void): void {
		this.added = [];
		try {
			work();
		} catch (error) {
			for (const handle of this.added) this.leaveHandle(handle);
			throw error;
		} finally {
			this.added = undefined;
		}
	}

	has(handle: bigint): boolean {
		return this.table.has(handle);
	}

	get holdsSomething(): boolean {
		return this.table.size > 0;
	}

	leaveHandle(handle: bigint): Promise<void> | undefined {
		if (!this.table.has(handle)) return undefined;
		const value = this.table.get(handle);
		this.table.delete(handle);
		return this.things.leave(value, this);
	}

	/** Only these stay open. */
	async keep(handles: ReadonlySet<bigint>): Promise<void> {
		await Promise.allSettled([...this.table.keys()].filter((handle) => !handles.has(handle)).map((handle) => this.leaveHandle(handle)));
	}

	/** A child, with those of the handles that are actions' things; the same things, as a fork shares open files. */
	fork(id: number, handles: readonly bigint[]): AgentProcess {
		const child = new AgentProcess(id, 0, this.rules, this.things, this.mayBeReal, { ...this.state });
		for (const handle of handles) {
			const value = this.table.get(handle);
			if (value === undefined) continue;
			child.table.set(handle, value);
			this.things.enter(value);
		}
		child.rows = this.rows;
		return child;
	}

	/** What came from another process over a socket. */
	claim(value: unknown): bigint {
		return this.add(value);
	}

	/* ---- its end ---- */

	/** Leaves everything; all who wait for its end go on. */
	async end(): Promise<void> {
		if (this.over) return;
		this.over = true;
		await this.keep(new Set());
		await this.home?.end();
		this.done = true;
		for (const waiter of this.endWaiters) waiter();
	}

	/** Settles when it has ended, or after so many milliseconds. */
	ended(milliseconds: number): Promise<void> {
		if (this.done) return Promise.resolve();
		return new Promise((done) => {
			const timer = setTimeout(done, milliseconds);
			this.endWaiters.push(() => {
				clearTimeout(timer);
				done();
			});
		});
	}
}
