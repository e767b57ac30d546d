/* processes.c -- what the program's processes do, as their workers follow it: FORK, EXEC, EXITED. See shared/frame.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "handles.h"
#include "log.h"
#include "mirror.h"
#include "../shared/reply.h"
#include <poll.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Handles in one list: a process has at most some hundred thousand descriptors. */
#define KEPT_MAX (1u << 20)
/* A worker whose process has ended is gone in well under a second; nobody waits for one that is stuck in the kernel. */
#define ENDING_MS 5000

static struct bypass_message message_of(const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message;

	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.length = message.capacity = frame->length;
	return message;
}

static int answer(struct bypass_lane *lane, const struct bypass_frame *frame, const unsigned char *payload, size_t length)
{
	struct bypass_frame reply = *frame;

	reply.flags = BYPASS_FRAME_REPLY;
	reply.status = BYPASS_STATUS_OK;
	return bypass_connection_say(&lane->connection, &reply, payload, length);
}

static int refuse_errno(struct bypass_lane *lane, const struct bypass_frame *frame, int error, const char *why)
{
	struct bypass_frame reply = *frame;

	reply.credit = bypass_error_canonical(bypass_shadow.spec->error_numbers, error);
	return bypass_refuse(&lane->connection, &reply, BYPASS_STATUS_BAD_REQUEST, why);
}

/* A count and as many handles. NULL: there was no memory or it cannot be read; message->error says which. */
static int64_t *read_handles(struct bypass_message *message, size_t *count)
{
	int64_t *handles;
	size_t i;

	*count = bypass_get_count(message, KEPT_MAX);
	handles = message->error == 0 ? (int64_t *)calloc(*count + 1, sizeof(*handles)) : NULL;
	if (handles == NULL && message->error == 0)
		bypass_message_fail(message, ENOMEM);
	for (i = 0; handles != NULL && i < *count; i++)
		handles[i] = bypass_get_integer(message, sizeof(int64_t));
	if (message->error == 0)
		return handles;
	free(handles);
	return NULL;
}

static int serve_fork(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload), names;
	struct bypass_mirror mirror;
	unsigned char room[64];
	size_t count;
	int64_t *kept = read_handles(&message, &count);
	int error = kept == NULL ? message.error : bypass_mirror_start(&mirror, kept, count);

	free(kept);
	if (error != 0)
		return refuse_errno(lane, frame, error, "cannot fork");
	memset(&names, 0, sizeof(names));
	names.data = room;
	names.capacity = sizeof(room);
	bypass_put_unsigned(&names, mirror.process);
	bypass_put_unsigned(&names, mirror.token);
	return answer(lane, frame, room, names.length);
}

static int serve_exec(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload);
	size_t count;
	int64_t *kept = read_handles(&message, &count);

	if (kept == NULL)
		return refuse_errno(lane, frame, message.error, "cannot read the handles");
	bypass_handles_keep(kept, count);
	free(kept);
	bypass_log_event(BYPASS_LEVEL_EVENT, "exec process=%u handles=%zu", lane->process, count);
	return answer(lane, frame, NULL, 0);
}

/* A process is over when its files are closed and its locks free; that is when its descriptor becomes readable. */
static int serve_exited(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload);
	int64_t process = bypass_get_integer(&message, sizeof(int64_t));
	struct pollfd file = { -1, POLLIN, 0 };

	if (message.error == 0 && process > 0 && process <= INT32_MAX && process != (int64_t)getpid())
		file.fd = (int)syscall(SYS_pidfd_open, (pid_t)process, 0);
	if (file.fd >= 0 && poll(&file, 1, ENDING_MS) == 0)
		bypass_log_event(BYPASS_LEVEL_ERROR, "still-there process=%lld after %d ms", (long long)process, ENDING_MS);
	if (file.fd >= 0)
		close(file.fd);
	return answer(lane, frame, NULL, 0);
}

int bypass_serve_process(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	switch (frame->operation) {
	case BYPASS_OPERATION_FORK:
		return serve_fork(lane, frame, payload);
	case BYPASS_OPERATION_EXEC:
		return serve_exec(lane, frame, payload);
	default:
		return serve_exited(lane, frame, payload);
	}
}
