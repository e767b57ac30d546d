import type { Span } from '../../source/source.ts';
import { type Check, itemsOf } from '../checking.ts';

/** A call is described once, or named once in `trap`. */
export const check: Check = {
	code: 'duplicate-procedure',
	severity: 'error',
	explanation: 'A call has one description. An item written out wins over a topic, but two of the same name contradict each other.',
	wrong: 'trap getpid;\npid_t getpid( void ) agent_action {{ return 42; }};',
	cured: 'pid_t getpid( void ) agent_action {{ return 42; }};',
	run({ file, rulebook, found }) {
		const first = new Map<string, Span>();
		const note = (name: string, span: Span) => {
			const earlier = first.get(name);
			if (earlier) found(span, `\`${name}\` is already described`, { notes: [{ span: earlier, message: 'it was described here' }] });
			else first.set(name, span);
		};
		for (const item of itemsOf(file, 'procedure')) note(item.name.text, item.name.span);
		for (const { topics } of itemsOf(file, 'trap')) {
			for (const name of topics) if (rulebook.procedure(name.text)) note(name.text, name.span);
		}
	},
};
