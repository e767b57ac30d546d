/* signals.c -- what test/run/signals.test.ts runs natively and split. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *data;
static volatile sig_atomic_t handled, writes_to = -1;

static void handler(int number)
{
	int saved = errno;

	(void)number;
	handled++;
	if (writes_to >= 0 && write(writes_to, "from the handler", 16) != 16)
		_exit(9);
	errno = saved;
}

static void after(int milliseconds, int again, int flags)
{
	struct itimerval timer = { { 0, again * 1000 }, { 0, milliseconds * 1000 } };
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	action.sa_flags = flags;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
}

static void said(const char *what, long result)
{
	printf("%s %ld %s\n", what, result, result == -1 ? strerror(errno) : "");
}

static int at(const char *name, int flags)
{
	char path[4096];
	int fd;

	snprintf(path, sizeof(path), "%s/%s", data, name);
	fd = open(path, flags, 0600);
	if (fd == -1)
		said(name, -1);
	return fd;
}

static void interrupted_read(void)
{
	int fifo = at("fifo", O_RDWR), i;
	char text[64] = "";

	for (i = 0; i < 3; i++) {
		after(50, 0, 0);
		said("read", read(fifo, text, sizeof(text)));
	}
	said("write", write(fifo, "kept", 4));
	said("read", read(fifo, text, sizeof(text)));
	printf("%s, handled %d\n", text, (int)handled);
}

static void restarted_read(void)
{
	int fifo = at("fifo", O_RDWR);
	char text[64] = "";

	writes_to = fifo;
	after(50, 0, SA_RESTART);
	said("read", read(fifo, text, sizeof(text)));
	printf("%s, handled %d\n", text, (int)handled);
}

static void interrupted_open(void)
{
	after(50, 0, 0);
	at("fifo", O_RDONLY);
	printf("handled %d\n", (int)handled);
}

static void locks(void)
{
	int first = at("lock", O_RDWR), second = at("lock", O_RDWR), ready[2];
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	pid_t child;
	char word;

	said("flock", flock(first, LOCK_EX));
	after(50, 0, 0);
	said("flock", flock(second, LOCK_EX));
	said("flock", flock(first, LOCK_UN));
	said("flock", flock(second, LOCK_EX | LOCK_NB));
	if (pipe(ready) != 0)
		exit(1);
	child = fork();
	if (child == 0) {
		said("child", fcntl(first, F_SETLK, &lock));
		fflush(stdout);
		if (write(ready[1], "", 1) != 1)
			_exit(1);
		pause();
	}
	if (read(ready[0], &word, 1) != 1)
		exit(1);
	after(50, 0, 0);
	said("F_SETLKW", fcntl(second, F_SETLKW, &lock));
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	said("F_SETLKW", fcntl(second, F_SETLKW, &lock));
	printf("handled %d\n", (int)handled);
}

/* Repeats what was interrupted, as a program must; no byte may be missing or come twice. */
static long all(int write_it, int fd, char *buffer, long size)
{
	long done = 0, part;

	while (done < size) {
		part = write_it ? write(fd, buffer + done, size - done) : read(fd, buffer + done, size - done);
		if (part == -1 && errno == EINTR)
			continue;
		if (part <= 0)
			return part == 0 ? done : -1;
		done += part;
	}
	return done;
}

static unsigned long sum_of(const char *buffer, long size, unsigned long sum)
{
	while (size-- > 0)
		sum = sum * 31 + (unsigned char)*buffer++;
	return sum;
}

static void storm(int flags)
{
	int big = at("big", O_RDONLY), copy = at("copy", O_RDWR | O_CREAT), round;
	static char buffer[100000];
	unsigned long in = 0, out = 0;
	long got;

	after(1, 1, flags);
	for (round = 0; round < 5; round++) {
		lseek(big, 0, SEEK_SET);
		while ((got = all(0, big, buffer, sizeof(buffer))) > 0) {
			in = sum_of(buffer, got, in);
			if (all(1, copy, buffer, got) != got)
				said("write", -1);
		}
	}
	lseek(copy, 0, SEEK_SET);
	while ((got = all(0, copy, buffer, sizeof(buffer))) > 0)
		out = sum_of(buffer, got, out);
	after(0, 0, 0);
	printf("%d %ld, handled %d\n", in == out, (long)lseek(copy, 0, SEEK_END), handled > 10);
}

static void storm_in_a_fifo(void)
{
	static char buffer[3000];
	unsigned long in = 0;
	long got, total = 0;
	int fifo, i;
	pid_t child = fork();

	if (child == 0) {
		fifo = at("fifo", O_WRONLY);
		for (i = 0; i < 1000; i++) {
			memset(buffer, i, sizeof(buffer));
			if (all(1, fifo, buffer, sizeof(buffer)) != sizeof(buffer))
				_exit(1);
			if (i % 100 == 0)
				usleep(5000);
		}
		_exit(0);
	}
	fifo = at("fifo", O_RDONLY);
	after(1, 1, 0);
	while ((got = all(0, fifo, buffer, sizeof(buffer))) > 0) {
		in = sum_of(buffer, got, in);
		total += got;
	}
	after(0, 0, 0);
	waitpid(child, &i, 0);
	printf("%lu %ld %d, handled %d\n", in, total, i, handled > 10);
}

static void cleanup(void *word)
{
	printf("cleaned up after %s\n", (char *)word);
}

static void *cancelled(void *argument)
{
	char text[10];

	pthread_cleanup_push(cleanup, "a read");
	said("read", read(*(int *)argument, text, sizeof(text)));
	pthread_cleanup_pop(0);
	return NULL;
}

static void cancel(void)
{
	int fifo = at("fifo", O_RDWR);
	void *result = NULL;
	pthread_t thread;

	pthread_create(&thread, NULL, cancelled, &fifo);
	usleep(100000);
	pthread_cancel(thread);
	pthread_join(thread, &result);
	printf("cancelled %d\n", result == PTHREAD_CANCELED);
	said("write", write(fifo, "x", 1));
}

int main(int count, char **words)
{
	const char *what = count > 2 ? words[1] : "";

	data = words[2];
	if (strcmp(what, "read") == 0)
		interrupted_read();
	else if (strcmp(what, "restart") == 0)
		restarted_read();
	else if (strcmp(what, "open") == 0)
		interrupted_open();
	else if (strcmp(what, "locks") == 0)
		locks();
	else if (strcmp(what, "storm") == 0)
		storm(0);
	else if (strcmp(what, "restarted storm") == 0)
		storm(SA_RESTART);
	else if (strcmp(what, "fifo storm") == 0)
		storm_in_a_fifo();
	else if (strcmp(what, "cancel") == 0)
		cancel();
	else
		return 2;
	return 0;
}
