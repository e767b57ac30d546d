/* system.c -- a system call of the program's, by the agents in the order of their layers and then the kernel. See dispatch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"
#include "descriptor.h"
#include "print.h"
#include "process.h"
#include <errno.h>

/* ---- bodies that libc's locks forbid ---- */

int bypass_system_denied(const struct bypass_system *system)
{
	static unsigned char said[BYPASS_NUMBERS];

	if ((system->entry->needs & system->entry->held) == 0 || !bypass_inside_libc(system->caller))
		return 0;
	if (!__atomic_exchange_n(&said[system->number % BYPASS_NUMBERS], 1, __ATOMIC_RELAXED))
		bypass_log("%s, called inside of libc: its action needs what libc may have locked there, so the call is denied (EDEADLK); "
			   "see `bypass explain body-needs-lock`", bypass_spec.operations[system->operation].name);
	return 1;
}

/* ---- agents ---- */

/*
 * Whether all ways in by this number are of use only to a process that holds descriptors of home, or that meets one of the runtime's own.
 * One alone says nothing: behind it stands one that would take the call for its own.
 */
static int is_idle(const struct bypass_tier *tier, const struct bypass_system *system)
{
	uint16_t at;

	for (at = tier->first[system->number]; at != 0; at = tier->next[at - 1])
		if (!(tier->entries[at - 1].flags & BYPASS_SYSTEM_DESCRIPTOR))
			return 0;
	return !tier->holds() && !bypass_descriptor_private((int)system->argument[0]) && !bypass_descriptor_private((int)system->argument[1]);
}

static long by_tier(struct bypass_thread *self, const struct bypass_tier *tier, struct bypass_system *system)
{
	struct bypass_system own = *system;
	const struct bypass_system_entry *entry;
	uint16_t at;
	long result;

	if (is_idle(tier, system))
		return BYPASS_SYSTEM_PASS;
	own.layer = tier->layer;
	for (at = tier->first[system->number]; at != 0; at = tier->next[at - 1]) {
		entry = &tier->entries[at - 1];
		own.operation = entry->operation;
		own.entry = entry;
		self->entering = &own;
		result = entry->enter(&own);
		self->entering = NULL;
		system->frame = own.frame;
		if (result != BYPASS_SYSTEM_PASS)
			return result;
	}
	return BYPASS_SYSTEM_PASS;
}

/* By the agents below `layer`, then the kernel. */
static long by_layers(struct bypass_thread *self, struct bypass_system *system, int layer)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	long result;
	uint32_t i;

	if ((unsigned long)system->number >= BYPASS_NUMBERS)
		return bypass_kernel_call(self, system);
	for (i = 0; i < shared->tier_count; i++) {
		const struct bypass_tier *tier = &shared->tiers[i];

		if (tier->layer <= layer)
			continue;
		if (tier->leaks == BYPASS_LEAKS_AUDIT) {
			bypass_audit(self, tier, system);
			continue;
		}
		result = by_tier(self, tier, system);
		if (result != BYPASS_SYSTEM_PASS)
			return result;
	}
	return bypass_kernel_call(self, system);
}

/* ---- the trampoline's other end ---- */

__attribute__((used)) struct bypass_registers *bypass_system_enter(struct bypass_registers *registers, uintptr_t *top)
{
	struct bypass_thread *self = bypass_self();
	uintptr_t stack = (uintptr_t)(registers + 1) + BYPASS_RED_ZONE;
	struct bypass_system system = {
		(long)registers->rax,
		{ (long)registers->rdi, (long)registers->rsi, (long)registers->rdx, (long)registers->r10, (long)registers->r8, (long)registers->r9 },
		-1, 0, stack, (uintptr_t)registers->caller, registers, NULL, 0
	};
	const uintptr_t below = self->system_top;
	int saved = errno;

	bypass_kernel_simplify(&system);
	bypass_frames_settle(self, stack);
	if (self->system_top != below) {
		*top = self->system_top;
		self->system_top = below; /* this call itself lies there */
	}
	if (self->forking)
		registers->rax = (uint64_t)bypass_kernel_call(self, &system);
	else
		registers->rax = (uint64_t)by_layers(self, &system, self->head.layer);
	errno = saved;
	return (struct bypass_registers *)system.frame;
}

/* ---- for local functions ---- */

static struct bypass_trap *current_trap(void)
{
	return bypass_trap_current(bypass_self());
}

long bypass_system_number(int operation)
{
	const struct bypass_trap *trap = bypass_rendezvous_1.tier_count != 0 ? current_trap() : NULL;

	return trap != NULL && trap->system != NULL && trap->system->operation == operation && trap->system->layer == bypass_agent_head.layer ?
	       trap->system->number : -1;
}

const long *bypass_system_arguments(void)
{
	return current_trap()->system->argument;
}

long bypass_system_again(long a, long b, long c, long d, long e, long f)
{
	struct bypass_trap *trap = current_trap();
	struct bypass_system system = *trap->system;
	long result;

	system.argument[0] = a;
	system.argument[1] = b;
	system.argument[2] = c;
	system.argument[3] = d;
	system.argument[4] = e;
	system.argument[5] = f;
	result = by_layers((struct bypass_thread *)trap->self, &system, system.layer);
	trap->system->frame = system.frame;
	if (result < 0 && result > -4096) {
		errno = (int)-result;
		return -1;
	}
	return result;
}

const sigset_t *bypass_system_mask(sigset_t *room, long mask, size_t size)
{
	if (mask == 0)
		return NULL;
	memset(room, 0, sizeof(*room));
	memcpy(room, (const void *)mask, size < sizeof(*room) ? size : sizeof(*room));
	return room;
}
