/*
 * two_calls_shadow.c -- the shadow's side of spec.bp: per call its shadow action and receiver.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "shadow.h"
#include "two_calls_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

#ifdef __cplusplus
extern "C" {
#endif

/* ==== length_of ================================================================ spec.bp:2 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_length_of(const char *name, char *data, size_t *size)
{
#line 6 "spec.bp"
                     size_t n = strlen(name); if (data && *size >= n) memcpy(data, name, n); else if (data) { *size = n; return 1; } *size = n; return 0;
#line 29 "two_calls_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_length_of(struct bypass_serving *serving)
{
	const char *name;
	char *data = NULL;
	size_t data_count = 0;
	int data_given;
	size_t size_object = 0;
	size_t *size = &size_object;
	int result;

	name = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	data_given = bypass_get_present(&serving->request);
	size_object = BYPASS_GET(&serving->request, size_t);
	data_count = bypass_amount(&serving->request, *size, 1);
	if (data_given)
		data = (char *)bypass_serving_memory(serving, data_count, 1);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_length_of(name, data, size);
	bypass_reply_begin(serving, result != 0, result == 0 || result == 1);
	BYPASS_PUT(&serving->reply, int, result);
	if (result == 0 || result == 1) {
		if (data != NULL)
			bypass_put_bytes(&serving->reply, data, bypass_clamp(*size, data_count));
		BYPASS_PUT(&serving->reply, size_t, size_object);
	}
}

/* ==== reserve ================================================================== spec.bp:8 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_reserve(int fd, off_t offset, off_t length)
{
#line 10 "spec.bp"
                     (void)fd; return offset < 0 || length < 0 ? EINVAL : 0;
#line 68 "two_calls_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_reserve(struct bypass_serving *serving)
{
	int fd;
	off_t offset;
	off_t length;
	int result;

	fd = bypass_get_descriptor(serving);
	offset = BYPASS_GET(&serving->request, off_t);
	length = BYPASS_GET(&serving->request, off_t);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_reserve(fd, offset, length);
	errno = result;
	bypass_reply_begin(serving, result != 0, 0);
}

/* ==== The shadow ================================================ what the runtime is told ==== */

/* By operation number. */
static bypass_receiver *const bypass_receivers[] = {
	bypass_receive_length_of,
	bypass_receive_reserve,
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
