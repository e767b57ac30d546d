/* probe_test.c -- ELF files as they are, and damaged ones: these are refused or read as far as they go, and nothing else happens. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "../shadow/probe.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int count_names(const char *name, void *data)
{
	CHECK(strlen(name) < 10000);
	++*(int *)data;
	return 0;
}

static int is_getenv(const char *name, void *data)
{
	(void)data;
	return strcmp(name, "getenv") == 0;
}

static void this_program_is_dynamic_and_imports_what_it_calls(void)
{
	struct bypass_image image;
	int names = 0;

	CHECK(getenv("PATH") != NULL);
	CHECK(bypass_image_open(&image, "/proc/self/exe") == 0);
	CHECK(image.dynamic && image.wide == (sizeof(void *) == 8) && image.machine > 0 && image.libc != BYPASS_LIBC_UNKNOWN);
	CHECK(bypass_image_imports(&image, count_names, &names) == 0 && names > 3);
	CHECK(bypass_image_imports(&image, is_getenv, NULL) == 1);
	bypass_image_close(&image);
}

static void what_is_no_elf_file_is_none(void)
{
	struct bypass_image image;

	CHECK(bypass_image_open(&image, "/etc/passwd") == -1);
	CHECK(bypass_image_open(&image, "/dev/null") == -1);
	CHECK(bypass_image_open(&image, "/") == -1);
	CHECK(bypass_image_open(&image, "/no/such/file") == -1);
}

static size_t read_program(unsigned char *bytes, size_t size)
{
	int file = open("/bin/sh", O_RDONLY);
	ssize_t got = read(file, bytes, size);

	close(file);
	CHECK(got > 1000);
	return (size_t)got;
}

static void write_file(const char *path, const unsigned char *bytes, size_t size)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(file >= 0 && write(file, bytes, size) == (ssize_t)size);
	close(file);
}

static void look(const char *path)
{
	struct bypass_image image;
	int names = 0;

	if (bypass_image_open(&image, path) != 0)
		return;
	bypass_image_imports(&image, count_names, &names);
	bypass_image_close(&image);
}

static void damaged_files(void)
{
	static unsigned char whole[1 << 20], damaged[1 << 20];
	char path[] = "/tmp/bypass-probe-XXXXXX";
	size_t size = read_program(whole, sizeof(whole)), length;
	uint64_t seed = 1;
	int i, round;

	close(mkstemp(path));
	for (length = 0; length < size; length += 1 + length / 8) {
		write_file(path, whole, length);
		look(path);
	}
	for (round = 0; round < 300; round++) {
		memcpy(damaged, whole, size);
		for (i = 0; i < 8; i++)
			damaged[4 + next_random(&seed) % (round % 2 ? 1024 : 60)] = (unsigned char)(round % 3 ? next_random(&seed) : 0xff);
		write_file(path, damaged, size);
		look(path);
	}
	unlink(path);
}

int main(void)
{
	RUN(this_program_is_dynamic_and_imports_what_it_calls);
	RUN(what_is_no_elf_file_is_none);
	RUN(damaged_files);
	return 0;
}
