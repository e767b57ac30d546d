import { type Check, placeOfStuck, stuckValues } from '../checking.ts';

/** Words of pointers before a type that is none to see. */
export const check: Check = {
	code: 'typedef-hides-pointer',
	severity: 'error',
	explanation:
		'Words like out, string and opaque say what travels behind a pointer. Before a type without `*` they mean that a typedef hides one, and then neither size nor const can be seen.',
	wrong: 'int greet( in string text name );',
	cured: 'int greet( in string const char *name );',
	run(context) {
		for (const { call, parameter, stuck } of stuckValues(context, 'typedef-hides-pointer')) {
			if (!parameter) continue;
			const { span, notes } = placeOfStuck(context, call, stuck);
			const { type, name } = parameter;
			const value = type.scalar === 'integer' || type.scalar === 'float' || type.scalar === 'struct';
			const message = value
				? `\`${name}\` is no pointer: it travels by its value`
				: `the type \`${type.base}\` of \`${name}\` hides a pointer`;
			const help = value
				? `leave the word out, or write \`${type.base} *${name}\``
				: `write the type with its \`*\`: \`const char *${name}\` for text, \`struct x *${name}\` for a struct`;
			context.found(span, message, { help, notes });
		}
	},
};
