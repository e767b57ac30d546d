/** For tests that run real programs: the command line as a user has it, C programs, folders that vanish with the test. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Outcome {
	readonly status: number | null;
	readonly signal: string | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Setting {
	readonly cwd?: string;
	readonly env?: Record<string, string>;
	readonly input?: string;
	/** limit, 120 when absent */
	readonly seconds?: number;
}

/** Runs a program to its end. Bytes of its output are kept one to one (latin1), so that outputs can be compared. Past the limit: throws. */
export function run(program: string, args: readonly string[], setting: Setting = {}): Outcome {
	const result = spawnSync(program, args, {
		cwd: setting.cwd ?? root,
		env: { ...process.env, ...testEnvironment, ...setting.env },
		input: setting.input ?? '',
		encoding: 'latin1',
		timeout: (setting.seconds ?? 120) * 1000,
		killSignal: 'SIGKILL',
		maxBuffer: 1 << 28,
	});
	if (result.error) throw new Error(`${program} ${args.join(' ')}: ${result.error.message}\n${result.stderr}`);
	return { status: result.status, signal: result.signal, stdout: result.stdout, stderr: result.stderr };
}

/** The built CLI. */
export const cli: string = join(root, 'dist', 'cli.js');

/** `bypass ARGS...` */
export function bypass(args: readonly string[], setting: Setting = {}): Outcome {
	return run(process.execPath, [cli, ...args], setting);
}

/** A new folder of this test file's own, readable by anybody, removed when the test file ends. */
export function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'bypass-run-'));
	chmodSync(path, 0o755);
	process.on('exit', () => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** Compiles one C (or, by its extension, C++) text into `dir`; gives the program's path. */
export function compile(dir: string, name: string, text: string, flags: readonly string[] = []): string {
	const source = join(dir, name);
	const program = source.replace(/\.[^.]*$/, '');
	writeFileSync(source, text);
	const result = run(name.endsWith('.cc') ? 'c++' : 'cc', ['-O1', '-g', '-Wall', '-Wextra', '-o', program, source, '-pthread', ...flags]);
	if (result.status !== 0) throw new Error(result.stderr);
	return program;
}

/** Writes a specification into `dir` and builds it; gives its agent and its shadow. */
export function build(dir: string, name: string, text: string): { agent: string; shadow: string } {
	mkdirSync(dir, { recursive: true });
	const spec = join(dir, `${name}.bp`);
	writeFileSync(spec, text);
	const result = bypass(['build', spec, '-o', dir]);
	if (result.status !== 0) throw new Error(story(result));
	return { agent: join(dir, `lib${name}.so`), shadow: join(dir, `${name}_shadow`) };
}

/** Writes a new key; gives its path. */
export function key(dir: string, name: string, mode = 0o600): string {
	const path = join(dir, name);
	writeFileSync(path, `${randomBytes(32).toString('hex')}\n`);
	chmodSync(path, mode);
	return path;
}

/** Starts a shadow that lives as long as the test file, which it does not keep waiting; gives the address it listens at. */
export function listen(shadow: string, options: readonly string[]): Promise<string> {
	const child = spawn(shadow, options, { stdio: ['ignore', 'pipe', 'pipe'] });
	const release = () => {
		for (const stream of [child.stdout, child.stderr]) (stream as Socket).unref();
		child.unref();
	};
	process.on('exit', () => child.kill());
	return new Promise((done, failed) => {
		let said = '';
		child.stderr.on('data', (data) => (said += data));
		child.stdout.on('data', (data) => {
			said += data;
			const line = /^listening (\S+)$/m.exec(said);
			if (!line) return;
			release();
			done(line[1] as string);
		});
		child.on('exit', (status) => failed(new Error(`the shadow ended with ${status}: ${said}`)));
	});
}

/** What went wrong, for an assertion's message. */
export function story(outcome: Outcome): string {
	return `status ${outcome.status}, signal ${outcome.signal}\nstdout: ${outcome.stdout.slice(0, 2000)}\nstderr: ${outcome.stderr.slice(0, 4000)}`;
}

const testEnvironment = { LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: join(root, 'build', 'test-cache') };
