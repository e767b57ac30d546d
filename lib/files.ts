/** Texts in, files out: the one place where the generator meets the disk. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf, Stop } from './build/stop.ts';
import { Source } from './source/source.ts';

/** Folder of this package: the one that holds package.json, knowledge and lib/runtime. */
export function packageRoot(): string {
	return dirname(dirname(fileURLToPath(import.meta.url)));
}

/** What package.json says. */
export function packageVersion(): string {
	return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * Reads one text.
 * @param path to open
 * @param shown how messages name it; default: as it is opened
 * @throws Stop when it cannot be read
 */
export function readSource(path: string, shown = path): Source {
	try {
		return new Source(shown, readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Stop(`${path}: ${reasonOf(error)}`);
	}
}

/** SHA-256 of a file's bytes. @throws Stop when it cannot be read */
export function digestOf(path: string): string {
	try {
		return createHash('sha256').update(readFileSync(path)).digest('hex');
	} catch (error) {
		throw new Stop(`${path}: ${reasonOf(error)}`);
	}
}

/** Names of the package's knowledge files below its root: `knowledge/posix/files.bk`. */
function ownKnowledge(): string[] {
	const names = readdirSync(join(packageRoot(), 'knowledge'), { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => name.endsWith('.bk')).sort();
	return files.map((name) => `knowledge/${name}`);
}

/**
 * All knowledge of the package and files beside it. The package's are named from its root, so that generated C is the same wherever it lies.
 * @param extra paths of further knowledge; they count last
 */
export function readKnowledge(extra: readonly string[] = []): Source[] {
	const own = ownKnowledge().map((name) => readSource(join(packageRoot(), name), name));
	return [...own, ...extra.map((path) => readSource(resolve(path)))];
}

/** Absolute paths of what readKnowledge reads. */
export function knowledgePaths(extra: readonly string[] = []): string[] {
	return [...ownKnowledge().map((name) => join(packageRoot(), name)), ...extra.map((path) => resolve(path))];
}

/** The header that says what a body may call. */
export function readBodyHeader(): Source {
	return readSource(join(packageRoot(), 'lib', 'runtime', 'include', 'bypass.h'));
}

/** Names of the specifications that come with the package. */
function shippedNames(): string[] {
	const folder = join(packageRoot(), 'examples');
	return readdirSync(folder).filter((name) => existsSync(join(folder, name, `${name}.bp`)));
}

/**
 * A specification by its path, or one of the package by its name.
 * @returns a source whose path is absolute, so that what it names relative to itself is found
 * @throws Stop that lists the shipped names
 */
export function readSpecification(pathOrName: string): Source {
	const shipped = join(packageRoot(), 'examples', pathOrName, `${pathOrName}.bp`);
	if (existsSync(pathOrName) || !/^[\w-]+$/.test(pathOrName)) return readSource(resolve(pathOrName));
	if (existsSync(shipped)) return readSource(shipped);
	throw new Stop(`${pathOrName}: no such file, and no specification of that name comes with Bypass (${shippedNames().join(', ')})`);
}

/** Writes files into a folder, which is made when it is not there. Each is written even when it would not change: make goes by times. */
export function writeFiles(folder: string, files: readonly { path: string; text: string }[]): void {
	try {
		mkdirSync(folder, { recursive: true });
		for (const { path, text } of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	} catch (error) {
		throw new Stop(`${folder} cannot be written: ${reasonOf(error)}`);
	}
}

/** Removes a file that an earlier run wrote and this one does not: with the others it would be taken for theirs. Files of others stay. */
export function removeWritten(path: string): void {
	try {
		if (/^ \* Written by bypass /m.test(readFileSync(path, 'utf8').slice(0, 1000))) rmSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Stop(`${path}: ${reasonOf(error)}`);
	}
}

/** A rule for make and ninja: the targets, named as they are by their caller, are made from the sources, whose paths become absolute. */
export function depfile(targets: readonly string[], sources: readonly string[]): string {
	const escaped = (path: string) => path.replace(/[\\ #]/g, '\\$&').replace(/\$/g, '$$$$');
	return `${targets.map(escaped).join(' ')}: ${sources.map((path) => escaped(resolve(path))).join(' \\\n  ')}\n`;
}
