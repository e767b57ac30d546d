/*
 * carry_shadow.c -- the shadow's side of spec.bp: per call its shadow action and receiver.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "shadow.h"
#include "carry_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* ==== by_value ================================================================= spec.bp:2 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_by_value(int a, unsigned long long b, double c, bool d, signed char e)
{
#line 2 "spec.bp"
                                                                                              return a && b && c > 0 && d && e;
#line 29 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_by_value(struct bypass_serving *serving)
{
	int a;
	unsigned long long b;
	double c;
	bool d;
	signed char e;
	int result;

	a = BYPASS_GET(&serving->request, int);
	b = BYPASS_GET(&serving->request, unsigned long long);
	c = (double)bypass_get_float(&serving->request);
	d = BYPASS_GET(&serving->request, bool);
	e = BYPASS_GET(&serving->request, signed char);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_by_value(a, b, c, d, e);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== one_object =============================================================== spec.bp:3 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_one_object(int *a, long *b, double *c)
{
#line 3 "spec.bp"
                                                                                 *b = *a; if (c) *c += 1; return 0;
#line 61 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_one_object(struct bypass_serving *serving)
{
	int a_object = 0;
	int *a = &a_object;
	long b_object = 0;
	long *b = &b_object;
	double c_object = 0;
	double *c = NULL;
	int result;

	a_object = BYPASS_GET(&serving->request, int);
	if (bypass_get_present(&serving->request)) {
		c_object = (double)bypass_get_float(&serving->request);
		c = &c_object;
	}
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_one_object(a, b, c);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		BYPASS_PUT(&serving->reply, long, b_object);
		if (c != NULL)
			bypass_put_float(&serving->reply, c_object);
	}
}

/* ==== some_bytes =============================================================== spec.bp:4 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_some_bytes(const void *from, void *to, size_t n)
{
#line 4 "spec.bp"
                                                                                                                  memcpy(to, from, n); return (int)n;
#line 99 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_some_bytes(struct bypass_serving *serving)
{
	const void *from = NULL;
	size_t from_count = 0;
	void *to = NULL;
	size_t to_count = 0;
	size_t n;
	int result;

	from = bypass_get_bytes(&serving->request, BYPASS_PAYLOAD_MAX, &from_count);
	n = BYPASS_GET(&serving->request, size_t);
	bypass_agree(&serving->request, from_count, bypass_amount(&serving->request, n, 1));
	to_count = bypass_amount(&serving->request, n, 1);
	to = bypass_serving_memory(serving, to_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_some_bytes(from, to, n);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_bytes(&serving->reply, to, bypass_clamp(result, to_count));
}

/* ==== some_texts =============================================================== spec.bp:5 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_some_texts(const char *a, const char *b, char *c, size_t size)
{
#line 6 "spec.bp"
                     snprintf(c, size, "%s%s", a, b ? b : ""); return 0;
#line 133 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_some_texts(struct bypass_serving *serving)
{
	const char *a;
	const char *b = NULL;
	char *c = NULL;
	size_t size;
	int result;

	a = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	if (bypass_get_present(&serving->request))
		b = bypass_get_string(&serving->request, 80, EOVERFLOW);
	size = BYPASS_GET(&serving->request, size_t);
	c = (char *)bypass_serving_memory(serving, bypass_amount(&serving->request, size, 1), 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_some_texts(a, b, c, size);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1)
		bypass_put_string(&serving->reply, c, size, EOVERFLOW);
}

/* ==== some_numbers ============================================================= spec.bp:7 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_some_numbers(const unsigned short *from, int *to, int n, int *used)
{
#line 8 "spec.bp"
                     int i; for (i = 0; i < n && i < *used; i++) to[i] = from[i]; return 0;
#line 166 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_some_numbers(struct bypass_serving *serving)
{
	const unsigned short *from = NULL;
	size_t from_count = 0;
	int *to = NULL;
	size_t to_count = 0;
	int n;
	int used_object = 0;
	int *used = &used_object;
	int result;

	from_count = bypass_get_count(&serving->request, BYPASS_PAYLOAD_MAX / sizeof(unsigned short));
	from = (const unsigned short *)bypass_serving_memory(serving, from_count, sizeof(unsigned short));
	BYPASS_GET_EACH(&serving->request, unsigned short, (unsigned short *)from, from_count);
	n = BYPASS_GET(&serving->request, int);
	used_object = BYPASS_GET(&serving->request, int);
	bypass_agree(&serving->request, from_count, bypass_amount(&serving->request, n, sizeof(unsigned short)) / sizeof(unsigned short));
	to_count = bypass_amount(&serving->request, n, sizeof(int)) / sizeof(int);
	to = (int *)bypass_serving_memory(serving, to_count, sizeof(int));
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_some_numbers(from, to, n, used);
	bypass_reply_begin(serving, result == -1, result != -1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result != -1) {
		to_count = bypass_clamp(*used, to_count);
		bypass_put_count(&serving->reply, to_count);
		BYPASS_PUT_EACH(&serving->reply, int, to, to_count);
		BYPASS_PUT(&serving->reply, int, used_object);
	}
}

/* ==== kept_here ================================================================ spec.bp:9 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_kept_here(int a, void *context, int (*callback)(int))
{
#line 9 "spec.bp"
                                                                                         return context || callback ? -1 : a;
#line 209 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_kept_here(struct bypass_serving *serving)
{
	int a;
	void *context = NULL;
	int (*callback)(int) = NULL;
	int result;

	a = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_kept_here(a, context, callback);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== nothing_back ============================================================ spec.bp:10 ==== */

/* Shadow action: the specification's own code. */
static void bypass_action_nothing_back(int a)
{
#line 10 "spec.bp"
                                            (void)a;
#line 235 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_nothing_back(struct bypass_serving *serving)
{
	int a;

	a = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	bypass_action_nothing_back(a);
	bypass_reply_begin(serving, 0, 0);
}

/* ==== within ================================================================== spec.bp:11 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_within(int level, double place, unsigned n)
{
#line 11 "spec.bp"
                                                                                                                  return level + (int)place + (int)n;
#line 257 "carry_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_within(struct bypass_serving *serving)
{
	int level;
	double place;
	unsigned n;
	int result;

	level = BYPASS_GET(&serving->request, int);
	place = (double)bypass_get_float(&serving->request);
	n = BYPASS_GET(&serving->request, unsigned);
	bypass_within(&serving->request, 0, level, 9);
	bypass_within_float(&serving->request, -1.5, place, n);
	bypass_within(&serving->request, 1, n, 100);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_within(level, place, n);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== The shadow ================================================ what the runtime is told ==== */

/* By operation number. */
static bypass_receiver *const bypass_receivers[] = {
	bypass_receive_by_value,
	bypass_receive_one_object,
	bypass_receive_some_bytes,
	bypass_receive_some_texts,
	bypass_receive_some_numbers,
	bypass_receive_kept_here,
	bypass_receive_nothing_back,
	bypass_receive_within,
	NULL, /* sigaction */
	NULL, /* signal */
	NULL, /* pthread_create */
	NULL, /* __sysv_signal */
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	NULL, /* shadow_start */
};

#ifdef __cplusplus
}
#endif
