/* route.h -- the engine of `paths`: which side a name belongs to. See agent.h for bypass_route_path. */
#ifndef BYPASS_ROUTE_H
#define BYPASS_ROUTE_H

#include "../include/agent.h"

/* Expands the rules' patterns; once, at the agent's start. Ends the process when ${NAME} names nothing. */
void bypass_routes_start(void);

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
/* The descriptor that /proc/self/fd/N, /proc/PID/fd/N, /dev/fd/N or /dev/stdin name; -1: none of these. name is plain. */
int bypass_path_descriptor(const char *name, int pid);

#endif
