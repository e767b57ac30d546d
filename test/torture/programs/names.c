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

/* What lies below a folder's descriptor; the folder itself. */
static void below(void)
{
	int folder = open(data, O_RDONLY | O_DIRECTORY), fd;
	char name[PATH_MAX], here[PATH_MAX];

	snprintf(name, sizeof(name), "%s/records", name_of("/dev/fd", folder));
	CHECK((fd = open(name, O_RDONLY)) >= 0 && next_record(fd) == 0 && close(fd) == 0);
	snprintf(name, sizeof(name), "%s/made", name_of("/proc/self/fd", folder));
	CHECK(mkdir(name, 0700) == 0 && access(at("made"), X_OK) == 0 && rmdir(name) == 0 && access(at("made"), F_OK) == -1);
	CHECK(getcwd(here, sizeof(here)) != NULL && chdir(name_of("/proc/thread-self/fd", folder)) == 0);
	CHECK(getcwd(name, sizeof(name)) != NULL && strcmp(name, data) == 0 && access("records", R_OK) == 0 && chdir(here) == 0);
	CHECK(close(folder) == 0);
}

/* Of a file without a name, and with a new one; of a pipe. */
static void unnamed(void)
{
	int fd = open(at("gone"), O_RDWR | O_CREAT, 0600), again;
	char text[PATH_MAX];
	ssize_t length;

	CHECK(fd >= 0 && write(fd, "gone\n", 5) == 5 && unlink(at("gone")) == 0);
	CHECK((again = open(name_of("/proc/self/fd", fd), O_RDONLY)) >= 0 && read(again, text, 9) == 5 && close(again) == 0);
	length = readlink(name_of("/dev/fd", fd), text, sizeof(text) - 1);
	CHECK(length > 0);
	text[length] = '\0';
	CHECK(strncmp(text, at("gone"), strlen(at("gone"))) == 0 && strstr(text, "(deleted)") != NULL && close(fd) == 0);
	fd = open(data, O_TMPFILE | O_RDWR, 0640);
	if (fd >= 0) {
		CHECK(linkat(AT_FDCWD, name_of("/proc/self/fd", fd), AT_FDCWD, at("linked"), AT_SYMLINK_FOLLOW) == 0);
		CHECK(chmod(name_of("/dev/fd", fd), 0604) == 0 && close(fd) == 0 && unlink(at("linked")) == 0);
	}
	CHECK(mkfifo(at("pipe"), 0600) == 0 && (fd = open(at("pipe"), O_RDWR)) >= 0);
	CHECK((again = open(name_of("/proc/self/fd", fd), O_WRONLY | O_NONBLOCK)) >= 0 && write(again, "through", 7) == 7);
	CHECK(close(again) == 0 && read(fd, text, sizeof(text)) == 7 && close(fd) == 0 && unlink(at("pipe")) == 0);
}

/* A number of a child's, which this process does not have: whatever is said of it, it is no empty file. */
static void of_another(void)
{
	char text[8], name[64];
	int ends[2], back[2], fd;
	pid_t child;

	CHECK(pipe(ends) == 0 && pipe(back) == 0 && (child = fork()) >= 0);
	if (child == 0) {
		CHECK((fd = open(at("records"), O_RDONLY)) >= 0 && dup2(fd, 60) == 60);
		tell(ends[1]);
		hear(back[0]);
		_exit(0);
	}
	hear(ends[0]);
	snprintf(name, sizeof(name), "/proc/%d/fd/60", (int)child);
	fd = open(name, O_RDONLY);
	CHECK(fd == -1 || (read(fd, text, 8) == 8 && close(fd) == 0));
	tell(back[1]);
	CHECK(status_of(child) == 0 && close(ends[0]) == 0 && close(ends[1]) == 0 && close(back[0]) == 0 && close(back[1]) == 0);
}

/* /dev/stdin is a link here, to a name of this machine, whatever it leads to. */
static void standard(int fd)
{
	char target[64];
	struct stat status, same;
	int saved = dup(0);

	CHECK(saved >= 0 && dup2(fd, 0) == 0);
	CHECK(lstat("/dev/stdin", &status) == 0 && S_ISLNK(status.st_mode) && readlink("/dev/stdin", target, sizeof(target)) == 15);
	CHECK(memcmp(target, "/proc/self/fd/0", 15) == 0);
	CHECK(fstatat(AT_FDCWD, "/dev/stdin", &same, AT_SYMLINK_NOFOLLOW) == 0 && same.st_ino == status.st_ino);
	CHECK(stat("/dev/stdin", &status) == 0 && S_ISREG(status.st_mode) && status.st_size == 80);
	CHECK(dup2(saved, 0) == 0 && close(saved) == 0);
}

/* A script that is named by a descriptor: its interpreter opens /dev/fd/N, if that is still open. */
static void script(void)
{
	char *argv[] = { (char *)"script", (char *)"5", NULL };
	int fd, flags;
	pid_t child;

	put_text(at("script"), "#!/bin/sh\ncase $0 in /dev/fd/*) exit $1 ;; esac\n");
	CHECK(chmod(at("script"), 0755) == 0);
	for (flags = 0; flags <= O_CLOEXEC; flags += O_CLOEXEC) {
		CHECK((fd = open(at("script"), O_RDONLY | flags)) >= 0 && (child = fork()) >= 0);
		if (child == 0) {
			fexecve(fd, argv, environ);
			_exit(errno == ENOENT ? 6 : 7);
		}
		CHECK(status_of(child) == (flags ? 6 : 5) && close(fd) == 0);
	}
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
		below();
		unnamed();
		standard(fd);
		of_another();
		script();
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
