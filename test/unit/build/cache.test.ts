import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Cache, cacheFolder, keyOf } from '../../../lib/build/cache.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bypass-cache-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

test('a key tells apart what was put together differently', () => {
	assert.is(keyOf('a', 'b'), keyOf('a', 'b'));
	assert.is.not(keyOf('a', 'b'), keyOf('ab'));
	assert.is.not(keyOf('a', 'b'), keyOf('', 'ab'));
});

test('the folder is the one that the environment names', () => {
	assert.is(cacheFolder({ BYPASS_CACHE: '/x', XDG_CACHE_HOME: '/y' }), '/x');
	assert.is(cacheFolder({ XDG_CACHE_HOME: '/y' }), '/y/bypass');
	assert.match(cacheFolder({}), /\.cache\/bypass$/);
});

test('a thing is built once, and half a thing is never there', async () => {
	const cache = new Cache(join(scratch, 'once'));
	let built = 0;
	const build = async (folder: string) => {
		built++;
		writeFileSync(join(folder, 'file'), 'content');
	};
	const path = await cache.folderOf('thing-1', build);
	assert.is(await cache.folderOf('thing-1', build), path);
	assert.is(built, 1);
	const failure = await cache
		.folderOf('thing-2', async (folder) => {
			writeFileSync(join(folder, 'half'), '');
			throw new Error('broken');
		})
		.catch((error: Error) => error.message);
	assert.is(failure, 'broken');
	assert.equal(readdirSync(cache.folder), ['thing-1']);
});

test('builders at the same time agree on one', async () => {
	const cache = new Cache(join(scratch, 'race'));
	const paths = await Promise.all(
		Array.from({ length: 8 }, (_, number) =>
			cache.folderOf('thing', async (folder) => {
				await new Promise((done) => setTimeout(done, 10 - number));
				writeFileSync(join(folder, 'file'), `by ${number}`);
			}),
		),
	);
	assert.is(new Set(paths).size, 1);
	assert.match(readFileSync(join(paths[0] as string, 'file'), 'utf8'), /^by \d$/);
	assert.equal(readdirSync(cache.folder), ['thing']);
});

test('a small file is there whole or not at all', () => {
	const cache = new Cache(join(scratch, 'files'));
	assert.is(cache.read('x.json'), undefined);
	cache.write('x.json', { a: [1] });
	assert.equal(cache.read('x.json'), { a: [1] });
	writeFileSync(join(cache.folder, 'x.json'), '{ "a"');
	assert.is(cache.read('x.json'), undefined);
});

test('a cache that cannot be, or that others can change, is refused with the cure', () => {
	const occupied = join(scratch, 'occupied');
	writeFileSync(occupied, '');
	const failing = (folder: string) => {
		try {
			return `${new Cache(folder).folder} was accepted`;
		} catch (error) {
			return (error as Error).message;
		}
	};
	assert.match(failing(occupied), /occupied cannot be written: .*; set BYPASS_CACHE/);
	assert.match(failing(join(occupied, 'below')), /cannot be written: not a directory; set BYPASS_CACHE/);
	const open = new Cache(join(scratch, 'open')).folder;
	chmodSync(open, 0o777);
	assert.match(failing(open), /can be changed by other users/);
	assert.ok(existsSync(open));
});

test.run();
