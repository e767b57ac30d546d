/* path_rules.c -- the rules' texts with ${NAME} filled in. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "route.h"

struct bypass_rules bypass_expanded_rules;
const struct bypass_path_rule **bypass_rules_own;
uint32_t bypass_rules_mark;

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

static void mark_text(const char *text)
{
	for (; text != NULL && *text != '\0'; text++)
		bypass_rules_mark = (bypass_rules_mark ^ (unsigned char)*text) * 16777619u;
	bypass_rules_mark = (bypass_rules_mark ^ 0x100u) * 16777619u;
}

static void add(struct bypass_rules *rules, const struct bypass_path_rule *own, const char *pattern, const char *as)
{
	struct bypass_rule *row = &rules->rows[rules->count];

	bypass_rules_own[rules->count++] = own;
	row->side = (int)own->side;
	row->pattern = pattern;
	row->as = as;
	rules->crossing |= own->side != BYPASS_LOCAL || as != NULL;
	mark_text(pattern);
	mark_text(as);
}

void bypass_routes_start(void)
{
	const char *maps = bypass_maps_of_run(), *as = NULL;
	const size_t mapped = bypass_maps_count(maps), count = mapped + bypass_agent.rule_count;
	struct bypass_path_rule *own;
	size_t i;

	if (count == 0)
		return;
	if (mapped > 0 && !leads_home())
		bypass_fatal("BYPASS_MAP_%s: no rule of %s leads home, so nothing can be mapped", bypass_spec.name, bypass_spec.path);
	bypass_expanded_rules.rows = (struct bypass_rule *)bypass_keep(count * sizeof(*bypass_expanded_rules.rows));
	bypass_rules_own = (const struct bypass_path_rule **)bypass_keep(count * sizeof(*bypass_rules_own));
	own = (struct bypass_path_rule *)bypass_keep((mapped + 1) * sizeof(*own));
	if (bypass_expanded_rules.rows == NULL || bypass_rules_own == NULL || own == NULL)
		bypass_fatal("no memory for the paths");
	memset(own, 0, (mapped + 1) * sizeof(*own));
	memset(bypass_expanded_rules.rows, 0, count * sizeof(*bypass_expanded_rules.rows));
	bypass_rules_mark = 2166136261u;
	for (i = 0; i < mapped; i++) {
		maps = bypass_maps_read(&own[i], &as, maps);
		add(&bypass_expanded_rules, &own[i], filled_in(own[i].pattern, 0), as);
	}
	for (i = 0; i < bypass_agent.rule_count; i++) {
		const struct bypass_path_rule *rule = &bypass_agent.rules[i];

		add(&bypass_expanded_rules, rule, filled_in(rule->pattern, 0), rule->as != NULL ? filled_in(rule->as, 1) : NULL);
	}
}
