/* Programs that close all there is: theirs are closed, and the runtime's own go on, and answer as what is not open. */
#include "torture.h"
#include <dirent.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/sendfile.h>

/* Whatever else is listed (the runtime's) must look closed to each call. */
static void others_look_closed(int own)
{
	DIR *list = opendir("/proc/self/fd");
	struct dirent *entry;
	struct pollfd waiting;
	char name[64];
	struct stat status;
	fd_set set;
	int fd;

	CHECK(list != NULL);
	while ((entry = readdir(list)) != NULL) {
		fd = atoi(entry->d_name);
		if (fd <= 2 || fd == own || fd == dirfd(list))
			continue;
		CHECK(fcntl(fd, F_GETFD) == -1 && errno == EBADF);
		CHECK(write(fd, "x", 1) == -1 && errno == EBADF);
		CHECK(read(fd, &status, 1) == -1 && errno == EBADF);
		CHECK(dup(fd) == -1 && errno == EBADF);
		CHECK(fstat(fd, &status) == -1 && errno == EBADF);
		CHECK(fstatat(fd, "", &status, AT_EMPTY_PATH) == -1 && errno == EBADF);
		CHECK(fsync(fd) == -1 && errno == EBADF);
		CHECK(lseek(fd, 0, SEEK_CUR) == -1 && errno == EBADF);
		CHECK(fchdir(fd) == -1 && errno == EBADF);
		CHECK(fchmod(fd, 0600) == -1 && errno == EBADF);
		CHECK(ioctl(fd, FIONREAD, &status) == -1 && errno == EBADF);
		CHECK(mmap(NULL, 1, PROT_READ, MAP_PRIVATE, fd, 0) == MAP_FAILED && errno == EBADF);
		CHECK(sendfile(fd, own, NULL, 1) == -1 && errno == EBADF);
		CHECK(fdopen(fd, "r") == NULL && errno == EBADF);
		waiting.fd = fd;
		waiting.events = POLLOUT;
		CHECK(poll(&waiting, 1, -1) == 1 && waiting.revents == POLLNVAL);
		FD_ZERO(&set);
		FD_SET(fd, &set);
		CHECK(select(fd + 1, NULL, &set, NULL, NULL) == -1 && errno == EBADF);
		snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
		CHECK(open(name, O_RDONLY) == -1 && errno == ENOENT && lstat(name, &status) == 0);
		CHECK(dup2(fd, 50) == -1 && errno == EBADF);
		CHECK(close(fd) == -1 && errno == EBADF);
	}
	CHECK(closedir(list) == 0);
}

static void works(void)
{
	int fd = open(at("records"), O_RDWR);

	CHECK(fd == 3 && record_at(fd, 7) == 7 && next_record(fd) == 0);
	others_look_closed(fd);
	CHECK(next_record(fd) == 1 && close(fd) == 0);
}

static void open_some(void)
{
	int i;

	for (i = 3; i < 12; i++)
		CHECK(open(i % 2 ? at("records") : "/dev/null", O_RDONLY) == i);
	CHECK(dup2(3, 700) == 700 && dup2(4, 901) == 901);
}

static void all_closed(void)
{
	int i;

	for (i = 3; i < 1024; i++)
		CHECK(close(i) == -1 && errno == EBADF);
}

int main(int argc, char **argv)
{
	int i, fd;
	pid_t child;

	torture(argc, argv);
	fd = records("records", 100);
	CHECK(fd == 3 && close(fd) == 0);
	works();
	open_some();
	for (i = 3; i < 1024; i++)
		close(i);
	all_closed();
	works();
	open_some();
	CHECK(close_range(3, 1023, 0) == 0);
	all_closed();
	works();
	open_some();
	CHECK(close_range(3, ~0U, 0) == 0);
	works();
	open_some();
	closefrom(3);
	works();
	child = fork();
	if (child == 0) {
		open_some();
		CHECK(close_range(3, ~0U, 0) == 0);
		works();
		_exit(0);
	}
	CHECK(status_of(child) == 0);
	works();
	/* Onto each number there is, but for what others_look_closed() needs. */
	CHECK((fd = open(at("records"), O_RDWR)) == 3);
	for (i = 4; i < 950; i++)
		CHECK(dup2(i % 2 ? 0 : fd, i) == i);
	CHECK(next_record(fd) == 0 && next_record(944) == 1 && open(at("records"), O_RDONLY) == 950);
	CHECK(close_range(4, ~0U, 0) == 0 && next_record(fd) == 2 && close(fd) == 0);
	works();
	return good();
}
