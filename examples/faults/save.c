#include "save.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int write_blocks(int fd, const char *block, size_t size, int count)
{
	size_t done;
	ssize_t written;

	for (; count > 0; count--) {
		for (done = 0; done < size; done += (size_t)written) {
			written = write(fd, block + done, size - done);
			if (written < 0)
				return -1;
		}
	}
	return 0;
}

int save_blocks(const char *path, const void *block, size_t size, int count)
{
	char temporary[4096];
	int failed, error, fd;

	if (snprintf(temporary, sizeof temporary, "%s.new", path) >= (int)sizeof temporary) {
		errno = ENAMETOOLONG;
		return -1;
	}
	fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	if (fd < 0)
		return -1;
	failed = write_blocks(fd, block, size, count);
	error = errno;
	if (close(fd) != 0 && !failed) {
		failed = -1;
		error = errno;
	}
	if (!failed && rename(temporary, path) == 0)
		return 0;
	if (!failed)
		error = errno;
	unlink(temporary);
	errno = error;
	return -1;
}
