/** The agent action of a call: what is looked at to know where the call belongs, and which words the programmer's body uses. */
import type { Fragment, Model, ModelProcedure } from '../model/model.ts';
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
	}[];
	/** descriptors of a call that knowledge's code decides: the runtime's own do not exist for the program */
	readonly guarded: readonly string[];
	/** descriptor that tells the side */
	readonly descriptor: string | undefined;
	/** what nothing sends home stays here: the call is trapped for the descriptors' sake alone */
	readonly stays: boolean;
	/** the original may be tried first */
	readonly refused: boolean;
	/** the words that the body uses */
	readonly uses: readonly string[];
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
		routes: paths.map((p) => ({ parameter: p.name, at: p.path?.at, plain: !p.type.constTarget, null: p.null })),
		guarded: guarded.map((p) => p.name),
		descriptor: paths.length === 0 && model.remote && decides ? descriptor?.name : undefined,
		stays: procedure.onlyDescriptors === true && !(model.routed && paths.length > 0),
		refused: procedure.refused && !uses.includes(words.side),
		uses,
	};
}
