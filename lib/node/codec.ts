/** One call of a specification: its request as an action's arguments, what an action gives back as the reply, and both the other way round. */
import type { CallPlan } from '../plan/call.ts';
import { BypassError } from './errors.ts';
import { type Expression, type Names, readExpression } from './expression.ts';
import { type StepCodec, stepCodec } from './steps.ts';
import type { Tables } from './tables.ts';
import { type Codec, type Descriptors, valueCodec } from './values.ts';
import type { Reader, Writer } from './wire.ts';

/** What a call brings, in full: its result, and its outs by their parameters' names. */
export type Answer = { result?: unknown } & { [parameter: string]: unknown };

/** A request that was read. */
export interface Asked {
	/** by parameter: null is a pointer that was not given, undefined an out */
	readonly values: ReadonlyMap<string, unknown>;
	/** the arguments of the action: what was asked, in order */
	readonly args: readonly unknown[];
}

export class CallCodec {
	readonly plan: CallPlan;
	private readonly steps: readonly StepCodec[];
	private readonly outs: readonly StepCodec[];
	private readonly result: Codec | undefined;
	private readonly askedResult: Codec | undefined;
	private readonly resultIsDescriptor: boolean;
	private readonly fails: Expression | undefined;
	private readonly brings: Expression | undefined;
	private readonly failure: number;
	private readonly tables: Tables;

	/** @throws Error when the call has something that only C can do, with the reason */
	constructor(plan: CallPlan, tables: Tables) {
		this.plan = plan;
		this.tables = tables;
		this.steps = plan.steps.map((step) => stepCodec(step, tables));
		this.outs = this.steps.filter((step) => step.answered);
		const { result } = plan;
		this.result = result.value && valueCodec(result.value, tables, false);
		this.askedResult = result.value && valueCodec(result.value, tables, true);
		this.resultIsDescriptor = result.value?.kind === 'descriptor';
		const numbers = tables.constants;
		this.failure = readExpression(result.failure?.replace(/^\(\w[\w ]*\)/, '') ?? '-1', numbers)?.(() => 0) ?? -1;
		this.fails = readExpression(result.fails?.replace(/\(\w[\w ]*\)(?=-)/g, '') ?? '0', numbers);
		this.brings = result.returnsWhen === undefined ? undefined : readExpression(result.returnsWhen, numbers);
	}

	/** Names of what an action gets, in order; undefined stands for an out. */
	get parameters(): readonly string[] {
		return this.steps.filter((step) => step.asked).map((step) => step.name);
	}

	/** It takes one descriptor, and closes it. */
	get closes(): boolean {
		return this.steps.some((step) => step.closes);
	}

	get holdsDescriptors(): boolean {
		return this.steps.some((step) => step.asked && step.holdsDescriptors);
	}

	/* ---- at home ---- */

	readRequest(from: Reader, descriptors: Descriptors): Asked {
		const values = new Map<string, unknown>();
		for (const step of this.steps) values.set(step.name, step.getAsked(from, descriptors));
		from.end();
		/* An object that is required has a place here, also where it is an out: no count may take it for NULL. */
		const names: Names = (name) => values.get(name) ?? (values.get(name) === null ? null : 1);
		for (const step of this.steps) step.check(values.get(step.name), names);
		return { values, args: this.steps.filter((step) => step.asked).map((step) => values.get(step.name)) };
	}

	/** Which open things a request names. */
	opened(asked: Asked): unknown[] {
		return this.steps
			.filter((step) => step.asked && step.holdsDescriptors)
			.flatMap((step) => asked.values.get(step.name) as unknown | unknown[]);
	}

	/**
	 * What an action gave back, in full. Its one out may stand for all: bytes are counted by the result, for others that is 0.
	 * @throws TypeError when it cannot be what the call brings
	 */
	answerOf(returned: unknown, asked: Asked): Answer {
		const { plan, outs } = this;
		if (outs.length === 0 && !isFull(returned)) return { result: returned ?? (plan.result.void ? undefined : this.silent(asked)) };
		const inFull = (value: Answer): Answer => {
			const inouts = outs.filter((step) => step.asked).map((step) => [step.name, asked.values.get(step.name)]);
			return { ...Object.fromEntries(inouts), result: 0, ...value };
		};
		const [only] = outs;
		if (isFull(returned) || outs.length > 1) return inFull((returned ?? {}) as Answer);
		if (only === undefined || returned === undefined) return inFull({});
		if (only.kind !== 'bytes') return inFull({ [only.name]: returned });
		if (typeof returned === 'number') return inFull({ result: returned });
		const bytes = typeof returned === 'string' ? Buffer.from(returned) : (returned as Uint8Array);
		return inFull({ result: bytes.length, [only.name]: bytes });
	}

	/** The result of an action that gives none: 0, and for one that counts what it takes all of that. */
	private silent(asked: Asked): number {
		const [bytes, ...others] = this.steps.filter((step) => step.asked && step.kind === 'bytes');
		if (bytes === undefined || others.length > 0 || !/^s?size_t$/.test(this.plan.result.type)) return 0;
		return (asked.values.get(bytes.name) as Uint8Array | null)?.length ?? 0;
	}

	/** The reply of an action that went well. @throws TypeError or BypassError when something does not fit */
	writeReply(to: Writer, answer: Answer, asked: Asked, descriptors: Descriptors): void {
		const { result } = this.plan;
		const number = this.resultIsDescriptor ? 0 : typeof answer.result === 'number' ? answer.result : Number(answer.result ?? 0);
		const names: Names = (name) =>
			name === '$ret' ? number : (answer[name] ?? (asked.values.get(name) === undefined ? 1 : asked.values.get(name)));
		if (result.errors !== 'returned' && result.fails !== undefined && this.fails && this.fails(names) !== 0)
			throw new TypeError(`${number} says that the call failed, but not with which error: throw one`);
		const brings = this.outs.length > 0 && (this.brings === undefined || this.brings(names) !== 0);
		to.integer(0);
		to.integer(0);
		to.flag(brings);
		if (result.errors !== 'returned') {
			if (this.result) this.result.put(to, answer.result ?? 0, descriptors);
			else if (result.pointer) to.flag(true);
		}
		if (brings) for (const step of this.outs) step.putAnswer(to, answer[step.name], names, descriptors);
	}

	/** The reply of a call that failed; false: it cannot fail, so its agent gets what it answers when home is lost. */
	writeFailure(to: Writer, code: string): boolean {
		const { result } = this.plan;
		if (result.fails === undefined) return false;
		to.integer(1);
		to.integer(this.tables.errorNumber(code));
		to.flag(false);
		if (result.errors === 'returned') return true;
		if (this.result) to.integer(this.failure);
		else if (result.pointer) to.flag(false);
		return true;
	}

	/* ---- towards another home ---- */

	/** The request of what an action asks with arguments of its own. */
	writeRequest(to: Writer, args: readonly unknown[], asked: Asked, descriptors: Descriptors): void {
		let next = 0;
		for (const step of this.steps) {
			const out = asked.values.get(step.name) === null ? null : 1;
			step.putAsked(to, step.asked ? args[next++] : out, descriptors);
		}
	}

	/** @throws BypassError when the call failed there */
	readReply(from: Reader, asked: Asked, descriptors: Descriptors): Answer {
		const failed = from.unsigned();
		const error = from.unsigned();
		const outs = from.present();
		const answer: Answer = {};
		if (this.plan.result.errors !== 'returned' && this.askedResult) answer.result = this.askedResult.get(from, descriptors);
		else if (this.plan.result.errors !== 'returned' && this.plan.result.pointer) answer.result = from.present();
		else answer.result = 0;
		if (failed !== 0) throw new BypassError(this.tables.errorName(error));
		for (const step of outs ? this.outs : [])
			if (asked.values.get(step.name) !== null) answer[step.name] = step.getAnswer(from, descriptors);
		from.end();
		return answer;
	}
}

/** A plain object that says `result` speaks of the whole call. */
function isFull(returned: unknown): returned is Answer {
	return typeof returned === 'object' && returned !== null && Object.getPrototypeOf(returned) === Object.prototype && 'result' in returned;
}
