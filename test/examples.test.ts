/** Each example as its reader finds it: a CMake project, configured, built and tested; and by its name for `bypass run`. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, folder, root, run, story } from './tools/bypass.ts';
import { testUnless } from './tools/skip.ts';

const scratch = folder();

/** A copy, so that nothing of the build lands in the repository. */
function project(name: string): void {
	const source = join(scratch, name);
	cpSync(join(root, 'examples', name), source, { recursive: true });
	const configured = run('cmake', ['-S', source, '-B', join(source, 'build'), `-DBypass_DIR=${join(root, 'cmake')}`], { seconds: 300 });
	assert.is(configured.status, 0, story(configured));
	const built = run('cmake', ['--build', join(source, 'build')], { seconds: 300 });
	assert.is(built.status, 0, story(built));
	const tested = run('ctest', ['--test-dir', join(source, 'build'), '--output-on-failure', '--no-tests=error', '--timeout', '120'], {
		seconds: 300,
	});
	assert.is(tested.status, 0, story(tested));
	rmSync(source, { recursive: true });
}

for (const name of ['policy', 'trace', 'faults', 'remote', 'identity', 'network']) test(`${name} as a CMake project`, () => project(name));

const lacks = !existsSync('/usr/sbin/nginx') && run('sh', ['-c', 'command -v nginx']).status !== 0 ? 'nginx is not installed' : undefined;
const headers =
	run('sh', ['-c', 'echo "#include <curl/curl.h>" | cc -E - >/dev/null']).status === 0 ? undefined : "libcurl's headers are not installed";
testUnless(test, lacks ?? headers)('staging as a CMake project, against a real HTTP server', () => project('staging'));

test('policy: the shadow opens what is not below /tmp, and the program reads it', () => {
	const result = bypass(['run', '-q', 'policy', '--', 'cat', '/etc/passwd']);
	assert.is(result.stdout, readFileSync('/etc/passwd', 'latin1'), story(result));
	assert.match(result.stderr, /program opened \/etc\/passwd/);
});

test('trace: one line per call', () => {
	const file = join(scratch, 'traced');
	writeFileSync(file, 'content\n');
	const result = bypass(['run', '-q', 'trace', '--set', 'only=open,read', '--', 'cat', file]);
	assert.is(result.stdout, 'content\n', story(result));
	assert.match(result.stderr, / us {2}open\(.*traced/);
	assert.not.match(result.stderr, / us {2}close\(/);
});

test('faults: the disk is full when it is said to be', () => {
	const copy = ['dd', 'if=/dev/zero', `of=${join(scratch, 'zeros')}`, 'bs=4k', 'count=3'];
	const result = bypass(['run', '-q', 'faults', '--set', 'every=2', '--', ...copy]);
	assert.is(result.status, 1, story(result));
	assert.match(result.stderr, /No space left on device/);
	assert.is(bypass(['run', '-q', 'faults', '--set', 'every=0', '--', ...copy]).status, 0);
});

test.run();
