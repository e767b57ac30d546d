/** One builder of prebuilds/ at a time: the second would take away what readers of the first one's are about to link. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Half a second: what a wait costs is nothing beside a build. */
const PAUSE_MS = 500;

/**
 * Runs a job while no other process does that names the same file. Waits for the other, as long as it lives.
 * @param file made, with the process's number in it, and removed
 */
export function alone<T>(file: string, job: () => T): T {
	while (!taken(file)) {
		if (!isAlive(file)) rmSync(file, { force: true });
		else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
	}
	try {
		return job();
	} finally {
		rmSync(file, { force: true });
	}
}

function taken(file: string): boolean {
	try {
		writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Whoever has just made the file may not have written into it yet: that counts as alive. */
function isAlive(file: string): boolean {
	try {
		const owner = Number(readFileSync(file, 'utf8'));
		if (owner > 0) process.kill(owner, 0);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code !== 'ESRCH' && code !== 'ENOENT';
	}
}
