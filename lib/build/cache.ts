/**
 * A folder of built things, each under a key made of everything that went into it. Things are built beside their place and renamed into
 * it, so a reader never sees half of one and builders at the same time do not disturb each other; nothing in it is ever changed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { reasonOf, Stop } from './stop.ts';

/** SHA-256 over texts; the place where one ends counts. */
export function keyOf(...parts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
	return hash.digest('hex').slice(0, 40);
}

/** $BYPASS_CACHE, else the user's own cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
	return resolve(env.BYPASS_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bypass'));
}

export class Cache {
	readonly folder: string;

	/**
	 * @param folder made when it is not there, for its owner alone: what lies in it is loaded into programs
	 * @throws Stop when it cannot be written or belongs to somebody else
	 */
	constructor(folder: string = cacheFolder()) {
		this.folder = folder;
		this.try(() => {
			mkdirSync(folder, { recursive: true, mode: 0o700 });
			const { uid, mode } = statSync(folder);
			const me = process.getuid?.() ?? uid;
			if (uid !== me || mode & 0o022) {
				throw new Stop(`the cache ${folder} can be changed by other users; chmod go-w it, or set BYPASS_CACHE to a folder of your own`);
			}
		});
	}

	/**
	 * A folder of the cache; built when it is not there.
	 * @param name begins with its kind and ends with its key
	 * @param build fills the empty folder that it is given
	 */
	async folderOf(name: string, build: (folder: string) => Promise<void>): Promise<string> {
		const path = join(this.folder, name);
		if (existsSync(path)) return path;
		const draft = this.draft(name);
		this.try(() => mkdirSync(draft));
		try {
			await build(draft);
			this.try(() => this.settle(draft, path));
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
		return path;
	}

	/** A small JSON file of the cache; undefined when it is not there or damaged. */
	read<T>(name: string): T | undefined {
		try {
			return JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as T;
		} catch {
			return undefined;
		}
	}

	write(name: string, value: unknown): void {
		const draft = this.draft(name);
		this.try(() => {
			writeFileSync(draft, JSON.stringify(value));
			renameSync(draft, join(this.folder, name));
		});
	}

	private draft(name: string): string {
		return join(this.folder, `${name}.${randomBytes(6).toString('hex')}.draft`);
	}

	/** Whoever comes second finds the other's folder there, which holds the same. */
	private settle(draft: string, path: string): void {
		try {
			renameSync(draft, path);
		} catch (error) {
			if (!existsSync(path)) throw error;
		}
	}

	private try(action: () => void): void {
		try {
			action();
		} catch (error) {
			if (error instanceof Stop) throw error;
			throw new Stop(`the cache ${this.folder} cannot be written: ${reasonOf(error)}; set BYPASS_CACHE to a folder that you can write`);
		}
	}
}
