/**
 * A file system of objects behind HTTP: GET with ranges, HEAD, PUT, DELETE, MOVE, MKCOL, and folders listed as JSON, as nginx does with its
 * dav module and `autoindex_format json`. What is open for writing is kept here and put back by fsync and by the last close.
 */
import { BypassError } from 'bypass-agents';

/** Bytes that one request reads at least. */
const AHEAD = 256 * 1024;

const errors = { 403: 'EACCES', 404: 'ENOENT', 405: 'EEXIST', 409: 'ENOENT', 507: 'ENOSPC' };

export class HttpFiles {
	#base;
	/** objects that are open for writing, by their names */
	#open = new Map();
	/** how many requests were made, by their methods */
	requests = {};

	/** @param base URL of the root folder: `http://127.0.0.1:8080/` */
	constructor(base) {
		this.#base = base.replace(/\/+$/, '');
	}

	#url(path) {
		return this.#base + path.split('/').map(encodeURIComponent).join('/');
	}

	async #ask(method, path, { headers = {}, body, good = [200, 201, 204, 206, 301, 404, 416] } = {}) {
		this.requests[method] = (this.requests[method] ?? 0) + 1;
		const answer = await fetch(this.#url(path), { method, headers, body, redirect: 'manual' }).catch((error) => {
			throw new BypassError('EIO', `${method} ${path}: ${error.cause?.message ?? error.message}`);
		});
		if (!good.includes(answer.status)) throw new BypassError(errors[answer.status] ?? 'EIO', `${method} ${path}: ${answer.status}`);
		return answer;
	}

	/** Without a look at what it says. */
	async #tell(method, path, options) {
		const answer = await this.#ask(method, path, { good: [200, 201, 204], ...options });
		await answer.arrayBuffer();
	}

	async status(path) {
		const open = this.#open.get(path);
		if (open) return open.status();
		const answer = await this.#ask('HEAD', path);
		if (answer.status === 404) return undefined;
		const modified = Date.parse(answer.headers.get('last-modified') ?? '') || 0;
		if (answer.status === 301 || path === '/') return { kind: 'folder', modified };
		return { kind: 'file', size: Number(answer.headers.get('content-length')), modified };
	}

	async list(path) {
		const answer = await this.#ask('GET', path === '/' ? '/' : `${path}/`);
		if (answer.status !== 200) throw new BypassError('ENOENT');
		return (await answer.json()).map((entry) => entry.name);
	}

	async open(path, { write, truncate }) {
		const open = this.#open.get(path);
		if (open) {
			if (truncate) open.resize(0);
			return open.again();
		}
		return write ? this.#writable(path, truncate ? Buffer.alloc(0) : await this.#whole(path), truncate) : this.#reader(path);
	}

	async create(path) {
		await this.#put(path, Buffer.alloc(0));
		return this.#writable(path, Buffer.alloc(0), false);
	}

	async #whole(path) {
		const answer = await this.#ask('GET', path, { good: [200] });
		return Buffer.from(await answer.arrayBuffer());
	}

	#put(path, body) {
		return this.#tell('PUT', path, { body });
	}

	/** Pieces come as they are read, some more at once than was asked for. */
	#reader(path) {
		let piece = { at: 0, bytes: Buffer.alloc(0) };
		return {
			status: async () => {
				const status = await this.status(path);
				if (!status) throw new BypassError('ENOENT');
				return status;
			},
			read: async (position, length) => {
				const open = this.#open.get(path);
				if (open) return open.read(position, length);
				if (position < piece.at || position >= piece.at + piece.bytes.length) {
					const range = `bytes=${position}-${position + Math.max(length, AHEAD) - 1}`;
					const answer = await this.#ask('GET', path, { headers: { range } });
					if (answer.status === 404) throw new BypassError('ENOENT');
					const bytes = Buffer.from(await answer.arrayBuffer());
					if (answer.status === 416) return Buffer.alloc(0);
					piece = answer.status === 206 ? { at: position, bytes } : { at: 0, bytes };
				}
				return piece.bytes.subarray(position - piece.at, position - piece.at + length);
			},
		};
	}

	/** One for all who have the object open meanwhile, so that they see the same. */
	#writable(path, first, changed) {
		let bytes = first;
		let users = 1;
		let name = path;
		let dirty = changed;
		let modified = Date.now();
		const change = (next) => {
			bytes = next;
			dirty = true;
			modified = Date.now();
		};
		const keep = async () => {
			if (!dirty || name === undefined) return;
			dirty = false;
			await this.#put(name, bytes).catch((error) => {
				dirty = true;
				throw error;
			});
		};
		const object = {
			again() {
				users++;
				return object;
			},
			called(next) {
				name = next;
			},
			status: () => ({ kind: 'file', size: bytes.length, modified }),
			read: (position, length) => bytes.subarray(position, position + length),
			write(position, piece) {
				const end = position + piece.length;
				const next = end > bytes.length ? Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]) : bytes;
				next.set(piece, position);
				change(next);
			},
			resize(size) {
				change(size <= bytes.length ? bytes.subarray(0, size) : Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]));
			},
			sync: keep,
			close: async () => {
				if (--users > 0) return;
				try {
					await keep();
				} finally {
					if (users === 0 && this.#open.get(name) === object) this.#open.delete(name);
				}
			},
		};
		this.#open.set(path, object);
		return object;
	}

	makeFolder(path) {
		return this.#tell('MKCOL', `${path}/`);
	}

	removeFolder(path) {
		return this.#tell('DELETE', `${path}/`);
	}

	async remove(path) {
		await this.#tell('DELETE', path);
		this.#open.get(path)?.called(undefined);
		this.#open.delete(path);
	}

	async rename(from, to) {
		const status = await this.status(from);
		const slash = status?.kind === 'folder' ? '/' : '';
		await this.#open.get(from)?.sync();
		const destination = new URL(this.#url(to)).pathname + slash;
		await this.#tell('MOVE', from + slash, { headers: { destination, overwrite: 'T' } });
		for (const [name, object] of [...this.#open]) {
			if (name !== from && !name.startsWith(`${from}/`)) continue;
			this.#open.delete(name);
			this.#open.set(to + name.slice(from.length), object);
			object.called(to + name.slice(from.length));
		}
	}

	/** Objects have neither owners nor modes, and their times are the server's. */
	change() {}
}
