import type { Span } from '../../source/source.ts';
import type { Annotation, Item } from '../../syntax/ast.ts';
import type { Check } from '../checking.ts';
import { operations } from '../ctype.ts';

/** What is planned, and what to do meanwhile. */
export const meanwhile: Readonly<Record<string, string>> = {
	handle: 'leave `handle` out: the numbers of home travel as they are',
	callback: 'write `local` before the parameter, and give the call an agent_action',
	union: 'describe the one struct that the program uses, or pass `opaque` bytes',
	cache: 'leave it out: every call goes home',
	new: 'leave `new` out: the number of home is given to the program',
	close: 'leave `close` out, or write `fd close` for a descriptor',
	of: 'leave `of` out',
	member: 'write an agent_action for the calls that use this struct, or pass it as `opaque "sizeof(...)"` when both sides are alike',
	oneway: 'leave it out: the call waits for its answer',
	batch: 'leave it out: each call goes home by itself',
	idempotent: 'leave it out: a lost call fails',
	pure: 'leave it out: each call goes home by itself',
	timeout: 'leave it out: the call waits for its answer',
	on: 'leave it out: a forked child has a worker of its own at home',
	resume: 'write `on_disconnect fail;` or `on_disconnect kill;`',
};

/** Words of the language whose work is not there yet. */
export const check: Check = {
	code: 'not-yet',
	severity: 'error',
	explanation:
		'The word belongs to the language, but this version does not know how to do it. Nothing is generated, rather than something that does less than it says.',
	wrong: 'int log_line( in string const char *line ) oneway;',
	cured: 'int log_line( in string const char *line );',
	run({ file, found }) {
		const say = (span: Span, word: string, what = `\`${word}\``) => found(span, `${what} cannot be used yet`, { help: meanwhile[word] });
		const annotation = (a: Annotation) => {
			if (a.kind === 'of') say(a.span, 'of');
			if (a.kind === 'flag' && (a.flag === 'new' || a.flag === 'close')) say(a.span, a.flag);
		};
		const look = (item: Item) => {
			switch (item.kind) {
				case 'handle':
				case 'callback':
				case 'union':
					say(item.span, item.kind);
					break;
				case 'policy':
					if (item.word === 'cache') say(item.span, 'cache');
					for (const a of item.arguments)
						if (a.kind === 'name' && a.value.text === 'resume') say(a.span, 'resume', '`on_disconnect resume`');
					break;
				case 'struct':
					for (const member of item.members) {
						const pointer = operations(member.declarator).some((o) => o.kind !== 'array');
						if (pointer) say(member.span, 'member', 'a pointer inside of a struct that travels');
					}
					break;
				case 'procedure':
					for (const d of [item.result, ...item.parameters]) d.annotations.forEach(annotation);
					for (const c of item.clauses) if (unready.has(c.word)) say(c.span, c.word);
					break;
				case 'options':
					for (const c of item.clauses) if (unready.has(c.word)) say(c.span, c.word);
					break;
				default:
			}
		};
		file.items.forEach(look);
	},
};

const unready = new Set(['oneway', 'batch', 'idempotent', 'pure', 'timeout', 'on']);
