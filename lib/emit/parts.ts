/** What several output files share: how a file begins, its includes, its banners, the programmer's pieces. */
import type { CallPlan } from '../plan/call.ts';
import type { Plan, SidePlan } from '../plan/plan.ts';
import { CWriter } from './cfile.ts';

export interface EmitOptions {
	/** mark other people's text by `#line` */
	readonly lines: boolean;
	/** of the generator, for the head of each file */
	readonly version: string;
	/** SHA-256 of the specification's file, for one head: who keeps the C without the generator sees by it that they belong together */
	readonly digest?: string | undefined;
}

/** BYPASS_ABI of the runtime that generated code is written for: the same as in lib/runtime/include/spec.h, or it does not compile. */
export const RUNTIME_ABI = 1;

const width = 100;

/** A new file with its head; `about` says what it holds. */
export function beginFile(plan: Plan, path: string, options: EmitOptions, about: string): CWriter {
	const c = new CWriter(path, options.lines);
	c.comment(`${path} -- ${about}`, `Written by bypass ${options.version}. Edit ${plan.path}, not this file.`);
	return c;
}

/** System headers are asked for everything that they have, and for 64-bit offsets, whatever the compiler's flags. */
export function includeCalls(c: CWriter, plan: Plan, ...more: readonly string[]): void {
	c.directive('#ifndef _GNU_SOURCE', '#define _GNU_SOURCE 1', '#endif');
	c.directive('#ifndef _FILE_OFFSET_BITS', '#define _FILE_OFFSET_BITS 64', '#endif');
	for (const header of more) c.directive(`#include "${header}"`);
	c.directive(`#include "${plan.files.calls}"`);
}

/** A parameter that a body does not look at is not a mistake. */
export function allowUnusedParameters(c: CWriter): void {
	c.line('', '/* A call has the parameters that it has, whether a body needs them or not. */');
	c.directive('#pragma GCC diagnostic ignored "-Wunused-parameter"');
}

/** A rule across the page with a title, for parts that are not calls. */
export function section(c: CWriter, title: string, text: string): void {
	c.blank();
	c.line(`${rule(title, text)} */`);
}

/** `/* ==== open ======== policy.bp:1 ====` across the page. */
function rule(left: string, right: string): string {
	return `/* ==== ${left} ${'='.repeat(Math.max(4, width - 18 - left.length - right.length))} ${right} ====`;
}

/** The head of a call: its name, where it was asked for, and every entry point with the rule behind it. */
export function banner(c: CWriter, call: CallPlan, entries: boolean): void {
	c.blank();
	const title = rule(call.name, call.place);
	if (!entries || call.entries.length === 0) {
		c.line(`${title} */`);
		return;
	}
	const size = Math.max(...call.entries.map((e) => e.symbol.length)) + 2;
	const places = Math.max(...call.entries.map((e) => e.place.length)) + 2;
	c.line(title, ' *');
	for (const e of call.entries) {
		const why = e.shaped ? 'a shape of its own' : e.symbol === call.name ? firstClause(e.why) : 'the same shape';
		c.line(` *   ${e.symbol.padEnd(size)}${e.place.padEnd(places)}${shorten(why, width - size - places - 6)}`.trimEnd());
	}
	c.line(' */');
}

/** `trap posix.files` of "`trap posix.files`, a topic that it belongs to": the rest is for `bypass explain`. */
function firstClause(text: string): string {
	return text.replaceAll('`', '').replace(/[,:] .*/s, '');
}

function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3)).trimEnd()}...`;
}

/** Prologues and top-level preprocessor lines in the order of the specification. */
export function emitPieces(c: CWriter, { pieces }: SidePlan, title: string): void {
	if (pieces.length === 0) return;
	section(c, title, 'as the specification has it');
	c.blank();
	for (const { fragment } of pieces) c.foreign(fragment);
}

/** `agent_start` or `shadow_start`: all of them in order, one after the other. */
export function emitStart(c: CWriter, { starts }: SidePlan, name: string, comment: string): void {
	if (starts.length === 0) return;
	c.blank();
	c.comment(comment);
	c.function(`static void ${name}(void)`, () => {
		for (const start of starts) c.block('', () => c.foreign(start));
	});
}

/** Begins or ends the part that is C whatever the language of the file. */
export function externC(c: CWriter, begin: boolean): void {
	c.directive('#ifdef __cplusplus', begin ? 'extern "C" {' : '}', '#endif');
}
