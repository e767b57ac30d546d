/* processes.c -- what the program's processes do, as their workers follow it: FORK, EXEC, EXITED, PARK, CLAIM. See shared/frame.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "serve.h"
#include "handles.h"
#include "log.h"
#include "mirror.h"
#include "places.h"
#include "session.h"
#include "../shared/reply.h"
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
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
	int lent = lane->connection.transport.arrived;
	int error = kept == NULL ? message.error : bypass_mirror_start(&mirror, kept, count, lent);

	free(kept);
	if (lent >= 0)
		close(lent);
	lane->connection.transport.arrived = -1;
	if (error != 0)
		return refuse_errno(lane, frame, error, "cannot fork");
	memset(&names, 0, sizeof(names));
	names.data = room;
	names.capacity = sizeof(room);
	bypass_put_unsigned(&names, mirror.process);
	bypass_put_unsigned(&names, mirror.token);
	bypass_put_unsigned(&names, lent >= 0);
	return answer(lane, frame, room, names.length);
}

static int serve_exec(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload);
	size_t count;
	int64_t *kept = read_handles(&message, &count);
	int error;

	if (kept == NULL)
		return refuse_errno(lane, frame, message.error, "cannot read the handles");
	error = bypass_places_set(&message);
	if (error != 0) {
		free(kept);
		return refuse_errno(lane, frame, error, "cannot read the path rules");
	}
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

/* ---- open files in flight ---- */

static int notify(enum bypass_notice_kind kind, int64_t handle, int file)
{
	struct bypass_notice notice;

	memset(&notice, 0, sizeof(notice));
	notice.kind = kind;
	notice.token = (uint64_t)handle;
	notice.process = (uint32_t)getpid();
	return bypass_worker_control() < 0 ? EPIPE : bypass_send_files(bypass_worker_control(), &notice, sizeof(notice), &file, 1);
}

static int serve_park(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload);
	size_t count, i;
	int64_t *handles = read_handles(&message, &count);
	int error = handles == NULL ? message.error : 0, fd;

	for (i = 0; error == 0 && i < count; i++) {
		fd = bypass_handle_find(handles[i]);
		error = fd < 0 ? EBADF : notify(BYPASS_NOTICE_PARK, handles[i], fd);
	}
	free(handles);
	return error != 0 ? refuse_errno(lane, frame, error, "cannot park") : answer(lane, frame, NULL, 0);
}

/* The session's answer: a descriptor, or -1. */
static int ask_session(int64_t handle)
{
	int pair[2], files[2] = { -1, -1 }, error;
	char word = 'n';

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
		return -1;
	error = notify(BYPASS_NOTICE_CLAIM, handle, pair[1]);
	close(pair[1]);
	if (error == 0)
		bypass_receive_files(pair[0], &word, 1, files, 0);
	close(pair[0]);
	return files[0];
}

static int serve_claim(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_message message = message_of(frame, payload);
	int64_t handle = bypass_get_integer(&message, sizeof(int64_t));
	unsigned char room[16];
	struct bypass_message reply;
	int fd = message.error == 0 ? ask_session(handle) : -1;

	handle = fd >= 0 ? bypass_handle_add(fd) : -1;
	if (handle < 0) {
		if (fd >= 0)
			close(fd);
		return refuse_errno(lane, frame, EBADF, "nothing was parked under this handle");
	}
	memset(&reply, 0, sizeof(reply));
	reply.data = room;
	reply.capacity = sizeof(room);
	bypass_put_integer(&reply, handle);
	return answer(lane, frame, room, reply.length);
}

int bypass_serve_process(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	switch (frame->operation) {
	case BYPASS_OPERATION_FORK:
		return serve_fork(lane, frame, payload);
	case BYPASS_OPERATION_EXEC:
		return serve_exec(lane, frame, payload);
	case BYPASS_OPERATION_PARK:
		return serve_park(lane, frame, payload);
	case BYPASS_OPERATION_CLAIM:
		return serve_claim(lane, frame, payload);
	default:
		return serve_exited(lane, frame, payload);
	}
}
