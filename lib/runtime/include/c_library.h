/*
 * c_library.h -- which C library a process has. An agent is compiled for one; linked for any (pack/any_libc.c), it is told at its start.
 */
#ifndef BYPASS_C_LIBRARY_H
#define BYPASS_C_LIBRARY_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bypass_c_library {
	const void *gnu;              /* something that the GNU C library alone has; NULL: this is musl's process */
	size_t (*unread)(void *file); /* musl's: bytes that a stream has read and not given yet */
};
/* Of agents for one C library: agent/c_library.c; of agents for any: pack/any_libc.c. */
extern const struct bypass_c_library bypass_c_library __attribute__((visibility("hidden")));

/* Whether structs and numbers that C libraries differ in are the GNU C library's. */
static inline int bypass_c_library_is_gnu(void)
{
#if defined(__GLIBC__) && defined(__x86_64__)
	return bypass_c_library.gnu != NULL;
#elif defined(__GLIBC__)
	return 1;
#else
	return 0;
#endif
}

#ifdef __cplusplus
}
#endif
#endif
