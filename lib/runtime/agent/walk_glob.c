/*
 * walk_glob.c -- glob over trapped calls, for C libraries that take no functions to do it with (musl); see walk.c for why and how. The GNU C
 * library's own glob does it elsewhere. Where POSIX leaves a choice it is musl's: errors of what is no folder are told, `.*` in the middle leads
 * neither up nor nowhere.
 *
 * A name stands a pointer's size behind the start of its memory, where musl's globfree looks for it (since its first glob, of 2011).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define _FILE_OFFSET_BITS 64
#include "../include/agent.h"
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <pwd.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../shared/bytes.h"

#if !defined(GLOB_TILDE)
#define GLOB_TILDE 0x1000
#define GLOB_TILDE_CHECK 0x4000
#endif
#define BEFORE sizeof(void *) /* a name */

typedef int error_function(const char *path, int error);

struct matches {
	char **names;
	size_t count, room;
	int flags;
	error_function *error;
	char path[PATH_MAX]; /* what was expanded so far */
};

static int add(struct matches *matches)
{
	size_t length = strlen(matches->path) + 1, room = matches->room == 0 ? 16 : matches->room * 2;
	char **grown = matches->names, *memory = (char *)malloc(BEFORE + length);

	if (memory != NULL && matches->count == matches->room)
		grown = (char **)realloc(matches->names, room * sizeof(*grown));
	if (memory == NULL || grown == NULL) {
		free(memory);
		return GLOB_NOSPACE;
	}
	if (matches->count == matches->room)
		matches->room = room;
	matches->names = grown;
	grown[matches->count++] = (char *)memcpy(memory + BEFORE, matches->path, length);
	return 0;
}

static int append(struct matches *matches, size_t *at, const char *text, size_t length)
{
	if (*at + length >= sizeof(matches->path))
		return 0; /* no file has so long a name */
	memcpy(matches->path + *at, text, length);
	*at += length;
	matches->path[*at] = '\0';
	return 1;
}

/* A name that is there. */
static int found(struct matches *matches, size_t at)
{
	struct stat status;

	if ((matches->flags & GLOB_MARK) && at > 0 && matches->path[at - 1] != '/' && stat(matches->path, &status) == 0 && S_ISDIR(status.st_mode))
		append(matches, &at, "/", 1);
	return add(matches);
}

static int has_magic(const char *part, size_t length, int flags)
{
	size_t i;

	for (i = 0; i < length; i++) {
		if (part[i] == '*' || part[i] == '?' || part[i] == '[')
			return 1;
		if (part[i] == '\\' && !(flags & GLOB_NOESCAPE) && i + 1 < length)
			i++;
	}
	return 0;
}

static int expand(struct matches *matches, size_t at, const char *rest);

/* A part without magic, as it is meant: \* is *. */
static int expand_plain(struct matches *matches, size_t at, const char *part, size_t length)
{
	struct stat status;
	size_t i;

	for (i = 0; i < length; i++) {
		if (part[i] == '\\' && !(matches->flags & GLOB_NOESCAPE) && i + 1 < length)
			i++;
		if (!append(matches, &at, part + i, 1))
			return 0;
	}
	if (part[length] != '\0')
		return expand(matches, at, part + length);
	return lstat(matches->path, &status) == 0 ? found(matches, at) : 0;
}

static int expand_magic(struct matches *matches, size_t at, const char *part, size_t length)
{
	const int how = (matches->flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0) | (matches->flags & GLOB_PERIOD ? 0 : FNM_PERIOD);
	DIR *stream = opendir(at == 0 ? "." : matches->path);
	struct dirent *entry;
	char *pattern;
	size_t end;
	int result, last = part[length] == '\0';

	if (stream == NULL)
		return (matches->error != NULL && matches->error(matches->path, errno) != 0) || (matches->flags & GLOB_ERR) ? GLOB_ABORTED : 0;
	pattern = strndup(part, length);
	result = pattern == NULL ? GLOB_NOSPACE : 0;
	for (errno = 0; result == 0 && (entry = readdir(stream)) != NULL; errno = 0) {
		end = at;
		if (!last && (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0))
			continue;
		if (fnmatch(pattern, entry->d_name, how) != 0 || !append(matches, &end, entry->d_name, strlen(entry->d_name)))
			continue;
		if (last)
			result = found(matches, end);
		else if (entry->d_type == DT_DIR || entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN)
			result = expand(matches, end, part + length);
		matches->path[at] = '\0';
	}
	if (result == 0 && errno != 0 && ((matches->error != NULL && matches->error(matches->path, errno) != 0) || (matches->flags & GLOB_ERR)))
		result = GLOB_ABORTED;
	free(pattern);
	closedir(stream);
	return result;
}

/* All names that begin as `path`, of `at` characters, and go on as `rest`. */
static int expand(struct matches *matches, size_t at, const char *rest)
{
	struct stat status;
	size_t length = strspn(rest, "/");

	if (!append(matches, &at, rest, length))
		return 0;
	rest += length;
	if (*rest == '\0') /* after a slash: a directory, or a link to one */
		return stat(matches->path, &status) == 0 && S_ISDIR(status.st_mode) ? add(matches) : 0;
	length = strcspn(rest, "/");
	return has_magic(rest, length, matches->flags) ? expand_magic(matches, at, rest, length) : expand_plain(matches, at, rest, length);
}

/* ~ and ~NAME: *rest is what is left of the pattern. 0: there is nobody of that name. */
static int expand_home(struct matches *matches, size_t *at, const char **rest)
{
	size_t length = strcspn(*rest + 1, "/");
	const char *home = length == 0 ? getenv("HOME") : NULL;
	const struct passwd *who;
	char name[256];

	if (home == NULL && length < sizeof(name)) {
		memcpy(name, *rest + 1, length);
		name[length] = '\0';
		who = length == 0 ? getpwuid(getuid()) : getpwnam(name);
		home = who != NULL ? who->pw_dir : NULL;
	}
	if (home == NULL || !append(matches, at, home, strlen(home)))
		return 0;
	*rest += 1 + length;
	return 1;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void forget(struct matches *matches)
{
	while (matches->count > 0)
		free(matches->names[--matches->count] - BEFORE);
	free(matches->names);
}

/* Behind what is there already, under GLOB_APPEND. */
static int give(struct matches *matches, glob_t *result)
{
	size_t before = matches->flags & GLOB_DOOFFS ? result->gl_offs : 0, have = matches->flags & GLOB_APPEND ? result->gl_pathc : 0, i;
	char **all = (char **)realloc(matches->flags & GLOB_APPEND ? result->gl_pathv : NULL, (before + have + matches->count + 1) * sizeof(*all));

	if (all == NULL)
		return GLOB_NOSPACE;
	for (i = 0; i < before && have == 0; i++)
		all[i] = NULL;
	if (matches->count > 0)
		memcpy(all + before + have, matches->names, matches->count * sizeof(*all));
	all[before + have + matches->count] = NULL;
	result->gl_pathv = all;
	result->gl_pathc = have + matches->count;
	free(matches->names);
	return 0;
}

int bypass_walk_glob(const char *pattern, int flags, int (*error)(const char *path, int error), void *to)
{
	glob_t *result = (glob_t *)to;
	struct matches *matches = (struct matches *)calloc(1, sizeof(*matches));
	const char *rest = pattern;
	size_t at = 0;
	int answer = 0;

	if (!(flags & GLOB_APPEND)) {
		result->gl_pathc = 0;
		result->gl_pathv = NULL;
		if (!(flags & GLOB_DOOFFS))
			result->gl_offs = 0;
	}
	if (matches == NULL)
		return GLOB_NOSPACE;
	matches->flags = flags;
	matches->error = error;
	if (*pattern == '~' && (flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) && !expand_home(matches, &at, &rest) && (flags & GLOB_TILDE_CHECK))
		answer = GLOB_NOMATCH;
	else if (*rest == '\0' && at > 0)
		answer = found(matches, at);
	else if (*rest != '\0')
		answer = expand(matches, at, rest);
	/* So musl has it, also where an error ended the walk. */
	if (answer != GLOB_NOSPACE && matches->count == 0) {
		matches->path[0] = '\0';
		at = 0;
		answer = !(flags & GLOB_NOCHECK) ? GLOB_NOMATCH : append(matches, &at, pattern, strlen(pattern)) ? add(matches) : GLOB_NOSPACE;
	}
	if (answer == 0 && !(flags & GLOB_NOSORT))
		qsort(matches->names, matches->count, sizeof(*matches->names), by_name);
	/* What was found before an error is given, too. */
	if (answer == 0 || (answer == GLOB_ABORTED && matches->count > 0)) {
		int given = give(matches, result);

		answer = given != 0 ? given : answer;
		if (given == 0)
			matches->count = 0, matches->names = NULL;
	}
	forget(matches);
	free(matches);
	return answer;
}
