/** What becomes of every call that a C library exports. Nothing is decided by a pattern: a call that nobody has named is unclassified. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clause } from '../../lib/syntax/ast.ts';
import { root } from '../tools/bypass.ts';
import { argumentsOf, itemsOf, type KnowledgeFile, readContent, shapeName } from './content.ts';
import { exportedNames, libraryOf } from './library.ts';

/**
 * trapped: described, and followed; composite: works through others inside libc, and is made right; local: stays where the program runs;
 * cannot: is not followed, with the reason; outside: no call of the families that knowledge is about; unclassified: nobody has looked.
 */
export const classes = ['trapped', 'composite', 'local', 'cannot', 'outside', 'unclassified'] as const;

export interface Finding {
	readonly name: string;
	readonly is: (typeof classes)[number];
	/** the file of knowledge, or the heading of the list */
	readonly topic: string;
	/** why it is not trapped; '' otherwise */
	readonly reason: string;
}

/** All findings about a C library, and what is wrong with them: calls without a class, with two, or said to be what they are not. */
export function audit(compiler: string): { found: Finding[]; problems: string[] } {
	const library = libraryOf(compiler);
	const said = sayings(readContent().files, ['posix', 'linux', `linux-${library.kind}`]);
	const found = exportedNames(library)
		.sort()
		.flatMap((name): Finding[] => said.get(name) ?? [{ name, is: 'unclassified', topic: '', reason: '' }]);
	const names = found.map(({ name }) => name);
	return {
		found,
		problems: [
			...found.filter(({ is }) => is === 'unclassified').map(({ name }) => `${library.kind}: ${name}: unclassified`),
			...[...new Set(names.filter((name, i) => names[i - 1] === name))].map((name) => {
				const places = found.filter((f) => f.name === name).map(({ is, topic }) => `${is} (${topic})`);
				return `${library.kind}: ${name}: said to be ${places.join(' and ')}`;
			}),
			...found
				.filter(({ is, reason }) => (is === 'local' || is === 'cannot') && reason.length < 10)
				.map(({ name }) => `${name}: no reason`),
		],
	};
}

/** What is said of each name at some levels. A call with several entry points says the same of all of them. */
function sayings(files: readonly KnowledgeFile[], levels: readonly string[]): Map<string, Finding[]> {
	const said = new Map<string, Finding[]>();
	const say = (finding: Finding) => {
		const before = said.get(finding.name) ?? [];
		const again = before.some(({ is }) => is === finding.is && (is === 'trapped' || is === 'composite'));
		if (!again) said.set(finding.name, [...before, finding]);
	};
	const here = files.filter(({ level }) => levels.includes(level));
	const options = itemsOf(here, 'options');
	for (const { at, item } of itemsOf(here, 'procedure')) {
		const clauses = [...item.clauses, ...options.filter((o) => o.item.pattern.text === item.name.text).flatMap((o) => o.item.clauses)];
		const [guard] = argumentsOf(clauses, 'guard');
		const is = guard === undefined ? 'trapped' : item.agentAction === undefined ? 'cannot' : 'composite';
		const reason = is === 'cannot' ? (guard as string) : '';
		for (const name of new Set(namesOf(item.name.text, clauses))) say({ name, is, topic: `${at.level}.${at.topic}`, reason });
	}
	for (const { at, item } of itemsOf(here, 'verdict'))
		for (const { text: name } of item.names)
			say({ name, is: item.word === 'stays' ? 'local' : 'cannot', topic: `${at.level}.${at.topic}`, reason: item.reason.text });
	for (const { heading, names } of outside()) for (const name of names) say({ name, is: 'outside', topic: heading, reason: heading });
	return said;
}

function namesOf(name: string, clauses: readonly Clause[]): string[] {
	const entries = argumentsOf(clauses, 'entry').map((entry) => entry.replace('*', name));
	return [name, ...entries, ...argumentsOf(clauses, 'shape').map(shapeName)];
}

/** test/knowledge/outside.txt: `# heading`, and names below it. */
function outside(): { heading: string; names: string[] }[] {
	const blocks = readFileSync(join(root, 'test/knowledge/outside.txt'), 'utf8').split(/^# /m).slice(1);
	return blocks.map((block) => {
		const [heading, ...lines] = block.split('\n');
		return { heading: heading as string, names: lines.join(' ').split(/\s+/).filter(Boolean) };
	});
}
