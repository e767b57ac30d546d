/* names.c -- what names lead to: each call on each name below a folder, as text that is the same wherever its parts lie. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *top;

static const char *said(int error)
{
	return error == 0 ? "ok" : strerrorname_np(error);
}

/* Below the top, so that runs in two folders can be compared. */
static const char *below(const char *name)
{
	size_t length = strlen(top);

	return strncmp(name, top, length) == 0 ? name + length : name;
}

static void one(const char *word, long result)
{
	printf(" %s:%s", word, result == -1 ? said(errno) : "ok");
}

static void content(const char *word, int fd)
{
	char text[64];
	ssize_t got;

	if (fd == -1) {
		one(word, -1);
		return;
	}
	got = read(fd, text, sizeof(text) - 1);
	if (got == -1)
		printf(" %s:read %s", word, said(errno));
	else
		printf(" %s:\"%.*s\"", word, (int)(got > 0 && text[got - 1] == '\n' ? got - 1 : got), text);
	close(fd);
}

static void kind(const char *word, int result, const struct stat *status)
{
	if (result == -1) {
		one(word, -1);
		return;
	}
	printf(" %s:%s", word, S_ISREG(status->st_mode) ? "file" : S_ISDIR(status->st_mode) ? "folder" : S_ISLNK(status->st_mode) ? "link" : "other");
	if (S_ISREG(status->st_mode))
		printf("(%ld)", (long)status->st_size);
}

static int by_name(const void *one_name, const void *other)
{
	return strcmp(*(char *const *)one_name, *(char *const *)other);
}

static void entries(DIR *folder)
{
	struct dirent *entry;
	char *names[64];
	int count = 0, i;

	if (folder == NULL) {
		one("list", -1);
		return;
	}
	while ((entry = readdir(folder)) != NULL && count < 64)
		names[count++] = strdup(entry->d_name);
	closedir(folder);
	qsort(names, (size_t)count, sizeof(*names), by_name);
	printf(" list:");
	for (i = 0; i < count; i++)
		printf("%s%s", i > 0 ? "," : "", names[i]);
}

static void same_file(const char *name)
{
	struct stat one_status, other;
	int fd = open(name, O_PATH);

	if (fd == -1)
		return;
	printf(" same:%d", fstat(fd, &one_status) == 0 && stat(name, &other) == 0 && one_status.st_ino == other.st_ino && one_status.st_dev == other.st_dev);
	close(fd);
}

static void look(int at, const char *name)
{
	char text[PATH_MAX];
	struct stat status;
	ssize_t got;
	FILE *stream;

	content("open", openat(at, name, O_RDONLY | O_NONBLOCK));
	content("nofollow", openat(at, name, O_RDONLY | O_NOFOLLOW));
	one("folder", openat(at, name, O_RDONLY | O_DIRECTORY));
	kind("stat", fstatat(at, name, &status, 0), &status);
	kind("lstat", fstatat(at, name, &status, AT_SYMLINK_NOFOLLOW), &status);
	one("access", faccessat(at, name, R_OK, 0));
	got = readlinkat(at, name, text, sizeof(text));
	printf(" readlink:%.*s", got == -1 ? (int)strlen(said(errno)) : (int)(got - (below(text) - text)), got == -1 ? said(errno) : below(text));
	if (at != AT_FDCWD)
		return;
	stream = fopen(name, "r");
	one("fopen", stream == NULL ? -1 : 0);
	if (stream != NULL)
		fclose(stream);
	entries(opendir(name));
	same_file(name);
	printf(" real:%s", realpath(name, text) == NULL ? said(errno) : below(text));
}

static void enter(const char *name)
{
	char text[PATH_MAX];
	struct stat status;

	if (chdir(name) == -1) {
		one("cd", -1);
		return;
	}
	printf(" cd:%s", getcwd(text, sizeof(text)) == NULL ? said(errno) : below(text));
	kind("inside", stat("x", &status), &status);
	kind("above", stat("../file", &status), &status);
	kind("far", stat("../../file", &status), &status);
	if (chdir("..") == -1)
		one("up", -1);
	else
		printf(" up:%s", getcwd(text, sizeof(text)) == NULL ? said(errno) : below(text));
	if (chdir(top) == -1)
		abort();
}

/* Names on standard input, one a line, below the top; three ways to say each. */
int main(int count, char **arguments)
{
	char line[PATH_MAX], name[2 * PATH_MAX];
	int fd;

	(void)count;
	top = arguments[1];
	if (chdir(top) == -1 || (fd = open(top, O_PATH | O_DIRECTORY)) == -1)
		return 1;
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		snprintf(name, sizeof(name), "%s/%s", top, line);
		printf("/%s\n  absolute:", line);
		look(AT_FDCWD, name);
		printf("\n  relative:");
		look(AT_FDCWD, line);
		printf("\n  at:");
		look(fd, line);
		printf("\n ");
		enter(name);
		printf("\n");
		fflush(stdout);
	}
	return 0;
}
