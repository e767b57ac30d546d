/* Calls past the symbols from deep inside of libc, with the remains of other calls all around. */
#define _GNU_SOURCE 1
#include <error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* Return addresses in functions of libc's, on all the stack that is used next. */
static void litter(void)
{
	volatile char room[40000];
	char number[32];
	int i;

	for (i = 0; i < 40000; i += 512)
		room[i] = (char)i;
	snprintf(number, sizeof(number), "%.20Lf", 1.5L);
}

static int compare(const void *one, const void *other)
{
	litter();
	error(0, 0, "%d %d", *(const int *)one, *(const int *)other); /* by a buffer of eight kilobytes on the stack */
	return *(const int *)one - *(const int *)other;
}

/* With a frame whose size is known only when it runs. */
__attribute__((noinline)) static void varying(int size)
{
	char room[size];

	memset(room, 1, sizeof(room));
	litter();
	fprintf(stderr, "%d\n", room[size / 2]);
}

static char kept[4096];

int main(int count, char **arguments)
{
	int numbers[] = { 2, 1 };
	int (*by_pointer)(const char *) = puts;

	(void)arguments;
	setvbuf(stdout, NULL, _IONBF, 0);
	litter();
	qsort(numbers, 2, sizeof(*numbers), compare);
	varying(1000 * count);
	litter();
	__asm__ volatile("" : "+r"(by_pointer));
	by_pointer("by a pointer");
	setvbuf(stdout, kept, _IOFBF, sizeof(kept));
	printf("kept until the end");
	return 0;
}
