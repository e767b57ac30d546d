/**
 * Files of home's in memory: what mmap gives is compared with a native run. Home on this host: the file itself is mapped. Behind a link, as on
 * another host: a private map is a copy, and a shared one is refused, never stale.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, listen, type Outcome, run, story } from '../tools/bypass.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), 'mapping');
const scratch = folder();
const source = (name: string) => readFileSync(join(here, name), 'utf8');
const specification = join(scratch, 'world.bp');
writeFileSync(
	specification,
	'paths { home "/data" as "${HOME_DATA}"; local "*"; }\ntrap posix.files, posix.status, posix.directories, posix.descriptors, posix.mapping;\n',
);

/** A new folder at home: text, nothing, and 200 MB of which almost all is a hole. */
function makeHome(name: string): string {
	const home = join(scratch, name);
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home);
	writeFileSync(join(home, 'text'), Array.from({ length: 2500 }, (_, i) => `${100 + (i % 900)}\n`).join(''));
	writeFileSync(join(home, 'empty'), '');
	const huge = openSync(join(home, 'huge'), 'w');
	ftruncateSync(huge, 200 << 20);
	writeSync(huge, 'first', 0);
	writeSync(huge, 'middle', (100 << 20) - 3);
	writeSync(huge, 'end', (200 << 20) - 3);
	closeSync(huge);
	return home;
}

/** On this host, or over a link. */
const split = (home: string, args: readonly string[], options: readonly string[] = []): Outcome =>
	bypass(['run', '-q', specification, ...options, '--', ...args], { env: { HOME_DATA: home } });

let link: string[];
test('a shadow that is reached over a link', async () => {
	const built = bypass(['build', specification, '-o', scratch]);
	assert.is(built.status, 0, story(built));
	link = ['--connect', await listen(join(scratch, 'world_shadow'), ['--listen', `unix:${join(scratch, 'socket')}`])];
});

const maps = compile(scratch, 'maps.c', source('maps.c'));

test('every way of mapping, home on this host', () => {
	const native = run(maps, [makeHome('native')]);
	const there = split(makeHome('home'), [maps, '/data']);
	assert.is(native.status, 0, story(native));
	assert.is(there.stdout, native.stdout, story(there));
	assert.is(there.status, 0);
});

test('every way of mapping, home elsewhere: shared maps are ENODEV', () => {
	const native = run(maps, [makeHome('native')]);
	const there = split(makeHome('home'), [maps, '/data'], link);
	const end = native.stdout.indexOf('shared, to read:');
	assert.ok(end > 0);
	assert.is(
		there.stdout,
		`${native.stdout.slice(0, end)}shared, to read: No such device\nshared, to write: No such device\nshared, validated: No such device\n`,
		story(there),
	);
	assert.is(there.status, 0);
});

test.run();
