/** Agents and shadows of all machines, and programs under them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, type Outcome, root, run } from '../tools/bypass.ts';
import { here, type Machine } from './machines.ts';

export const place: string = join(root, 'build', 'dissimilar');
export const folderOf = (machine: Machine): string => join(place, machine.triple);
const sources = join(root, 'test', 'dissimilar');

const kinds: Record<string, RegExp> = { dist: /\.js$/, knowledge: /\.bk$/, 'lib/runtime': /^[ais].*\.[ch]$/, 'test/dissimilar': /\.bp$/ };

/** Changes with all that an agent is made of. */
function stamp(): string {
	const hash = createHash('sha256');
	for (const folder of ['dist', 'knowledge', 'lib/runtime', 'test/dissimilar']) {
		const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => kinds[folder]?.test(name));
		for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(root, folder, name)));
	}
	return hash.digest('hex');
}

/**
 * Builds agent, shadow and programs of a machine, unless they are there.
 * @returns why it cannot; undefined: it is built
 */
export async function build(machine: Machine): Promise<string | undefined> {
	const folder = folderOf(machine);
	const key = stamp();
	const mark = join(folder, 'stamp');
	const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(root, 'build', 'test-cache') };
	delete env.CC;
	const old = !existsSync(mark) || readFileSync(mark, 'utf8') !== key;
	const failed = (old ? await buildAgent(machine, folder, env) : undefined) ?? (await buildPrograms(machine, folder, env));
	if (failed === undefined) writeFileSync(mark, key);
	return failed;
}

async function buildAgent(machine: Machine, folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const spec = join(sources, 'apart.bp');
	return finish(process.execPath, [cli, 'build', spec, '--target', machine.triple, '-o', folder], env);
}

async function buildPrograms(machine: Machine, folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
	for (const [name, flags, source] of programs(machine)) {
		const args = ['-O1', '-Wall', '-Wextra', '-Wno-type-limits', '-Werror', ...flags, '-o', join(folder, name), join(sources, source)];
		const failed = await finish(`${machine.triple}-gcc`, args, env);
		if (failed !== undefined) return failed;
	}
	return undefined;
}

/** File of a build of the probe. */
export const probeFile = (index: number): string => `probe${index}`;

function programs(machine: Machine): [string, readonly string[], string][] {
	const probes = machine.builds.map(({ flags }, index): [string, readonly string[], string] => [probeFile(index), flags, 'probe.c']);
	return [...probes, ['tools', ['-D_FILE_OFFSET_BITS=64'], 'tools.c']];
}

/** What it said when it failed, or said anything: a warning of the generated code is a failure, too. Undefined: nothing. */
function finish(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000, killSignal: 'SIGKILL' });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('close', (status) => done(status === 0 && said === '' ? undefined : said || `${program} ended with ${status}`));
	});
}

const shadows = new Set<ChildProcess>();
process.on('exit', () => {
	for (const shadow of shadows) shadow.kill();
});

/** Starts the shadow of a machine, for as long as this process lives; gives its address. */
export function startShadow(machine: Machine, key: string): Promise<string> {
	const [program, ...first] = command(machine, join(folderOf(machine), 'apart_shadow'), `/usr/${machine.triple}`, {});
	const options = ['--listen', 'tcp:127.0.0.1:0', '--key', key, '--insecure'];
	const child = spawn(program as string, [...first, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
	shadows.add(child);
	let said = '';
	return new Promise((done, failed) => {
		child.stderr.on('data', (text) => (said += text));
		child.stdout.on('data', (text) => {
			said += text;
			const line = /^listening (\S+)$/m.exec(said);
			if (line) done(line[1] as string);
		});
		child.on('exit', (status) => failed(new Error(`the shadow on ${machine.name} ended with ${status}: ${said}`)));
	});
}

/** A command line that runs a program of a machine. `system` is what it takes for the root folder where its libraries are. */
function command(machine: Machine, program: string, system: string, env: Record<string, string>): string[] {
	const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
	if (!machine.emulated) return ['env', ...settings, program];
	settings.push(`LD_LIBRARY_PATH=${libraryFolders(system).join(':')}`);
	return [`qemu-${machine.emulated}-static`, '-L', system, ...settings.flatMap((setting) => ['-E', setting]), program];
}

/** Named to the linker: by this machine's ld.so.cache it would find this machine's own libraries where they fit (lib32), beside a linker of the other's. */
function libraryFolders(system: string): string[] {
	const folders = ['lib', 'usr/lib'].map((name) => join(system, name)).filter((folder) => existsSync(folder));
	const below = folders.flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => /-linux-gnu/.test(name))
			.map((name) => join(folder, name)),
	);
	return [...below, ...folders];
}

/** Where a program's agent finds its home, and what it is given. */
export interface Split {
	readonly agent: Machine;
	readonly address: string;
	readonly key: string;
	/** what /data is at home */
	readonly home: string;
	/** the folder of the program's libraries; absent: the compiler's */
	readonly system?: string;
}

/** Runs a program under its machine's agent. The variables are set for the program alone: the emulator is none of the agent's business. */
export function runSplit(split: Split, program: string, args: readonly string[]): Outcome {
	const env = {
		LD_PRELOAD: join(folderOf(split.agent), 'libapart.so'),
		BYPASS_SHADOW: split.address,
		BYPASS_KEY_FILE: split.key,
		BYPASS_INSECURE: '1',
		BYPASS_MAP_apart: `/data=${split.home}`,
		/* Emulators dispatch no system calls, and only x86-64 could: all machines are asked the same. */
		BYPASS_LEAKS: 'pass',
		LC_ALL: 'C',
		TZ: 'UTC',
	};
	const [first, ...rest] = command(split.agent, program, split.system ?? `/usr/${split.agent.triple}`, env);
	/* The whole group: an emulator's child that never ends would stay behind. */
	return run('timeout', ['-s', 'KILL', '60', first as string, ...rest, ...args], { seconds: 90 });
}

/** The same program, as this machine has it, on the folder itself. */
export function runNative(program: string, args: readonly string[]): Outcome {
	return run(program, args, { seconds: 60, env: { LC_ALL: 'C', TZ: 'UTC' } });
}

/** One of the tests' own programs on the shadow's machine, without an agent. */
export function runAtHome(machine: Machine, name: string, args: readonly string[]): Outcome {
	const [first, ...rest] = command(machine, join(folderOf(machine), name), `/usr/${machine.triple}`, { LC_ALL: 'C', TZ: 'UTC' });
	return run('timeout', ['-s', 'KILL', '60', first as string, ...rest, ...args], { seconds: 90 });
}

export const nativeTools = (): string => join(folderOf(here), 'tools');
