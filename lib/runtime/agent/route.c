/*
 * route.c -- which side a name belongs to: first rule that covers it wins, by its text alone. See route.h.
 *
 * A name is made plain only for matching; the call gets it as it came, unless `as` rewrites it or the directory that it is
 * relative to lies on the other side (then it becomes absolute).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include "route.h"
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "../shared/format.h"
#include <errno.h>

#define LONGEST (2 * PATH_MAX + 2)

/* ---- answers ---- */

static void answer(struct bypass_route *route, enum bypass_side side, int at, const char *path)
{
	route->side = side;
	route->error = 0;
	route->at = at;
	route->path = path;
}

static void deny(struct bypass_route *route, int error)
{
	route->side = BYPASS_DENY;
	route->error = error;
}

/* Room for a name as long as the call lives. */
static char *name_room(struct bypass_route *route, size_t size)
{
	char *room = (char *)bypass_arena_take(bypass_self(), size);

	if (room == NULL)
		deny(route, ENOMEM);
	return room;
}

static void answer_copy(struct bypass_route *route, enum bypass_side side, const char *first, const char *rest, int slash)
{
	size_t first_length = strlen(first), rest_length = strlen(rest);
	char *room;

	while (first_length > 0 && first[first_length - 1] == '/')
		first_length--;
	if (first_length + rest_length + 2 > PATH_MAX) {
		deny(route, ENAMETOOLONG);
		return;
	}
	room = name_room(route, first_length + rest_length + 3);
	if (room == NULL)
		return;
	memcpy(room, first, first_length);
	memcpy(room + first_length, rest, rest_length);
	first_length += rest_length;
	if (first_length == 0 || (slash && room[first_length - 1] != '/'))
		room[first_length++] = '/';
	room[first_length] = '\0';
	answer(route, side, AT_FDCWD, room);
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

/* ---- rules ---- */

static void log_rule(const struct bypass_path_rule *rule, const char *name)
{
	static const char *const words[] = { "anywhere", "local", "home", "denied" };

	if (rule->log)
		bypass_log("%s: %s by \"%s\"", name, words[rule->side], rule->pattern);
}

static const struct bypass_expanded_rule *covering(const char *plain)
{
	size_t i;

	for (i = 0; i < bypass_expanded_count; i++)
		if (bypass_path_match(bypass_expanded_rules[i].pattern, plain) != 0)
			return &bypass_expanded_rules[i];
	return NULL;
}

/*
 * Whether `..` climbs out of a folder that `as` gives another name: "/data/../etc" with /data at home as /srv/sample. What it
 * climbs to is only known here.
 */
static int climbs_out(const char *plain, const char *path)
{
	const char *end = path, *dots;
	const struct bypass_expanded_rule *rule;
	size_t length = strlen(plain) + strlen(path) + 2;
	char *part, *first;
	int found = 0;

	if (strstr(path, "..") == NULL)
		return 0;
	part = (char *)bypass_arena_take(bypass_self(), 2 * length);
	if (part == NULL)
		return 0;
	first = part + length;
	while (!found && (dots = strstr(end, "..")) != NULL) {
		end = dots + 2;
		if ((dots > path && dots[-1] != '/') || (*end != '/' && *end != '\0') || path[0] != '/')
			continue;
		memcpy(first, path, (size_t)(dots - path));
		first[dots - path] = '\0';
		bypass_path_join(part, "", first);
		rule = covering(part);
		found = rule != NULL && rule->as != NULL;
	}
	return found;
}

/*
 * `plain` is the absolute name, `path` the name as it came, `moved`: path is relative to a directory at home. A slash at the end
 * asks for a directory, and is kept.
 */
static void apply_rules(struct bypass_route *route, const char *plain, int at, const char *path, int moved)
{
	size_t length = strlen(path), covered = 0, i;
	int slash = length > 0 && path[length - 1] == '/';
	const struct bypass_path_rule *rule = NULL;
	const struct bypass_expanded_rule *expanded = NULL;

	for (i = 0; i < bypass_expanded_count && covered == 0; i++) {
		expanded = &bypass_expanded_rules[i];
		rule = expanded->rule;
		covered = bypass_path_match(expanded->pattern, plain);
	}
	if (covered == 0) {
		answer(route, BYPASS_LOCAL, at, path);
		if (moved)
			answer_copy(route, BYPASS_LOCAL, "", plain, slash);
		return;
	}
	if (!route->quiet)
		log_rule(rule, plain);
	if (rule->side == BYPASS_DENY)
		deny(route, rule->error != 0 ? rule->error : EACCES);
	else if (expanded->as != NULL)
		answer_copy(route, rule->side, expanded->as, plain + covered - 1, slash);
	else if ((path[0] != '/' && (moved || rule->side == BYPASS_HOME)) || climbs_out(plain, path))
		answer_copy(route, rule->side, "", plain, slash);
	else
		answer(route, rule->side, at, path);
}

/* A name of a descriptor: this process' local ones are the kernel's business, home's are known there by their handles. */
static int route_descriptor_name(struct bypass_route *route, const char *plain, int at, const char *path)
{
	struct bypass_descriptor_name found;
	char name[40];
	int64_t handle = 0;
	int error = 0;

	if (!bypass_path_descriptor(&found, plain, bypass_process.pid))
		return 0;
	switch (bypass_descriptor_named(&found, plain, &handle, &error)) {
	case BYPASS_HOME:
		bypass_format(name, sizeof(name), "/proc/self/fd/%lld", (long long)handle);
		answer_copy(route, BYPASS_HOME, name, plain + found.length, path[0] != '\0' && path[strlen(path) - 1] == '/');
		route->descriptor = plain[found.length] == '\0';
		route->link = route->descriptor ? found.link : NULL;
		return 1;
	case BYPASS_DENY:
		if (error != ENOENT) {
			deny(route, error);
			return 1;
		}
		/* It is listed by the kernel, as a link; that leads nowhere: no descriptor has this number. */
		answer(route, BYPASS_LOCAL, AT_FDCWD, "/proc/self/fd/2147483647");
		route->link = plain;
		return 1;
	default:
		if (!found.own || plain[found.length] != '\0')
			return 0;
		answer(route, BYPASS_LOCAL, at, path);
		return 1;
	}
}

static void find_route(struct bypass_route *route, int at, const char *path, int quiet)
{
	char *plain, *base;
	int saved = errno, moved = 0;

	memset(route, 0, sizeof(*route));
	route->given = path;
	route->quiet = quiet;
	answer(route, bypass_expanded_count == 0 ? BYPASS_ANYWHERE : BYPASS_LOCAL, at, path);
	if (path == NULL)
		route->side = BYPASS_LOCAL;
	if (path != NULL && path[0] != '/' && bypass_descriptor_private(at)) {
		deny(route, EBADF);
		return;
	}
	if (path == NULL || (path[0] != '/' && at != AT_FDCWD && bypass_descriptor_side(at) == BYPASS_HOME)) {
		if (path != NULL)
			route->side = BYPASS_HOME;
		return;
	}
	if (path[0] == '\0' && at != AT_FDCWD)
		return; /* the descriptor itself, whatever name it has: a memory file's or a removed one's is none */
	if (strnlen(path, PATH_MAX) == PATH_MAX) {
		deny(route, ENAMETOOLONG);
		return;
	}
	if (bypass_expanded_count == 0 && path[0] != '/')
		return;
	plain = name_room(route, LONGEST + PATH_MAX);
	if (plain == NULL)
		return;
	base = plain + LONGEST;
	*base = '\0';
	if (path[0] != '/' && at == AT_FDCWD && bypass_cwd_side() == BYPASS_HOME) {
		memcpy(base, bypass_cwd_name(), PATH_MAX);
		moved = 1;
	} else if (path[0] != '/' && !local_directory(at, base)) {
		answer(route, BYPASS_LOCAL, at, path); /* no such descriptor, or a directory without a name: the kernel knows */
		errno = saved;
		return;
	}
	bypass_path_join(plain, base, path);
	if (bypass_guest_link(plain) != NULL)
		answer(route, BYPASS_LOCAL, AT_FDCWD, bypass_guest_link(plain));
	else if (!route_descriptor_name(route, plain, at, path) && bypass_expanded_count > 0)
		apply_rules(route, plain, at, path, moved);
	errno = saved;
}

void bypass_route_path(struct bypass_route *route, int at, const char *path)
{
	find_route(route, at, path, 0);
}

void bypass_route_quietly(struct bypass_route *route, int at, const char *path)
{
	find_route(route, at, path, 1);
}

enum bypass_side bypass_route_both(const struct bypass_route *first, const struct bypass_route *second, int *error)
{
	*error = first->side == BYPASS_DENY ? first->error : second->error;
	if (first->side == BYPASS_DENY || second->side == BYPASS_DENY)
		return BYPASS_DENY;
	*error = 0;
	if (first->side == second->side || second->side == BYPASS_ANYWHERE)
		return first->side;
	if (first->side == BYPASS_ANYWHERE)
		return second->side;
	*error = EXDEV;
	return BYPASS_DENY;
}
