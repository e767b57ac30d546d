/** What each thread did when: its calls laid over as many equal pieces of time as the page can show. */
import type { TraceCall } from './trace.ts';

export interface Lane {
	readonly pid: number;
	readonly tid: number;
	/** its first and last call, ns from the beginning */
	readonly from: number;
	readonly to: number;
	readonly calls: number;
	/** ns waiting for home, and in calls that stayed here, in all and in each piece of time */
	readonly waited: number;
	readonly local: number;
	readonly pieces: readonly { readonly waited: number; readonly local: number }[];
}

/** Pieces of time in the whole run. */
export const PIECES = 480;
/** Four numbers for each call: lane, beginning, duration, waiting. */
const FIELDS = 4;

export class Lanes {
	readonly #index = new Map<string, number>();
	readonly #names: { pid: number; tid: number }[] = [];
	#numbers = new Float64Array(1 << 12);
	#length = 0;

	add({ pid, tid, at, ns, waited }: TraceCall): void {
		const key = `${pid} ${tid}`;
		let lane = this.#index.get(key);
		if (lane === undefined) {
			lane = this.#names.push({ pid, tid }) - 1;
			this.#index.set(key, lane);
		}
		if (this.#length + FIELDS > this.#numbers.length) {
			const larger = new Float64Array(this.#numbers.length * 2);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers.set([lane, at, ns, Math.min(waited, ns)], this.#length);
		this.#length += FIELDS;
	}

	/** In the order in which they began. */
	finish(): { lanes: Lane[]; span: number; processes: number; threads: number } {
		let [first, last] = [Number.POSITIVE_INFINITY, 0];
		for (let i = 0; i < this.#length; i += FIELDS) {
			const [at, ns] = [this.#numbers[i + 1] as number, this.#numbers[i + 2] as number];
			first = Math.min(first, at);
			last = Math.max(last, at + ns);
		}
		const span = this.#length ? Math.max(1, last - first) : 0;
		const lanes = this.#names.map((name) => ({
			...name,
			from: Number.POSITIVE_INFINITY,
			to: 0,
			calls: 0,
			waited: 0,
			local: 0,
			pieces: Array.from({ length: PIECES }, () => ({ waited: 0, local: 0 })),
		}));
		for (let i = 0; i < this.#length; i += FIELDS) {
			const lane = lanes[this.#numbers[i] as number] as (typeof lanes)[number];
			const [at, ns, waited] = [(this.#numbers[i + 1] as number) - first, this.#numbers[i + 2] as number, this.#numbers[i + 3] as number];
			lane.calls++;
			lane.waited += waited;
			lane.local += ns - waited;
			lane.from = Math.min(lane.from, at);
			lane.to = Math.max(lane.to, at + ns);
			spread(lane.pieces, span, at, ns, waited);
		}
		lanes.sort((a, b) => a.from - b.from || a.pid - b.pid || a.tid - b.tid);
		return { lanes, span, processes: new Set(lanes.map(({ pid }) => pid)).size, threads: lanes.length };
	}
}

/** Each piece gets its share of a call, by how long the call lies in it. */
function spread(pieces: { waited: number; local: number }[], span: number, at: number, ns: number, waited: number): void {
	const width = span / PIECES;
	const last = Math.min(PIECES - 1, Math.floor((at + ns) / width));
	for (let i = Math.min(PIECES - 1, Math.floor(at / width)); i <= last; i++) {
		const inside = Math.min(at + ns, (i + 1) * width) - Math.max(at, i * width);
		const share = ns > 0 ? Math.max(0, inside) / ns : 0;
		const piece = pieces[i] as { waited: number; local: number };
		piece.waited += waited * share;
		piece.local += (ns - waited) * share;
	}
}
