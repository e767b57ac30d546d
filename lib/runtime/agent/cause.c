/*
 * cause.c -- what made a system call: up the stack to the first return address that is not libc's, and what was called there. See audit.h.
 *
 * Objects describe their frames, and then each return address is where the description says (unwind.c). musl describes none. There, and
 * where a description cannot be followed, each must stand behind a call of the function that the one before it lies in:
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
#include "callers.h"

#define DEPTH (64u << 10)  /* bytes of the stack that are looked at, */
#define WORDS (DEPTH / sizeof(uintptr_t))
#define FRAME (16u << 10)  /* of one function's, at most, */
#define LEVELS 64          /* functions */

static struct {
	uintptr_t words[WORDS], stack;
	size_t count;  /* that have been read, */
	int ended;     /* and nothing follows */
	int through; /* the agent saw the very call, by its symbol, and left it to its original */
	unsigned char tried[WORDS]; /* came to nothing, or are part of the walk */
	uintptr_t path[LEVELS]; /* where the functions of the walk begin */
} look;

/* Whether the walk that has come to `level` has passed exit. */
static int exits(int level)
{
	const char *name;

	for (; level >= 0; level--) {
		name = bypass_name_at(look.path[level]);
		if (name != NULL && strcmp(name, "exit") == 0)
			return 1;
	}
	return 0;
}

/* What the program called there, in a walk that has come to `function` at `level`. NULL: nothing that fits. */
static const char *called(const struct bypass_site *site, const struct bypass_function *function, int level)
{
	const char *name = site->kind == BYPASS_SITE_DIRECT ? bypass_name_at(site->target) : NULL;

	if (name == NULL && site->kind == BYPASS_SITE_DIRECT)
		name = bypass_name_between(site->target, function);
	if (name == NULL)
		name = bypass_name_for(function);
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
static const char *entry_at(const struct bypass_site *site, const struct bypass_code *code, const struct bypass_function *function)
{
	struct bypass_function entry;

	if (site->kind == BYPASS_SITE_NONE || !bypass_code_function(&entry, code, site->behind, 0))
		return NULL;
	return bypass_leads_to(bypass_code_named(entry.name), function, BYPASS_LEADS_CALLS) ? entry.name : NULL;
}

static int fits(const struct bypass_site *site, const struct bypass_code *code, enum way way, const struct bypass_function *function)
{
	if (code->kind == BYPASS_CODE_AGENT)
		return way == BY_ENTRY && entry_at(site, code, function) != NULL;
	if (way == BY_NAME)
		return site->kind == BYPASS_SITE_DIRECT && bypass_leads_to(site->target, function, BYPASS_LEADS_JUMPS);
	if (way != BY_POINTER || (bypass_code_is_libc(code) && !site->open) || site->kind == BYPASS_SITE_NONE)
		return 0;
	if (bypass_code_is_libc(code) || (site->kind == BYPASS_SITE_DIRECT && site->open))
		return 1;
	return bypass_name_at(site->target) == NULL && bypass_name_for(function) != NULL;
}

static const char *walk(size_t at, const struct bypass_function *function, int level);

/* By the call behind which the word stands. NULL: that leads nowhere. */
static const char *follow(size_t at, const struct bypass_site *site, const struct bypass_code *code, const struct bypass_function *function, int level)
{
	struct bypass_function caller = site->inside; /* the site may be forgotten on the way */

	look.through = level == 0 && (site->entry || code->kind == BYPASS_CODE_AGENT);
	if (code->kind == BYPASS_CODE_AGENT)
		return entry_at(site, code, function);
	if (!bypass_code_is_libc(code))
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
	const struct bypass_site *site;
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
			site = code != NULL ? bypass_site_at(code, word) : NULL;
			name = site != NULL && fits(site, code, (enum way)way, function) ? follow(i, site, code, function, level) : NULL;
			if (name != NULL)
				return name;
		}
	return NULL;
}

/* ---- by what objects say of their frames ---- */

static int read_stack(uint64_t *word, uint64_t address)
{
	uintptr_t value;

	if (address % sizeof(value) == 0 && address - look.stack < DEPTH && word_at(&value, (address - look.stack) / sizeof(value))) {
		*word = value;
		return 1;
	}
	return bypass_peek(word, address, sizeof(*word)) == 0;
}

/* A frame's code is there, though it may have been mapped since the list was read: by another thread, or by the very call that was counted. */
static const struct bypass_code *code_now(uintptr_t behind)
{
	const struct bypass_code *code = bypass_code_at(behind);

	if (code == NULL) {
		bypass_code_changes();
		code = bypass_code_at(behind);
	}
	return code;
}

/* One frame up; *function is that one's, if it is libc's. What is known then: the name, or that there is none (*over), or nothing yet. */
static const char *step(struct bypass_unwinding *at, struct bypass_function *function, int *level, int *over)
{
	const uintptr_t from = (uintptr_t)at->registers[BYPASS_UNWIND_BEHIND];
	const struct bypass_code *code = bypass_code_at(from - 1);
	const void *description = code != NULL ? bypass_code_description(code, from - 1) : NULL;
	enum bypass_unwound how = description != NULL ? bypass_unwind(at, description) : BYPASS_UNWIND_LOST;
	const struct bypass_site *site;
	uintptr_t behind;

	*over = how != BYPASS_UNWIND_UP;
	if (how == BYPASS_UNWIND_LOST)
		return walk((at->registers[BYPASS_UNWIND_STACK] - look.stack) / sizeof(uintptr_t), function, *level);
	look.ended |= how == BYPASS_UNWIND_END;
	behind = (uintptr_t)at->registers[BYPASS_UNWIND_BEHIND];
	code = *over ? NULL : code_now(behind);
	*over = code == NULL;
	if (*over)
		return NULL;
	site = bypass_site_at(code, behind);
	look.through = *level == 0 && (site->entry || code->kind == BYPASS_CODE_AGENT);
	if (code->kind == BYPASS_CODE_AGENT)
		return entry_at(site, code, function); /* or a function that an entry point called */
	*over = !bypass_code_is_libc(code);
	if (*over)
		return called(site, function, *level);
	*function = site->inside;
	++*level;
	return NULL;
}

/* From the system call on, in `function`. Gives what the program called, or NULL. */
static const char *climb(const struct bypass_system *system, struct bypass_function function)
{
	struct bypass_unwinding at;
	const char *name = NULL;
	int level = 0, steps, over = 0;

	at.read = read_stack;
	bypass_unwind_begin(&at, system);
	for (steps = 0; steps < 2 * LEVELS && level < LEVELS && name == NULL && !over; steps++) {
		look.path[level] = function.start;
		name = step(&at, &function, &level, &over);
	}
	return name;
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
		name = climb(system, function);
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
