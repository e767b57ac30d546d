/*
 * Saves twice over one file and looks at what is left: after a save that succeeded the new content, after one that failed the old,
 * whole. With a second argument the second save must fail with ENOSPC: a fault that was not injected is no success.
 */
#include "save.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { SIZE = 4096 };

static int count_of(const char *path, char wanted)
{
	FILE *file = fopen(path, "r");
	int count = 0;
	int c;

	if (!file)
		return -1;
	while ((c = getc(file)) != EOF) {
		if (c != wanted)
			count = -SIZE * 16;
		count++;
	}
	fclose(file);
	return count;
}

int main(int count, char **arguments)
{
	const char *path = count > 1 ? arguments[1] : "save_test.out";
	int want_fault = count > 2;
	char block[SIZE];
	int result;

	memset(block, 'a', sizeof block);
	if (save_blocks(path, block, sizeof block, 2) != 0 || count_of(path, 'a') != 2 * SIZE) {
		perror("first save");
		return 1;
	}
	memset(block, 'b', sizeof block);
	result = save_blocks(path, block, sizeof block, 2);
	if (result == 0 && !want_fault && count_of(path, 'b') == 2 * SIZE)
		return 0;
	if (result != 0 && want_fault && errno == ENOSPC && count_of(path, 'a') == 2 * SIZE) {
		printf("the disk was full, and the old file is whole\n");
		return 0;
	}
	printf("second save: result %d, %s\n", result, want_fault ? "a full disk was expected" : strerror(errno));
	return 1;
}
