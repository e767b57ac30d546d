/*
 * Sixteen threads read, end and are replaced while the first one forks: each child has every handle, at its number and no other, and can
 * fork and open by itself. One thread waits all the while in a read that does not return.
 */
#include "torture.h"
#include <dirent.h>
#include <pthread.h>

#define READERS 16
static int files[READERS], fifo, done;

static void *reader(void *argument)
{
	int i, number = (int)(intptr_t)argument;

	for (i = 0; i < 20; i++)
		CHECK(record_at(files[number], (number * 7 + i) % 200) == (number * 7 + i) % 200);
	return NULL;
}

static void *readers(void *argument)
{
	int number = (int)(intptr_t)argument;
	pthread_t thread;

	while (!__atomic_load_n(&done, __ATOMIC_ACQUIRE)) {
		CHECK(pthread_create(&thread, NULL, reader, argument) == 0 && pthread_join(thread, NULL) == 0);
		CHECK(record_at(files[number], number) == number);
	}
	return NULL;
}

static void *waiter(void *unused)
{
	char word;

	CHECK(read(fifo, &word, 1) == 1 && word == '!');
	return unused;
}

/* 3 was left free: who finds something there has got what belongs to somebody else. */
static void check_numbers(void)
{
	DIR *list = opendir("/proc/self/fd");
	struct dirent *entry;
	int number, found = 0;

	CHECK(list != NULL && dirfd(list) == 3);
	while ((entry = readdir(list)) != NULL) {
		number = atoi(entry->d_name);
		found += number >= 4 && number < 4 + READERS;
		CHECK(number <= 4 + READERS || number > 100);
	}
	CHECK(found == READERS && closedir(list) == 0);
}

static void child(int round)
{
	int i, fd;

	CHECK(fcntl(3, F_GETFD) == -1 && errno == EBADF);
	check_numbers();
	for (i = 0; i < READERS; i++)
		CHECK(record_at(files[i], round % 200) == round % 200);
	fd = open(at("records3"), O_RDONLY);
	CHECK(fd == 3 && next_record(fd) == 0);
	if (round % 4 == 0) {
		pid_t grandchild = fork();

		if (grandchild == 0)
			_exit(next_record(fd) == 1 && record_at(files[round % READERS], 9) == 9 ? 5 : 6);
		CHECK(status_of(grandchild) == 5 && next_record(fd) == 2);
	}
	_exit(round & 63);
}

int main(int argc, char **argv)
{
	pthread_t threads[READERS], stuck;
	char name[32];
	int i, hole;
	pid_t pid;

	torture(argc, argv);
	hole = open("/dev/null", O_RDONLY);
	CHECK(hole == 3);
	for (i = 0; i < READERS; i++) {
		snprintf(name, sizeof(name), "records%d", i);
		CHECK((files[i] = records(name, 200)) == 4 + i);
	}
	CHECK(mkfifo(at("fifo"), 0600) == 0 && (fifo = open(at("fifo"), O_RDWR)) == 4 + READERS && close(hole) == 0);
	CHECK(pthread_create(&stuck, NULL, waiter, NULL) == 0);
	for (i = 0; i < READERS; i++)
		CHECK(pthread_create(&threads[i], NULL, readers, (void *)(intptr_t)i) == 0);
	for (i = 0; i < rounds; i++) {
		pid = fork();
		if (pid == 0)
			child(i);
		CHECK(status_of(pid) == (i & 63));
	}
	__atomic_store_n(&done, 1, __ATOMIC_RELEASE);
	for (i = 0; i < READERS; i++)
		CHECK(pthread_join(threads[i], NULL) == 0);
	CHECK(write(fifo, "!", 1) == 1 && pthread_join(stuck, NULL) == 0);
	return good();
}
