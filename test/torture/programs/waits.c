/* Ways to wait, and not to: any child, a group, WNOHANG, WNOWAIT, stopped ones, SIGCHLD handled and ignored. */
#include "torture.h"
#include <sys/file.h>

static int fd;
static volatile sig_atomic_t reaped;

static void child(int status, int ms)
{
	int own = open(at("locked"), O_RDWR);

	CHECK(own >= 0 && flock(own, LOCK_SH) == 0 && record_at(fd, 1) == 1);
	pause_ms(ms);
	_exit(status);
}

/* Nobody has the file locked any more. */
static int is_free(void)
{
	int own = open(at("locked"), O_RDWR), result = flock(own, LOCK_EX | LOCK_NB);

	CHECK(own >= 0 && close(own) == 0);
	return result == 0;
}

static void start(int count, int group)
{
	int i;

	for (i = 0; i < count; i++) {
		pid_t pid = fork();

		if (pid == 0) {
			if (group)
				setpgid(0, group);
			child(i + 1, 2 * i);
		}
	}
}

static void any(void)
{
	int status, sum = 0, none = 0, turns = 0;
	pid_t got;

	start(5, 0);
	while ((got = waitpid(-1, &status, turns++ % 2 ? WNOHANG : 0)) >= 0) {
		none += got == 0;
		if (got > 0)
			sum += WEXITSTATUS(status);
	}
	CHECK(errno == ECHILD && sum == 15 && is_free());
}

static void stopped(void)
{
	siginfo_t info;
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		int own = open(at("locked"), O_RDWR);

		CHECK(flock(own, LOCK_EX) == 0 && raise(SIGSTOP) == 0 && next_record(fd) == 0);
		_exit(7);
	}
	CHECK(waitpid(pid, &status, WUNTRACED) == pid && WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP && !is_free());
	CHECK(waitpid(pid, &status, WNOHANG) == 0 && kill(pid, SIGCONT) == 0);
	CHECK(waitid(P_PID, (id_t)pid, &info, WCONTINUED | WEXITED | WNOWAIT) == 0 && info.si_pid == pid);
	CHECK(waitid(P_PID, (id_t)pid, &info, WEXITED) == 0 && info.si_code == CLD_EXITED && info.si_status == 7 && is_free());
	CHECK(lseek(fd, 0, SEEK_CUR) == 8 && lseek(fd, 0, SEEK_SET) == 0);
}

static void on_child(int number)
{
	int saved = errno;

	(void)number;
	while (waitpid(-1, NULL, WNOHANG) > 0)
		reaped++;
	errno = saved;
}

static void handled(void)
{
	struct sigaction action, old;
	int turns = 0;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_child;
	action.sa_flags = SA_RESTART;
	reaped = 0;
	CHECK(sigaction(SIGCHLD, &action, &old) == 0);
	start(6, 0);
	while (reaped < 6 && turns++ < 4000) {
		CHECK(record_at(fd, turns % 3) == turns % 3);
		pause_ms(1);
	}
	CHECK(reaped == 6 && is_free() && sigaction(SIGCHLD, &old, NULL) == 0);
}

/* The kernel reaps them; wait comes back when none is left. */
static void ignored(void)
{
	CHECK(signal(SIGCHLD, SIG_IGN) != SIG_ERR);
	start(4, 0);
	CHECK(wait(NULL) == -1 && errno == ECHILD && is_free());
	CHECK(signal(SIGCHLD, SIG_DFL) != SIG_ERR);
}

int main(int argc, char **argv)
{
	int i;

	torture(argc, argv);
	put_text(at("locked"), "x");
	fd = records("records", 3);
	for (i = 0; i < rounds; i++) {
		any();
		stopped();
		handled();
		ignored();
	}
	return good();
}
