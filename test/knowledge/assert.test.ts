/** Knowledge fits the headers of the compilers at hand. */
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testUnless } from '../tools/skip.ts';
import { checkAgainst } from './check.ts';

for (const compiler of ['cc', 'musl-gcc']) {
	const missing = spawnSync(compiler, ['--version']).status === 0 ? undefined : `there is no ${compiler}`;
	testUnless(test, missing)(`prototypes, constants and members as ${compiler} has them`, () => assert.equal(checkAgainst(compiler), []));
}

test.run();
