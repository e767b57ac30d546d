/** The two rows of figure 2 in which no two machines of today differ, between this one and another Unix (figure2/otherunix). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';
import { here, missing, otherUnix, Split, type System } from './figure2/split.ts';

const programs = ['send', 'utsname'];
const made = new Split('posix.descriptors, posix.sockets, uname');
const other = otherUnix(here.name);
const farther = otherUnix('mips');

const pairs: readonly (readonly [from: System, to: System])[] = [
	[other, here],
	[here, other],
	[other, other],
	[farther, here],
	[here, farther],
	[farther, other],
];

/** What a program of one system says of another as its home: the sixth element of utsname is not everywhere, and then empty elsewhere. */
function expected(said: string, from: System, to: System): string {
	const sixth = /^domain .*\n/m;
	return from.other ? said.replace(sixth, '') : to.other ? said.replace(sixth, 'domain \n') : said;
}

for (const [from, to] of pairs) {
	testUnless(test, missing(from) ?? missing(to))(`arguments of send and elements of utsname, from ${from.name} to ${to.name}`, async () => {
		for (const name of programs) {
			const wanted = made.native(here, name);
			for (const system of [from, to])
				assert.is(made.native(system, name), expected(wanted, system, system), `${name} of ${system.name} alone`);
			const got = await made.split(from, name, to);
			assert.is(got.stdout, expected(wanted, from, to), `${name}: ${story(got)}`);
		}
	});
}

testUnless(test, missing(other))('a longer element arrives whole where there is room for it, else the call fails', async () => {
	const longer = { OTHERUNIX_VERSION: 'of the other Unix '.repeat(6) };
	const got = await made.split(other, 'utsname', other, longer);
	assert.match(got.stdout, /^version of 108 characters$/m, story(got));
	const refused = await made.split(here, 'utsname', other, longer);
	assert.is(refused.stdout, 'uname: EOVERFLOW\n', story(refused));
});

test.run();
