/*
 * wait.h -- the runtime's one blocking wait: for an answer from home, with the program's signals, its cancellation, and for poll and
 * its like with descriptors of this side.
 *
 * The wait runs under the caller's own signal mask. A handler runs at once. Whether the call goes on afterwards is for the kernel to
 * say: a receive is restarted after a handler with SA_RESTART, and not after others. Then, or when something of this side is ready,
 * home is asked to end the call (CANCEL); what it answers then stands: EINTR, or the result of a call that was done already.
 */
#ifndef BYPASS_WAIT_H
#define BYPASS_WAIT_H

#include "lanes.h"
#include <poll.h>

/* What a call waits for besides the answer: such a call is never restarted after a handler, as poll is not. */
struct bypass_along {
	struct pollfd *files; /* ready ones end the call; behind the last one is room for one more */
	size_t count;
	const void *mask;     /* the kernel's signal set, for the wait alone; NULL: as it is */
	struct bypass_along *outer; /* of the call that a signal handler interrupted */
	uint64_t outer_cookie;
};

/* The remote calls of this thread's trapped call that is under way wait for these too, until end. */
void bypass_along_begin(struct bypass_along *along);
void bypass_along_end(const struct bypass_along *along);

/* One wait for one answer. */
struct bypass_waiting {
	struct bypass_lane *lane;
	int cancel;    /* a cancellation point, which is what can block: interruptible */
	int interrupted; /* home was asked to end it */
	const struct bypass_along *along;
	struct bypass_lane *canceller; /* on which it was asked */
};
void bypass_wait_begin(struct bypass_waiting *waiting, struct bypass_lane *lane, int cancel);
/* Bytes of the answer, at least one; negative errno, -EPIPE at the end of the connection. */
long bypass_wait_receive(struct bypass_waiting *waiting, unsigned char *buffer, size_t size);
/* After the answer. */
void bypass_wait_end(struct bypass_waiting *waiting);

#endif
