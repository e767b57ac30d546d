/** What every machine's constants and structs are: the compilers at hand against test/golden/families, and nothing left out unsaid. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { testUnless } from '../tools/skip.ts';
import { definedNames, familyNames, readBeside, unnamed } from './beside.ts';
import { columnsOf, families } from './families.ts';
import { figureFile, figureText, keptColumns } from './figure2.ts';
import { machines, missingCompiler } from './machines.ts';

const kept = keptColumns();
const missing = new Map(machines.map((machine) => [machine.name, missingCompiler(machine)]));

test('the families that differ are there', () => {
	const rows = families.reduce((sum, family) => sum + family.rows.length, 0);
	assert.ok(families.length > 70 && rows > 900, `${families.length} families, ${rows} rows`);
	const differ = (family: string) =>
		families
			.filter(({ name }) => name === family)
			.some(({ rows }) => rows.some((row) => new Set(machines.map((m) => kept.get(m.name)?.get(`${family} ${row.key}`))).size > 1));
	const wanted =
		'open_flags errno signal_number socket_type socket-options lock_command lock_type map_flags file_number terminal_control terminal_local resource_limit ' +
		'poll_events struct-stat struct-termios struct-flock';
	for (const family of wanted.split(' ')) assert.ok(differ(family), family);
});

for (const machine of machines) {
	testUnless(test, missing.get(machine.name))(`${machine.name} has the values that are kept`, () => {
		for (const [column, cells] of columnsOf([machine])) {
			const expected = kept.get(column) as ReadonlyMap<string, string>;
			const wrong = [...cells].filter(([row, cell]) => expected.get(row) !== cell);
			assert.equal(
				wrong.map(([row, cell]) => `${column}: ${row} is ${cell}, kept is ${expected.get(row)}`),
				[],
				'npm run knowledge:families keeps what the compilers say now',
			);
		}
	});
	testUnless(test, missing.get(machine.name))(`${machine.name} has no constant that nobody speaks of`, () => {
		assert.equal(unnamed(definedNames(machine)), [], 'add them to their family, or to test/knowledge/beside.txt with a reason');
	});
}

test('what is left out is in no family, and has a reason', () => {
	for (const { pattern, reasons } of readBeside()) {
		for (const [name, reason] of reasons) {
			assert.match(name, pattern);
			assert.not(familyNames.has(name), name);
			assert.ok(reason.length > 5, name);
		}
	}
});

test('figure 2 is what the tables say', () => {
	assert.is(readFileSync(figureFile, 'utf8'), figureText(kept), 'npm run knowledge:families writes it');
});

test.run();
