/* One offset for parent and child, before and after the fork; several writers to one open file, and to one file that each appends to. */
#include "torture.h"

static void turn_by_turn(void)
{
	int i, fd = records("turns", 2 * rounds), there[2], back[2];
	pid_t child;

	CHECK(next_record(fd) == 0 && pipe(there) == 0 && pipe(back) == 0);
	child = fork();
	if (child == 0) {
		for (i = 1; i < 2 * rounds; i += 2) {
			hear(there[0]);
			CHECK(next_record(fd) == i);
			tell(back[1]);
		}
		CHECK(lseek(fd, 16, SEEK_SET) == 16);
		_exit(0);
	}
	for (i = 1; i < 2 * rounds; i += 2) {
		tell(there[1]);
		hear(back[0]);
		CHECK(i + 1 == 2 * rounds || next_record(fd) == i + 1);
	}
	CHECK(status_of(child) == 0 && next_record(fd) == 2);
	CHECK(close(fd) == 0 && close(there[0]) == 0 && close(there[1]) == 0 && close(back[0]) == 0 && close(back[1]) == 0);
}

/* Every line of each writer is there once, whole and in its order. */
static void check_lines(const char *name, int writers)
{
	int next[8] = { 0 }, writer, number;
	FILE *file = fopen(at(name), "r");
	char line[64];

	CHECK(file != NULL);
	while (fgets(line, sizeof(line), file) != NULL) {
		CHECK(sscanf(line, "writer %d line %d\n", &writer, &number) == 2 && writer < writers && next[writer]++ == number);
		CHECK(strlen(line) == 21);
	}
	CHECK(fclose(file) == 0);
	for (writer = 0; writer < writers; writer++)
		CHECK(next[writer] == rounds);
}

static void many_writers(const char *name, int flags, int own)
{
	int i, writer, fd = open(at(name), O_WRONLY | O_CREAT | O_TRUNC | flags, 0600);
	pid_t children[4];
	char line[64];

	CHECK(fd >= 0);
	for (writer = 0; writer < 4; writer++) {
		children[writer] = fork();
		if (children[writer] != 0)
			continue;
		if (own)
			CHECK(close(fd) == 0 && (fd = open(at(name), O_WRONLY | flags)) >= 0);
		for (i = 0; i < rounds; i++) {
			snprintf(line, sizeof(line), "writer %d line %06d\n", writer, i);
			CHECK(write(fd, line, 21) == 21);
		}
		_exit(0);
	}
	for (writer = 0; writer < 4; writer++)
		CHECK(status_of(children[writer]) == 0);
	CHECK(close(fd) == 0);
	check_lines(name, 4);
	CHECK(unlink(at(name)) == 0); /* the writers' order is nobody's promise */
}

int main(int argc, char **argv)
{
	torture(argc, argv);
	turn_by_turn();
	many_writers("shared", 0, 0);
	many_writers("appended", O_APPEND, 0);
	many_writers("appended by each", O_APPEND, 1);
	return good();
}
