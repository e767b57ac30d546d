/* places.c -- names that lead away from home. See places.h and shared/follow.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "places.h"
#include "handles.h"
#include "serve.h"
#include "../shared/follow.h"
#include "../shared/reply.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#ifndef SYS_openat2
#define SYS_openat2 437 /* the same on every machine, and newer than some headers */
#endif

static struct bypass_rules rules;
/* Where the program has none, what it asks of home is home's. */
static struct bypass_rule anything = { BYPASS_RULE_HOME, "*", NULL, NULL };
static const struct bypass_rules no_rules = { &anything, 1, 0 };

/* ---- the rules ---- */

/* What a place of home's is called there without links: names of open directories come that way. NULL: it is not there, or called so already. */
static char *real_place(const struct bypass_rule *rule)
{
	const char *name = rule->as != NULL ? rule->as : rule->pattern;
	char *real = rule->side == BYPASS_RULE_HOME && bypass_rule_is_place(rule) ? realpath(name, NULL) : NULL;

	if (real != NULL && rule->as != NULL && strcmp(real, name) == 0) {
		free(real);
		real = NULL;
	}
	return real;
}

/* Whether one rule may be about what lies in a folder that another one names as home's. */
static int lies_in_home(const struct bypass_rules *all, const struct bypass_rule *rule)
{
	size_t i, length;

	for (i = 0; i < all->count; i++) {
		const struct bypass_rule *home = &all->rows[i];

		length = strlen(home->pattern);
		if (home == rule || home->side != BYPASS_RULE_HOME)
			continue;
		if (!bypass_rule_is_place(home) || (strncmp(rule->pattern, home->pattern, length) == 0 && rule->pattern[length] == '/'))
			return 1;
	}
	return 0;
}

/* crossing: what a directory of home's holds is perhaps not home's, by its name alone, or called otherwise there. */
static void look_for_crossing(struct bypass_rules *all)
{
	size_t i;

	for (i = 0; i < all->count; i++) {
		const struct bypass_rule *rule = &all->rows[i];

		if (rule->side == BYPASS_RULE_LOCAL && bypass_rule_is_rest(rule))
			continue; /* behind all others that matter */
		all->crossing |= !bypass_rule_is_place(rule) || lies_in_home(all, rule);
	}
}

static void forget_rules(struct bypass_rules *old)
{
	size_t i;

	for (i = 0; i < old->count; i++) {
		free((char *)(uintptr_t)old->rows[i].pattern);
		free((char *)(uintptr_t)old->rows[i].as);
		free((char *)(uintptr_t)old->rows[i].real);
	}
	free(old->rows);
	memset(old, 0, sizeof(*old));
}

int bypass_places_set(struct bypass_message *message)
{
	struct bypass_rules fresh = { NULL, 0, 0 };
	size_t i, count = bypass_rules_get_count(message);

	fresh.rows = (struct bypass_rule *)calloc(count + 1, sizeof(*fresh.rows));
	for (i = 0; i < count && fresh.rows != NULL && message->error == 0; i++) {
		struct bypass_rule got;

		bypass_rule_get(message, &got);
		if (message->error != 0)
			break;
		fresh.rows[i].side = got.side;
		fresh.rows[i].pattern = strdup(got.pattern);
		fresh.rows[i].as = got.as != NULL ? strdup(got.as) : NULL;
		fresh.count++;
		if (fresh.rows[i].pattern == NULL || (got.as != NULL && fresh.rows[i].as == NULL))
			bypass_message_fail(message, ENOMEM);
		else
			fresh.rows[i].real = real_place(&fresh.rows[i]);
	}
	if (fresh.rows == NULL || message->error != 0) {
		forget_rules(&fresh);
		return message->error != 0 ? message->error : ENOMEM;
	}
	look_for_crossing(&fresh);
	forget_rules(&rules);
	rules = fresh;
	return 0;
}

/* ---- one name ---- */

static long open_how(int at, const char *path, const struct bypass_open_how *how, size_t size)
{
	long result = syscall(SYS_openat2, at, path, how, size);

	return result >= 0 ? result : -errno;
}

static long read_link(const char *path, char *target, size_t size)
{
	ssize_t got = readlink(path, target, size);

	return got >= 0 ? got : -errno;
}

/* The program's name of a directory of home's, PATH_MAX bytes. 0, ENAMETOOLONG, or ENOTDIR. */
static int name_of_directory(char *name, int at)
{
	char link[64];
	ssize_t length;

	snprintf(link, sizeof(link), at == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", at);
	length = readlink(link, name, PATH_MAX - 1);
	if (length <= 0 || name[0] != '/')
		return ENOTDIR;
	name[length] = '\0';
	return bypass_rules_back(&rules, name) == 0 ? 0 : ENAMETOOLONG;
}

/* What is called `path` there; `name` holds the directory's name. A path that begins with a slash is a name at home. */
static int complete(char *name, const char *path)
{
	size_t length = path[0] == '/' ? 0 : strlen(name);

	if (length + strlen(path) + 2 > PATH_MAX)
		return ENAMETOOLONG;
	if (length > 0)
		name[length++] = '/';
	strcpy(name + length, path);
	return path[0] == '/' && bypass_rules_back(&rules, name) != 0 ? ENAMETOOLONG : 0;
}

/* Whether what is called `path` in the directory `base` of the program's is in that directory of home's: no other rule is about it. */
static int stays_in(const char *base, const char *path)
{
	char plain[2 * PATH_MAX];
	const struct bypass_rule *folder, *file;
	size_t covered;

	folder = bypass_rules_find(&rules, base, &covered);
	bypass_path_join(plain, base, path);
	file = bypass_rules_find(&rules, plain, &covered);
	if (bypass_rule_side(file) != BYPASS_RULE_HOME)
		return 0;
	return file == folder || (file->as == NULL && (folder == NULL || folder->as == NULL));
}

/* 1: by its text the name is home's, and the kernel meets no link on its way. base: the directory that it is relative to, or NULL. */
static int is_simple(int at, const char *path, const char *base, enum bypass_last last)
{
	char room[PATH_MAX];

	if (path[bypass_path_before_dots(path)] != '\0' || (base != NULL && !stays_in(base, path)))
		return 0;
	return !bypass_follow_meets_link(room, at, path, last, open_how);
}

/* Over links at home. As bypass_follow, with the name in follow->real. */
static int walk(struct bypass_follow *follow, const char *name, enum bypass_last last)
{
	int result;

	follow->rules = rules.count > 0 ? &rules : &no_rules;
	follow->side = BYPASS_RULE_HOME;
	follow->last = last;
	follow->read = read_link;
	result = bypass_follow(follow, name);
	return result == BYPASS_FOLLOW_THERE && bypass_follow_name(follow) == NULL ? -ENAMETOOLONG : result;
}

/* What a walk found becomes the call's name, or its answer. */
static int take(struct bypass_serving *serving, int number, const struct bypass_follow *follow, int result, const char **path)
{
	char *copy;

	if (result < 0) {
		bypass_message_fail(&serving->request, -result);
		return 0;
	}
	copy = (char *)bypass_serving_memory(serving, strlen(follow->real) + 1, 1);
	if (copy == NULL)
		return 0;
	strcpy(copy, follow->real);
	*path = copy;
	if (result == BYPASS_FOLLOW_HERE)
		return 1;
	serving->reply.length = 0;
	bypass_put_integer(&serving->reply, number);
	bypass_put_string(&serving->reply, copy, PATH_MAX, ENAMETOOLONG);
	serving->leaves = 1;
	return 0;
}

/* ---- what receivers and actions call ---- */

/* Over links, and to where rules lead. */
static int walk_for(struct bypass_serving *serving, int number, const char *name, const char **path, enum bypass_last last)
{
	struct bypass_follow *follow = (struct bypass_follow *)malloc(sizeof(*follow));
	int result;

	if (follow == NULL) {
		bypass_message_fail(&serving->request, ENOMEM);
		return 0;
	}
	result = take(serving, number, follow, walk(follow, name, last), path);
	free(follow);
	return result;
}

/* By the name of a file that is open here (bypass_get_path): what is named below it, "" for the file itself; NULL: it is another name. */
static const char *below_opened(const char *path, int *folder)
{
	static const char opened[] = "/proc/self/fd/";
	const char *rest = path + sizeof(opened) - 1;
	size_t digits;

	if (strncmp(path, opened, sizeof(opened) - 1) != 0)
		return NULL;
	digits = strspn(rest, "0123456789");
	if (digits == 0 || digits > 9 || (rest[digits] != '/' && rest[digits] != '\0'))
		return NULL;
	*folder = atoi(rest);
	rest += digits;
	return rest + strspn(rest, "/");
}

int bypass_serving_path(struct bypass_serving *serving, int number, int *at, const char **path, enum bypass_last last)
{
	char name[PATH_MAX];
	int from = at != NULL ? *at : AT_FDCWD, relative, error = 0;
	const char *part;

	if (rules.count == 0 || *path == NULL || (*path)[0] == '\0')
		return 1;
	part = below_opened(*path, &from);
	if (part == NULL)
		part = *path;
	if (part[0] == '\0')
		return 1; /* it is where it is */
	relative = part[0] != '/';
	if (relative && !rules.crossing && is_simple(from, part, NULL, last))
		return 1;
	if (relative)
		error = name_of_directory(name, from);
	if (error == ENOTDIR)
		return 1; /* the call says so */
	if (error == 0 && is_simple(from, part, relative ? name : NULL, last))
		return 1;
	if (error == 0)
		error = complete(name, part);
	if (error != 0) {
		bypass_message_fail(&serving->request, error);
		return 0;
	}
	if (at != NULL)
		*at = AT_FDCWD;
	return walk_for(serving, number, name, path, last);
}

/* All of it is there: also the folder that a slash asks for, and a place that a rule names. */
static int is_there(const struct bypass_follow *follow, enum bypass_last last)
{
	struct stat status;

	return fstatat(AT_FDCWD, follow->real, &status, last == BYPASS_LAST_FOLLOWED ? 0 : AT_SYMLINK_NOFOLLOW);
}

/* 0, 1, 2 as WALK answers it; the name is in follow->real, "" when there is none. */
static int walk_all(struct bypass_follow *follow, const char *name, enum bypass_last last, int *error)
{
	int result = walk(follow, name, last);

	*error = result < 0 ? -result : 0;
	if (result == BYPASS_FOLLOW_HERE) {
		*error = follow->error != 0 ? follow->error : is_there(follow, last) != 0 ? errno : 0;
		if (*error == 0)
			follow->rest[0] = '\0'; /* the slash that it may end with has been asked for */
		if (bypass_follow_name(follow) == NULL)
			result = -(*error = ENAMETOOLONG);
	}
	if (result < 0)
		follow->real[0] = '\0';
	return result == BYPASS_FOLLOW_THERE ? 1 : *error != 0 ? 2 : 0;
}

static int answer_walk(struct bypass_lane *lane, const struct bypass_frame *frame, const char *name, int state, int error)
{
	unsigned char room[PATH_MAX + 64];
	struct bypass_frame reply = *frame;
	struct bypass_message message;

	memset(&message, 0, sizeof(message));
	message.data = room;
	message.capacity = sizeof(room);
	bypass_put_integer(&message, state);
	bypass_put_unsigned(&message, bypass_error_canonical(bypass_shadow.spec->error_numbers, error));
	bypass_put_string(&message, name, PATH_MAX, ENAMETOOLONG);
	reply.flags = BYPASS_FRAME_REPLY;
	reply.status = BYPASS_STATUS_OK;
	return bypass_connection_say(&lane->connection, &reply, room, message.length);
}

int bypass_serve_walk(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload)
{
	struct bypass_follow *follow = (struct bypass_follow *)calloc(1, sizeof(*follow));
	struct bypass_message message;
	char name[PATH_MAX] = "";
	const char *path;
	int64_t handle, last;
	int error, state = 2, at;

	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.length = message.capacity = frame->length;
	handle = bypass_get_integer(&message, sizeof(handle));
	path = bypass_get_string(&message, PATH_MAX, ENAMETOOLONG);
	last = bypass_get_integer(&message, sizeof(int32_t));
	error = message.error != 0 ? message.error : follow == NULL ? ENOMEM : last < BYPASS_LAST_FOLLOWED || last > BYPASS_LAST_ENTRY ? EINVAL : 0;
	if (error == 0 && handle != AT_FDCWD) {
		at = bypass_handle_find(handle);
		error = at < 0 ? EBADF : name_of_directory(name, at);
	}
	if (error == 0 && path[0] != '/' && path[0] != '\0')
		error = complete(name, path);
	else if (error == 0 && path[0] == '/')
		strcpy(name, path); /* the program's, and not home's */
	if (error == 0)
		state = walk_all(follow, name, (enum bypass_last)last, &error);
	error = answer_walk(lane, frame, follow != NULL ? follow->real : "", state, error);
	free(follow);
	return error;
}

int bypass_places_name(char *name, size_t size)
{
	char room[PATH_MAX];

	if (strlen(name) >= sizeof(room))
		return 0;
	strcpy(room, name);
	if (bypass_rules_back(&rules, room) != 0 || strlen(room) >= size) {
		errno = ENAMETOOLONG;
		return -1;
	}
	strcpy(name, room);
	return 0;
}
