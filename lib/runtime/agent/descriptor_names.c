/*
 * descriptor_names.c -- descriptors by name. For the kernel such a name leads to the placeholder; for the program it is the file at home,
 * so it is recognised before any path rule and goes home with the handle in it: /proc/self/fd/HANDLE. See route.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "descriptor.h"
#include "route.h"
#include "../shared/format.h"
#include <errno.h>

#define LARGEST 100000000

/* ---- the name as text ---- */

/* Digits that end with a slash or the text: gives what is behind them, NULL when there are none. */
static const char *number_at(const char *text, int *value)
{
	const char *next = text;

	for (*value = 0; *next >= '0' && *next <= '9'; next++) {
		if (*value > LARGEST)
			return NULL;
		*value = *value * 10 + (*next - '0');
	}
	return next > text && (*next == '/' || *next == '\0') ? next : NULL;
}

static const char *behind(const char *text, const char *prefix)
{
	size_t length = strlen(prefix);

	return strncmp(text, prefix, length) == 0 ? text + length : NULL;
}

/* What follows /proc/X, the folder of a process or of a thread; NULL when it is none. */
static const char *behind_process(const char *plain, int pid, int *own)
{
	const char *rest = behind(plain, "/proc/self/"), *threads;
	int number;

	*own = 1;
	if (rest == NULL)
		rest = behind(plain, "/proc/thread-self/");
	if (rest == NULL && (rest = behind(plain, "/proc/")) != NULL && (rest = number_at(rest, &number)) != NULL) {
		*own = number == pid;
		rest = *rest == '/' ? rest + 1 : NULL;
	}
	threads = rest != NULL ? behind(rest, "task/") : NULL;
	if (threads != NULL && (threads = number_at(threads, &number)) != NULL && *threads == '/')
		return threads + 1;
	return rest;
}

int bypass_path_descriptor(struct bypass_descriptor_name *found, const char *plain, int pid)
{
	static const char *const standard[] = { "/dev/stdin", "/dev/stdout", "/dev/stderr" };
	const char *rest;
	int i;

	found->link = NULL;
	for (i = 0; i < 3; i++) {
		rest = behind(plain, standard[i]);
		if (rest == NULL || (*rest != '/' && *rest != '\0'))
			continue;
		found->fd = i;
		found->own = 1;
		found->link = standard[i];
		found->length = strlen(standard[i]);
		return 1;
	}
	found->own = 1;
	rest = behind(plain, "/dev/fd/");
	if (rest == NULL && (rest = behind_process(plain, pid, &found->own)) != NULL)
		rest = behind(rest, "fd/");
	if (rest == NULL || (rest = number_at(rest, &found->fd)) == NULL)
		return 0;
	found->length = (size_t)(rest - plain);
	return 1;
}

/* ---- what it names ---- */

/* Another process' descriptor may be a placeholder too: opened by that name it would be an empty file to who may open anything. */
static enum bypass_side other_process(const struct bypass_descriptor_name *found, const char *plain, int64_t *handle)
{
	enum bypass_side side = BYPASS_LOCAL;
	char name[64];
	int file;

	if (found->length >= sizeof(name))
		return BYPASS_LOCAL;
	memcpy(name, plain, found->length);
	name[found->length] = '\0';
	file = bypass_open_file(name, O_PATH);
	if (file >= 0)
		side = bypass_descriptor_handle(file, handle);
	bypass_close_file(file);
	return side;
}

/* The call that is under way is the dynamic linker's own. */
static int linker_asks(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	const struct bypass_trap *trap = bypass_trap_current(bypass_self());

	return trap != NULL && trap->system != NULL && trap->system->caller - shared->libc_start[1] < shared->libc_end[1] - shared->libc_start[1];
}

enum bypass_side bypass_descriptor_named(const struct bypass_descriptor_name *found, const char *plain, int64_t *handle, int *error)
{
	enum bypass_side side;

	if (found->own && linker_asks())
		return BYPASS_LOCAL; /* a library that was fetched from home (library.c) */
	if (found->own && bypass_descriptor_private(found->fd)) {
		*error = ENOENT;
		return BYPASS_DENY;
	}
	if (found->own && bypass_descriptor_side(found->fd) != BYPASS_HOME)
		return BYPASS_LOCAL;
	side = found->own ? bypass_descriptor_handle(found->fd, handle) : other_process(found, plain, handle);
	if (side == BYPASS_HOME && *handle == 0) {
		*error = ENXIO; /* home knows it by another process' name, or no more */
		return BYPASS_DENY;
	}
	return side;
}

/* ---- names for the body of a call that has a descriptor ---- */

void bypass_route_descriptor(struct bypass_route *route, int fd, const char *below)
{
	size_t room = strlen(below) + 48;
	char *name = (char *)bypass_arena_take(bypass_self(), room), *given = (char *)bypass_arena_take(bypass_self(), room);
	const char *slash = below[0] != '\0' ? "/" : "";
	int64_t handle = 0;

	memset(route, 0, sizeof(*route));
	route->side = BYPASS_DENY;
	route->error = name == NULL || given == NULL ? ENOMEM : EBADF;
	if (name == NULL || given == NULL || bypass_descriptor_private(fd))
		return;
	bypass_format(given, room, "/dev/fd/%d%s%s", fd, slash, below);
	if (bypass_descriptor_side(fd) != BYPASS_HOME) {
		bypass_format(name, room, "/proc/self/fd/%d%s%s", fd, slash, below);
		route->side = BYPASS_LOCAL;
	} else if (bypass_descriptor_handle(fd, &handle) == BYPASS_HOME && handle != 0) {
		bypass_format(name, room, "/proc/self/fd/%lld%s%s", (long long)handle, slash, below);
		route->side = BYPASS_HOME;
		route->descriptor = below[0] == '\0';
	}
	route->at = AT_FDCWD;
	route->path = name;
	route->given = given;
}
