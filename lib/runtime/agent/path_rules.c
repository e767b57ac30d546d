/* path_rules.c -- names and patterns as text: making plain, matching, expanding ${NAME}. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "route.h"

struct bypass_expanded_rule *bypass_expanded_rules;
size_t bypass_expanded_count;

/* ---- plain names ---- */

static size_t component_length(const char *name)
{
	size_t length = 0;

	while (name[length] != '\0' && name[length] != '/')
		length++;
	return length;
}

/* Appends the components of `name` to the plain name in out. */
static size_t append(char *out, size_t length, const char *name)
{
	size_t part;

	for (; *name != '\0'; name += part) {
		while (*name == '/')
			name++;
		part = component_length(name);
		if (part == 0 || (part == 1 && name[0] == '.'))
			continue;
		if (part == 2 && name[0] == '.' && name[1] == '.') {
			while (length > 0 && out[--length] != '/')
				;
			continue;
		}
		out[length++] = '/';
		memcpy(out + length, name, part);
		length += part;
	}
	return length;
}

size_t bypass_path_join(char *out, const char *base, const char *name)
{
	size_t length = 0;

	if (name[0] != '/')
		length = append(out, length, base);
	length = append(out, length, name);
	if (length == 0)
		out[length++] = '/';
	out[length] = '\0';
	return length;
}

/* ---- matching ---- */

/* One component, `*` standing for any bytes of it. Iterative: the last star is the only one to come back to. */
static int component_matches(const char *pattern, size_t pattern_length, const char *name, size_t name_length)
{
	size_t p = 0, n = 0, star = SIZE_MAX, resume = 0;

	while (n < name_length) {
		if (p < pattern_length && pattern[p] == '*') {
			star = p++;
			resume = n;
		} else if (p < pattern_length && pattern[p] == name[n]) {
			p++;
			n++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			n = ++resume;
		} else {
			return 0;
		}
	}
	while (p < pattern_length && pattern[p] == '*')
		p++;
	return p == pattern_length;
}

/* A pattern without a slash covers whatever has such a component, and so the file and all below it. */
static size_t match_anywhere(const char *pattern, const char *name)
{
	size_t length = strlen(pattern), part, at;
	int wild = memchr(pattern, '*', length) != NULL;

	if (strcmp(pattern, "*") == 0)
		return 1;
	for (at = 0; name[at] == '/' && name[at + 1] != '\0'; at += part + 1) {
		part = component_length(name + at + 1);
		if (component_matches(pattern, length, name + at + 1, part))
			return 1 + (wild ? at : at + 1 + part);
	}
	return 0;
}

size_t bypass_path_match(const char *pattern, const char *name)
{
	size_t p = 0, n = 0, pattern_part, name_part, last = 0;
	int wild = 0;

	if (pattern[0] != '/')
		return match_anywhere(pattern, name);
	if (pattern[1] == '\0')
		return 1;
	while (pattern[p] == '/') {
		pattern_part = component_length(pattern + p + 1);
		if (name[n] != '/')
			return 0;
		name_part = component_length(name + n + 1);
		if (name_part == 0 || !component_matches(pattern + p + 1, pattern_part, name + n + 1, name_part))
			return 0;
		wild = memchr(pattern + p + 1, '*', pattern_part) != NULL;
		last = n;
		p += pattern_part + 1;
		n += name_part + 1;
	}
	return 1 + (wild ? last : n);
}

/* ---- expansion, once at start ---- */

static size_t expand_name(char *out, size_t size, const char *name, size_t length)
{
	const char *value;
	char copy[128];
	long got;

	got = bypass_setting_text(name, length, out, size);
	if (got >= 0)
		return (size_t)got;
	if (length < sizeof(copy)) {
		memcpy(copy, name, length);
		copy[length] = '\0';
		value = bypass_environment(copy);
		if (value != NULL && strlen(value) < size) {
			memcpy(out, value, strlen(value) + 1);
			return strlen(value);
		}
	}
	bypass_fatal("paths: ${%.*s} is neither a setting nor in the environment", (int)length, name);
}

static void expand(char *out, size_t size, const char *text)
{
	size_t length = 0, name;
	const char *end;

	while (*text != '\0') {
		end = text[0] == '$' && text[1] == '{' ? strchr(text, '}') : NULL;
		if (length + 2 > size)
			bypass_fatal("paths: a pattern is longer than %d bytes", PATH_MAX);
		if (end == NULL) {
			out[length++] = *text++;
			continue;
		}
		name = (size_t)(end - text) - 2;
		length += expand_name(out + length, size - length, text + 2, name);
		if (length >= size)
			bypass_fatal("paths: a pattern is longer than %d bytes", PATH_MAX);
		text = end + 1;
	}
	out[length] = '\0';
}

static const char *copy_of(const char *text)
{
	char *copy = (char *)bypass_keep(strlen(text) + 1);

	if (copy == NULL)
		bypass_fatal("no memory for the paths");
	memcpy(copy, text, strlen(text) + 1);
	return copy;
}

/* Where relative names stand: the folder of the specification. */
static void own_folder(char *folder)
{
	const char *slash = strrchr(bypass_spec.path, '/');
	size_t length = slash != NULL ? (size_t)(slash - bypass_spec.path) : 0;

	if (length >= PATH_MAX)
		bypass_fatal("no memory for the paths");
	folder[0] = '\0';
	if (bypass_spec.path[0] == '/') {
		memcpy(folder, bypass_spec.path, length);
		folder[length] = '\0';
		return;
	}
	if (bypass_sys(SYS_getcwd, folder, PATH_MAX) <= 0)
		folder[0] = '\0';
	if (length > 0 && strlen(folder) + length + 2 < PATH_MAX) {
		strcat(folder, "/");
		strncat(folder, bypass_spec.path, length);
	}
}

const char *bypass_path_absolute(const char *text)
{
	struct bypass_thread *self = bypass_self();
	void *mark = bypass_arena_mark(self);
	char *out = (char *)bypass_arena_take(self, 3 * PATH_MAX), *folder = out + 2 * PATH_MAX;
	const char *kept;

	if (out == NULL)
		bypass_fatal("no memory for the paths");
	if (text[0] != '/')
		own_folder(folder);
	bypass_path_join(out, folder, text);
	kept = copy_of(out);
	bypass_arena_release(self, mark);
	return kept;
}

/* Most patterns are what they would become, and stay where they are: no "${", no "//", no component that begins with a dot, no slash at the end. */
int bypass_path_is_plain(const char *text)
{
	const char *c;

	if (text[0] != '/')
		return strchr(text, '/') == NULL && strstr(text, "${") == NULL;
	for (c = text; *c != '\0'; c++)
		if ((*c == '/' && (c[1] == '/' || c[1] == '.' || (c[1] == '\0' && c > text))) || (*c == '$' && c[1] == '{'))
			return 0;
	return 1;
}

static const char *filled_in(const char *text, int absolute)
{
	struct bypass_thread *self;
	const char *made;
	char *room;
	void *mark;

	if (bypass_path_is_plain(text) && (text[0] == '/' || !absolute))
		return text;
	self = bypass_self();
	mark = bypass_arena_mark(self);
	room = (char *)bypass_arena_take(self, PATH_MAX);
	if (room == NULL)
		bypass_fatal("no memory for the paths");
	expand(room, PATH_MAX, text);
	made = absolute || strchr(room, '/') != NULL ? bypass_path_absolute(room) : copy_of(room);
	bypass_arena_release(self, mark);
	return made;
}

static int leads_home(void)
{
	size_t i;

	for (i = 0; i < bypass_agent.rule_count; i++)
		if (bypass_agent.rules[i].side == BYPASS_HOME)
			return 1;
	return 0;
}

void bypass_routes_start(void)
{
	const char *maps = bypass_maps_of_run();
	const size_t mapped = bypass_maps_count(maps);
	struct bypass_path_rule *own;
	size_t i, count = mapped + bypass_agent.rule_count;

	if (count == 0)
		return;
	if (mapped > 0 && !leads_home())
		bypass_fatal("BYPASS_MAP_%s: no rule of %s leads home, so nothing can be mapped", bypass_spec.name, bypass_spec.path);
	bypass_expanded_rules = (struct bypass_expanded_rule *)bypass_keep(count * sizeof(*bypass_expanded_rules) + mapped * sizeof(*own));
	if (bypass_expanded_rules == NULL)
		bypass_fatal("no memory for the paths");
	own = (struct bypass_path_rule *)(bypass_expanded_rules + count);
	for (i = 0; i < mapped; i++)
		maps = bypass_maps_read(&bypass_expanded_rules[i], &own[i], maps);
	for (i = 0; i < bypass_agent.rule_count; i++) {
		const struct bypass_path_rule *rule = &bypass_agent.rules[i];
		struct bypass_expanded_rule *expanded = &bypass_expanded_rules[mapped + i];

		expanded->rule = rule;
		expanded->pattern = filled_in(rule->pattern, 0);
		expanded->as = rule->as != NULL ? filled_in(rule->as, 1) : NULL;
	}
	bypass_expanded_count = count;
}
