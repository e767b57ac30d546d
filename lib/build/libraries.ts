/** The libraries that the loader will bring into a program, found as it finds them, without running anything. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Elf, readElf } from './elf.ts';

/** An ELF file with the path under which it was found. */
export interface Image {
	readonly path: string;
	readonly elf: Elf;
	/** the folder is one of the system's own, and not the program's, its maker's or its user's */
	readonly system?: boolean;
}

export interface Libraries {
	/** nearest first */
	readonly found: readonly Image[];
	/** needed, and nowhere: the loader would refuse the program */
	readonly missing: readonly string[];
}

/**
 * @param program what the kernel starts
 * @param libraryPath the value of LD_LIBRARY_PATH
 */
export function librariesOf(program: Image, libraryPath = process.env.LD_LIBRARY_PATH ?? ''): Libraries {
	const extra = libraryPath.split(/[:;]/).filter((folder) => folder !== '');
	const system = systemFolders(program.elf);
	const found = new Map<string, Image>();
	const missing = new Set<string>();
	const queue: { image: Image; inherited: readonly string[] }[] = [{ image: program, inherited: [] }];
	for (let next = queue.shift(); next; next = queue.shift()) {
		const { image } = next;
		const own = ownFolders(image);
		const inherited = image.elf.inherited ? [...own, ...next.inherited] : next.inherited;
		const folders = image.elf.inherited ? [...inherited, ...extra] : [...inherited, ...extra, ...own];
		for (const name of image.elf.needed) {
			if (found.has(name) || missing.has(name) || isLoader(name)) continue;
			const library = load(name, folders, program.elf, false) ?? load(name, system, program.elf, true);
			if (!library) missing.add(name);
			else {
				found.set(name, library);
				queue.push({ image: library, inherited });
			}
		}
	}
	return { found: [...found.values()], missing: [...missing] };
}

/** The C library and what is built with it: their system calls are knowledge's matter. */
export function isLibc(path: string): boolean {
	return (
		isLoader(basename(path)) ||
		/^lib(c|m|mvec|pthread|dl|rt|resolv|util|anl|nsl|nss_\w+|thread_db|BrokenLocale|c_malloc_debug)\.so\b/.test(basename(path))
	);
}

function isLoader(name: string): boolean {
	return /^(ld[-.]|ld64\.|libc\.musl-|linux-vdso)/.test(name);
}

/** The folders that a file names itself. `$LIB` and `$PLATFORM` differ between systems; nobody has been seen to use them. */
function ownFolders({ path, elf }: Image): string[] {
	const origin = dirname(realpathSync(path));
	return elf.searchPath.map((folder) => folder.replace(/\$\{?ORIGIN\}?/g, () => origin));
}

function load(name: string, folders: readonly string[], like: Elf, system: boolean): Image | undefined {
	for (const path of name.includes('/') ? [name] : folders.map((folder) => join(folder, name))) {
		try {
			const elf = readElf(readFileSync(path));
			if (elf?.machine === like.machine && elf.bits === like.bits && elf.little === like.little) return { path, elf, system };
		} catch {
			/* the loader goes on to the next folder, too */
		}
	}
	return undefined;
}

/** Where the loader looks last: what it is configured for, then its own folders. */
function systemFolders({ interpreter, bits }: Elf): string[] {
	if (interpreter && /ld-musl-/.test(interpreter)) {
		const file = `/etc/${basename(interpreter).replace(/\.so\..*/, '.path')}`;
		return existsSync(file) ? readFileSync(file, 'utf8').split(/[:\n]/).filter(Boolean) : ['/lib', '/usr/local/lib', '/usr/lib'];
	}
	const own = bits === 64 ? ['/lib64', '/usr/lib64', '/lib', '/usr/lib'] : ['/lib', '/usr/lib', '/lib32', '/usr/lib32'];
	return [...configured('/etc/ld.so.conf'), ...own];
}

/** Folders of ld.so.conf, with the files that it includes. */
function configured(file: string, depth = 0): string[] {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return [];
	}
	return text.split('\n').flatMap((line) => {
		const words = line.replace(/#.*/, '').trim();
		const [, pattern] = /^include\s+(\S+)$/.exec(words) ?? [];
		if (pattern === undefined) return words.startsWith('/') ? [words.replace(/\s*=.*/, '')] : [];
		return depth < 8
			? matching(join(pattern.startsWith('/') ? '/' : dirname(file), pattern)).flatMap((name) => configured(name, depth + 1))
			: [];
	});
}

/** Names that fit a pattern with `*` in its last part, sorted. */
function matching(pattern: string): string[] {
	const [before, after] = basename(pattern).split('*', 2) as [string, string?];
	if (after === undefined) return [pattern];
	const folder = dirname(pattern);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names
		.filter((name) => name.startsWith(before) && name.endsWith(after))
		.sort()
		.map((name) => join(folder, name));
}
