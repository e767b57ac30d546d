/*
 * follow_test.c -- names that cross from one side to the other, against the kernel. Trees of folders, files and links by chance are made in one
 * folder; names by chance are walked in turns by two sides, each of which reads only its own links; openat2 with RESOLVE_IN_ROOT says what the
 * name is where all is one tree.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#pragma GCC diagnostic ignored "-Wformat-truncation" /* the names are short */
#include "check.h"
#include "../shared/follow.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

#define IN_ROOT 0x10u
#define TREES 60
#define NAMES 250

static char top[] = "/tmp/bypass_follow_XXXXXX";
static int top_fd;
static int as_home; /* home calls its folder otherwise, and so do its links */
static uint64_t seed = 20240917;
static int different;

static unsigned any(unsigned below)
{
	return (unsigned)(next_random(&seed) % below);
}

/* ---- the two sides ---- */

static struct bypass_rule rows[] = {
	{ BYPASS_RULE_DENY, "/m/a/c", NULL, NULL },  { BYPASS_RULE_LOCAL, "/m/b", NULL, NULL }, { BYPASS_RULE_HOME, "/m", NULL, NULL },
	{ BYPASS_RULE_HOME, "h*", NULL, NULL },      { BYPASS_RULE_HOME, "/a/c/m", NULL, NULL },
};
static struct bypass_rules rules = { rows, sizeof(rows) / sizeof(*rows), 1 };
static int reading;

/* Where a real name of a side lies in the one tree. A side that reads what is not its own has failed. */
static void place_of(char *out, const char *real)
{
	char plain[PATH_MAX], seen[PATH_MAX];
	size_t covered;

	strcpy(seen, real);
	if (reading == BYPASS_RULE_HOME)
		CHECK(bypass_rules_back(&rules, seen) == 0);
	bypass_path_join(plain, "", seen);
	CHECK(bypass_rule_side(bypass_rules_find(&rules, plain, &covered)) == reading);
	snprintf(out, PATH_MAX, "%s%s", top, seen);
}

static long read_link(const char *real, char *target, size_t size)
{
	char place[PATH_MAX];
	ssize_t got;

	place_of(place, real);
	got = readlink(place, target, size);
	if (got < 0)
		return -errno;
	if (reading == BYPASS_RULE_HOME && as_home && got >= 2 && memcmp(target, "/m", 2) == 0 && (got == 2 || target[2] == '/')) {
		memmove(target + 6, target + 2, (size_t)got - 2);
		memcpy(target, "/srv/m", 6);
		got += 4;
	}
	return got;
}

/* A rule by chance may name what lies in folders of the other side. */
static int lies_in_local(const struct bypass_rule *rule, size_t covered, const char *plain)
{
	char folder[PATH_MAX];
	size_t length = bypass_rule_folder(rule, covered, plain);

	memcpy(folder, plain, length);
	folder[length] = '\0';
	return bypass_rule_side(bypass_rules_find(&rules, length > 0 ? folder : "/", &covered)) == BYPASS_RULE_LOCAL;
}

/* In turns, as agent and home do it. The name without links, or negative errno; 1: denied. */
static int cross(char *out, const char *name, enum bypass_last last)
{
	static struct bypass_follow follow;
	char full[PATH_MAX], plain[PATH_MAX];
	const struct bypass_rule *rule;
	int result, links = 0, walked = 0;
	struct stat status;
	size_t covered, head;

	strcpy(full, name);
	for (;;) {
		head = bypass_path_before_dots(full);
		memcpy(plain, full, head);
		plain[head] = '\0';
		bypass_path_join(out, "", plain);
		rule = bypass_rules_find(&rules, out, &covered);
		if (bypass_rule_side(rule) == BYPASS_RULE_DENY)
			return 1;
		follow.rules = &rules;
		follow.side = reading = bypass_rule_side(rule);
		follow.last = last;
		follow.read = read_link;
		if (reading == BYPASS_RULE_HOME && !bypass_rule_is_place(rule) && !walked && lies_in_local(rule, covered, out))
			follow.side = reading = BYPASS_RULE_LOCAL;
		result = bypass_follow(&follow, full);
		links += follow.links + (result == BYPASS_FOLLOW_THERE);
		if (result < 0)
			return result;
		if (links > 3 * BYPASS_LINKS_MAX)
			return -ELOOP;
		if (result == BYPASS_FOLLOW_HERE)
			break;
		strcpy(full, bypass_follow_name(&follow));
		walked = reading == BYPASS_RULE_LOCAL;
	}
	if (follow.error != 0)
		return -follow.error;
	place_of(plain, follow.real); /* the call itself says what is not there, and what a slash asks for */
	if (lstat(plain, &status) != 0)
		return -errno;
	strcpy(out, follow.done[0] != '\0' ? follow.done : "/");
	return 0;
}

/* ---- the kernel ---- */

static int kernel(char *out, const char *name, enum bypass_last last)
{
	size_t length = strlen(name);
	struct bypass_open_how how = { O_PATH | O_CLOEXEC, 0, IN_ROOT };
	char link[64], place[PATH_MAX];
	ssize_t got;
	int fd;

	if (last == BYPASS_LAST_ITSELF && name[length - 1] != '/')
		how.flags |= O_NOFOLLOW;
	fd = (int)syscall(SYS_openat2, top_fd, name, &how, sizeof(how));
	if (fd < 0)
		return -errno;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	got = readlink(link, place, sizeof(place) - 1);
	close(fd);
	CHECK(got >= (ssize_t)strlen(top));
	place[got] = '\0';
	strcpy(out, place[strlen(top)] != '\0' ? place + strlen(top) : "/");
	return 0;
}

/* ---- by chance ---- */

static const char *const parts[] = { "a", "b", "c", "m", "l", "k", "hx" };

static void random_name(char *out, int absolute, unsigned most)
{
	unsigned count = 1 + any(most), i;
	size_t length = 0;

	if (absolute)
		out[length++] = '/';
	for (i = 0; i < count; i++) {
		unsigned kind = any(12);
		const char *part = kind == 0 ? "." : kind <= 2 ? ".." : parts[any(7)];

		length += (size_t)sprintf(out + length, "%s%s", i > 0 ? (any(9) == 0 ? "//" : "/") : "", part);
	}
	if (any(8) == 0)
		strcpy(out + length, "/");
}

static void fill(const char *folder, int depth)
{
	char place[PATH_MAX], target[PATH_MAX];
	unsigned i;

	for (i = 0; i < 7; i++) {
		int folder_there = strcmp(parts[i], "m") == 0 && depth == 0;

		snprintf(place, sizeof(place), "%s/%s", folder, parts[i]);
		if (folder_there || (any(3) == 0 && depth < 4)) {
			CHECK(mkdir(place, 0700) == 0);
			fill(place, depth + 1);
		} else if (any(2) == 0) {
			random_name(target, (int)any(2), 4);
			CHECK(symlink(target, place) == 0);
		} else if (any(2) == 0) {
			close(open(place, O_CREAT | O_WRONLY, 0600));
		}
	}
}

static void remove_all(const char *folder)
{
	char command[PATH_MAX + 16];

	snprintf(command, sizeof(command), "rm -rf '%s'/*", folder);
	CHECK(system(command) == 0);
}

/* What the rules name is there for the walk by its rule; where it is none in the tree, the tree says otherwise. */
static int is_given(const char *name)
{
	char place[PATH_MAX];
	struct stat status;

	snprintf(place, sizeof(place), "%s%s", top, name);
	return lstat(place, &status) == 0 && S_ISDIR(status.st_mode);
}

static void one(const char *name, enum bypass_last last, int *same)
{
	char ours[PATH_MAX] = "", theirs[PATH_MAX] = "";
	int our = cross(ours, name, last), their = kernel(theirs, name, last);

	if (our == 1)
		return; /* denied: nothing to compare with */
	if (our == their && (our != 0 || strcmp(ours, theirs) == 0)) {
		++*same;
		return;
	}
	fprintf(stderr, "%s (last %d): %d %s, and in one tree %d %s\n", name, (int)last, our, ours, their, theirs);
	different++;
}

static void names_by_chance_lead_where_they_lead_in_one_tree(void)
{
	char name[PATH_MAX];
	int tree, i, same = 0;

	for (tree = 0; tree < TREES && different == 0; tree++) {
		as_home = tree % 2;
		rows[2].as = as_home ? "/srv/m" : NULL;
		fill(top, 0);
		rules.count = is_given("/a") && is_given("/a/c") && is_given("/a/c/m") ? 5 : 4;
		if (!is_given("/m/b"))
			rows[1].pattern = "/nowhere";
		for (i = 0; i < NAMES && different < 5; i++) {
			random_name(name, 1, 6);
			one(name, any(2) ? BYPASS_LAST_FOLLOWED : BYPASS_LAST_ITSELF, &same);
		}
		rows[1].pattern = "/m/b";
		remove_all(top);
	}
	CHECK(different == 0);
	CHECK(same > TREES * NAMES / 4);
	printf("%d names as in one tree\n", same);
}

int main(void)
{
	CHECK(mkdtemp(top) != NULL);
	top_fd = open(top, O_PATH | O_DIRECTORY);
	RUN(names_by_chance_lead_where_they_lead_in_one_tree);
	CHECK(rmdir(top) == 0);
	return 0;
}
