import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatFile } from '../../../lib/syntax/format.ts';
import { parse, root, specifications, withoutPlaces } from '../../tools/parse.ts';

const format = (text: string) => formatFile(parse(text).file);

test('a badly laid out file becomes its golden', () => {
	const messy = readFileSync(join(root, 'test/fmt/messy.bp'), 'utf8');
	assert.fixture(format(messy), readFileSync(join(root, 'test/fmt/messy.golden.bp'), 'utf8'));
});

test('formatting changes no meaning, and nothing the second time', () => {
	for (const { path, text } of specifications()) {
		const once = format(text);
		assert.is(format(once), once, path);
		assert.equal(withoutPlaces(parse(once).file.items), withoutPlaces(parse(text).file.items), path);
	}
});

test('every comment survives', () => {
	for (const { path, text } of specifications()) {
		const comments = (t: string) => (t.match(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g) ?? []).map((c) => c.trim()).sort();
		assert.equal(comments(format(text)), comments(text), path);
	}
});

test('a text that cannot be cut is left alone', () => {
	assert.is(format('int f( int a ) agent_action { '), 'int f( int a ) agent_action { ');
});

test.run();
