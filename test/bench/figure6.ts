/**
 * `npm run bench:figure6 [-- COUNT ROUNDS]`: the paper's figure 6 on this machine. Runs the unmodified program, the agent that makes each
 * call again, and the shadow on the same machine, in turn, ROUNDS times; prints medians, ratios to the unmodified program and the paper's
 * own ratios; writes build/bench/figure6.svg. Each configuration runs pinned to one processor and free. Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chart } from './figure6-chart.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const count = Number(process.argv[2] ?? 20000);
const rounds = Number(process.argv[3] ?? 5);

/** Microseconds of the paper's figure 6 (200 MHz Pentium Pro, Solaris 2.6): unmodified, at the agent, at the shadow. */
const paper: Record<string, [number, number, number]> = {
	'open/close': [28.2, 32.7, 914],
	stat: [48.0, 52.1, 621],
	getpid: [2.4, 3.1, 406],
	'read 1 byte': [12.2, 13.9, 445],
	'write 1 byte': [13.6, 16.1, 463],
	'read 8 KB': [54.5, 57.7, 988],
	'write 8 KB': [66.5, 69.2, 1019],
};
const rows = Object.keys(paper);

interface Configuration {
	readonly name: string;
	readonly command: readonly string[];
	readonly samples: Map<string, number[]>;
}

function configurations(program: string): Configuration[] {
	const bypass = (spec: string) => [process.execPath, join(root, 'dist', 'cli.js'), 'run', '-q', join(here, spec), '--', program];
	const kinds: [string, string[]][] = [
		['unmodified', [program]],
		['at agent', bypass('figure6-agent.bp')],
		['at shadow', bypass('figure6-shadow.bp')],
	];
	const placements: [string, string[]][] = [
		['pinned', ['taskset', '-c', '0']],
		['free', []],
	];
	return placements.flatMap(([place, prefix]) =>
		kinds.map(([kind, command]) => ({ name: `${kind}, ${place}`, command: [...prefix, ...command], samples: new Map() })),
	);
}

/** One run of the program under one configuration; nanoseconds per row are added to the samples. */
function measure(configuration: Configuration, file: string): void {
	const [program = '', ...rest] = configuration.command;
	const output = execFileSync(program, [...rest, String(count), file], { encoding: 'utf8', timeout: 600_000 });
	for (const line of output.trim().split('\n')) {
		const [row, time] = line.split('\t') as [string, string];
		const list = configuration.samples.get(row) ?? [];
		list.push(Number(time));
		configuration.samples.set(row, list);
	}
}

/** The middle one; of an even number, the mean of the two in the middle. */
function median(list: readonly number[]): number {
	const sorted = [...list].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function report(all: readonly Configuration[]): void {
	const time = (index: number, row: string) => median((all[index] as Configuration).samples.get(row) ?? [Number.NaN]);
	const cell = (text: string | number, width = 12) => String(text).padStart(width);
	const micro = (nanoseconds: number) => (nanoseconds / 1000).toFixed(nanoseconds < 10000 ? 3 : 1);
	const ratio = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)}x`;
	for (const [base, place] of [
		[0, 'all processes pinned to one processor'],
		[3, `free on ${availableParallelism()} processors`],
	] as const) {
		console.log(`\n${place}; medians of ${rounds} rounds of ${count} turns; agent and shadow joined by a unix socket on one machine`);
		console.log(
			`${''.padEnd(14)}${['native us', 'agent us', 'shadow us', 'agent', 'paper', 'shadow', 'paper'].map((h) => cell(h)).join('')}`,
		);
		for (const row of rows) {
			const [native, agent, shadow] = [time(base, row), time(base + 1, row), time(base + 2, row)];
			const [oldNative, oldAgent, oldShadow] = paper[row] as [number, number, number];
			const ratios = [agent / native, oldAgent / oldNative, shadow / native, oldShadow / oldNative].map((r) => cell(ratio(r)));
			console.log(`${row.padEnd(14)}${[native, agent, shadow].map((t) => cell(micro(t))).join('')}${ratios.join('')}`);
		}
	}
	const folder = join(root, 'build', 'bench');
	mkdirSync(folder, { recursive: true });
	const picture = chart(rows.map((row) => ({ row, ours: [0, 1, 2].map((i) => time(3 + i, row) / 1000), paper: paper[row] as number[] })));
	writeFileSync(join(folder, 'figure6.svg'), picture);
	console.log('\nwrote build/bench/figure6.svg');
}

const scratch = mkdtempSync(join(tmpdir(), 'bypass-bench-'));
try {
	const program = join(scratch, 'figure6');
	execFileSync('cc', ['-O2', '-o', program, join(here, 'figure6.c')], { stdio: 'inherit' });
	const all = configurations(program);
	for (let round = 0; round < rounds; round++) for (const configuration of all) measure(configuration, join(scratch, 'data'));
	report(all);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
