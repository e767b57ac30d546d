/*
 * handlers.c -- the program's signal handlers and threads, as far as an action may be under way when they begin.
 *
 * A handler that interrupts an action starts outside of it, or its calls would escape the trap. So the kernel gets one
 * trampoline for all signals, and the program, when it asks, its own handler. A thread begins in its creator's layer.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "guest.h"
#include "process.h"
#include <errno.h>
#include <signal.h>
#include <ucontext.h>

typedef void simple_handler(int signal);
typedef void full_handler(int signal, siginfo_t *information, void *context);

/* Where the interrupted code's stack stood; 0 when this machine does not tell: then nothing is popped. */
static uintptr_t interrupted_stack(const void *context)
{
#if defined(__x86_64__)
	return (uintptr_t)((const ucontext_t *)context)->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
	return (uintptr_t)((const ucontext_t *)context)->uc_mcontext.sp;
#else
	(void)context;
	return 0;
#endif
}

static void call_handler(int signal, siginfo_t *information, void *context)
{
	struct bypass_handler *handler = &bypass_rendezvous_1.handlers[signal];
	void *function = __atomic_load_n(&handler->function, __ATOMIC_ACQUIRE);

	if (function == NULL)
		return;
	if (bypass_rendezvous_1.has_guest) {
		bypass_guest_call_handler(function, signal, information, context);
		return;
	}
	if (handler->information)
		((full_handler *)function)(signal, information, context);
	else
		((simple_handler *)function)(signal);
}

/*
 * The handler's frame is pushed one slot above the top: the interrupted code may be about to fill the next one. Frames below the
 * floor are not popped by the handler's stack pointer, which may lie on another stack.
 */
void bypass_handler_run(int signal, siginfo_t *information, void *context)
{
	struct bypass_thread *self = bypass_self();
	int saved = errno, depth, layer, floor, outside;
	struct bypass_system *entering = self->entering;
	struct bypass_thread_head head;
	uint64_t cookie;

	self->entering = NULL;
	bypass_dispatch_unblock();
	bypass_leave_page(context);
	bypass_frames_settle(self, interrupted_stack(context));
	head = self->head;
	depth = self->depth;
	layer = head.layer;
	floor = self->floor;
	outside = depth > floor ? self->frames[floor].layer : layer;
	cookie = self->cookies += 0x9e3779b97f4a7c15u;
	bypass_frames_push(self, &cookie, &cookie, outside, 1);
	self->floor = self->depth;
	errno = saved;
	call_handler(signal, information, context);
	saved = errno;
	self->floor = floor;
	self->depth = depth;
	self->head = head;
	self->entering = entering;
	errno = saved;
}

static void *handler_function(const struct sigaction *action)
{
	return action->sa_flags & SA_SIGINFO ? (void *)(uintptr_t)action->sa_sigaction : (void *)(uintptr_t)action->sa_handler;
}

static int is_function(const struct sigaction *action)
{
	return (action->sa_flags & SA_SIGINFO) || (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN);
}

/* Gives the program what it had set: its handler, and SA_SIGINFO only if it had asked for it. */
static void restore_own(struct sigaction *old, struct bypass_handler own)
{
	if (own.information) {
		old->sa_sigaction = (full_handler *)own.function;
		return;
	}
	old->sa_flags &= ~SA_SIGINFO;
	old->sa_handler = (simple_handler *)own.function;
}

/*
 * While calls are dispatched the kernel has the runtime's handler for SIGSYS, whatever the program wants; what it wants is noted, and gets
 * the signals that are none of the dispatch (dispatch.c).
 */
static int exchange_dispatched(const struct sigaction *action, struct sigaction *old)
{
	struct bypass_handler *record = &bypass_rendezvous_1.handlers[SIGSYS], before = *record;

	if (action != NULL) {
		record->information = (action->sa_flags & SA_SIGINFO) != 0;
		__atomic_store_n(&record->function, is_function(action) ? handler_function(action) : NULL, __ATOMIC_RELEASE);
	}
	if (old == NULL)
		return 0;
	memset(old, 0, sizeof(*old));
	old->sa_handler = SIG_DFL;
	old->sa_flags = SA_SIGINFO;
	restore_own(old, before);
	return 0;
}

/*
 * The record is changed before the kernel's, since the signal may come at once. An agent below us sees the trampoline and lets
 * it pass; it must not translate the answer to our exchange either, as the record has changed already.
 */
int bypass_handler_exchange(int signal, const struct sigaction *action, struct sigaction *old,
			    int (*install)(int, const struct sigaction *, struct sigaction *))
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	void *nobody = NULL;
	struct bypass_handler before;
	struct sigaction ours, previous;
	int result;

	if (signal <= 0 || signal >= BYPASS_SIGNALS)
		return install(signal, action, old);
	if (signal == SIGSYS && shared->dispatching)
		return exchange_dispatched(action, old);
	__atomic_compare_exchange_n(&shared->trampoline, &nobody, (void *)(uintptr_t)bypass_handler_run, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	if (action != NULL && is_function(action) && handler_function(action) == shared->trampoline)
		return install(signal, action, old);
	before = shared->handlers[signal];
	if (action != NULL && is_function(action)) {
		ours = *action;
		ours.sa_flags |= SA_SIGINFO;
		ours.sa_sigaction = (full_handler *)shared->trampoline;
		shared->handlers[signal].information = (action->sa_flags & SA_SIGINFO) != 0;
		__atomic_store_n(&shared->handlers[signal].function, handler_function(action), __ATOMIC_RELEASE);
		action = &ours;
	}
	result = install(signal, action, &previous);
	if (result != 0) {
		shared->handlers[signal] = before;
		return result;
	}
	if (old != NULL) {
		*old = previous;
		if (is_function(old) && handler_function(old) == shared->trampoline)
			restore_own(old, before);
	}
	return result;
}

/* ---- threads ---- */

struct beginning {
	void *(*routine)(void *);
	void *argument;
	int layer;
	int taken;
	struct beginning *next;
};

/* Records are few and small; they are used again and never unmapped. */
static struct beginning *beginnings;

static struct beginning *take_beginning(void)
{
	struct beginning *row, *page;
	size_t i, count = 4096 / sizeof(*row);
	int free_row;

	for (row = __atomic_load_n(&beginnings, __ATOMIC_ACQUIRE); row != NULL; row = row->next) {
		free_row = 0;
		if (__atomic_compare_exchange_n(&row->taken, &free_row, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
			return row;
	}
	page = (struct beginning *)bypass_map(4096);
	if (page == NULL)
		return NULL;
	for (i = 0; i + 1 < count; i++)
		page[i].next = &page[i + 1];
	page[0].taken = 1;
	page[count - 1].next = __atomic_load_n(&beginnings, __ATOMIC_RELAXED);
	while (!__atomic_compare_exchange_n(&beginnings, &page[count - 1].next, page, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
	return page;
}

static void *begin(void *data)
{
	struct beginning *row = (struct beginning *)data, copy = *row;
	struct bypass_thread *self = bypass_self();

	__atomic_store_n(&row->taken, 0, __ATOMIC_RELEASE);
	bypass_layer_set(self, copy.layer);
	return copy.routine(copy.argument);
}

void *bypass_thread_inherit(void *(**routine)(void *), void *argument)
{
	struct bypass_thread *self = bypass_self();
	const struct bypass_acting *trap = self->depth > 0 ? &self->frames[self->depth - 1] : NULL;
	int layer = trap != NULL ? trap->layer : self->head.layer;
	struct beginning *row;

	/* An agent above us has seen this call already, and decided by the program's layer; ours is merely on the way down. */
	if (self->inheriting != 0 && bypass_frames_has(self, self->inheriting))
		return argument;
	self->inheriting = trap != NULL ? trap->cookie : 0;
	if (layer == 0 && !bypass_rendezvous_1.dispatching)
		return argument; /* else it has to be told of: it may never call a symbol */
	row = take_beginning();
	if (row == NULL)
		return argument;
	row->routine = *routine;
	row->argument = argument;
	row->layer = layer;
	*routine = begin;
	return row;
}
