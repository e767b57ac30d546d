/** `bypass run`: a program under an agent, with the agent's shadow when it has one. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { coversPattern } from '../model/patterns.ts';
import { Source } from '../source/source.ts';
import { givenDescriptors } from './given.ts';
import { isMissing } from './program.ts';
import { isLeaks, type Leaks, leaksWords, type Split } from './split.ts';
import { reasonOf, Stop } from './stop.ts';
import { survey } from './survey.ts';

export interface RunOptions {
	readonly set: readonly string[];
	/** NAME=FOLDER, checked by readMaps */
	readonly maps: readonly string[];
	readonly trace: 'text' | 'json' | undefined;
	/** what becomes of calls past the symbols; undefined: what the specification says */
	readonly leaks: Leaks | undefined;
	/** what the dynamic linker does is trapped as well */
	readonly fromTheStart: boolean;
	readonly traceFile: string | undefined;
	/** where the launcher writes what \`leaks audit\` counts */
	readonly auditFile?: string | undefined;
	readonly quiet: boolean;
	/** address of a shadow that somebody else has started: reached through the launcher, for the whole session */
	readonly connect: string | undefined;
	/** the same, but each process of the program dials for itself */
	readonly dial: string | undefined;
	readonly key: string | undefined;
	readonly insecure: boolean;
}

/** How a process ended. */
export type Ending = { readonly status: number } | { readonly signal: NodeJS.Signals };

/**
 * @param maps `/data=./sample`: the name that the program uses, and the folder at home that it means
 * @returns the same with whole names where home is here
 * @throws Stop for a map that makes no sense, or that one before it hides
 */
export function readMaps(maps: readonly string[], homeIsHere: boolean): string[] {
	const names: string[] = [];
	return maps.map((map) => {
		const [, name, folder] = /^(\/[^=]*)=(.+)$/s.exec(map) ?? [];
		if (!name || !folder) throw new Stop(`--map ${map}: write NAME=FOLDER, where NAME begins with / as in --map /data=./sample`);
		const target = homeIsHere ? resolve(folder) : folder;
		if (/\$\{|[\n\0]/.test(name + target))
			throw new Stop(`--map ${map}: a name with \${ or a line's end cannot be mapped; use a link to it`);
		if (homeIsHere) requireFolder(map, target);
		const hides = names.find((earlier) => coversPattern(earlier, name));
		if (hides)
			throw new Stop(`--map ${map}: no name comes as far as this map, --map ${hides}=... is before it; put the narrower one first`);
		names.push(name);
		return `${name}=${target}`;
	});
}

/** The specification with maps as path rules ahead of its own, on its first line so that all others keep their number. */
export function withMaps(spec: Source, maps: readonly string[]): Source {
	if (!maps.length) return spec;
	const rules = maps.map((map) => {
		const equal = map.indexOf('=');
		return `home ${quote(map.slice(0, equal))} as ${quote(map.slice(equal + 1))};`;
	});
	return new Source(spec.path, `paths { ${rules.join(' ')} } ${spec.text}`);
}

function quote(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function requireFolder(map: string, target: string): void {
	try {
		statSync(target);
	} catch (error) {
		throw new Stop(`--map ${map}: ${target}: ${reasonOf(error)}`);
	}
}

/** A program that is not here may be at home: the agent looks for it, and nothing can be told of it before. */
const AT_HOME = { refusals: [], elsewhere: [] };

function hasHome(split: Split, { connect, dial }: RunOptions): boolean {
	return [split.shadow, connect, dial].some((place) => place !== undefined);
}

/**
 * Runs a program under an agent; its standard streams and other descriptors are the program's.
 * @param split what was built
 * @param command the program and its arguments
 * @returns how the program ended
 * @throws Stop when it cannot be trapped: reason and cure
 */
export async function runSplit(split: Split, command: readonly string[], options: RunOptions): Promise<Ending> {
	requireSettings(split, options.set);
	const leaks = leaksOf(split, options);
	const { refusals, elsewhere } =
		hasHome(split, options) && isMissing(command[0] as string) ? AT_HOME : survey(command[0] as string, split, leaks);
	if (options.fromTheStart && leaks !== 'trap')
		throw new Stop(
			'--from-the-start: system calls are trapped only where leaks are; write `leaks trap;` into the specification, or --leaks=trap',
		);
	if (refusals.length) throw new Stop(refusals.join('\nbypass: '));
	const ownHome = split.shadow && !options.connect && !options.dial;
	const launcher = ownHome ? [split.shadow as string, '--run', split.agent] : [split.launcher, '--agent', split.agent];
	return execute(
		[...launcher, ...launcherArguments(split, options, options.fromTheStart || elsewhere.length > 0), '--', ...command],
		agentEnvironment(options, leaks),
	);
}

/**
 * The same, and a page of it.
 * @param page file to write when the program has ended, however it did
 * @throws Stop also when the page cannot be written, which is seen before the program starts
 */
export async function runWithReport(split: Split, command: readonly string[], options: RunOptions, page: string): Promise<Ending> {
	const target = resolve(page);
	try {
		writeFileSync(target, '');
	} catch (error) {
		throw new Stop(`--report ${page}: ${reasonOf(error)}`);
	}
	const draft = mkdtempSync(join(tmpdir(), 'bypass-report-'));
	const trace = options.traceFile ?? join(draft, 'trace.json');
	try {
		if (options.traceFile === undefined) writeFileSync(trace, '');
		const ending = await runSplit(split, command, { ...options, trace: 'json', traceFile: trace });
		const { writeReport } = await import('./report.ts');
		await writeReport(trace, target, `${split.name}: ${command.join(' ')}`);
		return ending;
	} catch (error) {
		rmSync(target, { force: true });
		throw error;
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** The launcher's command line for a run, up to its `--`. */
export function launcherArguments(split: Split, options: RunOptions, fromTheStart: boolean): string[] {
	return [
		...(fromTheStart ? ['--from-the-start'] : []),
		...options.set.flatMap((set) => ['--set', set]),
		...(split.takesMaps ? options.maps.flatMap((map) => ['--map', map]) : []),
		...(options.trace ? [options.trace === 'json' ? '--trace=json' : '--trace'] : []),
		...(options.traceFile ? ['--trace-file', options.traceFile] : []),
		...(options.auditFile ? ['--audit-file', options.auditFile] : []),
		...(options.quiet ? ['-q'] : []),
		...(options.connect ? ['--connect', options.connect] : []),
		...(options.connect && options.key ? ['--key', options.key] : []),
		...(options.connect && options.insecure ? ['--insecure'] : []),
	];
}

/** What becomes of calls past the symbols in a run: what was asked for goes before what the specification says. */
export function leaksOf(split: Split, options: Pick<RunOptions, 'leaks'>): Leaks {
	return options.leaks ?? leaksOfEnvironment() ?? split.leaks;
}

/** What the user said to all runs; what another run said to the programs that it runs is no matter of ours. */
function leaksOfEnvironment(): Leaks | undefined {
	const word = process.env.BYPASS_STATS === undefined ? process.env.BYPASS_LEAKS : undefined;
	if (word === undefined || isLeaks(word)) return word;
	throw new Stop(`BYPASS_LEAKS=${word}: it is one of ${leaksWords.join(', ')}`);
}

/** What agents read for themselves. */
export function agentEnvironment({ dial, key, insecure }: RunOptions, leaks: Leaks): Record<string, string> {
	const policy = { BYPASS_LEAKS: leaks };
	if (!dial) return policy;
	return {
		...policy,
		BYPASS_SHADOW: dial,
		...(key ? { BYPASS_KEY_FILE: resolve(key) } : {}),
		...(insecure ? { BYPASS_INSECURE: '1' } : {}),
	};
}

/** The launcher cannot tell a wrong name, since names in the environment may be another agent's. */
function requireSettings(split: Split, sets: readonly string[]): void {
	for (const set of sets) {
		const name = /^(\w+)=/.exec(set)?.[1];
		if (name === undefined) throw new Stop(`--set ${set}: write NAME=VALUE`);
		if (split.settings.includes(name)) continue;
		const all = split.settings.length ? `its settings: ${split.settings.join(', ')}` : 'it has none';
		throw new Stop(`--set ${set}: ${split.name} has no setting ${name}; ${all}`);
	}
}

/**
 * Runs a command in this one's place as far as a parent can: descriptors, signals and the way it ends go through.
 * @param command path and arguments
 * @param environment added to this process's own
 */
export function execute(command: readonly string[], environment: Record<string, string> = {}): Promise<Ending> {
	const [path, ...args] = command as [string, ...string[]];
	const child = spawn(path, args, { stdio: inheritedDescriptors(), env: { ...process.env, ...environment } });
	/* The terminal sends its signals to the child too; the others come to us alone. */
	const ignore = () => {};
	const forward = (signal: NodeJS.Signals) => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) process.on(signal, ignore);
	for (const signal of ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const) process.on(signal, forward);
	return new Promise((done, failed) => {
		child.on('error', (error) => failed(new Stop(`${path} cannot be started: ${reasonOf(error)}`)));
		child.on('exit', (status, signal) => {
			for (const name of ['SIGINT', 'SIGQUIT'] as const) process.off(name, ignore);
			for (const name of ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const) process.off(name, forward);
			done(signal ? { signal } : { status: status ?? 128 + constants.signals.SIGKILL });
		});
	});
}

/** The standard streams, and what this process was given besides. */
function inheritedDescriptors(): ('inherit' | 'ignore' | number)[] {
	const last = Math.max(2, ...givenDescriptors);
	return Array.from({ length: last + 1 }, (_, fd) => (fd <= 2 ? 'inherit' : givenDescriptors.includes(fd) ? fd : 'ignore'));
}
