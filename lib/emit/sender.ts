/** Box 4 of figure 5: the sender packs the request, waits for the answer and unpacks it. */
import { type CallPlan, localNames } from '../plan/call.ts';
import type { Layout, Step } from '../plan/wire.ts';
import type { CWriter } from './cfile.ts';
import { getEach, getValue, putEach, putValue, type Side, withinRange } from './wire.ts';

export function emitSender(c: CWriter, call: CallPlan): void {
	const { call: own } = localNames(call, ['call']);
	const { result, steps } = call;
	const side: Side = { from: `&${own}.reply`, to: `&${own}.request`, owner: `&${own}`, cloexec: result.cloexec };
	c.comment(`Sender: have the shadow run ${call.name}, and bring back its answer.`);
	c.function(call.heads.sender, () => {
		c.line(`struct bypass_call ${own};`);
		if (!result.void) c.line(result.errors === 'returned' ? `${result.declaration};` : `${result.declaration} = ${result.failure};`);
		for (const step of steps) if (counted(step.layout)) c.line(`size_t ${step.names.count};`);
		c.line('', `bypass_call_begin(&${own}, ${call.names.operation}, ${call.cancel ? 1 : 0});`);
		if (call.partial !== undefined) c.line(`${call.partial} = bypass_partial(${call.partial});`);
		for (const step of steps) emitCount(c, step, side);
		for (const step of steps) emitPut(c, call, step, side);
		emitRun(c, call, own, side);
		emitEnd(c, call, own);
	});
}

/** Whether a layout has room that must be measured before the call. */
function counted(layout: Layout): boolean {
	return layout.kind === 'bytes' || layout.kind === 'array';
}

/** Counts are asked once, before anything is packed: what the program does to them meanwhile does not matter. */
function emitCount(c: CWriter, step: Step, side: Side): void {
	const { layout, names } = step;
	c.line(...withinRange(step, side.to));
	if (layout.kind === 'bytes') c.line(`${names.count} = bypass_amount(${side.to}, ${layout.count}, 1);`);
	if (layout.kind !== 'array') return;
	const { type } = layout.value;
	c.line(`${names.count} = bypass_amount(${side.to}, ${layout.count}, sizeof(${type})) / sizeof(${type});`);
}

function emitPut(c: CWriter, call: CallPlan, step: Step, side: Side): void {
	if (step.presence === 'plain') {
		if (step.layout.kind === 'plain') c.line(putValue(step.layout.value, step.parameter, side));
		return;
	}
	const there = presence(step, side);
	const path = call.paths.findIndex((p) => p.parameter === step.parameter);
	const contents = path < 0 ? putContents(step, side) : [putPath(step, path, side)];
	if (step.layout.kind === 'string' && step.presence === 'required' && step.asked) c.line(...contents);
	else if (step.asked) c.guarded(there, contents);
	else c.line(`${there};`);
}

/** Says whether there is something to point to; NULL where the call cannot do without is EFAULT, but an empty buffer may be anywhere. */
function presence({ presence: kind, parameter, layout, names }: Step, side: Side): string {
	if (kind === 'null') return `bypass_put_present(${side.to}, ${parameter})`;
	return `bypass_require(${side.to}, ${parameter} != NULL${counted(layout) ? ` || ${names.count} == 0` : ''})`;
}

/** Home may answer of it that a link leads away. */
function putPath({ layout, parameter }: Step, number: number, side: Side): string {
	return `bypass_put_path(${side.owner}, ${number}, ${parameter}, ${layout.kind === 'string' ? layout.max : 'PATH_MAX'});`;
}

function putContents({ layout, parameter, names }: Step, side: Side): string[] {
	switch (layout.kind) {
		case 'object':
			return [putValue(layout.value, `*${parameter}`, side)];
		case 'array':
			return [`bypass_put_count(${side.to}, ${names.count});`, putEach(layout.value, parameter, names.count, side)];
		case 'bytes':
			return [`bypass_put_bytes(${side.to}, ${parameter}, ${names.count});`];
		case 'string':
			return [`bypass_put_string(${side.to}, ${parameter}, ${layout.max}, ${layout.error});`];
		case 'plain':
			return [putValue(layout.value, parameter, side)];
	}
}

function emitRun(c: CWriter, call: CallPlan, own: string, side: Side): void {
	const closed = call.steps.filter(closes).map((s) => `bypass_descriptor_closed(${s.parameter});`);
	const outs = call.steps.filter((s) => s.answered);
	const lines = resultLines(call, side);
	const run = `bypass_call_run(&${own})`;
	if (lines.length + closed.length + outs.length === 0) c.line(`${run};`);
	else if (closed.length + outs.length === 0) c.guarded(run, lines);
	else
		c.block(`if (${run})`, () => {
			c.line(...lines);
			c.guarded(`!${own}.failed`, closed);
			if (outs.length > 0) emitOuts(c, outs, own, side);
		});
}

/** Whether the call takes a descriptor out of the world. */
function closes({ layout }: Step): boolean {
	return layout.kind === 'plain' && layout.value.kind === 'descriptor' && layout.value.role === 'close';
}

function resultLines({ result }: CallPlan, side: Side): string[] {
	if (result.void || result.errors === 'returned') return [];
	if (result.value) return [getValue(result.value, result.name, side)];
	if (result.pointer) return [`${result.name} = bypass_get_present(${side.from}) ? ${result.gives ?? 'NULL'} : NULL;`];
	return [];
}

/** Outs are touched only when they came. */
function emitOuts(c: CWriter, outs: readonly Step[], own: string, side: Side): void {
	const statements = outs.flatMap((step) => {
		const get = getContents(step, side);
		return step.presence === 'null' ? [`if (${step.parameter} != NULL)`, `\t${get}`] : [get];
	});
	c.guarded(`${own}.outs`, statements);
}

function getContents({ layout, parameter, names }: Step, side: Side): string {
	switch (layout.kind) {
		case 'array':
			return getEach(layout.value, parameter, `bypass_get_count(${side.from}, ${names.count})`, side);
		case 'bytes':
			return `bypass_get_bytes_into(${side.from}, ${parameter}, ${names.count});`;
		case 'string':
			return `bypass_get_string_into(${side.from}, ${parameter}, ${layout.max});`;
		default:
			return getValue(layout.value, `*${parameter}`, side);
	}
}

/** What did not come at all is the failure that the result began with; a call that gives the error itself takes it from the answer. */
function emitEnd(c: CWriter, { result }: CallPlan, own: string): void {
	if (result.void) {
		c.line(`bypass_call_end(&${own});`);
		return;
	}
	if (result.errors === 'returned') {
		if (result.lost === undefined) c.line(`${result.name} = ${own}.failed ? ${own}.error : 0;`);
		else c.line(`${result.name} = ${own}.lost ? ${result.lost} : ${own}.failed ? ${own}.error : 0;`);
	} else if (result.lost !== undefined) c.when(`${own}.lost`, `${result.name} = ${result.lost};`);
	c.when(`!bypass_call_end(&${own})`, `${result.name} = ${result.errors === 'returned' ? 'errno' : result.failure};`);
	c.line(`return ${result.name};`);
}
