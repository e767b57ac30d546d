/* calls DIR: calls that take files and answer numbers, on files in DIR. What it prints is the same wherever DIR is. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <mntent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <termios.h>
#include <unistd.h>

static void say(const char *what, long result)
{
	printf("%s: %ld%s%s\n", what, result, result == -1 ? " " : "", result == -1 ? strerror(errno) : "");
	errno = 0;
}

static void contents(const char *what, int fd)
{
	char text[64];
	ssize_t got = pread(fd, text, sizeof(text) - 1, 0);

	text[got > 0 ? got : 0] = '\0';
	printf("%s: %s (at %ld)\n", what, text, (long)lseek(fd, 0, SEEK_CUR));
}

static void numbers(int fd)
{
	int count = -1, pipe[2];
	struct winsize window;
	struct termios settings;

	say("FIONREAD", ioctl(fd, FIONREAD, &count));
	printf("left %d\n", count);
	count = 1;
	say("FIONBIO", ioctl(fd, FIONBIO, &count));
	printf("nonblocking %d\n", (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
	say("FIGETBSZ", ioctl(fd, FIGETBSZ, &count));
	say("TIOCGWINSZ", ioctl(fd, TIOCGWINSZ, &window));
	say("tcgetattr", tcgetattr(fd, &settings));
	say("tcdrain", tcdrain(fd));
	say("tcgetpgrp", tcgetpgrp(fd));
	say("ttyname", ttyname(fd) == NULL ? -1 : 0);
	say("F_GETOWN", fcntl(fd, F_GETOWN));
	say("F_GETLEASE", fcntl(fd, F_GETLEASE) == F_UNLCK);
	say("F_GETPIPE_SZ", fcntl(fd, F_GETPIPE_SZ));
	say("F_GET_SEALS", fcntl(fd, F_GET_SEALS) == -1 ? -1 : 0);
	if (pipe2(pipe, O_CLOEXEC) == 0)
		say("F_GETPIPE_SZ of a pipe", fcntl(pipe[0], F_GETPIPE_SZ) > 0);
}

static void moved(const char *dir, int fd)
{
	char path[4096];
	off_t at = 1;
	int other, ends[2], local = memfd_create("local", 0);

	snprintf(path, sizeof(path), "%s/other", dir);
	other = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	lseek(fd, 2, SEEK_SET);
	say("sendfile in DIR", sendfile(other, fd, NULL, 4));
	contents("from", fd);
	contents("to", other);
	say("sendfile out of DIR", sendfile(local, fd, &at, 3));
	printf("offset %ld\n", (long)at);
	contents("local", local);
	at = 0;
	say("sendfile into DIR", sendfile(other, local, &at, 100));
	contents("to", other);
	if (pipe(ends) == 0) {
		say("sendfile to a pipe", sendfile(ends[1], fd, &at, 3));
		say("read", read(ends[0], path, sizeof(path)));
	}
	close(other);
	close(local);
}

static void named(const char *dir)
{
	char name[4096], other[4096];
	struct stat status;
	FILE *mounts;
	int fd;

	snprintf(name, sizeof(name), "%s/tXXXXXX.c", dir);
	fd = mkstemps(name, 2);
	say("mkstemps", fd >= 0 && strstr(name, "XXXXXX") == NULL && stat(name, &status) == 0);
	close(fd);
	snprintf(other, sizeof(other), "%s/other", dir);
	say("rename", rename(name, other));
	snprintf(name, sizeof(name), "%s/dXXXXXX", dir);
	say("mkdtemp", mkdtemp(name) != NULL && stat(name, &status) == 0 && S_ISDIR(status.st_mode));
	say("rmdir", rmdir(name));
	snprintf(name, sizeof(name), "%s/nXX", dir);
	say("mkdtemp of a short name", mkdtemp(name) == NULL ? -1 : 0);
	say("ftok", ftok(other, 7) == ftok(other, 7) && ftok(other, 7) != ftok(other, 8));
	snprintf(name, sizeof(name), "%s/none", dir);
	say("ftok of nothing", ftok(name, 7));
	say("inotify_add_watch of nothing", inotify_add_watch(inotify_init1(0), name, IN_MODIFY) == -1);
	snprintf(name, sizeof(name), "%s/mtab", dir);
	mounts = setmntent(name, "r");
	say("setmntent", mounts != NULL);
	for (struct mntent *mount; mounts != NULL && (mount = getmntent(mounts)) != NULL;)
		printf("%s on %s\n", mount->mnt_fsname, mount->mnt_dir);
	say("endmntent", endmntent(mounts));
}

int main(int argc, char **argv)
{
	char path[4096];
	int fd;

	snprintf(path, sizeof(path), "%s/file", argc > 1 ? argv[1] : ".");
	fd = open(path, O_RDWR);
	say("open", fd >= 0);
	numbers(fd);
	moved(argv[1], fd);
	named(argv[1]);
	return 0;
}
