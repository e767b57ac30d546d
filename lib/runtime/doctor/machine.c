/*
 * What the kernel of this machine lets a program do, one `name answer` a line: `bypass doctor` compiles and runs it. Numbers stand here
 * because the C library's headers may be older than the kernel.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define SET_SYSCALL_USER_DISPATCH 59
#define DISPATCH_OFF 0
#define DISPATCH_ON 1
#define LANDLOCK_CREATE_RULESET 444
#define LANDLOCK_VERSION 1
#define HWCAP2_FSGSBASE 2

/* Switched on with a selector that lets everything pass, and off again. */
static void dispatch(void)
{
	static char selector;

	if (prctl(SET_SYSCALL_USER_DISPATCH, DISPATCH_ON, 0, 0, &selector) != 0) {
		printf("dispatch no %s\n", strerror(errno));
		return;
	}
	prctl(SET_SYSCALL_USER_DISPATCH, DISPATCH_OFF, 0, 0, 0);
	printf("dispatch yes\n");
}

static void landlock(void)
{
	long version = syscall(LANDLOCK_CREATE_RULESET, (void *)0, (size_t)0, LANDLOCK_VERSION);

	if (version < 0)
		printf("landlock no %s\n", strerror(errno));
	else
		printf("landlock %ld\n", version);
}

/* In a child: what it enters it cannot leave. */
static void namespaces(void)
{
	int status = 0;
	pid_t child;

	fflush(stdout);
	child = fork();
	if (child == 0)
		_exit(unshare(CLONE_NEWUSER) == 0 ? 0 : errno);
	if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
		printf("namespaces no %s\n", strerror(errno));
	else if (WEXITSTATUS(status) != 0)
		printf("namespaces no %s\n", strerror(WEXITSTATUS(status)));
	else
		printf("namespaces yes\n");
}

int main(void)
{
	dispatch();
#ifdef __x86_64__
	printf("bases %s\n", getauxval(AT_HWCAP2) & HWCAP2_FSGSBASE ? "yes" : "no");
#endif
	landlock();
	namespaces();
	return 0;
}
