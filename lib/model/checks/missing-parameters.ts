import { type Check, itemsOf } from '../checking.ts';

/** An item that looks like a variable. */
export const check: Check = {
	code: 'missing-parameters',
	severity: 'error',
	explanation: 'A specification describes calls. A declaration without a parameter list is none.',
	wrong: 'int counter;',
	cured: 'int counter( void );',
	run({ file, found }) {
		for (const { name, result } of itemsOf(file, 'procedure')) {
			if (name.span.start !== result.span.start || name.span.end !== result.span.end) continue;
			found(name.span, 'this declares no call: it has no parameter list', {
				help: 'write `int name( void );`; a variable belongs into an agent_prologue or a shadow_prologue',
			});
		}
	},
};
