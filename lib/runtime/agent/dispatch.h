/*
 * dispatch.h -- the tiers below the symbols: system calls that no entry point saw, of libc's inside or of the program itself.
 *
 *     the program's `syscall` instruction
 *       | Syscall User Dispatch: the thread's selector says REMOTE          (dispatch.c: SIGSYS, some 3 us)
 *       | or the instruction was rewritten                                  (rewrite.c: a jump)
 *       v
 *     bypass_enter            the program's registers, its return address below its red zone     (enter.c)
 *       | by number: nobody's, or for the kernel first -> page.c, and back
 *       v
 *     bypass_system_enter     on a stack of the runtime's, registers and vector state kept       (system.c)
 *       | agents in the order of their layers: system entry -> switch -> action                 (generated)
 *       v
 *     bypass_kernel_call      what the kernel does for the program; a few need care              (kernel.c)
 *
 * The selector is the paper's mode: it follows the thread's layer (bypass_layer_set). The page of system calls is exempt, so what
 * the runtime does is never dispatched. Nothing of the program runs inside of the SIGSYS handler: it sends the thread to bypass_enter.
 */
#ifndef BYPASS_DISPATCH_H
#define BYPASS_DISPATCH_H

#include "rendezvous.h"
#include "../include/agent.h"

/* The program's registers at its system call, as bypass_enter pushes them: below them the program's red zone. */
struct bypass_registers {
	uint64_t r15, r14, r13, r12, rbp, rbx, r9, r8, r10, rdx, rsi, rdi, rax; /* rax: the number, then the result */
	uint64_t resume; /* where the program goes on */
	uint64_t caller; /* behind its system call: the same, or what stood there before it was rewritten */
};
#define BYPASS_RED_ZONE 128

/* Takes part with this agent's table: `leaks` as asked. Once, at the agent's start, in LOCAL mode. */
void bypass_dispatch_join(enum bypass_leaks leaks);
/* The calling thread, whose block this is: the kernel dispatches its system calls from here on. Again after a fork. */
void bypass_dispatch_thread(struct bypass_thread *self);
/* In a handler of the program's: what it calls may be dispatched, whatever signals are held. */
static inline void bypass_dispatch_unblock(void)
{
	uint64_t mask = UINT64_C(1) << (SIGSYS - 1);

	if (bypass_rendezvous_1.dispatching)
		bypass_sys(SYS_rt_sigprocmask, SIG_UNBLOCK, &mask, NULL, 8);
}
/* handlers.c: the kernel's one handler for the program's: runs the program's own. */
void bypass_handler_run(int signal, siginfo_t *information, void *context);
/* leave.c: the interrupted context of a handler that is about to run, when it lies in the page. */
void bypass_leave_page(void *context);
/* inside.c: finds libc's text and the dynamic linker's. In LOCAL mode. */
void bypass_inside_find(void);
/* Whether an instruction belongs to libc or to the dynamic linker. */
static inline int bypass_inside_libc(uintptr_t place)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;

	return place - shared->libc_start[0] < shared->libc_end[0] - shared->libc_start[0] ||
	       place - shared->libc_start[1] < shared->libc_end[1] - shared->libc_start[1];
}
/* Why calls from below the symbols are not trapped; NULL: they are. */
const char *bypass_dispatch_missing(void);

/*
 * system.c: where bypass_enter leads. Gives the registers to go on with: their rax is the result. *top: where the runtime's stack will
 * begin afterwards; it is given back what actions had of it that were left by a jump.
 */
struct bypass_registers *bypass_system_enter(struct bypass_registers *registers, uintptr_t *top) __attribute__((visibility("hidden")));
/* kernel.c: the kernel's part of a call of the program's. Result, or negative errno. */
long bypass_kernel_call(struct bypass_thread *self, struct bypass_system *system);
/* Before any agent sees it: what says nothing to this kernel goes. */
void bypass_kernel_simplify(struct bypass_system *system);
/* The numbers that kernel.c does something about, *count of them. */
const short *bypass_kernel_minded(size_t *count);
/*
 * rewrite.c: counts a dispatched call of libc's at `place` (behind the system call), and rewrites the hot ones now and then. Where the
 * program is to go on. In the SIGSYS handler only.
 */
uintptr_t bypass_rewrite_count(struct bypass_thread *self, uintptr_t place, long number);

/* seccomp.c: installs the program's filter (seccomp, prctl). In programs that follow: the page goes where such a filter knows it. */
long bypass_seccomp(const struct bypass_system *system);
void bypass_page_move(struct bypass_page *page);

/* enter.c: the trampoline, and its second half; NULL where this machine has none. */
extern void (*const bypass_enter_address)(void);
/* Goes on in the program with these registers, which lie where bypass_enter would have pushed them. */
void bypass_enter_resume(struct bypass_registers *registers) __attribute__((visibility("hidden"), noreturn));
/* Before the first use of the trampoline. */
void bypass_enter_prepare(void);
/*
 * What vector state there is, as the frame of a dispatched call has it: before that call goes on. To ask the processor (cpuid) takes a
 * virtual machine some 4 us, and a short program would pay more for that than for all else at its start.
 */
void bypass_enter_learn(const void *context);
/* Asks the processor after all, whether it can leave out what is unused. For programs that are entered often. */
void bypass_enter_hasten(void);

#endif
