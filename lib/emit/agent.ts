/** NAME_agent.c: per call its sender, agent action and switch, under one banner; and what the runtime is told of the agent. */
import type { CallPlan } from '../plan/call.ts';
import { cString, type Plan } from '../plan/plan.ts';
import { emitAction } from './action.ts';
import { emitPrototypes } from './calls.ts';
import type { CWriter } from './cfile.ts';
import { emitEntries } from './entry.ts';
import {
	allowUnusedParameters,
	banner,
	beginFile,
	type EmitOptions,
	emitPieces,
	emitStart,
	externC,
	includeCalls,
	section,
} from './parts.ts';
import { emitSender } from './sender.ts';
import { emitDescription, emitSwitch } from './switch.ts';
import { emitSystems, emitSystemTable } from './system.ts';

export function emitAgent(plan: Plan, options: EmitOptions): CWriter {
	const c = beginFile(plan, plan.files.agent, options, `the agent's side of ${plan.path}: per call its sender, action and switch.`);
	includeCalls(c, plan, 'agent.h');
	allowUnusedParameters(c);
	emitSettings(c, plan);
	emitPieces(c, plan.agent, 'Prologue');
	c.blank();
	externC(c, true);
	const late = plan.calls.filter((call) => !call.entriesApart);
	if (late.length > 0) {
		c.blank();
		c.comment('Calls over types that only a header knows.');
		emitPrototypes(c, late);
	}
	emitHelpers(c, plan);
	for (const call of plan.calls) emitCall(c, call);
	emitDescriptionOfAgent(c, plan);
	c.blank();
	externC(c, false);
	return c;
}

/** What calls without entry points bring along is not for the program but for other calls' actions: it stands before them. */
function emitHelpers(c: CWriter, plan: Plan): void {
	const helpers = neededFirst(plan.calls).filter((call) => call.entries.length === 0 && call.also.length > 0);
	if (helpers.length === 0) return;
	section(c, 'Helpers', 'of the actions below');
	c.blank();
	c.comment('Not every action that they are for is in every agent.');
	c.directive('#pragma GCC diagnostic push', '#pragma GCC diagnostic ignored "-Wunused-function"');
	for (const call of helpers) {
		c.blank();
		c.under(call.when, () => {
			for (const fragment of call.also) c.foreign(fragment);
		});
	}
	c.directive('#pragma GCC diagnostic pop');
}

/** A helper that uses another stands behind it. */
function neededFirst(calls: readonly CallPlan[]): CallPlan[] {
	const byName = new Map(calls.map((call) => [call.name, call]));
	const ordered = new Set<CallPlan>();
	const visited = new Set<string>();
	const visit = (call: CallPlan | undefined) => {
		if (call === undefined || visited.has(call.name)) return;
		visited.add(call.name);
		for (const name of call.needs) visit(byName.get(name));
		ordered.add(call);
	};
	calls.forEach(visit);
	return [...ordered];
}

function emitCall(c: CWriter, call: CallPlan): void {
	banner(c, call, true);
	c.blank();
	c.under(call.when, () => {
		if (call.remote) {
			emitSender(c, call);
			c.blank();
		}
		if (call.entries.length === 0) return;
		emitQuestions(c, call);
		emitDescription(c, call);
		c.blank();
		emitAction(c, call);
		c.blank();
		emitSwitch(c, call);
		emitSystems(c, call);
		for (const fragment of call.also) {
			c.blank();
			c.comment('Also, for the program.');
			c.directive('#pragma GCC visibility push(default)');
			c.foreign(fragment);
			c.directive('#pragma GCC visibility pop');
		}
	});
	if (call.entriesApart || call.private) return;
	c.blank();
	c.under(call.when, () => emitEntries(c, call));
}

/** One tiny function for each constant or condition that entry points cannot say for themselves. */
function emitQuestions(c: CWriter, call: CallPlan): void {
	if (call.questions.length > 0) c.comment('What its entry points ask, which know no constant of the system.');
	for (const q of call.questions) {
		c.under(q.when === call.when ? undefined : q.when, () =>
			c.function(`${q.result} ${q.name}(${q.parameters.join(', ') || 'void'})`, () => {
				c.line(`return ${q.condition && !/[!=<>]=|[<>]|&&|\|\|/.test(q.expression) ? `(${q.expression}) != 0` : q.expression};`);
			}),
		);
		c.blank();
	}
}

/* ---- the agent as a whole --------------------------------------------------------------------------------------------------------- */

function emitSettings(c: CWriter, plan: Plan): void {
	if (plan.settings.length === 0) return;
	section(c, 'Settings', 'constants in bodies');
	c.blank();
	c.line(...plan.settings.map((s) => `static ${s.declaration};`));
}

function emitDescriptionOfAgent(c: CWriter, plan: Plan): void {
	section(c, 'The agent', 'what the runtime is told');
	const start = 'bypass_agent_start';
	emitStart(c, plan.agent, start, 'Once in each new image, in LOCAL mode, before the first trapped call.');
	if (plan.settings.length > 0) {
		c.blank();
		c.block(
			'static const struct bypass_setting bypass_settings[] =',
			() => {
				for (const s of plan.settings) c.line(`{ "${s.name}", ${s.kind}, &${s.name} },`);
			},
			';',
		);
	}
	if (plan.rules.length > 0) {
		c.blank();
		c.comment('Path rules: the first that matches wins.');
		c.block(
			'static const struct bypass_path_rule bypass_rules[] =',
			() => {
				for (const r of plan.rules) {
					const fields = [r.side, cString(r.pattern), r.as === undefined ? 'NULL' : cString(r.as), r.error, r.log ? '1' : '0'];
					c.line(`{ ${fields.join(', ')} }, /* ${r.place} */`);
				}
			},
			';',
		);
	}
	emitSystemTable(c, plan);
	c.blank();
	c.block(
		'const struct bypass_agent bypass_agent =',
		() => {
			c.line('&bypass_spec,');
			c.line(plan.settings.length > 0 ? `bypass_settings, ${plan.settings.length},` : 'NULL, 0, /* settings */');
			c.line(plan.rules.length > 0 ? `bypass_rules, ${plan.rules.length},` : 'NULL, 0, /* path rules */');
			c.line(plan.kill ? 'BYPASS_LOST_KILL,' : 'BYPASS_LOST_FAIL,');
			c.line(plan.agent.starts.length > 0 ? `${start},` : 'NULL, /* agent_start */');
			c.line(`${plan.leaks},`, 'BYPASS_SYSTEM_ENTRIES');
		},
		';',
	);
}
