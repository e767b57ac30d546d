/** Box 3 of figure 5: the agent action, the programmer's own code or the default: the call goes where it belongs. */
import type { CallPlan } from '../plan/call.ts';
import { callNames, routeName, words } from '../plan/names.ts';
import type { CWriter } from './cfile.ts';

export function emitAction(c: CWriter, call: CallPlan): void {
	const { action } = call;
	if (action.body && action.uses.includes(words.proceed) && sided(call)) emitProceed(c, call);
	if (action.body === undefined)
		c.comment(`Agent action: none is given, so the call goes ${call.remote ? 'where it belongs' : 'to the original'}.`);
	else c.comment(`Agent action: ${action.knowledge ? "knowledge's" : "the specification's"} own code, always in LOCAL mode.`);
	c.function(call.heads.action, () => {
		if (action.body === undefined) emitDefault(c, call);
		else emitBody(c, call);
	});
}

/** Whether calls of this kind can belong to either side. */
function sided(call: CallPlan): boolean {
	return call.remote && (call.action.routes.length > 0 || call.action.descriptor !== undefined);
}

function passedOn(call: CallPlan): string {
	return [...call.parameters.map((p) => p.name), ...(call.rest ? ['args'] : [])].join(', ');
}
const local = (call: CallPlan) => `${call.names.local}(${passedOn(call)})`;
const sender = (call: CallPlan) => `${call.names.sender}(${passedOn(call)})`;

/* ---- the default ----------------------------------------------------------------------------------------------------------- */

function emitDefault(c: CWriter, call: CallPlan): void {
	const { action } = call;
	if (action.routes.length > 0) {
		declareRoutes(c, call);
		if (action.routes.length > 1) c.line(`enum bypass_side ${words.side};`);
		c.blank();
		emitRoutes(c, call);
		if (call.remote) {
			c.when(`${sideOfRoutes(call)} == BYPASS_LOCAL`, `return ${local(call)};`);
			give(c, call, sender(call));
		} else give(c, call, local(call));
	} else if (action.descriptor !== undefined) emitByDescriptor(c, call, action.descriptor);
	else give(c, call, call.remote ? sender(call) : local(call));
}

/** The side of a descriptor decides; where the kernel refuses placeholders, local descriptors pay nothing. */
function emitByDescriptor(c: CWriter, call: CallPlan, descriptor: string): void {
	const home = `bypass_descriptor_side(${descriptor}) == BYPASS_HOME`;
	if (!call.result.void) emitGuard(c, call, [descriptor]);
	if (!call.action.refused || call.result.void) {
		if (call.result.void) {
			c.when(home, `${sender(call)};`);
			c.line('else', `\t${local(call)};`);
			return;
		}
		c.when(home, `return ${sender(call)};`);
		c.line(`return ${local(call)};`);
		return;
	}
	emitRefused(c, call, home);
}

function emitRefused(c: CWriter, call: CallPlan, home: string): void {
	c.line(`${call.result.bodyDeclaration} = ${local(call)};`, '');
	const refused = call.result.errors === 'returned' ? `${words.result} == EBADF` : `${failed(call, words.result)} && errno == EBADF`;
	c.block(`if (${refused} && ${home})`, () => {
		c.line(`errno = ${words.trap}->saved_errno;`);
		c.line(`${words.result} = ${sender(call)};`);
	});
	c.line(`return ${words.result};`);
}

/** The runtime's own descriptors are closed to the program. */
function emitGuard(c: CWriter, call: CallPlan, descriptors: readonly string[]): void {
	const question = descriptors.map((d) => `bypass_descriptor_private(${d})`).join(' || ');
	c.block(`if (${question})`, () => c.line(...fail(call, 'EBADF')));
}

function failed(call: CallPlan, result: string): string {
	return (call.result.fails ?? `$ret == ${call.result.failure}`).replaceAll('$ret', result);
}

function give(c: CWriter, call: CallPlan, value: string): void {
	c.line(call.result.void ? `${value};` : `return ${value};`);
}

/* ---- path rules ------------------------------------------------------------------------------------------------------------- */

function declareRoutes(c: CWriter, call: CallPlan): void {
	c.line(...call.action.routes.map((r) => `struct bypass_route ${routeName(r.parameter)};`));
}

function sideOfRoutes(call: CallPlan): string {
	const [only, second] = call.action.routes;
	return second === undefined && only !== undefined ? `${routeName(only.parameter)}.side` : words.side;
}

/** First of all: a rule may deny the call, or give another name. */
function emitRoutes(c: CWriter, call: CallPlan): void {
	const { routes } = call.action;
	for (const [number, { parameter, at, null: optional, last }] of routes.entries()) {
		const where = `${number}, &${routeName(parameter)}, ${at ?? 'AT_FDCWD'}, ${parameter}`;
		c.line(`bypass_route_parameter(${words.trap}, ${where}, ${last});`);
		if (at !== undefined && optional) c.when(`${parameter} == NULL`, `${routeName(parameter)}.side = bypass_descriptor_side(${at});`);
	}
	const [first, second] = routes.map((r) => routeName(r.parameter)) as [string, string | undefined];
	if (second !== undefined) c.line(`${words.side} = bypass_route_both(${words.trap}, &${first}, &${second}, &${first}.error);`);
	if (call.action.stays) c.when(`${sideOfRoutes(call)} == BYPASS_ANYWHERE`, `${sideOfRoutes(call)} = BYPASS_LOCAL;`);
	c.line(`${words.trap}->side = ${sideOfRoutes(call)};`);
	c.block(`if (${sideOfRoutes(call)} == BYPASS_DENY)`, () => c.line(...fail(call, `${first}.error`)));
	for (const { parameter, at, plain } of routes) {
		c.line(`${parameter} = ${plain ? '(char *)' : ''}${routeName(parameter)}.path;`);
		if (at !== undefined) c.line(`${at} = ${routeName(parameter)}.at;`);
	}
}

/** Leaves the action with the call's own failure value. */
function fail(call: CallPlan, error: string): string[] {
	if (call.result.errors === 'returned') return [`return ${error};`];
	return [`errno = ${error};`, call.result.void ? 'return;' : `return ${call.result.failure};`];
}

/* ---- the programmer's code ----------------------------------------------------------------------------------------------------- */

function emitBody(c: CWriter, call: CallPlan): void {
	const { action } = call;
	if (action.body === undefined) return;
	const usesSide = action.uses.includes(words.side) || (action.uses.includes(words.proceed) && sided(call)) || action.routes.length > 1;
	const usesResult = [words.proceed, words.shadow, words.result].some((w) => action.uses.includes(w)) && !call.result.void;
	declareRoutes(c, call);
	if (usesSide) c.line(`enum bypass_side ${words.side} = ${firstSide(call)};`);
	if (usesResult) c.line(`${call.result.bodyDeclaration} = ${startValue(call)};`);
	c.blank();
	if (action.guarded.length > 0 && !call.result.void) emitGuard(c, call, action.guarded);
	if (action.routes.length > 0) emitRoutes(c, call);
	if (usesSide && action.routes.length === 1) c.line(`${words.side} = ${sideOfRoutes(call)};`);
	const macros = bodyMacros(call);
	c.directive(...macros.map(([name, text]) => `#define ${name} ${text}`));
	c.foreign(action.body);
	c.directive(...macros.map(([name]) => `#undef ${name.replace(/\(.*/, '')}`));
	if (usesResult) c.line(`return ${words.result};`);
}

/** Known before the body unless path rules decide, or the original is to be tried first. */
function firstSide(call: CallPlan): string {
	const { action } = call;
	if (action.routes.length === 0 && action.descriptor === undefined && action.stays) return 'BYPASS_LOCAL';
	if (action.routes.length > 0 || action.descriptor === undefined || action.refused) return 'BYPASS_ANYWHERE';
	return `bypass_descriptor_side(${action.descriptor})`;
}

function startValue(call: CallPlan): string {
	return call.result.errors === 'returned' ? '0' : (call.result.failure ?? '0');
}

/** The words that this body uses, as macros around it. */
function bodyMacros(call: CallPlan): [name: string, text: string][] {
	const { uses } = call.action;
	const result = call.result.void ? '' : `${words.result} = `;
	const all: [word: string, name: string, text: string][] = [
		[words.proceed, `${words.proceed}()`, `(${result}${proceedCall(call)})`],
		[words.shadow, `${words.shadow}()`, `(${result}${sender(call)})`],
		[words.sender, `${words.sender}(CALL)`, call.action.home ? `${callNames('').sender}##CALL` : 'NULL'],
		[words.fail, `${words.fail}(E)`, `do { ${fail(call, '(E)').join(' ')} } while (0)`],
		[words.routed, words.routed, routeName(call.action.routes[0]?.parameter ?? '')],
		[words.name, words.name, `"${call.name}"`],
		[words.text, `${words.text}()`, `bypass_text_arguments(${call.names.describe}(${describeArguments(call)}))`],
	];
	return all.filter(([word]) => uses.includes(word)).map(([, name, text]) => [name, text]);
}

function describeArguments(call: CallPlan): string {
	return [words.trap, ...call.parameters.map((p) => p.name)].join(', ');
}

function proceedCall(call: CallPlan): string {
	if (!sided(call)) return local(call);
	return `${call.names.proceed}(${[words.trap, words.side, passedOn(call)].filter((t) => t !== '').join(', ')})`;
}

/** bypass_proceed() of a call that may belong to either side. */
function emitProceed(c: CWriter, call: CallPlan): void {
	c.comment('bypass_proceed(): the original, or home when that is where the call belongs.');
	c.function(call.heads.proceed, () => {
		if (call.action.refused && call.action.descriptor !== undefined && !call.result.void) {
			emitRefused(c, call, `(${words.side} == BYPASS_HOME || bypass_descriptor_side(${call.action.descriptor}) == BYPASS_HOME)`);
			return;
		}
		if (call.result.void) {
			c.when(`${words.side} == BYPASS_HOME`, `${sender(call)};`);
			c.line('else', `\t${local(call)};`);
			return;
		}
		c.when(`${words.side} == BYPASS_HOME`, `return ${sender(call)};`);
		c.line(`return ${local(call)};`);
	});
	c.blank();
}
