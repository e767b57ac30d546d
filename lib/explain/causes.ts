/** Why a call went past the symbols: what knowledge says of the function, or of the kind of code, that made it. */
import { compositeOf, fits, type Rulebook } from '../knowledge/rulebook.ts';
import type { Clause, Procedure } from '../syntax/ast.ts';

/** As the launcher tells it: a function of the C library, or one of the other makers of system calls. */
export interface Cause {
	readonly kind: 'function' | 'instruction' | 'linker' | 'exit' | 'thread' | 'inside';
	/** of the function, or of the file whose instruction it was; '' when there is none */
	readonly name: string;
}

export interface Classified {
	/**
	 * composite: works through other calls inside libc; trapped: a call that a specification can trap; local: stays where the program runs;
	 * cannot: is not followed; own: nobody's function; unclassified: nobody has named it.
	 */
	readonly is: 'composite' | 'trapped' | 'local' | 'cannot' | 'own' | 'unclassified';
	/** '' when unclassified */
	readonly reason: string;
}

/** Causes that are no function of the C library have names of ours, of which knowledge says `stays "why"`. */
const ownWord = (kind: Cause['kind']) => `bypass_cause_${kind}`;

/** @param cause what made the call */
export function classifyCause(rulebook: Rulebook, { kind, name }: Cause): Classified {
	const named = kind === 'function' || (kind === 'inside' && name !== '');
	const procedure = named ? procedureOf(rulebook, name) : undefined;
	if (procedure) return describedCause(procedure);
	const [verdict] = rulebook.verdictsOn(named ? name : ownWord(kind));
	if (!verdict) return { is: 'unclassified', reason: '' };
	const { word, reason } = verdict.item;
	return { is: !named ? 'own' : word === 'stays' ? 'local' : 'cannot', reason: reason.text };
}

/** How the cause is shown in a table. */
export function causeText({ kind, name }: Cause): string {
	const words = {
		function: name,
		instruction: `system call instruction in ${name}`,
		linker: 'the dynamic linker',
		exit: 'start or exit of the process',
		thread: "a thread of libc's own",
		inside: name === '' ? 'inside libc' : `inside libc, in ${name}`,
	};
	return words[kind];
}

function describedCause(item: Procedure): Classified {
	const guard = item.clauses.find(({ word }) => word === 'guard');
	if (guard) {
		const made = item.agentAction === undefined ? '' : `; \`trap ${item.name.text};\` makes it right`;
		return { is: 'composite', reason: `${quotedIn(guard)[0] ?? `made of ${compositeOf(item).join(', ')}`}${made}` };
	}
	return { is: 'trapped', reason: `\`trap ${item.name.text};\` takes it by its symbol where what it works on is at home` };
}

/** The call that has a function as its name or as one of its entry points. */
function procedureOf(rulebook: Rulebook, name: string): Procedure | undefined {
	const own = rulebook.procedure(name);
	if (own) return own.item;
	const mentioned = rulebook.mentioning(name).map(([, { item }]) => item);
	const found = mentioned.find((item) => entriesOf(item.name.text, item.clauses).includes(name));
	return found ?? aliased(rulebook, name);
}

/** Names that a rule about calls gives them, as `"*64"` to all that it fits. */
function aliased(rulebook: Rulebook, name: string): Procedure | undefined {
	for (const call of rulebook.procedureNames()) {
		const rules = rulebook.optionsFor(call);
		if (rules.some(({ item }) => fits(item.pattern.text, call) && entriesOf(call, item.clauses).includes(name)))
			return rulebook.procedure(call)?.item;
		/* the call's own `"__*"` does not mention the whole name */
		const own = rulebook.procedure(call)?.item;
		if (own && name.includes(call) && entriesOf(call, own.clauses).includes(name)) return own;
	}
	return undefined;
}

function entriesOf(call: string, clauses: readonly Clause[]): string[] {
	const texts = (word: string) => clauses.filter((clause) => clause.word === word).flatMap(quotedIn);
	const shapes = texts('shape').flatMap((shape) => /([A-Za-z_*][\w*]*)\s*\((?!\s*\*)/.exec(shape)?.[1] ?? []);
	return [...texts('entry'), ...shapes].map((entry) => entry.replace('*', call));
}

function quotedIn(clause: Clause): string[] {
	return clause.arguments.flatMap((argument) => (argument.kind === 'quoted' ? argument.value.text : []));
}
