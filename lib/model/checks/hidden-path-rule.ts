import type { Check } from '../checking.ts';

/** A rule behind one that matches all that it could. */
export const check: Check = {
	code: 'hidden-path-rule',
	severity: 'warning',
	explanation: 'The first rule that fits a path wins. A rule whose paths all fit an earlier one is never used.',
	wrong: 'paths { local "/data"; deny "/data/raw" EROFS; local "*"; }',
	cured: 'paths { deny "/data/raw" EROFS; local "/data"; local "*"; }',
	run({ model, found }) {
		for (const [i, rule] of model.paths.entries()) {
			const earlier = model.paths.slice(0, i).find((other) => covers(other.pattern, rule.pattern));
			if (!earlier) continue;
			found(rule.span, `no path comes as far as this rule: \`${earlier.pattern}\` fits them all`, {
				help: 'put the narrower rule first',
				notes: [{ span: earlier.span, message: 'this rule is before it' }],
			});
		}
	},
};

/** Whether every path that fits `narrow` fits `wide`; false where that cannot be seen without the settings' values. */
function covers(wide: string, narrow: string): boolean {
	if (wide === '*' || wide === '/' || wide === narrow) return true;
	if (wide.includes('${') || narrow.includes('${')) return false;
	if (!wide.includes('/')) return components(narrow).some((component) => fitsComponent(wide, component));
	if (!wide.startsWith('/') || !narrow.startsWith('/')) return false;
	const [outer, inner] = [components(wide), components(narrow)];
	return outer.length <= inner.length && outer.every((component, i) => fitsComponent(component, inner[i] as string));
}

function components(pattern: string): string[] {
	return pattern.split('/').filter((c) => c !== '');
}

/** A literal or `*` component; two patterns of which one has stars inside are compared as texts only. */
function fitsComponent(wide: string, narrow: string): boolean {
	if (wide === narrow || wide === '*') return true;
	if (!wide.includes('*') || narrow.includes('*')) return false;
	const escaped = wide.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`).test(narrow);
}
