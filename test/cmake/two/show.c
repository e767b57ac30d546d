/* Prints what getppid gives; with `quietly` it asks nobody, with `past` by a system call. */
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "past") == 0)
		return printf("parent %ld\n", syscall(SYS_getppid)) < 0;
	return printf("parent %d\n", argc > 1 ? 0 : (int)getppid()) < 0;
}
