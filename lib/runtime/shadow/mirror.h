/*
 * mirror.h -- FORK at home. Home's side, in a worker.
 */
#ifndef BYPASS_MIRROR_H
#define BYPASS_MIRROR_H

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A worker by the names that an agent knows it by. */
struct bypass_mirror {
	uint64_t token;
	uint32_t process; /* its pid at home */
	uint32_t reserved;
};

/*
 * Makes a mirror of this worker that keeps the `count` handles in `kept` and closes the others. lane: a connection that
 * becomes its first lane and stays the caller's to close; -1: none, and it waits some seconds for one. 0, or an errno: ESRCH when the session is gone, EAGAIN when no process can be made. Any lane's thread.
 */
int bypass_mirror_start(struct bypass_mirror *mirror, const int64_t *kept, size_t count, int lane);

#endif
