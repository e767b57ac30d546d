/* off_t.c -- offsets beyond what 32 bits hold. Says the same with both sizes of off_t. See README.md. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where offsets have 64 bits the number itself must come, where they have 32, EOVERFLOW: never the lower half of it. */
static const char *whole(long long got, long long wanted)
{
	if (got == -1 && sizeof(off_t) == 4 && errno == EOVERFLOW)
		return "as it should be";
	return got == wanted && sizeof(off_t) == 8 ? "as it should be" : "wrong";
}

int main(int count, char **words)
{
	char large[4096], small[4096], text[6] = "";
	struct {
		struct stat status;
		char guard[32];
	} room;
	int fd, result;

	if (count != 2)
		return 2;
	snprintf(large, sizeof(large), "%s/large", words[1]); /* of 5 GB, made by the test */
	snprintf(small, sizeof(small), "%s/small", words[1]);
	memset(&room, 0x5a, sizeof(room));
	result = stat(large, &room.status);
	printf("stat: %s\n", whole(result == 0 ? (long long)room.status.st_size : -1, 5LL << 30));
	fd = open(large, O_RDWR);
	printf("lseek: %s\n", fd == -1 ? whole(-1, 0) : whole((long long)lseek(fd, 0, SEEK_END), 5LL << 30));
	fd = open(small, O_RDWR | O_CREAT, 0600);
	printf("write: %d\n", (int)pwrite(fd, "hello", 5, (off_t)0x7ffffff0));
	printf("read: %d", (int)pread(fd, text, 5, (off_t)0x7ffffff0));
	printf(" %s\n", text);
	printf("lseek: %ld\n", (long)lseek(fd, -4, SEEK_END));
	printf("ftruncate: %d\n", ftruncate(fd, 100));
	result = fstat(fd, &room.status);
	printf("fstat: %d %ld, %s\n", result, (long)room.status.st_size, room.guard[0] == 0x5a && room.guard[31] == 0x5a ? "nothing beyond it" : "too much");
	return 0;
}
