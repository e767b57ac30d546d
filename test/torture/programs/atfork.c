/* pthread_atfork handlers that call home, forks from many threads at once, and forks in children of threads. */
#include "torture.h"
#include <pthread.h>

static int file, before, after, within;

static void prepare(void)
{
	CHECK(record_at(file, 1) == 1);
	__atomic_fetch_add(&before, 1, __ATOMIC_RELAXED);
}

static void in_parent(void)
{
	CHECK(record_at(file, 2) == 2);
	__atomic_fetch_add(&after, 1, __ATOMIC_RELAXED);
}

static void in_child(void)
{
	CHECK(record_at(file, 3) == 3);
	within = 1;
}

static void *forker(void *argument)
{
	int i, number = (int)(intptr_t)argument;
	char name[32];

	snprintf(name, sizeof(name), "records%d", number);
	for (i = 0; i < rounds; i++) {
		int own = records(name, 4);
		pid_t pid = fork();

		if (pid == 0)
			_exit(within == 1 && next_record(own) == 0 && record_at(file, 5) == 5 ? 40 + number : 99);
		CHECK(status_of(pid) == 40 + number && next_record(own) == 1 && close(own) == 0);
	}
	return NULL;
}

int main(int argc, char **argv)
{
	pthread_t threads[4];
	int i;

	torture(argc, argv);
	file = records("records", 10);
	CHECK(pthread_atfork(prepare, in_parent, in_child) == 0);
	for (i = 0; i < 4; i++)
		CHECK(pthread_create(&threads[i], NULL, forker, (void *)(intptr_t)i) == 0);
	for (i = 0; i < 4; i++)
		CHECK(pthread_join(threads[i], NULL) == 0);
	CHECK(before == 4 * rounds && after == 4 * rounds && within == 0);
	return good();
}
