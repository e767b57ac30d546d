/* Short children by the thousand, eight at a time, each with a file of its own and one of its parent's. */
#include "torture.h"

static void child(int fd, int number)
{
	char name[32];
	int own;

	CHECK(record_at(fd, number % 50) == number % 50);
	if (number % 3 == 0) {
		snprintf(name, sizeof(name), "own%d", number);
		own = records(name, 2);
		CHECK(next_record(own) == 0);
		if (number % 2)
			CHECK(unlink(at(name)) == 0);
	}
	_exit(number & 0x3f);
}

int main(int argc, char **argv)
{
	int fd, started = 0, ended = 0, sum = 0, status;
	pid_t pid;

	torture(argc, argv);
	fd = records("records", 50);
	while (ended < rounds) {
		if (started < rounds && started - ended < 8) {
			pid = fork();
			CHECK(pid >= 0);
			if (pid == 0)
				child(fd, started);
			started++;
			continue;
		}
		CHECK(wait(&status) > 0 && WIFEXITED(status));
		sum += WEXITSTATUS(status);
		ended++;
	}
	for (ended = 0; ended < rounds; ended++)
		sum -= ended & 0x3f;
	CHECK(sum == 0 && lseek(fd, 0, SEEK_CUR) == 0);
	while (started-- > 0) {
		char name[32];

		snprintf(name, sizeof(name), "own%d", started);
		unlink(at(name));
	}
	return good();
}
