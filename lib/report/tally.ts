/** A trace in numbers: totals, calls, files, and what each thread did when. Lines are read once and not kept. */
import { Files, type FileTally } from './files.ts';
import { type Lane, Lanes } from './lanes.ts';
import { readLine, type TraceCall } from './trace.ts';

export interface CallTally {
	readonly call: string;
	count: number;
	home: number;
	errors: number;
	in: number;
	out: number;
	/** ns, of all together */
	ns: number;
	/** ns, of the middle one, and of the one that 95 of 100 are not longer than */
	median: number;
	p95: number;
	/** how often each error came */
	readonly errnos: ReadonlyMap<string, number>;
}

export interface Totals {
	calls: number;
	home: number;
	errors: number;
	in: number;
	out: number;
	/** ns spent in calls, and of these waiting for home */
	ns: number;
	waited: number;
	/** of `in` and `out`, what crossed between the sides */
	homeIn: number;
	homeOut: number;
	/** lines that are none of a trace */
	foreign: number;
}

export interface Report {
	readonly totals: Totals;
	/** from the first call to the end of the last, ns */
	readonly span: number;
	/** most often called first */
	readonly calls: readonly CallTally[];
	/** most bytes first */
	readonly files: readonly FileTally[];
	readonly lanes: readonly Lane[];
	readonly processes: number;
	readonly threads: number;
}

interface Growing {
	tally: CallTally & { errnos: Map<string, number> };
	durations: number[];
}

export class Tally {
	readonly #totals: Totals = { calls: 0, home: 0, errors: 0, in: 0, out: 0, ns: 0, waited: 0, homeIn: 0, homeOut: 0, foreign: 0 };
	readonly #calls = new Map<string, Growing>();
	readonly #files = new Files();
	readonly #lanes = new Lanes();

	/** @param line of the trace, without its end */
	add(line: string): void {
		const call = readLine(line);
		if (!call) {
			if (line !== '') this.#totals.foreign++;
			return;
		}
		this.#sum(call);
		this.#files.add(call);
		this.#lanes.add(call);
	}

	#sum(call: TraceCall): void {
		const growing = this.#growing(call.call);
		const failed = call.errno === undefined ? 0 : 1;
		const home = call.side === 'home' ? 1 : 0;
		for (const sum of [this.#totals, growing.tally]) {
			sum.home += home;
			sum.errors += failed;
			sum.in += call.in;
			sum.out += call.out;
			sum.ns += call.ns;
		}
		this.#totals.calls++;
		this.#totals.waited += call.waited;
		this.#totals.homeIn += home * call.in;
		this.#totals.homeOut += home * call.out;
		growing.tally.count++;
		growing.durations.push(call.ns);
		if (call.errno !== undefined) growing.tally.errnos.set(call.errno, (growing.tally.errnos.get(call.errno) ?? 0) + 1);
	}

	#growing(call: string): Growing {
		const known = this.#calls.get(call);
		if (known) return known;
		const tally = { call, count: 0, home: 0, errors: 0, in: 0, out: 0, ns: 0, median: 0, p95: 0, errnos: new Map<string, number>() };
		const growing = { tally, durations: [] };
		this.#calls.set(call, growing);
		return growing;
	}

	/** Everything so far. */
	report(): Report {
		for (const { tally, durations } of this.#calls.values()) {
			durations.sort((a, b) => a - b);
			tally.median = nth(durations, 0.5);
			tally.p95 = nth(durations, 0.95);
		}
		const { lanes, span, processes, threads } = this.#lanes.finish();
		return {
			totals: this.#totals,
			span,
			calls: [...this.#calls.values()].map(({ tally }) => tally).sort((a, b) => b.count - a.count || (a.call < b.call ? -1 : 1)),
			files: [...this.#files.byName.values()].sort(
				(a, b) => b.in + b.out - a.in - a.out || b.calls - a.calls || (a.name < b.name ? -1 : 1),
			),
			lanes,
			processes,
			threads,
		};
	}
}

/** The least of the sorted values that this share of them does not exceed. */
function nth(sorted: readonly number[], share: number): number {
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
