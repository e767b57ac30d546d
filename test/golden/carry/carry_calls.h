/*
 * carry_calls.h -- the calls of spec.bp, for its generated files.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef BYPASS_CARRY_CALLS_H
#define BYPASS_CARRY_CALLS_H

#include "bypass.h"
#include "spec.h"
#if BYPASS_ABI != 1
#error "this was generated for another version of the runtime: generate it again"
#endif
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Operation numbers; they are the same on every system. */
enum {
	BYPASS_CALL_by_value,
	BYPASS_CALL_one_object,
	BYPASS_CALL_some_bytes,
	BYPASS_CALL_some_texts,
	BYPASS_CALL_some_numbers,
	BYPASS_CALL_kept_here,
	BYPASS_CALL_nothing_back,
	BYPASS_CALL_within,
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
int bypass_local_by_value(int a, unsigned long long b, double c, bool d, signed char e);
int bypass_shadow_by_value(int a, unsigned long long b, double c, bool d, signed char e);
int bypass_switch_by_value(int a, unsigned long long b, double c, bool d, signed char e);
int bypass_local_one_object(int *a, long *b, double *c);
int bypass_shadow_one_object(int *a, long *b, double *c);
int bypass_switch_one_object(int *a, long *b, double *c);
int bypass_local_some_bytes(const void *from, void *to, size_t n);
int bypass_shadow_some_bytes(const void *from, void *to, size_t n);
int bypass_switch_some_bytes(const void *from, void *to, size_t n);
int bypass_local_some_texts(const char *a, const char *b, char *c, size_t size);
int bypass_shadow_some_texts(const char *a, const char *b, char *c, size_t size);
int bypass_switch_some_texts(const char *a, const char *b, char *c, size_t size);
int bypass_local_some_numbers(const unsigned short *from, int *to, int n, int *used);
int bypass_shadow_some_numbers(const unsigned short *from, int *to, int n, int *used);
int bypass_switch_some_numbers(const unsigned short *from, int *to, int n, int *used);
int bypass_local_kept_here(int a, void *context, int (*callback)(int));
int bypass_shadow_kept_here(int a, void *context, int (*callback)(int));
int bypass_switch_kept_here(int a, void *context, int (*callback)(int));
void bypass_local_nothing_back(int a);
void bypass_shadow_nothing_back(int a);
void bypass_switch_nothing_back(int a);
int bypass_local_within(int level, double place, unsigned n);
int bypass_shadow_within(int level, double place, unsigned n);
int bypass_switch_within(int level, double place, unsigned n);
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
