/** The pipeline on one screen: texts in, C and diagnostics out. Pure. */
import { type CFile, emitPlan } from './emit/emit.ts';
import { loadKnowledge } from './knowledge/load.ts';
import type { Rulebook } from './knowledge/rulebook.ts';
import { check } from './model/check.ts';
import type { Model } from './model/model.ts';
import { resolve } from './model/resolve.ts';
import { type Plan, planModel } from './plan/plan.ts';
import { type Diagnostic, Report } from './source/diagnostic.ts';
import type { Source } from './source/source.ts';
import type { File } from './syntax/ast.ts';
import { parseFile } from './syntax/parse.ts';

/** What a specification is made of. */
export interface GenerateInput {
	readonly spec: Source;
	/** texts of knowledge: the package's, then the user's */
	readonly knowledge: readonly Source[];
	/** the agent's name, a C identifier */
	readonly name: string;
	readonly options: {
		/** `#line` around other people's text */
		readonly lines: boolean;
		/** of the generator, for the banner */
		readonly version: string;
		/** SHA-256 of the specification's file, where that is known */
		readonly digest?: string | undefined;
	};
}

/** A specification understood: what `bypass check` and `bypass explain` look at. */
export interface Understood {
	readonly file: File;
	readonly rulebook: Rulebook;
	readonly model: Model;
	/** errors, warnings and hints of all stages, in the order of the stages */
	readonly diagnostics: readonly Diagnostic[];
	readonly failed: boolean;
}

/** Reads, resolves and checks. All mistakes of all items come in one run. */
export function understand({ spec, knowledge, name }: Pick<GenerateInput, 'spec' | 'knowledge' | 'name'>): Understood {
	const report = new Report();
	return understandBy(loadKnowledge(knowledge, report), spec, name, report);
}

/**
 * The same by knowledge that is merged already, for who understands many texts. Mistakes inside of rules went, or go, to the report that
 * the knowledge was merged with.
 */
export function understandBy(rulebook: Rulebook, spec: Source, name: string, report: Report = new Report()): Understood {
	const file = parseFile(spec, report);
	const model = resolve(file, rulebook, { name }, report);
	check(model, file, rulebook, report);
	return { file, rulebook, model, diagnostics: report.diagnostics, failed: report.failed };
}

export interface Generated {
	readonly files: readonly CFile[];
	readonly model: Model;
	readonly rulebook: Rulebook;
	readonly plan: Plan | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** A specification as its plan, which holds all decisions and no C text. When there is an error there is none. */
export function generatePlan(input: Pick<GenerateInput, 'spec' | 'knowledge' | 'name'>): Pick<Generated, 'plan' | 'diagnostics'> {
	const { model, diagnostics, failed } = understand(input);
	return { plan: failed ? undefined : planModel(model), diagnostics };
}

/** A specification as C. When there is an error there is no plan and there are no files. */
export function generate(input: GenerateInput): Generated {
	const { model, rulebook, diagnostics, failed } = understand(input);
	const plan = failed ? undefined : planModel(model);
	const files = plan ? emitPlan(plan, input.options) : [];
	return { files, model, rulebook, plan, diagnostics };
}
