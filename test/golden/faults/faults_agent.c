/*
 * faults_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "faults_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

/* ==== Settings ======================================================= constants in bodies ==== */

static long long every = 3;

/* ==== Prologue =============================================== as the specification has it ==== */

#line 6 "spec.bp"
    #include <stdatomic.h>
    static atomic_llong calls;
    BYPASS_EXPORT void faults_reset(void) { calls = 0; }
#line 28 "faults_agent.c"

#ifdef __cplusplus
extern "C" {
#endif

/* Calls over types that only a header knows. */
#pragma GCC visibility push(hidden)
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
#pragma GCC visibility pop

/* ==== write =================================================================== spec.bp:11 ====
 *
 *   write    spec.bp:11                         trap write
 *   __write  knowledge/linux-glibc/files.bk:23  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_write(struct bypass_trap *bypass_trap, int fd, const void *data,
		size_t length)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_bytes(text, "data", data, length);
	BYPASS_TEXT(text, size_t, "length", length);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static ssize_t bypass_action_write(struct bypass_trap *bypass_trap, int fd, const void *data, size_t length)
{
	ssize_t bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_write(fd, data, length))
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 14 "spec.bp"
    long long n = atomic_fetch_add(&calls, 1) + 1;
    if (every > 0 && n % every == 0)
        bypass_fail(ENOSPC);
    bypass_proceed();
#line 72 "faults_agent.c"
#undef bypass_proceed
#undef bypass_fail
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_write(int fd, const void *data, size_t length)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_write);
	result = bypass_action_write(&trap, fd, data, length);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_write(&trap, fd, data, length), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_write)
/* System entry: write: knowledge/posix/files.bk:67 */
static long bypass_below_write_write(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const void *data = (const void *)bypass_entered->argument[1];
	size_t length = (size_t)bypass_entered->argument[2];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	if (bypass_system_denied(bypass_entered))
		return -EDEADLK;
	result = bypass_switch_write(fd, data, length);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_write(int fd, const void *data, size_t length)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_write)) {
#if defined(SYS_write)
		case SYS_write:
			again = bypass_system_again((long)fd, (long)data, (long)length, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif

/* ==== pwrite ================================================================== spec.bp:11 ====
 *
 *   pwrite      spec.bp:11                         trap pwrite
 *   pwrite64    knowledge/linux/files.bk:24        the same shape
 *   __pwrite64  knowledge/linux-glibc/files.bk:29  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pwrite(struct bypass_trap *bypass_trap, int fd, const void *data,
		size_t length, off_t offset)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_bytes(text, "data", data, length);
	BYPASS_TEXT(text, size_t, "length", length);
	BYPASS_TEXT(text, off_t, "offset", offset);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static ssize_t bypass_action_pwrite(struct bypass_trap *bypass_trap, int fd, const void *data, size_t length,
		off_t offset)
{
	ssize_t bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_pwrite(fd, data, length, offset))
#define bypass_fail(E) do { errno = (E); return -1; } while (0)
#line 14 "spec.bp"
    long long n = atomic_fetch_add(&calls, 1) + 1;
    if (every > 0 && n % every == 0)
        bypass_fail(ENOSPC);
    bypass_proceed();
#line 164 "faults_agent.c"
#undef bypass_proceed
#undef bypass_fail
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_pwrite(int fd, const void *data, size_t length, off_t offset)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_pwrite);
	result = bypass_action_pwrite(&trap, fd, data, length, offset);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pwrite(&trap, fd, data, length, offset), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_pwrite64)
/* System entry: pwrite64: knowledge/posix/files.bk:80 */
static long bypass_below_pwrite_pwrite64(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const void *data = (const void *)bypass_entered->argument[1];
	size_t length = (size_t)bypass_entered->argument[2];
	off_t offset = (off_t)bypass_entered->argument[3];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_pwrite(fd, data, length, offset);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_pwrite(int fd, const void *data, size_t length, off_t offset)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_pwrite)) {
#if defined(SYS_pwrite64)
		case SYS_pwrite64:
			again = bypass_system_again((long)fd, (long)data, (long)length, (long)offset, was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif

/* ==== sigaction ============================================= knowledge/posix/signals.bk:5 ====
 *
 *   sigaction    knowledge/posix/signals.bk:5        trapped in every agent
 *   __sigaction  knowledge/linux-glibc/signals.bk:2  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_sigaction(struct bypass_trap *bypass_trap, int number,
		const struct sigaction *action, struct sigaction *old)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	bypass_text_pointer(text, "action", action);
	bypass_text_pointer(text, "old", old);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_sigaction(struct bypass_trap *bypass_trap, int number, const struct sigaction *action,
		struct sigaction *old)
{
#line 12 "knowledge/posix/signals.bk"
        return bypass_handler_exchange(number, action, old, bypass_local_sigaction);
#line 246 "faults_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_sigaction);
	result = bypass_action_sigaction(&trap, number, action, old);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_sigaction(&trap, number, action, old), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== signal =============================================== knowledge/posix/signals.bk:15 ====
 *
 *   signal      knowledge/posix/signals.bk:15  trapped in every agent
 *   bsd_signal  knowledge/linux/signals.bk:5   the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 23 "knowledge/posix/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR || sigaddset(&action.sa_mask, number) == -1)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 294 "faults_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL_signal);
	result = bypass_action_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== pthread_create ======================================== knowledge/posix/threads.bk:3 ====
 *
 *   pthread_create  knowledge/posix/threads.bk:3  trapped in every agent
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "thread", thread);
	bypass_text_pointer(text, "attributes", attributes);
	bypass_text_pointer(text, "argument", argument);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_pthread_create(struct bypass_trap *bypass_trap, pthread_t *thread,
		const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
#line 9 "knowledge/posix/threads.bk"
        argument = bypass_thread_inherit(&routine, argument);
        return bypass_local_pthread_create(thread, attributes, routine, argument);
#line 336 "faults_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_pthread_create);
	result = bypass_action_pthread_create(&trap, thread, attributes, routine, argument);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_pthread_create(&trap, thread, attributes, routine, argument), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}

/* pthread_create: knowledge/posix/threads.bk:3 */
typedef int bypass_fn_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
static void *bypass_original_pthread_create;

int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
		BYPASS_ENTRY("pthread_create");
int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	if (bypass_is_busy())
		return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
	return bypass_switch_pthread_create(thread, attributes, routine, argument);
}

/* The original, for actions. */
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create, "pthread_create", NULL))(thread, attributes, routine, argument);
}

/* ==== __sysv_signal ========================================= knowledge/linux/signals.bk:7 ====
 *
 *   __sysv_signal  knowledge/linux/signals.bk:7        trapped in every agent
 *   sysv_signal    knowledge/linux-glibc/signals.bk:4  the same shape
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe___sysv_signal(struct bypass_trap *bypass_trap, int number,
		void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "number", number);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static void (*bypass_action___sysv_signal(struct bypass_trap *bypass_trap, int number, void (*handler)(int)))(int)
{
#define bypass_fail(E) do { errno = (E); return SIG_ERR; } while (0)
#line 13 "knowledge/linux/signals.bk"
        struct sigaction action, old;

        memset(&action, 0, sizeof(action));
        action.sa_handler = handler;
        action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
        sigemptyset(&action.sa_mask);
        if (handler == SIG_ERR)
            bypass_fail(EINVAL);
        if (bypass_handler_exchange(number, &action, &old, bypass_local_sigaction) == -1)
            return SIG_ERR;
        return old.sa_handler;
#line 409 "faults_agent.c"
#undef bypass_fail
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL___sysv_signal);
	result = bypass_action___sysv_signal(&trap, number, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe___sysv_signal(&trap, number, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== The agent ================================================= what the runtime is told ==== */

static const struct bypass_setting bypass_settings[] = {
	{ "every", BYPASS_SETTING_INT, &every },
};

/* Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken. */
#if defined(__LP64__)
static const struct bypass_system_entry bypass_system_entries[] = {
#if defined(SYS_write)
	{ SYS_write, BYPASS_CALL_write, 0, BYPASS_NEEDS_ANYTHING, BYPASS_NEEDS_STREAMS, bypass_below_write_write },
#endif
#if defined(SYS_pwrite64)
	{ SYS_pwrite64, BYPASS_CALL_pwrite, 0, BYPASS_NEEDS_ANYTHING, 0, bypass_below_pwrite_pwrite64 },
#endif
	{ -1, 0, 0, 0, 0, NULL },
};
#define BYPASS_SYSTEM_ENTRIES bypass_system_entries, sizeof(bypass_system_entries) / sizeof(bypass_system_entries[0]) - 1,
#else
#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */
#endif

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	bypass_settings, 1,
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
	BYPASS_LEAKS_PASS,
	BYPASS_SYSTEM_ENTRIES
};

#ifdef __cplusplus
}
#endif
