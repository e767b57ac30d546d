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

export const lines: readonly Line[] = [
	/* descriptors over fork and exec */
	{ program: 'rounds.c', short: 40, long: 1000 },
	{ program: 'offsets.c', short: 40, long: 1000 },
	{ program: 'dups.c', short: 100, long: 800, files: 120 },
	{ program: 'cloexec.c', short: 4, long: 100 },
	{ program: 'fexec.c', short: 6, long: 60 },
	/* Over a hundred mirrors in a second: the session has the control of each until it has read of its end. */
	{ program: 'tree.c', short: 2, long: 4, shadows: 140, files: 100 },
	{ program: 'descriptors.c', short: 10, long: 300 },
	{ program: 'closing.c', short: 1, long: 1, files: 1030 },
	{ program: 'limits.c', short: 5, long: 5, files: 1030 },
	{ program: 'rights.c', short: 10, long: 300 },
	{ program: 'names.c', short: 3, long: 100 },
	{ program: 'shared.c', short: 30, long: 3000 },
	/* threads, signals */
	{ program: 'threads_fork.c', short: 20, long: 400, files: 70 },
	{ program: 'atfork.c', short: 8, long: 150, files: 60, shadows: 30 },
	{ program: 'storm.c', short: 20, long: 1000 },
	{ program: 'interrupted.c', short: 40, long: 1000 },
	{ program: 'cancel.c', short: 8, long: 200 },
	{ program: 'stolen.c', short: 10, long: 200 },
	{ program: 'jumps.c', short: 10, long: 300 },
	{ program: 'causality.c', short: 100, long: 1000 },
	/* the ends of processes */
	{ program: 'locks.c', short: 24, long: 120 },
	{ program: 'waits.c', short: 3, long: 60, shadows: 20 },
	{ program: 'orphans.c', short: 6, long: 200 },
	{ program: 'daemons.c', short: 6, long: 150 },
	{ program: 'many.c', short: 100, long: 4000, shadows: 24 },
	{ program: 'exits.c', short: 10, long: 100 },
	/* starting programs */
	{ program: 'vforks.c', short: 10, long: 300 },
	{ program: 'spawn.c', short: 5, long: 200 },
	{ program: 'spawn_place.c', short: 3, long: 60 },
	{ program: 'starts.c', short: 7, long: 70 },
	{ program: 'bare.c', short: 7, long: 210 },
	{ program: 'drop.c', short: 3, long: 60 },
	{ program: 'places.c', short: 4, long: 80 },
	{ program: 'rawfork.c', short: 10, long: 200 },
	/* as scripts do it */
	{ program: 'shells.sh', by: 'dash', short: 5, long: 40, shadows: 60 },
	{ program: 'shells.sh', by: 'bash', short: 5, long: 40, shadows: 60 },
	{ program: 'scripts.sh', by: 'sh', short: 1, long: 20 },
	{ program: 'at_home.sh', by: 'sh', short: 1, long: 10 },
	{ program: 'nested.sh', by: 'sh', short: 1, long: 1 },
	{ program: 'starts.py', by: '/usr/bin/python3', short: 1, long: 10 },
];
