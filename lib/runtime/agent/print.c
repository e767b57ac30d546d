/* print.c -- messages to the run's standard error. See print.h and bypass.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "print.h"
#include "process.h"
#include "../shared/format.h"
#include <errno.h>

/* The line is made in the thread's borrowed memory: the caller's stack may be small. */
static void print(const char *before, const char *format, va_list arguments, const char *after)
{
	int saved = errno;
	size_t length, tail = strlen(after);
	struct bypass_thread *self = bypass_self();
	void *mark = bypass_arena_mark(self);
	char *line = (char *)bypass_arena_take(self, BYPASS_LINE + 8);

	if (line == NULL)
		return;
	length = bypass_format(line, BYPASS_LINE, "%s%s%s", before, *before ? bypass_spec.name : "", *before ? ": " : "");
	length += bypass_format_list(line + length, BYPASS_LINE + 1 - length, format, arguments);
	if (length > BYPASS_LINE - tail) {
		length = BYPASS_LINE - tail;
		memcpy(line + length - 3, "...", 3);
	}
	memcpy(line + length, after, tail);
	bypass_write_all(bypass_process_error_file(), line, length + tail);
	bypass_arena_release(self, mark);
	errno = saved;
}

void bypass_print(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	print("", format, arguments, "");
	va_end(arguments);
}

void bypass_log(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	print("bypass: ", format, arguments, "\n");
	va_end(arguments);
}

void bypass_debug(const char *format, ...)
{
	va_list arguments;

	if (!bypass_process.debug)
		return;
	va_start(arguments, format);
	print("bypass: ", format, arguments, "\n");
	va_end(arguments);
}

void bypass_fatal(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	print("bypass: ", format, arguments, "\n");
	va_end(arguments);
	bypass_exit(70);
}
