/** What a check is, and what it can look at. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { Note, Report, Severity } from '../source/diagnostic.ts';
import type { Span } from '../source/source.ts';
import { didYouMean } from '../source/suggest.ts';
import type { Body, File, Item, Procedure } from '../syntax/ast.ts';
import { operations } from './ctype.ts';
import type { Model, ModelParameter, ModelProcedure, Stuck } from './model.ts';

/** One rule about specifications. Its code is the name of its file, of its test input, and of what `bypass explain` shows. */
export interface Check {
	readonly code: string;
	readonly severity: Severity;
	/** what the message means, for `bypass explain CODE` */
	readonly explanation: string;
	/** a specification that has the mistake, and the same one without it */
	readonly wrong: string;
	readonly cured: string;
	readonly run: (context: CheckContext) => void;
}

/** The specification as written and as understood. Every mistake is reported through `found`. */
export interface CheckContext {
	readonly model: Model;
	readonly file: File;
	readonly rulebook: Rulebook;
	readonly found: (span: Span, message: string, more?: { help?: string | undefined; notes?: readonly Note[] }) => void;
}

/** Runs one check. */
export function runCheck(check: Check, context: Omit<CheckContext, 'found'>, report: Report): void {
	check.run({
		...context,
		found: (span, message, more) => report.add(check.severity, check.code, span, message, more),
	});
}

/** The items of one kind, in order. */
export function itemsOf<K extends Item['kind']>(file: File, kind: K): Extract<Item, { kind: K }>[] {
	return file.items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
}

/** The specification's procedures with the model's view of each; of two of one name only the first is in the model. */
export function described({ file, model }: CheckContext): { item: Procedure; call: ModelProcedure }[] {
	const calls = new Map(model.procedures.map((call) => [call.span, call]));
	return itemsOf(file, 'procedure').flatMap((item) => {
		const call = calls.get(item.span);
		return call ? [{ item, call }] : [];
	});
}

/** Values of remote calls that cannot travel for one reason. */
export function stuckValues(
	context: CheckContext,
	code: Stuck['code'],
): { call: ModelProcedure; parameter: ModelParameter | undefined; stuck: Stuck }[] {
	return context.model.procedures
		.filter((call) => call.remote)
		.flatMap((call) => {
			const values = [
				...call.parameters.map((parameter) => ({ parameter, stuck: parameter.stuck })),
				{ parameter: undefined, stuck: call.result.stuck },
			];
			return values.flatMap(({ parameter, stuck }) => (stuck?.code === code ? [{ call, parameter, stuck }] : []));
		});
}

/** Where to point at a value that is stuck: in the specification if it is written there, else at the word that asked for the call. */
export function placeOfStuck(context: CheckContext, call: ModelProcedure, stuck: Stuck): { span: Span; notes: Note[] } {
	if (stuck.span.source === context.file.source) return { span: stuck.span, notes: [] };
	return { span: call.span, notes: [{ span: stuck.span, message: 'it is described here' }] };
}

/** The two ways out for what cannot travel. */
export function instead(call: ModelProcedure): string {
	return `or keep ${call.name} local: give it an agent_action that does not use bypass_shadow`;
}

/** `did you mean ...?`, or what else there is to say. */
export function suggest(word: string, candidates: Iterable<string>, otherwise?: string): string | undefined {
	const near = didYouMean(word, candidates);
	return near === undefined ? otherwise : `did you mean \`${near}\`?`;
}

/** Bodies that run on one side, with the call that each belongs to. */
export function bodiesOf(file: File, side: 'agent' | 'shadow'): { body: Body; item: Item }[] {
	return file.items.flatMap((item): { body: Body; item: Item }[] => {
		if ((item.kind === 'prologue' || item.kind === 'start') && item.side === side) return [{ body: item.body, item }];
		if (item.kind !== 'procedure' && item.kind !== 'trap') return [];
		const body = side === 'agent' ? item.agentAction : item.shadowAction;
		return body ? [{ body, item }] : [];
	});
}

/** The place of a token of a body. */
export function within(body: Body, start: number, length: number): Span {
	return { source: body.inner.source, start: body.inner.start + start, end: body.inner.start + start + length };
}

/** The C type of a parameter or result as a message shows it. */
export function typeText({ type }: Pick<ModelParameter, 'type'>): string {
	const stars = operations(type.declarator).filter((o) => o.kind === 'pointer').length;
	return `${type.base}${stars > 0 ? ` ${'*'.repeat(stars)}` : ''}`;
}
