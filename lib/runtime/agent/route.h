/* route.h -- the engine of `paths`: which side a name belongs to. See agent.h for bypass_route_path. */
#ifndef BYPASS_ROUTE_H
#define BYPASS_ROUTE_H

#include "../include/agent.h"
#include "../shared/follow.h"

/* Expands the rules' patterns; once, at the agent's start. Ends the process when ${NAME} names nothing. */
void bypass_routes_start(void);

/* A name on its way to its side. `path` and `at` are what the program said, while `came` holds. */
struct bypass_name {
	struct bypass_route *route;
	enum bypass_last last;
	int at;
	const char *path;
	int walked;  /* the part in front of what a rule names has been walked */
	int came;    /* no link and no directory at home has made another name of it */
	char *full;  /* absolute, with its dots */
	char *plain; /* its part in front of `..`, plain */
	size_t head; /* that part's length in full */
	const struct bypass_rule *rule;
	size_t covered;
	struct bypass_follow *follow;
};
/*
 * Where a name leads at home: relative to a directory of home's (`at`), or absolute, the program's own. 0: all of it is there; 1: it leads away; -1 with
 * errno: it ends on the way, or "": there is no such name. `name`, PATH_MAX bytes, is the program's name without links as far as it is there.
 */
typedef int bypass_walk_call(int at, const char *path, enum bypass_last last, char *name);
int bypass_walk_home(int at, const char *path, enum bypass_last last, char *name);
/* bypass_route_through and bypass_resolve with another home. */
void bypass_route_through_by(struct bypass_route *route, int at, const char *path, enum bypass_last last, bypass_walk_call *walk);
int bypass_resolve_by(char *resolved, const char *path, bypass_walk_call *walk);
/* Makes it absolute; `instead`: what the name led to, or NULL. 0: it has no name, or route says what is wrong. */
int bypass_name_begin(struct bypass_name *name, struct bypass_route *route, int at, const char *path, const char *instead);
/* Where it is to be walked next: a side of rules.h. */
int bypass_name_side(struct bypass_name *name);

/* The descriptor that /proc/self/fd/N, /proc/PID/fd/N, /dev/fd/N or /dev/stdin name; -1: none of these. name is plain. */
int bypass_path_descriptor(const char *name, int pid);

#endif
