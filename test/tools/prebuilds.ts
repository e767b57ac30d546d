/** The prebuilt trees of the repository, for tests that need them: built once, and again when their sources change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, targetOf } from '../../lib/build/target.ts';
import { root, run, story } from './bypass.ts';

const target = targetOf(['cc']);
/** Name of the tree for the machine's own compiler. */
export const ownTree: string = target ? nameOf(target) : 'unknown';

/**
 * Builds trees, or finds them built.
 * @param trees names, `linux-x64-musl`; none: all whose compiler is installed
 * @returns what the driver says, with its reason for each tree that it skips
 */
export function prebuild(...trees: readonly string[]): string {
	const made = run(process.execPath, ['--import', 'tsx', join(root, 'lib', 'build', 'prebuild.ts'), ...trees], { seconds: 300 });
	if (made.status !== 0) throw new Error(story(made));
	return made.stdout;
}

/** Folder of a tree in prebuilds/: that of its libc; undefined when it is not there. */
export function treeFolder(name: string, prebuilds = join(root, 'prebuilds')): string | undefined {
	const [system, machine, libc] = name.split('-') as [string, string, string];
	const folder = join(prebuilds, `${system}-${machine}`, libc);
	return existsSync(join(folder, 'runtime.json')) ? folder : undefined;
}
