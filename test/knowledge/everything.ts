/**
 * A specification that mentions every symbol set and every struct of knowledge, and what the generator makes of it: the tables of symbols and
 * records are then those that an agent and a shadow would have, all of them in one file.
 */
import { emitCalls } from '../../lib/emit/calls.ts';
import { emitTables } from '../../lib/emit/tables.ts';
import { understand } from '../../lib/generate.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { planModel } from '../../lib/plan/plan.ts';
import { renderDiagnostics } from '../../lib/source/render.ts';
import { Source } from '../../lib/source/source.ts';
import { knowledge } from '../tools/knowledge.ts';
import { itemsOf, type KnowledgeFile, readContent } from './content.ts';

const { files } = readContent();
const conditions = new Map(itemsOf(files, 'level').map(({ at, item }) => [at.level, item.when?.text]));
/** Knowledge of symbols and structs, without the calls: what these need of headers. */
const described = files.filter((file) => file.file.items.some((item) => item.kind === 'symbols' || item.kind === 'struct'));

/** Every `#include` that symbols and structs need, each under its level's condition; those that are always there come first. */
export const headers: readonly string[] = [false, true].flatMap((conditional) =>
	itemsOf(described, 'directive')
		.filter(({ at }) => (conditionOf(at) !== undefined) === conditional)
		.flatMap(({ at, item }) => (conditional ? [`#if ${conditionOf(at)}`, item.text, '#endif'] : [item.text])),
);

function conditionOf(at: KnowledgeFile): string | undefined {
	return conditions.get(at.level);
}

/** The plan of such a specification. */
export const everything: Plan = planEverything();

function planEverything(): Plan {
	const sets = [...new Set(itemsOf(files, 'symbols').map(({ item }) => item.name.text))].sort();
	const structs = [...new Set(itemsOf(files, 'struct').map(({ item }) => item.name.text))].sort();
	const calls = [
		...sets.map((name) => `int takes_${name}( symbols ${name} long value )`),
		...structs.map((name) => `int takes_struct_${name}( in const struct ${name} *value )`),
	].map((prototype) => `${prototype}\n    shadow_action {{ return 0; }};`);
	const spec = new Source('everything.bp', [...headers, ...calls, ''].join('\n'));
	const { model, diagnostics, failed } = understand({ spec, knowledge, name: 'everything' });
	if (failed) throw new Error(renderDiagnostics(diagnostics, { color: false, format: 'text' }));
	return planModel(model);
}

/** The generated files with the tables: names and texts. */
export function everyTable(): { path: string; text: string }[] {
	const options = { lines: false, version: '0.0.0' };
	return [emitCalls(everything, options), emitTables(everything, options)].map(({ path, text }) => ({ path, text }));
}
