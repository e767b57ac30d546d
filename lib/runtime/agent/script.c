/*
 * script.c -- the first line of a script, as the kernel reads it (Linux' binfmt_script): the interpreter, and all that follows it as
 * one argument, without the blanks around it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/agent.h"
#include "../shared/bytes.h"

static int is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static const char *skip_blanks(const char *at, const char *end)
{
	while (at < end && is_blank(*at))
		at++;
	return at;
}

static void copy(char *out, const char *begin, const char *end)
{
	memcpy(out, begin, (size_t)(end - begin));
	out[end - begin] = '\0';
}

/* Without a newline in what the kernel looks at, an argument may be cut, and keeps its blanks; the interpreter's name must be whole. */
int bypass_script_read(struct bypass_script *script, const char *head, size_t length)
{
	size_t have = length < BYPASS_SCRIPT_LINE - 1 ? length : BYPASS_SCRIPT_LINE - 1;
	const char *end, *name, *rest;
	int whole;

	if (have < 2 || head[0] != '#' || head[1] != '!')
		return 0;
	end = (const char *)memchr(head, '\n', have);
	whole = end != NULL || have == length;
	if (end == NULL)
		end = head + have;
	else
		while (is_blank(end[-1]))
			end--;
	name = skip_blanks(head + 2, end);
	for (rest = name; rest < end && !is_blank(*rest) && *rest != '\0'; rest++)
		;
	if (rest == name || (rest == end && !whole)) {
		errno = ENOEXEC;
		return -1;
	}
	copy(script->interpreter, name, rest);
	rest = rest < end && *rest == '\0' ? end : skip_blanks(rest, end);
	copy(script->argument, rest, rest + strnlen(rest, (size_t)(end - rest)));
	return 1;
}
