/* name.c -- a name on its way to its side: made absolute, and the rule that its text leads to. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "route.h"
#include "path_rules.h"
#include "process.h"
#include "../shared/format.h"
#include <errno.h>

#define LONGEST (2 * PATH_MAX + 2)

#define OPEN_FILES "/proc/self/fd/"

static int deny(struct bypass_route *route, int error)
{
	route->side = BYPASS_DENY;
	route->error = error;
	return 0;
}

/* ---- where a relative name begins ---- */

static int local_directory(int at, char *out)
{
	char link[] = "/proc/self/fd/0000000000";
	char *digit = link + sizeof("/proc/self/fd/") - 1;
	long length, place;

	if (at == AT_FDCWD) {
		length = bypass_sys(SYS_getcwd, out, PATH_MAX);
		return length > 0 && out[0] == '/';
	}
	for (place = 1; at / place >= 10; place *= 10)
		;
	for (; place > 0; place /= 10)
		*digit++ = (char)('0' + at / place % 10);
	*digit = '\0';
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
	if (length <= 0 || out[0] != '/')
		return 0;
	out[length] = '\0';
	return 1;
}

/* A directory's own name has no links, so `..` in front of what is relative to it leads back by text alone. Gives the rest. */
static const char *climb(char *base, const char *path)
{
	char *slash;

	while (path[0] == '.' && path[1] == '.' && (path[2] == '/' || path[2] == '\0')) {
		slash = strrchr(base, '/');
		if (slash != NULL)
			slash[slash == base] = '\0'; /* above "/" is "/" */
		path += 2 + strspn(path + 2, "/");
	}
	return path;
}

int bypass_name_begin(struct bypass_name *name, struct bypass_route *route, int at, const char *path, const char *instead)
{
	size_t base;

	memset(name, 0, sizeof(*name));
	name->route = route;
	name->at = at;
	name->path = path;
	name->came = instead == NULL;
	name->full = (char *)bypass_arena_take(bypass_self(), 2 * LONGEST);
	if (name->full == NULL)
		return deny(route, ENOMEM);
	name->full[0] = '\0';
	if (instead != NULL) {
		path = instead;
	} else if (path[0] != '/' && at == AT_FDCWD && bypass_cwd_side() == BYPASS_HOME) {
		strcpy(name->full, bypass_cwd_name());
		name->came = 0;
	} else if (path[0] != '/' && !local_directory(at, name->full)) {
		return 0; /* no such descriptor, or a directory without a name: the kernel knows */
	}
	if (name->full[0] != '\0')
		path = climb(name->full, path);
	base = strlen(name->full);
	if (base + strlen(path) + 2 > LONGEST) {
		return deny(route, ENAMETOOLONG);
	}
	if (base > 0 && path[0] != '\0')
		name->full[base++] = '/';
	memcpy(name->full + base, path, strlen(path) + 1);
	base = strlen(name->full) + 2;
	name->plain = name->full + base;
	bypass_arena_trim(bypass_self(), name->full, 2 * LONGEST, 2 * base);
	bypass_path_join(name->plain, "", name->full);
	return 1;
}

int bypass_name_goes_on(struct bypass_name *name, const char *full)
{
	size_t length = strlen(full) + 2;
	char *room = (char *)bypass_arena_take(bypass_self(), 2 * length);

	if (room == NULL)
		return deny(name->route, ENOMEM);
	strcpy(room, full);
	name->full = room;
	name->plain = room + length;
	name->came = 0;
	return 1;
}

/* ---- whose it is ---- */

/* A rule by chance, as "*.dat", may name what lies in folders here, and these may be links. */
static int lies_in_local(struct bypass_name *name)
{
	size_t length = bypass_rule_folder(name->rule, name->covered, name->plain), covered;
	char end = name->plain[length];
	int side;

	if (bypass_rule_is_place(name->rule) || bypass_rule_is_rest(name->rule) || name->walked)
		return 0;
	name->plain[length] = '\0';
	side = bypass_rule_side(bypass_rules_find(&bypass_expanded_rules, length > 0 ? name->plain : "/", &covered));
	name->plain[length] = end;
	return side == BYPASS_RULE_LOCAL;
}

/* By the text up to the first `..`: what is behind that depends on what is in front. */
int bypass_name_side(struct bypass_name *name)
{
	char end;
	int side;

	name->head = bypass_path_before_dots(name->full);
	end = name->full[name->head];
	name->full[name->head] = '\0';
	bypass_path_join(name->plain, "", name->full);
	name->full[name->head] = end;
	name->rule = bypass_rules_find(&bypass_expanded_rules, name->plain, &name->covered);
	side = bypass_rule_side(name->rule);
	return side == BYPASS_RULE_HOME && lies_in_local(name) ? BYPASS_RULE_LOCAL : side;
}

const char *bypass_name_behind(const struct bypass_name *name)
{
	const char *full = name->full;
	size_t length = strlen(full);

	if (full[name->head] != '\0')
		return full + name->head - (name->head > 0);
	if (length > 1 && full[length - 1] == '/')
		return "/";
	return length > 2 && full[length - 1] == '.' && full[length - 2] == '/' ? "/." : "";
}

/* ---- descriptors by name ---- */

static void answer(struct bypass_route *route, enum bypass_side side, int at, const char *path)
{
	route->side = side;
	route->error = 0;
	route->at = at;
	route->path = path;
}

/* `first`, `rest` and `ending`, put together. */
static int answer_joined(struct bypass_route *route, enum bypass_side side, const char *first, const char *rest, const char *ending)
{
	size_t room = strlen(first) + strlen(rest) + strlen(ending) + 1;
	char *path = (char *)bypass_arena_take(bypass_self(), room);

	if (path == NULL || room > PATH_MAX)
		return deny(route, path == NULL ? ENOMEM : ENAMETOOLONG);
	bypass_format(path, room, "%s%s%s", first, rest, ending);
	answer(route, side, AT_FDCWD, path);
	return 1;
}

/* This process' local ones are the kernel's business, home's are known there by their handles. */
static int is_descriptor(struct bypass_name *name, const char *ending)
{
	struct bypass_route *route = name->route;
	struct bypass_descriptor_name found;
	const char *rest;
	char first[40];
	int itself, error = 0;

	if (!bypass_path_descriptor(&found, name->plain, bypass_process.pid))
		return 0;
	rest = name->plain + found.length;
	itself = rest[0] == '\0' && (ending[0] == '\0' || ending[1] == '\0');
	route->handle = 0;
	switch (bypass_descriptor_named(&found, name->plain, &route->handle, &error)) {
	case BYPASS_HOME:
		bypass_format(first, sizeof(first), OPEN_FILES "%lld", (long long)route->handle);
		route->descriptor = answer_joined(route, BYPASS_HOME, first, rest, ending) && itself;
		route->link = route->descriptor ? found.link : NULL;
		return 1;
	case BYPASS_DENY:
		route->handle = 0;
		deny(route, error);
		if (error == ENOENT) {
			/* It is listed by the kernel, as a link; that leads nowhere: no descriptor has this number. */
			answer(route, BYPASS_LOCAL, AT_FDCWD, OPEN_FILES "2147483647");
			route->link = name->plain;
		}
		return 1;
	default:
		route->handle = 0;
		if (!found.own || !itself)
			return 0;
		if (name->came)
			answer(route, BYPASS_LOCAL, name->at, name->path);
		else
			answer_joined(route, BYPASS_LOCAL, name->plain, ending, "");
		return 1;
	}
}

int bypass_name_descriptor(struct bypass_name *name)
{
	size_t length = strlen(name->full);

	bypass_path_join(name->plain, "", name->full);
	if (is_descriptor(name, length > 1 && name->full[length - 1] == '/' ? "/" : ""))
		return 1;
	if (name->full[bypass_path_before_dots(name->full)] == '\0')
		return 0;
	bypass_name_side(name);
	return is_descriptor(name, bypass_name_behind(name));
}

const char *bypass_route_below(const struct bypass_route *route)
{
	const char *rest = route->path + sizeof(OPEN_FILES) - 1;

	rest += strspn(rest, "0123456789");
	return rest + strspn(rest, "/");
}
