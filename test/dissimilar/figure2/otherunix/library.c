/*
 * library.c -- what another Unix has in its C library, above that of the machine: send, recv and uname as its headers say them. Linked
 * between a program, or a shadow, and the C library. See ../README.md.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

/* It differs in all that the figure speaks of. */
_Static_assert(sizeof(struct utsname) == 5 * OTHERUNIX_NAME, "five elements");
_Static_assert(sizeof(struct otherunix_below_utsname) == 6 * 65, "six elements");

int send(int fd, const void *data, int flags, unsigned length)
{
	return (int)sendto(fd, data, length, flags, NULL, 0);
}

int recv(int fd, void *data, int length, unsigned flags)
{
	if (length < 0) {
		errno = EINVAL;
		return -1;
	}
	return (int)recvfrom(fd, data, (size_t)length, (int)flags, NULL, NULL);
}

static void copy(char *to, const char *from)
{
	strncpy(to, from, OTHERUNIX_NAME - 1);
	to[OTHERUNIX_NAME - 1] = '\0';
}

/* OTHERUNIX_VERSION: a version of more characters than the system below has room for. */
int uname(struct utsname *names)
{
	const char *version = getenv("OTHERUNIX_VERSION");
	struct otherunix_below_utsname below;

	if (syscall(SYS_uname, &below) != 0)
		return -1;
	copy(names->sysname, below.sysname);
	copy(names->nodename, below.nodename);
	copy(names->release, below.release);
	copy(names->version, version != NULL ? version : below.version);
	copy(names->machine, below.machine);
	return 0;
}
