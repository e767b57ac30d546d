/** Plan -> C: what was decided is laid out, one output file per function. */
import type { Plan } from '../plan/plan.ts';
import { emitAgent } from './agent.ts';
import { emitCalls } from './calls.ts';
import { emitEntryFile } from './entries.ts';
import type { EmitOptions } from './parts.ts';
import { emitShadow } from './shadow.ts';
import { emitTables } from './tables.ts';

/** A generated file; `path` has no folder. */
export interface CFile {
	readonly path: string;
	readonly text: string;
}

/** The files of an agent and, when anything travels, of its shadow. Pure; the same plan gives the same bytes. */
export function emitPlan(plan: Plan, options: EmitOptions): CFile[] {
	const files = [emitCalls(plan, options), emitTables(plan, options), emitEntryFile(plan, options), emitAgent(plan, options)];
	if (plan.remote) files.push(emitShadow(plan, options));
	return files.map(({ path, text }) => ({ path, text }));
}

export type { EmitOptions };
