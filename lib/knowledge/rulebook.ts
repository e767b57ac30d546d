/** What is known of systems, merged: every rule with the level and the place that it comes from. Items are read when they are asked for. */
import type { Source, Span } from '../source/source.ts';
import type { Locks, Options, Procedure, StructItem, SymbolRow, SymbolSet, Verdict } from '../syntax/ast.ts';
import type { KnowledgeLevel, Unread } from './unread.ts';

type Known = Procedure | Options | StructItem | SymbolSet | Verdict | Locks;

/** A rule and where it stands. */
export interface Rule<T extends Known = Known> {
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
	/** the rules that it is made of, the first of them where it began */
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
	readonly scalars = new Set<string>();
	/** a call that two sibling levels describe has two rules */
	readonly #procedures = new Map<string, Unread<Procedure>[]>();
	readonly #options: Unread<Options>[] = [];
	readonly #symbols = new Map<string, Unread<SymbolSet>[]>();
	/** a struct that several levels describe: each as its own systems have it */
	readonly #records = new Map<string, Unread<StructItem>[]>();
	readonly #verdicts: Unread<Verdict>[] = [];
	readonly #locks: Unread<Locks>[] = [];
	readonly #headers = new Map<Source, Header[]>();
	#byPattern: Map<string, Unread<Options>[]> | undefined;

	/* ---- asking ------------------------------------------------------------------------------------------------------------ */

	/** The rule that describes a call: that of the innermost level. */
	procedure(name: string): Rule<Procedure> | undefined {
		return this.#procedures.get(name)?.at(-1)?.read();
	}

	/** Names of all calls that are described. */
	procedureNames(): string[] {
		return [...this.#procedures.keys()];
	}

	/** The calls that a program can make whose own clauses hold a word. */
	withClause(word: string): [name: string, rule: Rule<Procedure>][] {
		return this.mentioning(word).filter(([, rule]) => rule.item.clauses.some((clause) => clause.word === word));
	}

	/** The calls that a program can make whose description, bodies apart, mentions a word. */
	mentioning(word: string): [name: string, rule: Rule<Procedure>][] {
		const found: [string, Rule<Procedure>][] = [];
		for (const [name, rules] of this.#procedures) {
			const rule = !isOurs(name) && rules.at(-1)?.mentions(word) ? rules.at(-1)?.read() : undefined;
			if (rule) found.push([name, rule]);
		}
		return found;
	}

	/** The calls of a topic, at whatever level. */
	callsOf(topic: string | undefined): [name: string, rule: Rule<Procedure>][] {
		return [...this.#procedures].flatMap(([name, rules]) => {
			const rule = topic !== undefined && rules.at(-1)?.topic === topic && !isOurs(name) ? rules.at(-1)?.read() : undefined;
			return rule ? [[name, rule] as [string, Rule<Procedure>]] : [];
		});
	}

	/** The C condition under which a call exists: that of any level that describes it; absent: always. */
	conditionOf(name: string): string | undefined {
		const rules = this.#procedures.get(name) ?? [];
		if (rules.some((rule) => rule.level.when === undefined)) return undefined;
		const conditions = [...new Set(rules.map((rule) => rule.level.when))];
		return conditions.length < 2 ? conditions[0] : conditions.map((c) => `(${c})`).join(' || ');
	}

	/** The `options` whose pattern fits a name, in the order of merging. */
	optionsFor(name: string): Rule<Options>[] {
		if (this.#byPattern === undefined) {
			this.#byPattern = new Map();
			for (const rule of this.#options) push(this.#byPattern, rule.name, rule);
		}
		const patterns = [...this.#byPattern.keys()].filter((pattern) => pattern === name || (pattern.includes('*') && fits(pattern, name)));
		const fitting = patterns.flatMap((pattern) => this.#byPattern?.get(pattern) ?? []);
		const ordered = patterns.length < 2 ? fitting : this.#options.filter((rule) => fitting.includes(rule));
		return ordered.flatMap((rule) => rule.read() ?? []);
	}

	/** Every call of a topic at a level and at the levels that extend it, by name; undefined when there is no such topic. */
	topic(level: string, topic: string): string[] | undefined {
		const names = [...this.#procedures].filter(([, rules]) => rules.some((r) => r.topic === topic && this.extends(r.level, level)));
		return names.length === 0 ? undefined : names.map(([name]) => name).filter((name) => !isOurs(name));
	}

	/** `posix.files`, `linux.files`, ...: all that `trap` can name. */
	topicNames(): string[] {
		const found = new Set<string>();
		for (const rules of this.#procedures.values())
			for (const r of rules) if (r.topic !== undefined) found.add(`${r.level.name}.${r.topic}`);
		return [...found];
	}

	/** Whether a level is another one or extends it. */
	extends(level: KnowledgeLevel, ancestor: string): boolean {
		for (let l: KnowledgeLevel | undefined = level; l; l = this.levels.find((p) => p.name === l?.parent))
			if (l.name === ancestor) return true;
		return false;
	}

	/** What is said of a call that is not described: that it stays where the program runs, or cannot be followed. */
	verdictsOn(name: string): Rule<Verdict>[] {
		const rules = this.#verdicts.flatMap((rule) => (rule.mentions(name) ? (rule.read() ?? []) : []));
		return rules.filter(({ item }) => item.names.some(({ text }) => text === name));
	}

	/** All that is said of what functions lock inside the C library. */
	locks(): Rule<Locks>[] {
		return this.#locks.flatMap((rule) => rule.read() ?? []);
	}

	/** The headers that the rules of a file of knowledge need. */
	headersOf(source: Source): readonly Header[] {
		return this.#headers.get(source) ?? [];
	}

	/** A symbol set, all levels' rows together. */
	symbols(name: string): KnownSymbols | undefined {
		const rules = (this.#symbols.get(name) ?? []).flatMap((rule) => rule.read() ?? []);
		const [first] = rules;
		return first && { name, form: first.item.form, rows: rules.flatMap((rule) => rule.item.rows), rules };
	}

	symbolNames(): string[] {
		return [...this.#symbols.keys()];
	}

	/** A struct by its tag, as the outermost level that knows it has it. */
	record(name: string): Rule<StructItem> | undefined {
		return this.#records.get(name)?.[0]?.read();
	}

	/** The same as every level that describes it has it, the innermost last. */
	recordRules(name: string): Rule<StructItem>[] {
		return (this.#records.get(name) ?? []).flatMap((rule) => rule.read() ?? []);
	}

	recordNames(): string[] {
		return [...this.#records.keys()];
	}

	/** Every procedure, or every `options` rule, unread: for lists and counts. */
	everything(kind: 'procedure' | 'options'): readonly Pick<Unread<Procedure>, 'name' | 'level' | 'topic'>[] {
		return kind === 'options' ? this.#options : [...this.#procedures.values()].flat();
	}

	/* ---- telling, in the order of merging ---------------------------------------------------------------------------------- */

	/** A level that extends another's describes the call anew; a sibling describes its own system's. */
	addProcedure(rule: Unread<Procedure>): void {
		const kept = (this.#procedures.get(rule.name) ?? []).filter((r) => !this.extends(rule.level, r.level.name));
		this.#procedures.set(rule.name, [...kept, rule]);
	}

	addOptions(rule: Unread<Options>): void {
		this.#options.push(rule);
	}

	addSymbols(rule: Unread<SymbolSet>): void {
		push(this.#symbols, rule.name, rule);
	}

	addRecord(rule: Unread<StructItem>): void {
		push(this.#records, rule.name, rule);
	}

	addVerdict(rule: Unread<Verdict>): void {
		this.#verdicts.push(rule);
	}

	addLocks(rule: Unread<Locks>): void {
		this.#locks.push(rule);
	}

	addHeader(source: Source, header: Header): void {
		push(this.#headers, source, header);
	}
}

/** The agent's own words with its shadow are procedures of knowledge that no program can call. */
function isOurs(name: string): boolean {
	return name.startsWith('bypass_');
}

/** Whether a pattern with at most one `*` fits a name. */
export function fits(pattern: string, name: string): boolean {
	const star = pattern.indexOf('*');
	if (star < 0) return pattern === name;
	const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
	return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
}

/** Calls that work through others inside the C library, those first that knowledge makes right. */
export function guardsOf(rulebook: Rulebook): Guard[] {
	const guards = rulebook.withClause('guard').map(([name, { item }]): Guard => {
		const clause = item.clauses.find((c) => c.word === 'guard');
		const [reason] = clause?.arguments ?? [];
		return {
			name,
			reason: reason?.kind === 'quoted' ? reason.value.text : '',
			of: compositeOf(item),
			right: item.agentAction !== undefined,
			span: (clause ?? item).span,
		};
	});
	return guards.sort((a, b) => Number(b.right) - Number(a.right));
}

/** The calls of `composite of open, stat`. */
export function compositeOf(item: Procedure): string[] {
	const words = item.clauses.filter((c) => c.word === 'composite').flatMap((c) => c.arguments);
	return words.flatMap((a) => (a.kind === 'name' && a.value.text !== 'of' ? a.value.text : []));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
