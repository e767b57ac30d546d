/* resolved.h -- one address of a packed answer of the resolver. See include/resolver.h. */
#ifndef BYPASS_RESOLVED_H
#define BYPASS_RESOLVED_H

#include <stddef.h>

#define BYPASS_RESOLVED_HEAD 16

struct bypass_resolved {
	int type, protocol;
	const unsigned char *address; /* packed (sockets.h) */
	size_t address_length;
	const char *name;             /* canonical, or NULL */
	size_t name_length;           /* with its NUL */
};
/* The next one, and the rest. 0: there is none, or it cannot be understood. */
int bypass_resolved_next(struct bypass_resolved *row, const unsigned char **packed, size_t *length);

#endif
