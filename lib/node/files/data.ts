/** Actions on what is open: bytes, offsets, locks, entries of folders. */
import type { Call } from '../calls.ts';
import { BypassError } from '../errors.ts';
import type { AgentProcess } from '../processes.ts';
import type { RecordValue } from '../tables.ts';
import { encodeText } from '../wire.ts';
import { Locks, type Range } from './locks.ts';
import { type Entry, Opened, OpenedFolder, then } from './opened.ts';
import { entryKinds, numberOf, spaceOf, statOf } from './status.ts';
import type { Awaitable, FileSystem } from './types.ts';

export type Thing = Opened | OpenedFolder;

/* Canonical numbers, which Node has no names for. */
const RDLCK = 0;
const UNLCK = 2;
const command = { getlk: 5, setlk: 6, setlkw: 7, ofdGetlk: 36, ofdSetlk: 37, ofdSetlkw: 38 } as const;
const flockWords = { shared: 1, exclusive: 2, now: 4, unlock: 8 } as const;
const lockfWords = { unlock: 0, lock: 1, now: 2, test: 3 } as const;
const FIONREAD = 1001;
const FIGETBSZ = 1003;
/** Flags that F_SETFL changes: append, nonblock, async, noatime. */
const SETTABLE = 0o2000 | 0o4000 | 0o20000 | 0o1000000;
const MAP_PIECES = 64;

function file(thing: Thing): Opened {
	if (thing instanceof Opened) return thing;
	throw new BypassError('EISDIR');
}

function folder(thing: Thing): OpenedFolder {
	if (thing instanceof OpenedFolder) return thing;
	throw new BypassError('ENOTDIR');
}

async function list(opened: OpenedFolder): Promise<readonly Entry[]> {
	const { files, path } = opened;
	const below = path === '/' ? '' : path;
	const own = await files.status(path);
	const entries: Entry[] = ['.', '..'].map((name) => ({
		name: Buffer.from(name),
		id: own ? numberOf(path, own) : 1,
		kind: entryKinds.folder,
	}));
	for (const name of await files.list(path)) {
		const status = await files.status(`${below}/${name}`);
		if (!status) continue;
		entries.push({ name: encodeText(name), id: numberOf(`${below}/${name}`, status), kind: entryKinds[status.kind] });
	}
	return entries;
}

/** The bytes that a struct flock is about. */
async function rangeOf(opened: Opened, lock: RecordValue): Promise<Range> {
	const whence = Number(lock.l_whence);
	const base = whence === 0 ? 0 : whence === 1 ? opened.offset : ((await opened.file.status()).size ?? 0);
	const from = base + Number(lock.l_start);
	const length = Number(lock.l_len);
	const range = length < 0 ? { start: from + length, end: from } : { start: from, end: length === 0 ? Infinity : from + length };
	if (range.start < 0) throw new BypassError('EINVAL');
	return range;
}

export interface DataActions {
	readonly actions: Record<string, (...args: never[]) => unknown>;
	left(thing: unknown, process: AgentProcess): void;
}

export function dataActions(files: FileSystem): DataActions {
	const locks = new Locks();
	const flocks = new Locks();
	const whole = { start: 0, end: Infinity };

	async function lockFile(thing: Thing, what: number, lock: RecordValue, call: Call) {
		const opened = file(thing);
		const own = what >= command.ofdGetlk;
		const owner = own ? opened : call.process;
		const pid = own ? -1 : call.process.pid;
		const range = await rangeOf(opened, lock);
		const exclusive = Number(lock.l_type) !== RDLCK;
		if (what === command.getlk || what === command.ofdGetlk) {
			const other = locks.conflict(opened.key, owner, exclusive, range);
			if (!other) return { ...lock, l_type: UNLCK };
			const length = other.end === Infinity ? 0 : other.end - other.start;
			return { l_type: other.exclusive ? 1 : RDLCK, l_whence: 0, l_start: other.start, l_len: length, l_pid: other.pid };
		}
		if (Number(lock.l_type) === UNLCK) locks.unlock(opened.key, owner, range);
		else if (exclusive ? !opened.writes : !opened.reads) throw new BypassError('EBADF');
		else if (what === command.setlk || what === command.ofdSetlk) locks.lock(opened.key, owner, exclusive, range, pid);
		else await locks.wait(opened.key, owner, exclusive, range, call.signal, pid);
		return lock;
	}

	async function lockf(thing: Thing, what: number, length: number, call: Call) {
		const opened = file(thing);
		const range = await rangeOf(opened, { l_whence: 1, l_start: 0, l_len: length });
		if (what === lockfWords.unlock) locks.unlock(opened.key, call.process, range);
		else if (what === lockfWords.lock) await locks.wait(opened.key, call.process, true, range, call.signal, call.process.pid);
		else if (what === lockfWords.now) locks.lock(opened.key, call.process, true, range, call.process.pid);
		else if (locks.conflict(opened.key, call.process, true, range)) throw new BypassError('EACCES');
	}

	async function flock(thing: Thing, operation: number, call: Call) {
		const key = thing instanceof Opened ? thing.key : thing.path;
		const what = operation & ~flockWords.now;
		if (what === flockWords.unlock) flocks.unlock(key, thing, whole);
		else if (what !== flockWords.shared && what !== flockWords.exclusive) throw new BypassError('EINVAL');
		else if (operation & flockWords.now) flocks.lock(key, thing, what === flockWords.exclusive, whole);
		else await flocks.wait(key, thing, what === flockWords.exclusive, whole, call.signal);
	}

	async function allocate(thing: Thing, at: number, length: number, keeps: boolean) {
		const opened = file(thing);
		if (at < 0 || length <= 0) throw new BypassError('EINVAL');
		if (!opened.writes) throw new BypassError('EBADF');
		const { size = 0 } = await opened.file.status();
		if (!keeps && size < at + length) await opened.resize(at + length);
	}

	/** The next bytes that are not all zero, and where they are. */
	async function piece(thing: Thing, at: number, length: number) {
		const opened = file(thing);
		let place = at;
		let data = await opened.read(place, length);
		for (let pieces = 1; pieces < MAP_PIECES && data.length > 0 && data.every((byte) => byte === 0); pieces++) {
			place += data.length;
			data = await opened.read(place, length);
		}
		return { result: data.length, at: place, data };
	}

	async function number(thing: Thing, what: number) {
		if (what === FIGETBSZ) return 4096;
		if (what !== FIONREAD || !(thing instanceof Opened)) throw new BypassError('ENOTTY');
		return Math.max(0, ((await thing.file.status()).size ?? 0) - thing.offset);
	}

	const statusOf = (thing: Thing): Awaitable<RecordValue> =>
		then(thing instanceof Opened ? thing.file.status() : thing.status(), (status) => {
			if (!status) throw new BypassError('ENOENT');
			return statOf(thing.path, status);
		});
	const sync = (thing: Thing) => (thing instanceof Opened ? then(thing.file.sync?.(), () => 0) : 0);
	const space = async () => spaceOf(await files.space?.());

	return {
		actions: {
			close(thing: Thing) {
				const key = thing instanceof Opened ? thing.key : thing.path;
				locks.forget(key, thing);
				flocks.forget(key, thing);
				return thing instanceof Opened ? then(thing.file.close?.(), () => 0) : 0;
			},
			read: (thing: Thing, length: number) => file(thing).readNext(length),
			pread: (thing: Thing, length: number, at: number) => file(thing).read(at, length),
			write: (thing: Thing, data: Uint8Array) => file(thing).writeNext(data),
			pwrite: (thing: Thing, data: Uint8Array, _length: number, at: number) => file(thing).write(at, data),
			lseek: (thing: Thing, to: number, whence: number) =>
				thing instanceof Opened ? thing.seek(to, whence) : thing.seek(whence === 1 ? thing.position + to : to),
			ftruncate: (thing: Thing, size: number) => then(file(thing).resize(size), () => 0),
			fsync: sync,
			fdatasync: sync,
			syncfs: sync,
			sync_file_range: sync,
			posix_fadvise: () => 0,
			readahead: () => 0,
			posix_fallocate: (thing: Thing, at: number, length: number) => allocate(thing, at, length, false),
			fallocate(thing: Thing, mode: number, at: number, length: number) {
				if ((mode & ~1) !== 0) throw new BypassError('EOPNOTSUPP');
				return allocate(thing, at, length, mode === 1);
			},
			lockf,
			flock,
			bypass_lock_file: lockFile,
			fstat: statusOf,
			fstatvfs: async () => (await space()).statvfs,
			fstatfs: async () => (await space()).statfs,
			isatty() {
				throw new BypassError('ENOTTY');
			},
			bypass_read_directory: (thing: Thing, room: number) => folder(thing).read(room, list),
			bypass_directory_name: (thing: Thing) => folder(thing).name,
			bypass_get_file_flags: (thing: Thing) => thing.flags,
			bypass_set_file_flags(thing: Thing, flags: number) {
				thing.flags = (thing.flags & ~SETTABLE) | (flags & SETTABLE);
			},
			bypass_file_number: number,
			async bypass_map_status(thing: Thing) {
				if (!(thing instanceof Opened)) return [1, 0, 0, 0];
				const { size = 0 } = await thing.file.status();
				return [Number(thing.reads), Number(thing.reads && thing.writes), 1, size];
			},
			bypass_map_piece: piece,
		},
		left(thing, process) {
			if (!(thing instanceof Opened)) return;
			locks.forget(thing.key, process);
		},
	};
}
