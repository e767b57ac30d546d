/** What the program's processes do, as the shadow follows it: FORK, EXEC, EXITED, CANCEL and the like. See lib/runtime/shared/frame.h. */
import { Connection } from './connection.ts';
import type { Last } from './core.ts';
import { BypassError, codeOf } from './errors.ts';
import { type Frame, operations, status } from './frame.ts';
import { readRules } from './greeting.ts';
import { Lane } from './lane.ts';
import { native } from './native.ts';
import { type AgentProcess, RealDescriptor } from './processes.ts';
import { Reader, Writer } from './wire.ts';

/** Handles in one list. */
const KEPT_MAX = 1 << 20;
/** Milliseconds that a process which has ended may take for its files. */
const ENDING = 5000;
/** Milliseconds until a call that has not come is taken for one that will not. */
const PATIENCE = 2000;

const lasts: readonly Last[] = ['followed', 'itself', 'entry'];

/** True: it is answered already. */
export function serveRuntime(lane: Lane, process: AgentProcess, frame: Frame, payload: Buffer, file: number): boolean {
	const work = start(lane, process, frame, payload, file);
	if (work === undefined) return true;
	const answered = work.then(
		() => lane.reply(frame),
		(error: unknown) => {
			if (codeOf(error) === undefined) lane.core.report('an operation of the runtime', error);
			lane.refuse(frame, status.badRequest, '', codeOf(error) ?? 'EIO');
		},
	);
	answered.then(
		() => {
			lane.carrier.resume();
			if (frame.operation === operations.bye) lane.end();
		},
		(error: unknown) => {
			lane.core.report('an operation of the runtime', error);
			lane.end();
		},
	);
	return false;
}

/** Fills the lane's writer, or throws the errno that is the answer. Undefined: there is nothing to wait for, nor to answer. */
function start(lane: Lane, process: AgentProcess, frame: Frame, payload: Buffer, file: number): Promise<void> | undefined {
	lane.writer.clear();
	switch (frame.operation) {
		case operations.ping:
			lane.reply(frame);
			return undefined;
		case operations.close:
			drop(lane, process, payload);
			return undefined;
		case operations.bye:
			return goodbye(lane, process);
		case operations.fork:
			return fork(lane, process, payload, file);
		case operations.exec:
			return exec(lane, process, payload);
		case operations.exited:
			return exited(lane, process, payload);
		case operations.cancel:
			return cancel(process, payload);
		case operations.park:
			return park(lane, process, payload);
		case operations.claim:
			return claim(lane, process, payload);
		case operations.walk:
			return walk(lane, process, payload);
		default:
			lane.refuse(frame, status.noOperation, 'this shadow has no such operation of the runtime');
			return undefined;
	}
}

function readHandles(from: Reader): bigint[] {
	return Array.from({ length: from.count(KEPT_MAX) }, () => from.big());
}

function listOf(handles: readonly bigint[]): Writer {
	const to = new Writer();
	to.integer(handles.length);
	for (const handle of handles) to.integer(handle);
	return to;
}

/** A handle that the agent could not give to the program. */
function drop(lane: Lane, process: AgentProcess, payload: Buffer): void {
	const handle = new Reader(payload).big();
	if (process.has(handle)) {
		process.leaveHandle(handle)?.catch((error: unknown) => lane.core.report('close', error));
		return;
	}
	const close = lane.core.plan.calls.find((call) => lane.core.codec(call.number)?.closes);
	const operation = close && lane.core.home?.operation(close.number);
	const to = new Writer();
	to.integer(handle);
	if (process.home && operation !== undefined)
		process.home.ask(operation, to.done(), process.rules).catch((error: unknown) => lane.core.report('close', error));
}

async function goodbye(lane: Lane, process: AgentProcess): Promise<void> {
	await lane.core.end(process);
	lane.writer.clear();
}

async function fork(lane: Lane, process: AgentProcess, payload: Buffer, file: number): Promise<void> {
	const handles = readHandles(new Reader(payload));
	const child = lane.core.fork(process, handles);
	if (!child) {
		if (file >= 0) native().close(file);
		throw new BypassError('EAGAIN', 'as many processes as may be');
	}
	try {
		const others = handles.filter((handle) => !process.has(handle));
		if (process.home && process.home.id !== 0) child.home = await process.home.fork(others, process.rules);
	} catch (error) {
		if (file >= 0) native().close(file);
		await lane.core.end(child);
		throw error;
	}
	if (file >= 0) {
		const connection = new Connection(file);
		connection.start(Lane.adopted(lane.core, connection, child, () => {}));
	}
	lane.writer.clear().integer(child.id);
	lane.writer.integer(child.token);
	lane.writer.flag(file >= 0);
}

async function exec(lane: Lane, process: AgentProcess, payload: Buffer): Promise<void> {
	const from = new Reader(payload);
	const kept = readHandles(from);
	process.rules = readRules(from);
	from.end();
	const others = kept.filter((handle) => !process.has(handle));
	await process.keep(new Set(kept));
	if (process.home && process.home.id !== 0) {
		const to = listOf(others);
		to.raw(process.rules.bytes);
		await process.home.ask(operations.exec, to.done(), process.rules);
	}
	lane.writer.clear();
}

async function exited(lane: Lane, process: AgentProcess, payload: Buffer): Promise<void> {
	const id = new Reader(payload).integer();
	const other = lane.core.processes.get(id);
	if (!other || other === process) return;
	await other.ended(ENDING);
}

/** Answered when the request is over, one way or the other. One that has not come yet is waited for a while. */
async function cancel(process: AgentProcess, payload: Buffer): Promise<void> {
	const from = new Reader(payload);
	const number = from.unsigned();
	const request = from.unsigned();
	for (let waited = 0; waited < PATIENCE; waited += 10) {
		const lanes = [...process.lanes].filter((lane): lane is Lane => lane instanceof Lane && lane.number === number);
		const running = lanes.map((lane) => lane.running).find((one) => one && numberOf(one.frame) === request);
		if (running) {
			running.cancel();
			await running.over;
			return;
		}
		if (lanes.some((lane) => lane.served && numberOf(lane.served) >= request)) return;
		await new Promise((done) => setTimeout(done, 10));
	}
}

function numberOf({ requestHigh, request }: Frame): number {
	return requestHigh * 0x1_0000_0000 + request;
}

/* ---- open things in flight ---- */

async function park(lane: Lane, process: AgentProcess, payload: Buffer): Promise<void> {
	const handles = readHandles(new Reader(payload));
	const others = handles.filter((handle) => !process.has(handle));
	if (others.length > 0) await askHome(process, operations.park, listOf(others));
	for (const handle of handles) if (process.has(handle)) lane.core.park(handle, process.find(handle));
	lane.writer.clear();
}

async function claim(lane: Lane, process: AgentProcess, payload: Buffer): Promise<void> {
	const handle = new Reader(payload).big();
	const claimed = lane.core.claim(handle, process);
	if (claimed !== undefined) {
		lane.writer.clear().integer(claimed);
		return;
	}
	const to = new Writer();
	to.integer(handle);
	lane.core.homeOf(process);
	const came = await askHome(process, operations.claim, to);
	lane.writer.clear().raw(came);
}

async function askHome(process: AgentProcess, operation: number, payload: Writer): Promise<Buffer> {
	if (!process.home) throw new BypassError('EBADF');
	const { frame, payload: came, file } = await process.home.ask(operation, payload.done(), process.rules);
	if (file >= 0) native().close(file);
	if (frame.status !== status.ok) throw new BypassError('EBADF');
	return came;
}

/* ---- names ---- */

async function walk(lane: Lane, process: AgentProcess, payload: Buffer): Promise<void> {
	const { core } = lane;
	const from = new Reader(payload);
	const handle = from.big();
	const name = from.text(4095, 'ENAMETOOLONG');
	const last = lasts[from.integer()];
	if (!last) throw new BypassError('EINVAL');
	const at = handle > 0n ? process.find(handle) : undefined;
	if (at instanceof RealDescriptor || !core.hooks.walk) {
		if (!core.homeOf(process)) throw new BypassError('ENOSYS');
		const came = await askHome(process, operations.walk, rawOf(payload));
		lane.writer.clear().raw(came);
		return;
	}
	const walked = await core.hooks.walk(name, last, process, at);
	lane.writer.clear().integer({ there: 0, leaves: 1, ends: 2 }[walked.state]);
	lane.writer.integer(walked.error === undefined ? 0 : core.tables.errorNumber(walked.error));
	lane.writer.text(walked.name);
}

function rawOf(payload: Buffer): Writer {
	const to = new Writer();
	to.raw(payload);
	return to;
}
