/* Children die with locks of both kinds in their hands, by SIGKILL and by _exit: who has waited for them finds the locks free, each time. */
#include "torture.h"
#include <sys/file.h>
#include <sys/resource.h>

static int lock_all(int fd)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0 };

	return fcntl(fd, F_SETLK, &lock);
}

static void child(int kind, int ready)
{
	int fd = open(at("locked"), O_RDWR);

	CHECK(fd >= 0 && (kind == 0 ? lock_all(fd) : flock(fd, LOCK_EX | LOCK_NB)) == 0);
	tell(ready);
	for (;;)
		pause();
}

/* Every way to learn of a child's end. */
static void wait_for(pid_t pid, int way)
{
	int status = 0, expect = way % 2 ? SIGTERM : SIGKILL;
	struct rusage usage;
	siginfo_t info;

	switch (way % 6) {
	case 0:
		CHECK(waitpid(pid, &status, 0) == pid);
		break;
	case 1:
		CHECK(wait(&status) == pid);
		break;
	case 2:
		CHECK(wait4(pid, &status, 0, &usage) == pid);
		break;
	case 3:
		CHECK(wait3(&status, 0, &usage) == pid);
		break;
	case 4:
		memset(&info, 0, sizeof(info));
		CHECK(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT) == 0 && info.si_pid == pid && info.si_status == expect);
		CHECK(waitid(P_ALL, 0, &info, WEXITED) == 0 && info.si_pid == pid && info.si_code == CLD_KILLED);
		return;
	case 5:
		while (waitpid(-1, &status, WNOHANG) != pid)
			pause_ms(1);
		break;
	}
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == expect);
}

int main(int argc, char **argv)
{
	int i, fd, probe, ready[2];
	pid_t pid;

	torture(argc, argv);
	put_text(at("locked"), "x");
	CHECK((fd = open(at("locked"), O_RDWR)) >= 0 && pipe(ready) == 0);
	for (i = 0; i < rounds; i++) {
		pid = fork();
		if (pid == 0)
			child(i % 2, ready[1]);
		hear(ready[0]);
		probe = open(at("locked"), O_RDWR);
		CHECK(i % 2 ? flock(probe, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK : lock_all(probe) == -1);
		CHECK(close(probe) == 0 && kill(pid, i / 2 % 2 ? SIGTERM : SIGKILL) == 0);
		wait_for(pid, i / 2 % 6);
		CHECK(i % 2 ? flock(fd, LOCK_EX | LOCK_NB) == 0 : lock_all(fd) == 0);
		CHECK(flock(fd, LOCK_UN) == 0);
	}
	CHECK(close(fd) == 0);
	return good();
}
