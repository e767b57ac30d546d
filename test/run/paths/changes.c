/* changes.c -- calls that make, move and remove what names lead to, said line by line; the tree is looked at afterwards. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void said(const char *line, long result)
{
	printf("%s: %s\n", line, result == -1 ? strerrorname_np(errno) : "ok");
}

static long write_to(const char *name, int flags, const char *text)
{
	int fd = open(name, O_WRONLY | O_CREAT | flags, 0640);
	long result = fd == -1 ? -1 : write(fd, text, strlen(text)) == (ssize_t)strlen(text) ? 0 : -1;

	if (fd != -1)
		close(fd);
	return result;
}

static long temporary(const char *template)
{
	char name[256];
	int fd;

	snprintf(name, sizeof(name), "%s", template);
	fd = mkstemp(name);
	if (fd == -1)
		return -1;
	close(fd);
	return unlink(name);
}

#define WORD_MAX 256

/* One line: a word, and its names. */
static void run(char *line)
{
	char word[WORD_MAX] = "", one[WORD_MAX] = "", two[WORD_MAX] = "";

	sscanf(line, "%255s %255s %255s", word, one, two);
	if (strcmp(word, "write") == 0)
		said(line, write_to(one, O_TRUNC, "written\n"));
	else if (strcmp(word, "append") == 0)
		said(line, write_to(one, O_APPEND, "more\n"));
	else if (strcmp(word, "new") == 0)
		said(line, write_to(one, O_EXCL, "new\n"));
	else if (strcmp(word, "nofollow") == 0)
		said(line, write_to(one, O_NOFOLLOW, "itself\n"));
	else if (strcmp(word, "fopen") == 0) {
		FILE *stream = fopen(one, "w");

		said(line, stream == NULL || fputs("by stream\n", stream) == EOF || fclose(stream) == EOF ? -1 : 0);
	} else if (strcmp(word, "mkdir") == 0)
		said(line, mkdir(one, 0750));
	else if (strcmp(word, "rmdir") == 0)
		said(line, rmdir(one));
	else if (strcmp(word, "unlink") == 0)
		said(line, unlink(one));
	else if (strcmp(word, "remove") == 0)
		said(line, remove(one));
	else if (strcmp(word, "rename") == 0)
		said(line, rename(one, two));
	else if (strcmp(word, "link") == 0)
		said(line, link(one, two));
	else if (strcmp(word, "follow") == 0)
		said(line, linkat(AT_FDCWD, one, AT_FDCWD, two, AT_SYMLINK_FOLLOW));
	else if (strcmp(word, "symlink") == 0)
		said(line, symlink(one, two));
	else if (strcmp(word, "chmod") == 0)
		said(line, chmod(one, 0604));
	else if (strcmp(word, "truncate") == 0)
		said(line, truncate(one, 3));
	else if (strcmp(word, "mkfifo") == 0)
		said(line, mkfifo(one, 0600));
	else if (strcmp(word, "mkstemp") == 0)
		said(line, temporary(one));
	else if (strcmp(word, "touch") == 0) {
		struct timespec times[2] = { { 1000000000, 0 }, { 1000000000, 0 } };

		said(line, utimensat(AT_FDCWD, one, times, two[0] != '\0' ? AT_SYMLINK_NOFOLLOW : 0));
	} else
		printf("%s: no such word\n", line);
}

/* Lines on standard input, run in the folder that the argument names. */
int main(int count, char **arguments)
{
	char line[4 * WORD_MAX];

	(void)count;
	if (chdir(arguments[1]) == -1)
		return 1;
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		run(line);
	}
	return 0;
}
