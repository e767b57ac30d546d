/** From a name as a call has it to a place of a file system: relative to what, over which links, and what is there. */
import type { Last, Walked } from '../core.ts';
import { BypassError, codeOf, LeavesHome } from '../errors.ts';
import type { AgentProcess } from '../processes.ts';
import { AT_FDCWD } from '../values.ts';
import { Opened, OpenedFolder } from './opened.ts';
import { nameOfProgram } from './rules.ts';
import type { FileStatus, FileSystem } from './types.ts';
import { type Place, walk } from './walk.ts';

/** Something that is there. */
export type Found = Place & { readonly status: FileStatus };

export class Places {
	readonly files: FileSystem;

	constructor(files: FileSystem) {
		this.files = files;
	}

	/** The program's name of what a call names. `at`: AT_FDCWD, or what a directory's descriptor stands for. */
	private nameOf(process: AgentProcess, at: unknown, path: string): string {
		if (path === '') throw new BypassError('ENOENT');
		const opened = /^\/proc\/self\/fd\/(\d+)(\/.*)?$/s.exec(path);
		if (opened) {
			const thing = process.find(BigInt(opened[1] as string));
			if (thing instanceof Opened || thing instanceof OpenedFolder)
				return `${nameOfProgram(process.rules.rows, thing.path)}${opened[2] ?? ''}`;
		}
		if (path.startsWith('/')) return nameOfProgram(process.rules.rows, path);
		if (at === AT_FDCWD) return `/${path}`;
		if (!(at instanceof OpenedFolder)) throw new BypassError(at instanceof Opened ? 'ENOTDIR' : 'EBADF');
		return `${at.name === '/' ? '' : at.name}/${path}`;
	}

	/**
	 * Where a name of a call leads.
	 * @param number which name of the call it is, for the agent when it leads away from home
	 * @throws LeavesHome, or BypassError when it ends on the way
	 */
	async place(process: AgentProcess, at: unknown, path: string, last: Last, number = 0): Promise<Place> {
		const place = await walk(this.files, process.rules.rows, this.nameOf(process, at, path), last);
		if ('leaves' in place) throw new LeavesHome(number, place.leaves);
		if (place.error !== undefined) throw new BypassError(place.error);
		if (place.folder && place.status && place.status.kind !== 'folder' && last !== 'entry') throw new BypassError('ENOTDIR');
		return place;
	}

	/** The same for what is to be there. */
	async found(process: AgentProcess, at: unknown, path: string, last: Last, number = 0): Promise<Found> {
		const place = await this.place(process, at, path, last, number);
		if (!place.status) throw new BypassError('ENOENT');
		if (place.folder && place.status.kind !== 'folder') throw new BypassError('ENOTDIR');
		return place as Found;
	}

	/** The same for what is not to be there yet. */
	async free(process: AgentProcess, at: unknown, path: string, number = 0): Promise<Place> {
		const place = await this.place(process, at, path, 'entry', number);
		if (place.status) throw new BypassError('EEXIST');
		return place;
	}

	/** The answer to a program that asks where a name leads. */
	async walk(name: string, last: Last, process: AgentProcess, at: unknown): Promise<Walked> {
		const full = name.startsWith('/') ? name : at instanceof OpenedFolder ? (name === '' ? at.name : `${at.name}/${name}`) : undefined;
		if (full === undefined) return { state: 'ends', name: '', error: at instanceof Opened ? 'ENOTDIR' : 'EBADF' };
		try {
			const place = await walk(this.files, process.rules.rows, full, last);
			if ('leaves' in place) return { state: 'leaves', name: place.leaves };
			const error = place.error ?? (place.status ? (place.folder && place.status.kind !== 'folder' ? 'ENOTDIR' : undefined) : 'ENOENT');
			const name = error === undefined && place.name !== '/' ? place.name.replace(/\/+$/, '') : place.name;
			return { state: error === undefined ? 'there' : 'ends', name, error };
		} catch (error) {
			const code = codeOf(error);
			if (code !== undefined) return { state: 'ends', name: '', error: code };
			throw error;
		}
	}
}
