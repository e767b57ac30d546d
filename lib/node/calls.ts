/** A call of the specification: by its action, or by the real system. */

import type { Answer, Asked, CallCodec } from './codec.ts';
import type { Core } from './core.ts';
import { BypassError, codeOf, LeavesHome } from './errors.ts';
import { type Frame, status } from './frame.ts';
import type { Asking } from './home.ts';
import type { Lane } from './lane.ts';
import { native } from './native.ts';
import { type AgentProcess, RealDescriptor } from './processes.ts';
import { NamelessError } from './tables.ts';
import type { Descriptors } from './values.ts';
import { Reader, Writer } from './wire.ts';

/** Thrown by `real` when a name leads away from home: the agent is told, and asks elsewhere. */
class Leaves extends Error {
	readonly payload: Buffer;

	constructor(payload: Buffer) {
		super('the name leads away from home');
		this.payload = payload;
	}
}

/** One call as its action sees it: its last argument. */
export class Call {
	/** `open` */
	readonly name: string;
	/** whose call it is */
	readonly process: AgentProcess;
	private controller: AbortController | undefined;
	private aborted = false;
	private asking: Asking | undefined;
	private readonly run: (call: Call, args: readonly unknown[] | undefined) => Promise<Answer>;

	constructor(name: string, process: AgentProcess, run: (call: Call, args: readonly unknown[] | undefined) => Promise<Answer>) {
		this.name = name;
		this.process = process;
		this.run = run;
	}

	/** Aborted when the program is interrupted, or has gone: an action that waits is to end then, with EINTR. */
	get signal(): AbortSignal {
		this.controller ??= new AbortController();
		if (this.aborted) this.controller.abort();
		return this.controller.signal;
	}

	/**
	 * The same call in the real system.
	 * @param args other arguments, as many as the action has; none: those of the program
	 * @returns `{ result, ...outs }`, which the action may give back as it is
	 * @throws BypassError with the real system's error, or ENOSYS when there is none
	 */
	real(...args: readonly unknown[]): Promise<Answer> {
		return this.run(this, args.length ? args : undefined);
	}

	/** @internal */
	interrupt(): void {
		this.aborted = true;
		this.controller?.abort();
		this.asking?.cancel();
	}

	/** @internal */
	asks(asking: Asking): Asking {
		this.asking = asking;
		if (this.aborted) asking.cancel();
		return asking;
	}
}

/** True: it is answered already. */
export function serveCall(lane: Lane, process: AgentProcess, frame: Frame, payload: Buffer): boolean {
	const { core } = lane;
	const plan = core.plan.calls[frame.operation];
	if (!plan?.remote) {
		lane.refuse(frame, status.noOperation, 'no such operation');
		return true;
	}
	const codec = core.codec(frame.operation);
	const action = core.action(frame.operation);
	let asked: Asked | undefined;
	try {
		if (codec && (action || (codec.holdsDescriptors && process.holdsSomething))) asked = codec.readRequest(new Reader(payload), process);
	} catch (error) {
		lane.refuse(frame, status.badRequest, error instanceof NamelessError ? error.message : plan.name, codeOf(error) ?? 'EPROTO');
		return true;
	}
	const things = asked && codec ? codec.opened(asked).filter((thing) => typeof thing !== 'number' || thing >= 0) : [];
	const isReal = things.some((thing) => thing instanceof RealDescriptor);
	if (!codec || !asked || isReal || (!action && things.length === 0)) return forward(lane, process, frame, payload, plan.name);
	const closing = codec.closes ? process.found : undefined;
	if (closing !== undefined) return run(lane, process, frame, codec, asked, () => process.leaveHandle(closing));
	if (!action) {
		fail(lane, frame, codec, 'EOPNOTSUPP');
		return true;
	}
	const call = new Call(plan.name, process, (own, args) => askReal(core, own, frame.operation, codec, asked as Asked, payload, args));
	return run(lane, process, frame, codec, asked, () => (action as (...args: unknown[]) => unknown)(...(asked as Asked).args, call), call);
}

/** Runs an action, and answers when it has ended. True: it has. */
function run(lane: Lane, process: AgentProcess, frame: Frame, codec: CallCodec, asked: Asked, action: () => unknown, call?: Call): boolean {
	let returned: unknown;
	try {
		returned = action();
	} catch (error) {
		answerThrown(lane, frame, codec, error);
		return true;
	}
	if (!isPromise(returned)) {
		lane.served = frame;
		answer(lane, process, frame, codec, asked, returned);
		return true;
	}
	const over = returned.then(
		(value) => answer(lane, process, frame, codec, asked, value),
		(error: unknown) => answerThrown(lane, frame, codec, error),
	);
	wait(lane, frame, over, () => call?.interrupt());
	return false;
}

function isPromise(value: unknown): value is Promise<unknown> {
	return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** Enters a request that goes on; its lane is ready for the next one when it has ended. */
function wait(lane: Lane, frame: Frame, over: Promise<void>, cancel: () => void): void {
	const next = () => {
		lane.running = undefined;
		lane.served = frame;
		lane.carrier.resume();
	};
	const ended = over.then(next, (error: unknown) => {
		lane.core.report('an answer', error);
		lane.running = undefined;
		lane.end();
	});
	lane.running = { frame, cancel, over: ended };
}

function answer(lane: Lane, process: AgentProcess, frame: Frame, codec: CallCodec, asked: Asked, returned: unknown): void {
	try {
		process.allOrNothing(() => codec.writeReply(lane.writer.clear(), codec.answerOf(returned, asked), asked, process));
	} catch (error) {
		answerThrown(lane, frame, codec, error);
		return;
	}
	lane.reply(frame);
	/* It has gone meanwhile: nobody will close what was opened for it. */
	if (process.over) void process.keep(new Set());
}

function answerThrown(lane: Lane, frame: Frame, codec: CallCodec, thrown: unknown): void {
	if (thrown instanceof Leaves) {
		lane.writer.clear().raw(thrown.payload);
		lane.reply(frame, { status: status.leaves });
		return;
	}
	if (thrown instanceof LeavesHome) {
		lane.writer.clear().integer(thrown.number);
		lane.writer.text(thrown.path);
		lane.reply(frame, { status: status.leaves });
		return;
	}
	const code = codeOf(thrown);
	if (code === undefined) lane.core.report(`the action of ${codec.plan.name}`, thrown);
	fail(lane, frame, codec, code ?? 'EIO');
}

function fail(lane: Lane, frame: Frame, codec: CallCodec, code: string): void {
	if (codec.writeFailure(lane.writer.clear(), code)) lane.reply(frame);
	else lane.refuse(frame, status.badRequest, codec.plan.name, code);
}

/* ---- the real system ---- */

/** As it came, and the answer as it comes. */
function forward(lane: Lane, process: AgentProcess, frame: Frame, payload: Buffer, name: string): boolean {
	const { core } = lane;
	const home = core.homeOf(process);
	const operation = core.home?.operation(frame.operation);
	if (!home || operation === undefined) {
		lane.refuse(frame, status.noOperation, `${name} has no action`);
		return true;
	}
	const asking = home.request(operation, payload, process.rules);
	const over = asking.answer.then(
		(came) => {
			lane.writer.clear().raw(came.payload);
			lane.reply(frame, { status: came.frame.status, credit: came.frame.credit }, came.file);
			if (came.file >= 0) native().close(came.file);
		},
		(error: unknown) => {
			core.report(name, error);
			lane.refuse(frame, status.badRequest, name, codeOf(error) ?? 'EIO');
		},
	);
	wait(lane, frame, over, () => asking.cancel());
	return false;
}

/** For an action. */
async function askReal(
	core: Core,
	call: Call,
	operation: number,
	codec: CallCodec,
	asked: Asked,
	payload: Buffer,
	args: readonly unknown[] | undefined,
): Promise<Answer> {
	const home = core.homeOf(call.process);
	const number = core.home?.operation(operation);
	if (!home || number === undefined) throw new BypassError('ENOSYS', `${call.name} is not to be had in the real system`);
	let request: Uint8Array = payload;
	if (args) {
		const own = new Writer();
		codec.writeRequest(own, args, asked, real);
		request = own.done();
	}
	const { frame, payload: came, file } = await call.asks(home.request(number, request, call.process.rules)).answer;
	if (file >= 0) native().close(file);
	if (frame.status === status.leaves) throw new Leaves(came);
	if (frame.status === status.badRequest) throw new BypassError(core.tables.errorName(frame.credit));
	if (frame.status !== status.ok) throw new BypassError('ENOSYS');
	return codec.readReply(new Reader(came), asked, real);
}

/** Handles as the real system has them. */
const real: Descriptors = {
	find: (handle) => new RealDescriptor(handle),
	add: (handle) => new RealDescriptor(handle as bigint) as unknown as bigint,
	handleOf(value) {
		if (value instanceof RealDescriptor) return value.handle;
		throw new BypassError('EBADF', 'the real system knows nothing of what an action has opened');
	},
};
