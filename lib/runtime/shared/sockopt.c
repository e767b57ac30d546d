/*
 * sockopt.c -- options of sockets in external form. See include/sockets.h.
 *
 * Canonical numbers are append only. Numbers travel with the length that they had, since some options take a byte or an int.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/sockets.h"
#include "reply.h"
#include "shape.h"
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include "bytes.h"

/*
 * NUMBER: an integer of up to 8 bytes; ERROR: an errno; TYPE: of a socket; WHOLE: of that shape, and no less; SHAPE: of that shape, as far as
 * there is room.
 */
enum kind { NUMBER, ERROR, TYPE, WHOLE, SHAPE };

struct option {
	int level, name, canonical;
	enum kind kind;
	char shape[24]; /* no pointer: the dynamic linker would have to write it at each start of a program */
};

#define TEXT ""
#define TIME_OF_LONGS "1l1u"
#define TIME_OF_64 "2q"
#define MEMBER_OF_4 "8b1w"  /* an interface's address or none, then its number */
#define MEMBER_OF_6 "16b1w"
#define TCP_NUMBERS "1t24w4q6w4q2w2q6w2h1w"

/* Time limits, by their numbers on the wire. */
enum { PLAIN_RECEIVE = 20, PLAIN_SEND = 21, TIME64_RECEIVE = 66, TIME64_SEND = 67 };

static const struct option options[] = {
	{ SOL_SOCKET, SO_DEBUG, 1, NUMBER, "" },
	{ SOL_SOCKET, SO_REUSEADDR, 2, NUMBER, "" },
	{ SOL_SOCKET, SO_TYPE, 3, TYPE, "" },
	{ SOL_SOCKET, SO_ERROR, 4, ERROR, "" },
	{ SOL_SOCKET, SO_DONTROUTE, 5, NUMBER, "" },
	{ SOL_SOCKET, SO_BROADCAST, 6, NUMBER, "" },
	{ SOL_SOCKET, SO_SNDBUF, 7, NUMBER, "" },
	{ SOL_SOCKET, SO_RCVBUF, 8, NUMBER, "" },
	{ SOL_SOCKET, SO_KEEPALIVE, 9, NUMBER, "" },
	{ SOL_SOCKET, SO_OOBINLINE, 10, NUMBER, "" },
	{ SOL_SOCKET, SO_LINGER, 13, WHOLE, "2w" },
	{ SOL_SOCKET, SO_REUSEPORT, 15, NUMBER, "" },
	{ SOL_SOCKET, SO_RCVLOWAT, 18, NUMBER, "" },
	{ SOL_SOCKET, SO_SNDLOWAT, 19, NUMBER, "" },
	{ SOL_SOCKET, SO_RCVTIMEO, 20, WHOLE, TIME_OF_LONGS },
	{ SOL_SOCKET, SO_SNDTIMEO, 21, WHOLE, TIME_OF_LONGS },
	{ SOL_SOCKET, SO_ACCEPTCONN, 30, NUMBER, "" },
#ifdef SO_PROTOCOL
	{ SOL_SOCKET, SO_PROTOCOL, 38, NUMBER, "" },
	{ SOL_SOCKET, SO_DOMAIN, 39, NUMBER, "" },
#endif
#ifdef SO_PEERCRED
	{ SOL_SOCKET, SO_NO_CHECK, 11, NUMBER, "" },
	{ SOL_SOCKET, SO_PRIORITY, 12, NUMBER, "" },
	{ SOL_SOCKET, SO_PASSCRED, 16, NUMBER, "" },
	{ SOL_SOCKET, SO_PEERCRED, 17, SHAPE, "3w" },
	{ SOL_SOCKET, SO_BINDTODEVICE, 25, SHAPE, TEXT },
	{ SOL_SOCKET, SO_TIMESTAMP, 29, NUMBER, "" },
	{ SOL_SOCKET, SO_PEERSEC, 31, SHAPE, TEXT },
	{ SOL_SOCKET, SO_SNDBUFFORCE, 32, NUMBER, "" },
	{ SOL_SOCKET, SO_RCVBUFFORCE, 33, NUMBER, "" },
	{ SOL_SOCKET, SO_PASSSEC, 34, NUMBER, "" },
	{ SOL_SOCKET, SO_TIMESTAMPNS, 35, NUMBER, "" },
	{ SOL_SOCKET, SO_MARK, 36, NUMBER, "" },
#endif
#ifdef SO_INCOMING_CPU
	{ SOL_SOCKET, SO_PEEK_OFF, 42, NUMBER, "" },
	{ SOL_SOCKET, SO_BUSY_POLL, 46, NUMBER, "" },
	{ SOL_SOCKET, SO_INCOMING_CPU, 49, NUMBER, "" },
#endif
#ifdef SO_RCVTIMEO_NEW
	{ SOL_SOCKET, SO_RCVTIMEO_NEW, 66, WHOLE, TIME_OF_64 },
	{ SOL_SOCKET, SO_SNDTIMEO_NEW, 67, WHOLE, TIME_OF_64 },
	{ SOL_SOCKET, SO_TIMESTAMP_NEW, 63, NUMBER, "" },
	{ SOL_SOCKET, SO_TIMESTAMPNS_NEW, 64, NUMBER, "" },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW, 65, NUMBER, "" },
#else
	{ SOL_SOCKET, SO_RCVTIMEO, 66, WHOLE, TIME_OF_LONGS },
	{ SOL_SOCKET, SO_SNDTIMEO, 67, WHOLE, TIME_OF_LONGS },
#endif
#ifdef SO_TIMESTAMPING
	{ SOL_SOCKET, SO_TIMESTAMPING, 37, NUMBER, "" },
#endif
#ifdef SO_MAX_PACING_RATE
	{ SOL_SOCKET, SO_RXQ_OVFL, 40, NUMBER, "" },
	{ SOL_SOCKET, SO_NOFCS, 43, NUMBER, "" },
	{ SOL_SOCKET, SO_LOCK_FILTER, 44, NUMBER, "" },
	{ SOL_SOCKET, SO_SELECT_ERR_QUEUE, 45, NUMBER, "" },
	{ SOL_SOCKET, SO_MAX_PACING_RATE, 47, NUMBER, "" },
#endif
#ifdef SO_BINDTOIFINDEX
	{ SOL_SOCKET, SO_INCOMING_NAPI_ID, 56, NUMBER, "" },
	{ SOL_SOCKET, SO_COOKIE, 57, NUMBER, "" },
	{ SOL_SOCKET, SO_BINDTOIFINDEX, 62, NUMBER, "" },
#endif
	{ IPPROTO_TCP, TCP_NODELAY, 101, NUMBER, "" },
	{ IPPROTO_TCP, TCP_MAXSEG, 102, NUMBER, "" },
#ifdef TCP_CORK
	{ IPPROTO_TCP, TCP_CORK, 103, NUMBER, "" },
	{ IPPROTO_TCP, TCP_KEEPIDLE, 104, NUMBER, "" },
	{ IPPROTO_TCP, TCP_KEEPINTVL, 105, NUMBER, "" },
	{ IPPROTO_TCP, TCP_KEEPCNT, 106, NUMBER, "" },
	{ IPPROTO_TCP, TCP_SYNCNT, 107, NUMBER, "" },
	{ IPPROTO_TCP, TCP_LINGER2, 108, NUMBER, "" },
	{ IPPROTO_TCP, TCP_DEFER_ACCEPT, 109, NUMBER, "" },
	{ IPPROTO_TCP, TCP_WINDOW_CLAMP, 110, NUMBER, "" },
	{ IPPROTO_TCP, TCP_INFO, 111, SHAPE, TCP_NUMBERS },
	{ IPPROTO_TCP, TCP_QUICKACK, 112, NUMBER, "" },
	{ IPPROTO_TCP, TCP_CONGESTION, 113, SHAPE, TEXT },
#endif
#ifdef TCP_USER_TIMEOUT
	{ IPPROTO_TCP, TCP_USER_TIMEOUT, 118, NUMBER, "" },
#endif
#ifdef TCP_FASTOPEN
	{ IPPROTO_TCP, TCP_FASTOPEN, 123, NUMBER, "" },
#endif
#ifdef TCP_FASTOPEN_CONNECT
	{ IPPROTO_TCP, TCP_FASTOPEN_CONNECT, 130, NUMBER, "" },
#endif
#ifdef TCP_NOTSENT_LOWAT
	{ IPPROTO_TCP, TCP_NOTSENT_LOWAT, 125, NUMBER, "" },
#endif
#ifdef TCP_TX_DELAY
	{ IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, 116, NUMBER, "" },
	{ IPPROTO_TCP, TCP_THIN_DUPACK, 117, NUMBER, "" },
	{ IPPROTO_TCP, TCP_TIMESTAMP, 124, NUMBER, "" },
	{ IPPROTO_TCP, TCP_SAVE_SYN, 127, NUMBER, "" },
	{ IPPROTO_TCP, TCP_SAVED_SYN, 128, SHAPE, TEXT },
	{ IPPROTO_TCP, TCP_FASTOPEN_NO_COOKIE, 134, NUMBER, "" },
	{ IPPROTO_TCP, TCP_INQ, 136, NUMBER, "" },
	{ IPPROTO_TCP, TCP_TX_DELAY, 137, NUMBER, "" },
#endif
	{ IPPROTO_IP, IP_TOS, 201, NUMBER, "" },
	{ IPPROTO_IP, IP_TTL, 202, NUMBER, "" },
	{ IPPROTO_IP, IP_HDRINCL, 203, NUMBER, "" },
	{ IPPROTO_IP, IP_OPTIONS, 204, SHAPE, TEXT },
	{ IPPROTO_IP, IP_MULTICAST_IF, 232, SHAPE, MEMBER_OF_4 },
	{ IPPROTO_IP, IP_MULTICAST_TTL, 233, NUMBER, "" },
	{ IPPROTO_IP, IP_MULTICAST_LOOP, 234, NUMBER, "" },
	{ IPPROTO_IP, IP_ADD_MEMBERSHIP, 235, SHAPE, MEMBER_OF_4 },
	{ IPPROTO_IP, IP_DROP_MEMBERSHIP, 236, SHAPE, MEMBER_OF_4 },
#ifdef IP_MTU_DISCOVER
	{ IPPROTO_IP, IP_PKTINFO, 208, NUMBER, "" },
	{ IPPROTO_IP, IP_MTU_DISCOVER, 210, NUMBER, "" },
	{ IPPROTO_IP, IP_RECVERR, 211, NUMBER, "" },
	{ IPPROTO_IP, IP_RECVTTL, 212, NUMBER, "" },
	{ IPPROTO_IP, IP_RECVTOS, 213, NUMBER, "" },
	{ IPPROTO_IP, IP_MTU, 214, NUMBER, "" },
	{ IPPROTO_IP, IP_FREEBIND, 215, NUMBER, "" },
	{ IPPROTO_IP, IP_TRANSPARENT, 219, NUMBER, "" },
	{ IPPROTO_IP, IP_MULTICAST_ALL, 249, NUMBER, "" },
#endif
#ifdef IP_RECVFRAGSIZE
	{ IPPROTO_IP, IP_RECVOPTS, 206, NUMBER, "" },
	{ IPPROTO_IP, IP_RETOPTS, 207, NUMBER, "" },
	{ IPPROTO_IP, IP_PASSSEC, 218, NUMBER, "" },
	{ IPPROTO_IP, IP_RECVORIGDSTADDR, 220, NUMBER, "" },
	{ IPPROTO_IP, IP_MINTTL, 221, NUMBER, "" },
	{ IPPROTO_IP, IP_NODEFRAG, 222, NUMBER, "" },
	{ IPPROTO_IP, IP_CHECKSUM, 223, NUMBER, "" },
	{ IPPROTO_IP, IP_RECVFRAGSIZE, 225, NUMBER, "" },
	{ IPPROTO_IP, IP_UNBLOCK_SOURCE, 237, SHAPE, TEXT },
	{ IPPROTO_IP, IP_BLOCK_SOURCE, 238, SHAPE, TEXT },
	{ IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, 239, SHAPE, TEXT },
	{ IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP, 240, SHAPE, TEXT },
	{ IPPROTO_IP, IP_UNICAST_IF, 250, SHAPE, TEXT },
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
	{ IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 224, NUMBER, "" },
#endif
	{ IPPROTO_IPV6, IPV6_UNICAST_HOPS, 316, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_MULTICAST_IF, 317, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 318, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 319, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_JOIN_GROUP, 320, SHAPE, MEMBER_OF_6 },
	{ IPPROTO_IPV6, IPV6_LEAVE_GROUP, 321, SHAPE, MEMBER_OF_6 },
	{ IPPROTO_IPV6, IPV6_V6ONLY, 326, NUMBER, "" },
#ifdef IPV6_RECVPKTINFO
	{ IPPROTO_IPV6, IPV6_MTU_DISCOVER, 323, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_MTU, 324, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVERR, 325, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVPKTINFO, 349, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 351, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVTCLASS, 366, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_TCLASS, 367, NUMBER, "" },
#endif
#ifdef IPV6_RECVFRAGSIZE
	{ IPPROTO_IPV6, IPV6_MULTICAST_ALL, 329, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVHOPOPTS, 353, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVRTHDR, 356, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVDSTOPTS, 358, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVPATHMTU, 360, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_DONTFRAG, 362, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_AUTOFLOWLABEL, 370, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_ADDR_PREFERENCES, 372, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_MINHOPCOUNT, 373, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_RECVORIGDSTADDR, 374, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_TRANSPARENT, 375, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_UNICAST_IF, 376, SHAPE, TEXT },
	{ IPPROTO_IPV6, IPV6_RECVFRAGSIZE, 377, NUMBER, "" },
	{ IPPROTO_IPV6, IPV6_FREEBIND, 378, NUMBER, "" },
#endif
#ifdef UDP_SEGMENT
	{ IPPROTO_UDP, UDP_CORK, 401, NUMBER, "" },
	{ IPPROTO_UDP, UDP_SEGMENT, 503, NUMBER, "" },
	{ IPPROTO_UDP, UDP_GRO, 504, NUMBER, "" },
#endif
};

static const struct option *find(int option)
{
	size_t i;

	for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (options[i].canonical == option)
			return &options[i];
	return NULL;
}

int bypass_socket_option(int level, int name)
{
	size_t i;

	for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (options[i].level == level && options[i].name == name)
			return options[i].canonical;
	errno = ENOPROTOOPT;
	return -1;
}

int bypass_socket_option_served(int option)
{
	return option == TIME64_RECEIVE ? PLAIN_RECEIVE : option == TIME64_SEND ? PLAIN_SEND : option;
}

int bypass_socket_option_place(int option, int *level, int *name)
{
	const struct option *row = find(option);

	if (row == NULL) {
		errno = ENOPROTOOPT;
		return -1;
	}
	*level = row->level;
	*name = row->name;
	return 0;
}

size_t bypass_socket_option_room(int option, size_t room)
{
	const struct option *row = find(option);
	size_t whole = row != NULL && row->kind == WHOLE ? bypass_shape_size(row->shape) : 0;

	if (room > BYPASS_OPTION_MAX)
		return BYPASS_OPTION_MAX;
	return room < whole ? whole : room;
}

/* ---- types of sockets: MIPS has the first two the other way round ---- */

static const int types[][2] = { { SOCK_STREAM, 1 }, { SOCK_DGRAM, 2 }, { SOCK_RAW, 3 }, { SOCK_RDM, 4 }, { SOCK_SEQPACKET, 5 } };

static int look_up(int number, int from)
{
	size_t i;

	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (types[i][from] == number)
			return types[i][!from];
	return number;
}

int bypass_socket_type_canonical(int type)
{
	return look_up(type, 0);
}

int bypass_socket_type_local(int canonical)
{
	return look_up(canonical, 1);
}

/* ---- values ---- */

static ptrdiff_t fail(int error)
{
	errno = error;
	return -1;
}

/* As wide as the value came: an int, a byte, or what has 8 bytes on one machine and 4 on another. */
static int64_t number(const void *value, size_t length)
{
	int64_t wide;
	int word;

	if (length == sizeof(wide)) {
		memcpy(&wide, value, sizeof(wide));
		return wide;
	}
	if (length < sizeof(word))
		return length > 0 ? *(const unsigned char *)value : 0;
	memcpy(&word, value, sizeof(word));
	return word;
}

static int64_t convert(const struct option *row, int64_t value, const struct bypass_symbols *error_numbers, int here)
{
	if (row->kind == ERROR)
		return here ? bypass_error_local(error_numbers, (uint32_t)value) : (int64_t)bypass_error_canonical(error_numbers, (int)value);
	if (row->kind == TYPE)
		return here ? bypass_socket_type_local((int)value) : bypass_socket_type_canonical((int)value);
	return value;
}

ptrdiff_t bypass_socket_option_pack(int option, unsigned char packed[BYPASS_OPTION_MAX], const void *value, size_t length,
				    const struct bypass_symbols *error_numbers)
{
	const struct option *row = find(option);
	int64_t plain;

	if (row == NULL || length > BYPASS_OPTION_MAX)
		return fail(EINVAL);
	if (row->kind == SHAPE || row->kind == WHOLE) {
		if (row->kind == WHOLE && length < bypass_shape_size(row->shape))
			return fail(EINVAL);
		return bypass_shape_pack(row->shape, packed, BYPASS_OPTION_MAX, value, row->kind == WHOLE ? bypass_shape_size(row->shape) : length);
	}
	if (length > 8)
		return fail(EINVAL);
	plain = convert(row, number(value, length), error_numbers, 0);
	packed[0] = (unsigned char)length;
	return bypass_shape_pack("1q", packed + 1, 8, &plain, 8) + 1;
}

/* What the kernel would write into a place that is too small: the first bytes. */
static ptrdiff_t give(void *value, size_t capacity, const void *from, size_t length)
{
	size_t part = length < capacity ? length : capacity;

	memcpy(value, from, part);
	return (ptrdiff_t)part;
}

static ptrdiff_t give_number(void *value, size_t capacity, int64_t plain, size_t length)
{
	unsigned char byte = (unsigned char)plain;
	int word = (int)plain;

	if (length < sizeof(word))
		return give(value, capacity, &byte, length > 0);
	if (length == 8 && capacity >= 8)
		return give(value, capacity, &plain, 8);
	return plain < INT32_MIN || plain > UINT32_MAX ? fail(EOVERFLOW) : give(value, capacity, &word, sizeof(word));
}

ptrdiff_t bypass_socket_option_unpack(int option, void *value, size_t capacity, const unsigned char *packed, size_t length,
				      const struct bypass_symbols *error_numbers)
{
	const struct option *row = find(option);
	unsigned char whole[BYPASS_OPTION_MAX];
	ptrdiff_t size;
	int64_t plain;

	if (row == NULL)
		return fail(EINVAL);
	if (row->kind == SHAPE || row->kind == WHOLE) {
		size = bypass_shape_unpack(row->shape, whole, sizeof(whole), packed, length);
		if (size < 0 || (row->kind == WHOLE && (size_t)size != bypass_shape_size(row->shape)))
			return size < 0 ? -1 : fail(EINVAL);
		return give(value, capacity, whole, (size_t)size);
	}
	if (length != 9 || packed[0] > 8)
		return fail(EINVAL);
	bypass_shape_unpack("1q", &plain, sizeof(plain), packed + 1, 8);
	return give_number(value, capacity, convert(row, plain, error_numbers, 1), packed[0]);
}
