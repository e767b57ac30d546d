/*
 * spawn.c -- posix_spawn's file actions that open files or enter folders at home. libc carries the list out inside, where only this machine
 * is: so such an action becomes a dup2, or an fchdir, of a number that is held free for it, and what belongs there is put there right
 * before the process is made (spawn_walk.c).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "spawn.h"
#include <errno.h>
#include <fcntl.h>

static struct {
	struct bypass_lock lock;
	struct bypass_spawn_row *rows; /* never unmapped */
	uint64_t order;
} lists;

int bypass_spawn_hold(void)
{
	long file = bypass_sys(SYS_openat, AT_FDCWD, "/", O_PATH | O_CLOEXEC, 0);

	return file < 0 ? (int)file : bypass_raise_file((int)file);
}

struct bypass_spawn_row *bypass_spawn_next(const void *actions, uint64_t order)
{
	struct bypass_spawn_row *row, *found = NULL;

	for (row = actions != NULL ? lists.rows : NULL; row != NULL; row = row->next) /* free rows have no list either */
		if (row->actions == actions && row->order > order && (found == NULL || row->order < found->order))
			found = row;
	return found;
}

static struct bypass_spawn_row *take_row(const void *actions, enum bypass_spawn_kind kind, const char *path)
{
	struct bypass_spawn_row *row;

	bypass_lock(&lists.lock);
	for (row = lists.rows; row != NULL && row->actions != NULL; row = row->next)
		;
	if (row == NULL && (row = (struct bypass_spawn_row *)bypass_map(sizeof(*row))) != NULL) {
		row->next = lists.rows;
		lists.rows = row;
	}
	if (row != NULL) {
		row->kind = kind;
		row->order = ++lists.order;
		row->place = -1;
		memcpy(row->path, path, strlen(path) + 1);
		row->actions = actions;
	}
	bypass_unlock(&lists.lock);
	return row;
}

/* A row with a number held for it: that number, or negative errno. */
static int hold(struct bypass_spawn_row *row)
{
	if (row == NULL)
		return -ENOMEM;
	row->place = bypass_spawn_hold();
	if (row->place < 0) {
		row->actions = NULL;
		return row->place;
	}
	bypass_private_add(&row->place);
	return row->place;
}

static int enters(const void *actions)
{
	struct bypass_spawn_row *row = bypass_spawn_next(actions, 0);

	while (row != NULL && row->kind == BYPASS_SPAWN_OPEN)
		row = bypass_spawn_next(actions, row->order);
	return row != NULL;
}

int bypass_spawn_opens(const void *actions, int number, const char *path, int flags, mode_t mode)
{
	int later = path[0] != '/' && enters(actions);
	struct bypass_spawn_row *row;
	struct bypass_route route;

	if (later)
		route.side = BYPASS_LOCAL;
	else
		bypass_route_through(&route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	if (route.side == BYPASS_DENY)
		return -route.error;
	if (!later && route.side != BYPASS_HOME && route.path == path)
		return BYPASS_SPAWN_HERE;
	if (strnlen(path, PATH_MAX) == PATH_MAX)
		return -ENAMETOOLONG;
	row = take_row(actions, BYPASS_SPAWN_OPEN, route.side == BYPASS_HOME ? route.path : path);
	if (row != NULL) {
		row->number = number;
		row->flags = flags;
		row->mode = mode;
		row->home = route.side == BYPASS_HOME;
	}
	return hold(row);
}

int bypass_spawn_enters(const void *actions, const char *path)
{
	return strnlen(path, PATH_MAX) == PATH_MAX ? -ENAMETOOLONG : hold(take_row(actions, BYPASS_SPAWN_ENTER, path));
}

int bypass_spawn_enters_file(const void *actions, int number)
{
	struct bypass_spawn_row *row = bypass_spawn_next(actions, 0), *opened = NULL, *made;

	for (; row != NULL; row = bypass_spawn_next(actions, row->order))
		if (row->kind == BYPASS_SPAWN_OPEN && row->number == number)
			opened = row;
	made = take_row(actions, BYPASS_SPAWN_ENTER_FILE, "");
	if (made == NULL)
		return -ENOMEM;
	made->number = opened != NULL ? opened->place : number;
	return opened != NULL || bypass_descriptor_side(number) == BYPASS_HOME ? hold(made) : BYPASS_SPAWN_HERE;
}

void bypass_spawn_forget(const void *actions)
{
	struct bypass_spawn_row *row;
	int place;

	while ((row = bypass_spawn_next(actions, 0)) != NULL) {
		place = row->place;
		bypass_private_drop(&row->place);
		bypass_close_file(place);
		row->actions = NULL;
	}
}
