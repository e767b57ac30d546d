/** A dozen lines of the program matrix; `npm run test:programs` runs them all. */
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testUnless } from '../tools/skip.ts';
import { check, lacking, openScratch } from './check.ts';
import { lines } from './lines/all.ts';
import { missing, warmUp } from './place.ts';

const few = [
	'cat',
	'cp -a of a tree',
	'rm -r',
	'grep -r',
	'sed -i',
	'tar create',
	'tar extract',
	'gzip of one file',
	'unzip',
	'openssl dgst',
	'sqlite3 select',
	'curl file://',
];

test('the matrix has at least 60 lines, each with a name of its own', () => {
	assert.ok(lines.length >= 60, `${lines.length}`);
	assert.is(new Set(lines.map(({ name }) => name.replace(/\W+/g, '-'))).size, lines.length);
	for (const name of few)
		assert.ok(
			lines.some((line) => line.name === name),
			name,
		);
});

const namespaces = missing();
const scratch = openScratch();
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
if (!namespaces) await warmUp('remote', scratch);

for (const line of lines.filter(({ name }) => few.includes(name))) {
	testUnless(test, namespaces ?? lacking(line))(`${line.name}: the same where its files are only at home`, async () => {
		const { verdict, because } = await check(line, scratch);
		assert.is(verdict, 'same', because);
	});
}

test.run();
