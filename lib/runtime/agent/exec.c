/*
 * exec.c -- a process becomes another program, or starts one, and home comes along.
 *
 * The program gets the agent back where it or its starter cleared the environment, and a ticket (ticket.h): which of its descriptors
 * is a lane to its worker. That lane alone is inherited, so the worker lives as long as the process does, and a failed exec costs
 * nothing. Close-on-exec is the kernel's: the new program looks which placeholders came through.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "exec.h"
#include "descriptor.h"
#include "fork.h"
#include "guest_exec.h"
#include "print.h"
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <unistd.h>

/* ---- the environment ---- */

struct list {
	char **entries;
	size_t count;
};

static int starts_with(const char *text, const char *prefix, size_t length)
{
	return strncmp(text, prefix, length) == 0;
}

/* NAME=value as a whole; NULL when the list has no NAME. `name` ends with the '='. */
static char **find_entry(struct list *list, const char *name)
{
	size_t i, length = strlen(name);

	for (i = 0; i < list->count; i++)
		if (starts_with(list->entries[i], name, length))
			return &list->entries[i];
	return NULL;
}

static char *join(struct bypass_thread *self, const char *name, const char *first, const char *second)
{
	size_t a = strlen(name), b = strlen(first), c = strlen(second);
	char *text = (char *)bypass_arena_take(self, a + b + c + 2);

	if (text == NULL)
		return NULL;
	memcpy(text, name, a);
	memcpy(text + a, first, b);
	text[a + b] = ':';
	memcpy(text + a + b + (b > 0 && c > 0), second, c + 1);
	return text;
}

static int lists(const char *value, const char *word, size_t length)
{
	size_t piece;

	for (; *value != '\0'; value += piece) {
		value += strspn(value, ": ");
		piece = strcspn(value, ": ");
		if (piece == length && memcmp(value, word, length) == 0)
			return 1;
	}
	return 0;
}

/* The preloads that this program was started with, those of other agents too, where the list has lost one of them. */
static int restore_preload(struct bypass_thread *self, struct list *list)
{
	const char *before = bypass_environment("LD_PRELOAD"), *word;
	char **entry = find_entry(list, "LD_PRELOAD=");
	const char *now = entry != NULL ? strchr(*entry, '=') + 1 : "";
	size_t length;

	for (word = before; word != NULL && *word != '\0'; word += length) {
		word += strspn(word, ": ");
		length = strcspn(word, ": ");
		if (length > 0 && !lists(now, word, length))
			break;
	}
	if (word == NULL || *word == '\0')
		return 0;
	if (entry == NULL)
		entry = &list->entries[list->count++];
	*entry = join(self, "LD_PRELOAD=", before, now);
	return *entry == NULL ? -ENOMEM : 0;
}

/* What the launcher said to this program holds for those that it starts, unless they were told otherwise. Tickets are ours to write. */
static void restore_settings(struct list *list)
{
	const char *entry = bypass_environment_setting(NULL);
	char name[256];
	size_t length;

	for (; entry != NULL; entry = bypass_environment_setting(entry)) {
		length = strcspn(entry, "=") + 1;
		if (starts_with(entry, BYPASS_TICKET, strlen(BYPASS_TICKET)) || length >= sizeof(name))
			continue;
		memcpy(name, entry, length);
		name[length] = '\0';
		if (find_entry(list, name) == NULL)
			list->entries[list->count++] = (char *)(uintptr_t)entry;
	}
}

static size_t count_settings(void)
{
	const char *entry = NULL;
	size_t count = 0;

	while ((entry = bypass_environment_setting(entry)) != NULL)
		count++;
	return count;
}

char **bypass_exec_environment(struct bypass_thread *self, char *const *given, const struct bypass_ticket *ticket)
{
	size_t i, count = bypass_count(given), own;
	struct list list = { NULL, 0 };
	const char *text = ticket != NULL ? bypass_ticket_write(self, ticket) : "";

	list.entries = (char **)bypass_arena_take(self, (count + count_settings() + 4) * sizeof(char *));
	if (list.entries == NULL || text == NULL)
		return NULL;
	own = strcspn(text, "=") + 1;
	for (i = 0; i < count; i++)
		if (ticket == NULL || !starts_with(given[i], text, own))
			list.entries[list.count++] = given[i];
	if (bypass_rendezvous_1.page_entry[0] != '\0' && find_entry(&list, "BYPASS_PAGE=") == NULL)
		list.entries[list.count++] = bypass_rendezvous_1.page_entry;
	restore_settings(&list);
	if (ticket != NULL)
		list.entries[list.count++] = (char *)(uintptr_t)text;
	if (restore_preload(self, &list) != 0)
		return NULL;
	list.entries[list.count] = NULL;
	return list.entries;
}

/* ---- exec ---- */

void bypass_exec_expect(void)
{
	bypass_original_expect("execve");
}

/* A lane that the next program may have; NULL: this process has no worker. */
static struct bypass_lane *choose_lane(struct bypass_thread *self)
{
	struct bypass_lane *lane;
	int error = 0;

	if (__atomic_load_n(&bypass_home.worker, __ATOMIC_ACQUIRE) == 0 || bypass_home.lost || !bypass_in_own_process())
		return NULL;
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	if (lane != NULL)
		bypass_lane_inherit(lane, 1);
	return lane;
}

int bypass_exec_program(struct bypass_spawning *program, struct bypass_thread *self, int at, const char *path)
{
	struct bypass_guest_exec exec = { path, program->arguments, program->environment, NULL, -1 };
	long result = bypass_guest_exec_is_mine() ? bypass_guest_exec_begin(self, &exec, at) : 0;

	if (result > 0) {
		program->path = exec.path;
		program->arguments = exec.arguments;
		program->environment = exec.environment;
		program->file = exec.file;
		program->hosted = 1;
	}
	errno = result < 0 ? (int)-result : errno;
	return result >= 0;
}

void bypass_exec_set(struct bypass_spawning *program, const char *path, char *const *arguments)
{
	program->path = path;
	program->arguments = arguments;
	program->file = -1;
	program->hosted = 0;
}

/* Lane, ticket and environment of an exec that is tried. 0 with errno. */
static int begin_exec(struct bypass_spawning *program, struct bypass_thread *self, int at, char *const *given)
{
	struct bypass_ticket ticket;

	program->lane = choose_lane(self);
	bypass_ticket_fill(&ticket, (struct bypass_lane *)program->lane);
	ticket.pid = (int)bypass_sys(SYS_getpid);
	program->environment = bypass_exec_environment(self, given, &ticket);
	errno = program->environment == NULL ? ENOMEM : errno;
	return program->environment != NULL && bypass_exec_program(program, self, at, program->path);
}

/* It failed: errno says why. */
static int end_exec(struct bypass_spawning *program)
{
	struct bypass_lane *lane = (struct bypass_lane *)program->lane;
	int error = errno;

	if (lane != NULL) {
		bypass_lane_inherit(lane, 0);
		bypass_lane_release(lane);
	}
	bypass_close_file(program->file);
	errno = error;
	return -1;
}

int bypass_exec(struct bypass_trap *trap, const char *path, char *const *arguments, char *const *given,
		int (*original)(const char *, char *const *, char *const *))
{
	struct bypass_spawning program;

	bypass_exec_set(&program, path, arguments);
	if (begin_exec(&program, (struct bypass_thread *)trap->self, AT_FDCWD, given))
		original(program.path, program.arguments, program.environment);
	return end_exec(&program);
}

int bypass_exec_at(struct bypass_trap *trap, int at, const char *path, char *const *arguments, char *const *given, int flags,
		   int (*original)(int, const char *, char *const *, char *const *, int))
{
	struct bypass_spawning program;

	bypass_exec_set(&program, path, arguments);
	if (begin_exec(&program, (struct bypass_thread *)trap->self, at, given))
		original(at, program.path, program.arguments, program.environment, program.hosted ? 0 : flags);
	return end_exec(&program);
}

int bypass_become_routed(const struct bypass_exec_call *call, const struct bypass_route *route)
{
	struct bypass_program program;

	if (bypass_program_find(&program, route, call->arguments, call->fetch) == 0)
		bypass_exec(call->trap, program.path, program.arguments, call->environment, call->original);
	bypass_program_end(&program);
	return -1;
}

int bypass_become(const struct bypass_exec_call *call, const char *path)
{
	struct bypass_route route;

	bypass_route_through(&route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED);
	return bypass_become_routed(call, &route);
}

/* ---- the search along PATH, and a script without its first line ---- */

const char *bypass_exec_path(void)
{
	char **entry;

	for (entry = environ; entry != NULL && *entry != NULL; entry++)
		if (starts_with(*entry, "PATH=", 5))
			return *entry + 5;
	return "/bin:/usr/bin";
}

/* What is executable and no program is for the shell, as POSIX has it. */
static int run_as_script(const struct bypass_exec_call *call, const char *path)
{
	size_t i, count = bypass_count(call->arguments);
	char **arguments = (char **)bypass_arena_take((struct bypass_thread *)call->trap->self, (count + 3) * sizeof(char *));
	struct bypass_exec_call shell = *call;

	if (arguments == NULL) {
		errno = ENOMEM;
		return -1;
	}
	arguments[0] = (char *)(uintptr_t)(count > 0 ? call->arguments[0] : "sh");
	arguments[1] = (char *)(uintptr_t)path;
	for (i = 1; i < count; i++)
		arguments[i + 1] = call->arguments[i];
	arguments[count > 0 ? count + 1 : 2] = NULL;
	shell.arguments = arguments;
	return bypass_become(&shell, "/bin/sh");
}

static int try_program(const struct bypass_exec_call *call, const char *path)
{
	bypass_become(call, path);
	return errno == ENOEXEC ? run_as_script(call, path) : -1;
}

int bypass_exec_search(const struct bypass_exec_call *call, const char *file)
{
	size_t length = strnlen(file, NAME_MAX + 1), piece;
	const char *next = bypass_exec_path();
	int denied = 0;
	char *path;

	if (strchr(file, '/') != NULL)
		return try_program(call, file);
	if (length == 0 || length > NAME_MAX) {
		errno = length == 0 ? ENOENT : ENAMETOOLONG;
		return -1;
	}
	path = (char *)bypass_arena_take((struct bypass_thread *)call->trap->self, strlen(next) + length + 2);
	if (path == NULL) {
		errno = ENOMEM;
		return -1;
	}
	errno = ENOENT;
	for (;; next += piece + 1) {
		piece = strcspn(next, ":");
		memcpy(path, next, piece);
		path[piece] = '/';
		memcpy(path + piece + (piece > 0), file, length + 1);
		try_program(call, path);
		denied |= errno == EACCES;
		if (errno != EACCES && errno != ENOENT && errno != ENOTDIR && errno != ESTALE && errno != ENODEV && errno != ETIMEDOUT)
			return -1;
		if (next[piece] == '\0')
			break;
	}
	errno = denied ? EACCES : errno;
	return -1;
}

/* ---- arguments that stand in the call ---- */

char **bypass_exec_arguments(const char *first, va_list rest, char ***environment)
{
	size_t count = 1, i;
	char **arguments;
	va_list again;

	va_copy(again, rest);
	for (count = 0; first != NULL && (count == 0 || va_arg(again, char *) != NULL); count++)
		;
	va_end(again);
	arguments = (char **)bypass_arena_take(bypass_self(), (count + 1) * sizeof(char *));
	if (arguments == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	for (i = 0; i < count; i++)
		arguments[i] = i == 0 ? (char *)(uintptr_t)first : va_arg(rest, char *);
	arguments[count] = NULL;
	if (environment != NULL && first != NULL) {
		va_arg(rest, char *); /* the NULL at the end of the list */
		*environment = va_arg(rest, char **);
	}
	return arguments;
}

/* ---- in LOCAL mode: the vector is made here, the rest is the original's, or the next agent's ---- */

int bypass_execl_here(const char *path, const char *argument, va_list rest)
{
	char **arguments = bypass_exec_arguments(argument, rest, NULL);

	return arguments == NULL ? -1 : execve(path, arguments, environ);
}

int bypass_execle_here(const char *path, const char *argument, va_list rest)
{
	char **environment = NULL, **arguments = bypass_exec_arguments(argument, rest, &environment);

	return arguments == NULL ? -1 : execve(path, arguments, environment);
}

int bypass_execlp_here(const char *file, const char *argument, va_list rest)
{
	char **arguments = bypass_exec_arguments(argument, rest, NULL);

	return arguments == NULL ? -1 : execvp(file, arguments);
}
