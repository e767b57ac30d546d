/* route.h -- the engine of `paths`: which side a name belongs to. See agent.h for bypass_route_path. */
#ifndef BYPASS_ROUTE_H
#define BYPASS_ROUTE_H

#include "../include/agent.h"
#include "../shared/follow.h"

/* Expands the rules' patterns; once, at the agent's start. Ends the process when ${NAME} names nothing. */
void bypass_routes_start(void);

/* As bypass_route_path, and rules that log do not. */
void bypass_route_quietly(struct bypass_route *route, int at, const char *path);

/* A name on its way to its side. `path` and `at` are what the program said, while `came` holds. */
struct bypass_name {
	struct bypass_route *route;
	enum bypass_last last;
	int at;
	const char *path;
	int walked;  /* the part in front of what a rule names has been walked */
	int came;    /* no link and no directory at home has made another name of it */
	char *full;  /* absolute, with its dots; it has no room for more: see bypass_name_goes_on */
	char *plain; /* its part in front of `..`, plain */
	size_t head; /* that part's length in full */
	const struct bypass_rule *rule;
	size_t covered;
	struct bypass_follow *follow;
};
/*
 * Where a name leads at home: below an open folder of home's (`handle`; "" is that file itself), or absolute, the program's own (AT_FDCWD).
 * 0: all of it is there; 1: it leads away; -1 with errno: it ends on the way, or "": there is no such name. `name`, PATH_MAX bytes, is the
 * program's name without links as far as it is there.
 */
typedef int bypass_walk_call(int64_t handle, const char *path, enum bypass_last last, char *name);
int bypass_walk_home(int64_t handle, const char *path, enum bypass_last last, char *name);
/* bypass_route_through and bypass_resolve with another home. */
void bypass_route_through_by(struct bypass_route *route, int at, const char *path, enum bypass_last last, bypass_walk_call *walk);
int bypass_resolve_by(char *resolved, const char *path, bypass_walk_call *walk);
/* Makes it absolute; `instead`: what the name led to, or NULL. 0: it has no name, or route says what is wrong. */
int bypass_name_begin(struct bypass_name *name, struct bypass_route *route, int at, const char *path, const char *instead);
/* It leads to this name, absolute, on another side: that one is looked at next. 0: route says what is wrong. */
int bypass_name_goes_on(struct bypass_name *name, const char *full);
/* Where it is to be walked next: a side of rules.h. */
int bypass_name_side(struct bypass_name *name);
/* What stands behind the plain part: `..` and the rest, or the ending that asks for a folder. After bypass_name_side. */
const char *bypass_name_behind(const struct bypass_name *name);
/* 1: a descriptor's name, or one below it; the route says where that is. Rules are not about it. */
int bypass_name_descriptor(struct bypass_name *name);
/* Whether a plain name is exactly that of a descriptor, and not of a local one: the kernel's link of it leads nowhere that the program knows. */
int bypass_route_opened(const char *path);
/* Of a route with a handle: what its path names, below that handle. */
const char *bypass_route_below(const struct bypass_route *route);

/*
 * Names of descriptors (descriptor_names.c): /proc/self/fd/N, /proc/PID/fd/N, both with task/TID in between, /dev/fd/N, /dev/stdin and
 * its like, and what lies below one of them. `plain` is such a name, made plain. 0: it is none.
 */
struct bypass_descriptor_name {
	int fd;
	int own;          /* this process'; else it is only known by its name */
	const char *link; /* "/dev/stdin" and its like: a link here; else NULL */
	size_t length;    /* of the descriptor's own name: what follows lies below */
};
int bypass_path_descriptor(struct bypass_descriptor_name *found, const char *plain, int pid);
/* What it names. HOME with the handle; DENY and an errno: ENXIO for a handle that this process has not, ENOENT for the runtime's own. */
enum bypass_side bypass_descriptor_named(const struct bypass_descriptor_name *found, const char *plain, int64_t *handle, int *error);

#endif
