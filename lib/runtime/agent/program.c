/*
 * program.c -- what the kernel is to run when a program names another one: a file here, a copy of one that only home has, or, for "#!",
 * the interpreter, wherever that is.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "exec.h"
#include "own_program.h"
#include "process.h"
#include "route.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>

static int fail(int error)
{
	errno = error;
	return -1;
}

/* The first bytes of a file here; 0 when it cannot be read, which the kernel then says better. */
static size_t read_head(const char *path, char *head, size_t size)
{
	int file = bypass_open_file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
	long got = file >= 0 ? bypass_read_all(file, head, size) : 0;

	bypass_close_file(file);
	return got > 0 ? (size_t)got : 0;
}

char **bypass_script_arguments(const struct bypass_script *script, const char *name, char *const *given)
{
	size_t count = bypass_count(given), at = 0, i;
	char **arguments = (char **)bypass_arena_take(bypass_self(), (count + 4) * sizeof(char *));

	if (arguments == NULL)
		return NULL;
	arguments[at++] = (char *)(uintptr_t)script->interpreter;
	if (script->argument[0] != '\0')
		arguments[at++] = (char *)(uintptr_t)script->argument;
	arguments[at++] = (char *)(uintptr_t)name;
	for (i = 1; i < count; i++)
		arguments[at++] = given[i];
	arguments[at] = NULL;
	return arguments;
}

/*
 * What the process is called, and its program's own name, without links, as /proc/self/exe has it: "name:/real/name"; "" when home does
 * not say. given: what is to be run, as it was named, a script too; NULL: it was not.
 */
static const char *name_of(const char *given, const char *home_path)
{
	struct bypass_thread *self = bypass_self();
	char *name = (char *)bypass_arena_take(self, PATH_MAX), *real = (char *)bypass_arena_take(self, PATH_MAX);
	char *both = (char *)bypass_arena_take(self, PATH_MAX + BYPASS_CALLED + 1);
	size_t length = strnlen(home_path, PATH_MAX);
	int saved = errno, found = 0;

	if (name != NULL && real != NULL && both != NULL && length < PATH_MAX) {
		memcpy(name, home_path, length + 1);
		found = bypass_route_back(name) == 0 && bypass_resolve(real, name) == 0;
	}
	if (found) {
		given = given != NULL ? given : real;
		given = strrchr(given, '/') != NULL ? strrchr(given, '/') + 1 : given;
		length = strnlen(given, BYPASS_CALLED - 1);
		memcpy(both, given, length);
		bypass_format(both + length, PATH_MAX + 1, ":%s", real);
	}
	errno = saved;
	return found ? both : "";
}

/* Home's file, and its first bytes. */
static int fetch_program(struct bypass_program *program, const char *given, const char *path, char *head, size_t *length, bypass_fetch_call *fetch)
{
	struct bypass_fetched fetched;
	char *name = (char *)bypass_arena_take(bypass_self(), 40);

	if (name == NULL)
		return fail(ENOMEM);
	if (bypass_fetch_file(&fetched, path, name_of(given, path), fetch) != 0)
		return -1;
	program->fd = fetched.fd;
	bypass_format(name, 40, BYPASS_FETCHED_FOLDER "%d", fetched.fd);
	program->path = name;
	*length = fetched.head_length;
	memcpy(head, fetched.head, fetched.head_length);
	return 0;
}

void bypass_program_end(struct bypass_program *program)
{
	bypass_close_file(program->fd);
	program->fd = -1;
}

/* What a script's interpreter is told is the name that was given: the program's own, or the one in the line of the script before. */
int bypass_program_find(struct bypass_program *program, const struct bypass_route *route, char *const *arguments, bypass_fetch_call *fetch)
{
	struct bypass_route now = *route;
	struct bypass_script *script;
	const char *name;
	char head[256];
	size_t length;
	int depth, found;

	program->fd = -1;
	program->arguments = arguments;
	for (depth = 0; depth <= BYPASS_SCRIPT_NESTING; depth++) {
		program->path = now.path;
		if (now.side == BYPASS_DENY)
			return fail(now.error);
		if (now.side == BYPASS_HOME) {
			if (fetch_program(program, route->given, now.path, head, &length, fetch) != 0)
				return -1;
		} else {
			length = read_head(now.path, head, sizeof(head));
		}
		script = (struct bypass_script *)bypass_arena_take(bypass_self(), sizeof(*script));
		found = script == NULL ? -1 : bypass_script_read(script, head, length);
		if (found <= 0 && now.side != BYPASS_HOME)
			return 0; /* what is wrong with it, the kernel says */
		if (found <= 0)
			return found;
		name = now.given;
		found = (int)now.side;
		bypass_route_through(&now, AT_FDCWD, script->interpreter, BYPASS_LAST_FOLLOWED);
		if (found != (int)BYPASS_HOME && now.side != BYPASS_HOME && now.path == script->interpreter && (name == NULL || name == program->path))
			return 0; /* the kernel finds both, by names that the program knows */
		bypass_program_end(program);
		if (name == NULL)
			return fail(ENOENT); /* its descriptor will be closed */
		program->arguments = bypass_script_arguments(script, name, program->arguments);
		if (program->arguments == NULL)
			return fail(ENOMEM);
	}
	return fail(ELOOP);
}
