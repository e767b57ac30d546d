/* dup, dup2, dup3 and F_DUPFD: chains, onto itself, over other files, in children; the file stays open until its last name is closed. */
#include "torture.h"
#include <sys/file.h>

static void chain(void)
{
	int i, fd = records("chain", 400), last = fd;

	for (i = 60; i < 60 + rounds; i++) {
		CHECK(dup2(last, i) == i && next_record(i) == (i - 60) % 400);
		if ((i - 60) % 400 == 399)
			CHECK(lseek(i, 0, SEEK_SET) == 0);
		CHECK(close(last) == 0 && read(last, "", 0) == -1 && errno == EBADF);
		last = i;
	}
	CHECK(dup2(last, last) == last && record_at(last, 5) == 5);
	CHECK(close(last) == 0);
	CHECK(dup2(last, last) == -1 && errno == EBADF && dup2(last, 5) == -1 && errno == EBADF);
}

static void over_each_other(void)
{
	int first = records("first", 10), second = records("second", 20), local = open("/dev/null", O_RDWR), copy;

	CHECK(local >= 0);
	CHECK(dup3(first, first, 0) == -1 && errno == EINVAL);
	CHECK(dup2(first, second) == second && lseek(second, 0, SEEK_END) == 80);
	CHECK(dup2(local, first) == first && lseek(first, 0, SEEK_CUR) == 0 && read(first, &copy, 1) == 0);
	CHECK(dup3(second, local, O_CLOEXEC) == local && fcntl(local, F_GETFD) == FD_CLOEXEC && fcntl(second, F_GETFD) == 0);
	CHECK(record_at(local, 7) == 7);
	copy = fcntl(local, F_DUPFD, 40);
	CHECK(copy == 40 && fcntl(copy, F_GETFD) == 0 && lseek(copy, 16, SEEK_SET) == 16 && next_record(second) == 2);
	CHECK(fcntl(local, F_DUPFD_CLOEXEC, 40) == 41 && fcntl(41, F_GETFD) == FD_CLOEXEC && next_record(41) == 3);
	CHECK(dup2(0, copy) == copy && close(41) == 0 && close(copy) == 0 && next_record(local) == 4);
	CHECK(close(local) == 0 && next_record(second) == 5 && close(second) == 0 && close(first) == 0);
	CHECK(read(second, &copy, 1) == -1 && errno == EBADF);
}

/* A lock of flock is gone when the last name is: seen by a second open file. */
static int held(int probe)
{
	if (flock(probe, LOCK_EX | LOCK_NB) == 0) {
		CHECK(flock(probe, LOCK_UN) == 0);
		return 0;
	}
	CHECK(errno == EWOULDBLOCK);
	return 1;
}

static void last_name(void)
{
	int names[64], i, there[2], fd = records("last", 3), probe = open(at("last"), O_RDWR);
	pid_t child;

	CHECK(pipe(there) == 0 && probe >= 0 && flock(fd, LOCK_EX) == 0 && held(probe));
	for (i = 0; i < 64; i++)
		CHECK((names[i] = dup(i == 0 ? fd : names[i / 2])) >= 0);
	CHECK(close(fd) == 0);
	for (i = 0; i < 63; i++)
		CHECK(held(probe) && close(names[i * 37 % 63]) == 0);
	CHECK(held(probe));
	child = fork();
	if (child == 0) {
		hear(there[0]);
		CHECK(held(probe) && record_at(names[63], 2) == 2 && close(names[63]) == 0 && !held(probe));
		_exit(0);
	}
	CHECK(close(names[63]) == 0 && held(probe));
	tell(there[1]);
	CHECK(status_of(child) == 0 && !held(probe));
	child = fork();
	if (child == 0)
		_exit(close(probe) != 0);
	CHECK(status_of(child) == 0 && record_at(probe, 1) == 1 && close(probe) == 0 && close(there[0]) == 0 && close(there[1]) == 0);
}

int main(int argc, char **argv)
{
	torture(argc, argv);
	chain();
	over_each_other();
	last_name();
	return good();
}
