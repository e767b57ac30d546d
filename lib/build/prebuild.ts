/**
 * `npm run prebuilds [-- OPTION... TREE...]`: builds what npm ships built into prebuilds/, by prebuildify and cmake-js. A tree is named
 * `linux-x64-glibc`. prebuilds/README.md describes what comes out.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, packageVersion } from '../files.ts';
import { versionsOf } from './elf.ts';
import { alone } from './prebuild-lock.ts';
import { sourcesKey } from './runtime.ts';
import { nameOf, targetOf } from './target.ts';

const usage = `usage: npm run prebuilds [-- OPTION... TREE...]

Builds the trees of prebuilds/ that are not there or are of other sources. Without TREE: each whose compiler is installed; the others are named,
and it fails when there is none at all. \`npm pack\` does that; before a release, --all.

  --force      build what is there as well
  --all        fail when one cannot be built
  --out DIR    another folder than prebuilds/`;

interface Tree {
	/** operating system, machine, libc */
	readonly name: string;
	/** compilers that may be for it, the first that is one is taken */
	readonly compilers: readonly string[];
	/** Debian packages that bring one */
	readonly packages: string;
}

const TREES: readonly Tree[] = [
	{ name: 'linux-x64-glibc', compilers: ['cc', 'gcc', 'x86_64-linux-gnu-gcc'], packages: 'gcc libc6-dev' },
	{ name: 'linux-x64-musl', compilers: ['cc', 'musl-gcc', 'x86_64-linux-musl-gcc'], packages: 'musl-tools' },
	{ name: 'linux-arm64-glibc', compilers: ['cc', 'aarch64-linux-gnu-gcc'], packages: 'gcc-aarch64-linux-gnu libc6-dev-arm64-cross' },
];

/** The version of Node that the addon is said to be for; by Node-API it serves all later ones. */
const NODE = '20.19.0';

/** What CMake calls a machine. */
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };

/** What runtime.json of a tree says. */
interface Facts {
	/** BYPASS_ABI */
	readonly abi: number;
	/** key of the runtime's sources; who takes the archives compares it with that of the sources beside them */
	readonly sources: string;
	/** key of all that the tree is built from */
	readonly tree: string;
	readonly compiler: string;
	/** the oldest GNU C library on which addon and launcher start */
	readonly floor: string | undefined;
}

function compilerOf(tree: Tree): string | undefined {
	return tree.compilers.find((compiler) => {
		const target = targetOf([compiler]);
		return target && !target.sanitized && nameOf(target) === tree.name;
	});
}

/** Of everything that a tree is built from, but for the compiler. */
function treeKey(): string {
	const root = packageRoot();
	const addon = readdirSync(join(root, 'lib', 'node'), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.[ch]$/.test(name))
		.map((name) => `lib/node/${name}`);
	const recipe = ['BypassPrebuild', 'BypassFloor', 'BypassProbe'].map((name) => `cmake/${name}.cmake`);
	const lists = ['CMakeLists.txt', 'lib/runtime/CMakeLists.txt', 'lib/node/CMakeLists.txt', 'lib/build/prebuild-backend.mjs'];
	const hash = createHash('sha256').update(`${packageVersion()} ${sourcesKey()}`);
	for (const name of [...addon, ...recipe, ...lists].sort()) hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
	return hash.digest('hex');
}

function factsOf(place: string, libc: string): Facts | undefined {
	const file = join(place, libc, 'runtime.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Facts) : undefined;
}

/** One tree: built in a folder of its own, then put in the place of the old one. */
function build(tree: Tree, compiler: string, output: string, key: string): boolean {
	const root = packageRoot();
	const [system, machine, libc] = tree.name.split('-') as [string, string, string];
	const work = mkdtempSync(join(root, 'build', `${tree.name}-`));
	const program = createRequire(import.meta.url).resolve('prebuildify/bin.js');
	const foreign = system !== process.platform || machine !== process.arch;
	const prefix = foreign ? compiler.replace(/gcc$/, '') : '';
	const args = ['--napi', '--strip', '--strip-bin', `${prefix}strip`, '--tag-libc', '--artifacts', join(work, 'stage')];
	const target = ['--name', 'bypass-agents', '--target', NODE, '--platform', system, '--arch', machine];
	const settings = foreign ? ['CMAKE_SYSTEM_NAME=Linux', `CMAKE_SYSTEM_PROCESSOR=${PROCESSORS[machine]}`] : [];
	const env = {
		...process.env,
		PREBUILD_NODE_GYP: join(root, 'lib', 'build', 'prebuild-backend.mjs'),
		PREBUILD_LIBC: libc,
		BYPASS_PREBUILD_CC: compiler,
		BYPASS_PREBUILD_SETTINGS: JSON.stringify(settings),
	};
	const made = spawnSync(process.execPath, [program, ...args, ...target, '--cwd', work, '--out', work], { env, encoding: 'utf8' });
	if (made.status !== 0) {
		console.error(`${made.stdout}${made.stderr}\nbypass: ${tree.name} could not be built with ${compiler}; ${work} is kept`);
		return false;
	}
	const built = join(work, 'prebuilds', `${system}-${machine}`);
	const place = join(output, `${system}-${machine}`);
	const facts: Facts = { abi: abi(), sources: sourcesKey(), tree: key, compiler: versionOf(compiler), floor: floorOf(built, libc) };
	writeFileSync(join(built, libc, 'runtime.json'), `${JSON.stringify(facts, null, '\t')}\n`);
	replace(built, place);
	rmSync(work, { recursive: true, force: true });
	console.log(`built ${tree.name} with ${facts.compiler}${facts.floor ? `, for glibc ${facts.floor} or newer` : ''}`);
	return true;
}

/** Puts each thing of a folder in the place of the one of its name; who reads them meanwhile sees the old one, none, or the new one. */
function replace(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		const draft = join(to, `.${name}.${process.pid}`);
		cpSync(join(from, name), draft, { recursive: true });
		rmSync(join(to, name), { recursive: true, force: true });
		renameSync(draft, join(to, name));
	}
}

function abi(): number {
	const header = readFileSync(join(packageRoot(), 'lib', 'runtime', 'include', 'spec.h'), 'utf8');
	return Number(/^#define BYPASS_ABI (\d+)$/m.exec(header)?.[1]);
}

function versionOf(compiler: string): string {
	const said = spawnSync(compiler, ['-dumpfullversion', '-dumpversion'], { encoding: 'utf8' }).stdout.trim();
	return `${compiler} ${said}`;
}

/** The highest version of glibc that the addon or the launcher names. */
function floorOf(built: string, libc: string): string | undefined {
	const files = [join(built, `bypass-agents.${libc}.node`), join(built, libc, 'bin', 'bypass_launch')];
	const numbers = files.flatMap((file) => versionsOf(readFileSync(file))).flatMap((name) => /^GLIBC_([\d.]+)$/.exec(name)?.[1] ?? []);
	return numbers.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
}

function main(): number {
	const options = { out: { type: 'string' }, force: { type: 'boolean' }, all: { type: 'boolean' }, help: { type: 'boolean' } } as const;
	const { values, positionals } = parseArgs({ allowPositionals: true, options });
	if (values.help) {
		console.log(usage);
		return 0;
	}
	const output = resolve(values.out ?? join(packageRoot(), 'prebuilds'));
	const unknown = positionals.filter((name) => !TREES.some((tree) => tree.name === name));
	if (unknown.length) {
		console.error(`bypass: there is no tree ${unknown.join(', ')}; there are ${TREES.map(({ name }) => name).join(', ')}`);
		return 2;
	}
	const chosen = TREES.filter(({ name }) => !positionals.length || positionals.includes(name));
	mkdirSync(join(packageRoot(), 'build'), { recursive: true });
	const states = alone(join(packageRoot(), 'build', 'prebuilds.lock'), () =>
		chosen.map((tree) => provide(tree, output, values.force === true)),
	);
	if (states.every((state) => state === 'skipped')) console.error('bypass: no tree could be built; install one of these compilers');
	const needed = values.all || positionals.length > 0;
	return states.includes('failed') || !states.includes('there') || (needed && states.includes('skipped')) ? 1 : 0;
}

/** One tree, unless it is there. */
function provide(tree: Tree, output: string, force: boolean): 'there' | 'failed' | 'skipped' {
	const [system, machine, libc] = tree.name.split('-') as [string, string, string];
	const key = treeKey();
	if (!force && factsOf(join(output, `${system}-${machine}`), libc)?.tree === key) {
		console.log(`${tree.name} is there`);
		return 'there';
	}
	const compiler = compilerOf(tree);
	if (compiler) return build(tree, compiler, output, key) ? 'there' : 'failed';
	console.log(`skipped ${tree.name}: no compiler for it (tried ${tree.compilers.join(', ')}; Debian: apt install ${tree.packages})`);
	return 'skipped';
}

process.exitCode = main();
