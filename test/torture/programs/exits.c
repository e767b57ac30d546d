/* What is written at the end of a process, and what is not: buffers, exit handlers, destructors, after fork and in every way of ending. */
#include "torture.h"
#include <sys/resource.h>

static char name[32];
static FILE *log_file;

static void append(const char *text)
{
	int fd = open(at(name), O_WRONLY | O_CREAT | O_APPEND, 0600);

	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text) || close(fd) != 0)
		_exit(90);
}

static void at_the_end(void)
{
	if (name[0] != '\0')
		append("exit handler\n");
}

static void at_quick_exit_too(void)
{
	append("quick exit handler\n");
}

__attribute__((destructor)) static void destructor(void)
{
	if (name[0] != '\0')
		append("destructor\n");
}

/* A text in a buffer that only some endings write. */
static void ending(int way)
{
	snprintf(name, sizeof(name), "ending %d", way);
	log_file = fopen(at(name), "a");
	CHECK(log_file != NULL && fprintf(log_file, "buffered\n") == 9);
	CHECK(atexit(at_the_end) == 0 && at_quick_exit(at_quick_exit_too) == 0);
	switch (way) {
	case 0:
		exit(20);
	case 1:
		_exit(21);
	case 2:
		quick_exit(22);
	case 3:
		abort();
	case 4:
		raise(SIGKILL);
		break;
	case 5:
		fflush(log_file);
		_Exit(25);
	case 6: /* both have the same in their buffers, and both write it */
		if (fork() == 0)
			exit(1);
		wait(NULL);
		exit(26);
	case 7: /* and here only one does */
		if (fork() == 0)
			_exit(1);
		wait(NULL);
		exit(27);
	case 8:
		execl("/bin/true", "true", (char *)NULL);
		break;
	case 9:
		*(volatile int *)(uintptr_t)8 = 1;
		break;
	}
}

int main(int argc, char **argv)
{
	static const int expected[] = { 20, 21, 22, 128 + SIGABRT, 128 + SIGKILL, 25, 26, 27, 0, 128 + SIGSEGV };
	const struct rlimit none = { 0, 0 };
	int i;

	torture(argc, argv);
	CHECK(setrlimit(RLIMIT_CORE, &none) == 0);
	for (i = 0; i < rounds; i++) {
		pid_t child = fork();

		if (child == 0) {
			ending(i % 10);
			_exit(99);
		}
		CHECK(status_of(child) == expected[i % 10]);
	}
	return good();
}
