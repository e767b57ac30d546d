/*
 * exec.h -- a process becomes another program or starts one. Agent side.
 */
#ifndef BYPASS_EXEC_H
#define BYPASS_EXEC_H

#include "lanes.h"

/*
 * What a program is told of the worker that it inherits: BYPASS_LANE_<agent>=..., one for each agent. Believed only as far as it can
 * be checked: by the process whose it is, if the descriptor is a socket, and for a worker that knows the token.
 */
#define BYPASS_TICKET "BYPASS_LANE_"
struct bypass_ticket {
	int fd;           /* the lane; -1: none */
	int pid;          /* of the process that may take it over; 0: whose parent is `parent` */
	int parent;
	uint32_t worker;
	uint64_t token;
	uint64_t session;
	int pending;      /* the lane's WELCOME is still to be read */
	int marked;       /* bypass_home.marked */
	size_t names;     /* descriptors that may come through: 0 saves the search */
	size_t handles;   /* that the worker has for this process: more than come through are closed there */
	uint32_t rules;   /* of the path rules that the worker knows (bypass_rules_mark) */
	const char *cwd;  /* the working directory at home; NULL: it is not there */
};

/* What is known of this process: all but pid and parent. lane: NULL for none. */
void bypass_ticket_fill(struct bypass_ticket *ticket, const struct bypass_lane *lane);
/* "BYPASS_LANE_<agent>=..." in the thread's borrowed memory; NULL: no memory. */
const char *bypass_ticket_write(struct bypass_thread *self, const struct bypass_ticket *ticket);
/*
 * Takes over what the environment's ticket names: the worker, the placeholders, the working directory. At start, once. 1: this process
 * had the agent before it became this program.
 */
int bypass_ticket_redeem(void);

/* program.c: {interpreter, argument, name of the script, what followed the script's own name}. In borrowed memory; NULL: none. */
char **bypass_script_arguments(const struct bypass_script *script, const char *name, char *const *given);
/* The environment for a program that gets this ticket (NULL: none). In the thread's borrowed memory; NULL: no memory. */
char **bypass_exec_environment(struct bypass_thread *self, char *const *given, const struct bypass_ticket *ticket);

/* What is to be run; then, whether that is the program, which is `path` for this process, or a host for it: 0 with errno. */
void bypass_exec_set(struct bypass_spawning *program, const char *path, char *const *arguments);
int bypass_exec_program(struct bypass_spawning *program, struct bypass_thread *self, int at, const char *path);
/* Where names without a slash are looked for. */
const char *bypass_exec_path(void);

/* Before a fork: what its child will most probably look for, so that each does not look again. Not under libc's locks. */
void bypass_exec_expect(void);

#endif
