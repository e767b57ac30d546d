/* serve.c -- receive, dispatch, reply. See serve.h, and shadow.h for what receivers call. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "handles.h"
#include "log.h"
#include "../shared/reply.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define FIRST_SIZE (64u << 10)

/* The lane of a call: receivers pass `serving` around, which lies in here. */
struct call {
	struct bypass_serving serving;
	struct bypass_lane *lane;
};

static struct bypass_workspace *space_of(struct bypass_serving *serving)
{
	return &((struct call *)(void *)serving)->lane->space;
}

/* ---- memory of a call ---- */

static unsigned char *grow_reply(struct bypass_message *message, size_t capacity)
{
	struct bypass_workspace *space = (struct bypass_workspace *)message->scratch;
	size_t size = capacity + BYPASS_FRAME_SIZE < FIRST_SIZE ? FIRST_SIZE : capacity + BYPASS_FRAME_SIZE;
	unsigned char *grown = (unsigned char *)realloc(space->out, size);

	if (grown == NULL)
		return NULL;
	space->out = grown;
	space->out_size = size;
	message->capacity = size - BYPASS_FRAME_SIZE;
	return grown + BYPASS_FRAME_SIZE;
}

/* The piece did not fit: a piece of its own for now, and a larger block for the next call. */
static void *overflow_piece(struct bypass_workspace *space, size_t amount)
{
	void **piece = (void **)calloc(1, amount + 16);

	if (piece == NULL)
		return NULL;
	*piece = space->overflow;
	space->overflow = piece;
	return (unsigned char *)piece + 16;
}

void *bypass_serving_memory(struct bypass_serving *serving, size_t count, size_t size)
{
	struct bypass_workspace *space = space_of(serving);
	size_t amount;
	void *memory;

	if (__builtin_mul_overflow(count, size, &amount) || amount > BYPASS_PAYLOAD_MAX ||
	    space->memory_wanted > 4 * (size_t)BYPASS_PAYLOAD_MAX) {
		bypass_message_fail(&serving->request, EMSGSIZE);
		return NULL;
	}
	amount = (amount + (amount == 0) + 15) & ~(size_t)15; /* nothing has an address too */
	space->memory_wanted += amount;
	if (amount <= space->memory_size - space->memory_used) {
		memory = space->memory + space->memory_used;
		space->memory_used += amount;
		return memset(memory, 0, amount);
	}
	memory = overflow_piece(space, amount);
	if (memory == NULL)
		bypass_message_fail(&serving->request, ENOMEM);
	return memory;
}

static void release_memory(struct bypass_workspace *space)
{
	void **piece;
	unsigned char *grown;

	while (space->overflow != NULL) {
		piece = (void **)space->overflow;
		space->overflow = *piece;
		free(piece);
	}
	if (space->memory_wanted > space->memory_size) {
		grown = (unsigned char *)malloc(space->memory_wanted);
		if (grown != NULL) {
			free(space->memory);
			space->memory = grown;
			space->memory_size = space->memory_wanted;
		}
	}
	space->memory_used = space->memory_wanted = 0;
}

/* ---- what receivers call ---- */

int bypass_request_ok(struct bypass_serving *serving)
{
	return bypass_message_ended(&serving->request);
}

void bypass_reply_begin(struct bypass_serving *serving, int failed, int outs)
{
	struct bypass_reply_head head;

	serving->saved_errno = errno;
	head.failed = failed;
	head.outs = outs;
	head.error = failed ? serving->saved_errno : 0;
	serving->reply.length = 0;
	bypass_reply_head_put(&serving->reply, &head, bypass_shadow.spec->error_numbers);
}

int bypass_get_descriptor(struct bypass_serving *serving)
{
	int64_t handle = bypass_get_integer(&serving->request, sizeof(handle));
	int fd;

	if (serving->request.error != 0)
		return -1;
	if (handle == -1 || handle == AT_FDCWD)
		return (int)handle;
	fd = bypass_handle_find(handle);
	if (fd < 0)
		bypass_message_fail(&serving->request, EBADF);
	space_of(serving)->named = handle;
	space_of(serving)->named_fd = fd;
	return fd;
}

static int remember_fresh(struct bypass_workspace *space, int64_t handle)
{
	size_t size = space->fresh_size == 0 ? 8 : space->fresh_size * 2;
	int64_t *grown;

	if (space->fresh_count == space->fresh_size) {
		grown = (int64_t *)realloc(space->fresh, size * sizeof(*grown));
		if (grown == NULL)
			return -1;
		space->fresh = grown;
		space->fresh_size = size;
	}
	space->fresh[space->fresh_count++] = handle;
	return 0;
}

void bypass_put_descriptor_new(struct bypass_serving *serving, int fd)
{
	int64_t handle;

	if (fd < 0) {
		bypass_put_integer(&serving->reply, fd);
		return;
	}
	handle = bypass_handle_add(fd);
	if (handle < 0) {
		close(fd);
		bypass_message_fail(&serving->reply, ENOMEM);
		return;
	}
	if (remember_fresh(space_of(serving), handle) != 0) {
		bypass_handle_close(handle);
		bypass_message_fail(&serving->reply, ENOMEM);
		return;
	}
	bypass_put_integer(&serving->reply, handle);
}

void bypass_descriptor_gone(struct bypass_serving *serving, int fd)
{
	if (fd == space_of(serving)->named_fd)
		bypass_handle_forget(space_of(serving)->named);
}

/* ---- calls ---- */

int bypass_refuse(struct bypass_connection *connection, const struct bypass_frame *frame, enum bypass_status status, const char *why)
{
	struct bypass_frame answer = *frame;

	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = (uint32_t)status;
	bypass_log_event(BYPASS_LEVEL_EVENT, "refused status=%u operation=%u why=\"%s\"", (unsigned)status, (unsigned)frame->operation, why);
	return bypass_connection_say(connection, &answer, why, strlen(why));
}

/* A request or an answer that could not be coded: the agent gets the errno, canonically, and whatever was opened is closed. */
static int refuse_call(struct bypass_lane *lane, const struct bypass_frame *frame, const struct bypass_operation *operation, int error)
{
	struct bypass_frame answer = *frame;
	size_t i;

	for (i = 0; i < lane->space.fresh_count; i++)
		bypass_handle_close(lane->space.fresh[i]);
	answer.credit = bypass_error_canonical(bypass_shadow.spec->error_numbers, error);
	bypass_log_event(BYPASS_LEVEL_EVENT, "bad-request process=%u lane=%u call=%s error=%d", lane->process, lane->number, operation->name, error);
	return bypass_refuse(&lane->connection, &answer, BYPASS_STATUS_BAD_REQUEST, operation->name);
}

static void begin_call(struct call *call, struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_serving *serving = &call->serving;

	memset(call, 0, sizeof(*call));
	call->lane = lane;
	serving->operation = &bypass_shadow.spec->operations[frame->operation];
	serving->worker = lane;
	serving->request.data = payload;
	serving->request.length = serving->request.capacity = frame->length;
	serving->reply.grow = grow_reply;
	serving->reply.scratch = &lane->space;
	if (lane->space.out != NULL) {
		serving->reply.data = lane->space.out + BYPASS_FRAME_SIZE;
		serving->reply.capacity = lane->space.out_size - BYPASS_FRAME_SIZE;
	}
	lane->space.fresh_count = 0;
}

static int answer_call(struct call *call, const struct bypass_frame *frame)
{
	struct bypass_serving *serving = &call->serving;
	struct bypass_lane *lane = call->lane;
	struct bypass_frame answer = *frame;
	int error = serving->request.error != 0 ? serving->request.error : serving->reply.error;

	if (error == 0 && serving->reply.length == 0)
		error = EPROTO; /* the receiver said nothing */
	if (error != 0)
		return refuse_call(lane, frame, serving->operation, error);
	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = BYPASS_STATUS_OK;
	answer.credit = 0;
	answer.length = (uint32_t)serving->reply.length;
	return bypass_connection_send(&lane->connection, &answer, lane->space.out);
}

static int serve_call(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	const struct bypass_spec *spec = bypass_shadow.spec;
	uint64_t began = bypass_log_wanted(BYPASS_LEVEL_CALL) ? bypass_now() : 0;
	struct call call;
	int error;

	if (frame->operation >= spec->count || bypass_shadow.receivers[frame->operation] == NULL)
		return bypass_refuse(&lane->connection, frame, BYPASS_STATUS_NO_OPERATION, "no such operation");
	begin_call(&call, lane, frame, payload);
	__atomic_store_n(&lane->busy, 1, __ATOMIC_RELEASE);
	errno = 0;
	bypass_shadow.receivers[frame->operation](&call.serving);
	__atomic_store_n(&lane->busy, 0, __ATOMIC_RELEASE);
	fflush(stdout); /* what the action printed is there before the program goes on */
	error = answer_call(&call, frame);
	release_memory(&lane->space);
	if (began != 0)
		bypass_log_event(BYPASS_LEVEL_CALL, "call process=%u lane=%u name=%s request=%u reply=%zu us=%llu", lane->process, lane->number,
				 call.serving.operation->name, frame->length, call.serving.reply.length,
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
	release_memory(&lane->space);
	free(lane->space.memory);
	free(lane->space.out);
	free(lane->space.fresh);
	memset(&lane->space, 0, sizeof(lane->space));
}
