/*
 * launch_become.c -- a program that is not here may be at home, where only an agent finds it: the launcher is started once more, under
 * the agent, and becomes it. See launch.h.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WORD "--become"

void bypass_launch_become(char **argv)
{
	if (argv[1] == NULL || argv[2] == NULL || strcmp(argv[1], WORD) != 0)
		return;
	execvp(argv[2], argv + 2);
	bypass_complain("cannot run %s: %s", argv[2], strerror(errno));
	exit(errno == ENOENT ? 127 : 126);
}

int bypass_launch_by_agent(const struct bypass_launch *launch)
{
	size_t count = 0;
	char **arguments;

	if (launch->home == NULL && launch->connect == NULL && getenv("BYPASS_SHADOW") == NULL)
		return ENOENT;
	while (launch->program[count] != NULL)
		count++;
	arguments = (char **)calloc(count + 3, sizeof(*arguments));
	if (arguments == NULL)
		return ENOMEM;
	arguments[0] = (char *)"bypass_launch";
	arguments[1] = (char *)WORD;
	memcpy(arguments + 2, launch->program, count * sizeof(*arguments));
	execv("/proc/self/exe", arguments);
	return errno;
}
