/* A tree of processes, three children each, by fork, by exec, by posix_spawn: all read from the one file that its root has opened. */
#include "torture.h"
#include <spawn.h>

#define CHILDREN 3

extern char **environ;

static int node(int fd, int depth);

static pid_t start(int fd, int depth, int way)
{
	char *argv[] = { self, (char *)(uintptr_t)data, (char *)(uintptr_t)digits(rounds), (char *)"node", (char *)(uintptr_t)digits(fd),
			 (char *)(uintptr_t)digits(depth), NULL };
	pid_t pid;

	if (way == 2) {
		CHECK(posix_spawn(&pid, self, NULL, NULL, argv, environ) == 0);
		return pid;
	}
	pid = fork();
	if (pid != 0)
		return pid;
	if (way == 1) {
		execv(self, argv);
		_exit(99);
	}
	_exit(node(fd, depth));
}

/* Each node takes one record; gives 0. */
static int node(int fd, int depth)
{
	pid_t children[CHILDREN];
	int i;

	CHECK(next_record(fd) >= 0);
	for (i = 0; depth > 0 && i < CHILDREN; i++)
		children[i] = start(fd, depth - 1, i);
	for (i = 0; depth > 0 && i < CHILDREN; i++)
		CHECK(status_of(children[i]) == 0);
	return 0;
}

int main(int argc, char **argv)
{
	int i, fd, nodes = 1;

	if (torture(argc, argv) != NULL)
		return node(atoi(argv[4]), atoi(argv[5]));
	for (i = 0; i < rounds; i++)
		nodes = nodes * CHILDREN + 1;
	fd = records("records", nodes);
	CHECK(node(fd, rounds) == 0 && next_record(fd) == -1);
	return good();
}
