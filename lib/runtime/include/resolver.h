/*
 * resolver.h -- answers of getaddrinfo in external form, and the lists and entries that programs get from them. Errors of the resolver
 * (EAI_...) travel as numbers of their own.
 */
#ifndef BYPASS_RESOLVER_H
#define BYPASS_RESOLVER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An answer is at most this long; longer ones lose their last addresses. */
#define BYPASS_ADDRESSES_MAX 65536

/* What h_errno says when errno says more; not every netdb.h has the name. */
#define BYPASS_HOST_INTERNAL (-1)

int bypass_resolver_error_pack(int error);
int bypass_resolver_error_unpack(int packed);

struct addrinfo;
/* Home's side: the list, packed; gives its length. */
ptrdiff_t bypass_addresses_pack(void *packed, size_t capacity, const struct addrinfo *list);

/* ---- agent side ---- */

/* A list in memory of its own; NULL with errno (ENOMEM, EPROTO). Entries have these ai_flags. */
struct addrinfo *bypass_addresses_unpack(const void *packed, size_t length, int flags);
/* 1: the list was one of ours, and is freed; 0: it is the C library's. */
int bypass_addresses_free(struct addrinfo *list);

struct hostent;
/*
 * Fills in an entry and what it points to, in `buffer`, from a packed list; `name` where the list has no canonical one. 0, or ERANGE
 * (the buffer is too small), or ENOENT (there is no address of that family).
 */
int bypass_host_entry(struct hostent *entry, char *buffer, size_t size, int family, const char *name, const void *packed, size_t length);

#ifdef __cplusplus
}
#endif
#endif
