/*
 * cause.c -- what made a system call. No unwinder: a walk up the stack from return address to return address, each of which must stand
 * behind a call of the function that the one before it lies in. See audit.h.
 *
 *     sp ->  0x7ffff7d1f3c0         in _nl_load_locale, behind `call open64`; the system call is in open64
 *            ...                    whatever earlier calls left there: behind no call of _nl_load_locale
 *            0x7ffff7d1e04a         in setlocale, behind `call _nl_load_locale`
 *            0x5555555551c3         of the program, behind `call setlocale@plt`: that is it
 *
 * A call by a pointer may be of anything; so may one of a function that at its end jumps by a pointer. When the walk comes to nothing
 * from there, the next address that fits is tried.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"

#define DEPTH (64u << 10)  /* bytes of the stack that are looked at, */
#define WORDS (DEPTH / sizeof(uintptr_t))
#define FRAME (16u << 10)  /* of one function's, at most, */
#define LEVELS 64          /* functions */
#define SITES 1024         /* powers of two */
#define LEADS 1024
#define NAMES 128
#define TINY 64            /* bytes of a function that only jumps */
#define JUMPS 2            /* from what was called to where it is now */
#define CALLS (JUMPS + 1)  /* the same, from a call that it makes */
#define SMALL 512          /* bytes of a function that ends by a jump through a pointer */

/* What stands before a return address. */
struct site {
	uintptr_t behind;
	unsigned version;
	enum bypass_call_kind kind;
	uintptr_t target;
	int open;  /* whatever it calls may have gone on anywhere */
	int entry; /* an agent's entry point is called, and stands for the function */
	struct bypass_function inside; /* the function that the address lies in, of libc's; else empty */
};
static struct site sites[SITES];

/* Whether a function ends in another one: the answer, and for whom. */
static struct {
	uintptr_t from, to;
	unsigned version;
	int jumps, answer;
} leads[LEADS];

static struct {
	uintptr_t words[WORDS], stack;
	size_t count;  /* that have been read, */
	int ended;     /* and nothing follows */
	int through; /* the agent saw the very call, by its symbol, and left it to its original */
	unsigned char tried[WORDS]; /* came to nothing, or are part of the walk */
	uintptr_t path[LEVELS]; /* where the functions of the walk begin */
} look;

static int is_libc(const struct bypass_code *code)
{
	return code->kind == BYPASS_CODE_LIBC || code->kind == BYPASS_CODE_LINKER;
}

static int is_open(const struct site *site)
{
	const struct bypass_code *code = bypass_code_at(site->target);
	struct bypass_function function;

	if (site->kind != BYPASS_SITE_DIRECT)
		return site->kind == BYPASS_SITE_POINTER;
	return code != NULL && is_libc(code) && bypass_code_bounds(&function, code, site->target) && function.end - function.start <= SMALL &&
	       bypass_jumps_anywhere(function.start, function.end);
}

/* An agent's entry point stands for libc's function: where nothing is to be done it goes on there, and the mode stays REMOTE. */
static int meant(uintptr_t *target)
{
	const struct bypass_code *code = bypass_code_at(*target);
	struct bypass_function entry;

	if (code == NULL || code->kind != BYPASS_CODE_AGENT || !bypass_code_function(&entry, code, *target, 1))
		return 0;
	*target = bypass_code_named(entry.name);
	return 1;
}

static const struct site *site_at(const struct bypass_code *code, uintptr_t behind)
{
	struct site *site = &sites[(behind ^ behind >> 10) % SITES];

	if (site->behind != behind || site->version != bypass_code_version()) {
		memset(site, 0, sizeof(*site));
		site->behind = behind;
		site->version = bypass_code_version();
		site->kind = bypass_call_before(&site->target, code, behind);
		site->entry = meant(&site->target);
		site->open = is_open(site);
		if (is_libc(code))
			bypass_code_bounds(&site->inside, code, behind - 1); /* a call that never comes back is the last of its function */
	}
	return site;
}

/* ---- does a call lead there? ---- */

static int leads_to(uintptr_t target, const struct bypass_function *function, int jumps);

/* Whether the function at `from` jumps into another (or calls it, with CALLS), or to one that does. */
static int jumps_to(uintptr_t from, const struct bypass_function *function, int jumps)
{
	const struct bypass_code *code = bypass_code_at(from);
	uintptr_t at = from, target;
	struct bypass_function first;

	if (code == NULL || code->kind == BYPASS_CODE_AGENT || !bypass_code_bounds(&first, code, from) || first.start != from)
		return 0;
	while ((target = bypass_next_jump(&at, first.end < code->end ? first.end : code->end, jumps > JUMPS)) != 0) {
		if (target - function->start < function->end - function->start)
			return 1;
		if (jumps > 1 && target - first.start >= first.end - first.start && leads_to(target, function, jumps - 1))
			return 1;
	}
	return 0;
}

/* Whether a call of `target` may be in `function` now: it is that one, or comes there by at most so many jumps. */
static int leads_to(uintptr_t target, const struct bypass_function *function, int jumps)
{
	size_t at = ((target >> 4) ^ (function->start >> 2) ^ (uintptr_t)jumps) % LEADS;
	int answer;

	if (target == function->start)
		return 1;
	if (leads[at].from != target || leads[at].to != function->start || leads[at].jumps != jumps || leads[at].version != bypass_code_version()) {
		answer = jumps_to(target, function, jumps); /* which may put others here */
		leads[at].from = target;
		leads[at].to = function->start;
		leads[at].jumps = jumps;
		leads[at].version = bypass_code_version();
		leads[at].answer = answer;
	}
	return leads[at].answer;
}

/* Name of the function that begins there, when libc exports it. */
static const char *name_at(uintptr_t address)
{
	const struct bypass_code *code = bypass_code_at(address);
	struct bypass_function function;

	return code != NULL && is_libc(code) && bypass_code_function(&function, code, address, 1) ? function.name : NULL;
}

/*
 * Names for a function that libc does not export: that of the first one that does nothing but go there by a jump, as fopen does. Looked
 * for once: it takes as long as a hundred other things here.
 */
static const char *exported_for(const struct bypass_function *function)
{
	static struct {
		uintptr_t start;
		unsigned version;
		const char *name;
	} kept[NAMES];
	const struct bypass_code *code = bypass_code_at(function->start);
	size_t at = (function->start >> 4) % NAMES;
	struct bypass_function exported;
	uint32_t index = 0;

	if (kept[at].start == function->start && kept[at].version == bypass_code_version())
		return kept[at].name;
	kept[at].start = function->start;
	kept[at].version = bypass_code_version();
	kept[at].name = name_at(function->start);
	while (kept[at].name == NULL && code != NULL && bypass_code_next_function(&exported, code, &index))
		if (exported.name[0] != '_' && exported.end - exported.start <= TINY && leads_to(exported.start, function, 1))
			kept[at].name = name_at(exported.start);
	return kept[at].name;
}

/* What a function of the program's jumps to on the way to `function`. NULL: nothing that libc exports. */
static const char *jumped_to(uintptr_t from, const struct bypass_function *function)
{
	const struct bypass_code *code = bypass_code_at(from);
	struct bypass_function own;
	uintptr_t at = from, target;

	if (code == NULL || !bypass_code_bounds(&own, code, from) || own.start != from)
		return NULL;
	while ((target = bypass_next_jump(&at, own.end < code->end ? own.end : code->end, 0)) != 0)
		if (name_at(target) != NULL && leads_to(target, function, JUMPS))
			return name_at(target);
	return NULL;
}

/* Whether the walk that has come to `level` has passed exit. */
static int exits(int level)
{
	const char *name;

	for (; level >= 0; level--) {
		name = name_at(look.path[level]);
		if (name != NULL && strcmp(name, "exit") == 0)
			return 1;
	}
	return 0;
}

/* What the program called there, in a walk that has come to `function` at `level`. NULL: nothing that fits. */
static const char *called(const struct site *site, const struct bypass_function *function, int level)
{
	const char *name = site->kind == BYPASS_SITE_DIRECT ? name_at(site->target) : NULL;

	if (name == NULL && site->kind == BYPASS_SITE_DIRECT)
		name = jumped_to(site->target, function);
	if (name == NULL)
		name = exported_for(function);
	/* libc calls main by a pointer, and so it seems to lead to everything; but what it does itself is done in exit. */
	return name != NULL && strcmp(name, "__libc_start_main") == 0 && !exits(level) ? NULL : name;
}

/* ---- the walk ---- */

/* The word at a place above the program's stack pointer, read with the rest of its page. 0: there is none. */
static int word_at(uintptr_t *word, size_t at)
{
	uintptr_t from, to;

	while (at >= look.count) {
		from = look.stack + look.count * sizeof(uintptr_t);
		to = (from | (BYPASS_PAGE_SIZE - 1)) + 1;
		if (to - look.stack > DEPTH)
			return 0;
		if (look.ended || bypass_peek(&look.words[look.count], from, to - from) != 0) {
			look.ended = 1;
			return 0;
		}
		look.count += (to - from) / sizeof(uintptr_t);
	}
	*word = look.words[at];
	return 1;
}

/*
 * In what order callers of a function are looked for: by calls that name it; by an agent's entry point that has gone on to its original; by
 * pointers of libc's, or, of one with a name, by any call of the program's, since that may have gone through a function that jumps.
 */
enum way { BY_NAME, BY_ENTRY, BY_POINTER, WAYS };

/* The agent's entry point that the address lies in, when it has gone on to its original, and that to `function`. NULL: none. */
static const char *entry_at(const struct site *site, const struct bypass_code *code, const struct bypass_function *function)
{
	struct bypass_function entry;

	if (site->kind == BYPASS_SITE_NONE || !bypass_code_function(&entry, code, site->behind, 0))
		return NULL;
	return leads_to(bypass_code_named(entry.name), function, CALLS) ? entry.name : NULL;
}

static int fits(const struct site *site, const struct bypass_code *code, enum way way, const struct bypass_function *function)
{
	if (code->kind == BYPASS_CODE_AGENT)
		return way == BY_ENTRY && entry_at(site, code, function) != NULL;
	if (way == BY_NAME)
		return site->kind == BYPASS_SITE_DIRECT && leads_to(site->target, function, JUMPS);
	if (way != BY_POINTER || (is_libc(code) && !site->open) || site->kind == BYPASS_SITE_NONE)
		return 0;
	if (is_libc(code) || (site->kind == BYPASS_SITE_DIRECT && site->open))
		return 1;
	return name_at(site->target) == NULL && exported_for(function) != NULL;
}

static const char *walk(size_t at, const struct bypass_function *function, int level);

/* By the call behind which the word stands. NULL: that leads nowhere. */
static const char *follow(size_t at, const struct site *site, const struct bypass_code *code, const struct bypass_function *function, int level)
{
	struct bypass_function caller = site->inside; /* the site may be forgotten on the way */

	look.through = level == 0 && (site->entry || code->kind == BYPASS_CODE_AGENT);
	if (code->kind == BYPASS_CODE_AGENT)
		return entry_at(site, code, function);
	if (!is_libc(code))
		return called(site, function, level);
	if (look.tried[at])
		return NULL;
	look.tried[at] = 1;
	return walk(at + 1, &caller, level + 1);
}

/* From the word at `at` on: who called `function`, and so on up to the program. Gives what the program called, or NULL. */
static const char *walk(size_t at, const struct bypass_function *function, int level)
{
	const struct bypass_code *code;
	const struct site *site;
	const char *name;
	uintptr_t word;
	size_t i;
	int way;

	if (level == LEVELS)
		return NULL;
	look.path[level] = function->start;
	for (way = BY_NAME; way < WAYS; way++)
		for (i = at; i < at + FRAME / sizeof(uintptr_t) && word_at(&word, i); i++) {
			code = bypass_code_at(word);
			site = code != NULL ? site_at(code, word) : NULL;
			name = site != NULL && fits(site, code, (enum way)way, function) ? follow(i, site, code, function, level) : NULL;
			if (name != NULL)
				return name;
		}
	return NULL;
}

/* ---- the answer ---- */

static void answer(struct bypass_found_cause *found, enum bypass_cause cause, const char *name)
{
	found->cause = cause;
	found->name = name != NULL ? name : "";
}

void bypass_cause_find(struct bypass_found_cause *found, const struct bypass_thread *self, const struct bypass_system *system)
{
	const struct bypass_code *code = bypass_code_at(system->caller);
	struct bypass_function function;
	const char *name = NULL;

	if (code == NULL || code->kind == BYPASS_CODE_PROGRAM) {
		answer(found, BYPASS_CAUSE_INSTRUCTION, code != NULL && code->name[0] != '\0' ? code->name : "memory without a file");
		return;
	}
	look.stack = (system->stack + 7) & ~(uintptr_t)7;
	look.count = 0;
	look.ended = look.through = 0;
	memset(look.tried, 0, sizeof(look.tried));
	if (bypass_code_bounds(&function, code, system->caller - 1))
		name = walk(0, &function, 0);
	if (name != NULL && look.through)
		answer(found, BYPASS_CAUSE_SYMBOL, name);
	else if (name != NULL && strcmp(name, "__libc_start_main") == 0)
		answer(found, BYPASS_CAUSE_EXIT, NULL);
	else if (name != NULL)
		answer(found, BYPASS_CAUSE_FUNCTION, name);
	else if (code->kind == BYPASS_CODE_LINKER)
		answer(found, BYPASS_CAUSE_LINKER, NULL);
	else if (self->tid != self->pid && look.ended)
		answer(found, BYPASS_CAUSE_THREAD, NULL);
	else
		answer(found, BYPASS_CAUSE_INSIDE, bypass_code_function(&function, code, system->caller - 1, 0) ? function.name : NULL);
}
