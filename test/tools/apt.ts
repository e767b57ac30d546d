/**
 * Packages of the machine's own Debian archive, for tests: in a folder of their own, so that apt's lists and settings stay as they are. Where
 * the archive is comes from what apt has on this machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bypass.ts';

const SECONDS = 180;

/** The archive's main component, as `URI SUITE main`. @throws Error when apt has no Debian archive here */
export function mainArchive(): string {
	const columns = ['--format', '$(REPO_URI) $(RELEASE) $(COMPONENT)', 'Created-By: Packages'];
	const lines = execFileSync('apt-get', ['indextargets', ...columns], { encoding: 'utf8' }).split('\n');
	const found = lines.find((line) => /\/debian\/? [a-z]+ main$/.test(line));
	if (!found) throw new Error('apt has no Debian archive here');
	return found;
}

/** A folder for apt with an up-to-date list of source packages; gives apt's options for it. */
function privateApt(folder: string): string[] {
	for (const sub of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, sub), { recursive: true });
	writeFileSync(join(folder, 'sources.list'), `deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mainArchive()}\n`);
	const own = {
		'Dir::Etc::sourcelist': 'sources.list',
		'Dir::Etc::sourceparts': 'none',
		'Dir::State::lists': 'lists',
		'Dir::Cache': 'cache',
	};
	const options = Object.entries(own).flatMap(([option, file]) => ['-o', `${option}=${join(folder, file)}`]);
	execFileSync('apt-get', [...options, '-qq', 'update'], { cwd: folder, stdio: 'pipe', timeout: SECONDS * 1000 });
	return options;
}

const sources = join(root, 'build', 'test-cache', 'sources');

/** Path of the upstream archive of a Debian package, when it has been fetched. */
export function fetchedSource(name: string): string | undefined {
	const files = existsSync(sources) ? readdirSync(sources) : [];
	const found = files.find((file) => file.startsWith(`${name}_`) && /orig\.tar\.[a-z0-9]+$/.test(file));
	return found && join(sources, found);
}

/**
 * The source of a Debian package, fetched once.
 * @returns path of its upstream archive (orig.tar.*)
 * @throws Error when it cannot be had
 */
export function debianSource(name: string): string {
	if (!fetchedSource(name)) {
		mkdirSync(sources, { recursive: true });
		const options = privateApt(sources);
		execFileSync('apt-get', [...options, '-qq', 'source', '--download-only', name], {
			cwd: sources,
			stdio: 'pipe',
			timeout: SECONDS * 1000,
		});
	}
	const found = fetchedSource(name);
	if (!found) throw new Error(`the archive has no upstream source of ${name}`);
	return found;
}
