/** The package as others get it: packed, installed in an empty folder, used from there without a compiler and with one, by CMake. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { ownTree, prebuild } from './tools/prebuilds.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const user = join(scratch, 'their project');
const own = join(user, 'node_modules', 'bypass-agents');
mkdirSync(user);
writeFileSync(join(user, 'package.json'), '{ "name": "theirs", "private": true }\n');

/* What prepack and prepare do, but for writing dist/ anew under the feet of other tests. */
const trees = prebuild();
for (const line of trees.match(/^skipped .*/gm) ?? []) console.log(`skipped: of the tarball: ${line.slice(8)}`);
const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], { seconds: 300 });
const description = (JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[])[0];
const install = (): Outcome =>
	run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(scratch, description?.filename ?? '')], {
		cwd: user,
		seconds: 300,
	});
const installed = install();
const offline = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/.test(installed.stderr)
	? 'the registry cannot be reached and the cache does not have ohm-js'
	: undefined;

test('the tarball holds what is needed, and no tests, dumps or TypeScript sources', () => {
	const files = description?.files.map((file) => file.path) ?? [];
	for (const wanted of [
		'dist/cli.js',
		'dist/index.js',
		'cmake/BypassConfig.cmake',
		'lib/runtime/include/bypass.h',
		'lib/node/addon.c',
		'knowledge/posix/files.bk',
		'README.md',
		'LICENSE',
	]) {
		assert.ok(files.includes(wanted), wanted);
	}
	assert.ok(files.some((path) => path.startsWith('examples/remote/')));
	const brought = [...trees.matchAll(/^(built )?(linux-\S+) (with|is there)/gm)];
	assert.ok(brought.length > 0, trees);
	for (const [, , tree] of brought) {
		const [system, machine, libc] = (tree as string).split('-');
		const folder = `prebuilds/${system}-${machine}`;
		assert.ok(files.includes(`${folder}/bypass-agents.${libc}.node`), tree);
		for (const file of ['runtime.json', 'lib/BypassRuntimeTargets.cmake', 'lib/libbypass_agent_runtime.a', 'bin/bypass_launch'])
			assert.ok(files.includes(`${folder}/${libc}/${file}`), `${tree}: ${file}`);
	}
	const strange = files.filter((path) =>
		/^test\/|^lib\/(?!runtime\/|node\/([^.]*\.[ch]|CMakeLists\.txt|README\.md)$|README)|^lib\/runtime\/test\/|^(?!dist\/).*\bbuild\/|prebuild(-lock)?\.|\.test\.|\.tgz$|\.node$(?<!^prebuilds\/.*)/.test(
			path,
		),
	);
	assert.equal(strange, []);
});

const afterInstall = testUnless(test, offline);

afterInstall('it installs without a script of its own', () => assert.is(installed.status, 0, story(installed)));

afterInstall('npx bypass run', () => {
	const result = run(
		'npx',
		['--no-install', 'bypass', 'run', '-q', '-e', 'trap getpid agent_action { return 42; }', '--', 'sh', '-c', 'echo $$'],
		{ cwd: user },
	);
	assert.is(result.stdout, '42\n', story(result));
});

afterInstall('a program that asks for the package by require() gets it', () => {
	const result = run(process.execPath, ['-e', "console.log(typeof require('bypass-agents').generate)"], { cwd: user });
	assert.is(result.stdout, 'function\n', story(result));
});

/* A folder with nothing but links to what is named: a PATH without a compiler. */
function pathWith(...programs: readonly string[]): string {
	const bin = join(scratch, `bin with ${programs.length}`);
	mkdirSync(bin);
	for (const program of programs) symlinkSync(run('sh', ['-c', `command -v ${program}`]).stdout.trim(), join(bin, program));
	return bin;
}

afterInstall('without a compiler: the addon loads, the generator works, and building says what is missing', () => {
	const setting = { cwd: user, env: { PATH: pathWith('node', 'sh'), PREBUILDS_ONLY: '1', CC: '' } };
	const asked = "const addon = require('node-gyp-build')(process.argv[1]); console.log(addon.version(), addon.abi())";
	const loaded = run('node', ['-e', asked, own], setting);
	assert.match(loaded.stdout, /^\d+\.\d+\.\d+ \d+\n$/, story(loaded));
	const bin = join(own, 'dist', 'cli.js');
	const spec = join(user, 'mine.bp');
	writeFileSync(spec, 'trap getpid agent_action { return 42; };\n');
	assert.is(run('node', [bin, 'check', spec], setting).status, 0);
	const generated = run('node', [bin, 'generate', spec, '-o', 'generated'], setting);
	assert.is(generated.status, 0, story(generated));
	assert.match(readFileSync(join(user, 'generated', 'mine_agent.c'), 'utf8'), /return 42;/);
	const built = run('node', [bin, 'build', spec, '-o', 'built'], setting);
	assert.is(built.status, 1);
	assert.match(built.stderr, /^bypass: no C compiler found \(tried \$CC, cc, gcc, clang\); install one/);
});

/* Configures, builds and tests an example as its author would; gives what configuring said. */
function project(build: string, ...args: readonly string[]): string {
	const source = join(user, 'trace');
	cpSync(join(root, 'examples', 'trace'), source, { recursive: true });
	const configured = run('cmake', ['-S', source, '-B', join(user, build), ...args]);
	for (const step of [configured, run('cmake', ['--build', join(user, build)], { seconds: 300 })]) assert.is(step.status, 0, story(step));
	const tested = run('ctest', ['--test-dir', join(user, build), '--output-on-failure', '--no-tests=error']);
	assert.is(tested.status, 0, story(tested));
	return configured.stdout;
}

afterInstall('find_package finds it in node_modules, and takes the prebuilt runtime', () => {
	const said = project('prebuilt', `-DCMAKE_PREFIX_PATH=${join(user, 'node_modules')}`);
	assert.match(said, new RegExp(`^-- Bypass: runtime prebuilt ${ownTree}$`, 'm'));
});

afterInstall('npx bypass init --cmake, and the three commands that it names: with the prebuilt runtime, and from source', () => {
	for (const source of [false, true]) {
		const cwd = join(user, source ? 'begun from source' : 'begun');
		mkdirSync(cwd);
		const begun = run('npx', ['--no-install', 'bypass', 'init', '--cmake'], { cwd });
		assert.is(begun.status, 0, story(begun));
		const next = /^next:\n\n {4}(.*)$/m.exec(begun.stdout)?.[1] as string;
		assert.is(next, 'cmake --preset default && cmake --build --preset default && ctest --preset default');
		const way = readFileSync(join(cwd, 'CMakePresets.json'), 'utf8');
		assert.match(way, /"Bypass_DIR": "\$\{sourceDir\}\/\.\.\/node_modules\/bypass-agents\/cmake"/);
		const result = run('sh', ['-c', source ? next.replace('default', 'default -DBypass_RUNTIME=SOURCE') : next], { cwd, seconds: 300 });
		assert.is(result.status, 0, story(result));
		const runtime = source
			? /^-- Bypass: runtime from source \(Bypass_RUNTIME is SOURCE\)$/m
			: new RegExp(`^-- Bypass: runtime prebuilt ${ownTree}$`, 'm');
		assert.match(result.stdout, runtime);
		assert.match(result.stdout, /100% tests passed, 0 tests failed out of 1/);
	}
});

afterInstall('archives of other sources are not taken, and PREBUILT says so', () => {
	appendFileSync(join(own, 'lib', 'runtime', 'shared', 'wire.c'), '/* changed */\n');
	const configure = (build: string, ...args: readonly string[]) =>
		run('cmake', ['-S', join(user, 'trace'), '-B', join(user, build), `-DBypass_DIR=${join(own, 'cmake')}`, ...args]);
	assert.match(configure('other').stdout, new RegExp(`runtime from source \\(the prebuilt runtime for ${ownTree} is of other sources\\)`));
	const forced = configure('forced', '-DBypass_RUNTIME=PREBUILT');
	assert.is(forced.status, 1, story(forced));
	assert.match(
		forced.stderr.replace(/\s+/g, ' '),
		/Bypass_RUNTIME is PREBUILT: .* is of other sources\. Bypass_RUNTIME=SOURCE compiles it\./,
	);
	const bin = join(own, 'dist', 'cli.js');
	const asked = run(process.execPath, [bin, 'build', join(user, 'mine.bp'), '-o', 'forced'], {
		cwd: user,
		env: { BYPASS_RUNTIME: 'prebuilt' },
	});
	assert.match(asked.stderr, /^bypass: BYPASS_RUNTIME is prebuilt: .* is of other sources; BYPASS_RUNTIME=source compiles it\n$/);
});

test.run();
