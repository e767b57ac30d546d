import { type Check, itemsOf } from '../checking.ts';

/** A path rule that sends calls home needs calls that can go there. */
export const check: Check = {
	code: 'home-rule-without-shadow',
	severity: 'error',
	explanation:
		'`home` sends calls on a path to the shadow. In a specification none of whose calls makes a descriptor at home, what it opens there could not be read.',
	wrong: 'paths { home "/data"; local "*"; }',
	cured: 'paths { home "/data"; local "*"; }\ntrap posix.files, posix.status;',
	run({ file, model, found }) {
		const rule = itemsOf(file, 'paths')
			.flatMap((item) => item.rules)
			.find((r) => r.side === 'home');
		const able = model.procedures.some(
			(p) => p.remote && p.role === 'specified' && p.parameters.some((q) => q.path || q.carry.kind === 'descriptor'),
		);
		if (rule && !able)
			found(rule.span, 'a `home` rule, but the specification traps no call that could go home', {
				help: 'write `trap posix.files, posix.status, posix.directories, posix.descriptors;`',
			});
	},
};
