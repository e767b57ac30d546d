/* Counts the bytes of a file. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char buffer[4096];
	long total = 0;
	ssize_t got;
	int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;

	if (file < 0) {
		perror(argc == 2 ? argv[1] : "usage: sum FILE");
		return 1;
	}
	while ((got = read(file, buffer, sizeof(buffer))) > 0)
		total += got;
	close(file);
	printf("%ld\n", total);
	return got < 0;
}
