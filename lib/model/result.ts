/** The result of one call: the specification's words, completed from knowledge's. */
import type { Procedure } from '../syntax/ast.ts';
import { gatherWords } from './annotations.ts';
import { decideResult } from './carry.ts';
import type { Context } from './context.ts';
import { ctypeOf } from './ctype.ts';
import type { CType, ModelParameter, ModelProcedure } from './model.ts';
import type { Matched } from './parameters.ts';

export type ResolvedResult = ModelProcedure['result'];

/** Resolves the result of a call whose parameters are known. */
export function resolveResult(
	own: Procedure | undefined,
	known: Procedure | undefined,
	matched: Matched,
	context: Context,
): ResolvedResult {
	const declaration = ((own ?? known) as Procedure).result;
	const type = ctypeOf(declaration.type, declaration.declarator, context.scalars);
	const theirs = known && ctypeOf(known.result.type, known.result.declarator, context.scalars);
	const alike = theirs !== undefined && theirs.pointers === type.pointers && (theirs.scalar === 'void') === (type.scalar === 'void');
	const words = own
		? gatherWords(own.result.annotations, alike && known ? known.result.annotations : [], matched.names, false)
		: gatherWords([], declaration.annotations, new Map(), false);
	const back = matched.parameters.some((p) => p.direction !== 'in' && sameType(p, type));
	return { type, ...decideResult({ declaration, type, words, context }, back) };
}

/** `char *getcwd( char *buf, ... )` gives `buf` back. */
function sameType(parameter: ModelParameter, type: CType): boolean {
	return parameter.type.pointers === type.pointers && parameter.type.base === type.base && parameter.carry.kind !== 'local';
}
