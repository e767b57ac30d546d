/* A child that gave up its rights, its root folder, its user, goes on with the files that it has open, and can fork and exec. Needs root. */
#include "torture.h"
#include <grp.h>

static void child(int fd, int round)
{
	struct stat status;
	pid_t grandchild;

	if (round % 3 != 1)
		CHECK(chroot(getenv("AWAY")) == 0 && chdir("/") == 0);
	if (round % 3 != 0)
		CHECK(setgroups(0, NULL) == 0 && setgid(65534) == 0 && setuid(65534) == 0 && setuid(0) == -1);
	CHECK(record_at(fd, 1) == 1 && next_record(fd) == round && fstat(fd, &status) == 0 && status.st_size == 8 * (off_t)rounds);
	CHECK(dup2(fd, 60) == 60 && close(fd) == 0);
	grandchild = fork();
	if (grandchild == 0)
		_exit(record_at(60, 2) == 2 ? 11 : 12);
	CHECK(status_of(grandchild) == 11);
	CHECK(pwrite(60, "0000000\n", 8, 0) == 8);
	_exit(10);
}

int main(int argc, char **argv)
{
	int i, fd;

	torture(argc, argv);
	if (geteuid() != 0) {
		CHECK(write(1, "nothing to give up\n", 19) == 19);
		return 0;
	}
	fd = records("records", rounds);
	for (i = 0; i < rounds; i++) {
		pid_t pid = fork();

		if (pid == 0)
			child(fd, i);
		CHECK(status_of(pid) == 10);
	}
	CHECK(next_record(fd) == -1);
	return good();
}
