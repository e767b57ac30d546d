/* messages.c -- sendmsg and recvmsg at home, from and to what travels. See include/shadow.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/shadow.h"
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

/* Room for what the kernel may put there: descriptors and some kilobytes of the rest. */
#define CONTROL_SIZE (BYPASS_CONTROL_MAX + CMSG_SPACE(BYPASS_CONTROL_FILES * sizeof(int)))

ssize_t bypass_message_send(int fd, const struct bypass_parcel *parcel, int flags)
{
	struct sockaddr_storage address;
	struct iovec vector = { parcel->data, parcel->length };
	struct msghdr message;
	size_t count = parcel->file_count;
	ptrdiff_t size;
	ssize_t sent = -1;
	char *control = (char *)malloc(CONTROL_SIZE);

	memset(&message, 0, sizeof(message));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	size = bypass_address_unpack(&address, sizeof(address), parcel->address, parcel->address_length);
	message.msg_name = size > 0 ? &address : NULL;
	message.msg_namelen = (socklen_t)(size > 0 ? size : 0);
	if (size >= 0 && control != NULL)
		size = bypass_control_unpack(control, CONTROL_SIZE, parcel->control, parcel->control_length, parcel->files, &count);
	message.msg_control = size > 0 ? control : NULL;
	message.msg_controllen = (size_t)(size > 0 ? size : 0);
	if (size >= 0 && control != NULL)
		sent = sendmsg(fd, &message, flags);
	free(control);
	return sent;
}

ssize_t bypass_message_receive(int fd, struct bypass_parcel *parcel, int *flags)
{
	struct sockaddr_storage address;
	struct iovec vector = { parcel->data, parcel->length };
	struct msghdr message;
	ssize_t got = -1;
	ptrdiff_t size;
	char *control = (char *)malloc(CONTROL_SIZE);

	memset(&message, 0, sizeof(message));
	message.msg_name = &address;
	message.msg_namelen = sizeof(address);
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = control;
	message.msg_controllen = parcel->control_length < CONTROL_SIZE ? parcel->control_length : CONTROL_SIZE;
	parcel->address_length = parcel->control_length = 0;
	if (control != NULL)
		got = recvmsg(fd, &message, *flags | MSG_CMSG_CLOEXEC);
	if (got >= 0) {
		*flags = message.msg_flags & ~MSG_CMSG_CLOEXEC;
		size = bypass_address_pack(parcel->address, &address, message.msg_namelen);
		parcel->address_length = size > 0 ? (size_t)size : 0;
		size = bypass_control_pack(parcel->control, BYPASS_CONTROL_MAX, control, message.msg_controllen, parcel->files, &parcel->file_count);
		parcel->control_length = size > 0 ? (size_t)size : 0;
	} else {
		parcel->file_count = 0;
	}
	free(control);
	return got;
}

int bypass_poll_here(const int *files, const short *events, short *ready, size_t count, int64_t nanoseconds)
{
	struct pollfd *set = (struct pollfd *)calloc(count + 1, sizeof(*set));
	struct timespec limit = { (time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000) };
	int result, error;
	size_t i;

	if (set == NULL)
		return -1;
	for (i = 0; i < count; i++) {
		set[i].fd = files[i];
		set[i].events = events[i];
	}
	result = ppoll(set, count, nanoseconds < 0 ? NULL : &limit, NULL);
	error = errno;
	for (i = 0; i < count; i++)
		ready[i] = set[i].revents;
	free(set);
	errno = error;
	return result;
}
