/*
 * conditions_calls.h -- the calls of spec.bp, for its generated files.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef BYPASS_CONDITIONS_CALLS_H
#define BYPASS_CONDITIONS_CALLS_H

#include "bypass.h"
#include "spec.h"
#if BYPASS_ABI != 1
#error "this was generated for another version of the runtime: generate it again"
#endif
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Operation numbers; they are the same on every system. */
enum {
	BYPASS_CALL_time,
	BYPASS_CALL_sigaction,
	BYPASS_CALL_signal,
	BYPASS_CALL_pthread_create,
	BYPASS_CALL___sysv_signal,
};

#pragma GCC visibility push(hidden)
extern const struct bypass_symbols bypass_symbols_errno;
#pragma GCC visibility pop

/* The agent's side of each call: the original, the sender, the switch. */
struct sigaction;
#pragma GCC visibility push(hidden)
time_t bypass_local_time(time_t *t);
time_t bypass_again_time(time_t *t);
time_t bypass_switch_time(time_t *t);
int bypass_local_sigaction(int number, const struct sigaction *action, struct sigaction *old);
int bypass_switch_sigaction(int number, const struct sigaction *action, struct sigaction *old);
void (*bypass_local_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch_signal(int number, void (*handler)(int)))(int);
#if defined(__linux__)
void (*bypass_local___sysv_signal(int number, void (*handler)(int)))(int);
void (*bypass_switch___sysv_signal(int number, void (*handler)(int)))(int);
#endif
#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif
#endif
