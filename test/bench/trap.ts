/**
 * `npm run bench:trap [-- COUNT ROUNDS]`: what it costs to trap a call that is then made here as it is, by the tier that traps it, and what
 * an agent adds to the start of a program that uses nothing of home. Medians of ROUNDS interleaved rounds; ratios to the same call, made
 * the same way, natively, beside those of the proof of concept that this was built after. Nothing is asserted.
 *
 * T1: an entry point. T3: Syscall User Dispatch, at an instruction of the program's own, which nobody rewrites. T2: the instruction in
 * libc's syscall(), rewritten when it became hot. Places are found by dispatching them, so there is no T2 without T3 armed; and while T3
 * is armed, the kernel's slow way into each system call is part of all columns but the first.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/bypass.ts';

const count = Number(process.argv[2] ?? 20000);
const rounds = Number(process.argv[3] ?? 7);
const here = join(root, 'test', 'bench');
const scratch = mkdtempSync(join(tmpdir(), 'bypass-trap-'));
const program = join(scratch, 'trap');

const columns = [
	{ name: 'T1', way: 'libc', leaks: 'pass' },
	{ name: 'T1, armed', way: 'libc', leaks: 'trap' },
	{ name: 'T2, armed', way: 'site', leaks: 'trap' },
	{ name: 'T3', way: 'raw', leaks: 'trap' },
] as const;

/** Ratios of the proof of concept on this kind of machine: entry point, allowed while armed, rewritten and armed, dispatched. */
const concept: Record<string, readonly string[]> = {
	getppid: ['1.1x', '1.55x', '-', '16x'],
	'pread 1 B': ['1.07x', '1.19x', '1.24x', '6.1x'],
	'pread 8 KB': ['1x', '1.05x', '1.1x', '4.4x'],
	stat: ['1x', '1.1x', '1.1x', '2.9x'],
	'open+close': ['1.07x', '1.17x', '1.1x', '3.1x'],
};

type Times = Map<string, number[]>;

function bypass(...args: string[]): string[] {
	return [process.execPath, join(root, 'dist', 'cli.js'), 'run', '-q', ...args, '--'];
}

/** What the program prints, line by line: name and number, or two numbers. */
function lines(command: readonly string[]): [string, string][] {
	const [path = '', ...args] = command;
	/* With nothing of home's: `remote` has all other folders there, and a shell asks for those that it is told of. */
	const env = { ...process.env, PATH: '/usr/bin:/bin', PWD: scratch };
	const output = execFileSync(path, args, { cwd: scratch, env, encoding: 'utf8', timeout: 600_000, stdio: ['ignore', 'pipe', 'inherit'] });
	return output
		.trim()
		.split('\n')
		.map((line) => line.split('\t') as [string, string]);
}

function add(times: Times, key: string, value: number): void {
	times.set(key, [...(times.get(key) ?? []), value]);
}

function median(list: readonly number[] = []): number {
	const sorted = [...list].sort((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}

const cell = (text: string) => text.padStart(16);
const ratio = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)}x`;

function timeCalls(): void {
	const times: Times = new Map();
	const call = (prefix: readonly string[], way: string, column: string) => {
		for (const [row, time] of lines([...prefix, program, 'calls', String(count), join(scratch, 'data'), way]))
			add(times, `${column} ${row}`, Number(time));
	};
	for (let round = 0; round < rounds; round++) {
		for (const way of ['libc', 'site', 'raw']) call([], way, `native ${way}`);
		for (const { name, way, leaks } of columns) call(bypass(`--leaks=${leaks}`, join(here, 'trap.bp')), way, name);
	}
	console.log(
		`\ncalls that are made here as they are; processor time, medians of ${rounds} rounds of ${count}; ratios to native, (in brackets: the concept's)`,
	);
	console.log(`${''.padEnd(12)}${cell('native ns')}${columns.map(({ name }) => cell(name)).join('')}`);
	for (const [row, quoted] of Object.entries(concept)) {
		const cells = columns.map(({ name, way }, i) => {
			const value = median(times.get(`${name} ${row}`)) / median(times.get(`native ${way} ${row}`));
			return cell(`${ratio(value)} (${quoted[i]})`);
		});
		console.log(`${row.padEnd(12)}${cell(median(times.get(`native libc ${row}`)).toFixed(0))}${cells.join('')}`);
	}
	const [rewritten, dispatched] = ['T2, armed getppid', 'T3 getppid'].map((key) => median(times.get(key)));
	if ((rewritten as number) > 0.7 * (dispatched as number)) console.log("libc's syscall() was not rewritten here: its column is T3's");
}

function writeProject(): string {
	const folder = join(scratch, 'project');
	const names = Array.from({ length: 11 }, (_, i) => `f${i + 1}`);
	mkdirSync(folder);
	for (const name of names) writeFileSync(join(folder, `${name}.c`), `#include <stdio.h>\nint ${name}(void) { return puts("${name}"); }\n`);
	writeFileSync(join(folder, 'main.c'), 'int f1(void);\nint main(void) { return f1() < 0; }\n');
	const objects = ['main', ...names].map((name) => `${name}.o`).join(' ');
	writeFileSync(
		join(folder, 'Makefile'),
		`prog: ${objects}\n\t$(CC) -o $@ ${objects}\n%.o: %.c\n\t$(CC) -O1 -c -o $@ $<\nclean:\n\trm -f prog ${objects}\n`,
	);
	return folder;
}

/** The clocks are read inside, without the start of `bypass run` and of home itself. */
function timeStarts(): void {
	const folder = writeProject();
	const remote = bypass('remote', '--set', `scratch=${scratch}`, '--map', `/data=${scratch}`);
	const turns = Math.max(1, Math.min(200, count));
	const workloads: readonly (readonly [string, readonly string[]])[] = [
		['/bin/true', ['/bin/true']],
		[`sh: ${turns} x /bin/true`, ['sh', '-c', `i=0; while [ $i -lt ${turns} ]; do /bin/true; i=$((i+1)); done`]],
		['make -B -j2', ['make', '-s', '-B', '-j2', '-C', folder]],
	];
	const times: Times = new Map();
	for (let round = -1; round < rounds; round++) {
		for (const [name, command] of workloads) {
			for (const [kind, prefix] of [
				['native', []],
				['split', remote],
			] as const) {
				const [[passed, used] = ['', '']] = lines([...prefix, program, 'run', ...command]);
				if (round < 0) continue; /* caches are filled */
				add(times, `${name} ${kind} passed`, Number(passed));
				add(times, `${name} ${kind} used`, Number(used));
			}
		}
	}
	console.log(
		`\nstarts under \`remote\` with nothing remote; agent, launcher and home on this machine, on ${availableParallelism()} processors`,
	);
	console.log(`${''.padEnd(22)}${['native ms', 'split ms', 'ratio', 'CPU ms', 'split CPU ms', 'ratio'].map(cell).join('')}`);
	for (const [name] of workloads) {
		const cells = ['passed', 'used'].flatMap((clock) => {
			const [native, split] = ['native', 'split'].map((kind) => median(times.get(`${name} ${kind} ${clock}`))) as [number, number];
			return [(native / 1e6).toFixed(2), (split / 1e6).toFixed(2), ratio(split / native)];
		});
		console.log(`${name.padEnd(22)}${cells.map(cell).join('')}`);
	}
}

try {
	execFileSync('cc', ['-O2', '-o', program, join(here, 'trap.c')], { stdio: 'inherit' });
	timeCalls();
	timeStarts();
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
