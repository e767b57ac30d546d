/*
 * maps.c DIR -- maps files of DIR in all the ways that mmap offers and prints what is seen. DIR has `text` (10,000 bytes), `empty`, and
 * `huge` (200 MB, a few bytes at both ends and in the middle).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *folder;
static long page;
static sigjmp_buf bus;

static int file(const char *name, int flags)
{
	char path[4096];
	int fd;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	fd = open(path, flags | O_CLOEXEC, 0644);
	if (fd == -1) {
		perror(name);
		exit(1);
	}
	return fd;
}

static unsigned sum(const char *bytes, size_t count)
{
	unsigned all = 0;

	while (count-- > 0)
		all = all * 31 + (unsigned char)*bytes++;
	return all;
}

static void on_bus(int number)
{
	(void)number;
	siglongjmp(bus, 1);
}

/* A byte, or -1 when there is none behind the end of the file. */
static int byte_at(const char *map, size_t at)
{
	if (sigsetjmp(bus, 1))
		return -1;
	return ((volatile const unsigned char *)map)[at];
}

static void *say_map(const char *what, size_t length, int protection, int flags, int fd, off_t offset)
{
	char *map = mmap(NULL, length, protection, flags, fd, offset);

	if (map == MAP_FAILED)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: mapped\n", what);
	return map == MAP_FAILED ? NULL : map;
}

static void reading(void)
{
	int fd = file("text", O_RDONLY);
	char *map = say_map("whole", 10000, PROT_READ, MAP_PRIVATE, fd, 0), *more;

	printf("sum %u, behind the end %d %d, next page %d\n", sum(map, 10000), byte_at(map, 10000), byte_at(map, 3 * (size_t)page - 1),
	       byte_at(map, 2 * (size_t)page));
	more = say_map("second page, and far behind the end", 10 * (size_t)page, PROT_READ, MAP_PRIVATE, fd, page);
	printf("sum %u, behind %d, far behind %d\n", sum(more, 10000 - (size_t)page), byte_at(more, 2 * (size_t)page - 1),
	       byte_at(more, 5 * (size_t)page));
	say_map("unaligned offset", 10, PROT_READ, MAP_PRIVATE, fd, 1);
	say_map("no length", 0, PROT_READ, MAP_PRIVATE, fd, 0);
	say_map("neither private nor shared", 10, PROT_READ, 0, fd, 0);
	say_map("negative offset", 10, PROT_READ, MAP_PRIVATE, fd, -page);
	more = say_map("an offset behind the end", 10, PROT_READ, MAP_PRIVATE, fd, 100 * page);
	printf("there: %d\n", byte_at(more, 0));
	close(fd);
	printf("after close: sum %u\n", sum(map, 10000));
	printf("unmapped in the middle: %d, before %d, behind %d\n", munmap(map + page, (size_t)page), byte_at(map, 10), byte_at(map, 2 * (size_t)page + 5));
	fd = file("empty", O_RDONLY);
	map = say_map("empty file", 10, PROT_READ, MAP_PRIVATE, fd, 0);
	printf("there: %d\n", byte_at(map, 0));
}

static void writing(void)
{
	int fd = file("text", O_RDONLY), status;
	char *map = say_map("copy on write", 10000, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0), *moved, buffer[4] = "";
	void *fixed = mmap(NULL, 4 * (size_t)page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	memcpy(map, "mine", 4);
	printf("changed here %.4s, file %d %.4s\n", map, (int)pread(fd, buffer, 4, 0), buffer);
	if (fork() == 0) {
		memcpy(map, "kid!", 4);
		printf("child: %.4s sum %u\n", map, sum(map, 10000));
		fflush(stdout);
		_exit(0);
	}
	wait(&status);
	printf("after the child: %.4s\n", map);
	moved = mremap(map, 10000, 2 * (size_t)page, MREMAP_MAYMOVE);
	printf("shrunk: %.4s sum %u\n", moved, sum(moved, 2 * (size_t)page));
	printf("advice: %d\n", madvise(moved, (size_t)page, MADV_WILLNEED));
	printf("back to the file: %d %.4s\n", madvise(moved, (size_t)page, MADV_DONTNEED), moved);
	printf("protect: %d, sync: %d, lock: %d\n", mprotect(moved, (size_t)page, PROT_READ | PROT_EXEC), msync(moved, (size_t)page, MS_SYNC),
	       mlock(moved, (size_t)page));
	printf("fixed: %d %.4s\n", mmap(fixed, (size_t)page, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd, page) == fixed, (char *)fixed);
	close(fd);
	fd = file("out", O_WRONLY | O_CREAT);
	say_map("not readable", 10, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	fd = file(".", O_RDONLY | O_DIRECTORY);
	say_map("directory", 10, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
}

static void huge(void)
{
	const size_t size = 200u << 20;
	int fd = file("huge", O_RDONLY);
	char *map = say_map("huge", size, PROT_READ, MAP_PRIVATE, fd, 0);

	printf("%.5s %.6s %.3s %d\n", map, map + (100u << 20) - 3, map + size - 3, map[12345678]);
	munmap(map, size);
	map = say_map("its end", (size_t)page, PROT_READ, MAP_PRIVATE, fd, (off_t)(size - (size_t)page));
	printf("%.3s\n", map + page - 3);
	close(fd);
}

static void shared(void)
{
	int reader = file("text", O_RDONLY), fd = file("out", O_RDWR | O_CREAT | O_TRUNC), status;
	char *map, *other, buffer[8] = "";

	say_map("shared, to write what may only be read", 10000, PROT_READ | PROT_WRITE, MAP_SHARED, reader, 0);
	map = say_map("shared, to read", 10000, PROT_READ, MAP_SHARED, reader, 0);
	if (map != NULL)
		printf("sum %u\n", sum(map, 10000));
	if (ftruncate(fd, 2 * page) == -1)
		perror("ftruncate");
	map = say_map("shared, to write", 2 * (size_t)page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	other = say_map("shared, validated", (size_t)page, PROT_READ, MAP_SHARED_VALIDATE, fd, 0);
	if (map == NULL || other == NULL)
		return;
	memcpy(map, "stored", 6);
	printf("other map %.6s, file %d %.6s\n", other, (int)pread(fd, buffer, 6, 0), buffer);
	if (pwrite(fd, "WRITE", 5, 0) == 5)
		printf("after write: %.6s\n", map);
	if (fork() == 0) {
		memcpy(map + page, "child", 5);
		_exit(0);
	}
	wait(&status);
	printf("of the child: %.5s, sync %d\n", map + page, msync(map, 2 * (size_t)page, MS_SYNC));
	printf("grown: %d, ", ftruncate(fd, 3 * page));
	map = mremap(map, 2 * (size_t)page, 3 * (size_t)page, MREMAP_MAYMOVE);
	map[2 * page] = '3';
	printf("%d\n", (int)pread(fd, buffer, 1, 2 * page) == 1 && buffer[0] == '3');
	printf("cut: %d, ", ftruncate(fd, page));
	printf("behind %d\n", byte_at(map, (size_t)page));
}

int main(int count, char **words)
{
	if (count != 2)
		return 2;
	folder = words[1];
	page = sysconf(_SC_PAGESIZE);
	signal(SIGBUS, on_bus);
	setvbuf(stdout, NULL, _IONBF, 0);
	reading();
	writing();
	huge();
	shared();
	return 0;
}
