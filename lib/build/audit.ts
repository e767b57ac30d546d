/** What `leaks audit` counted in a run: read from the launcher's lines, classified by knowledge, and told. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Cause, type Classified, causeText, classifyCause } from '../explain/causes.ts';
import { readKnowledge } from '../files.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Rulebook } from '../knowledge/rulebook.ts';
import { Report } from '../source/diagnostic.ts';
import { reasonOf, Stop } from './stop.ts';

/** A call by one cause, as the launcher writes it. */
interface Counted {
	readonly call: string;
	readonly cause: Cause['kind'];
	readonly name: string;
	readonly count: number;
	/** where its action would have sent it: `action` asks the specification's own */
	readonly sides: Readonly<Record<'action' | 'local' | 'home' | 'denied', number>>;
}

export type AuditRow = Counted & Classified;

export interface Audit {
	readonly agent: string;
	/** processes that could count; 0: this machine cannot */
	readonly audits: number;
	/** calls that found no room in the launcher's table */
	readonly uncounted: number;
	readonly rows: readonly AuditRow[];
}

/** @param lines what the launcher wrote with --audit-file */
export function readAudit(lines: string, rulebook: Rulebook): Audit {
	const [head, ...rows] = lines.split('\n').filter((line) => line !== '');
	const { agent, audits, uncounted } = JSON.parse(head ?? '{"agent":"","audits":0,"uncounted":0}') as Audit;
	const counted = rows.map((row) => JSON.parse(row) as Counted);
	return {
		agent,
		audits,
		uncounted,
		rows: counted.map((row) => ({ ...row, ...classifyCause(rulebook, { kind: row.cause, name: row.name }) })),
	};
}

/** One JSON object a line: the run, then its rows. */
export function auditLines({ rows, ...run }: Audit): string {
	return [run, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A table for people; a line when there is nothing to show. */
export function auditTable({ agent, audits, uncounted, rows }: Audit): string {
	if (audits === 0) return 'bypass: nothing was counted: this machine cannot trap what goes past the symbols (BYPASS_DEBUG=1 says why)\n';
	const total = rows.reduce((sum, { count }) => sum + count, 0);
	const head = `bypass: ${agent}: ${total} ${total === 1 ? 'call' : 'calls'} went past the symbols`;
	if (rows.length === 0) return `${head}\n`;
	const cells = rows.map((row) => [String(row.count), row.call, sideText(row.sides), causeText({ kind: row.cause, name: row.name })]);
	const wide = [0, 1, 2, 3].map((i) => Math.max(...[heads, ...cells].map((row) => row[i]?.length ?? 0)));
	const line = (row: readonly string[], last: string) =>
		`  ${row.map((cell, i) => (i === 0 ? cell.padStart(wide[0] ?? 0) : cell.padEnd(wide[i] ?? 0))).join('  ')}  ${last}`.trimEnd();
	const lines = rows.map((row, i) => line(cells[i] ?? [], row.is === 'unclassified' ? 'unclassified' : `${row.is}: ${row.reason}`));
	const more = uncounted > 0 ? [`  ${uncounted} more, by causes that had no room`] : [];
	return `${[`${head}:`, line(heads, 'why'), ...lines, ...more].join('\n')}\n`;
}

const heads = ['count', 'call', 'side', 'made by'];

function sideText(sides: Counted['sides']): string {
	const met = Object.entries(sides).filter(([, count]) => count > 0);
	return met.length === 1 ? (met[0]?.[0] as string) : met.map(([side, count]) => `${side} ${count}`).join(', ');
}

/**
 * Has a run write its counts into a file, and tells them when it has ended, however it did.
 * @param wanted file for the classified lines; undefined: a table
 * @param run is given the launcher's file
 * @param print of the table
 * @throws Stop when the file cannot be written, which is seen before the program starts
 */
export async function withAudit<T>(
	wanted: string | undefined,
	knowledgeFiles: readonly string[],
	run: (file: string) => Promise<T>,
	print: (text: string) => void,
): Promise<T> {
	const folder = wanted === undefined ? mkdtempSync(join(tmpdir(), 'bypass-audit-')) : undefined;
	const file = folder === undefined ? resolve(wanted as string) : join(folder, 'counts');
	try {
		writeFile(file, '');
		const ending = await run(file);
		const lines = readFileSync(file, 'utf8');
		if (lines === '') return ending; /* it did not come so far, and has said why */
		const audit = readAudit(lines, loadKnowledge(readKnowledge(knowledgeFiles), new Report()));
		if (folder === undefined) writeFile(file, auditLines(audit));
		else print(auditTable(audit));
		return ending;
	} finally {
		if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
	}
}

function writeFile(path: string, text: string): void {
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw new Stop(`--audit-file ${path}: ${reasonOf(error)}`);
	}
}
