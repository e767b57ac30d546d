/** `bypass run --report` and `bypass report`: the page's sums are those of the trace, and of the launcher's own counters. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Files } from '../../lib/report/files.ts';
import { type Report, Tally } from '../../lib/report/tally.ts';
import { bytes, count } from '../../lib/report/words.ts';
import { bypass, folder, story } from '../tools/bypass.ts';

const scratch = folder();
const data = join(scratch, 'data');
mkdirSync(data);
writeFileSync(join(data, 'big'), 'x'.repeat(300_000));
writeFileSync(join(data, '<b>&"'), 'odd name\n');

interface Line {
	pid: number;
	tid: number;
	call: string;
	where: string;
	errno?: string;
	at: number;
	ns: number;
	waited: number;
	in: number;
	out: number;
}

const trace = join(scratch, 'trace.json');
const page = join(scratch, 'page.html');
const script = 'cat /data/big | wc -c; cat "/data/<b>&\\""; dd if=/data/big of=/data/copy bs=64k status=none; cat /data/none; exit 3';
const result = bypass(
	['run', 'remote', '--map', `/data=${data}`, '--trace=json', '--trace-file', trace, '--report', page, '--', 'sh', '-c', script],
	{ seconds: 240 },
);
const lines = existsSync(trace)
	? (readFileSync(trace, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)) as Line[])
	: [];
const sum = (of: (line: Line) => number, which: (line: Line) => boolean = () => true) =>
	lines.filter(which).reduce((total, line) => total + of(line), 0);

/** The cells of the last row of the table under a heading. */
function sums(html: string, heading: string): string[] {
	const table = html.slice(html.indexOf(`<h2>${heading}</h2>`));
	const [, row] = /<tfoot><tr>(.*?)<\/tr><\/tfoot>/s.exec(table) ?? [];
	return [...(row ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell as string);
}

test('the program runs as without a report', () => {
	assert.is(result.status, 3, story(result));
	assert.match(result.stdout, /^300000\nodd name\n$/);
});

test('each line says when, how long, how long waited, how many bytes', () => {
	assert.ok(lines.length > 50);
	for (const line of lines) {
		assert.ok(line.at > 0 && line.ns >= line.waited && line.waited >= 0, JSON.stringify(line));
		assert.is(line.waited > 0 && line.where !== 'home', false, JSON.stringify(line));
	}
	assert.is(
		sum(
			(line) => line.in,
			(line) => line.call === 'read' && line.where === 'home',
		) >= 300_000,
		true,
	);
});

test("the launcher's counters are the trace's sums", () => {
	const home = (line: Line) => line.where === 'home';
	const said = /(\d+) calls, \d+ files?, ([\d.]+ \w+) read from home, ([\d.]+ \w+) written/.exec(result.stderr);
	assert.is(Number(said?.[1]), lines.length, result.stderr);
	assert.is(said?.[2], bytes(sum((line) => line.in, home)));
	assert.is(said?.[3], bytes(sum((line) => line.out, home)));
});

test("the page's sums are the trace's", () => {
	const html = readFileSync(page, 'utf8');
	const [all, calls, home, read, written, , , , failed] = sums(html, 'Calls');
	assert.equal(
		[all, calls, home, read, written, failed],
		[
			'all',
			count(lines.length),
			count(
				sum(
					() => 1,
					({ where }) => where === 'home',
				),
			),
			bytes(sum((line) => line.in)),
			bytes(sum((line) => line.out)),
			count(
				sum(
					() => 1,
					({ errno }) => errno !== undefined,
				),
			),
		],
	);
	const files = sums(html, 'Files');
	assert.equal(files.slice(2, 4), [bytes(sum((line) => line.in)), bytes(sum((line) => line.out))]);
});

test('the tally: files, calls and lanes add up to the totals', () => {
	const tally = new Tally();
	for (const line of lines) tally.add(JSON.stringify(line));
	const report = tally.report();
	const { totals } = report;
	assert.is(totals.calls, lines.length);
	for (const field of ['in', 'out'] as const) {
		assert.is(
			report.files.reduce((total, file) => total + file[field], 0),
			totals[field],
		);
		assert.is(
			report.calls.reduce((total, call) => total + call[field], 0),
			totals[field],
		);
	}
	assert.is(
		report.calls.reduce((total, call) => total + call.count, 0),
		totals.calls,
	);
	assert.is(
		report.calls.reduce((total, call) => total + call.errors, 0),
		totals.errors,
	);
	assert.is(
		report.lanes.reduce((total, lane) => total + lane.calls, 0),
		totals.calls,
	);
	const near = (a: number, b: number) => assert.ok(Math.abs(a - b) <= 1e-6 * Math.max(a, b, 1), `${a} and ${b}`);
	near(
		report.lanes.reduce((total, lane) => total + lane.waited, 0),
		totals.waited,
	);
	for (const lane of report.lanes)
		near(
			lane.pieces.reduce((total, piece) => total + piece.waited, 0),
			lane.waited,
		);
	assert.is(report.processes, new Set(lines.map(({ pid }) => pid)).size);
	for (const call of report.calls) {
		const durations = lines.filter((line) => line.call === call.call).map(({ ns }) => ns);
		assert.ok(durations.filter((ns) => ns <= call.median).length * 2 >= durations.length);
		assert.ok(durations.filter((ns) => ns < call.median).length * 2 <= durations.length);
	}
	big(report);
});

function big(report: Report): void {
	const file = report.files.find(({ name }) => name === '/data/big');
	assert.is(file?.side, 'home');
	assert.is(file?.in, 600_000);
	assert.is(report.files.find(({ name }) => name === '/data/copy')?.out, 300_000);
}

test('what a stream reads counts for its file, although only its descriptor is in the lines', () => {
	const files = new Files();
	const common = { pid: 1, tid: 1, errno: undefined, side: 'home', at: 1, ns: 1, waited: 0, in: 0, out: 0, opens: false } as const;
	files.add({ ...common, call: 'fopen', args: { path: 'a' }, result: '0x5500' });
	files.add({ ...common, call: 'read', args: { fd: 0 }, result: 5, in: 5 });
	files.add({ ...common, call: 'read', args: { fd: 3 }, result: 7, in: 7 });
	files.add({ ...common, call: 'close', args: { fd: 3 }, result: 0 });
	files.add({ ...common, call: 'fopen', args: { path: 'b' }, result: '0x5500' });
	files.add({ ...common, call: 'read', args: { fd: 3 }, result: 9, in: 9 });
	assert.is(files.byName.get('a')?.in, 7);
	assert.is(files.byName.get('b')?.in, 9);
});

test('the page needs nothing from anywhere, and shows names as they are', () => {
	const html = readFileSync(page, 'utf8');
	assert.match(html, /^<!doctype html>/);
	assert.not.match(html, /https?:|src=|@import|url\(|<link/);
	assert.ok(html.includes('/data/&#60;b&#62;&#38;&#34;'));
	assert.not.ok(html.includes('<b>'));
	assert.match(html, /<svg [^>]*role="img" aria-label=/);
});

test('bypass report makes the same page of the same trace', () => {
	const again = join(scratch, 'again.html');
	const { status } = bypass(['report', trace, '-o', again]);
	assert.is(status, 0);
	assert.equal(sums(readFileSync(again, 'utf8'), 'Calls'), sums(readFileSync(page, 'utf8'), 'Calls'));
});

test('a long trace of many files makes a page of some size, in some seconds', () => {
	const long = join(scratch, 'long.json');
	const rows: string[] = [];
	for (let i = 0; i < 300_000; i++) {
		const args = i % 2 ? `{"path":"/data/file${i}"}` : `{"fd":${i % 50},"length":10}`;
		rows.push(
			`{"pid":${1 + (i % 700)},"tid":${1 + (i % 700)},"agent":"a","call":"call${i % 90}","args":${args},"result":1,"where":"home","us":1,"at":${1000 + i * 50},"ns":900,"waited":300,"in":${i % 7},"out":1}`,
		);
	}
	writeFileSync(long, `${rows.join('\n')}\n`);
	const began = Date.now();
	const made = join(scratch, 'long.html');
	const outcome = bypass(['report', long, '-o', made]);
	assert.is(outcome.status, 0, story(outcome));
	assert.ok(Date.now() - began < 60_000);
	assert.ok(statSync(made).size < 3_000_000, String(statSync(made).size));
	assert.is(sums(readFileSync(made, 'utf8'), 'Calls')[1], count(300_000));
});

test('what is no trace, and wrong usage', () => {
	const text = join(scratch, 'text');
	writeFileSync(text, 'hello\n');
	assert.match(bypass(['report', text, '-o', join(scratch, 'x.html')]).stderr, /text is no trace; make one: bypass run --trace=json/);
	assert.match(bypass(['report', join(scratch, 'none'), '-o', join(scratch, 'x.html')]).stderr, /none: no such file/);
	assert.is(bypass(['report', trace]).status, 2);
	assert.is(bypass(['run', 'remote', '--trace', '--report', 'x.html', '--', 'true']).status, 2);
	const nowhere = bypass(['run', 'remote', '--report', '/no/such/folder/x.html', '--', 'true']);
	assert.is(nowhere.status, 1);
	assert.match(nowhere.stderr, /--report .*: no such file or directory/);
});

test.run();
