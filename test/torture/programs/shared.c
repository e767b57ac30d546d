/* MAP_SHARED of a file: either all see the same, by memory and by calls, in all processes, or there is no such mapping (ENODEV). */
#include "torture.h"
#include <sys/mman.h>

#define SIZE 8192

static void coherent(int fd)
{
	volatile char *map = (volatile char *)mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), *second;
	int i, there[2], back[2], other;
	pid_t child;
	char word;

	if (map == MAP_FAILED) {
		CHECK(errno == ENODEV);
		return;
	}
	second = (volatile char *)mmap(NULL, 4096, PROT_READ, MAP_SHARED, other = open(at("mapped"), O_RDONLY), 4096);
	CHECK(second != MAP_FAILED && close(other) == 0 && pipe(there) == 0 && pipe(back) == 0);
	child = fork();
	if (child == 0) {
		for (i = 0; i < rounds; i++) {
			hear(there[0]);
			word = (char)('a' + i % 26);
			CHECK(map[i] == word && pread(fd, &word, 1, i) == 1 && word == 'a' + i % 26);
			if (i % 2)
				map[4096 + i] = word;
			else
				CHECK(pwrite(fd, &word, 1, 4096 + i) == 1);
			tell(back[1]);
		}
		_exit(0);
	}
	for (i = 0; i < rounds; i++) {
		map[i] = (char)('a' + i % 26);
		tell(there[1]);
		hear(back[0]);
		CHECK(map[4096 + i] == 'a' + i % 26 && second[i] == 'a' + i % 26);
		CHECK(pread(fd, &word, 1, 4096 + i) == 1 && word == 'a' + i % 26);
	}
	CHECK(status_of(child) == 0 && munmap((void *)(uintptr_t)map, SIZE) == 0 && munmap((void *)(uintptr_t)second, 4096) == 0);
}

/* A private mapping has the file's bytes, and keeps what is written to it for itself, in each process. */
static void private_one(int fd)
{
	volatile char *map = (volatile char *)mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	pid_t child;
	char word;

	CHECK(map != MAP_FAILED && map[8000] == 'p');
	map[8000] = 'q';
	child = fork();
	if (child == 0) {
		CHECK(map[8000] == 'q');
		map[8000] = 'r';
		_exit(0);
	}
	CHECK(status_of(child) == 0 && map[8000] == 'q' && pread(fd, &word, 1, 8000) == 1 && word == 'p');
	CHECK(munmap((void *)(uintptr_t)map, SIZE) == 0);
}

int main(int argc, char **argv)
{
	int fd;

	torture(argc, argv);
	fd = open(at("mapped"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	CHECK(fd >= 0 && ftruncate(fd, SIZE) == 0 && pwrite(fd, "p", 1, 8000) == 1);
	private_one(fd);
	coherent(fd);
	CHECK(close(fd) == 0 && unlink(at("mapped")) == 0);
	return good();
}
