/* log.c -- the shadow's log and its messages. See log.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "log.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LINE 2048

static struct {
	const char *name;
	int file;
	enum bypass_level level;
} sink = { "shadow", STDERR_FILENO, BYPASS_LEVEL_ERROR };

int bypass_log_open(const char *name, const char *file, enum bypass_level level)
{
	int opened;

	sink.name = name;
	sink.level = level;
	if (file == NULL)
		return 0;
	opened = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (opened < 0)
		return -1;
	sink.file = opened;
	if (sink.level < BYPASS_LEVEL_EVENT)
		sink.level = BYPASS_LEVEL_EVENT;
	return 0;
}

int bypass_log_wanted(enum bypass_level level)
{
	return level <= sink.level;
}

/* Control characters would let a peer forge lines. */
static void write_line(int file, char *line, size_t length)
{
	size_t i;
	ssize_t written;

	for (i = 0; i < length; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 127)
			line[i] = '?';
	line[length++] = '\n';
	do
		written = write(file, line, length);
	while (written < 0 && errno == EINTR);
}

static size_t append(char *line, size_t length, const char *format, va_list arguments)
{
	int more = vsnprintf(line + length, LINE - 1 - length, format, arguments);

	if (more < 0)
		return length;
	length += (size_t)more;
	return length < LINE - 1 ? length : LINE - 2;
}

void bypass_log_event(enum bypass_level level, const char *format, ...)
{
	char line[LINE];
	struct tm parts;
	time_t now = time(NULL);
	size_t length;
	va_list arguments;
	int saved = errno;

	if (level > sink.level)
		return;
	length = strftime(line, sizeof(line), "%Y-%m-%dT%H:%M:%SZ ", gmtime_r(&now, &parts));
	length += (size_t)snprintf(line + length, LINE / 2, "%.200s[%ld] ", sink.name, (long)getpid());
	va_start(arguments, format);
	length = append(line, length, format, arguments);
	va_end(arguments);
	write_line(sink.file, line, length);
	errno = saved;
}

void bypass_complain(const char *format, ...)
{
	char line[LINE];
	size_t length;
	va_list arguments;
	int saved = errno;

	length = (size_t)snprintf(line, LINE / 2, "bypass: %.200s: ", sink.name);
	va_start(arguments, format);
	length = append(line, length, format, arguments);
	va_end(arguments);
	write_line(STDERR_FILENO, line, length);
	errno = saved;
}
