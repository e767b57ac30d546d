/** The first words on a lane: the key, HELLO, WELCOME. lib/runtime/shared/handshake.h and hmac.h say what is in them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { endianness } from 'node:os';
import type { Plan } from '../plan/plan.ts';
import { BypassError } from './errors.ts';
import type { Reader, Writer } from './wire.ts';

export const NONCE_SIZE = 32;
const PROTOCOL = 1;
const NAME_MAX = 4096;
const CALLS_MAX = 65536;
const RULES_MAX = 4096;
const PATH_MAX = 4096;

/** What HELLO says of an agent. */
export interface Greeting {
	readonly name: string;
	readonly digest: string;
	/** 0: a new one */
	readonly process: number;
	readonly lane: number;
	readonly token: bigint;
	/** on its own machine */
	readonly pid: number;
	readonly rules: Rules;
}

/** One rule of `paths`, as the program's side has it. */
export interface Rule {
	readonly side: 'local' | 'home' | 'deny';
	readonly pattern: string;
	/** what it is called at home */
	readonly as: string | undefined;
}

/** Rules, and the bytes that they came as, for another home. */
export interface Rules {
	readonly rows: readonly Rule[];
	readonly bytes: Buffer;
}

/** @throws BypassError EPROTO when it is none, or speaks another protocol (message says so) */
export function readGreeting(from: Reader): Greeting {
	const least = from.unsigned();
	const most = from.unsigned();
	if (least > PROTOCOL || most < PROTOCOL)
		throw new BypassError(
			'EPROTO',
			`the agent speaks protocol ${least} to ${most}, this shadow ${PROTOCOL}: build both with the same runtime`,
		);
	const name = from.text(NAME_MAX);
	const digest = from.text(NAME_MAX);
	const process = from.unsigned();
	const lane = from.unsigned();
	const token = from.big();
	const pid = from.integer();
	from.unsigned(); /* bytes of a pointer, byte order, C library: for logs */
	from.unsigned();
	from.text(NAME_MAX);
	return { name, digest, process, lane, token, pid, rules: readRules(from) };
}

/** Path rules of HELLO and EXEC. @throws BypassError EPROTO */
export function readRules(from: Reader): Rules {
	const begin = from.at;
	const rows = Array.from({ length: from.count(RULES_MAX) }, () => readRule(from));
	return { rows, bytes: Buffer.from(from.bytes.subarray(begin, from.at)) };
}

function readRule(from: Reader): Rule {
	const side = ([undefined, 'local', 'home', 'deny'] as const)[from.integer()];
	const pattern = from.text(PATH_MAX);
	const as = from.present() ? from.text(PATH_MAX) : undefined;
	if (!side || pattern === '' || (as !== undefined && !as.startsWith('/'))) throw new BypassError('EPROTO', 'a path rule makes no sense');
	return { side, pattern, as };
}

/** @param list whether the plan's calls are told one by one */
export function writeGreeting(
	to: Writer,
	plan: Plan,
	list: boolean,
	who: { process: number; lane: number; token: bigint; rules: Rules },
): void {
	to.integer(PROTOCOL);
	to.integer(PROTOCOL);
	to.text(plan.name);
	to.text(plan.digest);
	to.integer(who.process);
	to.integer(who.lane);
	to.integer(who.token);
	to.integer(process.pid);
	to.integer(process.arch.includes('64') ? 8 : 4);
	to.integer(endianness() === 'LE' ? 1 : 2);
	to.text('node');
	to.raw(who.rules.bytes);
	to.integer(list ? plan.calls.length : 0);
	for (const call of list ? plan.calls : []) {
		to.text(call.name);
		to.text(call.signature);
	}
}

/* ---- WELCOME ---- */

export interface Welcome {
	readonly session: bigint;
	readonly process: number;
	readonly token: bigint;
	readonly payloadMax: number;
	readonly equal: boolean;
}

export function writeWelcome(to: Writer, welcome: Welcome): void {
	to.integer(PROTOCOL);
	to.integer(welcome.session);
	to.integer(welcome.process);
	to.integer(welcome.token);
	to.integer(welcome.payloadMax);
	to.flag(welcome.equal);
}

/** @throws BypassError EPROTO */
export function readWelcome(from: Reader): Welcome {
	if (from.unsigned() !== PROTOCOL) throw new BypassError('EPROTO', 'home speaks another protocol');
	return { session: from.big(), process: from.unsigned(), token: from.big(), payloadMax: from.unsigned(), equal: from.present() };
}

/** For each call that the agent listed the shadow's number, or -1, and the shadow's signature. Reads the list of a greeting. */
export function writeMap(to: Writer, list: Reader, plan: Plan): void {
	const byName = new Map(plan.calls.map((call) => [call.name, call]));
	const count = list.count(CALLS_MAX);
	to.integer(count);
	for (let i = 0; i < count; i++) {
		const call = byName.get(list.text(NAME_MAX));
		const same = list.text(NAME_MAX) === call?.signature && call.remote;
		to.integer(same ? (call as Plan['calls'][number]).number : -1);
		to.text(call?.signature ?? '');
	}
}

/** The other home's numbers of the plan's calls. */
export function readMap(from: Reader): number[] {
	return Array.from({ length: from.count(CALLS_MAX) }, () => {
		const number = from.integer();
		from.text(NAME_MAX);
		return number;
	});
}

/* ---- the key ---- */

/** Proof that somebody in this role holds the key. */
export function prove(key: Uint8Array, nonce: Uint8Array, role: 'agent' | 'shadow'): Buffer {
	return createHmac('sha256', key).update(nonce).update(role).digest();
}

export function proofEqual(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && timingSafeEqual(a, b);
}
