/*
 * start_shadow.c -- the shadow's side of spec.bp: per call its shadow action and receiver.
 * Written by bypass 0.0.0. Edit spec.bp, not this file.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64
#endif
#include "shadow.h"
#include "start_calls.h"

/* A call has the parameters that it has, whether a body needs them or not. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

/* ==== Prologue =============================================== as the specification has it ==== */

#line 4 "spec.bp"
                   static int sessions;
#line 22 "start_shadow.c"

#ifdef __cplusplus
extern "C" {
#endif

/* ==== sample =================================================================== spec.bp:7 ==== */

/* Shadow action: the specification's own code. */
static int bypass_action_sample(int x)
{
#line 9 "spec.bp"
                     return x + sessions;
#line 35 "start_shadow.c"
}

/* Receiver: unpack the request, run the action, pack the answer. */
static void bypass_receive_sample(struct bypass_serving *serving)
{
	int x;
	int result;

	x = BYPASS_GET(&serving->request, int);
	if (!bypass_request_ok(serving))
		return;
	result = bypass_action_sample(x);
	bypass_reply_begin(serving, result == -1, 0);
	BYPASS_PUT(&serving->reply, int, result);
}

/* ==== The shadow ================================================ what the runtime is told ==== */

/* Once per session. */
static void bypass_shadow_start(void)
{
	{
#line 5 "spec.bp"
                sessions++;
#line 60 "start_shadow.c"
	}
}

/* By operation number. */
static bypass_receiver *const bypass_receivers[] = {
	bypass_receive_sample,
	NULL, /* sigaction */
	NULL, /* signal */
	NULL, /* pthread_create */
	NULL, /* __sysv_signal */
};

const struct bypass_shadow bypass_shadow = {
	&bypass_spec,
	bypass_receivers,
	bypass_shadow_start,
};

#ifdef __cplusplus
}
#endif
