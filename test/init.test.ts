/** `bypass init`: what it writes, what it leaves alone, and that what it says to type works. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, cli, folder, root, run, story } from './tools/bypass.ts';
import { ownTree, prebuild } from './tools/prebuilds.ts';

const scratch = folder();
prebuild(ownTree); /* each project has a cache of its own: without archives each would compile the runtime */
const init = (args: readonly string[], cwd = scratch) => bypass(['init', ...args], { cwd });

test('every template is a CMake project of the example that it is', () => {
	for (const [template, example, files] of [
		['trace', 'trace', []],
		['open', 'policy', ['show.c']],
		['faults', 'faults', ['save.c', 'save.h', 'save_test.c']],
		['stage', 'staging', ['server_test.sh', 'stage.c', 'stage.h', 'transfer.c', 'transfer.h']],
	] as const) {
		const result = init([template, '--cmake', '--template', template]);
		assert.is(result.status, 0, story(result));
		const expected = ['.gitignore', 'CMakeLists.txt', 'CMakePresets.json', `${example}.bp`, ...files].sort();
		assert.equal(readdirSync(join(scratch, template)).sort(), expected);
		for (const name of expected) assert.match(result.stdout, new RegExp(`^wrote ${template}/${name}$`, 'm'));
		const lists = readFileSync(join(root, 'examples', example, 'CMakeLists.txt'), 'utf8');
		assert.is(readFileSync(join(scratch, template, 'CMakeLists.txt'), 'utf8'), lists);
	}
	assert.ok(statSync(join(scratch, 'stage', 'server_test.sh')).mode & 0o100, 'a script can be run');
});

test('the CMake project of the template open is green by the commands that are said', () => {
	const cwd = join(scratch, 'open');
	const said = init(['--cmake', '--template', 'open', '--force'], cwd).stdout;
	const [next] = said.slice(said.indexOf('next:')).split('\n').slice(2) as [string];
	const result = run('sh', ['-c', next], { cwd, seconds: 300 });
	assert.is(result.status, 0, story(result));
	assert.match(result.stdout, /100% tests passed/);
});

test('nothing is overwritten without --force; what is missing is said', () => {
	const cwd = join(scratch, 'kept');
	mkdirSync(cwd);
	writeFileSync(join(cwd, 'CMakeLists.txt'), 'project(mine)\n');
	writeFileSync(join(cwd, 'trace.bp'), '// mine\n');
	writeFileSync(join(cwd, 'CMakePresets.json'), '{ "version": 3 }\n');
	const result = init([], cwd);
	assert.is(result.status, 0, story(result));
	assert.match(result.stdout, /^kept {2}trace\.bp, which was there already$/m);
	assert.match(
		result.stdout,
		/add to CMakeLists\.txt:\n\n {4}find_package\(Bypass REQUIRED\)\n {4}bypass_add_agent\(trace trace\.bp NO_SHADOW\)/,
	);
	assert.match(result.stdout, /add to CMakePresets\.json:\n\n {4}"Bypass_DIR": "\S+\/cmake"/);
	assert.is(readFileSync(join(cwd, 'CMakeLists.txt'), 'utf8'), 'project(mine)\n');
	assert.is(readFileSync(join(cwd, 'trace.bp'), 'utf8'), '// mine\n');
	assert.is(init(['--force'], cwd).status, 0);
	assert.match(readFileSync(join(cwd, 'trace.bp'), 'utf8'), /trap posix\.files/);
});

test('an npm package gets what it lacks, and keeps what it says', () => {
	const cwd = join(scratch, 'package');
	mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true });
	writeFileSync(join(cwd, 'package.json'), '{\n  "name": "mine",\n  "scripts": { "postinstall": "./mine.sh" }\n}\n');
	const result = init([], cwd);
	assert.is(result.status, 0, story(result));
	const text = readFileSync(join(cwd, 'package.json'), 'utf8');
	assert.match(text, /^ {2}"name": "mine",$/m);
	const description = JSON.parse(text);
	assert.equal(description.bypass, { agents: { trace: 'trace.bp' } });
	assert.equal(description.scripts, { postinstall: './mine.sh', trace: 'bypass run trace.bp --' });
	assert.match(result.stdout, /add to package\.json:\n\n {4}"scripts": \{ "postinstall": "bypass postinstall" \}/);
	const again = init(['--npm', '--force'], cwd);
	assert.match(again.stdout, /^kept {2}package\.json/m);
	assert.is(readFileSync(join(cwd, 'package.json'), 'utf8'), text);
	assert.match(
		init(['--npm', '--template', 'stage'], cwd).stderr,
		/^bypass: the template staging brings a library .* it goes with --cmake\n$/,
	);
});

test('the npm package runs its agent', () => {
	const cwd = join(scratch, 'fresh');
	mkdirSync(join(cwd, 'node_modules', '.bin'), { recursive: true });
	writeFileSync(join(cwd, 'node_modules', '.bin', 'bypass'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
	assert.is(init(['--npm'], cwd).status, 0);
	assert.ok(JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')).private, 'a package.json that it makes is private');
	const result = run('npm', ['run', '--silent', 'trace', '--', 'cat', 'package.json'], { cwd });
	assert.is(result.stdout, readFileSync(join(cwd, 'package.json'), 'latin1'), story(result));
	assert.match(result.stderr, / us {2}open\(.*package\.json/);
	assert.is(run('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd, env: { CI: '' } }).status, 0);
	assert.ok(existsSync(join(cwd, 'gen', 'libtrace.so')));
});

test('what cannot be is said', () => {
	assert.is(init(['--cmake', '--npm']).status, 2);
	assert.match(init(['--template', 'opne']).stderr, /--template opne: it is one of faults, .*trace/);
	writeFileSync(join(scratch, 'file'), '');
	assert.match(init([join('file', 'below'), '--cmake']).stderr, /^bypass: .*file\/below\/\S+ cannot be written: /);
	mkdirSync(join(scratch, 'broken'));
	writeFileSync(join(scratch, 'broken', 'package.json'), '[]');
	assert.match(init(['broken']).stderr, /package\.json: it is no JSON object/);
});

test.run();
