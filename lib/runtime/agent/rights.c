/*
 * rights.c -- home descriptors that one process sends to another over a socket of the program's own. The kernel carries placeholders as it
 * carries any descriptor; home keeps what they name until the receiver claims it. Who is not of this session gets EBADF from it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "fork.h"
#include "lanes.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>

/* The kernel takes no more in one message. */
#define RIGHTS_MAX 253

/* Calls `each` with every descriptor that the message carries, until one gives -1. */
static int for_each(const struct msghdr *message, int (*each)(int *fd, void *data), void *data)
{
	struct cmsghdr *head;
	size_t i, count;

	if (message->msg_control == NULL || message->msg_controllen < sizeof(*head))
		return 0;
	for (head = CMSG_FIRSTHDR(message); head != NULL; head = CMSG_NXTHDR((struct msghdr *)(uintptr_t)message, head)) {
		if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS || head->cmsg_len < CMSG_LEN(0))
			continue;
		count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
		for (i = 0; i < count; i++)
			if (each((int *)(void *)CMSG_DATA(head) + i, data) != 0)
				return -1;
	}
	return 0;
}

/* One request of the runtime's own on a lane of its own choice. 0 or negative errno; *answer is the integer that came, if one was asked for. */
static long ask(uint32_t operation, const int64_t *handles, size_t count, int64_t *answer)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_message request, reply;
	struct bypass_lane *lane;
	int error = 0;
	long result;
	size_t i;

	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	if (lane == NULL)
		return -error;
	request = bypass_lane_message(lane);
	if (answer == NULL)
		bypass_put_count(&request, count);
	for (i = 0; i < count; i++)
		bypass_put_integer(&request, handles[i]);
	result = bypass_lane_ask(lane, operation, &request, &reply);
	if (result == 0 && answer != NULL) {
		*answer = bypass_get_integer(&reply, sizeof(int64_t));
		result = reply.error != 0 ? -EPROTO : 0;
	}
	if (result == -EPIPE || result == -EPROTO)
		bypass_lane_close(lane);
	bypass_lane_release(lane);
	return result;
}

/* ---- sending ---- */

struct collection {
	int64_t handles[RIGHTS_MAX];
	size_t count;
};

static int collect(int *fd, void *data)
{
	struct collection *collection = (struct collection *)data;
	struct bypass_record_of_descriptor record;

	if (bypass_descriptor_read(*fd, &record) && record.own && collection->count < RIGHTS_MAX)
		collection->handles[collection->count++] = record.handle;
	return 0;
}

int bypass_rights_send(const struct msghdr *message)
{
	struct collection collection;
	long result;

	collection.count = 0;
	if (message->msg_controllen == 0)
		return 0;
	for_each(message, collect, &collection);
	if (collection.count == 0)
		return 0;
	result = ask(BYPASS_OPERATION_PARK, collection.handles, collection.count, NULL);
	if (result == 0)
		return 0;
	errno = (int)-result;
	return -1;
}

/* ---- receiving ---- */

/* A placeholder with this process' own handle takes the number. What cannot be claimed stays as it is, and answers EBADF. */
static int claim(int *fd, void *data)
{
	struct bypass_record_of_descriptor record;
	int64_t handle;
	int made, flags;

	(void)data;
	if (!bypass_descriptor_read(*fd, &record) || (!record.own && bypass_home.session != 0))
		return 0;
	if (ask(BYPASS_OPERATION_CLAIM, &record.handle, 1, &handle) != 0)
		return 0;
	flags = (int)bypass_sys(SYS_fcntl, *fd, F_GETFD);
	bypass_fork_hold();
	made = bypass_descriptor_make(handle, bypass_home.session, 1);
	if (made >= 0) {
		bypass_sys(SYS_dup3, made, *fd, flags & FD_CLOEXEC ? O_CLOEXEC : 0);
		bypass_close_file(made);
		bypass_descriptor_count(handle);
	}
	bypass_fork_release();
	return 0;
}

void bypass_rights_received(struct msghdr *message)
{
	int saved = errno;

	if (message->msg_controllen != 0 && bypass_process.shadow != NULL)
		for_each(message, claim, NULL);
	errno = saved;
}
