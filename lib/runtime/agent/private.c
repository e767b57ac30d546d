/*
 * private.c -- descriptors of the runtime's own (lanes, trace, statistics), in one table for all agents of the process.
 *
 * The program must see EBADF on them, and its dup2, close_range and closefrom must not end them. The table holds where each
 * number is kept, so that one can be moved away when the program wants exactly that number.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include <errno.h>

/* Away from a number that the program wants: it may want the next ones too, and open the one after those. */
#define LEAP 64

/* Lock-free for readers: slots are set and cleared with one store, and looked at by every trapped close. */
static struct bypass_private_file *find(int fd)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i, count = __atomic_load_n(&shared->private_count, __ATOMIC_ACQUIRE);

	for (i = 0; i < count; i++)
		if (shared->private_files[i].owner != NULL && __atomic_load_n(&shared->private_files[i].fd, __ATOMIC_RELAXED) == fd)
			return &shared->private_files[i];
	return NULL;
}

void bypass_private_add(int *owner)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct bypass_private_file *slot = NULL;
	uint32_t i;

	if (*owner < 0)
		return;
	bypass_lock(&shared->lock);
	for (i = 0; i < shared->private_count && slot == NULL; i++)
		if (shared->private_files[i].owner == NULL)
			slot = &shared->private_files[i];
	if (slot == NULL && shared->private_count < BYPASS_PRIVATE_FILES)
		slot = &shared->private_files[shared->private_count];
	if (slot != NULL) {
		__atomic_store_n(&slot->fd, *owner, __ATOMIC_RELAXED);
		__atomic_store_n(&slot->owner, owner, __ATOMIC_RELEASE);
		if (i == shared->private_count)
			__atomic_store_n(&shared->private_count, i + 1, __ATOMIC_RELEASE);
	}
	bypass_unlock(&shared->lock);
}

void bypass_private_drop(int *owner)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i;

	for (i = 0; i < __atomic_load_n(&shared->private_count, __ATOMIC_ACQUIRE); i++) {
		if (__atomic_load_n(&shared->private_files[i].owner, __ATOMIC_RELAXED) == owner) {
			__atomic_store_n(&shared->private_files[i].fd, -1, __ATOMIC_RELAXED);
			__atomic_store_n(&shared->private_files[i].owner, NULL, __ATOMIC_RELEASE);
		}
	}
}

void bypass_private_forget(int *owner)
{
	bypass_private_drop(owner);
	*owner = -1;
}

int bypass_descriptor_private(int fd)
{
	return fd > 2 && find(fd) != NULL;
}

/* The number is handed over by dup, so a thread that waits on the old one goes on waiting on the same connection. */
void bypass_descriptor_yield(int fd)
{
	struct bypass_private_file *file = fd > 2 ? find(fd) : NULL;
	long moved, how;

	if (file == NULL || (int)bypass_sys(SYS_getpid) != bypass_rendezvous_1.pid)
		return; /* a vfork child's table of descriptors is its own: ours stay where they are in the parent's */
	how = bypass_sys(SYS_fcntl, fd, F_GETFD) & FD_CLOEXEC ? F_DUPFD_CLOEXEC : F_DUPFD;
	moved = bypass_sys(SYS_fcntl, fd, how, fd + LEAP);
	if (moved < 0)
		moved = bypass_sys(SYS_fcntl, fd, how, fd + 1);
	if (moved < 0)
		moved = bypass_sys(SYS_fcntl, fd, how, 3);
	if (moved < 0)
		return;
	if (how == F_DUPFD)
		bypass_environment_renumber(fd, (int)moved);
	__atomic_store_n(file->owner, (int)moved, __ATOMIC_RELAXED);
	__atomic_store_n(&file->fd, (int)moved, __ATOMIC_RELAXED);
}
