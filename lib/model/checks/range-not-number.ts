import { type Check, described, typeText } from '../checking.ts';

/** A range is about a number that is passed by its value. */
export const check: Check = {
	code: 'range-not-number',
	severity: 'error',
	explanation: '`range "LOW","HIGH"` bounds a number that a call is given: a value outside of it is EINVAL before anything travels.',
	wrong: 'int tune( in range "0","9" const int *level );',
	cured: 'int tune( range "0","9" int level );',
	run(context) {
		for (const { item, call } of described(context)) {
			for (const [i, { annotations }] of item.parameters.entries()) {
				const range = annotations.find((a) => a.kind === 'range');
				const parameter = call.parameters[i];
				if (!range || !parameter) continue;
				const number = parameter.type.pointers === 0 && parameter.type.scalar !== 'struct';
				if (!number) {
					const message = `\`${parameter.name}\` is of type \`${typeText(parameter)}\`, no number: it has no range`;
					context.found(range.span, message, { help: 'leave `range` out' });
				} else if (!call.remote) {
					context.found(range.span, `${call.name} never goes home: nobody looks at the range of \`${parameter.name}\``, {
						help: 'test the value in the agent_action',
					});
				}
			}
		}
	},
};
