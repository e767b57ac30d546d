/** Every call that the C libraries at hand export has been looked at. */
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testUnless } from '../tools/skip.ts';
import { audit } from './classify.ts';

for (const compiler of ['cc', 'musl-gcc']) {
	const missing = spawnSync(compiler, ['--version']).status === 0 ? undefined : `there is no ${compiler}`;
	testUnless(test, missing)(`what becomes of each call that the library of ${compiler} exports`, () => {
		const { found, problems } = audit(compiler);
		assert.equal(problems, []);
		assert.ok(found.filter(({ is }) => is === 'trapped').length > 250, 'few calls were found');
	});
}

test.run();
