/*
 * route.c -- which side a name belongs to: the first rule that covers it wins. See route.h.
 *
 * A name's text decides, unless a link or `..` leads elsewhere. What of it lies here is asked of the kernel in one call, and walked only
 * when there is a link; what lies at home is walked there, by the call itself, and home says when it leads away (bypass_call_run).
 * The call gets the name as it came, unless `as` or a link from the other side gives another, or the directory that it is relative to
 * lies on the other side (then it becomes absolute).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include "own_program.h"
#include "route.h"
#include "descriptor.h"
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "../shared/follow.h"
#include "../shared/format.h"
#include <errno.h>
#ifndef SYS_openat2
#define SYS_openat2 437 /* the same on every machine, and newer than some headers */
#endif

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

/* ---- rules ---- */

static void log_rule(const struct bypass_route *route, const struct bypass_rule *rule, const char *name)
{
	static const char *const words[] = { "anywhere", "local", "home", "denied" };
	const struct bypass_path_rule *own = rule != NULL ? bypass_rule_own(rule) : NULL;

	if (own != NULL && own->log && !route->quiet)
		bypass_log("%s: %s by \"%s\"", name, words[own->side], own->pattern);
}

static void deny_by(struct bypass_route *route, const struct bypass_rule *rule)
{
	int error = bypass_rule_own(rule)->error;

	deny(route, error != 0 ? error : EACCES);
}

/* ---- what lies here ---- */

static long open_how(int at, const char *path, const struct bypass_open_how *how, size_t size)
{
	return bypass_sys(SYS_openat2, at, path, how, size);
}

int bypass_route_opened(const char *path)
{
	struct bypass_descriptor_name found;
	int64_t handle;
	int error;

	return bypass_path_descriptor(&found, path, bypass_process.pid) && path[found.length] == '\0' &&
	       bypass_descriptor_named(&found, path, &handle, &error) != BYPASS_LOCAL;
}

/*
 * readlink for the walk. What the kernel shows as a link below /proc is none by its text, but for those that lead to folders that
 * programs go on from.
 */
static long read_link(const char *path, char *target, size_t size)
{
	char cwd[sizeof("/proc/0000000000/cwd")];
	long got;

	if (strncmp(path, "/proc/", 6) != 0)
		return bypass_sys(SYS_readlinkat, AT_FDCWD, path, target, size);
	if (bypass_route_opened(path))
		return -ENXIO;
	bypass_format(cwd, sizeof(cwd), "/proc/%d/cwd", bypass_process.pid);
	if (bypass_cwd_side() == BYPASS_HOME && strcmp(path, cwd) == 0 && strlen(bypass_cwd_name()) < size) {
		strcpy(target, bypass_cwd_name());
		return (long)strlen(target);
	}
	got = bypass_sys(SYS_readlinkat, AT_FDCWD, path, target, size);
	if (got > 1 && (target[0] == '/' || memchr(target, ':', (size_t)got) != NULL))
		return -EINVAL;
	return got;
}

/* ---- one name ---- */

/* `rule` leads to `name`, with `rest` behind it. */
static void answer_real(const struct bypass_name *name, const struct bypass_rule *rule, size_t covered, const char *plain, const char *rest)
{
	char *real = name_room(name->route, PATH_MAX);
	size_t length, more = strlen(rest);

	if (real == NULL)
		return;
	length = bypass_rules_real(real, rule, covered, plain);
	if (length == 0 || length + more >= PATH_MAX) {
		deny(name->route, ENAMETOOLONG);
		return;
	}
	if (real[length - 1] == '/')
		rest += rest[0] == '/';
	memcpy(real + length, rest, strlen(rest) + 1);
	bypass_arena_trim(bypass_self(), real, PATH_MAX, length + strlen(rest) + 1);
	answer(name->route, rule != NULL ? (enum bypass_side)rule->side : BYPASS_LOCAL, AT_FDCWD, real);
}

static void answer_home(const struct bypass_name *name)
{
	if (name->came && name->path[0] == '/' && name->rule->as == NULL)
		answer(name->route, BYPASS_HOME, AT_FDCWD, name->path);
	else
		answer_real(name, name->rule, name->covered, name->plain, bypass_name_behind(name));
}

/* No link on the way: the name is where its text says. The kernel is asked about the name that it will get. */
static int is_simple(struct bypass_name *name)
{
	const size_t size = 2 * PATH_MAX + 4;
	const char *asked = name->path;
	size_t length, used = 0;
	char *room;
	int meets;

	if (name->full[name->head] != '\0')
		return 0;
	if (!bypass_expanded_rules.crossing)
		return 1;
	room = name_room(name->route, size);
	if (room == NULL)
		return 0;
	if (!name->came || (name->rule != NULL && name->rule->as != NULL)) {
		length = bypass_rules_real(room, name->rule, name->covered, name->plain);
		if (length == 0)
			return 1; /* too long: that is said when the answer is made */
		strcpy(room + length, bypass_name_behind(name));
		used = length + strlen(room + length) + 1;
		asked = room;
	}
	meets = bypass_follow_meets_link(room + used, asked[0] == '/' ? AT_FDCWD : name->at, asked, name->last, open_how);
	bypass_arena_give_back(bypass_self(), room, size);
	return !meets;
}

static void answer_local(const struct bypass_name *name)
{
	if (name->came && (name->rule == NULL || name->rule->as == NULL))
		answer(name->route, BYPASS_LOCAL, name->at, name->path);
	else
		answer_real(name, name->rule, name->covered, name->plain, bypass_name_behind(name));
}

/* Over links here. 1: it leads away, `full` is the name to go on with; 0: it is answered. */
static int walk_here(struct bypass_name *name)
{
	struct bypass_follow *follow = name->follow;
	int links = 0, result;

	if (follow == NULL)
		follow = name->follow = (struct bypass_follow *)(void *)name_room(name->route, sizeof(*follow));
	else
		links = follow->links;
	if (follow == NULL)
		return 0;
	follow->rules = &bypass_expanded_rules;
	follow->side = BYPASS_RULE_LOCAL;
	follow->last = name->last;
	follow->read = read_link;
	result = bypass_follow(follow, name->full);
	follow->links += links;
	if (result == BYPASS_FOLLOW_HERE && follow->error == ENXIO) {
		follow->links++;
		result = BYPASS_FOLLOW_THERE;
	}
	if (result == BYPASS_FOLLOW_THERE && bypass_follow_name(follow) != NULL && follow->links <= BYPASS_LINKS_MAX) {
		name->walked = 1;
		return bypass_name_goes_on(name, follow->real);
	}
	if (result == BYPASS_FOLLOW_HERE) {
		log_rule(name->route, bypass_rules_find(&bypass_expanded_rules, follow->done[0] != '\0' ? follow->done : "/", &name->covered), follow->done);
		if (name->came && !follow->mapped)
			answer(name->route, BYPASS_LOCAL, name->at, name->path);
		else
			answer_real(name, NULL, 0, follow->real, "");
		return 0;
	}
	deny(name->route, result < 0 ? -result : follow->links > BYPASS_LINKS_MAX ? ELOOP : ENAMETOOLONG);
	return 0;
}

/* /proc/self/exe of a program that home has: the link is not the kernel's. */
static void go_to_own_program(struct bypass_name *name)
{
	const char *program = bypass_names_own_program(name->full) ? bypass_own_program_at_home() : NULL;

	if (program == NULL || !bypass_name_goes_on(name, program))
		return;
	name->walked = 1;
	name->route->descriptor = 1;
}

static void decide(struct bypass_name *name)
{
	int side;

	do {
		go_to_own_program(name);
		if (bypass_guest_link(name->full) != NULL) {
			answer(name->route, BYPASS_LOCAL, AT_FDCWD, bypass_guest_link(name->full));
			return;
		}
		if (bypass_name_descriptor(name) || bypass_expanded_rules.count == 0)
			return;
		side = bypass_name_side(name);
		if (side == BYPASS_RULE_LOCAL && (bypass_rule_side(name->rule) != BYPASS_RULE_LOCAL || !is_simple(name)))
			continue;
		log_rule(name->route, name->rule, name->plain);
		if (side == BYPASS_RULE_DENY)
			deny_by(name->route, name->rule);
		else if (side == BYPASS_RULE_HOME)
			answer_home(name);
		else
			answer_local(name);
		return;
	} while (walk_here(name));
}

/* ---- the call's name ---- */

/* What needs no rules: no name, a name in a directory of home's, one that is too long. */
static int route_without_rules(struct bypass_route *route, int at, const char *path)
{
	answer(route, bypass_expanded_rules.count == 0 ? BYPASS_ANYWHERE : BYPASS_LOCAL, at, path);
	if (path == NULL)
		route->side = BYPASS_LOCAL;
	if (path != NULL && path[0] != '/' && bypass_descriptor_private(at)) {
		deny(route, EBADF);
		return 1;
	}
	if (path == NULL || (path[0] != '/' && at != AT_FDCWD && bypass_descriptor_side(at) == BYPASS_HOME)) {
		if (path != NULL)
			route->side = BYPASS_HOME;
		return 1;
	}
	if (path[0] == '\0' && at != AT_FDCWD)
		return 1; /* the descriptor itself */
	if (path[0] == '\0' && bypass_expanded_rules.count > 0) {
		if (bypass_cwd_side() == BYPASS_HOME)
			deny(route, ENOENT); /* no name, and not the working directory's either */
		return 1;
	}
	if (strnlen(path, PATH_MAX) == PATH_MAX) {
		deny(route, ENAMETOOLONG);
		return 1;
	}
	return bypass_expanded_rules.count == 0 && path[0] != '/';
}

/* `instead`: the program's name led to this one, absolute; or NULL. */
static void route_as(struct bypass_route *route, int at, const char *path, enum bypass_last last, const char *instead, int quiet)
{
	struct bypass_name name;
	int saved = errno;

	memset(route, 0, sizeof(*route));
	route->quiet = quiet;
	route->last = last;
	route->given = path;
	if ((instead != NULL || !route_without_rules(route, at, path)) && bypass_name_begin(&name, route, at, path, instead)) {
		name.last = last;
		decide(&name);
		route->full = name.full;
	}
	errno = saved;
}

void bypass_route_path(struct bypass_route *route, int at, const char *path)
{
	route_as(route, at, path, BYPASS_LAST_FOLLOWED, NULL, 0);
}

void bypass_route_quietly(struct bypass_route *route, int at, const char *path)
{
	route_as(route, at, path, BYPASS_LAST_FOLLOWED, NULL, 1);
}

void bypass_route_parameter(struct bypass_trap *trap, int number, struct bypass_route *route, int at, const char *path, enum bypass_last last)
{
	route_as(route, at, path, last, trap->paths[number].leads_to, 0);
	trap->paths[number].sent = route->path;
}

/* One question of home. As bypass_walk_home. */
static int ask(const struct bypass_route *route, bypass_walk_call *walk, char *led)
{
	int64_t handle = route->handle;

	if (handle != 0)
		return walk(handle, bypass_route_below(route), route->last, led);
	if (route->at == AT_FDCWD)
		return walk(AT_FDCWD, route->full, route->last, led);
	if (bypass_descriptor_handle(route->at, &handle) == BYPASS_HOME && handle != 0)
		return walk(handle, route->path, route->last, led);
	led[0] = '\0';
	errno = EBADF;
	return -1;
}

/* Over links at home, until the name is somewhere. An open file is where it is. */
static void go_through(struct bypass_route *route, bypass_walk_call *walk)
{
	char *led = name_room(route, PATH_MAX);
	const char *given = route->given;
	int saved = errno, links, result = 1;

	for (links = 0; led != NULL && result == 1 && route->side == BYPASS_HOME && !route->descriptor; links++) {
		result = ask(route, walk, led);
		if (led[0] != '/' || links > BYPASS_LINKS_MAX)
			deny(route, result == 1 ? ELOOP : errno);
		else
			route_as(route, AT_FDCWD, led, route->last, led, route->quiet);
	}
	route->given = given;
	errno = saved;
}

void bypass_route_through_by(struct bypass_route *route, int at, const char *path, enum bypass_last last, bypass_walk_call *walk)
{
	route_as(route, at, path, last, NULL, 0);
	if (route->side == BYPASS_HOME && bypass_expanded_rules.count > 0)
		go_through(route, walk);
}

void bypass_route_through(struct bypass_route *route, int at, const char *path, enum bypass_last last)
{
	bypass_route_through_by(route, at, path, last, bypass_walk_home);
}

/* ---- two names ---- */

/* Where only one of them is home's by its text, it may lead here. */
static void meet(struct bypass_trap *trap, int number, struct bypass_route *route)
{
	go_through(route, bypass_walk_home);
	trap->paths[number].sent = route->path;
}

enum bypass_side bypass_route_both(struct bypass_trap *trap, struct bypass_route *first, struct bypass_route *second, int *error)
{
	if (first->side == BYPASS_HOME && second->side == BYPASS_LOCAL)
		meet(trap, 0, first);
	else if (second->side == BYPASS_HOME && first->side == BYPASS_LOCAL)
		meet(trap, 1, second);
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
