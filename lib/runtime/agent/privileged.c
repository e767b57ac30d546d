/*
 * privileged.c -- programs that are given rights which their user has not. The dynamic linker ignores preloaded libraries there, and a host
 * cannot pass such rights on: nothing that they do would be trapped.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest_exec.h"
#include "print.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#define NO_NEW_PRIVILEGES 39 /* prctl: PR_GET_NO_NEW_PRIVS */
#define NO_SETUID 2          /* statfs: ST_NOSUID */

/* The kernel gives nothing to who has it already, on file systems without such rights, and to processes that want none. */
static int is_given(int fd)
{
	struct statfs system;

	return bypass_sys(SYS_prctl, NO_NEW_PRIVILEGES) == 0 && (bypass_sys(SYS_fstatfs, fd, &system) != 0 || !(system.f_flags & NO_SETUID));
}

/* What it is that gives rights; NULL: nothing. */
static const char *privilege_of(int fd, const struct bypass_file_status *status)
{
	const unsigned group_bits = S_ISGID | S_IXGRP;
	const char *how = NULL;

	if (!S_ISREG(status->mode))
		return NULL;
	if ((status->mode & S_ISUID) && status->owner != (unsigned)bypass_sys(SYS_getuid))
		how = "is setuid";
	else if ((status->mode & group_bits) == group_bits && status->group != (unsigned)bypass_sys(SYS_getgid))
		how = "is setgid";
	else if (bypass_sys(SYS_getuid) != 0 && bypass_sys(SYS_fgetxattr, fd, "security.capability", NULL, 0) > 0)
		how = "has file capabilities";
	return how != NULL && is_given(fd) ? how : NULL;
}

static int is_trapped(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i;

	for (i = 0; i < shared->tier_count; i++)
		if (shared->tiers[i].leaks == BYPASS_LEAKS_TRAP)
			return 1;
	return 0;
}

/* One that its user may run, but not read. */
static int open_unread(int at, const char *path)
{
	return (int)bypass_sys(SYS_openat, at, path, O_PATH | O_CLOEXEC, 0);
}

long bypass_refuse_privileged(int at, const char *path, int fd)
{
	struct bypass_file_status status;
	int own = fd == -EACCES ? open_unread(at, path) : -1, file = fd >= 0 ? fd : own;
	const char *how = NULL;

	if (file >= 0 && is_trapped() && bypass_file_status(file, &status) == 0)
		how = privilege_of(file, &status);
	bypass_close_file(own);
	if (how == NULL)
		return 0;
	bypass_log("%s %s: nothing that it does could be trapped, so it is not run (EACCES); --leaks=pass runs it, and so does a copy without that", path, how);
	return -EACCES;
}
