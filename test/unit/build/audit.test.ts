/** Counts of a run, from the launcher's lines to what is shown. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { auditLines, auditTable, readAudit } from '../../../lib/build/audit.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { Report } from '../../../lib/source/diagnostic.ts';
import { Source } from '../../../lib/source/source.ts';

const rulebook = loadKnowledge([new Source('mine/mine.bk', 'stays "tables of the C library" setlocale;\n')], new Report());
const sides = (more: Record<string, number>) => ({ action: 0, local: 0, home: 0, denied: 0, ...more });
const head = '{"agent":"remote","audits":2,"uncounted":0}';
const row = (call: string, cause: string, name: string, of: Record<string, number>) =>
	JSON.stringify({ call, cause, name, count: Object.values(of).reduce((a, b) => a + b), sides: sides(of) });
const read = (...lines: string[]) => readAudit(`${lines.join('\n')}\n`, rulebook);

test('a table: count, call, side, maker, and why', () => {
	const table = auditTable(
		read(head, row('open', 'function', 'setlocale', { local: 28 }), row('read', 'function', 'frob', { home: 1, local: 2 })),
	);
	assert.is(
		table,
		[
			'bypass: remote: 31 calls went past the symbols:',
			'  count  call  side             made by    why',
			'     28  open  local            setlocale  local: tables of the C library',
			'      3  read  local 2, home 1  frob       unclassified',
			'',
		].join('\n'),
	);
});

test('the lines are the same for programs, with the reasons', () => {
	const audit = read(head, row('open', 'function', 'setlocale', { local: 28 }));
	const [run, first] = auditLines(audit)
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	assert.equal(run, { agent: 'remote', audits: 2, uncounted: 0 });
	assert.equal([first.call, first.count, first.is, first.reason], ['open', 28, 'local', 'tables of the C library']);
	assert.equal(readAudit(auditLines(audit), rulebook), audit, 'and can be read again');
});

test('nothing went past, and nothing could be seen, are two things', () => {
	assert.is(auditTable(read(head)), 'bypass: remote: 0 calls went past the symbols\n');
	assert.match(auditTable(read('{"agent":"remote","audits":0,"uncounted":0}')), /nothing was counted: this machine cannot/);
});

test('calls that found no room are told', () => {
	const full = '{"agent":"remote","audits":1,"uncounted":7}';
	assert.match(auditTable(read(full, row('open', 'exit', '', { local: 1 }))), /\n {2}7 more, by causes that had no room\n$/);
});

test.run();
