/*
 * dispatch.c -- Syscall User Dispatch: joining, arming threads, and the one SIGSYS handler. See dispatch.h.
 *
 * While it is armed each system call outside of the page costs some 100 ns more, and a dispatched one 3 us.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "audit.h"
#include "descriptor.h"
#include "guest.h"
#include "print.h"
#include "process.h"
#include <sys/mman.h>
#include <sys/prctl.h>
#include <ucontext.h>

/* linux/prctl.h and asm-generic/siginfo.h, which older headers do without. */
#ifndef PR_SET_SYSCALL_USER_DISPATCH
#define PR_SET_SYSCALL_USER_DISPATCH 59
#endif
#define DISPATCH_ON 1
#define CODE_USER_DISPATCH 2

#define SLICES 8

static const char *missing = "not asked for";

const char *bypass_dispatch_missing(void)
{
	return missing;
}

/* The kernel's own struct sigaction, where libc's is another. */
struct kernel_action {
	void *handler;
	unsigned long flags;
	void (*restorer)(void);
	uint64_t mask;
};
#define RESTORER 0x04000000ul

/* ---- the handler ---- */

#if defined(__x86_64__) && !defined(__ILP32__)
/* Goes on at bypass_enter, as if the program had called it with its return address below the red zone. */
static uint64_t *below_red_zone(const greg_t *registers)
{
	return (uint64_t *)(uintptr_t)((uint64_t)registers[REG_RSP] - BYPASS_RED_ZONE) - 2;
}

static __attribute__((noinline)) void send_to_enter(greg_t *registers)
{
	uintptr_t place = (uintptr_t)registers[REG_RIP];
	uint64_t *stack = below_red_zone(registers);

	stack[0] = bypass_inside_libc(place) ? bypass_rewrite_count(bypass_thread_1, place, registers[REG_RAX]) : place;
	stack[1] = place;
	registers[REG_RSP] = (greg_t)(uintptr_t)stack;
	registers[REG_RIP] = (greg_t)(uintptr_t)bypass_enter_address;
}

/* A guest's thread: nothing here may look for a variable of this thread's, as its C library may not even have begun. */
static __attribute__((noinline)) void send_guest_to_enter(greg_t *registers)
{
	uint64_t *stack = below_red_zone(registers);

	stack[0] = stack[1] = (uint64_t)registers[REG_RIP];
	registers[REG_RSP] = (greg_t)(uintptr_t)stack;
	registers[REG_RIP] = (greg_t)(uintptr_t)bypass_guest_enter_address;
}

/* Its frame lies where the stack pointer points, and nothing else may: the page's restorer does the same. */
static void send_to_restorer(mcontext_t *machine)
{
	machine->gregs[REG_RIP] = (greg_t)(uintptr_t)bypass_rendezvous_1.page.restorer;
}

/* The signal is not the dispatch's: somebody sent it, or a filter of the program's did. Without a handler the process ends by it. */
static void run_own_handler(int signal, siginfo_t *information, void *context)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	struct kernel_action none;

	if (shared->handlers[signal].function == NULL) {
		memset(&none, 0, sizeof(none));
		bypass_sys(SYS_rt_sigaction, signal, &none, NULL, 8);
		bypass_sys(SYS_tgkill, bypass_sys(SYS_getpid), bypass_sys(SYS_gettid), signal);
	} else if (shared->has_guest) {
		bypass_guest_handler_address(signal, information, context);
	} else {
		bypass_handler_run(signal, information, context);
	}
}

static void on_dispatch(int signal, siginfo_t *information, void *context)
{
	mcontext_t *machine = &((ucontext_t *)context)->uc_mcontext;

	bypass_enter_learn(context);
	if (information->si_code != CODE_USER_DISPATCH)
		run_own_handler(signal, information, context);
	else if (machine->gregs[REG_RAX] == SYS_rt_sigreturn)
		send_to_restorer(machine);
	else if (bypass_rendezvous_1.has_guest)
		send_guest_to_enter(machine->gregs);
	else
		send_to_enter(machine->gregs);
}
#else
static void on_dispatch(int signal, siginfo_t *information, void *context)
{
	(void)signal, (void)information, (void)context;
}
#endif

/* ---- arming ---- */

/* All signals wait while it runs: it is short, and so nothing comes between a system call and what is made of it. */
static long install_handler(void)
{
	struct kernel_action action;

	memset(&action, 0, sizeof(action));
	action.handler = (void *)(uintptr_t)on_dispatch;
	action.flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK | RESTORER;
	action.restorer = bypass_rendezvous_1.page.restorer;
	action.mask = ~(UINT64_C(1) << (SIGSYS - 1));
	return bypass_sys(SYS_rt_sigaction, SIGSYS, &action, NULL, 8);
}

static const void *page_start(void)
{
	return (const void *)((uintptr_t)bypass_rendezvous_1.page.called & ~(uintptr_t)(BYPASS_PAGE_SIZE - 1));
}

static long arm(struct bypass_thread *self)
{
	uint64_t mask = UINT64_C(1) << (SIGSYS - 1);
	long result = bypass_sys(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, DISPATCH_ON, page_start(), BYPASS_PAGE_SIZE, &self->head.selector);

	if (result == 0)
		bypass_sys(SYS_rt_sigprocmask, SIG_UNBLOCK, &mask, NULL, 8);
	return result;
}

/* A page that nobody may touch lies below: an action that wants more ends there. */
static void take_stack(struct bypass_thread *self)
{
	size_t size = (size_t)SLICES * BYPASS_SLICE;
	char *memory;

	if (self->system_high != 0)
		return;
	memory = (char *)bypass_map(size);
	if (memory == NULL)
		return; /* the program's own stack will have to do */
	bypass_sys(SYS_mprotect, memory, BYPASS_PAGE_SIZE, PROT_NONE);
	self->system_low = (uintptr_t)memory + BYPASS_PAGE_SIZE;
	self->system_high = self->system_top = (uintptr_t)memory + size;
}

void bypass_dispatch_thread(struct bypass_thread *self)
{
	if (!bypass_rendezvous_1.dispatching)
		return;
	take_stack(self);
	if (arm(self) != 0)
		bypass_log("system calls of a further thread cannot be dispatched: what goes past the symbols there is not trapped");
}

/* ---- joining ---- */

static void filter_all(const struct bypass_tier *tier, size_t count)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	const int refusable = tier->leaks == BYPASS_LEAKS_TRAP; /* what is counted is not done by the kernel alone */
	unsigned char wanted;
	long number;
	size_t i, minded_count;
	const short *minded = bypass_kernel_minded(&minded_count);

	for (i = 0; i < minded_count; i++)
		shared->filter[minded[i]] = BYPASS_FILTER_ENTER;
	for (number = 0; number < BYPASS_NUMBERS && !refusable; number++)
		if (bypass_audit_minds(number))
			shared->filter[number] = BYPASS_FILTER_ENTER;
	if (shared->guest != NULL)
		bypass_guest_mind();
	for (i = 0; i < count; i++) {
		number = tier->entries[i].number;
		wanted = refusable && (tier->entries[i].flags & BYPASS_SYSTEM_REFUSED) ? BYPASS_FILTER_REFUSED : BYPASS_FILTER_ENTER;
		if (number >= 0 && number < BYPASS_NUMBERS && shared->filter[number] < wanted)
			shared->filter[number] = wanted;
	}
}

/* `first` by number and `next` by entry, so that rows of one number are found in their order. */
static int index_entries(struct bypass_tier *tier, size_t count)
{
	uint16_t *first = (uint16_t *)bypass_keep((BYPASS_NUMBERS + count) * sizeof(*first)), *next;
	size_t i;

	if (first == NULL)
		return 0;
	next = first + BYPASS_NUMBERS;
	for (i = count; i-- > 0;) {
		long number = tier->entries[i].number;

		if (number < 0 || number >= BYPASS_NUMBERS)
			continue;
		next[i] = first[number];
		first[number] = (uint16_t)(i + 1);
	}
	tier->first = first;
	tier->next = next;
	return 1;
}

static void add(const struct bypass_tier *tier)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t at = shared->tier_count;

	for (; at > 0 && shared->tiers[at - 1].layer > tier->layer; at--)
		shared->tiers[at] = shared->tiers[at - 1];
	shared->tiers[at] = *tier;
	shared->tier_count++;
	if (tier->layer > shared->trap_layer)
		shared->trap_layer = tier->layer;
}

static const char *prepare(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;

	if (bypass_enter_address == NULL || shared->page.pass == NULL)
		return "there is no way for this machine's instruction set yet";
	if (shared->dispatching)
		return NULL;
	bypass_enter_prepare();
	bypass_inside_find();
	if (install_handler() != 0)
		return "SIGSYS cannot be handled";
	take_stack(bypass_self());
	if (arm(bypass_self()) != 0)
		return "this kernel has no Syscall User Dispatch";
	shared->dispatching = 1;
	return NULL;
}

void bypass_dispatch_join(enum bypass_leaks leaks)
{
	struct bypass_tier tier;

	missing = leaks == BYPASS_LEAKS_PASS ? "not asked for" :
		  leaks == BYPASS_LEAKS_AUDIT && bypass_process.audit == NULL ? "there is no launcher that would show the counts" : NULL;
	if (leaks == BYPASS_LEAKS_PASS)
		return;
	memset(&tier, 0, sizeof(tier));
	tier.layer = bypass_agent_head.layer;
	tier.leaks = leaks;
	tier.entries = bypass_agent.system_entries;
	tier.operations = bypass_spec.operations;
	tier.holds = bypass_descriptors_any;
	tier.ticket_room = bypass_guest_ticket_room;
	tier.write_ticket = bypass_guest_write_ticket;
	bypass_lock(&bypass_rendezvous_1.lock);
	missing = missing != NULL ? missing : prepare();
	if (missing == NULL && !index_entries(&tier, bypass_agent.system_entry_count))
		missing = "no memory";
	if (missing == NULL) {
		filter_all(&tier, bypass_agent.system_entry_count);
		add(&tier);
	}
	bypass_unlock(&bypass_rendezvous_1.lock);
	if (missing == NULL && leaks == BYPASS_LEAKS_AUDIT)
		bypass_count_add(&bypass_process.stats->audits, 1);
	else if (missing != NULL && leaks == BYPASS_LEAKS_AUDIT)
		bypass_debug("`leaks audit`: %s; calls that go past the symbols are not counted", missing);
	else if (missing != NULL)
		bypass_log("`leaks trap`: %s; calls that go past the symbols are not trapped", missing);
}
