/*
 * search.c -- a program's file sought along PATH for a spawn, where a folder of PATH is at home: libc seeks inside, and here alone. What an exec
 * seeks by itself is in exec.c.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "exec.h"
#include "route.h"
#include "sys.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../shared/bytes.h"

static int is_at_home(const char *folder, size_t length)
{
	struct bypass_route route;
	char name[PATH_MAX];

	if (length >= sizeof(name))
		return 0;
	memcpy(name, folder, length);
	name[length] = '\0';
	bypass_route_quietly(&route, AT_FDCWD, length > 0 ? name : ".");
	return route.side == BYPASS_HOME;
}

static int home_is_on(const char *path)
{
	size_t length;

	for (;; path += length + 1) {
		length = strcspn(path, ":");
		if (is_at_home(path, length))
			return 1;
		if (path[length] == '\0')
			return 0;
	}
}

/* The next file along PATH that may be it: one at home, which only its start tells, or one that this machine has. */
static int next_candidate(struct bypass_search *search)
{
	const char *folder;
	size_t length;

	while ((folder = search->next) != NULL) {
		length = strcspn(folder, ":");
		search->next = folder[length] != '\0' ? folder + length + 1 : NULL;
		if (length + strlen(search->file) + 2 > sizeof(search->room))
			continue;
		memcpy(search->room, folder, length);
		search->room[length] = '/';
		strcpy(search->room + length + (length > 0), search->file);
		search->path = search->room;
		if (is_at_home(folder, length) || bypass_sys(SYS_faccessat, AT_FDCWD, search->path, X_OK) == 0)
			return 1;
	}
	return 0;
}

int bypass_search_begin(struct bypass_search *search, const char *file)
{
	search->file = search->path = file;
	search->next = NULL;
	search->denied = 0;
	if (strchr(file, '/') != NULL)
		return 1;
	if (file[0] == '\0' || strlen(file) > NAME_MAX || !home_is_on(bypass_exec_path()))
		return 0;
	search->next = bypass_exec_path();
	return next_candidate(search);
}

int bypass_search_goes_on(struct bypass_search *search, int *error)
{
	search->denied |= *error == EACCES;
	if (*error != EACCES && *error != ENOENT && *error != ENOTDIR && *error != ESTALE && *error != ENODEV && *error != ETIMEDOUT)
		return 0;
	if (next_candidate(search))
		return 1;
	*error = search->denied ? EACCES : *error;
	return 0;
}
