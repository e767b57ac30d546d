/* Wide characters on streams over files of the folder, and formatted output to a descriptor. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

static void output(int fd)
{
	int saved = dup(1);

	dprintf(fd, "%s-%d\n", "dprintf", 7);
	dup2(fd, 1);
	wprintf(L"wide %ls %d\n", L"\u00e9\u20ac\U0001f600", 5);
	putwchar(L'\u00e9');
	fputws(L"line\n", stdout);
	fwprintf(stdout, L"%s\n", "narrow");
	fflush(stdout);
	dup2(saved, 1);
}

static void input(int fd)
{
	wchar_t line[100];
	wint_t letter;
	int i;

	lseek(fd, 0, SEEK_SET);
	dup2(fd, 0);
	while (fgetws(line, 100, stdin) != NULL)
		fprintf(stderr, "%zu %x\n", wcslen(line), (unsigned)line[0]);
	rewind(stdin);
	for (i = 0; i < 16; i++)
		getwchar();
	letter = getwc(stdin);
	ungetwc(letter, stdin);
	fprintf(stderr, "%x\n", (unsigned)letter);
	fprintf(stderr, "%x %d\n", (unsigned)getwchar(), fwide(stdin, 1) > 0);
}

int main(int count, char **arguments)
{
	char path[4096];
	FILE *file;
	wint_t letter;
	int fd;

	setlocale(LC_ALL, "C.UTF-8");
	snprintf(path, sizeof(path), "%s/wide", count > 1 ? arguments[1] : ".");
	fd = open(path, O_CREAT | O_RDWR | O_TRUNC, 0644);
	output(fd);
	input(fd);
	file = fopen(path, "r");
	while ((letter = fgetwc(file)) != WEOF)
		fprintf(stderr, "%x ", (unsigned)letter);
	return fclose(file);
}
