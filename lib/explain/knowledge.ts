/** What knowledge holds: all of one call, or all calls by topic. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import { placeOf, type Span } from '../source/source.ts';

/** The words of each rule about a call, in the order in which they count; undefined when there is none. */
export function describeKnowledge(rulebook: Rulebook, name: string): string | undefined {
	const procedures = rulebook.procedures.get(name) ?? [];
	const options = rulebook.optionsFor(name);
	if (!procedures.length) return undefined;
	const rules = [...procedures, ...options].map(({ item, level }) => {
		const when = level.when ? `, if ${level.when}` : '';
		return `${placeOf(item.span)}   (${level.name}${when})\n${wordsOf(item.span)}\n`;
	});
	return rules.join('\n');
}

function wordsOf({ source, start, end }: Span): string {
	return source.text.slice(start, end);
}

/** One line per topic and level with its calls, and the totals. */
export function listKnowledge(rulebook: Rulebook): string {
	const topics = new Map<string, string[]>();
	for (const [name, rules] of rulebook.procedures) {
		for (const { level, topic } of rules) {
			const key = `${level.name}.${topic}`;
			topics.set(key, [...(topics.get(key) ?? []), name]);
		}
	}
	const lines = [...topics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, names]) => `${topic} (${names.length}): ${names.sort().join(' ')}`);
	const rows = [...rulebook.symbols.values()].reduce((sum, set) => sum + set.rows.length, 0);
	const totals = `${rulebook.procedures.size} calls, ${rulebook.symbols.size} symbol sets with ${rows} names, ${rulebook.records.size} records`;
	return `${lines.join('\n')}\n\n${totals}\n`;
}
