/** NAME_calls.h: the numbers of the operations, and what the generated files know of each other. */
import type { CallPlan } from '../plan/call.ts';
import type { Plan } from '../plan/plan.ts';
import type { CWriter } from './cfile.ts';
import { beginFile, type EmitOptions, externC, RUNTIME_ABI } from './parts.ts';

export function emitCalls(plan: Plan, options: EmitOptions): CWriter {
	const c = beginFile(plan, plan.files.calls, options, `the calls of ${plan.path}, for its generated files.`);
	if (options.digest) c.comment(`SHA-256 of ${plan.path}: ${options.digest}`);
	c.directive(`#ifndef ${plan.files.guard}`, `#define ${plan.files.guard}`, '');
	c.directive('#include "bypass.h"', '#include "spec.h"');
	c.directive(
		`#if BYPASS_ABI != ${RUNTIME_ABI}`,
		'#error "this was generated for another version of the runtime: generate it again"',
		'#endif',
	);
	emitHeaders(c, plan);
	c.blank();
	externC(c, true);
	emitNumbers(c, plan);
	emitTableNames(c, plan);
	const known = plan.calls.filter((call) => call.entriesApart);
	if (known.length > 0) {
		c.blank();
		c.comment("The agent's side of each call: the original, the sender, the switch.");
		c.line(...plan.tags.map((t) => `${t};`));
		emitPrototypes(c, known);
	}
	c.blank();
	externC(c, false);
	c.directive('#endif');
	return c;
}

/** Headers of the system that knowledge asks for, those of one condition together. */
function emitHeaders(c: CWriter, plan: Plan): void {
	const conditions = [...new Set(plan.headers.map((h) => h.when))];
	for (const when of conditions) {
		c.under(when, () => {
			for (const header of plan.headers) if (header.when === when) c.directive(`#include ${header.text}`);
		});
	}
}

function emitNumbers(c: CWriter, plan: Plan): void {
	c.blank();
	c.comment('Operation numbers; they are the same on every system.');
	c.block(
		'enum',
		() => {
			for (const call of plan.calls) c.line(`${call.names.operation},`);
			if (plan.calls.length === 0) c.line('BYPASS_NO_CALLS,');
		},
		';',
	);
}

function emitTableNames(c: CWriter, plan: Plan): void {
	if (plan.symbols.length + plan.records.length === 0) return;
	c.blank();
	c.directive('#pragma GCC visibility push(hidden)');
	for (const set of plan.symbols) c.line(`extern const struct bypass_symbols ${set.table};`);
	for (const record of plan.records) c.line(`extern const struct bypass_record ${record.table};`);
	c.directive('#pragma GCC visibility pop');
}

/** Prototypes, hidden from the program; those of calls that exist under a condition stand under it. */
export function emitPrototypes(c: CWriter, calls: readonly CallPlan[]): void {
	c.directive('#pragma GCC visibility push(hidden)');
	let condition: string | undefined;
	for (const call of calls) {
		if (call.when !== condition) {
			if (condition !== undefined) c.directive('#endif');
			if (call.when !== undefined) c.directive(`#if ${call.when}`);
			condition = call.when;
		}
		if (!call.private) c.prototype(call.heads.local);
		if (call.systems.length > 0) c.prototype(call.heads.again);
		if (call.remote) c.prototype(call.heads.sender);
		if (call.entries.length > 0) c.prototype(call.heads.switch);
		for (const q of call.questions) c.prototype(`${q.result} ${q.name}(${q.parameters.join(', ') || 'void'})`);
	}
	if (condition !== undefined) c.directive('#endif');
	c.directive('#pragma GCC visibility pop');
}
