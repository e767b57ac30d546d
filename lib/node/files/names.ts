/** Actions on names: opening, looking, making, moving and removing. */
import { constants } from 'node:fs';
import type { Call } from '../calls.ts';
import { BypassError } from '../errors.ts';
import type { RecordValue } from '../tables.ts';
import { AT_FDCWD } from '../values.ts';
import { encodeText } from '../wire.ts';
import type { Thing } from './data.ts';
import { Opened, OpenedFolder } from './opened.ts';
import type { Found, Places } from './places.ts';
import { accessError, masked, numberOf, spaceOf, statOf, statxOf } from './status.ts';
import type { FileChanges, FileStatus, FileSystem } from './types.ts';
import type { Place } from './walk.ts';

const { O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_DIRECTORY, O_WRONLY, O_RDWR } = constants;
/* Canonical numbers, which Node has no names for. */
const O_TMPFILE = 0x400000;
const NOFOLLOW = 0x100;
const SYMLINK_FOLLOW = 0x400;
const EMPTY_PATH = 0x1000;
const REMOVEDIR = 0x200;
const NOREPLACE = 1;
const UTIME_NOW = 0x3fffffff;
const UTIME_OMIT = 0x3ffffffe;

const followed = (flags: number) => ((flags & NOFOLLOW) !== 0 ? 'itself' : 'followed');

/** A function of the file system that it may not have. */
function needed<T>(member: T | undefined): T {
	if (member === undefined) throw new BypassError('EROFS');
	return member;
}

function maskOf(call: Call): number {
	return typeof call.process.state.umask === 'number' ? call.process.state.umask : 0o022;
}

/** Times of utimensat and its like: what they change. */
function timesOf(times: readonly RecordValue[] | null, fraction: 'tv_nsec' | 'tv_usec'): FileChanges {
	const now = Date.now();
	const one = (time: RecordValue | undefined): number | undefined => {
		const part = Number(time?.[fraction]);
		if (fraction === 'tv_nsec' && part === UTIME_NOW) return now;
		if (fraction === 'tv_nsec' && part === UTIME_OMIT) return undefined;
		if (!time || part < 0 || part >= (fraction === 'tv_nsec' ? 1e9 : 1e6)) throw new BypassError('EINVAL');
		return Number(time.tv_sec) * 1000 + part / (fraction === 'tv_nsec' ? 1e6 : 1e3);
	};
	if (times === null) return { accessed: now, modified: now };
	const [accessed, modified] = [one(times[0]), one(times[1])];
	return { ...(accessed === undefined ? {} : { accessed }), ...(modified === undefined ? {} : { modified }) };
}

const ownersOf = (owner: number, group: number): FileChanges => ({
	...(owner >= 0 && owner !== 0xffff_ffff ? { owner } : {}),
	...(group >= 0 && group !== 0xffff_ffff ? { group } : {}),
});

export function nameActions(files: FileSystem, places: Places): Record<string, (...args: never[]) => unknown> {
	async function openAt(at: unknown, path: string, flags: number, mode: number, call: Call): Promise<Thing> {
		const writes = (flags & (O_WRONLY | O_RDWR)) !== 0;
		if ((flags & O_TMPFILE) !== 0) throw new BypassError('EOPNOTSUPP');
		const exclusive = (flags & (O_CREAT | O_EXCL)) === (O_CREAT | O_EXCL);
		const place = await places.place(call.process, at, path, exclusive || (flags & O_NOFOLLOW) !== 0 ? 'itself' : 'followed');
		if (!place.status) return create(place, flags, mode, call);
		const { status } = place;
		if (exclusive) throw new BypassError('EEXIST');
		if (status.kind === 'link') throw new BypassError('ELOOP');
		if (status.kind === 'folder') {
			if (writes || (flags & O_CREAT) !== 0) throw new BypassError('EISDIR');
			return new OpenedFolder(place.path, place.name.replace(/(.)\/+$/, '$1'), files, flags);
		}
		if ((flags & O_DIRECTORY) !== 0 || place.folder) throw new BypassError('ENOTDIR');
		const file = await files.open(place.path, { write: writes, truncate: writes && (flags & O_TRUNC) !== 0 });
		return new Opened(place.path, file, flags, status.id ?? place.path);
	}

	async function create(place: Place, flags: number, mode: number, call: Call): Promise<Thing> {
		if ((flags & O_CREAT) === 0) throw new BypassError('ENOENT');
		if (place.folder) throw new BypassError('EISDIR');
		if (!files.create) throw new BypassError('EROFS');
		const file = await files.create(place.path, masked(mode, maskOf(call)));
		const { id } = await file.status();
		return new Opened(place.path, file, flags, id ?? place.path);
	}

	/** What a descriptor or a name relative to it is about. */
	async function look(at: unknown, path: string | null, flags: number, call: Call): Promise<{ path: string; status: FileStatus }> {
		if ((path === '' && (flags & EMPTY_PATH) !== 0) || path === null) return thing(at as Thing);
		return places.found(call.process, at, path, followed(flags));
	}

	async function thing(opened: Thing): Promise<{ path: string; status: FileStatus }> {
		if (!(opened instanceof Opened) && !(opened instanceof OpenedFolder)) throw new BypassError('EBADF');
		const status = await (opened instanceof Opened ? opened.file.status() : opened.status());
		if (!status) throw new BypassError('ENOENT');
		return { path: opened.path, status };
	}

	const statAt = async (at: unknown, path: string, flags: number, call: Call) => {
		const found = await look(at, path, flags, call);
		return statOf(found.path, found.status);
	};

	async function access(at: unknown, path: string, wanted: number, flags: number, call: Call): Promise<void> {
		const { status } = await look(at, path, flags, call);
		const error = accessError(status, wanted) ?? ((wanted & 2) !== 0 && !files.create ? 'EROFS' : undefined);
		if (error !== undefined) throw new BypassError(error);
	}

	async function change(at: unknown, path: string | null, flags: number, changes: FileChanges, call: Call): Promise<void> {
		const found = await look(at, path, flags, call);
		if (Object.keys(changes).length > 0) await needed(files.change?.bind(files))(found.path, changes);
	}

	async function makeFolder(at: unknown, path: string, mode: number, call: Call): Promise<void> {
		const place = await places.free(call.process, at, path);
		await needed(files.makeFolder?.bind(files))(place.path, masked(mode, maskOf(call)));
	}

	async function removeFolder(at: unknown, path: string, call: Call): Promise<void> {
		if (/(^|\/)\.\/*$/.test(path)) throw new BypassError('EINVAL');
		const found = await places.found(call.process, at, path, 'entry');
		if (found.status.kind !== 'folder') throw new BypassError('ENOTDIR');
		await requireEmpty(found);
		await needed(files.removeFolder?.bind(files))(found.path);
	}

	async function requireEmpty({ path }: { path: string }): Promise<void> {
		for (const name of await files.list(path)) throw new BypassError('ENOTEMPTY', `${name} is in it`);
	}

	async function remove(at: unknown, path: string, call: Call): Promise<void> {
		const found = await places.found(call.process, at, path, 'entry');
		if (found.status.kind === 'folder') throw new BypassError('EISDIR');
		await needed(files.remove?.bind(files))(found.path);
	}

	async function removeAny(path: string, call: Call): Promise<void> {
		const found = await places.found(call.process, AT_FDCWD, path, 'entry');
		return found.status.kind === 'folder' ? removeFolder(AT_FDCWD, path, call) : remove(AT_FDCWD, path, call);
	}

	async function rename(fromAt: unknown, from: string, toAt: unknown, to: string, flags: number, call: Call): Promise<void> {
		if ((flags & ~NOREPLACE) !== 0) throw new BypassError('EINVAL');
		const old = await places.found(call.process, fromAt, from, 'entry', 0);
		const next = await places.place(call.process, toAt, to, 'entry', 1);
		const move = needed(files.rename?.bind(files));
		if (next.status && (flags & NOREPLACE) !== 0) throw new BypassError('EEXIST');
		if (old.path === next.path || sameFile(old, next)) return;
		if (old.status.kind === 'folder') await checkFolderMove(old, next);
		else if (next.folder) throw new BypassError('ENOTDIR');
		else if (next.status?.kind === 'folder') throw new BypassError('EISDIR');
		await move(old.path, next.path);
	}

	function sameFile(old: Found, next: Place): boolean {
		return next.status !== undefined && numberOf(old.path, old.status) === numberOf(next.path, next.status);
	}

	async function checkFolderMove(old: Found, next: Place): Promise<void> {
		if (next.path.startsWith(`${old.path}/`)) throw new BypassError('EINVAL');
		if (next.status && next.status.kind !== 'folder') throw new BypassError('ENOTDIR');
		if (next.status) await requireEmpty(next);
	}

	async function link(fromAt: unknown, from: string, toAt: unknown, to: string, flags: number, call: Call): Promise<void> {
		const old = await places.found(call.process, fromAt, from, (flags & SYMLINK_FOLLOW) !== 0 ? 'followed' : 'itself', 0);
		const next = await places.free(call.process, toAt, to, 1);
		if (old.status.kind === 'folder' || !files.link) throw new BypassError('EPERM');
		if (next.folder) throw new BypassError('ENOENT');
		await files.link(old.path, next.path);
	}

	async function makeLink(target: string, at: unknown, path: string, call: Call): Promise<void> {
		if (target === '') throw new BypassError('ENOENT');
		const place = await places.free(call.process, at, path);
		if (!files.makeLink) throw new BypassError('EPERM');
		await files.makeLink(target, place.path);
	}

	async function readLink(at: unknown, path: string, size: number, call: Call): Promise<Uint8Array> {
		const found = await places.found(call.process, at, path, 'itself');
		if (found.status.kind !== 'link') throw new BypassError('EINVAL');
		return encodeText((await files.readLink?.(found.path)) ?? '').subarray(0, size);
	}

	async function resize(path: string, size: number, call: Call): Promise<void> {
		const opened = await openAt(AT_FDCWD, path, O_WRONLY, 0, call);
		if (!(opened instanceof Opened)) throw new BypassError('EISDIR');
		await opened.resize(size);
		await opened.file.close?.();
	}

	/** A piece of a file by its name, and which file that was. */
	async function fetch(path: string, program: number, offset: number, length: number, call: Call) {
		const { status, path: place } = await places.found(call.process, AT_FDCWD, path, 'followed');
		if (status.kind === 'folder') throw new BypassError(program ? 'EACCES' : 'EISDIR');
		const error = program ? accessError(status, 1) : undefined;
		if (error !== undefined) throw new BypassError(error);
		const file = await files.open(place, { write: false, truncate: false });
		const data = await file.read(offset, length);
		await file.close?.();
		const all = statOf(place, status) as Record<string, number> & { st_mtim: RecordValue; st_ctim: RecordValue };
		const times = [all.st_mtim.tv_sec, all.st_mtim.tv_nsec, all.st_ctim.tv_sec, all.st_ctim.tv_nsec];
		return { result: data.length, data, version: [all.st_dev, all.st_ino, all.st_size, all.st_mode, ...times] };
	}

	async function enter(path: string, call: Call): Promise<void> {
		const { status } = await places.found(call.process, AT_FDCWD, path, 'followed');
		if (status.kind !== 'folder') throw new BypassError('ENOTDIR');
	}

	const space = async (path: string, call: Call) => {
		await places.found(call.process, AT_FDCWD, path, 'followed');
		return spaceOf(await files.space?.());
	};
	const noAttributes = () => {
		throw new BypassError('EOPNOTSUPP');
	};
	const noDevices = () => {
		throw new BypassError('EPERM');
	};
	const here = AT_FDCWD;

	return {
		open: (path: string, flags: number, mode: number, call: Call) => openAt(here, path, flags, mode, call),
		openat: openAt,
		bypass_spawn_file: (path: string, flags: number, mode: number, call: Call) => openAt(here, path, flags, mode, call),
		bypass_enter: enter,
		bypass_fetch: fetch,
		truncate: resize,
		stat: (path: string, call: Call) => statAt(here, path, 0, call),
		lstat: (path: string, call: Call) => statAt(here, path, NOFOLLOW, call),
		fstatat: statAt,
		async statx(at: unknown, path: string, flags: number, _mask: number, call: Call) {
			const found = await look(at, path, flags, call);
			return statxOf(found.path, found.status);
		},
		statvfs: async (path: string, call: Call) => (await space(path, call)).statvfs,
		statfs: async (path: string, call: Call) => (await space(path, call)).statfs,
		access: (path: string, wanted: number, call: Call) => access(here, path, wanted, 0, call),
		eaccess: (path: string, wanted: number, call: Call) => access(here, path, wanted, 0, call),
		faccessat: access,
		chmod: (path: string, mode: number, call: Call) => change(here, path, 0, { mode: mode & 0o7777 }, call),
		lchmod: (path: string, mode: number, call: Call) => change(here, path, NOFOLLOW, { mode: mode & 0o7777 }, call),
		fchmod: (opened: Thing, mode: number, call: Call) => change(opened, null, 0, { mode: mode & 0o7777 }, call),
		fchmodat: (at: unknown, path: string, mode: number, flags: number, call: Call) =>
			change(at, path, flags, { mode: mode & 0o7777 }, call),
		chown: (path: string, owner: number, group: number, call: Call) => change(here, path, 0, ownersOf(owner, group), call),
		lchown: (path: string, owner: number, group: number, call: Call) => change(here, path, NOFOLLOW, ownersOf(owner, group), call),
		fchown: (opened: Thing, owner: number, group: number, call: Call) => change(opened, null, 0, ownersOf(owner, group), call),
		fchownat: (at: unknown, path: string, owner: number, group: number, flags: number, call: Call) =>
			change(at, path, flags, ownersOf(owner, group), call),
		utimensat: (at: unknown, path: string | null, times: RecordValue[] | null, flags: number, call: Call) =>
			change(at, path, flags, timesOf(times, 'tv_nsec'), call),
		futimens: (opened: Thing, times: RecordValue[] | null, call: Call) => change(opened, null, 0, timesOf(times, 'tv_nsec'), call),
		utimes: (path: string, times: RecordValue[] | null, call: Call) => change(here, path, 0, timesOf(times, 'tv_usec'), call),
		lutimes: (path: string, times: RecordValue[] | null, call: Call) => change(here, path, NOFOLLOW, timesOf(times, 'tv_usec'), call),
		futimes: (opened: Thing, times: RecordValue[] | null, call: Call) => change(opened, null, 0, timesOf(times, 'tv_usec'), call),
		futimesat: (at: unknown, path: string | null, times: RecordValue[] | null, call: Call) =>
			change(at, path, 0, timesOf(times, 'tv_usec'), call),
		utime(path: string, times: RecordValue | null, call: Call) {
			const changes = times && { accessed: Number(times.actime) * 1000, modified: Number(times.modtime) * 1000 };
			return change(here, path, 0, changes ?? timesOf(null, 'tv_usec'), call);
		},
		umask(mask: number, call: Call) {
			const before = maskOf(call);
			call.process.state.umask = mask & 0o777;
			return before;
		},
		sync: () => undefined,
		mkdir: (path: string, mode: number, call: Call) => makeFolder(here, path, mode, call),
		mkdirat: makeFolder,
		rmdir: (path: string, call: Call) => removeFolder(here, path, call),
		unlink: (path: string, call: Call) => remove(here, path, call),
		unlinkat: (at: unknown, path: string, flags: number, call: Call) =>
			(flags & REMOVEDIR) !== 0 ? removeFolder(at, path, call) : remove(at, path, call),
		remove: removeAny,
		rename: (from: string, to: string, call: Call) => rename(here, from, here, to, 0, call),
		renameat: (fromAt: unknown, from: string, toAt: unknown, to: string, call: Call) => rename(fromAt, from, toAt, to, 0, call),
		renameat2: rename,
		link: (from: string, to: string, call: Call) => link(here, from, here, to, 0, call),
		linkat: link,
		symlink: (target: string, path: string, call: Call) => makeLink(target, here, path, call),
		symlinkat: makeLink,
		readlink: (path: string, size: number, call: Call) => readLink(here, path, size, call),
		readlinkat: readLink,
		mkfifo: noDevices,
		mkfifoat: noDevices,
		mknod: noDevices,
		mknodat: noDevices,
		getxattr: noAttributes,
		lgetxattr: noAttributes,
		fgetxattr: noAttributes,
		listxattr: noAttributes,
		llistxattr: noAttributes,
		flistxattr: noAttributes,
		setxattr: noAttributes,
		lsetxattr: noAttributes,
		fsetxattr: noAttributes,
		removexattr: noAttributes,
		lremovexattr: noAttributes,
		fremovexattr: noAttributes,
	};
}
