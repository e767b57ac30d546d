/*
 * routes.h -- where names belong: the path rules, links from one side to the other, the working directory. Agent side; part of agent.h. Inside a
 * trap, any thread.
 */
#ifndef BYPASS_ROUTES_H
#define BYPASS_ROUTES_H

#include "carry.h"
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bypass_trap;

enum bypass_side { BYPASS_ANYWHERE, BYPASS_LOCAL, BYPASS_HOME, BYPASS_DENY };

/* Answer of the path rules. `path` is what the call is to use: rewritten by `as`, or made absolute, or as it came. */
struct bypass_route {
	enum bypass_side side; /* LOCAL, HOME or DENY; never ANYWHERE when the agent has rules */
	int error;             /* errno for DENY */
	const char *path;
	int at;                /* directory descriptor to use with `path` */
	enum bypass_last last; /* what a link in the last part of the name means */
	const char *given;     /* the name as it came */
	const char *full;      /* the name as the program has it, absolute; NULL: not looked at */
	int descriptor;        /* 1: `path` names an open file at home itself, as /proc/self/fd/N does */
	int64_t handle;        /* that file's, or that of the open folder which `path` lies below; 0: by no descriptor's name */
	const char *link;      /* a call that follows no link means this one, here: /dev/stdin that leads home, a name of the runtime's own; else NULL */
	int quiet;             /* rules that log do not */
};
/*
 * Decide by the path rules. `at` is AT_FDCWD or the call's directory descriptor. A relative name follows the side of its
 * directory. NULL path: LOCAL. An agent without rules: names relative to a home descriptor are HOME, all others ANYWHERE.
 * A new name lives in the thread's borrowed memory until bypass_trap_leave. A call runs inside a trap.
 */
void bypass_route_path(struct bypass_route *route, int at, const char *path);
/*
 * The same for the call's own parameter: the first or the second (0, 1) that is a name, whose last part means `last`. Where a link at home led away
 * from it, this is about the name that it leads to.
 */
void bypass_route_parameter(struct bypass_trap *trap, int number, struct bypass_route *route, int at, const char *path, enum bypass_last last);
/*
 * The same over links at home too, for a name that goes home otherwise than as a parameter of its own call: home is asked once when that is
 * where the name lies.
 */
void bypass_route_through(struct bypass_route *route, int at, const char *path, enum bypass_last last);
/* The file that a descriptor names, or one below it, as a route: `given` is what Linux tells an interpreter of such a script. In borrowed memory. */
void bypass_route_descriptor(struct bypass_route *route, int fd, const char *below);
/*
 * Side of a call with two names: their common side; two sides give DENY with EXDEV. Before that home is asked whether its name leads
 * here. `trap`: whose parameters they are.
 */
enum bypass_side bypass_route_both(struct bypass_trap *trap, struct bypass_route *first, struct bypass_route *second, int *error);

/* The working directory when it lies at home: side, and its name as the program knows it. set with LOCAL forgets it. */
enum bypass_side bypass_cwd_side(void);
const char *bypass_cwd_name(void);
void bypass_cwd_set(enum bypass_side side, const char *name);
/*
 * The program enters a folder at home, by the name that it knows. The kernel stands nowhere then, in the folder of a process that has ended:
 * every name there is ESRCH, so that what is not trapped fails instead of working on files of this machine. nowhere: such a folder, opened;
 * negative errno. *process, of a process that is made unless it is positive: the folder can be entered until that one ends.
 */
void bypass_cwd_enter(const char *name);
int bypass_cwd_nowhere(int *process);
void bypass_cwd_nowhere_ends(int process);
/*
 * realpath over both sides: `resolved` (PATH_MAX bytes) gets the name without links and dots, as the program knows it. 0, or -1 with
 * errno.
 */
int bypass_resolve(char *resolved, const char *path);
/* readlink of an open file's own name (route.descriptor): what it says is a name of home's, given as the program knows it. */
typedef ptrdiff_t bypass_readlink_call(const char *path, char *target, size_t size);
ptrdiff_t bypass_readlink_descriptor(const char *path, char *target, size_t size, bypass_readlink_call *home);
/* A name of home's (PATH_MAX bytes, changed in place) as the program knows it: the `as` of the rule that leads there undone. 0, or -1 with errno. */
int bypass_route_back(char *name);

#ifdef __cplusplus
}
#endif
#endif
