/**
 * The names that an agent for any C library may use: what the GNU C library has had since 2.17 and musl has too, and means the same in both.
 * `npm run knowledge:both` writes lib/runtime/pack/both.c from the two that are at hand, on x86-64.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../tools/bypass.ts';

const file = join(root, 'lib', 'runtime', 'pack', 'both.c');
const gnuFile = run('cc', ['-print-file-name=libc.so.6']).stdout.trim();
const gnuLinker = '/lib64/ld-linux-x86-64.so.2'; /* by its ABI's own name */
const muslFile = '/lib/ld-musl-x86_64.so.1';
/** The oldest of the GNU C library's that is spoken of. */
const oldest = [2, 17];

/** Both have these, with another meaning or other structs; and what no source text names. */
const unlike: readonly (readonly [RegExp, string])[] = [
	[/^reg(comp|exec|free|error)$/, 'regex_t and regmatch_t are other structs'],
	[/^fts_/, 'FTSENT is another struct'],
	[/^(n?ftw|glob|globfree)(64)?$/, 'kinds of files have other numbers, flags another meaning'],
	[/^(__xpg_)?strerror_r$|^(__xpg_)?basename$|^sigpause$/, 'functions of one name that differ'],
	[/^(get|put|set|end)utx?(ent|id|line)?$|^updwtmpx?$|^utmpx?name$/, 'struct utmpx is another one'],
	[/^_pthread_cleanup|^__(overflow|uflow)$/, 'what is inside of a thread or a stream'],
	[/^(__)?res_|^(dn|ns)_|^(aio|lio|mq|shm|timer)_/, 'before 2.34 they were in libraries of their own, which nothing loads'],
	[/^__libc_start_main$|^__cxa_finalize$/, 'of a program, not of an agent'],
];

/**
 * What may be called by its first version although there is a newer one: memmove by another name; ESRCH for a thread that has ended; a shell for a
 * script without a first line.
 */
const asGood = new Set(['memcpy', 'pthread_kill', 'posix_spawn', 'posix_spawnp']);

/** Why the two cannot be compared here; undefined: they can. */
export function missingLibraries(): string | undefined {
	if (process.arch !== 'x64') return 'the names are those of x86-64';
	if (!gnuFile.startsWith('/')) return "the compiler's C library is not the GNU one";
	return existsSync(muslFile) ? undefined : `there is no ${muslFile} (Debian: apt install musl-tools)`;
}

interface Symbol {
	readonly address: string;
	readonly data: boolean;
	readonly version: readonly number[];
	/** the one that is linked with today */
	readonly newest: boolean;
}

function symbolsOf(path: string): Map<string, Symbol[]> {
	const found = new Map<string, Symbol[]>();
	for (const line of run('nm', ['-D', '--defined-only', path]).stdout.split('\n')) {
		const [, address, kind, name, at, version] = /^(\w+) ([TWiDBVR]) (\w+)(?:(@@?)GLIBC_([\d.]+))?$/.exec(line) ?? [];
		if (address === undefined || kind === undefined || name === undefined) continue;
		const symbol = { address, data: /[DBVR]/.test(kind), version: (version ?? '0').split('.').map(Number), newest: at !== '@' };
		found.set(name, [...(found.get(name) ?? []), symbol]);
	}
	return found;
}

const isOlder = (a: readonly number[], b: readonly number[]) => {
	const at = a.findIndex((number, i) => number !== (b[i] ?? 0));
	return at !== -1 && (a[at] as number) < (b[at] ?? 0);
};

/** A name without a version means its first one. It must be the one that headers mean, and old enough. */
function isPlain(name: string, symbols: readonly Symbol[]): boolean {
	const newest = symbols.find((symbol) => symbol.newest);
	const [first] = [...symbols].sort((a, b) => (isOlder(a.version, b.version) ? -1 : 1));
	return (
		newest !== undefined && first !== undefined && (newest.address === first.address || asGood.has(name)) && !isOlder(oldest, first.version)
	);
}

/** `N(NAME)` of a function, `D(NAME)` of a variable: what both of the libraries at hand have, and mean the same by. */
export function namesOfBoth(): string[] {
	const gnu = new Map([...symbolsOf(gnuLinker), ...symbolsOf(gnuFile)]);
	return [...symbolsOf(muslFile)]
		.filter(([name]) => isPlain(name, gnu.get(name) ?? []) && !unlike.some(([pattern]) => pattern.test(name)))
		.map(([name, [symbol]]) => `${symbol?.data ? 'D' : 'N'}(${name})`)
		.sort();
}

/** The same of lib/runtime/pack/both.c. */
export function keptNames(): string[] {
	return (
		readFileSync(file, 'utf8')
			.match(/^[ND]\(.*$/gm)
			?.join(' ')
			.split(' ') ?? []
	);
}

function rows(words: readonly string[]): string {
	let text = '';
	let width = Infinity;
	for (const word of words) {
		const begins = width + word.length + 1 > 150;
		text += `${begins ? '\n' : ' '}${word}`;
		width = (begins ? 0 : width + 1) + word.length;
	}
	return text.trimStart();
}

if (process.argv[1] === import.meta.filename) {
	const missing = missingLibraries();
	if (missing !== undefined) throw new Error(missing);
	const head = readFileSync(file, 'utf8').replace(/(#define D.*\n)[\s\S]*/, '$1');
	writeFileSync(file, `${head}\n${rows(namesOfBoth())}\n`);
}
