/**
 * `node --import tsx test/tools/protocol.ts`: rewrites test/golden/protocol.txt, all canonical numbers and all members of records in the
 * order of the wire. They are the protocol: lines may be added behind those of their set or record, no other line may ever change.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { makeContext } from '../../lib/model/context.ts';
import { recordOf } from '../../lib/model/tables.ts';
import { Report } from '../../lib/source/diagnostic.ts';
import { Source } from '../../lib/source/source.ts';
import { root } from './bypass.ts';
import { knowledge } from './knowledge.ts';

export const protocolFile: string = join(root, 'test', 'golden', 'protocol.txt');

/** One line per number and member, sets and records by name. */
export function protocolText(): string {
	const report = new Report();
	const rulebook = loadKnowledge(knowledge, report);
	const context = makeContext({ source: new Source('', ''), items: [] }, rulebook, report);
	const sets = rulebook.symbolNames().sort().flatMap((name) => {
		const set = rulebook.symbols(name);
		if (!set) throw new Error(`${name}: ${report.diagnostics[0]?.message}`);
		return set.rows.map((row) => `${set.form} ${name} ${row.name.text} ${row.canonical}${row.mask ? ` mask ${row.mask.text}` : ''}`);
	});
	const records = rulebook.recordNames().sort().flatMap((name) => {
		const record = recordOf(name, `struct ${name}`, context);
		return (record?.fields ?? []).map((f) => `record ${name} ${f.path} ${f.carry.kind}${f.carry.kind === 'symbols' ? ` ${f.carry.set}` : ''}`);
	});
	return `${[...sets, ...records].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(protocolFile, protocolText());
