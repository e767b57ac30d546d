/** One line of the matrix, from its data to its verdict. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRow } from '../../lib/build/audit.ts';
import { countsOf } from './audit.ts';
import { differences, type Run, refusalFaults, requireSound, treeOf } from './compare.ts';
import type { Line } from './line.ts';
import { buildHide, type Ending, type Folders, prepare, runAudited, runNative, runSplit } from './place.ts';

export type Verdict = 'same' | 'refused' | 'differs' | 'skipped';

export interface Report {
	readonly line: Line;
	readonly verdict: Verdict;
	/** why it was skipped or refused, or in what it differs */
	readonly because: string;
	readonly native?: Ending;
	readonly split?: Ending;
	/** what went past the symbols, when that was asked for */
	readonly counted?: readonly AuditRow[] | undefined;
}

/** The scratch folder of a whole matrix, with the program that hides data; programs find nothing of home below it. */
export function openScratch(): string {
	const scratch = mkdtempSync(join(tmpdir(), 'bypass-programs-'));
	chmodSync(scratch, 0o755);
	for (const name of ['homes', 'local', 'counts']) mkdirSync(join(scratch, name));
	buildHide(scratch);
	return scratch;
}

const installed = new Map<string, boolean>();

/** Why a line cannot run here: the first of its packages that is not installed. */
export function lacking(line: Line): string | undefined {
	const absent = line.packages.find((name) => {
		if (!installed.has(name)) {
			const { stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
			installed.set(name, /^Status: .* installed$/m.test(stdout));
		}
		return !installed.get(name);
	});
	return absent && `package ${absent} is not installed`;
}

export interface Manner {
	/** leaves the folders for a look */
	readonly keep?: boolean | undefined;
	/** the second run is native too: finds lines that never do the same twice */
	readonly self?: boolean | undefined;
	/** the second run is where the first was, under an agent that counts what goes past the symbols */
	readonly audit?: boolean | undefined;
	/** further options of `bypass run` */
	readonly options?: readonly string[];
}

/** Runs a line in both places, from the same data, and judges. */
export async function check(line: Line, scratch: string, { keep, self, audit, options }: Manner = {}): Promise<Report> {
	const absent = lacking(line);
	if (absent) return { line, verdict: 'skipped', because: absent };
	const place = line.name.replace(/\W+/g, '-');
	const folders: Folders = { scratch, home: join(scratch, 'homes', place), local: join(scratch, 'local', place) };
	const attempt = async (run: () => Promise<Ending>): Promise<Run> => {
		prepare(line, folders);
		const began = Date.now() - 1000; // the clock of file systems is a coarse one
		const ending = await run();
		return { ending, home: treeOf(folders.home, began, line.blurred), local: treeOf(folders.local, began, line.blurred) };
	};
	try {
		const native = await attempt(() => runNative(line, folders));
		requireSound(line, native);
		const counts = join(scratch, 'counts', place);
		const second = () => (self ? runNative(line, folders) : audit ? runAudited(line, folders, counts) : runSplit(line, folders, options));
		const split = await attempt(second);
		const { refused: _, ...willing } = line;
		const judged = judge(audit ? willing : line, native, split);
		return { ...judged, line, native: native.ending, split: split.ending, counted: audit ? countsOf(counts) : undefined };
	} catch (error) {
		return { line, verdict: 'differs', because: (error as Error).message };
	} finally {
		if (!keep) for (const path of [folders.home, folders.local]) rmSync(path, { recursive: true, force: true });
	}
}

function judge(line: Line, native: Run, split: Run): { verdict: Verdict; because: string } {
	const found = differences(line, native, split);
	if (!line.refused) return { verdict: found.length ? 'differs' : 'same', because: found.join('\n') };
	if (!found.length) return { verdict: 'same', because: `works now, strike its refusal: ${line.refused.reason}` };
	const faults = refusalFaults(line, native, split);
	return faults.length ? { verdict: 'differs', because: faults.join('\n') } : { verdict: 'refused', because: line.refused.reason };
}
