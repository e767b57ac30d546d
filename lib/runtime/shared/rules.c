/* rules.c -- the rules of `paths` and names as text. See rules.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "rules.h"
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include "bytes.h"

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

size_t bypass_path_before_dots(const char *name)
{
	const char *at = name, *dots;

	while ((dots = strstr(at, "..")) != NULL) {
		at = dots + 2;
		if ((dots == name || dots[-1] == '/') && (*at == '/' || *at == '\0'))
			return (size_t)(dots - name);
	}
	return strlen(name);
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

/* ---- rules ---- */

const struct bypass_rule *bypass_rules_find(const struct bypass_rules *rules, const char *plain, size_t *covered)
{
	size_t i;

	for (i = 0; i < rules->count; i++) {
		*covered = bypass_path_match(rules->rows[i].pattern, plain);
		if (*covered != 0) {
			--*covered;
			return &rules->rows[i];
		}
	}
	return NULL;
}

int bypass_rule_is_rest(const struct bypass_rule *rule)
{
	return strcmp(rule->pattern, "*") == 0 || strcmp(rule->pattern, "/") == 0;
}

int bypass_rule_is_place(const struct bypass_rule *rule)
{
	return rule->pattern[0] == '/' && rule->pattern[1] != '\0' && strchr(rule->pattern, '*') == NULL;
}

size_t bypass_rule_folder(const struct bypass_rule *rule, size_t covered, const char *plain)
{
	const char *last = strrchr(rule->pattern, '/');

	if (strchr(last != NULL ? last : rule->pattern, '*') != NULL)
		return covered > 1 ? covered : 0; /* that is the folder already */
	while (covered > 0 && plain[covered - 1] != '/')
		covered--;
	return covered > 0 ? covered - 1 : 0;
}

int bypass_rules_lead_below(const struct bypass_rules *rules, const char *plain)
{
	size_t length = plain[1] == '\0' ? 0 : strlen(plain), i;

	for (i = 0; i < rules->count; i++)
		if (rules->rows[i].side != BYPASS_RULE_DENY && bypass_rule_is_place(&rules->rows[i]) &&
		    (rules->rows[i].side == BYPASS_RULE_HOME || rules->rows[i].as != NULL) &&
		    strncmp(rules->rows[i].pattern, plain, length) == 0 && rules->rows[i].pattern[length] == '/')
			return 1;
	return 0;
}

size_t bypass_rules_real(char *out, const struct bypass_rule *rule, size_t covered, const char *name)
{
	const char *first = rule != NULL && rule->as != NULL ? rule->as : NULL;
	size_t first_length = first != NULL ? strlen(first) : 0, length;

	name += first != NULL ? covered : 0;
	while (first_length > 0 && first[first_length - 1] == '/')
		first_length--;
	length = strlen(name);
	if (first_length + length + 2 > PATH_MAX)
		return 0;
	if (first != NULL)
		memcpy(out, first, first_length);
	memcpy(out + first_length, name, length);
	length += first_length;
	if (length == 0)
		out[length++] = '/';
	out[length] = '\0';
	return length;
}

/* Whether `name` is `folder` or lies in it; then how much of it that is. */
static int lies_in(const char *name, const char *folder, size_t *covered)
{
	*covered = strlen(folder);
	if (*covered == 1)
		*covered = 0; /* "/": all of the name lies below it */
	return strncmp(name, folder, *covered) == 0 && (name[*covered] == '/' || name[*covered] == '\0' || *covered == 0);
}

int bypass_rules_back(const struct bypass_rules *rules, char *name)
{
	size_t i, covered, length, rest;

	for (i = 0; i < rules->count; i++) {
		const struct bypass_rule *rule = &rules->rows[i];

		if (rule->side != BYPASS_RULE_HOME || rule->pattern[0] != '/' || strchr(rule->pattern, '*') != NULL)
			continue;
		if (!(rule->as != NULL && lies_in(name, rule->as, &covered)) && !(rule->real != NULL && lies_in(name, rule->real, &covered)))
			continue;
		length = rule->pattern[1] == '\0' ? 0 : strlen(rule->pattern);
		rest = strlen(name + covered);
		if (length + rest >= PATH_MAX)
			return -1;
		memmove(name + length, name + covered, rest + 1);
		memcpy(name, rule->pattern, length);
		if (name[0] == '\0')
			memcpy(name, "/", 2);
		return 0;
	}
	return 0;
}
