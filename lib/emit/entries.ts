/** NAME_entries.c: entry points alone, in a file that includes no header of the system, so that nothing can rename them. */
import type { Plan } from '../plan/plan.ts';
import type { CWriter } from './cfile.ts';
import { emitEntries, emitEntryPrototypes } from './entry.ts';
import { banner, beginFile, type EmitOptions } from './parts.ts';
import { emitAgainPrototype } from './system.ts';

export function emitEntryFile(plan: Plan, options: EmitOptions): CWriter {
	const c = beginFile(plan, plan.files.entries, options, `every name by which a program can reach the calls of ${plan.path}.`);
	c.directive('#include "entry.h"');
	const calls = plan.calls.filter((call) => call.entriesApart && !call.private);
	if (calls.length === 0) return c;
	c.blank();
	c.line(...plan.tags.map((t) => `${t};`));
	c.blank();
	c.directive('BYPASS_BEGIN_ENTRIES');
	emitAgainPrototype(c, calls, plan.files.calls);
	for (const call of calls) {
		banner(c, call, false);
		c.blank();
		c.under(call.when, () => {
			c.directive('#pragma GCC visibility push(hidden)');
			emitEntryPrototypes(c, call);
			c.directive('#pragma GCC visibility pop');
			emitEntries(c, call);
		});
	}
	c.blank();
	c.directive('BYPASS_END_ENTRIES');
	return c;
}
