/*
 * settings.c -- BYPASS_SET="agent.name=value,name=value". A name without an agent is for every agent that has it; a setting that
 * does not exist or a value that does not fit ends the process before main: a test must not run with a setting that it did not ask for.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "print.h"
#include "process.h"
#include "../shared/format.h"

struct piece {
	const char *text;
	size_t length;
};

static int piece_is(struct piece piece, const char *text)
{
	return strlen(text) == piece.length && memcmp(piece.text, text, piece.length) == 0;
}

static const struct bypass_setting *find_setting(struct piece name)
{
	size_t i;

	for (i = 0; i < bypass_agent.setting_count; i++)
		if (piece_is(name, bypass_agent.settings[i].name))
			return &bypass_agent.settings[i];
	return NULL;
}

/* 1 and *value, or 0. Decimal or 0x, with a sign. */
static int parse_integer(struct piece text, long long *value)
{
	unsigned long long number = 0, digit;
	int negative = text.length > 0 && *text.text == '-', base = 10;
	size_t i = negative || (text.length > 0 && *text.text == '+');

	if (text.length > i + 2 && text.text[i] == '0' && (text.text[i + 1] | 32) == 'x') {
		base = 16;
		i += 2;
	}
	if (i == text.length)
		return 0;
	for (; i < text.length; i++) {
		char c = text.text[i];

		digit = c >= '0' && c <= '9' ? (unsigned)(c - '0') : (c | 32) >= 'a' && (c | 32) <= 'f' ? (unsigned)((c | 32) - 'a' + 10) : 99;
		if (digit >= (unsigned)base || __builtin_mul_overflow(number, (unsigned)base, &number) ||
		    __builtin_add_overflow(number, digit, &number))
			return 0;
	}
	if (number > 0x7fffffffffffffffu)
		return 0;
	*value = negative ? -(long long)number : (long long)number;
	return 1;
}

static int parse_bool(struct piece text, int *value)
{
	static const char *const words[] = { "0", "false", "no", "off", "1", "true", "yes", "on" };
	unsigned i;

	for (i = 0; i < 8; i++) {
		if (piece_is(text, words[i])) {
			*value = i >= 4;
			return 1;
		}
	}
	return 0;
}

static void name_settings(void)
{
	char list[1024];
	size_t i, length = 0;

	for (i = 0; i < bypass_agent.setting_count && length + 80 < sizeof(list); i++)
		length += bypass_format(list + length, sizeof(list) - length, "%s%s", i ? ", " : "", bypass_agent.settings[i].name);
	bypass_fatal("BYPASS_SET names a setting that is not there; %s has: %s", bypass_spec.path, length ? list : "none");
}

static void refuse(struct piece name, struct piece value, const char *wanted)
{
	bypass_fatal("setting %.*s: \"%.*s\" is not %s", (int)name.length, name.text, (int)value.length, value.text, wanted);
}

static void set(const struct bypass_setting *setting, struct piece name, struct piece value)
{
	char *copy;

	switch (setting->type) {
	case BYPASS_SETTING_INT:
		if (!parse_integer(value, (long long *)setting->value))
			refuse(name, value, "an integer of 64 bits");
		return;
	case BYPASS_SETTING_BOOL:
		if (!parse_bool(value, (int *)setting->value))
			refuse(name, value, "yes or no");
		return;
	case BYPASS_SETTING_STRING:
		copy = (char *)bypass_keep(value.length + 1);
		if (copy == NULL)
			bypass_fatal("no memory");
		memcpy(copy, value.text, value.length);
		*(const char **)setting->value = copy;
		return;
	}
}

/* One item: agent.name=value or name=value. Items of other agents are not our business. */
static void read_item(struct piece item)
{
	const char *equal = (const char *)memchr(item.text, '=', item.length), *dot;
	struct piece name = { item.text, item.length }, value = { "", 0 }, agent;
	const struct bypass_setting *setting;

	if (equal == NULL)
		bypass_fatal("BYPASS_SET: \"%.*s\" lacks its value: name=value", (int)item.length, item.text);
	name.length = (size_t)(equal - item.text);
	value.text = equal + 1;
	value.length = item.length - name.length - 1;
	dot = (const char *)memchr(name.text, '.', name.length);
	if (dot != NULL) {
		agent.text = name.text;
		agent.length = (size_t)(dot - name.text);
		if (!piece_is(agent, bypass_spec.name))
			return;
		name.text = dot + 1;
		name.length -= agent.length + 1;
	}
	setting = find_setting(name);
	if (setting != NULL)
		set(setting, name, value);
	else if (dot != NULL || bypass_rendezvous_1.agent_count < 2)
		name_settings();
}

/* A comma belongs to a value when what follows it is no name= of its own: only=open,read,every=3. */
static int starts_item(const char *text)
{
	const char *c = text;

	while ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || *c == '_' || *c == '.')
		c++;
	return c > text && *c == '=';
}

void bypass_settings_read(const char *text)
{
	struct piece item;
	const char *end;

	for (; text != NULL && *text != '\0'; text = *end == ',' ? end + 1 : end) {
		for (end = text; *end != '\0' && !(*end == ',' && starts_item(end + 1)); end++)
			;
		item.text = text;
		item.length = (size_t)(end - text);
		read_item(item);
	}
}

long bypass_setting_text(const char *name, size_t length, char *out, size_t size)
{
	struct piece wanted = { name, length };
	const struct bypass_setting *setting = find_setting(wanted);

	if (setting == NULL)
		return -1;
	switch (setting->type) {
	case BYPASS_SETTING_INT:
		return (long)bypass_format(out, size, "%lld", *(long long *)setting->value);
	case BYPASS_SETTING_BOOL:
		return (long)bypass_format(out, size, "%d", *(int *)setting->value);
	case BYPASS_SETTING_STRING:
		break;
	}
	return (long)bypass_format(out, size, "%s", *(const char *const *)setting->value);
}
