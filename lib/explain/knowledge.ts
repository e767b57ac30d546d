/** What knowledge holds: all of one call, or all calls by topic. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import { placeOf, type Span } from '../source/source.ts';

/** The words of each rule about a call, in the order in which they count; undefined when there is none. */
export function describeKnowledge(rulebook: Rulebook, name: string): string | undefined {
	const procedure = rulebook.procedure(name);
	const rules = procedure ? [procedure, ...rulebook.optionsFor(name)] : rulebook.verdictsOn(name);
	if (rules.length === 0) return undefined;
	const texts = rules.map(({ item, level, topic }) => {
		const when = level.when === undefined ? '' : `, if ${level.when}`;
		return `${placeOf(item.span)}   (${level.name}${topic === undefined ? '' : `.${topic}`}${when})\n${wordsOf(item.span)}\n`;
	});
	return texts.join('\n');
}

function wordsOf({ source, start, end }: Span): string {
	return source.text.slice(start, end);
}

/** One line per topic and level with its calls, and the totals. */
export function listKnowledge(rulebook: Rulebook): string {
	const topics = new Map<string, string[]>();
	const levels = new Map<string, number>();
	for (const { name, level, topic } of rulebook.everything('procedure')) {
		const key = `${level.name}.${topic ?? ''}`;
		topics.set(key, [...(topics.get(key) ?? []), name]);
		levels.set(level.name, (levels.get(level.name) ?? 0) + 1);
	}
	const lines = [...topics]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([topic, names]) => `${topic} (${names.length}): ${names.sort().join(' ')}`);
	return `${lines.join('\n')}\n\n${[...levels].map(([level, calls]) => `${level}: ${calls} calls`).join(', ')}\n${totals(rulebook)}\n`;
}

function totals(rulebook: Rulebook): string {
	const sets = rulebook.symbolNames();
	const rows = sets.reduce((sum, name) => sum + (rulebook.symbols(name)?.rows.length ?? 0), 0);
	const counts = [
		`${rulebook.procedureNames().length} calls`,
		`${rulebook.everything('options').length} rules about them`,
		`${sets.length} symbol sets with ${rows} names`,
		`${rulebook.recordNames().length} records`,
	];
	return `together ${counts.join(', ')}`;
}
