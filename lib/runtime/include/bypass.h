/*
 * bypass.h -- what a programmer's body may call.
 *
 * Included by generated code in front of every body. All of it is safe wherever a body can run: no malloc, no stdio,
 * nothing that could be trapped. Errors: errno is kept unless a word says that it sets it.
 */
#ifndef BYPASS_H
#define BYPASS_H

/* What bodies may count on without an include of their own. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Words that the generator defines around each body:
 *   bypass_proceed()   the original, with the parameters as they are now; sets and gives bypass_result
 *   bypass_shadow()    the call at home; sets and gives bypass_result
 *   bypass_result      what proceed or shadow brought; returned at the end of the body
 *   bypass_fail(E)     leave the body with this call's own failure value and errno E
 *   bypass_name        "open", the name of the trapped call
 *   bypass_text()      the call in strace's manner, a string that lives until the body ends
 */

/* Makes a function of a prologue visible to the program. */
#ifdef __cplusplus
#define BYPASS_EXPORT extern "C" __attribute__((visibility("default")))
#else
#define BYPASS_EXPORT __attribute__((visibility("default")))
#endif

/* A value of any type, all of it zero: what a call gives that has no failure value of its own. */
#define BYPASS_ZERO(T) __extension__({ T bypass_zero; memset(&bypass_zero, 0, sizeof bypass_zero); bypass_zero; })

/* Nanoseconds of the raw monotonic clock; never a trapped call. */
uint64_t bypass_now(void);

/* Whether name stands in list, names separated by commas or blanks. */
int bypass_listed(const char *list, const char *name);

/*
 * Print to the run's standard error (the one it began with). Formats: % flags width .precision of d i u x X o c s p and %%,
 * with h hh l ll z j t; no floating point. print prints as is; log puts "bypass: AGENT: " in front and a newline behind;
 * debug does so only under BYPASS_DEBUG. One write each; longer than 4000 bytes is cut with "...".
 */
void bypass_print(const char *format, ...) __attribute__((format(printf, 1, 2)));
void bypass_log(const char *format, ...) __attribute__((format(printf, 1, 2)));
void bypass_debug(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Number of entries of a NULL-terminated array of pointers, the NULL not counted; 0 for NULL. */
size_t bypass_count(const void *vector);

/* Memory for the length of a body, from the agent's own pages: NULL when there is none. Give it back. */
void *bypass_borrow(size_t size);
void bypass_give_back(void *memory);

#ifdef __cplusplus
}
#endif
#endif
