/* launch.c -- starts home and program, waits, and ends as the program ended. See launch.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "launch.h"
#include "link.h"
#include "log.h"
#include "reach.h"
#include "../shared/address.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 8u
#endif

/* Milliseconds that home may take to end after the program; programs in the background keep it longer, and are not waited for. */
#define HOME_PATIENCE_MS 500

/* ---- descriptors that programs inherit ---- */

/* High, where programs do not look: from min(900, the limit) downwards. */
static int raise_file(int file)
{
	struct rlimit limit;
	int top, raised = -1;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		limit.rlim_cur = 256;
	for (top = limit.rlim_cur > 900 ? 900 : (int)limit.rlim_cur - 1; raised < 0 && top > 2; top--)
		if (fcntl(top, F_GETFD) < 0)
			raised = fcntl(file, F_DUPFD, top);
	if (raised < 0)
		return file;
	close(file);
	return raised;
}

static struct bypass_stats *make_stats(int *file)
{
	void *page;

	*file = memfd_create("bypass-stats", MFD_NOEXEC_SEAL);
	if (*file < 0)
		*file = memfd_create("bypass-stats", 0);
	if (*file < 0 || ftruncate(*file, BYPASS_STATS_SIZE_AUDIT) != 0)
		return NULL;
	page = mmap(NULL, BYPASS_STATS_SIZE_AUDIT, PROT_READ | PROT_WRITE, MAP_SHARED, *file, 0);
	if (page == MAP_FAILED)
		return NULL;
	((struct bypass_stats *)page)->magic = BYPASS_STATS_MAGIC;
	*file = raise_file(*file);
	return (struct bypass_stats *)page;
}

/* ---- home ---- */

struct run {
	struct bypass_launch *launch;
	struct bypass_preload preload;
	struct bypass_connection link; /* --connect */
	struct bypass_stats *stats;
	int stats_file, session_file; /* the program's; -1: none */
	pid_t home;                   /* 0: none */
	sigset_t mask;                /* as the launcher was started */
};

/* Held back until everybody is ready for them: a Ctrl-C at the wrong moment would end the launcher, or home, and not the program. */
static void hold_signals(struct run *run)
{
	sigset_t held;

	sigemptyset(&held);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGQUIT);
	sigaddset(&held, SIGTERM);
	sigaddset(&held, SIGHUP);
	sigprocmask(SIG_BLOCK, &held, &run->mask);
}

/* In a session of its own: what is typed at the terminal is for the program. Ends when nobody holds the program's end. */
static void run_home(struct run *run, int file)
{
	int status;
	char word;

	setsid();
	signal(SIGTTOU, SIG_IGN);
	signal(SIGINT, SIG_IGN); /* one that came before setsid is dropped */
	signal(SIGQUIT, SIG_IGN);
	sigprocmask(SIG_SETMASK, &run->mask, NULL);
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	close(run->stats_file);
	if (run->launch->connect != NULL) {
		status = bypass_link_relay(file, &run->link) == 0 ? 0 : 1;
	} else if (run->launch->home != NULL) {
		status = run->launch->home(file, run->launch->home_data);
	} else {
		while (read(file, &word, 1) < 0 && errno == EINTR)
			;
		status = 0;
	}
	bypass_preload_clean(&run->preload);
	exit(status);
}

/* Whether this run needs a process at the session's other end: home, the way there, or just who cleans up after the last program. */
static int needs_home(const struct run *run)
{
	return run->launch->home != NULL || run->launch->connect != NULL || run->preload.directory[0] != '\0';
}

/* Takes over both ends of the session. */
static int start_home(struct run *run, int pair[2])
{
	int shadow = run->launch->home != NULL || run->launch->connect != NULL;

	run->session_file = raise_file(pair[0]);
	if (bypass_preload_set(&run->preload, run->launch, shadow ? run->session_file : -1, run->stats_file) != 0)
		return -1;
	fflush(NULL);
	run->home = needs_home(run) ? fork() : 0;
	if (run->home < 0) {
		bypass_complain("cannot start a process: %s", strerror(errno));
		return -1;
	}
	if (needs_home(run) && run->home == 0) {
		close(run->session_file);
		run_home(run, pair[1]);
	}
	close(pair[1]);
	if (run->home == 0) {
		close(run->session_file);
		run->session_file = -1;
	}
	return 0;
}

/*
 * The descriptor that --connect fd:N names: whoever started the launcher holds the session's other end, so there is no way to home to be kept
 * open here. -1: it names something else; -2 after a complaint.
 */
static int given_session(const struct bypass_launch *launch)
{
	struct bypass_address address;
	const char *problem;
	int type = 0;
	socklen_t size = sizeof(type);

	if (launch->connect == NULL || bypass_address_parse(launch->connect, &address, &problem) != 0 || address.kind != BYPASS_ADDRESS_FD)
		return -1;
	if (getsockopt(address.fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET)
		return address.fd;
	bypass_complain("%s is not a session's descriptor (a SEQPACKET socket)", launch->connect);
	return -2;
}

/* Folders of links to agents are removed after the program by the launcher itself. */
static int use_session(struct run *run, int file)
{
	hold_signals(run);
	run->stats = make_stats(&run->stats_file);
	if (run->stats == NULL) {
		bypass_complain("cannot start: %s", strerror(errno));
		return -1;
	}
	run->session_file = raise_file(file);
	return bypass_preload_set(&run->preload, run->launch, run->session_file, run->stats_file);
}

static int prepare(struct run *run)
{
	int pair[2], given = given_session(run->launch);

	run->session_file = -1;
	if (given != -1)
		return given == -2 ? -1 : use_session(run, given);
	if (run->launch->connect != NULL && bypass_reach(run->launch->connect, run->launch->key, run->launch->insecure, &run->link) != 0)
		return -1;
	hold_signals(run);
	run->stats = make_stats(&run->stats_file);
	if (run->stats == NULL || socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) != 0) {
		bypass_complain("cannot start: %s", strerror(errno));
		return -1;
	}
	if (start_home(run, pair) != 0)
		return -1;
	if (run->launch->connect != NULL)
		bypass_connection_close(&run->link);
	return 0;
}

static void wait_for_home(const struct run *run)
{
	const struct timespec pause = { 0, 1000000 };
	int i;

	for (i = 0; run->home > 0 && i < HOME_PATIENCE_MS && waitpid(run->home, NULL, WNOHANG) == 0; i++)
		nanosleep(&pause, NULL);
}

/* ---- the program ---- */

static volatile pid_t program_pid;

static void forward(int number)
{
	if (program_pid > 0)
		kill(program_pid, number);
}

/* Ctrl-C and Ctrl-\ reach the program by themselves; the launcher survives them to tell its end. */
static void survive_signals(void)
{
	struct sigaction action;

	signal(SIGINT, SIG_IGN);
	signal(SIGQUIT, SIG_IGN);
	memset(&action, 0, sizeof(action));
	action.sa_handler = forward;
	action.sa_flags = SA_RESTART;
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

/* The program as the last arguments of its emulator; gives an errno. */
static int emulate(struct bypass_launch *launch)
{
	size_t count = 0;
	char **words;

	while (launch->program[count] != NULL)
		count++;
	words = (char **)malloc((launch->emulator_count + count + 1) * sizeof(*words));
	if (words == NULL)
		return ENOMEM;
	memcpy(words, launch->emulator, launch->emulator_count * sizeof(*words));
	memcpy(words + launch->emulator_count, launch->program, (count + 1) * sizeof(*words));
	execvp(words[0], words);
	return errno;
}

static void execute(struct run *run, int report)
{
	int error;

	sigprocmask(SIG_SETMASK, &run->mask, NULL);
	error = run->launch->emulator_count > 0 ? emulate(run->launch) : bypass_launch_host(run->launch);
	if (error == 0) {
		execvp(run->launch->program[0], run->launch->program);
		error = errno == ENOENT ? bypass_launch_by_agent(run->launch) : errno;
	}
	while (write(report, &error, sizeof(error)) < 0 && errno == EINTR)
		;
	_exit(127);
}

/* Gives the wait status; -1 when there was nothing to run, after a complaint, with the exit status in *failed. */
static int run_program(struct run *run, int *failed)
{
	int report[2], error = 0, status;
	ssize_t got;

	if (pipe2(report, O_CLOEXEC) != 0 || (program_pid = fork()) < 0) {
		bypass_complain("cannot start a process: %s", strerror(errno));
		*failed = 126;
		return -1;
	}
	if (program_pid == 0)
		execute(run, report[1]);
	survive_signals();
	sigprocmask(SIG_SETMASK, &run->mask, NULL);
	close(report[1]);
	do
		got = read(report[0], &error, sizeof(error));
	while (got < 0 && errno == EINTR);
	close(report[0]);
	if (run->session_file >= 0)
		close(run->session_file);
	while (waitpid(program_pid, &status, 0) < 0 && errno == EINTR)
		;
	program_pid = 0;
	if (got != (ssize_t)sizeof(error))
		return status;
	bypass_complain("cannot run %s: %s", run->launch->emulator_count > 0 ? run->launch->emulator[0] : run->launch->program[0], strerror(error));
	*failed = error == ENOENT ? 127 : 126;
	return -1;
}

/* ---- the end ---- */

static void die_like(int number)
{
	const struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none); /* the program's core is enough */
	signal(number, SIG_DFL);
	raise(number);
}

static int finish(struct run *run, int status)
{
	const struct bypass_launch *launch = run->launch;
	char line[512];
	int has_home = launch->home != NULL || launch->connect != NULL;

	if (run->stats->agents == 0) {
		fprintf(stderr, "bypass: %s ran without the agent (a static or setuid program, or one for another architecture, cannot have it)\n",
			launch->program[0]);
		return BYPASS_UNTRAPPED;
	}
	if (bypass_audit_report(launch, run->stats) != 0)
		return 1;
	if (!launch->quiet) {
		bypass_summary(line, sizeof(line), launch->name, run->stats, has_home);
		fputs(line, stderr);
	}
	if (WIFSIGNALED(status)) {
		fflush(stderr);
		die_like(WTERMSIG(status));
		return 128 + WTERMSIG(status);
	}
	if (launch->require_trapped && run->stats->trapped == 0 && WEXITSTATUS(status) == 0) {
		fprintf(stderr, "bypass: %s trapped no call: this test tested nothing (bypass_add_test: ALLOW_IDLE lets it pass)\n", launch->name);
		return 1;
	}
	return WEXITSTATUS(status);
}

int bypass_launch(struct bypass_launch *launch)
{
	char name[256];
	struct run run;
	int status, failed = 0;

	if (launch->program == NULL || launch->program[0] == NULL) {
		bypass_complain("no program to run: ... -- PROGRAM [ARGUMENTS]");
		return 2;
	}
	if (launch->name == NULL) {
		snprintf(name, sizeof(name), "%s", bypass_agent_name(launch->agent));
		launch->name = name;
	}
	if (bypass_probe(launch->program[0], launch->agent, launch->guards) != 0)
		return 1;
	if (launch->probe)
		return 0;
	memset(&run, 0, sizeof(run));
	run.launch = launch;
	if (prepare(&run) != 0) {
		bypass_preload_clean(&run.preload);
		return 1;
	}
	status = run_program(&run, &failed);
	wait_for_home(&run);
	if (run.home == 0)
		bypass_preload_clean(&run.preload);
	return status == -1 ? failed : finish(&run, status);
}
