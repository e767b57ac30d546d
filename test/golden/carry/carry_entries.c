/*
 * carry_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct sigaction;

BYPASS_BEGIN_ENTRIES

/* ==== by_value ================================================================= spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_by_value(int a, unsigned long long b, double c, bool d, signed char e);
int bypass_local_by_value(int a, unsigned long long b, double c, bool d, signed char e);
#pragma GCC visibility pop

/* by_value: spec.bp:2 */
typedef int bypass_fn_by_value(int, unsigned long long, double, bool, signed char);
static void *bypass_original_by_value;

int bypass_entry_by_value(int a, unsigned long long b, double c, bool d, signed char e) BYPASS_ENTRY("by_value");
int bypass_entry_by_value(int a, unsigned long long b, double c, bool d, signed char e)
{
	if (bypass_is_local())
		return ((bypass_fn_by_value *)bypass_original(&bypass_original_by_value, "by_value", NULL))(a, b, c, d, e);
	return bypass_switch_by_value(a, b, c, d, e);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_by_value(int a, unsigned long long b, double c, bool d, signed char e)
{
	return ((bypass_fn_by_value *)bypass_original(&bypass_original_by_value, "by_value", NULL))(a, b, c, d, e);
}

/* ==== one_object =============================================================== spec.bp:3 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_one_object(int *a, long *b, double *c);
int bypass_local_one_object(int *a, long *b, double *c);
#pragma GCC visibility pop

/* one_object: spec.bp:3 */
typedef int bypass_fn_one_object(int *, long *, double *);
static void *bypass_original_one_object;

int bypass_entry_one_object(int *a, long *b, double *c) BYPASS_ENTRY("one_object");
int bypass_entry_one_object(int *a, long *b, double *c)
{
	if (bypass_is_local())
		return ((bypass_fn_one_object *)bypass_original(&bypass_original_one_object, "one_object", NULL))(a, b, c);
	return bypass_switch_one_object(a, b, c);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_one_object(int *a, long *b, double *c)
{
	return ((bypass_fn_one_object *)bypass_original(&bypass_original_one_object, "one_object", NULL))(a, b, c);
}

/* ==== some_bytes =============================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_some_bytes(const void *from, void *to, bypass_size_t n);
int bypass_local_some_bytes(const void *from, void *to, bypass_size_t n);
#pragma GCC visibility pop

/* some_bytes: spec.bp:4 */
typedef int bypass_fn_some_bytes(const void *, void *, bypass_size_t);
static void *bypass_original_some_bytes;

int bypass_entry_some_bytes(const void *from, void *to, bypass_size_t n) BYPASS_ENTRY("some_bytes");
int bypass_entry_some_bytes(const void *from, void *to, bypass_size_t n)
{
	if (bypass_is_local())
		return ((bypass_fn_some_bytes *)bypass_original(&bypass_original_some_bytes, "some_bytes", NULL))(from, to, n);
	return bypass_switch_some_bytes(from, to, n);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_some_bytes(const void *from, void *to, bypass_size_t n)
{
	return ((bypass_fn_some_bytes *)bypass_original(&bypass_original_some_bytes, "some_bytes", NULL))(from, to, n);
}

/* ==== some_texts =============================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_some_texts(const char *a, const char *b, char *c, bypass_size_t size);
int bypass_local_some_texts(const char *a, const char *b, char *c, bypass_size_t size);
#pragma GCC visibility pop

/* some_texts: spec.bp:5 */
typedef int bypass_fn_some_texts(const char *, const char *, char *, bypass_size_t);
static void *bypass_original_some_texts;

int bypass_entry_some_texts(const char *a, const char *b, char *c, bypass_size_t size) BYPASS_ENTRY("some_texts");
int bypass_entry_some_texts(const char *a, const char *b, char *c, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_some_texts *)bypass_original(&bypass_original_some_texts, "some_texts", NULL))(a, b, c, size);
	return bypass_switch_some_texts(a, b, c, size);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_some_texts(const char *a, const char *b, char *c, bypass_size_t size)
{
	return ((bypass_fn_some_texts *)bypass_original(&bypass_original_some_texts, "some_texts", NULL))(a, b, c, size);
}

/* ==== some_numbers ============================================================= spec.bp:7 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_some_numbers(const unsigned short *from, int *to, int n, int *used);
int bypass_local_some_numbers(const unsigned short *from, int *to, int n, int *used);
#pragma GCC visibility pop

/* some_numbers: spec.bp:7 */
typedef int bypass_fn_some_numbers(const unsigned short *, int *, int, int *);
static void *bypass_original_some_numbers;

int bypass_entry_some_numbers(const unsigned short *from, int *to, int n, int *used) BYPASS_ENTRY("some_numbers");
int bypass_entry_some_numbers(const unsigned short *from, int *to, int n, int *used)
{
	if (bypass_is_local())
		return ((bypass_fn_some_numbers *)bypass_original(&bypass_original_some_numbers, "some_numbers", NULL))(from, to, n, used);
	return bypass_switch_some_numbers(from, to, n, used);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_some_numbers(const unsigned short *from, int *to, int n, int *used)
{
	return ((bypass_fn_some_numbers *)bypass_original(&bypass_original_some_numbers, "some_numbers", NULL))(from, to, n, used);
}

/* ==== kept_here ================================================================ spec.bp:9 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_kept_here(int a, void *context, int (*callback)(int));
int bypass_local_kept_here(int a, void *context, int (*callback)(int));
#pragma GCC visibility pop

/* kept_here: spec.bp:9 */
typedef int bypass_fn_kept_here(int, void *, int (*)(int));
static void *bypass_original_kept_here;

int bypass_entry_kept_here(int a, void *context, int (*callback)(int)) BYPASS_ENTRY("kept_here");
int bypass_entry_kept_here(int a, void *context, int (*callback)(int))
{
	if (bypass_is_local())
		return ((bypass_fn_kept_here *)bypass_original(&bypass_original_kept_here, "kept_here", NULL))(a, context, callback);
	return bypass_switch_kept_here(a, context, callback);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_kept_here(int a, void *context, int (*callback)(int))
{
	return ((bypass_fn_kept_here *)bypass_original(&bypass_original_kept_here, "kept_here", NULL))(a, context, callback);
}

/* ==== nothing_back ============================================================ spec.bp:10 ==== */

#pragma GCC visibility push(hidden)
void bypass_switch_nothing_back(int a);
void bypass_local_nothing_back(int a);
#pragma GCC visibility pop

/* nothing_back: spec.bp:10 */
typedef void bypass_fn_nothing_back(int);
static void *bypass_original_nothing_back;

void bypass_entry_nothing_back(int a) BYPASS_ENTRY("nothing_back");
void bypass_entry_nothing_back(int a)
{
	if (bypass_is_local())
		((bypass_fn_nothing_back *)bypass_original(&bypass_original_nothing_back, "nothing_back", NULL))(a);
	else
		bypass_switch_nothing_back(a);
}

/* The original, for actions and for calls that belong here. */
void bypass_local_nothing_back(int a)
{
	((bypass_fn_nothing_back *)bypass_original(&bypass_original_nothing_back, "nothing_back", NULL))(a);
}

/* ==== within ================================================================== spec.bp:11 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_within(int level, double place, unsigned n);
int bypass_local_within(int level, double place, unsigned n);
#pragma GCC visibility pop

/* within: spec.bp:11 */
typedef int bypass_fn_within(int, double, unsigned);
static void *bypass_original_within;

int bypass_entry_within(int level, double place, unsigned n) BYPASS_ENTRY("within");
int bypass_entry_within(int level, double place, unsigned n)
{
	if (bypass_is_local())
		return ((bypass_fn_within *)bypass_original(&bypass_original_within, "within", NULL))(level, place, n);
	return bypass_switch_within(level, place, n);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_within(int level, double place, unsigned n)
{
	return ((bypass_fn_within *)bypass_original(&bypass_original_within, "within", NULL))(level, place, n);
}

/* ==== sigaction ============================================= knowledge/posix/signals.bk:5 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old);
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old);
#pragma GCC visibility pop

/* sigaction: knowledge/posix/signals.bk:5 */
typedef int bypass_fn_sigaction(int, const struct sigaction *, struct sigaction *);
static void *bypass_original_sigaction;

int bypass_entry_sigaction(int number, const struct sigaction *action, struct sigaction *old)
		BYPASS_ENTRY("sigaction");
int bypass_entry_sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	if (bypass_is_busy())
		return ((bypass_fn_sigaction *)bypass_original(&bypass_original_sigaction, "sigaction", NULL))(number, action, old);
	return bypass_switch_sigaction(number, action, old);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __sigaction: knowledge/linux-glibc/signals.bk:2 */
typedef int bypass_fn___sigaction(int, const struct sigaction *, struct sigaction *);
static void *bypass_original___sigaction;

int bypass_entry___sigaction(int number, const struct sigaction *action, struct sigaction *old)
		BYPASS_ENTRY("__sigaction");
int bypass_entry___sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	if (bypass_is_busy())
		return ((bypass_fn___sigaction *)bypass_original(&bypass_original___sigaction, "__sigaction", NULL))(number, action, old);
	return bypass_switch_sigaction(number, action, old);
}
#endif

/* The original, for actions. */
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	return ((bypass_fn_sigaction *)bypass_original(&bypass_original_sigaction, "sigaction", NULL))(number, action, old);
}

/* ==== signal =============================================== knowledge/posix/signals.bk:15 ==== */

#pragma GCC visibility push(hidden)
void (*bypass_switch_signal(int number, void (*handler)(int)))(int);
void (*bypass_local_signal(int number, void (*handler)(int)))(int);
#pragma GCC visibility pop

/* signal: knowledge/posix/signals.bk:15 */
typedef void (*bypass_fn_signal(int, void (*)(int)))(int);
static void *bypass_original_signal;

void (*bypass_entry_signal(int number, void (*handler)(int)))(int) BYPASS_ENTRY("signal");
void (*bypass_entry_signal(int number, void (*handler)(int)))(int)
{
	if (bypass_is_busy())
		return ((bypass_fn_signal *)bypass_original(&bypass_original_signal, "signal", NULL))(number, handler);
	return bypass_switch_signal(number, handler);
}

#if defined(__linux__)
/* bsd_signal: knowledge/linux/signals.bk:5 */
typedef void (*bypass_fn_bsd_signal(int, void (*)(int)))(int);
static void *bypass_original_bsd_signal;

void (*bypass_entry_bsd_signal(int number, void (*handler)(int)))(int) BYPASS_ENTRY("bsd_signal");
void (*bypass_entry_bsd_signal(int number, void (*handler)(int)))(int)
{
	if (bypass_is_busy())
		return ((bypass_fn_bsd_signal *)bypass_original(&bypass_original_bsd_signal, "bsd_signal", NULL))(number, handler);
	return bypass_switch_signal(number, handler);
}
#endif

/* The original, for actions. */
void (*bypass_local_signal(int number, void (*handler)(int)))(int)
{
	return ((bypass_fn_signal *)bypass_original(&bypass_original_signal, "signal", NULL))(number, handler);
}

/* ==== __sysv_signal ========================================= knowledge/linux/signals.bk:7 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int);
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int);
#pragma GCC visibility pop

/* __sysv_signal: knowledge/linux/signals.bk:7 */
typedef void (*bypass_fn___sysv_signal(int, void (*)(int)))(int);
static void *bypass_original___sysv_signal;

void (*bypass_entry___sysv_signal(int number, void (*handler)(int)))(int) BYPASS_ENTRY("__sysv_signal");
void (*bypass_entry___sysv_signal(int number, void (*handler)(int)))(int)
{
	if (bypass_is_busy())
		return ((bypass_fn___sysv_signal *)bypass_original(&bypass_original___sysv_signal, "__sysv_signal", NULL))(number, handler);
	return bypass_switch___sysv_signal(number, handler);
}

#if defined(__linux__) && defined(__GLIBC__)
/* sysv_signal: knowledge/linux-glibc/signals.bk:4 */
typedef void (*bypass_fn_sysv_signal(int, void (*)(int)))(int);
static void *bypass_original_sysv_signal;

void (*bypass_entry_sysv_signal(int number, void (*handler)(int)))(int) BYPASS_ENTRY("sysv_signal");
void (*bypass_entry_sysv_signal(int number, void (*handler)(int)))(int)
{
	if (bypass_is_busy())
		return ((bypass_fn_sysv_signal *)bypass_original(&bypass_original_sysv_signal, "sysv_signal", NULL))(number, handler);
	return bypass_switch___sysv_signal(number, handler);
}
#endif

/* The original, for actions. */
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int)
{
	return ((bypass_fn___sysv_signal *)bypass_original(&bypass_original___sysv_signal, "__sysv_signal", NULL))(number, handler);
}
#endif

BYPASS_END_ENTRIES
