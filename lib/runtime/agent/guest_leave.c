/*
 * guest_leave.c -- a guest with a dynamic linker (--from-the-start) has the agents preloaded into itself: until they start, the host sees
 * what its linker does; then they take over, and the host does nothing more. As at an exec, what this process has at home goes along by
 * a ticket, in the guest's environment; its room is kept there from the start, since nobody knows before what to write.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "exec.h"
#include "guest.h"
#include "own_program.h"
#include "../shared/format.h"
#include <fcntl.h>
#include <signal.h>
#include <sys/auxv.h>

#define ROOM 8192u /* a name of a folder, and numbers */
#define DISPATCH 59 /* PR_SET_SYSCALL_USER_DISPATCH */

/* ---- the host's side ---- */

static char *room; /* this agent's ticket in the guest's environment */

char *bypass_guest_ticket_room(void)
{
	room = (char *)bypass_map(ROOM);
	if (room != NULL)
		bypass_format(room, ROOM, "%s%s=", BYPASS_TICKET, bypass_spec.name);
	return room;
}

/* One lane goes along, as at an exec. */
static struct bypass_lane *choose_lane(void)
{
	struct bypass_lane *lane;

	for (lane = bypass_home.lanes; lane != NULL; lane = lane->next)
		if (lane->state == BYPASS_LANE_FREE && lane->worker == bypass_home.worker)
			return lane;
	return NULL;
}

void bypass_guest_write_ticket(void)
{
	struct bypass_thread *self = bypass_self();
	void *mark = bypass_arena_mark(self);
	struct bypass_lane *chosen = bypass_home.worker != 0 && !bypass_home.lost ? choose_lane() : NULL, *lane;
	struct bypass_ticket ticket;
	const char *text;

	bypass_ticket_fill(&ticket, chosen);
	ticket.pid = (int)bypass_sys(SYS_getpid);
	text = bypass_ticket_write(self, &ticket);
	if (room != NULL && text != NULL && strlen(text) < ROOM)
		memcpy(room, text, strlen(text) + 1);
	bypass_arena_release(self, mark);
	for (lane = bypass_home.lanes; lane != NULL; lane = lane->next)
		if (lane != chosen && lane->state == BYPASS_LANE_FREE)
			bypass_lane_close(lane);
	bypass_close_file(bypass_process.error_file > 2 ? bypass_process.error_file : -1);
	bypass_close_file(bypass_process.trace != BYPASS_TRACE_OFF && bypass_process.trace_file > 2 ? bypass_process.trace_file : -1);
}

/* The environment without the tickets that its agents have redeemed, and with room for those to come. */
char *const *bypass_guest_hand_on(char *const *environment)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	size_t i, length = 0, count = bypass_count(environment);
	char **entries = (char **)bypass_map((count + shared->tier_count + 1) * sizeof(*entries)), *ticket;

	if (entries == NULL)
		return environment;
	for (i = 0; i < count; i++)
		if (strncmp(environment[i], BYPASS_TICKET, strlen(BYPASS_TICKET)) != 0)
			entries[length++] = environment[i];
	for (i = 0; i < shared->tier_count; i++) {
		ticket = shared->tiers[i].ticket_room();
		if (ticket != NULL)
			entries[length++] = ticket;
	}
	return entries;
}

static void name_program(struct bypass_guest *guest)
{
	guest->file = guest->fetched ? -1 : (int)bypass_sys(SYS_openat, AT_FDCWD, guest->program, O_PATH | O_CLOEXEC, 0);
	if (guest->file < 0)
		return;
	guest->file = bypass_raise_file(guest->file);
	bypass_format(guest->link, sizeof(guest->link), "/proc/self/fd/%d", guest->file);
}

/* The handler is the kernel's own again, the heap that the guest's C library knows is the kernel's too, and calls are dispatched no more. */
long bypass_guest_leave(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint64_t none[4] = { 0, 0, 0, 0 };
	uint32_t i;

	for (i = 0; i < shared->tier_count; i++)
		shared->tiers[i].write_ticket();
	name_program(shared->guest);
	bypass_guest_give_break(shared->guest);
	bypass_sys(SYS_rt_sigaction, SIGSYS, none, NULL, 8);
	return bypass_sys(SYS_prctl, DISPATCH, 0, 0, 0, 0);
}

/* ---- the guest's side ---- */

/* The first system call of an agent in a process that has a host: it is the host's sign. */
void bypass_guest_take_from_host(void)
{
	struct bypass_guest *guest = (struct bypass_guest *)getauxval(BYPASS_GUEST_AUXILIARY);

	if (guest == NULL || bypass_sys(SYS_prctl, DISPATCH, 0, 0, 0, 0) != 0)
		return;
	bypass_rendezvous_1.guest = guest;
}

const char *bypass_guest_link(const char *path)
{
	const struct bypass_guest *guest = bypass_rendezvous_1.guest;

	return guest != NULL && !bypass_rendezvous_1.has_guest && guest->link[0] != '\0' && bypass_names_own_program(path) ? guest->link : NULL;
}
