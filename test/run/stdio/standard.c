/* Standard streams whose number gets a file of the folder, by dup2 and by freopen; what was kept of them; update modes; errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *folder;
static FILE *kept, *in;
static int saved;

static const char *at(const char *name)
{
	static char path[4096];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

static void report(const char *what, long first, long second)
{
	fprintf(stderr, "%s %ld %ld\n", what, first, second);
}

static void failed(const char *what, int yes)
{
	report(what, yes, errno);
}

/* By name and by what was kept, through functions and macros; what waited before goes to the new file. */
static void output(void)
{
	int fd = open(at("one"), O_CREAT | O_TRUNC | O_RDWR, 0644);

	printf("before ");
	dup2(fd, 1);
	printf("printf\n");
	puts("puts");
	putchar('c');
	putc('k', kept);
	putc_unlocked('u', kept);
	fputs(" kept\n", kept);
	fprintf(kept, "%s %d\n", "fprintf", 5);
	fwrite("fwrite\n", 1, 7, kept);
	putw(0x0a414243, kept);
	report("numbers", fileno(stdout), fileno(kept));
	report("place", ftell(kept), ftell(stdout));
	fflush(kept);
	dup2(saved, 1);
	printf("back on the old one\n");
	fputs("kept too\n", kept);
	fflush(stdout);
	dup2(fd, 1);
	lseek(fd, 0, SEEK_END);
	printf("again\n");
	fflush(NULL);
	dup2(saved, 1);
	close(fd);
}

static void input(void)
{
	char text[100], *line = NULL;
	size_t size = 0;
	int letter, fd = open(at("one"), O_RDONLY);

	dup2(fd, 0);
	close(fd);
	letter = getchar();
	ungetc(letter, stdin);
	printf("first %c\n", letter);
	if (fgets(text, sizeof(text), in) != NULL)
		printf("fgets %s", text);
	if (getline(&line, &size, stdin) > 0)
		printf("getline %s", line);
	free(line);
	letter = scanf("%99s", text);
	printf("scanf %d %s, at %ld\n", letter, text, ftell(in));
	fseek(stdin, 2, SEEK_SET);
	letter = (int)fread(text, 1, 5, in);
	printf("fread %d %.5s, then %d\n", letter, text, getc_unlocked(in));
	while (getc(in) != EOF)
		;
	printf("end %d %d, error %d\n", feof(in), feof(stdin), ferror(in));
	rewind(in);
	printf("again at %ld, the file at %ld\n", ftell(in), (long)lseek(0, 0, SEEK_CUR));
}

static void turned(void)
{
	char text[100];
	FILE *file = freopen(at("two"), "w", stdout);

	report("freopen", file == stdout, fileno(file));
	printf("into two\n");
	fputs("by kept\n", kept);
	fflush(stdout);
	report("appending", freopen(at("two"), "a", stdout) == stdout, 0);
	printf("appended\n");
	fflush(stdout);
	failed("none", freopen(at("missing/x"), "r", stdin) == NULL);
	in = file = fopen("/dev/null", "r");
	report("another", freopen(at("two"), "r", file) != NULL, 0);
	while (fgets(text, sizeof(text), in) != NULL)
		fprintf(stderr, "read: %s", text);
	report("closed", fclose(in), 0);
	dup2(saved, 1);
	puts("the end of that");
}

static void modes(void)
{
	char text[100];
	FILE *file = fopen(at("update"), "w+");
	int letter;

	fputs("0123456789", file);
	fseek(file, 3, SEEK_SET);
	fputc('x', file);
	fseek(file, 0, SEEK_CUR);
	letter = fgetc(file);
	report("update", letter, ftell(file));
	rewind(file);
	report("whole", fgets(text, sizeof(text), file) != NULL, strcmp(text, "012x456789"));
	report("closed", fclose(file), 0);
	file = fopen(at("update"), "r");
	fputc('x', file);
	fflush(file);
	report("read only", ferror(file) != 0, 0);
	fclose(file);
	failed("there", fopen(at("update"), "wx") == NULL);
	failed("no mode", fopen(at("update"), "q") == NULL);
}

static void errors(void)
{
	int copy = dup(2), fd = open(at("messages"), O_CREAT | O_WRONLY, 0600);

	dup2(fd, 2);
	errno = ENOENT;
	perror("perror");
	fprintf(stderr, "fprintf %d\n", 3);
	dup2(copy, 2);
	report("fclose", fclose(stdout), 0);
}

int main(int count, char **arguments)
{
	folder = count > 1 ? arguments[1] : ".";
	kept = stdout;
	in = stdin;
	saved = dup(1);
	output();
	input();
	turned();
	modes();
	errors();
	return 0;
}
