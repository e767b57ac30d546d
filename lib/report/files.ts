/** Which file a call is about: by the name that it is given, or by the descriptor or stream that an earlier call made of a name. */
import type { Side, TraceCall } from './trace.ts';

export interface FileTally {
	readonly name: string;
	/** where it lives: at home when home has once answered for it, whatever is done here to its descriptor */
	side: Side;
	calls: number;
	in: number;
	out: number;
	errors: number;
}

/** Files that are told apart; the others are counted together, so that a trace of any length makes a page of some size. */
const MOST = 20_000;
const OTHERS = '(further files)';
const UNNAMED = '(pipes, terminals, inherited)';
/** Calls whose result is a further name for the descriptor that they are given. */
const DUPLICATES = new Set(['dup', 'dup2', 'dup3', 'fcntl']);

export class Files {
	readonly byName = new Map<string, FileTally>();
	/** names by process and descriptor, or by process and stream */
	readonly #open = new Map<string, string>();
	/** by thread: the stream it has opened last, whose descriptor no line has named yet */
	readonly #streams = new Map<number, string>();

	add(call: TraceCall): void {
		const given = givenName(call);
		const handle = handleOf(call);
		const name = given ?? (handle === undefined ? undefined : this.#named(call, handle));
		this.#follow(call, given, handle, name);
		if (name === undefined && call.in + call.out === 0) return;
		const tally = this.#tally(name ?? UNNAMED, call.side);
		tally.calls++;
		tally.in += call.in;
		tally.out += call.out;
		if (call.errno !== undefined) tally.errors++;
		else if (tally.side !== 'home') tally.side = call.side;
	}

	/** A stream's bytes are moved by its descriptor: the first one without a name after a stream was opened is that. */
	#named({ pid, tid }: TraceCall, handle: string): string | undefined {
		const known = this.#open.get(`${pid} ${handle}`);
		const stream = this.#streams.get(tid);
		if (known !== undefined || stream === undefined || !/^\d+$/.test(handle) || Number(handle) <= 2) return known;
		this.#streams.delete(tid);
		this.#open.set(`${pid} ${handle}`, stream);
		return stream;
	}

	/** Remembers what a result stands for from now on. */
	#follow(call: TraceCall, given: string | undefined, handle: string | undefined, name: string | undefined): void {
		const { pid, result, errno } = call;
		if (errno !== undefined || result === undefined || result === null) return;
		const isStream = typeof result === 'string';
		if (given !== undefined && isStream && !call.opens) this.#streams.set(call.tid, given);
		if (given !== undefined && (call.opens || isStream)) this.#open.set(`${pid} ${result}`, given);
		else if (DUPLICATES.has(call.call) && name !== undefined && (call.call !== 'fcntl' || Number(result) > 2))
			this.#open.set(`${pid} ${result}`, name);
		else if (name !== undefined && isStream && call.args.fd !== undefined) this.#open.set(`${pid} ${result}`, name);
		else if (handle !== undefined && /close/.test(call.call)) {
			this.#open.delete(`${pid} ${handle}`);
			this.#streams.delete(call.tid);
		} else if (/fork/.test(call.call) && typeof result === 'number' && result > 0) this.#inherit(pid, result);
		if (this.#open.size > 4 * MOST) this.#open.clear();
	}

	#inherit(parent: number, child: number): void {
		for (const [key, name] of [...this.#open])
			if (key.startsWith(`${parent} `)) this.#open.set(`${child}${key.slice(String(parent).length)}`, name);
	}

	#tally(name: string, side: Side): FileTally {
		const known = this.byName.get(name);
		if (known) return known;
		const own = this.byName.size < MOST ? name : OTHERS;
		const tally = this.byName.get(own) ?? { name: own, side, calls: 0, in: 0, out: 0, errors: 0 };
		this.byName.set(own, tally);
		return tally;
	}
}

function givenName({ args }: TraceCall): string | undefined {
	const name = args.path ?? args.from;
	return typeof name === 'string' && name !== '' && !/^0x[0-9a-f]+$/.test(name) ? name : undefined;
}

function handleOf({ args }: TraceCall): string | undefined {
	const handle = args.fd ?? args.from ?? args.file ?? args.stream ?? args.directory;
	return typeof handle === 'number' || typeof handle === 'string' ? String(handle) : undefined;
}
