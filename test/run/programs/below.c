/*
 * Calls by their numbers, in the folder of argv[1], which holds a file `a` of six bytes: what libc's functions do, without libc. Prints
 * what comes of each. "dispatch" as the folder: whether the kernel can trap them (exit status 0).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static char name[4096], none[4096], there[4096], buffer[4096];

static void say(const char *what, long result)
{
	if (result == -1)
		printf("%s: %s\n", what, strerror(errno));
	else
		printf("%s: %ld\n", what, result);
}

/* A number that differs from run to run. */
static int is(const char *what, long result)
{
	say(what, result < 0 ? result : 1);
	return (int)result;
}

static void files(void)
{
	struct iovec vector[2] = { { buffer, 2 }, { buffer + 100, 50 } };
	struct pollfd poll = { 0, POLLIN, 0 };
	struct timespec soon = { 0, 1000 };
	uint64_t mask = 0, how[3] = { O_RDONLY, 0, 0 };
	struct stat status;
	int fd, copy;
	long result;

	fd = is("openat", syscall(SYS_openat, AT_FDCWD, name, O_RDONLY, 0));
	say("read", syscall(SYS_read, fd, buffer, 4));
	say("lseek", syscall(SYS_lseek, fd, 1L, SEEK_SET));
	say("readv", syscall(SYS_readv, fd, vector, 2));
	say("pread64", syscall(SYS_pread64, fd, buffer, 10, 2L));
	say("preadv", syscall(SYS_preadv, fd, vector, 2, 3L, 0L));
	say("write", syscall(SYS_write, fd, "x", 1));
	say("newfstatat of a descriptor", syscall(SYS_newfstatat, fd, "", &status, AT_EMPTY_PATH));
	printf("size %ld\n", (long)status.st_size);
	say("newfstatat of a name", syscall(SYS_newfstatat, AT_FDCWD, name, &status, 0));
	printf("size %ld\n", (long)status.st_size);
	say("faccessat", syscall(SYS_faccessat, AT_FDCWD, none, 0));
	copy = is("dup", syscall(SYS_dup, fd));
	poll.fd = copy;
	say("ppoll", syscall(SYS_ppoll, &poll, 1, &soon, &mask, 8));
	printf("revents %d\n", poll.revents);
	say("close", syscall(SYS_close, fd));
	say("close", syscall(SYS_close, copy));
	say("close", syscall(SYS_close, copy));
	is("openat2", syscall(SYS_openat2, AT_FDCWD, name, how, sizeof(how)));
	how[2] = 8; /* RESOLVE_BENEATH, which an absolute name is not */
	result = syscall(SYS_openat2, AT_FDCWD, name, how, sizeof(how));
	printf("openat2 with limits: %s\n", result == -1 && (errno == EXDEV || errno == ENOSYS) ? "not done" : "done");
	say("fchmodat", syscall(SYS_fchmodat, AT_FDCWD, name, 0600));
	say("utimensat", syscall(SYS_utimensat, AT_FDCWD, name, NULL, 0));
	say("mkdirat", syscall(SYS_mkdirat, AT_FDCWD, none, 0700));
	say("renameat2", syscall(SYS_renameat2, AT_FDCWD, none, AT_FDCWD, there, 0));
	say("unlinkat", syscall(SYS_unlinkat, AT_FDCWD, there, 0));
	say("unlinkat", syscall(SYS_unlinkat, AT_FDCWD, there, AT_REMOVEDIR));
}

/* Numbers that only older machines have. */
static void legacy(void)
{
#ifdef SYS_open
	struct stat status;
	int fd = is("open", syscall(SYS_open, name, O_RDONLY));

	say("dup2", syscall(SYS_dup2, fd, 99) - 99);
	say("read", syscall(SYS_read, 99, buffer, 100));
	say("stat", syscall(SYS_stat, name, &status));
	say("lstat", syscall(SYS_lstat, none, &status));
	say("access", syscall(SYS_access, name, R_OK));
	say("mkdir", syscall(SYS_mkdir, none, 0700));
	say("rmdir", syscall(SYS_rmdir, none));
	is("creat", syscall(SYS_creat, none, 0600));
	say("unlink", syscall(SYS_unlink, none));
#endif
}

/* Sums over the entries of a folder: how many, and the letters of their names and kinds; the order is the file system's. */
static void folder(const char *path, int old)
{
	int fd = is("a folder", syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_DIRECTORY));
	long got, at, names = 0, kinds = 0, entries = 0;
	unsigned short step;
	const char *letter;

#ifdef SYS_getdents
	got = syscall(old ? SYS_getdents : SYS_getdents64, fd, buffer, sizeof(buffer));
#else
	old = 0;
	got = syscall(SYS_getdents64, fd, buffer, sizeof(buffer));
#endif
	for (at = 0; at < got; at += step) {
		memcpy(&step, buffer + at + 16, sizeof(step));
		for (letter = buffer + at + (old ? 18 : 19); *letter != '\0'; letter++)
			names += *letter;
		kinds += old ? buffer[at + step - 1] : buffer[at + 18];
		entries++;
	}
	printf("%ld entries, names %ld, kinds %ld\n", entries, names, kinds);
	say("fchdir", syscall(SYS_fchdir, fd));
	say("getcwd", syscall(SYS_getcwd, buffer, sizeof(buffer)) - (long)strlen(path));
	printf("it is%s the folder\n", strcmp(buffer, path) == 0 ? "" : " not");
	say("getcwd without room", syscall(SYS_getcwd, buffer, 2));
}

/* Two processes over one open file: the child reads on where its parent stopped. */
static void child(const char *how, long pid, int fd)
{
	int status = 0;

	if (pid == 0)
		syscall(SYS_exit_group, (int)syscall(SYS_read, fd, buffer, 2) + (buffer[0] - 'a') * 10);
	say(how, syscall(SYS_wait4, pid, &status, 0, NULL) == pid);
	printf("status %d, then %ld\n", status >> 8, (long)syscall(SYS_lseek, fd, 0L, SEEK_CUR));
}

static void children(void)
{
	int fd = is("openat", syscall(SYS_openat, AT_FDCWD, name, O_RDONLY));

	fflush(stdout);
	child("clone", syscall(SYS_clone, 17 /* SIGCHLD */, 0, 0, 0, 0), fd);
#ifdef SYS_fork
	fflush(stdout);
	child("fork", syscall(SYS_fork), fd);
#endif
}

int main(int count, char **arguments)
{
	const char *path = count > 1 ? arguments[1] : ".";

	if (strcmp(path, "dispatch") == 0)
		return prctl(59 /* PR_SET_SYSCALL_USER_DISPATCH */, 0, 0, 0, 0) == 0 ? 0 : 1;
	snprintf(name, sizeof(name), "%s/a", path);
	snprintf(none, sizeof(none), "%s/none", path);
	snprintf(there, sizeof(there), "%s/there", path);
	files();
	legacy();
	children();
	folder(path, 0);
	folder(path, 1);
	return 0;
}
