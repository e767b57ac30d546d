/* path_rules.c -- the rules' texts with ${NAME} filled in. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "route.h"

struct bypass_rules bypass_expanded_rules;
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

static const char *make_absolute(const char *text)
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

static void mark_text(const char *text)
{
	for (; text != NULL && *text != '\0'; text++)
		bypass_rules_mark = (bypass_rules_mark ^ (unsigned char)*text) * 16777619u;
	bypass_rules_mark = (bypass_rules_mark ^ 0x100u) * 16777619u;
}

void bypass_routes_start(void)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_rules *rules = &bypass_expanded_rules;
	void *mark = bypass_arena_mark(self);
	char *text;
	size_t i;

	if (bypass_agent.rule_count == 0)
		return;
	text = (char *)bypass_arena_take(self, PATH_MAX);
	rules->rows = (struct bypass_rule *)bypass_keep(bypass_agent.rule_count * sizeof(*rules->rows));
	if (rules->rows == NULL || text == NULL)
		bypass_fatal("no memory for the paths");
	for (i = 0; i < bypass_agent.rule_count; i++) {
		rules->rows[i].side = (int)bypass_agent.rules[i].side;
		rules->crossing |= bypass_agent.rules[i].side != BYPASS_LOCAL || bypass_agent.rules[i].as != NULL;
		expand(text, PATH_MAX, bypass_agent.rules[i].pattern);
		rules->rows[i].pattern = strchr(text, '/') != NULL ? make_absolute(text) : copy_of(text);
		if (bypass_agent.rules[i].as == NULL)
			continue;
		expand(text, PATH_MAX, bypass_agent.rules[i].as);
		rules->rows[i].as = make_absolute(text);
	}
	rules->count = bypass_agent.rule_count;
	bypass_rules_mark = 2166136261u;
	for (i = 0; i < rules->count; i++) {
		mark_text(rules->rows[i].pattern);
		mark_text(rules->rows[i].as);
	}
	bypass_arena_release(self, mark);
}
