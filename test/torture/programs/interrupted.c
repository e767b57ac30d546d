/* Calls that wait at home: a signal ends the wait with EINTR, or not, as the program has asked for; nothing is lost or taken twice. */
#include "torture.h"
#include <sys/time.h>

static void on_alarm(int number)
{
	(void)number;
}

static void storm(long microseconds, int flags)
{
	struct itimerval timer = { { 0, microseconds }, { 0, microseconds } };
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_alarm;
	action.sa_flags = flags;
	CHECK(sigaction(SIGALRM, &action, NULL) == 0 && setitimer(ITIMER_REAL, &timer, NULL) == 0);
}

static void writer(int fd)
{
	int i;

	for (i = 0; i < rounds; i++) {
		pause_ms(i % 4);
		CHECK(write(fd, &i, sizeof(i)) == (ssize_t)sizeof(i));
	}
	_exit(0);
}

/* Numbers come through a pipe at home, with the alarm between and in the reads. */
static void numbers(int fd, int flags)
{
	int i = 0, number = -1;
	pid_t child;
	ssize_t got;

	storm(0, 0);
	child = fork();
	if (child == 0)
		writer(fd);
	storm(700, flags);
	while (i < rounds) {
		got = read(fd, &number, sizeof(number));
		if (got == -1 && errno == EINTR && !(flags & SA_RESTART))
			continue;
		CHECK(got == (ssize_t)sizeof(number) && number == i++);
	}
	storm(0, 0);
	CHECK(status_of(child) == 0);
}

static void locked(void)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0 };
	int fd = records("locked", 1), there[2], back[2];
	pid_t child;

	CHECK(pipe(there) == 0 && pipe(back) == 0);
	child = fork();
	if (child == 0) {
		CHECK(fcntl(fd, F_SETLK, &lock) == 0);
		tell(there[1]);
		hear(back[0]);
		_exit(0);
	}
	hear(there[0]);
	storm(20000, 0);
	CHECK(fcntl(fd, F_SETLKW, &lock) == -1 && errno == EINTR);
	storm(0, 0);
	tell(back[1]);
	CHECK(fcntl(fd, F_SETLKW, &lock) == 0 && status_of(child) == 0 && close(fd) == 0);
}

int main(int argc, char **argv)
{
	char text[8];
	int i, fd;

	torture(argc, argv);
	CHECK(mkfifo(at("fifo"), 0600) == 0 && (fd = open(at("fifo"), O_RDWR)) >= 0);
	storm(20000, 0);
	for (i = 0; i < 5; i++)
		CHECK(read(fd, text, 8) == -1 && errno == EINTR);
	storm(0, 0);
	CHECK(write(fd, "abc", 3) == 3 && read(fd, text, 8) == 3 && memcmp(text, "abc", 3) == 0);
	numbers(fd, SA_RESTART);
	numbers(fd, 0);
	locked();
	CHECK(close(fd) == 0 && unlink(at("fifo")) == 0);
	return good();
}
