/**
 * `npm run bench:node [-- COUNT ROUNDS]`: calls per second of a shadow in TypeScript beside that in C, on figure 6's program, in turn ROUNDS
 * times. Both do the same to the same file on this machine. Prints medians and ratios to the C shadow. Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAgent } from 'bypass-agents';

const here = dirname(fileURLToPath(import.meta.url));
const spec = join(here, 'figure6-shadow.bp');
const count = Number(process.argv[2] ?? 5000);
const rounds = Number(process.argv[3] ?? 5);

interface Open {
	readonly fd: number;
	at: number;
}

const status = (path: string) => {
	const { ino, mode, size, mtimeMs } = statSync(path);
	return { st_ino: ino, st_mode: mode, st_size: size, st_mtim: { tv_sec: Math.floor(mtimeMs / 1000) } };
};

/** What the shadow actions of the specification do, by Node's own calls. */
const actions = {
	open: (path: string, flags: number, mode: number): Open => ({ fd: openSync(path, flags, mode), at: 0 }),
	close: (file: Open) => closeSync(file.fd),
	stat: status,
	getpid: () => process.pid,
	read(file: Open, length: number) {
		const data = Buffer.allocUnsafe(length);
		const got = readSync(file.fd, data, 0, length, file.at);
		file.at += got;
		return data.subarray(0, got);
	},
	write(file: Open, data: Uint8Array) {
		const put = writeSync(file.fd, data, 0, data.length, file.at);
		file.at += put;
		return put;
	},
	lseek(file: Open, to: number) {
		file.at = to;
		return to;
	},
	unlink: (path: string) => unlinkSync(path),
};

/** The same, each call answered a turn of the event loop's queue later. */
const later = Object.fromEntries(
	Object.entries(actions).map(([name, action]) => [name, async (...args: never[]) => (action as (...args: never[]) => unknown)(...args)]),
);

const ways: readonly { readonly name: string; readonly actions?: object }[] = [
	{ name: 'C' },
	{ name: 'TypeScript', actions },
	{ name: 'async', actions: later },
	/* every call goes on to the shadow in C */
	{ name: 'passed on', actions: {} },
];

const samples = new Map<string, number[][]>();

function median(list: readonly number[]): number {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}

const scratch = mkdtempSync(join(tmpdir(), 'bypass-bench-'));
try {
	const program = join(scratch, 'figure6');
	execFileSync('cc', ['-O2', '-o', program, join(here, 'figure6.c')], { stdio: 'inherit' });
	for (let round = 0; round < rounds; round++) {
		for (const [i, way] of ways.entries()) {
			const args = [String(count), join(scratch, 'data')];
			const { stdout, stderr, status } = await runAgent({
				spec,
				program,
				args,
				calls: false,
				...(way.actions ? { actions: way.actions } : {}),
			});
			if (status !== 0) throw new Error(`${way.name}: ${stderr}`);
			for (const line of stdout.trim().split('\n')) {
				const [row, time] = line.split('\t') as [string, string];
				const all = samples.get(row) ?? ways.map(() => []);
				all[i]?.push(Number(time));
				samples.set(row, all);
			}
		}
	}
	const cell = (text: string) => text.padStart(14);
	console.log(`thousands of turns a second, medians of ${rounds} rounds of ${count}; in parentheses the ratio to C`);
	console.log(`${''.padEnd(14)}${ways.map(({ name }) => cell(name)).join('')}`);
	for (const [row, times] of samples) {
		const rates = times.map((list) => 1e6 / median(list));
		const cells = rates.map((rate, i) =>
			cell(i === 0 ? rate.toFixed(1) : `${rate.toFixed(1)} (${(rate / (rates[0] as number)).toFixed(2)})`),
		);
		console.log(`${row.padEnd(14)}${cells.join('')}`);
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
