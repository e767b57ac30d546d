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
	uint32_t none = 0;

	if (slot == NULL)
		slot = slot_of(pid, 0);
	if (slot == NULL || (slot->pid == 0 && !__atomic_compare_exchange_n(&slot->pid, &none, (uint32_t)pid, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)))
		slot = &bypass_process.stats->children[(uint32_t)pid * 2654435761u % BYPASS_CHILDREN];
	__atomic_store_n(&slot->process, worker, __ATOMIC_RELAXED);
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

void bypass_child_ended(int pid)
{
	uint32_t worker = pid > 0 && bypass_process.shadow != NULL && bypass_in_own_process() ? bypass_child_take(pid) : 0;
	struct bypass_thread *self = bypass_self();
	struct bypass_message request, reply;
	struct bypass_lane *lane;
	int error = 0, saved = errno;
	long result;

	if (worker == 0 || bypass_home.lost)
		return;
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	if (lane != NULL) {
		request = bypass_lane_message(lane);
		bypass_put_integer(&request, worker);
		result = bypass_lane_ask(lane, BYPASS_OPERATION_EXITED, &request, &reply);
		if (result == -EPIPE || result == -EPROTO)
			bypass_lane_close(lane);
		bypass_lane_release(lane);
	}
	errno = saved;
}
