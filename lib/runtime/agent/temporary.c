/*
 * temporary.c -- names for temporary files, on the side where the path rules put them. Agent side; any thread; inside a trap.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include "sys.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#define LETTERS 6
#define TRIES 1000

/* Letters that nobody can guess; where the kernel has none to give, such as nobody else takes at this moment. */
static void choose(char *place)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	uint64_t number = bypass_now() ^ (uint64_t)(uintptr_t)place;
	int i;

	(void)bypass_sys(SYS_getrandom, &number, sizeof(number), 0);
	for (i = 0; i < LETTERS; i++, number /= sizeof(letters) - 1)
		place[i] = letters[number % (sizeof(letters) - 1)];
}

/* One way to take a name: 0 or more, or -1 with errno, EEXIST when somebody has it. */
struct taking {
	int (*take)(const struct taking *taking, const char *path, enum bypass_side side);
	const struct bypass_temporary_calls *home;
	int flags;
};

/* The letters are chosen until the name is taken; then they are in `name` too. */
static int taken(char *name, int suffix, const struct taking *taking)
{
	struct bypass_route route;
	size_t length = strlen(name);
	char *path, *place;
	int result = -1, tries;

	if (suffix < 0 || length < LETTERS + (size_t)suffix || memcmp(name + length - (size_t)suffix - LETTERS, "XXXXXX", LETTERS) != 0) {
		errno = EINVAL;
		return -1;
	}
	bypass_route_through(&route, AT_FDCWD, name, BYPASS_LAST_ENTRY);
	if (route.side == BYPASS_DENY) {
		errno = route.error;
		return -1;
	}
	path = bypass_borrow(strlen(route.path) + 1);
	if (path == NULL) {
		errno = ENOMEM;
		return -1;
	}
	strcpy(path, route.path);
	place = path + strlen(path) - (size_t)suffix - LETTERS;
	for (tries = 0; tries < TRIES; tries++) {
		choose(place);
		result = taking->take(taking, path, route.side);
		if (result != -1 || errno != EEXIST)
			break;
	}
	if (result != -1)
		memcpy(name + length - (size_t)suffix - LETTERS, place, LETTERS);
	bypass_give_back(path);
	return result;
}

static int take_file(const struct taking *taking, const char *path, enum bypass_side side)
{
	int flags = (taking->flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL;

	return side == BYPASS_HOME ? taking->home->open(path, flags, 0600) : open(path, flags, 0600);
}

static int take_folder(const struct taking *taking, const char *path, enum bypass_side side)
{
	return side == BYPASS_HOME ? taking->home->mkdir(path, 0700) : mkdir(path, 0700);
}

static int take_nothing(const struct taking *taking, const char *path, enum bypass_side side)
{
	struct stat status;
	int there = side == BYPASS_HOME ? taking->home->lstat(path, &status) : lstat(path, &status);

	if (there == 0)
		errno = EEXIST;
	return there == -1 && errno == ENOENT ? 0 : -1;
}

int bypass_temporary_file(char *name, int suffix, int flags, const struct bypass_temporary_calls *home)
{
	struct taking taking = {take_file, home, flags};

	return taken(name, suffix, &taking);
}

int bypass_temporary_folder(char *name, const struct bypass_temporary_calls *home)
{
	struct taking taking = {take_folder, home, 0};

	return taken(name, 0, &taking);
}

int bypass_temporary_name(char *name, const struct bypass_temporary_calls *home)
{
	struct taking taking = {take_nothing, home, 0};

	return taken(name, 0, &taking);
}
