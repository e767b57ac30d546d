/** `npm run test:programs -- --audit`: what of the matrix goes past the symbols, by what makes it, and why. */
import { existsSync, readFileSync } from 'node:fs';
import type { AuditRow } from '../../lib/build/audit.ts';
import type { Report } from './check.ts';

interface Cause {
	readonly text: string;
	readonly row: AuditRow;
	readonly calls: Set<string>;
	readonly lines: Set<string>;
	count: number;
}

/** The counts of a line, as `bypass run --audit-file` wrote them; undefined when it did not come so far. */
export function countsOf(file: string): AuditRow[] | undefined {
	if (!existsSync(file)) return undefined;
	const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
	return rows.map((row) => JSON.parse(row) as AuditRow);
}

/** All lines together, by cause. */
function causesOf(reports: readonly Report[]): Cause[] {
	const causes = new Map<string, Cause>();
	for (const { line, counted } of reports)
		for (const row of counted ?? []) {
			const text = row.cause === 'function' ? row.name : row.name === '' ? `(${row.cause})` : `(${row.cause}) ${row.name}`;
			const cause = causes.get(text) ?? { text, row, calls: new Set(), lines: new Set(), count: 0 };
			causes.set(text, cause);
			cause.calls.add(row.call);
			cause.lines.add(line.name);
			cause.count += row.count;
		}
	return [...causes.values()].sort((a, b) => b.count - a.count);
}

/** Prints the table; gives how many causes nobody has named. */
export function sumCauses(reports: readonly Report[]): number {
	const causes = causesOf(reports);
	console.log(`\n${'made by'.padEnd(36)}${'count'.padStart(9)}${'lines'.padStart(7)}  calls; why`);
	for (const { text, row, calls, lines, count } of causes) {
		const why = row.is === 'unclassified' ? `unclassified, in ${[...lines].slice(0, 3).join(', ')}` : `${row.is}: ${row.reason}`;
		console.log(`${text.padEnd(36)}${String(count).padStart(9)}${String(lines.size).padStart(7)}  ${[...calls].join(' ')}; ${why}`);
	}
	const unclassified = causes.filter(({ row }) => row.is === 'unclassified').length;
	const blind = reports.filter(({ counted }) => !counted).map(({ line }) => line.name);
	const total = causes.reduce((sum, { count }) => sum + count, 0);
	console.log(
		`\n${total} calls past the symbols by ${causes.length} causes, ${unclassified} unclassified, in ${reports.length - blind.length} lines`,
	);
	if (blind.length) console.log(`without counts: ${blind.join(', ')}`);
	return unclassified;
}
