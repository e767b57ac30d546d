/** Rectangles whose areas are amounts, as near to squares as can be (Bruls, Huizing, van Wijk: squarified treemaps). */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * @param amounts positive, largest first
 * @returns a box for each, in the same order, together the whole of `room`
 */
export function squarify(amounts: readonly number[], room: Box): Box[] {
	const boxes: Box[] = [];
	let left = amounts.reduce((sum, amount) => sum + amount, 0);
	let rest = room;
	for (let next = 0; next < amounts.length; ) {
		const scale = (rest.width * rest.height) / left;
		const side = Math.min(rest.width, rest.height);
		const row: number[] = [];
		let worst = Number.POSITIVE_INFINITY;
		for (; next + row.length < amounts.length; ) {
			const longer = [...row, (amounts[next + row.length] as number) * scale];
			const grown = unevenness(longer, side);
			if (grown > worst) break;
			row.push(longer.at(-1) as number);
			worst = grown;
		}
		const area = row.reduce((sum, part) => sum + part, 0);
		const depth = side > 0 ? area / side : 0;
		const upright = rest.width >= rest.height;
		let along = 0;
		for (const part of row) {
			const length = depth > 0 ? part / depth : 0;
			boxes.push(
				upright
					? { x: rest.x, y: rest.y + along, width: depth, height: length }
					: { x: rest.x + along, y: rest.y, width: length, height: depth },
			);
			along += length;
		}
		rest = upright
			? { ...rest, x: rest.x + depth, width: Math.max(0, rest.width - depth) }
			: { ...rest, y: rest.y + depth, height: Math.max(0, rest.height - depth) };
		left -= area / scale;
		next += row.length;
	}
	return boxes;
}

/** How long the longest box of a row is for its width; 1 is a square. */
function unevenness(row: readonly number[], side: number): number {
	const area = row.reduce((sum, part) => sum + part, 0);
	const ratio = (part: number) => Math.max((side * side * part) / (area * area), (area * area) / (side * side * part));
	return Math.max(ratio(Math.max(...row)), ratio(Math.min(...row)));
}
