/*
 * figure3_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct bypass_plain_stat;
struct bypass_plain_statfs;
struct bypass_plain_statvfs;
struct bypass_time64_stat;
struct bypass_time64_timespec;
struct bypass_time64_timeval;
struct epoll_event;
struct file_handle;
struct flock;
struct mmsghdr;
struct msghdr;
struct pollfd;
struct rlimit;
struct rusage;
struct sigaction;
struct stat;
struct statfs;
struct statvfs;
struct statx;
struct termios;
struct timespec;
struct timeval;
struct winsize;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in figure3_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_open = 0,
	BYPASS_CALL_dup = 5,
	BYPASS_CALL_dup2 = 6,
	BYPASS_CALL_fchdir = 8,
	BYPASS_CALL_close = 9,
	BYPASS_CALL_setrlimit = 10,
	BYPASS_CALL_mmap = 11,
	BYPASS_CALL_poll = 12,
	BYPASS_CALL_fork = 15,
	BYPASS_CALL_vfork = 16,
	BYPASS_CALL_wait = 17,
	BYPASS_CALL_waitpid = 18,
	BYPASS_CALL_execve = 20,
	BYPASS_CALL_sendmsg = 34,
	BYPASS_CALL_recvmsg = 35,
	BYPASS_CALL_fstat = 36,
	BYPASS_CALL_fstatat = 37,
	BYPASS_CALL_fchownat = 38,
	BYPASS_CALL_dup3 = 51,
	BYPASS_CALL_fcntl = 53,
	BYPASS_CALL_ioctl = 54,
	BYPASS_CALL_sendfile = 55,
	BYPASS_CALL_splice = 56,
	BYPASS_CALL_copy_file_range = 57,
	BYPASS_CALL_name_to_handle_at = 58,
	BYPASS_CALL_prlimit = 59,
	BYPASS_CALL_epoll_ctl = 61,
	BYPASS_CALL_epoll_wait = 62,
	BYPASS_CALL_wait3 = 64,
	BYPASS_CALL_wait4 = 65,
	BYPASS_CALL_sendmmsg = 72,
	BYPASS_CALL_recvmmsg = 73,
	BYPASS_CALL_fstatfs = 74,
	BYPASS_CALL_close_range = 75,
	BYPASS_CALL_execveat = 77,
	BYPASS_CALL_statx = 78,
};

/* ==== open ===================================================================== spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_open(const char *path, int flags, int mode);
int bypass_local_open(const char *path, int flags, int mode);
int bypass_again_open(const char *path, int flags, int mode);
int bypass_wants_open_mode(int flags);
int bypass_given_creat_flags(void);
int bypass_unless_openat(int dirfd, const char *path);
#pragma GCC visibility pop

/* open: spec.bp:2 */
typedef int bypass_fn_open(const char *, int, ...);
static void *bypass_original_open;

int bypass_entry_open(const char *path, int flags, ...) BYPASS_ENTRY("open");
int bypass_entry_open(const char *path, int flags, ...)
{
	int mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, int);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn_open *)bypass_original(&bypass_original_open, "open", NULL))(path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}

/* creat: knowledge/posix/files.bk:14 */
typedef int bypass_fn_creat(const char *, bypass_mode_t);
static void *bypass_original_creat;

int bypass_entry_creat(const char *path, bypass_mode_t mode) BYPASS_ENTRY("creat");
int bypass_entry_creat(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_creat *)bypass_original(&bypass_original_creat, "creat", NULL))(path, mode);
	return bypass_switch_open(path, bypass_given_creat_flags(), mode);
}

/* openat: knowledge/posix/files.bk:15 */
typedef int bypass_fn_openat(int, const char *, int, ...);
static void *bypass_original_openat;

int bypass_entry_openat(int dirfd, const char *path, int flags, ...) BYPASS_ENTRY("openat");
int bypass_entry_openat(int dirfd, const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
		va_end(rest);
	}
	if (bypass_is_local() || bypass_unless_openat(dirfd, path))
		return ((bypass_fn_openat *)bypass_original(&bypass_original_openat, "openat", NULL))(dirfd, path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}

#if defined(__linux__)
/* open64: knowledge/linux/files.bk:13 */
typedef int bypass_fn_open64(const char *, int, ...);
static void *bypass_original_open64;

int bypass_entry_open64(const char *path, int flags, ...) BYPASS_ENTRY("open64");
int bypass_entry_open64(const char *path, int flags, ...)
{
	int mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, int);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn_open64 *)bypass_original(&bypass_original_open64, "open64", NULL))(path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}

/* creat64: knowledge/linux/files.bk:14 */
typedef int bypass_fn_creat64(const char *, bypass_mode_t);
static void *bypass_original_creat64;

int bypass_entry_creat64(const char *path, bypass_mode_t mode) BYPASS_ENTRY("creat64");
int bypass_entry_creat64(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_creat64 *)bypass_original(&bypass_original_creat64, "creat64", NULL))(path, mode);
	return bypass_switch_open(path, bypass_given_creat_flags(), mode);
}

/* openat64: knowledge/linux/files.bk:15 */
typedef int bypass_fn_openat64(int, const char *, int, ...);
static void *bypass_original_openat64;

int bypass_entry_openat64(int dirfd, const char *path, int flags, ...) BYPASS_ENTRY("openat64");
int bypass_entry_openat64(int dirfd, const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
		va_end(rest);
	}
	if (bypass_is_local() || bypass_unless_openat(dirfd, path))
		return ((bypass_fn_openat64 *)bypass_original(&bypass_original_openat64, "openat64", NULL))(dirfd, path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __open: knowledge/linux-glibc/files.bk:7 */
typedef int bypass_fn___open(const char *, int, ...);
static void *bypass_original___open;

int bypass_entry___open(const char *path, int flags, ...) BYPASS_ENTRY("__open");
int bypass_entry___open(const char *path, int flags, ...)
{
	int mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, int);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn___open *)bypass_original(&bypass_original___open, "__open", NULL))(path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}

/* __open64: knowledge/linux-glibc/files.bk:7 */
typedef int bypass_fn___open64(const char *, int, ...);
static void *bypass_original___open64;

int bypass_entry___open64(const char *path, int flags, ...) BYPASS_ENTRY("__open64");
int bypass_entry___open64(const char *path, int flags, ...)
{
	int mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, int);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn___open64 *)bypass_original(&bypass_original___open64, "__open64", NULL))(path, flags, mode);
	return bypass_switch_open(path, flags, mode);
}

/* __open_2: knowledge/linux-glibc/files.bk:8 */
typedef int bypass_fn___open_2(const char *, int);
static void *bypass_original___open_2;

int bypass_entry___open_2(const char *path, int flags) BYPASS_ENTRY("__open_2");
int bypass_entry___open_2(const char *path, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___open_2 *)bypass_original(&bypass_original___open_2, "__open_2", NULL))(path, flags);
	return bypass_switch_open(path, flags, 0);
}

/* __open64_2: knowledge/linux-glibc/files.bk:9 */
typedef int bypass_fn___open64_2(const char *, int);
static void *bypass_original___open64_2;

int bypass_entry___open64_2(const char *path, int flags) BYPASS_ENTRY("__open64_2");
int bypass_entry___open64_2(const char *path, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___open64_2 *)bypass_original(&bypass_original___open64_2, "__open64_2", NULL))(path, flags);
	return bypass_switch_open(path, flags, 0);
}

/* __openat_2: knowledge/linux-glibc/files.bk:10 */
typedef int bypass_fn___openat_2(int, const char *, int);
static void *bypass_original___openat_2;

int bypass_entry___openat_2(int dirfd, const char *path, int flags) BYPASS_ENTRY("__openat_2");
int bypass_entry___openat_2(int dirfd, const char *path, int flags)
{
	if (bypass_is_local() || bypass_unless_openat(dirfd, path))
		return ((bypass_fn___openat_2 *)bypass_original(&bypass_original___openat_2, "__openat_2", NULL))(dirfd, path, flags);
	return bypass_switch_open(path, flags, 0);
}

/* __openat64_2: knowledge/linux-glibc/files.bk:11 */
typedef int bypass_fn___openat64_2(int, const char *, int);
static void *bypass_original___openat64_2;

int bypass_entry___openat64_2(int dirfd, const char *path, int flags) BYPASS_ENTRY("__openat64_2");
int bypass_entry___openat64_2(int dirfd, const char *path, int flags)
{
	if (bypass_is_local() || bypass_unless_openat(dirfd, path))
		return ((bypass_fn___openat64_2 *)bypass_original(&bypass_original___openat64_2, "__openat64_2", NULL))(dirfd, path, flags);
	return bypass_switch_open(path, flags, 0);
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_open(const char *path, int flags, int mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_open) != -1) {
		return bypass_again_open(path, flags, mode);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_open64 *)bypass_original(&bypass_original_open64, "open64", NULL))(path, flags, mode);
#else
	return ((bypass_fn_open *)bypass_original(&bypass_original_open, "open", NULL))(path, flags, mode);
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

/* ==== dup ============================================== knowledge/posix/descriptors.bk:12 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_dup(int fd);
int bypass_local_dup(int fd);
int bypass_again_dup(int fd);
#pragma GCC visibility pop

/* dup: knowledge/posix/descriptors.bk:12 */
typedef int bypass_fn_dup(int);
static void *bypass_original_dup;

int bypass_entry_dup(int fd) BYPASS_ENTRY("dup");
int bypass_entry_dup(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_dup *)bypass_original(&bypass_original_dup, "dup", NULL))(fd);
	return bypass_switch_dup(fd);
}

/* The original, for actions. */
int bypass_local_dup(int fd)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_dup) != -1) {
		return bypass_again_dup(fd);
	}
#endif
	return ((bypass_fn_dup *)bypass_original(&bypass_original_dup, "dup", NULL))(fd);
}

/* ==== dup2 ============================================= knowledge/posix/descriptors.bk:27 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_dup2(int from, int to);
int bypass_local_dup2(int from, int to);
int bypass_again_dup2(int from, int to);
#pragma GCC visibility pop

/* dup2: knowledge/posix/descriptors.bk:27 */
typedef int bypass_fn_dup2(int, int);
static void *bypass_original_dup2;

int bypass_entry_dup2(int from, int to) BYPASS_ENTRY("dup2");
int bypass_entry_dup2(int from, int to)
{
	if (bypass_is_local())
		return ((bypass_fn_dup2 *)bypass_original(&bypass_original_dup2, "dup2", NULL))(from, to);
	return bypass_switch_dup2(from, to);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __dup2: knowledge/linux-glibc/descriptors.bk:11 */
typedef int bypass_fn___dup2(int, int);
static void *bypass_original___dup2;

int bypass_entry___dup2(int from, int to) BYPASS_ENTRY("__dup2");
int bypass_entry___dup2(int from, int to)
{
	if (bypass_is_local())
		return ((bypass_fn___dup2 *)bypass_original(&bypass_original___dup2, "__dup2", NULL))(from, to);
	return bypass_switch_dup2(from, to);
}
#endif

/* The original, for actions. */
int bypass_local_dup2(int from, int to)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_dup2) != -1) {
		return bypass_again_dup2(from, to);
	}
#endif
	return ((bypass_fn_dup2 *)bypass_original(&bypass_original_dup2, "dup2", NULL))(from, to);
}

/* ==== isatty =========================================== knowledge/posix/descriptors.bk:39 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_isatty(int fd);
int bypass_local_isatty(int fd);
#pragma GCC visibility pop

/* isatty: knowledge/posix/descriptors.bk:39 */
typedef int bypass_fn_isatty(int);
static void *bypass_original_isatty;

int bypass_entry_isatty(int fd) BYPASS_ENTRY("isatty");
int bypass_entry_isatty(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_isatty *)bypass_original(&bypass_original_isatty, "isatty", NULL))(fd);
	return bypass_switch_isatty(fd);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_isatty(int fd)
{
	return ((bypass_fn_isatty *)bypass_original(&bypass_original_isatty, "isatty", NULL))(fd);
}

/* ==== fchdir ========================================== knowledge/posix/directories.bk:181 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fchdir(int fd);
int bypass_local_fchdir(int fd);
int bypass_again_fchdir(int fd);
#pragma GCC visibility pop

/* fchdir: knowledge/posix/directories.bk:181 */
typedef int bypass_fn_fchdir(int);
static void *bypass_original_fchdir;

int bypass_entry_fchdir(int fd) BYPASS_ENTRY("fchdir");
int bypass_entry_fchdir(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_fchdir *)bypass_original(&bypass_original_fchdir, "fchdir", NULL))(fd);
	return bypass_switch_fchdir(fd);
}

/* The original, for actions. */
int bypass_local_fchdir(int fd)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fchdir) != -1) {
		return bypass_again_fchdir(fd);
	}
#endif
	return ((bypass_fn_fchdir *)bypass_original(&bypass_original_fchdir, "fchdir", NULL))(fd);
}

/* ==== close ================================================== knowledge/posix/files.bk:32 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_close(int fd);
int bypass_local_close(int fd);
int bypass_again_close(int fd);
#pragma GCC visibility pop

/* close: knowledge/posix/files.bk:32 */
typedef int bypass_fn_close(int);
static void *bypass_original_close;

int bypass_entry_close(int fd) BYPASS_ENTRY("close");
int bypass_entry_close(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_close *)bypass_original(&bypass_original_close, "close", NULL))(fd);
	return bypass_switch_close(fd);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __close: knowledge/linux-glibc/files.bk:18 */
typedef int bypass_fn___close(int);
static void *bypass_original___close;

int bypass_entry___close(int fd) BYPASS_ENTRY("__close");
int bypass_entry___close(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn___close *)bypass_original(&bypass_original___close, "__close", NULL))(fd);
	return bypass_switch_close(fd);
}
#endif

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
/* posix_close: knowledge/linux-musl/files.bk:4 */
typedef int bypass_fn_posix_close(int, int);
static void *bypass_original_posix_close;

int bypass_entry_posix_close(int fd, int flags) BYPASS_ENTRY("posix_close");
int bypass_entry_posix_close(int fd, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_posix_close *)bypass_original(&bypass_original_posix_close, "posix_close", NULL))(fd, flags);
	return bypass_switch_close(fd);
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_close(int fd)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_close) != -1) {
		return bypass_again_close(fd);
	}
#endif
	return ((bypass_fn_close *)bypass_original(&bypass_original_close, "close", NULL))(fd);
}

/* ==== setrlimit ============================================= knowledge/posix/limits.bk:11 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_setrlimit(int resource, const struct rlimit *limit);
int bypass_local_setrlimit(int resource, const struct rlimit *limit);
int bypass_again_setrlimit(int resource, const struct rlimit *limit);
#pragma GCC visibility pop

/* setrlimit: knowledge/posix/limits.bk:11 */
typedef int bypass_fn_setrlimit(int, const struct rlimit *);
static void *bypass_original_setrlimit;

int bypass_entry_setrlimit(int resource, const struct rlimit *limit) BYPASS_ENTRY("setrlimit");
int bypass_entry_setrlimit(int resource, const struct rlimit *limit)
{
	if (bypass_is_local())
		return ((bypass_fn_setrlimit *)bypass_original(&bypass_original_setrlimit, "setrlimit", NULL))(resource, limit);
	return bypass_switch_setrlimit(resource, limit);
}

#if defined(__linux__)
/* setrlimit64: knowledge/linux/limits.bk:10 */
typedef int bypass_fn_setrlimit64(int, const struct rlimit *);
static void *bypass_original_setrlimit64;

int bypass_entry_setrlimit64(int resource, const struct rlimit *limit) BYPASS_ENTRY("setrlimit64");
int bypass_entry_setrlimit64(int resource, const struct rlimit *limit)
{
	if (bypass_is_local())
		return ((bypass_fn_setrlimit64 *)bypass_original(&bypass_original_setrlimit64, "setrlimit64", NULL))(resource, limit);
	return bypass_switch_setrlimit(resource, limit);
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_setrlimit(int resource, const struct rlimit *limit)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_setrlimit) != -1) {
		return bypass_again_setrlimit(resource, limit);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_setrlimit64 *)bypass_original(&bypass_original_setrlimit64, "setrlimit64", NULL))(resource, limit);
#else
	return ((bypass_fn_setrlimit *)bypass_original(&bypass_original_setrlimit, "setrlimit", NULL))(resource, limit);
#endif
}

/* ==== mmap ================================================= knowledge/posix/mapping.bk:11 ==== */

#pragma GCC visibility push(hidden)
void *bypass_switch_mmap(void *address, bypass_size_t length, int protection, int flags, int fd,
		bypass_off64_t offset);
void *bypass_local_mmap(void *address, bypass_size_t length, int protection, int flags, int fd,
		bypass_off64_t offset);
void *bypass_again_mmap(void *address, bypass_size_t length, int protection, int flags, int fd,
		bypass_off64_t offset);
#pragma GCC visibility pop

/* mmap: knowledge/posix/mapping.bk:11 */
typedef void *bypass_fn_mmap(void *, bypass_size_t, int, int, int, bypass_off_t);
static void *bypass_original_mmap;

void *bypass_entry_mmap(void *address, bypass_size_t length, int protection, int flags, int fd, bypass_off_t offset)
		BYPASS_ENTRY("mmap");
void *bypass_entry_mmap(void *address, bypass_size_t length, int protection, int flags, int fd, bypass_off_t offset)
{
	if (bypass_is_local())
		return ((bypass_fn_mmap *)bypass_original(&bypass_original_mmap, "mmap", NULL))(address, length, protection, flags, fd, offset);
	return bypass_switch_mmap(address, length, protection, flags, fd, offset);
}

#if defined(__linux__)
/* mmap64: knowledge/linux/mapping.bk:2 */
typedef void *bypass_fn_mmap64(void *, bypass_size_t, int, int, int, bypass_off64_t);
static void *bypass_original_mmap64;

void *bypass_entry_mmap64(void *address, bypass_size_t length, int protection, int flags, int fd,
		bypass_off64_t offset)
		BYPASS_ENTRY("mmap64");
void *bypass_entry_mmap64(void *address, bypass_size_t length, int protection, int flags, int fd,
		bypass_off64_t offset)
{
	if (bypass_is_local())
		return ((bypass_fn_mmap64 *)bypass_original(&bypass_original_mmap64, "mmap64", NULL))(address, length, protection, flags, fd, offset);
	return bypass_switch_mmap(address, length, protection, flags, fd, offset);
}
#endif

/* The original, for actions. */
void *bypass_local_mmap(void *address, bypass_size_t length, int protection, int flags, int fd, bypass_off64_t offset)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mmap) != -1) {
		return bypass_again_mmap(address, length, protection, flags, fd, offset);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_mmap64 *)bypass_original(&bypass_original_mmap64, "mmap64", NULL))(address, length, protection, flags, fd, offset);
#else
	return ((bypass_fn_mmap *)bypass_original(&bypass_original_mmap, "mmap", NULL))(address, length, protection, flags, fd, offset);
#endif
}

/* ==== poll ================================================= knowledge/posix/polling.bk:20 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_poll(struct pollfd *files, bypass_nfds_t count, int timeout);
int bypass_local_poll(struct pollfd *files, bypass_nfds_t count, int timeout);
int bypass_again_poll(struct pollfd *files, bypass_nfds_t count, int timeout);
int bypass_unless___poll_chk(bypass_nfds_t count, bypass_size_t capacity);
#pragma GCC visibility pop

/* poll: knowledge/posix/polling.bk:20 */
typedef int bypass_fn_poll(struct pollfd *, bypass_nfds_t, int);
static void *bypass_original_poll;

int bypass_entry_poll(struct pollfd *files, bypass_nfds_t count, int timeout) BYPASS_ENTRY("poll");
int bypass_entry_poll(struct pollfd *files, bypass_nfds_t count, int timeout)
{
	if (bypass_is_local())
		return ((bypass_fn_poll *)bypass_original(&bypass_original_poll, "poll", NULL))(files, count, timeout);
	return bypass_switch_poll(files, count, timeout);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __poll: knowledge/linux-glibc/polling.bk:8 */
typedef int bypass_fn___poll(struct pollfd *, bypass_nfds_t, int);
static void *bypass_original___poll;

int bypass_entry___poll(struct pollfd *files, bypass_nfds_t count, int timeout) BYPASS_ENTRY("__poll");
int bypass_entry___poll(struct pollfd *files, bypass_nfds_t count, int timeout)
{
	if (bypass_is_local())
		return ((bypass_fn___poll *)bypass_original(&bypass_original___poll, "__poll", NULL))(files, count, timeout);
	return bypass_switch_poll(files, count, timeout);
}

/* __poll_chk: knowledge/linux-glibc/polling.bk:9 */
typedef int bypass_fn___poll_chk(struct pollfd *, bypass_nfds_t, int, bypass_size_t);
static void *bypass_original___poll_chk;

int bypass_entry___poll_chk(struct pollfd *files, bypass_nfds_t count, int timeout, bypass_size_t capacity)
		BYPASS_ENTRY("__poll_chk");
int bypass_entry___poll_chk(struct pollfd *files, bypass_nfds_t count, int timeout, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___poll_chk(count, capacity))
		return ((bypass_fn___poll_chk *)bypass_original(&bypass_original___poll_chk, "__poll_chk", NULL))(files, count, timeout, capacity);
	return bypass_switch_poll(files, count, timeout);
}
#endif

/* The original, for actions. */
int bypass_local_poll(struct pollfd *files, bypass_nfds_t count, int timeout)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_poll) != -1) {
		return bypass_again_poll(files, count, timeout);
	}
#endif
	return ((bypass_fn_poll *)bypass_original(&bypass_original_poll, "poll", NULL))(files, count, timeout);
}

/* ==== fork ================================================= knowledge/posix/process.bk:14 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_fork(void);
bypass_pid_t bypass_local_fork(void);
bypass_pid_t bypass_again_fork(void);
#pragma GCC visibility pop

/* fork: knowledge/posix/process.bk:14 */
typedef bypass_pid_t bypass_fn_fork(void);
static void *bypass_original_fork;

bypass_pid_t bypass_entry_fork(void) BYPASS_ENTRY("fork");
bypass_pid_t bypass_entry_fork(void)
{
	if (bypass_is_local())
		return ((bypass_fn_fork *)bypass_original(&bypass_original_fork, "fork", NULL))();
	return bypass_switch_fork();
}

#if defined(__linux__)
/* _Fork: knowledge/linux/process.bk:13 */
typedef bypass_pid_t bypass_fn__Fork(void);
static void *bypass_original__Fork;

bypass_pid_t bypass_entry__Fork(void) BYPASS_ENTRY("_Fork");
bypass_pid_t bypass_entry__Fork(void)
{
	if (bypass_is_local())
		return ((bypass_fn__Fork *)bypass_original(&bypass_original__Fork, "_Fork", NULL))();
	return bypass_switch_fork();
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __fork: knowledge/linux-glibc/process.bk:8 */
typedef bypass_pid_t bypass_fn___fork(void);
static void *bypass_original___fork;

bypass_pid_t bypass_entry___fork(void) BYPASS_ENTRY("__fork");
bypass_pid_t bypass_entry___fork(void)
{
	if (bypass_is_local())
		return ((bypass_fn___fork *)bypass_original(&bypass_original___fork, "__fork", NULL))();
	return bypass_switch_fork();
}

/* __libc_fork: knowledge/linux-glibc/process.bk:8 */
typedef bypass_pid_t bypass_fn___libc_fork(void);
static void *bypass_original___libc_fork;

bypass_pid_t bypass_entry___libc_fork(void) BYPASS_ENTRY("__libc_fork");
bypass_pid_t bypass_entry___libc_fork(void)
{
	if (bypass_is_local())
		return ((bypass_fn___libc_fork *)bypass_original(&bypass_original___libc_fork, "__libc_fork", NULL))();
	return bypass_switch_fork();
}
#endif

/* The original, for actions. */
bypass_pid_t bypass_local_fork(void)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fork) != -1) {
		return bypass_again_fork();
	}
#endif
	return ((bypass_fn_fork *)bypass_original(&bypass_original_fork, "fork", NULL))();
}

/* ==== vfork ================================================ knowledge/posix/process.bk:23 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_vfork(void);
bypass_pid_t bypass_local_vfork(void);
bypass_pid_t bypass_again_vfork(void);
#pragma GCC visibility pop

/* vfork: knowledge/posix/process.bk:23 */
typedef bypass_pid_t bypass_fn_vfork(void);
static void *bypass_original_vfork;

bypass_pid_t bypass_entry_vfork(void) BYPASS_ENTRY_TWICE("vfork");
bypass_pid_t bypass_entry_vfork(void)
{
	if (bypass_is_local())
		return ((bypass_fn_vfork *)bypass_original(&bypass_original_vfork, "vfork", NULL))();
	return bypass_switch_vfork();
}

#if defined(__linux__) && defined(__GLIBC__)
/* __vfork: knowledge/linux-glibc/process.bk:10 */
typedef bypass_pid_t bypass_fn___vfork(void);
static void *bypass_original___vfork;

bypass_pid_t bypass_entry___vfork(void) BYPASS_ENTRY_TWICE("__vfork");
bypass_pid_t bypass_entry___vfork(void)
{
	if (bypass_is_local())
		return ((bypass_fn___vfork *)bypass_original(&bypass_original___vfork, "__vfork", NULL))();
	return bypass_switch_vfork();
}
#endif

/* The original, for actions. */
bypass_pid_t bypass_local_vfork(void)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_vfork) != -1) {
		return bypass_again_vfork();
	}
#endif
	return ((bypass_fn_vfork *)bypass_original(&bypass_original_vfork, "vfork", NULL))();
}

/* ==== wait ================================================= knowledge/posix/process.bk:33 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_wait(int *status);
bypass_pid_t bypass_local_wait(int *status);
bypass_pid_t bypass_again_wait(int *status);
#pragma GCC visibility pop

/* wait: knowledge/posix/process.bk:33 */
typedef bypass_pid_t bypass_fn_wait(int *);
static void *bypass_original_wait;

bypass_pid_t bypass_entry_wait(int *status) BYPASS_ENTRY("wait");
bypass_pid_t bypass_entry_wait(int *status)
{
	if (bypass_is_local())
		return ((bypass_fn_wait *)bypass_original(&bypass_original_wait, "wait", NULL))(status);
	return bypass_switch_wait(status);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __wait: knowledge/linux-glibc/process.bk:16 */
typedef bypass_pid_t bypass_fn___wait(int *);
static void *bypass_original___wait;

bypass_pid_t bypass_entry___wait(int *status) BYPASS_ENTRY("__wait");
bypass_pid_t bypass_entry___wait(int *status)
{
	if (bypass_is_local())
		return ((bypass_fn___wait *)bypass_original(&bypass_original___wait, "__wait", NULL))(status);
	return bypass_switch_wait(status);
}
#endif

/* The original, for actions. */
bypass_pid_t bypass_local_wait(int *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_wait) != -1) {
		return bypass_again_wait(status);
	}
#endif
	return ((bypass_fn_wait *)bypass_original(&bypass_original_wait, "wait", NULL))(status);
}

/* ==== waitpid ============================================== knowledge/posix/process.bk:46 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_waitpid(bypass_pid_t pid, int *status, int options);
bypass_pid_t bypass_local_waitpid(bypass_pid_t pid, int *status, int options);
bypass_pid_t bypass_again_waitpid(bypass_pid_t pid, int *status, int options);
#pragma GCC visibility pop

/* waitpid: knowledge/posix/process.bk:46 */
typedef bypass_pid_t bypass_fn_waitpid(bypass_pid_t, int *, int);
static void *bypass_original_waitpid;

bypass_pid_t bypass_entry_waitpid(bypass_pid_t pid, int *status, int options) BYPASS_ENTRY("waitpid");
bypass_pid_t bypass_entry_waitpid(bypass_pid_t pid, int *status, int options)
{
	if (bypass_is_local())
		return ((bypass_fn_waitpid *)bypass_original(&bypass_original_waitpid, "waitpid", NULL))(pid, status, options);
	return bypass_switch_waitpid(pid, status, options);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __waitpid: knowledge/linux-glibc/process.bk:18 */
typedef bypass_pid_t bypass_fn___waitpid(bypass_pid_t, int *, int);
static void *bypass_original___waitpid;

bypass_pid_t bypass_entry___waitpid(bypass_pid_t pid, int *status, int options) BYPASS_ENTRY("__waitpid");
bypass_pid_t bypass_entry___waitpid(bypass_pid_t pid, int *status, int options)
{
	if (bypass_is_local())
		return ((bypass_fn___waitpid *)bypass_original(&bypass_original___waitpid, "__waitpid", NULL))(pid, status, options);
	return bypass_switch_waitpid(pid, status, options);
}
#endif

/* The original, for actions. */
bypass_pid_t bypass_local_waitpid(bypass_pid_t pid, int *status, int options)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_waitpid) != -1) {
		return bypass_again_waitpid(pid, status, options);
	}
#endif
	return ((bypass_fn_waitpid *)bypass_original(&bypass_original_waitpid, "waitpid", NULL))(pid, status, options);
}

/* ==== execve =============================================== knowledge/posix/process.bk:82 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp);
int bypass_local_execve(const char *path, char *const *argv, char *const *envp);
int bypass_again_execve(const char *path, char *const *argv, char *const *envp);
char *const * bypass_given_execv_envp(void);
#pragma GCC visibility pop

/* execve: knowledge/posix/process.bk:82 */
typedef int bypass_fn_execve(const char *, char *const *, char *const *);
static void *bypass_original_execve;

int bypass_entry_execve(const char *path, char *const *argv, char *const *envp) BYPASS_ENTRY("execve");
int bypass_entry_execve(const char *path, char *const *argv, char *const *envp)
{
	if (bypass_is_local())
		return ((bypass_fn_execve *)bypass_original(&bypass_original_execve, "execve", NULL))(path, argv, envp);
	return bypass_switch_execve(path, argv, envp);
}

/* execv: knowledge/posix/process.bk:85 */
typedef int bypass_fn_execv(const char *, char *const *);
static void *bypass_original_execv;

int bypass_entry_execv(const char *path, char *const *argv) BYPASS_ENTRY("execv");
int bypass_entry_execv(const char *path, char *const *argv)
{
	if (bypass_is_local())
		return ((bypass_fn_execv *)bypass_original(&bypass_original_execv, "execv", NULL))(path, argv);
	return bypass_switch_execve(path, argv, bypass_given_execv_envp());
}

/* The original, for actions. */
int bypass_local_execve(const char *path, char *const *argv, char *const *envp)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_execve) != -1) {
		return bypass_again_execve(path, argv, envp);
	}
#endif
	return ((bypass_fn_execve *)bypass_original(&bypass_original_execve, "execve", NULL))(path, argv, envp);
}

/* ==== execl ================================================ knowledge/posix/process.bk:95 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execl(const char *path, const char *argument, va_list args);
int bypass_local_execl(const char *path, const char *argument, va_list args);
#pragma GCC visibility pop

/* execl: knowledge/posix/process.bk:95 */
int bypass_entry_execl(const char *path, const char *argument, ...) BYPASS_ENTRY("execl");
int bypass_entry_execl(const char *path, const char *argument, ...)
{
	va_list args;
	int result;

	va_start(args, argument);
	if (bypass_is_local())
		result = bypass_local_execl(path, argument, args);
	else
		result = bypass_switch_execl(path, argument, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
int bypass_local_execl(const char *path, const char *argument, va_list args)
{
	return bypass_execl_here(path, argument, args);
}

/* ==== execle ============================================== knowledge/posix/process.bk:110 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execle(const char *path, const char *argument, va_list args);
int bypass_local_execle(const char *path, const char *argument, va_list args);
#pragma GCC visibility pop

/* execle: knowledge/posix/process.bk:110 */
int bypass_entry_execle(const char *path, const char *argument, ...) BYPASS_ENTRY("execle");
int bypass_entry_execle(const char *path, const char *argument, ...)
{
	va_list args;
	int result;

	va_start(args, argument);
	if (bypass_is_local())
		result = bypass_local_execle(path, argument, args);
	else
		result = bypass_switch_execle(path, argument, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
int bypass_local_execle(const char *path, const char *argument, va_list args)
{
	return bypass_execle_here(path, argument, args);
}

/* ==== execlp ============================================== knowledge/posix/process.bk:126 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execlp(const char *file, const char *argument, va_list args);
int bypass_local_execlp(const char *file, const char *argument, va_list args);
#pragma GCC visibility pop

/* execlp: knowledge/posix/process.bk:126 */
int bypass_entry_execlp(const char *file, const char *argument, ...) BYPASS_ENTRY("execlp");
int bypass_entry_execlp(const char *file, const char *argument, ...)
{
	va_list args;
	int result;

	va_start(args, argument);
	if (bypass_is_local())
		result = bypass_local_execlp(file, argument, args);
	else
		result = bypass_switch_execlp(file, argument, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
int bypass_local_execlp(const char *file, const char *argument, va_list args)
{
	return bypass_execlp_here(file, argument, args);
}

/* ==== execvp ============================================== knowledge/posix/process.bk:141 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execvp(const char *file, char *const *argv);
int bypass_local_execvp(const char *file, char *const *argv);
#pragma GCC visibility pop

/* execvp: knowledge/posix/process.bk:141 */
typedef int bypass_fn_execvp(const char *, char *const *);
static void *bypass_original_execvp;

int bypass_entry_execvp(const char *file, char *const *argv) BYPASS_ENTRY("execvp");
int bypass_entry_execvp(const char *file, char *const *argv)
{
	if (bypass_is_local())
		return ((bypass_fn_execvp *)bypass_original(&bypass_original_execvp, "execvp", NULL))(file, argv);
	return bypass_switch_execvp(file, argv);
}

/* The original, for actions. */
int bypass_local_execvp(const char *file, char *const *argv)
{
	return ((bypass_fn_execvp *)bypass_original(&bypass_original_execvp, "execvp", NULL))(file, argv);
}

/* ==== fexecve ============================================= knowledge/posix/process.bk:154 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fexecve(int fd, char *const *argv, char *const *envp);
int bypass_local_fexecve(int fd, char *const *argv, char *const *envp);
#pragma GCC visibility pop

/* fexecve: knowledge/posix/process.bk:154 */
typedef int bypass_fn_fexecve(int, char *const *, char *const *);
static void *bypass_original_fexecve;

int bypass_entry_fexecve(int fd, char *const *argv, char *const *envp) BYPASS_ENTRY("fexecve");
int bypass_entry_fexecve(int fd, char *const *argv, char *const *envp)
{
	if (bypass_is_local())
		return ((bypass_fn_fexecve *)bypass_original(&bypass_original_fexecve, "fexecve", NULL))(fd, argv, envp);
	return bypass_switch_fexecve(fd, argv, envp);
}

/* The original, for actions. */
int bypass_local_fexecve(int fd, char *const *argv, char *const *envp)
{
	return ((bypass_fn_fexecve *)bypass_original(&bypass_original_fexecve, "fexecve", NULL))(fd, argv, envp);
}

/* ==== system ============================================== knowledge/posix/process.bk:304 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_system(const char *command);
int bypass_local_system(const char *command);
#pragma GCC visibility pop

/* system: knowledge/posix/process.bk:304 */
typedef int bypass_fn_system(const char *);
static void *bypass_original_system;

int bypass_entry_system(const char *command) BYPASS_ENTRY("system");
int bypass_entry_system(const char *command)
{
	if (bypass_is_local())
		return ((bypass_fn_system *)bypass_original(&bypass_original_system, "system", NULL))(command);
	return bypass_switch_system(command);
}

/* The original, for actions. */
int bypass_local_system(const char *command)
{
	return ((bypass_fn_system *)bypass_original(&bypass_original_system, "system", NULL))(command);
}

/* ==== sendmsg ============================================= knowledge/posix/sockets.bk:465 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_sendmsg(int fd, const struct msghdr *message, int flags);
bypass_ssize_t bypass_local_sendmsg(int fd, const struct msghdr *message, int flags);
bypass_ssize_t bypass_again_sendmsg(int fd, const struct msghdr *message, int flags);
int bypass_unless_sendmsg(const struct msghdr *message);
#pragma GCC visibility pop

#if !defined(BYPASS_ANY_LIBC)
/* sendmsg: knowledge/posix/sockets.bk:465 */
typedef bypass_ssize_t bypass_fn_sendmsg(int, const struct msghdr *, int);
static void *bypass_original_sendmsg;

bypass_ssize_t bypass_entry_sendmsg(int fd, const struct msghdr *message, int flags) BYPASS_ENTRY("sendmsg");
bypass_ssize_t bypass_entry_sendmsg(int fd, const struct msghdr *message, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_sendmsg *)bypass_original(&bypass_original_sendmsg, "sendmsg", NULL))(fd, message, flags);
	return bypass_switch_sendmsg(fd, message, flags);
}
#endif

#if defined(BYPASS_ANY_LIBC)
/* sendmsg: knowledge/linux-any-libc/sockets.bk:5 */
typedef bypass_ssize_t bypass_fn_sendmsg(int, const struct msghdr *, int);
static void *bypass_original_sendmsg;

bypass_ssize_t bypass_entry_sendmsg(int fd, const struct msghdr *message, int flags) BYPASS_ENTRY("sendmsg");
bypass_ssize_t bypass_entry_sendmsg(int fd, const struct msghdr *message, int flags)
{
	if (bypass_is_local() || bypass_unless_sendmsg(message))
		return ((bypass_fn_sendmsg *)bypass_original(&bypass_original_sendmsg, "sendmsg", NULL))(fd, message, flags);
	return bypass_switch_sendmsg(fd, message, flags);
}
#endif

#if defined(BYPASS_NARROW)
/* __sendmsg64: knowledge/linux-glibc-narrow/sockets.bk:3 */
typedef bypass_ssize_t bypass_fn___sendmsg64(int, const struct msghdr *, int);
static void *bypass_original___sendmsg64;

bypass_ssize_t bypass_entry___sendmsg64(int fd, const struct msghdr *message, int flags) BYPASS_ENTRY("__sendmsg64");
bypass_ssize_t bypass_entry___sendmsg64(int fd, const struct msghdr *message, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___sendmsg64 *)bypass_original(&bypass_original___sendmsg64, "__sendmsg64", NULL))(fd, message, flags);
	return bypass_switch_sendmsg(fd, message, flags);
}
#endif

/* The original, for actions. */
typedef bypass_ssize_t bypass_fn_of_sendmsg(int, const struct msghdr *, int);
static void *bypass_original_of_sendmsg;

bypass_ssize_t bypass_local_sendmsg(int fd, const struct msghdr *message, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_sendmsg) != -1) {
		return bypass_again_sendmsg(fd, message, flags);
	}
#endif
	return ((bypass_fn_of_sendmsg *)bypass_original(&bypass_original_of_sendmsg, "sendmsg", NULL))(fd, message, flags);
}

/* ==== recvmsg ============================================= knowledge/posix/sockets.bk:480 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_recvmsg(int fd, struct msghdr *message, int flags);
bypass_ssize_t bypass_local_recvmsg(int fd, struct msghdr *message, int flags);
bypass_ssize_t bypass_again_recvmsg(int fd, struct msghdr *message, int flags);
int bypass_unless_recvmsg(struct msghdr *message);
#pragma GCC visibility pop

#if !defined(BYPASS_ANY_LIBC)
/* recvmsg: knowledge/posix/sockets.bk:480 */
typedef bypass_ssize_t bypass_fn_recvmsg(int, struct msghdr *, int);
static void *bypass_original_recvmsg;

bypass_ssize_t bypass_entry_recvmsg(int fd, struct msghdr *message, int flags) BYPASS_ENTRY("recvmsg");
bypass_ssize_t bypass_entry_recvmsg(int fd, struct msghdr *message, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_recvmsg *)bypass_original(&bypass_original_recvmsg, "recvmsg", NULL))(fd, message, flags);
	return bypass_switch_recvmsg(fd, message, flags);
}
#endif

#if defined(BYPASS_ANY_LIBC)
/* recvmsg: knowledge/linux-any-libc/sockets.bk:7 */
typedef bypass_ssize_t bypass_fn_recvmsg(int, struct msghdr *, int);
static void *bypass_original_recvmsg;

bypass_ssize_t bypass_entry_recvmsg(int fd, struct msghdr *message, int flags) BYPASS_ENTRY("recvmsg");
bypass_ssize_t bypass_entry_recvmsg(int fd, struct msghdr *message, int flags)
{
	if (bypass_is_local() || bypass_unless_recvmsg(message))
		return ((bypass_fn_recvmsg *)bypass_original(&bypass_original_recvmsg, "recvmsg", NULL))(fd, message, flags);
	return bypass_switch_recvmsg(fd, message, flags);
}
#endif

#if defined(BYPASS_NARROW)
/* __recvmsg64: knowledge/linux-glibc-narrow/sockets.bk:5 */
typedef bypass_ssize_t bypass_fn___recvmsg64(int, struct msghdr *, int);
static void *bypass_original___recvmsg64;

bypass_ssize_t bypass_entry___recvmsg64(int fd, struct msghdr *message, int flags) BYPASS_ENTRY("__recvmsg64");
bypass_ssize_t bypass_entry___recvmsg64(int fd, struct msghdr *message, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___recvmsg64 *)bypass_original(&bypass_original___recvmsg64, "__recvmsg64", NULL))(fd, message, flags);
	return bypass_switch_recvmsg(fd, message, flags);
}
#endif

/* The original, for actions. */
typedef bypass_ssize_t bypass_fn_of_recvmsg(int, struct msghdr *, int);
static void *bypass_original_of_recvmsg;

bypass_ssize_t bypass_local_recvmsg(int fd, struct msghdr *message, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_recvmsg) != -1) {
		return bypass_again_recvmsg(fd, message, flags);
	}
#endif
	return ((bypass_fn_of_recvmsg *)bypass_original(&bypass_original_of_recvmsg, "recvmsg", NULL))(fd, message, flags);
}

/* ==== fstat ================================================= knowledge/posix/status.bk:52 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fstat(int fd, struct stat *status);
int bypass_local_fstat(int fd, struct stat *status);
int bypass_again_fstat(int fd, struct stat *status);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* fstat: knowledge/posix/status.bk:52 */
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

/* ==== fstatat =============================================== knowledge/posix/status.bk:72 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_local_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_again_fstatat(int dirfd, const char *path, struct stat *status, int flags);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* fstatat: knowledge/posix/status.bk:72 */
typedef int bypass_fn_fstatat(int, const char *, struct stat *, int);
static void *bypass_original_fstatat;

int bypass_entry_fstatat(int dirfd, const char *path, struct stat *status, int flags) BYPASS_ENTRY("fstatat");
int bypass_entry_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatat *)bypass_original(&bypass_original_fstatat, "fstatat", NULL))(dirfd, path, status, flags);
	return bypass_switch_fstatat(dirfd, path, status, flags);
}
#endif

#if defined(__linux__)
/* fstatat64: knowledge/linux/status.bk:28 */
typedef int bypass_fn_fstatat64(int, const char *, struct stat *, int);
static void *bypass_original_fstatat64;

int bypass_entry_fstatat64(int dirfd, const char *path, struct stat *status, int flags) BYPASS_ENTRY("fstatat64");
int bypass_entry_fstatat64(int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatat64 *)bypass_original(&bypass_original_fstatat64, "fstatat64", NULL))(dirfd, path, status, flags);
	return bypass_switch_fstatat(dirfd, path, status, flags);
}
#endif

#if (defined(__linux__)) && (!defined(BYPASS_TWO_STATUS))
/* __fxstatat: knowledge/linux/status.bk:29 */
typedef int bypass_fn___fxstatat(int, int, const char *, struct stat *, int);
static void *bypass_original___fxstatat;

int bypass_entry___fxstatat(int ver, int dirfd, const char *path, struct stat *status, int flags)
		BYPASS_ENTRY("__fxstatat");
int bypass_entry___fxstatat(int ver, int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___fxstatat *)bypass_original(&bypass_original___fxstatat, "__fxstatat", NULL))(ver, dirfd, path, status, flags);
	return bypass_switch_fstatat(dirfd, path, status, flags);
}
#endif

#if defined(__linux__)
/* __fxstatat64: knowledge/linux/status.bk:30 */
typedef int bypass_fn___fxstatat64(int, int, const char *, struct stat *, int);
static void *bypass_original___fxstatat64;

int bypass_entry___fxstatat64(int ver, int dirfd, const char *path, struct stat *status, int flags)
		BYPASS_ENTRY("__fxstatat64");
int bypass_entry___fxstatat64(int ver, int dirfd, const char *path, struct stat *status, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___fxstatat64 *)bypass_original(&bypass_original___fxstatat64, "__fxstatat64", NULL))(ver, dirfd, path, status, flags);
	return bypass_switch_fstatat(dirfd, path, status, flags);
}
#endif

#if defined(BYPASS_NARROW)
/* __fstatat64_time64: knowledge/linux-glibc-narrow/status.bk:13 */
typedef int bypass_fn___fstatat64_time64(int, const char *, struct bypass_time64_stat *, int);
static void *bypass_original___fstatat64_time64;

int bypass_time64_stat_out(struct bypass_time64_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___fstatat64_time64(int dirfd, const char *path, struct bypass_time64_stat *status, int flags)
		BYPASS_ENTRY("__fstatat64_time64");
int bypass_entry___fstatat64_time64(int dirfd, const char *path, struct bypass_time64_stat *status, int flags)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___fstatat64_time64 *)bypass_original(&bypass_original___fstatat64_time64, "__fstatat64_time64", NULL))(dirfd, path, status, flags);
	result = bypass_switch_fstatat(dirfd, path, status != NULL ? (struct stat *)&status_own : NULL, flags);
	if (result != -1 && status != NULL && bypass_time64_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* fstatat: knowledge/linux-glibc-two-status/status.bk:12 */
typedef int bypass_fn_fstatat(int, const char *, struct bypass_plain_stat *, int);
static void *bypass_original_fstatat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstatat(int dirfd, const char *path, struct bypass_plain_stat *status, int flags)
		BYPASS_ENTRY("fstatat");
int bypass_entry_fstatat(int dirfd, const char *path, struct bypass_plain_stat *status, int flags)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstatat *)bypass_original(&bypass_original_fstatat, "fstatat", NULL))(dirfd, path, status, flags);
	result = bypass_switch_fstatat(dirfd, path, status != NULL ? (struct stat *)&status_own : NULL, flags);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}

/* __fxstatat: knowledge/linux-glibc-two-status/status.bk:13 */
typedef int bypass_fn___fxstatat(int, int, const char *, struct bypass_plain_stat *, int);
static void *bypass_original___fxstatat;

int bypass_plain_stat_out(struct bypass_plain_stat *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry___fxstatat(int ver, int dirfd, const char *path, struct bypass_plain_stat *status, int flags)
		BYPASS_ENTRY("__fxstatat");
int bypass_entry___fxstatat(int ver, int dirfd, const char *path, struct bypass_plain_stat *status, int flags)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___fxstatat *)bypass_original(&bypass_original___fxstatat, "__fxstatat", NULL))(ver, dirfd, path, status, flags);
	result = bypass_switch_fstatat(dirfd, path, status != NULL ? (struct stat *)&status_own : NULL, flags);
	if (result != -1 && status != NULL && bypass_plain_stat_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_fstatat(int dirfd, const char *path, struct stat *status, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fstatat) != -1) {
		return bypass_again_fstatat(dirfd, path, status, flags);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fstatat64 *)bypass_original(&bypass_original_fstatat64, "fstatat64", NULL))(dirfd, path, status, flags);
#else
	return ((bypass_fn_fstatat *)bypass_original(&bypass_original_fstatat, "fstatat", NULL))(dirfd, path, status, flags);
#endif
}

/* ==== fchownat ============================================= knowledge/posix/status.bk:132 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
int bypass_local_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
int bypass_again_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
#pragma GCC visibility pop

/* fchownat: knowledge/posix/status.bk:132 */
typedef int bypass_fn_fchownat(int, const char *, bypass_uid_t, bypass_gid_t, int);
static void *bypass_original_fchownat;

int bypass_entry_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags)
		BYPASS_ENTRY("fchownat");
int bypass_entry_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_fchownat *)bypass_original(&bypass_original_fchownat, "fchownat", NULL))(dirfd, path, owner, group, flags);
	return bypass_switch_fchownat(dirfd, path, owner, group, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fchownat) != -1) {
		return bypass_again_fchownat(dirfd, path, owner, group, flags);
	}
#endif
	return ((bypass_fn_fchownat *)bypass_original(&bypass_original_fchownat, "fchownat", NULL))(dirfd, path, owner, group, flags);
}

/* ==== fstatvfs ============================================= knowledge/posix/status.bk:171 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fstatvfs(int fd, struct statvfs *status);
int bypass_local_fstatvfs(int fd, struct statvfs *status);
#pragma GCC visibility pop

#if (!defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* fstatvfs: knowledge/posix/status.bk:171 */
typedef int bypass_fn_fstatvfs(int, struct statvfs *);
static void *bypass_original_fstatvfs;

int bypass_entry_fstatvfs(int fd, struct statvfs *status) BYPASS_ENTRY("fstatvfs");
int bypass_entry_fstatvfs(int fd, struct statvfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatvfs *)bypass_original(&bypass_original_fstatvfs, "fstatvfs", NULL))(fd, status);
	return bypass_switch_fstatvfs(fd, status);
}
#endif

#if defined(__linux__)
/* fstatvfs64: knowledge/linux/status.bk:35 */
typedef int bypass_fn_fstatvfs64(int, struct statvfs *);
static void *bypass_original_fstatvfs64;

int bypass_entry_fstatvfs64(int fd, struct statvfs *status) BYPASS_ENTRY("fstatvfs64");
int bypass_entry_fstatvfs64(int fd, struct statvfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatvfs64 *)bypass_original(&bypass_original_fstatvfs64, "fstatvfs64", NULL))(fd, status);
	return bypass_switch_fstatvfs(fd, status);
}
#endif

#if (defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* fstatvfs: knowledge/linux-glibc-alpha/status.bk:4 */
typedef int bypass_fn_fstatvfs(int, struct bypass_plain_statvfs *);
static void *bypass_original_fstatvfs;

int bypass_plain_statvfs_out(struct bypass_plain_statvfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstatvfs(int fd, struct bypass_plain_statvfs *status) BYPASS_ENTRY("fstatvfs");
int bypass_entry_fstatvfs(int fd, struct bypass_plain_statvfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstatvfs *)bypass_original(&bypass_original_fstatvfs, "fstatvfs", NULL))(fd, status);
	result = bypass_switch_fstatvfs(fd, status != NULL ? (struct statvfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statvfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_NARROW)
/* fstatvfs: knowledge/linux-glibc-narrow/status.bk:18 */
typedef int bypass_fn_fstatvfs(int, struct bypass_plain_statvfs *);
static void *bypass_original_fstatvfs;

int bypass_plain_statvfs_out(struct bypass_plain_statvfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstatvfs(int fd, struct bypass_plain_statvfs *status) BYPASS_ENTRY("fstatvfs");
int bypass_entry_fstatvfs(int fd, struct bypass_plain_statvfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstatvfs *)bypass_original(&bypass_original_fstatvfs, "fstatvfs", NULL))(fd, status);
	result = bypass_switch_fstatvfs(fd, status != NULL ? (struct statvfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statvfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_fstatvfs(int fd, struct statvfs *status)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fstatvfs64 *)bypass_original(&bypass_original_fstatvfs64, "fstatvfs64", NULL))(fd, status);
#else
	return ((bypass_fn_fstatvfs *)bypass_original(&bypass_original_fstatvfs, "fstatvfs", NULL))(fd, status);
#endif
}

/* ==== fpathconf ============================================ knowledge/posix/status.bk:188 ==== */

#pragma GCC visibility push(hidden)
long bypass_switch_fpathconf(int fd, int name);
long bypass_local_fpathconf(int fd, int name);
#pragma GCC visibility pop

/* fpathconf: knowledge/posix/status.bk:188 */
typedef long bypass_fn_fpathconf(int, int);
static void *bypass_original_fpathconf;

long bypass_entry_fpathconf(int fd, int name) BYPASS_ENTRY("fpathconf");
long bypass_entry_fpathconf(int fd, int name)
{
	if (bypass_is_local())
		return ((bypass_fn_fpathconf *)bypass_original(&bypass_original_fpathconf, "fpathconf", NULL))(fd, name);
	return bypass_switch_fpathconf(fd, name);
}

/* The original, for actions and for calls that belong here. */
long bypass_local_fpathconf(int fd, int name)
{
	return ((bypass_fn_fpathconf *)bypass_original(&bypass_original_fpathconf, "fpathconf", NULL))(fd, name);
}

/* ==== tcgetattr =========================================== knowledge/posix/terminals.bk:8 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcgetattr(int fd, struct termios *settings);
int bypass_local_tcgetattr(int fd, struct termios *settings);
#pragma GCC visibility pop

/* tcgetattr: knowledge/posix/terminals.bk:8 */
typedef int bypass_fn_tcgetattr(int, struct termios *);
static void *bypass_original_tcgetattr;

int bypass_entry_tcgetattr(int fd, struct termios *settings) BYPASS_ENTRY("tcgetattr");
int bypass_entry_tcgetattr(int fd, struct termios *settings)
{
	if (bypass_is_local())
		return ((bypass_fn_tcgetattr *)bypass_original(&bypass_original_tcgetattr, "tcgetattr", NULL))(fd, settings);
	return bypass_switch_tcgetattr(fd, settings);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcgetattr(int fd, struct termios *settings)
{
	return ((bypass_fn_tcgetattr *)bypass_original(&bypass_original_tcgetattr, "tcgetattr", NULL))(fd, settings);
}

/* ==== tcsetattr ========================================== knowledge/posix/terminals.bk:14 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcsetattr(int fd, int when, const struct termios *settings);
int bypass_local_tcsetattr(int fd, int when, const struct termios *settings);
#pragma GCC visibility pop

/* tcsetattr: knowledge/posix/terminals.bk:14 */
typedef int bypass_fn_tcsetattr(int, int, const struct termios *);
static void *bypass_original_tcsetattr;

int bypass_entry_tcsetattr(int fd, int when, const struct termios *settings) BYPASS_ENTRY("tcsetattr");
int bypass_entry_tcsetattr(int fd, int when, const struct termios *settings)
{
	if (bypass_is_local())
		return ((bypass_fn_tcsetattr *)bypass_original(&bypass_original_tcsetattr, "tcsetattr", NULL))(fd, when, settings);
	return bypass_switch_tcsetattr(fd, when, settings);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcsetattr(int fd, int when, const struct termios *settings)
{
	return ((bypass_fn_tcsetattr *)bypass_original(&bypass_original_tcsetattr, "tcsetattr", NULL))(fd, when, settings);
}

/* ==== tcdrain ============================================ knowledge/posix/terminals.bk:21 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcdrain(int fd);
int bypass_local_tcdrain(int fd);
#pragma GCC visibility pop

/* tcdrain: knowledge/posix/terminals.bk:21 */
typedef int bypass_fn_tcdrain(int);
static void *bypass_original_tcdrain;

int bypass_entry_tcdrain(int fd) BYPASS_ENTRY("tcdrain");
int bypass_entry_tcdrain(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_tcdrain *)bypass_original(&bypass_original_tcdrain, "tcdrain", NULL))(fd);
	return bypass_switch_tcdrain(fd);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcdrain(int fd)
{
	return ((bypass_fn_tcdrain *)bypass_original(&bypass_original_tcdrain, "tcdrain", NULL))(fd);
}

/* ==== tcflush ============================================ knowledge/posix/terminals.bk:28 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcflush(int fd, int queue);
int bypass_local_tcflush(int fd, int queue);
#pragma GCC visibility pop

/* tcflush: knowledge/posix/terminals.bk:28 */
typedef int bypass_fn_tcflush(int, int);
static void *bypass_original_tcflush;

int bypass_entry_tcflush(int fd, int queue) BYPASS_ENTRY("tcflush");
int bypass_entry_tcflush(int fd, int queue)
{
	if (bypass_is_local())
		return ((bypass_fn_tcflush *)bypass_original(&bypass_original_tcflush, "tcflush", NULL))(fd, queue);
	return bypass_switch_tcflush(fd, queue);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcflush(int fd, int queue)
{
	return ((bypass_fn_tcflush *)bypass_original(&bypass_original_tcflush, "tcflush", NULL))(fd, queue);
}

/* ==== tcflow ============================================= knowledge/posix/terminals.bk:34 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcflow(int fd, int action);
int bypass_local_tcflow(int fd, int action);
#pragma GCC visibility pop

/* tcflow: knowledge/posix/terminals.bk:34 */
typedef int bypass_fn_tcflow(int, int);
static void *bypass_original_tcflow;

int bypass_entry_tcflow(int fd, int action) BYPASS_ENTRY("tcflow");
int bypass_entry_tcflow(int fd, int action)
{
	if (bypass_is_local())
		return ((bypass_fn_tcflow *)bypass_original(&bypass_original_tcflow, "tcflow", NULL))(fd, action);
	return bypass_switch_tcflow(fd, action);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcflow(int fd, int action)
{
	return ((bypass_fn_tcflow *)bypass_original(&bypass_original_tcflow, "tcflow", NULL))(fd, action);
}

/* ==== tcsendbreak ======================================== knowledge/posix/terminals.bk:40 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcsendbreak(int fd, int duration);
int bypass_local_tcsendbreak(int fd, int duration);
#pragma GCC visibility pop

/* tcsendbreak: knowledge/posix/terminals.bk:40 */
typedef int bypass_fn_tcsendbreak(int, int);
static void *bypass_original_tcsendbreak;

int bypass_entry_tcsendbreak(int fd, int duration) BYPASS_ENTRY("tcsendbreak");
int bypass_entry_tcsendbreak(int fd, int duration)
{
	if (bypass_is_local())
		return ((bypass_fn_tcsendbreak *)bypass_original(&bypass_original_tcsendbreak, "tcsendbreak", NULL))(fd, duration);
	return bypass_switch_tcsendbreak(fd, duration);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcsendbreak(int fd, int duration)
{
	return ((bypass_fn_tcsendbreak *)bypass_original(&bypass_original_tcsendbreak, "tcsendbreak", NULL))(fd, duration);
}

/* ==== tcgetpgrp ========================================== knowledge/posix/terminals.bk:46 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_tcgetpgrp(int fd);
bypass_pid_t bypass_local_tcgetpgrp(int fd);
#pragma GCC visibility pop

/* tcgetpgrp: knowledge/posix/terminals.bk:46 */
typedef bypass_pid_t bypass_fn_tcgetpgrp(int);
static void *bypass_original_tcgetpgrp;

bypass_pid_t bypass_entry_tcgetpgrp(int fd) BYPASS_ENTRY("tcgetpgrp");
bypass_pid_t bypass_entry_tcgetpgrp(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_tcgetpgrp *)bypass_original(&bypass_original_tcgetpgrp, "tcgetpgrp", NULL))(fd);
	return bypass_switch_tcgetpgrp(fd);
}

/* The original, for actions. */
bypass_pid_t bypass_local_tcgetpgrp(int fd)
{
	return ((bypass_fn_tcgetpgrp *)bypass_original(&bypass_original_tcgetpgrp, "tcgetpgrp", NULL))(fd);
}

/* ==== tcsetpgrp ========================================== knowledge/posix/terminals.bk:58 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_tcsetpgrp(int fd, bypass_pid_t group);
int bypass_local_tcsetpgrp(int fd, bypass_pid_t group);
#pragma GCC visibility pop

/* tcsetpgrp: knowledge/posix/terminals.bk:58 */
typedef int bypass_fn_tcsetpgrp(int, bypass_pid_t);
static void *bypass_original_tcsetpgrp;

int bypass_entry_tcsetpgrp(int fd, bypass_pid_t group) BYPASS_ENTRY("tcsetpgrp");
int bypass_entry_tcsetpgrp(int fd, bypass_pid_t group)
{
	if (bypass_is_local())
		return ((bypass_fn_tcsetpgrp *)bypass_original(&bypass_original_tcsetpgrp, "tcsetpgrp", NULL))(fd, group);
	return bypass_switch_tcsetpgrp(fd, group);
}

/* The original, for actions. */
int bypass_local_tcsetpgrp(int fd, bypass_pid_t group)
{
	return ((bypass_fn_tcsetpgrp *)bypass_original(&bypass_original_tcsetpgrp, "tcsetpgrp", NULL))(fd, group);
}

/* ==== tcgetsid =========================================== knowledge/posix/terminals.bk:70 ==== */

#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_tcgetsid(int fd);
bypass_pid_t bypass_local_tcgetsid(int fd);
#pragma GCC visibility pop

/* tcgetsid: knowledge/posix/terminals.bk:70 */
typedef bypass_pid_t bypass_fn_tcgetsid(int);
static void *bypass_original_tcgetsid;

bypass_pid_t bypass_entry_tcgetsid(int fd) BYPASS_ENTRY("tcgetsid");
bypass_pid_t bypass_entry_tcgetsid(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_tcgetsid *)bypass_original(&bypass_original_tcgetsid, "tcgetsid", NULL))(fd);
	return bypass_switch_tcgetsid(fd);
}

/* The original, for actions. */
bypass_pid_t bypass_local_tcgetsid(int fd)
{
	return ((bypass_fn_tcgetsid *)bypass_original(&bypass_original_tcgetsid, "tcgetsid", NULL))(fd);
}

/* ==== ttyname ============================================ knowledge/posix/terminals.bk:82 ==== */

#pragma GCC visibility push(hidden)
char *bypass_switch_ttyname(int fd);
char *bypass_local_ttyname(int fd);
#pragma GCC visibility pop

/* ttyname: knowledge/posix/terminals.bk:82 */
typedef char *bypass_fn_ttyname(int);
static void *bypass_original_ttyname;

char *bypass_entry_ttyname(int fd) BYPASS_ENTRY("ttyname");
char *bypass_entry_ttyname(int fd)
{
	if (bypass_is_local())
		return ((bypass_fn_ttyname *)bypass_original(&bypass_original_ttyname, "ttyname", NULL))(fd);
	return bypass_switch_ttyname(fd);
}

/* The original, for actions. */
char *bypass_local_ttyname(int fd)
{
	return ((bypass_fn_ttyname *)bypass_original(&bypass_original_ttyname, "ttyname", NULL))(fd);
}

/* ==== dup3 ============================================== knowledge/linux/descriptors.bk:8 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_dup3(int from, int to, int flags);
int bypass_local_dup3(int from, int to, int flags);
int bypass_again_dup3(int from, int to, int flags);
#pragma GCC visibility pop

/* dup3: knowledge/linux/descriptors.bk:8 */
typedef int bypass_fn_dup3(int, int, int);
static void *bypass_original_dup3;

int bypass_entry_dup3(int from, int to, int flags) BYPASS_ENTRY("dup3");
int bypass_entry_dup3(int from, int to, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_dup3 *)bypass_original(&bypass_original_dup3, "dup3", NULL))(from, to, flags);
	return bypass_switch_dup3(from, to, flags);
}

/* The original, for actions. */
int bypass_local_dup3(int from, int to, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_dup3) != -1) {
		return bypass_again_dup3(from, to, flags);
	}
#endif
	return ((bypass_fn_dup3 *)bypass_original(&bypass_original_dup3, "dup3", NULL))(from, to, flags);
}
#endif

/* ==== ttyname_r ======================================== knowledge/linux/descriptors.bk:21 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_ttyname_r(int fd, char *name, bypass_size_t size);
int bypass_local_ttyname_r(int fd, char *name, bypass_size_t size);
int bypass_unless___ttyname_r_chk(bypass_size_t size, bypass_size_t capacity);
#pragma GCC visibility pop

/* ttyname_r: knowledge/linux/descriptors.bk:21 */
typedef int bypass_fn_ttyname_r(int, char *, bypass_size_t);
static void *bypass_original_ttyname_r;

int bypass_entry_ttyname_r(int fd, char *name, bypass_size_t size) BYPASS_ENTRY("ttyname_r");
int bypass_entry_ttyname_r(int fd, char *name, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_ttyname_r *)bypass_original(&bypass_original_ttyname_r, "ttyname_r", NULL))(fd, name, size);
	return bypass_switch_ttyname_r(fd, name, size);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __ttyname_r_chk: knowledge/linux-glibc/descriptors.bk:15 */
typedef int bypass_fn___ttyname_r_chk(int, char *, bypass_size_t, bypass_size_t);
static void *bypass_original___ttyname_r_chk;

int bypass_entry___ttyname_r_chk(int fd, char *name, bypass_size_t size, bypass_size_t capacity)
		BYPASS_ENTRY("__ttyname_r_chk");
int bypass_entry___ttyname_r_chk(int fd, char *name, bypass_size_t size, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___ttyname_r_chk(size, capacity))
		return ((bypass_fn___ttyname_r_chk *)bypass_original(&bypass_original___ttyname_r_chk, "__ttyname_r_chk", NULL))(fd, name, size, capacity);
	return bypass_switch_ttyname_r(fd, name, size);
}
#endif

/* The original, for actions. */
int bypass_local_ttyname_r(int fd, char *name, bypass_size_t size)
{
	return ((bypass_fn_ttyname_r *)bypass_original(&bypass_original_ttyname_r, "ttyname_r", NULL))(fd, name, size);
}
#endif

/* ==== fcntl ====================================== knowledge/linux/descriptors.tables.bk:8 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_fcntl(int fd, int command, void *argument);
int bypass_local_fcntl(int fd, int command, void *argument);
int bypass_again_fcntl(int fd, int command, void *argument);
#pragma GCC visibility pop

/* fcntl: knowledge/linux/descriptors.tables.bk:8 */
typedef int bypass_fn_fcntl(int, int, ...);
static void *bypass_original_fcntl;

int bypass_entry_fcntl(int fd, int command, ...) BYPASS_ENTRY("fcntl");
int bypass_entry_fcntl(int fd, int command, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, command);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn_fcntl *)bypass_original(&bypass_original_fcntl, "fcntl", NULL))(fd, command, argument);
	return bypass_switch_fcntl(fd, command, argument);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __fcntl: knowledge/linux-glibc/descriptors.bk:13 */
typedef int bypass_fn___fcntl(int, int, ...);
static void *bypass_original___fcntl;

int bypass_entry___fcntl(int fd, int command, ...) BYPASS_ENTRY("__fcntl");
int bypass_entry___fcntl(int fd, int command, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, command);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn___fcntl *)bypass_original(&bypass_original___fcntl, "__fcntl", NULL))(fd, command, argument);
	return bypass_switch_fcntl(fd, command, argument);
}

/* fcntl64: knowledge/linux-glibc/descriptors.bk:13 */
typedef int bypass_fn_fcntl64(int, int, ...);
static void *bypass_original_fcntl64;

int bypass_entry_fcntl64(int fd, int command, ...) BYPASS_ENTRY("fcntl64");
int bypass_entry_fcntl64(int fd, int command, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, command);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn_fcntl64 *)bypass_original(&bypass_original_fcntl64, "fcntl64", NULL))(fd, command, argument);
	return bypass_switch_fcntl(fd, command, argument);
}
#endif

#if defined(BYPASS_NARROW)
/* __fcntl_time64: knowledge/linux-glibc-narrow/descriptors.bk:3 */
typedef int bypass_fn___fcntl_time64(int, int, ...);
static void *bypass_original___fcntl_time64;

int bypass_entry___fcntl_time64(int fd, int command, ...) BYPASS_ENTRY("__fcntl_time64");
int bypass_entry___fcntl_time64(int fd, int command, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, command);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn___fcntl_time64 *)bypass_original(&bypass_original___fcntl_time64, "__fcntl_time64", NULL))(fd, command, argument);
	return bypass_switch_fcntl(fd, command, argument);
}
#endif

/* The original, for actions. */
int bypass_local_fcntl(int fd, int command, void *argument)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fcntl) != -1) {
		return bypass_again_fcntl(fd, command, argument);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fcntl64 *)bypass_original(&bypass_original_fcntl64, "fcntl64", NULL))(fd, command, argument);
#else
	return ((bypass_fn_fcntl *)bypass_original(&bypass_original_fcntl, "fcntl", NULL))(fd, command, argument);
#endif
}
#endif

/* ==== ioctl ===================================== knowledge/linux/descriptors.tables.bk:90 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_ioctl(int fd, unsigned long request, void *argument);
int bypass_local_ioctl(int fd, unsigned long request, void *argument);
int bypass_again_ioctl(int fd, unsigned long request, void *argument);
#pragma GCC visibility pop

/* ioctl: knowledge/linux/descriptors.tables.bk:90 */
typedef int bypass_fn_ioctl(int, unsigned long, ...);
static void *bypass_original_ioctl;

int bypass_entry_ioctl(int fd, unsigned long request, ...) BYPASS_ENTRY("ioctl");
int bypass_entry_ioctl(int fd, unsigned long request, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, request);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn_ioctl *)bypass_original(&bypass_original_ioctl, "ioctl", NULL))(fd, request, argument);
	return bypass_switch_ioctl(fd, request, argument);
}

#if defined(BYPASS_NARROW)
/* __ioctl_time64: knowledge/linux-glibc-narrow/descriptors.bk:5 */
typedef int bypass_fn___ioctl_time64(int, unsigned long, ...);
static void *bypass_original___ioctl_time64;

int bypass_entry___ioctl_time64(int fd, unsigned long request, ...) BYPASS_ENTRY("__ioctl_time64");
int bypass_entry___ioctl_time64(int fd, unsigned long request, ...)
{
	void *argument = 0;

	do {
		va_list rest;

		va_start(rest, request);
		argument = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn___ioctl_time64 *)bypass_original(&bypass_original___ioctl_time64, "__ioctl_time64", NULL))(fd, request, argument);
	return bypass_switch_ioctl(fd, request, argument);
}
#endif

/* The original, for actions. */
int bypass_local_ioctl(int fd, unsigned long request, void *argument)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_ioctl) != -1) {
		return bypass_again_ioctl(fd, request, argument);
	}
#endif
	return ((bypass_fn_ioctl *)bypass_original(&bypass_original_ioctl, "ioctl", NULL))(fd, request, argument);
}
#endif

/* ==== sendfile ============================================== knowledge/linux/files.bk:121 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_sendfile(int to, int from, bypass_off64_t *offset, bypass_size_t count);
bypass_ssize_t bypass_local_sendfile(int to, int from, bypass_off64_t *offset, bypass_size_t count);
bypass_ssize_t bypass_again_sendfile(int to, int from, bypass_off64_t *offset, bypass_size_t count);
#pragma GCC visibility pop

/* sendfile: knowledge/linux/files.bk:121 */
typedef bypass_ssize_t bypass_fn_sendfile(int, int, bypass_off_t *, bypass_size_t);
static void *bypass_original_sendfile;

bypass_ssize_t bypass_entry_sendfile(int to, int from, bypass_off_t *offset, bypass_size_t count)
		BYPASS_ENTRY("sendfile");
bypass_ssize_t bypass_entry_sendfile(int to, int from, bypass_off_t *offset, bypass_size_t count)
{
	bypass_off64_t offset_wide = offset != NULL ? *offset : 0;
	bypass_ssize_t result;

	if (bypass_is_local())
		return ((bypass_fn_sendfile *)bypass_original(&bypass_original_sendfile, "sendfile", NULL))(to, from, offset, count);
	result = bypass_switch_sendfile(to, from, offset != NULL ? &offset_wide : NULL, count);
	if (offset != NULL)
		*offset = (bypass_off_t)offset_wide;
	return result;
}

/* sendfile64: knowledge/linux/files.bk:125 */
typedef bypass_ssize_t bypass_fn_sendfile64(int, int, bypass_off64_t *, bypass_size_t);
static void *bypass_original_sendfile64;

bypass_ssize_t bypass_entry_sendfile64(int to, int from, bypass_off64_t *offset, bypass_size_t count)
		BYPASS_ENTRY("sendfile64");
bypass_ssize_t bypass_entry_sendfile64(int to, int from, bypass_off64_t *offset, bypass_size_t count)
{
	if (bypass_is_local())
		return ((bypass_fn_sendfile64 *)bypass_original(&bypass_original_sendfile64, "sendfile64", NULL))(to, from, offset, count);
	return bypass_switch_sendfile(to, from, offset, count);
}

/* The original, for actions. */
bypass_ssize_t bypass_local_sendfile(int to, int from, bypass_off64_t *offset, bypass_size_t count)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_sendfile) != -1) {
		return bypass_again_sendfile(to, from, offset, count);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_sendfile64 *)bypass_original(&bypass_original_sendfile64, "sendfile64", NULL))(to, from, offset, count);
#else
	return ((bypass_fn_sendfile *)bypass_original(&bypass_original_sendfile, "sendfile", NULL))(to, from, offset, count);
#endif
}
#endif

/* ==== splice ================================================ knowledge/linux/files.bk:161 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
bypass_ssize_t bypass_local_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
bypass_ssize_t bypass_again_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
#pragma GCC visibility pop

/* splice: knowledge/linux/files.bk:161 */
typedef bypass_ssize_t bypass_fn_splice(int, bypass_int64_t *, int, bypass_int64_t *, bypass_size_t, unsigned int);
static void *bypass_original_splice;

bypass_ssize_t bypass_entry_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
		BYPASS_ENTRY("splice");
bypass_ssize_t bypass_entry_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_splice *)bypass_original(&bypass_original_splice, "splice", NULL))(from, from_offset, to, to_offset, length, flags);
	return bypass_switch_splice(from, from_offset, to, to_offset, length, flags);
}

/* The original, for actions. */
bypass_ssize_t bypass_local_splice(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_splice) != -1) {
		return bypass_again_splice(from, from_offset, to, to_offset, length, flags);
	}
#endif
	return ((bypass_fn_splice *)bypass_original(&bypass_original_splice, "splice", NULL))(from, from_offset, to, to_offset, length, flags);
}
#endif

/* ==== copy_file_range ======================================= knowledge/linux/files.bk:177 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
bypass_ssize_t bypass_local_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
bypass_ssize_t bypass_again_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags);
#pragma GCC visibility pop

/* copy_file_range: knowledge/linux/files.bk:177 */
typedef bypass_ssize_t bypass_fn_copy_file_range(int, bypass_int64_t *, int, bypass_int64_t *, bypass_size_t,
		unsigned int);
static void *bypass_original_copy_file_range;

bypass_ssize_t bypass_entry_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
		BYPASS_ENTRY("copy_file_range");
bypass_ssize_t bypass_entry_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_copy_file_range *)bypass_original(&bypass_original_copy_file_range, "copy_file_range", NULL))(from, from_offset, to, to_offset, length, flags);
	return bypass_switch_copy_file_range(from, from_offset, to, to_offset, length, flags);
}

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_copy_file_range(int from, bypass_int64_t *from_offset, int to, bypass_int64_t *to_offset,
		bypass_size_t length, unsigned int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_copy_file_range) != -1) {
		return bypass_again_copy_file_range(from, from_offset, to, to_offset, length, flags);
	}
#endif
	return ((bypass_fn_copy_file_range *)bypass_original(&bypass_original_copy_file_range, "copy_file_range", NULL))(from, from_offset, to, to_offset, length, flags);
}
#endif

/* ==== name_to_handle_at =============================== knowledge/linux/files.kernel.bk:17 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_local_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_again_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
#pragma GCC visibility pop

/* name_to_handle_at: knowledge/linux/files.kernel.bk:17 */
typedef int bypass_fn_name_to_handle_at(int, const char *, struct file_handle *, int *, int);
static void *bypass_original_name_to_handle_at;

int bypass_entry_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags)
		BYPASS_ENTRY("name_to_handle_at");
int bypass_entry_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_name_to_handle_at *)bypass_original(&bypass_original_name_to_handle_at, "name_to_handle_at", NULL))(dirfd, path, handle, mount, flags);
	return bypass_switch_name_to_handle_at(dirfd, path, handle, mount, flags);
}

/* The original, for actions. */
int bypass_local_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_name_to_handle_at) != -1) {
		return bypass_again_name_to_handle_at(dirfd, path, handle, mount, flags);
	}
#endif
	return ((bypass_fn_name_to_handle_at *)bypass_original(&bypass_original_name_to_handle_at, "name_to_handle_at", NULL))(dirfd, path, handle, mount, flags);
}
#endif

/* ==== prlimit =============================================== knowledge/linux/limits.bk:12 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_local_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
int bypass_again_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was);
#pragma GCC visibility pop

/* prlimit: knowledge/linux/limits.bk:12 */
typedef int bypass_fn_prlimit(bypass_pid_t, int, const struct rlimit *, struct rlimit *);
static void *bypass_original_prlimit;

int bypass_entry_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
		BYPASS_ENTRY("prlimit");
int bypass_entry_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
	if (bypass_is_local())
		return ((bypass_fn_prlimit *)bypass_original(&bypass_original_prlimit, "prlimit", NULL))(pid, resource, wanted, was);
	return bypass_switch_prlimit(pid, resource, wanted, was);
}

/* prlimit64: knowledge/linux/limits.bk:16 */
typedef int bypass_fn_prlimit64(bypass_pid_t, int, const struct rlimit *, struct rlimit *);
static void *bypass_original_prlimit64;

int bypass_entry_prlimit64(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
		BYPASS_ENTRY("prlimit64");
int bypass_entry_prlimit64(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
	if (bypass_is_local())
		return ((bypass_fn_prlimit64 *)bypass_original(&bypass_original_prlimit64, "prlimit64", NULL))(pid, resource, wanted, was);
	return bypass_switch_prlimit(pid, resource, wanted, was);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_prlimit(bypass_pid_t pid, int resource, const struct rlimit *wanted, struct rlimit *was)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_prlimit) != -1) {
		return bypass_again_prlimit(pid, resource, wanted, was);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_prlimit64 *)bypass_original(&bypass_original_prlimit64, "prlimit64", NULL))(pid, resource, wanted, was);
#else
	return ((bypass_fn_prlimit *)bypass_original(&bypass_original_prlimit, "prlimit", NULL))(pid, resource, wanted, was);
#endif
}
#endif

/* ==== epoll_ctl ============================================ knowledge/linux/polling.bk:92 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
int bypass_local_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
int bypass_again_epoll_ctl(int set, int operation, int fd, struct epoll_event *event);
#pragma GCC visibility pop

/* epoll_ctl: knowledge/linux/polling.bk:92 */
typedef int bypass_fn_epoll_ctl(int, int, int, struct epoll_event *);
static void *bypass_original_epoll_ctl;

int bypass_entry_epoll_ctl(int set, int operation, int fd, struct epoll_event *event) BYPASS_ENTRY("epoll_ctl");
int bypass_entry_epoll_ctl(int set, int operation, int fd, struct epoll_event *event)
{
	if (bypass_is_local())
		return ((bypass_fn_epoll_ctl *)bypass_original(&bypass_original_epoll_ctl, "epoll_ctl", NULL))(set, operation, fd, event);
	return bypass_switch_epoll_ctl(set, operation, fd, event);
}

/* The original, for actions. */
int bypass_local_epoll_ctl(int set, int operation, int fd, struct epoll_event *event)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_epoll_ctl) != -1) {
		return bypass_again_epoll_ctl(set, operation, fd, event);
	}
#endif
	return ((bypass_fn_epoll_ctl *)bypass_original(&bypass_original_epoll_ctl, "epoll_ctl", NULL))(set, operation, fd, event);
}
#endif

/* ==== epoll_wait ========================================== knowledge/linux/polling.bk:116 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
int bypass_local_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
int bypass_again_epoll_wait(int set, struct epoll_event *events, int most, int timeout);
#pragma GCC visibility pop

/* epoll_wait: knowledge/linux/polling.bk:116 */
typedef int bypass_fn_epoll_wait(int, struct epoll_event *, int, int);
static void *bypass_original_epoll_wait;

int bypass_entry_epoll_wait(int set, struct epoll_event *events, int most, int timeout) BYPASS_ENTRY("epoll_wait");
int bypass_entry_epoll_wait(int set, struct epoll_event *events, int most, int timeout)
{
	if (bypass_is_local())
		return ((bypass_fn_epoll_wait *)bypass_original(&bypass_original_epoll_wait, "epoll_wait", NULL))(set, events, most, timeout);
	return bypass_switch_epoll_wait(set, events, most, timeout);
}

/* The original, for actions. */
int bypass_local_epoll_wait(int set, struct epoll_event *events, int most, int timeout)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_epoll_wait) != -1) {
		return bypass_again_epoll_wait(set, events, most, timeout);
	}
#endif
	return ((bypass_fn_epoll_wait *)bypass_original(&bypass_original_epoll_wait, "epoll_wait", NULL))(set, events, most, timeout);
}
#endif

/* ==== wait3 ================================================ knowledge/linux/process.bk:17 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_wait3(int *status, int options, struct rusage *usage);
bypass_pid_t bypass_local_wait3(int *status, int options, struct rusage *usage);
bypass_pid_t bypass_again_wait3(int *status, int options, struct rusage *usage);
#pragma GCC visibility pop

/* wait3: knowledge/linux/process.bk:17 */
typedef bypass_pid_t bypass_fn_wait3(int *, int, struct rusage *);
static void *bypass_original_wait3;

bypass_pid_t bypass_entry_wait3(int *status, int options, struct rusage *usage) BYPASS_ENTRY("wait3");
bypass_pid_t bypass_entry_wait3(int *status, int options, struct rusage *usage)
{
	if (bypass_is_local())
		return ((bypass_fn_wait3 *)bypass_original(&bypass_original_wait3, "wait3", NULL))(status, options, usage);
	return bypass_switch_wait3(status, options, usage);
}

/* The original, for actions. */
bypass_pid_t bypass_local_wait3(int *status, int options, struct rusage *usage)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_wait3) != -1) {
		return bypass_again_wait3(status, options, usage);
	}
#endif
	return ((bypass_fn_wait3 *)bypass_original(&bypass_original_wait3, "wait3", NULL))(status, options, usage);
}
#endif

/* ==== wait4 ================================================ knowledge/linux/process.bk:32 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage);
bypass_pid_t bypass_local_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage);
bypass_pid_t bypass_again_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage);
#pragma GCC visibility pop

/* wait4: knowledge/linux/process.bk:32 */
typedef bypass_pid_t bypass_fn_wait4(bypass_pid_t, int *, int, struct rusage *);
static void *bypass_original_wait4;

bypass_pid_t bypass_entry_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage)
		BYPASS_ENTRY("wait4");
bypass_pid_t bypass_entry_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage)
{
	if (bypass_is_local())
		return ((bypass_fn_wait4 *)bypass_original(&bypass_original_wait4, "wait4", NULL))(pid, status, options, usage);
	return bypass_switch_wait4(pid, status, options, usage);
}

/* The original, for actions. */
bypass_pid_t bypass_local_wait4(bypass_pid_t pid, int *status, int options, struct rusage *usage)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_wait4) != -1) {
		return bypass_again_wait4(pid, status, options, usage);
	}
#endif
	return ((bypass_fn_wait4 *)bypass_original(&bypass_original_wait4, "wait4", NULL))(pid, status, options, usage);
}
#endif

/* ==== execvpe ============================================== knowledge/linux/process.bk:47 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_execvpe(const char *file, char *const *argv, char *const *envp);
int bypass_local_execvpe(const char *file, char *const *argv, char *const *envp);
#pragma GCC visibility pop

/* execvpe: knowledge/linux/process.bk:47 */
typedef int bypass_fn_execvpe(const char *, char *const *, char *const *);
static void *bypass_original_execvpe;

int bypass_entry_execvpe(const char *file, char *const *argv, char *const *envp) BYPASS_ENTRY("execvpe");
int bypass_entry_execvpe(const char *file, char *const *argv, char *const *envp)
{
	if (bypass_is_local())
		return ((bypass_fn_execvpe *)bypass_original(&bypass_original_execvpe, "execvpe", NULL))(file, argv, envp);
	return bypass_switch_execvpe(file, argv, envp);
}

/* The original, for actions. */
int bypass_local_execvpe(const char *file, char *const *argv, char *const *envp)
{
	return ((bypass_fn_execvpe *)bypass_original(&bypass_original_execvpe, "execvpe", NULL))(file, argv, envp);
}
#endif

/* ==== daemon =============================================== knowledge/linux/process.bk:60 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_daemon(int keep_directory, int keep_streams);
int bypass_local_daemon(int keep_directory, int keep_streams);
#pragma GCC visibility pop

/* daemon: knowledge/linux/process.bk:60 */
typedef int bypass_fn_daemon(int, int);
static void *bypass_original_daemon;

int bypass_entry_daemon(int keep_directory, int keep_streams) BYPASS_ENTRY("daemon");
int bypass_entry_daemon(int keep_directory, int keep_streams)
{
	if (bypass_is_local())
		return ((bypass_fn_daemon *)bypass_original(&bypass_original_daemon, "daemon", NULL))(keep_directory, keep_streams);
	return bypass_switch_daemon(keep_directory, keep_streams);
}

/* The original, for actions. */
int bypass_local_daemon(int keep_directory, int keep_streams)
{
	return ((bypass_fn_daemon *)bypass_original(&bypass_original_daemon, "daemon", NULL))(keep_directory, keep_streams);
}
#endif

/* ==== forkpty ============================================== knowledge/linux/process.bk:68 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_pid_t bypass_switch_forkpty(int *master, char *name, const struct termios *terminal,
		const struct winsize *window);
bypass_pid_t bypass_local_forkpty(int *master, char *name, const struct termios *terminal,
		const struct winsize *window);
#pragma GCC visibility pop

/* forkpty: knowledge/linux/process.bk:68 */
typedef bypass_pid_t bypass_fn_forkpty(int *, char *, const struct termios *, const struct winsize *);
static void *bypass_original_forkpty;

bypass_pid_t bypass_entry_forkpty(int *master, char *name, const struct termios *terminal,
		const struct winsize *window)
		BYPASS_ENTRY("forkpty");
bypass_pid_t bypass_entry_forkpty(int *master, char *name, const struct termios *terminal,
		const struct winsize *window)
{
	if (bypass_is_local())
		return ((bypass_fn_forkpty *)bypass_original(&bypass_original_forkpty, "forkpty", NULL))(master, name, terminal, window);
	return bypass_switch_forkpty(master, name, terminal, window);
}

/* The original, for actions. */
bypass_pid_t bypass_local_forkpty(int *master, char *name, const struct termios *terminal,
		const struct winsize *window)
{
	return ((bypass_fn_forkpty *)bypass_original(&bypass_original_forkpty, "forkpty", NULL))(master, name, terminal, window);
}
#endif

/* ==== clone ================================================ knowledge/linux/process.bk:76 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_clone(int (*run)(void *), void *stack, int flags, void *argument, bypass_pid_t *parent, void *tls,
		bypass_pid_t *child);
int bypass_local_clone(int (*run)(void *), void *stack, int flags, void *argument, bypass_pid_t *parent, void *tls,
		bypass_pid_t *child);
#pragma GCC visibility pop

/* clone: knowledge/linux/process.bk:76 */
typedef int bypass_fn_clone(int (*)(void *), void *, int, void *, ...);
static void *bypass_original_clone;

int bypass_entry_clone(int (*run)(void *), void *stack, int flags, void *argument, ...) BYPASS_ENTRY("clone");
int bypass_entry_clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
	bypass_pid_t *parent = 0;
	void *tls = 0;
	bypass_pid_t *child = 0;

	do {
		va_list rest;

		va_start(rest, argument);
		parent = va_arg(rest, bypass_pid_t *);
		va_end(rest);
	} while (0);
	do {
		va_list rest;

		va_start(rest, argument);
		tls = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	do {
		va_list rest;

		va_start(rest, argument);
		child = va_arg(rest, bypass_pid_t *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn_clone *)bypass_original(&bypass_original_clone, "clone", NULL))(run, stack, flags, argument, parent, tls, child);
	return bypass_switch_clone(run, stack, flags, argument, parent, tls, child);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __clone: knowledge/linux-glibc/process.bk:12 */
typedef int bypass_fn___clone(int (*)(void *), void *, int, void *, ...);
static void *bypass_original___clone;

int bypass_entry___clone(int (*run)(void *), void *stack, int flags, void *argument, ...) BYPASS_ENTRY("__clone");
int bypass_entry___clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
	bypass_pid_t *parent = 0;
	void *tls = 0;
	bypass_pid_t *child = 0;

	do {
		va_list rest;

		va_start(rest, argument);
		parent = va_arg(rest, bypass_pid_t *);
		va_end(rest);
	} while (0);
	do {
		va_list rest;

		va_start(rest, argument);
		tls = va_arg(rest, void *);
		va_end(rest);
	} while (0);
	do {
		va_list rest;

		va_start(rest, argument);
		child = va_arg(rest, bypass_pid_t *);
		va_end(rest);
	} while (0);
	if (bypass_is_local())
		return ((bypass_fn___clone *)bypass_original(&bypass_original___clone, "__clone", NULL))(run, stack, flags, argument, parent, tls, child);
	return bypass_switch_clone(run, stack, flags, argument, parent, tls, child);
}
#endif

/* The original, for actions. */
int bypass_local_clone(int (*run)(void *), void *stack, int flags, void *argument, bypass_pid_t *parent, void *tls,
		bypass_pid_t *child)
{
	return ((bypass_fn_clone *)bypass_original(&bypass_original_clone, "clone", NULL))(run, stack, flags, argument, parent, tls, child);
}
#endif

/* ==== sendmmsg ============================================= knowledge/linux/sockets.bk:21 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_local_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_again_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int bypass_unless_sendmmsg(struct mmsghdr *messages, unsigned int count);
#pragma GCC visibility pop

#if !defined(BYPASS_ANY_LIBC)
/* sendmmsg: knowledge/linux/sockets.bk:21 */
typedef int bypass_fn_sendmmsg(int, struct mmsghdr *, unsigned int, int);
static void *bypass_original_sendmmsg;

int bypass_entry_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags) BYPASS_ENTRY("sendmmsg");
int bypass_entry_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_sendmmsg *)bypass_original(&bypass_original_sendmmsg, "sendmmsg", NULL))(fd, messages, count, flags);
	return bypass_switch_sendmmsg(fd, messages, count, flags);
}
#endif

#if defined(BYPASS_ANY_LIBC)
/* sendmmsg: knowledge/linux-any-libc/sockets.bk:9 */
typedef int bypass_fn_sendmmsg(int, struct mmsghdr *, unsigned int, int);
static void *bypass_original_sendmmsg;

int bypass_entry_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags) BYPASS_ENTRY("sendmmsg");
int bypass_entry_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	if (bypass_is_local() || bypass_unless_sendmmsg(messages, count))
		return ((bypass_fn_sendmmsg *)bypass_original(&bypass_original_sendmmsg, "sendmmsg", NULL))(fd, messages, count, flags);
	return bypass_switch_sendmmsg(fd, messages, count, flags);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_sendmmsg(int, struct mmsghdr *, unsigned int, int);
static void *bypass_original_of_sendmmsg;

int bypass_local_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_sendmmsg) != -1) {
		return bypass_again_sendmmsg(fd, messages, count, flags);
	}
#endif
	return ((bypass_fn_of_sendmmsg *)bypass_original(&bypass_original_of_sendmmsg, "sendmmsg", NULL))(fd, messages, count, flags);
}
#endif

/* ==== recvmmsg ============================================= knowledge/linux/sockets.bk:47 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_local_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_again_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
int bypass_unless_recvmmsg(struct mmsghdr *messages, unsigned int count);
#pragma GCC visibility pop

#if !defined(BYPASS_ANY_LIBC)
/* recvmmsg: knowledge/linux/sockets.bk:47 */
typedef int bypass_fn_recvmmsg(int, struct mmsghdr *, unsigned int, int, struct timespec *);
static void *bypass_original_recvmmsg;

int bypass_entry_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
		BYPASS_ENTRY("recvmmsg");
int bypass_entry_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	if (bypass_is_local())
		return ((bypass_fn_recvmmsg *)bypass_original(&bypass_original_recvmmsg, "recvmmsg", NULL))(fd, messages, count, flags, timeout);
	return bypass_switch_recvmmsg(fd, messages, count, flags, timeout);
}
#endif

#if defined(BYPASS_ANY_LIBC)
/* recvmmsg: knowledge/linux-any-libc/sockets.bk:11 */
typedef int bypass_fn_recvmmsg(int, struct mmsghdr *, unsigned int, int, struct timespec *);
static void *bypass_original_recvmmsg;

int bypass_entry_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
		BYPASS_ENTRY("recvmmsg");
int bypass_entry_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	if (bypass_is_local() || bypass_unless_recvmmsg(messages, count))
		return ((bypass_fn_recvmmsg *)bypass_original(&bypass_original_recvmmsg, "recvmmsg", NULL))(fd, messages, count, flags, timeout);
	return bypass_switch_recvmmsg(fd, messages, count, flags, timeout);
}
#endif

/* The original, for actions. */
typedef int bypass_fn_of_recvmmsg(int, struct mmsghdr *, unsigned int, int, struct timespec *);
static void *bypass_original_of_recvmmsg;

int bypass_local_recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_recvmmsg) != -1) {
		return bypass_again_recvmmsg(fd, messages, count, flags, timeout);
	}
#endif
	return ((bypass_fn_of_recvmmsg *)bypass_original(&bypass_original_of_recvmmsg, "recvmmsg", NULL))(fd, messages, count, flags, timeout);
}
#endif

/* ==== fstatfs =============================================== knowledge/linux/status.bk:65 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_fstatfs(int fd, struct statfs *status);
int bypass_local_fstatfs(int fd, struct statfs *status);
int bypass_again_fstatfs(int fd, struct statfs *status);
#pragma GCC visibility pop

#if (!defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* fstatfs: knowledge/linux/status.bk:65 */
typedef int bypass_fn_fstatfs(int, struct statfs *);
static void *bypass_original_fstatfs;

int bypass_entry_fstatfs(int fd, struct statfs *status) BYPASS_ENTRY("fstatfs");
int bypass_entry_fstatfs(int fd, struct statfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatfs *)bypass_original(&bypass_original_fstatfs, "fstatfs", NULL))(fd, status);
	return bypass_switch_fstatfs(fd, status);
}
#endif

/* fstatfs64: knowledge/linux/status.bk:67 */
typedef int bypass_fn_fstatfs64(int, struct statfs *);
static void *bypass_original_fstatfs64;

int bypass_entry_fstatfs64(int fd, struct statfs *status) BYPASS_ENTRY("fstatfs64");
int bypass_entry_fstatfs64(int fd, struct statfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_fstatfs64 *)bypass_original(&bypass_original_fstatfs64, "fstatfs64", NULL))(fd, status);
	return bypass_switch_fstatfs(fd, status);
}

#if (defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* fstatfs: knowledge/linux-glibc-alpha/status.bk:8 */
typedef int bypass_fn_fstatfs(int, struct bypass_plain_statfs *);
static void *bypass_original_fstatfs;

int bypass_plain_statfs_out(struct bypass_plain_statfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstatfs(int fd, struct bypass_plain_statfs *status) BYPASS_ENTRY("fstatfs");
int bypass_entry_fstatfs(int fd, struct bypass_plain_statfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstatfs *)bypass_original(&bypass_original_fstatfs, "fstatfs", NULL))(fd, status);
	result = bypass_switch_fstatfs(fd, status != NULL ? (struct statfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_NARROW)
/* fstatfs: knowledge/linux-glibc-narrow/status.bk:22 */
typedef int bypass_fn_fstatfs(int, struct bypass_plain_statfs *);
static void *bypass_original_fstatfs;

int bypass_plain_statfs_out(struct bypass_plain_statfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_fstatfs(int fd, struct bypass_plain_statfs *status) BYPASS_ENTRY("fstatfs");
int bypass_entry_fstatfs(int fd, struct bypass_plain_statfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_fstatfs *)bypass_original(&bypass_original_fstatfs, "fstatfs", NULL))(fd, status);
	result = bypass_switch_fstatfs(fd, status != NULL ? (struct statfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_fstatfs(int fd, struct statfs *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fstatfs) != -1) {
		return bypass_again_fstatfs(fd, status);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_fstatfs64 *)bypass_original(&bypass_original_fstatfs64, "fstatfs64", NULL))(fd, status);
#else
	return ((bypass_fn_fstatfs *)bypass_original(&bypass_original_fstatfs, "fstatfs", NULL))(fd, status);
#endif
}
#endif

/* ==== close_range ================================ knowledge/linux-glibc/descriptors.bk:17 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_close_range(unsigned int first, unsigned int last, int flags);
int bypass_local_close_range(unsigned int first, unsigned int last, int flags);
int bypass_again_close_range(unsigned int first, unsigned int last, int flags);
unsigned int bypass_given_closefrom_last(void);
#pragma GCC visibility pop

/* close_range: knowledge/linux-glibc/descriptors.bk:17 */
typedef int bypass_fn_close_range(unsigned int, unsigned int, int);
static void *bypass_original_close_range;

int bypass_entry_close_range(unsigned int first, unsigned int last, int flags) BYPASS_ENTRY("close_range");
int bypass_entry_close_range(unsigned int first, unsigned int last, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_close_range *)bypass_original(&bypass_original_close_range, "close_range", NULL))(first, last, flags);
	return bypass_switch_close_range(first, last, flags);
}

/* closefrom: knowledge/linux-glibc/descriptors.bk:20 */
typedef void bypass_fn_closefrom(int);
static void *bypass_original_closefrom;

void bypass_entry_closefrom(int first) BYPASS_ENTRY("closefrom");
void bypass_entry_closefrom(int first)
{
	if (bypass_is_local())
		((bypass_fn_closefrom *)bypass_original(&bypass_original_closefrom, "closefrom", NULL))(first);
	else
		bypass_switch_close_range(first, bypass_given_closefrom_last(), 0);
}

/* The original, for actions. */
int bypass_local_close_range(unsigned int first, unsigned int last, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_close_range) != -1) {
		return bypass_again_close_range(first, last, flags);
	}
#endif
	return ((bypass_fn_close_range *)bypass_original(&bypass_original_close_range, "close_range", NULL))(first, last, flags);
}
#endif

/* ==== execveat ======================================= knowledge/linux-glibc/process.bk:20 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_local_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_again_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
#pragma GCC visibility pop

/* execveat: knowledge/linux-glibc/process.bk:20 */
typedef int bypass_fn_execveat(int, const char *, char *const *, char *const *, int);
static void *bypass_original_execveat;

int bypass_entry_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
		BYPASS_ENTRY("execveat");
int bypass_entry_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_execveat *)bypass_original(&bypass_original_execveat, "execveat", NULL))(dirfd, path, argv, envp, flags);
	return bypass_switch_execveat(dirfd, path, argv, envp, flags);
}

/* The original, for actions. */
int bypass_local_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_execveat) != -1) {
		return bypass_again_execveat(dirfd, path, argv, envp, flags);
	}
#endif
	return ((bypass_fn_execveat *)bypass_original(&bypass_original_execveat, "execveat", NULL))(dirfd, path, argv, envp, flags);
}
#endif

/* ==== statx ============================================ knowledge/linux-glibc/status.bk:5 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_local_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_again_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
#pragma GCC visibility pop

/* statx: knowledge/linux-glibc/status.bk:5 */
typedef int bypass_fn_statx(int, const char *, int, unsigned int, struct statx *);
static void *bypass_original_statx;

int bypass_entry_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
		BYPASS_ENTRY("statx");
int bypass_entry_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
{
	if (bypass_is_local())
		return ((bypass_fn_statx *)bypass_original(&bypass_original_statx, "statx", NULL))(dirfd, path, flags, mask, status);
	return bypass_switch_statx(dirfd, path, flags, mask, status);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_statx) != -1) {
		return bypass_again_statx(dirfd, path, flags, mask, status);
	}
#endif
	return ((bypass_fn_statx *)bypass_original(&bypass_original_statx, "statx", NULL))(dirfd, path, flags, mask, status);
}
#endif

/* ==== tcgetwinsize =================================== knowledge/linux-musl/terminals.bk:4 ==== */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
#pragma GCC visibility push(hidden)
int bypass_switch_tcgetwinsize(int fd, struct winsize *size);
int bypass_local_tcgetwinsize(int fd, struct winsize *size);
#pragma GCC visibility pop

/* tcgetwinsize: knowledge/linux-musl/terminals.bk:4 */
typedef int bypass_fn_tcgetwinsize(int, struct winsize *);
static void *bypass_original_tcgetwinsize;

int bypass_entry_tcgetwinsize(int fd, struct winsize *size) BYPASS_ENTRY("tcgetwinsize");
int bypass_entry_tcgetwinsize(int fd, struct winsize *size)
{
	if (bypass_is_local())
		return ((bypass_fn_tcgetwinsize *)bypass_original(&bypass_original_tcgetwinsize, "tcgetwinsize", NULL))(fd, size);
	return bypass_switch_tcgetwinsize(fd, size);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcgetwinsize(int fd, struct winsize *size)
{
	return ((bypass_fn_tcgetwinsize *)bypass_original(&bypass_original_tcgetwinsize, "tcgetwinsize", NULL))(fd, size);
}
#endif

/* ==== tcsetwinsize ================================== knowledge/linux-musl/terminals.bk:10 ==== */

#if defined(__linux__) && (!defined(__GLIBC__) || defined(BYPASS_ANY_LIBC)) && !defined(__BIONIC__)
#pragma GCC visibility push(hidden)
int bypass_switch_tcsetwinsize(int fd, const struct winsize *size);
int bypass_local_tcsetwinsize(int fd, const struct winsize *size);
#pragma GCC visibility pop

/* tcsetwinsize: knowledge/linux-musl/terminals.bk:10 */
typedef int bypass_fn_tcsetwinsize(int, const struct winsize *);
static void *bypass_original_tcsetwinsize;

int bypass_entry_tcsetwinsize(int fd, const struct winsize *size) BYPASS_ENTRY("tcsetwinsize");
int bypass_entry_tcsetwinsize(int fd, const struct winsize *size)
{
	if (bypass_is_local())
		return ((bypass_fn_tcsetwinsize *)bypass_original(&bypass_original_tcsetwinsize, "tcsetwinsize", NULL))(fd, size);
	return bypass_switch_tcsetwinsize(fd, size);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_tcsetwinsize(int fd, const struct winsize *size)
{
	return ((bypass_fn_tcsetwinsize *)bypass_original(&bypass_original_tcsetwinsize, "tcsetwinsize", NULL))(fd, size);
}
#endif

/* ==== socket ============================================== knowledge/posix/sockets.bk:468 ==== */

#pragma GCC visibility push(hidden)
int bypass_local_socket(int family, int type, int protocol);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef int bypass_fn_of_socket(int, int, int);
static void *bypass_original_of_socket;

int bypass_local_socket(int family, int type, int protocol)
{
	return ((bypass_fn_of_socket *)bypass_original(&bypass_original_of_socket, "socket", NULL))(family, type, protocol);
}

/* ==== lseek ================================================= knowledge/linux/files.bk:131 ==== */

#pragma GCC visibility push(hidden)
bypass_off64_t bypass_local_lseek(int fd, bypass_off64_t offset, int whence);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef bypass_off_t bypass_fn_of_lseek(int, bypass_off_t, int);
static void *bypass_original_of_lseek;

bypass_off64_t bypass_local_lseek(int fd, bypass_off64_t offset, int whence)
{
	return ((bypass_fn_of_lseek *)bypass_original(&bypass_original_of_lseek, "lseek", NULL))(fd, offset, whence);
}

/* ==== pread ================================================= knowledge/linux/files.bk:131 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_local_pread(int fd, void *data, bypass_size_t length, bypass_off64_t offset);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef bypass_ssize_t bypass_fn_of_pread(int, void *, bypass_size_t, bypass_off_t);
static void *bypass_original_of_pread;

bypass_ssize_t bypass_local_pread(int fd, void *data, bypass_size_t length, bypass_off64_t offset)
{
	return ((bypass_fn_of_pread *)bypass_original(&bypass_original_of_pread, "pread", NULL))(fd, data, length, offset);
}

/* ==== write ================================================= knowledge/linux/files.bk:131 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef bypass_ssize_t bypass_fn_of_write(int, const void *, bypass_size_t);
static void *bypass_original_of_write;

bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length)
{
	return ((bypass_fn_of_write *)bypass_original(&bypass_original_of_write, "write", NULL))(fd, data, length);
}

/* ==== read =================================================== knowledge/linux/stdio.bk:16 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef bypass_ssize_t bypass_fn_of_read(int, void *, bypass_size_t);
static void *bypass_original_of_read;

bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length)
{
	return ((bypass_fn_of_read *)bypass_original(&bypass_original_of_read, "read", NULL))(fd, data, length);
}

BYPASS_END_ENTRIES
