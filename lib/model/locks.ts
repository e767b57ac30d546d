/**
 * What an action wants of the C library: locks that a caller inside of that library may hold already. Told from the functions that its
 * text calls; one that nobody has described may want anything.
 */
import type { Body } from '../syntax/ast.ts';
import type { Context } from './context.ts';
import { definitionsOf } from './definitions.ts';
import type { Lock, Wish } from './model.ts';
import type { Wanted } from './select.ts';
import { isKeyword, isWord, type Token, tokensOf, withoutDirectives } from './words.ts';

const original = 'bypass_local_';

/** What is known of functions that actions may call. */
export class LockBook {
	/** what knowledge and the specification say; undefined: it takes no lock */
	private readonly said = new Map<string, Lock | undefined>();
	/** functions and macros that stand beside the actions */
	private readonly defined = new Map<string, string>();
	/** calls of the specification, and those that are a system call and nothing else */
	private readonly plain = new Set<string>();
	private readonly scalars: ReadonlySet<string>;

	constructor({ file, rulebook, scalars }: Context, calls: readonly Wanted[]) {
		this.scalars = scalars;
		const items = [...rulebook.locks().map((rule) => rule.item), ...file.items.flatMap((item) => (item.kind === 'locks' ? item : []))];
		for (const { lock, names } of items) for (const name of names) this.said.set(name.text, lock?.text as Lock | undefined);
		const define = (text: string) => {
			for (const [name, body] of definitionsOf(text)) this.defined.set(name, body);
		};
		for (const item of file.items) {
			if (item.kind === 'prologue' && item.side === 'agent') define(item.body.text);
			else if (item.kind === 'directive') define(item.text);
		}
		for (const { clauses, name, own } of calls) {
			if (own) this.plain.add(name);
			for (const body of clauses.also) define(body.text);
		}
		for (const [name, { item }] of rulebook.mentioning('syscall')) if (isWrapper(item)) this.plain.add(name);
	}

	/** The locks that an action of a call takes, each once for each function that takes it. */
	wishesOf({ name, action }: Pick<Wanted, 'name' | 'action'>): Wish[] {
		return action ? this.wishesIn(action, name) : [];
	}

	private wishesIn(body: Body, call: string): Wish[] {
		const found = new Map<string, Wish>();
		for (const { token, name } of mentions(body.text, this.defined)) {
			for (const [inner, lock] of this.locksOf(name, call, new Set())) {
				const start = body.inner.start + token.start;
				const span = { source: body.inner.source, start, end: start + token.text.length };
				if (!found.has(inner)) found.set(inner, { lock, name: inner, span });
			}
		}
		return [...found.values()];
	}

	/** What calling a function takes, by the names of those that take it. */
	private locksOf(name: string, call: string, seen: Set<string>): Map<string, Lock> {
		const found = new Map<string, Lock>();
		if (seen.has(name) || name === original + call || this.isType(name)) return found;
		seen.add(name);
		const text = this.defined.get(name);
		if (this.said.has(name)) {
			const lock = this.said.get(name);
			if (lock) found.set(name, lock);
		} else if (text !== undefined) {
			for (const inner of mentions(text, this.defined))
				for (const [function_, lock] of this.locksOf(inner.name, call, seen)) found.set(function_, lock);
		} else if (name.startsWith(original)) return this.locksOf(name.slice(original.length), call, seen);
		else if (!name.startsWith('bypass_') && !this.plain.has(name)) found.set(name, 'anything');
		return found;
	}

	/** `off_t (*function)(...)`: no call. */
	private isType(name: string): boolean {
		return this.scalars.has(name) || name.endsWith('_t');
	}
}

/** Whether a call of knowledge can be entered by a system call: then the C library does little else in it. */
function isWrapper(item: NonNullable<Wanted['known']>['item']): boolean {
	const enters = (text: string) => text === 'same' || text.includes('(');
	return item.clauses.some(
		(clause) => clause.word === 'syscall' && clause.arguments.some((a) => a.kind !== 'body' && enters(a.value.text)),
	);
}

/** Functions that a text calls, and defined ones that it names; what is called through a pointer bears the pointer's name. */
function mentions(text: string, defined: ReadonlyMap<string, string>): { token: Token; name: string }[] {
	const tokens = tokensOf(withoutDirectives(text));
	return tokens.flatMap((token, i) => {
		if (!isWord(token.text) || isKeyword(token.text)) return [];
		const member = tokens[i - 1]?.text === '.' || tokens[i - 1]?.text === '->';
		const next = tokens[i + 1]?.text;
		const pointer = next === ')' && tokens[i + 2]?.text === '(' && tokens[i - 1]?.text === '*' && tokens[i - 2]?.text === '(';
		const declared = pointer && isWord(tokens[i - 3]?.text) && tokens[i - 3]?.text !== 'return';
		if (member && next === '(') return { token, name: `->${token.text}` };
		if (pointer && !declared) return { token, name: `*${token.text}` };
		return next === '(' || defined.has(token.text) ? { token, name: token.text } : [];
	});
}
