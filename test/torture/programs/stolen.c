/* A thread that was cancelled in a read takes nothing any more: what comes after pthread_join is there for others. */
#include "torture.h"
#include <pthread.h>

static int fifo, ready;

static void *reader(void *unused)
{
	char word;

	__atomic_store_n(&ready, 1, __ATOMIC_RELEASE);
	if (read(fifo, &word, 1) != -2)
		CHECK(!"a read that was cancelled came back");
	return unused;
}

int main(int argc, char **argv)
{
	pthread_t thread;
	void *result;
	char word;
	int i;

	torture(argc, argv);
	CHECK(mkfifo(at("fifo"), 0600) == 0 && (fifo = open(at("fifo"), O_RDWR)) >= 0);
	for (i = 0; i < rounds; i++) {
		ready = 0;
		CHECK(pthread_create(&thread, NULL, reader, NULL) == 0);
		while (!__atomic_load_n(&ready, __ATOMIC_ACQUIRE))
			pause_ms(1);
		pause_ms(2);
		CHECK(pthread_cancel(thread) == 0 && pthread_join(thread, &result) == 0 && result == PTHREAD_CANCELED);
		CHECK(write(fifo, "x", 1) == 1);
		pause_ms(i % 3);
		CHECK(fcntl(fifo, F_SETFL, O_NONBLOCK) == 0 && read(fifo, &word, 1) == 1 && fcntl(fifo, F_SETFL, 0) == 0);
	}
	CHECK(close(fifo) == 0 && unlink(at("fifo")) == 0);
	return good();
}
