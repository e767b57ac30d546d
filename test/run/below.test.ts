/** System calls that a program makes itself: entered below the symbols they do what the same calls by name do, on the side where they belong. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/* As somebody else, a program of root's. */
const privileged = compile(scratch, 'privileged.c', '#include <unistd.h>\nint main(void) { return 40 + (geteuid() == 0); }\n');
chmodSync(scratch, 0o755);
chmodSync(privileged, 0o4755);
const other = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', privileged] as const;
const given = () => {
	if (!able) return 'the kernel cannot trap system calls here (PR_SET_SYSCALL_USER_DISPATCH)';
	if (process.getuid?.() !== 0) return 'only root can make a program that gives its rights to others';
	const [command, ...args] = other;
	return run(command, args).status === 41 ? undefined : 'no program gets rights here: setpriv, or a file system without them';
};

testUnless(test, given())('a program that gets rights which its user has not is not run by a trapped one', () => {
	const spec = ['-e', 'leaks trap; trap getpid agent_action {{ bypass_proceed(); }};'];
	const refused = bypass(['run', '-q', ...spec, '--', ...other]);
	assert.is.not(refused.status, 41, story(refused));
	assert.match(refused.stderr, /privileged is setuid: nothing that it does could be trapped, so it is not run \(EACCES\)/);
	assert.match(refused.stderr, /[Pp]ermission denied/);
	const passed = bypass(['run', '-q', '--leaks=pass', ...spec, '--', ...other]);
	assert.is(passed.status, 41, story(passed));
	const nothing = bypass(['run', '-q', ...spec, '--', 'sh', '-c', privileged]);
	assert.is(nothing.status, 41, story(nothing));
	assert.is(nothing.stderr, '');
});

test.run();
