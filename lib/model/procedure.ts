/** One selected call -> ModelProcedure: what its clauses mean, with the defaults of calls that nobody described. */
import { expressionOf, wordsAt } from './annotations.ts';
import { names as namesIn, quoted, type Said } from './clauses.ts';
import { isUnsigned } from './ctype.ts';
import type { CType, EntryPoint, Expression, Fragment, Lock, ModelProcedure, Reason, SystemEntry, Wish } from './model.ts';
import type { Wanted } from './select.ts';
import { signatureOf } from './signature.ts';
import { rename } from './words.ts';

/** What is found out about a call beside its own words. */
interface Found {
	readonly entries: readonly EntryPoint[];
	readonly variants: readonly EntryPoint[];
	readonly systems: readonly SystemEntry[];
	readonly wishes: readonly Wish[];
}

/** Completes a call whose entry points have been settled. */
export function completeProcedure(call: Wanted, { entries, variants, systems, wishes }: Found): ModelProcedure {
	const { name, matched, result, clauses, known } = call;
	const expression = (word: string) => expressionIn(clauses.single.get(word), call);
	const action = call.role === 'needed' ? undefined : call.action;
	const shadowIsKnowledge = call.own?.shadowAction === undefined && call.shadowAction === known?.item.shadowAction;
	return {
		name,
		result,
		parameters: matched.parameters,
		rest: matched.rest,
		through: nameIn(clauses.single.get('through'), call),
		agentAction: action && fragment(action, call.actionIsKnowledge, call),
		shadowAction: call.shadowAction && fragment(call.shadowAction, shadowIsKnowledge, call),
		leaves: !(known !== undefined && shadowIsKnowledge && matched.parameters.some((p) => p.path || p.carry.kind === 'descriptor')),
		also: clauses.also.map((body) => ({ text: body.text, span: body.inner })),
		agentActionIsKnowledge: call.actionIsKnowledge && action !== undefined,
		role: call.role,
		onlyDescriptors: call.role === 'implied' && clauses.single.has('implied'),
		entries,
		variants,
		when: call.when,
		fails: expression('fails'),
		failure: expression('failure'),
		errors: errorsOf(clauses.single.get('errno'), result.type),
		lost: expression('lost'),
		returnsWhen: expression('returns_when'),
		cancel: clauses.single.has('cancel'),
		refused: clauses.single.has('refused'),
		twice: clauses.single.has('twice'),
		partial: nameIn(clauses.single.get('partial'), call),
		syscalls: [...new Set(clauses.syscalls)],
		systems,
		placeholders: clauses.single.has('placeholders'),
		held: [...new Set(clauses.held.map(({ text }) => text as Lock))],
		wishes,
		needs: [...new Set(clauses.needs.map((need) => need.name))],
		signature: signatureOf({ name, parameters: matched.parameters, result }),
		remote: call.remote,
		topic: known?.topic === undefined ? undefined : `${known.level.name}.${known.topic}`,
		reasons: [...call.reasons, ...clauseReasons(call)],
		span: call.span,
	};
}

/** Text of knowledge uses knowledge's parameter names. */
function fragment(body: { readonly text: string; readonly inner: Fragment['span'] }, known: boolean, { matched }: Wanted): Fragment {
	return { text: known ? rename(body.text, matched.names) : body.text, span: body.inner };
}

function expressionIn(said: Said | undefined, { matched }: Wanted): Expression | undefined {
	const [text] = said ? quoted(said.clause) : [];
	return text && expressionOf(text, said?.known ? matched.names : new Map());
}

function nameIn(said: Said | undefined, { matched }: Wanted): string | undefined {
	const [name] = said ? namesIn(said.clause) : [];
	return name && ((said?.known && matched.names.get(name.text)) || name.text);
}

/** How a call reports errors when no clause says it: a signed integer or a pointer through errno, all else not at all. */
function errorsOf(said: Said | undefined, type: CType): ModelProcedure['errors'] {
	const [how] = said ? namesIn(said.clause) : [];
	if (how?.text === 'returned' || how?.text === 'none') return how.text;
	if (said || type.pointers > 0) return 'errno';
	return type.scalar === 'void' || type.scalar === 'float' || type.scalar === 'struct' || isUnsigned(type) ? 'none' : 'errno';
}

/** The clauses that took part, each with its place. */
function clauseReasons({ clauses }: Wanted): Reason[] {
	const said = [...clauses.single.values(), ...clauses.variadic.values()];
	const words = said.map(({ clause, known }) => ({
		span: clause.span,
		text: `\`${wordsAt(clause.span)}\`${known ? ', from knowledge' : ''}`,
	}));
	return [...words, ...clauses.reasons.map((r) => ({ span: r.span, text: r.text }))];
}
