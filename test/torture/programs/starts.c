/* system, popen, the exec family and PATH: programs that are started find the files, and the descriptors, of who started them. */
#include "torture.h"

static void by_system(void)
{
	char command[512];

	snprintf(command, sizeof(command), "cat '%s' > '%s' && test -s '%s' && exit 5", at("text"), at("copy"), at("copy"));
	CHECK(WEXITSTATUS(system(command)) == 5 && is_text(at("copy"), "some\ntext\n"));
	CHECK(WEXITSTATUS(system("cat <&9 >/dev/null; exit 4")) == 4 && lseek(9, 0, SEEK_CUR) == 10);
	CHECK(lseek(9, 0, SEEK_SET) == 0 && system(NULL) != 0);
	CHECK(WEXITSTATUS(system("there-is-no-such-program 2>/dev/null")) == 127);
	CHECK(WTERMSIG(system("kill -9 $$")) == SIGKILL);
}

static void by_popen(void)
{
	char line[64], command[512];
	FILE *pipe;

	CHECK((pipe = popen("head -n 1 <&9", "r")) != NULL && fgets(line, sizeof(line), pipe) != NULL);
	CHECK(strcmp(line, "some\n") == 0 && pclose(pipe) == 0 && lseek(9, 0, SEEK_SET) == 0);
	snprintf(command, sizeof(command), "cat > '%s'", at("piped"));
	CHECK((pipe = popen(command, "w")) != NULL && fputs("through a pipe\n", pipe) >= 0 && pclose(pipe) == 0);
	CHECK(is_text(at("piped"), "through a pipe\n"));
	CHECK((pipe = popen("exit 3", "r")) != NULL && WEXITSTATUS(pclose(pipe)) == 3);
}

/* Each takes another way to the same program. */
static void replace(int way)
{
	const char *text = at("copy"); /* not the same file: cmp would not read it */
	char *argv[] = { (char *)"cmp", (char *)"-s", (char *)"-", (char *)(uintptr_t)text, NULL };
	char *own[] = { (char *)"PATH=/usr/bin:/bin", (char *)"LC_ALL=C", NULL };

	CHECK(dup2(9, 0) == 0 && close(9) == 0 && lseek(0, 0, SEEK_SET) == 0);
	switch (way) {
	case 0:
		execlp("cmp", "cmp", "-s", "-", text, (char *)NULL);
		break;
	case 1:
		execvp("cmp", argv);
		break;
	case 2:
		execv("/usr/bin/cmp", argv);
		break;
	case 3:
		execle("/usr/bin/cmp", "cmp", "-s", "-", text, (char *)NULL, own);
		break;
	case 4:
		execvpe("cmp", argv, own);
		break;
	case 5:
		CHECK(setenv("PATH", "/there/is/no:/etc/passwd:/usr/sbin:/usr/bin:/bin", 1) == 0);
		execvp("cmp", argv);
		break;
	case 6:
		CHECK(chdir("/usr/bin") == 0 && setenv("PATH", ":/none", 1) == 0);
		execlp("cmp", "cmp", "-s", "-", text, (char *)NULL);
		break;
	}
	_exit(99);
}

static void refused(void)
{
	char *argv[] = { (char *)"x", NULL };

	CHECK(execv(at("text"), argv) == -1 && errno == EACCES);
	CHECK(execv(at("nothing"), argv) == -1 && errno == ENOENT);
	CHECK(execvp("there-is-no-such-program", argv) == -1 && errno == ENOENT);
	CHECK(execv("/etc", argv) == -1 && errno == EACCES);
	CHECK(is_text(at("text"), "some\ntext\n") && lseek(9, 3, SEEK_SET) == 3 && lseek(9, 0, SEEK_SET) == 0);
}

int main(int argc, char **argv)
{
	int i, fd;

	torture(argc, argv);
	put_text(at("text"), "some\ntext\n");
	CHECK((fd = open(at("text"), O_RDONLY)) >= 0 && dup2(fd, 9) == 9 && close(fd) == 0);
	refused();
	by_system();
	by_popen();
	for (i = 0; i < rounds; i++) {
		pid_t child = fork();

		if (child == 0)
			replace(i % 7);
		CHECK(status_of(child) == 0 && lseek(9, 0, SEEK_CUR) == 10);
	}
	refused();
	return good();
}
