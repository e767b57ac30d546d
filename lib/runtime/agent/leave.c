/*
 * leave.c -- a signal that comes while the page makes a call of the program's as it is: the handler is shown the program where it made
 * the call, and goes on there. Some handlers look at that place: musl's for cancellation asks whether it is the system call of a
 * cancellation point, and unwinders begin there.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include <ucontext.h>

#if defined(__x86_64__) && !defined(__ILP32__)

/* What stands on the stack at a system call of the page: where the program goes on, and behind its own system call. See enter.c. */
struct passing {
	uint64_t resume, caller;
	unsigned char red_zone[BYPASS_RED_ZONE];
};

#define SYSTEM_CALL 2 /* bytes of the instruction */
#define PUSHED 2      /* words on top of it in page.refused, and bytes of the instructions that push them */

static int is_system_call(uint64_t behind)
{
	const unsigned char *text = (const unsigned char *)(uintptr_t)behind;

	return text[-2] == 0x0f && text[-1] == 0x05;
}

void bypass_leave_page(void *context)
{
	greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
	const struct bypass_page *page = &bypass_rendezvous_1.page;
	uint64_t place = (uint64_t)registers[REG_RIP], pass = (uintptr_t)page->pass, refused = (uintptr_t)page->refused + PUSHED;
	int is_refused = place - refused <= SYSTEM_CALL;
	int done = place == pass + SYSTEM_CALL || place == refused + SYSTEM_CALL;
	const struct passing *passing;

	if (page->pass == NULL || (place - pass > SYSTEM_CALL && !is_refused) || (is_refused && done && registers[REG_RAX] == -EBADF))
		return;
	passing = (const struct passing *)(uintptr_t)((uint64_t)registers[REG_RSP] + (is_refused ? PUSHED * 8 : 0));
	if (!done && (passing->resume != passing->caller || !is_system_call(passing->caller)))
		return; /* the place was rewritten: the call is not there any more */
	registers[REG_RIP] = (greg_t)(done ? passing->resume : passing->caller - SYSTEM_CALL);
	registers[REG_RSP] = (greg_t)(uintptr_t)(passing + 1);
}
#else
void bypass_leave_page(void *context)
{
	(void)context;
}
#endif
