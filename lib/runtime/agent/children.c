/*
 * children.c -- who waits for a child finds home done with it: locks free, files closed. The table stands in the page that the
 * processes of a run share, as a child may have got its worker long after it was made, and as another program.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "fork.h"
#include "lanes.h"
#include <errno.h>

/* Looked at for one process. */
#define PROBES 32

static struct bypass_child *slot_of(int pid, uint32_t wanted)
{
	struct bypass_child *children = bypass_process.stats->children;
	uint32_t i, at = (uint32_t)pid * 2654435761u;

	for (i = 0; i < PROBES; i++) {
		struct bypass_child *slot = &children[(at + i) % BYPASS_CHILDREN];

		if (__atomic_load_n(&slot->pid, __ATOMIC_ACQUIRE) == wanted)
			return slot;
	}
	return NULL;
}

/* A table that is full of processes that nobody waits for loses the oldest at that place. */
void bypass_child_note(int pid, uint32_t worker)
{
	struct bypass_child *slot = slot_of(pid, (uint32_t)pid);
	int own = (int)bypass_sys(SYS_getpid);
	uint32_t none = 0;

	if (slot == NULL)
		slot = slot_of(pid, 0);
	if (slot == NULL || (slot->pid == 0 && !__atomic_compare_exchange_n(&slot->pid, &none, (uint32_t)pid, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)))
		slot = &bypass_process.stats->children[(uint32_t)pid * 2654435761u % BYPASS_CHILDREN];
	__atomic_store_n(&slot->process, worker, __ATOMIC_RELAXED);
	__atomic_store_n(&slot->parent, (uint32_t)bypass_sys(pid == own ? SYS_getppid : SYS_getpid), __ATOMIC_RELAXED);
	__atomic_store_n(&slot->pid, (uint32_t)pid, __ATOMIC_RELEASE);
}

uint32_t bypass_child_take(int pid)
{
	struct bypass_child *slot = slot_of(pid, (uint32_t)pid);
	uint32_t worker;

	if (slot == NULL)
		return 0;
	worker = __atomic_load_n(&slot->process, __ATOMIC_RELAXED);
	__atomic_store_n(&slot->pid, 0, __ATOMIC_RELEASE);
	return worker;
}

/* Waits for the end of that worker. */
static void wait_for_worker(uint32_t worker)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_message request, reply;
	struct bypass_lane *lane;
	int error = 0;
	long result;

	if (worker == 0 || bypass_home.lost)
		return;
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	if (lane == NULL)
		return;
	request = bypass_lane_message(lane);
	bypass_put_integer(&request, worker);
	result = bypass_lane_ask(lane, BYPASS_OPERATION_EXITED, &request, &reply);
	if (result == -EPIPE || result == -EPROTO)
		bypass_lane_close(lane);
	bypass_lane_release(lane);
}

/* Children of this process that the kernel has taken back by itself, as it does for who ignores SIGCHLD. */
static void wait_for_gone(void)
{
	struct bypass_child *children = bypass_process.stats->children;
	uint32_t i, own = (uint32_t)bypass_sys(SYS_getpid);

	for (i = 0; i < BYPASS_CHILDREN; i++) {
		uint32_t pid = __atomic_load_n(&children[i].pid, __ATOMIC_ACQUIRE);

		if (pid != 0 && children[i].parent == own && bypass_sys(SYS_kill, pid, 0) == -ESRCH)
			wait_for_worker(bypass_child_take((int)pid));
	}
}

void bypass_child_ended(int pid)
{
	int saved = errno;

	if (bypass_process.shadow == NULL || !bypass_in_own_process())
		return;
	if (pid > 0)
		wait_for_worker(bypass_child_take(pid));
	else if (pid < 0 && saved == ECHILD)
		wait_for_gone();
	errno = saved;
}
