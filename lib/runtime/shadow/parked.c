/*
 * parked.c -- open files between two processes of a program: what one has sent over a socket of its own and another has not yet
 * received. Kept by the session, under the handle of the sender, which a placeholder in flight bears; ends with the session.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "log.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Files at a time; a program that sends more without receiving any loses the oldest. */
#define PARKED_MAX 4096u

void bypass_parked_add(struct bypass_parked *parked, int64_t handle, int fd)
{
	struct bypass_parked_file *grown;
	size_t size = parked->size == 0 ? 16 : parked->size * 2;

	if (parked->count == PARKED_MAX) {
		bypass_log_event(BYPASS_LEVEL_ERROR, "parked-dropped handle=%llx", (unsigned long long)parked->files[0].handle);
		close(parked->files[0].fd);
		memmove(parked->files, parked->files + 1, --parked->count * sizeof(*parked->files));
	}
	if (parked->count == parked->size) {
		grown = (struct bypass_parked_file *)realloc(parked->files, size * sizeof(*grown));
		if (grown == NULL) {
			close(fd);
			return;
		}
		parked->files = grown;
		parked->size = size;
	}
	parked->files[parked->count].handle = handle;
	parked->files[parked->count++].fd = fd;
}

int bypass_parked_take(struct bypass_parked *parked, int64_t handle)
{
	size_t i;
	int fd;

	for (i = 0; i < parked->count && parked->files[i].handle != handle; i++)
		;
	if (i == parked->count)
		return -1;
	fd = parked->files[i].fd;
	memmove(&parked->files[i], &parked->files[i + 1], (--parked->count - i) * sizeof(*parked->files));
	return fd;
}
