/* The parent is gone before its child, by _exit and by SIGKILL: the child goes on with what both had open, and so does its own child. */
#include "torture.h"

#define GENERATIONS 4

/* Each after its parent's end; tells the record that it found. */
static void descendants(int fd, int gate, int report)
{
	char text[16];
	int number, generation;

	for (generation = 0; generation < GENERATIONS; generation++) {
		hear(gate);
		CHECK((number = next_record(fd)) >= 0);
		snprintf(text, sizeof(text), "%07d\n", number + 1000);
		CHECK(pwrite(fd, text, 8, (off_t)number * 8) == 8);
		CHECK(is_text(at("beside"), "beside\n"));
		if (generation + 1 == GENERATIONS || fork() != 0)
			break;
	}
	CHECK(write(report, &number, sizeof(number)) == (ssize_t)sizeof(number));
	_exit(0);
}

int main(int argc, char **argv)
{
	int i, generation, number, gate[2], report[2];

	torture(argc, argv);
	put_text(at("beside"), "beside\n");
	CHECK(pipe(gate) == 0 && pipe(report) == 0);
	for (i = 0; i < rounds; i++) {
		pid_t parent = fork();

		if (parent == 0) {
			int fd = records("records", 10);

			if (fork() == 0)
				descendants(fd, gate[0], report[1]);
			CHECK(next_record(fd) == 0);
			if (i % 2)
				kill(getpid(), SIGKILL);
			_exit(3);
		}
		CHECK(status_of(parent) == (i % 2 ? 128 + SIGKILL : 3));
		for (generation = 0; generation < GENERATIONS; generation++) {
			tell(gate[1]);
			CHECK(read(report[0], &number, sizeof(number)) == (ssize_t)sizeof(number) && number == generation + 1);
		}
	}
	return good();
}
