/*
 * resolved.c -- getaddrinfo's answers in external form: for each address four numbers (type, protocol, length of the address, length of
 * the name with its NUL, or 0), then the address (sockaddr.c) and the name. See include/resolver.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/resolver.h"
#include "../include/sockets.h"
#include "resolved.h"
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include "bytes.h"

/* Append only. */
static const struct {
	int error, packed;
} errors[] = {
	{ 0, 0 },
	{ EAI_BADFLAGS, 1 },
	{ EAI_NONAME, 2 },
	{ EAI_AGAIN, 3 },
	{ EAI_FAIL, 4 },
#ifdef EAI_NODATA
	{ EAI_NODATA, 5 },
#endif
	{ EAI_FAMILY, 6 },
	{ EAI_SOCKTYPE, 7 },
	{ EAI_SERVICE, 8 },
#ifdef EAI_ADDRFAMILY
	{ EAI_ADDRFAMILY, 9 },
#endif
	{ EAI_MEMORY, 10 },
	{ EAI_SYSTEM, 11 },
	{ EAI_OVERFLOW, 12 },
#ifdef EAI_IDN_ENCODE
	{ EAI_IDN_ENCODE, 13 },
#endif
};

int bypass_resolver_error_pack(int error)
{
	size_t i;

	for (i = 0; i < sizeof(errors) / sizeof(errors[0]); i++)
		if (errors[i].error == error)
			return errors[i].packed;
	return 4;
}

int bypass_resolver_error_unpack(int packed)
{
	size_t i;

	for (i = 0; i < sizeof(errors) / sizeof(errors[0]); i++)
		if (errors[i].packed == packed)
			return errors[i].error;
	return EAI_FAIL;
}

static unsigned char *put(unsigned char *to, uint32_t value)
{
	to[0] = (unsigned char)(value >> 24);
	to[1] = (unsigned char)(value >> 16);
	to[2] = (unsigned char)(value >> 8);
	to[3] = (unsigned char)value;
	return to + 4;
}

static uint32_t get(const unsigned char *from)
{
	return (uint32_t)from[0] << 24 | (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 | from[3];
}

ptrdiff_t bypass_addresses_pack(void *packed, size_t capacity, const struct addrinfo *list)
{
	unsigned char address[BYPASS_ADDRESS_MAX], *to = (unsigned char *)packed, *end = to + capacity;
	size_t name;
	ptrdiff_t length;

	for (; list != NULL; list = list->ai_next) {
		length = bypass_address_pack(address, list->ai_addr, list->ai_addrlen);
		name = list->ai_canonname != NULL ? strlen(list->ai_canonname) + 1 : 0;
		if (length <= 0)
			continue;
		if ((size_t)(end - to) < BYPASS_RESOLVED_HEAD + (size_t)length + name)
			break;
		to = put(put(put(put(to, (uint32_t)bypass_socket_type_canonical(list->ai_socktype)), (uint32_t)list->ai_protocol), (uint32_t)length), (uint32_t)name);
		memcpy(to, address, (size_t)length);
		memcpy(to + length, list->ai_canonname != NULL ? list->ai_canonname : "", name);
		to += (size_t)length + name;
	}
	return to - (unsigned char *)packed;
}

int bypass_resolved_next(struct bypass_resolved *row, const unsigned char **packed, size_t *length)
{
	const unsigned char *from = *packed;
	size_t rest = *length;

	if (rest < BYPASS_RESOLVED_HEAD)
		return 0;
	row->type = bypass_socket_type_local((int)get(from));
	row->protocol = (int)get(from + 4);
	row->address_length = get(from + 8);
	row->name_length = get(from + 12);
	rest -= BYPASS_RESOLVED_HEAD;
	if (row->address_length > rest || row->name_length > rest - row->address_length)
		return 0;
	row->address = from + BYPASS_RESOLVED_HEAD;
	row->name = row->name_length > 0 ? (const char *)row->address + row->address_length : NULL;
	if (row->name != NULL && row->name[row->name_length - 1] != '\0')
		return 0;
	*packed = row->address + row->address_length + row->name_length;
	*length = rest - row->address_length - row->name_length;
	return 1;
}
