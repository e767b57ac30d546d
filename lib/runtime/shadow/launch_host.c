/*
 * launch_host.c -- the command that runs a program which no preload reaches, or is to be trapped from the start: the agent's own file, as its host. See guest_call.h. A script
 * of such an interpreter is one too. Whether the agent traps system calls at all is for the agent to say.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include "probe.h"
#include "../shared/guest_call.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

/* What the kernel would run: a file, and arguments that differ for a script. */
struct command {
	const char *file;
	char **arguments; /* to be freed when it is not the launch's own */
};

static char **script_arguments(const struct bypass_probe_script *script, const char *path, char **given)
{
	size_t count = 0, at = 0, i;
	char **arguments;

	while (given[count] != NULL)
		count++;
	arguments = (char **)calloc(count + 4, sizeof(*arguments));
	if (arguments == NULL)
		abort();
	arguments[at++] = strdup(script->interpreter);
	if (script->argument != NULL)
		arguments[at++] = strdup(script->argument);
	arguments[at++] = strdup(path);
	for (i = 1; i < count; i++)
		arguments[at++] = given[i];
	return arguments;
}

/* Follows scripts to what runs them. 1: that is to be a guest; 0: it is not, or cannot be told. */
static int find_guest(struct command *command, const struct bypass_launch *launch)
{
	static char found[PATH_MAX];
	struct bypass_probe_script script;
	struct bypass_image image;
	int depth, is_guest;

	command->file = bypass_probe_find(launch->program[0], found);
	command->arguments = launch->program;
	for (depth = 0; command->file != NULL && depth <= BYPASS_PROBE_DEPTH; depth++) {
		if (bypass_image_open(&image, command->file) == 0) {
			is_guest = bypass_image_is_static(&image) || (launch->from_the_start && image.dynamic);
			bypass_image_close(&image);
			return is_guest;
		}
		if (!bypass_probe_script(command->file, &script))
			return 0;
		command->arguments = script_arguments(&script, command->file, command->arguments);
		command->file = command->arguments[0];
	}
	return 0;
}

/* The linker of this program is the agent's as well: both were built for one C library. */
static const char *own_loader(const char *agent)
{
	static char path[PATH_MAX];
	struct bypass_image own, library;
	int same = 0;

	if (bypass_image_open(&own, "/proc/self/exe") != 0)
		return NULL;
	if (bypass_image_open(&library, agent) == 0) {
		same = (own.libc == library.libc || library.libc == BYPASS_LIBC_UNKNOWN) && own.machine == library.machine && own.wide == library.wide;
		bypass_image_close(&library);
	}
	snprintf(path, sizeof(path), "%s", bypass_image_loader(&own));
	bypass_image_close(&own);
	return same && path[0] == '/' ? path : NULL;
}

/* The preloads of this run, by the number of its agents: the first hosts, the others are preloaded into the host. */
static void split_preloads(const struct bypass_launch *launch, char *agent, char *others, size_t size)
{
	const char *list = getenv("LD_PRELOAD");
	size_t first = strcspn(list, ":"), end = first, i;

	snprintf(agent, size, "%.*s", (int)first, list);
	for (i = 0; i < launch->also_count; i++)
		end += 1 + strcspn(list + end + 1, ":");
	snprintf(others, size, "%.*s", end > first ? (int)(end - first - 1) : 0, end > first ? list + first + 1 : "");
}

int bypass_launch_host(const struct bypass_launch *launch)
{
	size_t size = strlen(getenv("LD_PRELOAD")) + 1;
	char *agent = (char *)malloc(size), *others = (char *)malloc(size), **arguments, **environment;
	struct bypass_guest_call call;
	struct command command;
	void *memory;

	if (agent == NULL || others == NULL)
		abort();
	if (!find_guest(&command, launch))
		return 0;
	split_preloads(launch, agent, others, size);
	call.loader = own_loader(agent);
	if (call.loader == NULL) {
		bypass_complain("%s is to be the agent's guest, and the agent is not for the C library of this launcher", command.file);
		return ENOEXEC;
	}
	call.agent = agent;
	call.others = others[0] != '\0' ? others : NULL;
	call.file = command.file;
	call.fd = -1;
	call.arguments = command.arguments;
	call.environment = environ;
	memory = malloc(bypass_guest_call_size(&call));
	if (memory == NULL)
		abort();
	bypass_guest_call_write(&call, memory, &arguments, &environment);
	execve(call.loader, arguments, environment);
	return errno;
}
