/** Patterns of path rules. */

/** Whether every path that fits `narrow` fits `wide`; false where that cannot be seen without the settings' values. */
export function coversPattern(wide: string, narrow: string): boolean {
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
