/* Fork and exec, round after round: each child finds the descriptor that it inherited and reads the next record from it. */
#include "torture.h"

int main(int argc, char **argv)
{
	const char *role = torture(argc, argv);
	int i, fd;

	if (role != NULL) {
		fd = atoi(role);
		CHECK(record_at(fd, 3) == 3);
		return next_record(fd) & 0x7f;
	}
	fd = records("records", rounds);
	for (i = 0; i < rounds; i++) {
		pid_t child = fork();

		if (child == 0) {
			if (i % 3 == 1)
				CHECK(dup2(fd, 57) == 57 && close(fd) == 0);
			become(digits(i % 3 == 1 ? 57 : fd), NULL);
		}
		CHECK(status_of(child) == (i & 0x7f));
		CHECK(lseek(fd, 0, SEEK_CUR) == (off_t)(i + 1) * 8);
	}
	CHECK(next_record(fd) == -1 && close(fd) == 0);
	return good();
}
