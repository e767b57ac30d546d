/** "Did you mean": the nearest of some words, if one is near enough to be a slip of the fingers. */

/** The candidate that is closest to `word` (edits: insert, delete, replace, swap), or undefined when none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let distance = Math.max(1, Math.floor(word.length / 3));
	for (const candidate of candidates) {
		if (candidate === word || Math.abs(candidate.length - word.length) > distance) continue;
		const d = edits(word.toLowerCase(), candidate.toLowerCase());
		if (d < distance || (d === distance && best === undefined)) {
			best = candidate;
			distance = d;
		}
	}
	return best;
}

/** Damerau's distance, restricted to swaps of neighbours. */
function edits(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		const above = rows[i - 1] as number[];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let d = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, (rows[i - 2]?.[j - 2] as number) + 1);
			row.push(d);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] as number;
}
