/*
 * declarators_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "declarators_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* Calls over types that only a header knows. */
#pragma GCC visibility push(hidden)
#if defined(__linux__)
int bypass_local_fprintf(FILE *stream, const char *format, va_list args);
int bypass_switch_fprintf(FILE *stream, const char *format, va_list args);
int bypass_unless_fprintf(FILE *stream);
#endif
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
#pragma GCC visibility pop

/* ==== signal =================================================================== spec.bp:2 ====
 *
 *   signal      spec.bp:2                     the specification describes it
 *   bsd_signal  knowledge/linux/signals.bk:5  the same shape
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_signal(struct bypass_trap *bypass_trap, int sig, void (*handler)(int))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, int, "sig", sig);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static void (*bypass_action_signal(struct bypass_trap *bypass_trap, int sig, void (*handler)(int)))(int)
{
#line 2 "spec.bp"
                                                                       return bypass_local_signal(sig, handler);
#line 55 "declarators_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void (*bypass_switch_signal(int sig, void (*handler)(int)))(int)
{
	struct bypass_trap trap;
	void (*result)(int);

	bypass_trap_enter(&trap, BYPASS_CALL_signal);
	result = bypass_action_signal(&trap, sig, handler);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_signal(&trap, sig, handler), (const void *)result, result == SIG_ERR);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== qsort ==================================================================== spec.bp:3 ====
 *
 *   qsort  spec.bp:3  the specification describes it
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_qsort(struct bypass_trap *bypass_trap, void *base, size_t n, size_t size,
		int (*compare)(const void *, const void *))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "base", base);
	BYPASS_TEXT(text, size_t, "n", n);
	BYPASS_TEXT(text, size_t, "size", size);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static void bypass_action_qsort(struct bypass_trap *bypass_trap, void *base, size_t n, size_t size,
		int (*compare)(const void *, const void *))
{
#define bypass_proceed() (bypass_local_qsort(base, n, size, compare))
#line 3 "spec.bp"
                                                                                                            bypass_proceed();
#line 96 "declarators_agent.c"
#undef bypass_proceed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
void bypass_switch_qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *))
{
	struct bypass_trap trap;

	bypass_trap_enter(&trap, BYPASS_CALL_qsort);
	bypass_action_qsort(&trap, base, n, size, compare);
	if (trap.traced)
		bypass_text_result_none(bypass_describe_qsort(&trap, base, n, size, compare));
	bypass_trap_leave(&trap);
}

/* ==== fprintf ================================================================== spec.bp:4 ====
 *
 *   fprintf  spec.bp:4  the specification describes it
 */

#if defined(__linux__)
/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fprintf(FILE *stream)
{
	return stream != NULL && (bypass_stream_now(stream) == stream);
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fprintf(struct bypass_trap *bypass_trap, FILE *stream, const char *format)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "stream", stream);
	bypass_text_pointer(text, "format", format);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static int bypass_action_fprintf(struct bypass_trap *bypass_trap, FILE *stream, const char *format, va_list args)
{
#line 4 "spec.bp"
                                                                                                        return vfprintf(stream, format, args);
#line 139 "declarators_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fprintf(FILE *stream, const char *format, va_list args)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fprintf);
	result = bypass_action_fprintf(&trap, stream, format, args);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fprintf(&trap, stream, format), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__)
/* fprintf: spec.bp:4 */
int bypass_entry_fprintf(FILE *stream, const char *format, ...) BYPASS_ENTRY("fprintf");
int bypass_entry_fprintf(FILE *stream, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_fprintf(stream))
		result = bypass_local_fprintf(stream, format, args);
	else
		result = bypass_switch_fprintf(stream, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_fprintf(FILE *, const char *, va_list);
static void *bypass_original_of_fprintf;

int bypass_local_fprintf(FILE *stream, const char *format, va_list args)
{
	return ((bypass_fn_of_fprintf *)bypass_original(&bypass_original_of_fprintf, "vfprintf", NULL))(stream, format, args);
}
#endif

/* ==== flag ===================================================================== spec.bp:5 ====
 *
 *   flag  spec.bp:5  the specification describes it
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_flag(struct bypass_trap *bypass_trap, bool a, unsigned long long u)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	BYPASS_TEXT(text, bool, "a", a);
	BYPASS_TEXT(text, unsigned long long, "u", u);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static bool bypass_action_flag(struct bypass_trap *bypass_trap, bool a, unsigned long long u)
{
#line 5 "spec.bp"
                                                           return a && u;
#line 204 "declarators_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
bool bypass_switch_flag(bool a, unsigned long long u)
{
	struct bypass_trap trap;
	bool result;

	bypass_trap_enter(&trap, BYPASS_CALL_flag);
	result = bypass_action_flag(&trap, a, u);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_flag(&trap, a, u), result, 0);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== execve =================================================================== spec.bp:6 ====
 *
 *   execve  spec.bp:6                      the specification describes it
 *   execv   knowledge/posix/process.bk:85  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
char *const * bypass_given_execv_envp(void)
{
	return environ;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_execve(struct bypass_trap *bypass_trap, const char *path, char *const *argv,
		char *const *envp)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "argv", argv);
	bypass_text_pointer(text, "envp", envp);
	return text;
}

/* Agent action: the specification's own code, always in LOCAL mode. */
static int bypass_action_execve(struct bypass_trap *bypass_trap, const char *path, char *const *argv,
		char *const *envp)
{
	int bypass_result = -1;

#define bypass_proceed() (bypass_result = bypass_local_execve(path, argv, envp))
#define bypass_text() bypass_text_arguments(bypass_describe_execve(bypass_trap, path, argv, envp))
#line 6 "spec.bp"
                                                                                       bypass_log("%s", bypass_text()); bypass_proceed();
#line 255 "declarators_agent.c"
#undef bypass_proceed
#undef bypass_text
	return bypass_result;
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_execve);
	result = bypass_action_execve(&trap, path, argv, envp);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_execve(&trap, path, argv, envp), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_execve)
/* System entry: execve: knowledge/posix/process.bk:86 */
static long bypass_below_execve_execve(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	char *const *argv = (char *const *)bypass_entered->argument[1];
	char *const *envp = (char *const *)bypass_entered->argument[2];
	int result;

	if (bypass_entered->audited)
		return bypass_audited(bypass_entered);
	result = bypass_switch_execve(path, argv, envp);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_execve(const char *path, char *const *argv, char *const *envp)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_execve)) {
#if defined(SYS_execve)
		case SYS_execve:
			again = bypass_system_again((long)path, (long)argv, (long)envp, was[3], was[4], was[5]);
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
#line 336 "declarators_agent.c"
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
#line 377 "declarators_agent.c"
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
#line 450 "declarators_agent.c"
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

/* Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken. */
#if defined(__LP64__)
static const struct bypass_system_entry bypass_system_entries[] = {
#if defined(SYS_execve)
	{ SYS_execve, BYPASS_CALL_execve, 0, 0, 0, bypass_below_execve_execve },
#endif
	{ -1, 0, 0, 0, 0, NULL },
};
#define BYPASS_SYSTEM_ENTRIES bypass_system_entries, sizeof(bypass_system_entries) / sizeof(bypass_system_entries[0]) - 1,
#else
#define BYPASS_SYSTEM_ENTRIES NULL, 0, /* system entries */
#endif

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	NULL, 0, /* settings */
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
	BYPASS_LEAKS_PASS,
	BYPASS_SYSTEM_ENTRIES
};

#ifdef __cplusplus
}
#endif
