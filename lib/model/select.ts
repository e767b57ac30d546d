/** Which calls an agent traps, which of them go home, and on whose behalf: the specification's, another call's, or a rule's of knowledge. */
import { compositeOf, guardsOf, type Rule, type Rulebook } from '../knowledge/rulebook.ts';
import type { Span } from '../source/source.ts';
import type { Body, Item, Name, Procedure, TrapList } from '../syntax/ast.ts';
import { type Clauses, mergeClauses } from './clauses.ts';
import { both, conditionsOf } from './conditions.ts';
import type { Context } from './context.ts';
import type { ModelProcedure, Reason } from './model.ts';
import { type Matched, resolveParameters } from './parameters.ts';
import { type ResolvedResult, resolveResult } from './result.ts';
import { identifiers } from './words.ts';

/** A call on its way into the model. */
export interface Wanted {
	readonly name: string;
	readonly own: Procedure | undefined;
	readonly known: Rule<Procedure> | undefined;
	readonly clauses: Clauses;
	readonly matched: Matched;
	readonly result: ResolvedResult;
	role: ModelProcedure['role'];
	/** the specification's agent action, or knowledge's when that is to run */
	readonly action: Body | undefined;
	readonly actionIsKnowledge: boolean;
	readonly shadowAction: Body | undefined;
	remote: boolean;
	readonly when: string | undefined;
	readonly reasons: Reason[];
	readonly span: Span;
}

const sender = 'bypass_shadow_';
/** how knowledge's own words begin: senders that no program calls */
const ownWord = 'bypass_';

/** Selects all calls of the model, in order: the specification's, then what these bring along. */
export function selectCalls(context: Context): Wanted[] {
	const selection = new Selection(context);
	selection.addSpecified();
	selection.addRouted();
	selection.addAlways();
	while (selection.grow());
	return [...selection.wanted.values()];
}

class Selection {
	readonly wanted = new Map<string, Wanted>();
	private readonly context: Context;
	private readonly conditions: ReadonlyMap<Item, string>;
	/** calls whose sender somebody's code uses */
	private readonly used = new Map<string, Reason>();
	private readonly routed: boolean;
	private readonly homeRule: Span | undefined;
	/** its rules send nothing home: names are only called otherwise, or denied */
	private readonly alone: boolean;

	constructor(context: Context) {
		this.context = context;
		this.conditions = conditionsOf(context.file);
		const rules = context.file.items.flatMap((item) => (item.kind === 'paths' ? item : []));
		this.routed = rules.length > 0;
		this.homeRule = rules.flatMap((item) => item.rules).find((rule) => rule.side === 'home')?.span;
		this.alone = this.routed && this.homeRule === undefined;
		for (const item of context.file.items) {
			if ((item.kind === 'prologue' || item.kind === 'start') && item.side === 'agent') this.noteSenders(item.body);
		}
	}

	/** Procedures written out, then names in `trap`, then topics: the more explicit wins; of two topics the later. */
	addSpecified(): void {
		const { items } = this.context.file;
		const topics = new Map<string, { list: TrapList; name: Name }>();
		const named = new Map<string, { list: TrapList; name: Name }>();
		for (const list of items) {
			if (list.kind !== 'trap') continue;
			for (const name of list.topics) {
				const members = topicOf(name.text, this.context.rulebook);
				if (members === undefined) {
					if (!named.has(name.text)) named.set(name.text, { list, name });
				} else for (const member of members) if (!list.except.some((e) => e.text === member)) topics.set(member, { list, name });
			}
		}
		for (const item of items) if (item.kind === 'procedure' && !this.wanted.has(item.name.text)) this.addOwn(item);
		for (const map of [named, topics]) for (const [name, from] of map) this.addTrapped(name, from);
	}

	private addOwn(item: Procedure): void {
		const condition = this.conditions.get(item);
		const reason = { span: item.name.span, text: 'the specification describes it' };
		this.add(item.name.text, { own: item, role: 'specified', span: item.span, condition, reason });
	}

	private addTrapped(name: string, { list, name: place }: { list: TrapList; name: Name }): void {
		if (this.wanted.has(name) || !this.context.rulebook.procedure(name)) return;
		const text = place.text === name ? `\`trap ${name}\`` : `\`trap ${place.text}\`, a topic that it belongs to`;
		const reason = { span: place.span, text };
		this.add(name, { list, role: 'specified', span: place.span, condition: this.conditions.get(list), reason });
	}

	/** `paths` holds for every call with a path, trapped by name or not. */
	addRouted(): void {
		const item = this.context.file.items.find((i) => i.kind === 'paths');
		if (!item) return;
		for (const [name, rule] of this.context.rulebook.mentioning('path')) {
			if (name.startsWith(ownWord)) continue;
			if (!rule.item.parameters.some((p) => p.annotations.some((a) => a.kind === 'flag' && a.flag === 'path'))) continue;
			this.add(name, {
				role: 'implied',
				span: item.span,
				reason: { span: item.span, text: '`paths` holds for every call that takes a path' },
			});
		}
	}

	addAlways(): void {
		for (const [name, rule] of this.context.rulebook.withClause('always')) this.addKnown(name, rule, 'always', 'trapped in every agent');
	}

	/** One round of what the calls so far bring along; false when nothing was new. */
	grow(): boolean {
		const before = this.state();
		for (const call of this.wanted.values()) this.settle(call);
		this.addNeeded();
		const maker = this.maker();
		if (maker) this.addImplied(maker);
		this.addComposites();
		return this.state() !== before;
	}

	private state(): string {
		return [...this.wanted.values()].map((w) => `${w.name} ${w.remote} ${w.role}`).join();
	}

	/** Decides anew whether a call has a sender, and notes which senders its own code uses. */
	private settle(call: Wanted): void {
		call.remote = this.used.has(call.name) || this.goesHome(call);
		for (const body of [call.action, ...call.clauses.also]) if (body) this.noteSenders(body);
		if (call.action && (call.actionIsKnowledge || call.own)) {
			for (const need of this.alone ? [] : call.clauses.needs) {
				if (call.actionIsKnowledge || !need.known) this.use(need.name, need.span, `\`needs ${need.name}\` of ${call.name}`);
			}
		}
		if (call.role === 'needed')
			for (const need of call.clauses.needs) this.use(need.name, need.span, `\`needs ${need.name}\` of ${call.name}`);
	}

	private goesHome(call: Wanted): boolean {
		if (call.role === 'needed') return true;
		const path = call.matched.parameters.some((p) => p.path);
		const descriptor = call.matched.parameters.some((p) => p.carry.kind === 'descriptor');
		if (call.action) {
			const words = identifiers(call.action.text);
			if (words.has('bypass_shadow')) return true;
			const sided = (path && this.homeRule) || (descriptor && (this.homeRule || this.maker()));
			return words.has('bypass_proceed') && sided !== false && sided !== undefined && canTravel(call);
		}
		if (call.role === 'always') return false;
		/* How knowledge has home do it is no wish that it be done there. */
		const wished = call.shadowAction !== call.known?.item.shadowAction;
		if (this.alone && !wished && (path || descriptor)) return false;
		if (call.role === 'implied' && path) return canTravel(call);
		return true;
	}

	/** A call that brings descriptors of home into the program. */
	private maker(): Wanted | undefined {
		for (const call of this.wanted.values()) {
			const made = [call.result.carry, ...call.matched.parameters.map((p) => (p.carry.kind === 'array' ? p.carry.element : p.carry))];
			if (call.remote && call.role !== 'needed' && made.some((c) => c.kind === 'descriptor' && c.role === 'new')) return call;
		}
		return undefined;
	}

	private addImplied(maker: Wanted): void {
		const why = `\`implied\`: ${maker.name} brings descriptors of home, for which the kernel would answer wrongly`;
		for (const [name, rule] of this.context.rulebook.withClause('implied')) this.addKnown(name, rule, 'implied', why);
	}

	/** What works through trapped calls inside the C library is trapped itself, where knowledge makes it right. */
	private addComposites(): void {
		for (const [name, rule] of this.context.rulebook.withClause('composite')) {
			if (this.wanted.has(name) || !rule.item.agentAction) continue;
			const parts = compositeOf(rule.item)
				.flatMap((part) => this.wanted.get(part) ?? [])
				.filter((w) => w.role !== 'needed');
			const home = parts.find((w) => w.remote || sends(w) || (this.alone && worksAlone(rule.item)));
			if (!home || parts.some((w) => w.action && !w.actionIsKnowledge)) continue;
			this.addKnown(name, rule, 'implied', `it works through ${home.name} inside the C library`);
			for (const [other, companion] of this.companions(rule)) this.addKnown(other, companion, 'implied', `it takes what ${name} gives`);
		}
	}

	/** Calls of the same topic that take what a call gives: readdir for opendir. */
	private companions(maker: Rule<Procedure>): [string, Rule<Procedure>][] {
		const { type, declarator } = maker.item.result;
		const given = type.words.join(' ');
		if (declarator.kind !== 'pointer' || given === 'char') return []; // text is not its maker's
		return this.context.rulebook
			.callsOf(maker.topic)
			.filter(
				([, rule]) =>
					rule.item.agentAction !== undefined &&
					rule.item.parameters.some((p) => p.declarator.kind === 'pointer' && p.type.words.join(' ') === given),
			);
	}

	private addNeeded(): void {
		for (const [name, reason] of this.used) {
			const call = this.wanted.get(name);
			if (call) call.remote = true;
			else if (this.context.rulebook.procedure(name)) this.add(name, { role: 'needed', span: reason.span, reason });
		}
	}

	private noteSenders(body: Body): void {
		if (!body.text.includes(sender)) return;
		for (const word of identifiers(body.text)) {
			if (word.startsWith(sender)) this.use(word.slice(sender.length), body.span, `\`${word}\` is used`);
		}
	}

	private use(name: string, span: Span, text: string): void {
		if (!this.used.has(name)) this.used.set(name, { span, text });
	}

	private addKnown(name: string, rule: Rule<Procedure>, role: ModelProcedure['role'], text: string): void {
		const earlier = this.wanted.get(name);
		if (earlier?.role === 'needed') {
			this.wanted.delete(name);
		} else if (earlier) return;
		this.add(name, { role, span: rule.item.span, reason: { span: rule.item.span, text } });
	}

	private add(name: string, from: Origin): void {
		if (this.wanted.has(name)) return;
		const { context } = this;
		const { rulebook } = context;
		const known = rulebook.procedure(name);
		const { own, list } = from;
		const clauses = mergeClauses(name, rulebook, own, context.options);
		const matched = resolveParameters(own, known?.item, clauses, context);
		const given = own?.agentAction ?? list?.agentAction;
		const decides = from.role === 'always' || !this.alone || (known !== undefined && worksAlone(known.item));
		const theirs = given || from.role === 'needed' || !decides ? undefined : known?.item.agentAction;
		this.wanted.set(name, {
			name,
			own,
			known,
			clauses,
			matched,
			result: resolveResult(own, known?.item, matched, context),
			role: from.role,
			action: given ?? theirs,
			actionIsKnowledge: theirs !== undefined,
			shadowAction: own?.shadowAction ?? list?.shadowAction ?? known?.item.shadowAction,
			remote: false,
			when: both(from.condition, known === undefined ? undefined : rulebook.conditionOf(name)),
			reasons: [from.reason],
			span: from.span,
		});
	}
}

interface Origin {
	readonly own?: Procedure;
	readonly list?: TrapList;
	readonly role: ModelProcedure['role'];
	readonly span: Span;
	readonly condition?: string | undefined;
	readonly reason: Reason;
}

/** Whether its own code, as knowledge has it, sends something home. */
function sends({ action, actionIsKnowledge }: Wanted): boolean {
	return actionIsKnowledge && action?.text.includes(sender) === true;
}

/** Whether knowledge's action is right where there is no home, too. */
function worksAlone({ agentAction, clauses }: Procedure): boolean {
	return agentAction !== undefined && clauses.some((clause) => clause.word === 'alone');
}

/** Whether every parameter and the result have a form on the wire. */
function canTravel(call: Wanted): boolean {
	return call.result.stuck === undefined && call.matched.parameters.every((p) => p.stuck === undefined);
}

/** The calls that `LEVEL.TOPIC` names: all that a program can make, but those that only say why they cannot be made right. */
export function topicOf(name: string, rulebook: Rulebook): string[] | undefined {
	const [level, topic, ...more] = name.split('.');
	if (level === undefined || topic === undefined || more.length > 0) return undefined;
	const hopeless = new Set(guardsOf(rulebook).flatMap((guard) => (guard.right ? [] : guard.name)));
	return rulebook.topic(level, topic)?.filter((call) => !hopeless.has(call));
}
