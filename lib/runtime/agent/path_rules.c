/* path_rules.c -- the rules' texts with ${NAME} filled in, and names of this process's own descriptors. See route.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "path_rules.h"
#include "print.h"
#include "process.h"
#include "route.h"

struct bypass_rules bypass_expanded_rules;
uint32_t bypass_rules_mark;

/* ---- names of descriptors ---- */

static int number_at(const char *text)
{
	int value = 0;

	if (*text == '\0')
		return -1;
	for (; *text >= '0' && *text <= '9'; text++) {
		if (value > 100000000)
			return -1;
		value = value * 10 + (*text - '0');
	}
	return *text == '\0' ? value : -1;
}

int bypass_path_descriptor(const char *name, int pid)
{
	static const char *const standard[] = { "/dev/stdin", "/dev/stdout", "/dev/stderr" };
	const char *rest;
	int i, owner = 0;

	for (i = 0; i < 3; i++)
		if (strcmp(name, standard[i]) == 0)
			return i;
	if (strncmp(name, "/dev/fd/", 8) == 0)
		return number_at(name + 8);
	if (strncmp(name, "/proc/self/fd/", 14) == 0)
		return number_at(name + 14);
	if (strncmp(name, "/proc/thread-self/fd/", 21) == 0)
		return number_at(name + 21);
	if (strncmp(name, "/proc/", 6) != 0)
		return -1;
	for (rest = name + 6; *rest >= '0' && *rest <= '9' && owner < 100000000; rest++)
		owner = owner * 10 + (*rest - '0');
	return owner == pid && strncmp(rest, "/fd/", 4) == 0 ? number_at(rest + 4) : -1;
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

/* Relative names stand relative to the folder of the specification. */
static const char *make_absolute(const char *text)
{
	char *folder = (char *)bypass_arena_take(bypass_self(), PATH_MAX);
	const char *slash = strrchr(bypass_spec.path, '/');
	size_t folder_length = slash != NULL ? (size_t)(slash - bypass_spec.path) : 0;
	char *out = (char *)bypass_map(2 * PATH_MAX);

	if (out == NULL || folder == NULL || folder_length >= PATH_MAX)
		bypass_fatal("no memory for the paths");
	memset(folder, 0, PATH_MAX);
	if (bypass_spec.path[0] == '/')
		memcpy(folder, bypass_spec.path, folder_length);
	else if (bypass_sys(SYS_getcwd, folder, PATH_MAX) <= 0)
		folder[0] = '\0';
	if (bypass_spec.path[0] != '/' && folder_length > 0 && strlen(folder) + folder_length + 2 < PATH_MAX) {
		strcat(folder, "/");
		strncat(folder, bypass_spec.path, folder_length);
	}
	bypass_path_join(out, folder, text);
	return out;
}

static const char *copy_of(const char *text)
{
	char *copy = (char *)bypass_map(strlen(text) + 1);

	if (copy == NULL)
		bypass_fatal("no memory for the paths");
	memcpy(copy, text, strlen(text) + 1);
	return copy;
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
	rules->rows = (struct bypass_rule *)bypass_map(bypass_agent.rule_count * sizeof(*rules->rows));
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
