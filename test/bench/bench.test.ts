/** The benchmarks run and print their rows; what they measure is nobody's assertion. */
import { existsSync, rmSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

/** Of the kernel: 5.11 is 511. */
function readVersion(): number {
	const [major = 0, minor = 0] = release().split('.').map(Number.parseFloat);
	return major * 100 + minor;
}

const pins = run('taskset', ['-c', '0', 'true']).status === 0 ? undefined : 'taskset cannot pin to processor 0';

testUnless(test, pins)('figure 6, with very few turns', () => {
	const picture = join(root, 'build', 'bench', 'figure6.svg');
	rmSync(picture, { force: true });
	const result = run(process.execPath, ['--import', 'tsx', join(root, 'test', 'bench', 'figure6.ts'), '20', '1'], { seconds: 300 });
	assert.is(result.status, 0, story(result));
	for (const row of ['open/close', 'stat', 'getpid', 'read 1 byte', 'write 1 byte', 'read 8 KB', 'write 8 KB']) {
		assert.match(result.stdout, new RegExp(`^${row} +[\\d.]+ +[\\d.]+ +[\\d.]+ `, 'm'));
	}
	assert.ok(existsSync(picture));
});

const dispatches = readVersion() < 511 || process.arch !== 'x64' ? 'no Syscall User Dispatch here' : undefined;

testUnless(test, dispatches)('what trapping costs by tier, and starts, with very few turns', () => {
	const result = run(process.execPath, ['--import', 'tsx', join(root, 'test', 'bench', 'trap.ts'), '20', '1'], { seconds: 400 });
	assert.is(result.status, 0, story(result));
	for (const row of ['getppid', 'pread 1 B', 'pread 8 KB', 'stat', 'open\\+close']) {
		assert.match(result.stdout, new RegExp(`^${row} +\\d+( +[\\d.]+x \\([\\d.x-]+\\)){4}$`, 'm'));
	}
	for (const row of ['/bin/true', 'sh: 20 x /bin/true', 'make -B -j2']) {
		assert.match(result.stdout, new RegExp(`^${row}( +[\\d.]+ +[\\d.]+ +[\\d.]+x){2}$`, 'm'));
	}
});

test('the stages of the generator, with few procedures', () => {
	const result = run(process.execPath, ['--import', 'tsx', join(root, 'test', 'bench', 'generator.ts'), '16', '1'], { seconds: 300 });
	assert.is(result.status, 0, story(result));
	for (const row of ['split and parse', 'knowledge', 'resolve and check', 'plan', 'emit', 'all stages']) {
		assert.match(result.stdout, new RegExp(`^${row} +[\\d.]+ ms$`, 'm'));
	}
});

test('what the package weighs and how long its command takes, once', () => {
	const result = run(process.execPath, ['--import', 'tsx', join(root, 'test', 'bench', 'package.ts'), '1'], { seconds: 400 });
	assert.is(result.status, 0, story(result));
	assert.match(result.stdout, /^package, packed \(\d+ prebuilt trees, \d+ files\) +[\d.]+ MB$/m);
	for (const row of ['bypass --version', 'bypass run policy, warm', 'bypass run policy, cold', 'the same, runtime from source'])
		assert.match(result.stdout, new RegExp(`^${row} +[\\d.]+ s$`, 'm'));
});

test.run();
