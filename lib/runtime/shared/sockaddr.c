/* sockaddr.c -- addresses of sockets in external form: two bytes of canonical family, then the parts. See include/sockets.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/sockets.h"
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include "bytes.h"

/* Linux's numbers. */
enum { WIRE_UNSPEC = 0, WIRE_UNIX = 1, WIRE_INET = 2, WIRE_INET6 = 10, WIRE_OTHER = 0xffff };

#define HEAD 2
#define UNIX_HEAD offsetof(struct sockaddr_un, sun_path)

static ptrdiff_t refuse(void)
{
	errno = EINVAL;
	return -1;
}

static unsigned char *head(unsigned char *packed, unsigned family)
{
	packed[0] = (unsigned char)(family >> 8);
	packed[1] = (unsigned char)family;
	return packed + HEAD;
}

static ptrdiff_t pack_inet6(unsigned char *packed, const void *address)
{
	struct sockaddr_in6 in;
	unsigned char *next = head(packed, WIRE_INET6);
	int i;

	memcpy(&in, address, sizeof(in));
	memcpy(next, &in.sin6_port, 2);
	memcpy(next + 2, &in.sin6_flowinfo, 4);
	memcpy(next + 6, &in.sin6_addr, 16);
	for (i = 0; i < 4; i++)
		next[22 + i] = (unsigned char)(in.sin6_scope_id >> (24 - 8 * i));
	return HEAD + 26;
}

/* A name's length counts: an abstract one may hold any bytes, and one without any has not been bound. */
static ptrdiff_t pack_rest(unsigned char *packed, unsigned family, const void *rest, size_t length)
{
	if (length > BYPASS_ADDRESS_MAX - HEAD)
		return refuse();
	memcpy(head(packed, family), rest, length);
	return (ptrdiff_t)(HEAD + length);
}

ptrdiff_t bypass_address_pack(unsigned char packed[BYPASS_ADDRESS_MAX], const void *address, size_t length)
{
	const char *bytes = (const char *)address;
	struct sockaddr_in in;
	sa_family_t family;

	if (address == NULL || length == 0)
		return 0;
	if (length < offsetof(struct sockaddr, sa_data) || length > sizeof(struct sockaddr_storage))
		return refuse();
	memcpy(&family, bytes + offsetof(struct sockaddr, sa_family), sizeof(family));
	switch (family) {
	case AF_UNSPEC:
		return pack_rest(packed, WIRE_UNSPEC, "", 0);
	case AF_UNIX:
		return pack_rest(packed, WIRE_UNIX, bytes + UNIX_HEAD, length - UNIX_HEAD);
	case AF_INET:
		if (length < sizeof(in))
			return refuse();
		memcpy(&in, address, sizeof(in));
		memcpy(head(packed, WIRE_INET), &in.sin_port, 2);
		memcpy(packed + HEAD + 2, &in.sin_addr, 4);
		return HEAD + 6;
	case AF_INET6:
		return length < sizeof(struct sockaddr_in6) ? refuse() : pack_inet6(packed, address);
	default:
		return pack_rest(packed, WIRE_OTHER, address, length);
	}
}

static ptrdiff_t unpack(struct sockaddr_storage *to, const unsigned char *rest, size_t length, unsigned family)
{
	struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)to;
	struct sockaddr_in *in = (struct sockaddr_in *)to;
	int i;

	switch (family) {
	case WIRE_UNSPEC:
		to->ss_family = AF_UNSPEC;
		return length == 0 ? (ptrdiff_t)sizeof(struct sockaddr) : refuse();
	case WIRE_UNIX:
		if (length > sizeof(struct sockaddr_un) - UNIX_HEAD)
			return refuse();
		to->ss_family = AF_UNIX;
		memcpy((char *)to + UNIX_HEAD, rest, length);
		return (ptrdiff_t)(UNIX_HEAD + length);
	case WIRE_INET:
		if (length != 6)
			return refuse();
		in->sin_family = AF_INET;
		memcpy(&in->sin_port, rest, 2);
		memcpy(&in->sin_addr, rest + 2, 4);
		return sizeof(*in);
	case WIRE_INET6:
		if (length != 26)
			return refuse();
		in6->sin6_family = AF_INET6;
		memcpy(&in6->sin6_port, rest, 2);
		memcpy(&in6->sin6_flowinfo, rest + 2, 4);
		memcpy(&in6->sin6_addr, rest + 6, 16);
		for (i = 0; i < 4; i++)
			in6->sin6_scope_id = in6->sin6_scope_id << 8 | rest[22 + i];
		return sizeof(*in6);
	case WIRE_OTHER:
		if (length > sizeof(*to))
			return refuse();
		memcpy(to, rest, length);
		return (ptrdiff_t)length;
	default:
		return refuse();
	}
}

ptrdiff_t bypass_address_unpack(void *address, size_t capacity, const unsigned char *packed, size_t length)
{
	struct sockaddr_storage whole;
	ptrdiff_t size;

	if (length == 0)
		return 0;
	if (length < HEAD)
		return refuse();
	memset(&whole, 0, sizeof(whole));
	size = unpack(&whole, packed + HEAD, length - HEAD, (unsigned)packed[0] << 8 | packed[1]);
	if (size > 0 && capacity > 0)
		memcpy(address, &whole, (size_t)size < capacity ? (size_t)size : capacity);
	return size;
}

void bypass_address_give(void *address, unsigned int *length, const unsigned char *packed, ptrdiff_t packed_length)
{
	ptrdiff_t size;

	if (address == NULL || length == NULL)
		return;
	size = packed_length > 0 ? bypass_address_unpack(address, *length, packed, (size_t)packed_length) : 0;
	*length = (unsigned int)(size > 0 ? size : 0);
}
