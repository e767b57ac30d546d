/* serve.c -- receive, dispatch, reply. See serve.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "handles.h"
#include "log.h"
#include "../shared/reply.h"
#include <stdio.h>
#include <stdlib.h>

int bypass_refuse(struct bypass_connection *connection, const struct bypass_frame *frame, enum bypass_status status, const char *why)
{
	struct bypass_frame answer = *frame;

	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = (uint32_t)status;
	bypass_log_event(BYPASS_LEVEL_EVENT, "refused status=%u operation=%u why=\"%s\"", (unsigned)status, (unsigned)frame->operation, why);
	return bypass_connection_say(connection, &answer, why, strlen(why));
}

/* A request or an answer that could not be coded: the agent gets the errno, canonically, and whatever was opened is closed. */
static int refuse_call(struct bypass_lane *lane, const struct bypass_frame *frame, const struct bypass_serving *serving, int error)
{
	const struct bypass_message *failed = serving->request.error != 0 ? &serving->request : &serving->reply;
	const struct bypass_operation *operation = serving->operation;
	struct bypass_frame answer = *frame;
	char why[BYPASS_NAMELESS_SIZE];
	size_t i;

	if (failed->unknown != NULL)
		bypass_nameless_text(why, failed, "at home");

	for (i = 0; i < lane->space.fresh_count; i++)
		bypass_handle_close(lane->space.fresh[i]);
	answer.credit = bypass_error_canonical(bypass_shadow.spec->error_numbers, error);
	bypass_log_event(BYPASS_LEVEL_EVENT, "bad-request process=%u lane=%u call=%s error=%d", lane->process, lane->number, operation->name, error);
	return bypass_refuse(&lane->connection, &answer, BYPASS_STATUS_BAD_REQUEST, failed->unknown != NULL ? why : operation->name);
}

static int answer_call(struct bypass_lane *lane, struct bypass_serving *serving, const struct bypass_frame *frame)
{
	struct bypass_frame answer = *frame;
	int error = serving->request.error != 0 ? serving->request.error : serving->reply.error;

	if (error == 0 && serving->reply.length == 0)
		error = EPROTO; /* the receiver said nothing */
	if (error == 0 && serving->reply.length > BYPASS_PAYLOAD_MAX)
		error = EMSGSIZE; /* an agent takes no more than WELCOME said */
	if (error != 0)
		return refuse_call(lane, frame, serving, error);
	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = serving->leaves ? BYPASS_STATUS_LEAVES : BYPASS_STATUS_OK;
	answer.credit = 0;
	answer.length = (uint32_t)serving->reply.length;
	lane->connection.transport.lent = lane->space.lent;
	return bypass_connection_send(&lane->connection, &answer, lane->space.out);
}

static int serve_call(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	const struct bypass_spec *spec = bypass_shadow.spec;
	uint64_t began = bypass_log_wanted(BYPASS_LEVEL_CALL) ? bypass_now() : 0;
	struct bypass_serving serving;
	int error;

	if (frame->operation >= spec->count || bypass_shadow.receivers[frame->operation] == NULL)
		return bypass_refuse(&lane->connection, frame, BYPASS_STATUS_NO_OPERATION, "no such operation");
	bypass_serving_begin(&serving, lane, frame, payload);
	lane->asked_lane = frame->lane;
	__atomic_store_n(&lane->asked, frame->request, __ATOMIC_RELEASE);
	__atomic_store_n(&lane->busy, 1, __ATOMIC_RELEASE);
	errno = 0;
	bypass_shadow.receivers[frame->operation](&serving);
	__atomic_store_n(&lane->busy, 0, __ATOMIC_RELEASE);
	__atomic_store_n(&lane->served, frame->request, __ATOMIC_RELEASE);
	__atomic_store_n(&lane->asked, 0, __ATOMIC_RELEASE);
	fflush(stdout); /* what the action printed is there before the program goes on */
	error = answer_call(lane, &serving, frame);
	bypass_serving_end(&lane->space);
	if (began != 0)
		bypass_log_event(BYPASS_LEVEL_CALL, "call process=%u lane=%u name=%s request=%u reply=%zu us=%llu", lane->process, lane->number,
				 serving.operation->name, frame->length, serving.reply.length,
				 (unsigned long long)(bypass_now() - began) / 1000);
	return error;
}

/* ---- the runtime's own operations ---- */

static int answer_empty(struct bypass_lane *lane, const struct bypass_frame *frame)
{
	struct bypass_frame answer = *frame;

	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = BYPASS_STATUS_OK;
	return bypass_connection_say(&lane->connection, &answer, NULL, 0);
}

static int serve_own(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message;

	switch (frame->operation) {
	case BYPASS_OPERATION_PING:
		return answer_empty(lane, frame);
	case BYPASS_OPERATION_CLOSE:
		memset(&message, 0, sizeof(message));
		message.data = payload;
		message.length = frame->length;
		bypass_handle_close(bypass_get_integer(&message, sizeof(int64_t)));
		return 0;
	case BYPASS_OPERATION_CANCEL:
		return bypass_serve_cancel(lane, frame, payload);
	case BYPASS_OPERATION_WALK:
		return bypass_serve_walk(lane, frame, payload);
	case BYPASS_OPERATION_FORK:
	case BYPASS_OPERATION_EXEC:
	case BYPASS_OPERATION_EXITED:
	case BYPASS_OPERATION_PARK:
	case BYPASS_OPERATION_CLAIM:
		return bypass_serve_process(lane, frame, payload);
	case BYPASS_OPERATION_BYE:
		bypass_handles_run_down();
		lane->bye = 1;
		return answer_empty(lane, frame);
	default:
		return bypass_refuse(&lane->connection, frame, BYPASS_STATUS_NO_OPERATION, "this shadow has no such operation of the runtime");
	}
}

int bypass_serve_frame(struct bypass_lane *lane, struct bypass_frame *frame, unsigned char *payload)
{
	if (frame->flags & BYPASS_FRAME_REPLY)
		return EPROTO;
	if (frame->operation >= BYPASS_OPERATION_RESERVED)
		return serve_own(lane, frame, payload);
	return serve_call(lane, frame, payload);
}

int bypass_serve_lane(struct bypass_lane *lane)
{
	struct bypass_frame frame;
	unsigned char *payload;
	int error;

	do {
		error = bypass_connection_receive(&lane->connection, &frame, &payload);
		if (error == 0)
			error = bypass_serve_frame(lane, &frame, payload);
	} while (error == 0 && !lane->bye);
	return error == EPIPE ? 0 : error;
}

void bypass_lane_end(struct bypass_lane *lane)
{
	bypass_connection_close(&lane->connection);
	bypass_serving_end(&lane->space);
	free(lane->space.memory);
	free(lane->space.out);
	free(lane->space.fresh);
	memset(&lane->space, 0, sizeof(lane->space));
}
