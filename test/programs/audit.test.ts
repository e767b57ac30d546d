/**
 * `npm run test:programs -- --audit` in short: some lines of the matrix that between them have most of what goes past the symbols. All of it
 * must have a reason in knowledge.
 */
import { rmSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testUnless } from '../tools/skip.ts';
import { check, lacking, openScratch } from './check.ts';
import { lines } from './lines/all.ts';
import { missing, warmUpAudit } from './place.ts';

const few = [
	'git grep, archive, worktree',
	'git gc, fsck',
	'tac, shuf, nl, od, fold, expand',
	'util-linux',
	'less common tools',
	'zip -r of odd things',
	'compressors in pipes',
	'column, hexdump, iconv',
	'gawk -i inplace',
	'make -j2',
	'man',
	'dd past the cache',
	'gcc -shared, dlopen at home',
	'node, a module at home',
	'perl of many kinds',
	'python of many kinds',
	'python3 multiprocessing',
	'a static program',
	'syscall() and code made at run time',
];

const namespaces = missing();
const scratch = openScratch();
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
if (!namespaces) await warmUpAudit(scratch);

for (const name of few) {
	const line = lines.find((candidate) => candidate.name === name);
	if (!line) throw new Error(`the matrix has no line "${name}"`);
	testUnless(test, namespaces ?? lacking(line))(`${name}: all that goes past the symbols has a reason`, async () => {
		const { verdict, because, counted = [] } = await check(line, scratch, { audit: true });
		assert.is(verdict, 'same', because);
		assert.ok(counted.length > 0, 'nothing was counted');
		const unnamed = counted.filter((row) => row.is === 'unclassified').map(({ call, cause, name }) => `${call} by ${cause} ${name}`);
		assert.equal(unnamed, []);
	});
}

test.run();
