/* o_creat.c -- flags of open, each by what it does. See README.md. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *name(int result)
{
	return result >= 0 ? "done" : errno == EEXIST ? "EEXIST" : errno == ENOENT ? "ENOENT" : errno == ENOTDIR ? "ENOTDIR" : errno == ELOOP ? "ELOOP" : "?";
}

int main(int count, char **words)
{
	char file[4096], link[4096];
	struct stat status;
	int fd, flags;

	if (count != 2)
		return 2;
	snprintf(file, sizeof(file), "%s/file", words[1]);
	snprintf(link, sizeof(link), "%s/link", words[1]);
	printf("without O_CREAT: %s\n", name(open(file, O_WRONLY)));
	fd = open(file, O_WRONLY | O_CREAT | O_EXCL, 0640);
	printf("O_CREAT|O_EXCL: %s\n", name(fd));
	printf("mode %o\n", fstat(fd, &status) == 0 ? (unsigned)(status.st_mode & 07777) : 0);
	printf("O_CREAT|O_EXCL again: %s\n", name(open(file, O_WRONLY | O_CREAT | O_EXCL, 0640)));
	printf("write: %d\n", (int)write(fd, "12345", 5));
	fd = open(file, O_WRONLY | O_APPEND | O_NONBLOCK);
	flags = fcntl(fd, F_GETFL);
	printf("flags:%s%s%s\n", (flags & O_ACCMODE) == O_WRONLY ? " O_WRONLY" : "", flags & O_APPEND ? " O_APPEND" : "", flags & O_NONBLOCK ? " O_NONBLOCK" : "");
	printf("write: %d\n", (int)write(fd, "67", 2));
	printf("size %ld\n", stat(file, &status) == 0 ? (long)status.st_size : -1);
	printf("O_TRUNC: %s\n", name(open(file, O_WRONLY | O_TRUNC)));
	printf("size %ld\n", stat(file, &status) == 0 ? (long)status.st_size : -1);
	printf("O_DIRECTORY: %s, of the folder: %s\n", name(open(file, O_RDONLY | O_DIRECTORY)), name(open(words[1], O_RDONLY | O_DIRECTORY)));
	if (symlink("file", link) != 0)
		return 1;
	printf("O_NOFOLLOW: %s\n", name(open(link, O_RDONLY | O_NOFOLLOW)));
	return 0;
}
