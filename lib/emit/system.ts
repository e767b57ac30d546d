/** Below the symbols: how the kernel's arguments become a call's, and how its original is the same system call made again. */
import { type CallPlan, localNames } from '../plan/call.ts';
import { enteredName } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import type { SystemPlan } from '../plan/system.ts';
import type { CWriter } from './cfile.ts';

/** Prototypes are those of 64-bit kernels; elsewhere calls are trapped by their symbols alone. */
const condition = 'defined(__LP64__)';

/** A call's ways in by a system call, and the way back to it for the original. */
export function emitSystems(c: CWriter, call: CallPlan): void {
	if (call.systems.length === 0) return;
	c.blank();
	c.under(condition, () => {
		for (const system of call.systems) {
			underNumber(c, system, () => emitBelow(c, call, system));
			c.blank();
		}
		emitAgainFunction(c, call);
	});
}

/** What exists where the system call has a number, and under the condition of the rule. */
function underNumber(c: CWriter, { name, when }: SystemPlan, inside: () => void): void {
	c.under(when === undefined ? `defined(SYS_${name})` : `defined(SYS_${name}) && (${when})`, inside);
}

function emitBelow(c: CWriter, call: CallPlan, system: SystemPlan): void {
	const { result } = call;
	c.comment(`System entry: ${system.name}: ${system.place}`);
	c.function(`static long ${system.function}(struct bypass_system *${enteredName})`, () => {
		c.line(...system.arguments, ...system.given.map((g) => `${g.declaration};`));
		if (system.result !== undefined) c.line(`${result.declaration};`);
		c.blank();
		if (system.unless !== undefined) c.when(system.unless, 'return BYPASS_SYSTEM_PASS;');
		if (system.absent !== undefined) c.when(system.absent, 'return -ENOSYS;');
		c.line(...system.given.map((g) => `${g.name} = ${g.value};`));
		c.when(`${enteredName}->audited`, `return ${system.audited};`);
		if (system.needs !== '0' && system.held !== '0') c.when(`bypass_system_denied(${enteredName})`, 'return -EDEADLK;');
		const action = `${call.names.switch}(${system.passed.join(', ')})`;
		if (system.result === undefined) c.line(`${action};`, 'return 0;');
		else c.line(`${result.name} = ${action};`, `return ${system.result};`);
	});
}

/** The original of an action that a system call entered: that system call, with the parameters as they are now. */
function emitAgainFunction(c: CWriter, call: CallPlan): void {
	const { again, was } = localNames(call, ['again', 'was']);
	const systems = distinct(call.systems);
	const looks = systems.some((system) => system.again.includes(undefined));
	const { result } = call;
	c.comment('The original of an action that was entered below the symbols: the same system call, never trapped.');
	c.function(call.heads.again, () => {
		if (looks) c.line(`const long *${was} = bypass_system_arguments();`);
		c.line(`long ${again} = -1;`, '');
		if (looks) c.line(`(void)${was}; /* for where the system calls below have no number */`);
		c.block(`switch (bypass_system_number(${call.names.operation}))`, () => {
			for (const system of systems) {
				underNumber(c, system, () => {
					const values = system.again.map((value, i) => value ?? `${was}[${i}]`);
					c.line(`case SYS_${system.name}:`);
					c.line(`\t${again} = bypass_system_again(${values.join(', ')});`, '\tbreak;');
				});
			}
			c.line('default:', '\terrno = ENOSYS;');
		});
		if (result.void) c.line(`(void)${again};`);
		else if (result.errors === 'returned') c.line(`return ${again} == -1 ? errno : 0;`);
		else if (result.gives !== undefined) c.line(`return ${again} == -1 ? ${result.failure} : ${result.gives};`);
		else c.line(`return (${result.type})${again};`);
	});
}

function distinct(systems: readonly SystemPlan[]): SystemPlan[] {
	return systems.filter((system, i) => systems.findIndex((other) => other.name === system.name) === i);
}

/* ---- the file of entry points ------------------------------------------------------------------------------------------------------ */

/** At the head of the original: an action that came by a system call makes that one. The file has no header that knows numbers. */
export function emitAgain(c: CWriter, call: CallPlan, passed: string): void {
	if (call.systems.length === 0) return;
	c.under(condition, () => {
		const again = `${call.names.again}(${passed});`;
		c.line(`if (bypass_system_number(${call.names.operation}) != -1) {`);
		c.line(...(call.result.void ? [`\t${again}`, '\treturn;'] : [`\treturn ${again}`]), '}');
	});
}

export function emitAgainPrototype(c: CWriter, calls: readonly CallPlan[], header: string): void {
	const entered = calls.filter((call) => call.systems.length > 0);
	if (entered.length === 0) return;
	c.prototype('long bypass_system_number(int operation)');
	c.comment(`As in ${header}, which this file cannot include.`);
	c.block('enum', () => c.line(...entered.map((call) => `${call.names.operation} = ${call.number},`)), ';');
}

/* ---- what the runtime is told ------------------------------------------------------------------------------------------------------- */

/** All system entries in one table; those of one system call in the order in which they are asked. */
export function emitSystemTable(c: CWriter, plan: Plan): void {
	c.blank();
	const none = () => c.directive('#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */');
	if (plan.systems.length === 0) {
		none();
		return;
	}
	c.comment('Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken.');
	c.directive(`#if ${condition}`);
	c.block(
		'static const struct bypass_system_entry bypass_system_entries[] =',
		() => {
			for (const { call, system } of plan.systems) {
				const fields = [`SYS_${system.name}`, call.names.operation, system.flags, system.needs, system.held, system.function];
				c.under(call.when, () => underNumber(c, system, () => c.line(`{ ${fields.join(', ')} },`)));
			}
			c.line('{ -1, 0, 0, 0, 0, NULL },');
		},
		';',
	);
	c.directive('#define BYPASS_SYSTEM_ENTRIES bypass_system_entries, sizeof(bypass_system_entries) / sizeof(bypass_system_entries[0]) - 1,');
	c.directive('#else');
	none();
	c.directive('#endif');
}
