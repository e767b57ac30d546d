/* name.c -- a name on its way to its side: made absolute, and the rule that its text leads to. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "route.h"
#include "path_rules.h"
#include "process.h"
#include <errno.h>

#define LONGEST (2 * PATH_MAX + 2)

static int deny(struct bypass_route *route, int error)
{
	route->side = BYPASS_DENY;
	route->error = error;
	return 0;
}

/* ---- where a relative name begins ---- */

static int local_directory(int at, char *out)
{
	char link[] = "/proc/self/fd/0000000000";
	char *digit = link + sizeof("/proc/self/fd/") - 1;
	long length, place;

	if (at == AT_FDCWD) {
		length = bypass_sys(SYS_getcwd, out, PATH_MAX);
		return length > 0 && out[0] == '/';
	}
	for (place = 1; at / place >= 10; place *= 10)
		;
	for (; place > 0; place /= 10)
		*digit++ = (char)('0' + at / place % 10);
	*digit = '\0';
	length = bypass_sys(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
	if (length <= 0 || out[0] != '/')
		return 0;
	out[length] = '\0';
	return 1;
}

/* A directory's own name has no links, so `..` in front of what is relative to it leads back by text alone. Gives the rest. */
static const char *climb(char *base, const char *path)
{
	char *slash;

	while (path[0] == '.' && path[1] == '.' && (path[2] == '/' || path[2] == '\0')) {
		slash = strrchr(base, '/');
		if (slash != NULL)
			slash[slash == base] = '\0'; /* above "/" is "/" */
		path += 2 + strspn(path + 2, "/");
	}
	return path;
}

int bypass_name_begin(struct bypass_name *name, struct bypass_route *route, int at, const char *path, const char *instead)
{
	size_t base;

	memset(name, 0, sizeof(*name));
	name->route = route;
	name->at = at;
	name->path = path;
	name->came = instead == NULL;
	name->full = (char *)bypass_arena_take(bypass_self(), 2 * LONGEST);
	if (name->full == NULL)
		return deny(route, ENOMEM);
	name->plain = name->full + LONGEST;
	name->full[0] = '\0';
	if (instead != NULL) {
		path = instead;
	} else if (path[0] != '/' && at == AT_FDCWD && bypass_cwd_side() == BYPASS_HOME) {
		strcpy(name->full, bypass_cwd_name());
		name->came = 0;
	} else if (path[0] != '/' && !local_directory(at, name->full)) {
		return 0; /* no such descriptor, or a directory without a name: the kernel knows */
	}
	if (name->full[0] != '\0')
		path = climb(name->full, path);
	base = strlen(name->full);
	if (base + strlen(path) + 2 > LONGEST) {
		return deny(route, ENAMETOOLONG);
	}
	if (base > 0 && path[0] != '\0')
		name->full[base++] = '/';
	memcpy(name->full + base, path, strlen(path) + 1);
	bypass_path_join(name->plain, "", name->full);
	return 1;
}

/* ---- whose it is ---- */

/* A rule by chance, as "*.dat", may name what lies in folders here, and these may be links. */
static int lies_in_local(struct bypass_name *name)
{
	size_t length = bypass_rule_folder(name->rule, name->covered, name->plain), covered;
	char end = name->plain[length];
	int side;

	if (bypass_rule_is_place(name->rule) || bypass_rule_is_rest(name->rule) || name->walked)
		return 0;
	name->plain[length] = '\0';
	side = bypass_rule_side(bypass_rules_find(&bypass_expanded_rules, length > 0 ? name->plain : "/", &covered));
	name->plain[length] = end;
	return side == BYPASS_RULE_LOCAL;
}

/* By the text up to the first `..`: what is behind that depends on what is in front. */
int bypass_name_side(struct bypass_name *name)
{
	char end;
	int side;

	name->head = bypass_path_before_dots(name->full);
	end = name->full[name->head];
	name->full[name->head] = '\0';
	bypass_path_join(name->plain, "", name->full);
	name->full[name->head] = end;
	name->rule = bypass_rules_find(&bypass_expanded_rules, name->plain, &name->covered);
	side = bypass_rule_side(name->rule);
	return side == BYPASS_RULE_HOME && lies_in_local(name) ? BYPASS_RULE_LOCAL : side;
}
