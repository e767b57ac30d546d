/** What a file system tells of a file, as the structs that programs know. */
import { constants } from 'node:fs';
import type { RecordValue } from '../tables.ts';
import type { FileStatus } from './types.ts';

const kinds = { file: constants.S_IFREG, folder: constants.S_IFDIR, link: constants.S_IFLNK } as const;
const permissions = { file: 0o644, folder: 0o755, link: 0o777 } as const;
/** d_type of directory entries */
export const entryKinds = { file: 8, folder: 4, link: 10 } as const;

/** All that a shadow serves is one device, which no real one is called. */
const DEVICE = 0x6279;
const BLOCK = 4096;

/** A number for a file that has none of its own: the same for the same name. */
export function numberOf(path: string, { id }: FileStatus): number {
	if (id !== undefined) return id;
	let hash = 0;
	let high = 7;
	for (let i = 0; i < path.length; i++) {
		hash = (Math.imul(hash, 31) + path.charCodeAt(i)) | 0;
		high = (Math.imul(high, 131) + path.charCodeAt(i)) & 0xfffff;
	}
	return high * 0x1_0000_0000 + (hash >>> 0) + 1;
}

const userId = process.geteuid?.() ?? 0;
const groupId = process.getegid?.() ?? 0;

function full(path: string, status: FileStatus) {
	const { kind, size = 0, links = kind === 'folder' ? 2 : 1, modified = 0 } = status;
	return {
		id: numberOf(path, status),
		mode: kinds[kind] | (status.mode ?? permissions[kind]),
		size,
		links,
		owner: status.owner ?? userId,
		group: status.group ?? groupId,
		modified,
		changed: status.changed ?? modified,
		accessed: status.accessed ?? modified,
		blocks: Math.ceil(size / 512),
	};
}

function time(milliseconds: number): RecordValue {
	const seconds = Math.floor(milliseconds / 1000);
	return { tv_sec: seconds, tv_nsec: Math.min(999_999_999, Math.round((milliseconds - seconds * 1000) * 1e6)) };
}

/** struct stat */
export function statOf(path: string, status: FileStatus): RecordValue {
	const all = full(path, status);
	return {
		st_dev: DEVICE,
		st_ino: all.id,
		st_mode: all.mode,
		st_nlink: all.links,
		st_uid: all.owner,
		st_gid: all.group,
		st_rdev: 0,
		st_size: all.size,
		st_blksize: BLOCK,
		st_blocks: all.blocks,
		st_atim: time(all.accessed),
		st_mtim: time(all.modified),
		st_ctim: time(all.changed),
	};
}

/** struct statx: the basic statistics */
export function statxOf(path: string, status: FileStatus): RecordValue {
	const all = full(path, status);
	return {
		stx_mask: 0x7ff,
		stx_blksize: BLOCK,
		stx_nlink: all.links,
		stx_uid: all.owner,
		stx_gid: all.group,
		stx_mode: all.mode,
		stx_ino: all.id,
		stx_size: all.size,
		stx_blocks: all.blocks,
		stx_atime: time(all.accessed),
		stx_ctime: time(all.changed),
		stx_mtime: time(all.modified),
		stx_dev_major: DEVICE >> 8,
		stx_dev_minor: DEVICE & 0xff,
	};
}

const terabyte = 2 ** 40;

/** struct statvfs and struct statfs */
export function spaceOf(space: { readonly total: number; readonly free: number } = { total: terabyte, free: terabyte / 2 }): {
	statvfs: RecordValue;
	statfs: RecordValue;
} {
	const common = {
		f_bsize: BLOCK,
		f_frsize: BLOCK,
		f_blocks: Math.floor(space.total / BLOCK),
		f_bfree: Math.floor(space.free / BLOCK),
		f_bavail: Math.floor(space.free / BLOCK),
		f_files: 1 << 30,
		f_ffree: 1 << 29,
	};
	return {
		statvfs: { ...common, f_favail: 1 << 29, f_fsid: DEVICE, f_flag: 0, f_namemax: 255 },
		statfs: { ...common, f_type: DEVICE, f_namelen: 255, f_flags: 0 },
	};
}

/** A mode's permissions, without those that the mask takes away. */
export function masked(mode: number, mask: number): number {
	return mode & 0o7777 & ~mask;
}

/** The error of a file that may not be used so, by its permissions for its owner; undefined: it may. Nobody is refused reading or writing. */
export function accessError(status: FileStatus, wanted: number): string | undefined {
	if ((wanted & 1) === 0 || status.kind !== 'file') return undefined;
	return (status.mode ?? permissions.file) & 0o111 ? undefined : 'EACCES';
}
