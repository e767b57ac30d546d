/*
 * shell.c -- system, popen, pclose, daemon, forkpty: calls that libc makes of others inside, where nobody could follow. Here they are made of the
 * same calls, outside of the action, so that each of these is trapped as if the program had made it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "fork.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

/* ---- system ---- */

/* While any thread is in system(), the program ignores SIGINT and SIGQUIT; the last one brings back what was. */
static struct {
	struct bypass_lock lock;
	int running;
	struct sigaction interrupt, quit;
} waiting;

static void begin_waiting(sigset_t *before)
{
	struct sigaction ignore;
	sigset_t child;

	memset(&ignore, 0, sizeof(ignore));
	ignore.sa_handler = SIG_IGN;
	bypass_lock(&waiting.lock);
	if (waiting.running++ == 0) {
		sigaction(SIGINT, &ignore, &waiting.interrupt);
		sigaction(SIGQUIT, &ignore, &waiting.quit);
	}
	bypass_unlock(&waiting.lock);
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	pthread_sigmask(SIG_BLOCK, &child, before);
}

static void end_waiting(const sigset_t *before)
{
	bypass_lock(&waiting.lock);
	if (--waiting.running == 0) {
		sigaction(SIGINT, &waiting.interrupt, NULL);
		sigaction(SIGQUIT, &waiting.quit, NULL);
	}
	bypass_unlock(&waiting.lock);
	pthread_sigmask(SIG_SETMASK, before, NULL);
}

/* The shell begins with the signals that the program had. */
static int start_shell(pid_t *pid, const char *command, const sigset_t *before)
{
	char *arguments[] = { (char *)(uintptr_t)"sh", (char *)(uintptr_t)"-c", (char *)(uintptr_t)command, NULL };
	posix_spawnattr_t attributes;
	sigset_t usual;
	int error;

	sigemptyset(&usual);
	if (waiting.interrupt.sa_handler != SIG_IGN)
		sigaddset(&usual, SIGINT);
	if (waiting.quit.sa_handler != SIG_IGN)
		sigaddset(&usual, SIGQUIT);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setsigmask(&attributes, before);
	posix_spawnattr_setsigdefault(&attributes, &usual);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	error = posix_spawn(pid, "/bin/sh", NULL, &attributes, arguments, environ);
	posix_spawnattr_destroy(&attributes);
	return error;
}

static int wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return -1;
	return status;
}

int bypass_system(struct bypass_trap *trap, const char *command)
{
	sigset_t before;
	int status = 127 << 8, error;
	pid_t pid = -1;

	bypass_trap_step_out(trap);
	begin_waiting(&before);
	error = start_shell(&pid, command != NULL ? command : "exit 0", &before);
	if (error == 0)
		status = wait_for(pid);
	end_waiting(&before);
	bypass_trap_step_in(trap);
	if (error != 0)
		errno = error;
	return command == NULL ? status == 0 : status;
}

/* ---- popen ---- */

struct pipe_row {
	void *stream; /* NULL: free */
	int fd;
	pid_t pid;
};
static struct {
	struct bypass_lock lock;
	struct pipe_row *rows;
	size_t size;
} pipes;

/* Free, or the one that a stream which was not closed by pclose has left. */
static int remember(void *stream, int fd, pid_t pid)
{
	size_t i, bytes = pipes.size * sizeof(*pipes.rows);
	struct pipe_row *row = NULL, *rows;

	bypass_lock(&pipes.lock);
	for (i = 0; i < pipes.size && (row == NULL || row->stream != stream); i++)
		if (pipes.rows[i].stream == stream || (pipes.rows[i].stream == NULL && row == NULL))
			row = &pipes.rows[i];
	if (row == NULL) {
		rows = (struct pipe_row *)(bytes == 0 ? bypass_map(4096) : bypass_remap(pipes.rows, bytes, bytes * 2));
		if (rows != NULL) {
			row = &rows[pipes.size];
			pipes.rows = rows;
			pipes.size = bytes == 0 ? 4096 / sizeof(*rows) : pipes.size * 2;
		}
	}
	if (row != NULL) {
		row->stream = stream;
		row->fd = fd;
		row->pid = pid;
	}
	bypass_unlock(&pipes.lock);
	return row != NULL;
}

static pid_t forget(void *stream)
{
	pid_t pid = 0;
	size_t i;

	bypass_lock(&pipes.lock);
	for (i = 0; i < pipes.size && pid == 0; i++)
		if (pipes.rows[i].stream == stream) {
			pid = pipes.rows[i].pid;
			pipes.rows[i].stream = NULL;
		}
	bypass_unlock(&pipes.lock);
	return pid;
}

/* As POSIX has it, the command does not have the streams of earlier ones. */
static int start_command(pid_t *pid, const char *command, int end, int number)
{
	char *arguments[] = { (char *)(uintptr_t)"sh", (char *)(uintptr_t)"-c", (char *)(uintptr_t)command, NULL };
	posix_spawn_file_actions_t actions;
	size_t i;
	int error;

	posix_spawn_file_actions_init(&actions);
	for (i = 0; i < pipes.size; i++)
		if (pipes.rows[i].stream != NULL && pipes.rows[i].fd != number)
			posix_spawn_file_actions_addclose(&actions, pipes.rows[i].fd);
	error = posix_spawn_file_actions_adddup2(&actions, end, number);
	if (error == 0)
		error = posix_spawn(pid, "/bin/sh", &actions, NULL, arguments, environ);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

static FILE *start_pipe(const char *command, int reads, int cloexec)
{
	int ends[2], error;
	FILE *stream;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) == -1)
		return NULL;
	if (ends[reads ? 1 : 0] == (reads ? 1 : 0)) { /* the number that the command wants: a dup2 onto itself would leave it close-on-exec */
		int moved = fcntl(ends[reads ? 1 : 0], F_DUPFD_CLOEXEC, 3);

		close(ends[reads ? 1 : 0]);
		ends[reads ? 1 : 0] = moved;
	}
	stream = fdopen(ends[reads ? 0 : 1], reads ? "r" : "w");
	error = stream == NULL ? errno : start_command(&pid, command, ends[reads ? 1 : 0], reads ? 1 : 0);
	close(ends[reads ? 1 : 0]);
	if (error == 0 && !cloexec)
		fcntl(ends[reads ? 0 : 1], F_SETFD, 0);
	if (error == 0 && remember(stream, ends[reads ? 0 : 1], pid))
		return stream;
	if (stream != NULL)
		fclose(stream);
	else
		close(ends[reads ? 0 : 1]);
	errno = error != 0 ? error : ENOMEM;
	return NULL;
}

void *bypass_popen(struct bypass_trap *trap, const char *command, const char *mode)
{
	int reads = 0, writes = 0, cloexec = 0, wrong = 0;
	FILE *stream;

	for (; *mode != '\0'; mode++) {
		reads |= *mode == 'r';
		writes |= *mode == 'w';
		cloexec |= *mode == 'e';
		wrong |= strchr("rwe", *mode) == NULL;
	}
	if (wrong || reads == writes) {
		errno = EINVAL;
		return NULL;
	}
	bypass_trap_step_out(trap);
	stream = start_pipe(command, reads, cloexec);
	bypass_trap_step_in(trap);
	return stream;
}

int bypass_pclose(struct bypass_trap *trap, void *stream, int *status)
{
	pid_t pid = forget(stream);

	if (pid == 0)
		return 0;
	bypass_trap_step_out(trap);
	fclose((FILE *)stream);
	*status = wait_for(pid);
	bypass_trap_step_in(trap);
	return 1;
}

/* ---- daemon ---- */

static int detach(int keep_directory, int keep_streams)
{
	int null;

	if (setsid() == -1)
		return -1;
	if (!keep_directory && chdir("/") == -1)
		return -1;
	if (keep_streams)
		return 0;
	null = open("/dev/null", O_RDWR);
	if (null == -1)
		return -1;
	dup2(null, 0);
	dup2(null, 1);
	dup2(null, 2);
	if (null > 2)
		close(null);
	return 0;
}

int bypass_daemon(struct bypass_trap *trap, int keep_directory, int keep_streams)
{
	pid_t child;
	int result;

	bypass_trap_step_out(trap);
	child = fork();
	if (child > 0)
		_exit(0);
	result = child == -1 ? -1 : detach(keep_directory, keep_streams);
	bypass_trap_step_in(trap);
	return result;
}

/* ---- forkpty ---- */

/* Both ends of a terminal; 0, or -1 with errno. `name` has room for the name of any. */
static int open_terminal(int ends[2], char *name)
{
	ends[0] = posix_openpt(O_RDWR | O_NOCTTY);
	if (ends[0] == -1)
		return -1;
	if (grantpt(ends[0]) == 0 && unlockpt(ends[0]) == 0 && ptsname_r(ends[0], name, 64) == 0) {
		ends[1] = open(name, O_RDWR | O_NOCTTY);
		if (ends[1] != -1)
			return 0;
	}
	close(ends[0]);
	return -1;
}

static void enter_terminal(const int ends[2])
{
	int i;

	close(ends[0]);
	setsid();
	if (ioctl(ends[1], TIOCSCTTY, 0) == -1)
		_exit(1);
	for (i = 0; i < 3; i++)
		dup2(ends[1], i);
	if (ends[1] > 2)
		close(ends[1]);
}

static pid_t fork_terminal(int *master, char *name, const struct termios *terminal, const struct winsize *window)
{
	char own[64];
	int ends[2];
	pid_t child;

	if (open_terminal(ends, own) == -1)
		return -1;
	if (terminal != NULL)
		tcsetattr(ends[1], TCSAFLUSH, terminal);
	if (window != NULL)
		ioctl(ends[1], TIOCSWINSZ, window);
	child = fork();
	if (child == 0) {
		enter_terminal(ends);
		return 0;
	}
	close(ends[1]);
	if (child == -1) {
		close(ends[0]);
		return -1;
	}
	*master = ends[0];
	if (name != NULL)
		memcpy(name, own, strlen(own) + 1);
	return child;
}

int bypass_forkpty(struct bypass_trap *trap, int *master, char *name, const struct termios *terminal, const struct winsize *window)
{
	pid_t child;

	bypass_trap_step_out(trap);
	child = fork_terminal(master, name, terminal, window);
	bypass_trap_step_in(trap);
	return child;
}
