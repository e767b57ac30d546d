/** Figure 6 as a picture: seven groups of bars on a logarithmic scale, ours in colour, the paper's as outlines around them. */

interface Group {
	readonly row: string;
	/** microseconds: unmodified, at the agent, at the shadow */
	readonly ours: readonly number[];
	readonly paper: readonly number[];
}

const names = ['unmodified', 'at agent', 'at shadow'];
const colours = ['#7a869a', '#2f7ed8', '#e07b39'];
const [width, height, left, top, bottom] = [860, 420, 60, 50, 60];
const [low, high] = [0.01, 2000];

/** Where a time of so many microseconds lies, in pixels from the top. */
function level(microseconds: number): number {
	const part = (Math.log10(Math.max(microseconds, low)) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
	return top + (height - top - bottom) * (1 - part);
}

function bar(x: number, time: number, style: string): string {
	const y = level(time);
	return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="22" height="${(height - bottom - y).toFixed(1)}" ${style}/>`;
}

/** The chart as an SVG text; times in microseconds. */
export function chart(groups: readonly Group[]): string {
	const step = (width - left - 20) / groups.length;
	const scale = [0.01, 0.1, 1, 10, 100, 1000].map(
		(time) =>
			`<line x1="${left}" x2="${width - 10}" y1="${level(time)}" y2="${level(time)}" stroke="#ddd"/>` +
			`<text x="${left - 6}" y="${level(time) + 4}" text-anchor="end">${time} us</text>`,
	);
	const bars = groups.flatMap((group, index) => {
		const x = left + index * step + (step - 80) / 2;
		return [
			...group.ours.map((time, i) => bar(x + i * 27, time, `fill="${colours[i]}"`)),
			...group.paper.map((time, i) => bar(x + i * 27, time, 'fill="none" stroke="#333" stroke-dasharray="3 2"')),
			`<text x="${x + 40}" y="${height - bottom + 18}" text-anchor="middle">${group.row}</text>`,
		];
	});
	const legend = names.map(
		(name, i) =>
			`<rect x="${left + i * 150}" y="16" width="12" height="12" fill="${colours[i]}"/><text x="${left + 18 + i * 150}" y="27">${name}</text>`,
	);
	const note = `<text x="${left + 450}" y="27">dashed: the paper (2000)</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
		`<rect width="100%" height="100%" fill="white"/>`,
		...scale,
		...bars,
		...legend,
		note,
		'</svg>',
		'',
	].join('\n');
}
