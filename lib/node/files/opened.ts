/** What a program has open of a file system: a file with its offset and flags, or a folder with its place in it. */
import { constants } from 'node:fs';
import { BypassError } from '../errors.ts';
import { bytesOf } from '../values.ts';
import type { Awaitable, FileStatus, FileSystem, OpenFile } from './types.ts';

const { O_ACCMODE = 3, O_APPEND, O_WRONLY, O_RDONLY } = constants as typeof constants & { O_ACCMODE?: number };

function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
	return typeof (value as { then?: unknown } | undefined)?.then === 'function';
}

/** `next` with what was awaited: at once where nothing is to be awaited. */
export function then<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
	return isPromise(value) ? value.then(next) : next(value);
}

/** One open file, however many processes have it: they share its offset. */
export class Opened {
	readonly path: string;
	readonly file: OpenFile;
	/** as fcntl tells and changes them */
	flags: number;
	/** what locks know the file by */
	readonly key: unknown;
	offset = 0;
	private turn: Promise<unknown> | undefined;

	constructor(path: string, file: OpenFile, flags: number, key: unknown) {
		this.path = path;
		this.file = file;
		this.flags = flags;
		this.key = key;
	}

	get reads(): boolean {
		return (this.flags & O_ACCMODE) !== O_WRONLY;
	}

	get writes(): boolean {
		return (this.flags & O_ACCMODE) !== O_RDONLY;
	}

	/** Calls that move the offset take turns. */
	inTurn<T>(work: () => Awaitable<T>): Awaitable<T> {
		if (!this.turn) {
			const result = work();
			return isPromise(result) ? this.enter(result) : result;
		}
		return this.enter(this.turn.then(work, work));
	}

	private enter<T>(work: Promise<T>): Promise<T> {
		const turn = work.finally(() => {
			if (this.turn === turn) this.turn = undefined;
		});
		this.turn = turn;
		turn.catch(() => {});
		return turn;
	}

	read(position: number, length: number): Awaitable<Uint8Array> {
		if (!this.reads) throw new BypassError('EBADF');
		if (position < 0) throw new BypassError('EINVAL');
		return this.file.read(position, length);
	}

	readNext(length: number): Awaitable<Uint8Array> {
		return this.inTurn(() =>
			then(this.read(this.offset, length), (bytes) => {
				this.offset += bytes.length;
				return bytes;
			}),
		);
	}

	write(position: number, bytes: Uint8Array): Awaitable<number> {
		if (!this.writes) throw new BypassError('EBADF');
		if (position < 0) throw new BypassError('EINVAL');
		if (!this.file.write) throw new BypassError('EROFS');
		return then(this.file.write(position, bytesOf(bytes)), () => bytes.length);
	}

	writeNext(bytes: Uint8Array): Awaitable<number> {
		return this.inTurn(() => {
			const at = this.flags & O_APPEND ? then(this.file.status(), ({ size = 0 }) => size) : this.offset;
			return then(at, (position) =>
				then(this.write(position, bytes), (count) => {
					this.offset = position + count;
					return count;
				}),
			);
		});
	}

	resize(size: number): Awaitable<unknown> {
		if (!this.writes || size < 0) throw new BypassError('EINVAL');
		if (!this.file.resize) throw new BypassError('EROFS');
		return this.file.resize(size);
	}

	/** @param whence 0 from the beginning, 1 from where it is, 2 from the end, 3 to the next data, 4 to the next hole */
	seek(to: number, whence: number): Awaitable<number> {
		return this.inTurn(() => {
			if (whence === 0) return this.moveTo(to);
			if (whence === 1) return this.moveTo(this.offset + to);
			return then(this.file.status(), ({ size = 0 }) => {
				if (whence === 2) return this.moveTo(size + to);
				if (to < 0 || to >= size) throw new BypassError('ENXIO');
				return this.moveTo(whence === 3 ? to : size);
			});
		});
	}

	private moveTo(offset: number): number {
		if (offset < 0) throw new BypassError('EINVAL');
		this.offset = offset;
		return offset;
	}
}

/** One entry of a folder. */
export interface Entry {
	readonly name: Uint8Array;
	readonly id: number;
	readonly kind: number;
}

/** An open folder. It is listed when it is read first, and again after going back to its beginning. */
export class OpenedFolder {
	readonly path: string;
	/** as the program knows it */
	readonly name: string;
	readonly files: FileSystem;
	flags: number;
	position = 0;
	private entries: Promise<readonly Entry[]> | undefined;

	constructor(path: string, name: string, files: FileSystem, flags: number) {
		this.path = path;
		this.name = name;
		this.files = files;
		this.flags = flags;
	}

	status(): Awaitable<FileStatus | undefined> {
		return this.files.status(this.path);
	}

	seek(to: number): number {
		if (to < 0) throw new BypassError('EINVAL');
		if (to === 0) this.entries = undefined;
		this.position = to;
		return to;
	}

	/** As many whole entries as fit into `room` bytes, as agents read them. */
	async read(room: number, list: (folder: OpenedFolder) => Promise<readonly Entry[]>): Promise<Uint8Array> {
		this.entries ??= list(this);
		const entries = await this.entries;
		const pieces: Uint8Array[] = [];
		let length = 0;
		for (let entry = entries[this.position]; entry; entry = entries[this.position]) {
			const size = 18 + entry.name.length;
			if (length + size > room) break;
			this.position++;
			pieces.push(packEntry(entry, this.position));
			length += size;
		}
		if (pieces.length === 0 && this.position < entries.length) throw new BypassError('EINVAL', 'no room for one entry');
		return Buffer.concat(pieces);
	}
}

/** Inode number, place of the next entry, kind, length of the name, name. */
function packEntry({ name, id, kind }: Entry, next: number): Uint8Array {
	const bytes = Buffer.alloc(18 + name.length);
	bytes.writeBigUInt64BE(BigInt(id), 0);
	bytes.writeBigUInt64BE(BigInt(next), 8);
	bytes[16] = kind;
	bytes[17] = name.length;
	bytes.set(name, 18);
	return bytes;
}
