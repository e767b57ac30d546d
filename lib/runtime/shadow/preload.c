/* preload.c -- the program's environment: LD_PRELOAD and BYPASS_*. See launch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include "../shared/guest_call.h"
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *bypass_agent_name(const char *path)
{
	static char name[256];
	const char *slash = strrchr(path, '/'), *start = slash != NULL ? slash + 1 : path, *dot;
	size_t length;

	if (strncmp(start, "lib", 3) == 0)
		start += 3;
	dot = strchr(start, '.');
	length = dot != NULL ? (size_t)(dot - start) : strlen(start);
	snprintf(name, sizeof(name), "%.*s", (int)(length < sizeof(name) ? length : sizeof(name) - 1), start);
	return name;
}

/* ---- paths that LD_PRELOAD can hold ---- */

static int make_directory(struct bypass_preload *preload)
{
	const char *wished = getenv("TMPDIR");
	int fits = wished != NULL && *wished == '/' && strlen(wished) < sizeof(preload->directory) - 16 && strpbrk(wished, " :\t\n") == NULL;

	snprintf(preload->directory, sizeof(preload->directory), "%s/bypass-XXXXXX", fits ? wished : "/tmp");
	if (mkdtemp(preload->directory) != NULL)
		return 0;
	bypass_complain("cannot make a directory like %s: %s", preload->directory, strerror(errno));
	preload->directory[0] = '\0';
	return -1;
}

/* LD_PRELOAD separates by blanks and colons, so an agent with one of these in its path is reached by a link. */
static int safe_path(struct bypass_preload *preload, const char *path, char out[PATH_MAX])
{
	char full[PATH_MAX];

	if (realpath(path, full) == NULL || access(full, R_OK) != 0) {
		bypass_complain("agent %s: %s", path, strerror(errno));
		return -1;
	}
	if (strpbrk(full, " :\t\n") == NULL) {
		memcpy(out, full, strlen(full) + 1);
		return 0;
	}
	if (preload->directory[0] == '\0' && make_directory(preload) != 0)
		return -1;
	snprintf(out, PATH_MAX, "%s/%zu.so", preload->directory, preload->links);
	if (symlink(full, out) != 0) {
		bypass_complain("cannot make %s: %s", out, strerror(errno));
		return -1;
	}
	preload->links++;
	return 0;
}

void bypass_preload_clean(struct bypass_preload *preload)
{
	char path[sizeof(preload->directory) + 32];

	if (preload->directory[0] == '\0')
		return;
	while (preload->links > 0) {
		snprintf(path, sizeof(path), "%s/%zu.so", preload->directory, --preload->links);
		unlink(path);
	}
	rmdir(preload->directory);
	preload->directory[0] = '\0';
}

/* ---- variables ---- */

/* first and second with a separator between them; either may be NULL. To be freed. */
static char *join(const char *first, char separator, const char *second)
{
	size_t size = (first != NULL ? strlen(first) : 0) + (second != NULL ? strlen(second) : 0) + 2;
	char *text = (char *)malloc(size);
	int both = first != NULL && *first != '\0' && second != NULL && *second != '\0';

	if (text == NULL)
		abort();
	snprintf(text, size, "%s%.*s%s", first != NULL ? first : "", both, &separator, second != NULL ? second : "");
	return text;
}

static void set_joined(const char *name, const char *first, char separator, const char *second)
{
	char *text = join(first, separator, second);

	setenv(name, text, 1);
	free(text);
}

/* Ours in the order of the command line, then what was preloaded before. */
static int set_preload(struct bypass_preload *preload, const struct bypass_launch *launch)
{
	char path[PATH_MAX], *before = getenv("LD_PRELOAD");
	size_t i = launch->also_count + 1;

	before = join(before, ':', NULL);
	while (i-- > 0) {
		if (safe_path(preload, i == 0 ? launch->agent : launch->also[i - 1].agent, path) != 0) {
			free(before);
			return -1;
		}
		set_joined("LD_PRELOAD", path, ':', before);
		free(before);
		before = join(getenv("LD_PRELOAD"), ':', NULL);
	}
	free(before);
	return 0;
}

static void set_file(const char *name, int file, int replace)
{
	char text[32];

	snprintf(text, sizeof(text), "fd:%d", file);
	setenv(name, text, replace);
}

/* For an agent by its name; the name of the file is the name of the agent unless it was renamed. */
static void set_shadow(const char *agent, const char *address)
{
	char name[300];

	snprintf(name, sizeof(name), "BYPASS_SHADOW_%s", agent);
	setenv(name, address, 1);
}

/* A run inside of a run leaves the outer one's agents their own home. */
static void set_session(const struct bypass_launch *launch, int session_file)
{
	char text[32];

	snprintf(text, sizeof(text), "fd:%d", session_file);
	set_shadow(launch->name, text);
	set_file("BYPASS_SHADOW", session_file, 0);
}

/* A run inside of a run, of an agent of the same name, adds its own in front. */
static void set_maps(const struct bypass_launch *launch)
{
	char name[300];

	snprintf(name, sizeof(name), "BYPASS_MAP_%s", launch->name);
	set_joined(name, launch->maps, '\n', getenv(name));
}

/* A trace file named relative to where the run began stays there when the program goes elsewhere. */
static void set_trace(const struct bypass_launch *launch)
{
	char here[PATH_MAX];

	setenv("BYPASS_TRACE", launch->trace, 1);
	if (launch->trace_file == NULL)
		return;
	if (launch->trace_file[0] != '/' && getcwd(here, sizeof(here)) != NULL)
		set_joined("BYPASS_TRACE_FILE", here, '/', launch->trace_file);
	else
		setenv("BYPASS_TRACE_FILE", launch->trace_file, 1);
}

int bypass_preload_set(struct bypass_preload *preload, const struct bypass_launch *launch, int session_file, int stats_file)
{
	size_t i;

	memset(preload, 0, sizeof(*preload));
	if (set_preload(preload, launch) != 0)
		return -1;
	set_file("BYPASS_STATS", stats_file, 1);
	if (session_file >= 0)
		set_session(launch, session_file);
	for (i = 0; i < launch->also_count; i++)
		if (launch->also[i].shadow != NULL)
			set_shadow(bypass_agent_name(launch->also[i].agent), launch->also[i].shadow);
	if (launch->settings != NULL)
		set_joined("BYPASS_SET", getenv("BYPASS_SET"), ',', launch->settings);
	if (launch->from_the_start)
		setenv(BYPASS_GUEST_FROM_THE_START, "1", 1);
	if (launch->leaks != NULL)
		setenv("BYPASS_LEAKS", launch->leaks, 1);
	if (launch->name_leaks)
		setenv("BYPASS_NAME_LEAKS", "1", 1);
	if (launch->maps != NULL)
		set_maps(launch);
	if (launch->trace != NULL)
		set_trace(launch);
	return 0;
}
