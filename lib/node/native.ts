/** The addon: sockets that carry open files, and descriptors in Node's event loop. */
import { createRequire } from 'node:module';
import { packageRoot, packageVersion } from '../files.ts';
import { buildAddon } from './build.ts';

/** A watcher of the addon's; `never` keeps others from making one. */
export type Watcher = { readonly watcher: never };

/** Numbers below 0 are errors: the errno of this machine, negative. */
interface Native {
	receive(fd: number, buffer: Buffer, offset: number, length: number, file: Int32Array): number;
	send(fd: number, buffer: Buffer, offset: number, length: number, file: number): number;
	pair(packets: number): [number, number] | number;
	pipe(): [number, number] | number;
	close(fd: number): number;
	duplicate(fd: number): number;
	isPacket(fd: number): number;
	listenUnix(path: string): number;
	listenTcp(address: string, port: number): number;
	port(fd: number): number;
	accept(fd: number): number;
	peerUser(fd: number): number;
	watch(fd: number, callback: (events: number) => void): Watcher | number;
	start(watcher: Watcher, events: number): number;
	unwatch(watcher: Watcher): void;
}

export const READABLE = 1;
export const WRITABLE = 2;
export const GONE = 4;

let loaded: Native | undefined;

/**
 * The prebuilt addon, or one that is built now.
 * @throws Stop when there is none for this machine, and it cannot be built
 */
export function native(): Native {
	if (loaded) return loaded;
	const require = createRequire(import.meta.url);
	loaded = prebuilt(require) ?? (require(buildAddon()) as Native);
	return loaded;
}

/** Undefined: there is none for this machine, or it is another version's. */
function prebuilt(require: NodeJS.Require): Native | undefined {
	try {
		const addon = (require('node-gyp-build') as (folder: string) => Native & { version(): string })(packageRoot());
		return addon.version() === packageVersion() && 'watch' in addon ? addon : undefined;
	} catch {
		return undefined;
	}
}
