/** `bypass check --program`: real programs of this machine, judged without running them. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, root, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();
const check = (program: string, ...options: string[]) => bypass(['check', '--program', program, 'remote', ...options]);
const programs = ['/usr/bin/tar', '/usr/bin/git', '/usr/bin/python3.11', '/bin/bash', '/bin/ls'];

for (const program of programs) {
	testUnless(test, existsSync(program) ? undefined : `no ${program}`)(`${program} works under remote`, () => {
		const result = check(program);
		assert.is(result.status, 0, story(result));
		assert.match(result.stdout, /^.* under remote: \/.*, \d+ librar(y|ies)\n/);
		assert.match(result.stdout, /\n {2}covered, \d+\n(?: {4}.*\n)* {4}.*\bclose\b.*\n/);
		assert.match(result.stdout, /\n {2}works\n$/);
	});
}

test('JSON tells the same', () => {
	const result = check('/bin/ls', '--json');
	const found = JSON.parse(result.stdout) as { works: boolean; agent: string; covered: string[]; composites: string[]; refusals: string[] };
	assert.is(found.works, true);
	assert.is(found.agent, 'remote');
	assert.ok(found.composites.includes('opendir'));
	assert.equal(found.covered, [...found.covered].sort());
	assert.equal(found.refusals, []);
});

test('a static program works where calls are trapped below the symbols, and is refused where they are not', () => {
	const fixed = compile(scratch, 'fixed.c', 'int main(void) { return 7; }\n', ['-static']);
	assert.is(check(fixed).status, 0);
	assert.is(bypass(['run', '-q', 'remote', '--', fixed]).status, 7);
	const refused = bypass(['run', '--leaks=pass', 'remote', '--', fixed]);
	assert.is(refused.status, 1, story(refused));
	assert.match(refused.stderr, /^bypass: .*fixed is statically linked/);
});

test('refused: setuid, not there; the last line says why', () => {
	const marked = compile(scratch, 'marked.c', 'int main(void) { return 0; }\n');
	chmodSync(marked, 0o4755);
	/* A program that is not here may be at home: a run looks there too, and ends as a shell does that finds none. */
	for (const [program, why, status, said] of [
		[marked, /refused: .*marked is setuid/, 1, /^bypass: .*marked is setuid/],
		[join(scratch, 'none'), /refused: .*none: no such file/, 127, /^bypass: remote: cannot run .*none: No such file or directory/],
	] as const) {
		const result = check(program);
		assert.is(result.status, 1, story(result));
		assert.match(result.stdout, why);
		const run = bypass(['run', 'remote', '--', program]);
		assert.is(run.status, status, story(run));
		assert.match(run.stderr, said);
	}
});

test('a script is judged by its interpreter', () => {
	const script = join(scratch, 'script');
	writeFileSync(script, '#!/bin/bash\necho\n');
	chmodSync(script, 0o755);
	assert.match(check(script).stdout, /: a script for \/bin\/bash\n/);
});

test('a specification that does not cover a program says what is missing', () => {
	/* by symbols alone: below them nothing would be missing */
	const spec = join(scratch, 'policy.bp');
	writeFileSync(spec, `${readFileSync(join(root, 'examples', 'policy', 'policy.bp'), 'utf8')}\nleaks pass;\n`);
	const result = bypass(['check', '--program', '/bin/ls', spec]);
	assert.is(result.status, 1, story(result));
	assert.match(
		result.stdout,
		/inside libc, where the agent does not see it\n(?: {4}.*\n)* {4}opendir: inside libc it is .*; ls.*; cure: trap opendir;/,
	);
	assert.match(result.stdout, /refused: .*ls imports .*opendir.*, which policy does not cover/);
});

test('wrong usage', () => {
	assert.is(bypass(['check', '--program', 'ls']).status, 2);
	assert.is(bypass(['check', '--program', 'ls', 'remote', 'policy']).status, 2);
});

test.run();
