/** What the clauses of a call say together: those of knowledge, level by level, then those of the specification. Later words win. */
import { fits, type Rule, type Rulebook } from '../knowledge/rulebook.ts';
import type { KnowledgeLevel } from '../knowledge/unread.ts';
import type { Span } from '../source/source.ts';
import type { Body, Clause, Name, Options, Procedure, Quoted } from '../syntax/ast.ts';

/** One further name of a call, as a rule asks for it. */
export interface EntryRule {
	/** the name, with `*` for the call's own; of a shape the prototype's text */
	readonly text: Quoted;
	readonly shaped: boolean;
	readonly given: { readonly name: Name; readonly value: Quoted }[];
	unless: Quoted | undefined;
	version: string | undefined;
	readonly level: KnowledgeLevel | undefined;
	/** parameter names that the rule's expressions use are knowledge's, not the specification's */
	readonly known: boolean;
}

/** One system call that reaches a call, and how it is entered by it. */
export interface SystemRule {
	readonly name: string;
	/** the words that say so: a prototype, or a name with `same` */
	readonly text: Quoted;
	/** it takes what the call takes, in the same order */
	readonly same: boolean;
	/** C condition beside that of the level */
	readonly when: string | undefined;
	readonly given: { readonly name: Name; readonly value: Quoted }[];
	unless: Quoted | undefined;
	/** when the kernel is to look as if it had no such call */
	absent: Quoted | undefined;
	/** the kernel's result, of the call's */
	result: Quoted | undefined;
	readonly level: KnowledgeLevel | undefined;
	readonly known: boolean;
}

/** A clause and whose parameter names it uses. */
export interface Said {
	readonly clause: Clause;
	readonly known: boolean;
}

/** All clauses of one call, merged. */
export interface Clauses {
	/** the last of each word that holds one value */
	readonly single: ReadonlyMap<string, Said>;
	/** `variadic NAME when "E"`, by name */
	readonly variadic: ReadonlyMap<string, Said>;
	readonly entries: readonly EntryRule[];
	/** names of system calls that reach it, those that are no system entry included */
	readonly syscalls: readonly string[];
	readonly systems: readonly SystemRule[];
	/** locks that the C library may hold where it makes this call inside */
	readonly held: readonly Name[];
	readonly needs: readonly { readonly name: string; readonly span: Span; readonly known: boolean }[];
	readonly also: readonly Body[];
	readonly reasons: readonly Quoted[];
	/** symbol version of the call's own name */
	readonly version: string | undefined;
	/** when the original runs instead, whichever name of the call's own shape the program used */
	readonly unless: { readonly text: Quoted; readonly known: boolean } | undefined;
	/** levels' files whose rules took part: their headers are needed */
	readonly rules: readonly Rule[];
}

interface Part {
	readonly clauses: readonly Clause[];
	readonly level: KnowledgeLevel | undefined;
	readonly known: boolean;
	readonly rule: Rule | undefined;
}

/** Merges all that is said of `name`; `own` is the specification's procedure, `options` the specification's rules. */
export function mergeClauses(name: string, rulebook: Rulebook, own: Procedure | undefined, options: readonly Options[]): Clauses {
	const known: Rule[] = [...rulebook.optionsFor(name)];
	const procedure = rulebook.procedure(name);
	if (procedure) {
		const later = known.findIndex((rule) => follows(rule, procedure));
		known.splice(later < 0 ? known.length : later, 0, procedure);
	}
	const parts: Part[] = known.map((rule) => ({ clauses: clausesOf(rule), level: rule.level, known: true, rule }));
	for (const item of options) {
		if (fits(item.pattern.text, name)) parts.push({ clauses: item.clauses, level: undefined, known: false, rule: undefined });
	}
	if (own) parts.push({ clauses: own.clauses, level: undefined, known: false, rule: undefined });
	return merge(parts);
}

function follows(rule: Rule, procedure: Rule): boolean {
	if (rule.level !== procedure.level) return rule.level.rank > procedure.level.rank;
	return rule.item.span.source === procedure.item.span.source && rule.item.span.start > procedure.item.span.start;
}

function clausesOf(rule: Rule): readonly Clause[] {
	return rule.item.kind === 'options' || rule.item.kind === 'procedure' ? rule.item.clauses : [];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function merge(parts: readonly Part[]): Clauses {
	const single = new Map<string, Said>();
	const variadic = new Map<string, Said>();
	const merged: Mutable<Clauses> = {
		single,
		variadic,
		entries: [],
		syscalls: [],
		systems: [],
		held: [],
		needs: [],
		also: [],
		reasons: [],
		version: undefined,
		unless: undefined,
		rules: parts.flatMap((part) => part.rule ?? []),
	};
	for (const part of parts) {
		let last: readonly (EntryRule | SystemRule)[] = [];
		for (const clause of part.clauses) {
			const entries = entryRules(clause, part);
			if (clause.word === 'syscall') {
				const systems = systemRules(clause, part);
				merged.syscalls.push(...systemNames(clause));
				merged.systems.push(...systems);
				last = systems;
			} else if (entries.length > 0) {
				merged.entries.push(...entries);
				last = entries;
			} else if (clause.word === 'unless' && last.length === 0) {
				const [text] = quoted(clause);
				if (text) merged.unless = { text, known: part.known };
			} else if (refining.has(clause.word)) refine(last.at(-1), clause);
			else if (clause.word === 'version') {
				for (const entry of last) if ('version' in entry) entry.version = quoted(clause)[0]?.text;
				if (last.length === 0) merged.version = quoted(clause)[0]?.text;
			} else if (clause.word === 'variadic') {
				const [name] = names(clause);
				if (name) variadic.set(name.text, { clause, known: part.known });
			} else if (!collect(merged, clause, part)) single.set(clause.word, { clause, known: part.known });
		}
	}
	return merged;
}

function entryRules(clause: Clause, part: Part): EntryRule[] {
	if (clause.word !== 'entry' && clause.word !== 'shape') return [];
	const shaped = clause.word === 'shape';
	return quoted(clause).map((text) => ({
		text,
		shaped,
		given: [],
		unless: undefined,
		version: undefined,
		level: part.level,
		known: part.known,
	}));
}

/** Clauses that say something about the name, shape or system call before them. */
const refining = new Set(['given', 'unless', 'absent', 'result']);

function refine(rule: EntryRule | SystemRule | undefined, clause: Clause): void {
	const [expression] = quoted(clause);
	if (!rule || !expression) return;
	const [name] = names(clause);
	if (clause.word === 'unless') rule.unless = expression;
	else if (clause.word === 'given') {
		if (name) rule.given.push({ name, value: expression });
	} else if ('same' in rule) rule[clause.word as 'absent' | 'result'] = expression;
}

/** `syscall "read" same, "open( ... )" when "...", "mmap2"`: those that have a prototype, or the call's own. */
function systemRules({ arguments: list }: Clause, { level, known }: Part): SystemRule[] {
	const isWord = (i: number, word: string) => {
		const argument = list[i];
		return argument?.kind === 'name' && argument.value.text === word;
	};
	return list.flatMap((argument, i) => {
		if (argument.kind !== 'quoted' || isWord(i - 1, 'when')) return [];
		const text = argument.value;
		const same = isWord(i + 1, 'same');
		if (!same && !text.text.includes('(')) return [];
		const after = same ? i + 2 : i + 1;
		const condition = isWord(after, 'when') ? list[after + 1] : undefined;
		const when = condition?.kind === 'quoted' ? condition.value.text : undefined;
		return { name: callName(text), text, same, when, given: [], unless: undefined, absent: undefined, result: undefined, level, known };
	});
}

/** `openat` of `openat( int dirfd, ... )`. */
const callName = (text: Quoted): string => text.text.replace(/\s*\(.*/s, '').trim();

/** All system calls of a clause by name, conditions apart. */
function systemNames({ arguments: list }: Clause): string[] {
	return list.flatMap((argument, i) => {
		const before = list[i - 1];
		const condition = before?.kind === 'name' && before.value.text === 'when';
		return argument.kind === 'quoted' && !condition ? callName(argument.value) : [];
	});
}

/** Clauses that add up; false when the word is none of them. */
function collect(merged: Mutable<Clauses>, clause: Clause, part: Part): boolean {
	switch (clause.word) {
		case 'held':
			merged.held.push(...names(clause));
			return true;
		case 'needs':
			merged.needs.push(...names(clause).map((n) => ({ name: n.text, span: n.span, known: part.known })));
			return true;
		case 'also':
			merged.also.push(...clause.arguments.flatMap((a) => (a.kind === 'body' ? a.value : [])));
			return true;
		case 'reason':
			merged.reasons.push(...quoted(clause));
			return true;
		default:
			return false;
	}
}

/** The quoted arguments of a clause. */
export function quoted(clause: Clause): Quoted[] {
	return clause.arguments.flatMap((a) => (a.kind === 'quoted' ? a.value : []));
}

/** The names among the arguments of a clause. */
export function names(clause: Clause): Name[] {
	return clause.arguments.flatMap((a) => (a.kind === 'name' ? a.value : []));
}
