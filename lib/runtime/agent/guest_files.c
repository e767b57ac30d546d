/* guest_files.c -- names of the files that make a host: see guest_call.h. Asked for at start, while the process is where it began. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "guest.h"
#include <fcntl.h>
#include <limits.h>
#include <string.h>

const char *bypass_guest_host_file;

/* Relative names are of the folder where the process began. Kept for ever. */
static const char *absolute(const char *name)
{
	char *path;
	long length;

	if (name[0] == '/')
		return name;
	path = (char *)bypass_map(PATH_MAX + strlen(name) + 2);
	length = path != NULL ? bypass_sys(SYS_getcwd, path, PATH_MAX) : 0;
	if (length <= 0)
		return "";
	path[length - 1] = '/';
	memcpy(path + length, name, strlen(name) + 1);
	return path;
}

const char *bypass_guest_agent_file(const char *name)
{
	if (bypass_guest_host_file != NULL)
		return absolute(bypass_guest_host_file);
	return name != NULL && strchr(name, '/') != NULL ? absolute(name) : "";
}

/* The kernel has started a host's linker as a program. */
const char *bypass_guest_loader_file(const char *name)
{
	static char own[PATH_MAX];
	long length;

	if (name != NULL)
		return absolute(name);
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, "/proc/self/exe", own, sizeof(own) - 1);
	return length > 0 ? own : "";
}
