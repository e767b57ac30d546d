/**
 * `npm run prebuilds [-- OPTION... TREE...]`: builds what npm ships built into prebuilds/, by prebuildify and cmake-js. A tree is
 * `linux-x64-glibc`; without any, all whose compiler is installed. prebuilds/README.md describes what comes out.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../files.ts';
import { nameOf, targetOf } from './target.ts';

interface Tree {
	/** operating system, machine, libc */
	readonly name: string;
	/** compilers that may be for it, the first that is one is taken */
	readonly compilers: readonly string[];
	readonly cure: string;
}

const TREES: readonly Tree[] = [
	{ name: 'linux-x64-glibc', compilers: ['cc', 'x86_64-linux-gnu-gcc'], cure: 'gcc libc6-dev' },
	{ name: 'linux-x64-musl', compilers: ['musl-gcc', 'x86_64-linux-musl-gcc', 'cc'], cure: 'musl-tools' },
	{ name: 'linux-arm64-glibc', compilers: ['aarch64-linux-gnu-gcc', 'cc'], cure: 'gcc-aarch64-linux-gnu libc6-dev-arm64-cross' },
];

/** The version that the addon is said to be for; by Node-API it serves all later ones. */
const NODE = '20.19.0';

function compilerOf(tree: Tree): string | undefined {
	return tree.compilers.find((compiler) => {
		const target = targetOf([compiler]);
		return target && !target.sanitized && nameOf(target) === tree.name;
	});
}

function run(program: string, args: readonly string[], env: Record<string, string>): boolean {
	return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** One tree: built in a folder of its own, then put in the place of the old one. */
function build(tree: Tree, compiler: string, output: string): boolean {
	const root = packageRoot();
	const [system, machine, libc] = tree.name.split('-') as [string, string, string];
	const work = join(root, 'build', 'prebuild', tree.name);
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	const prebuildify = createRequire(import.meta.url).resolve('prebuildify/bin.js');
	const folders = ['--cwd', work, '--out', work, '--artifacts', join(work, 'stage')];
	const target = ['--name', 'bypass-agents', '--target', NODE, '--platform', system, '--arch', machine];
	const cross = /^(.*-)gcc$/.exec(compiler)?.[1];
	const strip = cross && !cross.startsWith('musl') ? ['--strip-bin', `${cross}strip`] : [];
	const foreign = system !== process.platform || machine !== process.arch;
	const processors: Record<string, string> = { x64: 'x86_64', arm64: 'aarch64' };
	const settings = foreign ? ['CMAKE_SYSTEM_NAME=Linux', `CMAKE_SYSTEM_PROCESSOR=${processors[machine]}`] : [];
	const done = run(process.execPath, [prebuildify, '--napi', '--strip', '--tag-libc', ...strip, ...target, ...folders], {
		PREBUILD_NODE_GYP: join(root, 'lib', 'build', 'prebuild-backend.mjs'),
		PREBUILD_LIBC: libc,
		BYPASS_PREBUILD_CC: compiler,
		BYPASS_PREBUILD_SETTINGS: JSON.stringify(settings),
	});
	if (!done) return false;
	const place = join(output, `${system}-${machine}`);
	rmSync(join(place, libc), { recursive: true, force: true });
	cpSync(join(work, 'prebuilds', `${system}-${machine}`), place, { recursive: true });
	return true;
}

function main(): number {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
	const output = resolve(values.out ?? join(packageRoot(), 'prebuilds'));
	const unknown = positionals.filter((name) => !TREES.some((tree) => tree.name === name));
	if (unknown.length) {
		console.error(`bypass: there is no tree ${unknown.join(', ')}; there are ${TREES.map(({ name }) => name).join(', ')}`);
		return 2;
	}
	let failed = 0;
	for (const tree of TREES.filter(({ name }) => !positionals.length || positionals.includes(name))) {
		const compiler = compilerOf(tree);
		if (!compiler) {
			console.log(`skipped ${tree.name}: no compiler for it (tried ${tree.compilers.join(', ')}; Debian: apt install ${tree.cure})`);
			if (positionals.length) failed++;
			continue;
		}
		if (!build(tree, compiler, output)) failed++;
	}
	return failed ? 1 : 0;
}

process.exitCode = main();
