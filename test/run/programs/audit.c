/* Calls that go past the symbols, each in a way of its own. The first argument is a file that can be read. */
#define _GNU_SOURCE 1
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *name;

/* Its last act is libc's: nothing of it is left on the stack. */
__attribute__((noinline)) static FILE *wrapped(void)
{
	return fopen(name, "r");
}

static long instruction(void)
{
	long result = SYS_open;

#if defined(__x86_64__)
	__asm__ volatile("syscall" : "+a"(result) : "D"(name), "S"(O_RDONLY), "d"(0L) : "rcx", "r11", "memory");
#endif
	return result;
}

static void *thread(void *data)
{
	syscall(SYS_open, name, O_RDONLY, 0);
	return data;
}

/* Words that look like return addresses: what was called here before, below the stack that is looked at next. */
static void litter(void)
{
	char room[8192];

	memset(room, 0, sizeof(room));
	snprintf(room, sizeof(room), "%f %s", 1.5, setlocale(LC_ALL, NULL));
}

int main(int count, char **arguments)
{
	FILE *(*by_pointer)(const char *, const char *) = fopen;
	FILE *volatile file;
	pthread_t other;
	pid_t child;

	if (count < 2)
		return 2;
	name = arguments[1];
	litter();
	file = fopen(name, "r");
	litter();
	file = wrapped();
	__asm__ volatile("" : "+r"(by_pointer));
	file = by_pointer(name, "r");
	instruction();
	syscall(SYS_open, name, O_RDONLY, 0);
	child = fork();
	if (child == 0) {
		syscall(SYS_open, name, O_RDONLY, 0);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	pthread_create(&other, NULL, thread, NULL);
	pthread_join(other, NULL);
	(void)file;
	return 0;
}
