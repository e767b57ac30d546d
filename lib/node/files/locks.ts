/** Locks of files: ranges that belong to a process or to an open file (fcntl, lockf), and whole files (flock). */
import { BypassError } from '../errors.ts';

export interface Range {
	readonly start: number;
	/** the first byte behind it; Infinity: to the end, wherever that is */
	readonly end: number;
}

interface Lock extends Range {
	readonly owner: unknown;
	readonly exclusive: boolean;
	readonly pid: number;
}

/** The locks of one file. */
interface Locked {
	locks: Lock[];
	waiting: (() => void)[];
}

export class Locks {
	private readonly files = new Map<unknown, Locked>();

	private of(file: unknown): Locked {
		let locked = this.files.get(file);
		if (!locked) {
			locked = { locks: [], waiting: [] };
			this.files.set(file, locked);
		}
		return locked;
	}

	/** A lock of somebody else's that is in the way. */
	conflict(file: unknown, owner: unknown, exclusive: boolean, range: Range): Lock | undefined {
		const locks = this.files.get(file)?.locks ?? [];
		return locks.find((lock) => lock.owner !== owner && (lock.exclusive || exclusive) && overlap(lock, range));
	}

	/** Locks, or changes what the owner has of this range. @throws BypassError EAGAIN when somebody is in the way */
	lock(file: unknown, owner: unknown, exclusive: boolean, range: Range, pid = 0): void {
		if (this.conflict(file, owner, exclusive, range)) throw new BypassError('EAGAIN');
		const locked = this.of(file);
		locked.locks = [...without(locked.locks, owner, range), { ...range, owner, exclusive, pid }];
		this.wake(locked);
	}

	/** The same, and waits until nobody is in the way. @throws BypassError EINTR when `signal` is aborted */
	async wait(file: unknown, owner: unknown, exclusive: boolean, range: Range, signal: AbortSignal, pid = 0): Promise<void> {
		while (this.conflict(file, owner, exclusive, range)) {
			if (signal.aborted) throw new BypassError('EINTR');
			await new Promise<void>((done) => {
				this.of(file).waiting.push(done);
				signal.addEventListener('abort', () => done(), { once: true });
			});
		}
		this.lock(file, owner, exclusive, range, pid);
	}

	unlock(file: unknown, owner: unknown, range: Range): void {
		const locked = this.files.get(file);
		if (!locked) return;
		locked.locks = without(locked.locks, owner, range);
		this.wake(locked);
		if (locked.locks.length === 0 && locked.waiting.length === 0) this.files.delete(file);
	}

	/** Everything that somebody has of one file. */
	forget(file: unknown, owner: unknown): void {
		this.unlock(file, owner, { start: 0, end: Infinity });
	}

	private wake(locked: Locked): void {
		for (const waiter of locked.waiting.splice(0)) waiter();
	}
}

function overlap(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

/** What remains of the owner's locks when a range is taken out of them. */
function without(locks: readonly Lock[], owner: unknown, range: Range): Lock[] {
	return locks.flatMap((lock) => {
		if (lock.owner !== owner || !overlap(lock, range)) return [lock];
		const before = lock.start < range.start ? [{ ...lock, end: range.start }] : [];
		const behind = lock.end > range.end ? [{ ...lock, start: range.end }] : [];
		return [...before, ...behind];
	});
}
