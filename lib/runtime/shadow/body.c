/* body.c -- what bypass.h promises to bodies, at home: here libc may be used. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "../include/shadow.h"
#include "../shared/format.h"
#include "log.h"
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define LINE 4000

uint64_t bypass_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC_RAW, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

int bypass_listed(const char *list, const char *name)
{
	size_t length = strlen(name), word;

	for (; *list != '\0'; list += word + (list[word] != '\0')) {
		word = strcspn(list, ", \t\n");
		if (word == length && memcmp(list, name, length) == 0)
			return 1;
	}
	return 0;
}

static void print(const char *before, const char *format, va_list arguments, const char *after)
{
	char line[LINE + 8];
	int saved = errno;
	size_t length, tail = strlen(after);
	ssize_t written;

	length = bypass_format(line, sizeof(line), "%s%s%s", before, *before ? bypass_shadow.spec->name : "", *before ? ": " : "");
	length += bypass_format_list(line + length, sizeof(line) - length, format, arguments);
	if (length > LINE - tail) {
		length = LINE - tail;
		memcpy(line + length - 3, "...", 3);
	}
	memcpy(line + length, after, tail);
	do
		written = write(STDERR_FILENO, line, length + tail);
	while (written < 0 && errno == EINTR);
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
	const char *wish = getenv("BYPASS_DEBUG");
	va_list arguments;

	if (wish == NULL || *wish == '\0' || strcmp(wish, "0") == 0)
		return;
	va_start(arguments, format);
	print("bypass: ", format, arguments, "\n");
	va_end(arguments);
}

size_t bypass_count(const void *vector)
{
	const char *const *entry = (const char *const *)vector;
	size_t count = 0;

	while (entry != NULL && entry[count] != NULL)
		count++;
	return count;
}

void *bypass_borrow(size_t size)
{
	return malloc(size > 0 ? size : 1);
}

void bypass_give_back(void *memory)
{
	int saved = errno;

	free(memory);
	errno = saved;
}
