import { type Check, described } from '../checking.ts';

/** A shadow_action that no call reaches. */
export const check: Check = {
	code: 'unreachable-shadow-action',
	severity: 'warning',
	explanation: 'A shadow_action runs when the call goes home. An agent_action that never calls bypass_shadow() keeps it here.',
	wrong: 'pid_t getpid( void )\n    agent_action {{ return 42; }}\n    shadow_action {{ return getpid(); }};',
	cured: 'pid_t getpid( void )\n    agent_action {{ return bypass_shadow(); }}\n    shadow_action {{ return getpid(); }};',
	run(context) {
		for (const { item, call } of described(context)) {
			if (!item.shadowAction || call.remote) continue;
			context.found(item.shadowAction.span, `${call.name} never goes home: this shadow_action does not run`, {
				help: `use \`bypass_shadow()\` or \`bypass_shadow_${call.name}\` in its agent_action`,
			});
		}
	},
};
