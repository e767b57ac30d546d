/** An item of knowledge that has been cut out but not yet read: most of what is known concerns no one specification. */
import type { Report } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { Item, Locks, Options, Procedure, StructItem, SymbolSet, Verdict } from '../syntax/ast.ts';
import { parseItem } from '../syntax/parse.ts';
import type { RawItem } from '../syntax/split.ts';
import type { Rule } from './rulebook.ts';

/** One folder of knowledge: a system, or what several systems share. */
export interface KnowledgeLevel {
	readonly name: string;
	readonly parent: string | undefined;
	/** C condition under which it holds, its parents' included; absent: always */
	readonly when: string | undefined;
	/** place in the order of merging: parents come before those that extend them */
	readonly rank: number;
}

/** What kind of item a piece of knowledge is, and of what name: told from its first words. */
export interface Heading {
	readonly kind: Item['kind'];
	readonly name: string;
}

const headings: readonly [Item['kind'], RegExp][] = [
	['options', /^options\s*"([^"]*)"/],
	['symbols', /^symbols\s+(\w+)\s+(?:bits|values)\s*\{/],
	['struct', /^struct\s+(\w+)\s*\{/],
	['level', /^level\s*"([^"]*)"/],
	['verdict', /^(stays|cannot)\s*"/],
	['locks', /^(safe|locks\s+\w+)\s*"/],
	['scalars', /^scalar\s+(\w+)\s*[,;]/],
	/* the name is the first word before a parenthesis that opens no declarator */
	['procedure', /^(?:"[^"]*"|[^"])*?\b([A-Za-z_]\w*)\s*\((?!\s*\*)/],
];

/** Undefined for what knowledge has no use for. */
export function headingOf(raw: RawItem): Heading | undefined {
	for (const [kind, pattern] of headings) {
		const name = pattern.exec(raw.text)?.[1];
		if (name !== undefined) return { kind, name };
	}
	return undefined;
}

/** A rule whose item is parsed when it is first asked for. */
export class Unread<T extends Procedure | Options | StructItem | SymbolSet | Verdict | Locks> {
	readonly name: string;
	readonly source: Source;
	readonly level: KnowledgeLevel;
	readonly topic: string | undefined;
	readonly #raw: RawItem;
	readonly #report: Report;
	#rule: Rule<T> | undefined;
	#tried = false;

	constructor(name: string, source: Source, raw: RawItem, place: { level: KnowledgeLevel; topic: string | undefined }, report: Report) {
		this.name = name;
		this.source = source;
		this.level = place.level;
		this.topic = place.topic;
		this.#raw = raw;
		this.#report = report;
	}

	/** Whether its text, bodies apart, holds a word; texts between quotes count as well. */
	mentions(word: string): boolean {
		return this.#raw.text.includes(word) && new RegExp(`\\b${word}\\b`).test(this.#raw.text);
	}

	/** The rule; undefined when it has a mistake, which is reported once. */
	read(): Rule<T> | undefined {
		if (!this.#tried) {
			this.#tried = true;
			const item = readOnce(this.source, this.#raw, this.#report);
			if (item !== undefined) this.#rule = { item: item as T, level: this.level, topic: this.topic };
		}
		return this.#rule;
	}
}

/** Items of texts that have been read before: several specifications are understood against one knowledge. */
const readBefore = new WeakMap<Source, Map<number, Item>>();

function readOnce(source: Source, raw: RawItem, report: Report): Item | undefined {
	const items = readBefore.get(source) ?? new Map<number, Item>();
	readBefore.set(source, items);
	const known = items.get(raw.start);
	if (known) return known;
	const [item] = parseItem(source, raw, report);
	if (item !== undefined) items.set(raw.start, item);
	return item;
}
