/* posix_spawn in a folder at home: the child begins there, files of the list are opened from there, and its starter stays where it was. */
#include "torture.h"
#include <spawn.h>

extern char **environ;

static posix_spawn_file_actions_t actions;

static void begin(void)
{
	CHECK(posix_spawn_file_actions_init(&actions) == 0);
}

static void enter(const char *path)
{
	CHECK(posix_spawn_file_actions_addchdir_np(&actions, path) == 0);
}

/* Spawns `program`, which is to find itself in `place`: 0, or what posix_spawn says. */
static int spawned(const char *program, const char *place)
{
	char *argv[] = { (char *)(uintptr_t)program, (char *)(uintptr_t)data, (char *)"1", (char *)(uintptr_t)place, NULL };
	char before[PATH_MAX], after[PATH_MAX];
	pid_t pid;
	int result;

	CHECK(getcwd(before, sizeof(before)) != NULL);
	result = posix_spawn(&pid, program, &actions, NULL, argv, environ);
	CHECK(result != 0 || status_of(pid) == 7);
	CHECK(getcwd(after, sizeof(after)) != NULL && strcmp(before, after) == 0);
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0);
	return result;
}

static int child(const char *place)
{
	char here[PATH_MAX];

	CHECK(getcwd(here, sizeof(here)) != NULL && strcmp(here, place) == 0);
	if (strcmp(place, data) == 0)
		CHECK(is_text("beside", "beside\n") && access("sub", X_OK) == 0);
	return 7;
}

static void simple(void)
{
	begin();
	enter(data);
	CHECK(spawned(self, data) == 0);
	begin();
	enter(at("sub"));
	enter("deep");
	enter("..");
	CHECK(spawned(self, at("sub")) == 0);
	begin();
	enter("/");
	enter(data);
	enter("/usr/../usr");
	CHECK(spawned(self, "/usr") == 0);
	begin();
	enter(at("missing"));
	CHECK(spawned(self, data) == ENOENT);
	begin();
	enter(at("beside"));
	CHECK(spawned(self, data) == ENOTDIR);
}

static void by_descriptor(void)
{
	int folder = open(at("sub"), O_RDONLY | O_DIRECTORY), here = open("/usr", O_RDONLY | O_DIRECTORY);

	CHECK(folder >= 0 && here >= 0);
	begin();
	CHECK(posix_spawn_file_actions_addfchdir_np(&actions, folder) == 0);
	CHECK(spawned(self, at("sub")) == 0);
	begin();
	enter(data);
	CHECK(posix_spawn_file_actions_addfchdir_np(&actions, here) == 0);
	CHECK(spawned(self, "/usr") == 0);
	begin();
	CHECK(posix_spawn_file_actions_addopen(&actions, 40, at("sub"), O_RDONLY | O_DIRECTORY, 0) == 0);
	CHECK(posix_spawn_file_actions_addfchdir_np(&actions, 40) == 0);
	enter("deep");
	CHECK(spawned(self, at("sub/deep")) == 0);
	CHECK(close(folder) == 0 && close(here) == 0);
}

/* Names of files, and of the program, are relative to where the list has led by then. */
static void relative(void)
{
	char *argv[] = { (char *)"sh", (char *)"../said", NULL };
	pid_t pid;

	begin();
	enter(data);
	CHECK(posix_spawn_file_actions_addopen(&actions, 0, "beside", O_RDONLY, 0) == 0);
	enter("sub");
	CHECK(posix_spawn_file_actions_addopen(&actions, 1, "heard", O_WRONLY | O_CREAT | O_TRUNC, 0600) == 0);
	CHECK(posix_spawn(&pid, "../say", &actions, NULL, argv, environ) == 0 && status_of(pid) == 9);
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0 && is_text(at("sub/heard"), "../say ../said beside\n"));
	CHECK(unlink(at("sub/heard")) == 0);
	begin();
	enter("/bin");
	CHECK(posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) == 0);
	CHECK(posix_spawn(&pid, "./sh", &actions, NULL, argv, environ) == 0 && status_of(pid) != 0);
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0);
}

int main(int argc, char **argv)
{
	const char *place = torture(argc, argv);
	char here[PATH_MAX];
	int i;

	if (place != NULL)
		return child(place);
	CHECK(getcwd(here, sizeof(here)) != NULL);
	CHECK(mkdir(at("sub"), 0755) == 0 && mkdir(at("sub/deep"), 0755) == 0);
	put_text(at("beside"), "beside\n");
	put_text(at("say"), "#!/bin/sh\nread word\necho $0 $1 $word\nexit 9\n");
	CHECK(chmod(at("say"), 0755) == 0);
	for (i = 0; i < rounds; i++) {
		CHECK(chdir(i % 2 ? at("sub") : here) == 0);
		simple();
		by_descriptor();
		relative();
	}
	return good();
}
