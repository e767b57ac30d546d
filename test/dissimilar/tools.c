/* tools.c -- cat, cp, ls -ln and a sum, for machines that Debian has no such programs for.        tools cat|cp|ls|sum FILE [FILE] */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(const char *name)
{
	fprintf(stderr, "tools: %s: %s\n", name, strerror(errno));
	return 1;
}

static int copy(const char *from, const char *to)
{
	static char buffer[128 << 10];
	int in = open(from, O_RDONLY), out = to == NULL ? 1 : open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	ssize_t got, put, done;

	if (in < 0 || out < 0)
		return fail(in < 0 ? from : to);
	while ((got = read(in, buffer, sizeof(buffer))) > 0)
		for (done = 0; done < got; done += put)
			if ((put = write(out, buffer + done, (size_t)(got - done))) < 0)
				return fail(to);
	if (got < 0 || close(in) != 0 || (to != NULL && close(out) != 0))
		return fail(from);
	return 0;
}

/* As `ls -ln` has it, without the line of the total. */
static int list(const char *folder)
{
	struct dirent **entries;
	struct stat status;
	char time[32], path[4200];
	int count = scandir(folder, &entries, NULL, alphasort), i;

	if (count < 0)
		return fail(folder);
	for (i = 0; i < count; i++) {
		if (entries[i]->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entries[i]->d_name);
		if (lstat(path, &status) != 0)
			return fail(path);
		snprintf(time, sizeof(time), "%lld", (long long)status.st_mtime);
		printf("%o %d %d %d %lld %s %s\n", (unsigned)status.st_mode, (int)status.st_nlink, (int)status.st_uid, (int)status.st_gid,
		       (long long)status.st_size, time, entries[i]->d_name);
	}
	return 0;
}

/* By a stream of C's, which opens the file inside of the C library. */
static int sum(const char *path)
{
	static unsigned char buffer[10000];
	uint64_t value = UINT64_C(0xcbf29ce484222325);
	FILE *stream = fopen(path, "r");
	size_t got, i;

	if (stream == NULL)
		return fail(path);
	while ((got = fread(buffer, 1, sizeof(buffer), stream)) > 0)
		for (i = 0; i < got; i++)
			value = (value ^ buffer[i]) * UINT64_C(0x100000001b3);
	printf("%016llx\n", (unsigned long long)value);
	return fclose(stream) == 0 ? 0 : fail(path);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	return strcmp(argv[1], "cat") == 0 ? copy(argv[2], NULL) : strcmp(argv[1], "cp") == 0 && argc > 3 ? copy(argv[2], argv[3]) :
	       strcmp(argv[1], "ls") == 0 ? list(argv[2]) : strcmp(argv[1], "sum") == 0 ? sum(argv[2]) : 2;
}
