/* Few descriptors: a program opens as many files as it may, gets EMFILE then, and goes on; a limit that shrinks while it runs; and children. */
#include "torture.h"
#include <sys/resource.h>

/* The runtime has a few of its own: so many fewer may a program have. */
#define SPARE 12

static void set_limit(int limit)
{
	struct rlimit now;

	CHECK(getrlimit(RLIMIT_NOFILE, &now) == 0);
	now.rlim_cur = (rlim_t)limit;
	CHECK(setrlimit(RLIMIT_NOFILE, &now) == 0);
}

static void fill(int limit)
{
	int i, fd, count = 0, files[1024];
	pid_t child;

	while ((fd = open(at(count % 2 ? "one" : "two"), O_RDONLY)) >= 0) {
		CHECK(fd < limit && count < limit);
		files[count++] = fd;
	}
	CHECK(errno == EMFILE && count >= limit - 3 - SPARE);
	while ((fd = dup(files[0])) >= 0)
		files[count++] = fd;
	CHECK(errno == EMFILE);
	for (i = 0; i < count; i += 5)
		CHECK(record_at(files[i], 1) == 1);
	CHECK(close(4) == 0 && dup(3) == 4 && dup(3) == -1 && errno == EMFILE);
	for (i = 5; i < 12; i++)
		CHECK(close(i) == 0);
	child = fork();
	if (child == 0) {
		CHECK(record_at(3, 2) == 2 && record_at(4, 1) == 1 && open(at("one"), O_RDONLY) == 5 && next_record(5) == 0);
		_exit(4);
	}
	CHECK(status_of(child) == 4 && record_at(3, 0) == 0);
	CHECK(close_range(3, ~0U, 0) == 0);
}

static void all(int limit)
{
	pid_t child;

	fill(limit);
	child = fork();
	if (child == 0)
		become("after", digits(limit));
	CHECK(status_of(child) == 5);
	fill(limit);
}

int main(int argc, char **argv)
{
	static const int limits[] = { 1024, 256, 64, 256, 64 };
	int i;

	if (torture(argc, argv) != NULL) {
		fill(atoi(argv[4]));
		return 5;
	}
	CHECK(close(records("one", 3)) == 0 && close(records("two", 3)) == 0);
	for (i = 0; i < (rounds < 5 ? rounds : 5); i++) {
		pid_t child = fork();

		if (child == 0) {
			set_limit(limits[i]);
			all(limits[i]);
			_exit(6);
		}
		CHECK(status_of(child) == 6);
	}
	/* And now this process, which has called home already. */
	set_limit(64);
	all(64);
	return good();
}
