/*
 * agent_route.c -- the path rules: making names plain, matching, `as`, denying, descriptors' names, both sides; links here that lead away.
 * Runs in a folder of its own, which the rules know as ${TREE}.
 */
#include "agent_test.h"
#include "../agent/route.h"
#include <sys/stat.h>

static const char *scratch = "/big";
static long long number = 7;
static const struct bypass_setting settings[] = {
	{ "scratch", BYPASS_SETTING_STRING, &scratch },
	{ "number", BYPASS_SETTING_INT, &number },
};
static const struct bypass_path_rule rules[] = {
	{ BYPASS_DENY, "/data/raw/*.bak", NULL, EROFS, 0 },
	{ BYPASS_LOCAL, "/etc/hosts", "fixtures/hosts", 0, 0 },
	{ BYPASS_HOME, "/data", "${scratch}/data${number}/", 0, 0 },
	{ BYPASS_DENY, "*.key", NULL, ENOENT, 0 },
	{ BYPASS_DENY, "/secret/", NULL, 0, 0 },
	{ BYPASS_LOCAL, "${TREE}", NULL, 0, 0 },
	{ BYPASS_LOCAL, "/pro*", NULL, 0, 0 },
	{ BYPASS_LOCAL, "/w/*/x", "/y", 0, 0 },
	{ BYPASS_LOCAL, "/v/*.txt", "/y", 0, 0 },
	{ BYPASS_HOME, "/home", NULL, 0, 0 },
	{ BYPASS_HOME, "/", "/root", 0, 0 },
};
const struct bypass_agent bypass_agent = { &bypass_spec, settings, 2, rules, sizeof(rules) / sizeof(rules[0]), BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_PASS, NULL, 0 };

static void plain(const char *base, const char *name, const char *wanted)
{
	char out[256];
	size_t length = bypass_path_join(out, base, name);

	CHECK(strcmp(out, wanted) == 0 && length == strlen(out));
}

static void join(void)
{
	plain("", "/", "/");
	plain("", "//", "/");
	plain("", "/..", "/");
	plain("", "/a/../../b/", "/b");
	plain("", "/a//b/./c", "/a/b/c");
	plain("/x/y", "../z", "/x/z");
	plain("/x/y", "", "/x/y");
	plain("/x/y", ".", "/x/y");
	plain("/x", "../../..", "/");
	plain("/x", "...", "/x/...");
	plain("/x", "/abs", "/abs");
	plain("/", "a", "/a");
}

static void match(void)
{
	CHECK(bypass_path_match("/a", "/a") == 3);
	CHECK(bypass_path_match("/a", "/a/b") == 3);
	CHECK(!bypass_path_match("/a", "/ab"));
	CHECK(!bypass_path_match("/a/b", "/a"));
	CHECK(bypass_path_match("/a*c", "/abc/d"));
	CHECK(!bypass_path_match("/a*c", "/ab/c"));
	CHECK(bypass_path_match("/a*b*c", "/aXbYbZc"));
	CHECK(!bypass_path_match("/*a", "/"));
	CHECK(bypass_path_match("*", "/"));
	CHECK(bypass_path_match("*", "/a/b"));
	CHECK(bypass_path_match("*.key", "/a/b.key"));
	CHECK(bypass_path_match("*.key", "/a/b.key/c"));
	CHECK(!bypass_path_match("*.key", "/a/b.keys"));
	CHECK(bypass_path_match("/", "/a"));
}

/* Which descriptor a name of process 5 means: the number, or 1000 more for another process'; -1: none. */
static int named(const char *name, size_t below)
{
	struct bypass_descriptor_name found;

	if (!bypass_path_descriptor(&found, name, 5))
		return -1;
	CHECK(found.length + below == strlen(name));
	CHECK((found.link != NULL) == (strncmp(name, "/dev/std", 8) == 0));
	return found.own ? found.fd : found.fd + 1000;
}

static void descriptors(void)
{
	CHECK(named("/dev/stdin", 0) == 0);
	CHECK(named("/dev/stderr", 0) == 2);
	CHECK(named("/dev/stdins", 0) == -1);
	CHECK(named("/dev/fd/12", 0) == 12);
	CHECK(named("/dev/fd/", 0) == -1);
	CHECK(named("/dev/fd/1/x", 2) == 1);
	CHECK(named("/dev/fd/1x", 0) == -1);
	CHECK(named("/proc/self/fd/3", 0) == 3);
	CHECK(named("/proc/thread-self/fd/3/a/b", 4) == 3);
	CHECK(named("/proc/5/fd/3", 0) == 3);
	CHECK(named("/proc/5/task/7/fd/3", 0) == 3);
	CHECK(named("/proc/self/task/x/fd/3", 0) == -1);
	CHECK(named("/proc/5/fdinfo/3", 0) == -1);
	CHECK(named("/proc/6/fd/3", 0) == 1003);
	CHECK(named("/proc/6/fd", 0) == -1);
	CHECK(named("/proc/5", 0) == -1);
	CHECK(named("/proc/99999999999999999999/fd/3", 0) == -1);
	CHECK(named("/dev/fd/99999999999", 0) == -1);
}

static void goes(const char *path, enum bypass_side side, const char *to)
{
	struct bypass_route route;

	bypass_route_path(&route, AT_FDCWD, path);
	if (route.side != side || (side != BYPASS_DENY && strcmp(route.path, to) != 0)) {
		fprintf(stderr, "%s: side %d, %s\n", path, route.side, route.side == BYPASS_DENY ? "" : route.path);
		test_failures++;
	}
}

static void denied(const char *path, int error)
{
	struct bypass_route route;

	bypass_route_path(&route, AT_FDCWD, path);
	CHECK(route.side == BYPASS_DENY && route.error == error);
}

static void rule_answers(void)
{
	goes("/data", BYPASS_HOME, "/big/data7");
	goes("/data/", BYPASS_HOME, "/big/data7/");
	goes("/data//a/../b/", BYPASS_HOME, "/big/data7/a/../b/"); /* `a` may be a link: home walks it */
	goes("/data/a/.", BYPASS_HOME, "/big/data7/a/.");
	goes("/database", BYPASS_HOME, "/root/database");
	goes("/etc/hosts", BYPASS_LOCAL, "/spec/fixtures/hosts");
	goes("/proc/version", BYPASS_LOCAL, "/proc/version");
	goes("/proc/tty/../version", BYPASS_LOCAL, "/proc/tty/../version");
	goes("/proc/none/../version", BYPASS_LOCAL, "/proc/none/../version");
	goes("/proc/tty/../../data/x", BYPASS_HOME, "/big/data7/x");
	goes("/w/abc/x/q", BYPASS_LOCAL, "/y/q");
	goes("/v/a.txt", BYPASS_LOCAL, "/y/a.txt");
	goes("/home/me/.profile", BYPASS_HOME, "/home/me/.profile");
	goes("/", BYPASS_HOME, "/root/");
	denied("/data/raw/x.bak", EROFS);
	denied("/proc/tty/../../data/raw/x.bak", EROFS);
	denied("/home/me/id.key", ENOENT);
	denied("/secret", EACCES);
	denied("/secret/deep/er", EACCES);
}

static void edges(void)
{
	static char longest[PATH_MAX + 10];
	struct bypass_route route, other;
	struct bypass_trap trap;
	int error = -1;

	memset(&trap, 0, sizeof(trap));
	memset(longest, 'a', sizeof(longest) - 1);
	longest[0] = '/';
	denied(longest, ENAMETOOLONG);
	longest[PATH_MAX - 1] = '\0';
	denied(longest, ENAMETOOLONG); /* one byte too long behind "/root" */
	bypass_route_path(&route, AT_FDCWD, NULL);
	CHECK(route.side == BYPASS_LOCAL && route.path == NULL);
	bypass_route_path(&route, 9999, "x"); /* no such descriptor: the kernel says so */
	CHECK(route.side == BYPASS_LOCAL && route.at == 9999);
	goes("/dev/fd/0", BYPASS_LOCAL, "/dev/fd/0"); /* ahead of the rules */
	CHECK(chdir("/proc") == 0);
	goes("self", BYPASS_LOCAL, "self");
	goes("self/status", BYPASS_LOCAL, "self/status");
	goes("../home/x/", BYPASS_HOME, "/home/x/");
	goes("../data", BYPASS_HOME, "/big/data7");
	bypass_cwd_set(BYPASS_HOME, "/data/sub");
	goes("f", BYPASS_HOME, "/big/data7/sub/f");
	goes("../../proc/1", BYPASS_LOCAL, "/proc/1");
	denied("", ENOENT); /* no file's name, and not the directory's either */
	bypass_cwd_set(BYPASS_LOCAL, NULL);
	goes("", BYPASS_LOCAL, ""); /* which the kernel refuses */
	goes("self", BYPASS_LOCAL, "self");
	bypass_route_path(&route, AT_FDCWD, "/proc/a");
	bypass_route_path(&other, AT_FDCWD, "/home/a");
	CHECK(bypass_route_both(&trap, &route, &route, &error) == BYPASS_LOCAL && error == 0);
	CHECK(bypass_route_both(&trap, &other, &other, &error) == BYPASS_HOME && error == 0);
	bypass_route_path(&other, AT_FDCWD, "/secret");
	CHECK(bypass_route_both(&trap, &route, &other, &error) == BYPASS_DENY && error == EACCES);
}

static void back(void)
{
	char name[PATH_MAX] = "/big/data7/x";

	CHECK(bypass_route_back(name) == 0 && strcmp(name, "/data/x") == 0);
	strcpy(name, "/big/data77/x");
	CHECK(bypass_route_back(name) == 0 && strcmp(name, "/big/data77/x") == 0);
}

/* ---- links here ---- */

static const char *tree;

static const char *at(const char *name)
{
	static char places[4][PATH_MAX];
	static int turn;
	char *place = places[turn++ % 4];

	snprintf(place, PATH_MAX, "%s/%s", tree, name);
	return place;
}

static void make_link(const char *target, const char *name)
{
	CHECK(symlink(target, at(name)) == 0);
}

static void routes_to(const char *path, enum bypass_last last, enum bypass_side side, const char *to)
{
	struct bypass_trap trap;
	struct bypass_route route;

	memset(&trap, 0, sizeof(trap));
	bypass_route_parameter(&trap, 1, &route, AT_FDCWD, path, last);
	if (route.side != side || (side != BYPASS_DENY && (strcmp(route.path, to) != 0 || trap.paths[1].sent != route.path))) {
		fprintf(stderr, "%s: side %d, %s\n", path, route.side, route.side == BYPASS_DENY ? "" : route.path);
		test_failures++;
	}
}

static void links(void)
{
	struct bypass_route route;
	char name[PATH_MAX];
	int fd;

	CHECK(mkdir(at("dir"), 0700) == 0);
	make_link("/data/x", "out");
	make_link("../../../../../../../../data", "dir/up");
	make_link("dir", "here");
	make_link("/home/me/id.key", "secret");
	make_link("loop", "loop");
	make_link("/etc/hosts", "hosts");
	make_link("/proc/self/fd/0", "zero");
	goes(at("out"), BYPASS_HOME, "/big/data7/x");
	goes(at("dir/up/y"), BYPASS_HOME, "/big/data7/y");
	goes(at("here/up/"), BYPASS_HOME, "/big/data7/");
	goes(at("here/none"), BYPASS_LOCAL, at("here/none")); /* the kernel follows its own links */
	goes(at("dir/../out"), BYPASS_HOME, "/big/data7/x");
	goes(at("hosts"), BYPASS_LOCAL, "/spec/fixtures/hosts");
	goes(at("zero"), BYPASS_LOCAL, at("zero"));
	denied(at("secret"), ENOENT);
	denied(at("loop/x"), ELOOP);
	routes_to(at("out"), BYPASS_LAST_ITSELF, BYPASS_LOCAL, at("out"));
	routes_to(at("dir/up"), BYPASS_LAST_ITSELF, BYPASS_LOCAL, at("dir/up"));
	routes_to(at("dir/up/"), BYPASS_LAST_ITSELF, BYPASS_HOME, "/big/data7/");
	routes_to(at("dir/up/"), BYPASS_LAST_ENTRY, BYPASS_LOCAL, at("dir/up/"));
	routes_to(at("dir/up/."), BYPASS_LAST_ENTRY, BYPASS_HOME, "/big/data7/.");
	routes_to(at("dir/up/e"), BYPASS_LAST_ENTRY, BYPASS_HOME, "/big/data7/e");
	fd = open("/", O_PATH | O_DIRECTORY);
	bypass_route_path(&route, fd, "data/q");
	CHECK(route.side == BYPASS_HOME && route.at == AT_FDCWD && strcmp(route.path, "/big/data7/q") == 0);
	bypass_route_path(&route, fd, "secret/q");
	CHECK(route.side == BYPASS_DENY && route.error == EACCES);
	bypass_route_path(&route, fd, "");
	CHECK(route.side == BYPASS_LOCAL && route.at == fd);
	close(fd);
	fd = open(at("dir"), O_PATH | O_DIRECTORY);
	bypass_route_path(&route, fd, "up/z");
	CHECK(route.side == BYPASS_HOME && strcmp(route.path, "/big/data7/z") == 0);
	bypass_route_path(&route, fd, "../hosts");
	CHECK(route.side == BYPASS_LOCAL && strcmp(route.path, "/spec/fixtures/hosts") == 0);
	bypass_route_path(&route, fd, "a");
	CHECK(route.side == BYPASS_LOCAL && route.at == fd && strcmp(route.path, "a") == 0);
	close(fd);
	snprintf(name, sizeof(name), "rm -rf '%s'", tree);
	CHECK(system(name) == 0);
}

/* ---- over both sides ---- */

/* /data/link leads within home, /data/out leads away. */
static int home_walk(int64_t from, const char *path, enum bypass_last last, char *name)
{
	const size_t size = PATH_MAX;

	CHECK(from == AT_FDCWD && last == BYPASS_LAST_FOLLOWED);
	name[0] = '\0';
	if (strncmp(path, "/data/out", 9) == 0) {
		snprintf(name, size, "/proc/tty%s", path + 9);
		return 1;
	}
	if (strcmp(path, "/data/round") == 0) {
		strcpy(name, "/data/round");
		return 1;
	}
	if (strcmp(path, "/data/missing") == 0) {
		strcpy(name, path);
		errno = ENOENT;
		return -1;
	}
	strcpy(name, strcmp(path, "/data/link") == 0 ? "/data/real" : path);
	return 0;
}

static void through(const char *path, enum bypass_side side, const char *to, int error)
{
	struct bypass_route route;

	bypass_route_through_by(&route, AT_FDCWD, path, BYPASS_LAST_FOLLOWED, home_walk);
	CHECK(route.side == side);
	CHECK(side == BYPASS_DENY ? route.error == error : strcmp(route.path, to) == 0);
}

static void resolving(void)
{
	char out[PATH_MAX];

	CHECK(bypass_resolve_by(out, "/data/link", home_walk) == 0 && strcmp(out, "/data/real") == 0);
	CHECK(bypass_resolve_by(out, "/data/out/drivers", home_walk) == 0 && strcmp(out, "/proc/tty/drivers") == 0);
	CHECK(bypass_resolve_by(out, "/data/out/..", home_walk) == 0 && strcmp(out, "/proc") == 0);
	CHECK(bypass_resolve_by(out, "/data/round", home_walk) == -1 && errno == ELOOP);
	CHECK(bypass_resolve_by(out, "/data/missing", home_walk) == -1 && errno == ENOENT);
	CHECK(bypass_resolve_by(out, "", home_walk) == -1 && errno == ENOENT);
	CHECK(bypass_resolve_by(out, "/proc/self/..", home_walk) == 0 && strcmp(out, "/proc") == 0);
	CHECK(bypass_resolve_by(out, "/proc/version/", home_walk) == -1 && errno == ENOTDIR);
	through("/data/link", BYPASS_HOME, "/big/data7/real", 0);
	through("/data/missing", BYPASS_HOME, "/big/data7/missing", 0);
	through("/data/out/drivers", BYPASS_LOCAL, "/proc/tty/drivers", 0);
	through("/data/round", BYPASS_DENY, NULL, ELOOP);
	through("/proc/version", BYPASS_LOCAL, "/proc/version", 0);
}

static int all(void)
{
	join();
	match();
	descriptors();
	rule_answers();
	edges();
	back();
	links();
	resolving();
	return 0;
}

/* The rules are read at the agent's start, before main, so the folder has to be in the environment before that. */
__attribute__((constructor(101))) static void make_tree(void)
{
	static char folder[] = "/tmp/bypass_route_XXXXXX";

	tree = getenv("TREE");
	if (tree != NULL)
		return;
	if (mkdtemp(folder) != NULL && setenv("TREE", folder, 1) == 0)
		execl("/proc/self/exe", "agent_route", (char *)NULL);
	_exit(1);
}

int main(void)
{
	test_action = all;
	getppid();
	return test_failures != 0;
}
