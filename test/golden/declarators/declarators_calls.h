/*
 * declarators_calls.h -- the calls of spec.bp, for its generated files.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef BYPASS_DECLARATORS_CALLS_H
#define BYPASS_DECLARATORS_CALLS_H

#include "bypass.h"
#include "spec.h"
#if BYPASS_ABI != 1
#error "this was generated for another version of the runtime: generate it again"
#endif
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <stdarg.h>
#include <stdio_ext.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Operation numbers; they are the same on every system. */
enum {
	BYPASS_CALL_signal,
	BYPASS_CALL_qsort,
	BYPASS_CALL_fprintf,
	BYPASS_CALL_flag,
	BYPASS_CALL_execve,
	BYPASS_CALL_sigaction,
	BYPASS_CALL_pthread_create,
	BYPASS_CALL___sysv_signal,
};

#pragma GCC visibility push(hidden)
extern const struct bypass_symbols bypass_symbols_errno;
#pragma GCC visibility pop

/* The agent's side of each call: the original, the sender, the switch. */
struct sigaction;
#pragma GCC visibility push(hidden)
void (*bypass_local_signal(int sig, void (*handler)(int)))(int);
void (*bypass_switch_signal(int sig, void (*handler)(int)))(int);
void bypass_local_qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *));
void bypass_switch_qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *));
bool bypass_local_flag(bool a, unsigned long long u);
bool bypass_switch_flag(bool a, unsigned long long u);
int bypass_local_execve(const char *path, char *const *argv, char *const *envp);
int bypass_again_execve(const char *path, char *const *argv, char *const *envp);
int bypass_switch_execve(const char *path, char *const *argv, char *const *envp);
char *const * bypass_given_execv_envp(void);
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old);
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old);
#if defined(__linux__)
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int);
#endif
#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
