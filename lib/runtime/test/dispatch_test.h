/* dispatch_test.h -- an agent with one call, getppid, that is reached below the symbols; for agent_dispatch*.c. */
#ifndef BYPASS_DISPATCH_TEST_H
#define BYPASS_DISPATCH_TEST_H

#include "agent_test.h"
#include "../agent/sys.h"
#include <sys/syscall.h>
#include <sys/wait.h>

#define TRAPPED 4242

static int test_real_ppid;

static long enter_ppid(struct bypass_system *system)
{
	struct bypass_trap trap;
	long result;

	(void)system;
	bypass_trap_enter(&trap, TEST_CALL_PPID);
	__atomic_fetch_add(&test_trapped, 1, __ATOMIC_RELAXED);
	result = bypass_system_number(TEST_CALL_PPID) != SYS_getppid ? -1 : test_action != NULL ? test_action() : TRAPPED;
	bypass_trap_leave(&trap);
	return bypass_system_result(result);
}

static const struct bypass_system_entry entries[] = { { SYS_getppid, TEST_CALL_PPID, 0, 0, 0, enter_ppid } };
const struct bypass_agent bypass_agent = { &bypass_spec, NULL, 0, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_TRAP, entries, 1 };

static long raw(void)
{
	return syscall(SYS_getppid);
}

static inline int again(void)
{
	return (int)bypass_system_again(0, 0, 0, 0, 0, 0);
}

static inline int ended_well(pid_t pid)
{
	int status = -1;

	return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Asked of the kernel itself, in a child: what the runtime makes of it is what is tested. */
static inline int kernel_dispatches(void)
{
	pid_t pid = fork();

	if (pid == 0)
		bypass_sys(SYS_exit_group, bypass_sys(SYS_prctl, 59, 0, 0, 0, 0) != 0);
	return ended_well(pid);
}

static inline void need_dispatch(void)
{
	test_real_ppid = (int)bypass_sys(SYS_getppid);
#if !defined(__x86_64__)
	SKIP("system calls are not dispatched on this machine yet");
#endif
	if (!kernel_dispatches())
		SKIP("this kernel has no Syscall User Dispatch");
	CHECK(raw() == TRAPPED);
}

#endif
