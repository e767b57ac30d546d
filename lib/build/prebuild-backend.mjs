#!/usr/bin/env node
/**
 * prebuildify calls this in the place of node-gyp: `rebuild --target=VERSION --devdir=... --arch=ARCH --release`, in the folder of one tree.
 * cmake-js builds there, and what belongs beside the addon is installed into stage/. The driver (prebuild.ts) says the rest in BYPASS_*.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ strict: false, options: { target: { type: 'string' }, arch: { type: 'string' } } });
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const here = process.cwd();

function run(program, args) {
	const { status, signal, error } = spawnSync(program, args, { stdio: 'inherit', cwd: root });
	if (status === 0) return;
	console.error(`${program} ended with ${error?.message ?? signal ?? status}`);
	process.exit(1);
}

const compiler = process.env.BYPASS_PREBUILD_CC ?? 'cc';
const settings = JSON.parse(process.env.BYPASS_PREBUILD_SETTINGS ?? '[]');
const cmakeJs = join(dirname(createRequire(import.meta.url).resolve('cmake-js/package.json')), 'bin', 'cmake-js');
const folders = ['--directory', root, '--out', join(here, 'build')];
// It wants a C++ compiler, which nothing here uses.
const compilers = ['--cc', compiler, '--cxx', compiler];
const runtime = ['--runtime', 'node', '--runtime-version', values.target, '--arch', values.arch];
// as lib/build/runtime.ts compiles it, without what is for debuggers
const own = ['CMAKE_C_FLAGS_RELEASE=-O2', ...settings].map((setting) => `--CD${setting}`);

run(process.execPath, [cmakeJs, 'rebuild', '-l', 'warn', '-B', 'Release', '-p', '2', ...folders, ...compilers, ...runtime, ...own]);
run('cmake', [
	'--install',
	join(here, 'build'),
	'--strip',
	'--component',
	'runtime',
	'--prefix',
	resolve(here, 'stage', process.env.PREBUILD_LIBC),
]);
