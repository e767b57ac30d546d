/**
 * `npm run bench:generator [-- PROCEDURES ROUNDS]`: how long the generator takes for a large specification, stage by stage. Each round is
 * a process of its own, since nobody generates twice in one; medians are printed. With a built dist the command's wall time is there, too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitPlan } from '../../lib/emit/emit.ts';
import { packageRoot, readKnowledge } from '../../lib/files.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { check } from '../../lib/model/check.ts';
import { resolve } from '../../lib/model/resolve.ts';
import { planModel } from '../../lib/plan/plan.ts';
import { Report } from '../../lib/source/diagnostic.ts';
import { renderDiagnostics } from '../../lib/source/render.ts';
import { Source } from '../../lib/source/source.ts';
import { parseFile } from '../../lib/syntax/parse.ts';
import { bigSpecification } from './big.ts';

type Times = Record<string, number>;

/** One pass over all stages in this process: milliseconds of each. */
function measure(text: string): Times {
	const times: Times = {};
	const report = new Report();
	const timed = <T>(stage: string, work: () => T): T => {
		const start = performance.now();
		const result = work();
		times[stage] = performance.now() - start;
		return result;
	};
	const file = timed('split and parse', () => parseFile(new Source('big.bp', text), report));
	const rulebook = timed('knowledge', () => loadKnowledge(readKnowledge(), report));
	const model = timed('resolve and check', () => {
		const resolved = resolve(file, rulebook, { name: 'big' }, report);
		check(resolved, file, rulebook, report);
		return resolved;
	});
	const plan = timed('plan', () => planModel(model));
	timed('emit', () => emitPlan(plan, { lines: true, version: '0' }));
	if (report.failed) throw new Error(renderDiagnostics(report.diagnostics));
	return times;
}

/** Milliseconds of `bypass generate` from start to exit. */
function command(text: string): number {
	const folder = mkdtempSync(join(tmpdir(), 'bypass-bench-'));
	const spec = join(folder, 'big.bp');
	writeFileSync(spec, text);
	const start = performance.now();
	execFileSync(process.execPath, [join(packageRoot(), 'dist', 'cli.js'), 'generate', spec, '-o', join(folder, 'out')]);
	const time = performance.now() - start;
	rmSync(folder, { recursive: true });
	return time;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
const line = (what: string, ms: number) => console.log(`${what.padEnd(20)}${ms.toFixed(0).padStart(8)} ms`);

function main(count: number, rounds: number): void {
	const text = bigSpecification(count);
	const self = fileURLToPath(import.meta.url);
	const child = () =>
		JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', self, '--once', String(count)], { encoding: 'utf8' })) as Times;
	const samples = Array.from({ length: rounds }, child);
	const stages = Object.keys(samples[0] as Times);
	console.log(
		`${count} procedures, ${text.split('\n').length} lines, ${(text.length / 1000).toFixed(0)} kB; median of ${rounds} processes`,
	);
	for (const stage of stages) line(stage, median(samples.map((times) => times[stage] as number)));
	line('all stages', median(samples.map((times) => Object.values(times).reduce((a, b) => a + b, 0))));
	if (existsSync(join(packageRoot(), 'dist', 'cli.js')))
		line('bypass generate', median(Array.from({ length: rounds }, () => command(text))));
}

if (process.argv[2] === '--once') console.log(JSON.stringify(measure(bigSpecification(Number(process.argv[3])))));
else main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 5));
