/** Which calls are hazards in a program under an agent: knowledge's guards, seen with what the agent's model traps. */
import { guardsOf, type Rulebook } from '../knowledge/rulebook.ts';
import type { Model, ModelProcedure } from '../model/model.ts';
import type { Hazard } from './covered.ts';

/**
 * Whether what a call does may belong elsewhere: it is sent home by the agent, or path rules lead its names elsewhere. Only then does it
 * matter that it is made where no symbol is seen.
 */
function elsewhere(model: Model): (procedure: ModelProcedure) => boolean {
	const routed = model.paths.some((rule) => rule.side !== 'local' || rule.as !== undefined);
	return (procedure) => procedure.remote || (routed && procedure.parameters.some((parameter) => parameter.path));
}

/**
 * Guarded calls that the agent does not trap, although the calls that they make inside libc may belong elsewhere. Those that are given no
 * name, and those that call nothing that is, are none: the kernel refuses the placeholder of a descriptor of home.
 */
export function hazardsOf(model: Model, rulebook: Rulebook): Hazard[] {
	const moves = new Set(
		model.procedures
			.filter(elsewhere(model))
			.filter(unnoticed)
			.map(({ name }) => name),
	);
	const trapped = new Set(trappedBy(model).flatMap((procedure) => procedure.entries.map(({ name }) => name)));
	return guardsOf(rulebook)
		.filter(({ name, of }) => of.some((call) => moves.has(call)) && takesText(rulebook, name))
		.map(({ name, reason, right }) => ({
			name,
			names: namesOf(rulebook, name).filter((entry) => !trapped.has(entry)),
			reason: reason.replace(/^cannot: /, ''),
			cure: right ? name : undefined,
		}))
		.filter(({ names }) => names.length > 0);
}

/** Entry points of guarded calls that the agent makes right. */
export function compositesOf(model: Model, rulebook: Rulebook): string[] {
	const guarded = new Set(guardsOf(rulebook).map(({ name }) => name));
	return trappedBy(model).flatMap((procedure) => (guarded.has(procedure.name) ? procedure.entries.map(({ name }) => name) : []));
}

/**
 * System calls that would use the wrong side's files unnoticed when they are made raw. Those that take nothing but
 * descriptors are not among them: the kernel refuses the placeholder of a descriptor of home.
 */
export function syscallsOf(model: Model): string[] {
	const moved = trappedBy(model).filter(elsewhere(model)).filter(unnoticed);
	return [...new Set(moved.flatMap(({ syscalls }) => syscalls))];
}

/** On the wrong side this would not fail: it is given a name, or nothing that belongs to a side. */
function unnoticed({ parameters }: ModelProcedure): boolean {
	return parameters.some(({ path }) => path) || !parameters.some(({ carry }) => carry.kind === 'descriptor');
}

/** Whether a call is given a text, which may be a name. */
function takesText(rulebook: Rulebook, name: string): boolean {
	return (rulebook.procedure(name)?.item.parameters ?? []).some(({ type }) => type.words.includes('char'));
}

function trappedBy(model: Model): ModelProcedure[] {
	return model.procedures.filter(({ role }) => role !== 'needed');
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
