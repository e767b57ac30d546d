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
#pragma GCC visibility pop

/* ==== Helpers ======================================================= of the actions below ==== */

/* Not every action that they are for is in every agent. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"

#line 452 "knowledge/posix/directories.bk"
        /* The shadow's bytes become this machine's struct dirent: at most half as long again. */
        static inline ptrdiff_t bypass_directory_fetch(int fd, void *buffer, size_t size)
        {
            unsigned char *wire = (unsigned char *)bypass_borrow(size / 2), *from, *end;
            char *to = (char *)buffer;
            struct dirent *entry;
            ptrdiff_t got;
            size_t length, i;
            uint64_t numbers[2];

            if (wire == NULL) {
                errno = ENOMEM;
                return -1;
            }
            got = bypass_shadow_bypass_read_directory(fd, wire, size / 2);
            for (from = wire, end = wire + (got > 0 ? got : 0); from + 18 <= end; from += 18 + length) {
                length = from[17];
                if (from + 18 + length > end)
                    break;
                for (numbers[0] = numbers[1] = 0, i = 0; i < 16; i++)
                    numbers[i / 8] = numbers[i / 8] << 8 | from[i];
                entry = (struct dirent *)to;
                entry->d_ino = (ino_t)numbers[0];
                entry->d_off = (off_t)numbers[1];
                entry->d_type = from[16];
                entry->d_reclen = (unsigned short)((offsetof(struct dirent, d_name) + length + 8) & ~(size_t)7);
                memcpy(entry->d_name, from + 18, length);
                memset(entry->d_name + length, 0, entry->d_reclen - offsetof(struct dirent, d_name) - length);
                to += entry->d_reclen;
            }
            bypass_give_back(wire);
            return got < 0 ? -1 : to - (char *)buffer;
        }

        static inline int bypass_directory_rewind(int fd, int64_t position)
        {
            return bypass_shadow_lseek(fd, (off_t)position, SEEK_SET) == -1 ? -1 : 0;
        }
#line 77 "status_agent.c"

#line 524 "knowledge/posix/directories.bk"
        static inline void *bypass_expansion_open(const char *name)
        {
            struct bypass_directory *directory = NULL;
            struct bypass_route route;
            int fd;

            bypass_route_path(&route, AT_FDCWD, name);
            if (route.side == BYPASS_DENY) {
                errno = route.error;
                return NULL;
            }
            if (route.side == BYPASS_LOCAL)
                return opendir(route.path);
            fd = bypass_shadow_open(route.path, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC, 0);
            if (fd != -1)
                directory = bypass_directory_open(fd, bypass_directory_fetch, bypass_directory_rewind);
            if (fd != -1 && directory == NULL) {
                bypass_shadow_close(fd);
                bypass_descriptor_closed(fd);
                errno = ENOMEM;
            }
            return directory;
        }

        static inline struct dirent *bypass_expansion_read(void *stream)
        {
            if (!bypass_directory_is(stream))
                return readdir((DIR *)stream);
            return (struct dirent *)bypass_directory_read((struct bypass_directory *)stream);
        }

        static inline void bypass_expansion_close(void *stream)
        {
            int fd;

            if (!bypass_directory_is(stream)) {
                closedir((DIR *)stream);
                return;
            }
            fd = bypass_directory_close((struct bypass_directory *)stream);
            if (!bypass_descriptor_forget(fd) || bypass_shadow_close(fd) == -1)
                bypass_descriptor_closed(fd);
        }

        static inline int bypass_expansion_stat(const char *name, struct stat *status)
        {
            struct bypass_route route;

            bypass_route_path(&route, AT_FDCWD, name);
            if (route.side == BYPASS_DENY) {
                errno = route.error;
                return -1;
            }
            return route.side == BYPASS_LOCAL ? stat(route.path, status) : bypass_shadow_stat(route.path, status);
        }

        static inline int bypass_expansion_lstat(const char *name, struct stat *status)
        {
            struct bypass_route route;

            bypass_route_path(&route, AT_FDCWD, name);
            if (route.side == BYPASS_DENY) {
                errno = route.error;
                return -1;
            }
            return route.side == BYPASS_LOCAL ? lstat(route.path, status) : bypass_shadow_lstat(route.path, status);
        }
#line 147 "status_agent.c"
#pragma GCC diagnostic pop

/* ==== stat ===================================================================== spec.bp:2 ====
 *
 *   stat       spec.bp:2                     trap stat
 *   fstatat    knowledge/posix/status.bk:13  a shape of its own
 *   stat64     knowledge/linux/status.bk:9   the same shape
 *   fstatat64  knowledge/linux/status.bk:10  a shape of its own
 *   __xstat    knowledge/linux/status.bk:11  a shape of its own
 *   __xstat64  knowledge/linux/status.bk:12  a shape of its own
 */

/* Sender: have the shadow run stat, and bring back its answer. */
int bypass_shadow_stat(const char *path, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_stat, 0);
	bypass_put_string(&call.request, path, PATH_MAX, ENAMETOOLONG);
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

	bypass_route_path(&bypass_path_route, AT_FDCWD, path);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#line 18 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_stat(path, status);
        result = bypass_shadow_stat(path, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 219 "status_agent.c"
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

/* ==== fstat ==================================================================== spec.bp:2 ====
 *
 *   fstat       spec.bp:2                     trap fstat
 *   fstat64     knowledge/linux/status.bk:22  the same shape
 *   __fxstat    knowledge/linux/status.bk:23  a shape of its own
 *   __fxstat64  knowledge/linux/status.bk:24  a shape of its own
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

#line 49 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_fstat(fd, status);
        result = bypass_shadow_fstat(fd, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 287 "status_agent.c"
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

/* ==== lstat ==================================================================== spec.bp:2 ====
 *
 *   lstat       spec.bp:2                     trap lstat
 *   lstat64     knowledge/linux/status.bk:16  the same shape
 *   __lxstat    knowledge/linux/status.bk:18  a shape of its own
 *   __lxstat64  knowledge/linux/status.bk:19  a shape of its own
 */

/* Sender: have the shadow run lstat, and bring back its answer. */
int bypass_shadow_lstat(const char *path, struct stat *status)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_lstat, 0);
	bypass_put_string(&call.request, path, PATH_MAX, ENAMETOOLONG);
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

	bypass_route_path(&bypass_path_route, AT_FDCWD, path);
	bypass_trap->side = bypass_path_route.side;
	if (bypass_path_route.side == BYPASS_DENY) {
		errno = bypass_path_route.error;
		return -1;
	}
	path = bypass_path_route.path;
	bypass_side = bypass_path_route.side;
#line 33 "knowledge/posix/status.bk"
        int result;

        if (bypass_side == BYPASS_LOCAL)
            return bypass_local_lstat(path, status);
        result = bypass_shadow_lstat(path, status);
        if (result == 0)
            status->st_dev = bypass_home_device(status->st_dev);
        return result;
#line 365 "status_agent.c"
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
#line 11 "knowledge/posix/signals.bk"
        return bypass_handler_exchange(number, action, old, bypass_local_sigaction);
#line 406 "status_agent.c"
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

/* ==== signal =============================================== knowledge/posix/signals.bk:14 ====
 *
 *   signal      knowledge/posix/signals.bk:14  trapped in every agent
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
#line 21 "knowledge/posix/signals.bk"
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
#line 454 "status_agent.c"
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
#line 496 "status_agent.c"
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
static struct bypass_original bypass_original_pthread_create = { "pthread_create", NULL, NULL };

int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
		BYPASS_ENTRY("pthread_create");
int bypass_entry_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	if (bypass_is_busy())
		return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create))(thread, attributes, routine, argument);
	return bypass_switch_pthread_create(thread, attributes, routine, argument);
}

/* The original, for actions. */
int bypass_local_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
		void *argument)
{
	return ((bypass_fn_pthread_create *)bypass_original(&bypass_original_pthread_create))(thread, attributes, routine, argument);
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
#line 569 "status_agent.c"
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

/* ==== glob ============================================ knowledge/posix/directories.bk:594 ====
 *
 *   glob    knowledge/posix/directories.bk:594  it works through stat inside the C library
 *   glob64  knowledge/linux/directories.bk:20   the same shape
 */

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
#line 602 "knowledge/posix/directories.bk"
#ifdef GLOB_ALTDIRFUNC
        int answer;

        if (flags & GLOB_ALTDIRFUNC) {
            /* The program's own functions: what they call is trapped. */
            bypass_trap_step_out(bypass_trap);
            answer = bypass_local_glob(pattern, flags, error, result);
            bypass_trap_step_in(bypass_trap);
            return answer;
        } else {
            result->gl_opendir = bypass_expansion_open;
            result->gl_readdir = bypass_expansion_read;
            result->gl_closedir = bypass_expansion_close;
            result->gl_stat = bypass_expansion_stat;
            result->gl_lstat = bypass_expansion_lstat;
        }
        return bypass_local_glob(pattern, flags | GLOB_ALTDIRFUNC, error, result);
#else
        (void)bypass_expansion_open;
        (void)bypass_expansion_read;
        (void)bypass_expansion_close;
        (void)bypass_expansion_stat;
        (void)bypass_expansion_lstat;
        bypass_log("the pattern %s cannot be expanded across two sides", pattern);
        return GLOB_ABORTED;
#endif
#line 637 "status_agent.c"
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

/* glob: knowledge/posix/directories.bk:594 */
typedef int bypass_fn_glob(const char *, int, int (*)(const char *, int), glob_t *);
static struct bypass_original bypass_original_glob = { "glob", NULL, NULL };

int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob");
int bypass_entry_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob *)bypass_original(&bypass_original_glob))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}

#if defined(__linux__)
/* glob64: knowledge/linux/directories.bk:20 */
typedef int bypass_fn_glob64(const char *, int, int (*)(const char *, int), glob_t *);
static struct bypass_original bypass_original_glob64 = { "glob64", NULL, NULL };

int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
		BYPASS_ENTRY("glob64");
int bypass_entry_glob64(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	if (bypass_is_local())
		return ((bypass_fn_glob64 *)bypass_original(&bypass_original_glob64))(pattern, flags, error, result);
	return bypass_switch_glob(pattern, flags, error, result);
}
#endif

/* The original, for actions. */
int bypass_local_glob(const char *pattern, int flags, int (*error)(const char *, int), glob_t *result)
{
	return ((bypass_fn_glob *)bypass_original(&bypass_original_glob))(pattern, flags, error, result);
}

/* ==== bypass_expansion ================================ knowledge/posix/directories.bk:596 ==== */

/* Sender: have the shadow run bypass_expansion, and bring back its answer. */
int bypass_shadow_bypass_expansion(int fd)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_bypass_expansion, 0);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, int);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== open ============================================ knowledge/posix/directories.bk:523 ==== */

/* Sender: have the shadow run open, and bring back its answer. */
int bypass_shadow_open(const char *path, int flags, mode_t mode)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_open, 1);
	bypass_put_string(&call.request, path, PATH_MAX, ENAMETOOLONG);
	bypass_put_symbols(&call.request, flags, &bypass_symbols_open_flags);
	bypass_put_symbols(&call.request, mode, &bypass_symbols_file_mode);
	if (bypass_call_run(&call))
		result = bypass_get_descriptor_new(&call, (flags & O_CLOEXEC) != 0);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== close =========================================== knowledge/posix/directories.bk:523 ==== */

/* Sender: have the shadow run close, and bring back its answer. */
int bypass_shadow_close(int fd)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, BYPASS_CALL_close, 1);
	bypass_put_descriptor(&call, fd);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, int);
		if (!call.failed)
			bypass_descriptor_closed(fd);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== bypass_read_directory =========================== knowledge/posix/directories.bk:522 ==== */

/* Sender: have the shadow run bypass_read_directory, and bring back its answer. */
ssize_t bypass_shadow_bypass_read_directory(int fd, void *entries, size_t size)
{
	struct bypass_call call;
	ssize_t result = -1;
	size_t entries_count;

	bypass_call_begin(&call, BYPASS_CALL_bypass_read_directory, 0);
	entries_count = bypass_amount(&call.request, size, 1);
	bypass_put_descriptor(&call, fd);
	bypass_require(&call.request, entries != NULL || entries_count == 0);
	BYPASS_PUT(&call.request, size_t, size);
	if (bypass_call_run(&call)) {
		result = BYPASS_GET(&call.reply, ssize_t);
		if (call.outs)
			bypass_get_bytes_into(&call.reply, entries, entries_count);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== lseek =========================================== knowledge/posix/directories.bk:522 ==== */

/* Sender: have the shadow run lseek, and bring back its answer. */
off_t bypass_shadow_lseek(int fd, off_t offset, int whence)
{
	struct bypass_call call;
	off_t result = -1;

	bypass_call_begin(&call, BYPASS_CALL_lseek, 0);
	bypass_put_descriptor(&call, fd);
	BYPASS_PUT(&call.request, off_t, offset);
	bypass_put_symbols(&call.request, whence, &bypass_symbols_seek_whence);
	if (bypass_call_run(&call))
		result = BYPASS_GET(&call.reply, off_t);
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

/* ==== The agent ================================================= what the runtime is told ==== */

const struct bypass_agent bypass_agent = {
	&bypass_spec,
	NULL, 0, /* settings */
	NULL, 0, /* path rules */
	BYPASS_LOST_FAIL,
	NULL, /* agent_start */
};

#ifdef __cplusplus
}
#endif
