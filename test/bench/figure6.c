/*
 * figure6.c -- the seven rows of the paper's figure 6, as an ordinary program: figure6 COUNT FILE
 * Each row is COUNT turns of a loop; printed is the row's name and its nanoseconds per turn. FILE is made, used and removed.
 * Data rows go through the file from its begin and rewind at its end, so one turn in FILE_SIZE / length has an lseek.
 */
#define _GNU_SOURCE 1
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FILE_SIZE = 4 << 20, LARGE = 8192 };

static char buffer[LARGE];
static const char *path;

static void check(int good, const char *what)
{
	if (good)
		return;
	perror(what);
	unlink(path);
	exit(1);
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void open_close(long count)
{
	while (count-- > 0) {
		int fd = open(path, O_RDWR);

		check(fd >= 0 && close(fd) == 0, "open/close");
	}
}

static void status(long count)
{
	struct stat status;

	while (count-- > 0)
		check(stat(path, &status) == 0, "stat");
}

static void process_number(long count)
{
	while (count-- > 0)
		check(getpid() > 0, "getpid");
}

typedef ssize_t transfer(int fd, void *data, size_t length);

static ssize_t write_data(int fd, void *data, size_t length)
{
	return write(fd, data, length);
}

static void move_data(long count, transfer *move, size_t length)
{
	size_t done = 0;
	int fd = open(path, O_RDWR);

	check(fd >= 0, "open");
	while (count-- > 0) {
		check(move(fd, buffer, length) == (ssize_t)length, "read or write");
		done += length;
		if (done == FILE_SIZE) {
			done = 0;
			check(lseek(fd, 0, SEEK_SET) == 0, "lseek");
		}
	}
	check(close(fd) == 0, "close");
}

static void read_one(long count)
{
	move_data(count, read, 1);
}

static void write_one(long count)
{
	move_data(count, write_data, 1);
}

static void read_large(long count)
{
	move_data(count, read, LARGE);
}

static void write_large(long count)
{
	move_data(count, write_data, LARGE);
}

static const struct row {
	const char *name;
	void (*run)(long count);
} rows[] = {
	{ "open/close", open_close }, { "stat", status },	     { "getpid", process_number },   { "read 1 byte", read_one },
	{ "write 1 byte", write_one }, { "read 8 KB", read_large }, { "write 8 KB", write_large },
};

static void make_file(void)
{
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	size_t done;

	check(fd >= 0, path);
	for (done = 0; done < FILE_SIZE; done += LARGE)
		check(write(fd, buffer, LARGE) == LARGE, "write");
	check(close(fd) == 0, "close");
}

int main(int arguments, char **argument)
{
	long count = arguments == 3 ? atol(argument[1]) : 0;
	size_t i;
	double began;

	if (count <= 0) {
		fprintf(stderr, "usage: figure6 COUNT FILE\n");
		return 2;
	}
	path = argument[2];
	make_file();
	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		rows[i].run(count / 20 + 1); /* the first turns connect, and warm what can be warm */
		began = now();
		rows[i].run(count);
		printf("%s\t%.1f\n", rows[i].name, (now() - began) / (double)count);
	}
	check(unlink(path) == 0, "unlink");
	return 0;
}
