import type { Clause } from '../../syntax/ast.ts';
import { type Check, itemsOf } from '../checking.ts';

/** Words of earlier versions whose work is done by itself now, or that only knowledge can say. */
export const withoutEffect: Readonly<Record<string, string>> = {
	external: 'the linker finds the call by itself',
	remote_name: 'a call has one name on both sides; a shadow_action can call another',
	not_supported: 'leave the call out, or give it an agent_action with bypass_fail( ENOSYS )',
	library: 'the original is found in whatever library has it',
	libcall: 'calls are trapped by their symbols anyway',
	plain: 'every call is plain',
	local_name: 'bypass_local_NAME is always there',
	indirect: 'entry points find their originals by themselves',
	kill: 'write `on_disconnect kill;`',
	returns: 'write `fails`, `failure` or `returns_when`',
	bits: 'write `symbols SET` before the parameter',
	instead: 'write an agent_action',
	switch_code: 'write an agent_action',
	implied: 'it is a word of knowledge: what a specification names is trapped anyway',
	always: 'it is a word of knowledge: what a specification names is trapped anyway',
	guard: 'it is a word of knowledge',
	composite: 'it is a word of knowledge',
	unentered: 'it is a word of knowledge',
};

/** A clause that changes nothing. */
export const check: Check = {
	code: 'no-effect',
	severity: 'warning',
	explanation: 'The word is understood, so that specifications of earlier versions can be read, but nothing depends on it.',
	wrong: 'int number_of( int index ) external;',
	cured: 'int number_of( int index );',
	run({ file, found }) {
		const look = (clauses: readonly Clause[]) => {
			for (const { word, span } of clauses)
				if (Object.hasOwn(withoutEffect, word)) found(span, `\`${word}\` has no effect`, { help: withoutEffect[word] });
		};
		for (const item of itemsOf(file, 'procedure')) look(item.clauses);
		for (const item of itemsOf(file, 'options')) look(item.clauses);
	},
};
