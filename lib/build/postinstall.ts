/** What an npm package's own `postinstall` does: its agents are generated, and built where that can be done. An install never fails by it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../files.ts';
import { buildAll, generateAll, lacksCompiler, type Say } from './make.ts';
import type { Project } from './project.ts';
import { Stop } from './stop.ts';

/** In the output folder: why the last postinstall failed. */
export const REASON_FILE = 'postinstall-failed.txt';

/**
 * Generates always, compiles where there is a compiler. Asks nothing, and needs no network.
 * @param strict a failure is one of the install
 * @returns whether the install is to fail
 */
export async function postinstall(project: Project, strict: boolean, say: Say): Promise<boolean> {
	const reason = join(project.output, REASON_FILE);
	try {
		await generateAll(project, say);
		if (lacksCompiler() === undefined) await buildAll(project, say);
		else
			say(
				`bypass: no C compiler found (tried $CC, cc, gcc, clang); generated C is in ${project.shownOutput}/, run "npx bypass build" after installing one`,
			);
		rmSync(reason, { force: true });
		return false;
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const message = `${error.message}\n${error.detail}`;
		say(`bypass: ${message.trimEnd()}`);
		if (strict) return true;
		try {
			writeFiles(project.output, [{ path: REASON_FILE, text: message }]);
			say(`bypass: the install goes on; this is kept in ${project.shownOutput}/${REASON_FILE}, and "npx bypass build" tries again`);
		} catch {
			say('bypass: the install goes on; "npx bypass build" tries again');
		}
		return false;
	}
}
