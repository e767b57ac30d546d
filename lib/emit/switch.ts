/** Box 2 of figure 5: the switch. Entry points have sent LOCAL calls to the original already; here is the way to REMOTE's action and back. */
import { type CallPlan, localNames, type ParameterPlan } from '../plan/call.ts';
import { expression } from '../plan/result.ts';
import type { CWriter } from './cfile.ts';

/** The description of a call in strace's manner, for the trace and for bypass_text(). */
export function emitDescription(c: CWriter, call: CallPlan): void {
	const { text } = localNames(call, ['text']);
	c.comment('In words, for the trace and bypass_text().');
	c.function(call.heads.describe, () => {
		c.line(`struct bypass_text *${text} = bypass_text_begin(bypass_trap);`, '');
		for (const p of call.parameters) if (p.shown !== undefined) c.line(describe(p, text));
		c.line(`return ${text};`);
	});
}

function describe(p: ParameterPlan, text: string): string {
	const name = `"${p.name}"`;
	switch (p.shown) {
		case 'integer':
			return `BYPASS_TEXT(${text}, ${p.type}, ${name}, ${p.name});`;
		case 'symbols':
			return `bypass_text_symbols(${text}, ${name}, ${p.name}, &${p.detail});`;
		case 'bytes':
			return `bypass_text_bytes(${text}, ${name}, ${p.name}, ${/^\w+$/.test(p.detail ?? '') ? p.detail : `(size_t)(${p.detail})`});`;
		case 'pointer':
			return `bypass_text_pointer(${text}, ${name}, ${p.name});`;
		default:
			return `bypass_text_${p.shown}(${text}, ${name}, ${p.name});`;
	}
}

export function emitSwitch(c: CWriter, call: CallPlan): void {
	const { trap } = localNames(call, ['trap']);
	const { names, result } = call;
	const passed = [...call.parameters.map((p) => p.name), ...(call.rest ? ['args'] : [])];
	const action = `${names.action}(${[`&${trap}`, ...passed].join(', ')})`;
	c.comment('Switch: to LOCAL for the action, and back to REMOTE.');
	c.function(call.heads.switch, () => {
		c.line(`struct bypass_trap ${trap};`);
		if (!result.void) c.line(`${result.declaration};`);
		c.blank();
		c.line(`bypass_trap_enter(&${trap}, ${names.operation});`);
		const run = result.void ? `${action};` : `${result.name} = ${action};`;
		if (!call.action.again) c.line(run);
		else c.line('do', `\t${run}`, `while (bypass_trap_again(&${trap}));`);
		c.when(`${trap}.traced`, traceResult(call, trap));
		c.line(`bypass_trap_leave(&${trap});`);
		if (!result.void) c.line(`return ${result.name};`);
	});
}

function traceResult(call: CallPlan, trap: string): string {
	const described = `${call.names.describe}(${[`&${trap}`, ...call.parameters.map((p) => p.name)].join(', ')})`;
	const { name, fails: test, functionPointer } = call.result;
	const fails = test === undefined ? '0' : expression(test, name);
	switch (call.result.shown) {
		case 'none':
			return `bypass_text_result_none(${described});`;
		case 'pointer':
			return `bypass_text_result_pointer(${described}, ${functionPointer ? '(const void *)' : ''}${name}, ${fails});`;
		case 'integer':
			return `bypass_text_result_integer(${described}, ${name}, ${fails});`;
	}
}
