/* posix_spawn in a folder at home: the child begins there, and its starter stays where it was. */
#include "torture.h"
#include <spawn.h>

extern char **environ;

int main(int argc, char **argv)
{
	char *again[] = { self, argv[1], argv[2], (char *)"child", NULL };
	posix_spawn_file_actions_t actions;
	char before[PATH_MAX], after[PATH_MAX];
	pid_t pid;

	if (torture(argc, argv) != NULL)
		return is_text("beside", "beside\n") ? 7 : 8;
	put_text(at("beside"), "beside\n");
	CHECK(posix_spawn_file_actions_init(&actions) == 0 && posix_spawn_file_actions_addchdir_np(&actions, data) == 0);
	CHECK(getcwd(before, sizeof(before)) != NULL && posix_spawn(&pid, self, &actions, NULL, again, environ) == 0);
	CHECK(status_of(pid) == 7 && getcwd(after, sizeof(after)) != NULL && strcmp(before, after) == 0);
	CHECK(posix_spawn_file_actions_destroy(&actions) == 0);
	return good();
}
