/* SIGALRM every half millisecond while calls run: results stay right, files are not interrupted, and the handler calls by itself. */
#include "torture.h"
#include <sys/time.h>

static volatile sig_atomic_t alarms, appended;
static int log_file = -1;

static void on_alarm(int number)
{
	int saved = errno;

	(void)number;
	alarms++;
	if (log_file >= 0 && alarms % 8 == 0) {
		CHECK(write(log_file, "alarm\n", 6) == 6);
		appended++;
	}
	errno = saved;
}

static void storm(long microseconds, int flags)
{
	struct itimerval timer = { { 0, microseconds }, { 0, microseconds } };
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_alarm;
	action.sa_flags = flags;
	CHECK(sigaction(SIGALRM, &action, NULL) == 0 && setitimer(ITIMER_REAL, &timer, NULL) == 0);
}

static void calls(void)
{
	int i, fd, seen = alarms;
	struct stat status;
	char name[32];
	pid_t child;

	for (i = 0; i < rounds || alarms - seen < 40; i++) {
		snprintf(name, sizeof(name), "storm%d", i % 5);
		fd = records(name, 4);
		CHECK(next_record(fd) == 0 && record_at(fd, 3) == 3 && fstat(fd, &status) == 0 && status.st_size == 32);
		CHECK(dup2(fd, 40) == 40 && next_record(40) == 1);
		if (i % 5 == 0) {
			child = fork();
			if (child == 0)
				_exit(next_record(fd) == 2 ? 9 : 8);
			CHECK(status_of(child) == 9);
		}
		CHECK(close(40) == 0 && close(fd) == 0);
	}
}

int main(int argc, char **argv)
{
	struct stat status;

	torture(argc, argv);
	storm(500, SA_RESTART);
	calls();
	storm(500, 0);
	calls();
	storm(0, 0);
	CHECK((log_file = open(at("log"), O_WRONLY | O_CREAT | O_APPEND, 0600)) >= 0);
	storm(2000, SA_RESTART);
	calls();
	storm(0, 0);
	CHECK(fstat(log_file, &status) == 0 && status.st_size == 6 * (off_t)appended && appended > 0);
	CHECK(close(log_file) == 0 && unlink(at("log")) == 0);
	return good();
}
