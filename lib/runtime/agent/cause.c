/*
 * cause.c -- what made a system call: no unwinder, but the stack's own words. See audit.h.
 *
 *     sp ->  ...                    frames of libc's: their return addresses lie in libc
 *            0x5555555551c3         a return address of the program's, behind `call setlocale@plt`
 *            ...
 *
 * Words that an earlier call left there look the same. So one is believed at once whose function holds the last address of libc's that was
 * met below it, which is where that function made its next call; without such a one the first.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"

#define DEPTH (64u << 10) /* bytes of the stack that are looked at */
#define SITES 512         /* a power of two */
#define CODE_BEFORE 7     /* bytes of the longest call instruction */

enum site_kind { NO_CALL, CALLS_FUNCTION, CALLS_POINTER, CALLS_NEAR };

/* What stands before an address: a call of a function that libc exports, of whatever a pointer says, or of something of its own. */
struct site {
	uintptr_t behind;
	unsigned version;
	enum site_kind kind;
	struct bypass_function function; /* the called one; of an address of libc's: the one that holds it. No name: none */
};
static struct site sites[SITES];

/* ---- call instructions ---- */

static uintptr_t near_target(const unsigned char *distance, uintptr_t behind)
{
	int32_t value;

	memcpy(&value, distance, sizeof(value));
	return behind + (uintptr_t)(intptr_t)value;
}

/* `call *...` that ends there: by a register, or by memory that one points to. */
static int is_pointer_call(const unsigned char *end)
{
	return (end[-2] == 0xff && ((end[-1] & 0xf8) == 0xd0 || ((end[-1] & 0xf8) == 0x10 && (end[-1] & 7) != 4 && (end[-1] & 7) != 5))) ||
	       (end[-3] == 0xff && (((end[-2] & 0xf8) == 0x50 && (end[-2] & 7) != 4) || end[-2] == 0x14)) ||
	       (end[-4] == 0xff && end[-3] == 0x54) ||
	       (end[-6] == 0xff && (end[-5] & 0xf8) == 0x90 && (end[-5] & 7) != 4) || (end[-7] == 0xff && end[-6] == 0x94);
}

/* `jmp *slot` of a procedure linkage table; 0: something else. */
static uintptr_t slot_of_stub(uintptr_t stub)
{
	unsigned char code[16];
	const unsigned char *at = code;

	if (stub % BYPASS_PAGE_SIZE > BYPASS_PAGE_SIZE - sizeof(code) || bypass_peek(code, stub, sizeof(code)) != 0)
		return 0;
	if (memcmp(at, "\xf3\x0f\x1e\xfa", 4) == 0)
		at += 4;
	if (*at == 0xf2)
		at++;
	return at[0] == 0xff && at[1] == 0x25 ? near_target(at + 2, stub + (size_t)(at - code) + 6) : 0;
}

static int is_libc(const struct bypass_code *code)
{
	return code->kind == BYPASS_CODE_LIBC || code->kind == BYPASS_CODE_LINKER;
}

static int is_function(struct bypass_function *function, uintptr_t address)
{
	const struct bypass_code *code = bypass_code_at(address);

	return code != NULL && is_libc(code) && bypass_code_function(function, code, address, 1);
}

static enum site_kind kind_of(struct bypass_function *function, uintptr_t behind)
{
	unsigned char code[CODE_BEFORE];
	const unsigned char *end = code + CODE_BEFORE;
	uintptr_t target, slot = 0;

	memcpy(code, (const void *)(behind - CODE_BEFORE), sizeof(code));
	if (end[-5] == 0xe8) {
		target = near_target(end - 4, behind);
		slot = slot_of_stub(target);
		if (slot == 0)
			return is_function(function, target) ? CALLS_FUNCTION : bypass_code_at(target) != NULL ? CALLS_NEAR : NO_CALL;
	} else if (end[-6] == 0xff && end[-5] == 0x15) {
		slot = near_target(end - 4, behind);
	}
	if (slot == 0)
		return is_pointer_call(end) ? CALLS_POINTER : NO_CALL;
	if (slot % sizeof(target) != 0 || bypass_peek(&target, slot, sizeof(target)) != 0)
		return NO_CALL;
	return is_function(function, target) ? CALLS_FUNCTION : CALLS_NEAR;
}

static const struct site *site_at(const struct bypass_code *code, uintptr_t behind)
{
	struct site *site = &sites[(behind ^ behind >> 9) % SITES];

	if (site->behind != behind || site->version != bypass_code_version()) {
		site->behind = behind;
		site->version = bypass_code_version();
		memset(&site->function, 0, sizeof(site->function));
		site->kind = behind - code->start < CODE_BEFORE ? NO_CALL : kind_of(&site->function, behind);
		if (is_libc(code))
			bypass_code_function(&site->function, code, behind, 0);
	}
	return site;
}

/* ---- the stack ---- */

struct look {
	uintptr_t last;           /* the last address of libc's below, and the function that holds it, when that is exported */
	const char *inside;
	const char *sure;         /* what was called, and is believed; */
	const char *first, *near; /* the first that may be it, and one that only may have led there */
	int exits, from_start;    /* in exit; called by the function that runs main, above which nothing lies */
};

static int is_named(const char *name, const char *wanted)
{
	return name != NULL && strcmp(name, wanted) == 0;
}

static void meet_libc(struct look *look, const struct site *site)
{
	look->last = site->behind;
	look->inside = site->function.name;
	look->exits |= is_named(look->inside, "exit");
}

static void meet_program(struct look *look, const struct site *site)
{
	const struct bypass_function *function = &site->function;

	if (site->kind == CALLS_FUNCTION && is_named(function->name, "__libc_start_main"))
		look->from_start = 1;
	else if (site->kind == CALLS_FUNCTION && look->last - function->start < function->end - function->start)
		look->sure = function->name;
	else if (site->kind == CALLS_NEAR && look->near == NULL)
		look->near = look->inside;
	else if (site->kind != CALLS_NEAR && look->first == NULL)
		look->first = site->kind == CALLS_FUNCTION ? function->name : look->inside;
}

static void meet(struct look *look, uintptr_t word, const struct bypass_code *code)
{
	const struct site *site = code->kind == BYPASS_CODE_AGENT ? NULL : site_at(code, word);

	if (site == NULL || site->kind == NO_CALL)
		return;
	if (is_libc(code))
		meet_libc(look, site);
	else
		meet_program(look, site);
}

/* A page at a time, until something is sure or nothing follows. */
static void scan(struct look *look, uintptr_t stack)
{
	uintptr_t words[BYPASS_PAGE_SIZE / sizeof(uintptr_t)], from = (stack + 7) & ~(uintptr_t)7, to;
	const struct bypass_code *code;
	size_t i;

	for (; from - stack < DEPTH; from = to) {
		to = (from | (BYPASS_PAGE_SIZE - 1)) + 1;
		if (bypass_peek(words, from, to - from) != 0)
			return;
		for (i = 0; i < (to - from) / sizeof(uintptr_t); i++) {
			code = bypass_code_at(words[i]);
			if (code != NULL)
				meet(look, words[i], code);
			if (look->sure != NULL || look->from_start)
				return;
		}
	}
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
	const char *inside;
	struct look look;

	if (code == NULL || code->kind == BYPASS_CODE_PROGRAM) {
		answer(found, BYPASS_CAUSE_INSTRUCTION, code != NULL && code->name[0] != '\0' ? code->name : "memory without a file");
		return;
	}
	memset(&look, 0, sizeof(look));
	meet_libc(&look, site_at(code, system->caller));
	inside = look.inside;
	scan(&look, system->stack);
	if (look.sure == NULL && !(look.from_start && look.exits))
		look.sure = look.first != NULL ? look.first : look.near;
	if (look.sure != NULL)
		answer(found, BYPASS_CAUSE_FUNCTION, look.sure);
	else if (look.from_start)
		answer(found, BYPASS_CAUSE_EXIT, NULL);
	else if (code->kind == BYPASS_CODE_LINKER)
		answer(found, BYPASS_CAUSE_LINKER, NULL);
	else if (self->tid != self->pid)
		answer(found, BYPASS_CAUSE_THREAD, NULL);
	else
		answer(found, BYPASS_CAUSE_INSIDE, inside);
}
