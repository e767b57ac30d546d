/** A specification and knowledge -> Model: every call complete, every inference with the place of the rule behind it. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { KnowledgeLevel } from '../knowledge/unread.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Body, ClauseArgument, File, Item, Policy } from '../syntax/ast.ts';
import { expressionOf } from './annotations.ts';
import { type Context, makeContext } from './context.ts';
import { claimEntries, settleEntries, variantsOf } from './entries.ts';
import { LockBook } from './locks.ts';
import type { EntryPoint, Expression, Fragment, Model, ModelPathRule, ModelProcedure, Piece, Reason } from './model.ts';
import { completeProcedure } from './procedure.ts';
import { selectCalls, type Wanted } from './select.ts';
import { systemEntries } from './systems.ts';
import { usedRecords, usedSymbols } from './tables.ts';

/**
 * Resolves a specification. Never fails: what is wrong with it is found by `check`, which sees the same model.
 * @param options.name the agent's name, a C identifier
 * @param report gets only mistakes inside of quoted texts of rules
 */
export function resolve(file: File, rulebook: Rulebook, options: { readonly name: string }, report: Report): Model {
	const context = makeContext(file, rulebook, report);
	const calls = selectCalls(context);
	const entries = entriesOf(calls, context);
	const locks = new LockBook(context, calls);
	const procedures = calls.map((call) => {
		const own = entries.get(call.name) ?? [];
		const systems = own.length > 0 && !call.matched.rest ? systemEntries(call, context) : [];
		const variants = variantsOf({ ...call, parameters: call.matched.parameters, names: call.matched.names }, context);
		return completeProcedure(call, { entries: own, variants, systems, wishes: systems.length > 0 ? locks.wishesOf(call) : [] });
	});
	const records = usedRecords(procedures, context);
	const policies = policiesOf(file);
	const { leaks, reason: leaksReason } = leaksOf(file, procedures);
	return {
		name: options.name,
		path: file.source.path,
		procedures,
		symbolSets: usedSymbols(procedures, records, context),
		records,
		scalars: context.scalars,
		settings: file.items.flatMap((item) =>
			item.kind === 'setting' ? { name: item.name.text, type: item.type, value: item.value, span: item.span } : [],
		),
		paths: file.items.flatMap((item) => (item.kind === 'paths' ? item.rules.flatMap(expandRule) : [])),
		routed: file.items.some((item) => item.kind === 'paths'),
		agentPieces: piecesOf(file.items, 'agent'),
		shadowPieces: piecesOf(file.items, 'shadow'),
		agentStart: startsOf(file.items, 'agent'),
		shadowStart: startsOf(file.items, 'shadow'),
		headers: headersOf(calls, procedures, context),
		leaks,
		leaksReason,
		...policies,
		remote: procedures.some((p) => p.remote),
	};
}

function entriesOf(calls: readonly Wanted[], context: Context): Map<string, EntryPoint[]> {
	const trapped = calls.filter((call) => call.role !== 'needed' && !call.name.startsWith('bypass_'));
	const claims = trapped.map((call) => {
		const procedure = call.own ?? call.known?.item;
		if (!procedure) throw new Error(`${call.name} is described nowhere`);
		const [reason] = call.reasons;
		if (!reason) throw new Error(`${call.name} has no reason`);
		const { name, clauses, matched, when } = call;
		return [
			name,
			claimEntries({ name, procedure, clauses, parameters: matched.parameters, names: matched.names, when, reason }, context),
		] as const;
	});
	return settleEntries(new Map(claims));
}

/* ---- the programmer's own code ------------------------------------------------------------------------------------------------ */

/** A body as a piece of text with its place. */
function fragmentOf(body: Body): Fragment {
	return { text: body.text, span: body.inner };
}

function piecesOf(items: readonly Item[], side: 'agent' | 'shadow'): Piece[] {
	return items.flatMap((item): Piece | [] => {
		if (item.kind === 'directive') return { kind: 'directive', fragment: { text: item.text, span: item.span } };
		return item.kind === 'prologue' && item.side === side ? { kind: 'code', fragment: fragmentOf(item.body) } : [];
	});
}

function startsOf(items: readonly Item[], side: 'agent' | 'shadow'): Fragment[] {
	return items.flatMap((item) => (item.kind === 'start' && item.side === side ? fragmentOf(item.body) : []));
}

/* ---- what else the specification says -------------------------------------------------------------------------------------------- */

function expandRule(rule: Extract<Item, { kind: 'paths' }>['rules'][number]): ModelPathRule[] {
	return rule.patterns.map((pattern) => ({
		side: rule.side,
		pattern: pattern.text,
		as: rule.as?.text,
		error: rule.error?.text ?? (rule.side === 'deny' ? denied : undefined),
		log: rule.log,
		span: pattern.span,
	}));
}

/** What a `deny` without an error number says. */
const denied = 'EACCES';

/** The last item of a policy, and its first word. */
function policy({ items }: File, name: Policy['word']): { item: Policy | undefined; word: string | undefined } {
	const item = items.findLast((one): one is Policy => one.kind === 'policy' && one.word === name);
	const argument = item?.arguments.find((a) => a.kind === 'name');
	return { item, word: argument?.kind === 'name' ? argument.value.text : undefined };
}

function policiesOf(file: File): Pick<Model, 'stdio' | 'onDisconnect'> {
	const disconnect = policy(file, 'on_disconnect');
	return {
		stdio: policy(file, 'stdio').word === 'home' ? 'home' : 'local',
		onDisconnect: { action: disconnect.word === 'kill' ? 'kill' : 'fail', after: disconnect.item && afterOf(disconnect.item.arguments) },
	};
}

/** What the specification says of calls past the symbols; else they are trapped when one of them could meet something of home's. */
function leaksOf(file: File, procedures: readonly ModelProcedure[]): { leaks: Model['leaks']; reason: Reason } {
	const { item, word } = policy(file, 'leaks');
	if (item && (word === 'trap' || word === 'audit' || word === 'pass'))
		return { leaks: word, reason: { span: item.span, text: 'the specification says so' } };
	const rules = file.items.flatMap((one) => (one.kind === 'paths' ? one.rules : []));
	const home = rules.find((rule) => rule.side === 'home');
	if (home) return { leaks: 'trap', reason: { span: home.span, text: 'this rule leads home' } };
	const maker = procedures.find(makesDescriptors);
	if (maker) return { leaks: 'trap', reason: { span: maker.span, text: `${maker.name} brings descriptors of home` } };
	const start = { source: file.source, start: 0, end: 0 };
	return { leaks: 'pass', reason: { span: start, text: 'no rule leads home, and no call brings descriptors of home' } };
}

function makesDescriptors({ remote, role, result, parameters }: ModelProcedure): boolean {
	const values = [result.carry, ...parameters.map(({ carry }) => (carry.kind === 'array' ? carry.element : carry))];
	return remote && role !== 'needed' && values.some((carry) => carry.kind === 'descriptor' && carry.role === 'new');
}

function afterOf(list: readonly ClauseArgument[]): Expression | undefined {
	const argument = list.find((a) => a.kind === 'quoted');
	return argument?.kind === 'quoted' ? expressionOf(argument.value, new Map()) : undefined;
}

/* ---- headers ---------------------------------------------------------------------------------------------------------------------- */

/** The headers of all rules that took part, the innermost levels' under their condition; one that is always there is not repeated. */
function headersOf(calls: readonly Wanted[], procedures: readonly ModelProcedure[], context: Context): Model['headers'] {
	const { rulebook } = context;
	const found = new Map<string, { text: string; when: string | undefined; rank: number }>();
	const add = (source: Parameters<Rulebook['headersOf']>[0], level: KnowledgeLevel) => {
		for (const { text, when } of rulebook.headersOf(source)) {
			const key = `${text} ${when ?? ''}`;
			if (!found.has(key)) found.set(key, { text, when, rank: level.rank });
		}
	};
	for (const { clauses } of calls) for (const rule of clauses.rules) add(rule.item.span.source, rule.level);
	const sets = new Set(procedures.flatMap((p) => [p.result.carry, ...p.parameters.map((q) => q.carry)].flatMap(setsOf)));
	for (const set of ['errno', ...sets]) for (const rule of rulebook.symbols(set)?.rules ?? []) add(rule.item.span.source, rule.level);
	const tags = new Set(procedures.flatMap((p) => p.parameters.flatMap((q) => q.type.tag ?? [])));
	for (const tag of tags) {
		for (const rule of rulebook.recordRules(tag)) add(rule.item.span.source, rule.level);
	}
	const all = [...found.values()].filter(({ text, when }) => when === undefined || !found.has(`${text} `));
	return all.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : 1)).map(({ text, when }) => ({ text, when }));
}

function setsOf(carry: {
	readonly kind: string;
	readonly set?: string;
	readonly element?: { readonly kind: string; readonly set?: string };
}): string[] {
	return [carry, carry.element].flatMap((c) => (c?.kind === 'symbols' && c.set !== undefined ? c.set : []));
}
