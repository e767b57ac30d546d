/*
 * faults_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct sigaction;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in faults_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_write = 0,
	BYPASS_CALL_pwrite = 1,
};

/* ==== write =================================================================== spec.bp:11 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_local_write(int fd, const void *data, bypass_size_t length);
bypass_ssize_t bypass_again_write(int fd, const void *data, bypass_size_t length);
#pragma GCC visibility pop

/* write: spec.bp:11 */
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

/* ==== pwrite ================================================================== spec.bp:11 ==== */

#pragma GCC visibility push(hidden)
bypass_ssize_t bypass_switch_pwrite(int fd, const void *data, bypass_size_t length, bypass_off64_t offset);
bypass_ssize_t bypass_local_pwrite(int fd, const void *data, bypass_size_t length, bypass_off64_t offset);
bypass_ssize_t bypass_again_pwrite(int fd, const void *data, bypass_size_t length, bypass_off64_t offset);
#pragma GCC visibility pop

/* pwrite: spec.bp:11 */
typedef bypass_ssize_t bypass_fn_pwrite(int, const void *, bypass_size_t, bypass_off_t);
static void *bypass_original_pwrite;

bypass_ssize_t bypass_entry_pwrite(int fd, const void *data, bypass_size_t length, bypass_off_t offset)
		BYPASS_ENTRY("pwrite");
bypass_ssize_t bypass_entry_pwrite(int fd, const void *data, bypass_size_t length, bypass_off_t offset)
{
	if (bypass_is_local())
		return ((bypass_fn_pwrite *)bypass_original(&bypass_original_pwrite, "pwrite", NULL))(fd, data, length, offset);
	return bypass_switch_pwrite(fd, data, length, offset);
}

#if defined(__linux__)
/* pwrite64: knowledge/linux/files.bk:24 */
typedef bypass_ssize_t bypass_fn_pwrite64(int, const void *, bypass_size_t, bypass_off64_t);
static void *bypass_original_pwrite64;

bypass_ssize_t bypass_entry_pwrite64(int fd, const void *data, bypass_size_t length, bypass_off64_t offset)
		BYPASS_ENTRY("pwrite64");
bypass_ssize_t bypass_entry_pwrite64(int fd, const void *data, bypass_size_t length, bypass_off64_t offset)
{
	if (bypass_is_local())
		return ((bypass_fn_pwrite64 *)bypass_original(&bypass_original_pwrite64, "pwrite64", NULL))(fd, data, length, offset);
	return bypass_switch_pwrite(fd, data, length, offset);
}
#endif

#if defined(__linux__) && defined(__GLIBC__)
/* __pwrite64: knowledge/linux-glibc/files.bk:29 */
typedef bypass_ssize_t bypass_fn___pwrite64(int, const void *, bypass_size_t, bypass_off64_t);
static void *bypass_original___pwrite64;

bypass_ssize_t bypass_entry___pwrite64(int fd, const void *data, bypass_size_t length, bypass_off64_t offset)
		BYPASS_ENTRY("__pwrite64");
bypass_ssize_t bypass_entry___pwrite64(int fd, const void *data, bypass_size_t length, bypass_off64_t offset)
{
	if (bypass_is_local())
		return ((bypass_fn___pwrite64 *)bypass_original(&bypass_original___pwrite64, "__pwrite64", NULL))(fd, data, length, offset);
	return bypass_switch_pwrite(fd, data, length, offset);
}
#endif

/* The original, for actions. */
bypass_ssize_t bypass_local_pwrite(int fd, const void *data, bypass_size_t length, bypass_off64_t offset)
{
#if defined(__LP64__)
	if (bypass_system_number(BYPASS_CALL_pwrite) != -1) {
		return bypass_again_pwrite(fd, data, length, offset);
	}
#endif
	return ((bypass_fn_pwrite *)bypass_original(&bypass_original_pwrite, "pwrite", NULL))(fd, data, length, offset);
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
