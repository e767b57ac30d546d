/** How one value travels, decided from its C type and its words. Every inference leaves its reason. */
import type { Span } from '../source/source.ts';
import type { Declaration } from '../syntax/ast.ts';
import { expressionOf, reasonOf, type Words } from './annotations.ts';
import type { Context } from './context.ts';
import { arrayCount, isCharacters, operations, plainTarget, plainWords } from './ctype.ts';
import type { Carry, CType, ElementCarry, Expression, ModelParameter, Reason, Stuck } from './model.ts';

/** What was decided about a value. */
export interface Decision {
	readonly direction: ModelParameter['direction'];
	readonly carry: Carry;
	readonly stuck: Stuck | undefined;
	readonly reasons: readonly Reason[];
}

interface Input {
	readonly declaration: Declaration;
	readonly type: CType;
	readonly words: Words;
	readonly context: Context;
}

const local: Carry = { kind: 'local' };

/** Decides how a parameter travels. What cannot is `local`, and stuck for a reason that a check tells. */
export function decideCarry(input: Input): Decision {
	const { type, words } = input;
	const reasons = words.all.map(reasonOf);
	if (words.local) return { direction: 'in', carry: local, stuck: undefined, reasons };
	if (type.functionPointer) return stuck(input, 'unsupported-type', reasons);
	return type.pointers === 0 ? decideValue(input, reasons) : decidePointer(input, reasons);
}

function stuck({ declaration, words }: Input, code: Stuck['code'], reasons: readonly Reason[], span: Span = declaration.span): Decision {
	return { direction: words.direction?.annotation.direction ?? 'in', carry: local, stuck: { code, span }, reasons };
}

/* ---- values ------------------------------------------------------------------------------------------------------------------ */

function decideValue(input: Input, reasons: readonly Reason[]): Decision {
	const { type, words } = input;
	if (words.amount) return stuck(input, 'typedef-hides-pointer', reasons, words.amount.annotation.span);
	const direction = words.direction?.annotation;
	if (direction && direction.direction !== 'in') return stuck(input, 'typedef-hides-pointer', reasons, direction.span);
	const misfit = misfitOf(type);
	if (misfit) return stuck(input, misfit, reasons);
	if (type.scalar === 'struct') return stuck(input, 'struct-by-value', reasons);
	if (type.scalar === 'void') return stuck(input, 'unsupported-type', reasons);
	return { direction: 'in', carry: scalarCarry(type, words), stuck: undefined, reasons };
}

function scalarCarry(type: CType, words: Words): Exclude<ElementCarry, { kind: 'record' }> {
	const scalar = words.scalar?.annotation;
	if (scalar?.kind === 'symbols') return { kind: 'symbols', set: scalar.set.text };
	if (scalar?.kind === 'fd') return { kind: 'descriptor', role: scalar.role };
	return { kind: type.scalar === 'float' ? 'float' : 'integer' };
}

/** Types of C that the wire has no form for. */
function misfitOf(type: CType): 'long-double' | 'int128' | undefined {
	const words = plainWords(type.base);
	if (words.includes('double') && words.includes('long')) return 'long-double';
	return words.some((w) => /^(__int128(_t)?|__uint128_t)$/.test(w)) ? 'int128' : undefined;
}

/* ---- pointers ---------------------------------------------------------------------------------------------------------------- */

function decidePointer(input: Input, reasons: readonly Reason[]): Decision {
	const { declaration, type, words } = input;
	const count = arrayCount(declaration.declarator);
	const said = words.direction || words.amount || words.path || count !== undefined;
	if (!said) return stuck(input, 'pointer-direction', reasons);
	const all = [...reasons];
	const direction = words.direction?.annotation.direction ?? (type.constTarget || words.path ? 'in' : 'out');
	if (!words.direction) {
		const why = type.constTarget ? 'what it points to is const' : words.path ? 'a path is read' : 'what it points to is not const';
		all.push({ span: declaration.span, text: `\`${direction}\`: ${why}` });
	}
	const amount = amountOf(input, direction, count, all);
	if ('code' in amount) return stuck(input, amount.code, all, amount.span);
	return { direction, carry: amount, stuck: undefined, reasons: all };
}

function amountOf(input: Input, direction: ModelParameter['direction'], count: string | undefined, reasons: Reason[]): Carry | Stuck {
	const { declaration, type, words } = input;
	const amount = words.amount?.annotation;
	const span = declaration.span;
	const one = plainTarget(declaration.declarator);
	if (!one) return { code: 'unsupported-type', span };
	const misfit = misfitOf(type);
	if (misfit) return { code: misfit, span };
	const text = isCharacters(type);
	const valid = words.valid && expressionOf(words.valid.annotation.expression, words.valid.names);
	if (amount === undefined && count !== undefined) {
		reasons.push({ span, text: `an array of \`${count}\`` });
		const expression = { text: count, span: declaration.declarator.span };
		if (type.scalar === 'void' || text) return { kind: 'bytes', count: expression, valid };
		return arrayCarry(input, expression, valid);
	}
	if (amount === undefined && words.path) {
		reasons.push({ span: words.path.annotation.span, text: `\`string "${pathMax}"\`: it is a path` });
		return { kind: 'string', max: { text: pathMax, span: words.path.annotation.span } };
	}
	const names = words.amount?.names ?? new Map();
	switch (amount?.kind) {
		case undefined:
			if (type.scalar === 'void' || text) return { code: 'pointer-size', span };
			return arrayCarry(input, undefined, undefined);
		case 'string':
			if (!text) return { code: type.scalar === 'unknown' ? 'typedef-hides-pointer' : 'unsupported-type', span: amount.span };
			if (direction !== 'in' && !amount.max) return { code: 'out-string-needs-max', span: amount.span };
			return { kind: 'string', max: amount.max && expressionOf(amount.max, names) };
		case 'array':
			if (type.scalar === 'void') return { code: 'pointer-size', span: amount.span };
			return arrayCarry(input, expressionOf(amount.count, names), valid);
		case 'bytes':
			if (text && type.constTarget && direction === 'in') {
				reasons.push({ span: amount.span, text: 'text up to its NUL: the quoted count of a const char * is a maximum' });
				return { kind: 'string', max: expressionOf(amount.amount, names) };
			}
			return { kind: 'bytes', count: expressionOf(amount.amount, names), valid };
		case 'opaque':
			return { kind: 'bytes', count: expressionOf(amount.amount, names), valid };
	}
}

/** The bound of a path's text: a word of C, the same on every system that has paths. */
const pathMax = 'PATH_MAX';

function arrayCarry(
	{ declaration, type, words, context }: Input,
	count: Expression | undefined,
	valid: Expression | undefined,
): Carry | Stuck {
	if (type.scalar === 'struct') {
		const known = type.tag !== undefined && type.base.includes('struct') && context.struct(type.tag) !== undefined;
		if (!known) return { code: 'unknown-record', span: declaration.span };
		return { kind: 'array', count, valid, element: { kind: 'record', record: type.tag as string } };
	}
	const named = plainWords(type.base)[0] ?? '';
	if (type.scalar === 'unknown' && context.struct(named) !== undefined)
		return { kind: 'array', count, valid, element: { kind: 'record', record: named } };
	return { kind: 'array', count, valid, element: scalarCarry(type, words) };
}

/* ---- results ----------------------------------------------------------------------------------------------------------------- */

/** Decides how a result travels. A pointer does only when it is an out parameter that the call gives back. */
export function decideResult(
	input: Input,
	givesBack: boolean,
): { carry: Carry | { readonly kind: 'void' }; stuck: Stuck | undefined; reasons: readonly Reason[] } {
	const { type, words } = input;
	const reasons = words.all.map(reasonOf);
	if (type.pointers === 0 && type.scalar === 'void') return { carry: { kind: 'void' }, stuck: undefined, reasons };
	if (words.local) return { carry: local, stuck: undefined, reasons };
	if (type.pointers === 0) return decideValue(input, reasons);
	if (!givesBack) return stuck(input, 'result-pointer', reasons);
	return {
		carry: local,
		stuck: undefined,
		reasons: [...reasons, { span: input.declaration.span, text: 'the out parameter of the same type is given back' }],
	};
}

/** The C type of one element of what a pointer points to; undefined when it is no pointer. */
export function elementTypeOf(type: CType): string | undefined {
	if (type.pointers === 0 || type.functionPointer) return undefined;
	const deeper = operations(type.declarator)
		.slice(1)
		.filter((o) => o.kind === 'pointer').length;
	return deeper === 0 ? type.base : `${type.base} ${'*'.repeat(deeper)}`;
}
