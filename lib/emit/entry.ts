/** Box 1 of figure 5: the entry points, every name by which a program can reach a call. */
import type { CallPlan } from '../plan/call.ts';
import type { EntryPlan } from '../plan/entry.ts';
import { freshName } from '../plan/names.ts';
import { cString } from '../plan/plan.ts';
import type { VariantPlan } from '../plan/variant.ts';
import type { Case, CWriter } from './cfile.ts';
import { emitAgain } from './system.ts';

/** What entry points call, declared: the switch and the questions that need a header to be answered. */
export function emitEntryPrototypes(c: CWriter, call: CallPlan): void {
	if (call.entries.length > 0) c.prototype(call.heads.entrySwitch);
	c.prototype(call.heads.entryLocal);
	if (call.systems.length > 0) c.prototype(call.heads.entryAgain);
	for (const q of call.questions) c.prototype(`${q.entryResult} ${q.name}(${q.entryParameters.join(', ') || 'void'})`);
}

/** All entry points of a call, and `bypass_local_NAME`, the original for actions. */
export function emitEntries(c: CWriter, call: CallPlan): void {
	for (const group of sameCondition(call)) {
		c.blank();
		c.under(group[0]?.when === call.when ? undefined : group[0]?.when, () => {
			for (const entry of group) {
				c.blank();
				c.comment(`${entry.symbol}: ${entry.place}`);
				if (!entry.rest) emitOriginal(c, entry.functionType, entry.names.original);
				emitEntry(c, call, entry);
			}
		});
	}
	c.blank();
	emitLocal(c, call);
}

/** Neighbours that exist under one condition stand under one #if. */
function sameCondition(call: CallPlan): EntryPlan[][] {
	const groups: EntryPlan[][] = [];
	for (const entry of call.entries) {
		const last = groups.at(-1);
		if (last !== undefined && last[0]?.when === entry.when) last.push(entry);
		else groups.push([entry]);
	}
	return groups;
}

/** Names stand where they are looked up and in no table: the dynamic linker would have to write each one's address at every start. */
function emitOriginal(c: CWriter, functionType: string, variable: string): void {
	c.prototype(`typedef ${functionType}`);
	c.line(`static void *${variable};`);
	c.blank();
}

function originalOf(type: string, variable: string, symbol: string, version: string | undefined): string {
	return `((${type} *)bypass_original(&${variable}, ${cString(symbol)}, ${version === undefined ? 'NULL' : cString(version)}))`;
}

function emitEntry(c: CWriter, call: CallPlan, entry: EntryPlan): void {
	for (const p of entry.converted) {
		if (p.in) c.prototype(`int ${p.in}(struct bypass_struct *own, ${p.type}given) __attribute__((visibility("hidden")))`);
		if (p.out) c.prototype(`int ${p.out}(${p.type}given, const struct bypass_struct *own) __attribute__((visibility("hidden")))`);
	}
	if (entry.given) c.prototype(`${entry.resultType}${entry.given.name}(${entry.given.from}own) __attribute__((visibility("hidden")))`);
	c.prototype(entry.head, `${call.twice ? 'BYPASS_ENTRY_TWICE' : 'BYPASS_ENTRY'}(${cString(entry.symbol)})`);
	c.function(entry.head, () => {
		if (entry.rest) emitForwarding(c, call, entry);
		else emitPlain(c, call, entry);
	});
}

function emitPlain(c: CWriter, call: CallPlan, entry: EntryPlan): void {
	for (const p of entry.optional) c.line(`${p.declaration} = 0;`);
	if (entry.optional.length > 0) c.blank();
	pullOptional(c, entry);
	const all = [...entry.parameters, ...entry.optional].map((p) => p.name).join(', ');
	// Threads and signal handlers must know whether they began inside an action: these calls are trapped there too.
	const test = call.role === 'always' ? 'bypass_is_busy()' : 'bypass_is_local()';
	const local = entry.unless === undefined ? test : `${test} || ${entry.unless}`;
	const original = `${originalOf(entry.names.type, entry.names.original, entry.symbol, entry.version)}(${all})`;
	const ours = `${call.names.switch}(${entry.passed.map((name) => passedAs(name, entry)).join(', ')})`;
	if (
		entry.misfit !== undefined ||
		entry.widened.length > 0 ||
		entry.converted.length > 0 ||
		entry.given ||
		entry.wideResult !== undefined
	) {
		emitTranslated(c, call, entry, local, original, ours);
		return;
	}
	if (entry.void) {
		c.when(local, `${original};`);
		c.line('else', `\t${ours};`);
		return;
	}
	c.when(local, `return ${original};`);
	c.line(`return ${ours};`);
}

/** What the switch is given for a parameter of this entry point. */
function passedAs(name: string, entry: EntryPlan): string {
	const number = entry.widened.find((p) => p.name === name);
	if (number) return `${name} != NULL ? &${number.wide} : NULL`;
	const struct = entry.converted.find((p) => p.name === name);
	return struct ? `${name} != NULL ? (${struct.ownType})&${struct.own} : NULL` : name;
}

/** The switch works on numbers and structs of its own, which are as its types are. What does not fit is an error here as on the wire. */
function emitTranslated(c: CWriter, call: CallPlan, entry: EntryPlan, local: string, original: string, ours: string): void {
	const taken = entry.parameters.map((p) => p.name);
	const result = freshName('result', taken);
	for (const p of entry.widened) c.line(`${p.wideType} ${p.wide} = ${p.name} != NULL ? *${p.name} : 0;`);
	for (const p of entry.converted) c.line(`struct bypass_struct ${p.own};`);
	const type = entry.given?.from ?? entry.wideResult ?? entry.resultType;
	if (!entry.void) c.line(`${type}${type.endsWith('*') ? '' : ' '}${result};`);
	c.blank();
	c.when(local, entry.void ? `{ ${original}; return; }` : `return ${original};`);
	if (entry.misfit !== undefined) c.guarded(entry.misfit, refused(call, entry.void));
	for (const p of entry.converted) {
		if (p.in) c.when(`${p.name} != NULL && ${p.in}(&${p.own}, ${p.name}) != 0`, 'return -1;');
	}
	c.line(`${entry.void ? '' : `${result} = `}${ours};`);
	for (const p of entry.widened.filter(({ constant }) => !constant)) c.when(`${p.name} != NULL`, `*${p.name} = (${p.type})${p.wide};`);
	for (const p of entry.converted) {
		if (p.out) c.when(`${result} != -1 && ${p.name} != NULL && ${p.out}(${p.name}, &${p.own}) != 0`, `${result} = -1;`);
	}
	if (entry.given) c.line(`return ${entry.given.name}(${result});`);
	else if (entry.wideResult !== undefined) c.line(`return ${narrowed(entry.resultType, entry.wideResult, result)};`);
	else if (!entry.void) c.line(`return ${result};`);
}

const narrowed = (type: string, from: string, value: string) =>
	`BYPASS_SAME_NUMBER(${from}, ${type}, ${value}) ? (${type})${value} : (${type})bypass_overflow()`;

/** Leaves a function of the call's shape where a value has no room. */
function refused(call: CallPlan, nothing: boolean): string[] {
	return nothing ? [`${call.refusal};`, 'return;'] : [`return ${call.refusal};`];
}

/** Arguments behind `...` are read only when the caller passed them. */
function pullOptional(c: CWriter, entry: EntryPlan): void {
	const last = entry.parameters.at(-1)?.name;
	const list = freshName(
		'rest',
		[...entry.parameters, ...entry.optional].map((p) => p.name),
	);
	for (const p of entry.optional) {
		c.block(
			p.wants === undefined ? 'do' : `if (${p.wants})`,
			() => {
				c.line(`va_list ${list};`, '');
				c.line(`va_start(${list}, ${last});`);
				c.line(`${p.name} = ${p.pulled === p.type ? '' : `(${p.type})`}va_arg(${list}, ${p.pulled});`);
				c.line(`va_end(${list});`);
			},
			p.wants === undefined ? ' while (0);' : '',
		);
	}
}

/** A real `...` cannot be passed on: both ways take a va_list. */
function emitForwarding(c: CWriter, call: CallPlan, entry: EntryPlan): void {
	const names = entry.parameters.map((p) => p.name);
	const passed = [...entry.passed, 'args'].join(', ');
	const result = freshName('result', names);
	const set = entry.void ? '' : `${result} = `;
	c.line('va_list args;');
	if (!entry.void) c.line(`${entry.resultType} ${result};`);
	c.blank();
	c.line(`va_start(args, ${names.at(-1)});`);
	c.when(
		entry.unless === undefined ? 'bypass_is_local()' : `bypass_is_local() || ${entry.unless}`,
		`${set}${call.names.local}(${passed});`,
	);
	c.line('else', `\t${set}${call.names.switch}(${passed});`);
	c.line('va_end(args);');
	if (!entry.void) c.line(`return ${result};`);
}

/** The original under a name that is the same on every system. */
function emitLocal(c: CWriter, call: CallPlan): void {
	const { original, variants } = call;
	c.comment(`The original, for actions${call.remote ? ' and for calls that belong here' : ''}.`);
	if (original.functionType !== undefined) emitOriginalType(c, call, original.functionType);
	c.function(call.heads.entryLocal, () => {
		const passed = [...call.parameters.map((p) => p.name), ...(call.rest ? ['args'] : [])].join(', ');
		const leave = call.result.void ? '' : 'return ';
		emitAgain(c, call, passed);
		const cases: Case[] = variants.map((variant) => ({ when: variant.when, inside: () => emitVariant(c, call, variant) }));
		if (original.wide) {
			const { symbol, version, names } = original.wide;
			const run = `${leave}${originalOf(names.type, names.original, symbol, version)}(${passed});`;
			cases.unshift({ when: 'defined(BYPASS_WIDE_NAMES)', inside: () => c.line(run) });
		}
		const target = original.ours ? original.symbol : originalOf(original.type, original.variable, original.symbol, original.version);
		c.either(cases, () => c.line(`${leave}${target}(${passed});`));
	});
}

/** Where no entry point said it, the type is said here, as each system has it. */
function emitOriginalType(c: CWriter, call: CallPlan, type: string): void {
	const cases = call.variants.map(({ when, functionType }) => ({ when, inside: () => c.prototype(`typedef ${functionType}`) }));
	c.either(cases, () => c.prototype(`typedef ${type}`));
	c.line(`static void *${call.original.variable};`, '');
}

/** The original of a system that has another shape of the call. */
function emitVariant(c: CWriter, call: CallPlan, variant: VariantPlan): void {
	const { type, variable, symbol } = call.original;
	if (variant.entryMisfit !== undefined) c.guarded(variant.entryMisfit, refused(call, call.result.void));
	const run = `${originalOf(type, variable, symbol, variant.version)}(${variant.passed.join(', ')});`;
	c.line(`${call.result.void ? '' : 'return '}${run}`);
}
