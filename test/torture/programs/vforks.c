/* vfork and exec: what the child closes and duplicates before its exec is the child's own affair; a failed exec harms nobody. */
#include "torture.h"

extern char **environ;

static pid_t start(int fd, int other, char **argv, const char *program)
{
	pid_t pid = vfork();

	if (pid == 0) {
		if (dup2(fd, 0) != 0 || dup2(other, 1) != 1 || close(fd) != 0 || close(other) != 0)
			_exit(99);
		execve(program, argv, environ);
		_exit(errno == ENOENT ? 77 : 98);
	}
	return pid;
}

int main(int argc, char **argv)
{
	const char *role = torture(argc, argv);
	char *again[] = { self, (char *)(uintptr_t)data, (char *)"1", (char *)"child", NULL };
	char text[16];
	int i, fd, other;

	if (role != NULL) {
		i = next_record(0);
		snprintf(text, sizeof(text), "%07d\n", i);
		CHECK(write(1, text, 8) == 8 && fcntl(3, F_GETFD) == -1);
		return i & 63;
	}
	fd = records("records", rounds);
	other = open(at("copy"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	for (i = 0; i < rounds; i++) {
		CHECK(status_of(start(fd, other, again, "/bin/there-is-no-such-program")) == 77);
		CHECK(record_at(fd, i) == i && lseek(fd, 0, SEEK_CUR) == 8 * (off_t)i);
		CHECK(status_of(start(fd, other, again, self)) == (i & 63));
		CHECK(record_at(other, i) == i && fcntl(fd, F_GETFD) == 0 && fcntl(other, F_GETFD) == 0);
	}
	CHECK(next_record(fd) == -1 && close(fd) == 0 && close(other) == 0);
	CHECK(open(at("copy"), O_RDONLY) == 3);
	return good();
}
