/** One parameter of a call on the wire, in either direction. What lib/emit/receiver.ts and sender.ts print as C. */
import type { Step } from '../plan/wire.ts';
import { BypassError } from './errors.ts';
import { amount, type Expression, type Names, readExpression } from './expression.ts';
import type { Tables } from './tables.ts';
import { bytesOf, type Codec, type Descriptors, required, valueCodec } from './values.ts';
import { PAYLOAD_MAX, type Reader, type Writer } from './wire.ts';

/** Codecs of one step. A value of null is a pointer that is not given. */
export interface StepCodec {
	readonly name: string;
	readonly asked: boolean;
	readonly answered: boolean;
	/** what the layout is, for the shape of what an action gives back */
	readonly kind: Step['layout']['kind'];
	/** it is one descriptor, and the call closes it */
	readonly closes: boolean;
	readonly holdsDescriptors: boolean;
	/** gets what the request holds of it: for an out, whether it is wanted (undefined), or not (null) */
	getAsked(from: Reader, descriptors: Descriptors): unknown;
	/** when all of the request is there: ranges and counts; gives the value as the action is to see it */
	check(value: unknown, names: Names): unknown;
	putAnswer(to: Writer, value: unknown, names: Names, descriptors: Descriptors): void;
	putAsked(to: Writer, value: unknown, descriptors: Descriptors): void;
	getAnswer(from: Reader, descriptors: Descriptors): unknown;
}

/** Numbers that stand in expressions and that no table holds. */
const known: readonly (readonly [string, number])[] = [
	['BYPASS_STRING_MAX', 1 << 20],
	['BYPASS_ADDRESS_MAX', 512],
	['BYPASS_CONTROL_MAX', 4096],
	['PATH_MAX', 4096],
	['_POSIX_PATH_MAX', 256],
	['NAME_MAX', 255],
];

/** @throws Error when an expression of the plan is not understood: the call cannot be an action then */
export function stepCodec(step: Step, tables: Tables): StepCodec {
	const { layout, presence } = step;
	const constants = new Map([...tables.constants, ...known]);
	const expression = (text: string): Expression => {
		const read = readExpression(text, constants);
		if (!read) throw new Error(`the expression "${text}" of parameter ${step.parameter} is not understood`);
		return read;
	};
	const home = 'value' in layout ? valueCodec(layout.value, tables, false) : undefined;
	const away = 'value' in layout ? valueCodec(layout.value, tables, true) : undefined;
	const counted = layout.kind === 'bytes' || layout.kind === 'array';
	const count = counted ? expression(layout.countAtHome) : undefined;
	const valid = counted && layout.valid !== undefined ? expression(layout.valid) : undefined;
	const textMax = layout.kind === 'string' ? (readExpression(layout.max, constants) ?? (() => 1 << 20)) : () => 1 << 20;
	const low = step.range && expression(step.range.low);
	const high = step.range && expression(step.range.high);
	const descriptorKind = 'value' in layout && layout.value.kind === 'descriptor';

	const limit = (names: Names) => amount(count ? count(names) : 0, PAYLOAD_MAX);
	const check = (value: unknown, names: Names): unknown => {
		if (low && high && !(Number(value) >= low(names) && Number(value) <= high(names)))
			throw new BypassError('EINVAL', `${step.parameter} is out of its range`);
		if (!counted) return value;
		const wanted = limit(names);
		if (step.asked && value !== null && (value as ArrayLike<unknown>).length !== wanted)
			throw new BypassError('EPROTO', `${step.parameter} has another length than the call says`);
		return value;
	};
	const elements = (codec: Codec | undefined, from: Reader, descriptors: Descriptors) =>
		Array.from({ length: from.count(PAYLOAD_MAX / 8) }, () => codec?.get(from, descriptors));
	const contents = {
		get(codec: Codec | undefined, from: Reader, descriptors: Descriptors): unknown {
			switch (layout.kind) {
				case 'plain':
				case 'object':
					return codec?.get(from, descriptors);
				case 'array':
					return elements(codec, from, descriptors);
				case 'bytes':
					return Buffer.from(from.data());
				case 'string':
					return from.text(step.answered ? undefined : maxOf(textMax, noNames), layout.error);
			}
		},
		put(codec: Codec | undefined, to: Writer, value: unknown, descriptors: Descriptors, names: Names): void {
			switch (layout.kind) {
				case 'plain':
				case 'object':
					codec?.put(to, value, descriptors);
					return;
				case 'array': {
					const all = value as readonly unknown[];
					to.integer(all.length);
					for (const one of all) codec?.put(to, one, descriptors);
					return;
				}
				case 'bytes':
					to.data(bytesOf(value));
					return;
				case 'string':
					to.text(value as string, maxOf(textMax, names), layout.error);
			}
		},
	};

	return {
		name: step.parameter,
		asked: step.asked,
		answered: step.answered,
		kind: layout.kind,
		closes: layout.kind === 'plain' && layout.value.kind === 'descriptor' && layout.value.role === 'close',
		holdsDescriptors: descriptorKind,
		getAsked(from, descriptors) {
			if (presence === 'null' && !from.present()) return null;
			return step.asked ? contents.get(home, from, descriptors) : undefined;
		},
		check,
		putAnswer(to, value, names, descriptors) {
			if (presence === 'null' && names(step.parameter) === null) return;
			contents.put(
				home,
				to,
				counted ? cut(value, valid ? valid(names) : limit(names), limit(names), step.parameter) : value,
				descriptors,
				names,
			);
		},
		putAsked(to, value, descriptors) {
			if (presence === 'null') to.flag(value !== null && value !== undefined);
			if (presence === 'null' && (value === null || value === undefined)) return;
			if (step.asked) contents.put(away, to, presence === 'required' ? required(value) : value, descriptors, noNames);
		},
		getAnswer: (from, descriptors) => contents.get(away, from, descriptors),
	};
}

const noNames: Names = () => 0;

function maxOf(max: Expression, names: Names): number {
	const number = max(names);
	return number > 0 ? number : 1 << 20;
}

/** As much of what an action gave as means anything: it must fit what the program has room for. */
function cut(value: unknown, valid: number, room: number, name: string): unknown {
	const given = typeof value === 'string' ? Buffer.from(value) : ((value ?? []) as ArrayLike<unknown> & { slice?: unknown });
	const wanted = Math.max(0, Math.min(valid, room));
	if (given.length > room) throw new TypeError(`${name} has ${given.length} elements, and the program asked for ${room} at most`);
	if (given.length < wanted) throw new TypeError(`${name} has ${given.length} elements, and its result says ${wanted}`);
	if (given.length === wanted) return given;
	return given instanceof Uint8Array ? given.subarray(0, wanted) : (given as unknown[]).slice(0, wanted);
}
