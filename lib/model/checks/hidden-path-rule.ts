import type { Check } from '../checking.ts';
import { coversPattern } from '../patterns.ts';

/** A rule behind one that matches all that it could. */
export const check: Check = {
	code: 'hidden-path-rule',
	severity: 'warning',
	explanation: 'The first rule that fits a path wins. A rule whose paths all fit an earlier one is never used.',
	wrong: 'paths { local "/data"; deny "/data/raw" EROFS; local "*"; }',
	cured: 'paths { deny "/data/raw" EROFS; local "/data"; local "*"; }',
	run({ model, found }) {
		for (const [i, rule] of model.paths.entries()) {
			const earlier = model.paths.slice(0, i).find((other) => coversPattern(other.pattern, rule.pattern));
			if (!earlier) continue;
			found(rule.span, `no path comes as far as this rule: \`${earlier.pattern}\` fits them all`, {
				help: 'put the narrower rule first',
				notes: [{ span: earlier.span, message: 'this rule is before it' }],
			});
		}
	},
};
