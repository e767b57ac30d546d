/*
 * trap_list_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct sigaction;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in trap_list_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_read = 0,
	BYPASS_CALL_write = 1,
	BYPASS_CALL_lseek = 2,
	BYPASS_CALL_close = 3,
};

/* ==== read ===================================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_read(int fd, void *data, bypass_size_t length);
bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length);
bypass_ssize_t bypass_again_read(int fd, void *data, bypass_size_t length);
int bypass_unless___read_chk(bypass_size_t length, bypass_size_t capacity);
#pragma GCC visibility pop

/* read: spec.bp:5 */
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

/* The original, for actions. */
bypass_ssize_t bypass_local_read(int fd, void *data, bypass_size_t length)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_read) != -1) {
		return bypass_again_read(fd, data, length);
	}
#endif
	return ((bypass_fn_read *)bypass_original(&bypass_original_read, "read", NULL))(fd, data, length);
}

/* ==== write ==================================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_again_write(int fd, const void *data, bypass_size_t length);
#pragma GCC visibility pop

/* write: spec.bp:5 */
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

/* The original, for actions. */
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_write) != -1) {
		return bypass_again_write(fd, data, length);
	}
#endif
	return ((bypass_fn_write *)bypass_original(&bypass_original_write, "write", NULL))(fd, data, length);
}

/* ==== lseek ==================================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
bypass_off64_t bypass_switch_lseek(int fd, bypass_off64_t offset, int whence);
bypass_off64_t bypass_local_lseek(int fd, bypass_off64_t offset, int whence);
bypass_off64_t bypass_again_lseek(int fd, bypass_off64_t offset, int whence);
#pragma GCC visibility pop

/* lseek: spec.bp:5 */
typedef bypass_off_t bypass_fn_lseek(int, bypass_off_t, int);
static void *bypass_original_lseek;

bypass_off_t bypass_entry_lseek(int fd, bypass_off_t offset, int whence) BYPASS_ENTRY("lseek");
bypass_off_t bypass_entry_lseek(int fd, bypass_off_t offset, int whence)
{
	bypass_off64_t result;

	if (bypass_is_local())
		return ((bypass_fn_lseek *)bypass_original(&bypass_original_lseek, "lseek", NULL))(fd, offset, whence);
	result = bypass_switch_lseek(fd, offset, whence);
	return BYPASS_SAME_NUMBER(bypass_off64_t, bypass_off_t, result) ? (bypass_off_t)result : (bypass_off_t)bypass_overflow();
}

#if defined(__linux__)
/* lseek64: knowledge/linux/files.bk:26 */
typedef bypass_off64_t bypass_fn_lseek64(int, bypass_off64_t, int);
static void *bypass_original_lseek64;

bypass_off64_t bypass_entry_lseek64(int fd, bypass_off64_t offset, int whence) BYPASS_ENTRY("lseek64");
bypass_off64_t bypass_entry_lseek64(int fd, bypass_off64_t offset, int whence)
{
	if (bypass_is_local())
		return ((bypass_fn_lseek64 *)bypass_original(&bypass_original_lseek64, "lseek64", NULL))(fd, offset, whence);
	return bypass_switch_lseek(fd, offset, whence);
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __lseek: knowledge/linux-glibc/files.bk:31 */
typedef bypass_off_t bypass_fn___lseek(int, bypass_off_t, int);
static void *bypass_original___lseek;

bypass_off_t bypass_entry___lseek(int fd, bypass_off_t offset, int whence) BYPASS_ENTRY("__lseek");
bypass_off_t bypass_entry___lseek(int fd, bypass_off_t offset, int whence)
{
	bypass_off64_t result;

	if (bypass_is_local())
		return ((bypass_fn___lseek *)bypass_original(&bypass_original___lseek, "__lseek", NULL))(fd, offset, whence);
	result = bypass_switch_lseek(fd, offset, whence);
	return BYPASS_SAME_NUMBER(bypass_off64_t, bypass_off_t, result) ? (bypass_off_t)result : (bypass_off_t)bypass_overflow();
}

/* llseek: knowledge/linux-glibc/files.bk:31 */
typedef bypass_off_t bypass_fn_llseek(int, bypass_off_t, int);
static void *bypass_original_llseek;

bypass_off_t bypass_entry_llseek(int fd, bypass_off_t offset, int whence) BYPASS_ENTRY("llseek");
bypass_off_t bypass_entry_llseek(int fd, bypass_off_t offset, int whence)
{
	bypass_off64_t result;

	if (bypass_is_local())
		return ((bypass_fn_llseek *)bypass_original(&bypass_original_llseek, "llseek", NULL))(fd, offset, whence);
	result = bypass_switch_lseek(fd, offset, whence);
	return BYPASS_SAME_NUMBER(bypass_off64_t, bypass_off_t, result) ? (bypass_off_t)result : (bypass_off_t)bypass_overflow();
}
#endif

/* The original, for actions. */
bypass_off64_t bypass_local_lseek(int fd, bypass_off64_t offset, int whence)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_lseek) != -1) {
		return bypass_again_lseek(fd, offset, whence);
	}
#endif
#if defined(BYPASS_WIDE_NAMES)
	return ((bypass_fn_lseek64 *)bypass_original(&bypass_original_lseek64, "lseek64", NULL))(fd, offset, whence);
#else
	return ((bypass_fn_lseek *)bypass_original(&bypass_original_lseek, "lseek", NULL))(fd, offset, whence);
#endif
}

/* ==== close ==================================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_close(int fd);
int bypass_local_close(int fd);
int bypass_again_close(int fd);
#pragma GCC visibility pop

/* close: spec.bp:5 */
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

/* The original, for actions. */
int bypass_local_close(int fd)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_close) != -1) {
		return bypass_again_close(fd);
	}
#endif
	return ((bypass_fn_close *)bypass_original(&bypass_original_close, "close", NULL))(fd);
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
