/* wait.c -- waiting for home. See wait.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "wait.h"
#include <errno.h>
#include <pthread.h>
#include <sys/socket.h>

/* Only these of libpthread, and only if the program has them: a waiting call is a cancellation point. */
extern int pthread_setcanceltype(int type, int *old) __attribute__((weak));
/*
 * The cleanup that needs no exceptions in C, for glibc's list alone: there a longjmp out of the wait takes it off the list (and runs it).
 * musl's would be left with a record on a stack that is gone.
 */
struct cleanup {
	void *words[8]; /* glibc writes four */
};
#ifdef __GLIBC__
extern void cleanup_push(struct cleanup *cleanup, void (*routine)(void *), void *argument) __asm__("_pthread_cleanup_push") __attribute__((weak));
extern void cleanup_pop(struct cleanup *cleanup, int execute) __asm__("_pthread_cleanup_pop") __attribute__((weak));
#else
static void (*const cleanup_push)(struct cleanup *, void (*)(void *), void *) = NULL;
static void (*const cleanup_pop)(struct cleanup *, int) = NULL;
#endif

static int has_cleanup(void)
{
	return bypass_c_library_is_gnu() && cleanup_push != NULL && cleanup_pop != NULL;
}

/* The cookie of the trapped call stands beside it: a handler's own calls wait as ever, and what a longjmp left is not looked at. */
static __thread struct bypass_along *current __attribute__((tls_model("initial-exec")));
static __thread uint64_t current_cookie __attribute__((tls_model("initial-exec")));

void bypass_along_begin(struct bypass_along *along)
{
	along->outer = current;
	along->outer_cookie = current_cookie;
	current = along;
	current_cookie = bypass_trap_cookie(bypass_self());
}

void bypass_along_end(const struct bypass_along *along)
{
	current = along->outer;
	current_cookie = along->outer_cookie;
}

void bypass_wait_begin(struct bypass_waiting *waiting, struct bypass_lane *lane, int cancel)
{
	memset(waiting, 0, sizeof(*waiting));
	waiting->lane = lane;
	waiting->cancel = cancel;
	if (cancel && current != NULL && current_cookie == bypass_trap_cookie(bypass_self()))
		waiting->along = current;
}

/* ---- CANCEL ---- */

/* On another lane: this one's thread at home is busy. No lane: the call takes its time. */
static void ask_to_end(struct bypass_waiting *waiting)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_message message;
	struct bypass_frame frame;
	struct bypass_lane *lane;
	int error = 0;

	waiting->interrupted = 1;
	if (waiting->lane->temporary)
		return;
	lane = bypass_lane_take(self, waiting->lane->cookie, &error);
	if (lane == NULL)
		return;
	message = bypass_lane_message(lane);
	bypass_put_unsigned(&message, waiting->lane->number);
	bypass_put_unsigned(&message, waiting->lane->request);
	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_CANCEL;
	frame.request = ++lane->request;
	frame.process = lane->worker;
	frame.lane = lane->number;
	if (bypass_lane_send(lane, &frame, message.length) == 0)
		waiting->canceller = lane;
	else
		bypass_lane_close(lane);
}

void bypass_wait_end(struct bypass_waiting *waiting)
{
	struct bypass_frame frame;
	struct bypass_lane *lane = waiting->canceller;

	if (lane == NULL)
		return;
	if (bypass_lane_receive(lane, &frame, 0) != 0 || frame.request != lane->request || frame.status != BYPASS_STATUS_OK)
		bypass_lane_close(lane);
	else
		bypass_lane_release(lane);
}

/* ---- the wait ---- */

/* A stretch of code in which the thread can be cancelled wherever it is, as in the kernel's own waiting calls. */
struct stretch {
	struct cleanup cleanup;
	struct bypass_waiting *waiting;
	int on, type;
};

/* The thread is cancelled, or jumps away: nobody will take what the call gets, so it ends at home before the program goes on. */
static void abandon(void *argument)
{
	struct stretch *stretch = (struct stretch *)argument;

	pthread_setcanceltype(stretch->type, NULL);
	if (!stretch->waiting->interrupted)
		ask_to_end(stretch->waiting);
	bypass_wait_end(stretch->waiting);
}

static void begin_stretch(struct stretch *stretch, struct bypass_waiting *waiting)
{
	stretch->waiting = waiting;
	stretch->type = PTHREAD_CANCEL_DEFERRED;
	stretch->on = waiting->cancel && pthread_setcanceltype != NULL;
	if (!stretch->on)
		return;
	if (has_cleanup())
		cleanup_push(&stretch->cleanup, abandon, stretch);
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &stretch->type);
}

static void end_stretch(struct stretch *stretch)
{
	if (!stretch->on)
		return;
	pthread_setcanceltype(stretch->type, NULL);
	if (has_cleanup())
		cleanup_pop(&stretch->cleanup, 0);
}

static long receive(struct bypass_waiting *waiting, unsigned char *buffer, size_t size, int flags)
{
	struct stretch stretch;
	long got;

	begin_stretch(&stretch, waiting);
	got = bypass_lend_receive(waiting->lane->fd, buffer, size, flags);
	end_stretch(&stretch);
	return got == 0 ? -EPIPE : got;
}

/* Until the lane, or one of the others, can be read. 0: the lane; -EINTR: something else came first. */
static long poll_along(struct bypass_waiting *waiting)
{
	const struct bypass_along *along = waiting->along;
	struct pollfd *files = along->files;
	struct stretch stretch;
	long result;

	files[along->count].fd = waiting->lane->fd;
	files[along->count].events = POLLIN;
	begin_stretch(&stretch, waiting);
	result = bypass_sys(SYS_ppoll, files, along->count + 1, NULL, along->mask, BYPASS_SIGNAL_BYTES);
	end_stretch(&stretch);
	if (result < 0)
		return result;
	return files[along->count].revents != 0 ? 0 : -EINTR;
}

long bypass_wait_receive(struct bypass_waiting *waiting, unsigned char *buffer, size_t size)
{
	int wake = !waiting->interrupted && (waiting->cancel || waiting->along != NULL);
	long got = 0;

	if (wake && waiting->along != NULL)
		got = poll_along(waiting);
	if (got == 0)
		got = receive(waiting, buffer, size, 0);
	if (got == -EINTR && wake) {
		got = receive(waiting, buffer, size, MSG_DONTWAIT); /* it may have come meanwhile */
		if (got != -EAGAIN)
			return got;
		ask_to_end(waiting);
		got = -EINTR;
	}
	while (got == -EINTR)
		got = receive(waiting, buffer, size, 0);
	return got;
}
