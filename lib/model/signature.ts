/** The wire shape of a call as one line: what both sides must agree upon, and nothing else. */
import type { Carry, ElementCarry, ModelParameter, ModelProcedure } from './model.ts';

/** `open(path,values:open_flags,integer)fd-new`. Names of parameters are no part of it. */
export function signatureOf(call: Pick<ModelProcedure, 'name' | 'parameters' | 'result'>): string {
	return `${call.name}(${call.parameters.map(parameterShape).join(',')})${shape(call.result.carry)}`;
}

function parameterShape(parameter: ModelParameter): string {
	const { carry, direction } = parameter;
	if (carry.kind === 'local') return '-';
	const arrow = direction === 'in' ? '' : `${direction}:`;
	const absent = parameter.null && parameter.type.pointers > 0 ? '?' : '';
	return `${arrow}${parameter.path && carry.kind === 'string' ? 'path' : shape(carry)}${absent}`;
}

function shape(carry: Carry | { readonly kind: 'void' } | ElementCarry): string {
	switch (carry.kind) {
		case 'symbols':
			return `symbols:${carry.set}`;
		case 'descriptor':
			return carry.role === 'use' ? 'fd' : `fd-${carry.role}`;
		case 'record':
			return `record:${carry.record}`;
		case 'array':
			return carry.count === undefined ? shape(carry.element) : `${shape(carry.element)}[]`;
		case 'local':
			return '-';
		default:
			return carry.kind;
	}
}
