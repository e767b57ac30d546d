/*
 * guest_thread.c -- storage of the host's C library for the guest's threads. Actions run for a thread that the guest made by a system
 * call, and may use all of the host's C library, which keeps what is a thread's own where a thread of its own has it. So for each of
 * them the host makes one, by pthread_create, that leaves at once without telling the C library: what stays is all that it had set up for
 * it. It stays with the thread's block, and is used again with it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "guest.h"
#include "next.h"
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#ifndef FUTEX_WAIT
#define FUTEX_WAIT 0
#endif
#define STACK_SIZE (256u << 10) /* its own part: the C library puts what is the thread's own on top */
#define ATTEMPTS 8

struct leaving {
	struct bypass_thread *block;
	int there; /* the kernel clears it when the thread has gone */
};

#if defined(__x86_64__) && !defined(__ILP32__)
static uintptr_t own_base(void)
{
	uintptr_t base;

	__asm__ volatile("rdfsbase %0" : "=r"(base));
	return base;
}
#else
static uintptr_t own_base(void)
{
	return 0;
}
#endif

/* The kernel is told to forget what the C library has it write when a thread ends: that would say that its storage is free. */
static void *leave(void *data)
{
	struct leaving *leaving = (struct leaving *)data;

	if (bypass_thread_1 != NULL)
		bypass_thread_1->base_host = 0; /* another agent has seen the thread begin: its block is not to be used again with this */
	leaving->block->base_host = own_base();
	leaving->block->base_tid = (int)bypass_sys(SYS_gettid);
	bypass_sys(SYS_set_robust_list, NULL, 3 * sizeof(void *));
	bypass_sys(SYS_set_tid_address, &leaving->there);
	for (;;)
		bypass_sys(SYS_exit, 0);
	return NULL;
}

/* The C library tells its threads apart by their numbers: two that lived one after the other may have had the same. */
static int is_known(const struct bypass_thread *block)
{
	const struct bypass_thread *other;

	for (other = bypass_rendezvous_1.threads; other != NULL; other = other->next)
		if (other != block && other->base_host != 0 && other->base_tid == block->base_tid)
			return 1;
	return 0;
}

typedef int creator(pthread_t *thread, const pthread_attr_t *how, void *(*routine)(void *), void *argument);

static long make_one(creator *create, struct bypass_thread *block)
{
	struct leaving leaving = { block, 1 };
	pthread_attr_t how;
	pthread_t thread;
	int error = pthread_attr_init(&how), there;

	if (error == 0) {
		pthread_attr_setstacksize(&how, STACK_SIZE);
		error = create(&thread, &how, leave, &leaving);
		pthread_attr_destroy(&how);
	}
	if (error != 0)
		return -EAGAIN;
	while ((there = __atomic_load_n(&leaving.there, __ATOMIC_ACQUIRE)) != 0)
		bypass_sys(SYS_futex, &leaving.there, FUTEX_WAIT, there, NULL);
	return 0;
}

long bypass_guest_give_base(struct bypass_thread *self, struct bypass_thread *block)
{
	creator *create = (creator *)(uintptr_t)bypass_next_function("pthread_create", &bypass_agent_head);
	uint64_t cookie = self->cookies += 0x9e3779b97f4a7c15u, all = ~UINT64_C(0), before = 0;
	int depth = self->depth, layer = self->head.layer, attempts;
	long error = block->base_host != 0 ? 0 : create == NULL ? -EAGAIN : 1;

	if (error <= 0)
		return error;
	bypass_sys(SYS_rt_sigprocmask, 0, &all, &before, 8);
	bypass_frames_push(self, &cookie, &cookie, INT_MAX, 0);
	for (attempts = 0; attempts < ATTEMPTS && (error = make_one(create, block)) == 0 && is_known(block); attempts++)
		;
	bypass_frames_pop(self, depth, layer);
	bypass_sys(SYS_rt_sigprocmask, 2, &before, NULL, 8);
	return error;
}
