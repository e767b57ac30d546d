/*
 * kernel.c -- the kernel's part of a system call of the program's that was dispatched. Most are made as they are; a few would take
 * the thread out of the runtime's hands, or make a child that nobody dispatches.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "fork.h"
#include "guest.h"
#include "guest_exec.h"
#include "print.h"
#include <errno.h>
#include <sched.h>
#include <sys/prctl.h>

#if defined(__x86_64__) && !defined(__ILP32__)

#ifndef SYS_clone3
#define SYS_clone3 435
#endif
#ifndef SYS_io_uring_setup
#define SYS_io_uring_setup 425
#endif
#define DISPATCH 59 /* PR_SET_SYSCALL_USER_DISPATCH */
#define TRACE_ME 0  /* PTRACE_TRACEME */

const short *bypass_kernel_minded(size_t *count)
{
	static const short minded[] = {
		SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_fork, SYS_vfork, SYS_clone, SYS_clone3, SYS_io_uring_setup, SYS_seccomp, SYS_prctl,
		SYS_ptrace, SYS_execve, SYS_execveat
	};

	*count = sizeof(minded) / sizeof(*minded);
	return minded;
}

static long program(const struct bypass_system *system)
{
	const long *a = system->argument;

	return bypass_rendezvous_1.page.program(system->number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* ---- signals ---- */

/* A dispatched call ends the process when SIGSYS is held: it never is. */
static long change_mask(const struct bypass_system *system)
{
	const long *a = system->argument;
	uint64_t mask;

	if (a[1] == 0 || a[3] != 8)
		return program(system);
	memcpy(&mask, (const void *)a[1], 8);
	if (a[0] != SIG_UNBLOCK)
		mask &= ~(UINT64_C(1) << (SIGSYS - 1));
	return bypass_rendezvous_1.page.program(SYS_rt_sigprocmask, a[0], (long)&mask, a[2], a[3], 0, 0);
}

/* The kernel's struct sigaction. */
struct kernel_action {
	void *handler;
	unsigned long flags;
	void (*restorer)(void);
	uint64_t mask;
};
#define RESTORER 0x04000000ul

static int install(int signal, const struct sigaction *action, struct sigaction *old)
{
	struct kernel_action ours, before;
	long result;

	memset(&ours, 0, sizeof(ours));
	memset(&before, 0, sizeof(before));
	if (action != NULL) {
		ours.handler = (void *)(uintptr_t)action->sa_sigaction;
		ours.flags = (unsigned long)(unsigned)action->sa_flags | RESTORER;
		ours.restorer = bypass_rendezvous_1.page.restorer;
		memcpy(&ours.mask, &action->sa_mask, 8);
	}
	result = bypass_rendezvous_1.page.program(SYS_rt_sigaction, signal, action != NULL ? (long)&ours : 0, (long)&before, 8, 0, 0);
	if (result < 0) {
		errno = (int)-result;
		return -1;
	}
	if (old != NULL) {
		memset(old, 0, sizeof(*old));
		old->sa_sigaction = (void (*)(int, siginfo_t *, void *))(uintptr_t)before.handler;
		old->sa_flags = (int)(before.flags & ~RESTORER);
		memcpy(&old->sa_mask, &before.mask, 8);
	}
	return 0;
}

/* The program's handlers run by handlers.c, so that they begin outside of an action they interrupt. */
static long change_action(const struct bypass_system *system)
{
	const long *a = system->argument;
	struct kernel_action given, *back = (struct kernel_action *)a[2];
	struct sigaction action, old;

	if (a[3] != 8)
		return -EINVAL;
	memset(&action, 0, sizeof(action));
	if (a[1] != 0) {
		memcpy(&given, (const void *)a[1], sizeof(given));
		action.sa_sigaction = (void (*)(int, siginfo_t *, void *))(uintptr_t)given.handler;
		action.sa_flags = (int)(given.flags & ~RESTORER);
		memcpy(&action.sa_mask, &given.mask, 8);
	}
	if (bypass_handler_exchange((int)a[0], a[1] != 0 ? &action : NULL, &old, install) != 0)
		return -errno;
	if (back != NULL) {
		back->handler = (void *)(uintptr_t)old.sa_sigaction;
		back->flags = (unsigned long)(unsigned)old.sa_flags | RESTORER;
		back->restorer = bypass_rendezvous_1.page.restorer;
		memcpy(&back->mask, &old.sa_mask, 8);
	}
	return 0;
}

/* ---- children and threads ---- */

static void put_registers(struct bypass_registers *to, const struct bypass_system *system)
{
	memcpy(to, system->frame, sizeof(*to));
	to->rax = 0;
}

/* Where a child that gets a stack of its own begins: as if it had called from there. */
static struct bypass_registers *registers_on(long stack)
{
	return (struct bypass_registers *)(uintptr_t)((uint64_t)stack - BYPASS_RED_ZONE) - 1;
}

/*
 * A process: memory is copied even where it was to be shared (CLONE_VM with CLONE_VFORK), since nobody may run on the parent's memory
 * with the parent's handles. With CLONE_VFORK the kernel lets the parent wait all the same. What is lost is what such a child writes into memory.
 */
static long make_process(struct bypass_system *system, unsigned long flags, long stack)
{
	const long *a = system->argument;
	struct bypass_registers *registers;
	long result = bypass_rendezvous_1.page.program(SYS_clone, (long)(flags & ~(unsigned long)CLONE_VM), 0, a[2], a[3], a[4], 0);

	if (result != 0)
		return result;
	bypass_dispatch_thread(bypass_thread_1);
	if (stack != 0) {
		registers = registers_on(stack);
		put_registers(registers, system);
		system->frame = registers;
	}
	return 0;
}

/* In a new thread, which has the base of its C library. */
void bypass_thread_begin(void *data, void *registers)
{
	struct bypass_thread *block = (struct bypass_thread *)data;

	block->tid = (int)bypass_sys(SYS_gettid);
	bypass_thread_1 = block;
	bypass_dispatch_thread(block);
	if (bypass_rendezvous_1.has_guest)
		bypass_sys(SYS_rt_sigprocmask, SIG_SETMASK, &block->base_mask, NULL, 8);
	bypass_enter_resume((struct bypass_registers *)registers);
}

/* A guest's thread: its base, the host's, and nothing may come before it has both. */
static long prepare_guest(struct bypass_thread *self, struct bypass_thread *block, const struct bypass_system *system, unsigned long flags)
{
	const uint64_t all = ~(uint64_t)0;
	long result = bypass_guest_give_base(self, block);

	block->base_guest = flags & CLONE_SETTLS ? (uintptr_t)system->argument[4] : self->base_guest;
	if (result == 0)
		bypass_sys(SYS_rt_sigprocmask, SIG_SETMASK, &all, &block->base_mask, 8);
	return result;
}

/* A thread, with a block and a stack of the runtime's before it runs. One that shares its parent's TLS cannot have them: it is left alone. */
static long make_thread(struct bypass_thread *self, const struct bypass_system *system, unsigned long flags)
{
	const long *a = system->argument;
	struct bypass_thread *block = bypass_thread_make(0);
	struct bypass_registers *registers = registers_on(a[1]);
	int guest = bypass_rendezvous_1.has_guest;
	uint64_t mask;
	long result = guest ? prepare_guest(self, block, system, flags) : 0;

	if (result != 0) {
		block->tid = BYPASS_NO_THREAD;
		return result;
	}
	bypass_layer_set(block, self->head.layer);
	put_registers(registers, system);
	mask = block->base_mask;
	result = bypass_rendezvous_1.page.thread(flags, registers, (void *)a[2], (void *)a[3], (void *)a[4],
						 guest ? bypass_guest_begin_address : bypass_thread_begin, block);
	if (result < 0)
		block->tid = BYPASS_NO_THREAD;
	if (guest)
		bypass_sys(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, 8);
	return result;
}

static long make_child(struct bypass_thread *self, struct bypass_system *system)
{
	unsigned long flags = (unsigned long)system->argument[0];
	long stack = system->argument[1];

	if ((flags & CLONE_VM) && !(flags & CLONE_VFORK)) {
		if (stack == 0)
			return -EINVAL;
		return make_thread(self, system, flags);
	}
	return make_process(system, flags, stack);
}

static long fork_plainly(struct bypass_system *system, unsigned long flags)
{
	memset(system->argument, 0, sizeof(system->argument));
	return make_process(system, flags | SIGCHLD, 0);
}

/* ---- others ---- */

/* A second user of the dispatch, or a filter over all system calls, the runtime's own included. */
static long change_process(const struct bypass_system *system)
{
	const long *a = system->argument;

	if (a[0] == DISPATCH)
		return bypass_rendezvous_1.has_guest && a[1] == 0 ? bypass_guest_leave() : -EINVAL;
	if (a[0] == PR_SET_SECCOMP)
		return bypass_seccomp(system);
	return program(system);
}

/*
 * From here on this process stops at each signal until its tracer has looked at it, the dispatch's as well; and a tracer that has made it
 * by vfork does not look before its exec. The program that it becomes is dispatched again.
 */
static long be_traced(const struct bypass_system *system)
{
	long result = program(system);

	if (result == 0 && system->argument[0] == TRACE_ME)
		bypass_sys(SYS_prctl, DISPATCH, 0, 0, 0, 0);
	return result;
}

/* The kernel sets it by itself on machines of 64 bits. musl says it, and GNU's header has it as 0: no bit that a specification could know. */
#define LARGE_FILE 0100000

void bypass_kernel_simplify(struct bypass_system *system)
{
	if (system->number == SYS_open || system->number == SYS_openat)
		system->argument[system->number == SYS_open ? 1 : 2] &= ~(long)LARGE_FILE;
}

long bypass_kernel_call(struct bypass_thread *self, struct bypass_system *system)
{
	long result;

	if (bypass_rendezvous_1.guest != NULL && bypass_guest_kernel_call(self, system, &result))
		return result;
	switch (system->number) {
	case SYS_rt_sigprocmask:
		return change_mask(system);
	case SYS_rt_sigaction:
		return change_action(system);
	case SYS_fork:
		return fork_plainly(system, 0);
	case SYS_vfork:
		return fork_plainly(system, CLONE_VFORK);
	case SYS_clone:
		return make_child(self, system);
	case SYS_clone3:          /* all who use it fall back to clone */
	case SYS_io_uring_setup:  /* what goes through a ring is seen by nobody; all who use it fall back to calls */
		return -ENOSYS;
	case SYS_seccomp:
		return bypass_seccomp(system);
	case SYS_prctl:
		return change_process(system);
	case SYS_ptrace:
		return be_traced(system);
	case SYS_execve:
	case SYS_execveat:
		return bypass_guest_exec_below(self, system, program);
	default:
		return program(system);
	}
}
#else
const short *bypass_kernel_minded(size_t *count)
{
	*count = 0;
	return NULL;
}

void bypass_kernel_simplify(struct bypass_system *system)
{
	(void)system;
}

long bypass_kernel_call(struct bypass_thread *self, struct bypass_system *system)
{
	const long *a = system->argument;

	(void)self;
	return bypass_sys(system->number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
#endif
