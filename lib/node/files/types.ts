/** What a file system has to tell and to do, to be served to programs. */

export type Awaitable<T> = T | Promise<T>;

export interface FileStatus {
	readonly kind: 'file' | 'folder' | 'link';
	/** bytes */
	readonly size?: number;
	/** permissions; default 0o644, 0o755 of folders, 0o777 of links */
	readonly mode?: number;
	/** what tells it from other files whatever its name; default: a number made of its name */
	readonly id?: number;
	/** names that it has; default 1 */
	readonly links?: number;
	/** user and group; default: those of this process */
	readonly owner?: number;
	readonly group?: number;
	/** milliseconds since 1970, fractions allowed; default 0 */
	readonly modified?: number;
	/** the same; default: `modified` */
	readonly changed?: number;
	readonly accessed?: number;
}

/** What may be changed of a file. */
export interface FileChanges {
	readonly mode?: number;
	readonly owner?: number;
	readonly group?: number;
	readonly modified?: number;
	readonly accessed?: number;
}

export interface OpenFile {
	/** At most `length` bytes from `position` on; none at the end. */
	read(position: number, length: number): Awaitable<Uint8Array>;
	/** All of the bytes. Beyond the end the gap becomes zeros. */
	write?(position: number, bytes: Uint8Array): Awaitable<unknown>;
	status(): Awaitable<FileStatus>;
	resize?(size: number): Awaitable<unknown>;
	/** What was written is kept whatever comes: fsync. */
	sync?(): Awaitable<unknown>;
	/** Nobody has it open any more; an error is that of the last close. */
	close?(): Awaitable<unknown>;
}

/**
 * Names are absolute and plain: no `..`, no link on the way, no slash at the end. Functions throw BypassError, or an error of `node:fs`.
 * What is left out programs see as a file system that is read-only.
 */
export interface FileSystem {
	/** Of the name itself, also where it is a link; undefined: there is nothing. */
	status(path: string): Awaitable<FileStatus | undefined>;
	/** Names in a folder, without `.` and `..`. */
	list(path: string): Awaitable<Iterable<string>>;
	/** A file that is there. */
	open(path: string, how: { readonly write: boolean; readonly truncate: boolean }): Awaitable<OpenFile>;
	/** A new file, in a folder that is there; opened for writing. */
	create?(path: string, mode: number): Awaitable<OpenFile>;
	makeFolder?(path: string, mode: number): Awaitable<unknown>;
	/** An empty folder. */
	removeFolder?(path: string): Awaitable<unknown>;
	remove?(path: string): Awaitable<unknown>;
	/** What is called `to` gives way. */
	rename?(from: string, to: string): Awaitable<unknown>;
	/** One more name for a file. */
	link?(from: string, to: string): Awaitable<unknown>;
	makeLink?(target: string, path: string): Awaitable<unknown>;
	readLink?(path: string): Awaitable<string>;
	change?(path: string, changes: FileChanges): Awaitable<unknown>;
	/** bytes; default: a terabyte, half of it free */
	space?(): Awaitable<{ readonly total: number; readonly free: number }>;
}
