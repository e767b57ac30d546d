/**
 * `npm test [-- WORD...]`: builds, lints, and runs every test file (or those whose path holds one of the words), two at a time, each in its
 * own process with a time limit. Prints the output of what failed, every skip with its reason, and last `N passed, N failed, N skipped`.
 * Exit status 0 only when something was tested and nothing failed.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const parallel = Math.min(2, availableParallelism());
const minutes = 8;
const running = new Set();
const tally = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'bypass-test-'));
chmodSync(scratch, 0o755); // some tests act as other users

/** Runs a command in its own process group; past the limit the whole group is killed. */
function run(command, args) {
	return new Promise((done) => {
		const began = Date.now();
		const child = spawn(command, args, {
			cwd: root,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', TMPDIR: scratch },
		});
		running.add(child.pid);
		let output = '';
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			killGroup(child.pid);
		}, minutes * 60_000);
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		child.on('error', (error) => (output += `${error.message}\n`));
		child.on('exit', () => {
			running.delete(child.pid);
			killGroup(child.pid);
		});
		child.on('close', (status, signal) => {
			clearTimeout(timer);
			if (late) output += `stopped after ${minutes} minutes\n`;
			done({ output, ok: status === 0 && !late, ending: signal ?? status, seconds: (Date.now() - began) / 1000 });
		});
	});
}

/** Whatever a test left running holds its output open, so it goes with it. */
function killGroup(pid) {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// nobody is left
	}
}

/** A step that everything else needs, or that is a test by itself: one pass or one failure. */
async function step(name, command, args) {
	const result = await run(command, args);
	tally[result.ok ? 'passed' : 'failed']++;
	console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${name} (${result.seconds.toFixed(1)} s)`);
	if (!result.ok) console.log(result.output);
	return result.ok;
}

/** Counts come from uvu's own summary; a file that printed none, or tested nothing, has failed. */
async function suite(file) {
	const result = await run(process.execPath, ['--import', 'tsx', file]);
	const count = (word) => Number(result.output.match(new RegExp(`^\\s*${word}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
	const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')];
	const failed = total - passed || (result.ok && total + skipped > 0 ? 0 : 1);
	tally.passed += passed;
	tally.failed += failed;
	tally.skipped += skipped;
	console.log(
		`${failed ? 'FAIL' : 'ok  '} ${file}: ${passed} passed${skipped ? `, ${skipped} skipped` : ''} (${result.seconds.toFixed(1)} s)`,
	);
	if (failed) console.log(`${result.output}\n     (ended with ${result.ending})`);
	else for (const line of result.output.match(/^skipped: .*/gm) ?? []) console.log(`     ${line}`);
}

/** The long ones first, so that the last worker is not left alone with one. */
function testFiles() {
	const names = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
	const found = names
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => `test/${name}`)
		.sort();
	const chosen = words.length ? found.filter((file) => words.some((word) => file.includes(word))) : found;
	return [...chosen.filter((file) => !file.startsWith('test/unit/')), ...chosen.filter((file) => file.startsWith('test/unit/'))];
}

async function main() {
	if (await step('build', 'npm', ['run', '--silent', 'build'])) {
		if (!words.length) await step('lint', 'npm', ['run', '--silent', 'lint']);
		const files = testFiles();
		await Promise.all(
			Array.from({ length: parallel }, async () => {
				for (let file = files.shift(); file; file = files.shift()) await suite(file);
			}),
		);
	}
	rmSync(scratch, { recursive: true, force: true });
	const tested = tally.passed - (words.length ? 1 : 2);
	if (tested <= 0 && !tally.failed) console.log('no test ran');
	console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
	process.exitCode = tally.failed || tested <= 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		for (const pid of running) killGroup(pid);
		rmSync(scratch, { recursive: true, force: true });
		process.exit(1);
	});
}
await main();
