/*
 * epoll.c -- epoll descriptors that watch both sides. See agent.h.
 *
 * The program's own epoll descriptor stays; the kernel keeps what it watches here. What it watches at home is kept by home's kernel, in
 * its twin there: edges, one-shots and data stay exact. Which twin belongs to which descriptor is kept here by number; a marker that
 * is registered in the descriptor itself tells whether the number is still that one.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "wait.h"
#include <errno.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

#define TWINS 64
/* Events of home in one answer: the rest comes with the next wait. */
#define AT_ONCE 64

/* Few, never moved: private descriptors are followed by address. */
static struct twin {
	int taken;
	int fd;          /* the program's */
	int placeholder; /* of the twin */
	int marker;      /* an eventfd that is never ready */
} twins[TWINS];
static int twins_used; /* rows that were ever taken: 0 makes every question free */
static struct bypass_lock twins_lock;

static int marked(int fd, int marker)
{
	struct epoll_event nothing;

	memset(&nothing, 0, sizeof(nothing));
	return bypass_sys(SYS_epoll_ctl, fd, EPOLL_CTL_MOD, marker, &nothing) == 0;
}

/* By number first; a duplicate has another one, and the same marker. */
static struct twin *find(int fd)
{
	int i, used = __atomic_load_n(&twins_used, __ATOMIC_ACQUIRE);

	for (i = 0; i < used; i++)
		if (twins[i].taken && twins[i].fd == fd && marked(fd, twins[i].marker))
			return &twins[i];
	for (i = 0; i < used; i++)
		if (twins[i].taken && marked(fd, twins[i].marker)) {
			twins[i].fd = fd;
			return &twins[i];
		}
	return NULL;
}

int bypass_epoll_twin(int fd)
{
	struct twin *twin;
	int placeholder = -1;

	if (__atomic_load_n(&twins_used, __ATOMIC_RELAXED) == 0)
		return -1;
	bypass_lock(&twins_lock);
	twin = find(fd);
	if (twin != NULL)
		placeholder = twin->placeholder;
	bypass_unlock(&twins_lock);
	return placeholder;
}

int bypass_epoll_known(int fd)
{
	int i, used = __atomic_load_n(&twins_used, __ATOMIC_ACQUIRE), placeholder = -1;

	for (i = 0; i < used && placeholder < 0; i++)
		if (twins[i].taken && twins[i].fd == fd && marked(fd, twins[i].marker))
			placeholder = twins[i].placeholder;
	return placeholder;
}

static struct twin *free_row(void)
{
	int i;

	for (i = 0; i < TWINS; i++)
		if (!twins[i].taken) {
			if (i >= twins_used)
				__atomic_store_n(&twins_used, i + 1, __ATOMIC_RELEASE);
			return &twins[i];
		}
	return NULL;
}

int bypass_epoll_pair(int fd, int placeholder)
{
	long marker = bypass_sys(SYS_eventfd2, 0, EFD_CLOEXEC), result = marker;
	struct epoll_event nothing;
	struct twin *twin = NULL;

	memset(&nothing, 0, sizeof(nothing));
	if (marker >= 0) {
		marker = bypass_raise_file((int)marker); /* now: it is registered by its number */
		result = bypass_sys(SYS_epoll_ctl, fd, EPOLL_CTL_ADD, marker, &nothing);
	}
	bypass_lock(&twins_lock);
	if (result == 0)
		twin = free_row();
	if (result == 0 && twin == NULL)
		result = -ENOSPC; /* what epoll says of too many watches */
	if (twin != NULL) {
		twin->fd = fd;
		twin->marker = (int)marker;
		twin->placeholder = bypass_raise_file(placeholder);
		twin->taken = 1;
		placeholder = twin->placeholder;
	}
	bypass_unlock(&twins_lock);
	if (result < 0) {
		if (marker >= 0)
			bypass_close_file((int)marker);
		errno = (int)-result;
		return -1;
	}
	bypass_private_add(&twin->marker);
	bypass_private_add(&twin->placeholder);
	return placeholder;
}

int bypass_epoll_stale(void)
{
	int i, placeholder = -1, used = __atomic_load_n(&twins_used, __ATOMIC_ACQUIRE);
	struct twin *twin;

	bypass_lock(&twins_lock);
	for (i = 0; i < used && placeholder < 0; i++) {
		twin = &twins[i];
		if (!twin->taken || marked(twin->fd, twin->marker))
			continue;
		placeholder = twin->placeholder;
		bypass_private_drop(&twin->placeholder);
		bypass_private_drop(&twin->marker);
		bypass_close_file(twin->marker);
		twin->taken = 0;
	}
	bypass_unlock(&twins_lock);
	return placeholder;
}

/* ---- waiting ---- */

static long take_local(int fd, struct epoll_event *events, int most, const void *mask)
{
	return bypass_sys(SYS_epoll_pwait, fd, events, most, 0, mask, BYPASS_SIGNAL_BYTES);
}

/* Home's events behind `have` of this side; gives all. */
static int append(struct epoll_event *events, int have, const uint32_t *bits, const uint64_t *data, int more)
{
	int i;

	for (i = 0; i < more; i++) {
		events[have + i].events = bits[i];
		events[have + i].data.u64 = data[i];
	}
	return have + more;
}

int bypass_epoll_both(int fd, int twin, struct epoll_event *events, int most, int64_t nanoseconds, const void *mask, bypass_epoll_sender *home)
{
	struct pollfd files[2] = { { fd, POLLIN, 0 }, { -1, 0, 0 } };
	struct bypass_along along = { files, 1, NULL, NULL, 0 };
	uint32_t bits[AT_ONCE];
	uint64_t data[AT_ONCE];
	int got, room, saved = errno;
	long here;

	if (most <= 0) {
		errno = EINVAL;
		return -1;
	}
	here = take_local(fd, events, most, nanoseconds == 0 ? mask : NULL);
	if (here < 0 || here == most) {
		errno = here < 0 ? (int)-here : saved;
		return here < 0 ? -1 : (int)here;
	}
	room = most - (int)here < AT_ONCE ? most - (int)here : AT_ONCE;
	along.mask = here > 0 ? NULL : mask;
	bypass_along_begin(&along);
	got = home(twin, bits, data, room, here > 0 ? 0 : nanoseconds);
	bypass_along_end(&along);
	if (got < 0 && errno != EINTR)
		return here > 0 ? (int)here : -1;
	if (here == 0) {
		int left = got < 0 ? most : most - got;

		here = left > 0 ? take_local(fd, events, left, NULL) : 0;
		if (got < 0 && here <= 0) {
			errno = EINTR;
			return -1;
		}
	}
	errno = saved;
	return append(events, here > 0 ? (int)here : 0, bits, data, got < 0 ? 0 : got);
}
