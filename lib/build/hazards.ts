/** Which calls are hazards in a program under an agent: knowledge's guards, seen with what the agent's model traps. */
import { guardsOf, type Rulebook } from '../knowledge/rulebook.ts';
import type { Model } from '../model/model.ts';
import type { Hazard } from './covered.ts';

/**
 * A guarded call is a hazard when the agent does not trap it, and the calls that it makes inside libc may belong elsewhere: they are sent
 * home by the agent, or path rules lead their names elsewhere.
 */
export function hazardsOf(model: Model, rulebook: Rulebook): Hazard[] {
	const routed = model.paths.some((rule) => rule.side !== 'local' || rule.as !== undefined);
	const trapped = new Map(model.procedures.map((procedure) => [procedure.name, procedure]));
	const entries = new Set(
		model.procedures.filter(({ role }) => role !== 'needed').flatMap((procedure) => procedure.entries.map(({ name }) => name)),
	);
	const elsewhere = (name: string) => {
		const procedure = trapped.get(name);
		return procedure !== undefined && (procedure.remote || (routed && procedure.parameters.some((parameter) => parameter.path)));
	};
	return guardsOf(rulebook)
		.filter(({ of }) => of.some(elsewhere))
		.map(({ name, reason, right }) => ({
			name,
			names: namesOf(rulebook, name).filter((entry) => !entries.has(entry)),
			reason: reason.replace(/^cannot: /, ''),
			cure: right ? name : undefined,
		}))
		.filter(({ names }) => names.length > 0);
}

/** The call's own name and its entry points. */
function namesOf(rulebook: Rulebook, name: string): string[] {
	const rules = [rulebook.procedure(name)?.item.clauses ?? [], ...rulebook.optionsFor(name).map(({ item }) => item.clauses)];
	const entries = rules
		.flat()
		.filter((clause) => clause.word === 'entry')
		.flatMap((clause) =>
			clause.arguments.flatMap((argument) => (argument.kind === 'quoted' ? argument.value.text.replace('*', name) : [])),
		);
	return [...new Set([name, ...entries])];
}
