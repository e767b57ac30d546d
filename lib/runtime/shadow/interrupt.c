/*
 * interrupt.c -- CANCEL: the program was interrupted while a call of it waits here. See frame.h.
 *
 * It comes on another lane than the call, whose own thread is busy. The thread gets a signal without SA_RESTART, again and again:
 * the first ones may come before the action has begun to wait, or even before the call itself, which comes by a way of its own. The answer says that the call is over, one way or the other; how
 * it ended, done or EINTR, is in the call's own reply.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "session.h"
#include "log.h"
#include <time.h>

/* Between two signals: at first, at most. */
#define FIRST_NS 200000L
#define LAST_NS 20000000L
/* Until a call that has not come is taken for one that will not. */
#define PATIENCE_NS 2000000000L

int bypass_serve_cancel(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct timespec pause = { 0, FIRST_NS };
	struct bypass_frame answer = *frame;
	struct bypass_message message;
	uint64_t request;
	uint32_t number;
	enum bypass_asked asked;
	int64_t waited = 0;
	unsigned signals = 0;

	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.length = frame->length;
	number = BYPASS_GET(&message, uint32_t);
	request = BYPASS_GET(&message, uint64_t);
	if (!bypass_message_ended(&message))
		return EPROTO;
	for (;; signals++) {
		asked = bypass_worker_interrupt(number, request);
		if (asked == BYPASS_ASKED_OVER || (asked == BYPASS_ASKED_NOT_YET && waited > PATIENCE_NS))
			break;
		waited += asked == BYPASS_ASKED_NOT_YET ? pause.tv_nsec : 0;
		nanosleep(&pause, NULL);
		if (pause.tv_nsec < LAST_NS)
			pause.tv_nsec *= 2;
	}
	bypass_log_event(BYPASS_LEVEL_EVENT, "cancel process=%u lane=%u signals=%u", lane->process, number, signals);
	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = BYPASS_STATUS_OK;
	return bypass_connection_say(&lane->connection, &answer, NULL, 0);
}
