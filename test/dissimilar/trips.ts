/** Round trips between two encoders: what one machine's makes of a value, the other's must take for the same. */
import fc from 'fast-check';
import type { Codec } from './codec.ts';
import { type Column, numberOf, received, translated, wordsOf } from './expected.ts';
import { structCase, symbolCase, unknownCase } from './values.ts';

/** A machine, by its column, and its encoder. */
export interface Side {
	readonly column: Column;
	readonly codec: Codec;
}

export interface Amount {
	readonly seed: number;
	/** times that a list of values is sent */
	readonly runs: number;
	/** the longest list */
	readonly longest: number;
}

/** Values of every set from one machine to another; gives how many there were. Fails with the smallest list that goes wrong, and the seed. */
export async function sendSymbols(from: Side, to: Side, { seed, runs, longest }: Amount): Promise<number> {
	let count = 0;
	const lists = fc.array(symbolCase(from.column), { minLength: 1, maxLength: longest, size: 'max' });
	const property = fc.asyncProperty(lists, async (cases) => {
		count += cases.length;
		const sent = await from.codec.ask(cases.map(({ set, names }) => `e ${set.name} ${numberOf(from.column, set, names)}`));
		const got = await to.codec.ask(cases.map(({ set }, i) => `d ${set.name} ${sent[i]?.replace('!', '-')}`));
		for (const [i, { set, names }] of cases.entries()) {
			const about = `${set.name} ${names.join('|')} = ${numberOf(from.column, set, names)}`;
			if (sent[i]?.startsWith('!')) throw new Error(`${from.column.name} does not send ${about}: ${sent[i]}`);
			const outcome = translated(from.column, to.column, set, names);
			same('fails' in outcome ? `!${outcome.fails}` : outcome.gives.toString(), got[i], about, from, to);
		}
	});
	await hold(property, seed, runs);
	return count;
}

/** Every struct with values by chance; else as sendSymbols. */
export async function sendStructs(from: Side, to: Side, { seed, runs, longest }: Amount): Promise<number> {
	let count = 0;
	const lists = fc.array(structCase(from.column), { minLength: 1, maxLength: longest, size: 'max' });
	const property = fc.asyncProperty(lists, async (cases) => {
		const there = cases.filter(({ struct }) => to.column.has(struct));
		count += there.length;
		const said = there.map(({ struct, given }) => wordsOf(from.column, struct, given));
		const sent = await from.codec.ask(there.map(({ struct }, i) => `E ${struct.name} ${said[i]?.words.join(' ')}`));
		const got = await to.codec.ask(there.map(({ struct }, i) => `D ${struct.name} ${sent[i]}`));
		for (const [i, { struct }] of there.entries()) {
			const about = `struct ${struct.name} ${said[i]?.words.join(' ')}`;
			if (sent[i]?.startsWith('!')) throw new Error(`${from.column.name} does not send ${about}: ${sent[i]}`);
			const outcome = received(from.column, to.column, struct, said[i]?.holds ?? []);
			same('fails' in outcome ? `!${outcome.fails}` : outcome.gives.join(' '), got[i]?.trim(), about, from, to);
		}
	});
	await hold(property, seed, runs);
	return count;
}

/** Numbers that hold something without a name: neither side lets them pass. Gives how many there were. */
export async function refuseSymbols(side: Side, { seed, runs, longest }: Amount): Promise<number> {
	let count = 0;
	const lists = fc.array(unknownCase(side.column), { minLength: 1, maxLength: longest, size: 'max' });
	const property = fc.asyncProperty(lists, async (cases) => {
		count += cases.length;
		const got = await side.codec.ask(
			cases.map(({ set, local, wire }) => (wire ? `d ${set.name} ${hexadecimal(wire)}` : `e ${set.name} ${local}`)),
		);
		for (const [i, { set, local, wire }] of cases.entries())
			same('!EINVAL', got[i], `${set.name} ${wire === undefined ? `${local} here` : `${wire} on the wire`}`, side, side);
	});
	await hold(property, seed, runs);
	return count;
}

const hexadecimal = (value: bigint) => BigInt.asUintN(64, value).toString(16).padStart(16, '0');

/** Fails with what the smallest list of values that goes wrong came to; a seed finds it again. */
async function hold<T>(property: fc.IAsyncProperty<T>, seed: number, runs: number): Promise<void> {
	const { failed, errorInstance } = await fc.check(property, { seed, numRuns: runs });
	if (failed) throw new Error(`${errorInstance instanceof Error ? errorInstance.message : errorInstance}\n  seed     ${seed}`);
}

function same(expected: string, got: string | undefined, about: string, from: Side, to: Side): void {
	if (expected !== got) throw new Error(`${from.column.name} -> ${to.column.name}: ${about}\n  expected ${expected}\n  got      ${got}`);
}
