/* poll.c -- poll and select over descriptors of both sides. See agent.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "wait.h"
#include <errno.h>
#include <sys/select.h>
#include <sys/time.h>

/* What travels; others are of this kernel alone, and no driver at home would answer them. */
#define KNOWN_EVENTS (POLLIN | POLLPRI | POLLOUT | POLLERR | POLLHUP | POLLRDNORM | POLLRDBAND | POLLWRNORM | POLLWRBAND | POLLRDHUP)
#define NOBODYS 0x7fffffff /* no descriptor has this number: POLLNVAL at once */

/* One poll, taken apart. */
struct parts {
	struct pollfd *local; /* and room for a lane */
	int *files;           /* home's */
	short *events, *ready;
	size_t local_count, home_count;
	signed char *home;    /* of each entry: 0 it is local, 1 it is home's, 2 it is both: an epoll descriptor and its twin */
	size_t *place;        /* its place in the local part */
	size_t *twin;         /* its place in home's */
};

static size_t add_home(struct parts *parts, int fd, short events)
{
	parts->files[parts->home_count] = fd;
	parts->ready[parts->home_count] = 0;
	parts->events[parts->home_count] = events & KNOWN_EVENTS;
	return parts->home_count++;
}

static int take_apart(struct parts *parts, const struct pollfd *files, size_t count)
{
	char *memory = (char *)bypass_borrow((count + 1) * (sizeof(*files) + 2 * sizeof(size_t) + sizeof(int) + 2 * sizeof(short) + 1) + 64);
	size_t i;

	if (memory == NULL) {
		errno = ENOMEM;
		return -1;
	}
	memset(parts, 0, sizeof(*parts));
	parts->place = (size_t *)(void *)memory;
	parts->twin = parts->place + count + 1;
	parts->local = (struct pollfd *)(void *)(parts->twin + count + 1);
	parts->files = (int *)(void *)(parts->local + count + 1);
	parts->events = (short *)(void *)(parts->files + count + 1);
	parts->ready = parts->events + count + 1;
	parts->home = (signed char *)(parts->ready + count + 1);
	for (i = 0; i < count; i++) {
		int twin = files[i].fd >= 0 ? bypass_epoll_known(files[i].fd) : -1;

		parts->home[i] = twin >= 0 ? 2 : files[i].fd >= 0 && bypass_descriptor_side(files[i].fd) == BYPASS_HOME;
		if (parts->home[i])
			parts->twin[i] = add_home(parts, twin >= 0 ? twin : files[i].fd, files[i].events);
		if (parts->home[i] != 1) {
			parts->place[i] = parts->local_count;
			parts->local[parts->local_count] = files[i];
			if (bypass_descriptor_private(files[i].fd))
				parts->local[parts->local_count].fd = NOBODYS;
			parts->local_count++;
		}
	}
	return 0;
}

static long poll_local(struct parts *parts, const void *mask)
{
	struct timespec none = { 0, 0 };

	return bypass_sys(SYS_ppoll, parts->local, parts->local_count, &none, mask, BYPASS_SIGNAL_BYTES);
}

/* Home's answer; -1 with errno when it has none. Whatever of this side is ready ends it. */
static int poll_home(struct parts *parts, int64_t nanoseconds, const void *mask, bypass_poll_sender *home)
{
	struct bypass_along along = { parts->local, parts->local_count, mask, NULL, 0 };
	int result;

	if (parts->home_count == 0)
		return 0;
	bypass_along_begin(&along);
	result = home(parts->files, parts->events, parts->ready, parts->home_count, nanoseconds);
	bypass_along_end(&along);
	return result;
}

/* Gives how many are ready. */
static int put_together(const struct parts *parts, struct pollfd *files, size_t count)
{
	int ready = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		files[i].revents = 0;
		if (parts->home[i])
			files[i].revents |= parts->ready[parts->twin[i]];
		if (parts->home[i] != 1)
			files[i].revents |= parts->local[parts->place[i]].revents;
		ready += files[i].revents != 0;
	}
	return ready;
}

int bypass_poll_both(struct pollfd *files, size_t count, int64_t nanoseconds, const void *mask, bypass_poll_sender *home)
{
	int result, saved = errno;
	struct parts parts;
	long here;

	if (take_apart(&parts, files, count) != 0)
		return -1;
	here = poll_local(&parts, nanoseconds == 0 ? mask : NULL);
	if (here < 0) {
		errno = (int)-here;
		return -1;
	}
	result = poll_home(&parts, here > 0 ? 0 : nanoseconds, here > 0 ? NULL : mask, home);
	if (result < 0 && errno != EINTR)
		return -1;
	here = poll_local(&parts, NULL);
	if (result < 0 && here <= 0) {
		for (here = 0; here < (long)count; here++)
			files[here].revents = 0;
		errno = EINTR;
		return -1;
	}
	if (result < 0) /* this side was first */
		memset(parts.ready, 0, parts.home_count * sizeof(short));
	errno = saved;
	return put_together(&parts, files, count);
}

int bypass_poll_concerns(const struct pollfd *files, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if ((files[i].revents & POLLNVAL) && bypass_descriptor_side(files[i].fd) == BYPASS_HOME)
			return 1;
	return 0;
}

int bypass_poll_watches(const struct pollfd *files, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (files[i].fd >= 0 && (bypass_epoll_known(files[i].fd) >= 0 || bypass_descriptor_private(files[i].fd)))
			return 1;
	return 0;
}

/* ---- select ---- */

/* What select's three sets ask poll for, and what they take for an answer. */
static const short asked[3] = { POLLIN | POLLRDNORM | POLLRDBAND, POLLOUT | POLLWRNORM | POLLWRBAND, POLLPRI };
static const short answers[3] = { POLLIN | POLLRDNORM | POLLRDBAND | POLLHUP | POLLERR, POLLOUT | POLLWRNORM | POLLWRBAND | POLLERR, POLLPRI };

#define WORD_BITS (8 * sizeof(unsigned long))

static int has(const void *set, int fd)
{
	return set != NULL && (((const unsigned long *)set)[(size_t)fd / WORD_BITS] >> (size_t)fd % WORD_BITS & 1);
}

int bypass_select_concerns(int count, const void *in, const void *out, const void *except)
{
	int fd;

	for (fd = 0; fd < count; fd++)
		if ((has(in, fd) || has(out, fd) || has(except, fd)) &&
		    (bypass_descriptor_side(fd) == BYPASS_HOME || bypass_epoll_known(fd) >= 0 || bypass_descriptor_private(fd)))
			return 1;
	return 0;
}

static int give_sets(const struct pollfd *files, size_t used, int count, void *const sets[3])
{
	size_t i, words = ((size_t)count + WORD_BITS - 1) / WORD_BITS;
	int set, total = 0, bit;

	for (i = 0; i < used; i++)
		if (files[i].revents & POLLNVAL) {
			errno = EBADF;
			return -1;
		}
	for (set = 0; set < 3; set++) {
		if (sets[set] == NULL)
			continue;
		memset(sets[set], 0, words * sizeof(unsigned long));
		for (i = 0; i < used; i++) {
			bit = (files[i].events & asked[set]) && (files[i].revents & answers[set]);
			if (bit)
				((unsigned long *)sets[set])[(size_t)files[i].fd / WORD_BITS] |= 1ul << (size_t)files[i].fd % WORD_BITS;
			total += bit;
		}
	}
	return total;
}

int bypass_select_both(int count, void *in, void *out, void *except, int64_t nanoseconds, const void *mask, bypass_poll_sender *home)
{
	void *const sets[3] = { in, out, except };
	struct pollfd *files;
	size_t used = 0;
	int fd, set;

	if (count < 0 || count > 1 << 20) {
		errno = EINVAL;
		return -1;
	}
	files = (struct pollfd *)bypass_borrow(((size_t)count + 1) * sizeof(*files));
	if (files == NULL) {
		errno = ENOMEM;
		return -1;
	}
	for (fd = 0; fd < count; fd++) {
		files[used].fd = fd;
		files[used].events = files[used].revents = 0;
		for (set = 0; set < 3; set++)
			if (has(sets[set], fd))
				files[used].events |= asked[set];
		used += files[used].events != 0;
	}
	if (bypass_poll_both(files, used, nanoseconds, mask, home) < 0)
		return -1;
	return give_sets(files, used, count, sets);
}

int64_t bypass_nanoseconds(const void *time, int microseconds)
{
	struct timespec value;
	struct timeval old;
	int64_t seconds;

	if (time == NULL)
		return -1;
	if (microseconds) {
		memcpy(&old, time, sizeof(old));
		value.tv_sec = old.tv_sec + old.tv_usec / 1000000; /* select takes more than a second of them */
		value.tv_nsec = old.tv_usec < 0 ? -1 : old.tv_usec % 1000000 * 1000;
	} else {
		memcpy(&value, time, sizeof(value));
	}
	if (value.tv_sec < 0 || value.tv_nsec < 0 || value.tv_nsec > 999999999) {
		errno = EINVAL;
		return -2;
	}
	seconds = value.tv_sec; /* which has 32 bits on some machines */
	return seconds > INT64_MAX / 1000000000 - 1 ? -1 : seconds * 1000000000 + value.tv_nsec;
}
