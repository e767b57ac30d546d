/** None of it needs root: the main job once more as a user who owns nothing. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cli, folder, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

const scratch = folder();
const sample = join(scratch, 'sample');
const home = join(scratch, 'home');
mkdirSync(sample);
mkdirSync(home);
chmodSync(home, 0o777);
writeFileSync(join(sample, 'a'), 'content\n');

const prefix = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : ['env'];
const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: home };
const asUser = (args: readonly string[]) =>
	run(prefix[0] as string, [...prefix.slice(1), process.execPath, cli, 'run', '-q', ...args], { env, cwd: home });

const probe = run(
	prefix[0] as string,
	[...prefix.slice(1), process.execPath, '-e', `require('node:fs').accessSync(${JSON.stringify(cli)})`],
	{ env, cwd: home },
);
const user = testUnless(test, probe.status === 0 ? undefined : 'another user cannot read this checkout, or setpriv is missing');

user('a file from home', () => {
	const result = asUser(['remote', '--map', `/data=${sample}`, '--', 'cat', '/data/a']);
	assert.is(result.stdout, 'content\n', story(result));
	assert.is(result.status, 0);
});

user('a call answered by an action', () => {
	assert.is(asUser(['-e', 'trap getpid agent_action { return 42; }', '--', 'sh', '-c', 'echo $$']).stdout, '42\n');
});

user('what the user may not read stays closed', () => {
	chmodSync(join(sample, 'a'), process.getuid?.() === 0 ? 0o600 : 0o000);
	const result = asUser(['remote', '--map', `/data=${sample}`, '--', 'cat', '/data/a']);
	assert.is(result.status, 1, story(result));
	assert.match(result.stderr, /Permission denied/);
});

test.run();
