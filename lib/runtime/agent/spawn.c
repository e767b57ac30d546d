/*
 * spawn.c -- posix_spawn's file actions that open files at home. libc carries the list out inside, where only this machine is: so such an
 * action becomes a dup2 of a number that is held free for it, and the file is opened there right before the process is made.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include <errno.h>
#include <fcntl.h>

struct row {
	const void *actions; /* whose list it is; NULL: free row */
	int place;           /* the number held; of ours, close-on-exec */
	int flags;
	mode_t mode;
	struct row *next;
	char path[PATH_MAX]; /* home's */
};
static struct {
	struct bypass_lock lock;
	struct row *rows; /* never unmapped */
} opens;

static int hold_number(void)
{
	long file = bypass_sys(SYS_openat, AT_FDCWD, "/", O_PATH | O_CLOEXEC, 0);

	return file < 0 ? (int)file : bypass_raise_file((int)file);
}

static struct row *take_row(const void *actions)
{
	struct row *row;

	bypass_lock(&opens.lock);
	for (row = opens.rows; row != NULL && row->actions != NULL; row = row->next)
		;
	if (row == NULL && (row = (struct row *)bypass_map(sizeof(*row))) != NULL) {
		row->next = opens.rows;
		opens.rows = row;
	}
	if (row != NULL)
		row->actions = actions;
	bypass_unlock(&opens.lock);
	return row;
}

int bypass_spawn_opens(const void *actions, const char *path, int flags, mode_t mode)
{
	size_t length = strnlen(path, PATH_MAX);
	struct row *row = length < PATH_MAX ? take_row(actions) : NULL;

	if (row == NULL)
		return length < PATH_MAX ? -ENOMEM : -ENAMETOOLONG;
	row->place = hold_number();
	if (row->place < 0) {
		row->actions = NULL;
		return row->place;
	}
	bypass_private_add(&row->place);
	memcpy(row->path, path, length + 1);
	row->flags = flags;
	row->mode = mode;
	return row->place;
}

void bypass_spawn_forget(const void *actions)
{
	struct row *row;
	int place;

	for (row = opens.rows; row != NULL; row = row->next) {
		if (row->actions != actions)
			continue;
		place = row->place;
		bypass_private_drop(&row->place);
		bypass_close_file(place);
		row->actions = NULL;
	}
}

/* The number is taken back from what was opened there. The file at home is closed with its last name here. */
static void close_opened(struct row *row, int (*shut)(int))
{
	int fd = row->place, empty = hold_number();

	if (bypass_descriptor_forget(fd))
		shut(fd);
	if (empty >= 0) {
		bypass_sys(SYS_dup3, empty, fd, O_CLOEXEC);
		bypass_close_file(empty);
	}
}

int bypass_spawn_open_all(const void *actions, int (*open_home)(const char *, int, mode_t), int (*shut)(int))
{
	struct row *row, *undone;
	int fd;

	if (actions == NULL)
		return 0; /* free rows have none either: nothing may be opened, or emptied, again */
	for (row = opens.rows; row != NULL; row = row->next) {
		if (row->actions != actions)
			continue;
		fd = open_home(row->path, row->flags | O_CLOEXEC, row->mode);
		if (fd < 0) {
			for (undone = opens.rows; undone != row; undone = undone->next)
				if (undone->actions == actions)
					close_opened(undone, shut);
			return errno;
		}
		bypass_sys(SYS_dup3, fd, row->place, O_CLOEXEC);
		bypass_close_file(fd);
	}
	return 0;
}

void bypass_spawn_close_all(const void *actions, int (*shut)(int))
{
	struct row *row;
	int saved = errno;

	for (row = opens.rows; actions != NULL && row != NULL; row = row->next)
		if (row->actions == actions)
			close_opened(row, shut);
	errno = saved;
}
