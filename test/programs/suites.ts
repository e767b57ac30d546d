/**
 * `npm run test:suites [-- WORD...]`: test suites that Debian packages bring for themselves, run with the installed programs, natively and
 * where the suite and all that it writes is only at home (as the program matrix does). Prints a table of counts, each test that ends
 * otherwise than natively, and `N passed, N failed, N skipped`: a test that passes natively and not split has failed, unless it is named
 * with its reason in the list of suites.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { debianSource } from '../tools/apt.ts';
import { root } from '../tools/bypass.ts';
import { lacking, openScratch } from './check.ts';
import type { Line } from './line.ts';
import { type Suite, suites } from './lines/suites.ts';
import { type Ending, type Folders, missing, prepare, runNative, runSplit, warmUp } from './place.ts';

type Verdicts = ReadonlyMap<string, string>;

/** What each test of the suite said: a line `pass|fail|skip NAME` in $LOCAL/verdicts. */
function verdictsOf(local: string): Verdicts {
	const file = join(local, 'verdicts');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	return new Map(text.split('\n').flatMap((line) => (line ? [[line.slice(5), line.slice(0, 4)] as const] : [])));
}

async function attempt(line: Line, folders: Folders, run: (line: Line, folders: Folders) => Promise<Ending>) {
	prepare(line, folders);
	const ending = await run(line, folders);
	return { verdicts: verdictsOf(folders.local), ending };
}

const count = (verdicts: Verdicts, wanted: string) => [...verdicts.values()].filter((verdict) => verdict === wanted).length;

interface Sum {
	passed: number;
	failed: number;
	skipped: number;
}

async function runSuite(suite: Suite, scratch: string, sum: Sum): Promise<void> {
	const source = suite.source ? debianSource(suite.source) : '';
	const line: Line = { ...suite, setup: suite.setup.replaceAll('$SOURCE', source) };
	const folders = { scratch, home: join(scratch, 'homes', suite.name), local: join(scratch, 'local', suite.name) };
	const native = await attempt(line, folders, runNative);
	const split = await attempt(line, folders, runSplit);
	for (const [place, { ending, verdicts }] of Object.entries({ native, split })) {
		if (ending.late) console.log(`${suite.name}: ${place}: stopped after ${line.seconds} s, ${verdicts.size} tests done`);
	}
	if (!native.verdicts.size) throw new Error(`${suite.name}: no test ran natively: ${native.ending.stderr.slice(-500)}`);
	const cells = [native, split].flatMap(({ verdicts, ending }) => [
		...['pass', 'fail', 'skip'].map((word) => String(count(verdicts, word)).padStart(6)),
		`${ending.seconds.toFixed(1)} s`.padStart(9),
	]);
	console.log(`${suite.name.padEnd(16)}${cells.join('')}`);
	for (const [test, verdict] of native.verdicts) judge(suite, test, verdict, split.verdicts.get(test) ?? 'none', sum);
	rmSync(folders.home, { recursive: true, force: true });
}

function judge(suite: Suite, test: string, native: string, split: string, sum: Sum): void {
	const known = suite.known?.[test];
	if (native !== 'pass' || split === 'pass') {
		sum[native === 'skip' ? 'skipped' : 'passed'] += native === 'fail' ? 0 : 1;
		if (native === 'fail') console.log(`   ${test}: fails natively too (${split}): not counted`);
		if (known) console.log(`   ${test}: passes, though it was expected not to: ${known}`);
	} else if (known) {
		sum.skipped++;
		console.log(`   ${test}: ${split}, as expected: ${known}`);
	} else {
		sum.failed++;
		console.log(`   ${test}: ${split === 'none' ? 'did not end' : split}, natively pass`);
	}
}

async function main(): Promise<void> {
	const words = process.argv.slice(2);
	const chosen = suites.filter(({ name }) => !words.length || words.some((word) => name.includes(word)));
	const reason = missing();
	const sum = { passed: 0, failed: 0, skipped: 0 };
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
	const scratch = openScratch();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
	process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
	if (!reason) await warmUp('remote', scratch);
	const head = ['pass', 'fail', 'skip'].map((word) => word.padStart(6)).join('');
	console.log(
		`${''.padEnd(16)}${'native'.padStart(27)}${'split'.padStart(27)}\n${''.padEnd(16)}${head}${'time'.padStart(9)}${head}${'time'.padStart(9)}`,
	);
	for (const suite of chosen) {
		try {
			const absent = reason ?? lacking(suite);
			if (absent) throw new Error(absent);
			await runSuite(suite, scratch, sum);
		} catch (error) {
			sum.skipped++;
			console.log(`skipped: ${suite.name}: ${(error as Error).message.split('\n')[0]}`);
		}
	}
	console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
	process.exitCode = sum.failed || !sum.passed ? 1 : 0;
}

await main();
