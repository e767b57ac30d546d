/*
 * handles.h -- what agents call descriptors of this worker: random numbers, so that none can be guessed, none is used twice, and
 * one that was closed is never another. One table per worker, for all its lanes; any thread.
 */
#ifndef BYPASS_HANDLES_H
#define BYPASS_HANDLES_H

#include <stddef.h>
#include <stdint.h>

/* A positive handle for an open descriptor; -1 when there is no memory. A descriptor that had one gets a new one. */
int64_t bypass_handle_add(int fd);
/* The descriptor, or -1. */
int bypass_handle_find(int64_t handle);
/* Forgets a handle whose descriptor is closed already; another thread may have got that number for a new one by now. */
void bypass_handle_forget(int64_t handle);
/* Closes the descriptor and forgets it; 0, or EBADF. */
int bypass_handle_close(int64_t handle);
/*
 * Closes all but the `count` handles in `kept`; a handle that is not there is left out of account, and one whose descriptor is closed or
 * another by now is forgotten. A copy of a worker calls it before it opens anything of its own.
 */
void bypass_handles_keep(const int64_t *kept, size_t count);
/* Around a fork: no other thread is in the table meanwhile. */
void bypass_handles_hold(void);
void bypass_handles_release(void);
/* Closes all; gives how many. */
size_t bypass_handles_run_down(void);

#endif
