/* ask.c -- an agent's end by hand. See mini.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "mini.h"
#include "../shared/handshake.h"
#include "../shared/reply.h"
#include <stdlib.h>
#include <unistd.h>

static unsigned char *grow(struct bypass_message *message, size_t capacity)
{
	struct ask *ask = (struct ask *)message->scratch;

	ask->out = (unsigned char *)realloc(ask->out, capacity + BYPASS_FRAME_SIZE);
	return ask->out + BYPASS_FRAME_SIZE;
}

void ask_open(struct ask *ask, const struct bypass_transport *transport)
{
	memset(ask, 0, sizeof(*ask));
	bypass_connection_open(&ask->connection, transport);
}

void ask_close(struct ask *ask)
{
	bypass_connection_close(&ask->connection);
	free(ask->out);
	ask->out = NULL;
}

void ask_begin(struct ask *ask)
{
	free(ask->out);
	ask->out = NULL;
	memset(&ask->request, 0, sizeof(ask->request));
	ask->request.grow = grow;
	ask->request.scratch = ask;
}

int ask_run(struct ask *ask, uint32_t operation)
{
	unsigned char *payload, head[BYPASS_FRAME_SIZE];
	struct bypass_frame frame;

	memset(&frame, 0, sizeof(frame));
	frame.operation = operation;
	frame.request = ++ask->number;
	frame.process = ask->process;
	frame.lane = ask->lane;
	frame.length = (uint32_t)ask->request.length;
	if (ask->request.error != 0 || bypass_connection_send(&ask->connection, &frame, ask->out != NULL ? ask->out : head) != 0 ||
	    bypass_connection_receive(&ask->connection, &ask->frame, &payload) != 0)
		return -1;
	if (ask->frame.request != ask->number || !(ask->frame.flags & BYPASS_FRAME_REPLY))
		return -1;
	memset(&ask->reply, 0, sizeof(ask->reply));
	ask->reply.data = payload;
	ask->reply.length = ask->frame.length;
	return (int)ask->frame.status;
}

int ask_hello(struct ask *ask, uint32_t lane)
{
	struct bypass_greeting greeting;
	struct bypass_welcome welcome;
	int status;

	memset(&greeting, 0, sizeof(greeting));
	bypass_greeting_host(&greeting);
	greeting.name = bypass_spec.name;
	greeting.digest = bypass_spec.digest;
	greeting.process = ask->process;
	greeting.token = ask->token;
	greeting.lane = lane;
	greeting.pid = getpid();
	ask->lane = lane;
	ask_begin(ask);
	bypass_greeting_put(&ask->request, &greeting, NULL);
	status = ask_run(ask, BYPASS_OPERATION_HELLO);
	if (status != BYPASS_STATUS_OK)
		return status;
	bypass_welcome_get(&ask->reply, &welcome);
	if (!bypass_message_ended(&ask->reply))
		return -1;
	ask->process = welcome.process;
	ask->token = welcome.token;
	return status;
}

int ask_head(struct ask *ask, int *outs)
{
	struct bypass_reply_head head;

	bypass_reply_head_get(&ask->reply, &head, bypass_spec.error_numbers);
	*outs = head.outs;
	if (ask->reply.error != 0)
		return EPROTO;
	return head.failed ? head.error : 0;
}

/* -1 with errno; else 0 and the reply stands at the result. */
static int run_call(struct ask *ask, uint32_t operation, int *outs)
{
	int status = ask_run(ask, operation);

	*outs = 0;
	errno = status == BYPASS_STATUS_OK ? ask_head(ask, outs) : status == BYPASS_STATUS_BAD_REQUEST ?
		bypass_error_local(bypass_spec.error_numbers, ask->frame.credit) : status < 0 ? EPIPE : EPROTO;
	return errno != 0 ? -1 : 0;
}

int64_t ask_number(struct ask *ask, uint32_t operation)
{
	int outs;

	return run_call(ask, operation, &outs) != 0 ? -1 : bypass_get_integer(&ask->reply, 8);
}

int64_t ask_open_file(struct ask *ask, const char *path, int flags)
{
	ask_begin(ask);
	bypass_put_string(&ask->request, path, 4096, ENAMETOOLONG);
	bypass_put_integer(&ask->request, flags); /* Linux's numbers are the canonical ones */
	return ask_number(ask, MINI_OPEN);
}

long ask_read(struct ask *ask, int64_t handle, void *buffer, size_t size)
{
	int outs;
	long result;

	ask_begin(ask);
	bypass_put_integer(&ask->request, handle);
	bypass_put_unsigned(&ask->request, size);
	if (run_call(ask, MINI_READ, &outs) != 0)
		return -1;
	result = (long)bypass_get_integer(&ask->reply, sizeof(long));
	if (outs)
		bypass_get_bytes_into(&ask->reply, buffer, size);
	errno = bypass_message_ended(&ask->reply) ? 0 : ask->reply.error;
	return errno != 0 ? -1 : result;
}

int ask_close_file(struct ask *ask, int64_t handle)
{
	ask_begin(ask);
	bypass_put_integer(&ask->request, handle);
	return (int)ask_number(ask, MINI_CLOSE);
}
