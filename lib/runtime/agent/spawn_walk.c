/*
 * spawn_walk.c -- what a posix_spawn needs of home, right before the process is made: its list's files are opened and its folders entered,
 * in their order, and the program's name is seen from where the list has led. See spawn.c.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "spawn.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>

/* `path` as it is meant in the place where the list has led; in borrowed memory. NULL with errno. */
static const char *seen_from(const struct bypass_spawn_place *place, const char *path)
{
	size_t room = place->set ? strlen(place->name) + strlen(path) + 2 : 0;
	char *name;

	if (room == 0 || path[0] == '/')
		return path;
	name = (char *)bypass_arena_take(bypass_self(), room);
	if (name == NULL)
		errno = ENOMEM;
	else
		bypass_format(name, room, "%s/%s", place->name, path);
	return name;
}

/* The number of ours gets this file, or, when it is negative, nothing. */
static int put(int place, int file)
{
	int own = file < 0 ? bypass_spawn_hold() : file;
	long result = own < 0 ? own : bypass_sys(SYS_dup3, own, place, O_CLOEXEC);

	bypass_close_file(own);
	errno = result < 0 ? (int)-result : errno;
	return result < 0 ? -1 : 0;
}

/* A folder here: by an open descriptor, whose name is the place. */
static int enter_here(struct bypass_spawn_place *place, int file)
{
	char link[40];
	long length;

	bypass_format(link, sizeof(link), "/proc/self/fd/%d", file);
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, link, place->name, sizeof(place->name) - 1);
	if (length < 0) {
		errno = (int)-length;
		return -1;
	}
	place->name[length] = '\0';
	place->side = BYPASS_LOCAL;
	place->set = 1;
	return 0;
}

/* A folder at home, by the name that the program knows: the child's kernel stands nowhere meanwhile. */
static int enter_home(struct bypass_spawn_place *place, const char *name, int number)
{
	int nowhere = bypass_cwd_nowhere(&place->process);

	if (nowhere < 0) {
		errno = -nowhere;
		return -1;
	}
	memcpy(place->name, name, strlen(name) + 1);
	place->side = BYPASS_HOME;
	place->set = 1;
	return put(number, nowhere);
}

static int enter(struct bypass_spawn_place *place, const struct bypass_spawn_row *row, const struct bypass_spawn_calls *home)
{
	const char *path = seen_from(place, row->path);
	char *name = (char *)bypass_arena_take(bypass_self(), PATH_MAX);
	struct bypass_route route;
	int file;

	if (path == NULL || name == NULL) {
		errno = ENOMEM;
		return -1;
	}
	bypass_route_path(&route, AT_FDCWD, path);
	if (route.side == BYPASS_HOME) {
		if (bypass_resolve(name, path) != 0)
			return -1;
		bypass_route_path(&route, AT_FDCWD, name);
	}
	if (route.side == BYPASS_HOME)
		return home->enter(route.path) == 0 ? enter_home(place, name, row->place) : -1;
	file = route.side == BYPASS_DENY ? -route.error : bypass_open_file(route.path, O_PATH | O_DIRECTORY);
	if (file < 0) {
		errno = -file;
		return -1;
	}
	return enter_here(place, file) == 0 ? put(row->place, file) : -1;
}

static int enter_file(struct bypass_spawn_place *place, const struct bypass_spawn_row *row, const struct bypass_spawn_calls *home)
{
	char *name;

	if (row->place < 0)
		return enter_here(place, row->number);
	name = (char *)bypass_arena_take(bypass_self(), PATH_MAX);
	if (name == NULL) {
		errno = ENOMEM;
		return -1;
	}
	if (home->directory_name(row->number, name, PATH_MAX) != 0)
		return -1;
	return enter_home(place, name, row->place);
}

static int open_row(const struct bypass_spawn_place *place, const struct bypass_spawn_row *row, const struct bypass_spawn_calls *home)
{
	const char *path = row->home ? row->path : seen_from(place, row->path);
	struct bypass_route route;
	long file;

	if (path == NULL)
		return -1;
	route.side = BYPASS_HOME;
	route.path = path;
	if (!row->home)
		bypass_route_through(&route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	if (route.side == BYPASS_HOME)
		file = home->open(route.path, row->flags | O_CLOEXEC, row->mode);
	else if (route.side == BYPASS_DENY)
		file = -route.error;
	else
		file = bypass_sys(SYS_openat, AT_FDCWD, route.path, row->flags | O_CLOEXEC, row->mode);
	if (file < 0 && route.side != BYPASS_HOME)
		errno = (int)-file;
	return file < 0 ? -1 : put(row->place, (int)file);
}

int bypass_spawn_walk(const void *actions, struct bypass_spawn_place *place, const struct bypass_spawn_calls *home)
{
	struct bypass_spawn_row *row;
	int result = 0, error;

	place->set = 0;
	place->process = -1;
	for (row = bypass_spawn_next(actions, 0); row != NULL && result == 0; row = bypass_spawn_next(actions, row->order))
		result = row->kind == BYPASS_SPAWN_OPEN  ? open_row(place, row, home)
			 : row->kind == BYPASS_SPAWN_ENTER ? enter(place, row, home)
							   : enter_file(place, row, home);
	if (result == 0)
		return 0;
	error = errno;
	bypass_spawn_walked(actions, place, home);
	return error;
}

/* The numbers are taken back from what was put there. A file at home is closed with its last name here. */
void bypass_spawn_walked(const void *actions, struct bypass_spawn_place *place, const struct bypass_spawn_calls *home)
{
	struct bypass_spawn_row *row;
	int saved = errno;

	bypass_cwd_nowhere_ends(place->process);
	for (row = bypass_spawn_next(actions, 0); row != NULL; row = bypass_spawn_next(actions, row->order)) {
		if (row->place < 0)
			continue;
		if (bypass_descriptor_forget(row->place))
			home->close(row->place);
		put(row->place, -1);
	}
	errno = saved;
}

int bypass_spawn_program(struct bypass_program *program, const struct bypass_spawn_place *place, const struct bypass_route *route,
			 char *const *arguments, bypass_fetch_call *fetch)
{
	const char *given = route->given, *path = given != NULL ? seen_from(place, given) : NULL;
	struct bypass_route moved = *route;

	program->fd = -1;
	if (given == NULL || path == given)
		return bypass_program_find(program, route, arguments, fetch);
	if (path == NULL)
		return -1;
	bypass_route_through(&moved, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	moved.given = given; /* in that place, where its interpreter will look */
	if (bypass_program_find(program, &moved, arguments, fetch) != 0)
		return -1;
	if (program->fd < 0 && program->path == moved.path && place->side == BYPASS_LOCAL)
		program->path = given; /* the kernel stands there */
	return 0;
}
