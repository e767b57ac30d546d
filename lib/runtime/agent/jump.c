/*
 * jump.c -- a thread leaves an action by a jump, an exception or cancellation, while its selector still says LOCAL: system calls of the
 * program's would go past us until it called some entry point. So the selector says REMOTE before the jump, wherever that leads. The next
 * system call is dispatched, and sees by its stack which actions are over (bypass_frames_settle); those that are not stay LOCAL.
 *
 * The jumps of the C library are entry points of every agent. They are found before it, as any other; the last one is the library's own.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"

#if defined(__x86_64__) && !defined(__ILP32__)

static void leave(void)
{
	struct bypass_thread *self = bypass_thread_1;

	if (self != NULL && self->depth > 0 && bypass_rendezvous_1.dispatching)
		self->head.selector = 1;
}

/* Unwinders ask this on their way through the trampoline's frame (.cfi_personality in enter.c). 8: they go on. */
int bypass_jump_unwinds(int version, int actions, uint64_t kind, void *exception, void *context);

__attribute__((visibility("hidden"), used)) int bypass_jump_unwinds(int version, int actions, uint64_t kind, void *exception, void *context)
{
	enum { CLEANUP_PHASE = 2, CONTINUE_UNWIND = 8 };

	(void)version, (void)kind, (void)exception, (void)context;
	if (actions & CLEANUP_PHASE)
		leave();
	return CONTINUE_UNWIND;
}

typedef void jump(void *place, int value);

/* No header declares them here, where they have another name. */
#define JUMP(name) \
	jump bypass_jump_##name __asm__(#name) __attribute__((visibility("default"), used)); \
	void bypass_jump_##name(void *place, int value) \
	{ \
		static void *original; \
		jump *next = (jump *)(uintptr_t)bypass_original(&original, #name, NULL); \
\
		leave(); \
		next(place, value); \
	}

JUMP(longjmp)
JUMP(_longjmp)
JUMP(siglongjmp)
JUMP(__longjmp_chk)
#endif
