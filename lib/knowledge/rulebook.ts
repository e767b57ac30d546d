/** What is known of systems, merged: every rule with the level and the place that it comes from. */
import type { Directive, Item, Options, Procedure, StructItem, SymbolRow, SymbolSet } from '../syntax/ast.ts';
import type { Source, Span } from '../source/source.ts';

/** One folder of knowledge: a system, or what several systems share. */
export interface KnowledgeLevel {
	readonly name: string;
	readonly parent: string | undefined;
	/** C condition under which it holds, its parents' included; absent: always */
	readonly when: string | undefined;
	/** place in the order of merging: parents come before those that extend them */
	readonly rank: number;
}

/** A rule and where it stands. */
export interface Rule<T extends Item = Item> {
	readonly item: T;
	readonly level: KnowledgeLevel;
	/** name of the file without its ending; symbols and records belong to no topic */
	readonly topic: string | undefined;
}

/** A symbol set of several levels: rows are only ever appended. */
export interface KnownSymbols {
	readonly name: string;
	readonly form: 'bits' | 'values';
	readonly rows: readonly SymbolRow[];
	/** the rules that it is made of; the first has its place */
	readonly rules: readonly Rule<SymbolSet>[];
}

/** A call that works through others inside the C library, where no symbol is seen. */
export interface Guard {
	readonly name: string;
	readonly reason: string;
	/** calls that it makes there: while none of them is trapped it does no harm */
	readonly of: readonly string[];
	/** knowledge has an agent action that makes it right */
	readonly right: boolean;
	readonly span: Span;
}

/** `#include` of a knowledge file, and the condition of its level. */
export interface Header {
	readonly text: string;
	readonly when: string | undefined;
	readonly span: Span;
}

/** Everything that knowledge says, in the order in which later rules win. */
export class Rulebook {
	/** in the order of merging */
	readonly levels: KnowledgeLevel[] = [];
	/** a call that two sibling levels describe has two rules */
	readonly procedures = new Map<string, Rule<Procedure>[]>();
	readonly options: Rule<Options>[] = [];
	readonly symbols = new Map<string, KnownSymbols>();
	readonly records = new Map<string, Rule<StructItem>>();
	readonly scalars = new Set<string>();
	readonly #headers = new Map<Source, Header[]>();
	readonly #optionsOf = new Map<string, Rule<Options>[]>();
	#patterns: Rule<Options>[] | undefined;

	/** The rule that describes a call: that of the innermost level. */
	procedure(name: string): Rule<Procedure> | undefined {
		return this.procedures.get(name)?.at(-1);
	}

	/** The C condition under which a call exists: that of any level that describes it; absent: always. */
	conditionOf(name: string): string | undefined {
		const rules = this.procedures.get(name) ?? [];
		if (rules.some((rule) => rule.level.when === undefined)) return undefined;
		const conditions = [...new Set(rules.map((rule) => rule.level.when))];
		return conditions.length < 2 ? conditions[0] : conditions.map((c) => `(${c})`).join(' || ');
	}

	/** The `options` whose pattern fits a name, in the order of merging. */
	optionsFor(name: string): readonly Rule<Options>[] {
		if (this.#patterns === undefined) {
			this.#patterns = this.options.filter((rule) => rule.item.pattern.text.includes('*'));
			for (const rule of this.options) push(this.#optionsOf, rule.item.pattern.text, rule);
		}
		const fitting = this.#patterns.filter((rule) => fits(rule.item.pattern.text, name));
		const exact = this.#optionsOf.get(name) ?? [];
		return fitting.length === 0 ? exact : this.options.filter((rule) => fitting.includes(rule) || exact.includes(rule));
	}

	/** Every call of a topic at a level and at the levels that extend it; undefined when there is no such topic. */
	topic(level: string, topic: string): Rule<Procedure>[] | undefined {
		const found: Rule<Procedure>[] = [];
		for (const rules of this.procedures.values()) {
			const rule = rules.find((r) => r.topic === topic && this.extends(r.level, level));
			if (rule) found.push(rule);
		}
		return found.length === 0 ? undefined : found;
	}

	/** Whether a level is another one or extends it. */
	extends(level: KnowledgeLevel, ancestor: string): boolean {
		for (let l: KnowledgeLevel | undefined = level; l; l = this.level(l.parent)) if (l.name === ancestor) return true;
		return false;
	}

	level(name: string | undefined): KnowledgeLevel | undefined {
		return this.levels.find((l) => l.name === name);
	}

	/** The headers that the calls of a file of knowledge need. */
	headersOf(source: Source): readonly Header[] {
		return this.#headers.get(source) ?? [];
	}

	/** Adds one item in the order of merging; whoever calls this has sorted by level. */
	add(rule: Rule): void {
		const { item, level } = rule;
		switch (item.kind) {
			case 'procedure':
				this.addProcedure({ ...rule, item });
				break;
			case 'options':
				this.options.push({ ...rule, item });
				break;
			case 'symbols':
				this.addSymbols({ ...rule, item });
				break;
			case 'struct':
				this.records.set(item.name.text, { ...rule, item });
				break;
			case 'scalars':
				for (const name of item.names) this.scalars.add(name.text);
				break;
			case 'directive':
				this.addHeader(item, level);
				break;
			default:
		}
	}

	/** A level that extends another's describes the call anew; a sibling describes its own system's. */
	private addProcedure(rule: Rule<Procedure>): void {
		const earlier = this.procedures.get(rule.item.name.text) ?? [];
		const kept = earlier.filter((r) => !this.extends(rule.level, r.level.name));
		this.procedures.set(rule.item.name.text, [...kept, rule]);
	}

	private addSymbols(rule: Rule<SymbolSet>): void {
		const { name, form, rows } = rule.item;
		const known = this.symbols.get(name.text);
		if (!known) this.symbols.set(name.text, { name: name.text, form, rows, rules: [rule] });
		else this.symbols.set(name.text, { ...known, rows: [...known.rows, ...rows], rules: [...known.rules, rule] });
	}

	private addHeader(item: Directive, level: KnowledgeLevel): void {
		const text = /^#\s*include\s*(<[^>]*>|"[^"]*")/.exec(item.text)?.[1];
		if (text !== undefined) push(this.#headers, item.span.source, { text, when: level.when, span: item.span });
	}
}

/** Whether a pattern with at most one `*` fits a name. */
export function fits(pattern: string, name: string): boolean {
	const star = pattern.indexOf('*');
	if (star < 0) return pattern === name;
	const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
	return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
}

/** Calls that work through others inside the C library, those first that are made right. */
export function guardsOf(rulebook: Rulebook): Guard[] {
	const guards: Guard[] = [];
	for (const name of rulebook.procedures.keys()) {
		const { item } = rulebook.procedure(name) as Rule<Procedure>;
		const clause = item.clauses.find((c) => c.word === 'guard');
		if (!clause) continue;
		const [reason] = clause.arguments;
		guards.push({
			name,
			reason: reason?.kind === 'quoted' ? reason.value.text : '',
			of: item.clauses.filter((c) => c.word === 'composite').flatMap((c) => c.arguments.flatMap((a) => (a.kind === 'name' && a.value.text !== 'of' ? a.value.text : []))),
			right: item.agentAction !== undefined,
			span: clause.span,
		});
	}
	return guards.sort((a, b) => Number(b.right) - Number(a.right));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
