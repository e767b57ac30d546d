/**
 * The tables of families as they are kept in test/golden/families, one file for each: written from columns, and read back, so that a machine
 * without all the compilers can compare the columns that it has.
 */
import { type Columns, type Family, keyOf } from './families.ts';

/** A family as its file has it. */
export function tableText(family: Family, columns: Columns): string {
	const lines = family.kind === 'struct' ? layoutLines(family, columns) : valueLines(family, columns);
	return [`# ${family.name}, ${family.kind}: ${family.title}`, ...lines, ''].join('\n');
}

/** What a kept file says of one column: texts by row, as `Columns` has them. */
export function readTable(family: Family, text: string, column: string): Map<string, string> {
	const lines = text.trimEnd().split('\n').slice(1);
	return family.kind === 'struct' ? readLayout(family, lines, column) : readValues(family, lines, column);
}

/* ---- constants: a row for each name, `SIGBUS = 7 | 7 | 10: mips hppa` ---- */

/** A machine's other widths are named where they differ from the machine itself. */
function valueLines(family: Family, columns: Columns): string[] {
	return family.rows.map((row) => {
		const groups = grouped(columns, (cells) => cells.get(keyOf(family, row)) as string);
		const [[most, names] = ['-', []], ...rest] = [...groups].sort((a, b) => b[1].length - a[1].length);
		/* a width that says what most say, while its machine says something else, is named too */
		const widths = names.filter((name) => name !== ownerOf(name) && !names.includes(ownerOf(name)));
		if (widths.length > 0) rest.push([most, widths]);
		return [
			row.wire === '' ? row.key : `${row.key} = ${row.wire}`,
			most,
			...rest.map(([value, names]) => `${value}: ${names.join(' ')}`),
		].join(' | ');
	});
}

function readValues(family: Family, lines: readonly string[], column: string): Map<string, string> {
	return new Map(
		lines.map((line): [string, string] => {
			const [head, most, ...rest] = line.split(' | ') as [string, string, ...string[]];
			const others = rest.map((part) => part.split(': ') as [string, string]);
			const found = nearest(
				others.flatMap(([value, names]) => names.split(' ').map((name): [string, string] => [name, value])),
				column,
			);
			return [`${family.name} ${head.split(' = ')[0]}`, found ?? most];
		}),
	);
}

/* ---- structs: a line for each layout, `x86_64 s390x: 16 | tv_sec 0+8 | tv_nsec 8+8` ---- */

function layoutLines(family: Family, columns: Columns): string[] {
	const groups = grouped(columns, (cells) =>
		family.rows.map((row, i) => `${i === 0 ? '' : `${named(row)} `}${cells.get(keyOf(family, row))}`).join(' | '),
	);
	return [...groups].map(([layout, names]) => `${names.join(' ')}: ${layout}`);
}

function named({ key, wire }: Family['rows'][number]): string {
	return wire === '' ? key : `${key} (${wire})`;
}

function readLayout(family: Family, lines: readonly string[], column: string): Map<string, string> {
	const layouts = lines.flatMap((line) => {
		const [names, layout] = line.split(': ') as [string, string];
		return names.split(' ').map((name): [string, string] => [name, layout]);
	});
	const cells = (nearest(layouts, column) ?? '').split(' | ').map((part) => part.split(' ').at(-1) as string);
	return new Map(family.rows.map((row, i): [string, string] => [keyOf(family, row), cells[i] ?? 'not in the table']));
}

/* ---- columns ---- */

/** Columns by what they say, in their order; a width that says what its machine says is left out. */
function grouped(columns: Columns, say: (cells: ReadonlyMap<string, string>) => string): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const [column, cells] of columns) {
		const own = columns.get(ownerOf(column));
		if (ownerOf(column) !== column && own !== undefined && say(own) === say(cells)) continue;
		groups.set(say(cells), [...(groups.get(say(cells)) ?? []), column]);
	}
	return groups;
}

/** What is said of a column, or of the machine that it is a width of. */
function nearest(said: readonly (readonly [string, string])[], column: string): string | undefined {
	return new Map(said).get(column) ?? new Map(said).get(ownerOf(column));
}
const ownerOf = (column: string) => column.split('.')[0] as string;
