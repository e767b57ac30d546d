/*
 * callers.h -- what a return address says of the call that left it, and whether a call of one function comes to another. See audit.h.
 * Under the lock of audit.c.
 */
#ifndef BYPASS_CALLERS_H
#define BYPASS_CALLERS_H

#include "audit.h"

/* What stands before a return address. */
struct bypass_site {
	uintptr_t behind;
	unsigned version;
	enum bypass_call_kind kind;
	uintptr_t target;
	int open;  /* whatever it calls may have gone on anywhere */
	int entry; /* an agent's entry point is called, and stands for the function */
	struct bypass_function inside; /* the function that the address lies in, of libc's; else empty */
};
/* Jumps from what was called to where it is now; the same, from a call that it makes. */
#define BYPASS_LEADS_JUMPS 2
#define BYPASS_LEADS_CALLS (BYPASS_LEADS_JUMPS + 1)

static inline int bypass_code_is_libc(const struct bypass_code *code)
{
	return code->kind == BYPASS_CODE_LIBC || code->kind == BYPASS_CODE_LINKER;
}

/* Valid until the next call of this. */
const struct bypass_site *bypass_site_at(const struct bypass_code *code, uintptr_t behind);
/* Whether a call of `target` may be in `function` now: it is that one, or comes there by at most so many jumps. */
int bypass_leads_to(uintptr_t target, const struct bypass_function *function, int jumps);
/* Name of the function that begins there, when libc exports it; else NULL. */
const char *bypass_name_at(uintptr_t address);
/* Name for a function that libc may not export: its own, or that of one that does nothing but go there; else NULL. */
const char *bypass_name_for(const struct bypass_function *function);
/* What a function of the program's jumps to on the way to `function`. NULL: nothing that libc exports. */
const char *bypass_name_between(uintptr_t from, const struct bypass_function *function);

#endif
