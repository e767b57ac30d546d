/**
 * `npm run test:families`: every family and every struct by chance between all machines, in both directions and in all widths. Arguments are
 * names of machines (all when absent); BYPASS_SEED=N repeats a run, whose seed is printed. Exit status 1 when something went wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { widths } from '../knowledge/families.ts';
import { keptColumns } from '../knowledge/figure2.ts';
import { machines, missingCompiler, missingEmulator } from '../knowledge/machines.ts';
import { endSides, sideOf } from './sides.ts';
import { refuseSymbols, sendStructs, sendSymbols } from './trips.ts';

const wanted = process.argv.slice(2);
const seed = Number(process.env.BYPASS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const columns = keptColumns();
const dir = mkdtempSync(join(tmpdir(), 'bypass-families-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const names = machines
	.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
	.flatMap((machine) => {
		const missing = missingCompiler(machine) ?? missingEmulator(machine);
		if (missing !== undefined) console.log(`skipped: ${machine.name}: ${missing}`);
		if (missing !== undefined) return [];
		/* machines with 64-bit longs have one width, whatever is asked for */
		const narrow = columns.get(machine.name)?.get('types long') === '4';
		return Object.keys(widths).flatMap((width) => (width === 'agent' ? [machine.name] : narrow ? [`${machine.name}.${width}`] : []));
	});

console.log(`seed ${seed}; ${names.length} columns; values of symbols and structs sent from each to each, and unknown ones refused`);
let wrong = 0;
for (const from of names) {
	let [symbols, structs, refused] = [0, 0, 0];
	const one = sideOf(dir, from, columns);
	try {
		refused = await refuseSymbols(one, { seed, runs: 20, longest: 60 });
		for (const to of names) {
			symbols += await sendSymbols(one, sideOf(dir, to, columns), { seed, runs: 20, longest: 60 });
			structs += await sendStructs(one, sideOf(dir, to, columns), { seed, runs: 20, longest: 30 });
		}
		console.log(`${from.padEnd(16)} to ${names.length} columns: ${symbols} symbols, ${structs} structs; ${refused} refused`);
	} catch (error) {
		wrong++;
		console.error(`WRONG ${(error as Error).message}`);
	}
}
endSides();
console.log(wrong === 0 ? 'all as it should be' : `${wrong} of ${names.length} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
