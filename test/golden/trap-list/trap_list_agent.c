/*
 * trap_list_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "trap_list_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

/* ==== Settings ======================================================= constants in bodies ==== */

static const char *only = "";
static int quiet = 0;

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

/* ==== read ===================================================================== spec.bp:5 ====
 *
 *   read        spec.bp:5                          trap read
 *   __read      knowledge/linux-glibc/files.bk:20  the same shape
 *   __read_chk  knowledge/linux-glibc/files.bk:21  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(__linux__) && defined(__GLIBC__)
int bypass_unless___read_chk(size_t length, size_t capacity)
{
	return capacity < length;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_read(struct bypass_trap *bypass_trap, int fd, void *data, size_t length)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "data", data);
	BYPASS_TEXT(text, size_t, "length", length);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static ssize_t bypass_action_read(struct bypass_trap *bypass_trap, int fd, void *data, size_t length)
{
	ssize_t bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_read(fd, data, length))
#define bypass_name "read"
#define bypass_text() bypass_text_arguments(bypass_describe_read(bypass_trap, fd, data, length))
#line 8 "spec.bp"
    uint64_t began = bypass_now();
    bypass_proceed();
    if (!quiet && (!*only || bypass_listed(only, bypass_name)))
        bypass_print("%llu ns  %s\n", (unsigned long long)(bypass_now() - began), bypass_text());
#line 74 "trap_list_agent.c"
#undef bypass_proceed
#undef bypass_name
#undef bypass_text
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
ssize_t bypass_switch_read(int fd, void *data, size_t length)
{
	struct bypass_trap trap;
	ssize_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_read);
	result = bypass_action_read(&trap, fd, data, length);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_read(&trap, fd, data, length), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_read)
/* System entry: read: knowledge/posix/files.bk:59 */
static long bypass_below_read_read(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	void *data = (void *)bypass_entered->argument[1];
	size_t length = (size_t)bypass_entered->argument[2];
	ssize_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_read(fd, data, length);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
ssize_t bypass_again_read(int fd, void *data, size_t length)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_read)) {
#if defined(SYS_read)
		case SYS_read:
			again = bypass_system_again((long)fd, (long)data, (long)length, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (ssize_t)again;
}
#endif

/* ==== write ==================================================================== spec.bp:5 ====
 *
 *   write    spec.bp:5                          trap write
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
#define bypass_name "write"
#define bypass_text() bypass_text_arguments(bypass_describe_write(bypass_trap, fd, data, length))
#line 8 "spec.bp"
    uint64_t began = bypass_now();
    bypass_proceed();
    if (!quiet && (!*only || bypass_listed(only, bypass_name)))
        bypass_print("%llu ns  %s\n", (unsigned long long)(bypass_now() - began), bypass_text());
#line 163 "trap_list_agent.c"
#undef bypass_proceed
#undef bypass_name
#undef bypass_text
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

/* ==== lseek ==================================================================== spec.bp:5 ====
 *
 *   lseek    spec.bp:5                          trap lseek
 *   lseek64  knowledge/linux/files.bk:26        the same shape
 *   __lseek  knowledge/linux-glibc/files.bk:31  the same shape
 *   llseek   knowledge/linux-glibc/files.bk:31  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_lseek(struct bypass_trap *bypass_trap, int fd, off_t offset, int whence)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	BYPASS_TEXT(text, off_t, "offset", offset);
	bypass_text_symbols(text, "whence", whence, &bypass_symbols_seek_whence);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static off_t bypass_action_lseek(struct bypass_trap *bypass_trap, int fd, off_t offset, int whence)
{
	off_t bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_lseek(fd, offset, whence))
#define bypass_name "lseek"
#define bypass_text() bypass_text_arguments(bypass_describe_lseek(bypass_trap, fd, offset, whence))
#line 8 "spec.bp"
    uint64_t began = bypass_now();
    bypass_proceed();
    if (!quiet && (!*only || bypass_listed(only, bypass_name)))
        bypass_print("%llu ns  %s\n", (unsigned long long)(bypass_now() - began), bypass_text());
#line 253 "trap_list_agent.c"
#undef bypass_proceed
#undef bypass_name
#undef bypass_text
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
off_t bypass_switch_lseek(int fd, off_t offset, int whence)
{
	struct bypass_trap trap;
	off_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_lseek);
	result = bypass_action_lseek(&trap, fd, offset, whence);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_lseek(&trap, fd, offset, whence), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_lseek)
/* System entry: lseek: knowledge/posix/files.bk:85 */
static long bypass_below_lseek_lseek(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	off_t offset = (off_t)bypass_entered->argument[1];
	int whence = (int)bypass_entered->argument[2];
	off_t result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_lseek(fd, offset, whence);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
off_t bypass_again_lseek(int fd, off_t offset, int whence)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_lseek)) {
#if defined(SYS_lseek)
		case SYS_lseek:
			again = bypass_system_again((long)fd, (long)offset, (long)whence, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (off_t)again;
}
#endif

/* ==== close ==================================================================== spec.bp:5 ====
 *
 *   close        spec.bp:5                          trap close
 *   __close      knowledge/linux-glibc/files.bk:18  the same shape
 *   posix_close  knowledge/linux-musl/files.bk:4    a shape of its own
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_close(struct bypass_trap *bypass_trap, int fd)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static int bypass_action_close(struct bypass_trap *bypass_trap, int fd)
{
	int bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_close(fd))
#define bypass_name "close"
#define bypass_text() bypass_text_arguments(bypass_describe_close(bypass_trap, fd))
#line 8 "spec.bp"
    uint64_t began = bypass_now();
    bypass_proceed();
    if (!quiet && (!*only || bypass_listed(only, bypass_name)))
        bypass_print("%llu ns  %s\n", (unsigned long long)(bypass_now() - began), bypass_text());
#line 340 "trap_list_agent.c"
#undef bypass_proceed
#undef bypass_name
#undef bypass_text
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_close(int fd)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_close);
	result = bypass_action_close(&trap, fd);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_close(&trap, fd), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_close)
/* System entry: close: knowledge/posix/files.bk:37 */
static long bypass_below_close_close(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_close(fd);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_close(int fd)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_close)) {
#if defined(SYS_close)
		case SYS_close:
			again = bypass_system_again((long)fd, was[1], was[2], was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
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
#line 420 "trap_list_agent.c"
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
#line 468 "trap_list_agent.c"
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
#line 510 "trap_list_agent.c"
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
#line 583 "trap_list_agent.c"
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
	{ "only", BYPASS_SETTING_STRING, &only },
	{ "quiet", BYPASS_SETTING_BOOL, &quiet },
};

/* Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken. */
#if defined(__LP64__)
static const struct bypass_system_entry bypass_system_entries[] = {
#if defined(SYS_read)
	{ SYS_read, BYPASS_CALL_read, 0, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_read_read },
#endif
#if defined(SYS_write)
	{ SYS_write, BYPASS_CALL_write, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_write_write },
#endif
#if defined(SYS_lseek)
	{ SYS_lseek, BYPASS_CALL_lseek, 0, 0, BYPASS_NEEDS_STREAMS, bypass_below_lseek_lseek },
#endif
#if defined(SYS_close)
	{ SYS_close, BYPASS_CALL_close, 0, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_close_close },
#endif
	{ -1, 0, 0, 0, 0, NULL },
};
#define BYPASS_SYSTEM_ENTRIES bypass_system_entries, sizeof(bypass_system_entries) / sizeof(bypass_system_entries[0]) - 1,
#else
#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */
#endif

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	bypass_settings, 2,
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
	BYPASS_LEAKS_PASS,
	BYPASS_SYSTEM_ENTRIES
};

#ifdef __cplusplus
}
#endif
