/** Maps of a run: told to an agent that is there already, or part of one whose specification has no rule that leads home. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, story } from '../tools/bypass.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-maps-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const folder = (name: string) => {
	const path = join(scratch, name);
	mkdirSync(path);
	writeFileSync(join(path, 'a'), `in ${name}\n`);
	return path;
};
const one = folder('one');
const two = folder('two');

test('one agent serves every map, and several at once', () => {
	const first = bypass(['run', '-q', 'remote', '--map', `/data=${one}`, '--', 'sh', '-c', 'echo $LD_PRELOAD; cat /data/a'], {
		seconds: 300,
	});
	const second = bypass(
		[
			'run',
			'-q',
			'remote',
			'--map',
			`/other/deep=${two}`,
			'--map',
			`/other=${one}`,
			'--',
			'sh',
			'-c',
			'echo $LD_PRELOAD; cat /other/deep/a /other/a',
		],
		{ seconds: 300 },
	);
	const [agent, ...rest] = first.stdout.split('\n');
	assert.equal(rest, ['in one', ''], story(first));
	assert.equal(second.stdout.split('\n'), [agent, 'in two', 'in one', ''], story(second));
});

test('a program that gives the next one an environment of its own', () => {
	const result = bypass(['run', '-q', 'remote', '--map', `/data=${one}`, '--', 'env', '-i', '/bin/cat', '/data/a']);
	assert.is(result.stdout, 'in one\n', story(result));
});

test('a specification without rules has the map compiled into it', () => {
	const text = 'trap posix.files, posix.status, posix.descriptors, posix.mapping;';
	for (const [target, content] of [
		[one, 'in one\n'],
		[two, 'in two\n'],
	] as const) {
		const result = bypass(['run', '-q', '-e', text, '--map', `/data=${target}`, '--', 'cat', '/data/a'], { seconds: 300 });
		assert.is(result.stdout, content, story(result));
	}
});

test('a map that an agent is told and cannot read ends the program before it begins', () => {
	const result = bypass(['run', '-q', 'remote', '--', 'cat', '/data/a'], { env: { BYPASS_MAP_remote: 'data' } });
	assert.is.not(result.status, 0, story(result));
	assert.match(result.stderr, /BYPASS_MAP_remote: "data" is not \/NAME=FOLDER/);
});

test.run();
