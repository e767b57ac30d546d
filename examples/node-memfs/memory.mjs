/** A file system that lives in a Map: from names to nodes. Hard links are two names of one node. */
import { BypassError } from 'bypass-agents';

/** Bytes that grow at their end. */
class Bytes {
	data = Buffer.alloc(0);
	size = 0;

	resize(size) {
		if (size > this.data.length) {
			const grown = Buffer.alloc(Math.max(size, this.data.length * 2, 4096));
			this.data.copy(grown, 0, 0, this.size);
			this.data = grown;
		}
		if (size < this.size) this.data.fill(0, size, this.size);
		this.size = size;
	}

	read(at, length) {
		return this.data.subarray(Math.min(at, this.size), Math.min(at + length, this.size));
	}

	write(at, bytes) {
		if (at + bytes.length > this.size) this.resize(at + bytes.length);
		this.data.set(bytes, at);
	}
}

export class MemoryFiles {
	#nodes = new Map();
	#ids = 0;

	/** @param files texts by their names, `{ '/a/b': 'text' }`; folders on the way are made */
	constructor(files = {}) {
		this.#add('/', 'folder', 0o755);
		for (const [path, text] of Object.entries(files)) {
			const parts = path.split('/').slice(1, -1);
			parts.forEach((_, i) => {
				const folder = `/${parts.slice(0, i + 1).join('/')}`;
				if (!this.#nodes.has(folder)) this.#add(folder, 'folder', 0o755);
			});
			this.#add(path, 'file', 0o644).bytes.write(0, Buffer.from(text));
		}
	}

	/** The bytes of a file, for whoever looks from outside; undefined: there is none. */
	contents(path) {
		const bytes = this.#nodes.get(path)?.bytes;
		return bytes && Buffer.from(bytes.read(0, bytes.size));
	}

	get names() {
		return [...this.#nodes.keys()];
	}

	#add(path, kind, mode) {
		const now = Date.now();
		const node = { kind, mode, id: ++this.#ids, links: 1, bytes: kind === 'file' ? new Bytes() : undefined, target: '', modified: now };
		Object.assign(node, { changed: now, accessed: now, owner: process.getuid(), group: process.getgid() });
		this.#nodes.set(path, node);
		return node;
	}

	#get(path) {
		const node = this.#nodes.get(path);
		if (!node) throw new BypassError('ENOENT');
		return node;
	}

	#status(node) {
		const { kind, mode, id, links, modified, changed, accessed, owner, group } = node;
		return { kind, mode, id, links, modified, changed, accessed, owner, group, size: node.bytes?.size ?? node.target.length };
	}

	#handle(node) {
		const touched = () => {
			node.modified = node.changed = Date.now();
		};
		return {
			read: (position, length) => node.bytes.read(position, length),
			write(position, bytes) {
				node.bytes.write(position, bytes);
				touched();
			},
			resize(size) {
				node.bytes.resize(size);
				touched();
			},
			status: () => this.#status(node),
		};
	}

	/* ---- what a shadow asks of a file system ---- */

	status(path) {
		const node = this.#nodes.get(path);
		return node && this.#status(node);
	}

	list(path) {
		const below = path === '/' ? '/' : `${path}/`;
		return this.names
			.filter((name) => name !== '/' && name.startsWith(below) && !name.includes('/', below.length))
			.map((name) => name.slice(below.length));
	}

	open(path, { truncate }) {
		const handle = this.#handle(this.#get(path));
		if (truncate) handle.resize(0);
		return handle;
	}

	create(path, mode) {
		return this.#handle(this.#add(path, 'file', mode));
	}

	makeFolder(path, mode) {
		this.#add(path, 'folder', mode);
	}

	removeFolder(path) {
		this.#nodes.delete(path);
	}

	remove(path) {
		this.#get(path).links--;
		this.#nodes.delete(path);
	}

	rename(from, to) {
		const moved = this.names.filter((name) => name === from || name.startsWith(`${from}/`));
		if (this.#nodes.has(to)) this.remove(to);
		for (const name of moved) {
			this.#nodes.set(to + name.slice(from.length), this.#get(name));
			this.#nodes.delete(name);
		}
	}

	link(from, to) {
		const node = this.#get(from);
		node.links++;
		this.#nodes.set(to, node);
	}

	makeLink(target, path) {
		this.#add(path, 'link', 0o777).target = target;
	}

	readLink(path) {
		return this.#get(path).target;
	}

	change(path, changes) {
		Object.assign(this.#get(path), changes, { changed: Date.now() });
	}
}
