/** The package as others get it: packed, installed in an empty folder, used from there by the command line and by CMake. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const user = join(scratch, 'their project');
mkdirSync(user);
writeFileSync(join(user, 'package.json'), '{ "name": "theirs", "private": true }\n');

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
		'knowledge/posix/files.bk',
		'README.md',
		'LICENSE',
	]) {
		assert.ok(files.includes(wanted), wanted);
	}
	assert.ok(files.some((path) => path.startsWith('examples/remote/')));
	const strange = files.filter((path) =>
		/^test\/|^lib\/(?!runtime\/|README)|^lib\/runtime\/test\/|^(?!dist\/).*\bbuild\/|\.test\.|\.tgz$/.test(path),
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

afterInstall('find_package finds it in node_modules', () => {
	const project = join(user, 'trace');
	cpSync(join(root, 'examples', 'trace'), project, { recursive: true });
	for (const args of [
		['cmake', '-S', project, '-B', join(project, 'build'), `-DCMAKE_PREFIX_PATH=${join(user, 'node_modules')}`],
		['cmake', '--build', join(project, 'build')],
		['ctest', '--test-dir', join(project, 'build'), '--output-on-failure', '--no-tests=error'],
	]) {
		const result = run(args[0] as string, args.slice(1), { seconds: 300 });
		assert.is(result.status, 0, story(result));
	}
});

test.run();
