/** Threads, forks, signals and every way of leaving a call in the middle: the program stays split, and nothing hangs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bypass, compile, folder, story } from '../tools/bypass.ts';

const scratch = folder();
const sample = join(scratch, 'sample');
mkdirSync(sample);
writeFileSync(join(sample, 'a'), 'content');
execFileSync('mkfifo', [join(sample, 'fifo')]);

/* getpid stays for a while in its action, getppid answers 77: so a program can tell whether a call was trapped. */
const slow = join(scratch, 'slow.bp');
writeFileSync(
	slow,
	`agent_prologue {{
    @include <time.h>
}};
trap getppid agent_action {{ return 77; }};
trap getpid
    agent_action
    {{
        struct timespec pause = { 0, 300000000 };
        while (nanosleep(&pause, &pause) != 0)
            ;
        return getppid() == 77 ? 1 : 42;        /* LOCAL: the original, never our own 77 */
    }};
void qsort( void *base, size_t n, size_t size, int (*compare)(const void *, const void *) )
    agent_action {{ qsort(base, n, size, compare); }};
`,
);

const remote = (program: string) => bypass(['run', '-q', 'remote', '--map', `/data=${sample}`, '--', program], { seconds: 60 });
const local = (program: string) => bypass(['run', '-q', slow, '--', program], { seconds: 60 });

function good(name: string, source: string, runner: (program: string) => ReturnType<typeof bypass>): void {
	const result = runner(compile(scratch, name, source, ['-fexceptions']));
	assert.is(result.status, 0, story(result));
	assert.is(result.stdout, 'good\n', story(result));
}

const head = `#define _GNU_SOURCE 1
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#define CHECK(x) do { if (!(x)) { fprintf(stderr, "line %d: %s (errno %d)\\n", __LINE__, #x, errno); _exit(1); } } while (0)
#define GOOD() do { CHECK(write(1, "good\\n", 5) == 5); return 0; } while (0)
`;

test('opened in one thread, read in another', () =>
	good(
		'two_threads.c',
		`${head}
static int fd;
static void *reader(void *unused)
{
	char text[20];
	CHECK(read(fd, text, sizeof text) == 7 && !memcmp(text, "content", 7));
	CHECK(lseek(fd, 3, SEEK_SET) == 3);
	return unused;
}
int main(void)
{
	pthread_t thread;
	char c;
	CHECK((fd = open("/data/a", O_RDONLY)) >= 0);
	CHECK(!pthread_create(&thread, NULL, reader, NULL) && !pthread_join(thread, NULL));
	CHECK(read(fd, &c, 1) == 1 && c == 't');	/* one position for both */
	CHECK(close(fd) == 0);
	GOOD();
}`,
		remote,
	));

test('eight threads at once, while one waits in a call that does not return', () =>
	good(
		'many_threads.c',
		`${head}
static void *blocked(void *unused)
{
	char c;
	int fd = open("/data/fifo", O_RDONLY);
	CHECK(fd >= 0 && read(fd, &c, 1) == 1 && c == '!');
	return unused;
}
static void *busy(void *unused)
{
	char text[8];
	for (int i = 0; i < 200; i++) {
		int fd = open("/data/a", O_RDONLY);
		CHECK(fd >= 0 && read(fd, text, 8) == 7 && !memcmp(text, "content", 7) && close(fd) == 0);
	}
	return unused;
}
int main(void)
{
	pthread_t waiter, threads[8];
	CHECK(!pthread_create(&waiter, NULL, blocked, NULL));
	usleep(100000);
	for (int i = 0; i < 8; i++) CHECK(!pthread_create(&threads[i], NULL, busy, NULL));
	for (int i = 0; i < 8; i++) CHECK(!pthread_join(threads[i], NULL));
	int fd = open("/data/fifo", O_WRONLY);
	CHECK(fd >= 0 && write(fd, "!", 1) == 1 && close(fd) == 0);
	CHECK(!pthread_join(waiter, NULL));
	GOOD();
}`,
		remote,
	));

test('a forked child shares offsets with its parent, has files of its own, and closes without disturbing the parent', () =>
	good(
		'forked.c',
		`${head}
int main(void)
{
	char text[20];
	int status, fd = open("/data/a", O_RDONLY);
	CHECK(fd >= 0);
	pid_t child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		CHECK(read(fd, text, 2) == 2 && !memcmp(text, "co", 2) && close(fd) == 0);
		int own = open("/data/a", O_RDONLY);
		CHECK(own >= 0 && read(own, text, sizeof text) == 7 && close(own) == 0);
		_exit(5);
	}
	CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 5);
	CHECK(read(fd, text, 20) == 5 && !memcmp(text, "ntent", 5) && close(fd) == 0);
	GOOD();
}`,
		remote,
	));

test('a signal handler that interrupts an action is trapped', () =>
	good(
		'handler.c',
		`${head}
static volatile int seen;
static void handler(int number) { (void)number; seen = getppid(); }
int main(void)
{
	struct sigaction action, old;
	struct itimerval soon = { { 0, 0 }, { 0, 100000 } };
	memset(&action, 0, sizeof action);
	action.sa_handler = handler;
	CHECK(!sigaction(SIGALRM, &action, NULL));
	CHECK(!sigaction(SIGALRM, NULL, &old) && old.sa_handler == handler);	/* its own handler, not ours */
	CHECK(!setitimer(ITIMER_REAL, &soon, NULL));
	CHECK(getpid() == 42);
	CHECK(seen == 77);
	CHECK(signal(SIGALRM, SIG_DFL) == handler);
	GOOD();
}`,
		local,
	));

test('a longjmp out of an action leaves the program trapped', () =>
	good(
		'jump.c',
		`${head}
static sigjmp_buf place;
static void handler(int number) { (void)number; siglongjmp(place, 1); }
int main(void)
{
	struct itimerval soon = { { 0, 0 }, { 0, 100000 } };
	signal(SIGALRM, handler);
	for (int i = 0; i < 3; i++) {
		if (!sigsetjmp(place, 1)) {
			CHECK(!setitimer(ITIMER_REAL, &soon, NULL));
			getpid();
			CHECK(!"jumped");
		}
		CHECK(getppid() == 77);
	}
	CHECK(getpid() == 42);
	GOOD();
}`,
		local,
	));

test('a C++ exception through an action leaves the program trapped', () =>
	good(
		'exception.cc',
		`#include <stdexcept>
#include <cstdlib>
${head}
static int compare(const void *, const void *) { throw std::runtime_error("no order"); }
int main()
{
	int numbers[] = { 3, 2, 1 };
	for (int i = 0; i < 3; i++) {
		bool caught = false;
		try { qsort(numbers, 3, sizeof *numbers, compare); } catch (const std::exception &) { caught = true; }
		CHECK(caught);
		CHECK(getppid() == 77);
	}
	GOOD();
}`,
		local,
	));

test('a thread that waits at home can be cancelled, and the others go on', () =>
	good(
		'cancel.c',
		`${head}
static volatile int cleaned;
static void cleanup(void *unused) { (void)unused; cleaned = 1; }
static void *blocked(void *unused)
{
	char c;
	int fd = open("/data/fifo", O_RDWR);
	CHECK(fd >= 0);
	pthread_cleanup_push(cleanup, NULL);
	read(fd, &c, 1);
	pthread_cleanup_pop(0);
	return unused;
}
int main(void)
{
	char text[8];
	void *result;
	pthread_t thread;
	alarm(30);
	CHECK(!pthread_create(&thread, NULL, blocked, NULL));
	usleep(200000);
	CHECK(!pthread_cancel(thread) && !pthread_join(thread, &result) && result == PTHREAD_CANCELED && cleaned);
	int fd = open("/data/a", O_RDONLY);
	CHECK(fd >= 0 && read(fd, text, 8) == 7 && close(fd) == 0);
	GOOD();
}`,
		remote,
	));

test('a thread that an action starts does not trap itself', () => {
	const spec = join(scratch, 'starts.bp');
	writeFileSync(
		spec,
		`agent_prologue {{
    @include <pthread.h>
    static void *helper(void *seen) { *(pid_t *)seen = getppid(); return NULL; }
}};
trap getppid agent_action {{ return 77; }};
trap getpid
    agent_action
    {{
        pthread_t thread;
        pid_t seen = 77;
        if (pthread_create(&thread, NULL, helper, &seen) == 0)
            pthread_join(thread, NULL);
        return seen == 77 ? 1 : 42;
    }};
`,
	);
	good('starts.c', `${head}int main(void) { CHECK(getpid() == 42 && getppid() == 77); GOOD(); }`, (program) =>
		bypass(['run', '-q', spec, '--', program]),
	);
});

test('a child goes on with what the actions at home remember of its parent, and a mask holds in files of both', () => {
	const spec = join(scratch, 'remembers.bp');
	writeFileSync(
		spec,
		`pid_t getppid() shadow_action {{ static int calls; return ++calls; }};
paths { home "/anywhere" as "${sample}"; local "*"; }
trap open, umask, stat;
`,
	);
	good(
		'remembers.c',
		`${head}#include <fcntl.h>
#include <sys/stat.h>
static int mode_of(const char *name)
{
	struct stat status;
	int fd = open(name, O_WRONLY | O_CREAT, 0666);

	CHECK(fd >= 0 && close(fd) == 0 && stat(name, &status) == 0);
	return (int)status.st_mode & 0777;
}
int main(int argc, char **argv)
{
	struct stat status;
	int ended = 0;
	pid_t child;

	(void)argc;
	(void)argv;
	CHECK(stat("/anywhere/a", &status) == 0); /* leaves nothing at home */
	child = fork();
	if (child == 0)
		_exit(getppid() == 1 ? 7 : 1);
	CHECK(waitpid(child, &ended, 0) == child && WEXITSTATUS(ended) == 7);
	CHECK(getppid() == 1);
	umask(077);
	child = fork();
	if (child == 0)
		_exit(getppid() == 2 && mode_of("/anywhere/masked") == 0600 ? 7 : 1);
	CHECK(waitpid(child, &ended, 0) == child && WEXITSTATUS(ended) == 7);
	CHECK(getppid() == 2);
	GOOD();
}
`,
		(program) => bypass(['run', '-q', spec, '--', program]),
	);
});

test('a thread that never calls a symbol has its system calls trapped from its first one on', () => {
	const program = compile(
		scratch,
		'bare.c',
		`#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
static long result;
static void *run(void *nothing)
{
	__asm__ volatile("syscall" : "=a"(result) : "a"(SYS_getppid) : "rcx", "r11", "memory");
	return nothing;
}
int main(void)
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, run, NULL) != 0 || pthread_join(thread, NULL) != 0)
		return 1;
	printf("%ld\\n", result);
	return 0;
}
`,
	);
	const spec = 'leaks trap; trap getppid agent_action { return 4242; }; trap posix.threads;';
	const result = bypass(['run', '-q', '-e', spec, '--', program]);
	assert.is(result.stdout, '4242\n', story(result));
});

test.run();
