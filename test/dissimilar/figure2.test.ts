/** The rows of the paper's figure 2, each by a program that runs split between systems that differ in it (figure2/README.md). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';
import { here, missing, plain, Split } from './figure2/split.ts';

const programs = ['o_creat', 'off_t', 'send', 'utsname'];
const made = new Split('posix.files, posix.status, posix.directories, posix.descriptors, posix.sockets, uname');

/** Every row differs between this machine and one of them: MIPS and Alpha in O_CREAT, MIPS and i386 in off_t and send's length. */
for (const system of ['musl', 'mips', 'alpha', 'i386'].map(plain)) {
	testUnless(test, missing(system))(`the rows of figure 2, from ${system.name} to ${here.name}`, async () => {
		for (const name of programs) {
			const wanted = made.native(here, name);
			const got = await made.split(system, name, here);
			assert.is(got.stdout, wanted, `${name}: ${story(got)}`);
		}
	});
}

test.run();
