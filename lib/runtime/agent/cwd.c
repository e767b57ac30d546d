/*
 * cwd.c -- the working directory while it lies at home. The kernel's own stays where it was; relative names follow this one.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "process.h"
#include "../shared/format.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>

/* One per process. Readers see the old or the new name, never a torn one: names are kept in two places in turn. */
static struct {
	struct bypass_lock lock;
	int home;
	int turn;
	char names[2][PATH_MAX];
} cwd;

enum bypass_side bypass_cwd_side(void)
{
	return __atomic_load_n(&cwd.home, __ATOMIC_ACQUIRE) ? BYPASS_HOME : BYPASS_LOCAL;
}

const char *bypass_cwd_name(void)
{
	return cwd.names[__atomic_load_n(&cwd.turn, __ATOMIC_ACQUIRE)];
}

void bypass_cwd_set(enum bypass_side side, const char *name)
{
	size_t length = side == BYPASS_HOME && name != NULL ? strlen(name) : 0;
	int turn;

	if (length >= PATH_MAX || !bypass_in_own_process())
		return; /* a vfork child runs in its parent's memory: what it says of itself is not the parent's */
	bypass_lock(&cwd.lock);
	turn = !cwd.turn;
	if (length > 0)
		memcpy(cwd.names[turn], name, length);
	cwd.names[turn][length] = '\0';
	__atomic_store_n(&cwd.turn, turn, __ATOMIC_RELEASE);
	__atomic_store_n(&cwd.home, side == BYPASS_HOME, __ATOMIC_RELEASE);
	bypass_unlock(&cwd.lock);
}

int bypass_cwd_nowhere(int *process)
{
	int own = (int)bypass_sys(SYS_getpid);
	char name[32];

	if (*process <= 0)
		*process = (int)bypass_sys(SYS_clone, 0, 0, 0, 0, 0);
	if (*process == 0 || (int)bypass_sys(SYS_getpid) != own) /* SPARC's kernel gives the child its parent's number */
		bypass_exit(0);
	if (*process < 0)
		return *process;
	bypass_format(name, sizeof(name), "/proc/%d", *process);
	return bypass_open_file(name, O_PATH | O_DIRECTORY);
}

/* It has no signal at its end: no wait of the program's takes it away. */
void bypass_cwd_nowhere_ends(int process)
{
	if (process > 0)
		bypass_sys(SYS_wait4, process, NULL, __WCLONE, NULL);
}

void bypass_cwd_enter(const char *name)
{
	int process = -1, nowhere = bypass_cwd_side() != BYPASS_HOME ? bypass_cwd_nowhere(&process) : -1;

	if (nowhere >= 0)
		bypass_sys(SYS_fchdir, nowhere);
	bypass_close_file(nowhere);
	bypass_cwd_nowhere_ends(process);
	bypass_cwd_set(BYPASS_HOME, name);
}
