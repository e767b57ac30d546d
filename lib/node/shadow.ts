/** `createShadow`: a shadow whose actions are functions of TypeScript. */
import { basename, resolve } from 'node:path';
import { Cache } from '../build/cache.ts';
import { prepare, type Split } from '../build/split.ts';
import { Stop } from '../build/stop.ts';
import { readKnowledge, readSpecification } from '../files.ts';
import { generatePlan } from '../generate.ts';
import type { Plan } from '../plan/plan.ts';
import { renderDiagnostics } from '../source/render.ts';
import { Source } from '../source/source.ts';
import type { Call } from './calls.ts';
import type { Connection } from './connection.ts';
import { type AnyAction, Core, type Hooks, type Limits } from './core.ts';
import { fileActions } from './files/serve.ts';
import type { FileSystem } from './files/types.ts';
import { FRAME_SIZE, type Frame, packFrame, REPLY } from './frame.ts';
import { Lane } from './lane.ts';
import { Link } from './link.ts';
import { type Listener, listenSession, listenTcp, listenUnix, openStdio, parseAddress, readKey } from './listen.ts';

/**
 * Functions by the names of calls. Their arguments are what of the call travels to home, in the order of its parameters and without outs,
 * and last the call itself. `bypass generate --types` writes the exact types of one specification.
 */
export type Actions = { readonly [call: string]: ((...args: never[]) => unknown) | undefined };

/** The last argument of every action. */
export type { Call };

/** A specification: the path of its file, the name of one that comes with Bypass, or its text. */
export type Specification = string | { readonly text: string; readonly name?: string };

export interface ShadowOptions extends Partial<Limits> {
	/**
	 * what calls without an action do. 'system': they are the real system's; a shadow in C makes them, which is built when it is needed.
	 * 'refuse': they fail with ENOSYS. Else the path of a shadow of this specification, as `bypass build` makes it (NAME_shadow).
	 * Default: system, and refuse where `files` is given
	 */
	readonly rest?: string | undefined;
	/** file of the session's key; TCP needs one */
	readonly key?: string | undefined;
	/** TCP, which is not encrypted, is meant */
	readonly insecure?: boolean | undefined;
	/** knowledge beside the package's */
	readonly knowledge?: readonly string[] | undefined;
	/** told of mistakes of actions, one line each; default: standard error */
	readonly report?: ((message: string) => void) | undefined;
	readonly hooks?: Hooks | undefined;
	/** serves all calls on files that the specification sends home, but for those that have an action of their own */
	readonly files?: FileSystem | undefined;
}

const defaults: Limits = { processes: 512, lanes: 256, greeting: 10 };

/**
 * Makes a shadow. It serves nobody until `listen`.
 * @param spec the specification that its agents have
 * @param actions functions for its calls; those that have none go to `rest`
 * @throws Stop when the specification has errors, names no such call, or a call cannot be an action
 */
export function createShadow<A extends object = Actions>(spec: Specification, actions: A, options: ShadowOptions = {}): Shadow {
	const plan = planOf(spec, options.knowledge ?? []);
	const named = actions as Readonly<Record<string, AnyAction | undefined>>;
	const remote = plan.calls.filter((call) => call.remote).map((call) => call.name);
	for (const name of Object.keys(named)) {
		if (named[name] === undefined || remote.includes(name)) continue;
		const why = plan.calls.some((call) => call.name === name) ? 'never goes home' : 'is none of its calls';
		throw new Stop(`${plan.path}: ${name} ${why}; it sends home ${remote.join(', ') || 'nothing'}`);
	}
	const rest = options.rest ?? (options.files ? 'refuse' : 'system');
	const home = rest === 'refuse' ? undefined : rest === 'system' ? () => buildShadow(spec, options) : async () => resolve(rest);
	if (!options.files) return new Shadow(plan, named, options, home);
	const served = fileActions(options.files);
	const wanted = Object.entries(served.actions).filter(([name]) => remote.includes(name));
	const hooks = bothHooks(served.hooks, options.hooks ?? {});
	return new Shadow(plan, { ...Object.fromEntries(wanted), ...named }, { ...options, hooks }, home);
}

/* A suite of tests makes shadows of the same specification again and again; a plan is never changed. */
const plans = new Map<string, Plan>();
const PLANS_MAX = 8;

/** What the generator makes of a specification. @throws Stop with its mistakes */
function planOf(spec: Specification, knowledge: readonly string[]): Plan {
	const { source, name } = sourceOf(spec);
	const key = [name, source.path, source.text].join('\0');
	const known = knowledge.length === 0 ? plans.get(key) : undefined;
	if (known) return known;
	const plan = planAnew(source, name, knowledge);
	if (knowledge.length === 0) plans.set(key, plan);
	if (plans.size > PLANS_MAX) plans.delete(plans.keys().next().value as string);
	return plan;
}

function planAnew(source: Source, name: string, knowledge: readonly string[]): Plan {
	const { plan, diagnostics } = generatePlan({ spec: source, knowledge: readKnowledge(knowledge), name });
	if (!plan) throw new Stop(renderDiagnostics(diagnostics));
	return plan;
}

/** The text of a specification, and its agent's name. */
function sourceOf(spec: Specification): { source: Source; name: string } {
	if (typeof spec !== 'string') return { source: new Source('<text>', `${spec.text}\n`), name: spec.name ?? 'inline' };
	const source = readSpecification(spec);
	const stem = basename(source.path)
		.replace(/\.[^.]*$/, '')
		.replace(/\W/g, '_');
	return { source, name: /^[A-Za-z_]/.test(stem) ? stem : `_${stem}` };
}

/** Agent and shadow of a specification, built or found in the cache. @throws Stop with its mistakes, or for a missing compiler */
export async function buildSplit(spec: Specification, knowledge: readonly string[]): Promise<Split> {
	const { source, name } = sourceOf(spec);
	const outcome = await prepare(new Cache(), source, name, knowledge, { include: [], agentLink: [], shadowLink: [] });
	if ('diagnostics' in outcome) throw new Stop(renderDiagnostics(outcome.diagnostics));
	return outcome.split;
}

async function buildShadow(spec: Specification, options: ShadowOptions): Promise<string> {
	const { shadow } = await buildSplit(spec, options.knowledge ?? []);
	if (shadow === undefined) throw new Stop('the specification sends nothing home');
	return shadow;
}

export class Shadow {
	/** @internal */
	readonly core: Core;
	private readonly insecure: boolean;
	private readonly listeners = new Set<Listener>();
	private readonly lanes = new Set<Lane>();
	private readonly links = new Set<Link>();
	private closing: Promise<void> | undefined;

	/** @internal */
	constructor(
		plan: Plan,
		actions: Readonly<Record<string, AnyAction | undefined>>,
		options: ShadowOptions,
		home: (() => Promise<string>) | undefined,
	) {
		this.insecure = options.insecure === true;
		try {
			this.core = new Core(plan, actions, {
				hooks: options.hooks ?? {},
				limits: { ...defaults, ...limitsOf(options) },
				key: options.key === undefined ? undefined : readKey(options.key),
				executable: home,
				tell: options.report ?? ((message) => console.error(`bypass: ${plan.name}: ${message}`)),
			});
		} catch (error) {
			throw error instanceof Stop ? error : new Stop(`${plan.path}: ${(error as Error).message}`);
		}
	}

	/** Numbers of constants on this machine, as actions get them in flags and modes. */
	get constants(): Readonly<Record<string, number>> {
		return Object.fromEntries(this.core.tables.constants);
	}

	/**
	 * Serves agents that call at an address: `unix:/PATH`, `tcp:HOST:PORT` (port 0: any that is free), `fd:N` (a session's descriptor) or
	 * `stdio`. May be called more than once.
	 * @returns the address, as agents may be told it
	 * @throws Stop when nothing can listen there
	 */
	async listen(address: string): Promise<string> {
		const parsed = parseAddress(address);
		if (this.closing) throw new Stop(`${address}: the shadow is closed`);
		if (parsed.kind === 'tcp' && (!this.insecure || !this.core.key))
			throw new Stop(
				this.insecure
					? `${address}: TCP needs a key: { key: 'FILE' }`
					: `${address}: TCP is not encrypted: { insecure: true } says that every machine on the way may read what travels`,
			);
		const admit = (connection: Connection, trusted: boolean) => this.admit(connection, trusted);
		if (parsed.kind === 'stdio') {
			if (this.core.home) this.core.home.linked = true;
			this.link(openStdio()).start();
			return address;
		}
		const listener =
			parsed.kind === 'tcp'
				? await listenTcp(parsed.host, parsed.port, admit)
				: parsed.kind === 'unix'
					? await listenUnix(parsed.path, admit)
					: this.session(parsed.fd);
		this.listeners.add(listener);
		return listener.address;
	}

	private session(fd: number): Listener {
		const listener: Listener = listenSession(
			fd,
			(connection, trusted) => this.admit(connection, trusted),
			() => this.listeners.delete(listener),
		);
		return listener;
	}

	private admit(connection: Connection, trusted: boolean): void {
		const becomeLink = (frame: Frame) => {
			this.lanes.delete(lane);
			connection.send(packFrame(Buffer.alloc(FRAME_SIZE), { ...frame, flags: REPLY }));
			connection.receiver = this.link(connection).link;
		};
		const lane: Lane = new Lane(this.core, connection, trusted, becomeLink, () => this.lanes.delete(lane));
		this.lanes.add(lane);
		connection.start(lane);
	}

	private link(connection: Connection): { link: Link; start(): void } {
		const link: Link = new Link(this.core, connection, () => this.links.delete(link));
		this.links.add(link);
		return { link, start: () => connection.start(link) };
	}

	/**
	 * Ends it: nobody is let in any more, actions that run may end, all lanes are closed, and what programs had open is closed. Settles
	 * when that is done.
	 * @param patience milliseconds that actions may take; those that take longer are interrupted
	 */
	close(patience = 2000): Promise<void> {
		this.closing ??= this.end(patience);
		return this.closing;
	}

	private async end(patience: number): Promise<void> {
		for (const listener of this.listeners) listener.close();
		this.listeners.clear();
		const greeted = [...this.core.processes.values()].flatMap((process) => [...process.lanes] as Lane[]);
		const lanes = new Set([...this.lanes, ...greeted, ...[...this.links].flatMap((link) => link.receivers)]);
		const running = [...lanes].flatMap((lane) => lane.running?.over ?? []);
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<void>((done) => {
			timer = setTimeout(done, patience);
		});
		await Promise.race([Promise.allSettled(running), late]);
		clearTimeout(timer);
		for (const lane of lanes) lane.end();
		for (const link of [...this.links]) link.close();
		await this.core.endAll();
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.close();
	}
}

/** The file system's, and then those of its user. */
function bothHooks(first: Hooks, second: Hooks): Hooks {
	return {
		...first,
		...second,
		left(thing, process) {
			first.left?.(thing, process);
			second.left?.(thing, process);
		},
	};
}

function limitsOf(options: ShadowOptions): Partial<Limits> {
	const { processes, lanes, greeting } = options;
	return Object.fromEntries(Object.entries({ processes, lanes, greeting }).filter(([, value]) => value !== undefined));
}
