/*
 * own_program.c -- the file that this process runs, by the name that programs read in /proc/self/exe. One that home has was fetched to a
 * memory file, whose name in /proc holds that name.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "own_program.h"
#include "guest.h"
#include "memory.h"
#include "sys.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>

#define OWN "/proc/self/exe"
#define FETCHED "bypass:" /* what such a memory file is called, in front of its program's name */
#define SHOWN "/memfd:" FETCHED
#define DELETED " (deleted)"

void bypass_fetched_name(char *name, const char *program)
{
	bypass_format(name, BYPASS_FETCHED_NAME, "%s%s", FETCHED, strlen(program) < BYPASS_FETCHED_NAME - sizeof(FETCHED) ? program : "");
}

int bypass_fetched_program(int fd, char *name, size_t size, char called[BYPASS_CALLED])
{
	char link[40], *program;
	long length;
	const size_t before = sizeof(SHOWN) - 1, after = sizeof(DELETED) - 1;

	bypass_format(link, sizeof(link), fd >= 0 ? "/proc/self/fd/%d" : OWN, fd);
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, link, name, size - 1);
	if (length <= (long)(before + after) || memcmp(name, SHOWN, before) != 0 || memcmp(name + length - after, DELETED, after) != 0)
		return 0;
	name[(size_t)length - after] = '\0';
	program = strstr(name + before, ":/"); /* what comes before has no slash */
	if (program == NULL)
		return 0;
	*program = '\0';
	bypass_format(called, BYPASS_CALLED, "%s", name + before);
	memmove(name, program + 1, strlen(program + 1) + 1);
	return 1;
}

/* The next component of a name, as the kernel reads it: more slashes than one and "." say nothing. Its length; 0: none. */
static size_t next_component(const char **path)
{
	for (;;) {
		size_t length;

		*path += strspn(*path, "/");
		length = strcspn(*path, "/");
		if (length != 1 || **path != '.')
			return length;
		++*path;
	}
}

/* Whether the next component is that one; if so, goes on behind it. */
static int passes(const char **path, const char *name)
{
	const size_t length = next_component(path);

	if (length != strlen(name) || memcmp(*path, name, length) != 0)
		return 0;
	*path += length;
	return 1;
}

int bypass_names_own_program(const char *path)
{
	char own[16];

	if ((uintptr_t)path < 4096 || path[0] != '/' || !passes(&path, "proc"))
		return 0;
	bypass_format(own, sizeof(own), "%d", (int)bypass_sys(SYS_getpid));
	if (!passes(&path, "self") && !passes(&path, "thread-self") && !passes(&path, own))
		return 0;
	if (passes(&path, "task"))
		path += next_component(&path); /* any of its threads */
	return passes(&path, "exe") && *path == '\0';
}

static char own_called[BYPASS_CALLED];

/* Looked up once in a process, which another program ends. */
const char *bypass_own_program_at_home(void)
{
	static char name[BYPASS_FETCHED_NAME + sizeof(SHOWN) + sizeof(DELETED)];
	static int state; /* 0: not looked up, 1: here, 2: at home */
	const struct bypass_guest *guest = bypass_rendezvous_1.guest;

	if (guest != NULL)
		return guest->fetched ? guest->program : NULL;
	if (__atomic_load_n(&state, __ATOMIC_ACQUIRE) == 0)
		__atomic_store_n(&state, bypass_fetched_program(-1, name, sizeof(name), own_called) ? 2 : 1, __ATOMIC_RELEASE);
	return state == 2 ? name : NULL;
}

/* The kernel has named the process by the last part of what it was told to run, and that is a number. */
void bypass_own_program_name(void)
{
	const char *started = (const char *)getauxval(AT_EXECFN);

	if (started == NULL || strncmp(started, BYPASS_FETCHED_FOLDER, sizeof(BYPASS_FETCHED_FOLDER) - 1) != 0)
		return;
	if (bypass_own_program_at_home() != NULL)
		bypass_sys(SYS_prctl, PR_SET_NAME, own_called, 0, 0, 0);
}
