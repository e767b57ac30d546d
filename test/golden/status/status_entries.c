/*
 * status_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct FTW;
struct bypass_plain_stat;
struct bypass_time64_stat;
struct sigaction;
struct stat;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in status_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_stat = 0,
	BYPASS_CALL_fstat = 1,
	BYPASS_CALL_lstat = 2,
};

/* ==== stat ===================================================================== spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_stat(const char *path, struct stat *status);
int bypass_local_stat(const char *path, struct stat *status);
int bypass_again_stat(const char *path, struct stat *status);
int bypass_unless_fstatat(int dirfd, const char *path, int flags);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* stat: spec.bp:2 */
typedef int bypass_fn_stat(const char *, struct stat *);
static void *bypass_original_stat;

int bypass_entry_stat(const char *path, struct stat *status) BYPASS_ENTRY("stat");
int bypass_entry_stat(const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_stat *)bypass_original(&bypass_original_stat, "stat", NULL))(path, status);
	return bypass_switch_stat(path, status);
}
#endif

/* fstatat: knowledge/posix/status.bk:14 */
typedef int bypass_fn_fstatat(int, const char *, struct stat *, int);
static void *bypass_original_fstatat;

int bypass_entry_fstatat(int dirfd, const char *path, struct stat *status, int flags) BYPASS_ENTRY("fstatat");
int bypass_entry_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local() || bypass_unless_fstatat(dirfd, path, flags))
		return ((bypass_fn_fstatat *)bypass_original(&bypass_original_fstatat, "fstatat", NULL))(dirfd, path, status, flags);
	return bypass_switch_stat(path, status);
}

#if defined(__linux__)
/* stat64: knowledge/linux/status.bk:10 */
typedef int bypass_fn_stat64(const char *, struct stat *);
static void *bypass_original_stat64;

int bypass_entry_stat64(const char *path, struct stat *status) BYPASS_ENTRY("stat64");
int bypass_entry_stat64(const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_stat64 *)bypass_original(&bypass_original_stat64, "stat64", NULL))(path, status);
	return bypass_switch_stat(path, status);
}

/* fstatat64: knowledge/linux/status.bk:11 */
typedef int bypass_fn_fstatat64(int, const char *, struct stat *, int);
static void *bypass_original_fstatat64;

int bypass_entry_fstatat64(int dirfd, const char *path, struct stat *status, int flags) BYPASS_ENTRY("fstatat64");
int bypass_entry_fstatat64(int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local() || bypass_unless_fstatat(dirfd, path, flags))
		return ((bypass_fn_fstatat64 *)bypass_original(&bypass_original_fstatat64, "fstatat64", NULL))(dirfd, path, status, flags);
	return bypass_switch_stat(path, status);
}
#endif

#if (defined(__linux__)) && (!defined(BYPASS_TWO_STATUS))
/* __xstat: knowledge/linux/status.bk:12 */
typedef int bypass_fn___xstat(int, const char *, struct stat *);
static void *bypass_original___xstat;

int bypass_entry___xstat(int ver, const char *path, struct stat *status) BYPASS_ENTRY("__xstat");
int bypass_entry___xstat(int ver, const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___xstat *)bypass_original(&bypass_original___xstat, "__xstat", NULL))(ver, path, status);
	return bypass_switch_stat(path, status);
}
#endif

#if defined(__linux__)
/* __xstat64: knowledge/linux/status.bk:13 */
typedef int bypass_fn___xstat64(int, const char *, struct stat *);
static void *bypass_original___xstat64;

int bypass_entry___xstat64(int ver, const char *path, struct stat *status) BYPASS_ENTRY("__xstat64");
int bypass_entry___xstat64(int ver, const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___xstat64 *)bypass_original(&bypass_original___xstat64, "__xstat64", NULL))(ver, path, status);
	return bypass_switch_stat(path, status);
}
#endif

#if defined(BYPASS_NARROW)
/* __stat64_time64: knowledge/linux-glibc-narrow/status.bk:3 */
typedef int bypass_fn___stat64_time64(const char *, struct bypass_time64_stat *);
static void *bypass_original___stat64_time64;

int bypass_time64_stat_out(struct bypass_time64_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___stat64_time64(const char *path, struct bypass_time64_stat *status) BYPASS_ENTRY("__stat64_time64");
int bypass_entry___stat64_time64(const char *path, struct bypass_time64_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___stat64_time64 *)bypass_original(&bypass_original___stat64_time64, "__stat64_time64", NULL))(path, status);
	result = bypass_switch_stat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_time64_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* stat: knowledge/linux-glibc-two-status/status.bk:3 */
typedef int bypass_fn_stat(const char *, struct bypass_plain_stat *);
static void *bypass_original_stat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_stat(const char *path, struct bypass_plain_stat *status) BYPASS_ENTRY("stat");
int bypass_entry_stat(const char *path, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_stat *)bypass_original(&bypass_original_stat, "stat", NULL))(path, status);
	result = bypass_switch_stat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}

/* __xstat: knowledge/linux-glibc-two-status/status.bk:4 */
typedef int bypass_fn___xstat(int, const char *, struct bypass_plain_stat *);
static void *bypass_original___xstat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___xstat(int ver, const char *path, struct bypass_plain_stat *status) BYPASS_ENTRY("__xstat");
int bypass_entry___xstat(int ver, const char *path, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___xstat *)bypass_original(&bypass_original___xstat, "__xstat", NULL))(ver, path, status);
	result = bypass_switch_stat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_stat(const char *path, struct stat *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_stat) != -1) {
		return bypass_again_stat(path, status);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_stat64 *)bypass_original(&bypass_original_stat64, "stat64", NULL))(path, status);
#else
	return ((bypass_fn_stat *)bypass_original(&bypass_original_stat, "stat", NULL))(path, status);
#endif
}

/* ==== fstat ==================================================================== spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fstat(int fd, struct stat *status);
int bypass_local_fstat(int fd, struct stat *status);
int bypass_again_fstat(int fd, struct stat *status);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* fstat: spec.bp:2 */
typedef int bypass_fn_fstat(int, struct stat *);
static void *bypass_original_fstat;

int bypass_entry_fstat(int fd, struct stat *status) BYPASS_ENTRY("fstat");
int bypass_entry_fstat(int fd, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstat *)bypass_original(&bypass_original_fstat, "fstat", NULL))(fd, status);
	return bypass_switch_fstat(fd, status);
}
#endif

#if defined(__linux__)
/* fstat64: knowledge/linux/status.bk:23 */
typedef int bypass_fn_fstat64(int, struct stat *);
static void *bypass_original_fstat64;

int bypass_entry_fstat64(int fd, struct stat *status) BYPASS_ENTRY("fstat64");
int bypass_entry_fstat64(int fd, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstat64 *)bypass_original(&bypass_original_fstat64, "fstat64", NULL))(fd, status);
	return bypass_switch_fstat(fd, status);
}
#endif

#if (defined(__linux__)) && (!defined(BYPASS_TWO_STATUS))
/* __fxstat: knowledge/linux/status.bk:24 */
typedef int bypass_fn___fxstat(int, int, struct stat *);
static void *bypass_original___fxstat;

int bypass_entry___fxstat(int ver, int fd, struct stat *status) BYPASS_ENTRY("__fxstat");
int bypass_entry___fxstat(int ver, int fd, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___fxstat *)bypass_original(&bypass_original___fxstat, "__fxstat", NULL))(ver, fd, status);
	return bypass_switch_fstat(fd, status);
}
#endif

#if defined(__linux__)
/* __fxstat64: knowledge/linux/status.bk:25 */
typedef int bypass_fn___fxstat64(int, int, struct stat *);
static void *bypass_original___fxstat64;

int bypass_entry___fxstat64(int ver, int fd, struct stat *status) BYPASS_ENTRY("__fxstat64");
int bypass_entry___fxstat64(int ver, int fd, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___fxstat64 *)bypass_original(&bypass_original___fxstat64, "__fxstat64", NULL))(ver, fd, status);
	return bypass_switch_fstat(fd, status);
}
#endif

#if defined(BYPASS_NARROW)
/* __fstat64_time64: knowledge/linux-glibc-narrow/status.bk:10 */
typedef int bypass_fn___fstat64_time64(int, struct bypass_time64_stat *);
static void *bypass_original___fstat64_time64;

int bypass_time64_stat_out(struct bypass_time64_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___fstat64_time64(int fd, struct bypass_time64_stat *status) BYPASS_ENTRY("__fstat64_time64");
int bypass_entry___fstat64_time64(int fd, struct bypass_time64_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___fstat64_time64 *)bypass_original(&bypass_original___fstat64_time64, "__fstat64_time64", NULL))(fd, status);
	result = bypass_switch_fstat(fd, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_time64_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fstat: knowledge/linux-glibc-two-status/status.bk:9 */
typedef int bypass_fn_fstat(int, struct bypass_plain_stat *);
static void *bypass_original_fstat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstat(int fd, struct bypass_plain_stat *status) BYPASS_ENTRY("fstat");
int bypass_entry_fstat(int fd, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstat *)bypass_original(&bypass_original_fstat, "fstat", NULL))(fd, status);
	result = bypass_switch_fstat(fd, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}

/* __fxstat: knowledge/linux-glibc-two-status/status.bk:10 */
typedef int bypass_fn___fxstat(int, int, struct bypass_plain_stat *);
static void *bypass_original___fxstat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___fxstat(int ver, int fd, struct bypass_plain_stat *status) BYPASS_ENTRY("__fxstat");
int bypass_entry___fxstat(int ver, int fd, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___fxstat *)bypass_original(&bypass_original___fxstat, "__fxstat", NULL))(ver, fd, status);
	result = bypass_switch_fstat(fd, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_fstat(int fd, struct stat *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fstat) != -1) {
		return bypass_again_fstat(fd, status);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fstat64 *)bypass_original(&bypass_original_fstat64, "fstat64", NULL))(fd, status);
#else
	return ((bypass_fn_fstat *)bypass_original(&bypass_original_fstat, "fstat", NULL))(fd, status);
#endif
}

/* ==== lstat ==================================================================== spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_lstat(const char *path, struct stat *status);
int bypass_local_lstat(const char *path, struct stat *status);
int bypass_again_lstat(const char *path, struct stat *status);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* lstat: spec.bp:2 */
typedef int bypass_fn_lstat(const char *, struct stat *);
static void *bypass_original_lstat;

int bypass_entry_lstat(const char *path, struct stat *status) BYPASS_ENTRY("lstat");
int bypass_entry_lstat(const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_lstat *)bypass_original(&bypass_original_lstat, "lstat", NULL))(path, status);
	return bypass_switch_lstat(path, status);
}
#endif

#if defined(__linux__)
/* lstat64: knowledge/linux/status.bk:17 */
typedef int bypass_fn_lstat64(const char *, struct stat *);
static void *bypass_original_lstat64;

int bypass_entry_lstat64(const char *path, struct stat *status) BYPASS_ENTRY("lstat64");
int bypass_entry_lstat64(const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn_lstat64 *)bypass_original(&bypass_original_lstat64, "lstat64", NULL))(path, status);
	return bypass_switch_lstat(path, status);
}
#endif

#if (defined(__linux__)) && (!defined(BYPASS_TWO_STATUS))
/* __lxstat: knowledge/linux/status.bk:19 */
typedef int bypass_fn___lxstat(int, const char *, struct stat *);
static void *bypass_original___lxstat;

int bypass_entry___lxstat(int ver, const char *path, struct stat *status) BYPASS_ENTRY("__lxstat");
int bypass_entry___lxstat(int ver, const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___lxstat *)bypass_original(&bypass_original___lxstat, "__lxstat", NULL))(ver, path, status);
	return bypass_switch_lstat(path, status);
}
#endif

#if defined(__linux__)
/* __lxstat64: knowledge/linux/status.bk:20 */
typedef int bypass_fn___lxstat64(int, const char *, struct stat *);
static void *bypass_original___lxstat64;

int bypass_entry___lxstat64(int ver, const char *path, struct stat *status) BYPASS_ENTRY("__lxstat64");
int bypass_entry___lxstat64(int ver, const char *path, struct stat *status)
{
	if (bypass_is_local())
		return ((bypass_fn___lxstat64 *)bypass_original(&bypass_original___lxstat64, "__lxstat64", NULL))(ver, path, status);
	return bypass_switch_lstat(path, status);
}
#endif

#if defined(BYPASS_NARROW)
/* __lstat64_time64: knowledge/linux-glibc-narrow/status.bk:7 */
typedef int bypass_fn___lstat64_time64(const char *, struct bypass_time64_stat *);
static void *bypass_original___lstat64_time64;

int bypass_time64_stat_out(struct bypass_time64_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___lstat64_time64(const char *path, struct bypass_time64_stat *status)
		BYPASS_ENTRY("__lstat64_time64");
int bypass_entry___lstat64_time64(const char *path, struct bypass_time64_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___lstat64_time64 *)bypass_original(&bypass_original___lstat64_time64, "__lstat64_time64", NULL))(path, status);
	result = bypass_switch_lstat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_time64_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* lstat: knowledge/linux-glibc-two-status/status.bk:6 */
typedef int bypass_fn_lstat(const char *, struct bypass_plain_stat *);
static void *bypass_original_lstat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_lstat(const char *path, struct bypass_plain_stat *status) BYPASS_ENTRY("lstat");
int bypass_entry_lstat(const char *path, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_lstat *)bypass_original(&bypass_original_lstat, "lstat", NULL))(path, status);
	result = bypass_switch_lstat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}

/* __lxstat: knowledge/linux-glibc-two-status/status.bk:7 */
typedef int bypass_fn___lxstat(int, const char *, struct bypass_plain_stat *);
static void *bypass_original___lxstat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___lxstat(int ver, const char *path, struct bypass_plain_stat *status) BYPASS_ENTRY("__lxstat");
int bypass_entry___lxstat(int ver, const char *path, struct bypass_plain_stat *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___lxstat *)bypass_original(&bypass_original___lxstat, "__lxstat", NULL))(ver, path, status);
	result = bypass_switch_lstat(path, status != NULL ? (struct stat *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_lstat(const char *path, struct stat *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lstat) != -1) {
		return bypass_again_lstat(path, status);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_lstat64 *)bypass_original(&bypass_original_lstat64, "lstat64", NULL))(path, status);
#else
	return ((bypass_fn_lstat *)bypass_original(&bypass_original_lstat, "lstat", NULL))(path, status);
#endif
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

/* ==== ftw ======================================== knowledge/posix/directories.walks.bk:26 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth);
int bypass_local_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth);
int bypass_unless___ftw64_time64(void);
int bypass_unless_ftw(void);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* ftw: knowledge/posix/directories.walks.bk:26 */
typedef int bypass_fn_ftw(const char *, int (*)(const char *, const struct stat *, int), int);
static void *bypass_original_ftw;

int bypass_entry_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
		BYPASS_ENTRY("ftw");
int bypass_entry_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	if (bypass_is_local())
		return ((bypass_fn_ftw *)bypass_original(&bypass_original_ftw, "ftw", NULL))(path, visit, depth);
	return bypass_switch_ftw(path, visit, depth);
}
#endif

#if defined(__linux__)
/* ftw64: knowledge/linux/directories.bk:22 */
typedef int bypass_fn_ftw64(const char *, int (*)(const char *, const struct stat *, int), int);
static void *bypass_original_ftw64;

int bypass_entry_ftw64(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
		BYPASS_ENTRY("ftw64");
int bypass_entry_ftw64(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	if (bypass_is_local())
		return ((bypass_fn_ftw64 *)bypass_original(&bypass_original_ftw64, "ftw64", NULL))(path, visit, depth);
	return bypass_switch_ftw(path, visit, depth);
}
#endif

#if defined(BYPASS_NARROW)
/* __ftw64_time64: knowledge/linux-glibc-narrow/directories.walks.bk:10 */
typedef int bypass_fn___ftw64_time64(const char *, int (*)(const char *, const struct stat *, int), int);
static void *bypass_original___ftw64_time64;

int bypass_entry___ftw64_time64(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
		BYPASS_ENTRY("__ftw64_time64");
int bypass_entry___ftw64_time64(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	if (bypass_is_local() || bypass_unless___ftw64_time64())
		return ((bypass_fn___ftw64_time64 *)bypass_original(&bypass_original___ftw64_time64, "__ftw64_time64", NULL))(path, visit, depth);
	return bypass_switch_ftw(path, visit, depth);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* ftw: knowledge/linux-glibc-two-status/directories.walks.bk:15 */
typedef int bypass_fn_ftw(const char *, int (*)(const char *, const struct stat *, int), int);
static void *bypass_original_ftw;

int bypass_entry_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
		BYPASS_ENTRY("ftw");
int bypass_entry_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
	if (bypass_is_local() || bypass_unless_ftw())
		return ((bypass_fn_ftw *)bypass_original(&bypass_original_ftw, "ftw", NULL))(path, visit, depth);
	return bypass_switch_ftw(path, visit, depth);
}
#endif

/* The original, for actions. */
int bypass_local_ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int depth)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_ftw64 *)bypass_original(&bypass_original_ftw64, "ftw64", NULL))(path, visit, depth);
#else
	return ((bypass_fn_ftw *)bypass_original(&bypass_original_ftw, "ftw", NULL))(path, visit, depth);
#endif
}

/* ==== nftw ======================================= knowledge/posix/directories.walks.bk:40 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags);
int bypass_local_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags);
int bypass_unless___nftw64_time64(void);
int bypass_unless_nftw(void);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* nftw: knowledge/posix/directories.walks.bk:40 */
typedef int bypass_fn_nftw(const char *, int (*)(const char *, const struct stat *, int, struct FTW *), int, int);
static void *bypass_original_nftw;

int bypass_entry_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
		BYPASS_ENTRY("nftw");
int bypass_entry_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_nftw *)bypass_original(&bypass_original_nftw, "nftw", NULL))(path, visit, depth, flags);
	return bypass_switch_nftw(path, visit, depth, flags);
}
#endif

#if defined(__linux__)
/* nftw64: knowledge/linux/directories.bk:24 */
typedef int bypass_fn_nftw64(const char *, int (*)(const char *, const struct stat *, int, struct FTW *), int, int);
static void *bypass_original_nftw64;

int bypass_entry_nftw64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *),
		int depth, int flags)
		BYPASS_ENTRY("nftw64");
int bypass_entry_nftw64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *),
		int depth, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_nftw64 *)bypass_original(&bypass_original_nftw64, "nftw64", NULL))(path, visit, depth, flags);
	return bypass_switch_nftw(path, visit, depth, flags);
}
#endif

#if defined(BYPASS_NARROW)
/* __nftw64_time64: knowledge/linux-glibc-narrow/directories.walks.bk:12 */
typedef int bypass_fn___nftw64_time64(const char *, int (*)(const char *, const struct stat *, int, struct FTW *), int,
		int);
static void *bypass_original___nftw64_time64;

int bypass_entry___nftw64_time64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *),
		int depth, int flags)
		BYPASS_ENTRY("__nftw64_time64");
int bypass_entry___nftw64_time64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *),
		int depth, int flags)
{
	if (bypass_is_local() || bypass_unless___nftw64_time64())
		return ((bypass_fn___nftw64_time64 *)bypass_original(&bypass_original___nftw64_time64, "__nftw64_time64", NULL))(path, visit, depth, flags);
	return bypass_switch_nftw(path, visit, depth, flags);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* nftw: knowledge/linux-glibc-two-status/directories.walks.bk:17 */
typedef int bypass_fn_nftw(const char *, int (*)(const char *, const struct stat *, int, struct FTW *), int, int);
static void *bypass_original_nftw;

int bypass_entry_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
		BYPASS_ENTRY("nftw");
int bypass_entry_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
{
	if (bypass_is_local() || bypass_unless_nftw())
		return ((bypass_fn_nftw *)bypass_original(&bypass_original_nftw, "nftw", NULL))(path, visit, depth, flags);
	return bypass_switch_nftw(path, visit, depth, flags);
}
#endif

/* The original, for actions. */
int bypass_local_nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int depth,
		int flags)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_nftw64 *)bypass_original(&bypass_original_nftw64, "nftw64", NULL))(path, visit, depth, flags);
#else
	return ((bypass_fn_nftw *)bypass_original(&bypass_original_nftw, "nftw", NULL))(path, visit, depth, flags);
#endif
}

/* ==== ftok ================================================= knowledge/posix/status.bk:202 ==== */

#pragma GCC visibility push(hidden)
bypass_key_t bypass_switch_ftok(const char *path, int project);
bypass_key_t bypass_local_ftok(const char *path, int project);
#pragma GCC visibility pop

/* ftok: knowledge/posix/status.bk:202 */
typedef bypass_key_t bypass_fn_ftok(const char *, int);
static void *bypass_original_ftok;

bypass_key_t bypass_entry_ftok(const char *path, int project) BYPASS_ENTRY("ftok");
bypass_key_t bypass_entry_ftok(const char *path, int project)
{
	if (bypass_is_local())
		return ((bypass_fn_ftok *)bypass_original(&bypass_original_ftok, "ftok", NULL))(path, project);
	return bypass_switch_ftok(path, project);
}

/* The original, for actions. */
bypass_key_t bypass_local_ftok(const char *path, int project)
{
	return ((bypass_fn_ftok *)bypass_original(&bypass_original_ftok, "ftok", NULL))(path, project);
}

/* ==== mktemp ======================================= knowledge/linux/files.temporary.bk:40 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
char *bypass_switch_mktemp(char *name);
char *bypass_local_mktemp(char *name);
#pragma GCC visibility pop

/* mktemp: knowledge/linux/files.temporary.bk:40 */
typedef char *bypass_fn_mktemp(char *);
static void *bypass_original_mktemp;

char *bypass_entry_mktemp(char *name) BYPASS_ENTRY("mktemp");
char *bypass_entry_mktemp(char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_mktemp *)bypass_original(&bypass_original_mktemp, "mktemp", NULL))(name);
	return bypass_switch_mktemp(name);
}

/* The original, for actions. */
char *bypass_local_mktemp(char *name)
{
	return ((bypass_fn_mktemp *)bypass_original(&bypass_original_mktemp, "mktemp", NULL))(name);
}
#endif

BYPASS_END_ENTRIES
