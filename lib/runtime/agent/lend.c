/* lend.c -- receiving on a lane, with an open file that comes along. See lend.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "lanes.h"
#include "lend.h"
#include <sys/socket.h>

/* 0: this thread awaits nothing; -1: it does; else one more than the descriptor that came. */
static __thread int lent;

void bypass_lend_await(void)
{
	lent = -1;
}

int bypass_lend_take(void)
{
	int fd = lent > 0 ? lent - 1 : -1;

	lent = 0;
	return fd;
}

/* The kernel itself drops what comes along with a plain recv. */
long bypass_lend_receive(int fd, void *buffer, size_t size, int flags)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec piece = { buffer, size };
	struct msghdr message;
	long got;

	if (lent != -1)
		return bypass_sys(SYS_recvfrom, fd, buffer, size, flags, NULL, NULL);
	memset(&control, 0, sizeof(control));
	memset(&message, 0, sizeof(message));
	message.msg_iov = &piece;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	got = bypass_sys(SYS_recvmsg, fd, &message, flags | MSG_CMSG_CLOEXEC);
	if (got > 0 && message.msg_controllen >= CMSG_LEN(sizeof(int)) && control.head.cmsg_level == SOL_SOCKET &&
	    control.head.cmsg_type == SCM_RIGHTS) {
		memcpy(&lent, CMSG_DATA(&control.head), sizeof(int));
		lent++;
	}
	return got;
}
