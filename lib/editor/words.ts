/** What the words of the language mean, in a line each: what an editor shows beside them. A test holds that none is missing. */
import { withoutEffect } from '../model/checks/no-effect.ts';
import { meanwhile } from '../model/checks/not-yet.ts';

/** Where a word may stand. */
export type Part = 'item' | 'inner' | 'action' | 'annotation' | 'clause';

type Meanings = Readonly<Record<string, string>>;

/** At the beginning of an item. */
const itemMeanings: Meanings = {
	agent_prologue: "C code in front of the agent's actions: `agent_prologue {{ ... }}`",
	shadow_prologue: "C code in front of the shadow's actions: `shadow_prologue {{ ... }}`",
	agent_start: 'runs once per program image, before the first trapped call',
	shadow_start: 'runs once per session, at home',
	setting: 'a constant of bodies and `paths`, set by `--set`: `setting int every = 3;`',
	paths: 'where files live, by name; the first rule that matches decides, ahead of any agent action',
	leaks: 'what becomes of calls that go past the symbols: `pass`, `audit` or `trap`',
	stdio: 'where standard streams are: `local` or `home`',
	on_disconnect: 'what becomes of the program when home is lost: `fail` or `kill`',
	symbols: 'a set of constants with their canonical numbers: `symbols NAME bits { O_CREAT 0x40, ... };`',
	level: 'knowledge: a system, the level that it extends, and its C condition',
	scalar: 'knowledge: integer types that entry points know without a header',
	stays: 'knowledge: calls that belong to where the program runs, and why',
	cannot: 'knowledge: calls that cannot be followed, and why',
	safe: 'functions that take no lock of the C library, and why: `safe "it only counts" tally;`',
	locks: 'functions that take a lock (`memory`, `streams`, `loader`) of the C library, and why',
	struct: 'the members of a struct that travel',
	trap: 'calls, or topics of knowledge with all that belongs to them: `trap write, posix.status except fstat;`',
	options: 'clauses for every call that a pattern fits: `options "open*" entry "open64";`',
};

/** Before a body. */
const actionMeanings: Meanings = {
	agent_action: 'C that runs in the program, in the place of the call',
	shadow_action: 'C that runs at home when the agent sends the call',
};

/** Before a type. */
const annotationMeanings: Meanings = {
	in: 'goes in: read by the call; with nothing behind it one object',
	out: 'comes out: written by the call; with nothing behind it one object',
	inout: 'goes in and comes out',
	opaque: 'so many raw bytes: `in opaque "size" const void *data`',
	array: 'so many elements, each converted: `in array "n" double *values`',
	count: 'so many elements, as `array`',
	valid: 'how much of an out buffer means anything afterwards; may use `$ret`: `out "size" valid "$ret" void *data`',
	range: 'anything else is EINVAL, checked on both sides: `range "0", "9" int digit`',
	symbols: 'constants of a set that knowledge knows: converted, never passed as bare numbers',
	fd: 'a descriptor; `fd new`: one that the call opens; `fd close`: one that it gives up',
	string: 'text up to its NUL; `string "max"` bounds it, which an `out` string needs',
	null: 'NULL is allowed',
	local: 'does not travel: the shadow sees 0',
	path: 'a name of the file system: `paths` rules look at it',
	new: 'made by the call: of a descriptor `fd new`',
	close: 'given up by the call: of a descriptor `fd close`',
};

/** Behind the parameters, and in `options`. */
const clauseMeanings: Meanings = {
	entry: 'further names of the same shape; `*` is the name of the call: `entry "*64", "__open"`',
	also: 'code that goes beside the call: `also {{ ... }}`',
	syscall: 'system calls that reach the same call; with a prototype, or `same`, one that enters it',
	errno: 'where the error is: `errno returned` in the result, `errno none` nowhere',
	fails: 'C condition of failure: `fails "$ret < 0"`',
	failure: 'what a failed call gives: `failure "NULL"`',
	lost: 'the result when home cannot be reached: `lost "-1"`',
	returns_when: 'outs come back although the call failed: `returns_when "$ret == EINTR"`',
	variadic: 'when an optional parameter was passed: `variadic mode when "flags & O_CREAT"`',
	through: "what takes a `va_list` in the place of the call's `...`: `through vfprintf`",
	cancel: 'a cancellation point',
	twice: 'returns twice on the stack of its caller',
	refused: 'the kernel answers EBADF for a descriptor of home: the original runs first',
	partial: 'a count that may be made smaller: `partial length`',
	needs: 'senders that the agent action here uses: `needs open, close`',
	implied: 'trapped wherever there may be descriptors of home',
	always: 'trapped in every agent',
	guard: 'works through other calls inside the C library, and why',
	composite: 'the calls that it makes there: `composite of open, read`',
	shape: 'a name with a shape of its own, parameters matched by name: `shape "int creat( const char *path, mode_t mode )"`',
	given: 'value of a parameter that the shape before it lacks: `given flags "O_WRONLY"`',
	unless: 'C condition: then the original of this name runs',
	version: 'symbol version of the name before it',
	nofollow: 'the call means a link itself in the last part of this path: `nofollow path when "flags & O_NOFOLLOW"`',
	in_folder: 'the call means the entry of that name in its folder, slash or not',
	alone: 'its agent action is right without a home, too',
	reason: 'shown by `bypass explain`: why, and where it was seen',
	result: "of the system call before it: the kernel's result, made of `$ret`",
	absent: 'of the system call before it: C condition under which it is to be unknown (ENOSYS)',
	unentered: 'why none of its system calls enters it',
	placeholders: 'with no descriptor of home in the process the original is all there is',
	held: 'locks that the C library may hold where it makes this call inside: `held streams, loader`',
};

/** Inside of items. */
export const innerMeanings: Meanings = {
	local: 'a rule: the names are where the program runs; with `as`, called otherwise there',
	home: 'a rule: the names are at home',
	deny: 'a rule: the names are refused, with EACCES or the error that follows',
	as: 'a rule: what the names are called there: `local "/data" as "data"`, from where the specification is',
	log: 'a rule: each use is logged',
	except: 'calls that a topic has and the list leaves out',
	bits: 'the constants of the set are bits of one number',
	values: 'the constants of the set exclude each other',
	mask: 'the field that the value lives in',
	extends: 'the level that this one adds to',
	when: 'a C condition',
	rundown: 'what becomes of a handle that nobody gives back',
};

/** Of a body, that the header of bodies does not declare. `NAME` is any call. */
export const bodyMeanings: Meanings = {
	bypass_shadow_NAME: 'the call NAME at home: its sender',
	bypass_local_NAME: 'the original of NAME, never trapped',
};

/**
 * What a word means where it stands.
 * @param part which of the tables to look into first
 */
export function meaningOf(word: string, part: Part): string | undefined {
	const tables = {
		item: itemMeanings,
		inner: innerMeanings,
		action: actionMeanings,
		annotation: annotationMeanings,
		clause: clauseMeanings,
	};
	const order = [tables[part], actionMeanings, clauseMeanings, innerMeanings, annotationMeanings, itemMeanings];
	const meaning = order.find((table) => Object.hasOwn(table, word))?.[word];
	if (meaning !== undefined) return meaning;
	if (Object.hasOwn(meanwhile, word)) return `not yet: ${meanwhile[word]}`;
	return Object.hasOwn(withoutEffect, word) ? `has no effect: ${withoutEffect[word]}` : undefined;
}
