/*
 * trap.c -- the switch: REMOTE to LOCAL and back, and what lives as long as one trapped call.
 *
 * Everything here runs at each trapped call, so it makes no system call unless a trace is wanted.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "lanes.h"
#include "print.h"
#include "text.h"
#include <errno.h>
#include <sys/stat.h>

static void act(struct bypass_thread *self, struct bypass_trap *trap)
{
	int layer = trap->layer > bypass_agent_head.layer ? trap->layer : bypass_agent_head.layer;

	if (trap->system != NULL)
		bypass_frames_push_system(self, &trap->cookie, &trap->guard, layer, trap->system->stack);
	else
		bypass_frames_push(self, &trap->cookie, &trap->guard, layer, 0);
}

void bypass_trap_enter(struct bypass_trap *trap, int operation)
{
	struct bypass_thread *self = bypass_self();
	int again; /* LOCAL already: a call that is trapped even inside of actions (pthread_create) */

	trap->saved_errno = errno;
	if (__builtin_expect(bypass_process.state != 2, 0))
		bypass_process_start();
	if (bypass_rendezvous_forked() || __builtin_expect(bypass_process.epoch != bypass_rendezvous_1.epoch, 0))
		bypass_process_after_fork();
	bypass_frames_settle(self, (uintptr_t)(trap + 1));
	trap->operation = &bypass_spec.operations[operation];
	trap->self = self;
	trap->layer = self->head.layer;
	again = trap->layer >= bypass_agent_head.layer;
	trap->depth = self->depth;
	trap->guard = trap->cookie = self->cookies += 0x9e3779b97f4a7c15u;
	trap->mark = bypass_arena_mark(self);
	trap->side = BYPASS_ANYWHERE;
	trap->text = NULL;
	trap->traced = bypass_process.trace != BYPASS_TRACE_OFF && !again;
	trap->began = trap->traced ? bypass_now() : 0;
	trap->waited = trap->bytes_in = trap->bytes_out = 0;
	trap->fd = -1;
	trap->system = self->entering;
	self->entering = NULL;
	memset(trap->paths, 0, sizeof(trap->paths));
	trap->links = trap->again = 0;
	trap->why = NULL;
	act(self, trap);
	if (!again)
		bypass_count_add(&bypass_process.stats->trapped, 1);
}

struct bypass_trap *bypass_trap_current(const struct bypass_thread *self)
{
	const struct bypass_acting *top = self->depth > 0 ? &self->frames[self->depth - 1] : NULL;

	if (top == NULL || top->guard == top->place)
		return NULL;
	return (struct bypass_trap *)(uintptr_t)((const char *)top->place - offsetof(struct bypass_trap, cookie));
}

uint64_t bypass_trap_cookie(const struct bypass_thread *self)
{
	return self->depth > 0 ? self->frames[self->depth - 1].cookie : 0;
}

void bypass_trap_leave(struct bypass_trap *trap)
{
	struct bypass_thread *self = (struct bypass_thread *)trap->self;
	int saved = errno;

	if (trap->traced)
		bypass_trace_write(trap);
	if (self->chunk != NULL)
		bypass_arena_release(self, trap->mark);
	bypass_frames_pop(self, trap->depth, trap->layer);
	errno = saved;
}

int bypass_trap_again(struct bypass_trap *trap)
{
	if (!trap->again)
		return 0;
	trap->again = 0;
	trap->side = BYPASS_ANYWHERE;
	trap->text = NULL;
	errno = trap->saved_errno;
	return 1;
}

void bypass_trap_step_out(struct bypass_trap *trap)
{
	bypass_frames_pop((struct bypass_thread *)trap->self, trap->depth, trap->layer);
}

void bypass_trap_step_in(struct bypass_trap *trap)
{
	struct bypass_thread *self = (struct bypass_thread *)trap->self;

	bypass_frames_settle(self, (uintptr_t)trap);
	act(self, trap);
}

/* ---- small things for bodies ---- */

int bypass_listed(const char *list, const char *name)
{
	size_t length = strlen(name), word;

	while (*list != '\0') {
		list += strspn(list, ", \t\n");
		word = strcspn(list, ", \t\n");
		if (word == length && word > 0 && memcmp(list, name, word) == 0)
			return 1;
		list += word;
	}
	return 0;
}

size_t bypass_count(const void *vector)
{
	const void *const *entry = (const void *const *)vector;
	size_t count = 0;

	while (entry != NULL && entry[count] != NULL)
		count++;
	return count;
}

/* The size stands in front, for giving back. */
#define BORROW_HEAD 16

void *bypass_borrow(size_t size)
{
	size_t *memory;

	if (size > SIZE_MAX - BORROW_HEAD)
		return NULL;
	memory = (size_t *)bypass_arena_take(bypass_self(), size + BORROW_HEAD);
	if (memory == NULL)
		return NULL;
	*memory = size + BORROW_HEAD;
	return (char *)memory + BORROW_HEAD;
}

void bypass_give_back(void *memory)
{
	size_t *head;

	if (memory == NULL)
		return;
	head = (size_t *)(void *)((char *)memory - BORROW_HEAD);
	bypass_arena_give_back(bypass_self(), head, *head);
}

/* ---- other small things of knowledge bodies ---- */

/* Home's device numbers get a major number that no driver has, so that cp never takes a home file for a local one. */
uint64_t bypass_home_device(uint64_t device)
{
	return device ^ (sizeof(((struct stat *)0)->st_dev) == 8 ? UINT64_C(0xb1f) << 44 : UINT64_C(0xb1f) << 20);
}
