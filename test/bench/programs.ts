/**
 * `npm run bench:programs [-- ROUNDS]`: what whole programs cost split, as ratios to the same programs on the folder itself: `make -j2` of a
 * small C project and shell loops of 200 commands. Natively and split in turn, ROUNDS times (5), pinned to one processor and free; medians.
 * Agent and shadow are on one machine, joined by a unix socket. Time is taken inside, by the shell: without the start of `bypass run` itself.
 * Nothing is asserted.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openScratch } from '../programs/check.ts';
import type { Line } from '../programs/line.ts';
import { type Folders, missing, prepare, runNative, runSplit, warmUp } from '../programs/place.ts';
import { root } from '../tools/bypass.ts';

const rounds = Number(process.argv[2] ?? 5);

const project = `
printf 'objects = main.o %s\\nprog: $(objects)\\n\\t$(CC) -o $@ $(objects)\\n' "$(seq -f 'f%g.o' 11 | tr '\\n' ' ')" > Makefile
printf '%%.o: %%.c all.h\\n\\t$(CC) -O1 -c -o $@ $<\\n' >> Makefile
for i in $(seq 11); do echo "int f$i(void);" >> all.h; printf '#include <stdio.h>\\n#include "all.h"\\nint f%s(void) { return puts("%s"); }\\n' $i $i > f$i.c; done
printf '#include "all.h"\\nint main(void) { return f1() + f11() < 0; }\\n' > main.c
`;

const workloads: readonly { name: string; setup: string; line: string }[] = [
	{ name: 'make -j2, 12 files of C', setup: project, line: 'make -s -j2' },
	{
		name: 'a shell, 200 commands on files',
		setup: 'seq 1000 > a',
		line: 'for i in $(seq 40); do cp a c; cat c >> all; chmod 600 c; mv c d; rm d; done',
	},
	{ name: 'a shell, 200 times /bin/true', setup: ':', line: 'for i in $(seq 200); do /bin/true; done' },
];

const placements = [
	{ name: 'all processes pinned to one processor', prefix: 'taskset -p -c 0 $$ > /dev/null; ' },
	{ name: `free on ${availableParallelism()} processors`, prefix: '' },
];

/** The shell's own clock around the command, in milliseconds. */
async function measure(line: Line, folders: Folders, run: typeof runNative): Promise<number> {
	prepare(line, folders);
	const { status, stdout, stderr } = await run(line, folders);
	const micro = /^took (\d+)$/m.exec(stdout)?.[1];
	if (status !== 0 || !micro) throw new Error(`${line.name}: status ${status}: ${stderr}`);
	return Number(micro) / 1000;
}

function median(list: readonly number[]): number {
	const sorted = [...list].sort((a, b) => a - b);
	return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

async function compare(place: (typeof placements)[number], scratch: string): Promise<void> {
	console.log(`\n${place.name}; medians of ${rounds} rounds, natively and split in turn; home on the same machine`);
	console.log(`${''.padEnd(34)}${['native ms', 'split ms', 'ratio', 'range'].map((head) => head.padStart(12)).join('')}`);
	for (const { name, setup, line: command } of workloads) {
		const text = `${place.prefix}t=$EPOCHREALTIME\n{ ${command}; } || exit\nu=$EPOCHREALTIME; echo took $((\${u/./} - \${t/./}))`;
		const line: Line = { name, setup, line: text, packages: [], seconds: 300 };
		const folders = { scratch, home: join(scratch, 'homes', 'bench'), local: join(scratch, 'local', 'bench') };
		const [native, split]: [number[], number[]] = [[], []];
		for (let round = 0; round < rounds; round++) {
			native.push(await measure(line, folders, runNative));
			split.push(await measure(line, folders, runSplit));
		}
		const ratios = split.map((time, i) => time / (native[i] as number));
		const cells = [median(native).toFixed(0), median(split).toFixed(0), `${(median(split) / median(native)).toFixed(2)}x`];
		const range = `${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}`;
		console.log(`${name.padEnd(34)}${[...cells, range].map((cell) => cell.padStart(12)).join('')}`);
	}
}

const reason = missing();
if (reason) {
	console.log(`skipped: ${reason}`);
} else {
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
	const scratch = openScratch();
	try {
		await warmUp('remote', scratch);
		for (const place of placements) await compare(place, scratch);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
