/** The addon: sockets that carry open files, and descriptors in Node's event loop. */
import { createRequire } from 'node:module';
import { Stop } from '../build/stop.ts';
import { packageRoot } from '../files.ts';

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
	hold(watcher: Watcher, holds: boolean): void;
	unwatch(watcher: Watcher): void;
}

export const READABLE = 1;
export const WRITABLE = 2;
export const GONE = 4;

let loaded: Native | undefined;

/** @throws Stop when there is no addon for this machine */
export function native(): Native {
	if (loaded) return loaded;
	const require = createRequire(import.meta.url);
	try {
		loaded = (require('node-gyp-build') as (folder: string) => Native)(packageRoot());
	} catch (error) {
		const first = String((error as Error).message).split('\n')[0];
		throw new Stop(`the addon for Node cannot be loaded: ${first}. In a clone, npm run prebuilds builds it`);
	}
	return loaded;
}
