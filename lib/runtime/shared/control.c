/*
 * control.c -- control messages of sendmsg and recvmsg in external form: level, type and length of each (four bytes in network order),
 * then its data. Descriptors (SCM_RIGHTS) travel beside them; here only their number stands, as the length. Data of kinds that are not in
 * the table is bytes as they are. See include/sockets.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/sockets.h"
#include "shape.h"
#include <errno.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <string.h>
#include <sys/socket.h>
#include "bytes.h"

#define HEAD 12
#define WIRE_SOCKET 1 /* SOL_SOCKET has other numbers elsewhere */

/* A kind of message: its type here and on the wire, and what its data is made of. Append only. */
struct control {
	int level, type;
	uint32_t wire;
	char shape[8];
};
static const struct control controls[] = {
	{ SOL_SOCKET, SCM_RIGHTS, 1, "" },
#ifdef SCM_CREDENTIALS
	{ SOL_SOCKET, SCM_CREDENTIALS, 2, "3w" },
#endif
#ifdef SO_TIMESTAMPING
	{ SOL_SOCKET, SO_TIMESTAMP, 29, "1l1u" },
	{ SOL_SOCKET, SO_TIMESTAMPNS, 35, "2l" },
	{ SOL_SOCKET, SO_TIMESTAMPING, 37, "6l" },
#endif
#ifdef SO_RXQ_OVFL
	{ SOL_SOCKET, SO_RXQ_OVFL, 40, "1w" },
#endif
#ifdef SO_TIMESTAMPING_NEW
	{ SOL_SOCKET, SO_TIMESTAMP_NEW, 63, "2q" },
	{ SOL_SOCKET, SO_TIMESTAMPNS_NEW, 64, "2q" },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, 65, "6q" },
#endif
	{ IPPROTO_IP, IP_TOS, 1, "1b" },
	{ IPPROTO_IP, IP_TTL, 2, "1w" },
#ifdef IP_PKTINFO
	{ IPPROTO_IP, IP_PKTINFO, 8, "1w8b" },
#endif
#ifdef IPV6_PKTINFO
	{ IPPROTO_IPV6, IPV6_PKTINFO, 50, "16b1w" },
	{ IPPROTO_IPV6, IPV6_HOPLIMIT, 52, "1w" },
	{ IPPROTO_IPV6, IPV6_TCLASS, 67, "1w" },
#endif
#ifdef UDP_SEGMENT
	{ IPPROTO_UDP, UDP_SEGMENT, 103, "1h" },
	{ IPPROTO_UDP, UDP_GRO, 104, "1w" },
#endif
};

/* What a message is, by its type here or by that on the wire (`here` 0); kinds that are not known keep their numbers. */
static struct control kind_of(int level, uint32_t type, int here)
{
	struct control other = { level, (int)type, type, "" };
	size_t i;

	for (i = 0; i < sizeof(controls) / sizeof(controls[0]); i++)
		if (controls[i].level == level && (here ? (uint32_t)controls[i].type : controls[i].wire) == type)
			return controls[i];
	return other;
}

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

/* One message behind what is packed already; gives its length. Descriptors go into files. */
static ptrdiff_t pack_one(unsigned char *packed, size_t capacity, const struct cmsghdr *head, int *files, size_t *count)
{
	size_t size = head->cmsg_len - CMSG_LEN(0), amount = size / sizeof(int);
	struct control kind = kind_of(head->cmsg_level, (uint32_t)head->cmsg_type, 1);
	const unsigned char *data = (const unsigned char *)head + CMSG_LEN(0);
	ptrdiff_t length = 0;

	if (capacity < HEAD || (is_rights(head) && amount > *count)) {
		errno = EINVAL;
		return -1;
	}
	if (is_rights(head)) {
		memcpy(files, data, size);
		*count = amount;
	} else {
		length = bypass_shape_pack(kind.shape, packed + HEAD, capacity - HEAD, data, size);
		*count = 0;
	}
	if (length < 0)
		return -1;
	put(packed, head->cmsg_level == SOL_SOCKET ? WIRE_SOCKET : (uint32_t)head->cmsg_level);
	put(packed + 4, kind.wire);
	put(packed + 8, (uint32_t)(is_rights(head) ? amount : (size_t)length));
	return HEAD + length;
}

ptrdiff_t bypass_control_pack(unsigned char *packed, size_t capacity, const void *control, size_t length, int *files, size_t *count)
{
	struct msghdr message;
	struct cmsghdr *head;
	size_t used = 0, room = *count, given;
	ptrdiff_t size;

	memset(&message, 0, sizeof(message));
	message.msg_control = (void *)(uintptr_t)control;
	message.msg_controllen = length;
	*count = 0;
	for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head)) {
		if (head->cmsg_len < CMSG_LEN(0) || (const char *)head + head->cmsg_len > (const char *)control + length)
			break;
		given = room - *count;
		size = pack_one(packed + used, capacity - used, head, files + *count, &given);
		if (size < 0)
			return -1;
		used += (size_t)size;
		*count += given;
	}
	return (ptrdiff_t)used;
}

/* The data of one message into its place; gives its length. -1 with EINVAL: there is no room; with EOVERFLOW: a number does not fit. */
static ptrdiff_t unpack_data(unsigned char *place, size_t capacity, const struct control *kind, const void *data, size_t amount, int rights)
{
	if (!rights)
		return bypass_shape_unpack(kind->shape, place, capacity, (const unsigned char *)data, amount);
	if (amount * sizeof(int) > capacity) {
		errno = EINVAL;
		return -1;
	}
	memcpy(place, data, amount * sizeof(int));
	return (ptrdiff_t)(amount * sizeof(int));
}

ptrdiff_t bypass_control_unpack(void *control, size_t capacity, const unsigned char *packed, size_t length, const int *files, size_t *count)
{
	size_t at = 0, used = 0, given = 0, amount;
	unsigned char *to = (unsigned char *)control;
	struct control kind;
	struct cmsghdr head;
	ptrdiff_t size;

	while (length - at >= HEAD) {
		kind = kind_of(get(packed + at) == WIRE_SOCKET ? SOL_SOCKET : (int)get(packed + at), get(packed + at + 4), 0);
		amount = get(packed + at + 8);
		at += HEAD;
		memset(&head, 0, sizeof(head));
		head.cmsg_level = kind.level;
		head.cmsg_type = kind.type;
		if (is_rights(&head) ? amount > *count - given : amount > length - at) {
			errno = EPROTO;
			return -1;
		}
		if (used + CMSG_LEN(0) > capacity)
			break; /* what does not fit is left out, and MSG_CTRUNC says so */
		size = unpack_data(to + used + CMSG_LEN(0), capacity - used - CMSG_LEN(0), &kind,
				   is_rights(&head) ? (const void *)(files + given) : packed + at, amount, is_rights(&head));
		if (size < 0 && errno != EINVAL)
			return -1;
		if (size < 0)
			break;
		head.cmsg_len = CMSG_LEN((size_t)size);
		memcpy(to + used, &head, sizeof(head));
		given += is_rights(&head) ? amount : 0;
		at += is_rights(&head) ? 0 : amount;
		used += CMSG_SPACE((size_t)size);
	}
	*count = given;
	return (ptrdiff_t)(used < capacity ? used : capacity);
}
