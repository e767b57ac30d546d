/*
 * declarators_entries.c -- every name by which a program can reach the calls of spec.bp.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#include "entry.h"

struct sigaction;

BYPASS_BEGIN_ENTRIES
long bypass_system_number(int operation);
/* As in declarators_calls.h, which this file cannot include. */
enum {
	BYPASS_CALL_execve = 4,
};

/* ==== signal =================================================================== spec.bp:2 ==== */

#pragma GCC visibility push(hidden)
void (*bypass_switch_signal(int sig, void (*handler)(int)))(int);
void (*bypass_local_signal(int sig, void (*handler)(int)))(int);
#pragma GCC visibility pop

/* signal: spec.bp:2 */
typedef void (*bypass_fn_signal(int, void (*)(int)))(int);
static void *bypass_original_signal;

void (*bypass_entry_signal(int sig, void (*handler)(int)))(int) BYPASS_ENTRY("signal");
void (*bypass_entry_signal(int sig, void (*handler)(int)))(int)
{
	if (bypass_is_local())
		return ((bypass_fn_signal *)bypass_original(&bypass_original_signal, "signal", NULL))(sig, handler);
	return bypass_switch_signal(sig, handler);
}

#if defined(__linux__)
/* bsd_signal: knowledge/linux/signals.bk:5 */
typedef void (*bypass_fn_bsd_signal(int, void (*)(int)))(int);
static void *bypass_original_bsd_signal;

void (*bypass_entry_bsd_signal(int sig, void (*handler)(int)))(int) BYPASS_ENTRY("bsd_signal");
void (*bypass_entry_bsd_signal(int sig, void (*handler)(int)))(int)
{
	if (bypass_is_local())
		return ((bypass_fn_bsd_signal *)bypass_original(&bypass_original_bsd_signal, "bsd_signal", NULL))(sig, handler);
	return bypass_switch_signal(sig, handler);
}
#endif

/* The original, for actions. */
void (*bypass_local_signal(int sig, void (*handler)(int)))(int)
{
	return ((bypass_fn_signal *)bypass_original(&bypass_original_signal, "signal", NULL))(sig, handler);
}

/* ==== qsort ==================================================================== spec.bp:3 ==== */

#pragma GCC visibility push(hidden)
void bypass_switch_qsort(void *base, bypass_size_t n, bypass_size_t size, int (*compare)(const void *, const void *));
void bypass_local_qsort(void *base, bypass_size_t n, bypass_size_t size, int (*compare)(const void *, const void *));
#pragma GCC visibility pop

/* qsort: spec.bp:3 */
typedef void bypass_fn_qsort(void *, bypass_size_t, bypass_size_t, int (*)(const void *, const void *));
static void *bypass_original_qsort;

void bypass_entry_qsort(void *base, bypass_size_t n, bypass_size_t size, int (*compare)(const void *, const void *))
		BYPASS_ENTRY("qsort");
void bypass_entry_qsort(void *base, bypass_size_t n, bypass_size_t size, int (*compare)(const void *, const void *))
{
	if (bypass_is_local())
		((bypass_fn_qsort *)bypass_original(&bypass_original_qsort, "qsort", NULL))(base, n, size, compare);
	else
		bypass_switch_qsort(base, n, size, compare);
}

/* The original, for actions. */
void bypass_local_qsort(void *base, bypass_size_t n, bypass_size_t size, int (*compare)(const void *, const void *))
{
	((bypass_fn_qsort *)bypass_original(&bypass_original_qsort, "qsort", NULL))(base, n, size, compare);
}

/* ==== flag ===================================================================== spec.bp:5 ==== */

#pragma GCC visibility push(hidden)
bool bypass_switch_flag(bool a, unsigned long long u);
bool bypass_local_flag(bool a, unsigned long long u);
#pragma GCC visibility pop

/* flag: spec.bp:5 */
typedef bool bypass_fn_flag(bool, unsigned long long);
static void *bypass_original_flag;

bool bypass_entry_flag(bool a, unsigned long long u) BYPASS_ENTRY("flag");
bool bypass_entry_flag(bool a, unsigned long long u)
{
	if (bypass_is_local())
		return ((bypass_fn_flag *)bypass_original(&bypass_original_flag, "flag", NULL))(a, u);
	return bypass_switch_flag(a, u);
}

/* The original, for actions. */
bool bypass_local_flag(bool a, unsigned long long u)
{
	return ((bypass_fn_flag *)bypass_original(&bypass_original_flag, "flag", NULL))(a, u);
}

/* ==== execve =================================================================== spec.bp:6 ==== */

#pragma GCC visibility push(hidden)
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp);
int bypass_local_execve(const char *path, char *const *argv, char *const *envp);
int bypass_again_execve(const char *path, char *const *argv, char *const *envp);
char *const * bypass_given_execv_envp(void);
#pragma GCC visibility pop

/* execve: spec.bp:6 */
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
