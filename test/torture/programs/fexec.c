/* fexecve and execveat: the program is named by a descriptor, or below one. */
#include "torture.h"

extern char **environ;

static void replace(int way, int fd, int folder)
{
	char *argv[] = { self, (char *)(uintptr_t)data, (char *)"1", (char *)"child", NULL };

	CHECK(dup2(fd, 20) == 20);
	switch (way) {
	case 0:
		fexecve(open(self, O_RDONLY), argv, environ);
		break;
	case 1:
		fexecve(open(self, O_RDONLY | O_CLOEXEC), argv, environ);
		break;
	case 2:
		fexecve(open(self, O_PATH), argv, environ);
		break;
	case 3:
		execveat(open(self, O_PATH | O_CLOEXEC), "", argv, environ, AT_EMPTY_PATH);
		break;
	case 4:
		execveat(folder, strrchr(self, '/') + 1, argv, environ, 0);
		break;
	case 5:
		execveat(AT_FDCWD, self, argv, environ, AT_SYMLINK_NOFOLLOW);
		break;
	}
	_exit(99);
}

int main(int argc, char **argv)
{
	const char *role = torture(argc, argv);
	char parent[PATH_MAX];
	int i, fd, folder;
	pid_t pid;

	if (role != NULL)
		return next_record(20) & 63;
	snprintf(parent, sizeof(parent), "%.*s", (int)(strrchr(self, '/') - self), self);
	fd = records("records", rounds);
	folder = open(parent, O_RDONLY | O_DIRECTORY);
	CHECK(folder >= 0);
	for (i = 0; i < rounds; i++) {
		pid = fork();
		if (pid == 0)
			replace(i % 6, fd, folder);
		CHECK(status_of(pid) == (i & 63));
	}
	CHECK(execveat(folder, "there-is-no-such-program", argv, environ, 0) == -1 && errno == ENOENT);
	CHECK(execveat(fd, "", argv, environ, AT_EMPTY_PATH) == -1 && errno == EACCES);
	CHECK(next_record(fd) == -1);
	return good();
}
