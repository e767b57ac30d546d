/** Every family and every struct by chance, between this machine and each other, and between some that have nothing in common. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keptColumns } from '../knowledge/figure2.ts';
import { type Machine, machines, missingCompiler, missingEmulator } from '../knowledge/machines.ts';
import { folder } from '../tools/bypass.ts';
import { testUnless } from '../tools/skip.ts';
import { Column } from './expected.ts';
import { endSides, sideOf } from './sides.ts';
import { refuseSymbols, type Side, sendStructs, sendSymbols } from './trips.ts';

const dir = folder();
const kept = keptColumns();
/* BYPASS_SEED=N finds a failure of `npm run test:families` again */
const amount = { seed: Number(process.env.BYPASS_SEED ?? 2000), runs: 15, longest: 60 };

const missing = (name: string) => {
	const machine = machines.find((m) => m.name === name.split('.')[0]) as Machine;
	return missingCompiler(machine) ?? missingEmulator(machine);
};

const here = 'x86_64';
/** The unlikest: byte orders, widths, swapped numbers, three widths of one machine. */
const strangers = [
	['s390x', 'i386'],
	['mips', 'alpha'],
	['hppa', 'musl'],
	['sparc64', 'powerpc.time64'],
	['i386.plain', 'i386.time64'],
	['armhf', 'armhf.time64'],
	['mips.plain', 'mips.time64'],
] as const;
const pairs = [...machines.map(({ name }) => [here, name] as const), ...strangers];

for (const [a, b] of pairs) {
	testUnless(test, missing(a) ?? missing(b))(`${a} and ${b}: every set and every struct, both ways`, async () => {
		const [one, other] = [sideOf(dir, a, kept), sideOf(dir, b, kept)];
		const ways: (readonly [Side, Side])[] = [
			[one, other],
			[other, one],
		];
		for (const [from, to] of a === b ? ways.slice(1) : ways) {
			assert.ok((await sendSymbols(from, to, amount)) > 200);
			assert.ok((await sendStructs(from, to, { ...amount, longest: 30 })) > 50);
		}
	});
}

for (const { name } of machines) {
	testUnless(test, missing(name))(`${name} refuses what has no name, of its own and of others`, async () => {
		assert.ok((await refuseSymbols(sideOf(dir, name, kept), amount)) > 200);
	});
}

testUnless(test, missing('alpha'))('an encoder that errs is found, in constants and in structs', async () => {
	const right = sideOf(dir, here, kept);
	const wrong = { column: new Column('alpha', kept), codec: right.codec };
	for (const send of [sendSymbols, sendStructs]) {
		const message = await send(right, wrong, amount).then(
			() => '',
			(error: Error) => error.message,
		);
		assert.match(message, /x86_64 -> alpha: [\s\S]*expected [\s\S]*got [\s\S]*seed {5}2000/);
	}
});

test.after(endSides);
test.run();
