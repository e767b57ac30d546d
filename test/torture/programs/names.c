/* Descriptors by name: /proc/self/fd/N, /dev/fd/N, /dev/stdin and other processes' names open, stat and read as their files. */
#include "torture.h"

static const char *name_of(const char *folder, int fd)
{
	static char names[4][64];
	static unsigned int next;
	char *name = names[next++ % 4];

	snprintf(name, 64, "%s/%d", folder, fd);
	return name;
}

static void by_names(const char *folder, int fd)
{
	char target[PATH_MAX];
	struct stat first, second;
	int again;
	ssize_t length;

	again = open(name_of(folder, fd), O_RDONLY);
	CHECK(again >= 0 && next_record(again) == 0 && next_record(again) == 1);
	CHECK(fstat(fd, &first) == 0 && stat(name_of(folder, fd), &second) == 0);
	CHECK(first.st_ino == second.st_ino && first.st_dev == second.st_dev && second.st_size == 80 && S_ISREG(second.st_mode));
	CHECK(access(name_of(folder, fd), R_OK) == 0);
	length = readlink(name_of(folder, fd), target, sizeof(target) - 1);
	CHECK(length > 0);
	target[length] = '\0';
	CHECK(strcmp(target, at("records")) == 0);
	CHECK(lstat(name_of(folder, fd), &second) == 0 && S_ISLNK(second.st_mode));
	CHECK(close(again) == 0 && open(name_of(folder, 77), O_RDONLY) == -1 && errno == ENOENT);
}

static void writing(int fd)
{
	int again = open(name_of("/proc/self/fd", fd), O_RDWR | O_APPEND);
	FILE *file = fopen(name_of("/dev/fd", fd), "r");
	char line[16];

	CHECK(again >= 0 && write(again, "0000010\n", 8) == 8 && record_at(fd, 10) == 10);
	CHECK(file != NULL && fgets(line, sizeof(line), file) != NULL && strcmp(line, "0000000\n") == 0 && fclose(file) == 0);
	CHECK(truncate(name_of("/proc/self/fd", fd), 80) == 0 && record_at(fd, 10) == -1 && close(again) == 0);
}

int main(int argc, char **argv)
{
	char folder[64], command[256];
	int i, fd;
	pid_t child;

	torture(argc, argv);
	fd = records("records", 10);
	for (i = 0; i < rounds; i++) {
		by_names("/proc/self/fd", fd);
		by_names("/dev/fd", fd);
		snprintf(folder, sizeof(folder), "/proc/%d/fd", (int)getpid());
		by_names(folder, fd);
		writing(fd);
		child = fork();
		if (child == 0) {
			by_names("/proc/self/fd", fd);
			_exit(4);
		}
		CHECK(status_of(child) == 4);
	}
	CHECK(dup2(fd, 9) == 9);
	snprintf(command, sizeof(command), "cat /dev/fd/9 | cmp - '%s' && cat /dev/stdin <&9 | wc -l | grep -qx 10 && exit 6", at("records"));
	CHECK(lseek(fd, 0, SEEK_SET) == 0 && WEXITSTATUS(system(command)) == 6);
	return good();
}
