/** Real C projects, from Debian's archive, for tests that build Bypass into them as their authors would. */
import { appendFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { debianSource, fetchedSource } from './apt.ts';
import { root, run } from './bypass.ts';

/* Why the archive cannot be reached: it would take as long to find out for the next source. */
let unreachable: string | undefined;

/** Where a source package cannot be had, why; else undefined. Fetched once per clone. */
export function missingSource(name: string): string | undefined {
	const why = (reason: string) => `no source of ${name} from Debian's archive: ${reason}`;
	if (fetchedSource(name)) return undefined;
	if (unreachable) return why(unreachable);
	try {
		debianSource(name);
		return undefined;
	} catch (error) {
		const { message } = error as Error;
		const reason = /^E: .*/m.exec(message)?.[0] ?? (message.split('\n', 1)[0] as string);
		if (!/Unable to find a source|404/.test(message)) unreachable = reason;
		return why(reason);
	}
}

/**
 * Unpacks a project's upstream archive and adds what its author would: lines at the end of CMakeLists.txt, and a folder `bypass`, which is
 * test/embedding/NAME.
 * @param name of the Debian source package
 * @param lines added to the project's own CMakeLists.txt
 * @param parent folder to unpack into
 * @returns the project's folder
 */
export function embed(name: string, lines: readonly string[], parent: string): string {
	const unpacked = join(parent, name);
	mkdirSync(unpacked);
	const result = run('tar', ['-xf', debianSource(name), '-C', unpacked]);
	if (result.status !== 0) throw new Error(result.stderr);
	const project = join(unpacked, readdirSync(unpacked)[0] as string);
	cpSync(join(root, 'test', 'embedding', name), join(project, 'bypass'), { recursive: true });
	appendFileSync(join(project, 'CMakeLists.txt'), `\n${lines.join('\n')}\n`);
	return project;
}
