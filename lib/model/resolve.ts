/** A specification and knowledge -> Model: every call complete, every inference with the place of the rule behind it. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { KnowledgeLevel } from '../knowledge/unread.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Body, ClauseArgument, File, Item } from '../syntax/ast.ts';
import { expressionOf } from './annotations.ts';
import { type Context, makeContext } from './context.ts';
import { claimEntries, settleEntries } from './entries.ts';
import type { EntryPoint, Expression, Fragment, Model, ModelPathRule, ModelProcedure, Piece } from './model.ts';
import { completeProcedure } from './procedure.ts';
import { selectCalls, type Wanted } from './select.ts';
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
	const procedures = calls.map((call) => completeProcedure(call, entries.get(call.name) ?? []));
	const records = usedRecords(procedures, context);
	const policies = policiesOf(file.items);
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

function policiesOf(items: readonly Item[]): Pick<Model, 'leaks' | 'stdio' | 'onDisconnect'> {
	const word = (name: string) => items.findLast((item) => item.kind === 'policy' && item.word === name);
	const first = (name: string): string | undefined => {
		const item = word(name);
		const argument: ClauseArgument | undefined = item?.kind === 'policy' ? item.arguments.find((a) => a.kind === 'name') : undefined;
		return argument?.kind === 'name' ? argument.value.text : undefined;
	};
	const disconnect = word('on_disconnect');
	const after: Expression | undefined = disconnect?.kind === 'policy' ? afterOf(disconnect.arguments) : undefined;
	const leaks = first('leaks');
	return {
		leaks: leaks === 'trap' || leaks === 'audit' ? leaks : 'pass',
		stdio: first('stdio') === 'home' ? 'home' : 'local',
		onDisconnect: { action: first('on_disconnect') === 'kill' ? 'kill' : 'fail', after },
	};
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
		const rule = rulebook.record(tag);
		if (rule) add(rule.item.span.source, rule.level);
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
