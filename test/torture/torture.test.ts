/**
 * Processes, descriptors, signals and threads as programs really use them. Each program of `list.ts` runs on a real folder first, then split,
 * with the folder at home only: the same output, status and files. Afterwards nobody is left on either side, no lock is held at home, and
 * while it ran home held no more descriptors and processes than such a program needs. `npm run test:torture`: the long form.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cli, folder, type Outcome, root, run, story } from '../tools/bypass.ts';
import { type Line, lines } from './list.ts';

const long = process.argv[2] === 'long';
const only = process.argv.slice(3);
const scratch = folder();
const sources = join(root, 'test', 'torture');
const flags = ['-D_GNU_SOURCE', '-std=c11', '-O1', '-g', '-Wall', '-Wextra', '-Werror', '-pthread'];
const SECONDS = long ? 240 : 60;
/* One pair of folders for all, so that one agent serves all. */
const home = join(scratch, 'home');
const away = join(scratch, 'away');
const underAgent = [process.execPath, cli, 'run', '-q', 'remote', '--map', `/data=${home}`, '--'];

/** The keeper's report. */
interface Kept {
	/** processes that were still there when they should not have been */
	readonly left: readonly string[];
	readonly shadows: number;
	readonly files: number;
}

interface Result extends Kept {
	readonly outcome: Outcome;
	/** everything in the folder at the end */
	readonly files_at_home: readonly string[];
	readonly locks: readonly string[];
}

function compileC(source: string, name: string): string {
	const program = join(scratch, name);
	const result = run('cc', [...flags, '-o', program, source]);
	if (result.status !== 0) throw new Error(result.stderr);
	return program;
}

/** Names, modes and content below a folder; times are nobody's business here. */
function snapshot(path: string, name = '.'): string[] {
	const status = lstatSync(path);
	const line = `${name} ${status.mode.toString(8)}`;
	if (status.isSymbolicLink()) return [`${line} -> ${readlinkSync(path)}`];
	if (status.isFile()) return [`${line} ${readFileSync(path, 'latin1')}`];
	if (!status.isDirectory()) return [line];
	return [
		line,
		...readdirSync(path)
			.sort()
			.flatMap((entry) => snapshot(join(path, entry), `${name}/${entry}`)),
	];
}

/** Lines of /proc/locks about files below a folder. */
function locksBelow(path: string): string[] {
	const inodes = new Set(readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${lstatSync(join(path, name)).ino}`));
	return readFileSync('/proc/locks', 'utf8')
		.split('\n')
		.filter((line) => inodes.has(/:(\d+) \d+ \S+$/.exec(line)?.[1] ?? ''));
}

function readReport(path: string): Kept {
	const text = readFileSync(path, 'utf8');
	const peak = /^peak shadows (\d+) files (\d+) /m.exec(text);
	return { left: text.match(/^(left|late) .*/gm) ?? [], shadows: Number(peak?.[1]), files: Number(peak?.[2]) };
}

/** Runs one line on a new folder, under the keeper, with nothing of this process's but the standard streams. */
function execute(line: Line, command: readonly string[], split: boolean): Result {
	const report = join(scratch, 'report');
	for (const path of [home, away]) {
		rmSync(path, { recursive: true, force: true });
		mkdirSync(path);
	}
	const prefix = split ? underAgent : [];
	const args = [report, `${SECONDS}`, ...prefix, ...command, split ? '/data' : home, `${long ? line.long : line.short}`];
	const outcome = run(join(scratch, 'keeper'), args, {
		cwd: away,
		seconds: SECONDS + 20,
		env: { AWAY: away, DATA: split ? '/data' : home },
	});
	const plain = (text: string) =>
		text
			.replaceAll(home, '/data')
			.replaceAll(scratch, '/scratch')
			.replaceAll(/ *\b\d+(?= Killed)/g, ' PID'); /* bash pads it to five digits */
	return {
		...readReport(report),
		outcome: { ...outcome, stdout: plain(outcome.stdout), stderr: plain(outcome.stderr) },
		files_at_home: snapshot(home).map(plain),
		locks: locksBelow(home),
	};
}

function requireSame(line: Line, native: Result, split: Result): void {
	assert.equal(split.left, [], `left behind; ${story(split.outcome)}`);
	assert.is(split.outcome.status, native.outcome.status, story(split.outcome));
	assert.is(split.outcome.stderr, native.outcome.stderr);
	assert.is(split.outcome.stdout, native.outcome.stdout);
	assert.equal(split.files_at_home, native.files_at_home, 'files at home');
	assert.equal(split.locks, [], 'locks at home');
	assert.ok(split.files <= (line.files ?? 40), `a process at home had ${split.files} descriptors`);
	assert.ok(split.shadows <= (line.shadows ?? 12), `home had ${split.shadows} processes`);
}

/** It is wrong, as listed: gives in which way. */
function requireWrong(line: Line, native: Result, split: Result): void {
	let seen = '';
	try {
		requireSame(line, native, split);
	} catch (error) {
		seen = split.outcome.stderr.trim().split('\n')[0] || String(error).split('\n')[0] || 'wrong';
	}
	assert.ok(seen, `${line.program} is right: take "missing" out of list.ts`);
	assert.ok(
		split.outcome.status !== 0 || split.outcome.stderr !== '' || split.left.length > 0,
		`wrong, and the program does not know: ${seen}`,
	);
	console.log(`expected to fail: ${line.program}: ${line.missing}; seen: ${seen}`);
}

test('the keeper knows every process, and tells what is left', () => {
	compileC(join(sources, 'keeper.c'), 'keeper');
	const report = join(scratch, 'report');
	const hidden = 'setsid env -i sh -c "cd /; exec sleep 30" </dev/null >/dev/null 2>&1 & exit 7';
	assert.is(run(join(scratch, 'keeper'), [report, '20', 'sh', '-c', hidden]).status, 7);
	assert.is(readReport(report).left.length, 1);
	assert.match(`${readReport(report).left[0]}`, /^left \d+ of \d+, state S in .*: sleep 30 $/);
	assert.is(run(join(scratch, 'keeper'), [report, '1', 'sleep', '30']).status, 124);
	assert.match(`${readReport(report).left[0]}`, /^late /);
});

test('a lock that somebody holds is found', () => {
	writeFileSync(join(scratch, 'locked'), '');
	const holder = run('flock', [join(scratch, 'locked'), 'grep', '-c', `:${lstatSync(join(scratch, 'locked')).ino} 0 EOF`, '/proc/locks']);
	assert.is(holder.stdout, '1\n');
	assert.equal(locksBelow(scratch), []);
});

test('the agent can be built', () => {
	mkdirSync(home);
	const result = run(process.execPath, [...underAgent.slice(1), 'true'], { seconds: 300 });
	assert.is(result.status, 0, story(result));
});

for (const line of lines.filter((line) => !only.length || only.some((word) => line.program.includes(word)))) {
	test(`${line.by ?? ''} ${line.program}`.trim(), () => {
		const source = join(sources, 'programs', line.program);
		const command = line.by ? [line.by, source] : [compileC(source, basename(line.program, '.c'))];
		const native = execute(line, command, false);
		assert.is(native.outcome.status, 0, `on a real folder: ${story(native.outcome)}${native.left.join('\n')}`);
		assert.equal(native.left, []);
		const split = execute(line, command, true);
		if (line.missing) requireWrong(line, native, split);
		else requireSame(line, native, split);
		if (long) console.log(`${line.program}: at most ${split.shadows} processes at home, ${split.files} descriptors in one`);
	});
}

test.run();
