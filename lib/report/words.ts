/** Amounts as people read them, and texts as HTML holds them. */

export function bytes(amount: number): string {
	const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
	let unit = 0;
	for (; amount >= 1024 && unit < 4; unit++) amount /= 1024;
	return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit]}`;
}

export function time(ns: number): string {
	if (ns < 1e3) return `${Math.round(ns)} ns`;
	if (ns < 1e6) return `${(ns / 1e3).toPrecision(3)} µs`;
	return ns < 1e9 ? `${(ns / 1e6).toPrecision(3)} ms` : `${(ns / 1e9).toFixed(2)} s`;
}

export function count(amount: number): string {
	return String(amount).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

export function html(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The end of a long name, which tells more than its beginning. */
export function shortened(name: string, most: number): string {
	return name.length <= most ? name : `…${name.slice(name.length - most + 1)}`;
}
