/* What O_CLOEXEC says is what happens at exec, at home too: the file is closed there, its lock free, while this process goes on. */
#include "torture.h"
#include <sys/file.h>

static int locked(const char *name)
{
	int held, fd = open(at(name), O_RDWR | O_CLOEXEC);

	CHECK(fd >= 0);
	held = flock(fd, LOCK_EX | LOCK_NB) != 0;
	CHECK((!held || errno == EWOULDBLOCK) && close(fd) == 0);
	return held;
}

static int after_exec(const char *left)
{
	int i, round = atoi(left);

	for (i = 10; i < 18; i++) {
		if (i % 2 == 0)
			CHECK(record_at(i, i) == i && fcntl(i, F_GETFD) == 0);
		else
			CHECK(fcntl(i, F_GETFD) == -1 && errno == EBADF);
	}
	CHECK(lseek(10, 0, SEEK_CUR) == 8 * (off_t)(1 + rounds - round) && next_record(10) >= 0);
	CHECK(!locked("gone") && locked("kept"));
	if (round == 0) {
		CHECK(close_range(10, 18, 0) == 0 && !locked("kept"));
		return good();
	}
	for (i = 11; i < 18; i += 2)
		CHECK(fcntl(10, F_DUPFD_CLOEXEC, i) == i);
	CHECK(fcntl(12, F_SETFD, FD_CLOEXEC) == 0 && fcntl(12, F_SETFD, 0) == 0);
	become("after", digits(round - 1));
	return 1;
}

int main(int argc, char **argv)
{
	const char *role = torture(argc, argv);
	int i, fd;

	if (role != NULL)
		return after_exec(argv[4]);
	fd = records("records", 20 + rounds);
	CHECK(next_record(fd) == 0);
	for (i = 10; i < 18; i++)
		CHECK(dup3(fd, i, i % 2 ? O_CLOEXEC : 0) == i);
	CHECK(close(fd) == 0);
	CHECK((fd = records("gone", 1)) == 3 && flock(fd, LOCK_EX) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0);
	CHECK((fd = records("kept", 1)) == 4 && flock(fd, LOCK_EX) == 0 && dup2(fd, 18) == 18 && close(fd) == 0);
	CHECK(open(at("records"), O_RDONLY | O_CLOEXEC) == 4);
	become("after", digits(rounds));
	return 1;
}
