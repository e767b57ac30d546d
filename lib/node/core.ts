/** What all lanes of a shadow share: its specification's calls, the actions, and who is connected. */
import { randomBytes } from 'node:crypto';
import type { Plan } from '../plan/plan.ts';
import { CallCodec } from './codec.ts';
import { messageOf } from './errors.ts';
import type { Rules } from './greeting.ts';
import { Home, HomeProcess } from './home.ts';
import { AgentProcess, type OpenThings } from './processes.ts';
import { Tables } from './tables.ts';

/** A function for one call; its arguments are what travels, and last the call itself. */
export type AnyAction = (...args: never[]) => unknown;

/** What the last part of a name may be when it is a link: followed, the link itself, or an entry of its folder. */
export type Last = 'followed' | 'itself' | 'entry';

/** Where a name leads by an action's files. */
export interface Walked {
	/** all of it is there, it leads to what is not home's, or it ends on the way */
	readonly state: 'there' | 'leaves' | 'ends';
	/** without links, as the program knows it; '' when there is none */
	readonly name: string;
	/** why it ends */
	readonly error?: string | undefined;
}

/** What a shadow does besides its actions. */
export interface Hooks {
	/** a process has left something that an action opened, by closing it or by its end; others may have it still */
	left?(thing: never, process: AgentProcess): void;
	/** a process has ended */
	ended?(process: AgentProcess): void;
	/** where a name leads: for programs that step into folders and over links. `at`: what the name is relative to */
	walk?(name: string, last: Last, process: AgentProcess, at: unknown): Walked | Promise<Walked>;
}

export interface Limits {
	/** processes at a time */
	readonly processes: number;
	/** lanes of one process */
	readonly lanes: number;
	/** seconds that a peer may take to greet */
	readonly greeting: number;
}

/** Ids of processes are what agents know them by: they do not come back soon. */
const IDS = 0x3fff_ffff;
/** Seconds that a forked process' first lane may take. */
const FIRST_LANE = 10;

export class Core implements OpenThings {
	readonly plan: Plan;
	readonly tables: Tables;
	readonly session: bigint = randomBytes(8).readBigUInt64BE() >> 1n;
	readonly hooks: Hooks;
	readonly limits: Limits;
	readonly key: Uint8Array | undefined;
	readonly home: Home | undefined;
	readonly processes = new Map<number, AgentProcess>();
	/** in flight between processes, by the handle that its sender had */
	readonly parked = new Map<bigint, unknown[]>();
	private readonly codecs: (CallCodec | undefined)[];
	private readonly actions: (AnyAction | undefined)[];
	private readonly closers: AnyAction[];
	private readonly opened = new Map<unknown, number>();
	private readonly tell: (message: string) => void;
	private last = 0;

	constructor(
		plan: Plan,
		actions: Readonly<Record<string, AnyAction | undefined>>,
		rest: {
			hooks: Hooks;
			limits: Limits;
			key: Uint8Array | undefined;
			executable: (() => Promise<string>) | undefined;
			tell(message: string): void;
		},
	) {
		this.plan = plan;
		this.tables = new Tables(plan);
		this.hooks = rest.hooks;
		this.limits = rest.limits;
		this.key = rest.key;
		this.tell = rest.tell;
		this.home = rest.executable === undefined ? undefined : new Home(plan, rest.executable);
		this.codecs = plan.calls.map((call) => (call.remote ? this.codecFor(call, actions[call.name] !== undefined) : undefined));
		this.actions = plan.calls.map((call) => actions[call.name]);
		this.closers = this.actions.filter((action, i): action is AnyAction => action !== undefined && this.codecs[i]?.closes === true);
	}

	/** @throws Error for a call that has an action and cannot have one */
	private codecFor(plan: Plan['calls'][number], needed: boolean): CallCodec | undefined {
		try {
			return new CallCodec(plan, this.tables);
		} catch (error) {
			if (needed) throw new Error(`${plan.name} cannot be an action in TypeScript: ${messageOf(error)}`);
			return undefined;
		}
	}

	/** How a call is read and answered; undefined: only the real system knows, or it does not travel. */
	codec(operation: number): CallCodec | undefined {
		return this.codecs[operation];
	}

	action(operation: number): AnyAction | undefined {
		return this.actions[operation];
	}

	/** A mistake of an action, or trouble that no program is told of. */
	report(what: string, thrown: unknown): void {
		this.tell(`${what}: ${messageOf(thrown)}`);
	}

	/* ---- processes ---- */

	private newId(): number {
		do this.last = (this.last % IDS) + 1;
		while (this.processes.has(this.last));
		return this.last;
	}

	/** Undefined: there are as many as may be. */
	begin(pid: number, rules: Rules): AgentProcess | undefined {
		if (this.processes.size >= this.limits.processes) return undefined;
		return this.enlist(new AgentProcess(this.newId(), pid, rules, this, this.home !== undefined));
	}

	/** A child, that has some seconds for its first lane. Undefined: there are as many as may be. */
	fork(parent: AgentProcess, handles: readonly bigint[]): AgentProcess | undefined {
		if (this.processes.size >= this.limits.processes) return undefined;
		const child = this.enlist(parent.fork(this.newId(), handles));
		setTimeout(() => {
			if (child.lanes.size === 0) void this.end(child);
		}, FIRST_LANE * 1000).unref();
		return child;
	}

	private enlist(process: AgentProcess): AgentProcess {
		this.processes.set(process.id, process);
		return process;
	}

	/** What it had open is left; the process is known until that is done. */
	async end(process: AgentProcess): Promise<void> {
		if (process.over) return;
		await process.end();
		this.processes.delete(process.id);
		this.hooks.ended?.(process);
	}

	/** Its share of the real system. */
	homeOf(process: AgentProcess): HomeProcess | undefined {
		if (this.home && !process.home) process.home = new HomeProcess(this.home);
		return process.home;
	}

	/* ---- what is open ---- */

	enter(value: unknown): void {
		this.opened.set(value, (this.opened.get(value) ?? 0) + 1);
	}

	leave(value: unknown, process: AgentProcess): Promise<void> | undefined {
		this.hooks.left?.(value as never, process);
		return this.release(value, process);
	}

	private release(value: unknown, process: AgentProcess | undefined): Promise<void> | undefined {
		const left = (this.opened.get(value) ?? 1) - 1;
		if (left > 0) {
			this.opened.set(value, left);
			return undefined;
		}
		this.opened.delete(value);
		return this.runClosers(value, process);
	}

	/** Nobody has it any more: the action that closes is told, whether a program closed it or just ended. */
	private async runClosers(value: unknown, process: AgentProcess | undefined): Promise<void> {
		for (const close of this.closers) await (close as (...args: unknown[]) => unknown)(value, { name: 'close', process, signal: never });
	}

	/** Keeps it open although no process has it. */
	park(handle: bigint, value: unknown): void {
		this.enter(value);
		this.parked.set(handle, [...(this.parked.get(handle) ?? []), value]);
	}

	/** The oldest under this handle, which the process has from now on; undefined: there is none. */
	claim(handle: bigint, process: AgentProcess): bigint | undefined {
		const [value, ...rest] = this.parked.get(handle) ?? [];
		if (value === undefined) return undefined;
		if (rest.length) this.parked.set(handle, rest);
		else this.parked.delete(handle);
		const claimed = process.add(value);
		void this.release(value, process);
		return claimed;
	}

	/** All that is open is left; what is in flight is closed. */
	async endAll(): Promise<void> {
		await Promise.allSettled([...this.processes.values()].map((process) => this.end(process)));
		for (const values of this.parked.values()) for (const value of values) await this.release(value, undefined);
		this.parked.clear();
		this.home?.close();
	}
}

/** The signal of a call that nobody can interrupt. */
const never: AbortSignal = new AbortController().signal;
