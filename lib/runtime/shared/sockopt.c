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
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include "bytes.h"

/* NUMBER: an integer of up to 8 bytes; ERROR: an errno; PAIR: two ints; TIME: a timeval; BYTES: in network order or text already, or the kernel's own. */
enum kind { NUMBER, ERROR, PAIR, TIME, BYTES };

struct option {
	int level, name, canonical;
	enum kind kind;
};

static const struct option options[] = {
	{ SOL_SOCKET, SO_DEBUG, 1, NUMBER },
	{ SOL_SOCKET, SO_REUSEADDR, 2, NUMBER },
	{ SOL_SOCKET, SO_TYPE, 3, NUMBER },
	{ SOL_SOCKET, SO_ERROR, 4, ERROR },
	{ SOL_SOCKET, SO_DONTROUTE, 5, NUMBER },
	{ SOL_SOCKET, SO_BROADCAST, 6, NUMBER },
	{ SOL_SOCKET, SO_SNDBUF, 7, NUMBER },
	{ SOL_SOCKET, SO_RCVBUF, 8, NUMBER },
	{ SOL_SOCKET, SO_KEEPALIVE, 9, NUMBER },
	{ SOL_SOCKET, SO_OOBINLINE, 10, NUMBER },
	{ SOL_SOCKET, SO_LINGER, 13, PAIR },
	{ SOL_SOCKET, SO_REUSEPORT, 15, NUMBER },
	{ SOL_SOCKET, SO_RCVLOWAT, 18, NUMBER },
	{ SOL_SOCKET, SO_SNDLOWAT, 19, NUMBER },
	{ SOL_SOCKET, SO_RCVTIMEO, 20, TIME },
	{ SOL_SOCKET, SO_SNDTIMEO, 21, TIME },
	{ SOL_SOCKET, SO_ACCEPTCONN, 30, NUMBER },
#ifdef SO_PROTOCOL
	{ SOL_SOCKET, SO_PROTOCOL, 38, NUMBER },
	{ SOL_SOCKET, SO_DOMAIN, 39, NUMBER },
#endif
#ifdef SO_PEERCRED
	{ SOL_SOCKET, SO_NO_CHECK, 11, NUMBER },
	{ SOL_SOCKET, SO_PRIORITY, 12, NUMBER },
	{ SOL_SOCKET, SO_PASSCRED, 16, NUMBER },
	{ SOL_SOCKET, SO_PEERCRED, 17, BYTES },
	{ SOL_SOCKET, SO_BINDTODEVICE, 25, BYTES },
	{ SOL_SOCKET, SO_TIMESTAMP, 29, NUMBER },
	{ SOL_SOCKET, SO_PEERSEC, 31, BYTES },
	{ SOL_SOCKET, SO_SNDBUFFORCE, 32, NUMBER },
	{ SOL_SOCKET, SO_RCVBUFFORCE, 33, NUMBER },
	{ SOL_SOCKET, SO_PASSSEC, 34, NUMBER },
	{ SOL_SOCKET, SO_TIMESTAMPNS, 35, NUMBER },
	{ SOL_SOCKET, SO_MARK, 36, NUMBER },
#endif
#ifdef SO_INCOMING_CPU
	{ SOL_SOCKET, SO_PEEK_OFF, 42, NUMBER },
	{ SOL_SOCKET, SO_BUSY_POLL, 46, NUMBER },
	{ SOL_SOCKET, SO_INCOMING_CPU, 49, NUMBER },
#endif
	{ IPPROTO_TCP, TCP_NODELAY, 101, NUMBER },
	{ IPPROTO_TCP, TCP_MAXSEG, 102, NUMBER },
#ifdef TCP_CORK
	{ IPPROTO_TCP, TCP_CORK, 103, NUMBER },
	{ IPPROTO_TCP, TCP_KEEPIDLE, 104, NUMBER },
	{ IPPROTO_TCP, TCP_KEEPINTVL, 105, NUMBER },
	{ IPPROTO_TCP, TCP_KEEPCNT, 106, NUMBER },
	{ IPPROTO_TCP, TCP_SYNCNT, 107, NUMBER },
	{ IPPROTO_TCP, TCP_LINGER2, 108, NUMBER },
	{ IPPROTO_TCP, TCP_DEFER_ACCEPT, 109, NUMBER },
	{ IPPROTO_TCP, TCP_WINDOW_CLAMP, 110, NUMBER },
	{ IPPROTO_TCP, TCP_INFO, 111, BYTES },
	{ IPPROTO_TCP, TCP_QUICKACK, 112, NUMBER },
	{ IPPROTO_TCP, TCP_CONGESTION, 113, BYTES },
#endif
#ifdef TCP_USER_TIMEOUT
	{ IPPROTO_TCP, TCP_USER_TIMEOUT, 118, NUMBER },
#endif
#ifdef TCP_FASTOPEN
	{ IPPROTO_TCP, TCP_FASTOPEN, 123, NUMBER },
#endif
#ifdef TCP_FASTOPEN_CONNECT
	{ IPPROTO_TCP, TCP_FASTOPEN_CONNECT, 130, NUMBER },
#endif
#ifdef TCP_NOTSENT_LOWAT
	{ IPPROTO_TCP, TCP_NOTSENT_LOWAT, 125, NUMBER },
#endif
	{ IPPROTO_IP, IP_TOS, 201, NUMBER },
	{ IPPROTO_IP, IP_TTL, 202, NUMBER },
	{ IPPROTO_IP, IP_HDRINCL, 203, NUMBER },
	{ IPPROTO_IP, IP_OPTIONS, 204, BYTES },
	{ IPPROTO_IP, IP_MULTICAST_IF, 232, BYTES },
	{ IPPROTO_IP, IP_MULTICAST_TTL, 233, NUMBER },
	{ IPPROTO_IP, IP_MULTICAST_LOOP, 234, NUMBER },
	{ IPPROTO_IP, IP_ADD_MEMBERSHIP, 235, BYTES },
	{ IPPROTO_IP, IP_DROP_MEMBERSHIP, 236, BYTES },
#ifdef IP_MTU_DISCOVER
	{ IPPROTO_IP, IP_PKTINFO, 208, NUMBER },
	{ IPPROTO_IP, IP_MTU_DISCOVER, 210, NUMBER },
	{ IPPROTO_IP, IP_RECVERR, 211, NUMBER },
	{ IPPROTO_IP, IP_RECVTTL, 212, NUMBER },
	{ IPPROTO_IP, IP_RECVTOS, 213, NUMBER },
	{ IPPROTO_IP, IP_MTU, 214, NUMBER },
	{ IPPROTO_IP, IP_FREEBIND, 215, NUMBER },
	{ IPPROTO_IP, IP_TRANSPARENT, 219, NUMBER },
	{ IPPROTO_IP, IP_MULTICAST_ALL, 249, NUMBER },
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
	{ IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 224, NUMBER },
#endif
	{ IPPROTO_IPV6, IPV6_UNICAST_HOPS, 316, NUMBER },
	{ IPPROTO_IPV6, IPV6_MULTICAST_IF, 317, NUMBER },
	{ IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 318, NUMBER },
	{ IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 319, NUMBER },
	{ IPPROTO_IPV6, IPV6_JOIN_GROUP, 320, BYTES },
	{ IPPROTO_IPV6, IPV6_LEAVE_GROUP, 321, BYTES },
	{ IPPROTO_IPV6, IPV6_V6ONLY, 326, NUMBER },
#ifdef IPV6_RECVPKTINFO
	{ IPPROTO_IPV6, IPV6_MTU_DISCOVER, 323, NUMBER },
	{ IPPROTO_IPV6, IPV6_MTU, 324, NUMBER },
	{ IPPROTO_IPV6, IPV6_RECVERR, 325, NUMBER },
	{ IPPROTO_IPV6, IPV6_RECVPKTINFO, 349, NUMBER },
	{ IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 351, NUMBER },
	{ IPPROTO_IPV6, IPV6_RECVTCLASS, 366, NUMBER },
	{ IPPROTO_IPV6, IPV6_TCLASS, 367, NUMBER },
#endif
#ifdef UDP_CORK
	{ IPPROTO_UDP, UDP_CORK, 401, NUMBER },
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

/* ---- values ---- */

static void put(unsigned char *to, int64_t value)
{
	int i;

	for (i = 0; i < 8; i++)
		to[i] = (unsigned char)((uint64_t)value >> (56 - 8 * i));
}

static int64_t get(const unsigned char *from)
{
	uint64_t value = 0;
	int i;

	for (i = 0; i < 8; i++)
		value = value << 8 | from[i];
	return (int64_t)value;
}

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

static ptrdiff_t refuse(void)
{
	errno = EINVAL;
	return -1;
}

static ptrdiff_t pack_pair(unsigned char *packed, const void *value, size_t length, enum kind kind)
{
	struct timeval time;
	int pair[2];

	if (length < (kind == TIME ? sizeof(time) : sizeof(pair)))
		return refuse();
	if (kind == TIME) {
		memcpy(&time, value, sizeof(time));
		put(packed, time.tv_sec);
		put(packed + 8, time.tv_usec);
	} else {
		memcpy(pair, value, sizeof(pair));
		put(packed, pair[0]);
		put(packed + 8, pair[1]);
	}
	return 16;
}

ptrdiff_t bypass_socket_option_pack(int option, unsigned char packed[BYPASS_OPTION_MAX], const void *value, size_t length,
				    const struct bypass_symbols *error_numbers)
{
	const struct option *row = find(option);
	int64_t plain;

	if (row == NULL || length > BYPASS_OPTION_MAX || (row->kind == NUMBER && length > 8))
		return refuse();
	switch (row->kind) {
	case NUMBER:
	case ERROR:
		plain = number(value, length);
		packed[0] = (unsigned char)length;
		put(packed + 1, row->kind == ERROR ? bypass_error_canonical(error_numbers, (int)plain) : plain);
		return 9;
	case PAIR:
	case TIME:
		return pack_pair(packed, value, length, row->kind);
	default:
		memcpy(packed, value, length);
		return (ptrdiff_t)length;
	}
}

/* What the kernel would write into a place that is too small: the first bytes. */
static ptrdiff_t give(void *value, size_t capacity, const void *from, size_t length)
{
	size_t part = length < capacity ? length : capacity;

	memcpy(value, from, part);
	return (ptrdiff_t)part;
}

ptrdiff_t bypass_socket_option_unpack(int option, void *value, size_t capacity, const unsigned char *packed, size_t length,
				      const struct bypass_symbols *error_numbers)
{
	const struct option *row = find(option);
	struct timeval time;
	int pair[2], word;
	unsigned char byte;
	int64_t wide;

	if (row == NULL)
		return refuse();
	if (row->kind == BYTES)
		return give(value, capacity, packed, length);
	if (row->kind == NUMBER || row->kind == ERROR) {
		if (length != 9 || packed[0] > 8)
			return refuse();
		wide = get(packed + 1);
		word = row->kind == ERROR ? bypass_error_local(error_numbers, (uint32_t)wide) : (int)wide;
		byte = (unsigned char)wide;
		if (packed[0] < sizeof(word))
			return give(value, capacity, &byte, packed[0] > 0);
		return packed[0] == 8 ? give(value, capacity, &wide, 8) : give(value, capacity, &word, sizeof(word));
	}
	if (length != 16)
		return refuse();
	if (row->kind == TIME) {
		time.tv_sec = (time_t)get(packed);
		time.tv_usec = (suseconds_t)get(packed + 8);
		return give(value, capacity, &time, sizeof(time));
	}
	pair[0] = (int)get(packed);
	pair[1] = (int)get(packed + 8);
	return give(value, capacity, pair, sizeof(pair));
}
