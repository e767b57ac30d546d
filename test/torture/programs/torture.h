/*
 * torture.h -- for programs that are run twice, on a real folder and on one that exists only at home, and must do the same.
 *
 * Each is called NAME DATA ROUNDS [ROLE ...]: DATA is the folder, ROUNDS how long to torture, ROLE what a program does that was started by
 * itself. One that finds something wrong says where on its standard error and ends with status 1; else its last word is "good".
 */
#ifndef TORTURE_H
#define TORTURE_H

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define CHECK(what) \
	do { \
		if (!(what)) \
			wrong(__FILE__, __LINE__, #what); \
	} while (0)

static const char *data;
static int rounds;
static char self[PATH_MAX];

/* Neither stdio nor exit handlers: it is also called in children and signal handlers. */
static inline void wrong(const char *file, int line, const char *what)
{
	char text[512];
	const char *slash = strrchr(file, '/');
	int length = snprintf(text, sizeof(text), "%s:%d: not so: %s (errno %d)\n", slash != NULL ? slash + 1 : file, line, what, errno);

	if (write(2, text, (size_t)length) < 0)
		_exit(3);
	_exit(1);
}

/* Called first by each main: gives the role, or NULL. */
static inline const char *torture(int argc, char **argv)
{
	CHECK(argc >= 3);
	data = argv[1];
	rounds = atoi(argv[2]);
	CHECK(realpath(argv[0], self) != NULL);
	return argc > 3 ? argv[3] : NULL;
}

static inline int good(void)
{
	CHECK(write(1, "good\n", 5) == 5);
	return 0;
}

/* A name in DATA; the last eight of each thread are valid. */
static inline const char *at(const char *name)
{
	static _Thread_local char names[8][PATH_MAX];
	static _Thread_local unsigned int next;
	char *place = names[next++ % 8];

	snprintf(place, PATH_MAX, "%s/%s", data, name);
	return place;
}

static inline const char *digits(long number)
{
	static _Thread_local char texts[8][24];
	static _Thread_local unsigned int next;
	char *place = texts[next++ % 8];

	snprintf(place, 24, "%ld", number);
	return place;
}

/* Makes a file of `count` records of eight bytes: "0000000\n", "0000001\n", ... and gives it open for reading and writing. */
static inline int records(const char *name, int count)
{
	int i, fd = open(at(name), O_RDWR | O_CREAT | O_TRUNC, 0644);
	char record[16];

	CHECK(fd >= 0);
	for (i = 0; i < count; i++) {
		snprintf(record, sizeof(record), "%07d\n", i);
		CHECK(write(fd, record, 8) == 8);
	}
	CHECK(lseek(fd, 0, SEEK_SET) == 0);
	return fd;
}

/* The record at the descriptor's offset, or at one of its own; -1: none, and any other end is wrong. */
static inline int record_of(const char *text, ssize_t got)
{
	CHECK(got == 8 || got == 0);
	CHECK(got == 0 || text[7] == '\n');
	return got == 0 ? -1 : atoi(text);
}

static inline int next_record(int fd)
{
	char text[8];
	ssize_t got = read(fd, text, 8);

	return record_of(text, got);
}

static inline int record_at(int fd, int number)
{
	char text[8];
	ssize_t got = pread(fd, text, 8, (off_t)number * 8);

	return record_of(text, got);
}

/* Waits for that child: its exit status, or 128 and its signal. */
static inline int status_of(pid_t child)
{
	int status;
	pid_t got;

	CHECK(child > 0);
	do
		got = waitpid(child, &status, 0);
	while (got == -1 && errno == EINTR);
	CHECK(got == child);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* One byte over a local pipe: the order of two processes. */
static inline void tell(int fd)
{
	CHECK(write(fd, "", 1) == 1);
}

static inline void hear(int fd)
{
	char word;
	ssize_t got;

	do
		got = read(fd, &word, 1);
	while (got == -1 && errno == EINTR);
	CHECK(got == 1);
}

/* The whole of a file, as a text of at most size - 1 bytes; gives its length. */
static inline size_t text_of(const char *path, char *text, size_t size)
{
	size_t length = 0;
	ssize_t got;
	int fd = open(path, O_RDONLY);

	CHECK(fd >= 0);
	while ((got = read(fd, text + length, size - 1 - length)) > 0)
		length += (size_t)got;
	CHECK(got == 0 && close(fd) == 0);
	text[length] = '\0';
	return length;
}

static inline void put_text(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	CHECK(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && close(fd) == 0);
}

static inline int is_text(const char *path, const char *text)
{
	char found[4096];

	text_of(path, found, sizeof(found));
	return strcmp(found, text) == 0;
}

/* Starts this program in a role, in place of the caller. */
static inline void become(const char *role, const char *argument)
{
	execl(self, self, data, digits(rounds), role, argument, (char *)NULL);
	CHECK(!"exec of this program");
}

static inline void pause_ms(long milliseconds)
{
	struct timespec pause = { milliseconds / 1000, milliseconds % 1000 * 1000000L };

	while (nanosleep(&pause, &pause) != 0 && errno == EINTR)
		;
}

#endif
