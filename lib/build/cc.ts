/** The C compiler of the machine: finding it, and running it so that its messages reach the user unchanged. */
import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Stop } from './stop.ts';

export interface Compiler {
	/** the program and its own first arguments: `gcc -m32` of $CC */
	readonly command: readonly string[];
	/** changes when the compiler does */
	readonly identity: string;
}

const CHOICES = {
	c: { variable: 'CC', names: ['cc', 'gcc', 'clang'] },
	'c++': { variable: 'CXX', names: ['c++', 'g++', 'clang++'] },
} as const;

/**
 * Finds a compiler: $CC or $CXX, then the usual names in PATH.
 * @throws Stop when there is none
 */
export function findCompiler(language: 'c' | 'c++' = 'c', env: NodeJS.ProcessEnv = process.env): Compiler {
	const { variable, names } = CHOICES[language];
	const wanted = (env[variable] ?? '').split(/\s+/).filter((word) => word !== '');
	for (const command of [...(wanted.length ? [wanted] : []), ...names.map((name) => [name])]) {
		const path = which(command[0] as string, env.PATH ?? '');
		if (path) return { command: [path, ...command.slice(1)], identity: identityOf(path, command.slice(1)) };
		if (command === wanted)
			throw new Stop(`$${variable} names ${wanted[0]}, and there is no such compiler; correct it, or unset ${variable}`);
	}
	throw new Stop(
		`no ${language === 'c' ? 'C' : 'C++'} compiler found (tried $${variable}, ${names.join(', ')}); install one, ` +
			`or set ${variable} (Debian: apt install ${language === 'c' ? 'gcc libc6-dev' : 'g++'})`,
	);
}

/** The executable file of a name in PATH. */
export function which(name: string, path: string): string | undefined {
	const candidates = name.includes('/') ? [name] : path.split(':').map((folder) => join(folder || '.', name));
	return candidates.find((candidate) => {
		try {
			accessSync(candidate, constants.X_OK);
			return statSync(candidate).isFile();
		} catch {
			return false;
		}
	});
}

/** Size and time stand for the content: starting the compiler to ask for its version would cost more than a warm start of a program. */
export function identityOf(path: string, args: readonly string[]): string {
	const real = realpathSync(path);
	const { size, mtimeMs } = statSync(real);
	return [real, size, mtimeMs, ...args].join(' ');
}

/* Compilers that run now, and who waits for one of them to end: several builds share the processors. */
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(job: () => Promise<T>): Promise<T> {
	if (running >= availableParallelism()) await new Promise<void>((turn) => waiting.push(turn));
	else running++;
	try {
		return await job();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}

/**
 * Runs a compiler or linker, when it is its turn.
 * @param about what is being compiled, for the message: `trace.bp`
 * @param input its standard input, when it reads that; then what it prints is returned
 * @returns its warnings, or what it printed
 * @throws Stop that carries the compiler's own messages
 */
export function runCompiler(compiler: Compiler, args: readonly string[], about: string, input?: string): Promise<string> {
	return inTurn(() => runNow(compiler, args, about, input));
}

function runNow(compiler: Compiler, args: readonly string[], about: string, input: string | undefined): Promise<string> {
	const [program, ...own] = compiler.command as [string, ...string[]];
	return new Promise((done, failed) => {
		const child = execFile(program, [...own, ...args], { maxBuffer: 1 << 26, encoding: 'utf8' }, (error, stdout, stderr) => {
			if (!error) return done(input === undefined ? stderr : stdout);
			const why =
				typeof error.code === 'number' ? `the C compiler rejects ${about}` : `${program} ended with ${error.signal ?? error.code}`;
			failed(new Stop(`${why}:`, stdout + stderr));
		});
		if (input === undefined) return;
		child.stdin?.on('error', () => {}); /* one that does not read it says why in its exit status */
		child.stdin?.end(input);
	});
}

/** Runs the jobs, as many at a time as there are processors; the first failure is thrown after those under way have ended. */
export async function inParallel<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
	const results: T[] = [];
	const failures: unknown[] = [];
	let next = 0;
	const work = async () => {
		while (next < jobs.length && !failures.length) {
			const index = next++;
			try {
				results[index] = await (jobs[index] as () => Promise<T>)();
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
	if (failures.length) throw failures[0];
	return results;
}
