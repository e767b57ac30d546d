/** Calls of many kinds on files at home, end to end: what a program prints is compared with a native run. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, run, story } from '../tools/bypass.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), 'knowledge');
const scratch = folder();
const source = (name: string) => readFileSync(join(here, name), 'utf8');

function specification(name: string, text: string): string {
	const path = join(scratch, `${name}.bp`);
	writeFileSync(path, `${text}\n`);
	return path;
}

function makeHome(name: string): string {
	const home = join(scratch, name);
	mkdirSync(home);
	writeFileSync(join(home, 'file'), '0123456789');
	writeFileSync(join(home, 'mtab'), '/dev/one / ext4 rw 0 1\nproc /proc proc rw 0 0\n');
	return home;
}

test('files: numbers of descriptors, bytes between the sides, temporary names, calls made by number', () => {
	const program = compile(scratch, 'calls.c', source('calls.c'), ['-D_FILE_OFFSET_BITS=64']);
	const world = specification(
		'world',
		// biome-ignore lint/suspicious/noTemplateCurlyInString: a word of the specification
		'paths { home "/data" as "${HOME_DATA}"; local "*"; }\ntrap posix.files, posix.status, posix.directories, posix.descriptors, posix.terminals;',
	);
	const native = run(program, [makeHome('native')]);
	const split = bypass(['run', '-q', world, '--', program, '/data'], { env: { HOME_DATA: makeHome('home') } });
	assert.is(native.status, 0, story(native));
	assert.is(split.stdout, native.stdout, story(split));
	assert.is(split.status, 0);
});

test('inotify at home says ENOSPC, so that programs look from time to time', () => {
	const program = compile(
		scratch,
		'watch.c',
		'#include <stdio.h>\n#include <sys/inotify.h>\n' +
			'int main(int argc, char **argv) { (void)argc; if (inotify_add_watch(inotify_init1(0), argv[1], IN_MODIFY) == -1) perror("watch"); return 0; }\n',
	);
	const split = bypass(['run', '-q', join(scratch, 'world.bp'), '--', program, '/data/file'], {
		env: { HOME_DATA: join(scratch, 'home') },
	});
	assert.is(split.stderr, 'watch: No space left on device\n', story(split));
});

test('limits, identity and time are those of home when they are trapped', () => {
	const program = compile(scratch, 'place.c', source('place.c'));
	const place = specification('place', 'trap posix.limits, posix.identity, posix.time;');
	const native = run(program, []);
	const split = bypass(['run', '-q', place, '--', program], { env: { HOME_DATA: scratch } });
	assert.is(native.status, 0, story(native));
	assert.match(native.stdout, 'says 300, the process here too');
	assert.is(split.stdout, native.stdout.replace('the process here too', 'the process here keeps its own'), story(split));
});

test.run();
