/* follow.c -- a name walked over links and `..` as long as it stays on one side. See follow.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "follow.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "bytes.h"

#define NO_SYMLINKS 0x04u /* RESOLVE_NO_SYMLINKS */

enum { GOES_ON = -100000 };

/* ---- the name ---- */

static void drop_last(char *done)
{
	char *slash = strrchr(done, '/');

	if (slash != NULL)
		*slash = '\0';
}

/* `rest` begins behind its first `length` bytes from now on. */
static void pass(struct bypass_follow *follow, const char *behind)
{
	memmove(follow->rest, behind, strlen(behind) + 1);
}

static const char *root_or(const char *done)
{
	return done[0] != '\0' ? done : "/";
}

static const struct bypass_rule *rule_of(struct bypass_follow *follow, const char *done)
{
	return bypass_rules_find(follow->rules, root_or(done), &follow->covered);
}

/* What `done` is called here, with more behind it. 0 or -ENAMETOOLONG. */
static int make_real(struct bypass_follow *follow, const char *more)
{
	const struct bypass_rule *rule = rule_of(follow, follow->done);
	size_t length = bypass_rules_real(follow->real, rule, follow->covered, root_or(follow->done)), add = strlen(more);

	follow->mapped |= rule != NULL && rule->as != NULL;
	if (length == 0 || length + add + 2 > sizeof(follow->real))
		return -ENAMETOOLONG;
	if (add > 0 && follow->real[length - 1] == '/')
		more += more[0] == '/';
	memcpy(follow->real + length, more, strlen(more) + 1);
	return 0;
}

const char *bypass_follow_name(struct bypass_follow *follow)
{
	size_t length = strlen(follow->done), rest = strlen(follow->rest);
	int slash = rest > 0 && follow->rest[0] != '/';

	if (length + rest + 2 > sizeof(follow->real))
		return NULL;
	memcpy(follow->real, follow->done, length);
	if (slash || length + rest == 0)
		follow->real[length++] = '/';
	memcpy(follow->real + length, follow->rest, rest + 1);
	return follow->real;
}

/* ---- one part of it ---- */

/* A link: what it says comes in front of the rest, and is walked from the folder that it lies in. */
static int follow_link(struct bypass_follow *follow, size_t length, const char *behind)
{
	size_t more = strlen(behind);

	if (++follow->links > BYPASS_LINKS_MAX)
		return -ELOOP;
	if (length == 0)
		return -ENOENT;
	if (length >= sizeof(follow->target))
		return -ENAMETOOLONG;
	follow->target[length] = '\0';
	drop_last(follow->done);
	if (follow->target[0] == '/') {
		follow->done[0] = '\0';
		if (follow->side == BYPASS_RULE_HOME && bypass_rules_back(follow->rules, follow->target) != 0)
			return -ENAMETOOLONG;
	}
	length = strlen(follow->target);
	if (length + more + 1 > sizeof(follow->rest))
		return -ENAMETOOLONG;
	memmove(follow->rest + length, behind, more + 1);
	memcpy(follow->rest, follow->target, length);
	return GOES_ON;
}

/* `..`: of a file, or of what is not there, it is an error and no way back. */
static int step_back(struct bypass_follow *follow, const char *behind)
{
	long got = -EINVAL;

	if (make_real(follow, "/.") != 0)
		return -ENAMETOOLONG;
	if (bypass_rule_side(rule_of(follow, follow->done)) == follow->side)
		got = follow->read(follow->real, follow->target, sizeof(follow->target));
	if (got < 0 && got != -EINVAL && !bypass_rules_lead_below(follow->rules, root_or(follow->done))) {
		follow->error = (int)-got;
		return make_real(follow, follow->rest) != 0 ? -ENAMETOOLONG : BYPASS_FOLLOW_HERE;
	}
	do { /* further up there are no links either, whosever that is */
		drop_last(follow->done);
		pass(follow, behind);
		behind = follow->rest + strspn(follow->rest, "/") + 2;
	} while (behind[-2] == '.' && behind[-1] == '.' && (*behind == '/' || *behind == '\0'));
	return bypass_rule_side(rule_of(follow, follow->done)) == follow->side ? GOES_ON : BYPASS_FOLLOW_THERE;
}

/* Only slashes and dots are left: `name` is the last part; *folder: they ask for a directory. */
static int is_last(const char *behind, int *folder)
{
	*folder = behind[0] == '/';
	while (*behind == '/' || (behind[0] == '.' && (behind[1] == '/' || behind[1] == '\0')))
		behind++;
	return *behind == '\0';
}

/* Whether a link at `done` is to be read at all. */
static int may_be_link(struct bypass_follow *follow, const struct bypass_rule *rule, const char *behind)
{
	int folder, last = is_last(behind, &folder);

	if (rule != NULL && rule->side == BYPASS_RULE_HOME && bypass_rule_is_place(rule) && follow->covered == strlen(follow->done))
		return 0;
	if (!last || follow->last == BYPASS_LAST_FOLLOWED)
		return 1;
	return follow->last == BYPASS_LAST_ITSELF && folder;
}

static int step(struct bypass_follow *follow)
{
	char *name = follow->rest + strspn(follow->rest, "/");
	size_t length = strcspn(name, "/"), have = strlen(follow->done);
	const struct bypass_rule *rule;
	long got;

	if (length == 1 && name[0] == '.') {
		pass(follow, name + 1);
		return GOES_ON;
	}
	if (length == 2 && name[0] == '.' && name[1] == '.')
		return step_back(follow, name + 2);
	if (have + length + 2 > sizeof(follow->done))
		return -ENAMETOOLONG;
	follow->done[have] = '/';
	memcpy(follow->done + have + 1, name, length);
	follow->done[have + 1 + length] = '\0';
	rule = rule_of(follow, follow->done);
	if (bypass_rule_side(rule) != follow->side) {
		pass(follow, name + length);
		return BYPASS_FOLLOW_THERE;
	}
	if (!may_be_link(follow, rule, name + length)) {
		pass(follow, name + length);
		return GOES_ON;
	}
	if (make_real(follow, "") != 0)
		return -ENAMETOOLONG;
	got = follow->read(follow->real, follow->target, sizeof(follow->target));
	if (got >= 0)
		return follow_link(follow, (size_t)got, name + length);
	pass(follow, name + length);
	if (got == -EINVAL || (got == -ENOENT && bypass_rules_lead_below(follow->rules, follow->done)))
		return GOES_ON;
	follow->error = (int)-got;
	return make_real(follow, follow->rest) != 0 ? -ENAMETOOLONG : BYPASS_FOLLOW_HERE;
}

/* ---- the walk ---- */

/* How a name ends, which the kernel minds: "a/" and "a/." are folders, and nobody can remove "a/.". */
static const char *ending_of(const char *name)
{
	size_t length = strlen(name);

	if (length > 1 && name[length - 1] == '/')
		return "/";
	return length > 2 && name[length - 1] == '.' && name[length - 2] == '/' ? "/." : "";
}

/*
 * How much of a name is there by its rule: up to the folder of what the rule names. Of a rule that covers all the rest, and of names that
 * no rule covers, every folder is of that same rule, so nothing is.
 */
static size_t given_part(struct bypass_follow *follow, const char *head)
{
	const struct bypass_rule *rule = bypass_rules_find(follow->rules, head, &follow->covered);

	if (rule == NULL || bypass_rule_is_rest(rule) || rule->side != follow->side)
		return 0;
	if (follow->side == BYPASS_RULE_LOCAL && !bypass_rule_is_place(rule))
		return 0;
	return bypass_rule_folder(rule, follow->covered, head);
}

int bypass_follow(struct bypass_follow *follow, const char *name)
{
	size_t head = bypass_path_before_dots(name), given, tail;
	const char *ending = ending_of(name);
	const char *behind;
	int result = GOES_ON;

	if (ending[0] != '\0' && ending[1] == '.')
		follow->last = BYPASS_LAST_FOLLOWED;
	follow->links = follow->mapped = follow->error = 0;
	if (strlen(name) >= PATH_MAX)
		return -ENAMETOOLONG;
	memcpy(follow->rest, name, head);
	follow->rest[head] = '\0';
	bypass_path_join(follow->done, "", follow->rest);
	given = given_part(follow, follow->done);
	tail = strlen(follow->done + given);
	memcpy(follow->rest, follow->done + given, tail);
	follow->rest[tail] = '/';
	behind = name[head] != '\0' ? name + head : ending;
	memcpy(follow->rest + tail + (behind != ending), behind, strlen(behind) + 1);
	follow->done[given] = '\0';
	while (result == GOES_ON) {
		if (follow->rest[strspn(follow->rest, "/")] != '\0')
			result = step(follow);
		else if (bypass_rule_side(rule_of(follow, follow->done)) != follow->side)
			result = BYPASS_FOLLOW_THERE; /* a link to "." */
		else
			result = make_real(follow, ending[0] != '\0' ? ending : follow->rest[0] == '/' ? "/" : "") != 0 ? -ENAMETOOLONG : BYPASS_FOLLOW_HERE;
	}
	return result;
}

/* ---- is there any link? ---- */

int bypass_follow_meets_link(char *path, int at, const char *name, enum bypass_last last,
			     long (*openat2)(int at, const char *path, const struct bypass_open_how *how, size_t size))
{
	struct bypass_open_how how = { O_WRONLY | O_CLOEXEC | O_NOCTTY, 0, NO_SYMLINKS };
	size_t length = strlen(name);
	long result;

	if (last == BYPASS_LAST_ITSELF && length > 0 && name[length - 1] == '/')
		last = BYPASS_LAST_FOLLOWED;
	while (last != BYPASS_LAST_FOLLOWED && length > 0 && name[length - 1] == '/')
		length--;
	while (last != BYPASS_LAST_FOLLOWED && length > 0 && name[length - 1] != '/')
		length--;
	if (length == 0)
		return 0;
	if (length + 3 > PATH_MAX)
		return 1;
	memcpy(path, name, length);
	memcpy(path + length, "/.", 3);
	result = openat2(at, path, &how, sizeof(how));
	return result == -ELOOP || result == -ENOSYS || result == -EPERM || result == -EINVAL || result >= 0;
}
