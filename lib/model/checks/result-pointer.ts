import { type Check, placeOfStuck, stuckValues } from '../checking.ts';

/** A pointer result points into home's memory. */
export const check: Check = {
	code: 'result-pointer',
	severity: 'error',
	explanation:
		"A pointer that home returns points into home's memory. Only one that is an out parameter of the same type can be given back.",
	wrong: 'char *name_of( int number );',
	cured:
		'char *name_of( int number )\n    agent_action {{ static char text[32]; snprintf(text, sizeof(text), "n%d", number); return text; }};',
	run(context) {
		for (const { call, stuck } of stuckValues(context, 'result-pointer')) {
			const { span, notes } = placeOfStuck(context, call, stuck);
			const help = `give ${call.name} an agent_action that makes its result here, or write \`local\` before it: it is then NULL`;
			context.found(span, `the result of ${call.name} is a pointer: it cannot travel`, { help, notes });
		}
	},
};
