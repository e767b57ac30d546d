/*
 * entry.h -- for the file of entry points only. Includes no header that declares a function: with -D_FILE_OFFSET_BITS=64
 * a header would rename our `open` to `open64`. Types are those of the symbol's own ABI, whatever flags the agent is compiled with.
 */
#ifndef BYPASS_ENTRY_H
#define BYPASS_ENTRY_H

#include <stdarg.h>
#include <stddef.h>
#include "entry_types.h" /* bypass_off_t, bypass_mode_t, ...: one typedef bypass_T for each `scalar T` of knowledge */

#ifdef __cplusplus
extern "C" {
#define BYPASS_BEGIN_ENTRIES extern "C" {
#define BYPASS_END_ENTRIES }
#else
#define BYPASS_BEGIN_ENTRIES
#define BYPASS_END_ENTRIES
#endif

/* An entry point: result, C name, symbol. The C name differs from the symbol so that no macro or header can rename it. */
#define BYPASS_ENTRY(result, name, symbol) \
	result name __asm__(symbol); \
	__attribute__((visibility("default"), used)) result name

/* The function that an entry point hides: found at first use, even before any constructor. */
struct bypass_original {
	const char *name;
	const char *version; /* symbol version, or NULL */
	void *function;      /* NULL until found */
};
/* Finds it (RTLD_NEXT, then the version, then the objects that were loaded later). Ends the process with one clear line when there is none. */
void *bypass_original_find(struct bypass_original *original);

static inline void *bypass_original(struct bypass_original *original)
{
	void *function = __atomic_load_n(&original->function, __ATOMIC_RELAXED);

	return __builtin_expect(function != NULL, 1) ? function : bypass_original_find(original);
}

/* One per thread, owned by the process's rendezvous; the part that entry points look at. */
struct bypass_thread_head {
	int layer; /* agents up to and including this one are LOCAL */
};
/* One per agent; the part that entry points look at. */
struct bypass_agent_head {
	int layer; /* position among the loaded objects, from 1; 0 until the agent has started */
};
extern struct bypass_agent_head bypass_agent_head __attribute__((visibility("hidden")));
extern __thread struct bypass_thread_head *bypass_thread_head __attribute__((visibility("hidden"), tls_model("initial-exec")));

/* The first half of the switch: LOCAL means that this agent, or one below it, is already acting in this thread. */
static inline int bypass_is_local(void)
{
	struct bypass_thread_head *self = bypass_thread_head;

	return self != NULL && bypass_agent_head.layer != 0 && self->layer >= bypass_agent_head.layer;
}

#ifdef __cplusplus
}
#endif
#endif
