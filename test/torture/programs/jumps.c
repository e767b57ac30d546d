/* siglongjmp out of a handler that interrupts a waiting call: the call is over, takes nothing any more, and leaves the thread as it was. */
#include "torture.h"
#include <pthread.h>
#include <setjmp.h>
#include <sys/time.h>

static sigjmp_buf place;

static void on_alarm(int number)
{
	(void)number;
	siglongjmp(place, 1);
}

int main(int argc, char **argv)
{
	struct itimerval timer = { { 0, 0 }, { 0, 3000 } };
	int i, fd, old;
	char word;

	torture(argc, argv);
	CHECK(signal(SIGALRM, on_alarm) != SIG_ERR);
	CHECK(mkfifo(at("fifo"), 0600) == 0 && (fd = open(at("fifo"), O_RDWR)) >= 0);
	for (i = 0; i < rounds; i++) {
		if (sigsetjmp(place, 1) == 0) {
			CHECK(setitimer(ITIMER_REAL, &timer, NULL) == 0);
			CHECK(read(fd, &word, 1) == 0 && !"the read came back");
		}
		CHECK(write(fd, "x", 1) == 1);
		pause_ms(i % 3);
		CHECK(fcntl(fd, F_SETFL, O_NONBLOCK) == 0 && read(fd, &word, 1) == 1 && fcntl(fd, F_SETFL, 0) == 0);
		CHECK(pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &old) == 0 && old == PTHREAD_CANCEL_DEFERRED);
	}
	CHECK(close(fd) == 0 && unlink(at("fifo")) == 0);
	return good();
}
