/** Compilers for other machines: `bypass build --target TRIPLE`. */
import { spawnSync } from 'node:child_process';
import { didYouMean } from '../source/suggest.ts';
import { type Compiler, findCompiler, identityOf, which } from './cc.ts';
import { Stop } from './stop.ts';

/**
 * Machines that the runtime is compiled for in the tests, and what Debian calls each: the compiler's package is `gcc-TRIPLE`, that of its
 * C library `libc6-dev-NAME-cross`. Any other triple may be given too.
 */
const KNOWN: Readonly<Record<string, string>> = {
	'aarch64-linux-gnu': 'arm64',
	'alpha-linux-gnu': 'alpha',
	'arm-linux-gnueabi': 'armel',
	'arm-linux-gnueabihf': 'armhf',
	'hppa-linux-gnu': 'hppa',
	'i686-linux-gnu': 'i386',
	'm68k-linux-gnu': 'm68k',
	'mips-linux-gnu': 'mips',
	'mips64el-linux-gnuabi64': 'mips64el',
	'mipsel-linux-gnu': 'mipsel',
	'powerpc-linux-gnu': 'powerpc',
	'powerpc64-linux-gnu': 'ppc64',
	'powerpc64le-linux-gnu': 'ppc64el',
	'riscv64-linux-gnu': 'riscv64',
	's390x-linux-gnu': 's390x',
	'sparc64-linux-gnu': 'sparc64',
	'x86_64-linux-gnu': 'amd64',
	'x86_64-linux-musl': '',
};

/** Triples that need no further word, sorted. */
const knownTargets: readonly string[] = Object.keys(KNOWN);

/** Why a text cannot be a target; undefined: it can. */
export function wrongTarget(target: string | undefined): string | undefined {
	if (target === undefined || (/^[A-Za-z0-9_]+(-[A-Za-z0-9_]+){1,3}$/.test(target) && !target.startsWith('-'))) return undefined;
	const byName = knownTargets.find((triple) => KNOWN[triple] === target || triple.split('-')[0] === target);
	const meant = byName ?? didYouMean(target, knownTargets);
	return `--target ${target}: want a triple such as aarch64-linux-gnu${meant ? `; did you mean ${meant}?` : ''}`;
}

/**
 * The compiler of a target: $CC (or $CXX) when it is set, else TRIPLE-gcc (or TRIPLE-g++) in PATH. It must have a C library.
 * @param target undefined: the machine's own compiler
 * @throws Stop that names the Debian packages, when there is none, when $CC compiles for another machine, or when headers are missing
 */
export function compilerFor(target: string | undefined, language: 'c' | 'c++' = 'c', env: NodeJS.ProcessEnv = process.env): Compiler {
	if (target === undefined) return findCompiler(language, env);
	const variable = language === 'c' ? 'CC' : 'CXX';
	const compiler = env[variable] ? forTarget(findCompiler(language, env), target, variable) : byTriple(target, language, env);
	requireLibrary(compiler, target);
	return compiler;
}

function byTriple(target: string, language: 'c' | 'c++', env: NodeJS.ProcessEnv): Compiler {
	const name = `${target}-${language === 'c' ? 'gcc' : 'g++'}`;
	const path = which(name, env.PATH ?? '');
	if (path) return { command: [path], identity: identityOf(path, []) };
	const alike = knownTargets.filter((known) => known !== target && known.slice(0, 3) === target.slice(0, 3));
	const meant = Object.hasOwn(KNOWN, target) ? undefined : didYouMean(target, alike);
	throw new Stop(
		`no compiler for ${target}: there is no ${name} in PATH${meant ? ` (did you mean ${meant}?)` : ''}; ` +
			`install it (Debian: apt install ${packagesOf(target, language)}), or set ${language === 'c' ? 'CC' : 'CXX'} to one`,
	);
}

/** Debian's packages: underscores are not allowed in their names. */
function packagesOf(target: string, language: 'c' | 'c++'): string {
	if (isMusl(target)) return language === 'c' ? 'musl-tools' : 'none has a C++ compiler for musl';
	return `${language === 'c' ? 'gcc' : 'g++'}-${target.replaceAll('_', '-')} ${libraryOf(target)}`.trim();
}

function libraryOf(target: string): string {
	const name = KNOWN[target];
	return name === undefined ? '' : `libc6-dev-${name}-cross`;
}

/** A compiler that says for which machine it is; clang is told. */
function forTarget(compiler: Compiler, target: string, variable: string): Compiler {
	const [program, ...own] = compiler.command as [string, ...string[]];
	const ask = (more: readonly string[]) => spawnSync(program, [...own, ...more, '-dumpmachine'], { encoding: 'utf8' }).stdout?.trim() ?? '';
	const said = ask([]);
	if (isSame(said, target)) return compiler;
	const telling = [`--target=${target}`];
	if (isSame(ask(telling), target)) return { command: [...compiler.command, ...telling], identity: `${compiler.identity} ${telling[0]}` };
	throw new Stop(
		`$${variable} is ${compiler.command.join(' ')}, which compiles for ${said || 'an unknown machine'} and not for ${target}; ` +
			`unset ${variable} to use ${target}-gcc, or name another compiler`,
	);
}

/** The vendor's part is of no meaning: `x86_64-pc-linux-gnu`. musl-gcc names the machine of the gcc that it starts. */
function isSame(one: string, other: string): boolean {
	const short = (triple: string) => triple.replace(/^([^-]+)-(?:pc|unknown|none)-(?=linux)/, '$1-');
	return short(one) === short(other) || (isMusl(other) && short(one).split('-')[0] === short(other).split('-')[0]);
}

/** A cross compiler is installed apart from its C library, and $CC may be one of the right machine with the wrong library. */
function requireLibrary(compiler: Compiler, target: string): void {
	const [program, ...own] = compiler.command as [string, ...string[]];
	const name = compiler.command.join(' ');
	const input = '#include <stdio.h>\n#include <pthread.h>\n#ifdef __GLIBC__\nbypass_glibc\n#endif\n';
	const tried = spawnSync(program, [...own, '-E', '-P', '-x', 'c', '-'], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
	if (tried.status !== 0) {
		// A compiler that ends before it has read its input is an error of ours too (EPIPE); what it printed says more.
		const reason = tried.stderr || (tried.error?.message ?? '');
		if (!/stdio\.h|pthread\.h/.test(reason)) throw new Stop(`${name} does not work:`, reason);
		const library = libraryOf(target);
		throw new Stop(
			`${name} has no C library for ${target}: it finds no stdio.h; install one${library ? ` (Debian: apt install ${library})` : ''}`,
		);
	}
	const glibc = /^bypass_glibc$/m.test(tried.stdout);
	if (glibc && isMusl(target)) throw new Stop(`${name} compiles for the GNU C library and not for ${target}; set CC to musl's compiler`);
	if (!glibc && /-gnu\w*$/.test(target)) throw new Stop(`${name} does not compile for the GNU C library, and so not for ${target}`);
}

const isMusl = (target: string) => /-musl\w*$/.test(target);
