/* Threads that are cancelled in a call: cleanup handlers run, once, and may call; what is left behind works and is not more than before. */
#include "torture.h"
#include <pthread.h>

static int fifo, second, file, cleaned, ready;

static void clean(void *argument)
{
	int fd = *(int *)argument;

	CHECK(record_at(file, 1) == 1);
	if (fd >= 0)
		CHECK(close(fd) == 0);
	__atomic_fetch_add(&cleaned, 1, __ATOMIC_RELAXED);
}

static void *waiter(void *unused)
{
	int own = open(at("records"), O_RDONLY);
	char word;

	(void)unused;
	CHECK(own >= 0);
	pthread_cleanup_push(clean, &own);
	CHECK(next_record(own) == 0);
	__atomic_store_n(&ready, 1, __ATOMIC_RELEASE);
	if (read(fifo, &word, 1) != -2)
		CHECK(!"a read that was cancelled came back");
	pthread_cleanup_pop(0);
	return NULL;
}

static void *busy(void *unused)
{
	int none = -1;

	pthread_cleanup_push(clean, &none);
	__atomic_store_n(&ready, 1, __ATOMIC_RELEASE);
	for (;;)
		CHECK(record_at(file, 2) == 2);
	pthread_cleanup_pop(0);
	return unused;
}

/* Not to be cancelled in here: the byte is neither lost nor read twice. */
static void *stubborn(void *unused)
{
	char word = 0;
	int old;

	(void)unused;
	CHECK(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old) == 0);
	__atomic_store_n(&ready, 1, __ATOMIC_RELEASE);
	CHECK(read(second, &word, 1) == 1 && word == 's');
	CHECK(pthread_setcancelstate(old, NULL) == 0);
	pthread_testcancel();
	CHECK(!"cancelled");
	return NULL;
}

static void cancel(void *(*body)(void *), int wait_ms, int word)
{
	pthread_t thread;
	void *result;
	char byte = (char)word;

	ready = 0;
	CHECK(pthread_create(&thread, NULL, body, NULL) == 0);
	while (!__atomic_load_n(&ready, __ATOMIC_ACQUIRE))
		pause_ms(1);
	pause_ms(wait_ms);
	CHECK(pthread_cancel(thread) == 0);
	if (word != 0)
		CHECK(write(second, &byte, 1) == 1);
	CHECK(pthread_join(thread, &result) == 0 && result == PTHREAD_CANCELED);
}

int main(int argc, char **argv)
{
	int i, spare;

	torture(argc, argv);
	file = records("records", 10);
	CHECK(mkfifo(at("fifo"), 0600) == 0 && (fifo = open(at("fifo"), O_RDWR)) >= 0);
	CHECK(mkfifo(at("second"), 0600) == 0 && (second = open(at("second"), O_RDWR)) >= 0);
	for (i = 0; i < rounds; i++) {
		cancel(waiter, 1 + i % 20, 0);
		cancel(busy, i % 5, 0);
		cancel(stubborn, 2, 's');
		CHECK(cleaned == 2 * (i + 1) && record_at(file, 5) == 5);
	}
	spare = open("/dev/null", O_RDONLY);
	CHECK(spare == second + 1 && close(spare) == 0);
	CHECK(close(fifo) == 0 && close(file) == 0 && unlink(at("fifo")) == 0 && unlink(at("second")) == 0);
	return good();
}
