/*
 * shadows.h -- for tests of a shadow as it is started by hand. The program's one argument is the executable of mini.c; the test plays
 * its users and its agents. Whatever goes wrong ends the program (check.h).
 */
#ifndef BYPASS_SHADOWS_H
#define BYPASS_SHADOWS_H

#include "check.h"
#include "mini.h"

struct shadow {
	pid_t pid;
	int out, error;    /* its standard output and error */
	char said[4096];   /* what it printed there, once it has ended */
	char address[256]; /* where it listens */
};

extern const char *shadow_path;
extern char folder[]; /* of this program's own, removed at its end */

void shadows_begin(int argc, char **argv);
int shadows_end(void);

/* Starts one: words of its command line, then NULL. `inherited`: a descriptor that it gets, -1: none. */
void start_shadow(struct shadow *shadow, int inherited, ...);
/* Waits for the line that tells the address. 0: it ended without one. */
int shadow_listening(struct shadow *shadow);
/* The two of them, at a unix socket of its own. */
void start_unix(struct shadow *shadow);
/* Waits for its end; gives the exit status, or minus the signal. stop asks for it. */
int shadow_ended(struct shadow *shadow);
int stop_shadow(struct shadow *shadow);

int connect_to(const char *address);
/* Where no key is wanted: takes the empty challenge. Gives the answer's status. */
int enter(struct ask *ask);
/* Connects and enters; HELLO is next. */
void call_at(struct ask *ask, const char *address);
/* The same over a session's descriptor, as agents of a run do it. */
void call_over(struct ask *ask, int session);
/* HELLO of a further lane of the process that `first` is. Gives the status. */
int further_lane(struct ask *ask, const struct ask *first, uint32_t number);
/* A call without parameters that gives a number. */
int64_t number_of(struct ask *ask, uint32_t operation);

/* A path in the folder; the last eight are valid. */
const char *in_folder(const char *name);
/* A new address in a directory that does not exist yet. Static memory. */
const char *unix_address(void);
void make_file(const char *path, const char *text, mode_t mode);

#endif
