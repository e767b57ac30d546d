/* agent_route.c -- the path rules: making names plain, matching, `as`, denying, descriptors' names, both sides. */
#include "agent_test.h"
#include "../agent/route.h"

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
	{ BYPASS_LOCAL, "/lib*", NULL, 0, 0 },
	{ BYPASS_LOCAL, "/w/*/x", "/y", 0, 0 },
	{ BYPASS_LOCAL, "/v/*.txt", "/y", 0, 0 },
	{ BYPASS_LOCAL, "/proc", NULL, 0, 0 },
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
	goes("/data//a/../b", BYPASS_HOME, "/big/data7/b");
	goes("/database", BYPASS_HOME, "/root/database");
	goes("/etc/hosts", BYPASS_LOCAL, "/spec/fixtures/hosts");
	goes("/etc/../etc//hosts", BYPASS_LOCAL, "/spec/fixtures/hosts");
	goes("/lib64/ld.so", BYPASS_LOCAL, "/lib64/ld.so");
	goes("/lib64/../lib/x", BYPASS_LOCAL, "/lib64/../lib/x");
	goes("/w/abc/x/q", BYPASS_LOCAL, "/y/q");
	goes("/v/a.txt", BYPASS_LOCAL, "/y/a.txt");
	goes("/home/me/.profile", BYPASS_HOME, "/home/me/.profile");
	goes("/", BYPASS_HOME, "/root/");
	denied("/data/raw/x.bak", EROFS);
	denied("/data/raw/../raw/x.bak", EROFS);
	denied("/home/me/id.key", ENOENT);
	denied("/secret", EACCES);
	denied("/secret/deep/er", EACCES);
}

static void edges(void)
{
	static char longest[PATH_MAX + 10];
	struct bypass_route route, other;
	int error = -1;

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
	goes("self/status", BYPASS_LOCAL, "self/status");
	goes("../home/x/", BYPASS_HOME, "/home/x/");
	goes("../data", BYPASS_HOME, "/big/data7");
	bypass_cwd_set(BYPASS_HOME, "/data/sub");
	goes("f", BYPASS_HOME, "/big/data7/sub/f");
	goes("../../proc/1", BYPASS_LOCAL, "/proc/1");
	goes("", BYPASS_HOME, "/big/data7/sub");
	bypass_cwd_set(BYPASS_LOCAL, NULL);
	goes("self", BYPASS_LOCAL, "self");
	bypass_route_path(&route, AT_FDCWD, "/lib/a");
	bypass_route_path(&other, AT_FDCWD, "/home/a");
	CHECK(bypass_route_both(&route, &other, &error) == BYPASS_DENY && error == EXDEV);
	CHECK(bypass_route_both(&route, &route, &error) == BYPASS_LOCAL && error == 0);
	bypass_route_path(&other, AT_FDCWD, "/secret");
	CHECK(bypass_route_both(&route, &other, &error) == BYPASS_DENY && error == EACCES);
}

static void back(void)
{
	char name[PATH_MAX] = "/big/data7/x";

	CHECK(bypass_route_back(name) == 0 && strcmp(name, "/data/x") == 0);
	strcpy(name, "/big/data77/x");
	CHECK(bypass_route_back(name) == 0 && strcmp(name, "/big/data77/x") == 0);
}

static ptrdiff_t home_links(const char *path, char *target, size_t size)
{
	const char *to = strcmp(path, "/big/data7/link") == 0 ? "sub/../real" : strcmp(path, "/big/data7/abs") == 0 ? "/big/data7/real" :
			 strcmp(path, "/big/data7/loop") == 0 ? "loop" : NULL;

	if (to == NULL) {
		errno = strstr(path, "missing") != NULL ? ENOENT : EINVAL;
		return -1;
	}
	strncpy(target, to, size);
	return (ptrdiff_t)strlen(to);
}

static void resolving(void)
{
	char out[PATH_MAX];

	CHECK(bypass_resolve(out, "/data/link", home_links, readlink) == 0 && strcmp(out, "/data/real") == 0);
	CHECK(bypass_resolve(out, "/data/abs/x", home_links, readlink) == 0 && strcmp(out, "/data/real/x") == 0);
	CHECK(bypass_resolve(out, "/data/loop", home_links, readlink) == -1 && errno == ELOOP);
	CHECK(bypass_resolve(out, "/data/missing", home_links, readlink) == -1 && errno == ENOENT);
	CHECK(bypass_resolve(out, "", home_links, readlink) == -1 && errno == ENOENT);
	CHECK(bypass_resolve(out, "/proc/self/..", home_links, readlink) == 0 && strcmp(out, "/proc") == 0);
	CHECK(bypass_resolve(out, "//", home_links, readlink) == 0 && strcmp(out, "/") == 0);
}

static int all(void)
{
	join();
	match();
	descriptors();
	rule_answers();
	edges();
	back();
	resolving();
	return 0;
}

int main(void)
{
	test_action = all;
	getppid();
	return test_failures != 0;
}
