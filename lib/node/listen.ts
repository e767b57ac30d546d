/** Where agents call: the same addresses as a C shadow has. */
import { lookup } from 'node:dns/promises';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { reasonOf, Stop } from '../build/stop.ts';
import { Connection, watch } from './connection.ts';
import { native, READABLE, type Watcher } from './native.ts';

export type Address =
	| { readonly kind: 'tcp'; readonly host: string; readonly port: number }
	| { readonly kind: 'unix'; readonly path: string }
	| { readonly kind: 'fd'; readonly fd: number }
	| { readonly kind: 'stdio' };

/** @throws Stop for what is no address */
export function parseAddress(text: string): Address {
	const [, host, port] = /^tcp:(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(text)?.filter((part) => part !== undefined) ?? [];
	if (host && port && Number(port) < 65536) return { kind: 'tcp', host, port: Number(port) };
	if (/^unix:\/./.test(text)) return { kind: 'unix', path: text.slice(5) };
	if (/^fd:\d+$/.test(text)) return { kind: 'fd', fd: Number(text.slice(3)) };
	if (text === 'stdio') return { kind: 'stdio' };
	throw new Stop(`${text}: an address is tcp:HOST:PORT, unix:/PATH, fd:N or stdio`);
}

/** A place that is listened at. */
export interface Listener {
	/** as an agent may be told it */
	readonly address: string;
	close(): void;
}

/** What a connection that came is: one whose peer must show itself first, or a trusted one. */
export type Admit = (connection: Connection, trusted: boolean) => void;

export async function listenTcp(host: string, port: number, admit: Admit): Promise<Listener> {
	const found = await lookup(host).catch((error: unknown) => {
		throw new Stop(`tcp:${host}:${port}: ${reasonOf(error)}`);
	});
	const fd = native().listenTcp(found.address, port);
	if (fd < 0) throw new Stop(`tcp:${host}:${port}: ${errorText(fd)}`);
	const address = `tcp:${found.family === 6 ? `[${found.address}]` : found.address}:${native().port(fd)}`;
	return accepting(fd, address, admit, () => true);
}

export async function listenUnix(path: string, admit: Admit): Promise<Listener> {
	checkDirectory(path);
	let fd = bindUnix(path);
	if (fd === -constants.errno.EADDRINUSE && (await isStale(path))) {
		rmSync(path);
		fd = bindUnix(path);
	}
	if (fd < 0) throw new Stop(`unix:${path}: ${fd === -constants.errno.EADDRINUSE ? 'somebody listens there already' : errorText(fd)}`);
	const own = process.geteuid?.() ?? 0;
	const listener = accepting(fd, `unix:${path}`, admit, (connection) => [own, 0].includes(native().peerUser(connection)));
	return {
		address: listener.address,
		close() {
			listener.close();
			rmSync(path, { force: true });
		},
	};
}

function bindUnix(path: string): number {
	const before = process.umask(0o177);
	try {
		return native().listenUnix(path);
	} catch {
		throw new Stop(`unix:${path}: the name is too long for a socket (107 bytes)`);
	} finally {
		process.umask(before);
	}
}

/** A directory that is not there is made for its owner alone; one in which others may put a socket in our place is refused. */
function checkDirectory(path: string): void {
	const directory = dirname(path);
	try {
		mkdirSync(directory, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Stop(`unix:${path}: cannot make ${directory}: ${reasonOf(error)}`);
	}
	const { mode } = statSync(directory);
	if ((mode & 0o022) !== 0 && (mode & 0o1000) === 0)
		throw new Stop(`unix:${path}: others may write in ${directory}; a shadow's socket belongs in a directory of mode 0700`);
}

/** A socket that a shadow left behind, and nobody listens at. */
function isStale(path: string): Promise<boolean> {
	if (!statSync(path).isSocket()) return Promise.resolve(false);
	return new Promise((done) => {
		const probe = createConnection(path);
		probe.on('connect', () => {
			probe.destroy();
			done(false);
		});
		probe.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED'));
	});
}

function errorText(result: number): string {
	return getSystemErrorName(result);
}

/** @param right whether this connection's peer may enter */
function accepting(fd: number, address: string, admit: Admit, right: (connection: number) => boolean): Listener {
	const watcher: Watcher = watch(fd, () => {
		for (;;) {
			const connection = native().accept(fd);
			if (connection < 0) return;
			if (right(connection)) admit(new Connection(connection), false);
			else native().close(connection);
		}
	});
	native().start(watcher, READABLE);
	return {
		address,
		close() {
			native().unwatch(watcher);
			native().close(fd);
		},
	};
}

/**
 * The session's inherited descriptor: programs ask for lanes by sending one end of a socket pair over it.
 * @param ended when nobody can ask any more
 */
export function listenSession(fd: number, admit: Admit, ended: () => void): Listener {
	if (native().isPacket(fd) !== 1) throw new Stop(`fd:${fd} is not a session's descriptor (a SEQPACKET socket)`);
	const wish = Buffer.alloc(16);
	const came = new Int32Array(1);
	let open = true;
	const close = () => {
		if (!open) return;
		open = false;
		native().unwatch(watcher);
		native().close(fd);
	};
	const watcher: Watcher = watch(fd, () => {
		while (open) {
			const got = native().receive(fd, wish, 0, wish.length, came);
			const file = came[0] as number;
			if (got < 0) return;
			if (got === 0 && file < 0) {
				close();
				ended();
				return;
			}
			if (file < 0) continue;
			if ((got === 4 || got === 16) && wish.toString('latin1', 0, 4) === 'LANE') admit(new Connection(file), true);
			else native().close(file);
		}
	});
	native().start(watcher, READABLE);
	return { address: `fd:${fd}`, close };
}

/** Standard input and output, which nothing else uses from now on. */
export function openStdio(): Connection {
	return new Connection(native().duplicate(0), native().duplicate(1));
}

/** The session's key from its file: 64 hexadecimal digits that only its owner may read. */
export function readKey(path: string): Buffer {
	let text: string;
	try {
		const { mode, uid } = statSync(path);
		if ((mode & 0o077) !== 0) throw new Stop(`key file ${path} may be read by others: its mode is to be 0600`);
		if (uid !== process.geteuid?.() && uid !== 0) throw new Stop(`key file ${path} belongs to another user`);
		text = readFileSync(path, 'latin1').trim();
	} catch (error) {
		if (error instanceof Stop) throw error;
		throw new Stop(`key file ${path}: ${reasonOf(error)}`);
	}
	if (!/^[\da-fA-F]{64}$/.test(text)) throw new Stop(`key file ${path} does not hold a key: 64 hexadecimal digits`);
	return Buffer.from(text, 'hex');
}
