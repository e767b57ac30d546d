/**
 * `npm run knowledge:families`: asks the compilers of all machines for the values of every symbol and the places of every member, and
 * rewrites test/golden/families and knowledge/FIGURE2.md; `git diff` is the review. Prints names that beside.txt must speak of. A machine
 * whose compiler is not here keeps what is kept of it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/bypass.ts';
import { definedNames, unnamed } from './beside.ts';
import { type Columns, columnsOf, families, widths } from './families.ts';
import { readTable, tableText } from './family-tables.ts';
import { figureFile, figureText } from './figure2.ts';
import { machines, missingCompiler } from './machines.ts';

const folder = join(root, 'test', 'golden', 'families');

function kept(machine: string): [string, Map<string, string>][] {
	const columns = [machine, ...Object.keys(widths).flatMap((width) => (width === 'agent' ? [] : [`${machine}.${width}`]))];
	return columns.map((column) => {
		const files = families.map((family) => ({ family, path: join(folder, `${family.name}.txt`) })).filter(({ path }) => existsSync(path));
		return [column, new Map(files.flatMap(({ family, path }) => [...readTable(family, readFileSync(path, 'utf8'), column)]))];
	});
}

const columns: Columns = new Map(
	machines.flatMap((machine) => {
		const missing = missingCompiler(machine);
		if (missing !== undefined) console.log(`kept as it is: ${machine.name}: ${missing}`);
		return missing === undefined ? [...columnsOf([machine])] : kept(machine.name);
	}),
);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const family of families) writeFileSync(join(folder, `${family.name}.txt`), tableText(family, columns));
writeFileSync(figureFile, figureText(columns));
console.log(`${families.length} tables of ${columns.size} columns`);
for (const machine of machines.filter((m) => missingCompiler(m) === undefined)) {
	const names = unnamed(definedNames(machine));
	if (names.length > 0) console.log(`${machine.name}: in no family, and not in beside.txt: ${names.join(' ')}`);
}
