/* probe.c -- what `bypass run` looks at before it starts a program, for where there is no Node. See launch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "log.h"
#include "probe.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static int is_program(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

const char *bypass_probe_find(const char *name, char path[PATH_MAX])
{
	const char *folders = getenv("PATH"), *end;
	int length;

	if (strchr(name, '/') != NULL)
		return is_program(name) ? name : NULL;
	if (folders == NULL)
		folders = "/bin:/usr/bin";
	for (;; folders = end + 1) {
		end = strchrnul(folders, ':');
		length = (int)(end - folders);
		if (snprintf(path, PATH_MAX, "%.*s%s%s", length, folders, length > 0 ? "/" : "./", name) < PATH_MAX && is_program(path))
			return path;
		if (*end == '\0')
			return NULL;
	}
}

int bypass_probe_script(const char *path, struct bypass_probe_script *script)
{
	int file = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t got = file >= 0 ? read(file, script->line, sizeof(script->line) - 1) : -1;
	char *name, *end;

	if (file >= 0)
		close(file);
	if (got < 0)
		return 0;
	script->line[got] = '\0';
	script->argument = NULL;
	script->interpreter = "/bin/sh"; /* a text without such a line */
	if (strncmp(script->line, "#!", 2) != 0)
		return memchr(script->line, '\0', (size_t)got) == NULL;
	script->line[strcspn(script->line, "\n")] = '\0';
	name = script->line + 2 + strspn(script->line + 2, " \t");
	end = name + strcspn(name, " \t");
	script->interpreter = name;
	if (*end != '\0') {
		*end++ = '\0';
		end += strspn(end, " \t");
		script->argument = *end != '\0' ? end : NULL;
	}
	return 1;
}

/* The loader ignores LD_PRELOAD where a program gets rights that its user has not. */
static int refuse_privileged(const char *path)
{
	struct stat status;
	const char *how = NULL;

	if (stat(path, &status) != 0)
		return 0;
	if (status.st_mode & (S_ISUID | S_ISGID))
		how = status.st_mode & S_ISUID ? "is setuid" : "is setgid";
	else if (getxattr(path, "security.capability", NULL, 0) > 0)
		how = "has file capabilities";
	if (how == NULL)
		return 0;
	bypass_complain("%s %s: the loader ignores preloaded libraries there; run a copy without that (cp %s . )", path, how, path);
	return -1;
}

static int refuse_image(const char *path, const struct bypass_image *program, const struct bypass_image *agent)
{
	if (program->machine != agent->machine || program->wide != agent->wide)
		bypass_complain("%s is a program for another machine (%d, %d bits) than the agent (%d, %d bits); build the agent for that one", path,
				program->machine, program->wide ? 64 : 32, agent->machine, agent->wide ? 64 : 32);
	else if (program->dynamic && program->libc != BYPASS_LIBC_UNKNOWN && agent->libc != BYPASS_LIBC_UNKNOWN && program->libc != agent->libc)
		bypass_complain("%s uses another C library than the agent: one process cannot hold both; build the agent with the other one, or for both (--any-libc)", path);
	else if (bypass_image_is_static(program) && !bypass_image_has_entry(agent))
		bypass_complain("%s is statically linked: preloading cannot trap it, and the agent is linked without what hosts such programs "
				"(-Wl,-e,bypass_guest_entry)", path);
	else
		return 0;
	return -1;
}

/* ---- symbols that the agent does not make right ---- */

struct guarded {
	FILE *file;
	char line[512];
};

/* Whether a line of the file begins with this name; the reason stays in guarded->line. */
static int is_guarded(const char *name, void *data)
{
	struct guarded *guarded = (struct guarded *)data;
	size_t length = strlen(name);

	rewind(guarded->file);
	while (length > 0 && fgets(guarded->line, sizeof(guarded->line), guarded->file) != NULL) {
		guarded->line[strcspn(guarded->line, "\n")] = '\0';
		if (strncmp(guarded->line, name, length) == 0 && guarded->line[length] == ' ')
			return 1;
	}
	return 0;
}

static int refuse_guarded(const char *path, const struct bypass_image *program, const char *guards)
{
	struct guarded guarded;
	int met;

	if (guards == NULL)
		return 0;
	guarded.file = fopen(guards, "re");
	if (guarded.file == NULL) {
		bypass_complain("%s: %s", guards, strerror(errno));
		return -1;
	}
	met = bypass_image_imports(program, is_guarded, &guarded);
	fclose(guarded.file);
	if (met)
		bypass_complain("%s imports %s", path, guarded.line);
	return met ? -1 : 0;
}

static int probe_image(const char *path, struct bypass_image *program, const char *agent, const char *guards)
{
	struct bypass_image own;
	int answer;

	if (bypass_image_open(&own, agent) != 0)
		return 0; /* preloading it will tell why */
	answer = refuse_image(path, program, &own);
	bypass_image_close(&own);
	return answer == 0 ? refuse_guarded(path, program, guards) : answer;
}

int bypass_probe(const char *program, const char *agent, const char *guards)
{
	char found[PATH_MAX];
	struct bypass_probe_script script[2];
	const char *path = bypass_probe_find(program, found);
	struct bypass_image image;
	int depth, answer;

	for (depth = 0; path != NULL && depth <= BYPASS_PROBE_DEPTH; depth++) {
		if (refuse_privileged(path) != 0)
			return -1;
		if (bypass_image_open(&image, path) == 0) {
			answer = probe_image(path, &image, agent, guards);
			bypass_image_close(&image);
			return answer;
		}
		path = bypass_probe_script(path, &script[depth % 2]) ? script[depth % 2].interpreter : NULL;
	}
	return 0;
}
