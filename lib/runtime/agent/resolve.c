/*
 * resolve.c -- realpath where a name may cross from one side to the other: each side walks what lies there.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "own_program.h"
#include "path_rules.h"
#include "process.h"
#include "route.h"
#include <errno.h>

static int fail(int error)
{
	errno = error;
	return -1;
}

int bypass_route_back(char *name)
{
	return bypass_rules_back(&bypass_expanded_rules, name) != 0 ? fail(ENAMETOOLONG) : 0;
}

static ptrdiff_t own_program(char *name)
{
	const char *program = bypass_own_program_at_home();

	if (program == NULL)
		return fail(ENOENT);
	strcpy(name, program);
	return (ptrdiff_t)strlen(name);
}

ptrdiff_t bypass_readlink_descriptor(const char *path, char *target, size_t size, bypass_readlink_call *home)
{
	char *name = (char *)bypass_arena_take(bypass_self(), PATH_MAX);
	ptrdiff_t length;

	if (size == 0 || name == NULL)
		return fail(size == 0 ? EINVAL : ENOMEM);
	if (strncmp(path, BYPASS_FETCHED_FOLDER, sizeof(BYPASS_FETCHED_FOLDER) - 1) != 0)
		length = own_program(name); /* the only other link that such a route leads by */
	else
		length = home(path, name, PATH_MAX - 1);
	if (length < 0 || length >= PATH_MAX)
		return -1;
	name[length] = '\0';
	if (name[0] == '/' && strncmp(path, BYPASS_FETCHED_FOLDER, sizeof(BYPASS_FETCHED_FOLDER) - 1) == 0 && bypass_route_back(name) != 0)
		return -1;
	length = (ptrdiff_t)strlen(name);
	if ((size_t)length > size)
		length = (ptrdiff_t)size;
	memcpy(target, name, (size_t)length);
	return length;
}

/* The kernel's own answer for what it shows as links below /proc too, but for descriptors of home's. */
static long read_link(const char *path, char *target, size_t size)
{
	if (bypass_route_opened(path))
		return -ENXIO;
	return bypass_sys(SYS_readlinkat, AT_FDCWD, path, target, size);
}

/* A slash at the end, or "/.", asks for a directory. */
static int is_folder(struct bypass_follow *follow)
{
	size_t length = strlen(follow->real);
	long got;

	length -= length > 1 && follow->real[length - 1] == '.' && follow->real[length - 2] == '/';
	if (length == 0 || follow->real[length - 1] != '/' || length + 2 > sizeof(follow->real))
		return 0;
	memcpy(follow->real + length, ".", 2);
	got = read_link(follow->real, follow->target, sizeof(follow->target));
	return got >= 0 || got == -EINVAL ? 0 : fail((int)-got);
}

/* What lies here of it. 1: it leads away, and full is the name to go on with; 0: done; -1 with errno. */
static int walk_here(struct bypass_name *name, struct bypass_follow *follow)
{
	int links = follow->links, result;

	follow->rules = &bypass_expanded_rules;
	follow->side = BYPASS_RULE_LOCAL;
	follow->last = BYPASS_LAST_FOLLOWED;
	follow->read = read_link;
	result = bypass_follow(follow, name->full);
	follow->links += links;
	if (result < 0)
		return fail(-result);
	if (result == BYPASS_FOLLOW_HERE && follow->error == ENXIO)
		follow->links++;
	else if (result == BYPASS_FOLLOW_HERE)
		return follow->error != 0 ? fail(follow->error) : is_folder(follow);
	if (follow->links > BYPASS_LINKS_MAX || bypass_follow_name(follow) == NULL)
		return fail(follow->links > BYPASS_LINKS_MAX ? ELOOP : ENAMETOOLONG);
	name->walked = 1;
	return bypass_name_goes_on(name, follow->real) ? 1 : fail(name->route->error);
}

/* What lies at home of it. As walk_here. */
static int walk_there(char *resolved, struct bypass_name *name, struct bypass_follow *follow, bypass_walk_call *walk)
{
	const struct bypass_route *route = name->route;
	int result;

	if (route->handle != 0)
		result = walk(route->handle, bypass_route_below(route), BYPASS_LAST_FOLLOWED, resolved);
	else
		result = walk(AT_FDCWD, name->full, BYPASS_LAST_FOLLOWED, resolved);
	if (result == 1 && ++follow->links > BYPASS_LINKS_MAX)
		return fail(ELOOP);
	if (result == 1 && !bypass_name_goes_on(name, resolved))
		return fail(route->error);
	return result;
}

/* Where it is to be walked next. */
static enum bypass_side next_side(struct bypass_name *name)
{
	struct bypass_route *route = name->route;

	route->handle = 0;
	route->link = NULL;
	if (bypass_name_descriptor(name)) {
		route->error = route->side == BYPASS_LOCAL && route->link != NULL ? ENOENT : route->error;
		return route->error != 0 ? BYPASS_DENY : route->side;
	}
	if (bypass_expanded_rules.count == 0)
		return BYPASS_HOME;
	route->side = (enum bypass_side)bypass_name_side(name);
	if (route->side == BYPASS_DENY)
		route->error = bypass_rule_own(name->rule)->error;
	return route->side;
}

static int resolve(char *resolved, struct bypass_name *name, struct bypass_follow *follow, bypass_walk_call *walk)
{
	int result;

	do {
		switch (next_side(name)) {
		case BYPASS_DENY:
			return fail(name->route->error != 0 ? name->route->error : EACCES);
		case BYPASS_HOME:
			result = walk_there(resolved, name, follow, walk);
			break;
		default:
			result = walk_here(name, follow);
			if (result == 0)
				strcpy(resolved, follow->done[0] != '\0' ? follow->done : "/");
		}
	} while (result == 1);
	return result;
}

int bypass_resolve_by(char *resolved, const char *path, bypass_walk_call *walk)
{
	struct bypass_follow *follow;
	struct bypass_route route;
	struct bypass_name name;
	size_t length = path != NULL ? strnlen(path, PATH_MAX) : 0;

	if (length == 0 || length == PATH_MAX)
		return fail(path == NULL ? EINVAL : length == 0 ? ENOENT : ENAMETOOLONG);
	follow = (struct bypass_follow *)bypass_arena_take(bypass_self(), sizeof(*follow));
	if (follow == NULL)
		return fail(ENOMEM);
	follow->links = 0;
	memset(&route, 0, sizeof(route));
	route.side = BYPASS_LOCAL;
	if (!bypass_name_begin(&name, &route, AT_FDCWD, path, NULL))
		return fail(route.side == BYPASS_DENY ? route.error : ENOENT);
	return resolve(resolved, &name, follow, walk);
}

int bypass_resolve(char *resolved, const char *path)
{
	return bypass_resolve_by(resolved, path, bypass_walk_home);
}
