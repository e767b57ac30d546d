/*
 * trap.c -- what trap.ts times. trap calls COUNT FILE WAY: five calls, one line "row <tab> ns of processor time" each; WAY is `libc` (its functions), `site`
 * (the one system call instruction in libc's syscall(), which an agent can rewrite) or `raw` (an instruction of the program's own, which
 * it cannot). trap run COMMAND...: the command, then one line of nanoseconds passed and nanoseconds of processor time.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* More than it takes until a hot place is rewritten. */
#define WARM 2000

static char buffer[8192];
static const char *file;
static int fd;

static double now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec * 1e9 + time.tv_nsec;
}

static long raw(long number, long a, long b, long c, long d)
{
	long result = -1;

#ifdef __x86_64__
	register long r10 __asm__("r10") = d;

	__asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10) : "rcx", "r11", "memory");
#else
	(void)number, (void)a, (void)b, (void)c, (void)d;
#endif
	return result;
}

static long site(long number, long a, long b, long c, long d)
{
	return syscall(number, a, b, c, d);
}

static long way_libc(int row)
{
	struct stat status;

	switch (row) {
	case 0:
		return getppid();
	case 1:
		return pread(fd, buffer, 1, 0);
	case 2:
		return pread(fd, buffer, sizeof(buffer), 0);
	case 3:
		return stat(file, &status);
	default:
		return close(open(file, O_RDONLY));
	}
}

static inline __attribute__((always_inline)) long by_number(long (*call)(long, long, long, long, long), int row)
{
	struct stat status;

	switch (row) {
	case 0:
		return call(SYS_getppid, 0, 0, 0, 0);
	case 1:
		return call(SYS_pread64, fd, (long)buffer, 1, 0);
	case 2:
		return call(SYS_pread64, fd, (long)buffer, sizeof(buffer), 0);
	case 3:
		return call(SYS_newfstatat, AT_FDCWD, (long)file, (long)&status, 0);
	default:
		return call(SYS_close, call(SYS_openat, AT_FDCWD, (long)file, O_RDONLY, 0), 0, 0, 0);
	}
}

static long way_site(int row)
{
	return by_number(site, row);
}

static long way_raw(int row)
{
	return by_number(raw, row);
}

static int time_calls(int count, long (*way)(int))
{
	static const char *const rows[] = { "getppid", "pread 1 B", "pread 8 KB", "stat", "open+close" };
	int row, i;

	fd = open(file, O_RDWR | O_CREAT, 0600);
	if (fd < 0 || write(fd, buffer, sizeof(buffer)) != sizeof(buffer))
		return 1;
	for (i = 0; i < WARM; i++)
		way(0);
	for (row = 0; row < 5; row++) {
		double start = now(CLOCK_PROCESS_CPUTIME_ID);

		for (i = 0; i < count; i++)
			if (way(row) < 0)
				return 1;
		printf("%s\t%.0f\n", rows[row], (now(CLOCK_PROCESS_CPUTIME_ID) - start) / count);
	}
	return 0;
}

static int run(char **command)
{
	struct rusage used;
	double start = now(CLOCK_MONOTONIC);
	int status;
	pid_t child = fork();

	if (child == 0) {
		execvp(command[0], command);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
		return 1;
	start = now(CLOCK_MONOTONIC) - start;
	getrusage(RUSAGE_CHILDREN, &used);
	printf("%.0f\t%.0f\n", start, (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e9 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e3);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc > 2 && strcmp(argv[1], "run") == 0)
		return run(argv + 2);
	if (argc != 5)
		return 2;
	file = argv[3];
	return time_calls(atoi(argv[2]), strcmp(argv[4], "libc") == 0 ? way_libc : strcmp(argv[4], "site") == 0 ? way_site : way_raw);
}
