/* library.c -- a library that reads a file when it is loaded, keeps a count, and needs another library. DATA: the folder of files. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int needed(void);
static int count;

__attribute__((constructor)) static void loaded(void)
{
	char path[4096], text[5] = "";
	int fd;

	snprintf(path, sizeof(path), "%s/text", getenv("DATA"));
	fd = open(path, O_RDONLY);
	printf("loaded, read %d %.3s\n", (int)read(fd, text, 4), text);
	close(fd);
}

int call(void)
{
	return ++count + needed();
}
