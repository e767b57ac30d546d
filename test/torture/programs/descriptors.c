/* What /proc/self/fd lists: what a program has opened and nothing else, but for the runtime's own, which are few and high. */
#include "torture.h"
#include <dirent.h>

static void list(const char *when, int *own)
{
	DIR *folder = opendir("/proc/self/fd");
	char line[512];
	struct dirent *entry;
	int found[64] = { 0 }, i, fd, high = 0;
	size_t length;

	CHECK(folder != NULL);
	while ((entry = readdir(folder)) != NULL) {
		fd = atoi(entry->d_name);
		if (entry->d_name[0] == '.' || fd == dirfd(folder))
			continue;
		if (fd < 64)
			found[fd] = 1;
		else
			high++;
	}
	CHECK(closedir(folder) == 0);
	CHECK(high <= 10 && (*own == 0 || high <= *own)); /* no more than when this began */
	if (*own == 0)
		*own = high;
	length = (size_t)snprintf(line, sizeof(line), "%s:", when);
	for (i = 0; i < 64; i++)
		if (found[i])
			length += (size_t)snprintf(line + length, sizeof(line) - length, " %d", i);
	line[length++] = '\n';
	CHECK(write(1, line, length) == (ssize_t)length);
}

int main(int argc, char **argv)
{
	const char *role = torture(argc, argv);
	int i, fd, own = 0, none = 0;
	pid_t child;

	if (role != NULL) {
		list("after exec", &own);
		return 0;
	}
	list("at the start", &none);
	fd = records("records", 10);
	list("one file", &own);
	for (i = 0; i < rounds; i++) {
		int more = open(at("records"), O_RDONLY | O_CLOEXEC), copy = dup(more);

		child = fork();
		if (child == 0)
			_exit(next_record(more) != 0);
		CHECK(status_of(child) == 0 && next_record(copy) == 1 && close(more) == 0 && close(copy) == 0);
		CHECK(fork() != 0 || (execl("/bin/true", "true", (char *)NULL), 0));
		CHECK(wait(NULL) > 0);
	}
	list("after all these children", &own);
	child = fork();
	if (child == 0) {
		list("in a child", &own);
		_exit(0);
	}
	CHECK(status_of(child) == 0 && fcntl(fd, F_DUPFD_CLOEXEC, 20) == 20);
	child = fork();
	if (child == 0)
		become("after", NULL);
	CHECK(status_of(child) == 0 && close(20) == 0 && close(fd) == 0);
	list("at the end", &own);
	return good();
}
