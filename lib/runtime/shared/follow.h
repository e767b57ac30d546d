/*
 * follow.h -- a name is walked over links and `..` as long as it stays on one side. Either side, each with its own system calls.
 *
 * The names are the program's: what a rule calls "/data" lies below "/data" whatever folder of home that is, and `..` leads back to "/".
 * What a rule names itself (a place) is there by that rule: the folders in front of it are not looked at, nor is it, when it is home's, as
 * a link.
 */
#ifndef BYPASS_FOLLOW_H
#define BYPASS_FOLLOW_H

#include "rules.h"
#include "../include/carry.h"
#include <limits.h>
#include <stdint.h>

#define BYPASS_LINKS_MAX 40

struct bypass_follow {
	const struct bypass_rules *rules;
	int side;     /* ours: BYPASS_RULE_LOCAL or BYPASS_RULE_HOME */
	enum bypass_last last;
	/* readlink: length, or negative errno, -EINVAL for what is no link */
	long (*read)(const char *path, char *target, size_t size);
	int links;    /* how many were followed */
	int mapped;   /* `as` stood between the name and the file at least once */
	int error;    /* errno of what stopped the walk, 0: all of it is there */
	size_t covered;
	char done[PATH_MAX];      /* without links and dots; "" is the root */
	char rest[2 * PATH_MAX];  /* what is left to be walked */
	char target[PATH_MAX];
	char real[PATH_MAX];
};

enum { BYPASS_FOLLOW_HERE, BYPASS_FOLLOW_THERE };

/*
 * Walks an absolute name of the program's. HERE: the name is on our side; `real` is what it is called here, as far as it could be walked and
 * with what is left behind that, and `done` what the program calls it when nothing is left (error 0). THERE: it goes on on another side, or
 * a rule denies it; `done` and `rest` put together (bypass_follow_name) are the name to go on with. Else a negative errno, ELOOP, ENAMETOOLONG.
 */
int bypass_follow(struct bypass_follow *follow, const char *name);
/* done + rest, in `real`. Gives `real`; NULL: too long. */
const char *bypass_follow_name(struct bypass_follow *follow);

/* ---- is there any link? ---- */

struct bypass_open_how {
	uint64_t flags, mode, resolve;
};
/*
 * Whether the kernel meets a link on its way along `name`, as a call with `last` does: 0 none, as far as there is something; 1 perhaps. One
 * call of openat2 that opens nothing: it asks to write to "name/.", which a file has not and a folder refuses, after all of the way.
 * `path`: PATH_MAX bytes of room.
 */
int bypass_follow_meets_link(char *path, int at, const char *name, enum bypass_last last,
			     long (*openat2)(int at, const char *path, const struct bypass_open_how *how, size_t size));

#endif
