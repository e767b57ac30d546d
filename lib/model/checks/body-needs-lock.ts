import type { Check } from '../checking.ts';
import type { Lock, ModelProcedure, Wish } from '../model.ts';

const locks: Readonly<Record<Lock, string>> = {
	memory: 'allocates',
	streams: 'takes the lock of a stream',
	loader: 'may ask the dynamic linker',
	anything: 'is not described: it may want any lock',
};

/** An action that is entered inside of the C library must not want what its caller there may have locked. */
export const check: Check = {
	code: 'body-needs-lock',
	severity: 'warning',
	explanation:
		'With `leaks trap` the C library enters an action where it makes the call inside, and may hold a lock there: a read holds that of its stream. An action that waits for such a lock would wait for itself, so it is not run there: the call fails with EDEADLK, and one line says so. By a symbol it runs as ever. bypass_print, bypass_log and bypass_debug take no lock; for a function of your own write `safe "why" NAME;`.',
	wrong: 'leaks trap;\ntrap read agent_action {{ bypass_proceed(); fprintf(stderr, "read\\n"); }};',
	cured: 'leaks trap;\ntrap read agent_action {{ bypass_proceed(); bypass_print("read\\n"); }};',
	run({ model, file, found }) {
		if (model.leaks !== 'trap') return;
		const said = new Set<string>();
		for (const call of model.procedures) {
			if (call.agentActionIsKnowledge) continue;
			for (const wish of call.wishes) {
				const key = `${wish.span.start} ${wish.name}`;
				if (!meets(wish, call) || said.has(key) || wish.span.source !== file.source) continue;
				said.add(key);
				found(
					wish.span,
					`\`${wish.name}\` ${locks[wish.lock]}, and where the C library calls ${call.name} inside it may hold such a lock`,
					{
						help:
							wish.lock === 'anything'
								? `write \`safe "why" ${wish.name};\` when it takes none; there the call is denied`
								: 'there the call is denied; bypass_print() and bypass_log() take no lock',
					},
				);
			}
		}
	},
};

function meets({ lock }: Wish, { held }: ModelProcedure): boolean {
	return held.length > 0 && (lock === 'anything' || held.includes(lock));
}
