/* Programs that get no environment, or one that was made for them: what they inherit from home and what they open there is all the same. */
#include "torture.h"

extern char **environ;

static int child(char **argv)
{
	int fd = open(at("records"), O_RDONLY);

	CHECK(next_record(7) == atoi(argv[4]) && fd >= 0 && record_at(fd, 2) == 2);
	CHECK(getenv("OWN") == NULL || strcmp(getenv("OWN"), "yes") == 0);
	return getenv("OWN") != NULL ? 2 : environ != NULL && environ[0] != NULL && getenv("PATH") != NULL;
}

static void replace(int way, int record)
{
	char *own[] = { (char *)"OWN=yes", NULL }, *none[] = { NULL };
	char *argv[] = { self, (char *)(uintptr_t)data, (char *)"1", (char *)"child", (char *)(uintptr_t)digits(record), NULL };

	switch (way) {
	case 0:
		execve(self, argv, own);
		break;
	case 1:
		execve(self, argv, none);
		break;
	case 2:
		CHECK(clearenv() == 0);
		execv(self, argv);
		break;
	case 3:
		CHECK(clearenv() == 0 && setenv("OWN", "yes", 1) == 0);
		execv(self, argv);
		break;
	case 4:
		environ = own;
		execvp(self, argv);
		break;
	case 5:
		CHECK(unsetenv("LD_PRELOAD") == 0);
		execl("/usr/bin/env", "env", "-i", self, data, "1", "child", digits(record), (char *)NULL);
		break;
	case 6:
		execl("/usr/bin/env", "env", "-i", "OWN=yes", "/bin/sh", "-c", "exec \"$0\" \"$@\"", self, data, "1", "child", digits(record), (char *)NULL);
		break;
	}
	_exit(99);
}

int main(int argc, char **argv)
{
	static const int expected[] = { 2, 0, 0, 2, 2, 0, 2 };
	int i, fd;

	if (torture(argc, argv) != NULL)
		return child(argv);
	fd = records("records", rounds);
	CHECK(dup2(fd, 7) == 7 && close(fd) == 0);
	for (i = 0; i < rounds; i++) {
		pid_t pid = fork();

		if (pid == 0)
			replace(i % 7, i);
		CHECK(status_of(pid) == expected[i % 7]);
	}
	CHECK(next_record(7) == -1);
	return good();
}
