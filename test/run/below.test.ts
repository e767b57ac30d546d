/** System calls that a program makes itself: entered below the symbols they do what the same calls by name do, on the side where they belong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const program = compile(scratch, 'below.c', readFileSync(join(root, 'test', 'run', 'programs', 'below.c'), 'utf8'));
const able = process.arch === 'x64' && run(program, ['dispatch']).status === 0;
const trapped = testUnless(test, able ? undefined : 'the kernel cannot trap system calls here (PR_SET_SYSCALL_USER_DISPATCH)');

/** A folder with one file, for each run its own. */
function place(name: string): string {
	const path = join(scratch, name);
	mkdirSync(path);
	writeFileSync(join(path, 'a'), 'abcdef');
	return path;
}

trapped('by number as by name: files, old numbers, children, folders', () => {
	const real = run(program, [place('here')]);
	assert.is(real.status, 0, story(real));
	const split = bypass(['run', '-q', 'remote', '--map', `/data=${place('home')}`, '--', program, '/data']);
	assert.is(split.stdout, real.stdout, story(split));
	assert.is(split.stderr, '');
	assert.is(split.status, 0);
});

trapped('leaks pass would let them by, so the program is refused', () => {
	const split = bypass(['run', '-q', '--leaks=pass', 'remote', '--map', `/data=${place('unseen')}`, '--', program, '/data']);
	assert.is(split.status, 1, story(split));
	assert.match(split.stderr, /below makes system calls of its own \(access, .*which go past remote/);
});

test.run();
