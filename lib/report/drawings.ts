/** The two drawings of the page, as SVG: files by their bytes, threads over time. */
import type { FileTally } from './files.ts';
import { type Lane, PIECES } from './lanes.ts';
import { squarify } from './treemap.ts';
import { bytes, count, html, shortened, time } from './words.ts';

const WIDTH = 1100;
const HEIGHT = 340;
/** Boxes that are drawn one by one; smaller files share the last one of their side. */
const BOXES = 60;

/** Files as boxes of their bytes, coloured by where they live. Empty when nothing was moved. */
export function fileMap(files: readonly FileTally[]): string {
	const moved = files.filter((file) => file.in + file.out > 0);
	const shown: { name: string; side: string; amount: number; about: string }[] = moved.slice(0, BOXES).map((file) => ({
		name: file.name,
		side: file.side,
		amount: file.in + file.out,
		about: `${file.name}: ${bytes(file.in)} read, ${bytes(file.out)} written, ${file.side}`,
	}));
	for (const side of ['home', 'local', 'denied']) {
		const rest = moved.slice(BOXES).filter((file) => file.side === side);
		const amount = rest.reduce((sum, file) => sum + file.in + file.out, 0);
		if (amount)
			shown.push({
				name: `${count(rest.length)} more`,
				side,
				amount,
				about: `${count(rest.length)} more files, ${bytes(amount)}, ${side}`,
			});
	}
	if (!shown.length) return '';
	shown.sort((a, b) => b.amount - a.amount);
	const boxes = squarify(
		shown.map(({ amount }) => amount),
		{ x: 0, y: 0, width: WIDTH, height: HEIGHT },
	);
	const drawn = boxes.map(({ x, y, width, height }, index) => {
		const { name, side, amount, about } = shown[index] as (typeof shown)[number];
		const letters = Math.floor((width - 12) / 7);
		const label =
			letters > 6 && height > 20 ? `<text x="${round(x + 6)}" y="${round(y + 16)}">${html(shortened(name, letters))}</text>` : '';
		const size = letters > 8 && height > 38 ? `<text x="${round(x + 6)}" y="${round(y + 32)}" opacity=".85">${bytes(amount)}</text>` : '';
		const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
		return `<g class="box"><title>${html(about)}</title><rect class="${side}" ${place}/>${label}${size}</g>`;
	});
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Files by bytes; the table below has the same numbers">${drawn.join('')}</svg>`;
}

const NAME = 130;
const ROW = 22;
/** Lanes that are drawn; the page says how many are not. */
export const MOST_LANES = 100;

/** A row for each thread: height of the colours is the share of each piece of time that it spent in calls. */
export function laneChart(lanes: readonly Lane[], span: number): string {
	const shown = lanes.slice(0, MOST_LANES);
	const scale = (WIDTH - NAME - 10) / Math.max(1, span);
	const height = shown.length * ROW + 26;
	const rows = shown.map((lane, row) => {
		const y = row * ROW + 4;
		const title = `process ${lane.pid}, thread ${lane.tid}: ${count(lane.calls)} calls, ${time(lane.local)} in calls here, ${time(lane.waited)} waiting for home`;
		const name = lane.pid === lane.tid ? String(lane.pid) : `${lane.pid}·${lane.tid}`;
		const life = `<rect class="idle" x="${round(NAME + lane.from * scale)}" y="${y}" width="${round(Math.max(1, (lane.to - lane.from) * scale))}" height="${ROW - 6}"/>`;
		return `<g><title>${title}</title><text class="mono" x="8" y="${y + 12}">${name}</text>${life}${bars(lane, span, y, scale)}</g>`;
	});
	const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
		const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
		return `<text class="soft" x="${round(NAME + share * span * scale)}" y="${height - 7}" text-anchor="${anchor}">${time(share * span)}</text>`;
	});
	return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Threads over time">${rows.join('')}${ticks.join('')}</svg>`;
}

/** Two paths a lane: what waited for home stands on the ground, what stayed here upon it. */
function bars(lane: Lane, span: number, y: number, scale: number): string {
	const room = ROW - 6;
	const width = (span / PIECES) * scale;
	const paths = { home: '', local: '' };
	lane.pieces.forEach(({ waited, local }, index) => {
		if (waited + local === 0) return;
		const full = (ns: number) => Math.min(1, (ns / (span / PIECES)) ** 0.5) * room;
		const total = Math.max(1.5, full(waited + local));
		const home = (total * waited) / (waited + local);
		const x = round(NAME + index * width);
		if (home > 0.05) paths.home += `M${x} ${round(y + room)}h${round(width)}v-${round(home)}h-${round(width)}z`;
		if (total - home > 0.05) paths.local += `M${x} ${round(y + room - home)}h${round(width)}v-${round(total - home)}h-${round(width)}z`;
	});
	return (['home', 'local'] as const).map((side) => (paths[side] ? `<path class="${side}" d="${paths[side]}"/>` : '')).join('');
}

function round(value: number): string {
	return String(Math.round(value * 100) / 100);
}
