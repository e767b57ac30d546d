import { type Check, itemsOf, within } from '../checking.ts';
import { topicOf } from '../select.ts';
import { declaredNames, valueTokens } from '../words.ts';

/** A list's body knows the parameters that all of its calls have. */
export const check: Check = {
	code: 'list-parameter',
	severity: 'error',
	explanation:
		'The body of a `trap` list is the body of each of its calls. It may use the names that all of them have, and the bypass_ words.',
	wrong: 'trap read, fsync agent_action {{ if (length > 0) bypass_proceed(); }};',
	cured: 'trap read, write agent_action {{ if (length > 0) bypass_proceed(); }};',
	run({ file, model, rulebook, found }) {
		const calls = new Map(model.procedures.map((p) => [p.name, p.parameters.map((q) => q.name)]));
		for (const { topics, except, agentAction, shadowAction } of itemsOf(file, 'trap')) {
			const left = new Set(except.map((e) => e.text));
			const members = topics
				.flatMap((t) => topicOf(t.text, rulebook)?.filter((name) => !left.has(name)) ?? t.text)
				.filter((name) => calls.has(name));
			for (const body of [agentAction, shadowAction]) {
				if (!body) continue;
				const declared = declaredNames(body.text);
				for (const { text, start } of valueTokens(body.text)) {
					const without = members.filter((name) => !calls.get(name)?.includes(text));
					if (without.length === 0 || without.length === members.length || declared.has(text)) continue;
					found(
						within(body, start, text.length),
						`\`${text}\` is no parameter of ${without.slice(0, 3).join(', ')}${without.length > 3 ? ', ...' : ''}`,
						{
							help: 'trap these in a list of their own',
						},
					);
				}
			}
		}
	},
};
