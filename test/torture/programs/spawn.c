/* posix_spawn: files opened, duplicated and closed for the child at home as here, what fails, signals, groups. */
#include "torture.h"
#include <spawn.h>

extern char **environ;

static int child(char **argv)
{
	char text[64];
	int fd = atoi(argv[4]);

	/* 0: records from the parent's offset on; 1: a file that was opened for it; `fd`: closed. */
	CHECK(next_record(0) == atoi(argv[5]));
	CHECK(fcntl(fd, F_GETFD) == -1 && errno == EBADF);
	CHECK(is_text(at("beside"), "beside\n"));
	CHECK(snprintf(text, sizeof(text), "child %s\n", argv[5]) > 0);
	CHECK(write(1, text, strlen(text)) == (ssize_t)strlen(text));
	return 33;
}

static void one(int fd, int round)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t set;
	char *argv[] = { self, (char *)(uintptr_t)data, (char *)"1", (char *)"child", (char *)(uintptr_t)digits(fd), (char *)(uintptr_t)digits(round), NULL };
	pid_t pid;

	CHECK(posix_spawn_file_actions_init(&actions) == 0 && posix_spawnattr_init(&attributes) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&actions, fd, 0) == 0 && posix_spawn_file_actions_addclose(&actions, fd) == 0);
	CHECK(posix_spawn_file_actions_addopen(&actions, 1, at("out"), O_WRONLY | O_CREAT | O_APPEND, 0640) == 0);
	CHECK(sigemptyset(&set) == 0 && posix_spawnattr_setsigmask(&attributes, &set) == 0 && posix_spawnattr_setpgroup(&attributes, 0) == 0);
	CHECK(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP) == 0);
	CHECK(posix_spawn(&pid, self, &actions, &attributes, argv, environ) == 0);
	CHECK(status_of(pid) == 33 && lseek(fd, 0, SEEK_CUR) == 8 * (off_t)(round + 1));
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0 && posix_spawnattr_destroy(&attributes) == 0);
}

/* Programs of the system, with home files as their standard streams. */
static void cat(void)
{
	posix_spawn_file_actions_t actions;
	char *argv[] = { (char *)"cat", (char *)"-", (char *)(uintptr_t)at("beside"), NULL };
	pid_t pid;

	CHECK(posix_spawn_file_actions_init(&actions) == 0);
	CHECK(posix_spawn_file_actions_addopen(&actions, 0, at("beside"), O_RDONLY, 0) == 0);
	CHECK(posix_spawn_file_actions_addopen(&actions, 1, at("copied"), O_WRONLY | O_CREAT | O_TRUNC, 0600) == 0);
	CHECK(posix_spawnp(&pid, "cat", &actions, NULL, argv, environ) == 0 && status_of(pid) == 0);
	CHECK(is_text(at("copied"), "beside\nbeside\n"));
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0);
}

static void failing(void)
{
	posix_spawn_file_actions_t actions;
	char *argv[] = { (char *)"none", NULL };
	pid_t pid;

	CHECK(posix_spawn(&pid, "/bin/there-is-no-such-program", NULL, NULL, argv, environ) == ENOENT);
	CHECK(posix_spawnp(&pid, "there-is-no-such-program", NULL, NULL, argv, environ) == ENOENT);
	CHECK(posix_spawn(&pid, at("beside"), NULL, NULL, argv, environ) == EACCES);
	CHECK(posix_spawn_file_actions_init(&actions) == 0);
	CHECK(posix_spawn_file_actions_addopen(&actions, 0, at("nothing"), O_RDONLY, 0) == 0);
	CHECK(posix_spawn(&pid, "/bin/true", &actions, NULL, argv, environ) == ENOENT);
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0 && waitpid(-1, NULL, 0) == -1 && errno == ECHILD);
}

int main(int argc, char **argv)
{
	int i, fd;

	if (torture(argc, argv) != NULL)
		return child(argv);
	put_text(at("beside"), "beside\n");
	fd = records("records", rounds);
	for (i = 0; i < rounds; i++)
		one(fd, i);
	CHECK(next_record(fd) == -1 && close(fd) == 0);
	cat();
	failing();
	return good();
}
