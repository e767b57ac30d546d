/** What knowledge holds: all of one call, or all calls by topic. */
import { isOurs, type Rulebook } from '../knowledge/rulebook.ts';
import { placeOf, type Span } from '../source/source.ts';

/** The words of each rule about a call, in the order in which they count; undefined when there is none. */
export function describeKnowledge(rulebook: Rulebook, name: string): string | undefined {
	const options = rulebook.optionsFor(name);
	const procedures = rulebook.everything().flatMap((rule) => {
		const read = rule.name === name ? rule.read() : undefined;
		return read?.item.kind === 'procedure' ? [read] : [];
	});
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
	const calls = new Set(rulebook.procedureNames().filter((name) => !isOurs(name)));
	const topics = new Map<string, Set<string>>();
	for (const { name, level, topic } of rulebook.everything()) {
		if (topic === undefined || !calls.has(name)) continue;
		const key = `${level.name}.${topic}`;
		topics.set(key, (topics.get(key) ?? new Set()).add(name));
	}
	const lines = [...topics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, names]) => `${topic} (${names.size}): ${[...names].sort().join(' ')}`);
	const sets = rulebook.symbolNames();
	const rows = sets.reduce((sum, name) => sum + (rulebook.symbols(name)?.rows.length ?? 0), 0);
	return `${lines.join('\n')}\n\n${calls.size} calls, ${sets.length} symbol sets with ${rows} names, ${rulebook.recordNames().length} records\n`;
}
