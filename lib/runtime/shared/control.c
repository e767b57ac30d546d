/*
 * control.c -- control messages of sendmsg and recvmsg in external form: level, type and length of each (four bytes in network order),
 * then its data. Descriptors (SCM_RIGHTS) travel beside them; here only their number stands, as the length. Data of other kinds is
 * bytes as they are. See include/sockets.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/sockets.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include "bytes.h"

#define HEAD 12
#define WIRE_SOCKET 1 /* SOL_SOCKET has other numbers elsewhere */

static void put(unsigned char *to, uint32_t value)
{
	to[0] = (unsigned char)(value >> 24);
	to[1] = (unsigned char)(value >> 16);
	to[2] = (unsigned char)(value >> 8);
	to[3] = (unsigned char)value;
}

static uint32_t get(const unsigned char *from)
{
	return (uint32_t)from[0] << 24 | (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 | from[3];
}

static int is_rights(const struct cmsghdr *head)
{
	return head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS;
}

ptrdiff_t bypass_control_pack(unsigned char *packed, size_t capacity, const void *control, size_t length, int *files, size_t *count)
{
	struct msghdr message;
	struct cmsghdr *head;
	size_t used = 0, room = *count, size;

	memset(&message, 0, sizeof(message));
	message.msg_control = (void *)(uintptr_t)control;
	message.msg_controllen = length;
	*count = 0;
	for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head)) {
		if (head->cmsg_len < CMSG_LEN(0) || (const char *)head + head->cmsg_len > (const char *)control + length)
			break;
		size = head->cmsg_len - CMSG_LEN(0);
		if (used + HEAD + (is_rights(head) ? 0 : size) > capacity || (is_rights(head) && *count + size / sizeof(int) > room)) {
			errno = EINVAL;
			return -1;
		}
		put(packed + used, head->cmsg_level == SOL_SOCKET ? WIRE_SOCKET : (uint32_t)head->cmsg_level);
		put(packed + used + 4, (uint32_t)head->cmsg_type);
		put(packed + used + 8, (uint32_t)(is_rights(head) ? size / sizeof(int) : size));
		used += HEAD;
		if (is_rights(head)) {
			memcpy(files + *count, CMSG_DATA(head), size);
			*count += size / sizeof(int);
		} else {
			memcpy(packed + used, CMSG_DATA(head), size);
			used += size;
		}
	}
	return (ptrdiff_t)used;
}

ptrdiff_t bypass_control_unpack(void *control, size_t capacity, const unsigned char *packed, size_t length, const int *files, size_t *count)
{
	size_t at = 0, used = 0, given = 0, size, space;
	struct cmsghdr head;
	uint32_t data;

	while (length - at >= HEAD) {
		memset(&head, 0, sizeof(head));
		head.cmsg_level = get(packed + at) == WIRE_SOCKET ? SOL_SOCKET : (int)get(packed + at);
		head.cmsg_type = (int)get(packed + at + 4);
		data = get(packed + at + 8);
		at += HEAD;
		size = is_rights(&head) ? data * sizeof(int) : data;
		if (is_rights(&head) ? data > *count - given : data > length - at) {
			errno = EPROTO;
			return -1;
		}
		space = used + CMSG_LEN(size);
		if (space > capacity)
			break; /* what does not fit is left out, and MSG_CTRUNC says so */
		head.cmsg_len = CMSG_LEN(size);
		memcpy((char *)control + used, &head, sizeof(head));
		memcpy((char *)control + used + CMSG_LEN(0), is_rights(&head) ? (const void *)(files + given) : packed + at, size);
		given += is_rights(&head) ? data : 0;
		at += is_rights(&head) ? 0 : data;
		used += CMSG_SPACE(size);
	}
	*count = given;
	return (ptrdiff_t)(used < capacity ? used : capacity);
}
