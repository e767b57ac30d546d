import { type Check, described } from '../checking.ts';

/** `returns_when` is about out parameters. */
export const check: Check = {
	code: 'returns-when-without-outs',
	severity: 'warning',
	explanation:
		'`returns_when` says when out parameters come back although the call failed. A call without out parameters has nothing that could.',
	wrong: 'int put( int number ) returns_when "$ret == 1";',
	cured: 'int put( in out int *number ) returns_when "$ret == 1";',
	run(context) {
		for (const { item, call } of described(context)) {
			const clause = item.clauses.find((c) => c.word === 'returns_when');
			if (!clause || call.parameters.some((p) => p.direction !== 'in')) continue;
			context.found(clause.span, `${call.name} has no out parameter: \`returns_when\` has no effect`, { help: 'leave it out' });
		}
	},
};
