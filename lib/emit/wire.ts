/** One value of the wire as C: the statement that puts it, the expression that gets it. */
import type { Step, Value } from '../plan/wire.ts';

/** One of the two sides of a message: how it names its messages, and its own words for descriptors. */
export interface Side {
	/** `&call.reply`: where it reads */
	readonly from: string;
	/** `&call.request`: where it writes */
	readonly to: string;
	/** first argument of its descriptor functions: `&call`, `serving` */
	readonly owner: string;
	/** agent: a new descriptor's close-on-exec test; shadow: absent */
	readonly cloexec: string | undefined;
}

/** Statement that puts `expression` into the side's outgoing message. */
export function putValue(value: Value, expression: string, side: Side): string {
	switch (value.kind) {
		case 'integer':
			return `BYPASS_PUT(${side.to}, ${value.type}, ${expression});`;
		case 'float':
			return `bypass_put_float(${side.to}, ${expression});`;
		case 'symbols':
			return `bypass_put_symbols(${side.to}, ${expression}, &${value.table});`;
		case 'record':
			return `bypass_put_record(${side.to}, ${addressOf(expression)}, &${value.table});`;
		case 'descriptor':
			return `bypass_put_descriptor${side.cloexec === undefined ? '_new' : ''}(${side.owner}, ${expression});`;
	}
}

/** Statement that sets `target` from the side's incoming message. */
export function getValue(value: Value, target: string, side: Side): string {
	switch (value.kind) {
		case 'integer':
			return `${target} = BYPASS_GET(${side.from}, ${value.type});`;
		case 'float':
			return `${target} = (${value.type})bypass_get_float(${side.from});`;
		case 'symbols':
			return `${target} = (${value.type})bypass_get_symbols(${side.from}, &${value.table});`;
		case 'record':
			return `bypass_get_record(${side.from}, ${addressOf(target)}, &${value.table});`;
		case 'descriptor':
			return side.cloexec === undefined
				? `${target} = bypass_get_descriptor(${side.owner});`
				: `${target} = bypass_get_descriptor_new(${side.owner}, ${side.cloexec});`;
	}
}

/** The same for the elements of an array whose count is known. */
export function putEach(value: Value, array: string, count: string, side: Side): string {
	switch (value.kind) {
		case 'integer':
			return `BYPASS_PUT_EACH(${side.to}, ${value.type}, ${array}, ${count});`;
		case 'float':
			return `BYPASS_PUT_EACH_FLOAT(${side.to}, ${array}, ${count});`;
		case 'symbols':
			return `BYPASS_PUT_EACH_SYMBOLS(${side.to}, ${array}, ${count}, &${value.table});`;
		case 'record':
			return `BYPASS_PUT_EACH_RECORD(${side.to}, ${array}, ${count}, &${value.table});`;
		case 'descriptor':
			return `BYPASS_PUT_EACH_DESCRIPTOR${side.cloexec === undefined ? '_NEW' : ''}(${side.owner}, ${array}, ${count});`;
	}
}

export function getEach(value: Value, array: string, count: string, side: Side): string {
	switch (value.kind) {
		case 'integer':
			return `BYPASS_GET_EACH(${side.from}, ${value.type}, ${array}, ${count});`;
		case 'float':
			return `BYPASS_GET_EACH_FLOAT(${side.from}, ${value.type}, ${array}, ${count});`;
		case 'symbols':
			return `BYPASS_GET_EACH_SYMBOLS(${side.from}, ${value.type}, ${array}, ${count}, &${value.table});`;
		case 'record':
			return `BYPASS_GET_EACH_RECORD(${side.from}, ${array}, ${count}, &${value.table});`;
		case 'descriptor':
			return side.cloexec === undefined
				? `BYPASS_GET_EACH_DESCRIPTOR(${side.owner}, ${array}, ${count});`
				: `BYPASS_GET_EACH_DESCRIPTOR_NEW(${side.owner}, ${array}, ${count}, ${side.cloexec});`;
	}
}

/** The address of an object: what `*ts` points to is `ts` itself. */
function addressOf(object: string): string {
	return object.startsWith('*') ? object.slice(1) : `&${object}`;
}

/** Statement that fails a message when a value is outside of the range that the specification gives; none without one. */
export function withinRange({ range, layout, parameter }: Step, message: string): string[] {
	if (range === undefined || layout.kind !== 'plain') return [];
	const check = layout.value.kind === 'float' ? 'bypass_within_float' : 'bypass_within';
	return [`${check}(${message}, ${range.low}, ${parameter}, ${range.high});`];
}
