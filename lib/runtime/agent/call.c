/*
 * call.c -- one call to the shadow: one send, one receive. See agent.h.
 *
 * The reply is checked before anything of it is believed: frame, request number, status, and every value by its decoder.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "lanes.h"
#include "descriptor.h"
#include "print.h"
#include "wait.h"
#include "../shared/follow.h"
#include "../shared/format.h"
#include "../shared/reply.h"
#include <errno.h>
#include <signal.h>
#include <pthread.h>
#include <sys/socket.h>

/* Only if the program has it: a call that waits is a cancellation point. */
extern void pthread_testcancel(void) __attribute__((weak));

/* ---- frames ---- */

long bypass_lane_send(struct bypass_lane *lane, struct bypass_frame *frame, size_t length)
{
	unsigned char *next = lane->out;
	size_t rest = length + BYPASS_FRAME_SIZE;
	long sent;

	frame->length = (uint32_t)length;
	bypass_frame_pack(lane->out, frame);
	while (rest > 0) {
		sent = lane->lent >= 0 ? bypass_send_file(lane->fd, next, rest, lane->lent) :
					 bypass_sys(SYS_sendto, lane->fd, next, rest, MSG_NOSIGNAL, NULL, 0);
		if (sent == -EINTR)
			continue;
		if (sent < 0)
			return sent;
		lane->lent = -1;
		next += sent;
		rest -= (size_t)sent;
	}
	return 0;
}

/* A reply that is there as a whole comes with the first receive; nothing can follow it, as nothing else was asked. */
static long receive_reply(struct bypass_waiting *waiting, struct bypass_frame *frame)
{
	struct bypass_lane *lane = waiting->lane;
	size_t have = 0, want = BYPASS_FRAME_SIZE;
	int head = 0;
	long got;

	while (have < want || !head) {
		got = bypass_wait_receive(waiting, lane->in + have, lane->in_size - have);
		waiting->interrupted |= got > 0; /* it is coming: nothing is left to interrupt */
		if (got < 0)
			return got;
		have += (size_t)got;
		if (head || have < BYPASS_FRAME_SIZE)
			continue;
		if (bypass_frame_unpack(frame, lane->in, bypass_home.payload_max + BYPASS_FRAME_SLACK) != 0)
			return -EPROTO;
		head = 1;
		want += frame->length;
		if (bypass_lane_room(&lane->in, &lane->in_size, frame->length) != 0)
			return -ENOMEM;
	}
	return have == want ? 0 : -EPROTO;
}

long bypass_lane_receive(struct bypass_lane *lane, struct bypass_frame *frame, int cancel)
{
	struct bypass_waiting waiting;
	long result;

	bypass_wait_begin(&waiting, lane, cancel);
	result = receive_reply(&waiting, frame);
	bypass_wait_end(&waiting);
	return result;
}

void bypass_lane_drop_handle(struct bypass_lane *lane, int64_t handle)
{
	struct bypass_message message;
	struct bypass_frame frame;

	memset(&message, 0, sizeof(message));
	memset(&frame, 0, sizeof(frame));
	message.data = lane->out + BYPASS_FRAME_SIZE;
	message.capacity = lane->out_size - BYPASS_FRAME_SIZE;
	bypass_put_integer(&message, handle);
	frame.operation = BYPASS_OPERATION_CLOSE;
	frame.request = ++lane->request;
	frame.process = lane->worker;
	frame.lane = lane->number;
	if (bypass_lane_send(lane, &frame, message.length) != 0)
		bypass_lane_close(lane);
}

void bypass_put_path(struct bypass_call *call, int number, const char *path, size_t max)
{
	call->paths[number] = path;
	bypass_put_string(&call->request, path, max, ENAMETOOLONG);
}

/* ---- the call ---- */

static unsigned char *grow_request(struct bypass_message *message, size_t capacity)
{
	struct bypass_lane *lane = (struct bypass_lane *)message->scratch;

	if (bypass_lane_room(&lane->out, &lane->out_size, capacity) != 0)
		return NULL;
	message->capacity = lane->out_size - BYPASS_FRAME_SIZE;
	return lane->out + BYPASS_FRAME_SIZE;
}

void bypass_call_begin(struct bypass_call *call, int operation, int cancel)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_lane *lane;
	int error = 0;

	memset(call, 0, sizeof(*call));
	call->saved_errno = errno;
	call->operation = &bypass_spec.operations[operation];
	call->index = operation;
	call->cancel = cancel;
	call->fd = -1;
	if (cancel && pthread_testcancel != NULL)
		pthread_testcancel();
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	call->lane = lane;
	if (lane == NULL) {
		call->lost = error == EIO;
		bypass_message_fail(&call->request, error);
		return;
	}
	call->request.data = lane->out + BYPASS_FRAME_SIZE;
	call->request.capacity = lane->out_size - BYPASS_FRAME_SIZE;
	call->request.grow = grow_request;
	call->request.scratch = lane;
}

/* The shadow's number of the operation; -1 when it has none that fits. */
static int64_t home_operation(int index)
{
	return bypass_home.equal ? index : bypass_home.map[index];
}

static int give_up(struct bypass_call *call, int error)
{
	call->error = error;
	call->failed = 1;
	return 0;
}

/* Room for the trace's word on a call that a constant made fail; NULL: no trace is wanted. */
static char *room_for_why(struct bypass_trap *trap)
{
	char *room = trap != NULL && trap->traced ? (char *)bypass_arena_take((struct bypass_thread *)trap->self, BYPASS_NAMELESS_SIZE) : NULL;

	if (room != NULL)
		trap->why = room;
	return room;
}

static void tell_nameless(struct bypass_trap *trap, const struct bypass_message *message)
{
	char *room = message->unknown != NULL ? room_for_why(trap) : NULL;

	if (room != NULL)
		bypass_nameless_text(room, message, "here");
}

/* Home's words about a constant of the request; about anything else it says the call's name alone. */
static void tell_refusal(struct bypass_trap *trap, const struct bypass_message *answer)
{
	char *room = memchr(answer->data, ' ', answer->length) != NULL ? room_for_why(trap) : NULL;

	if (room != NULL)
		bypass_format(room, BYPASS_NAMELESS_SIZE, "%.*s", (int)(answer->length < BYPASS_NAMELESS_SIZE ? answer->length : BYPASS_NAMELESS_SIZE),
			      (const char *)answer->data);
}

static int lose(struct bypass_call *call, long error)
{
	struct bypass_lane *lane = (struct bypass_lane *)call->lane;

	if (error == -EBADF || error == -ENOTSOCK)
		bypass_private_forget(&lane->fd); /* closed behind our back; the number may be the program's by now */
	bypass_lane_close(lane);
	bypass_home_lost(error == -EPROTO ? "%s: the answer is not one" : "%s: the connection broke", call->operation->name);
	call->lost = 1;
	bypass_count_add(&bypass_process.stats->lost, 1);
	return give_up(call, EIO);
}

static int refused_errno(const struct bypass_frame *frame)
{
	switch (frame->status) {
	case BYPASS_STATUS_BAD_REQUEST:
		return bypass_error_local(bypass_spec.error_numbers, frame->credit);
	case BYPASS_STATUS_NO_OPERATION:
	case BYPASS_STATUS_MISMATCH:
		return ENOSYS;
	case BYPASS_STATUS_REFUSED:
		return EACCES;
	case BYPASS_STATUS_BUSY:
		return EAGAIN;
	default:
		return EIO;
	}
}

/*
 * A name of the call leads away from home. The trap's action runs again with the name that it leads to; a name that is not the trap's own
 * was walked before by whoever sent it, so its link is new, and an error.
 */
static int leave(struct bypass_call *call, struct bypass_trap *trap)
{
	int64_t number = bypass_get_integer(&call->reply, sizeof(int32_t));
	const char *name = bypass_get_string(&call->reply, PATH_MAX - 1, EPROTO);
	size_t i, length = name != NULL ? strlen(name) : 0;
	char *copy;

	if (call->reply.error != 0 || number < 0 || number > 1 || call->paths[number] == NULL || length == 0 || name[0] != '/')
		return -EPROTO;
	for (i = 0; i < 2 && trap != NULL; i++) {
		if (trap->paths[i].sent != call->paths[number] || ++trap->links > BYPASS_LINKS_MAX)
			continue;
		copy = (char *)bypass_arena_take((struct bypass_thread *)trap->self, length + 1);
		if (copy == NULL)
			return -ENOMEM;
		memcpy(copy, name, length + 1);
		trap->paths[i].leads_to = copy;
		trap->again = 1;
	}
	return -ELOOP;
}

static int read_reply_head(struct bypass_call *call)
{
	struct bypass_reply_head head;

	bypass_reply_head_get(&call->reply, &head, bypass_spec.error_numbers);
	call->failed = head.failed;
	call->error = head.error;
	call->outs = head.outs;
	return call->reply.error;
}

/* Sends the request, gets the answer into the lane's buffer; 0 or negative errno. */
static long exchange(struct bypass_call *call, struct bypass_lane *lane, struct bypass_frame *frame, struct bypass_trap *trap)
{
	struct bypass_stats *stats = bypass_process.stats;
	uint64_t began = bypass_now(), waited;
	long result;

	memset(frame, 0, sizeof(*frame));
	frame->operation = (uint32_t)home_operation(call->index);
	frame->request = ++lane->request;
	frame->process = lane->worker;
	frame->lane = lane->number;
	result = bypass_lane_send(lane, frame, call->request.length);
	if (result == 0)
		result = bypass_lane_receive(lane, frame, call->cancel);
	if (result == 0 && (frame->request != lane->request || !(frame->flags & BYPASS_FRAME_REPLY)))
		result = -EPROTO;
	waited = bypass_now() - began;
	if (call->operation->remote > 1)
		bypass_home.marked = 1;
	bypass_count_add(&stats->remote, 1);
	bypass_count_add(&stats->bytes_out, call->request.bulk);
	bypass_count_add(&stats->waited_ns, waited);
	if (trap != NULL) {
		trap->bytes_out += call->request.bulk;
		trap->waited += waited;
		trap->fd = call->fd;
	}
	return result;
}

int bypass_call_run(struct bypass_call *call)
{
	struct bypass_lane *lane = (struct bypass_lane *)call->lane;
	struct bypass_trap *trap = bypass_trap_current(bypass_self());
	struct bypass_frame frame;
	long result;

	if (trap != NULL)
		trap->side = BYPASS_HOME;
	if (call->request.error != 0) {
		tell_nameless(trap, &call->request);
		return give_up(call, call->request.error);
	}
	if (call->request.length > bypass_home.payload_max + BYPASS_FRAME_SLACK)
		return give_up(call, EMSGSIZE);
	if (home_operation(call->index) < 0)
		return give_up(call, ENOSYS);
	result = exchange(call, lane, &frame, trap);
	if (result != 0)
		return lose(call, result);
	call->reply.data = lane->in + BYPASS_FRAME_SIZE;
	call->reply.length = call->reply.capacity = frame.length;
	if (frame.status == BYPASS_STATUS_LEAVES) {
		result = leave(call, trap);
		return result == -EPROTO ? lose(call, result) : give_up(call, (int)-result);
	}
	if (frame.status == BYPASS_STATUS_BAD_REQUEST)
		tell_refusal(trap, &call->reply);
	if (frame.status != BYPASS_STATUS_OK)
		return give_up(call, refused_errno(&frame));
	return read_reply_head(call) == 0 ? 1 : lose(call, -EPROTO);
}

/* Home's kernel has sent it to the action there. Here it comes with errno set, as after a write of the program's own. */
static void raise_here(int number)
{
	int saved = errno;

	bypass_sys(SYS_tgkill, bypass_sys(SYS_getpid), bypass_sys(SYS_gettid), number);
	errno = saved;
}

int bypass_call_end(struct bypass_call *call)
{
	struct bypass_lane *lane = (struct bypass_lane *)call->lane;
	struct bypass_trap *trap = bypass_trap_current(bypass_self());
	int decoded = call->reply.error == 0;

	if (lane != NULL)
		bypass_lane_release(lane);
	if (decoded)
		bypass_count_add(&bypass_process.stats->bytes_in, call->reply.bulk);
	if (decoded && trap != NULL)
		trap->bytes_in += call->reply.bulk;
	if (!decoded)
		tell_nameless(trap, &call->reply);
	if (!decoded)
		errno = call->reply.error;
	else if (call->failed)
		errno = call->error;
	else
		errno = call->saved_errno;
	if (decoded && call->failed > 1)
		raise_here(call->failed == 2 ? SIGPIPE : SIGXFSZ);
	return decoded;
}
