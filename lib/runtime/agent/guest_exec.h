/* guest_exec.h -- a program that is to be run, as a guest where nothing else reaches it. Agent side. */
#ifndef BYPASS_GUEST_EXEC_H
#define BYPASS_GUEST_EXEC_H

#include "rendezvous.h"

struct bypass_guest_exec {
	const char *path; /* changed, if it has to be: what the kernel is to run instead */
	char *const *arguments;
	char *const *environment;
	const char *name; /* of a program that was fetched from home, as this process knows it; else NULL */
	int file; /* kept open over the exec, or -1 */
};
/* Looks at exec->path, which `at` is for as for execveat. 1: all of it was changed, 0: it stays, or a negative errno. Borrowed memory. */
long bypass_guest_exec_begin(struct bypass_thread *self, struct bypass_guest_exec *exec, int at);
/* The exec failed, or another process has made it. */
void bypass_guest_exec_end(struct bypass_guest_exec *exec);
/* Whether this is the agent that does so: the last one. */
int bypass_guest_exec_is_mine(void);

/* kernel.c: execve or execveat of the program's, by `call`. */
struct bypass_system;
long bypass_guest_exec_below(struct bypass_thread *self, struct bypass_system *system, long (*call)(const struct bypass_system *));

/*
 * privileged.c: where calls past the symbols are trapped, a program that gets rights which its user has not is not run: -EACCES, and a
 * message. Else 0. `fd`: the file, or the error of opening it.
 */
long bypass_refuse_privileged(int at, const char *path, int fd);

#endif
