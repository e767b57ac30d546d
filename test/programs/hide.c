/*
 * hide [-n] FOLDER... -- PROGRAM ARGS: runs a program where the folders are empty, and (-n) where there is no network.
 * It stands between `bypass run` and the program: home was started outside, so it still sees what the program cannot.
 */
#define _GNU_SOURCE 1
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static int fail(const char *what)
{
	perror(what);
	return 99;
}

int main(int count, char **words)
{
	int i = 1, network = 0;

	(void)count;
	if (words[i] != NULL && strcmp(words[i], "-n") == 0) {
		network = CLONE_NEWNET;
		i++;
	}
	if (unshare(CLONE_NEWNS | network) != 0)
		return fail("unshare");
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		return fail("mount /");
	for (; words[i] != NULL && strcmp(words[i], "--") != 0; i++)
		if (mount("none", words[i], "tmpfs", 0, "mode=000") != 0)
			return fail(words[i]);
	if (words[i] == NULL || words[i + 1] == NULL)
		return fail("usage: hide [-n] FOLDER... -- PROGRAM ARGS");
	execvp(words[i + 1], words + i + 1);
	return fail(words[i + 1]);
}
