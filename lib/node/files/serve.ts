/** A file system of TypeScript as the actions of a shadow: all calls on files that a specification may send home. */
import type { AnyAction, Hooks } from '../core.ts';
import { dataActions } from './data.ts';
import { nameActions } from './names.ts';
import { Places } from './places.ts';
import type { FileSystem } from './types.ts';

/** Actions for every call on files, and what a shadow needs besides. */
export function fileActions(files: FileSystem): { actions: Readonly<Record<string, AnyAction>>; hooks: Hooks } {
	const places = new Places(files);
	const data = dataActions(files);
	return {
		actions: { ...data.actions, ...nameActions(files, places) },
		hooks: {
			left: (thing: unknown, process) => data.left(thing, process),
			walk: (name, last, process, at) => places.walk(name, last, process, at),
		},
	};
}
