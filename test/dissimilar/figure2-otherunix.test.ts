/** The two rows of figure 2 in which no two machines of today differ, between this one and another Unix (figure2/otherunix). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { story } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';
import { here, missing, otherUnix, Split, type System } from './figure2/split.ts';

const programs = ['send', 'utsname'];
const made = new Split('posix.descriptors, posix.sockets, uname');
const kept = new Split('send, recv, uname agent_action {{ return bypass_proceed(); }}', false);
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

for (const system of [other, farther]) {
	testUnless(test, missing(system))(`an action of ${system.name} has the originals of that system`, () => {
		for (const name of programs) {
			const got = kept.alone(system, name);
			assert.is(got.stdout, made.native(system, name), `${name}: ${story(got)}`);
			const seen = name === 'send' ? /\bsend\(\d+, "figure two", 10, MSG_NOSIGNAL\) += 10 <local/m : /\buname\(.*\) += 0 <local/m;
			assert.match(got.stderr, seen, story(got));
		}
	});
}

testUnless(test, missing(other))('a longer element arrives whole where there is room for it and its end, else the call fails', async () => {
	const version = (length: number) => ({ OTHERUNIX_VERSION: 'v'.repeat(length) });
	const longer = await made.split(other, 'utsname', other, version(100));
	assert.match(longer.stdout, /^version of 100 characters$/m, story(longer));
	const longest = await made.split(here, 'utsname', other, version(64));
	assert.match(longest.stdout, /^version of 64 characters$/m, story(longest));
	for (const length of [65, 100]) {
		const refused = await made.split(here, 'utsname', other, version(length));
		assert.is(refused.stdout, 'uname: EOVERFLOW\n', story(refused));
	}
});

test.run();
