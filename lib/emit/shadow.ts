/** NAME_shadow.c: per call its shadow action and receiver, under one banner; and what the shadow's runtime is told. */
import type { Plan } from '../plan/plan.ts';
import type { CWriter } from './cfile.ts';
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
import { emitReceiver, emitShadowAction } from './receiver.ts';

export function emitShadow(plan: Plan, options: EmitOptions): CWriter {
	const c = beginFile(plan, plan.files.shadow, options, `the shadow's side of ${plan.path}: per call its shadow action and receiver.`);
	includeCalls(c, plan, 'shadow.h');
	allowUnusedParameters(c);
	emitPieces(c, plan.shadow, 'Prologue');
	c.blank();
	externC(c, true);
	for (const call of plan.calls) {
		if (!call.remote) continue;
		banner(c, call, false);
		c.blank();
		c.under(call.when, () => {
			emitShadowAction(c, call);
			emitReceiver(c, call);
		});
	}
	emitDescriptionOfShadow(c, plan);
	c.blank();
	externC(c, false);
	return c;
}

function emitDescriptionOfShadow(c: CWriter, plan: Plan): void {
	section(c, 'The shadow', 'what the runtime is told');
	emitStart(c, plan.shadow, 'bypass_shadow_start', 'Once per session.');
	c.blank();
	c.comment('By operation number.');
	c.block(
		'static bypass_receiver *const bypass_receivers[] =',
		() => {
			for (const call of plan.calls) {
				if (!call.remote) c.line(`NULL, /* ${call.name} */`);
				else if (call.when === undefined) c.line(`${call.names.receiver},`);
				else {
					c.directive(`#if ${call.when}`);
					c.line(`${call.names.receiver},`);
					c.directive('#else');
					c.line(`NULL, /* ${call.name} */`);
					c.directive('#endif');
				}
			}
		},
		';',
	);
	c.blank();
	c.block(
		'const struct bypass_shadow bypass_shadow =',
		() => {
			c.line('&bypass_spec,', 'bypass_receivers,', plan.shadow.starts.length > 0 ? 'bypass_shadow_start,' : 'NULL, /* shadow_start */');
		},
		';',
	);
}
