/**
 * Unmodified programs of another machine from Debian's archive: packages are fetched by an apt of its own state, so that this machine's is
 * left alone, and unpacked into a folder of the cache. Nothing of them is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mainArchive } from '../tools/apt.ts';
import { root } from '../tools/bypass.ts';

const PACKAGES = ['coreutils', 'libc6', 'gzip'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * @param name Debian's, of the machine: `arm64`
 * @returns the folder, which looks like that machine's root; or why there is none
 */
export function unpack(name: string): { folder: string } | { missing: string } {
	const place = join(root, 'build', 'dissimilar', 'debian', name);
	const folder = join(place, 'root');
	if (existsSync(folder)) return { folder };
	if (!existsSync(KEYRING)) return { missing: `no Debian archive's key at ${KEYRING}` };
	rmSync(place, { recursive: true, force: true });
	const missing = fetch(name, place) ?? extract(place, join(place, 'draft'));
	if (missing) return { missing: `Debian's packages for ${name}: ${missing}` };
	renameSync(join(place, 'draft'), folder);
	for (const used of ['lists', 'cache']) rmSync(join(place, used), { recursive: true, force: true });
	return { folder };
}

/** An apt that thinks it is on such a machine, and that nothing is installed there. */
function fetch(name: string, place: string): string | undefined {
	let archive: string;
	try {
		archive = mainArchive();
	} catch (error) {
		return (error as Error).message;
	}
	for (const part of ['lists/partial', 'cache/archives/partial', 'etc/apt.conf.d', 'etc/preferences.d', 'dpkg', 'log'])
		mkdirSync(join(place, part), { recursive: true });
	writeFileSync(join(place, 'dpkg', 'status'), '');
	writeFileSync(join(place, 'etc', 'sources.list'), `deb [signed-by=${KEYRING}] ${archive}\n`);
	const config = join(place, 'apt.conf');
	writeFileSync(
		config,
		`APT::Architecture "${name}"; APT::Architectures { "${name}"; }; APT::Install-Recommends "false"; APT::Sandbox::User "";
Dir::State "${place}"; Dir::State::status "${place}/dpkg/status"; Dir::State::lists "${place}/lists"; Dir::Cache "${place}/cache";
Dir::Etc "${place}/etc"; Dir::Log "${place}/log"; Acquire::Languages "none"; Acquire::Retries "2"; Debug::NoLocking "true";
`,
	);
	return (
		command('apt-get', ['update', '-qq'], { APT_CONFIG: config }) ??
		command('apt-get', ['install', '-y', '-qq', '--download-only', ...PACKAGES], { APT_CONFIG: config })
	);
}

function extract(place: string, draft: string): string | undefined {
	mkdirSync(draft);
	const archives = join(place, 'cache', 'archives');
	for (const file of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
		const failure = command('dpkg-deb', ['-x', join(archives, file), draft]);
		if (failure) return failure;
	}
	reroot(join(draft, 'lib'), draft);
	reroot(join(draft, 'lib64'), draft);
	return undefined;
}

/** A dynamic linker that is an absolute link would lead out of the folder. */
function reroot(folder: string, base: string): void {
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		const path = join(folder, name);
		if (!lstatSync(path).isSymbolicLink() || !readlinkSync(path).startsWith('/')) continue;
		const target = join(base, readlinkSync(path));
		rmSync(path);
		symlinkSync(relative(dirname(path), target), path);
	}
}

/** Why it failed; undefined: it did not. */
function command(program: string, args: readonly string[], env: Record<string, string> = {}): string | undefined {
	const result = spawnSync(program, args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 300_000 });
	if (result.error) return result.error.message;
	return result.status === 0 ? undefined : (result.stderr.trim().split('\n').at(-1) ?? `${program} ended with ${result.status}`);
}
