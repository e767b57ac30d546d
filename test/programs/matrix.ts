/**
 * `npm run test:programs [-- WORD...]`: every line of the matrix (or those whose name or command holds one of the words) natively and
 * split, two at a time; then a table, and `N passed, N failed, N skipped`. Exit status 0 only when something was tested and nothing failed.
 * --keep leaves the folders, --list runs nothing, --show prints failures in full, --self compares native runs with each other,
 * --trace FILE is that of `bypass run`. --audit runs the lines where the data is, under an agent that counts what goes past the symbols,
 * and ends with a table of what made it; one cause that knowledge does not name is a failure.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/bypass.ts';
import { sumCauses } from './audit.ts';
import { check, openScratch, type Report } from './check.ts';
import type { Line } from './line.ts';
import { lines } from './lines/all.ts';
import { missing, warmUp, warmUpAudit } from './place.ts';

const { values, positionals: words } = parseArgs({
	allowPositionals: true,
	options: {
		audit: { type: 'boolean' },
		keep: { type: 'boolean' },
		list: { type: 'boolean' },
		self: { type: 'boolean' },
		show: { type: 'boolean' },
		trace: { type: 'string' },
	},
});

const seconds = (ending: Report['native']) => (ending ? `${ending.seconds.toFixed(1)} s` : '-').padStart(8);

/** A row of the table; what differs, below it. */
function row({ line, verdict, because, native, split }: Report): string {
	const head = `${line.name.padEnd(44)}${seconds(native)}${seconds(split)}  ${verdict}`;
	return because ? `${head}: ${because.split('\n').join('\n      ')}` : head;
}

function show({ line, split }: Report): void {
	console.log(`--- ${line.line}\n--- split: status ${split?.status}\n${split?.stdout}\n--- stderr\n${split?.stderr}\n`);
}

async function all(chosen: readonly Line[], scratch: string): Promise<Report[]> {
	const reports: Report[] = [];
	const waiting = [...chosen];
	const options = values.trace ? ['--trace', '--trace-file', values.trace] : [];
	const worker = async () => {
		for (let line = waiting.shift(); line; line = waiting.shift()) {
			const report = await check(line, scratch, { keep: values.keep, self: values.self, audit: values.audit, options });
			reports.push(report);
			if (report.verdict === 'differs') console.log(`FAIL ${row(report)}`);
			if (report.verdict === 'differs' && values.show) show(report);
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
	return chosen.flatMap((line) => reports.filter((report) => report.line === line));
}

function sum(reports: readonly Report[]): void {
	console.log(`\n${'line'.padEnd(44)}${'native'.padStart(8)}${'split'.padStart(8)}  verdict`);
	for (const report of reports) console.log(row(report).split('\n')[0]);
	const count = (...verdicts: string[]) => reports.filter(({ verdict }) => verdicts.includes(verdict)).length;
	const refused = count('refused');
	if (refused) console.log(`\n${refused} refused as expected, for the reason in the table: counted as passed`);
	const passed = count('same', 'refused');
	const failed = count('differs');
	console.log(`${passed} passed, ${failed} failed, ${count('skipped')} skipped`);
	const unnamed = values.audit ? sumCauses(reports.filter(({ verdict }) => verdict !== 'skipped')) : 0;
	process.exitCode = failed || !passed || unnamed ? 1 : 0;
}

async function main(): Promise<void> {
	const chosen = lines.filter(({ name, line }) => !words.length || words.some((word) => name.includes(word) || line.includes(word)));
	if (values.list) {
		for (const { name, line } of chosen) console.log(`${name.padEnd(44)}${line.replaceAll('\n', '; ')}`);
		return;
	}
	const reason = missing();
	if (reason) {
		for (const { name } of chosen) console.log(`skipped: ${name}: ${reason}`);
		console.log(`0 passed, 0 failed, ${chosen.length} skipped`);
		process.exitCode = 1;
		return;
	}
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
	const scratch = openScratch();
	const clean = () => values.keep || rmSync(scratch, { recursive: true, force: true });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
	process.on('exit', clean);
	if (values.keep) console.log(`folders are kept in ${join(scratch, 'homes')}`);
	if (values.audit) await warmUpAudit(scratch);
	for (const spec of new Set(values.audit ? [] : chosen.map((line) => line.spec ?? 'remote'))) await warmUp(spec, scratch);
	sum(await all(chosen, scratch));
}

await main();
