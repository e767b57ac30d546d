/* The working folder lies at home, and the mask of modes is set: across fork and exec both go along, and a child's changes stay its own. */
#include "torture.h"

static int is_place(const char *name)
{
	char found[PATH_MAX];

	return getcwd(found, sizeof(found)) != NULL && strcmp(found, name) == 0;
}

static unsigned int mode_of(const char *path)
{
	struct stat status;

	CHECK(stat(path, &status) == 0);
	return status.st_mode & 07777;
}

static int after_exec(void)
{
	int fd;

	CHECK(is_place(at("folder/deep")) && is_text("beside", "beside\n") && is_text("../above", "above\n"));
	CHECK(umask(027) == 0077);
	fd = open("made", O_WRONLY | O_CREAT, 0666);
	CHECK(fd >= 0 && close(fd) == 0 && mode_of("made") == 0640 && mkdir("made folder", 0777) == 0 && mode_of("made folder") == 0750);
	CHECK(unlink("made") == 0 && rmdir("made folder") == 0);
	CHECK(chdir("..") == 0 && is_place(at("folder")) && is_text("deep/beside", "beside\n"));
	CHECK(chdir(getenv("AWAY")) == 0 && access("folder", F_OK) == -1);
	return 17;
}

static void child(int round, int folder)
{
	switch (round % 4) {
	case 0:
		CHECK(chdir("deep") == 0 && umask(0077) == 0022);
		become("after", NULL);
		break;
	case 1:
		CHECK(fchdir(folder) == 0 && is_place(data) && is_text("folder/above", "above\n") && umask(0) == 0022);
		CHECK(mkdir("open", 0777) == 0 && mode_of("open") == 0777 && rmdir("open") == 0);
		_exit(17);
	case 2:
		CHECK(chdir(getenv("AWAY")) == 0 && fchdir(folder) == 0 && chdir("folder/deep") == 0 && umask(0077) == 0022);
		become("after", NULL);
		break;
	case 3:
		execlp("sh", "sh", "-c", "cd deep && umask 077 && exec \"$@\"", "sh", self, data, "1", "after", (char *)NULL);
		break;
	}
	_exit(99);
}

int main(int argc, char **argv)
{
	int i, folder;

	if (torture(argc, argv) != NULL)
		return after_exec();
	CHECK(umask(0022) != 0777 && mkdir(at("folder"), 0777) == 0 && mkdir(at("folder/deep"), 0777) == 0);
	put_text(at("folder/deep/beside"), "beside\n");
	put_text(at("folder/above"), "above\n");
	CHECK((folder = open(data, O_RDONLY | O_DIRECTORY)) >= 0 && chdir(at("folder")) == 0);
	for (i = 0; i < rounds; i++) {
		pid_t pid = fork();

		if (pid == 0)
			child(i, folder);
		CHECK(status_of(pid) == 17 && is_place(at("folder")) && is_text("above", "above\n"));
	}
	CHECK(umask(0022) == 0022 && openat(AT_FDCWD, "deep/beside", O_RDONLY) == folder + 1);
	return good();
}
