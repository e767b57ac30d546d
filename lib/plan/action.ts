/** The agent action of a call: what is looked at to know where the call belongs, and which words the programmer's body uses. */
import type { Fragment, Model, ModelParameter, ModelProcedure } from '../model/model.ts';
import { identifiers } from '../model/words.ts';
import { isPointer } from './declare.ts';
import { words } from './names.ts';

/** Where the call belongs, and whose code decides. */
export interface ActionPlan {
	readonly body: Fragment | undefined;
	readonly knowledge: boolean;
	/** parameters that the path rules look at, before anything else; `at` is the directory they may be relative to */
	readonly routes: readonly {
		readonly parameter: string;
		readonly at: string | undefined;
		readonly plain: boolean;
		readonly null: boolean;
		/** what a link in its last part means, a word of the runtime's */
		readonly last: string;
	}[];
	/** descriptors of a call that knowledge's code decides: the runtime's own do not exist for the program */
	readonly guarded: readonly string[];
	/** descriptor that tells the side */
	readonly descriptor: string | undefined;
	/** home may say that a name leads away, and the action runs again */
	readonly again: boolean;
	/** what nothing sends home stays here: the call is trapped for the descriptors' sake alone */
	readonly stays: boolean;
	/** the original may be tried first */
	readonly refused: boolean;
	/** there is a home: `bypass_sender(CALL)` is one, and NULL otherwise */
	readonly home: boolean;
	/** the words that the body uses */
	readonly uses: readonly string[];
}

/** What a link in the last part of a path means to the call, in C. */
export function lastOf({ path }: ModelParameter): string {
	if (path?.last === 'entry') return 'BYPASS_LAST_ENTRY';
	if (path?.last !== 'itself') return 'BYPASS_LAST_FOLLOWED';
	return path.when === undefined ? 'BYPASS_LAST_ITSELF' : `${path.when.text} ? BYPASS_LAST_ITSELF : BYPASS_LAST_FOLLOWED`;
}

/** Plans the agent action of one procedure. */
export function planAction(procedure: ModelProcedure, model: Model): ActionPlan {
	const body = procedure.agentAction;
	const mentioned = body ? identifiers(body.text) : new Set<string>();
	const uses: readonly string[] = Object.values(words).filter((w) => mentioned.has(w));
	const decides = body === undefined ? procedure.remote : [words.proceed, words.side, words.routed].some((w) => uses.includes(w));
	const looksAt = model.routed || (model.remote && decides && body !== undefined);
	const paths = procedure.parameters.filter((p) => p.path && looksAt).slice(0, 2);
	const descriptors = procedure.parameters.filter((p) => p.carry.kind === 'descriptor' && p.carry.role !== 'new' && !isPointer(p.type));
	const directories = procedure.parameters.map((p) => p.path?.at);
	const guarded = procedure.agentActionIsKnowledge ? descriptors.filter((p) => !directories.includes(p.name)) : [];
	const [descriptor] = descriptors;
	return {
		body,
		knowledge: procedure.agentActionIsKnowledge,
		routes: paths.map((p) => ({ parameter: p.name, at: p.path?.at, plain: !p.type.constTarget, null: p.null, last: lastOf(p) })),
		guarded: guarded.map((p) => p.name),
		descriptor: paths.length === 0 && model.remote && decides ? descriptor?.name : undefined,
		again: paths.length > 0 && model.routed && model.remote && !procedure.rest,
		stays: procedure.onlyDescriptors === true && !(model.routed && paths.length > 0),
		refused: procedure.refused && !uses.includes(words.side),
		home: model.remote,
		uses,
	};
}
