/*
 * paths_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct FTW;
struct bypass_plain_dirent;
struct bypass_plain_next;
struct bypass_plain_stat;
struct bypass_plain_statfs;
struct bypass_plain_statvfs;
struct bypass_time64_stat;
struct bypass_time64_timespec;
struct bypass_time64_timespecs;
struct bypass_time64_timeval;
struct bypass_time64_timevals;
struct dirent;
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
struct utimbuf;
struct winsize;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in paths_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_open = 0,
	BYPASS_CALL_openat = 1,
	BYPASS_CALL_close = 2,
	BYPASS_CALL_read = 3,
	BYPASS_CALL_write = 4,
	BYPASS_CALL_mkdir = 5,
	BYPASS_CALL_mkdirat = 6,
	BYPASS_CALL_rmdir = 7,
	BYPASS_CALL_unlink = 8,
	BYPASS_CALL_unlinkat = 9,
	BYPASS_CALL_rename = 11,
	BYPASS_CALL_renameat = 12,
	BYPASS_CALL_link = 13,
	BYPASS_CALL_linkat = 14,
	BYPASS_CALL_symlink = 15,
	BYPASS_CALL_symlinkat = 16,
	BYPASS_CALL_readlink = 17,
	BYPASS_CALL_readlinkat = 18,
	BYPASS_CALL_mkfifo = 19,
	BYPASS_CALL_mkfifoat = 20,
	BYPASS_CALL_mknod = 21,
	BYPASS_CALL_mknodat = 22,
	BYPASS_CALL_chdir = 23,
	BYPASS_CALL_truncate = 25,
	BYPASS_CALL_execve = 26,
	BYPASS_CALL_stat = 28,
	BYPASS_CALL_lstat = 29,
	BYPASS_CALL_fstatat = 30,
	BYPASS_CALL_access = 31,
	BYPASS_CALL_faccessat = 32,
	BYPASS_CALL_chmod = 33,
	BYPASS_CALL_fchmodat = 34,
	BYPASS_CALL_chown = 35,
	BYPASS_CALL_lchown = 36,
	BYPASS_CALL_fchownat = 37,
	BYPASS_CALL_utimensat = 38,
	BYPASS_CALL_utimes = 39,
	BYPASS_CALL_utime = 40,
	BYPASS_CALL_chroot = 44,
	BYPASS_CALL_inotify_add_watch = 45,
	BYPASS_CALL_name_to_handle_at = 46,
	BYPASS_CALL_eaccess = 47,
	BYPASS_CALL_lchmod = 48,
	BYPASS_CALL_futimesat = 50,
	BYPASS_CALL_statfs = 51,
	BYPASS_CALL_getxattr = 52,
	BYPASS_CALL_lgetxattr = 53,
	BYPASS_CALL_setxattr = 54,
	BYPASS_CALL_lsetxattr = 55,
	BYPASS_CALL_listxattr = 56,
	BYPASS_CALL_llistxattr = 57,
	BYPASS_CALL_removexattr = 58,
	BYPASS_CALL_lremovexattr = 59,
	BYPASS_CALL_renameat2 = 62,
	BYPASS_CALL_execveat = 63,
	BYPASS_CALL_statx = 64,
	BYPASS_CALL_dup = 76,
	BYPASS_CALL_dup2 = 77,
	BYPASS_CALL_fchdir = 79,
	BYPASS_CALL_setrlimit = 80,
	BYPASS_CALL_mmap = 81,
	BYPASS_CALL_poll = 82,
	BYPASS_CALL_fork = 85,
	BYPASS_CALL_vfork = 86,
	BYPASS_CALL_wait = 87,
	BYPASS_CALL_waitpid = 88,
	BYPASS_CALL_sendmsg = 102,
	BYPASS_CALL_recvmsg = 103,
	BYPASS_CALL_fstat = 104,
	BYPASS_CALL_dup3 = 117,
	BYPASS_CALL_fcntl = 119,
	BYPASS_CALL_ioctl = 120,
	BYPASS_CALL_sendfile = 121,
	BYPASS_CALL_splice = 122,
	BYPASS_CALL_copy_file_range = 123,
	BYPASS_CALL_prlimit = 124,
	BYPASS_CALL_epoll_ctl = 126,
	BYPASS_CALL_epoll_wait = 127,
	BYPASS_CALL_wait3 = 129,
	BYPASS_CALL_wait4 = 130,
	BYPASS_CALL_sendmmsg = 137,
	BYPASS_CALL_recvmmsg = 138,
	BYPASS_CALL_fstatfs = 139,
	BYPASS_CALL_close_range = 140,
	BYPASS_CALL_getcwd = 144,
};

/* ==== open ==================================================================== spec.bp:12 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_open(const char *path, int flags, bypass_mode_t mode);
int bypass_local_open(const char *path, int flags, bypass_mode_t mode);
int bypass_again_open(const char *path, int flags, bypass_mode_t mode);
int bypass_wants_open_mode(int flags);
int bypass_given_creat_flags(void);
#pragma GCC visibility pop

/* open: spec.bp:12 */
typedef int bypass_fn_open(const char *, int, ...);
static void *bypass_original_open;

int bypass_entry_open(const char *path, int flags, ...) BYPASS_ENTRY("open");
int bypass_entry_open(const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
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

#if defined(__linux__)
/* open64: knowledge/linux/files.bk:13 */
typedef int bypass_fn_open64(const char *, int, ...);
static void *bypass_original_open64;

int bypass_entry_open64(const char *path, int flags, ...) BYPASS_ENTRY("open64");
int bypass_entry_open64(const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
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
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __open: knowledge/linux-glibc/files.bk:7 */
typedef int bypass_fn___open(const char *, int, ...);
static void *bypass_original___open;

int bypass_entry___open(const char *path, int flags, ...) BYPASS_ENTRY("__open");
int bypass_entry___open(const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
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
	bypass_mode_t mode = 0;

	if (bypass_wants_open_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
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
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_open(const char *path, int flags, bypass_mode_t mode)
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

/* ==== openat ================================================================== spec.bp:12 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_openat(int dirfd, const char *path, int flags, bypass_mode_t mode);
int bypass_local_openat(int dirfd, const char *path, int flags, bypass_mode_t mode);
int bypass_again_openat(int dirfd, const char *path, int flags, bypass_mode_t mode);
int bypass_wants_openat_mode(int flags);
#pragma GCC visibility pop

/* openat: spec.bp:12 */
typedef int bypass_fn_openat(int, const char *, int, ...);
static void *bypass_original_openat;

int bypass_entry_openat(int dirfd, const char *path, int flags, ...) BYPASS_ENTRY("openat");
int bypass_entry_openat(int dirfd, const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_openat_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn_openat *)bypass_original(&bypass_original_openat, "openat", NULL))(dirfd, path, flags, mode);
	return bypass_switch_openat(dirfd, path, flags, mode);
}

#if defined(__linux__)
/* openat64: knowledge/linux/files.bk:19 */
typedef int bypass_fn_openat64(int, const char *, int, ...);
static void *bypass_original_openat64;

int bypass_entry_openat64(int dirfd, const char *path, int flags, ...) BYPASS_ENTRY("openat64");
int bypass_entry_openat64(int dirfd, const char *path, int flags, ...)
{
	bypass_mode_t mode = 0;

	if (bypass_wants_openat_mode(flags)) {
		va_list rest;

		va_start(rest, flags);
		mode = va_arg(rest, bypass_mode_t);
		va_end(rest);
	}
	if (bypass_is_local())
		return ((bypass_fn_openat64 *)bypass_original(&bypass_original_openat64, "openat64", NULL))(dirfd, path, flags, mode);
	return bypass_switch_openat(dirfd, path, flags, mode);
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __openat_2: knowledge/linux-glibc/files.bk:14 */
typedef int bypass_fn___openat_2(int, const char *, int);
static void *bypass_original___openat_2;

int bypass_entry___openat_2(int dirfd, const char *path, int flags) BYPASS_ENTRY("__openat_2");
int bypass_entry___openat_2(int dirfd, const char *path, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___openat_2 *)bypass_original(&bypass_original___openat_2, "__openat_2", NULL))(dirfd, path, flags);
	return bypass_switch_openat(dirfd, path, flags, 0);
}

/* __openat64_2: knowledge/linux-glibc/files.bk:15 */
typedef int bypass_fn___openat64_2(int, const char *, int);
static void *bypass_original___openat64_2;

int bypass_entry___openat64_2(int dirfd, const char *path, int flags) BYPASS_ENTRY("__openat64_2");
int bypass_entry___openat64_2(int dirfd, const char *path, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn___openat64_2 *)bypass_original(&bypass_original___openat64_2, "__openat64_2", NULL))(dirfd, path, flags);
	return bypass_switch_openat(dirfd, path, flags, 0);
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_openat(int dirfd, const char *path, int flags, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_openat) != -1) {
		return bypass_again_openat(dirfd, path, flags, mode);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_openat64 *)bypass_original(&bypass_original_openat64, "openat64", NULL))(dirfd, path, flags, mode);
#else
	return ((bypass_fn_openat *)bypass_original(&bypass_original_openat, "openat", NULL))(dirfd, path, flags, mode);
#endif
}

/* ==== close =================================================================== spec.bp:12 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_close(int fd);
int bypass_local_close(int fd);
int bypass_again_close(int fd);
#pragma GCC visibility pop

/* close: spec.bp:12 */
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

/* ==== read ==================================================================== spec.bp:12 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_read(int fd, void *data, bypass_size_t length);
bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length);
bypass_ssize_t bypass_again_read(int fd, void *data, bypass_size_t length);
int bypass_unless___read_chk(bypass_size_t length, bypass_size_t capacity);
#pragma GCC visibility pop

/* read: spec.bp:12 */
typedef bypass_ssize_t bypass_fn_read(int, void *, bypass_size_t);
static void *bypass_original_read;

bypass_ssize_t bypass_entry_read(int fd, void *data, bypass_size_t length) BYPASS_ENTRY("read");
bypass_ssize_t bypass_entry_read(int fd, void *data, bypass_size_t length)
{
	if (bypass_is_local())
		return ((bypass_fn_read *)bypass_original(&bypass_original_read, "read", NULL))(fd, data, length);
	return bypass_switch_read(fd, data, length);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __read: knowledge/linux-glibc/files.bk:20 */
typedef bypass_ssize_t bypass_fn___read(int, void *, bypass_size_t);
static void *bypass_original___read;

bypass_ssize_t bypass_entry___read(int fd, void *data, bypass_size_t length) BYPASS_ENTRY("__read");
bypass_ssize_t bypass_entry___read(int fd, void *data, bypass_size_t length)
{
	if (bypass_is_local())
		return ((bypass_fn___read *)bypass_original(&bypass_original___read, "__read", NULL))(fd, data, length);
	return bypass_switch_read(fd, data, length);
}

/* __read_chk: knowledge/linux-glibc/files.bk:21 */
typedef bypass_ssize_t bypass_fn___read_chk(int, void *, bypass_size_t, bypass_size_t);
static void *bypass_original___read_chk;

bypass_ssize_t bypass_entry___read_chk(int fd, void *data, bypass_size_t length, bypass_size_t capacity)
		BYPASS_ENTRY("__read_chk");
bypass_ssize_t bypass_entry___read_chk(int fd, void *data, bypass_size_t length, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___read_chk(length, capacity))
		return ((bypass_fn___read_chk *)bypass_original(&bypass_original___read_chk, "__read_chk", NULL))(fd, data, length, capacity);
	return bypass_switch_read(fd, data, length);
}
#endif

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_read) != -1) {
		return bypass_again_read(fd, data, length);
	}
#endif
	return ((bypass_fn_read *)bypass_original(&bypass_original_read, "read", NULL))(fd, data, length);
}

/* ==== write =================================================================== spec.bp:12 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_again_write(int fd, const void *data, bypass_size_t length);
#pragma GCC visibility pop

/* write: spec.bp:12 */
typedef bypass_ssize_t bypass_fn_write(int, const void *, bypass_size_t);
static void *bypass_original_write;

bypass_ssize_t bypass_entry_write(int fd, const void *data, bypass_size_t length) BYPASS_ENTRY("write");
bypass_ssize_t bypass_entry_write(int fd, const void *data, bypass_size_t length)
{
	if (bypass_is_local())
		return ((bypass_fn_write *)bypass_original(&bypass_original_write, "write", NULL))(fd, data, length);
	return bypass_switch_write(fd, data, length);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __write: knowledge/linux-glibc/files.bk:23 */
typedef bypass_ssize_t bypass_fn___write(int, const void *, bypass_size_t);
static void *bypass_original___write;

bypass_ssize_t bypass_entry___write(int fd, const void *data, bypass_size_t length) BYPASS_ENTRY("__write");
bypass_ssize_t bypass_entry___write(int fd, const void *data, bypass_size_t length)
{
	if (bypass_is_local())
		return ((bypass_fn___write *)bypass_original(&bypass_original___write, "__write", NULL))(fd, data, length);
	return bypass_switch_write(fd, data, length);
}
#endif

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_write) != -1) {
		return bypass_again_write(fd, data, length);
	}
#endif
	return ((bypass_fn_write *)bypass_original(&bypass_original_write, "write", NULL))(fd, data, length);
}

/* ==== mkdir ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mkdir(const char *path, bypass_mode_t mode);
int bypass_local_mkdir(const char *path, bypass_mode_t mode);
int bypass_again_mkdir(const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* mkdir: spec.bp:4 */
typedef int bypass_fn_mkdir(const char *, bypass_mode_t);
static void *bypass_original_mkdir;

int bypass_entry_mkdir(const char *path, bypass_mode_t mode) BYPASS_ENTRY("mkdir");
int bypass_entry_mkdir(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_mkdir *)bypass_original(&bypass_original_mkdir, "mkdir", NULL))(path, mode);
	return bypass_switch_mkdir(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_mkdir(const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mkdir) != -1) {
		return bypass_again_mkdir(path, mode);
	}
#endif
	return ((bypass_fn_mkdir *)bypass_original(&bypass_original_mkdir, "mkdir", NULL))(path, mode);
}

/* ==== mkdirat ================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mkdirat(int dirfd, const char *path, bypass_mode_t mode);
int bypass_local_mkdirat(int dirfd, const char *path, bypass_mode_t mode);
int bypass_again_mkdirat(int dirfd, const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* mkdirat: spec.bp:4 */
typedef int bypass_fn_mkdirat(int, const char *, bypass_mode_t);
static void *bypass_original_mkdirat;

int bypass_entry_mkdirat(int dirfd, const char *path, bypass_mode_t mode) BYPASS_ENTRY("mkdirat");
int bypass_entry_mkdirat(int dirfd, const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_mkdirat *)bypass_original(&bypass_original_mkdirat, "mkdirat", NULL))(dirfd, path, mode);
	return bypass_switch_mkdirat(dirfd, path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_mkdirat(int dirfd, const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mkdirat) != -1) {
		return bypass_again_mkdirat(dirfd, path, mode);
	}
#endif
	return ((bypass_fn_mkdirat *)bypass_original(&bypass_original_mkdirat, "mkdirat", NULL))(dirfd, path, mode);
}

/* ==== rmdir ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_rmdir(const char *path);
int bypass_local_rmdir(const char *path);
int bypass_again_rmdir(const char *path);
#pragma GCC visibility pop

/* rmdir: spec.bp:4 */
typedef int bypass_fn_rmdir(const char *);
static void *bypass_original_rmdir;

int bypass_entry_rmdir(const char *path) BYPASS_ENTRY("rmdir");
int bypass_entry_rmdir(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_rmdir *)bypass_original(&bypass_original_rmdir, "rmdir", NULL))(path);
	return bypass_switch_rmdir(path);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_rmdir(const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_rmdir) != -1) {
		return bypass_again_rmdir(path);
	}
#endif
	return ((bypass_fn_rmdir *)bypass_original(&bypass_original_rmdir, "rmdir", NULL))(path);
}

/* ==== unlink =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_unlink(const char *path);
int bypass_local_unlink(const char *path);
int bypass_again_unlink(const char *path);
#pragma GCC visibility pop

/* unlink: spec.bp:4 */
typedef int bypass_fn_unlink(const char *);
static void *bypass_original_unlink;

int bypass_entry_unlink(const char *path) BYPASS_ENTRY("unlink");
int bypass_entry_unlink(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_unlink *)bypass_original(&bypass_original_unlink, "unlink", NULL))(path);
	return bypass_switch_unlink(path);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_unlink(const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_unlink) != -1) {
		return bypass_again_unlink(path);
	}
#endif
	return ((bypass_fn_unlink *)bypass_original(&bypass_original_unlink, "unlink", NULL))(path);
}

/* ==== unlinkat ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_unlinkat(int dirfd, const char *path, int flags);
int bypass_local_unlinkat(int dirfd, const char *path, int flags);
int bypass_again_unlinkat(int dirfd, const char *path, int flags);
#pragma GCC visibility pop

/* unlinkat: spec.bp:4 */
typedef int bypass_fn_unlinkat(int, const char *, int);
static void *bypass_original_unlinkat;

int bypass_entry_unlinkat(int dirfd, const char *path, int flags) BYPASS_ENTRY("unlinkat");
int bypass_entry_unlinkat(int dirfd, const char *path, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_unlinkat *)bypass_original(&bypass_original_unlinkat, "unlinkat", NULL))(dirfd, path, flags);
	return bypass_switch_unlinkat(dirfd, path, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_unlinkat(int dirfd, const char *path, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_unlinkat) != -1) {
		return bypass_again_unlinkat(dirfd, path, flags);
	}
#endif
	return ((bypass_fn_unlinkat *)bypass_original(&bypass_original_unlinkat, "unlinkat", NULL))(dirfd, path, flags);
}

/* ==== remove =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_remove(const char *path);
int bypass_local_remove(const char *path);
#pragma GCC visibility pop

/* remove: spec.bp:4 */
typedef int bypass_fn_remove(const char *);
static void *bypass_original_remove;

int bypass_entry_remove(const char *path) BYPASS_ENTRY("remove");
int bypass_entry_remove(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_remove *)bypass_original(&bypass_original_remove, "remove", NULL))(path);
	return bypass_switch_remove(path);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_remove(const char *path)
{
	return ((bypass_fn_remove *)bypass_original(&bypass_original_remove, "remove", NULL))(path);
}

/* ==== rename =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_rename(const char *from, const char *to);
int bypass_local_rename(const char *from, const char *to);
int bypass_again_rename(const char *from, const char *to);
#pragma GCC visibility pop

/* rename: spec.bp:4 */
typedef int bypass_fn_rename(const char *, const char *);
static void *bypass_original_rename;

int bypass_entry_rename(const char *from, const char *to) BYPASS_ENTRY("rename");
int bypass_entry_rename(const char *from, const char *to)
{
	if (bypass_is_local())
		return ((bypass_fn_rename *)bypass_original(&bypass_original_rename, "rename", NULL))(from, to);
	return bypass_switch_rename(from, to);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_rename(const char *from, const char *to)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_rename) != -1) {
		return bypass_again_rename(from, to);
	}
#endif
	return ((bypass_fn_rename *)bypass_original(&bypass_original_rename, "rename", NULL))(from, to);
}

/* ==== renameat ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_local_renameat(int fromfd, const char *from, int tofd, const char *to);
int bypass_again_renameat(int fromfd, const char *from, int tofd, const char *to);
#pragma GCC visibility pop

/* renameat: spec.bp:4 */
typedef int bypass_fn_renameat(int, const char *, int, const char *);
static void *bypass_original_renameat;

int bypass_entry_renameat(int fromfd, const char *from, int tofd, const char *to) BYPASS_ENTRY("renameat");
int bypass_entry_renameat(int fromfd, const char *from, int tofd, const char *to)
{
	if (bypass_is_local())
		return ((bypass_fn_renameat *)bypass_original(&bypass_original_renameat, "renameat", NULL))(fromfd, from, tofd, to);
	return bypass_switch_renameat(fromfd, from, tofd, to);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_renameat(int fromfd, const char *from, int tofd, const char *to)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_renameat) != -1) {
		return bypass_again_renameat(fromfd, from, tofd, to);
	}
#endif
	return ((bypass_fn_renameat *)bypass_original(&bypass_original_renameat, "renameat", NULL))(fromfd, from, tofd, to);
}

/* ==== link ===================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_link(const char *from, const char *to);
int bypass_local_link(const char *from, const char *to);
int bypass_again_link(const char *from, const char *to);
#pragma GCC visibility pop

/* link: spec.bp:4 */
typedef int bypass_fn_link(const char *, const char *);
static void *bypass_original_link;

int bypass_entry_link(const char *from, const char *to) BYPASS_ENTRY("link");
int bypass_entry_link(const char *from, const char *to)
{
	if (bypass_is_local())
		return ((bypass_fn_link *)bypass_original(&bypass_original_link, "link", NULL))(from, to);
	return bypass_switch_link(from, to);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_link(const char *from, const char *to)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_link) != -1) {
		return bypass_again_link(from, to);
	}
#endif
	return ((bypass_fn_link *)bypass_original(&bypass_original_link, "link", NULL))(from, to);
}

/* ==== linkat =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_local_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
int bypass_again_linkat(int fromfd, const char *from, int tofd, const char *to, int flags);
#pragma GCC visibility pop

/* linkat: spec.bp:4 */
typedef int bypass_fn_linkat(int, const char *, int, const char *, int);
static void *bypass_original_linkat;

int bypass_entry_linkat(int fromfd, const char *from, int tofd, const char *to, int flags) BYPASS_ENTRY("linkat");
int bypass_entry_linkat(int fromfd, const char *from, int tofd, const char *to, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_linkat *)bypass_original(&bypass_original_linkat, "linkat", NULL))(fromfd, from, tofd, to, flags);
	return bypass_switch_linkat(fromfd, from, tofd, to, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_linkat(int fromfd, const char *from, int tofd, const char *to, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_linkat) != -1) {
		return bypass_again_linkat(fromfd, from, tofd, to, flags);
	}
#endif
	return ((bypass_fn_linkat *)bypass_original(&bypass_original_linkat, "linkat", NULL))(fromfd, from, tofd, to, flags);
}

/* ==== symlink ================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_symlink(const char *target, const char *path);
int bypass_local_symlink(const char *target, const char *path);
int bypass_again_symlink(const char *target, const char *path);
#pragma GCC visibility pop

/* symlink: spec.bp:4 */
typedef int bypass_fn_symlink(const char *, const char *);
static void *bypass_original_symlink;

int bypass_entry_symlink(const char *target, const char *path) BYPASS_ENTRY("symlink");
int bypass_entry_symlink(const char *target, const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_symlink *)bypass_original(&bypass_original_symlink, "symlink", NULL))(target, path);
	return bypass_switch_symlink(target, path);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_symlink(const char *target, const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_symlink) != -1) {
		return bypass_again_symlink(target, path);
	}
#endif
	return ((bypass_fn_symlink *)bypass_original(&bypass_original_symlink, "symlink", NULL))(target, path);
}

/* ==== symlinkat ================================================================ spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_symlinkat(const char *target, int dirfd, const char *path);
int bypass_local_symlinkat(const char *target, int dirfd, const char *path);
int bypass_again_symlinkat(const char *target, int dirfd, const char *path);
#pragma GCC visibility pop

/* symlinkat: spec.bp:4 */
typedef int bypass_fn_symlinkat(const char *, int, const char *);
static void *bypass_original_symlinkat;

int bypass_entry_symlinkat(const char *target, int dirfd, const char *path) BYPASS_ENTRY("symlinkat");
int bypass_entry_symlinkat(const char *target, int dirfd, const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_symlinkat *)bypass_original(&bypass_original_symlinkat, "symlinkat", NULL))(target, dirfd, path);
	return bypass_switch_symlinkat(target, dirfd, path);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_symlinkat(const char *target, int dirfd, const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_symlinkat) != -1) {
		return bypass_again_symlinkat(target, dirfd, path);
	}
#endif
	return ((bypass_fn_symlinkat *)bypass_original(&bypass_original_symlinkat, "symlinkat", NULL))(target, dirfd, path);
}

/* ==== readlink ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_readlink(const char *path, char *target, bypass_size_t size);
bypass_ssize_t bypass_local_readlink(const char *path, char *target, bypass_size_t size);
bypass_ssize_t bypass_again_readlink(const char *path, char *target, bypass_size_t size);
int bypass_unless___readlink_chk(bypass_size_t size, bypass_size_t capacity);
#pragma GCC visibility pop

/* readlink: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_readlink(const char *, char *, bypass_size_t);
static void *bypass_original_readlink;

bypass_ssize_t bypass_entry_readlink(const char *path, char *target, bypass_size_t size) BYPASS_ENTRY("readlink");
bypass_ssize_t bypass_entry_readlink(const char *path, char *target, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_readlink *)bypass_original(&bypass_original_readlink, "readlink", NULL))(path, target, size);
	return bypass_switch_readlink(path, target, size);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __readlink_chk: knowledge/linux-glibc/directories.bk:9 */
typedef bypass_ssize_t bypass_fn___readlink_chk(const char *, char *, bypass_size_t, bypass_size_t);
static void *bypass_original___readlink_chk;

bypass_ssize_t bypass_entry___readlink_chk(const char *path, char *target, bypass_size_t size, bypass_size_t capacity)
		BYPASS_ENTRY("__readlink_chk");
bypass_ssize_t bypass_entry___readlink_chk(const char *path, char *target, bypass_size_t size, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___readlink_chk(size, capacity))
		return ((bypass_fn___readlink_chk *)bypass_original(&bypass_original___readlink_chk, "__readlink_chk", NULL))(path, target, size, capacity);
	return bypass_switch_readlink(path, target, size);
}
#endif

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_readlink(const char *path, char *target, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_readlink) != -1) {
		return bypass_again_readlink(path, target, size);
	}
#endif
	return ((bypass_fn_readlink *)bypass_original(&bypass_original_readlink, "readlink", NULL))(path, target, size);
}

/* ==== readlinkat =============================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size);
bypass_ssize_t bypass_local_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size);
bypass_ssize_t bypass_again_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size);
int bypass_unless___readlinkat_chk(bypass_size_t size, bypass_size_t capacity);
#pragma GCC visibility pop

/* readlinkat: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_readlinkat(int, const char *, char *, bypass_size_t);
static void *bypass_original_readlinkat;

bypass_ssize_t bypass_entry_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size)
		BYPASS_ENTRY("readlinkat");
bypass_ssize_t bypass_entry_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_readlinkat *)bypass_original(&bypass_original_readlinkat, "readlinkat", NULL))(dirfd, path, target, size);
	return bypass_switch_readlinkat(dirfd, path, target, size);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __readlinkat_chk: knowledge/linux-glibc/directories.bk:11 */
typedef bypass_ssize_t bypass_fn___readlinkat_chk(int, const char *, char *, bypass_size_t, bypass_size_t);
static void *bypass_original___readlinkat_chk;

bypass_ssize_t bypass_entry___readlinkat_chk(int dirfd, const char *path, char *target, bypass_size_t size,
		bypass_size_t capacity)
		BYPASS_ENTRY("__readlinkat_chk");
bypass_ssize_t bypass_entry___readlinkat_chk(int dirfd, const char *path, char *target, bypass_size_t size,
		bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___readlinkat_chk(size, capacity))
		return ((bypass_fn___readlinkat_chk *)bypass_original(&bypass_original___readlinkat_chk, "__readlinkat_chk", NULL))(dirfd, path, target, size, capacity);
	return bypass_switch_readlinkat(dirfd, path, target, size);
}
#endif

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_readlinkat(int dirfd, const char *path, char *target, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_readlinkat) != -1) {
		return bypass_again_readlinkat(dirfd, path, target, size);
	}
#endif
	return ((bypass_fn_readlinkat *)bypass_original(&bypass_original_readlinkat, "readlinkat", NULL))(dirfd, path, target, size);
}

/* ==== mkfifo =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mkfifo(const char *path, bypass_mode_t mode);
int bypass_local_mkfifo(const char *path, bypass_mode_t mode);
int bypass_again_mkfifo(const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* mkfifo: spec.bp:4 */
typedef int bypass_fn_mkfifo(const char *, bypass_mode_t);
static void *bypass_original_mkfifo;

int bypass_entry_mkfifo(const char *path, bypass_mode_t mode) BYPASS_ENTRY("mkfifo");
int bypass_entry_mkfifo(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_mkfifo *)bypass_original(&bypass_original_mkfifo, "mkfifo", NULL))(path, mode);
	return bypass_switch_mkfifo(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_mkfifo(const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mkfifo) != -1) {
		return bypass_again_mkfifo(path, mode);
	}
#endif
	return ((bypass_fn_mkfifo *)bypass_original(&bypass_original_mkfifo, "mkfifo", NULL))(path, mode);
}

/* ==== mkfifoat ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mkfifoat(int dirfd, const char *path, bypass_mode_t mode);
int bypass_local_mkfifoat(int dirfd, const char *path, bypass_mode_t mode);
int bypass_again_mkfifoat(int dirfd, const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* mkfifoat: spec.bp:4 */
typedef int bypass_fn_mkfifoat(int, const char *, bypass_mode_t);
static void *bypass_original_mkfifoat;

int bypass_entry_mkfifoat(int dirfd, const char *path, bypass_mode_t mode) BYPASS_ENTRY("mkfifoat");
int bypass_entry_mkfifoat(int dirfd, const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_mkfifoat *)bypass_original(&bypass_original_mkfifoat, "mkfifoat", NULL))(dirfd, path, mode);
	return bypass_switch_mkfifoat(dirfd, path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_mkfifoat(int dirfd, const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mkfifoat) != -1) {
		return bypass_again_mkfifoat(dirfd, path, mode);
	}
#endif
	return ((bypass_fn_mkfifoat *)bypass_original(&bypass_original_mkfifoat, "mkfifoat", NULL))(dirfd, path, mode);
}

/* ==== mknod ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device);
int bypass_local_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device);
int bypass_again_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device);
bypass_dev_t bypass_given___xmknod_device(bypass_dev_t *place);
#pragma GCC visibility pop

/* mknod: spec.bp:4 */
typedef int bypass_fn_mknod(const char *, bypass_mode_t, bypass_dev_t);
static void *bypass_original_mknod;

int bypass_entry_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device) BYPASS_ENTRY("mknod");
int bypass_entry_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device)
{
	if (bypass_is_local())
		return ((bypass_fn_mknod *)bypass_original(&bypass_original_mknod, "mknod", NULL))(path, mode, device);
	return bypass_switch_mknod(path, mode, device);
}

#if defined(__linux__)
/* __xmknod: knowledge/linux/directories.bk:10 */
typedef int bypass_fn___xmknod(int, const char *, bypass_mode_t, bypass_dev_t *);
static void *bypass_original___xmknod;

int bypass_entry___xmknod(int ver, const char *path, bypass_mode_t mode, bypass_dev_t *place)
		BYPASS_ENTRY("__xmknod");
int bypass_entry___xmknod(int ver, const char *path, bypass_mode_t mode, bypass_dev_t *place)
{
	if (bypass_is_local())
		return ((bypass_fn___xmknod *)bypass_original(&bypass_original___xmknod, "__xmknod", NULL))(ver, path, mode, place);
	return bypass_switch_mknod(path, mode, bypass_given___xmknod_device(place));
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_mknod(const char *path, bypass_mode_t mode, bypass_dev_t device)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mknod) != -1) {
		return bypass_again_mknod(path, mode, device);
	}
#endif
	return ((bypass_fn_mknod *)bypass_original(&bypass_original_mknod, "mknod", NULL))(path, mode, device);
}

/* ==== mknodat ================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device);
int bypass_local_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device);
int bypass_again_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device);
bypass_dev_t bypass_given___xmknodat_device(bypass_dev_t *place);
#pragma GCC visibility pop

/* mknodat: spec.bp:4 */
typedef int bypass_fn_mknodat(int, const char *, bypass_mode_t, bypass_dev_t);
static void *bypass_original_mknodat;

int bypass_entry_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device)
		BYPASS_ENTRY("mknodat");
int bypass_entry_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device)
{
	if (bypass_is_local())
		return ((bypass_fn_mknodat *)bypass_original(&bypass_original_mknodat, "mknodat", NULL))(dirfd, path, mode, device);
	return bypass_switch_mknodat(dirfd, path, mode, device);
}

#if defined(__linux__)
/* __xmknodat: knowledge/linux/directories.bk:12 */
typedef int bypass_fn___xmknodat(int, int, const char *, bypass_mode_t, bypass_dev_t *);
static void *bypass_original___xmknodat;

int bypass_entry___xmknodat(int ver, int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t *place)
		BYPASS_ENTRY("__xmknodat");
int bypass_entry___xmknodat(int ver, int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t *place)
{
	if (bypass_is_local())
		return ((bypass_fn___xmknodat *)bypass_original(&bypass_original___xmknodat, "__xmknodat", NULL))(ver, dirfd, path, mode, place);
	return bypass_switch_mknodat(dirfd, path, mode, bypass_given___xmknodat_device(place));
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_mknodat(int dirfd, const char *path, bypass_mode_t mode, bypass_dev_t device)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_mknodat) != -1) {
		return bypass_again_mknodat(dirfd, path, mode, device);
	}
#endif
	return ((bypass_fn_mknodat *)bypass_original(&bypass_original_mknodat, "mknodat", NULL))(dirfd, path, mode, device);
}

/* ==== chdir ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_chdir(const char *path);
int bypass_local_chdir(const char *path);
int bypass_again_chdir(const char *path);
#pragma GCC visibility pop

/* chdir: spec.bp:4 */
typedef int bypass_fn_chdir(const char *);
static void *bypass_original_chdir;

int bypass_entry_chdir(const char *path) BYPASS_ENTRY("chdir");
int bypass_entry_chdir(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_chdir *)bypass_original(&bypass_original_chdir, "chdir", NULL))(path);
	return bypass_switch_chdir(path);
}

/* The original, for actions. */
int bypass_local_chdir(const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_chdir) != -1) {
		return bypass_again_chdir(path);
	}
#endif
	return ((bypass_fn_chdir *)bypass_original(&bypass_original_chdir, "chdir", NULL))(path);
}

/* ==== truncate ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_truncate(const char *path, bypass_off64_t length);
int bypass_local_truncate(const char *path, bypass_off64_t length);
int bypass_again_truncate(const char *path, bypass_off64_t length);
#pragma GCC visibility pop

/* truncate: spec.bp:4 */
typedef int bypass_fn_truncate(const char *, bypass_off_t);
static void *bypass_original_truncate;

int bypass_entry_truncate(const char *path, bypass_off_t length) BYPASS_ENTRY("truncate");
int bypass_entry_truncate(const char *path, bypass_off_t length)
{
	if (bypass_is_local())
		return ((bypass_fn_truncate *)bypass_original(&bypass_original_truncate, "truncate", NULL))(path, length);
	return bypass_switch_truncate(path, length);
}

#if defined(__linux__)
/* truncate64: knowledge/linux/files.bk:28 */
typedef int bypass_fn_truncate64(const char *, bypass_off64_t);
static void *bypass_original_truncate64;

int bypass_entry_truncate64(const char *path, bypass_off64_t length) BYPASS_ENTRY("truncate64");
int bypass_entry_truncate64(const char *path, bypass_off64_t length)
{
	if (bypass_is_local())
		return ((bypass_fn_truncate64 *)bypass_original(&bypass_original_truncate64, "truncate64", NULL))(path, length);
	return bypass_switch_truncate(path, length);
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_truncate(const char *path, bypass_off64_t length)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_truncate) != -1) {
		return bypass_again_truncate(path, length);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_truncate64 *)bypass_original(&bypass_original_truncate64, "truncate64", NULL))(path, length);
#else
	return ((bypass_fn_truncate *)bypass_original(&bypass_original_truncate, "truncate", NULL))(path, length);
#endif
}

/* ==== execve =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp);
int bypass_local_execve(const char *path, char *const *argv, char *const *envp);
int bypass_again_execve(const char *path, char *const *argv, char *const *envp);
char *const * bypass_given_execv_envp(void);
#pragma GCC visibility pop

/* execve: spec.bp:4 */
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

/* ==== stat ===================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_stat(const char *path, struct stat *status);
int bypass_local_stat(const char *path, struct stat *status);
int bypass_again_stat(const char *path, struct stat *status);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* stat: spec.bp:4 */
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

/* ==== lstat ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_lstat(const char *path, struct stat *status);
int bypass_local_lstat(const char *path, struct stat *status);
int bypass_again_lstat(const char *path, struct stat *status);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* lstat: spec.bp:4 */
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

/* ==== fstatat ================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_local_fstatat(int dirfd, const char *path, struct stat *status, int flags);
int bypass_again_fstatat(int dirfd, const char *path, struct stat *status, int flags);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* fstatat: spec.bp:4 */
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

/* ==== access =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_access(const char *path, int mode);
int bypass_local_access(const char *path, int mode);
int bypass_again_access(const char *path, int mode);
#pragma GCC visibility pop

/* access: spec.bp:4 */
typedef int bypass_fn_access(const char *, int);
static void *bypass_original_access;

int bypass_entry_access(const char *path, int mode) BYPASS_ENTRY("access");
int bypass_entry_access(const char *path, int mode)
{
	if (bypass_is_local())
		return ((bypass_fn_access *)bypass_original(&bypass_original_access, "access", NULL))(path, mode);
	return bypass_switch_access(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_access(const char *path, int mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_access) != -1) {
		return bypass_again_access(path, mode);
	}
#endif
	return ((bypass_fn_access *)bypass_original(&bypass_original_access, "access", NULL))(path, mode);
}

/* ==== faccessat ================================================================ spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_local_faccessat(int dirfd, const char *path, int mode, int flags);
int bypass_again_faccessat(int dirfd, const char *path, int mode, int flags);
#pragma GCC visibility pop

/* faccessat: spec.bp:4 */
typedef int bypass_fn_faccessat(int, const char *, int, int);
static void *bypass_original_faccessat;

int bypass_entry_faccessat(int dirfd, const char *path, int mode, int flags) BYPASS_ENTRY("faccessat");
int bypass_entry_faccessat(int dirfd, const char *path, int mode, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_faccessat *)bypass_original(&bypass_original_faccessat, "faccessat", NULL))(dirfd, path, mode, flags);
	return bypass_switch_faccessat(dirfd, path, mode, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_faccessat(int dirfd, const char *path, int mode, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_faccessat) != -1) {
		return bypass_again_faccessat(dirfd, path, mode, flags);
	}
#endif
	return ((bypass_fn_faccessat *)bypass_original(&bypass_original_faccessat, "faccessat", NULL))(dirfd, path, mode, flags);
}

/* ==== chmod ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_chmod(const char *path, bypass_mode_t mode);
int bypass_local_chmod(const char *path, bypass_mode_t mode);
int bypass_again_chmod(const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* chmod: spec.bp:4 */
typedef int bypass_fn_chmod(const char *, bypass_mode_t);
static void *bypass_original_chmod;

int bypass_entry_chmod(const char *path, bypass_mode_t mode) BYPASS_ENTRY("chmod");
int bypass_entry_chmod(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_chmod *)bypass_original(&bypass_original_chmod, "chmod", NULL))(path, mode);
	return bypass_switch_chmod(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_chmod(const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_chmod) != -1) {
		return bypass_again_chmod(path, mode);
	}
#endif
	return ((bypass_fn_chmod *)bypass_original(&bypass_original_chmod, "chmod", NULL))(path, mode);
}

/* ==== fchmodat ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags);
int bypass_local_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags);
int bypass_again_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags);
#pragma GCC visibility pop

/* fchmodat: spec.bp:4 */
typedef int bypass_fn_fchmodat(int, const char *, bypass_mode_t, int);
static void *bypass_original_fchmodat;

int bypass_entry_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags) BYPASS_ENTRY("fchmodat");
int bypass_entry_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_fchmodat *)bypass_original(&bypass_original_fchmodat, "fchmodat", NULL))(dirfd, path, mode, flags);
	return bypass_switch_fchmodat(dirfd, path, mode, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_fchmodat(int dirfd, const char *path, bypass_mode_t mode, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_fchmodat) != -1) {
		return bypass_again_fchmodat(dirfd, path, mode, flags);
	}
#endif
	return ((bypass_fn_fchmodat *)bypass_original(&bypass_original_fchmodat, "fchmodat", NULL))(dirfd, path, mode, flags);
}

/* ==== chown ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_chown(const char *path, bypass_uid_t owner, bypass_gid_t group);
int bypass_local_chown(const char *path, bypass_uid_t owner, bypass_gid_t group);
int bypass_again_chown(const char *path, bypass_uid_t owner, bypass_gid_t group);
#pragma GCC visibility pop

/* chown: spec.bp:4 */
typedef int bypass_fn_chown(const char *, bypass_uid_t, bypass_gid_t);
static void *bypass_original_chown;

int bypass_entry_chown(const char *path, bypass_uid_t owner, bypass_gid_t group) BYPASS_ENTRY("chown");
int bypass_entry_chown(const char *path, bypass_uid_t owner, bypass_gid_t group)
{
	if (bypass_is_local())
		return ((bypass_fn_chown *)bypass_original(&bypass_original_chown, "chown", NULL))(path, owner, group);
	return bypass_switch_chown(path, owner, group);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_chown(const char *path, bypass_uid_t owner, bypass_gid_t group)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_chown) != -1) {
		return bypass_again_chown(path, owner, group);
	}
#endif
	return ((bypass_fn_chown *)bypass_original(&bypass_original_chown, "chown", NULL))(path, owner, group);
}

/* ==== lchown =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group);
int bypass_local_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group);
int bypass_again_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group);
#pragma GCC visibility pop

/* lchown: spec.bp:4 */
typedef int bypass_fn_lchown(const char *, bypass_uid_t, bypass_gid_t);
static void *bypass_original_lchown;

int bypass_entry_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group) BYPASS_ENTRY("lchown");
int bypass_entry_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group)
{
	if (bypass_is_local())
		return ((bypass_fn_lchown *)bypass_original(&bypass_original_lchown, "lchown", NULL))(path, owner, group);
	return bypass_switch_lchown(path, owner, group);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_lchown(const char *path, bypass_uid_t owner, bypass_gid_t group)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lchown) != -1) {
		return bypass_again_lchown(path, owner, group);
	}
#endif
	return ((bypass_fn_lchown *)bypass_original(&bypass_original_lchown, "lchown", NULL))(path, owner, group);
}

/* ==== fchownat ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
int bypass_local_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
int bypass_again_fchownat(int dirfd, const char *path, bypass_uid_t owner, bypass_gid_t group, int flags);
#pragma GCC visibility pop

/* fchownat: spec.bp:4 */
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

/* ==== utimensat ================================================================ spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_local_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
int bypass_again_utimensat(int dirfd, const char *path, const struct timespec *times, int flags);
#pragma GCC visibility pop

/* utimensat: spec.bp:4 */
typedef int bypass_fn_utimensat(int, const char *, const struct timespec *, int);
static void *bypass_original_utimensat;

int bypass_entry_utimensat(int dirfd, const char *path, const struct timespec *times, int flags)
		BYPASS_ENTRY("utimensat");
int bypass_entry_utimensat(int dirfd, const char *path, const struct timespec *times, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_utimensat *)bypass_original(&bypass_original_utimensat, "utimensat", NULL))(dirfd, path, times, flags);
	return bypass_switch_utimensat(dirfd, path, times, flags);
}

#if defined(BYPASS_NARROW)
/* __utimensat64: knowledge/linux-glibc-narrow/status.bk:25 */
typedef int bypass_fn___utimensat64(int, const char *, const struct bypass_time64_timespecs *, int);
static void *bypass_original___utimensat64;

int bypass_time64_timespecs_in(struct bypass_struct *own,
		const struct bypass_time64_timespecs *given) __attribute__((visibility("hidden")));
int bypass_entry___utimensat64(int dirfd, const char *path, const struct bypass_time64_timespecs *times, int flags)
		BYPASS_ENTRY("__utimensat64");
int bypass_entry___utimensat64(int dirfd, const char *path, const struct bypass_time64_timespecs *times, int flags)
{
	struct bypass_struct times_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___utimensat64 *)bypass_original(&bypass_original___utimensat64, "__utimensat64", NULL))(dirfd, path, times, flags);
	if (times != NULL && bypass_time64_timespecs_in(&times_own, times) != 0)
		return -1;
	result = bypass_switch_utimensat(dirfd, path, times != NULL ? (const struct timespec *)&times_own : NULL, flags);
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_utimensat(int dirfd, const char *path, const struct timespec *times, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_utimensat) != -1) {
		return bypass_again_utimensat(dirfd, path, times, flags);
	}
#endif
	return ((bypass_fn_utimensat *)bypass_original(&bypass_original_utimensat, "utimensat", NULL))(dirfd, path, times, flags);
}

/* ==== utimes =================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_utimes(const char *path, const struct timeval *times);
int bypass_local_utimes(const char *path, const struct timeval *times);
int bypass_again_utimes(const char *path, const struct timeval *times);
#pragma GCC visibility pop

/* utimes: spec.bp:4 */
typedef int bypass_fn_utimes(const char *, const struct timeval *);
static void *bypass_original_utimes;

int bypass_entry_utimes(const char *path, const struct timeval *times) BYPASS_ENTRY("utimes");
int bypass_entry_utimes(const char *path, const struct timeval *times)
{
	if (bypass_is_local())
		return ((bypass_fn_utimes *)bypass_original(&bypass_original_utimes, "utimes", NULL))(path, times);
	return bypass_switch_utimes(path, times);
}

#if defined(BYPASS_NARROW)
/* __utimes64: knowledge/linux-glibc-narrow/status.bk:29 */
typedef int bypass_fn___utimes64(const char *, const struct bypass_time64_timevals *);
static void *bypass_original___utimes64;

int bypass_time64_timevals_in(struct bypass_struct *own,
		const struct bypass_time64_timevals *given) __attribute__((visibility("hidden")));
int bypass_entry___utimes64(const char *path, const struct bypass_time64_timevals *times) BYPASS_ENTRY("__utimes64");
int bypass_entry___utimes64(const char *path, const struct bypass_time64_timevals *times)
{
	struct bypass_struct times_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___utimes64 *)bypass_original(&bypass_original___utimes64, "__utimes64", NULL))(path, times);
	if (times != NULL && bypass_time64_timevals_in(&times_own, times) != 0)
		return -1;
	result = bypass_switch_utimes(path, times != NULL ? (const struct timeval *)&times_own : NULL);
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_utimes(const char *path, const struct timeval *times)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_utimes) != -1) {
		return bypass_again_utimes(path, times);
	}
#endif
	return ((bypass_fn_utimes *)bypass_original(&bypass_original_utimes, "utimes", NULL))(path, times);
}

/* ==== utime ==================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_utime(const char *path, const struct utimbuf *times);
int bypass_local_utime(const char *path, const struct utimbuf *times);
int bypass_again_utime(const char *path, const struct utimbuf *times);
#pragma GCC visibility pop

/* utime: spec.bp:4 */
typedef int bypass_fn_utime(const char *, const struct utimbuf *);
static void *bypass_original_utime;

int bypass_entry_utime(const char *path, const struct utimbuf *times) BYPASS_ENTRY("utime");
int bypass_entry_utime(const char *path, const struct utimbuf *times)
{
	if (bypass_is_local())
		return ((bypass_fn_utime *)bypass_original(&bypass_original_utime, "utime", NULL))(path, times);
	return bypass_switch_utime(path, times);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_utime(const char *path, const struct utimbuf *times)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_utime) != -1) {
		return bypass_again_utime(path, times);
	}
#endif
	return ((bypass_fn_utime *)bypass_original(&bypass_original_utime, "utime", NULL))(path, times);
}

/* ==== statvfs ================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_statvfs(const char *path, struct statvfs *status);
int bypass_local_statvfs(const char *path, struct statvfs *status);
#pragma GCC visibility pop

#if (!defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* statvfs: spec.bp:4 */
typedef int bypass_fn_statvfs(const char *, struct statvfs *);
static void *bypass_original_statvfs;

int bypass_entry_statvfs(const char *path, struct statvfs *status) BYPASS_ENTRY("statvfs");
int bypass_entry_statvfs(const char *path, struct statvfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_statvfs *)bypass_original(&bypass_original_statvfs, "statvfs", NULL))(path, status);
	return bypass_switch_statvfs(path, status);
}
#endif

#if defined(__linux__)
/* statvfs64: knowledge/linux/status.bk:33 */
typedef int bypass_fn_statvfs64(const char *, struct statvfs *);
static void *bypass_original_statvfs64;

int bypass_entry_statvfs64(const char *path, struct statvfs *status) BYPASS_ENTRY("statvfs64");
int bypass_entry_statvfs64(const char *path, struct statvfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_statvfs64 *)bypass_original(&bypass_original_statvfs64, "statvfs64", NULL))(path, status);
	return bypass_switch_statvfs(path, status);
}
#endif

#if (defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* statvfs: knowledge/linux-glibc-alpha/status.bk:2 */
typedef int bypass_fn_statvfs(const char *, struct bypass_plain_statvfs *);
static void *bypass_original_statvfs;

int bypass_plain_statvfs_out(struct bypass_plain_statvfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_statvfs(const char *path, struct bypass_plain_statvfs *status) BYPASS_ENTRY("statvfs");
int bypass_entry_statvfs(const char *path, struct bypass_plain_statvfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_statvfs *)bypass_original(&bypass_original_statvfs, "statvfs", NULL))(path, status);
	result = bypass_switch_statvfs(path, status != NULL ? (struct statvfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statvfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_NARROW)
/* statvfs: knowledge/linux-glibc-narrow/status.bk:16 */
typedef int bypass_fn_statvfs(const char *, struct bypass_plain_statvfs *);
static void *bypass_original_statvfs;

int bypass_plain_statvfs_out(struct bypass_plain_statvfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_statvfs(const char *path, struct bypass_plain_statvfs *status) BYPASS_ENTRY("statvfs");
int bypass_entry_statvfs(const char *path, struct bypass_plain_statvfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_statvfs *)bypass_original(&bypass_original_statvfs, "statvfs", NULL))(path, status);
	result = bypass_switch_statvfs(path, status != NULL ? (struct statvfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statvfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_statvfs(const char *path, struct statvfs *status)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_statvfs64 *)bypass_original(&bypass_original_statvfs64, "statvfs64", NULL))(path, status);
#else
	return ((bypass_fn_statvfs *)bypass_original(&bypass_original_statvfs, "statvfs", NULL))(path, status);
#endif
}

/* ==== pathconf ================================================================= spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
long bypass_switch_pathconf(const char *path, int name);
long bypass_local_pathconf(const char *path, int name);
#pragma GCC visibility pop

/* pathconf: spec.bp:4 */
typedef long bypass_fn_pathconf(const char *, int);
static void *bypass_original_pathconf;

long bypass_entry_pathconf(const char *path, int name) BYPASS_ENTRY("pathconf");
long bypass_entry_pathconf(const char *path, int name)
{
	if (bypass_is_local())
		return ((bypass_fn_pathconf *)bypass_original(&bypass_original_pathconf, "pathconf", NULL))(path, name);
	return bypass_switch_pathconf(path, name);
}

/* The original, for actions and for calls that belong here. */
long bypass_local_pathconf(const char *path, int name)
{
	return ((bypass_fn_pathconf *)bypass_original(&bypass_original_pathconf, "pathconf", NULL))(path, name);
}

/* ==== ftok ===================================================================== spec.bp:4 ==== */

#pragma GCC visibility push(hidden)
bypass_key_t bypass_switch_ftok(const char *path, int project);
bypass_key_t bypass_local_ftok(const char *path, int project);
#pragma GCC visibility pop

/* ftok: spec.bp:4 */
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

/* ==== chroot =================================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_chroot(const char *path);
int bypass_local_chroot(const char *path);
int bypass_again_chroot(const char *path);
#pragma GCC visibility pop

/* chroot: spec.bp:4 */
typedef int bypass_fn_chroot(const char *);
static void *bypass_original_chroot;

int bypass_entry_chroot(const char *path) BYPASS_ENTRY("chroot");
int bypass_entry_chroot(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_chroot *)bypass_original(&bypass_original_chroot, "chroot", NULL))(path);
	return bypass_switch_chroot(path);
}

/* The original, for actions. */
int bypass_local_chroot(const char *path)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_chroot) != -1) {
		return bypass_again_chroot(path);
	}
#endif
	return ((bypass_fn_chroot *)bypass_original(&bypass_original_chroot, "chroot", NULL))(path);
}
#endif

/* ==== inotify_add_watch ======================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask);
int bypass_local_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask);
int bypass_again_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask);
#pragma GCC visibility pop

/* inotify_add_watch: spec.bp:4 */
typedef int bypass_fn_inotify_add_watch(int, const char *, bypass_uint32_t);
static void *bypass_original_inotify_add_watch;

int bypass_entry_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask) BYPASS_ENTRY("inotify_add_watch");
int bypass_entry_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask)
{
	if (bypass_is_local())
		return ((bypass_fn_inotify_add_watch *)bypass_original(&bypass_original_inotify_add_watch, "inotify_add_watch", NULL))(fd, path, mask);
	return bypass_switch_inotify_add_watch(fd, path, mask);
}

/* The original, for actions. */
int bypass_local_inotify_add_watch(int fd, const char *path, bypass_uint32_t mask)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_inotify_add_watch) != -1) {
		return bypass_again_inotify_add_watch(fd, path, mask);
	}
#endif
	return ((bypass_fn_inotify_add_watch *)bypass_original(&bypass_original_inotify_add_watch, "inotify_add_watch", NULL))(fd, path, mask);
}
#endif

/* ==== name_to_handle_at ======================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_local_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
int bypass_again_name_to_handle_at(int dirfd, const char *path, struct file_handle *handle, int *mount, int flags);
#pragma GCC visibility pop

/* name_to_handle_at: spec.bp:4 */
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

/* ==== eaccess ================================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_eaccess(const char *path, int mode);
int bypass_local_eaccess(const char *path, int mode);
int bypass_again_eaccess(const char *path, int mode);
#pragma GCC visibility pop

/* eaccess: spec.bp:4 */
typedef int bypass_fn_eaccess(const char *, int);
static void *bypass_original_eaccess;

int bypass_entry_eaccess(const char *path, int mode) BYPASS_ENTRY("eaccess");
int bypass_entry_eaccess(const char *path, int mode)
{
	if (bypass_is_local())
		return ((bypass_fn_eaccess *)bypass_original(&bypass_original_eaccess, "eaccess", NULL))(path, mode);
	return bypass_switch_eaccess(path, mode);
}

/* euidaccess: knowledge/linux/status.bk:38 */
typedef int bypass_fn_euidaccess(const char *, int);
static void *bypass_original_euidaccess;

int bypass_entry_euidaccess(const char *path, int mode) BYPASS_ENTRY("euidaccess");
int bypass_entry_euidaccess(const char *path, int mode)
{
	if (bypass_is_local())
		return ((bypass_fn_euidaccess *)bypass_original(&bypass_original_euidaccess, "euidaccess", NULL))(path, mode);
	return bypass_switch_eaccess(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_eaccess(const char *path, int mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_eaccess) != -1) {
		return bypass_again_eaccess(path, mode);
	}
#endif
	return ((bypass_fn_eaccess *)bypass_original(&bypass_original_eaccess, "eaccess", NULL))(path, mode);
}
#endif

/* ==== lchmod =================================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_lchmod(const char *path, bypass_mode_t mode);
int bypass_local_lchmod(const char *path, bypass_mode_t mode);
int bypass_again_lchmod(const char *path, bypass_mode_t mode);
#pragma GCC visibility pop

/* lchmod: spec.bp:4 */
typedef int bypass_fn_lchmod(const char *, bypass_mode_t);
static void *bypass_original_lchmod;

int bypass_entry_lchmod(const char *path, bypass_mode_t mode) BYPASS_ENTRY("lchmod");
int bypass_entry_lchmod(const char *path, bypass_mode_t mode)
{
	if (bypass_is_local())
		return ((bypass_fn_lchmod *)bypass_original(&bypass_original_lchmod, "lchmod", NULL))(path, mode);
	return bypass_switch_lchmod(path, mode);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_lchmod(const char *path, bypass_mode_t mode)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lchmod) != -1) {
		return bypass_again_lchmod(path, mode);
	}
#endif
	return ((bypass_fn_lchmod *)bypass_original(&bypass_original_lchmod, "lchmod", NULL))(path, mode);
}
#endif

/* ==== lutimes ================================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_lutimes(const char *path, const struct timeval *times);
int bypass_local_lutimes(const char *path, const struct timeval *times);
#pragma GCC visibility pop

/* lutimes: spec.bp:4 */
typedef int bypass_fn_lutimes(const char *, const struct timeval *);
static void *bypass_original_lutimes;

int bypass_entry_lutimes(const char *path, const struct timeval *times) BYPASS_ENTRY("lutimes");
int bypass_entry_lutimes(const char *path, const struct timeval *times)
{
	if (bypass_is_local())
		return ((bypass_fn_lutimes *)bypass_original(&bypass_original_lutimes, "lutimes", NULL))(path, times);
	return bypass_switch_lutimes(path, times);
}

#if defined(BYPASS_NARROW)
/* __lutimes64: knowledge/linux-glibc-narrow/status.bk:31 */
typedef int bypass_fn___lutimes64(const char *, const struct bypass_time64_timevals *);
static void *bypass_original___lutimes64;

int bypass_time64_timevals_in(struct bypass_struct *own,
		const struct bypass_time64_timevals *given) __attribute__((visibility("hidden")));
int bypass_entry___lutimes64(const char *path, const struct bypass_time64_timevals *times)
		BYPASS_ENTRY("__lutimes64");
int bypass_entry___lutimes64(const char *path, const struct bypass_time64_timevals *times)
{
	struct bypass_struct times_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___lutimes64 *)bypass_original(&bypass_original___lutimes64, "__lutimes64", NULL))(path, times);
	if (times != NULL && bypass_time64_timevals_in(&times_own, times) != 0)
		return -1;
	result = bypass_switch_lutimes(path, times != NULL ? (const struct timeval *)&times_own : NULL);
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_lutimes(const char *path, const struct timeval *times)
{
	return ((bypass_fn_lutimes *)bypass_original(&bypass_original_lutimes, "lutimes", NULL))(path, times);
}
#endif

/* ==== futimesat ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_local_futimesat(int dirfd, const char *path, const struct timeval *times);
int bypass_again_futimesat(int dirfd, const char *path, const struct timeval *times);
#pragma GCC visibility pop

/* futimesat: spec.bp:4 */
typedef int bypass_fn_futimesat(int, const char *, const struct timeval *);
static void *bypass_original_futimesat;

int bypass_entry_futimesat(int dirfd, const char *path, const struct timeval *times) BYPASS_ENTRY("futimesat");
int bypass_entry_futimesat(int dirfd, const char *path, const struct timeval *times)
{
	if (bypass_is_local())
		return ((bypass_fn_futimesat *)bypass_original(&bypass_original_futimesat, "futimesat", NULL))(dirfd, path, times);
	return bypass_switch_futimesat(dirfd, path, times);
}

#if defined(BYPASS_NARROW)
/* __futimesat64: knowledge/linux-glibc-narrow/status.bk:35 */
typedef int bypass_fn___futimesat64(int, const char *, const struct bypass_time64_timevals *);
static void *bypass_original___futimesat64;

int bypass_time64_timevals_in(struct bypass_struct *own,
		const struct bypass_time64_timevals *given) __attribute__((visibility("hidden")));
int bypass_entry___futimesat64(int dirfd, const char *path, const struct bypass_time64_timevals *times)
		BYPASS_ENTRY("__futimesat64");
int bypass_entry___futimesat64(int dirfd, const char *path, const struct bypass_time64_timevals *times)
{
	struct bypass_struct times_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn___futimesat64 *)bypass_original(&bypass_original___futimesat64, "__futimesat64", NULL))(dirfd, path, times);
	if (times != NULL && bypass_time64_timevals_in(&times_own, times) != 0)
		return -1;
	result = bypass_switch_futimesat(dirfd, path, times != NULL ? (const struct timeval *)&times_own : NULL);
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_futimesat(int dirfd, const char *path, const struct timeval *times)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_futimesat) != -1) {
		return bypass_again_futimesat(dirfd, path, times);
	}
#endif
	return ((bypass_fn_futimesat *)bypass_original(&bypass_original_futimesat, "futimesat", NULL))(dirfd, path, times);
}
#endif

/* ==== statfs =================================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_statfs(const char *path, struct statfs *status);
int bypass_local_statfs(const char *path, struct statfs *status);
int bypass_again_statfs(const char *path, struct statfs *status);
#pragma GCC visibility pop

#if (!defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* statfs: spec.bp:4 */
typedef int bypass_fn_statfs(const char *, struct statfs *);
static void *bypass_original_statfs;

int bypass_entry_statfs(const char *path, struct statfs *status) BYPASS_ENTRY("statfs");
int bypass_entry_statfs(const char *path, struct statfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_statfs *)bypass_original(&bypass_original_statfs, "statfs", NULL))(path, status);
	return bypass_switch_statfs(path, status);
}
#endif

/* statfs64: knowledge/linux/status.bk:62 */
typedef int bypass_fn_statfs64(const char *, struct statfs *);
static void *bypass_original_statfs64;

int bypass_entry_statfs64(const char *path, struct statfs *status) BYPASS_ENTRY("statfs64");
int bypass_entry_statfs64(const char *path, struct statfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn_statfs64 *)bypass_original(&bypass_original_statfs64, "statfs64", NULL))(path, status);
	return bypass_switch_statfs(path, status);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __statfs: knowledge/linux-glibc/status.bk:33 */
typedef int bypass_fn___statfs(const char *, struct statfs *);
static void *bypass_original___statfs;

int bypass_entry___statfs(const char *path, struct statfs *status) BYPASS_ENTRY("__statfs");
int bypass_entry___statfs(const char *path, struct statfs *status)
{
	if (bypass_is_local())
		return ((bypass_fn___statfs *)bypass_original(&bypass_original___statfs, "__statfs", NULL))(path, status);
	return bypass_switch_statfs(path, status);
}
#endif

#if (defined(BYPASS_NARROW_COUNTS)) && (!defined(BYPASS_NARROW))
/* statfs: knowledge/linux-glibc-alpha/status.bk:6 */
typedef int bypass_fn_statfs(const char *, struct bypass_plain_statfs *);
static void *bypass_original_statfs;

int bypass_plain_statfs_out(struct bypass_plain_statfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_statfs(const char *path, struct bypass_plain_statfs *status) BYPASS_ENTRY("statfs");
int bypass_entry_statfs(const char *path, struct bypass_plain_statfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_statfs *)bypass_original(&bypass_original_statfs, "statfs", NULL))(path, status);
	result = bypass_switch_statfs(path, status != NULL ? (struct statfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

#if defined(BYPASS_NARROW)
/* statfs: knowledge/linux-glibc-narrow/status.bk:20 */
typedef int bypass_fn_statfs(const char *, struct bypass_plain_statfs *);
static void *bypass_original_statfs;

int bypass_plain_statfs_out(struct bypass_plain_statfs *given,
		const struct bypass_struct *own) __attribute__((visibility("hidden")));
int bypass_entry_statfs(const char *path, struct bypass_plain_statfs *status) BYPASS_ENTRY("statfs");
int bypass_entry_statfs(const char *path, struct bypass_plain_statfs *status)
{
	struct bypass_struct status_own;
	int result;

	if (bypass_is_local())
		return ((bypass_fn_statfs *)bypass_original(&bypass_original_statfs, "statfs", NULL))(path, status);
	result = bypass_switch_statfs(path, status != NULL ? (struct statfs *)&status_own : NULL);
	if (result != -1 && status != NULL && bypass_plain_statfs_out(status, &status_own) != 0)
		result = -1;
	return result;
}
#endif

/* The original, for actions and for calls that belong here. */
int bypass_local_statfs(const char *path, struct statfs *status)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_statfs) != -1) {
		return bypass_again_statfs(path, status);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_statfs64 *)bypass_original(&bypass_original_statfs64, "statfs64", NULL))(path, status);
#else
	return ((bypass_fn_statfs *)bypass_original(&bypass_original_statfs, "statfs", NULL))(path, status);
#endif
}
#endif

/* ==== getxattr ================================================================= spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_getxattr(const char *path, const char *name, void *value, bypass_size_t size);
bypass_ssize_t bypass_local_getxattr(const char *path, const char *name, void *value, bypass_size_t size);
bypass_ssize_t bypass_again_getxattr(const char *path, const char *name, void *value, bypass_size_t size);
#pragma GCC visibility pop

/* getxattr: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_getxattr(const char *, const char *, void *, bypass_size_t);
static void *bypass_original_getxattr;

bypass_ssize_t bypass_entry_getxattr(const char *path, const char *name, void *value, bypass_size_t size)
		BYPASS_ENTRY("getxattr");
bypass_ssize_t bypass_entry_getxattr(const char *path, const char *name, void *value, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_getxattr *)bypass_original(&bypass_original_getxattr, "getxattr", NULL))(path, name, value, size);
	return bypass_switch_getxattr(path, name, value, size);
}

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_getxattr(const char *path, const char *name, void *value, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_getxattr) != -1) {
		return bypass_again_getxattr(path, name, value, size);
	}
#endif
	return ((bypass_fn_getxattr *)bypass_original(&bypass_original_getxattr, "getxattr", NULL))(path, name, value, size);
}
#endif

/* ==== lgetxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size);
bypass_ssize_t bypass_local_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size);
bypass_ssize_t bypass_again_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size);
#pragma GCC visibility pop

/* lgetxattr: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_lgetxattr(const char *, const char *, void *, bypass_size_t);
static void *bypass_original_lgetxattr;

bypass_ssize_t bypass_entry_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size)
		BYPASS_ENTRY("lgetxattr");
bypass_ssize_t bypass_entry_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_lgetxattr *)bypass_original(&bypass_original_lgetxattr, "lgetxattr", NULL))(path, name, value, size);
	return bypass_switch_lgetxattr(path, name, value, size);
}

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_lgetxattr(const char *path, const char *name, void *value, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lgetxattr) != -1) {
		return bypass_again_lgetxattr(path, name, value, size);
	}
#endif
	return ((bypass_fn_lgetxattr *)bypass_original(&bypass_original_lgetxattr, "lgetxattr", NULL))(path, name, value, size);
}
#endif

/* ==== setxattr ================================================================= spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
int bypass_local_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
int bypass_again_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
#pragma GCC visibility pop

/* setxattr: spec.bp:4 */
typedef int bypass_fn_setxattr(const char *, const char *, const void *, bypass_size_t, int);
static void *bypass_original_setxattr;

int bypass_entry_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
		BYPASS_ENTRY("setxattr");
int bypass_entry_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_setxattr *)bypass_original(&bypass_original_setxattr, "setxattr", NULL))(path, name, value, size, flags);
	return bypass_switch_setxattr(path, name, value, size, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_setxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_setxattr) != -1) {
		return bypass_again_setxattr(path, name, value, size, flags);
	}
#endif
	return ((bypass_fn_setxattr *)bypass_original(&bypass_original_setxattr, "setxattr", NULL))(path, name, value, size, flags);
}
#endif

/* ==== lsetxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
int bypass_local_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
int bypass_again_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags);
#pragma GCC visibility pop

/* lsetxattr: spec.bp:4 */
typedef int bypass_fn_lsetxattr(const char *, const char *, const void *, bypass_size_t, int);
static void *bypass_original_lsetxattr;

int bypass_entry_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
		BYPASS_ENTRY("lsetxattr");
int bypass_entry_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_lsetxattr *)bypass_original(&bypass_original_lsetxattr, "lsetxattr", NULL))(path, name, value, size, flags);
	return bypass_switch_lsetxattr(path, name, value, size, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_lsetxattr(const char *path, const char *name, const void *value, bypass_size_t size, int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lsetxattr) != -1) {
		return bypass_again_lsetxattr(path, name, value, size, flags);
	}
#endif
	return ((bypass_fn_lsetxattr *)bypass_original(&bypass_original_lsetxattr, "lsetxattr", NULL))(path, name, value, size, flags);
}
#endif

/* ==== listxattr ================================================================ spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_listxattr(const char *path, char *list, bypass_size_t size);
bypass_ssize_t bypass_local_listxattr(const char *path, char *list, bypass_size_t size);
bypass_ssize_t bypass_again_listxattr(const char *path, char *list, bypass_size_t size);
#pragma GCC visibility pop

/* listxattr: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_listxattr(const char *, char *, bypass_size_t);
static void *bypass_original_listxattr;

bypass_ssize_t bypass_entry_listxattr(const char *path, char *list, bypass_size_t size) BYPASS_ENTRY("listxattr");
bypass_ssize_t bypass_entry_listxattr(const char *path, char *list, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_listxattr *)bypass_original(&bypass_original_listxattr, "listxattr", NULL))(path, list, size);
	return bypass_switch_listxattr(path, list, size);
}

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_listxattr(const char *path, char *list, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_listxattr) != -1) {
		return bypass_again_listxattr(path, list, size);
	}
#endif
	return ((bypass_fn_listxattr *)bypass_original(&bypass_original_listxattr, "listxattr", NULL))(path, list, size);
}
#endif

/* ==== llistxattr =============================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_llistxattr(const char *path, char *list, bypass_size_t size);
bypass_ssize_t bypass_local_llistxattr(const char *path, char *list, bypass_size_t size);
bypass_ssize_t bypass_again_llistxattr(const char *path, char *list, bypass_size_t size);
#pragma GCC visibility pop

/* llistxattr: spec.bp:4 */
typedef bypass_ssize_t bypass_fn_llistxattr(const char *, char *, bypass_size_t);
static void *bypass_original_llistxattr;

bypass_ssize_t bypass_entry_llistxattr(const char *path, char *list, bypass_size_t size) BYPASS_ENTRY("llistxattr");
bypass_ssize_t bypass_entry_llistxattr(const char *path, char *list, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_llistxattr *)bypass_original(&bypass_original_llistxattr, "llistxattr", NULL))(path, list, size);
	return bypass_switch_llistxattr(path, list, size);
}

/* The original, for actions and for calls that belong here. */
bypass_ssize_t bypass_local_llistxattr(const char *path, char *list, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_llistxattr) != -1) {
		return bypass_again_llistxattr(path, list, size);
	}
#endif
	return ((bypass_fn_llistxattr *)bypass_original(&bypass_original_llistxattr, "llistxattr", NULL))(path, list, size);
}
#endif

/* ==== removexattr ============================================================== spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_removexattr(const char *path, const char *name);
int bypass_local_removexattr(const char *path, const char *name);
int bypass_again_removexattr(const char *path, const char *name);
#pragma GCC visibility pop

/* removexattr: spec.bp:4 */
typedef int bypass_fn_removexattr(const char *, const char *);
static void *bypass_original_removexattr;

int bypass_entry_removexattr(const char *path, const char *name) BYPASS_ENTRY("removexattr");
int bypass_entry_removexattr(const char *path, const char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_removexattr *)bypass_original(&bypass_original_removexattr, "removexattr", NULL))(path, name);
	return bypass_switch_removexattr(path, name);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_removexattr(const char *path, const char *name)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_removexattr) != -1) {
		return bypass_again_removexattr(path, name);
	}
#endif
	return ((bypass_fn_removexattr *)bypass_original(&bypass_original_removexattr, "removexattr", NULL))(path, name);
}
#endif

/* ==== lremovexattr ============================================================= spec.bp:4 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_lremovexattr(const char *path, const char *name);
int bypass_local_lremovexattr(const char *path, const char *name);
int bypass_again_lremovexattr(const char *path, const char *name);
#pragma GCC visibility pop

/* lremovexattr: spec.bp:4 */
typedef int bypass_fn_lremovexattr(const char *, const char *);
static void *bypass_original_lremovexattr;

int bypass_entry_lremovexattr(const char *path, const char *name) BYPASS_ENTRY("lremovexattr");
int bypass_entry_lremovexattr(const char *path, const char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_lremovexattr *)bypass_original(&bypass_original_lremovexattr, "lremovexattr", NULL))(path, name);
	return bypass_switch_lremovexattr(path, name);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_lremovexattr(const char *path, const char *name)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lremovexattr) != -1) {
		return bypass_again_lremovexattr(path, name);
	}
#endif
	return ((bypass_fn_lremovexattr *)bypass_original(&bypass_original_lremovexattr, "lremovexattr", NULL))(path, name);
}
#endif

/* ==== renameat2 ================================================================ spec.bp:4 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_local_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
int bypass_again_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags);
#pragma GCC visibility pop

/* renameat2: spec.bp:4 */
typedef int bypass_fn_renameat2(int, const char *, int, const char *, unsigned int);
static void *bypass_original_renameat2;

int bypass_entry_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags)
		BYPASS_ENTRY("renameat2");
int bypass_entry_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_renameat2 *)bypass_original(&bypass_original_renameat2, "renameat2", NULL))(fromfd, from, tofd, to, flags);
	return bypass_switch_renameat2(fromfd, from, tofd, to, flags);
}

/* The original, for actions and for calls that belong here. */
int bypass_local_renameat2(int fromfd, const char *from, int tofd, const char *to, unsigned int flags)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_renameat2) != -1) {
		return bypass_again_renameat2(fromfd, from, tofd, to, flags);
	}
#endif
	return ((bypass_fn_renameat2 *)bypass_original(&bypass_original_renameat2, "renameat2", NULL))(fromfd, from, tofd, to, flags);
}
#endif

/* ==== execveat ================================================================= spec.bp:4 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_local_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
int bypass_again_execveat(int dirfd, const char *path, char *const *argv, char *const *envp, int flags);
#pragma GCC visibility pop

/* execveat: spec.bp:4 */
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

/* ==== statx ==================================================================== spec.bp:4 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_local_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
int bypass_again_statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *status);
#pragma GCC visibility pop

/* statx: spec.bp:4 */
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

/* ==== lseek ==================================== knowledge/posix/directories.streams.bk:13 ==== */

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

/* ==== ftruncate ============================================= knowledge/linux/stdio.bk:207 ==== */

#pragma GCC visibility push(hidden)
int bypass_local_ftruncate(int fd, bypass_off64_t length);
#pragma GCC visibility pop

/* The original, for actions and for calls that belong here. */
typedef int bypass_fn_of_ftruncate(int, bypass_off_t);
static void *bypass_original_of_ftruncate;

int bypass_local_ftruncate(int fd, bypass_off64_t length)
{
	return ((bypass_fn_of_ftruncate *)bypass_original(&bypass_original_of_ftruncate, "ftruncate", NULL))(fd, length);
}

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

/* ==== getcwd ========================================== knowledge/posix/directories.bk:229 ==== */

#pragma GCC visibility push(hidden)
char *bypass_switch_getcwd(char *buffer, bypass_size_t size);
char *bypass_local_getcwd(char *buffer, bypass_size_t size);
char *bypass_again_getcwd(char *buffer, bypass_size_t size);
int bypass_unless___getcwd_chk(bypass_size_t size, bypass_size_t capacity);
#pragma GCC visibility pop

/* getcwd: knowledge/posix/directories.bk:229 */
typedef char *bypass_fn_getcwd(char *, bypass_size_t);
static void *bypass_original_getcwd;

char *bypass_entry_getcwd(char *buffer, bypass_size_t size) BYPASS_ENTRY("getcwd");
char *bypass_entry_getcwd(char *buffer, bypass_size_t size)
{
	if (bypass_is_local())
		return ((bypass_fn_getcwd *)bypass_original(&bypass_original_getcwd, "getcwd", NULL))(buffer, size);
	return bypass_switch_getcwd(buffer, size);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __getcwd_chk: knowledge/linux-glibc/directories.bk:13 */
typedef char *bypass_fn___getcwd_chk(char *, bypass_size_t, bypass_size_t);
static void *bypass_original___getcwd_chk;

char *bypass_entry___getcwd_chk(char *buffer, bypass_size_t size, bypass_size_t capacity)
		BYPASS_ENTRY("__getcwd_chk");
char *bypass_entry___getcwd_chk(char *buffer, bypass_size_t size, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___getcwd_chk(size, capacity))
		return ((bypass_fn___getcwd_chk *)bypass_original(&bypass_original___getcwd_chk, "__getcwd_chk", NULL))(buffer, size, capacity);
	return bypass_switch_getcwd(buffer, size);
}
#endif

/* The original, for actions. */
char *bypass_local_getcwd(char *buffer, bypass_size_t size)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_getcwd) != -1) {
		return bypass_again_getcwd(buffer, size);
	}
#endif
	return ((bypass_fn_getcwd *)bypass_original(&bypass_original_getcwd, "getcwd", NULL))(buffer, size);
}

/* ==== realpath ======================================== knowledge/posix/directories.bk:254 ==== */

#pragma GCC visibility push(hidden)
char *bypass_switch_realpath(const char *path, char *resolved);
char *bypass_local_realpath(const char *path, char *resolved);
int bypass_unless___realpath_chk(bypass_size_t capacity);
#pragma GCC visibility pop

/* realpath: knowledge/posix/directories.bk:254 */
typedef char *bypass_fn_realpath(const char *, char *);
static void *bypass_original_realpath;

char *bypass_entry_realpath(const char *path, char *resolved) BYPASS_ENTRY("realpath");
char *bypass_entry_realpath(const char *path, char *resolved)
{
	if (bypass_is_local())
		return ((bypass_fn_realpath *)bypass_original(&bypass_original_realpath, "realpath", "GLIBC_2.3"))(path, resolved);
	return bypass_switch_realpath(path, resolved);
}

#if defined(__linux__) && defined(__GLIBC__)
/* __realpath_chk: knowledge/linux-glibc/directories.bk:15 */
typedef char *bypass_fn___realpath_chk(const char *, char *, bypass_size_t);
static void *bypass_original___realpath_chk;

char *bypass_entry___realpath_chk(const char *path, char *resolved, bypass_size_t capacity)
		BYPASS_ENTRY("__realpath_chk");
char *bypass_entry___realpath_chk(const char *path, char *resolved, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___realpath_chk(capacity))
		return ((bypass_fn___realpath_chk *)bypass_original(&bypass_original___realpath_chk, "__realpath_chk", NULL))(path, resolved, capacity);
	return bypass_switch_realpath(path, resolved);
}
#endif

/* The original, for actions. */
char *bypass_local_realpath(const char *path, char *resolved)
{
	return ((bypass_fn_realpath *)bypass_original(&bypass_original_realpath, "realpath", "GLIBC_2.3"))(path, resolved);
}

/* ==== scandir ==================================== knowledge/posix/directories.walks.bk:10 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_local_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_unless_scandir(void);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* scandir: knowledge/posix/directories.walks.bk:10 */
typedef int bypass_fn_scandir(const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandir;

int bypass_entry_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandir");
int bypass_entry_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local())
		return ((bypass_fn_scandir *)bypass_original(&bypass_original_scandir, "scandir", NULL))(path, list, filter, compare);
	return bypass_switch_scandir(path, list, filter, compare);
}
#endif

#if defined(__linux__)
/* scandir64: knowledge/linux/directories.bk:18 */
typedef int bypass_fn_scandir64(const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandir64;

int bypass_entry_scandir64(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandir64");
int bypass_entry_scandir64(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local())
		return ((bypass_fn_scandir64 *)bypass_original(&bypass_original_scandir64, "scandir64", NULL))(path, list, filter, compare);
	return bypass_switch_scandir(path, list, filter, compare);
}
#endif

#if defined(BYPASS_TWO_STATUS)
/* scandir: knowledge/linux-glibc-two-status/directories.walks.bk:11 */
typedef int bypass_fn_scandir(const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandir;

int bypass_entry_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandir");
int bypass_entry_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local() || bypass_unless_scandir())
		return ((bypass_fn_scandir *)bypass_original(&bypass_original_scandir, "scandir", NULL))(path, list, filter, compare);
	return bypass_switch_scandir(path, list, filter, compare);
}
#endif

/* The original, for actions. */
int bypass_local_scandir(const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_scandir64 *)bypass_original(&bypass_original_scandir64, "scandir64", NULL))(path, list, filter, compare);
#else
	return ((bypass_fn_scandir *)bypass_original(&bypass_original_scandir, "scandir", NULL))(path, list, filter, compare);
#endif
}

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

/* ==== get_current_dir_name ============================= knowledge/linux/directories.bk:41 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
char *bypass_switch_get_current_dir_name(void);
char *bypass_local_get_current_dir_name(void);
#pragma GCC visibility pop

/* get_current_dir_name: knowledge/linux/directories.bk:41 */
typedef char *bypass_fn_get_current_dir_name(void);
static void *bypass_original_get_current_dir_name;

char *bypass_entry_get_current_dir_name(void) BYPASS_ENTRY("get_current_dir_name");
char *bypass_entry_get_current_dir_name(void)
{
	if (bypass_is_local())
		return ((bypass_fn_get_current_dir_name *)bypass_original(&bypass_original_get_current_dir_name, "get_current_dir_name", NULL))();
	return bypass_switch_get_current_dir_name();
}

/* The original, for actions. */
char *bypass_local_get_current_dir_name(void)
{
	return ((bypass_fn_get_current_dir_name *)bypass_original(&bypass_original_get_current_dir_name, "get_current_dir_name", NULL))();
}
#endif

/* ==== mkostemps ===================================== knowledge/linux/files.temporary.bk:8 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_mkostemps(char *name, int suffix, int flags);
int bypass_local_mkostemps(char *name, int suffix, int flags);
#pragma GCC visibility pop

/* mkostemps: knowledge/linux/files.temporary.bk:8 */
typedef int bypass_fn_mkostemps(char *, int, int);
static void *bypass_original_mkostemps;

int bypass_entry_mkostemps(char *name, int suffix, int flags) BYPASS_ENTRY("mkostemps");
int bypass_entry_mkostemps(char *name, int suffix, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_mkostemps *)bypass_original(&bypass_original_mkostemps, "mkostemps", NULL))(name, suffix, flags);
	return bypass_switch_mkostemps(name, suffix, flags);
}

/* mkostemps64: knowledge/linux/files.temporary.bk:12 */
typedef int bypass_fn_mkostemps64(char *, int, int);
static void *bypass_original_mkostemps64;

int bypass_entry_mkostemps64(char *name, int suffix, int flags) BYPASS_ENTRY("mkostemps64");
int bypass_entry_mkostemps64(char *name, int suffix, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_mkostemps64 *)bypass_original(&bypass_original_mkostemps64, "mkostemps64", NULL))(name, suffix, flags);
	return bypass_switch_mkostemps(name, suffix, flags);
}

/* mkstemp: knowledge/linux/files.temporary.bk:13 */
typedef int bypass_fn_mkstemp(char *);
static void *bypass_original_mkstemp;

int bypass_entry_mkstemp(char *name) BYPASS_ENTRY("mkstemp");
int bypass_entry_mkstemp(char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_mkstemp *)bypass_original(&bypass_original_mkstemp, "mkstemp", NULL))(name);
	return bypass_switch_mkostemps(name, 0, 0);
}

/* mkstemp64: knowledge/linux/files.temporary.bk:14 */
typedef int bypass_fn_mkstemp64(char *);
static void *bypass_original_mkstemp64;

int bypass_entry_mkstemp64(char *name) BYPASS_ENTRY("mkstemp64");
int bypass_entry_mkstemp64(char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_mkstemp64 *)bypass_original(&bypass_original_mkstemp64, "mkstemp64", NULL))(name);
	return bypass_switch_mkostemps(name, 0, 0);
}

/* mkostemp: knowledge/linux/files.temporary.bk:15 */
typedef int bypass_fn_mkostemp(char *, int);
static void *bypass_original_mkostemp;

int bypass_entry_mkostemp(char *name, int flags) BYPASS_ENTRY("mkostemp");
int bypass_entry_mkostemp(char *name, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_mkostemp *)bypass_original(&bypass_original_mkostemp, "mkostemp", NULL))(name, flags);
	return bypass_switch_mkostemps(name, 0, flags);
}

/* mkostemp64: knowledge/linux/files.temporary.bk:16 */
typedef int bypass_fn_mkostemp64(char *, int);
static void *bypass_original_mkostemp64;

int bypass_entry_mkostemp64(char *name, int flags) BYPASS_ENTRY("mkostemp64");
int bypass_entry_mkostemp64(char *name, int flags)
{
	if (bypass_is_local())
		return ((bypass_fn_mkostemp64 *)bypass_original(&bypass_original_mkostemp64, "mkostemp64", NULL))(name, flags);
	return bypass_switch_mkostemps(name, 0, flags);
}

/* mkstemps: knowledge/linux/files.temporary.bk:17 */
typedef int bypass_fn_mkstemps(char *, int);
static void *bypass_original_mkstemps;

int bypass_entry_mkstemps(char *name, int suffix) BYPASS_ENTRY("mkstemps");
int bypass_entry_mkstemps(char *name, int suffix)
{
	if (bypass_is_local())
		return ((bypass_fn_mkstemps *)bypass_original(&bypass_original_mkstemps, "mkstemps", NULL))(name, suffix);
	return bypass_switch_mkostemps(name, suffix, 0);
}

/* mkstemps64: knowledge/linux/files.temporary.bk:18 */
typedef int bypass_fn_mkstemps64(char *, int);
static void *bypass_original_mkstemps64;

int bypass_entry_mkstemps64(char *name, int suffix) BYPASS_ENTRY("mkstemps64");
int bypass_entry_mkstemps64(char *name, int suffix)
{
	if (bypass_is_local())
		return ((bypass_fn_mkstemps64 *)bypass_original(&bypass_original_mkstemps64, "mkstemps64", NULL))(name, suffix);
	return bypass_switch_mkostemps(name, suffix, 0);
}

/* The original, for actions. */
int bypass_local_mkostemps(char *name, int suffix, int flags)
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_mkostemps64 *)bypass_original(&bypass_original_mkostemps64, "mkostemps64", NULL))(name, suffix, flags);
#else
	return ((bypass_fn_mkostemps *)bypass_original(&bypass_original_mkostemps, "mkostemps", NULL))(name, suffix, flags);
#endif
}
#endif

/* ==== mkdtemp ====================================== knowledge/linux/files.temporary.bk:28 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
char *bypass_switch_mkdtemp(char *name);
char *bypass_local_mkdtemp(char *name);
#pragma GCC visibility pop

/* mkdtemp: knowledge/linux/files.temporary.bk:28 */
typedef char *bypass_fn_mkdtemp(char *);
static void *bypass_original_mkdtemp;

char *bypass_entry_mkdtemp(char *name) BYPASS_ENTRY("mkdtemp");
char *bypass_entry_mkdtemp(char *name)
{
	if (bypass_is_local())
		return ((bypass_fn_mkdtemp *)bypass_original(&bypass_original_mkdtemp, "mkdtemp", NULL))(name);
	return bypass_switch_mkdtemp(name);
}

/* The original, for actions. */
char *bypass_local_mkdtemp(char *name)
{
	return ((bypass_fn_mkdtemp *)bypass_original(&bypass_original_mkdtemp, "mkdtemp", NULL))(name);
}
#endif

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

/* ==== vdprintf ============================================== knowledge/linux/stdio.bk:268 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_vdprintf(int fd, const char *format, va_list rest);
int bypass_local_vdprintf(int fd, const char *format, va_list rest);
#pragma GCC visibility pop

/* vdprintf: knowledge/linux/stdio.bk:268 */
typedef int bypass_fn_vdprintf(int, const char *, va_list);
static void *bypass_original_vdprintf;

int bypass_entry_vdprintf(int fd, const char *format, va_list rest) BYPASS_ENTRY("vdprintf");
int bypass_entry_vdprintf(int fd, const char *format, va_list rest)
{
	if (bypass_is_local())
		return ((bypass_fn_vdprintf *)bypass_original(&bypass_original_vdprintf, "vdprintf", NULL))(fd, format, rest);
	return bypass_switch_vdprintf(fd, format, rest);
}

/* The original, for actions. */
int bypass_local_vdprintf(int fd, const char *format, va_list rest)
{
	return ((bypass_fn_vdprintf *)bypass_original(&bypass_original_vdprintf, "vdprintf", NULL))(fd, format, rest);
}
#endif

/* ==== dprintf =============================================== knowledge/linux/stdio.bk:280 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_dprintf(int fd, const char *format, va_list args);
int bypass_local_dprintf(int fd, const char *format, va_list args);
#pragma GCC visibility pop

/* dprintf: knowledge/linux/stdio.bk:280 */
int bypass_entry_dprintf(int fd, const char *format, ...) BYPASS_ENTRY("dprintf");
int bypass_entry_dprintf(int fd, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local())
		result = bypass_local_dprintf(fd, format, args);
	else
		result = bypass_switch_dprintf(fd, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_dprintf(int, const char *, va_list);
static void *bypass_original_of_dprintf;

int bypass_local_dprintf(int fd, const char *format, va_list args)
{
	return ((bypass_fn_of_dprintf *)bypass_original(&bypass_original_of_dprintf, "vdprintf", NULL))(fd, format, args);
}
#endif

/* ==== puts ============================================ knowledge/linux/stdio.implied.bk:8 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_puts(const char *text);
int bypass_local_puts(const char *text);
int bypass_unless_puts(void);
#pragma GCC visibility pop

/* puts: knowledge/linux/stdio.implied.bk:8 */
typedef int bypass_fn_puts(const char *);
static void *bypass_original_puts;

int bypass_entry_puts(const char *text) BYPASS_ENTRY("puts");
int bypass_entry_puts(const char *text)
{
	if (bypass_is_local() || bypass_unless_puts())
		return ((bypass_fn_puts *)bypass_original(&bypass_original_puts, "puts", NULL))(text);
	return bypass_switch_puts(text);
}

/* The original, for actions. */
int bypass_local_puts(const char *text)
{
	return ((bypass_fn_puts *)bypass_original(&bypass_original_puts, "puts", NULL))(text);
}
#endif

/* ==== putchar ======================================== knowledge/linux/stdio.implied.bk:13 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_putchar(int letter);
int bypass_local_putchar(int letter);
int bypass_unless_putchar(void);
#pragma GCC visibility pop

/* putchar: knowledge/linux/stdio.implied.bk:13 */
typedef int bypass_fn_putchar(int);
static void *bypass_original_putchar;

int bypass_entry_putchar(int letter) BYPASS_ENTRY("putchar");
int bypass_entry_putchar(int letter)
{
	if (bypass_is_local() || bypass_unless_putchar())
		return ((bypass_fn_putchar *)bypass_original(&bypass_original_putchar, "putchar", NULL))(letter);
	return bypass_switch_putchar(letter);
}

/* putchar_unlocked: knowledge/linux/stdio.implied.bk:16 */
typedef int bypass_fn_putchar_unlocked(int);
static void *bypass_original_putchar_unlocked;

int bypass_entry_putchar_unlocked(int letter) BYPASS_ENTRY("putchar_unlocked");
int bypass_entry_putchar_unlocked(int letter)
{
	if (bypass_is_local() || bypass_unless_putchar())
		return ((bypass_fn_putchar_unlocked *)bypass_original(&bypass_original_putchar_unlocked, "putchar_unlocked", NULL))(letter);
	return bypass_switch_putchar(letter);
}

/* The original, for actions. */
int bypass_local_putchar(int letter)
{
	return ((bypass_fn_putchar *)bypass_original(&bypass_original_putchar, "putchar", NULL))(letter);
}
#endif

/* ==== getchar ======================================== knowledge/linux/stdio.implied.bk:19 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_getchar(void);
int bypass_local_getchar(void);
int bypass_unless_getchar(void);
#pragma GCC visibility pop

/* getchar: knowledge/linux/stdio.implied.bk:19 */
typedef int bypass_fn_getchar(void);
static void *bypass_original_getchar;

int bypass_entry_getchar(void) BYPASS_ENTRY("getchar");
int bypass_entry_getchar(void)
{
	if (bypass_is_local() || bypass_unless_getchar())
		return ((bypass_fn_getchar *)bypass_original(&bypass_original_getchar, "getchar", NULL))();
	return bypass_switch_getchar();
}

/* getchar_unlocked: knowledge/linux/stdio.implied.bk:22 */
typedef int bypass_fn_getchar_unlocked(void);
static void *bypass_original_getchar_unlocked;

int bypass_entry_getchar_unlocked(void) BYPASS_ENTRY("getchar_unlocked");
int bypass_entry_getchar_unlocked(void)
{
	if (bypass_is_local() || bypass_unless_getchar())
		return ((bypass_fn_getchar_unlocked *)bypass_original(&bypass_original_getchar_unlocked, "getchar_unlocked", NULL))();
	return bypass_switch_getchar();
}

/* The original, for actions. */
int bypass_local_getchar(void)
{
	return ((bypass_fn_getchar *)bypass_original(&bypass_original_getchar, "getchar", NULL))();
}
#endif

/* ==== vprintf ======================================== knowledge/linux/stdio.implied.bk:25 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_vprintf(const char *format, va_list rest);
int bypass_local_vprintf(const char *format, va_list rest);
int bypass_unless_vprintf(void);
#pragma GCC visibility pop

/* vprintf: knowledge/linux/stdio.implied.bk:25 */
typedef int bypass_fn_vprintf(const char *, va_list);
static void *bypass_original_vprintf;

int bypass_entry_vprintf(const char *format, va_list rest) BYPASS_ENTRY("vprintf");
int bypass_entry_vprintf(const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vprintf())
		return ((bypass_fn_vprintf *)bypass_original(&bypass_original_vprintf, "vprintf", NULL))(format, rest);
	return bypass_switch_vprintf(format, rest);
}

/* The original, for actions. */
int bypass_local_vprintf(const char *format, va_list rest)
{
	return ((bypass_fn_vprintf *)bypass_original(&bypass_original_vprintf, "vprintf", NULL))(format, rest);
}
#endif

/* ==== printf ========================================= knowledge/linux/stdio.implied.bk:30 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_printf(const char *format, va_list args);
int bypass_local_printf(const char *format, va_list args);
int bypass_unless_printf(void);
#pragma GCC visibility pop

/* printf: knowledge/linux/stdio.implied.bk:30 */
int bypass_entry_printf(const char *format, ...) BYPASS_ENTRY("printf");
int bypass_entry_printf(const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_printf())
		result = bypass_local_printf(format, args);
	else
		result = bypass_switch_printf(format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_printf(const char *, va_list);
static void *bypass_original_of_printf;

int bypass_local_printf(const char *format, va_list args)
{
	return ((bypass_fn_of_printf *)bypass_original(&bypass_original_of_printf, "vprintf", NULL))(format, args);
}
#endif

/* ==== vscanf ========================================= knowledge/linux/stdio.implied.bk:35 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_vscanf(const char *format, va_list rest);
int bypass_local_vscanf(const char *format, va_list rest);
int bypass_unless_vscanf(void);
#pragma GCC visibility pop

/* vscanf: knowledge/linux/stdio.implied.bk:35 */
typedef int bypass_fn_vscanf(const char *, va_list);
static void *bypass_original_vscanf;

int bypass_entry_vscanf(const char *format, va_list rest) BYPASS_ENTRY("vscanf");
int bypass_entry_vscanf(const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless_vscanf())
		return ((bypass_fn_vscanf *)bypass_original(&bypass_original_vscanf, "vscanf", NULL))(format, rest);
	return bypass_switch_vscanf(format, rest);
}

/* The original, for actions. */
int bypass_local_vscanf(const char *format, va_list rest)
{
	return ((bypass_fn_vscanf *)bypass_original(&bypass_original_vscanf, "vscanf", NULL))(format, rest);
}
#endif

/* ==== scanf ========================================== knowledge/linux/stdio.implied.bk:40 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
int bypass_switch_scanf(const char *format, va_list args);
int bypass_local_scanf(const char *format, va_list args);
int bypass_unless_scanf(void);
#pragma GCC visibility pop

/* scanf: knowledge/linux/stdio.implied.bk:40 */
int bypass_entry_scanf(const char *format, ...) BYPASS_ENTRY("scanf");
int bypass_entry_scanf(const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless_scanf())
		result = bypass_local_scanf(format, args);
	else
		result = bypass_switch_scanf(format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of_scanf(const char *, va_list);
static void *bypass_original_of_scanf;

int bypass_local_scanf(const char *format, va_list args)
{
	return ((bypass_fn_of_scanf *)bypass_original(&bypass_original_of_scanf, "vscanf", NULL))(format, args);
}
#endif

/* ==== perror ========================================= knowledge/linux/stdio.implied.bk:45 ==== */

#if defined(__linux__)
#pragma GCC visibility push(hidden)
void bypass_switch_perror(const char *text);
void bypass_local_perror(const char *text);
int bypass_unless_perror(void);
#pragma GCC visibility pop

/* perror: knowledge/linux/stdio.implied.bk:45 */
typedef void bypass_fn_perror(const char *);
static void *bypass_original_perror;

void bypass_entry_perror(const char *text) BYPASS_ENTRY("perror");
void bypass_entry_perror(const char *text)
{
	if (bypass_is_local() || bypass_unless_perror())
		((bypass_fn_perror *)bypass_original(&bypass_original_perror, "perror", NULL))(text);
	else
		bypass_switch_perror(text);
}

/* The original, for actions. */
void bypass_local_perror(const char *text)
{
	((bypass_fn_perror *)bypass_original(&bypass_original_perror, "perror", NULL))(text);
}
#endif

/* ==== canonicalize_file_name ===================== knowledge/linux-glibc/directories.bk:27 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
char *bypass_switch_canonicalize_file_name(const char *path);
char *bypass_local_canonicalize_file_name(const char *path);
#pragma GCC visibility pop

/* canonicalize_file_name: knowledge/linux-glibc/directories.bk:27 */
typedef char *bypass_fn_canonicalize_file_name(const char *);
static void *bypass_original_canonicalize_file_name;

char *bypass_entry_canonicalize_file_name(const char *path) BYPASS_ENTRY("canonicalize_file_name");
char *bypass_entry_canonicalize_file_name(const char *path)
{
	if (bypass_is_local())
		return ((bypass_fn_canonicalize_file_name *)bypass_original(&bypass_original_canonicalize_file_name, "canonicalize_file_name", NULL))(path);
	return bypass_switch_canonicalize_file_name(path);
}

/* The original, for actions. */
char *bypass_local_canonicalize_file_name(const char *path)
{
	return ((bypass_fn_canonicalize_file_name *)bypass_original(&bypass_original_canonicalize_file_name, "canonicalize_file_name", NULL))(path);
}
#endif

/* ==== getwd ====================================== knowledge/linux-glibc/directories.bk:45 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
char *bypass_switch_getwd(char *buffer);
char *bypass_local_getwd(char *buffer);
int bypass_unless___getwd_chk(bypass_size_t capacity);
#pragma GCC visibility pop

/* getwd: knowledge/linux-glibc/directories.bk:45 */
typedef char *bypass_fn_getwd(char *);
static void *bypass_original_getwd;

char *bypass_entry_getwd(char *buffer) BYPASS_ENTRY("getwd");
char *bypass_entry_getwd(char *buffer)
{
	if (bypass_is_local())
		return ((bypass_fn_getwd *)bypass_original(&bypass_original_getwd, "getwd", NULL))(buffer);
	return bypass_switch_getwd(buffer);
}

/* __getwd_chk: knowledge/linux-glibc/directories.bk:47 */
typedef char *bypass_fn___getwd_chk(char *, bypass_size_t);
static void *bypass_original___getwd_chk;

char *bypass_entry___getwd_chk(char *buffer, bypass_size_t capacity) BYPASS_ENTRY("__getwd_chk");
char *bypass_entry___getwd_chk(char *buffer, bypass_size_t capacity)
{
	if (bypass_is_local() || bypass_unless___getwd_chk(capacity))
		return ((bypass_fn___getwd_chk *)bypass_original(&bypass_original___getwd_chk, "__getwd_chk", NULL))(buffer, capacity);
	return bypass_switch_getwd(buffer);
}

/* The original, for actions. */
char *bypass_local_getwd(char *buffer)
{
	return ((bypass_fn_getwd *)bypass_original(&bypass_original_getwd, "getwd", NULL))(buffer);
}
#endif

/* ==== scandirat ============================= knowledge/linux-glibc/directories.walks.bk:5 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_local_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **));
int bypass_unless_scandirat(void);
#pragma GCC visibility pop

#if !defined(BYPASS_TWO_STATUS)
/* scandirat: knowledge/linux-glibc/directories.walks.bk:5 */
typedef int bypass_fn_scandirat(int, const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandirat;

int bypass_entry_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandirat");
int bypass_entry_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local())
		return ((bypass_fn_scandirat *)bypass_original(&bypass_original_scandirat, "scandirat", NULL))(dirfd, path, list, filter, compare);
	return bypass_switch_scandirat(dirfd, path, list, filter, compare);
}
#endif

/* scandirat64: knowledge/linux-glibc/directories.walks.bk:11 */
typedef int bypass_fn_scandirat64(int, const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandirat64;

int bypass_entry_scandirat64(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandirat64");
int bypass_entry_scandirat64(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local())
		return ((bypass_fn_scandirat64 *)bypass_original(&bypass_original_scandirat64, "scandirat64", NULL))(dirfd, path, list, filter, compare);
	return bypass_switch_scandirat(dirfd, path, list, filter, compare);
}

#if defined(BYPASS_TWO_STATUS)
/* scandirat: knowledge/linux-glibc-two-status/directories.walks.bk:13 */
typedef int bypass_fn_scandirat(int, const char *, struct dirent ***, int (*)(const struct dirent *),
		int (*)(const struct dirent **, const struct dirent **));
static void *bypass_original_scandirat;

int bypass_entry_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
		BYPASS_ENTRY("scandirat");
int bypass_entry_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
	if (bypass_is_local() || bypass_unless_scandirat())
		return ((bypass_fn_scandirat *)bypass_original(&bypass_original_scandirat, "scandirat", NULL))(dirfd, path, list, filter, compare);
	return bypass_switch_scandirat(dirfd, path, list, filter, compare);
}
#endif

/* The original, for actions. */
int bypass_local_scandirat(int dirfd, const char *path, struct dirent ***list, int (*filter)(const struct dirent *),
		int (*compare)(const struct dirent **, const struct dirent **))
{
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_scandirat64 *)bypass_original(&bypass_original_scandirat64, "scandirat64", NULL))(dirfd, path, list, filter, compare);
#else
	return ((bypass_fn_scandirat *)bypass_original(&bypass_original_scandirat, "scandirat", NULL))(dirfd, path, list, filter, compare);
#endif
}
#endif

/* ==== __vdprintf_chk =================================== knowledge/linux-glibc/stdio.bk:50 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch___vdprintf_chk(int fd, int level, const char *format, va_list rest);
int bypass_local___vdprintf_chk(int fd, int level, const char *format, va_list rest);
#pragma GCC visibility pop

/* __vdprintf_chk: knowledge/linux-glibc/stdio.bk:50 */
typedef int bypass_fn___vdprintf_chk(int, int, const char *, va_list);
static void *bypass_original___vdprintf_chk;

int bypass_entry___vdprintf_chk(int fd, int level, const char *format, va_list rest) BYPASS_ENTRY("__vdprintf_chk");
int bypass_entry___vdprintf_chk(int fd, int level, const char *format, va_list rest)
{
	if (bypass_is_local())
		return ((bypass_fn___vdprintf_chk *)bypass_original(&bypass_original___vdprintf_chk, "__vdprintf_chk", NULL))(fd, level, format, rest);
	return bypass_switch___vdprintf_chk(fd, level, format, rest);
}

/* The original, for actions. */
int bypass_local___vdprintf_chk(int fd, int level, const char *format, va_list rest)
{
	return ((bypass_fn___vdprintf_chk *)bypass_original(&bypass_original___vdprintf_chk, "__vdprintf_chk", NULL))(fd, level, format, rest);
}
#endif

/* ==== __dprintf_chk ==================================== knowledge/linux-glibc/stdio.bk:62 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch___dprintf_chk(int fd, int level, const char *format, va_list args);
int bypass_local___dprintf_chk(int fd, int level, const char *format, va_list args);
#pragma GCC visibility pop

/* __dprintf_chk: knowledge/linux-glibc/stdio.bk:62 */
int bypass_entry___dprintf_chk(int fd, int level, const char *format, ...) BYPASS_ENTRY("__dprintf_chk");
int bypass_entry___dprintf_chk(int fd, int level, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local())
		result = bypass_local___dprintf_chk(fd, level, format, args);
	else
		result = bypass_switch___dprintf_chk(fd, level, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___dprintf_chk(int, int, const char *, va_list);
static void *bypass_original_of___dprintf_chk;

int bypass_local___dprintf_chk(int fd, int level, const char *format, va_list args)
{
	return ((bypass_fn_of___dprintf_chk *)bypass_original(&bypass_original_of___dprintf_chk, "__vdprintf_chk", NULL))(fd, level, format, args);
}
#endif

/* ==== __vprintf_chk ==================================== knowledge/linux-glibc/stdio.bk:75 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch___vprintf_chk(int level, const char *format, va_list rest);
int bypass_local___vprintf_chk(int level, const char *format, va_list rest);
int bypass_unless___vprintf_chk(void);
#pragma GCC visibility pop

/* __vprintf_chk: knowledge/linux-glibc/stdio.bk:75 */
typedef int bypass_fn___vprintf_chk(int, const char *, va_list);
static void *bypass_original___vprintf_chk;

int bypass_entry___vprintf_chk(int level, const char *format, va_list rest) BYPASS_ENTRY("__vprintf_chk");
int bypass_entry___vprintf_chk(int level, const char *format, va_list rest)
{
	if (bypass_is_local() || bypass_unless___vprintf_chk())
		return ((bypass_fn___vprintf_chk *)bypass_original(&bypass_original___vprintf_chk, "__vprintf_chk", NULL))(level, format, rest);
	return bypass_switch___vprintf_chk(level, format, rest);
}

/* The original, for actions. */
int bypass_local___vprintf_chk(int level, const char *format, va_list rest)
{
	return ((bypass_fn___vprintf_chk *)bypass_original(&bypass_original___vprintf_chk, "__vprintf_chk", NULL))(level, format, rest);
}
#endif

/* ==== __printf_chk ===================================== knowledge/linux-glibc/stdio.bk:80 ==== */

#if defined(__linux__) && defined(__GLIBC__)
#pragma GCC visibility push(hidden)
int bypass_switch___printf_chk(int level, const char *format, va_list args);
int bypass_local___printf_chk(int level, const char *format, va_list args);
int bypass_unless___printf_chk(void);
#pragma GCC visibility pop

/* __printf_chk: knowledge/linux-glibc/stdio.bk:80 */
int bypass_entry___printf_chk(int level, const char *format, ...) BYPASS_ENTRY("__printf_chk");
int bypass_entry___printf_chk(int level, const char *format, ...)
{
	va_list args;
	int result;

	va_start(args, format);
	if (bypass_is_local() || bypass_unless___printf_chk())
		result = bypass_local___printf_chk(level, format, args);
	else
		result = bypass_switch___printf_chk(level, format, args);
	va_end(args);
	return result;
}

/* The original, for actions. */
typedef int bypass_fn_of___printf_chk(int, const char *, va_list);
static void *bypass_original_of___printf_chk;

int bypass_local___printf_chk(int level, const char *format, va_list args)
{
	return ((bypass_fn_of___printf_chk *)bypass_original(&bypass_original_of___printf_chk, "__vprintf_chk", NULL))(level, format, args);
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

BYPASS_END_ENTRIES
