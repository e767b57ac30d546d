/* lanes.c -- the pool of lanes. See lanes.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "lanes.h"
#include "descriptor.h"
#include "fork.h"
#include "print.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>

struct bypass_home bypass_home;

#define FIRST_ROOM (64u << 10)

void bypass_lanes_start(void)
{
	bypass_home.payload_max = BYPASS_PAYLOAD_MAX;
	bypass_dial_keep(bypass_process.shadow);
}

/* Closes, never shuts down: the parent goes on using the same connections. */
void bypass_lanes_after_fork(struct bypass_lane *child)
{
	struct bypass_lane *lane;

	for (lane = bypass_home.lanes; lane != NULL; lane = lane->next)
		if (lane != child)
			bypass_lane_close(lane);
	bypass_home.worker = child != NULL ? child->worker : 0;
	bypass_home.token = child != NULL ? child->token : 0;
	bypass_home.lane_count = child != NULL;
	if (child == NULL) {
		bypass_home.marked = 0;
		return;
	}
	bypass_private_add(&child->fd);
	child->user = NULL;
	child->state = BYPASS_LANE_FREE;
}

void bypass_lanes_after_vfork(const struct bypass_home *before)
{
	struct bypass_lane *lanes = bypass_home.lanes, *lane;

	for (lane = lanes; lane != NULL; lane = lane->next) {
		lane->fd = -1; /* a number of the child's */
		lane->user = NULL;
		lane->state = BYPASS_LANE_CLOSED;
	}
	bypass_home = *before;
	bypass_home.lanes = lanes;
}

void bypass_home_lost(const char *format, ...)
{
	char reason[512];
	va_list arguments;

	if (bypass_home.silent)
		return;
	if (!__atomic_exchange_n(&bypass_home.lost, 1, __ATOMIC_RELAXED)) {
		va_start(arguments, format);
		bypass_format_list(reason, sizeof(reason), format, arguments);
		va_end(arguments);
		bypass_log("home is lost: %s%s", reason, bypass_agent.lost == BYPASS_LOST_KILL ? "; the process ends" : "");
	}
	if (bypass_agent.lost == BYPASS_LOST_KILL) {
		bypass_sys(SYS_kill, bypass_sys(SYS_getpid), SIGKILL);
		bypass_exit(70);
	}
}

/* ---- one lane ---- */

void bypass_lane_close(struct bypass_lane *lane)
{
	int fd = lane->fd;

	if (fd >= 0 && !lane->temporary)
		bypass_private_drop(&lane->fd);
	lane->fd = -1;
	bypass_close_file(fd);
	lane->user = NULL;
	__atomic_store_n(&lane->state, BYPASS_LANE_CLOSED, __ATOMIC_RELEASE);
}

int bypass_lane_room(unsigned char **buffer, size_t *size, size_t payload)
{
	size_t wanted = payload + BYPASS_FRAME_SIZE;
	unsigned char *memory;

	if (wanted <= *size)
		return 0;
	wanted = wanted < FIRST_ROOM ? FIRST_ROOM : (wanted + (wanted >> 2) + 4095) & ~(size_t)4095;
	memory = (unsigned char *)(*buffer == NULL ? bypass_map(wanted) : bypass_remap(*buffer, *size, wanted));
	if (memory == NULL)
		return ENOMEM;
	*buffer = memory;
	*size = wanted;
	return 0;
}

static struct bypass_lane *new_lane(void)
{
	struct bypass_lane *lane = (struct bypass_lane *)bypass_map(sizeof(*lane));

	if (lane == NULL)
		return NULL;
	lane->fd = lane->lent = -1;
	if (bypass_lane_room(&lane->out, &lane->out_size, 0) != 0 || bypass_lane_room(&lane->in, &lane->in_size, 0) != 0) {
		bypass_unmap(lane->out, lane->out_size);
		bypass_unmap(lane, sizeof(*lane));
		return NULL;
	}
	return lane;
}

/* Gives 0 with the process held from forking: half a lane must not be inherited. */
static int dial_lane(struct bypass_lane *lane, uint32_t worker, uint64_t token, int *keyed)
{
	int fd;

	if (bypass_process.shadow == NULL) {
		bypass_home_lost("BYPASS_SHADOW is not set, and this agent sends calls home");
		return -EIO;
	}
	bypass_fork_hold();
	fd = bypass_dial(bypass_process.shadow, keyed, worker, token);
	if (fd < 0) {
		bypass_fork_release();
		return fd;
	}
	lane->fd = bypass_raise_file(fd);
	lane->request = 0;
	lane->pending = 0;
	lane->worker = worker;
	lane->token = worker != 0 ? token : 0;
	return 0;
}

static int connect_lane(struct bypass_lane *lane)
{
	int keyed = 0, result;

	if (dial_lane(lane, lane->temporary ? 0 : bypass_home.worker, bypass_home.token, &keyed) != 0)
		return EIO;
	if (!lane->temporary)
		bypass_private_add(&lane->fd);
	bypass_fork_release();
	result = bypass_hello(lane, keyed);
	if (result == 0)
		return 0;
	bypass_lane_close(lane);
	return EIO;
}

/* The first lane makes the worker that the others join, so they wait for it. */
static int join_home(struct bypass_lane *lane)
{
	int result;

	if (lane->temporary || __atomic_load_n(&bypass_home.worker, __ATOMIC_ACQUIRE) != 0)
		return connect_lane(lane);
	bypass_lock(&bypass_home.first);
	result = connect_lane(lane);
	bypass_unlock(&bypass_home.first);
	return result;
}

/* ---- the pool ---- */

static void use(struct bypass_lane *lane, struct bypass_thread *self, uint64_t cookie)
{
	lane->user = self;
	lane->user_tid = self->tid;
	lane->cookie = cookie;
}

/* This thread has left the action that was using the lane, so nobody will read its answer. */
static int abandoned_by(const struct bypass_lane *lane, struct bypass_thread *self)
{
	return lane->user == self && lane->user_tid == self->tid && !bypass_frames_has(self, lane->cookie);
}

/*
 * Closes what nobody reads any more: lanes that this thread has left, and those of threads that have died. Only after a new one is
 * open: with the last lane the worker would go, and all that the program has open at home.
 */
static void close_orphans(struct bypass_thread *self, const struct bypass_lane *fresh)
{
	struct bypass_lane *lane;

	for (lane = bypass_home.lanes; lane != NULL; lane = lane->next)
		if (lane != fresh && lane->state == BYPASS_LANE_BUSY && lane->user != NULL &&
		    (abandoned_by(lane, self) || bypass_sys(SYS_tgkill, bypass_process.pid, lane->user_tid, 0) == -ESRCH))
			bypass_lane_close(lane);
}

static struct bypass_lane *take_in_state(struct bypass_thread *self, uint64_t cookie, int wanted)
{
	struct bypass_lane *lane;

	for (lane = __atomic_load_n(&bypass_home.lanes, __ATOMIC_ACQUIRE); lane != NULL; lane = lane->next) {
		int state = __atomic_load_n(&lane->state, __ATOMIC_RELAXED);

		if (state == wanted && __atomic_compare_exchange_n(&lane->state, &state, BYPASS_LANE_BUSY, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
			use(lane, self, cookie);
			return lane;
		}
	}
	return NULL;
}

static struct bypass_lane *add_lane(struct bypass_thread *self, uint64_t cookie)
{
	struct bypass_lane *lane = new_lane();

	if (lane == NULL)
		return NULL;
	lane->state = BYPASS_LANE_BUSY;
	use(lane, self, cookie);
	bypass_lock(&bypass_home.lock);
	lane->next = bypass_home.lanes;
	__atomic_store_n(&bypass_home.lanes, lane, __ATOMIC_RELEASE);
	bypass_unlock(&bypass_home.lock);
	return lane;
}

/*
 * A vfork child shares our memory but is another process: it speaks on a lane of its own with a worker of its own and leaves the
 * parent's lanes as they are. The lane ends with the call.
 */
static struct bypass_lane *take_temporary(struct bypass_thread *self, uint64_t cookie)
{
	struct bypass_lane *lane = new_lane();

	if (lane == NULL)
		return NULL;
	lane->state = BYPASS_LANE_BUSY;
	lane->temporary = 1;
	use(lane, self, cookie);
	return lane;
}

struct bypass_lane *bypass_lane_take(struct bypass_thread *self, uint64_t cookie, int *error)
{
	int vforked = (int)bypass_sys(SYS_getpid) != bypass_process.pid;
	struct bypass_lane *lane;

	lane = vforked ? take_temporary(self, cookie) : take_in_state(self, cookie, BYPASS_LANE_FREE);
	if (lane != NULL && !vforked) {
		if (!lane->pending || bypass_hello_finish(lane) == 0)
			return lane;
		bypass_lane_close(lane);
		*error = EIO;
		return NULL;
	}
	if (!vforked) {
		lane = take_in_state(self, cookie, BYPASS_LANE_CLOSED);
		if (lane == NULL)
			lane = add_lane(self, cookie);
	}
	if (lane == NULL) {
		*error = ENOMEM;
		return NULL;
	}
	*error = join_home(lane);
	if (*error == 0) {
		if (!vforked)
			close_orphans(self, lane);
		return lane;
	}
	if (lane->temporary)
		bypass_lane_release(lane);
	return NULL;
}

void bypass_lane_release(struct bypass_lane *lane)
{
	if (lane->temporary) {
		bypass_close_file(lane->fd);
		bypass_unmap(lane->out, lane->out_size);
		bypass_unmap(lane->in, lane->in_size);
		bypass_unmap(lane, sizeof(*lane));
		return;
	}
	lane->user = NULL;
	if (lane->state == BYPASS_LANE_BUSY)
		__atomic_store_n(&lane->state, BYPASS_LANE_FREE, __ATOMIC_RELEASE);
}

/* ---- lanes of other workers and of other programs ---- */

static struct bypass_lane *unused_lane(struct bypass_thread *self)
{
	struct bypass_lane *lane = take_in_state(self, 0, BYPASS_LANE_CLOSED);

	return lane != NULL ? lane : add_lane(self, 0);
}

struct bypass_lane *bypass_lane_open(struct bypass_thread *self, uint32_t worker, uint64_t token)
{
	struct bypass_lane *lane = unused_lane(self);
	int keyed = 0, result;

	if (lane == NULL)
		return NULL;
	lane->user = NULL; /* nobody's: it is no orphan */
	if (dial_lane(lane, worker, token, &keyed) == 0) {
		bypass_fork_release();
		result = keyed ? bypass_hello(lane, keyed) : bypass_hello_send(lane);
		lane->pending = !keyed;
		if (result == 0)
			return lane;
	}
	bypass_lane_close(lane);
	return NULL;
}

struct bypass_lane *bypass_lane_pair(struct bypass_thread *self, int *end)
{
	struct bypass_lane *lane = unused_lane(self);
	int pair[2];

	if (lane == NULL)
		return NULL;
	lane->user = NULL;
	if (bypass_sys(SYS_socketpair, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
		bypass_lane_close(lane);
		return NULL;
	}
	lane->fd = bypass_raise_file(pair[0]);
	lane->request = 0;
	lane->number = 0;
	lane->pending = 0;
	*end = pair[1];
	return lane;
}

int bypass_lane_adopt(struct bypass_thread *self, int fd, uint32_t worker, uint64_t token, int pending)
{
	struct bypass_lane *lane = unused_lane(self);

	if (lane == NULL)
		return ENOMEM;
	lane->fd = fd;
	lane->request = 0;
	lane->pending = pending;
	lane->worker = bypass_home.worker = worker;
	lane->token = bypass_home.token = token;
	lane->number = __atomic_fetch_add(&bypass_home.lane_count, 1, __ATOMIC_RELAXED);
	bypass_lane_inherit(lane, 0);
	bypass_private_add(&lane->fd);
	bypass_lane_release(lane);
	return 0;
}

void bypass_lane_inherit(struct bypass_lane *lane, int inherit)
{
	bypass_sys(SYS_fcntl, lane->fd, F_SETFD, inherit ? 0 : FD_CLOEXEC);
}
