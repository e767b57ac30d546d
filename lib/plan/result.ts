/** The result of a call: its variable, how it travels, what failure is and what is answered when home is lost. */

import { isUnsigned } from '../model/ctype.ts';
import type { Model, ModelProcedure } from '../model/model.ts';
import { rename } from '../model/words.ts';
import { declareVariable, isPointer, typeName } from './declare.ts';
import { freshName, words } from './names.ts';
import { perhapsNull, planValue, type Value, withoutNull } from './wire.ts';

export interface ResultPlan {
	readonly type: string;
	/** the variable that holds it: `result`, declared `int result`; in the programmer's body `bypass_result` */
	readonly name: string;
	readonly declaration: string;
	readonly bodyDeclaration: string;
	readonly void: boolean;
	readonly pointer: boolean;
	readonly functionPointer: boolean;
	/** absent: nothing travels */
	readonly value: Value | undefined;
	/** the pointer parameter that is given back when the call went well (`getcwd` gives `buf`) */
	readonly gives: string | undefined;
	readonly shown: 'integer' | 'pointer' | 'none';
	readonly errors: ModelProcedure['errors'];
	/** value of a failed call; absent for void */
	readonly failure: string | undefined;
	/** what to answer when home is lost, where that is not the same */
	readonly lost: string | undefined;
	/** conditions over `$ret`; `fails` absent: never */
	readonly fails: string | undefined;
	readonly returnsWhen: string | undefined;
	/** C condition under which a new descriptor is to be closed by exec */
	readonly cloexec: string;
}

/** Plans the result of one procedure. */
export function planResult(procedure: ModelProcedure, model: Model): ResultPlan {
	const { type, carry } = procedure.result;
	const isVoid = givesNothing(procedure);
	const text = typeName(type);
	const name = freshName(
		'result',
		procedure.parameters.map((p) => p.name),
	);
	const { errors } = procedure;
	const failure = failureOf(procedure);
	const fails = procedure.fails?.text ?? (isVoid ? undefined : failureTest(procedure, failure));
	return {
		type: text,
		name,
		declaration: declareVariable(type, name),
		bodyDeclaration: declareVariable(type, words.result),
		void: isVoid,
		pointer: isPointer(type),
		functionPointer: type.functionPointer,
		value: isVoid || isPointer(type) ? undefined : resultValue(carry, text),
		gives: isPointer(type) ? givenBack(procedure) : undefined,
		shown: isVoid ? 'none' : isPointer(type) ? 'pointer' : type.scalar === 'integer' || procedure.remote ? 'integer' : 'none',
		errors,
		failure,
		lost: isVoid || procedure.lost?.text === failure ? undefined : procedure.lost?.text,
		fails,
		returnsWhen: procedure.returnsWhen && withoutNull(procedure.returnsWhen.text, perhapsNull(procedure)),
		cloexec: cloexecTest(procedure, model),
	};
}

const givesNothing = ({ result: { type, carry } }: ModelProcedure) => carry.kind === 'void' || (type.scalar === 'void' && !isPointer(type));

/** What a failed call gives, in C; undefined: a call that gives nothing. */
export function failureOf(procedure: ModelProcedure): string | undefined {
	if (givesNothing(procedure)) return undefined;
	const said = procedure.failure?.text ?? (procedure.errors === 'none' ? procedure.lost?.text : undefined);
	return said ?? failureByNature(procedure);
}

/** What the answer says of a result that is not a pointer. */
function resultValue(carry: ModelProcedure['result']['carry'], type: string): Value | undefined {
	switch (carry.kind) {
		case 'integer':
		case 'float':
		case 'symbols':
		case 'descriptor':
			return planValue(carry, type);
		default:
			return undefined;
	}
}

/**
 * What a call answers that did not happen and says nothing of it: a call that reports errors says so with -1, one that cannot fail has
 * no better answer than its type's last value, and a struct that is not known to us is all zeros.
 */
function failureByNature(procedure: ModelProcedure): string {
	const { type } = procedure.result;
	if (isPointer(type)) return 'NULL';
	if (type.scalar === 'struct' || (type.scalar === 'unknown' && !procedure.remote)) return `BYPASS_ZERO(${typeName(type)})`;
	if (type.scalar === 'float' || (procedure.errors === 'errno' && !isUnsigned(type))) return '-1';
	return `(${typeName(type)})-1`;
}

function failureTest(procedure: ModelProcedure, failure: string | undefined): string | undefined {
	if (procedure.errors === 'returned') return '$ret != 0';
	if (procedure.errors === 'none' && !procedure.failure) return undefined;
	return `$ret == ${failure}`;
}

function givenBack(procedure: ModelProcedure): string | undefined {
	const type = typeName(procedure.result.type);
	return procedure.parameters.find((p) => p.direction !== 'in' && typeName(p.type) === type)?.name;
}

/** A symbol of a parameter's set that says "close on exec" is tested when the call makes a descriptor. */
function cloexecTest(procedure: ModelProcedure, model: Model): string {
	for (const { name, carry } of procedure.parameters) {
		if (carry.kind !== 'symbols') continue;
		const row = model.symbolSets.find((s) => s.name === carry.set)?.rows.find((r) => r.name.endsWith('_CLOEXEC'));
		if (row) return `(${name} & ${row.name}) != 0`;
	}
	return '0';
}

/** An expression with `$ret` under the name that the result has where it is printed. */
export function expression(text: string, result: string): string {
	return rename(text, new Map([['$ret', result]]));
}
