/* fork.c -- a fork that home follows. See fork.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "fork.h"
#include "descriptor.h"
#include "exec.h"
#include "lanes.h"
#include "print.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>

static struct {
	struct bypass_lock lock;
	struct bypass_thread *owner;
	int depth;
	struct bypass_lane *child; /* lane of the child that is being made */
} forking;

void bypass_fork_hold(void)
{
	struct bypass_thread *self = bypass_self();

	if (__atomic_load_n(&forking.owner, __ATOMIC_RELAXED) == self) {
		forking.depth++;
		return;
	}
	bypass_lock(&forking.lock);
	__atomic_store_n(&forking.owner, self, __ATOMIC_RELAXED);
}

void bypass_fork_release(void)
{
	if (forking.depth > 0) {
		forking.depth--;
		return;
	}
	__atomic_store_n(&forking.owner, NULL, __ATOMIC_RELAXED);
	bypass_unlock(&forking.lock);
}

void bypass_fork_open_signals(void)
{
	bypass_sys(SYS_rt_sigprocmask, SIG_SETMASK, &forking.lock.signals, NULL, 8);
}

struct bypass_lane *bypass_fork_lane(void)
{
	struct bypass_lane *lane = forking.child;

	forking.child = NULL;
	/* A fork that was not trapped: whoever held this is not here. */
	if (lane == NULL && forking.owner != bypass_self()) {
		forking.owner = NULL;
		forking.depth = 0;
	}
	return lane;
}

void bypass_fork_forget(void)
{
	forking.owner = NULL;
	forking.depth = 0;
	forking.child = NULL;
}

/* ---- home's half ---- */

/*
 * Has home fork the worker behind `lane`. The child's first lane goes along where that arrives, else it is opened by the usual way. 0, or
 * negative errno.
 */
long bypass_fork_ask(struct bypass_thread *self, struct bypass_lane *lane, struct bypass_lane **child)
{
	struct bypass_message request = bypass_lane_message(lane), reply;
	struct bypass_lane *made;
	int end = -1, taken;
	long result;

	*child = NULL;
	made = bypass_lane_pair(self, &end);
	if (made == NULL)
		return -EAGAIN;
	lane->lent = end;
	bypass_descriptors_put(&request);
	result = bypass_lane_ask(lane, BYPASS_OPERATION_FORK, &request, &reply);
	lane->lent = -1;
	bypass_close_file(end);
	if (result == 0) {
		made->worker = BYPASS_GET(&reply, uint32_t);
		made->token = BYPASS_GET(&reply, uint64_t);
		taken = BYPASS_GET(&reply, uint32_t) != 0;
		if (reply.error != 0 || made->worker == 0)
			result = -EPROTO;
		else if (taken)
			*child = made;
		else
			*child = bypass_lane_open(self, made->worker, made->token);
	}
	if (*child != made)
		bypass_lane_close(made);
	return result == 0 && *child == NULL ? -EAGAIN : result;
}

/*
 * A worker that has nothing of this process, as after a shell has looked for a program, need not be copied: a child that wants one gets a
 * new one of the same session. By an address that would be a session of its own, which descriptors do not pass into.
 */
static int has_nothing(void)
{
	size_t handles;

	return !bypass_home.marked && bypass_descriptors_live(&handles) == 0 && bypass_process.shadow != NULL &&
	       strncmp(bypass_process.shadow, "fd:", 3) == 0;
}

long bypass_fork_worker(struct bypass_thread *self, struct bypass_lane **child)
{
	struct bypass_lane *lane;
	int error = 0;
	long result;

	*child = NULL;
	if (__atomic_load_n(&bypass_home.worker, __ATOMIC_ACQUIRE) == 0 || bypass_home.lost || has_nothing())
		return 0;
	lane = bypass_lane_take(self, bypass_trap_cookie(self), &error);
	if (lane == NULL)
		return 0; /* home is lost, as was said; the child finds that out by itself */
	result = bypass_fork_ask(self, lane, child);
	if (result == -EPIPE || result == -EPROTO || result == -ECONNRESET) {
		bypass_lane_close(lane);
		bypass_home_lost("fork: the connection broke");
		return 0;
	}
	bypass_lane_release(lane);
	return result != 0 ? -EAGAIN : 0;
}

/* ---- the fork ---- */

/*
 * The original runs outside of the action: what the program does at a fork (pthread_atfork) is trapped; but the fork itself is the
 * kernel's. A system call has nothing of the program's around it.
 */
static pid_t run(struct bypass_trap *trap, pid_t (*original)(void))
{
	struct bypass_thread *self = (struct bypass_thread *)trap->self;
	pid_t result;

	if (trap->system != NULL)
		return original();
	self->forking++;
	bypass_trap_step_out(trap);
	result = original();
	bypass_trap_step_in(trap);
	self->forking--;
	return result;
}

/* 0 with *child as bypass_fork_worker gives it, and the process held; else nothing is held, and errno is set. */
static int begin(struct bypass_trap *trap, struct bypass_lane **child)
{
	long error;

	bypass_exec_expect();
	bypass_fork_hold();
	error = bypass_fork_worker((struct bypass_thread *)trap->self, child);
	if (error == 0) {
		forking.child = *child;
		return 0;
	}
	bypass_fork_release();
	errno = (int)-error;
	return -1;
}

/* In both processes; errno is kept. */
static void end(struct bypass_lane *child, int in_child)
{
	int saved = errno;

	if (in_child && (bypass_rendezvous_forked() || bypass_process.epoch != bypass_rendezvous_1.epoch))
		bypass_process_after_fork();
	forking.child = NULL;
	if (!in_child && child != NULL)
		bypass_lane_close(child);
	bypass_fork_release();
	errno = saved;
}

pid_t bypass_fork(struct bypass_trap *trap, pid_t (*original)(void))
{
	struct bypass_lane *child;
	pid_t result;

	if (begin(trap, &child) != 0)
		return -1;
	result = run(trap, original);
	end(child, result == 0);
	return result;
}

/* ---- clone ---- */

struct start {
	const struct bypass_clone_call *call;
	struct bypass_trap *trap;
	struct bypass_lane *lane;
};

/* In the child, on its own stack: the action that made it is over here. */
static int start_child(void *argument)
{
	struct start *start = (struct start *)argument;
	struct bypass_clone_call call = *start->call;
	struct bypass_trap *trap = start->trap;

	end(start->lane, 1);
	bypass_trap_step_out(trap);
	return call.run(call.argument);
}

/* Memory is shared with nobody (CLONE_VM | CLONE_VFORK become a plain fork whose parent does not wait): what begins here begins in a copy. */
int bypass_clone(struct bypass_trap *trap, const struct bypass_clone_call *call,
		 int (*original)(int (*)(void *), void *, int, void *, int *, void *, int *))
{
	struct start start = { call, trap, NULL };
	int result;

	if (begin(trap, &start.lane) != 0)
		return -1;
	result = original(start_child, call->stack, call->flags & ~(CLONE_VM | CLONE_VFORK), &start, call->parent, call->tls, call->child);
	end(start.lane, 0);
	return result;
}
