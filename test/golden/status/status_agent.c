/*
 * status_agent.c -- the agent's side of spec.bp: per call its sender, action and switch.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "agent.h"
#include "status_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* Calls over types that only a header knows. */
#pragma GCC visibility push(hidden)
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_switch_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument);
int bypass_local_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result);
int bypass_switch_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result);
int bypass_unless___glob64_time64(int flags);
#if defined(__linux__) && defined(__GLIBC__)
FTS *bypass_local_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **));
FTS *bypass_switch_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **));
int bypass_unless_fts_open(void);
int bypass_unless___fts64_open_time64(void);
int bypass_unless_fts_open(void);
FTSENT *bypass_local_fts_read(FTS *tree);
FTSENT *bypass_switch_fts_read(FTS *tree);
int bypass_unless_fts_read(void);
int bypass_unless___fts64_read_time64(void);
int bypass_unless_fts_read(void);
FTSENT *bypass_local_fts_children(FTS *tree, int options);
FTSENT *bypass_switch_fts_children(FTS *tree, int options);
int bypass_unless_fts_children(void);
int bypass_unless___fts64_children_time64(void);
int bypass_unless_fts_children(void);
int bypass_local_fts_set(FTS *tree, FTSENT *entry, int instruction);
int bypass_switch_fts_set(FTS *tree, FTSENT *entry, int instruction);
int bypass_unless_fts_set(void);
int bypass_unless___fts64_set_time64(void);
int bypass_unless_fts_set(void);
int bypass_local_fts_close(FTS *tree);
int bypass_switch_fts_close(FTS *tree);
int bypass_unless_fts_close(void);
int bypass_unless___fts64_close_time64(void);
int bypass_unless_fts_close(void);
#endif
#pragma GCC visibility pop

/* ==== stat ===================================================================== spec.bp:2 ====
 *
 *   stat             spec.bp:2                                     trap stat
 *   fstatat          knowledge/posix/status.bk:14                  a shape of its own
 *   stat64           knowledge/linux/status.bk:10                  the same shape
 *   fstatat64        knowledge/linux/status.bk:11                  a shape of its own
 *   __xstat          knowledge/linux/status.bk:12                  a shape of its own
 *   __xstat64        knowledge/linux/status.bk:13                  a shape of its own
 *   __stat64_time64  knowledge/linux-glibc-narrow/status.bk:3      a shape of its own
 *   stat             knowledge/linux-glibc-two-status/status.bk:3  a shape of its own
 *   __xstat          knowledge/linux-glibc-two-status/status.bk:4  a shape of its own
 */

/* Sender: have the shadow run stat, and bring back its answer. */
int bypass_shadow_stat(const char *path, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_stat, 0);
	bypass_put_path(&call, 0, path, PATH_MAX);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_stat);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* What its entry points ask, which know no constant of the system. */
int bypass_unless_fstatat(int dirfd, const char *path, int flags)
{
	return path != NULL && (flags != 0 || (dirfd != AT_FDCWD && path[0] != '/'));
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_stat(struct bypass_trap *bypass_trap, const char *path,
		struct stat *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_stat(struct bypass_trap *bypass_trap, const char *path, struct stat *status)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#line 22 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_stat(path, status);
        result = bypass_shadow_stat(path, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 132 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_stat(const char *path, struct stat *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_stat);
	result = bypass_action_stat(&trap, path, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_stat(&trap, path, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_stat)
/* System entry: stat: knowledge/posix/status.bk:16 */
static long bypass_below_stat_stat(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	struct stat *status = (struct stat *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, AT_FDCWD, path);
	result = bypass_switch_stat(path, status);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_newfstatat)
/* System entry: newfstatat: knowledge/posix/status.bk:17 */
static long bypass_below_stat_newfstatat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	struct stat *status = (struct stat *)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (path != NULL && (flags != 0 || (dirfd != AT_FDCWD && path[0] != '/')))
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, AT_FDCWD, path);
	result = bypass_switch_stat(path, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_stat(const char *path, struct stat *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_stat)) {
#if defined(SYS_stat)
		case SYS_stat:
			again = bypass_system_again((long)path, (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_newfstatat)
		case SYS_newfstatat:
			again = bypass_system_again(was[0], (long)path, (long)status, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== fstat ==================================================================== spec.bp:2 ====
 *
 *   fstat             spec.bp:2                                      trap fstat
 *   fstat64           knowledge/linux/status.bk:23                   the same shape
 *   __fxstat          knowledge/linux/status.bk:24                   a shape of its own
 *   __fxstat64        knowledge/linux/status.bk:25                   a shape of its own
 *   __fstat64_time64  knowledge/linux-glibc-narrow/status.bk:10      a shape of its own
 *   fstat             knowledge/linux-glibc-two-status/status.bk:9   a shape of its own
 *   __fxstat          knowledge/linux-glibc-two-status/status.bk:10  a shape of its own
 */

/* Sender: have the shadow run fstat, and bring back its answer. */
int bypass_shadow_fstat(int fd, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_fstat, 0);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_stat);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fstat(struct bypass_trap *bypass_trap, int fd, struct stat *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_descriptor(text, "fd", fd);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fstat(struct bypass_trap *bypass_trap, int fd, struct stat *status)
{
	enum bypass_side bypass_side = bypass_descriptor_side(fd);

	if (bypass_descriptor_private(fd)) {
		errno = EBADF;
		return -1;
	}
#line 62 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fstat(fd, status);
        result = bypass_shadow_fstat(fd, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 267 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fstat(int fd, struct stat *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fstat);
	result = bypass_action_fstat(&trap, fd, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fstat(&trap, fd, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_fstat)
/* System entry: fstat: knowledge/posix/status.bk:56 */
static long bypass_below_fstat_fstat(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	struct stat *status = (struct stat *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fstat(fd, status);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_newfstatat)
/* System entry: newfstatat: knowledge/posix/status.bk:57 */
static long bypass_below_fstat_newfstatat(struct bypass_system *bypass_entered)
{
	int fd = (int)bypass_entered->argument[0];
	const char *name = (const char *)bypass_entered->argument[1];
	struct stat *status = (struct stat *)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (name != NULL && (fd == AT_FDCWD || (flags & AT_EMPTY_PATH) == 0 || name[0] != '\0'))
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited_descriptor(bypass_entered, fd);
	result = bypass_switch_fstat(fd, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_fstat(int fd, struct stat *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_fstat)) {
#if defined(SYS_fstat)
		case SYS_fstat:
			again = bypass_system_again((long)fd, (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_newfstatat)
		case SYS_newfstatat:
			again = bypass_system_again((long)fd, was[1], (long)status, was[3], was[4], was[5]);
			break;
#endif
		default:
			errno = ENOSYS;
	}
	return (int)again;
}
#endif

/* ==== lstat ==================================================================== spec.bp:2 ====
 *
 *   lstat             spec.bp:2                                     trap lstat
 *   lstat64           knowledge/linux/status.bk:17                  the same shape
 *   __lxstat          knowledge/linux/status.bk:19                  a shape of its own
 *   __lxstat64        knowledge/linux/status.bk:20                  a shape of its own
 *   __lstat64_time64  knowledge/linux-glibc-narrow/status.bk:7      a shape of its own
 *   lstat             knowledge/linux-glibc-two-status/status.bk:6  a shape of its own
 *   __lxstat          knowledge/linux-glibc-two-status/status.bk:7  a shape of its own
 */

/* Sender: have the shadow run lstat, and bring back its answer. */
int bypass_shadow_lstat(const char *path, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_lstat, 0);
	bypass_put_path(&call, 0, path, PATH_MAX);
	bypass_require(&call.request, status != NULL);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (call.outs)
			bypass_get_record(&call.reply, status, &bypass_record_stat);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_lstat(struct bypass_trap *bypass_trap, const char *path,
		struct stat *status)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	bypass_text_pointer(text, "status", status);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_lstat(struct bypass_trap *bypass_trap, const char *path, struct stat *status)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_ITSELF);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#define bypass_routed bypass_path_route
#line 40 "knowledge/posix/status.bk"
        int result;

        if (bypass_routed.link != NULL)
            return bypass_local_lstat(bypass_routed.link, status);
        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_lstat(path, status);
        result = bypass_shadow_lstat(path, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 411 "status_agent.c"
#undef bypass_routed
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_lstat(const char *path, struct stat *status)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_lstat);
	result = bypass_action_lstat(&trap, path, status);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_lstat(&trap, path, status), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

#if defined(__LP64__)
#if defined(SYS_lstat)
/* System entry: lstat: knowledge/posix/status.bk:35 */
static long bypass_below_lstat_lstat(struct bypass_system *bypass_entered)
{
	const char *path = (const char *)bypass_entered->argument[0];
	struct stat *status = (struct stat *)bypass_entered->argument[1];
	int result;

	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, AT_FDCWD, path);
	result = bypass_switch_lstat(path, status);
	return bypass_system_result((long)result);
}
#endif

#if defined(SYS_newfstatat)
/* System entry: newfstatat: knowledge/posix/status.bk:36 */
static long bypass_below_lstat_newfstatat(struct bypass_system *bypass_entered)
{
	int dirfd = (int)bypass_entered->argument[0];
	const char *path = (const char *)bypass_entered->argument[1];
	struct stat *status = (struct stat *)bypass_entered->argument[2];
	int flags = (int)bypass_entered->argument[3];
	int result;

	if (path != NULL && (flags != AT_SYMLINK_NOFOLLOW || (dirfd != AT_FDCWD && path[0] != '/')))
		return BYPASS_SYSTEM_PASS;
	if (bypass_entered->audited)
		return bypass_audited_path(bypass_entered, AT_FDCWD, path);
	result = bypass_switch_lstat(path, status);
	return bypass_system_result((long)result);
}
#endif

/* The original of an action that was entered below the symbols: the same system call, never trapped. */
int bypass_again_lstat(const char *path, struct stat *status)
{
	const long *was = bypass_system_arguments();
	long again = -1;

	(void)was; /* for where the system calls below have no number */
	switch (bypass_system_number(BYPASS_CALL_lstat)) {
#if defined(SYS_lstat)
		case SYS_lstat:
			again = bypass_system_again((long)path, (long)status, was[2], was[3], was[4], was[5]);
			break;
#endif
#if defined(SYS_newfstatat)
		case SYS_newfstatat:
			again = bypass_system_again(was[0], (long)path, (long)status, was[3], was[4], was[5]);
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
#line 513 "status_agent.c"
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
#line 561 "status_agent.c"
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
#line 603 "status_agent.c"
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
#line 676 "status_agent.c"
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

/* ==== ftw ======================================== knowledge/posix/directories.walks.bk:26 ====
 *
 *   ftw             knowledge/posix/directories.walks.bk:26                   it works through...
 *   ftw64           knowledge/linux/directories.bk:22                         the same shape
 *   __ftw64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:10      a shape of its own
 *   ftw             knowledge/linux-glibc-two-status/directories.walks.bk:15  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_NARROW)
int bypass_unless___ftw64_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_ftw(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftw(struct bypass_trap *bypass_trap, const char *path,
		int (*visit)(const char *, const struct stat *, int), int depth)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	BYPASS_TEXT(text, int, "depth", depth);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_ftw(struct bypass_trap *bypass_trap, const char *path, int (*visit)(const char *,
		const struct stat *, int), int depth)
{
#line 31 "knowledge/posix/directories.walks.bk"
        int result;

        (void)depth;
        bypass_trap_step_out(bypass_trap);
        result = bypass_walk_files(path, visit);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 741 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftw);
	result = bypass_action_ftw(&trap, path, visit, depth);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftw(&trap, path, visit, depth), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== nftw ======================================= knowledge/posix/directories.walks.bk:40 ====
 *
 *   nftw             knowledge/posix/directories.walks.bk:40                   it works through...
 *   nftw64           knowledge/linux/directories.bk:24                         the same shape
 *   __nftw64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:12      a shape of its own
 *   nftw             knowledge/linux-glibc-two-status/directories.walks.bk:17  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
#if defined(BYPASS_NARROW)
int bypass_unless___nftw64_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_nftw(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_nftw(struct bypass_trap *bypass_trap, const char *path,
		int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth, int flags)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "path", path);
	BYPASS_TEXT(text, int, "depth", depth);
	BYPASS_TEXT(text, int, "flags", flags);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_nftw(struct bypass_trap *bypass_trap, const char *path, int (*visit)(const char *,
		const struct stat *, int, struct FTW *), int depth, int flags)
{
#line 45 "knowledge/posix/directories.walks.bk"
        int result;

        (void)depth;
        bypass_trap_step_out(bypass_trap);
        result = bypass_walk_tree(path, visit, flags);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 805 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_nftw);
	result = bypass_action_nftw(&trap, path, visit, depth, flags);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_nftw(&trap, path, visit, depth, flags), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== glob ======================================= knowledge/posix/directories.walks.bk:54 ====
 *
 *   glob             knowledge/posix/directories.walks.bk:54                   it works through...
 *   glob64           knowledge/linux/directories.bk:20                         the same shape
 *   __glob64_time64  knowledge/linux-glibc-narrow/directories.walks.bk:14      a shape of its own
 *   glob             knowledge/linux-glibc-two-status/directories.walks.bk:19  a shape of its own
 */

/* What its entry points ask, which know no constant of the system. */
int bypass_unless___glob64_time64(int flags)
{
	return (bypass_walk_is_given(flags)) != 0;
}

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_glob(struct bypass_trap *bypass_trap, const char *pattern, int flags,
		int (*error)(const char *, int), glob_t *result)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "pattern", pattern);
	BYPASS_TEXT(text, int, "flags", flags);
	bypass_text_pointer(text, "result", result);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_glob(struct bypass_trap *bypass_trap, const char *pattern, int flags,
		int (*error)(const char *, int), glob_t *result)
{
#line 61 "knowledge/posix/directories.walks.bk"
        int answer;

        bypass_trap_step_out(bypass_trap);
#ifdef GLOB_ALTDIRFUNC
        if (bypass_c_library_is_gnu()) {
            if (!(flags & GLOB_ALTDIRFUNC)) {
                /* What the program would call itself is trapped. */
                result->gl_opendir = (void *(*)(const char *))opendir;
                result->gl_readdir = (struct dirent *(*)(void *))readdir;
                result->gl_closedir = bypass_walk_end;
                result->gl_stat = stat;
                result->gl_lstat = lstat;
            }
            answer = bypass_local_glob(pattern, flags | GLOB_ALTDIRFUNC, error, result);
        } else
#endif
            answer = bypass_walk_glob(pattern, flags, error, result);
        bypass_trap_step_in(bypass_trap);
        return answer;
#line 873 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	struct bypass_trap trap;
	int result_;

	bypass_trap_enter(&trap, BYPASS_CALL_glob);
	result_ = bypass_action_glob(&trap, pattern, flags, error, result);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_glob(&trap, pattern, flags, error, result), result_, 0);
	bypass_trap_leave(&trap);
	return result_;
}

#if !defined(BYPASS_TWO_STATUS)
/* glob: knowledge/posix/directories.walks.bk:54 */
typedef int bypass_fn_glob(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob;

int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob");
int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(__linux__)
/* glob64: knowledge/linux/directories.bk:20 */
typedef int bypass_fn_glob64(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob64;

int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob64");
int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob64 *)bypass_original(&bypass_original_glob64, "glob64", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(BYPASS_NARROW)
/* __glob64_time64: knowledge/linux-glibc-narrow/directories.walks.bk:14 */
typedef int bypass_fn___glob64_time64(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original___glob64_time64;

int bypass_entry___glob64_time64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("__glob64_time64");
int bypass_entry___glob64_time64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local() || bypass_unless___glob64_time64(flags))
		return ((bypass_fn___glob64_time64 *)bypass_original(&bypass_original___glob64_time64, "__glob64_time64", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* glob: knowledge/linux-glibc-two-status/directories.walks.bk:19 */
typedef int bypass_fn_glob(const char *, int, int (*)(const char *, int), glob_t *);
static void *bypass_original_glob;

int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob");
int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local() || bypass_unless___glob64_time64(flags))
		return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

/* The original, for actions. */
int bypass_local_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_glob64 *)bypass_original(&bypass_original_glob64, "glob64", NULL))(pattern, flags, error, result);
#else
	return ((bypass_fn_glob *)bypass_original(&bypass_original_glob, "glob", NULL))(pattern, flags, error, result);
#endif
}

/* ==== ftok ================================================= knowledge/posix/status.bk:202 ====
 *
 *   ftok  knowledge/posix/status.bk:202  it works through stat inside the C library
 */

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_ftok(struct bypass_trap *bypass_trap, const char *path, int project)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_string(text, "path", path);
	BYPASS_TEXT(text, int, "project", project);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static key_t bypass_action_ftok(struct bypass_trap *bypass_trap, const char *path, int project)
{
	struct bypass_route bypass_path_route;
	enum bypass_side bypass_side = BYPASS_ANYWHERE;

	bypass_route_parameter(bypass_trap, 0, &bypass_path_route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#line 209 "knowledge/posix/status.bk"
        struct stat status;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_ftok(path, project);
        if (bypass_shadow_stat(path, &status) == -1)
            return -1;
        status.st_dev = bypass_home_device(status.st_dev);
        return (key_t)((status.st_ino & 0xffff) | ((status.st_dev & 0xff) << 16) | ((unsigned int)(project & 0xff) << 24));
#line 998 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
key_t bypass_switch_ftok(const char *path, int project)
{
	struct bypass_trap trap;
	key_t result;

	bypass_trap_enter(&trap, BYPASS_CALL_ftok);
	result = bypass_action_ftok(&trap, path, project);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_ftok(&trap, path, project), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}

/* ==== mktemp ======================================= knowledge/linux/files.temporary.bk:40 ====
 *
 *   mktemp  knowledge/linux/files.temporary.bk:40  it works through lstat inside the C library
 */

#if defined(__linux__)
/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_mktemp(struct bypass_trap *bypass_trap, char *name)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "name", name);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static char *bypass_action_mktemp(struct bypass_trap *bypass_trap, char *name)
{
#define bypass_sender(CALL) bypass_shadow_##CALL
#line 48 "knowledge/linux/files.temporary.bk"
        const struct bypass_temporary_calls home = { NULL, NULL, bypass_sender(lstat) };

        if (bypass_temporary_name(name, &home) == -1)
            name[0] = '\0';
        return name;
#line 1040 "status_agent.c"
#undef bypass_sender
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
char *bypass_switch_mktemp(char *name)
{
	struct bypass_trap trap;
	char *result;

	bypass_trap_enter(&trap, BYPASS_CALL_mktemp);
	result = bypass_action_mktemp(&trap, name);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_mktemp(&trap, name), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

/* ==== fts_open ============================= knowledge/linux-glibc/directories.walks.bk:23 ====
 *
 *   fts_open             knowledge/linux-glibc/directories.walks.bk:23             it works thr...
 *   fts64_open           knowledge/linux-glibc/directories.walks.bk:25             the same shape
 *   fts_open             knowledge/linux-any-libc/directories.walks.bk:5           a shape of i...
 *   __fts64_open_time64  knowledge/linux-glibc-narrow/directories.walks.bk:17      a shape of i...
 *   fts_open             knowledge/linux-glibc-two-status/directories.walks.bk:22  a shape of i...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_open(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_open_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_open(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_open(struct bypass_trap *bypass_trap, char *const *paths, int options,
		int (*compare)(const FTSENT **, const FTSENT **))
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "paths", paths);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTS *bypass_action_fts_open(struct bypass_trap *bypass_trap, char *const *paths, int options,
		int (*compare)(const FTSENT **, const FTSENT **))
{
#line 29 "knowledge/linux-glibc/directories.walks.bk"
        FTS *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTS *)bypass_fts_open(paths, options, (bypass_fts_compare *)compare);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 1113 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTS *bypass_switch_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	struct bypass_trap trap;
	FTS *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_open);
	result = bypass_action_fts_open(&trap, paths, options, compare);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_open(&trap, paths, options, compare), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_open: knowledge/linux-glibc/directories.walks.bk:23 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

/* fts64_open: knowledge/linux-glibc/directories.walks.bk:25 */
typedef FTS *bypass_fn_fts64_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts64_open;

FTS *bypass_entry_fts64_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts64_open");
FTS *bypass_entry_fts64_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_open *)bypass_original(&bypass_original_fts64_open, "fts64_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_open: knowledge/linux-any-libc/directories.walks.bk:5 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local() || bypass_unless_fts_open())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_open_time64: knowledge/linux-glibc-narrow/directories.walks.bk:17 */
typedef FTS *bypass_fn___fts64_open_time64(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original___fts64_open_time64;

FTS *bypass_entry___fts64_open_time64(char *const *paths, int options, int (*compare)(const FTSENT **,
		const FTSENT **))
		BYPASS_ENTRY("__fts64_open_time64");
FTS *bypass_entry___fts64_open_time64(char *const *paths, int options, int (*compare)(const FTSENT **,
		const FTSENT **))
{
	if (bypass_is_local() || bypass_unless___fts64_open_time64())
		return ((bypass_fn___fts64_open_time64 *)bypass_original(&bypass_original___fts64_open_time64, "__fts64_open_time64", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_open: knowledge/linux-glibc-two-status/directories.walks.bk:22 */
typedef FTS *bypass_fn_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_fts_open;

FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
		BYPASS_ENTRY("fts_open");
FTS *bypass_entry_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	if (bypass_is_local() || bypass_unless_fts_open())
		return ((bypass_fn_fts_open *)bypass_original(&bypass_original_fts_open, "fts_open", NULL))(paths, options, compare);
	return bypass_switch_fts_open(paths, options, compare);
}
#endif

/* The original, for actions. */
typedef FTS *bypass_fn_of_fts_open(char *const *, int, int (*)(const FTSENT **, const FTSENT **));
static void *bypass_original_of_fts_open;

FTS *bypass_local_fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	return ((bypass_fn_of_fts_open *)bypass_original(&bypass_original_of_fts_open, "fts_open", NULL))(paths, options, compare);
}
#endif

/* ==== fts_read ============================= knowledge/linux-glibc/directories.walks.bk:37 ====
 *
 *   fts_read             knowledge/linux-glibc/directories.walks.bk:37             it takes wha...
 *   fts64_read           knowledge/linux-glibc/directories.walks.bk:38             the same shape
 *   fts_read             knowledge/linux-any-libc/directories.walks.bk:7           a shape of i...
 *   __fts64_read_time64  knowledge/linux-glibc-narrow/directories.walks.bk:19      a shape of i...
 *   fts_read             knowledge/linux-glibc-two-status/directories.walks.bk:24  a shape of i...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_read(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_read_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_read(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_read(struct bypass_trap *bypass_trap, FTS *tree)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTSENT *bypass_action_fts_read(struct bypass_trap *bypass_trap, FTS *tree)
{
#line 41 "knowledge/linux-glibc/directories.walks.bk"
        FTSENT *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTSENT *)bypass_fts_read(tree);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 1268 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTSENT *bypass_switch_fts_read(FTS *tree)
{
	struct bypass_trap trap;
	FTSENT *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_read);
	result = bypass_action_fts_read(&trap, tree);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_read(&trap, tree), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_read: knowledge/linux-glibc/directories.walks.bk:37 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

/* fts64_read: knowledge/linux-glibc/directories.walks.bk:38 */
typedef FTSENT *bypass_fn_fts64_read(FTS *);
static void *bypass_original_fts64_read;

FTSENT *bypass_entry_fts64_read(FTS *tree) BYPASS_ENTRY("fts64_read");
FTSENT *bypass_entry_fts64_read(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_read *)bypass_original(&bypass_original_fts64_read, "fts64_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_read: knowledge/linux-any-libc/directories.walks.bk:7 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_read())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_read_time64: knowledge/linux-glibc-narrow/directories.walks.bk:19 */
typedef FTSENT *bypass_fn___fts64_read_time64(FTS *);
static void *bypass_original___fts64_read_time64;

FTSENT *bypass_entry___fts64_read_time64(FTS *tree) BYPASS_ENTRY("__fts64_read_time64");
FTSENT *bypass_entry___fts64_read_time64(FTS *tree)
{
	if (bypass_is_local() || bypass_unless___fts64_read_time64())
		return ((bypass_fn___fts64_read_time64 *)bypass_original(&bypass_original___fts64_read_time64, "__fts64_read_time64", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_read: knowledge/linux-glibc-two-status/directories.walks.bk:24 */
typedef FTSENT *bypass_fn_fts_read(FTS *);
static void *bypass_original_fts_read;

FTSENT *bypass_entry_fts_read(FTS *tree) BYPASS_ENTRY("fts_read");
FTSENT *bypass_entry_fts_read(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_read())
		return ((bypass_fn_fts_read *)bypass_original(&bypass_original_fts_read, "fts_read", NULL))(tree);
	return bypass_switch_fts_read(tree);
}
#endif

/* The original, for actions. */
typedef FTSENT *bypass_fn_of_fts_read(FTS *);
static void *bypass_original_of_fts_read;

FTSENT *bypass_local_fts_read(FTS *tree)
{
	return ((bypass_fn_of_fts_read *)bypass_original(&bypass_original_of_fts_read, "fts_read", NULL))(tree);
}
#endif

/* ==== fts_children ========================= knowledge/linux-glibc/directories.walks.bk:49 ====
 *
 *   fts_children             knowledge/linux-glibc/directories.walks.bk:49             it takes...
 *   fts64_children           knowledge/linux-glibc/directories.walks.bk:50             the same...
 *   fts_children             knowledge/linux-any-libc/directories.walks.bk:9           a shape...
 *   __fts64_children_time64  knowledge/linux-glibc-narrow/directories.walks.bk:21      a shape...
 *   fts_children             knowledge/linux-glibc-two-status/directories.walks.bk:26  a shape...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_children(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_children_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_children(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_children(struct bypass_trap *bypass_trap, FTS *tree, int options)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	BYPASS_TEXT(text, int, "options", options);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static FTSENT *bypass_action_fts_children(struct bypass_trap *bypass_trap, FTS *tree, int options)
{
#line 53 "knowledge/linux-glibc/directories.walks.bk"
        FTSENT *result;

        bypass_trap_step_out(bypass_trap);
        result = (FTSENT *)bypass_fts_children(tree, options);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 1417 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
FTSENT *bypass_switch_fts_children(FTS *tree, int options)
{
	struct bypass_trap trap;
	FTSENT *result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_children);
	result = bypass_action_fts_children(&trap, tree, options);
	if (trap.traced)
		bypass_text_result_pointer(bypass_describe_fts_children(&trap, tree, options), result, result == NULL);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_children: knowledge/linux-glibc/directories.walks.bk:49 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

/* fts64_children: knowledge/linux-glibc/directories.walks.bk:50 */
typedef FTSENT *bypass_fn_fts64_children(FTS *, int);
static void *bypass_original_fts64_children;

FTSENT *bypass_entry_fts64_children(FTS *tree, int options) BYPASS_ENTRY("fts64_children");
FTSENT *bypass_entry_fts64_children(FTS *tree, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_children *)bypass_original(&bypass_original_fts64_children, "fts64_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_children: knowledge/linux-any-libc/directories.walks.bk:9 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless_fts_children())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_children_time64: knowledge/linux-glibc-narrow/directories.walks.bk:21 */
typedef FTSENT *bypass_fn___fts64_children_time64(FTS *, int);
static void *bypass_original___fts64_children_time64;

FTSENT *bypass_entry___fts64_children_time64(FTS *tree, int options) BYPASS_ENTRY("__fts64_children_time64");
FTSENT *bypass_entry___fts64_children_time64(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless___fts64_children_time64())
		return ((bypass_fn___fts64_children_time64 *)bypass_original(&bypass_original___fts64_children_time64, "__fts64_children_time64", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_children: knowledge/linux-glibc-two-status/directories.walks.bk:26 */
typedef FTSENT *bypass_fn_fts_children(FTS *, int);
static void *bypass_original_fts_children;

FTSENT *bypass_entry_fts_children(FTS *tree, int options) BYPASS_ENTRY("fts_children");
FTSENT *bypass_entry_fts_children(FTS *tree, int options)
{
	if (bypass_is_local() || bypass_unless_fts_children())
		return ((bypass_fn_fts_children *)bypass_original(&bypass_original_fts_children, "fts_children", NULL))(tree, options);
	return bypass_switch_fts_children(tree, options);
}
#endif

/* The original, for actions. */
typedef FTSENT *bypass_fn_of_fts_children(FTS *, int);
static void *bypass_original_of_fts_children;

FTSENT *bypass_local_fts_children(FTS *tree, int options)
{
	return ((bypass_fn_of_fts_children *)bypass_original(&bypass_original_of_fts_children, "fts_children", NULL))(tree, options);
}
#endif

/* ==== fts_set ============================== knowledge/linux-glibc/directories.walks.bk:61 ====
 *
 *   fts_set             knowledge/linux-glibc/directories.walks.bk:61             it takes what...
 *   fts64_set           knowledge/linux-glibc/directories.walks.bk:62             the same shape
 *   fts_set             knowledge/linux-any-libc/directories.walks.bk:11          a shape of it...
 *   __fts64_set_time64  knowledge/linux-glibc-narrow/directories.walks.bk:23      a shape of it...
 *   fts_set             knowledge/linux-glibc-two-status/directories.walks.bk:28  a shape of it...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_set(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_set_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_set(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_set(struct bypass_trap *bypass_trap, FTS *tree, FTSENT *entry,
		int instruction)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	bypass_text_pointer(text, "entry", entry);
	BYPASS_TEXT(text, int, "instruction", instruction);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fts_set(struct bypass_trap *bypass_trap, FTS *tree, FTSENT *entry, int instruction)
{
#line 67 "knowledge/linux-glibc/directories.walks.bk"
        (void)tree;
        return bypass_fts_set(entry, instruction);
#line 1564 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_set);
	result = bypass_action_fts_set(&trap, tree, entry, instruction);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fts_set(&trap, tree, entry, instruction), result, result != 0);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_set: knowledge/linux-glibc/directories.walks.bk:61 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

/* fts64_set: knowledge/linux-glibc/directories.walks.bk:62 */
typedef int bypass_fn_fts64_set(FTS *, FTSENT *, int);
static void *bypass_original_fts64_set;

int bypass_entry_fts64_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts64_set");
int bypass_entry_fts64_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_set *)bypass_original(&bypass_original_fts64_set, "fts64_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_set: knowledge/linux-any-libc/directories.walks.bk:11 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless_fts_set())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_set_time64: knowledge/linux-glibc-narrow/directories.walks.bk:23 */
typedef int bypass_fn___fts64_set_time64(FTS *, FTSENT *, int);
static void *bypass_original___fts64_set_time64;

int bypass_entry___fts64_set_time64(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("__fts64_set_time64");
int bypass_entry___fts64_set_time64(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless___fts64_set_time64())
		return ((bypass_fn___fts64_set_time64 *)bypass_original(&bypass_original___fts64_set_time64, "__fts64_set_time64", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_set: knowledge/linux-glibc-two-status/directories.walks.bk:28 */
typedef int bypass_fn_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_fts_set;

int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction) BYPASS_ENTRY("fts_set");
int bypass_entry_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	if (bypass_is_local() || bypass_unless_fts_set())
		return ((bypass_fn_fts_set *)bypass_original(&bypass_original_fts_set, "fts_set", NULL))(tree, entry, instruction);
	return bypass_switch_fts_set(tree, entry, instruction);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_fts_set(FTS *, FTSENT *, int);
static void *bypass_original_of_fts_set;

int bypass_local_fts_set(FTS *tree, FTSENT *entry, int instruction)
{
	return ((bypass_fn_of_fts_set *)bypass_original(&bypass_original_of_fts_set, "fts_set", NULL))(tree, entry, instruction);
}
#endif

/* ==== fts_close ============================ knowledge/linux-glibc/directories.walks.bk:71 ====
 *
 *   fts_close             knowledge/linux-glibc/directories.walks.bk:71             it takes wh...
 *   fts64_close           knowledge/linux-glibc/directories.walks.bk:72             the same shape
 *   fts_close             knowledge/linux-any-libc/directories.walks.bk:13          a shape of...
 *   __fts64_close_time64  knowledge/linux-glibc-narrow/directories.walks.bk:25      a shape of...
 *   fts_close             knowledge/linux-glibc-two-status/directories.walks.bk:30  a shape of...
 */

#if defined(__linux__) && defined(__GLIBC__)
/* What its entry points ask, which know no constant of the system. */
#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
int bypass_unless_fts_close(void)
{
	return (!bypass_c_library_is_gnu()) != 0;
}
#endif

#if defined(BYPASS_NARROW)
int bypass_unless___fts64_close_time64(void)
{
	return (bypass_walk_as(BYPASS_WALK_TIME64)) != 0;
}
#endif

#if defined(BYPASS_TWO_STATUS)
int bypass_unless_fts_close(void)
{
	return (bypass_walk_as(BYPASS_WALK_PLAIN)) != 0;
}
#endif

/* In words, for the trace and bypass_text(). */
static struct bypass_text *bypass_describe_fts_close(struct bypass_trap *bypass_trap, FTS *tree)
{
	struct bypass_text *text = bypass_text_begin(bypass_trap);

	bypass_text_pointer(text, "tree", tree);
	return text;
}

/* Agent action: knowledge's own code, always in LOCAL mode. */
static int bypass_action_fts_close(struct bypass_trap *bypass_trap, FTS *tree)
{
#line 75 "knowledge/linux-glibc/directories.walks.bk"
        int result;

        bypass_trap_step_out(bypass_trap);
        result = bypass_fts_close(tree);
        bypass_trap_step_in(bypass_trap);
        return result;
#line 1712 "status_agent.c"
}

/* Switch: to LOCAL for the action, and back to REMOTE. */
int bypass_switch_fts_close(FTS *tree)
{
	struct bypass_trap trap;
	int result;

	bypass_trap_enter(&trap, BYPASS_CALL_fts_close);
	result = bypass_action_fts_close(&trap, tree);
	if (trap.traced)
		bypass_text_result_integer(bypass_describe_fts_close(&trap, tree), result, result == -1);
	bypass_trap_leave(&trap);
	return result;
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
#if (!defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_close: knowledge/linux-glibc/directories.walks.bk:71 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

/* fts64_close: knowledge/linux-glibc/directories.walks.bk:72 */
typedef int bypass_fn_fts64_close(FTS *);
static void *bypass_original_fts64_close;

int bypass_entry_fts64_close(FTS *tree) BYPASS_ENTRY("fts64_close");
int bypass_entry_fts64_close(FTS *tree)
{
	if (bypass_is_local())
		return ((bypass_fn_fts64_close *)bypass_original(&bypass_original_fts64_close, "fts64_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}

#if (defined(BYPASS_ANY_LIBC)) && (!defined(BYPASS_TWO_STATUS))
/* fts_close: knowledge/linux-any-libc/directories.walks.bk:13 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_close())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

#if defined(BYPASS_NARROW)
/* __fts64_close_time64: knowledge/linux-glibc-narrow/directories.walks.bk:25 */
typedef int bypass_fn___fts64_close_time64(FTS *);
static void *bypass_original___fts64_close_time64;

int bypass_entry___fts64_close_time64(FTS *tree) BYPASS_ENTRY("__fts64_close_time64");
int bypass_entry___fts64_close_time64(FTS *tree)
{
	if (bypass_is_local() || bypass_unless___fts64_close_time64())
		return ((bypass_fn___fts64_close_time64 *)bypass_original(&bypass_original___fts64_close_time64, "__fts64_close_time64", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fts_close: knowledge/linux-glibc-two-status/directories.walks.bk:30 */
typedef int bypass_fn_fts_close(FTS *);
static void *bypass_original_fts_close;

int bypass_entry_fts_close(FTS *tree) BYPASS_ENTRY("fts_close");
int bypass_entry_fts_close(FTS *tree)
{
	if (bypass_is_local() || bypass_unless_fts_close())
		return ((bypass_fn_fts_close *)bypass_original(&bypass_original_fts_close, "fts_close", NULL))(tree);
	return bypass_switch_fts_close(tree);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_fts_close(FTS *);
static void *bypass_original_of_fts_close;

int bypass_local_fts_close(FTS *tree)
{
	return ((bypass_fn_of_fts_close *)bypass_original(&bypass_original_of_fts_close, "fts_close", NULL))(tree);
}
#endif

/* ==== The agent ================================================= what the runtime is told ==== */

/* Ways in below the symbols. Of those by one system call the first whose function does not pass it on is taken. */
#if defined(__LP64__)
static const struct bypass_system_entry bypass_system_entries[] = {
#if defined(SYS_stat)
	{ SYS_stat, BYPASS_CALL_stat, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_stat_stat },
#endif
#if defined(SYS_fstat)
	{ SYS_fstat, BYPASS_CALL_fstat, BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_fstat_fstat },
#endif
#if defined(SYS_lstat)
	{ SYS_lstat, BYPASS_CALL_lstat, 0, 0, 0, bypass_below_lstat_lstat },
#endif
#if defined(SYS_newfstatat)
	{ SYS_newfstatat, BYPASS_CALL_stat, 0, 0, BYPASS_NEEDS_LOADER, bypass_below_stat_newfstatat },
#endif
#if defined(SYS_newfstatat)
	{ SYS_newfstatat, BYPASS_CALL_fstat, BYPASS_SYSTEM_DESCRIPTOR, 0, BYPASS_NEEDS_STREAMS | BYPASS_NEEDS_LOADER, bypass_below_fstat_newfstatat },
#endif
#if defined(SYS_newfstatat)
	{ SYS_newfstatat, BYPASS_CALL_lstat, 0, 0, 0, bypass_below_lstat_newfstatat },
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
