/** `runAgent`: a program under an agent, with a shadow of this process as its home, and its calls as events. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { agentEnvironment, type Ending, launcherArguments, leaksOf, readMaps } from '../build/run.ts';
import type { Leaks, Split } from '../build/split.ts';
import { Stop } from '../build/stop.ts';
import { survey } from '../build/survey.ts';
import { readLine, type TraceCall } from '../report/trace.ts';
import type { FileSystem } from './files/types.ts';
import { native } from './native.ts';
import { type Actions, buildSplit, createShadow, type Shadow, type ShadowOptions, type Specification } from './shadow.ts';

export interface RunAgentOptions<A extends object = Actions> {
	/** the specification: a file, the name of one that comes with Bypass, or its text */
	readonly spec: Specification;
	/** a path, or a name that is looked up in PATH */
	readonly program: string;
	readonly args?: readonly string[];
	/** functions for calls that go home; the others are the real system's */
	readonly actions?: A;
	/** a file system that serves all calls on files that go home */
	readonly files?: FileSystem;
	/** a shadow that is there already, of the same specification, in the place of `actions` and `files` */
	readonly shadow?: Shadow;
	/** settings of the specification */
	readonly set?: Readonly<Record<string, string | number | boolean>>;
	/** names that the program uses, and the folders at home that they mean */
	readonly map?: Readonly<Record<string, string>>;
	/** what becomes of calls past the symbols; default: as the specification has it */
	readonly leaks?: Leaks;
	readonly cwd?: string;
	/** the program's environment; default: this process's */
	readonly env?: NodeJS.ProcessEnv;
	/** what the program reads from its standard input; default: nothing, or with inherited output this process's */
	readonly input?: string | Uint8Array;
	/** where the program's output goes; 'pipe': into the outcome, 'inherit': this process's streams. Default: pipe */
	readonly output?: 'pipe' | 'inherit';
	/** calls become events, and are in the outcome. Default: true */
	readonly calls?: boolean;
	/** ends the program when it is aborted */
	readonly signal?: AbortSignal;
	/** of the shadow that is made for this run */
	readonly options?: ShadowOptions;
}

/** How a run ended. */
export interface RunOutcome {
	/** exit status; undefined: a signal ended it */
	readonly status: number | undefined;
	readonly signal: NodeJS.Signals | undefined;
	/** what it wrote, where it was not inherited */
	readonly stdout: string;
	readonly stderr: string;
	/** trapped calls in the order in which they ended */
	readonly calls: readonly TraceCall[];
}

/** A run that is under way. Emits `call` for each trapped call, of all processes of the program, and `end`. */
export class AgentRun extends EventEmitter<{ call: [TraceCall]; end: [RunOutcome] }> {
	/** Settles when the program has ended. @throws Stop when it cannot be run under the agent, with the reason */
	readonly ended: Promise<RunOutcome>;

	/** @internal */
	constructor(begin: (run: AgentRun) => Promise<RunOutcome>) {
		super();
		this.ended = Promise.resolve().then(() => begin(this));
		this.ended.catch(() => {});
	}

	// biome-ignore lint/suspicious/noThenProperty: `await runAgent(...)` gives the outcome
	then<R1 = RunOutcome, R2 = never>(
		done?: ((outcome: RunOutcome) => R1 | PromiseLike<R1>) | null,
		failed?: ((reason: unknown) => R2 | PromiseLike<R2>) | null,
	): Promise<R1 | R2> {
		return this.ended.then(done, failed);
	}
}

/**
 * Runs a program under the agent of a specification. Agent and shadow are built when they are not in the cache, which needs a C compiler.
 * @returns the run: its events are calls; awaited, it is the outcome
 */
export function runAgent<A extends object = Actions>(options: RunAgentOptions<A>): AgentRun {
	return new AgentRun((run) => begin(run, options));
}

async function begin<A extends object>(run: AgentRun, options: RunAgentOptions<A>): Promise<RunOutcome> {
	const split = await buildSplit(options.spec, options.options?.knowledge ?? []);
	const { actions, files } = options;
	const own =
		options.shadow === undefined && (actions || files)
			? createShadow(options.spec, (actions ?? {}) as object, { rest: files ? undefined : split.shadow, ...options.options, files })
			: undefined;
	const shadow = options.shadow ?? own;
	try {
		return await execute(run, options, split, shadow);
	} finally {
		await own?.close();
	}
}

async function execute<A extends object>(
	run: AgentRun,
	options: RunAgentOptions<A>,
	split: Split,
	shadow: Shadow | undefined,
): Promise<RunOutcome> {
	const { program, args = [], output = 'pipe' } = options;
	const settings = {
		set: Object.entries(options.set ?? {}).map(([name, value]) => `${name}=${value}`),
		maps: readMaps(
			Object.entries(options.map ?? {}).map(([name, folder]) => `${name}=${folder}`),
			shadow === undefined,
		),
		trace: undefined,
		leaks: options.leaks,
		fromTheStart: false,
		traceFile: undefined,
		quiet: true,
		connect: undefined,
		dial: undefined,
		key: undefined,
		insecure: false,
	};
	const leaks = leaksOf(split, settings);
	const { refusals, elsewhere } = survey(program, split, leaks);
	if (refusals.length) throw new Stop(refusals.join('\n'));

	const trace = options.calls === false ? undefined : openTrace(run);
	const session = shadow && pair();
	const launcher = session || !split.shadow ? [split.launcher, '--agent', split.agent] : [split.shadow, '--run', split.agent];
	const [path, ...words] = [
		...launcher,
		...launcherArguments(split, settings, elsewhere.length > 0),
		...(session ? ['--connect', 'fd:3'] : []),
		...(trace ? ['--trace=json', '--trace-file', trace.path] : []),
		'--',
		program,
		...args,
	] as [string, ...string[]];
	try {
		if (session) await shadow.listen(`fd:${session[0]}`);
		const child = spawn(path, words, {
			stdio: [
				options.input !== undefined ? 'pipe' : output === 'inherit' ? 'inherit' : 'ignore',
				output,
				output,
				...(session ? [session[1]] : []),
			],
			env: { ...(options.env ?? process.env), ...agentEnvironment(settings, leaks) },
			...(options.cwd === undefined ? {} : { cwd: options.cwd }),
			...(options.signal ? { signal: options.signal, killSignal: 'SIGTERM' as const } : {}),
		});
		if (session) native().close(session[1]);
		const ended = await collect(child, options.input);
		const outcome: RunOutcome = { ...ended, calls: (await trace?.end()) ?? [] };
		run.emit('end', outcome);
		return outcome;
	} finally {
		trace?.close();
	}
}

function pair(): [number, number] {
	const ends = native().pair(1);
	if (typeof ends === 'number') throw new Stop('no descriptors left');
	return ends;
}

/** Gives how the program ended, and what it wrote. */
function collect(child: ChildProcess, input: string | Uint8Array | undefined): Promise<Omit<RunOutcome, 'calls'>> {
	const [out, error] = [child.stdout, child.stderr].map((stream) => {
		const pieces: Buffer[] = [];
		stream?.on('data', (piece: Buffer) => pieces.push(piece));
		return pieces;
	}) as [Buffer[], Buffer[]];
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	const text = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString();
	return new Promise((done, failed) => {
		let ending: Ending | undefined;
		child.on('error', (problem: NodeJS.ErrnoException) => {
			if (problem.code !== 'ABORT_ERR') failed(new Stop(`${child.spawnfile} cannot be started: ${problem.message}`));
		});
		child.on('exit', (status, signal) => {
			ending = signal ? { signal } : { status: status ?? 1 };
			/* Programs in the background may hold the streams: they are not waited for. */
			setTimeout(() => {
				for (const stream of [child.stdout, child.stderr]) stream?.destroy();
			}, 1000).unref();
		});
		child.on('close', () => {
			const how = ending as Ending;
			const signal = 'signal' in how ? how.signal : undefined;
			done({ status: 'status' in how ? how.status : undefined, signal, stdout: text(out), stderr: text(error) });
		});
	});
}

/** A pipe that agents open by its name: each line is one call. */
function openTrace(run: AgentRun): { path: string; end(): Promise<TraceCall[]>; close(): void } {
	const ends = native().pipe();
	if (typeof ends === 'number') throw new Stop('no descriptors left');
	const [reading, writing] = ends;
	const stream = new Socket({ fd: reading, readable: true, writable: false });
	const calls: TraceCall[] = [];
	const decoder = new StringDecoder('utf8');
	let rest = '';
	stream.on('data', (piece: Buffer) => {
		const lines = (rest + decoder.write(piece)).split('\n');
		rest = lines.pop() as string;
		for (const line of lines) {
			const call = readLine(line);
			if (!call) continue;
			calls.push(call);
			run.emit('call', call);
		}
	});
	stream.on('error', () => {});
	const over = new Promise<void>((done) => stream.on('close', () => done()));
	let open = true;
	const close = () => {
		if (open) native().close(writing);
		open = false;
	};
	return {
		path: `/proc/${process.pid}/fd/${writing}`,
		async end() {
			close();
			/* What programs in the background do from now on is no part of this run. */
			const timer = setTimeout(() => stream.destroy(), 500);
			await over;
			clearTimeout(timer);
			return calls;
		},
		close() {
			close();
			stream.destroy();
		},
	};
}
