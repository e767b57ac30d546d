/*
 * vfork.c -- vfork: the child runs on its parent's memory until it is another program or ends, and the parent waits.
 *
 * A process with something at home forks instead: memory that two processes share cannot say what each of them has there. One without
 * lends its memory to the child as vfork does, which costs a fraction. The child then is the process that this memory tells of, may
 * even open things at home, and when it is over all is put back as it was.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "dispatch.h"
#include "fork.h"
#include "descriptor.h"
#include "lanes.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>

/* As a fork. What programs count on stays: the parent waits until the child is another program or has ended, which closes its end of a pipe. */
pid_t bypass_vfork(struct bypass_trap *trap, pid_t (*original)(void))
{
	int ends[2] = { -1, -1 };
	pid_t result;
	char word;

	bypass_fork_hold(); /* until the child is there: another thread's child would hold the pipe open */
	if (bypass_sys(SYS_pipe2, ends, O_CLOEXEC) == 0) {
		ends[0] = bypass_raise_file(ends[0]);
		ends[1] = bypass_raise_file(ends[1]);
		bypass_private_add(&ends[0]);
		bypass_private_add(&ends[1]);
	}
	result = bypass_fork(trap, original);
	if (result != 0)
		bypass_close_file(ends[1]);
	bypass_fork_release();
	if (result == 0) {
		bypass_private_drop(&ends[0]); /* the child's own end stays open, and closed to the program, until exec or exit */
		bypass_close_file(ends[0]);
		return 0;
	}
	bypass_private_drop(&ends[0]);
	bypass_private_drop(&ends[1]);
	while (result > 0 && ends[0] >= 0 && bypass_sys(SYS_read, ends[0], &word, 1) == -EINTR)
		;
	bypass_close_file(ends[0]);
	return result;
}

/* ---- on the parent's memory ---- */

/* What the child may change of what the runtime remembers. One at a time: the process has one thread, and that waits. */
static struct {
	int pid, tid;
	int lent; /* the child runs */
	int depth, floor, forking;
	struct bypass_thread_head head;
	void *mark;
	uintptr_t system_top;
	struct bypass_home home;
	struct bypass_handler handlers[BYPASS_SIGNALS];
	uint32_t private_count;
	struct bypass_private_file private_files[BYPASS_PRIVATE_FILES];
} kept;

static int is_lendable(void)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;

	return bypass_process.state == 2 && bypass_process.trace == BYPASS_TRACE_OFF && shared->agent_count == 1 && shared->page.vfork != NULL &&
	       !bypass_rendezvous_forked() && bypass_process.epoch == shared->epoch && (int)bypass_sys(SYS_getpid) == shared->pid &&
	       bypass_home.worker == 0 && !bypass_descriptors_any() && bypass_cwd_side() == BYPASS_LOCAL &&
	       bypass_sys(SYS_unshare, CLONE_VM) == 0; /* one thread; nothing is changed */
}

static void keep(struct bypass_thread *self)
{
	const struct bypass_rendezvous *shared = &bypass_rendezvous_1;

	kept.pid = shared->pid;
	kept.tid = self->tid;
	kept.depth = self->depth;
	kept.floor = self->floor;
	kept.forking = self->forking;
	kept.head = self->head;
	kept.mark = bypass_arena_mark(self);
	kept.system_top = self->system_top;
	kept.home = bypass_home;
	kept.private_count = shared->private_count;
	memcpy(kept.handlers, shared->handlers, sizeof(kept.handlers));
	memcpy(kept.private_files, shared->private_files, shared->private_count * sizeof(*shared->private_files));
}

__attribute__((used)) int bypass_vfork_begins(void)
{
	int saved = errno, lendable = !bypass_is_local() && is_lendable();

	if (lendable) {
		bypass_count_add(&bypass_process.stats->trapped, 1);
		keep(bypass_self());
	}
	errno = saved;
	return lendable;
}

static void be_child(struct bypass_thread *self)
{
	kept.lent = 1;
	self->pid = self->tid = bypass_process.pid = bypass_rendezvous_1.pid = (int)bypass_sys(SYS_getpid);
	bypass_dispatch_thread(self);
	bypass_count_add(&bypass_process.stats->processes, 1);
}

/* The child's descriptors are not this process's: what it moved stands here where it stood. */
static void put_back_private(void)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;
	uint32_t i;

	for (i = 0; i < kept.private_count; i++) {
		const struct bypass_private_file *file = &kept.private_files[i];

		if (file->owner == NULL || *file->owner == file->fd)
			continue;
		bypass_environment_renumber(*file->owner, file->fd);
		*file->owner = file->fd;
	}
	memcpy(shared->private_files, kept.private_files, kept.private_count * sizeof(*shared->private_files));
	shared->private_count = kept.private_count;
}

static void be_parent_again(struct bypass_thread *self)
{
	struct bypass_rendezvous *shared = &bypass_rendezvous_1;

	kept.lent = 0;
	shared->pid = bypass_process.pid = self->pid = kept.pid;
	self->tid = kept.tid;
	shared->lock_epoch++;
	put_back_private();
	memcpy(shared->handlers, kept.handlers, sizeof(kept.handlers));
	self->depth = kept.depth;
	self->floor = kept.floor;
	self->forking = kept.forking;
	self->head = kept.head;
	self->entering = NULL;
	self->system_top = kept.system_top;
	if (self->chunk != NULL)
		bypass_arena_release(self, kept.mark);
	bypass_fork_forget();
	if (bypass_home.worker != 0 || bypass_descriptors_any()) {
		bypass_lanes_after_vfork(&kept.home);
		bypass_descriptors_forget();
	}
	bypass_cwd_set(BYPASS_LOCAL, NULL);
}

/* `result` of the system call, first in the child, then in the parent. */
__attribute__((used)) pid_t bypass_vfork_returns(long result)
{
	struct bypass_thread *self = bypass_self();
	int saved = errno;

	if (result == 0)
		be_child(self);
	else if (kept.lent)
		be_parent_again(self);
	errno = result < 0 ? (int)-result : saved;
	return result < 0 ? -1 : (pid_t)result;
}
