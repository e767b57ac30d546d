/** The steps of request and reply: what travels, in which order, as what. Sender and receiver are printed from the same steps. */
import type { ElementCarry, ModelParameter, ModelProcedure } from '../model/model.ts';
import { identifiers } from '../model/words.ts';
import { declareVariable, isPointer, plainBase, typeName } from './declare.ts';
import { type ParameterNames, parameterNames, recordName, symbolsName } from './names.ts';

/** One value as the wire knows it; `type` is its C type on either side. */
export type Value =
	| { readonly kind: 'integer'; readonly type: string }
	| { readonly kind: 'float'; readonly type: string }
	| { readonly kind: 'symbols'; readonly type: string; readonly table: string }
	| { readonly kind: 'descriptor'; readonly type: string; readonly role: 'use' | 'new' | 'close' }
	| { readonly kind: 'record'; readonly type: string; readonly table: string };

/** How the values of one parameter are laid out. */
export type Layout =
	/** the parameter itself */
	| { readonly kind: 'plain'; readonly value: Value }
	/** what the parameter points to */
	| { readonly kind: 'object'; readonly value: Value }
	/** `count` of them, of which `valid` mean something afterwards */
	| ({ readonly kind: 'array'; readonly value: Value } & Amount)
	| ({ readonly kind: 'bytes'; readonly type: string } & Amount)
	/** NUL-terminated, of at most `max` bytes; longer is `error` */
	| { readonly kind: 'string'; readonly type: string; readonly max: string; readonly error: string; readonly path: boolean };

/** Expressions over the parameters: in the agent any pointer may be NULL, at home only those that the call may do without. */
interface Amount {
	readonly count: string;
	readonly countAtHome: string;
	/** at home, after the call; may hold `$ret` */
	readonly valid: string | undefined;
}

/** What the request says of a pointer: nothing, that it is there, or the call fails where it is not. */
type Presence = 'plain' | 'null' | 'required';

/** One parameter that crosses, in one direction or both. */
export interface Step {
	readonly parameter: string;
	readonly names: ParameterNames;
	/** the parameter's own C type, without a `const` of the pointer itself */
	readonly type: string;
	/** what it points to must not be written through it */
	readonly constant: boolean;
	readonly presence: Presence;
	readonly layout: Layout;
	/** the least and the greatest value that it may have */
	readonly range: { readonly low: string; readonly high: string } | undefined;
	/** its value is in the request */
	readonly asked: boolean;
	/** its value is in the reply */
	readonly answered: boolean;
}

/** The steps of a call in the order of its parameters; `local` ones have none. */
export function planSteps(procedure: ModelProcedure): Step[] {
	const taken = procedure.parameters.map((p) => p.name);
	const pointers = new Set(procedure.parameters.filter((p) => isPointer(p.type)).map((p) => p.name));
	const atHome = perhapsNull(procedure);
	return procedure.parameters.filter((p) => p.carry.kind !== 'local').map((p) => planStep(p, taken, planLayout(p, pointers, atHome)));
}

/** Pointers that can be NULL at home: an object that the call must be given always has a place there. */
export function perhapsNull(procedure: ModelProcedure): Set<string> {
	const objects = (p: ModelParameter) => p.carry.kind === 'array' && p.carry.count === undefined && !p.null;
	return new Set(procedure.parameters.filter((p) => isPointer(p.type) && !objects(p)).map((p) => p.name));
}

function planStep(parameter: ModelParameter, taken: readonly string[], layout: Layout): Step {
	const pointer = layout.kind !== 'plain';
	return {
		parameter: parameter.name,
		names: parameterNames(parameter.name, taken),
		type: declareVariable(parameter.type, ''),
		constant: parameter.type.constTarget,
		presence: pointer ? (parameter.null ? 'null' : 'required') : 'plain',
		layout,
		range: parameter.range && { low: parameter.range.low.text, high: parameter.range.high.text },
		asked: !pointer || parameter.direction !== 'out',
		answered: pointer && parameter.direction !== 'in',
	};
}

function planLayout(parameter: ModelParameter, pointers: ReadonlySet<string>, atHome: ReadonlySet<string>): Layout {
	const { carry } = parameter;
	const element = plainBase(parameter.elementType ?? typeName(parameter.type));
	const amount = (count: string, valid: string | undefined): Amount => ({
		count: withoutNull(count, pointers),
		countAtHome: withoutNull(count, atHome),
		valid: valid === undefined ? undefined : withoutNull(valid, atHome),
	});
	switch (carry.kind) {
		case 'string':
			return {
				kind: 'string',
				type: typeName(parameter.type),
				max: carry.max ? withoutNull(carry.max.text, pointers) : 'BYPASS_STRING_MAX',
				error: parameter.path ? 'ENAMETOOLONG' : 'EOVERFLOW',
				path: parameter.path !== undefined,
			};
		case 'bytes':
			return { kind: 'bytes', type: element, ...amount(carry.count.text, carry.valid?.text) };
		case 'array': {
			const value = planValue(carry.element, element);
			if (carry.count === undefined) return { kind: 'object', value };
			return { kind: 'array', value, ...amount(carry.count.text, carry.valid?.text) };
		}
		case 'local':
			throw new Error(`${parameter.name} does not travel`);
		default: {
			const pointer = isPointer(parameter.type);
			return { kind: pointer ? 'object' : 'plain', value: planValue(carry, pointer ? element : typeName(parameter.type)) };
		}
	}
}

/** An expression that is 0 where a pointer that it looks through is NULL: counts are asked before pointers are refused. */
export function withoutNull(text: string, pointers: ReadonlySet<string>): string {
	const looked = [...identifiers(text)].filter((word) => pointers.has(word));
	return looked.length === 0 ? text : `${looked.map((p) => `${p} == NULL`).join(' || ')} ? 0 : (${text})`;
}

/** The wire's view of a value of C type `type`. */
export function planValue(carry: ElementCarry, type: string): Value {
	switch (carry.kind) {
		case 'symbols':
			return { kind: 'symbols', type, table: symbolsName(carry.set) };
		case 'record':
			return { kind: 'record', type, table: recordName(carry.record) };
		case 'descriptor':
			return { kind: 'descriptor', type, role: carry.role };
		default:
			return { kind: carry.kind, type };
	}
}
