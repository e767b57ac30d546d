/*
 * mirror.c -- the worker's half of a fork: a process like this one, for the program's child. It has the parent's handles under
 * the same numbers, so offsets, locks and whatever else an open file holds are shared as the kernel shares them.
 *
 * The mirror is a grandchild whose parent ends at once, so the session reaps it: what an action here waits for with wait() is
 * its own children only. It tells the session of itself before the agent hears of it, so that the child's lane finds it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "mirror.h"
#include "handles.h"
#include "log.h"
#include "session.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int random_token(uint64_t *token)
{
	if (getrandom(token, sizeof(*token), 0) != (ssize_t)sizeof(*token))
		return errno != 0 ? errno : EIO;
	*token &= INT64_MAX;
	return 0;
}

/* There is no session any more: no process is told to the agent, and that is not a shortage which waiting could end. */
static void __attribute__((noreturn)) tell_no_session(struct bypass_mirror *self, int tell)
{
	self->process = 0;
	if (write(tell, self, sizeof(*self)) != (ssize_t)sizeof(*self))
		_exit(BYPASS_ENDED_REFUSED);
	_exit(BYPASS_ENDED_REFUSED);
}

/* The mirror itself. Never returns. */
static void be_mirror(struct bypass_mirror *self, const int64_t *kept, size_t count, int lane, int tell)
{
	struct bypass_notice notice;
	int control[2], session = bypass_worker_control();

	self->process = (uint32_t)getpid();
	bypass_handles_keep(kept, count);
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	memset(&notice, 0, sizeof(notice));
	notice.kind = BYPASS_NOTICE_MIRROR;
	notice.process = self->process;
	notice.token = self->token;
	if (bypass_send_files(session, &notice, sizeof(notice), &control[0], 1) != 0)
		tell_no_session(self, tell);
	close(control[0]);
	lane = lane >= 0 ? fcntl(lane, F_DUPFD_CLOEXEC, 3) : -1;
	bypass_worker_shed();
	if (write(tell, self, sizeof(*self)) != (ssize_t)sizeof(*self))
		_exit(BYPASS_ENDED_REFUSED);
	close(tell);
	bypass_log_event(BYPASS_LEVEL_EVENT, "forked process=%u handles=%zu", self->process, count);
	bypass_worker_mirror(control[1], lane, self->process, self->token);
}

/* Gives 0 in the worker; does not return in the mirror. */
static int fork_twice(struct bypass_mirror *mirror, const int64_t *kept, size_t count, int lane, const int *pipe_ends)
{
	pid_t middle;
	int error;

	fflush(stdout);
	bypass_worker_hold();
	bypass_handles_hold();
	middle = fork();
	error = middle < 0 ? errno : 0;
	if (middle == 0) {
		pid_t child = fork();

		if (child != 0)
			_exit(child < 0);
	}
	bypass_handles_release();
	bypass_worker_release();
	if (middle == 0) {
		close(pipe_ends[0]);
		be_mirror(mirror, kept, count, lane, pipe_ends[1]);
	}
	while (middle > 0 && waitpid(middle, NULL, 0) < 0 && errno == EINTR)
		;
	return error;
}

int bypass_mirror_start(struct bypass_mirror *mirror, const int64_t *kept, size_t count, int lane)
{
	int ends[2], error;
	ssize_t got;

	memset(mirror, 0, sizeof(*mirror));
	error = bypass_worker_control() < 0 ? EPIPE : random_token(&mirror->token);
	if (error == 0 && pipe2(ends, O_CLOEXEC) != 0)
		error = errno;
	if (error != 0)
		return error;
	error = fork_twice(mirror, kept, count, lane, ends);
	close(ends[1]);
	do
		got = error == 0 ? read(ends[0], mirror, sizeof(*mirror)) : 0;
	while (got < 0 && errno == EINTR);
	close(ends[0]);
	if (error == 0 && got != (ssize_t)sizeof(*mirror))
		error = EAGAIN;
	return error == 0 && mirror->process == 0 ? EPIPE : error;
}
