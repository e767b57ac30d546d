/* route.h -- the engine of `paths`: which side a name belongs to. See agent.h for bypass_route_path. */
#ifndef BYPASS_ROUTE_H
#define BYPASS_ROUTE_H

#include "../include/agent.h"

/* Expands the rules' patterns; once, at the agent's start. Ends the process when ${NAME} names nothing. */
void bypass_routes_start(void);

/* bypass_route_path, for whoever only wants to know: no rule logs. */
void bypass_route_quietly(struct bypass_route *route, int at, const char *path);

/*
 * Makes a name absolute and plain, lexically: no "//", ".", "..", no slash at the end. base is absolute or "" (then name is).
 * out has room for strlen(base) + strlen(name) + 2 bytes. Gives the length.
 */
size_t bypass_path_join(char *out, const char *base, const char *name);
/*
 * Whether a pattern covers a plain absolute name. 0 no; else 1 + the length of the part of `name` that `as` replaces:
 * what the pattern names itself, or, when its last component is a wildcard, the folder that lies in.
 */
size_t bypass_path_match(const char *pattern, const char *name);
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
