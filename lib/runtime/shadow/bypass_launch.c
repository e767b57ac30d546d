/*
 * bypass_launch.c -- the launcher for agents that need no shadow here: they have none, or it is elsewhere (--connect). See launch.h.
 * A program of its own, linked with everything of the shadow's runtime but main.c.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include "../include/shadow.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a shadow's generated code defines: this program serves nothing. */
static const struct bypass_spec nothing = { BYPASS_ABI, "launch", "", "", NULL, 0, NULL };
const struct bypass_shadow bypass_shadow = { &nothing, NULL, NULL };

static void usage(FILE *to)
{
	fprintf(to, "usage: bypass_launch --agent AGENT.so [options] -- PROGRAM [ARGUMENTS]\n\n"
		"  --key FILE          the key of the shadow that --connect names\n"
		"  --insecure          allow TCP, which is not encrypted\n%s", bypass_launch_help);
}

static void read_command_line(struct bypass_launch *launch, char **argv)
{
	int i;

	for (i = 1; argv[i] != NULL; i++) {
		if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
			usage(stdout);
			exit(0);
		}
		if (strcmp(argv[i], "--") == 0) {
			launch->program = argv + i + 1;
			return;
		}
		if (strcmp(argv[i], "--insecure") == 0) {
			launch->insecure = 1;
		} else if (strcmp(argv[i], "--key") == 0 && argv[i + 1] != NULL) {
			launch->key = argv[++i];
		} else if (!bypass_launch_option(launch, "--agent", argv, &i)) {
			bypass_complain("unknown option %s (--help lists what there is)", argv[i]);
			exit(2);
		}
	}
}

int main(int argc, char **argv)
{
	struct bypass_launch launch;

	(void)argc;
	memset(&launch, 0, sizeof(launch));
	bypass_log_open("launch", NULL, BYPASS_LEVEL_ERROR);
	bypass_launch_become(argv);
	read_command_line(&launch, argv);
	if (launch.agent == NULL) {
		usage(stderr);
		return 2;
	}
	return bypass_launch(&launch);
}
