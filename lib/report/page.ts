/** The report as one HTML page that needs nothing from anywhere. */
import { fileMap, laneChart, MOST_LANES } from './drawings.ts';
import { SCRIPT, STYLE } from './style.ts';
import type { CallTally, Report } from './tally.ts';
import { bytes, count, html, time } from './words.ts';

/** Rows of the table of files; the last row counts the others. */
const MOST_ROWS = 200;

/**
 * @param report what the trace says
 * @param title what was run
 */
export function renderPage(report: Report, title: string): string {
	const { totals, lanes, span } = report;
	const map = fileMap(report.files);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)} · Bypass</title><style>${STYLE}</style></head><body>
<header><h1>${html(title)}</h1>
<dl>${tiles(report)}</dl></header>
<main>
<section><h2>Files</h2><p>The area is the bytes that trapped calls read and wrote; the colour is where the file lives.</p>
${map ? `${key(['home', 'at home'], ['local', 'here'])}${map}` : '<p>No trapped call read or wrote.</p>'}
${fileTable(report)}</section>
<section><h2>Processes and threads</h2><p>Each row is a thread of the program over time. Grey: alive between its first and last call, and busy with its own work.
Coloured: in trapped calls, the higher the more of that time (by its square root, so that little is seen, too).</p>
${key(['home', 'waiting for home'], ['local', 'in calls that stayed here'], ['idle', 'on its own'])}
<div class="tall">${lanes.length ? laneChart(lanes, span) : ''}</div>
${lanes.length > MOST_LANES ? `<p>${count(lanes.length - MOST_LANES)} further threads are not drawn.</p>` : ''}</section>
<section><h2>Calls</h2>${callTable(report)}</section>
${totals.foreign ? `<p>${count(totals.foreign)} lines of the file were no lines of a trace.</p>` : ''}
</main><script>${SCRIPT}</script></body></html>
`;
}

function tiles({ totals, span, processes, threads }: Report): string {
	const pairs = [
		['from first to last call', time(span)],
		['processes', count(processes)],
		['threads', count(threads)],
		['calls', count(totals.calls)],
		['of these at home', count(totals.home)],
		['failed', count(totals.errors)],
		['read from home', bytes(totals.homeIn)],
		['written to home', bytes(totals.homeOut)],
		['waited for home', time(totals.waited)],
	];
	return pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
}

function key(...pairs: readonly (readonly [string, string])[]): string {
	return `<div class="key">${pairs.map(([side, words]) => `<span style="--c:var(--${side})">${words}</span>`).join('')}</div>`;
}

const cell = (value: number, shown: string) => `<td data-v="${value}">${shown}</td>`;
const heads = (...names: readonly string[]) => `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`;

function fileTable({ files, totals }: Report): string {
	if (!files.length) return '';
	const rows = files.slice(0, MOST_ROWS).map((file) => {
		const where = file.side === 'local' ? 'here' : file.side;
		const name = `<td><span class="tag" style="--c:var(--${file.side})">${html(file.name)}</span></td><td class="text">${where}</td>`;
		const errors = `<td data-v="${file.errors}"${file.errors ? ' class="bad"' : ''}>${file.errors || ''}</td>`;
		return `<tr>${name}${cell(file.in, bytes(file.in))}${cell(file.out, bytes(file.out))}${cell(file.calls, count(file.calls))}${errors}</tr>`;
	});
	const rest = files.length > MOST_ROWS ? `, the ${MOST_ROWS} with the most bytes of ${count(files.length)}` : '';
	const sum = (of: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + of(file), 0);
	const calls = sum((file) => file.calls);
	const errors = sum((file) => file.errors);
	return `<details open><summary>Table of files${rest}</summary><div class="scroll tall"><table>${heads('File', 'Where', 'Read', 'Written', 'Calls', 'Failed')}
<tbody>${rows.join('\n')}</tbody><tfoot><tr><td>all files</td><td></td>${cell(totals.in, bytes(totals.in))}${cell(totals.out, bytes(totals.out))}${cell(calls, count(calls))}${cell(errors, count(errors))}</tr></tfoot></table></div></details>`;
}

function callTable({ calls, totals }: Report): string {
	const rows = calls.map(
		(call) =>
			`<tr><td>${html(call.call)}</td>${cell(call.count, count(call.count))}${cell(call.home, count(call.home))}${cell(call.in, bytes(call.in))}` +
			`${cell(call.out, bytes(call.out))}${cell(call.median, time(call.median))}${cell(call.p95, time(call.p95))}${cell(call.ns, time(call.ns))}${errorCell(call)}</tr>`,
	);
	const all = `<td>all</td>${cell(totals.calls, count(totals.calls))}${cell(totals.home, count(totals.home))}${cell(totals.in, bytes(totals.in))}${cell(totals.out, bytes(totals.out))}<td></td><td></td>${cell(totals.ns, time(totals.ns))}${cell(totals.errors, count(totals.errors))}`;
	return `<div class="scroll"><table><caption>Each trapped call; a heading sorts by it.</caption>${heads('Call', 'Count', 'At home', 'Read', 'Written', 'Median', '95 %', 'Together', 'Failed')}
<tbody>${rows.join('\n')}</tbody><tfoot><tr>${all}</tr></tfoot></table></div>`;
}

function errorCell({ errors, errnos }: CallTally): string {
	const names = [...errnos].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${html(name)} ${count(times)}`);
	return `<td data-v="${errors}" class="bad">${names.join(', ')}</td>`;
}
