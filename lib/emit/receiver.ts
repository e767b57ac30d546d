/** Boxes 5 and 6 of figure 5, at home: the receiver unpacks the request, runs the shadow action or the real call, packs the answer. */
import { type CallPlan, localNames, type ParameterPlan } from '../plan/call.ts';
import { MISFIT } from '../plan/names.ts';
import { expression } from '../plan/result.ts';
import type { Step } from '../plan/wire.ts';
import type { CWriter } from './cfile.ts';
import { getEach, getValue, putEach, putValue, type Side, withinRange } from './wire.ts';

/** The programmer's own code, under the name that the receiver calls. */
export function emitShadowAction(c: CWriter, call: CallPlan): void {
	const body = call.shadowAction;
	if (body === undefined) return;
	c.comment("Shadow action: the specification's own code.");
	c.function(call.heads.shadowAction, () => c.foreign(body));
	c.blank();
}

export function emitReceiver(c: CWriter, call: CallPlan): void {
	const { serving } = localNames(call, ['serving']);
	const { result, steps } = call;
	const side: Side = { from: `&${serving}->request`, to: `&${serving}->reply`, owner: serving, cloexec: undefined };
	const outs = steps.filter((s) => s.answered);
	c.comment(`Receiver: unpack the request, run ${call.shadowAction ? 'the action' : `the real ${call.name}`}, pack the answer.`);
	c.function(`static void ${call.names.receiver}(struct bypass_serving *${serving})`, () => {
		for (const p of call.parameters)
			declareLocals(
				c,
				p,
				steps.find((s) => s.parameter === p.name),
			);
		if (!result.void) c.line(`${result.declaration};`);
		c.blank();
		for (const step of steps) emitGet(c, step, side);
		for (const step of steps) emitRoom(c, step, side, serving);
		c.when(`!bypass_request_ok(${serving})`, 'return;');
		for (const [number, path] of call.paths.entries()) c.when(`!${placed(path, number, serving)}`, 'return;');
		emitCall(c, call);
		emitReply(c, call, outs, side, serving);
	});
}

/* ---- variables ---------------------------------------------------------------------------------------------------------------- */

function declareLocals(c: CWriter, p: ParameterPlan, step: Step | undefined): void {
	if (step === undefined) {
		c.line(`${p.variable} = ${p.pointer ? 'NULL' : '0'};`);
		return;
	}
	const { layout, names, presence } = step;
	const optional = presence === 'null';
	switch (layout.kind) {
		case 'plain':
			c.line(`${p.variable};`);
			return;
		case 'object':
			c.line(`${layout.value.type} ${names.object}${layout.value.kind === 'record' ? '' : ' = 0'};`);
			c.line(`${p.variable} = ${optional ? 'NULL' : `&${names.object}`};`);
			return;
		case 'array':
		case 'bytes':
			c.line(`${p.variable} = NULL;`, `size_t ${names.count} = 0;`);
			if (optional && !step.asked) c.line(`int ${names.given};`);
			return;
		case 'string':
			c.line(`${p.variable}${step.answered || optional ? ' = NULL' : ''};`);
			if (step.answered && step.asked) c.line(`const char *${names.text} = NULL;`);
			if (optional && step.answered && !step.asked) c.line(`int ${names.given};`);
	}
}

/* ---- the request ---------------------------------------------------------------------------------------------------------------- */

/** What the request holds of a parameter, in the order in which the sender put it. */
function emitGet(c: CWriter, step: Step, side: Side): void {
	const { layout, names, parameter, presence } = step;
	if (layout.kind === 'object' && layout.value.kind === 'record' && !step.asked)
		c.line(`memset(&${names.object}, 0, sizeof ${names.object});`);
	const gets = step.asked ? getContents(step, side) : [];
	const given = `bypass_get_present(${side.from})`;
	if (presence !== 'null') c.line(...gets);
	else if (layout.kind === 'object') c.guarded(given, [...gets, `${parameter} = &${names.object};`]);
	else if (!step.asked) c.line(`${names.given} = ${given};`);
	else c.guarded(given, gets);
}

function getContents(step: Step, side: Side): string[] {
	const { layout, names, parameter } = step;
	switch (layout.kind) {
		case 'plain':
			return [getValue(layout.value, parameter, side)];
		case 'object':
			return [getValue(layout.value, names.object, side)];
		case 'array': {
			const { type } = layout.value;
			return [
				`${names.count} = bypass_get_count(${side.from}, BYPASS_PAYLOAD_MAX / sizeof(${type}));`,
				`${parameter} = (${step.type})bypass_serving_memory(${side.owner}, ${names.count}, sizeof(${type}));`,
				getEach(layout.value, step.constant ? `(${type} *)${parameter}` : parameter, names.count, side),
			];
		}
		case 'bytes':
			return [`${parameter} = ${castTo(step, 'const void *')}bypass_get_bytes(${side.from}, BYPASS_PAYLOAD_MAX, &${names.count});`];
		case 'string': {
			const max = step.answered || !/^\w+$/.test(layout.max) || /^[a-z]/.test(layout.max) ? 'BYPASS_STRING_MAX' : layout.max;
			if (layout.path && !step.answered)
				return [`${parameter} = ${castTo(step, 'const char *')}bypass_get_path(${side.owner}, ${max}, ${layout.error});`];
			const text = `bypass_get_string(${side.from}, ${max}, ${layout.error})`;
			return [step.answered ? `${names.text} = ${text};` : `${parameter} = ${castTo(step, 'const char *')}${text};`];
		}
	}
}

/** Where the name leads away from home, that is the answer. */
function placed({ parameter, at, plain, last }: CallPlan['paths'][number], number: number, serving: string): string {
	const place = at === undefined ? 'NULL' : `&${at}`;
	return `bypass_serving_path(${serving}, ${number}, ${place}, ${plain ? '(const char **)' : ''}&${parameter}, ${last})`;
}

function castTo(step: Step, already: string): string {
	return step.type === already ? '' : `(${step.type})`;
}

/** When all of the request is there, counts can be asked: buffers that came must have that length, others get room. */
function emitRoom(c: CWriter, step: Step, side: Side, serving: string): void {
	const { layout, names, parameter } = step;
	c.line(...withinRange(step, side.from));
	if (layout.kind === 'bytes' || layout.kind === 'array') {
		const size = layout.kind === 'bytes' ? '1' : `sizeof(${layout.value.type})`;
		const amount = `bypass_amount(${side.from}, ${layout.countAtHome}, ${size})${layout.kind === 'array' ? ` / ${size}` : ''}`;
		if (step.asked) {
			const agree = `bypass_agree(${side.from}, ${names.count}, ${amount});`;
			c.guarded(step.presence === 'null' ? `${parameter} != NULL` : undefined, [agree]);
			return;
		}
		c.line(`${names.count} = ${amount};`);
		roomFor(c, step, `bypass_serving_memory(${serving}, ${names.count}, ${size})`);
	} else if (layout.kind === 'string' && step.answered) {
		const room = step.asked
			? `bypass_serving_text(${serving}, ${names.text}, ${layout.max})`
			: `bypass_serving_memory(${serving}, bypass_amount(${side.from}, ${layout.max}, 1), 1)`;
		roomFor(c, step, room);
	}
}

function roomFor(c: CWriter, step: Step, room: string): void {
	const statement = `${step.parameter} = ${castTo(step, 'void *')}${room};`;
	const given = step.asked ? `${step.names.text} != NULL` : step.names.given;
	c.guarded(step.presence === 'null' ? given : undefined, [statement]);
}

/* ---- call and answer --------------------------------------------------------------------------------------------------------------- */

function emitCall(c: CWriter, call: CallPlan): void {
	const run = (name: string, passed: readonly string[]) => {
		const text = `${name}(${passed.join(', ')});`;
		return call.result.void ? text : `${call.result.name} = ${text}`;
	};
	const own = call.parameters.map((p) => p.name);
	if (call.shadowAction) {
		c.line(run(call.names.action, own));
		return;
	}
	const cases = call.variants.map(({ when, misfit, passed }) => ({
		when,
		inside: () => {
			c.guarded(misfit, misfit === undefined ? [] : refused(call));
			if (misfit !== undefined) c.line('else', `\t${run(call.name, passed)}`);
			else c.line(run(call.name, passed));
		},
	}));
	c.either(cases, () => c.line(run(call.name, own)));
}

/** The result of a call that was not made, since this system has no room for a value of it. */
function refused({ result }: CallPlan): string[] {
	if (result.void) return [`errno = ${MISFIT};`];
	if (result.errors === 'returned') return [`${result.name} = ${MISFIT};`];
	return [`${result.name} = (errno = ${MISFIT}, ${result.failure});`];
}

function emitReply(c: CWriter, call: CallPlan, outs: readonly Step[], side: Side, serving: string): void {
	const { result } = call;
	const failed = result.fails === undefined ? '0' : expression(result.fails, result.name);
	const succeeded = result.fails === undefined ? undefined : negated(failed);
	const brings = result.returnsWhen === undefined ? succeeded : expression(result.returnsWhen, result.name);
	if (result.errors === 'returned') c.line(`errno = ${result.name};`);
	c.line(`bypass_reply_begin(${serving}, ${failed}, ${outs.length === 0 ? '0' : (brings ?? '1')});`);
	if (result.errors !== 'returned') {
		if (result.value) c.line(putValue(result.value, result.name, side));
		else if (result.pointer) c.line(`bypass_put_present(${side.to}, ${result.name});`);
	}
	c.guarded(
		brings,
		outs.flatMap((step) => putOut(step, result.name, side)),
	);
	for (const { layout, parameter } of call.steps) {
		if (layout.kind !== 'plain' || layout.value.kind !== 'descriptor' || layout.value.role !== 'close') continue;
		c.guarded(succeeded, [`bypass_descriptor_gone(${serving}, ${parameter});`]);
	}
}

/** `result != -1` of `result == -1`; anything else in parentheses. */
function negated(condition: string): string {
	const [, left, operator, right] = /^(\w+) ([!=])= ([\w()-]+)$/.exec(condition) ?? [];
	return left === undefined ? `!(${condition})` : `${left} ${operator === '=' ? '!' : '='}= ${right}`;
}

/** One out value, as statements; a pointer that the program did not give has none. */
function putOut(step: Step, result: string, side: Side): string[] {
	const puts = putContents(step, result, side);
	if (step.presence !== 'null') return puts;
	const guard = `if (${step.parameter} != NULL)`;
	return puts.length === 1 ? [guard, `\t${puts[0]}`] : [`${guard} {`, ...puts.map((p) => `\t${p}`), '}'];
}

function putContents(step: Step, result: string, side: Side): string[] {
	const { layout, names, parameter } = step;
	switch (layout.kind) {
		case 'plain':
			return [putValue(layout.value, parameter, side)];
		case 'object':
			return [putValue(layout.value, names.object, side)];
		case 'bytes':
			return [`bypass_put_bytes(${side.to}, ${parameter}, ${meaning(layout.valid, names.count, result)});`];
		case 'array':
			return [
				...(layout.valid === undefined ? [] : [`${names.count} = ${meaning(layout.valid, names.count, result)};`]),
				`bypass_put_count(${side.to}, ${names.count});`,
				putEach(layout.value, parameter, names.count, side),
			];
		case 'string':
			return [`bypass_put_string(${side.to}, ${parameter}, ${layout.max}, EOVERFLOW);`];
	}
}

/** How many elements mean anything: never more than there is room for. */
function meaning(valid: string | undefined, count: string, result: string): string {
	return valid === undefined ? count : `bypass_clamp(${expression(valid, result)}, ${count})`;
}
