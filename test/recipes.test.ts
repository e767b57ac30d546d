/** What cmake/README.md says to users of make and Meson, done as they would: its texts are the files of test/recipes. */
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, folder, type Outcome, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const lacks = (...programs: string[]) => {
	const missing = programs.filter((program) => run('sh', ['-c', `command -v ${program}`]).status !== 0);
	return missing.length ? `${missing.join(', ')}: not installed` : undefined;
};
const file = (name: string) => readFileSync(join(root, 'test', 'recipes', name), 'utf8');
const knowledge = join(root, 'knowledge', 'posix', 'files.bk');

function good(outcome: Outcome): Outcome {
	assert.is(outcome.status, 0, story(outcome));
	return outcome;
}

/** A project that has the package as npm installs it. */
function project(name: string): string {
	const path = join(scratch, name);
	cpSync(join(root, 'test', 'recipes'), path, { recursive: true });
	mkdirSync(join(path, 'node_modules', '.bin'), { recursive: true });
	symlinkSync(root, join(path, 'node_modules', 'bypass-agents'));
	symlinkSync('../bypass-agents/dist/cli.js', join(path, 'node_modules', '.bin', 'bypass'));
	return path;
}

test('the texts of the README are those files', () => {
	const readme = readFileSync(join(root, 'cmake', 'README.md'), 'utf8');
	for (const [language, name] of [
		['make', 'Makefile'],
		['meson', 'meson.build'],
	] as const)
		assert.ok(readme.includes(`\`\`\`${language}\n${file(name)}\`\`\`\n`), name);
});

testUnless(test, lacks('make', 'pkg-config', 'npx'))('make', () => {
	const cwd = project('make');
	const make = (...args: string[]) => run('make', ['-j', '2', ...args], { cwd, seconds: 300 });
	const checked = good(make('check'));
	assert.match(checked.stdout, new RegExp(`^${file('home.bp').length}$`, 'm'));
	assert.match(checked.stderr, /^opened at home: home\.bp$/m);
	assert.not.match(checked.stderr, /warning/);
	assert.match(make().stdout, /Nothing to be done/);
	assert.match(make('-n', '-W', knowledge).stdout, /bypass generate home\.bp/, 'the depfile names knowledge');
	assert.match(make('-n', '-W', 'node_modules/bypass-agents/package.json').stdout, /bypass runtime -o build\/bypass/);
});

testUnless(test, lacks('meson', 'ninja', 'pkg-config'))('Meson', () => {
	const cwd = project('meson');
	const meson = (...args: string[]) => run('meson', args, { cwd, seconds: 300 });
	good(meson('setup', 'build', '-Dwerror=true'));
	good(meson('compile', '-C', 'build'));
	const tested = good(meson('test', '-C', 'build', '--verbose'));
	assert.match(tested.stdout, /opened at home: \S*home\.bp/);
	assert.match(tested.stdout, /Ok: +1 /);
	assert.match(meson('compile', '-C', 'build').stdout, /no work to do/);
	assert.ok(run('ninja', ['-C', 'build', '-t', 'deps', 'home_calls.h'], { cwd }).stdout.includes(knowledge), 'the depfile names knowledge');
});

test('bypass runtime says what it cannot do', () => {
	assert.match(bypass(['runtime']).stderr, /^bypass: runtime: no -o DIR\n/);
	assert.match(
		bypass(['runtime', 'x.bp', '-o', scratch]).stderr,
		/^bypass: runtime: takes no specification; `bypass generate` writes the C\n/,
	);
	const taken = bypass(['runtime', '-o', join(root, 'package.json')]);
	assert.is(taken.status, 1);
	assert.match(taken.stderr, /^bypass: \S+package\.json cannot be written: /);
});

test.run();
