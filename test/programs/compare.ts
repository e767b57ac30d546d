/** What a run has left behind, and whether two runs did the same. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { data, type Line } from './line.ts';
import type { Ending } from './place.ts';

/** One line per name: kind, mode, owner, links, size, content, and its time unless it is of this run. Links to one inode say so. */
export type Tree = readonly string[];

/**
 * @param began milliseconds: what is younger was not set by the program but by the clock
 * @param blurred names of which only kind and mode count
 */
export function treeOf(folder: string, began: number, blurred: RegExp | undefined): Tree {
	const inodes = new Map<number, string>();
	const visit = (name: string): string[] => {
		const path = join(folder, name);
		const status = lstatSync(path);
		const kind = status.isDirectory() ? 'folder' : status.isSymbolicLink() ? 'link' : status.isFile() ? 'file' : 'other';
		const head = `${name || '.'}: ${kind} ${(status.mode & 0o7777).toString(8)}`;
		if (blurred?.test(name)) return [head];
		const age = status.mtimeMs < began ? status.mtime.toISOString() : 'now';
		const line = `${head} ${status.uid}:${status.gid} ${age}`;
		if (status.isDirectory())
			return [
				line,
				...readdirSync(path)
					.sort()
					.flatMap((entry) => visit(join(name, entry))),
			];
		if (status.isSymbolicLink()) return [`${line} -> ${readlinkSync(path)}`];
		const first = inodes.get(status.ino);
		if (first !== undefined) return [`${line} same file as ${first}`];
		if (status.nlink > 1) inodes.set(status.ino, name);
		const content = status.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16) : '';
		return [`${line} ${status.nlink} ${status.size} ${content}`];
	};
	return visit('');
}

export interface Run {
	readonly ending: Ending;
	readonly home: Tree;
	readonly local: Tree;
}

/** In what two runs differ, a sentence each; none: they did the same. */
export function differences(line: Line, native: Run, split: Run): string[] {
	const plain = (text: string) => (line.unstable ? text.replace(new RegExp(line.unstable.source, 'gm'), '') : text);
	const found: string[] = [];
	if (split.ending.late) found.push('hangs: everything was killed at the limit');
	else if (split.ending.status !== native.ending.status) found.push(`status ${split.ending.status}, natively ${native.ending.status}`);
	for (const stream of ['stderr', 'stdout'] as const) {
		const [here, there] = [plain(native.ending[stream]), plain(split.ending[stream])];
		if (here !== there) found.push(`${stream}: ${firstDifference(here, there)}`);
	}
	for (const [place, here, there] of [
		['at home', native.home, split.home],
		['here', native.local, split.local],
	] as const) {
		const lost = here.filter((entry) => !there.includes(entry));
		const made = there.filter((entry) => !here.includes(entry));
		if (lost.length + made.length)
			found.push(
				`${place}: ${lost
					.slice(0, 3)
					.map((e) => `-${e}`)
					.join('; ')} ${made
					.slice(0, 3)
					.map((e) => `+${e}`)
					.join('; ')}`,
			);
	}
	return found;
}

function firstDifference(native: string, split: string): string {
	const [here, there] = [native.split('\n'), split.split('\n')];
	const at = here.findIndex((text, i) => text !== there[i]);
	const index = at < 0 ? here.length : at;
	const show = (text: string | undefined) => (text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 160)));
	return `line ${index + 1} is ${show(there[index])}, natively ${show(here[index])}`;
}

/** A refusal must be told, must fail, and must not have shown anything that the native run does not show. */
export function refusalFaults(line: Line, native: Run, split: Run): string[] {
	const { ending } = split;
	const found: string[] = [];
	if (ending.late) found.push('hangs instead of being refused');
	if (ending.status === 0) found.push('status 0 although it did not do the same');
	if (!line.refused?.says.test(ending.stderr))
		found.push(`does not say ${line.refused?.says}: ${JSON.stringify(ending.stderr.slice(0, 300))}`);
	if (!native.ending.stdout.startsWith(ending.stdout)) found.push(`wrong output: ${firstDifference(native.ending.stdout, ending.stdout)}`);
	return found;
}

/** @throws Error when the native run is none to compare with */
export function requireSound(line: Line, { ending }: Run): void {
	if (!ending.late && ending.status === (line.status ?? 0)) return;
	const how = ending.late ? 'hangs' : `ends with ${ending.status}`;
	throw new Error(`natively, on ${data}, ${line.name} ${how}: ${ending.stderr.slice(0, 500)}${ending.stdout.slice(-500)}`);
}
