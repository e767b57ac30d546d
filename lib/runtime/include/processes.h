/*
 * processes.h -- processes and the programs that they become, for knowledge bodies: part of agent.h. Agent side; inside a trap.
 */
#ifndef BYPASS_PROCESSES_H
#define BYPASS_PROCESSES_H

#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bypass_trap;
struct bypass_route;

/*
 * Processes (lib/runtime/agent/fork.h). `original` is the original fork: the child inherits what is open at home. vfork is a fork whose
 * parent waits for the child's exec or end. pid_t, or -1 with errno.
 */
pid_t bypass_fork(struct bypass_trap *trap, pid_t (*original)(void));
pid_t bypass_vfork(struct bypass_trap *trap, pid_t (*original)(void));
/*
 * Becomes the program at `path`, a local name; `original` is the original execve. The program gets the agent back if its environment has
 * lost it, and what this process has at home. -1 with errno.
 */
int bypass_exec(struct bypass_trap *trap, const char *path, char *const *arguments, char *const *environment,
		int (*original)(const char *, char *const *, char *const *));
/* The same by execveat. */
int bypass_exec_at(struct bypass_trap *trap, int at, const char *path, char *const *arguments, char *const *environment, int flags,
		   int (*original)(int, const char *, char *const *, char *const *, int));
/* Calls that libc makes of others inside, made of trapped ones here (lib/runtime/agent/shell.c). popen gives a FILE *; pclose 0 when the stream is no pipe of its. */
int bypass_system(struct bypass_trap *trap, const char *command);
void *bypass_popen(struct bypass_trap *trap, const char *command, const char *mode);
int bypass_pclose(struct bypass_trap *trap, void *stream, int *status);
int bypass_daemon(struct bypass_trap *trap, int keep_directory, int keep_streams);
struct termios;
struct winsize;
int bypass_forkpty(struct bypass_trap *trap, int *master, char *name, const struct termios *terminal, const struct winsize *window);
/* clone with memory of its own: `original` is the original clone. pid, or -1 with errno. */
struct bypass_clone_call {
	int (*run)(void *);
	void *argument;
	void *stack;
	int flags;
	int *parent, *child;
	void *tls;
};
int bypass_clone(struct bypass_trap *trap, const struct bypass_clone_call *call,
		 int (*original)(int (*)(void *), void *, int, void *, int *, void *, int *));
/* One exec, on the stack of its action; `original` is the original execve, `fetch` fetches programs. */
struct bypass_exec_call {
	struct bypass_trap *trap;
	char *const *arguments;
	char *const *environment;
	bypass_fetch_call *fetch;
	int (*original)(const char *, char *const *, char *const *);
};
/* Becomes one program, wherever it is: by its route, or by a name as this program knows it. -1 with errno. */
int bypass_become_routed(const struct bypass_exec_call *call, const struct bypass_route *route);
int bypass_become(const struct bypass_exec_call *call, const char *path);
/* Along PATH, as execvp does; what is no program is given to the shell. -1 with errno. */
int bypass_exec_search(const struct bypass_exec_call *call, const char *file);
/*
 * posix_spawnp where libc's own search is not enough (agent/search.c). begin: 1 when the file is named with a slash, or a folder along PATH is at home; then
 * `path` is to be spawned, and again as long as goes_on says so of the error (an errno, 0 for none), which at the end is that of the whole.
 */
struct bypass_search {
	const char *path;
	const char *file, *next;
	int denied;
	char room[PATH_MAX];
};
int bypass_search_begin(struct bypass_search *search, const char *file);
int bypass_search_goes_on(struct bypass_search *search, int *error);
/*
 * execl's arguments as a vector, in borrowed memory: `first`, those of `rest` up to NULL, and, when environment is not NULL, what follows.
 * NULL with errno.
 */
char **bypass_exec_arguments(const char *first, va_list rest, char ***environment);
/*
 * A child that was waited for has ended: returns when home has closed its files and freed its locks. -1 with ECHILD in errno: none is left,
 * which is the end of those that nobody may wait for (SIGCHLD ignored). errno is kept.
 */
void bypass_child_ended(int pid);

/*
 * The first line of a script. 1: `#!`, *script is filled; 0: not a script; -1: ENOEXEC (no interpreter, or its name is cut). head is the
 * first `length` bytes of the file; the kernel looks at 256. A script may name a script, BYPASS_SCRIPT_NESTING deep, then ELOOP.
 */
#define BYPASS_SCRIPT_LINE 256
#define BYPASS_SCRIPT_NESTING 5
struct bypass_script {
	char interpreter[BYPASS_SCRIPT_LINE];
	char argument[BYPASS_SCRIPT_LINE]; /* "": none */
};
int bypass_script_read(struct bypass_script *script, const char *head, size_t length);
/*
 * What the kernel is to run for a program that was routed: a name here and the arguments, which differ for a script: its interpreter is
 * told the name that the program gave. fd: a copy that home's file was fetched to, else -1. -1 with errno. Inside a trap; end closes fd.
 */
struct bypass_program {
	const char *path;
	char *const *arguments;
	int fd;
};
int bypass_program_find(struct bypass_program *program, const struct bypass_route *route, char *const *arguments, bypass_fetch_call *fetch);
void bypass_program_end(struct bypass_program *program);
/*
 * File actions of posix_spawn that open files or enter folders at home (lib/runtime/agent/spawn.c). opens, enters, enters_file: the number
 * that the list is to duplicate to `number`, or to enter by fchdir, instead; SPAWN_HERE: it is for libc to do as it stands; else a negative
 * errno. forget: the list is new, or destroyed.
 */
#define BYPASS_SPAWN_HERE (-100000)
int bypass_spawn_opens(const void *actions, int number, const char *path, int flags, mode_t mode);
int bypass_spawn_enters(const void *actions, const char *path);
int bypass_spawn_enters_file(const void *actions, int number);
void bypass_spawn_forget(const void *actions);
/*
 * Around the spawn. walk: all of that is done, in the list's order; 0 or an errno; *place is where it leads. walked: it is undone. The calls
 * are home's.
 */
struct bypass_spawn_place {
	int process; /* the folder of one that has ended is where the new program's kernel will stand; -1: none */
	int set; /* 0: the list leads nowhere: the program begins where this one is */
	enum bypass_side side;
	char name[PATH_MAX]; /* as the program knows it */
};
struct bypass_spawn_calls {
	int (*open)(const char *path, int flags, mode_t mode);
	int (*close)(int fd);
	int (*enter)(const char *path);
	int (*directory_name)(int fd, char *name, size_t size);
};
int bypass_spawn_walk(const void *actions, struct bypass_spawn_place *place, const struct bypass_spawn_calls *home);
void bypass_spawn_walked(const void *actions, struct bypass_spawn_place *place, const struct bypass_spawn_calls *home);
/* As bypass_program_find, of a program that is to begin in that place. */
int bypass_spawn_program(struct bypass_program *program, const struct bypass_spawn_place *place, const struct bypass_route *route,
			 char *const *arguments, bypass_fetch_call *fetch);
/*
 * Right around an original posix_spawn, which gets what is in *spawning: another program, where this one needs a host (guest_exec.h). A
 * path without a slash is a name that libc looks for. begin: 1, or 0 with errno. end: the new process, or -1. No other process is made
 * meanwhile.
 */
struct bypass_spawning {
	const char *path;
	char *const *arguments;
	char *const *environment;
	void *lane;
	int file, hosted; /* the runtime's */
};
int bypass_spawn_begin(struct bypass_spawning *spawning, struct bypass_trap *trap, const char *path, char *const *arguments,
		       char *const *environment, const struct bypass_spawn_place *place);
void bypass_spawn_end(struct bypass_spawning *spawning, pid_t pid);

#ifdef __cplusplus
}
#endif
#endif
