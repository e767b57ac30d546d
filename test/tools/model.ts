/** For unit tests of the model: a specification resolved against the package's knowledge, or against texts of the test's own. */
import { type Understood, understand } from '../../lib/generate.ts';
import type { ModelParameter, ModelProcedure } from '../../lib/model/model.ts';
import { Source } from '../../lib/source/source.ts';
import { knowledge } from './knowledge.ts';

/** Resolves and checks a text. */
export function specify(text: string, known: Readonly<Record<string, string>> | undefined = undefined): Understood {
	const sources = known === undefined ? knowledge : Object.entries(known).map(([path, k]) => new Source(path, k));
	return understand({ spec: new Source('spec.bp', text), knowledge: sources, name: 'spec' });
}

/** One call of the model; fails when there is none. */
export function callOf({ model }: Understood, name: string): ModelProcedure {
	const call = model.procedures.find((p) => p.name === name);
	if (!call) throw new Error(`${name} is not in the model: ${model.procedures.map((p) => p.name).join(' ')}`);
	return call;
}

/** One parameter of a call. */
export function parameterOf(understood: Understood, call: string, name: string): ModelParameter {
	const parameter = callOf(understood, call).parameters.find((p) => p.name === name);
	if (!parameter) throw new Error(`${call} has no parameter ${name}`);
	return parameter;
}
