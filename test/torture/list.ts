/** What is tortured: one line for each program of `programs/`, with how long a short and a long run go on. */

export interface Line {
	/** file in programs/: C is compiled, shell and Python scripts are run by `by` */
	readonly program: string;
	readonly by?: string;
	/** rounds in `npm test`, and in `npm run test:torture` */
	readonly short: number;
	readonly long: number;
	/** descriptors that the shadow of one process may hold at once; 40 when absent */
	readonly files?: number;
	/** processes that home may have at once; 12 when absent */
	readonly shadows?: number;
	/** why it cannot be right yet: it is run all the same, and a line that is right although it is listed so is a failure */
	readonly missing?: string;
}

const exec = 'a program that is started by exec has none of the descriptors at home that its predecessor had open';

export const lines: readonly Line[] = [
	{ program: 'rounds.c', short: 60, long: 1000, missing: exec },
	{ program: 'offsets.c', short: 40, long: 1000 },
	{ program: 'dups.c', short: 100, long: 800, files: 120 },
	{ program: 'closing.c', short: 1, long: 1, missing: "the runtime's own descriptors can be written to" },
];
