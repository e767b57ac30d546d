/*
 * conditions_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct sigaction;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in conditions_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_time = 0,
};

/* ==== time ==================================================================== spec.bp:10 ==== */

#pragma GCC visibility push(hidden)
bypass_time_t bypass_switch_time(bypass_time_t *t);
bypass_time_t bypass_local_time(bypass_time_t *t);
bypass_time_t bypass_again_time(bypass_time_t *t);
#pragma GCC visibility pop

/* time: spec.bp:10 */
typedef bypass_time_t bypass_fn_time(bypass_time_t *);
static void *bypass_original_time;

bypass_time_t bypass_entry_time(bypass_time_t *t) BYPASS_ENTRY("time");
bypass_time_t bypass_entry_time(bypass_time_t *t)
{
	if (bypass_is_local())
		return ((bypass_fn_time *)bypass_original(&bypass_original_time, "time", NULL))(t);
	return bypass_switch_time(t);
}

/* The original, for actions. */
bypass_time_t bypass_local_time(bypass_time_t *t)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_time) != -1) {
		return bypass_again_time(t);
	}
#endif
	return ((bypass_fn_time *)bypass_original(&bypass_original_time, "time", NULL))(t);
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
