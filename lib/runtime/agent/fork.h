/*
 * fork.h -- the process as home follows it: fork, the wait for a child, and becoming another program.
 *
 * A fork is a critical section over agent and kernel. FORK tells home which handles the process has, home forks the worker, and only
 * then the program forks; nobody makes a placeholder or a lane in between. So the child has its parent's descriptors, with shared
 * offsets and locks. A process without a worker forks as ever.
 */
#ifndef BYPASS_FORK_H
#define BYPASS_FORK_H

#include "process.h"

/* Around what a child must inherit whole or not at all: a placeholder and its row, a lane. Signals are held; no remote call inside. */
void bypass_fork_hold(void);
void bypass_fork_release(void);

/* Inside: lets signals come again, for a call that may take long and hands its mask on. */
void bypass_fork_open_signals(void);

/* The lane for the child that is being made; what bypass_process_after_fork gives it. NULL: it has none. */
struct bypass_lane *bypass_fork_lane(void);

/*
 * Home's half of a fork, between bypass_fork_hold and _release: the worker is forked, and *child is a lane to the new one, which
 * belongs to nobody yet; NULL when there is nothing to fork. 0, or -EAGAIN.
 */
long bypass_fork_worker(struct bypass_thread *self, struct bypass_lane **child);

/* The same of the worker that this lane goes to. 0, or negative errno. */
long bypass_fork_ask(struct bypass_thread *self, struct bypass_lane *lane, struct bypass_lane **child);

/* After a vfork's child has used this memory: what it held it holds no more. */
void bypass_fork_forget(void);

/* vfork.c, for bypass_vfork_enter: whether the child may run on this memory, which is then prepared; and in both when the call is back. */
int bypass_vfork_begins(void) __attribute__((visibility("hidden")));
pid_t bypass_vfork_returns(long result) __attribute__((visibility("hidden")));

/* children.c: process `pid` of this run has this worker. */
void bypass_child_note(int pid, uint32_t worker);
/* The worker of a process that has ended, and forgets it; 0: it had none. */
uint32_t bypass_child_take(int pid);

#endif
