/** The tests of the matrix: each gives what is wrong, or undefined. */
import { mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Outcome } from '../tools/bypass.ts';
import type { Machine } from './machines.ts';
import { folderOf, nativeTools, probeFile, runAtHome, runNative, runSplit, type Split } from './place.ts';

export interface Test {
	/** of its column */
	readonly name: string;
	run(): string | undefined;
}

/** Megabytes that no emulator has seen before. */
const SIZE = 3_000_000;
const big = noise();

/** The same in each run. */
function noise(): Buffer {
	const bytes = Buffer.alloc(SIZE);
	let seed = 1;
	for (let i = 0; i < SIZE; i++) {
		seed = (seed * 48271) % 2147483647;
		bytes[i] = seed >> 8;
	}
	return bytes;
}

/** Makes the folder at home anew. */
export function prepare(home: string): void {
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, 'hello'), 'hello from home\n');
	writeFileSync(join(home, 'big'), big);
	for (const name of ['hello', 'big']) utimesSync(join(home, name), 1_000_000_000, 1_100_000_000);
}

function prepareProbe(home: string): void {
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, 'large'), '');
	truncateSync(join(home, 'large'), 5 * 2 ** 30);
}

const story = ({ status, signal, stderr }: Outcome) => `status ${status ?? signal}: ${stderr.trim().split('\n').slice(-3).join(' / ')}`;

/** Undefined when both outputs are equal, else the first lines that differ. */
function differs(got: string, wanted: string): string | undefined {
	if (got === wanted) return undefined;
	const [a, b] = [got.split('\n'), wanted.split('\n')];
	const lines = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).filter((i) => a[i] !== b[i]);
	const some = lines.slice(0, 12).map((i) => `    ${a[i] ?? '(nothing)'}\n    instead of ${b[i] ?? '(nothing)'}`);
	return `its output differs in ${lines.length} lines:\n${some.join('\n')}`;
}

function compare(outcome: Outcome, wanted: string): string | undefined {
	return outcome.status === 0 ? differs(outcome.stdout, wanted) : `${story(outcome)}; ${differs(outcome.stdout, wanted) ?? ''}`;
}

function sameFile(outcome: Outcome, path: string, read: (bytes: Buffer) => Buffer): string | undefined {
	if (outcome.status !== 0) return story(outcome);
	return read(readFileSync(path)).equals(big) ? undefined : `${path} holds something else`;
}

/** Debian's own programs; `bin` finds them. */
export function debianTests(split: Split, bin: (name: string) => string): Test[] {
	const { home } = split;
	const runs = (name: string, ...args: string[]) => runSplit(split, bin(name), args);
	return [
		{ name: 'cat', run: () => compare(runs('cat', '/data/hello'), 'hello from home\n') },
		{ name: 'cp', run: () => sameFile(runs('cp', '/data/big', '/data/copy'), join(home, 'copy'), (bytes) => bytes) },
		{ name: 'ls', run: () => compare(runs('ls', '-ln', '/data'), runNative('ls', ['-ln', home]).stdout) },
		{ name: 'gzip', run: () => sameFile(runs('gzip', '-k', '/data/big'), join(home, 'big.gz'), gunzipSync) },
		{
			name: 'sum',
			run: () => compare(runs('sha256sum', '/data/big'), runNative('sha256sum', [join(home, 'big')]).stdout.replace(home, '/data')),
		},
	];
}

/** The same by programs of the tests' own. */
export function ownTests(split: Split): Test[] {
	const { home, agent } = split;
	const runs = (...args: string[]) => runSplit(split, join(folderOf(agent), 'tools'), args);
	const native = (...args: string[]) => runNative(nativeTools(), args).stdout;
	return [
		{ name: 'cat', run: () => compare(runs('cat', '/data/hello'), 'hello from home\n') },
		{ name: 'cp', run: () => sameFile(runs('cp', '/data/big', '/data/copy'), join(home, 'copy'), (bytes) => bytes) },
		{ name: 'ls', run: () => compare(runs('ls', '/data'), native('ls', home)) },
		{ name: 'sum', run: () => compare(runs('sum', '/data/big'), native('sum', join(home, 'big'))) },
	];
}

/**
 * The probe in each of its builds. What is right is what the shadow's machine says of the folder itself, its emulator's own faults included;
 * shadows are built with a 64-bit off_t.
 */
export function probeTests(split: Split, shadow: Machine): Test[] {
	const folder = `${split.home}-probe`;
	return split.agent.builds.map(({ name }, index) => ({
		name,
		run: () => {
			prepareProbe(folder);
			const wanted = runAtHome(shadow, probeFile(Math.min(1, shadow.builds.length - 1)), [folder]);
			if (wanted.status !== 0) return `at home: ${story(wanted)}`;
			prepareProbe(folder);
			const outcome = runSplit({ ...split, home: folder }, join(folderOf(split.agent), probeFile(index)), ['/data']);
			/* glibc's own fts64 reads entries of 32 bits, which an emulator's kernel has none of. */
			return compare(outcome, wanted.stdout.replace(/^fts:.*$/m, 'fts: file:1:123 done'));
		},
	}));
}
