/*
 * entry.h -- for the file of entry points only. Includes no header that declares a function: with -D_FILE_OFFSET_BITS=64
 * a header would rename our `open` to `open64`. Types are those of the symbol's own ABI, whatever flags the agent is compiled with.
 */
#ifndef BYPASS_ENTRY_H
#define BYPASS_ENTRY_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "numbers.h"
#include "entry_types.h" /* bypass_off_t, bypass_mode_t, ...: one typedef bypass_T for each `scalar T` of knowledge */

#ifdef __cplusplus
extern "C" {
#define BYPASS_BEGIN_ENTRIES extern "C" {
#define BYPASS_END_ENTRIES }
#else
#define BYPASS_BEGIN_ENTRIES
#define BYPASS_END_ENTRIES
#endif

/*
 * What makes a function an entry point: `int bypass_entry_open64(const char *path, int flags, ...) BYPASS_ENTRY("open64");`, then its
 * definition. The C name differs from the symbol so that no macro or header can rename it.
 */
#define BYPASS_ENTRY(symbol) __asm__(symbol) __attribute__((visibility("default"), used))

/*
 * The same of a call that returns twice (vfork): the symbol is a jump into the runtime, which comes back to the function that is declared
 * here only where the child may be a plain fork's.
 */
#if defined(__x86_64__) && !defined(__ILP32__)
#define BYPASS_ENTRY_TWICE(symbol) \
	__asm__("bypass_once_" symbol) __attribute__((visibility("hidden"), used)); \
	__asm__(".pushsection .text\n.globl " symbol "\n.type " symbol ", @function\n" symbol ":\n" \
		"\tlea bypass_once_" symbol "(%rip), %rax\n\tjmp bypass_vfork_enter\n.size " symbol ", . - " symbol "\n.popsection\n")
#else
#define BYPASS_ENTRY_TWICE(symbol) BYPASS_ENTRY(symbol)
#endif

/*
 * The function that an entry point hides: found at first use, even before any constructor, and kept in *place. `version` of the
 * symbol, or NULL. (RTLD_NEXT, then the version, then the objects that were loaded later.) Ends the process with one clear line when
 * there is none.
 */
void *bypass_original_find(void **place, const char *name, const char *version);

/* A result that the symbol's own type has no room for: -1, and errno is EOVERFLOW. */
int bypass_overflow(void);

static inline void *bypass_original(void **place, const char *name, const char *version)
{
	void *function = __atomic_load_n(place, __ATOMIC_RELAXED);

	return __builtin_expect(function != NULL, 1) ? function : bypass_original_find(place, name, version);
}

/* exec.c: what execl and its kin do in LOCAL mode, as a `...` cannot be passed on. */
int bypass_execl_here(const char *path, const char *argument, va_list rest);
int bypass_execle_here(const char *path, const char *argument, va_list rest);
int bypass_execlp_here(const char *file, const char *argument, va_list rest);

/* One per thread, owned by the process's rendezvous; the part that entry points look at. */
struct bypass_thread_head {
	int layer;               /* agents up to and including this one are LOCAL */
	int busy;                /* the runtime itself is starting or looking something up */
	const uint64_t *frame;   /* the cookie on the stack of the innermost acting switch; NULL: nobody acts */
	const uint64_t *guard;   /* the same number once more, at the other end of that switch's record */
	uint64_t cookie;         /* what stands at both while that switch lives */
	uintptr_t low, span;     /* the part of its stack below it: its own calls come from there */
	unsigned char selector;  /* the mode as the kernel reads it: 0 LOCAL, system calls are allowed; 1 REMOTE, they are dispatched */
};
/* One per agent; the part that entry points look at. */
struct bypass_agent_head {
	int layer; /* position among the loaded objects, from 1; 0 until the agent has started */
};
extern struct bypass_agent_head bypass_agent_head __attribute__((visibility("hidden")));
extern __thread struct bypass_thread_head *bypass_thread_head __attribute__((visibility("hidden"), tls_model("initial-exec")));

/* The second half of the question, when a longjmp or an exception may have left an action: pops what the entry's frame has passed. */
int bypass_is_local_still(uintptr_t frame);

/*
 * The first half of the switch: LOCAL means that this agent, or one below it, is already acting in this thread. An action that
 * was left by longjmp, exception or cancellation does not act any more: the stack pointer has passed its frame.
 */
static inline int bypass_is_local(void)
{
	struct bypass_thread_head *self = bypass_thread_head;

	if (__builtin_expect(self == NULL || bypass_agent_head.layer == 0 || self->layer < bypass_agent_head.layer, 1))
		return 0;
	if (__builtin_expect((uintptr_t)__builtin_frame_address(0) - self->low < self->span && *self->frame == self->cookie &&
				     *self->guard == self->cookie, 1))
		return 1;
	return bypass_is_local_still((uintptr_t)__builtin_frame_address(0));
}

/*
 * For calls that are trapped even inside of actions, since what they start must know whether it began in one (a thread, a signal
 * handler): only the runtime's own go straight to the original.
 */
static inline int bypass_is_busy(void)
{
	struct bypass_thread_head *self = bypass_thread_head;

	return self != NULL && self->busy;
}

#ifdef __cplusplus
}
#endif
#endif
