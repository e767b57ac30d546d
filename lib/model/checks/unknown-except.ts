import { type Check, itemsOf, suggest } from '../checking.ts';
import { topicOf } from '../select.ts';

/** `except` names calls of the topics before it. */
export const check: Check = {
	code: 'unknown-except',
	severity: 'error',
	explanation: '`except` leaves calls out of the topics of its own list.',
	wrong: 'trap posix.time except nanoslep agent_action {{ bypass_proceed(); }};',
	cured: 'trap posix.time except nanosleep agent_action {{ bypass_proceed(); }};',
	run({ file, rulebook, found }) {
		for (const { topics, except } of itemsOf(file, 'trap')) {
			const members = topics.flatMap((topic) => topicOf(topic.text, rulebook) ?? []);
			for (const { text, span } of except) {
				if (members.includes(text)) continue;
				found(span, `\`${text}\` is in no topic of this list`, { help: suggest(text, members, 'leave it out') });
			}
		}
	},
};
