/* vector.c -- struct iovec for the calls that gather and scatter. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include <sys/uio.h>
#include "../shared/bytes.h"

#ifndef IOV_MAX
#define IOV_MAX 1024
#endif

ptrdiff_t bypass_vector_total(const struct iovec *vector, int count)
{
	size_t total = 0;
	int i;

	if (count < 0 || count > IOV_MAX) {
		errno = EINVAL;
		return -1;
	}
	for (i = 0; i < count; i++) {
		if (__builtin_add_overflow(total, vector[i].iov_len, &total) || total > (size_t)PTRDIFF_MAX) {
			errno = EINVAL;
			return -1;
		}
	}
	return (ptrdiff_t)total;
}

void bypass_vector_gather(void *buffer, const struct iovec *vector, int count)
{
	char *next = (char *)buffer;
	int i;

	for (i = 0; i < count; next += vector[i].iov_len, i++)
		if (vector[i].iov_len > 0)
			memcpy(next, vector[i].iov_base, vector[i].iov_len);
}

void bypass_vector_scatter(const struct iovec *vector, int count, const void *buffer, size_t length)
{
	const char *next = (const char *)buffer;
	size_t part;
	int i;

	for (i = 0; i < count && length > 0; i++) {
		part = vector[i].iov_len < length ? vector[i].iov_len : length;
		memcpy(vector[i].iov_base, next, part);
		next += part;
		length -= part;
	}
}
