/* A fork that libc does not know of: the child has its parent's files, or none; it never reads what is not its own, and the parent is unharmed. */
#include "torture.h"
#include <sys/syscall.h>

int main(int argc, char **argv)
{
	int i, fd, status;
	char text[8];
	pid_t pid;

	torture(argc, argv);
	fd = records("records", 2 * rounds + 1);
	for (i = 0; i < rounds; i++) {
		CHECK(next_record(fd) >= 0);
		pid = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
		if (pid == 0) {
			ssize_t got = pread(fd, text, 8, 0);

			CHECK(got == 8 ? memcmp(text, "0000000\n", 8) == 0 : got == -1 && (errno == EBADF || errno == EIO));
			_exit(3);
		}
		CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 3);
		CHECK(record_at(fd, 1) == 1 && lseek(fd, 0, SEEK_CUR) == 8 * (off_t)(i + 1));
	}
	return good();
}
