/* An ordinary program: prints the files that it is given. Knows nothing of agents. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int show(const char *path)
{
	char buffer[4096];
	ssize_t length;
	int fd = open(path, O_RDONLY);

	if (fd < 0) {
		perror(path);
		return 1;
	}
	while ((length = read(fd, buffer, sizeof buffer)) > 0) {
		if (write(STDOUT_FILENO, buffer, (size_t)length) != length)
			length = -1;
	}
	if (length < 0)
		perror(path);
	close(fd);
	return length < 0;
}

int main(int count, char **arguments)
{
	int failed = 0;
	int i;

	for (i = 1; i < count; i++)
		failed |= show(arguments[i]);
	return failed;
}
