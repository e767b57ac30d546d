/*
 * What a program without a dynamic linker does, on the folder that its first argument names; each line of output tells one thing. It runs
 * natively and as a guest, and has to say the same.
 */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS 8
#define ROUNDS 100

static char file[4096], none[4096];
static int bad;
static __thread int mine = 5;
static volatile int hits;
static sigjmp_buf back;
static char zeros[300000];

static void look_once(void)
{
	char word[6] = "";
	int fd = open(file, O_RDONLY);

	if (fd < 0 || read(fd, word, 5) != 5 || strcmp(word, "alpha") != 0)
		__atomic_fetch_add(&bad, 1, __ATOMIC_RELAXED);
	close(fd);
}

static void *work(void *data)
{
	long number = (long)data;
	int i;

	if (mine != 5)
		__atomic_fetch_add(&bad, 1, __ATOMIC_RELAXED);
	mine = (int)number;
	for (i = 0; i < ROUNDS; i++) {
		char *memory = (char *)malloc((size_t)i * 13 + 1);

		memory[0] = 1;
		look_once();
		errno = 0;
		if (open(none, O_RDONLY) != -1 || errno != ENOENT || mine != number)
			__atomic_fetch_add(&bad, 1, __ATOMIC_RELAXED);
		free(memory);
	}
	return (void *)(number * 2);
}

static void start(pthread_t *threads, int count)
{
	long i;

	for (i = 0; i < count; i++)
		if (pthread_create(&threads[i], NULL, work, (void *)(i + 1)) != 0)
			bad++;
}

static void finish(pthread_t *threads, int count)
{
	void *result;
	long i;

	for (i = 0; i < count; i++)
		if (pthread_join(threads[i], &result) != 0 || (long)result != (i + 1) * 2)
			bad++;
}

static void threads(void)
{
	pthread_t all[THREADS];
	int round;

	for (round = 0; round < 5; round++) {
		start(all, THREADS);
		finish(all, THREADS);
	}
	printf("threads: %d wrong\n", bad);
}

static void on_alarm(int number)
{
	int saved = errno;

	(void)number;
	hits++;
	look_once();
	errno = saved;
}

/* Handlers that interrupt calls, and the runtime, in several threads. */
static void storm(void)
{
	const struct itimerval often = { { 0, 1000 }, { 0, 1000 } }, never = { { 0, 0 }, { 0, 0 } };
	struct sigaction action;
	pthread_t all[3];
	int i;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_alarm;
	action.sa_flags = SA_RESTART;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	start(all, 3);
	for (i = 0; i < 300 || hits == 0; i++)
		look_once();
	finish(all, 3);
	setitimer(ITIMER_REAL, &never, NULL);
	printf("handlers: %d wrong\n", bad);
}

static void jump(int number)
{
	(void)number;
	siglongjmp(back, 1);
}

static void jumps(void)
{
	volatile int i;

	signal(SIGUSR1, jump);
	for (i = 0; i < 100; i++) {
		if (sigsetjmp(back, 1) == 0) {
			raise(SIGUSR1);
			bad++;
		}
		look_once();
	}
	printf("jumps: %d wrong\n", bad);
}

static void on_stack(int number)
{
	char here;

	(void)number;
	hits = &here - zeros < (ptrdiff_t)sizeof(zeros) && &here >= zeros;
	look_once();
}

static void other_stack(void)
{
	stack_t stack = { .ss_sp = zeros, .ss_size = sizeof(zeros) }, old;
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_stack;
	action.sa_flags = SA_ONSTACK;
	sigaltstack(&stack, NULL);
	sigaction(SIGUSR2, &action, NULL);
	hits = 0;
	raise(SIGUSR2);
	sigaltstack(NULL, &old);
	printf("another stack: %d %d, %d wrong\n", hits, old.ss_sp == zeros, bad);
}

static void clean(void *data)
{
	++*(int *)data;
}

static void *wait_for_ever(void *data)
{
	int ends[2];
	char byte;

	if (pipe(ends) != 0)
		return NULL;
	pthread_cleanup_push(clean, data);
	if (read(ends[0], &byte, 1) != 0)
		byte = 0;
	pthread_cleanup_pop(0);
	return NULL;
}

static void cancellation(void)
{
	pthread_t thread;
	void *result = NULL;
	int cleaned = 0;

	pthread_create(&thread, NULL, wait_for_ever, &cleaned);
	usleep(20000);
	pthread_cancel(thread);
	pthread_join(thread, &result);
	printf("cancelled: %d, cleaned: %d\n", result == PTHREAD_CANCELED, cleaned);
}

static int status_of(pid_t pid)
{
	int status = -1;

	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -status;
}

static void children(void)
{
	char line[64] = "";
	FILE *pipe;
	pid_t pid;
	int i;

	for (i = 0; i < 10; i++) {
		pid = fork();
		if (pid == 0) {
			work((void *)3);
			_exit(bad != 0 ? 1 : 7);
		}
		bad += status_of(pid) != 7;
	}
	pid = vfork();
	if (pid == 0) {
		execl("/bin/sh", "sh", "-c", "exit 9", (char *)NULL);
		_exit(1);
	}
	printf("children: %d wrong, %d, %d\n", bad, status_of(pid), WEXITSTATUS(system("exit 3")));
	pipe = popen("echo from a pipe", "r");
	if (fgets(line, sizeof(line), pipe) == NULL)
		bad++;
	pclose(pipe);
	fputs(line, stdout);
}

/* Itself once more, by the name that the kernel has for it. */
static void again(const char *folder)
{
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "another name", folder, "again", (char *)NULL);
		_exit(1);
	}
	printf("again: %d\n", status_of(pid));
}

static void print_file(const char *path)
{
	char text[4096];
	int fd = open(path, O_RDONLY);
	ssize_t length = read(fd, text, sizeof(text)), i;

	close(fd);
	for (i = 0; i < length; i++)
		putchar(text[i] == '\0' ? '|' : text[i]);
	putchar('\n');
}

/* The same link by other names, and one that is none. */
static void who_by_other_names(void)
{
	static const char *const names[] = { "/proc//self/exe", "/proc/./self/exe", "//proc/self/.//exe", "/proc/thread-self/exe", "/proc/self/exe/" };
	char link[4096], number[64];
	size_t i;

	for (i = 0; i <= sizeof(names) / sizeof(*names); i++) {
		ssize_t length;

		snprintf(number, sizeof(number), "/proc/%d/task/%d/exe", (int)getpid(), (int)getpid());
		length = readlink(i < sizeof(names) / sizeof(*names) ? names[i] : number, link, sizeof(link) - 1);
		link[length > 0 ? length : 0] = '\0';
		printf("%zu: %s\n", i, length > 0 ? strrchr(link, '/') + 1 : "none");
	}
}

static void who(char **arguments)
{
	char link[4096] = "", head[4] = "";
	ssize_t length = readlink("/proc/self/exe", link, sizeof(link) - 1);
	int fd = open("/proc/self/exe", O_RDONLY);
	struct stat here, there;

	printf("%s: %s\n", arguments[0], length > 0 ? strrchr(link, '/') + 1 : "?");
	printf("head: %d, same file: %d\n", read(fd, head, 4) == 4 && memcmp(head, "\177ELF", 4) == 0,
	       fstat(fd, &here) == 0 && stat(link, &there) == 0 && here.st_ino == there.st_ino);
	close(fd);
	print_file("/proc/self/comm");
	who_by_other_names();
}

static void memory(void)
{
	char *before = (char *)sbrk(0), *room = (char *)mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t i;

	for (i = 0; i < sizeof(zeros); i++)
		bad += zeros[i] != 0;
	memset(room, 1, 1 << 20);
	munmap(room, 1 << 20);
	printf("memory: %d wrong, %d\n", bad, before != (char *)-1);
}

static void held_signals(void)
{
	sigset_t all, was;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &was);
	look_once();
	sigprocmask(SIG_SETMASK, &was, NULL);
	signal(SIGSYS, SIG_IGN);
	look_once();
	printf("held signals: %d wrong\n", bad);
}

int main(int count, char **arguments)
{
	snprintf(file, sizeof(file), "%s/a", arguments[1]);
	snprintf(none, sizeof(none), "%s/nothing", arguments[1]);
	if (count > 2) {
		who(arguments);
		look_once();
		return bad == 0 ? 11 : 1;
	}
	who(arguments);
	memory();
	threads();
	storm();
	jumps();
	cancellation();
	children();
	again(arguments[1]);
	held_signals();
	other_stack();
	return bad == 0 ? 4 : 1;
}
