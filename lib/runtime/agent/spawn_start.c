/*
 * spawn_start.c -- around a posix_spawn: the new process' worker, its ticket, and the program, or the host of one (guest_exec.h).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "exec.h"
#include "fork.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* The name of `length` bytes before `rest`, which it is relative to. NULL: no memory. */
static char *join_path(struct bypass_thread *self, const char *folder, size_t length, const char *rest)
{
	char *path = (char *)bypass_arena_take(self, length + strlen(rest) + 2);

	if (path == NULL)
		return NULL;
	memcpy(path, folder, length);
	path[length] = '/';
	memcpy(path + length + (length > 0), rest, strlen(rest) + 1);
	return path;
}

/* What the new process will find by that name, in its folder or along PATH; the name itself when that is nothing, or no matter of ours. */
static const char *find_program(struct bypass_thread *self, const char *name, const struct bypass_spawn_place *place)
{
	const char *next = bypass_exec_path(), *path = NULL;
	size_t piece;

	if (!bypass_rendezvous_1.dispatching || name[0] == '/')
		return name;
	if (strchr(name, '/') != NULL)
		return place->set && (path = join_path(self, place->name, strlen(place->name), name)) != NULL ? path : name;
	for (;; next += piece + 1) {
		piece = strcspn(next, ":");
		path = join_path(self, next, piece, name);
		if (path != NULL && bypass_sys(SYS_faccessat, AT_FDCWD, path, X_OK) == 0)
			return path;
		if (next[piece] == '\0')
			return name;
	}
}

/* The program begins with the signal mask that its starter has now, so none is held while it is started. */
int bypass_spawn_begin(struct bypass_spawning *spawning, struct bypass_trap *trap, const char *path, char *const *arguments, char *const *given,
		       const struct bypass_spawn_place *place)
{
	struct bypass_thread *self = (struct bypass_thread *)trap->self;
	struct bypass_ticket ticket;
	struct bypass_lane *child;
	long error;

	bypass_exec_set(spawning, path, arguments);
	bypass_fork_hold();
	error = bypass_fork_worker(self, &child);
	spawning->lane = child;
	bypass_ticket_fill(&ticket, child);
	ticket.parent = (int)bypass_sys(SYS_getpid);
	if (place->set)
		ticket.cwd = place->side == BYPASS_HOME ? place->name : NULL;
	spawning->environment = error == 0 ? bypass_exec_environment(self, given, &ticket) : NULL;
	errno = error != 0 ? (int)-error : ENOMEM;
	if (spawning->environment == NULL || !bypass_exec_program(spawning, self, AT_FDCWD, find_program(self, path, place))) {
		bypass_spawn_end(spawning, -1);
		return 0;
	}
	if (child != NULL)
		bypass_lane_inherit(child, 1);
	bypass_fork_open_signals();
	return 1;
}

void bypass_spawn_end(struct bypass_spawning *spawning, pid_t pid)
{
	struct bypass_lane *child = (struct bypass_lane *)spawning->lane;
	int saved = errno;

	if (child != NULL && pid > 0)
		bypass_child_note(pid, child->worker);
	if (child != NULL)
		bypass_lane_close(child);
	bypass_fork_release();
	bypass_close_file(spawning->file);
	errno = saved;
}
