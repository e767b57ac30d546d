/*
 * lock_commands.c -- fcntl's commands for locks, which come with one of two structs or by one of two numbers: a plain program on 32-bit
 * glibc means a struct flock of 32 bits by F_SETLK; on 64-bit PowerPC the struct is the same, but the number is another one than under
 * _FILE_OFFSET_BITS=64, which actions are compiled with. The number alone says which it is.
 *
 * Compiled without _FILE_OFFSET_BITS, so that names are the plain ones.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "../include/agent.h"

#if defined(__GLIBC__)
int bypass_plain_lock_command(int command)
{
	return command == F_GETLK && F_GETLK != F_GETLK64 ? F_GETLK64 : command == F_SETLK && F_SETLK != F_SETLK64 ? F_SETLK64 :
	       command == F_SETLKW && F_SETLKW != F_SETLKW64 ? F_SETLKW64 : 0;
}

void bypass_plain_lock_in(void *own, const void *given)
{
	const struct flock *from = (const struct flock *)given;
	struct flock64 to;

	memset(&to, 0, sizeof(to));
	to.l_type = from->l_type;
	to.l_whence = from->l_whence;
	to.l_start = from->l_start;
	to.l_len = from->l_len;
	to.l_pid = from->l_pid;
	memcpy(own, &to, sizeof(to));
}

int bypass_plain_lock_out(void *given, const void *own)
{
	struct flock *to = (struct flock *)given;
	struct flock64 from;

	memcpy(&from, own, sizeof(from));
	to->l_type = from.l_type;
	to->l_whence = from.l_whence;
	to->l_start = (off_t)from.l_start;
	to->l_len = (off_t)from.l_len;
	to->l_pid = from.l_pid;
	if (to->l_start == from.l_start && to->l_len == from.l_len)
		return 0;
	errno = EOVERFLOW;
	return -1;
}
#else
/* One number, one struct. */
int bypass_plain_lock_command(int command)
{
	(void)command;
	return 0;
}

void bypass_plain_lock_in(void *own, const void *given)
{
	(void)own, (void)given;
}

int bypass_plain_lock_out(void *given, const void *own)
{
	(void)given, (void)own;
	return 0;
}
#endif
