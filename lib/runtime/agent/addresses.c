/* addresses.c -- lists of addresses and host entries for the program, from what came from home. See include/resolver.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "sys.h"
#include "../include/resolver.h"
#include "../include/sockets.h"
#include "../shared/resolved.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

/* ---- lists: each in a mapping of its own, known by its first entry ---- */

struct entry {
	struct addrinfo info;
	struct sockaddr_storage address;
};
struct list {
	struct list *next;
	size_t size;
	struct entry entries[];
};
static struct list *lists;
static struct bypass_lock lock;

static struct list *new_list(const unsigned char *packed, size_t length)
{
	size_t size = sizeof(struct list);
	struct bypass_resolved row;
	struct list *list;

	while (bypass_resolved_next(&row, &packed, &length))
		size += sizeof(struct entry) + row.name_length;
	if (size == sizeof(struct list) || length != 0) {
		errno = EPROTO;
		return NULL;
	}
	list = (struct list *)bypass_map(size);
	if (list == NULL)
		errno = ENOMEM;
	else
		list->size = size;
	return list;
}

struct addrinfo *bypass_addresses_unpack(const void *packed, size_t length, int flags)
{
	const unsigned char *next = (const unsigned char *)packed;
	struct list *list = new_list(next, length);
	struct bypass_resolved row;
	size_t count = 0, i;
	ptrdiff_t size;
	char *names;

	if (list == NULL)
		return NULL;
	while (bypass_resolved_next(&row, &next, &length)) {
		struct addrinfo *info = &list->entries[count].info;

		size = bypass_address_unpack(&list->entries[count].address, sizeof(struct sockaddr_storage), row.address, row.address_length);
		info->ai_addrlen = (socklen_t)(size > 0 ? size : 0);
		info->ai_addr = (struct sockaddr *)&list->entries[count].address;
		info->ai_family = list->entries[count].address.ss_family;
		info->ai_socktype = row.type;
		info->ai_protocol = row.protocol;
		info->ai_flags = flags;
		info->ai_canonname = (char *)(uintptr_t)row.name;
		if (count++ > 0)
			list->entries[count - 2].info.ai_next = info;
	}
	names = (char *)&list->entries[count];
	for (i = 0; i < count; i++) {
		struct addrinfo *info = &list->entries[i].info;

		if (info->ai_canonname == NULL)
			continue;
		info->ai_canonname = strcpy(names, info->ai_canonname);
		names += strlen(names) + 1;
	}
	bypass_lock(&lock);
	list->next = lists;
	lists = list;
	bypass_unlock(&lock);
	return &list->entries[0].info;
}

int bypass_addresses_free(struct addrinfo *given)
{
	struct list **place, *list = NULL;

	bypass_lock(&lock);
	for (place = &lists; *place != NULL && list == NULL; place = list == NULL ? &(*place)->next : place)
		if (&(*place)->entries[0].info == given)
			list = *place;
	if (list != NULL)
		*place = list->next;
	bypass_unlock(&lock);
	if (list == NULL)
		return 0;
	bypass_unmap(list, list->size);
	return 1;
}

/* ---- host entries ---- */

static const void *raw_address(const struct sockaddr_storage *address)
{
	return address->ss_family == AF_INET ? (const void *)&((const struct sockaddr_in *)address)->sin_addr :
					       (const void *)&((const struct sockaddr_in6 *)address)->sin6_addr;
}

/* Pointers first: no aliases, then the addresses; behind them the addresses and the name. */
int bypass_host_entry(struct hostent *entry, char *buffer, size_t size, int family, const char *name, const void *packed, size_t length)
{
	size_t bytes = family == AF_INET ? 4 : 16, rest = length, count = 0, needed, i = 0;
	size_t slack = (size_t)(-(uintptr_t)buffer & (sizeof(char *) - 1));
	const unsigned char *next = (const unsigned char *)packed;
	struct sockaddr_storage address;
	struct bypass_resolved row;
	char **pointers = (char **)(void *)(buffer + slack), *data;

	while (bypass_resolved_next(&row, &next, &rest)) {
		count++;
		name = row.name != NULL ? row.name : name;
	}
	needed = slack + (count + 2) * sizeof(char *) + count * bytes + strlen(name) + 1;
	if (needed > size)
		return ERANGE;
	data = (char *)(pointers + count + 2);
	pointers[0] = NULL;
	entry->h_aliases = pointers;
	entry->h_addr_list = pointers + 1;
	for (next = (const unsigned char *)packed, rest = length; bypass_resolved_next(&row, &next, &rest);) {
		if (bypass_address_unpack(&address, sizeof(address), row.address, row.address_length) <= 0 || address.ss_family != family)
			continue;
		pointers[1 + i++] = (char *)memcpy(data, raw_address(&address), bytes);
		data += bytes;
	}
	pointers[1 + i] = NULL;
	entry->h_name = strcpy(data, name);
	entry->h_addrtype = family;
	entry->h_length = (int)bytes;
	return i > 0 ? 0 : ENOENT;
}
