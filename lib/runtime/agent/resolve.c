/*
 * resolve.c -- realpath where a name may cross from one side to the other: each part is read on the side that the rules name.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "process.h"
#include "route.h"
#include <errno.h>

#define LINKS_MAX 40

/* The walk: `done` has no links and is plain, `rest` is still to be walked, and begins right behind a slash. */
struct walk {
	char done[PATH_MAX];
	char rest[2 * PATH_MAX];
	char target[PATH_MAX];
	int links;
	bypass_readlink_call *home, *local;
};

static int fail(int error)
{
	errno = error;
	return -1;
}

int bypass_route_back(char *name)
{
	size_t i, covered, rest;
	const char *as, *pattern;

	for (i = 0; i < bypass_expanded_count; i++) {
		as = bypass_expanded_rules[i].as;
		pattern = bypass_expanded_rules[i].pattern;
		if (bypass_expanded_rules[i].rule->side != BYPASS_HOME || as == NULL || pattern[0] != '/' || strchr(pattern, '*') != NULL)
			continue;
		covered = strlen(as);
		if (strncmp(name, as, covered) != 0 || (covered > 1 && name[covered] != '/' && name[covered] != '\0'))
			continue;
		if (covered == 1)
			covered = 0; /* "/": all of the name lies below it */
		rest = strlen(name + covered);
		if (strlen(pattern) + rest >= PATH_MAX)
			return fail(ENAMETOOLONG);
		memmove(name + strlen(pattern), name + covered, rest + 1);
		memcpy(name, pattern, strlen(pattern));
		return 0;
	}
	return 0;
}

ptrdiff_t bypass_readlink_descriptor(const char *path, char *target, size_t size, bypass_readlink_call *home)
{
	char *name = (char *)bypass_arena_take(bypass_self(), PATH_MAX);
	ptrdiff_t length;

	if (size == 0 || name == NULL)
		return fail(size == 0 ? EINVAL : ENOMEM);
	length = home(path, name, PATH_MAX - 1);
	if (length < 0 || length >= PATH_MAX)
		return -1;
	name[length] = '\0';
	if (name[0] == '/' && bypass_route_back(name) != 0)
		return -1;
	length = (ptrdiff_t)strlen(name);
	if ((size_t)length > size)
		length = (ptrdiff_t)size;
	memcpy(target, name, (size_t)length);
	return length;
}

/* Reads what `done` names, on its side, into target. Length, 0 when it is there and no link, -1 with errno. */
static ptrdiff_t read_part(struct walk *walk)
{
	struct bypass_route route;
	ptrdiff_t length;

	bypass_route_path(&route, AT_FDCWD, walk->done);
	if (route.side == BYPASS_DENY)
		return fail(route.error);
	length = (route.side == BYPASS_HOME ? walk->home : walk->local)(route.path, walk->target, sizeof(walk->target) - 1);
	if (length < 0)
		return errno == EINVAL ? 0 : -1;
	if (length == 0 || (size_t)length >= sizeof(walk->target))
		return fail(length == 0 ? ENOENT : ENAMETOOLONG);
	walk->target[length] = '\0';
	if (route.side == BYPASS_HOME && walk->target[0] == '/' && bypass_route_back(walk->target) != 0)
		return -1;
	return length;
}

static void drop_last(char *done)
{
	char *slash = strrchr(done, '/');

	if (slash != NULL)
		*slash = '\0';
}

/* A link: what it says comes in front of the rest, and is walked from the folder that it lies in. */
static int follow(struct walk *walk, const char *rest)
{
	size_t length = strlen(walk->target), more = strlen(rest);

	if (++walk->links > LINKS_MAX)
		return fail(ELOOP);
	if (length + more + 2 > sizeof(walk->rest))
		return fail(ENAMETOOLONG);
	if (walk->target[0] == '/')
		walk->done[0] = '\0';
	else
		drop_last(walk->done);
	memmove(walk->rest + length + 1, rest, more + 1);
	memcpy(walk->rest, walk->target, length);
	walk->rest[length] = '/';
	return 0;
}

/* One component of `rest`. 0 or -1. */
static int step(struct walk *walk)
{
	char *name = walk->rest + strspn(walk->rest, "/");
	size_t length = strcspn(name, "/"), have = strlen(walk->done);
	ptrdiff_t link;

	if (length == 0 || (length == 1 && name[0] == '.')) {
		memmove(walk->rest, name + length, strlen(name + length) + 1);
		return 0;
	}
	if (length == 2 && name[0] == '.' && name[1] == '.') {
		drop_last(walk->done);
		memmove(walk->rest, name + length, strlen(name + length) + 1);
		return 0;
	}
	if (have + length + 4 > sizeof(walk->done))
		return fail(ENAMETOOLONG);
	walk->done[have] = '/';
	memcpy(walk->done + have + 1, name, length);
	walk->done[have + 1 + length] = '\0';
	link = read_part(walk);
	if (link > 0)
		return follow(walk, name + length);
	if (link == 0)
		memmove(walk->rest, name + length, strlen(name + length) + 1);
	return link < 0 ? -1 : 0;
}

/* A slash at the end asks for a directory. */
static int require_directory(struct walk *walk)
{
	size_t length = strlen(walk->done);

	memcpy(walk->done + length, "/.", 3);
	if (read_part(walk) != 0)
		return -1;
	walk->done[length] = '\0';
	return 0;
}

int bypass_resolve(char *resolved, const char *path, bypass_readlink_call *home, bypass_readlink_call *local)
{
	struct walk *walk;
	size_t length = path != NULL ? strnlen(path, PATH_MAX) : 0;

	if (length == 0 || length == PATH_MAX)
		return fail(path == NULL ? EINVAL : length == 0 ? ENOENT : ENAMETOOLONG);
	walk = (struct walk *)bypass_arena_take(bypass_self(), sizeof(*walk));
	if (walk == NULL)
		return fail(ENOMEM);
	walk->home = home;
	walk->local = local;
	walk->links = 0;
	walk->done[0] = '\0';
	if (path[0] != '/' && bypass_cwd_side() == BYPASS_HOME)
		memcpy(walk->done, bypass_cwd_name(), PATH_MAX);
	else if (path[0] != '/' && bypass_sys(SYS_getcwd, walk->done, PATH_MAX) <= 0)
		return fail(ENOENT);
	if (strcmp(walk->done, "/") == 0)
		walk->done[0] = '\0';
	memcpy(walk->rest, path, length + 1);
	while (walk->rest[strspn(walk->rest, "/")] != '\0')
		if (step(walk) != 0)
			return -1;
	if (path[length - 1] == '/' && walk->done[0] != '\0' && require_directory(walk) != 0)
		return -1;
	length = strlen(walk->done);
	memcpy(resolved, length > 0 ? walk->done : "/", length > 0 ? length + 1 : 2);
	return 0;
}
