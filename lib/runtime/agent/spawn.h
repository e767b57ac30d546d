/* spawn.h -- what a list of posix_spawn's file actions is to do that only home, or only we, can: see spawn.c and spawn_walk.c. */
#ifndef BYPASS_SPAWN_H
#define BYPASS_SPAWN_H

#include "descriptor.h"

enum bypass_spawn_kind {
	BYPASS_SPAWN_OPEN,      /* `path`, to become `number` */
	BYPASS_SPAWN_ENTER,     /* the folder `path` */
	BYPASS_SPAWN_ENTER_FILE /* the folder that `number` names at that point; a place of -1: libc does it */
};
struct bypass_spawn_row {
	const void *actions; /* whose list it is; NULL: free row */
	enum bypass_spawn_kind kind;
	int place;           /* the number held for it, of ours, close-on-exec; or -1 */
	int number;
	int flags;           /* of an open */
	mode_t mode;
	int home;            /* `path` is home's name; else as the list has it, for the walk to see where it leads */
	uint64_t order;
	struct bypass_spawn_row *next;
	char path[PATH_MAX];
};

/* The row of that list that comes after `order`; NULL: none. */
struct bypass_spawn_row *bypass_spawn_next(const void *actions, uint64_t order);
/* A close-on-exec descriptor of nothing, at a high number; negative errno. */
int bypass_spawn_hold(void);

#endif
