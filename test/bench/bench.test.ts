/** The benchmarks run and print their rows; what they measure is nobody's assertion. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root, run, story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';

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

test('the stages of the generator, with few procedures', () => {
	const result = run(process.execPath, ['--import', 'tsx', join(root, 'test', 'bench', 'generator.ts'), '16', '1'], { seconds: 300 });
	assert.is(result.status, 0, story(result));
	for (const row of ['split and parse', 'knowledge', 'resolve and check', 'plan', 'emit', 'all stages']) {
		assert.match(result.stdout, new RegExp(`^${row} +[\\d.]+ ms$`, 'm'));
	}
});

test.run();
