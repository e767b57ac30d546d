/* Written at home, then said over a local pipe: who hears it reads what was written, each time; by own descriptors and by inherited ones. */
#include "torture.h"

static void writer(int fd, int said, int answered)
{
	char text[16];
	int i;

	for (i = 0; i < rounds; i++) {
		snprintf(text, sizeof(text), "%07d\n", i);
		CHECK((i % 3 == 0 ? pwrite(fd, text, 8, 0) : (lseek(fd, 0, SEEK_SET), write(fd, text, 8))) == 8);
		if (i % 7 == 0) {
			put_text(at("new"), text);
			CHECK(rename(at("new"), at("renamed")) == 0);
		}
		tell(said);
		hear(answered);
	}
	_exit(0);
}

static void both(int inherited)
{
	int i, fd = records("cell", 1), there[2], back[2];
	pid_t child;

	CHECK(pipe(there) == 0 && pipe(back) == 0);
	child = fork();
	if (child == 0) {
		if (!inherited)
			CHECK(close(fd) == 0 && (fd = open(at("cell"), O_RDWR)) >= 0);
		writer(fd, there[1], back[0]);
	}
	for (i = 0; i < rounds; i++) {
		hear(there[0]);
		CHECK(record_at(fd, 0) == i);
		if (i % 7 == 0) {
			char text[16];

			snprintf(text, sizeof(text), "%07d\n", i);
			CHECK(is_text(at("renamed"), text));
		}
		tell(back[1]);
	}
	CHECK(status_of(child) == 0 && close(fd) == 0);
	CHECK(close(there[0]) == 0 && close(there[1]) == 0 && close(back[0]) == 0 && close(back[1]) == 0);
}

/* The same by a signal instead of a pipe. */
static volatile sig_atomic_t signals;

static void on_signal(int number)
{
	(void)number;
	signals++;
}

static void by_signal(void)
{
	int i, fd = records("cell", 1), back[2];
	char text[16];
	sigset_t blocked, old;
	pid_t child, parent = getpid();

	CHECK(signal(SIGUSR1, on_signal) != SIG_ERR && pipe(back) == 0);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGUSR1);
	CHECK(sigprocmask(SIG_BLOCK, &blocked, &old) == 0);
	child = fork();
	if (child == 0) {
		for (i = 1; i <= rounds; i++) {
			snprintf(text, sizeof(text), "%07d\n", i);
			CHECK(pwrite(fd, text, 8, 0) == 8 && kill(parent, SIGUSR1) == 0);
			hear(back[0]);
		}
		_exit(0);
	}
	for (i = 1; i <= rounds; i++) {
		while (signals < i)
			sigsuspend(&old);
		CHECK(record_at(fd, 0) == i);
		tell(back[1]);
	}
	CHECK(sigprocmask(SIG_SETMASK, &old, NULL) == 0 && status_of(child) == 0 && close(fd) == 0);
}

int main(int argc, char **argv)
{
	torture(argc, argv);
	both(0);
	both(1);
	by_signal();
	return good();
}
