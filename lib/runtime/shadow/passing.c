/* passing.c -- descriptors over a socket. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int bypass_send_files(int socket, const void *data, size_t size, const int *files, size_t count)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(2 * sizeof(int))];
	} control;
	struct iovec vector = { (void *)(uintptr_t)data, size };
	struct msghdr message;
	ssize_t sent;

	memset(&message, 0, sizeof(message));
	memset(&control, 0, sizeof(control));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	if (count > 0) {
		message.msg_control = &control;
		message.msg_controllen = CMSG_SPACE(count * sizeof(int));
		control.head.cmsg_level = SOL_SOCKET;
		control.head.cmsg_type = SCM_RIGHTS;
		control.head.cmsg_len = CMSG_LEN(count * sizeof(int));
		memcpy(CMSG_DATA(&control.head), files, count * sizeof(int));
	}
	do
		sent = sendmsg(socket, &message, MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	return sent < 0 ? errno : 0;
}

/* More descriptors than were expected are closed: nobody can fill the table of this process. */
static void take_files(struct cmsghdr *head, int files[2])
{
	size_t i, count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
	int file;

	for (i = 0; i < count; i++) {
		memcpy(&file, CMSG_DATA(head) + i * sizeof(int), sizeof(int));
		if (i < 2)
			files[i] = file;
		else
			close(file);
	}
}

ssize_t bypass_receive_files(int socket, void *data, size_t size, int files[2], int flags)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(16 * sizeof(int))];
	} control;
	struct iovec vector = { data, size };
	struct msghdr message;
	struct cmsghdr *head;
	ssize_t got;

	files[0] = files[1] = -1;
	memset(&message, 0, sizeof(message));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	do
		got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | flags);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return got;
	for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
		if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS && files[0] < 0)
			take_files(head, files);
	return got;
}
