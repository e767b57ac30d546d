/* session.c -- the table of workers and how connections reach them. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "log.h"
#include "../include/shadow.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t stopped;
static sigset_t while_waiting;

uint64_t bypass_session_random(void)
{
	uint64_t number = 0;

	while (getrandom(&number, sizeof(number), 0) != (ssize_t)sizeof(number))
		;
	return number & INT64_MAX;
}

void bypass_session_begin(struct bypass_session *session, int start)
{
	session->id = bypass_session_random();
	session->started = start;
	if (start && bypass_shadow.start != NULL)
		bypass_shadow.start();
}

/* ---- signals ---- */

static void on_signal(int number)
{
	if (number != SIGCHLD)
		stopped = 1;
}

int bypass_session_stopped(void)
{
	return stopped;
}

void bypass_session_signals(void)
{
	static const int numbers[] = { SIGCHLD, SIGTERM, SIGINT, SIGHUP };
	struct sigaction action;
	sigset_t blocked;
	size_t i;

	memset(&action, 0, sizeof(action));
	action.sa_handler = on_signal;
	sigemptyset(&blocked);
	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		sigaction(numbers[i], &action, NULL);
		sigaddset(&blocked, numbers[i]);
	}
	sigprocmask(SIG_BLOCK, &blocked, &while_waiting);
	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		sigdelset(&while_waiting, numbers[i]);
	signal(SIGPIPE, SIG_IGN);
	prctl(PR_SET_CHILD_SUBREAPER, 1); /* mirrors are grandchildren of workers; they become ours */
}

/* A child of the session, and what its actions start, have signals as programs expect them. SIGPIPE stays ignored: a peer may go. */
void bypass_session_default_signals(void)
{
	static const int numbers[] = { SIGCHLD, SIGTERM, SIGINT, SIGHUP };
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		signal(numbers[i], SIG_DFL);
	sigprocmask(SIG_SETMASK, &while_waiting, NULL);
}

/* ---- the table ---- */

struct bypass_worker *bypass_session_add(struct bypass_session *session)
{
	size_t size = session->size == 0 ? 16 : session->size * 2;
	struct bypass_worker *grown, *worker;

	if (session->count == session->size) {
		grown = (struct bypass_worker *)realloc(session->workers, size * sizeof(*grown));
		if (grown == NULL)
			return NULL;
		session->workers = grown;
		session->size = size;
	}
	worker = &session->workers[session->count++];
	memset(worker, 0, sizeof(*worker));
	worker->control = -1;
	return worker;
}

void bypass_session_drop(struct bypass_session *session, size_t i)
{
	if (session->workers[i].control >= 0)
		close(session->workers[i].control);
	session->workers[i] = session->workers[--session->count];
}

static void tell_ending(const struct bypass_worker *worker, int status)
{
	if (WIFSIGNALED(status))
		bypass_complain("the worker of process %u was ended by signal %d (%s)", worker->process, WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		bypass_log_event(BYPASS_LEVEL_EVENT, "ended process=%u pid=%ld status=%d", worker->process, (long)worker->pid, WEXITSTATUS(status));
}

static struct bypass_worker *find_pid(struct bypass_session *session, pid_t pid)
{
	size_t i;

	for (i = 0; i < session->count; i++)
		if (session->workers[i].pid == pid)
			return &session->workers[i];
	return NULL;
}

/* Also whatever a worker left behind: this process is where orphans of the session come to. */
static void reap(struct bypass_session *session)
{
	struct bypass_worker *worker;
	pid_t pid;
	int status;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		worker = find_pid(session, pid);
		if (worker == NULL)
			continue;
		if (!WIFEXITED(status) || (WEXITSTATUS(status) != BYPASS_ENDED_COURIER && WEXITSTATUS(status) != BYPASS_ENDED_REFUSED))
			session->ended++;
		tell_ending(worker, status);
		bypass_session_drop(session, (size_t)(worker - session->workers));
	}
}

/* ---- what workers say ---- */

static void enter_mirror(struct bypass_session *session, const struct bypass_notice *notice, int control)
{
	struct bypass_worker *mirror = session->count < session->limits.processes ? bypass_session_add(session) : NULL;

	if (mirror == NULL) {
		bypass_log_event(BYPASS_LEVEL_ERROR, "mirror-refused process=%u: as many processes as may be (--max-processes)", notice->process);
		close(control);
		return;
	}
	mirror->mirror = 1;
	mirror->control = control;
	mirror->pid = (pid_t)notice->process;
	mirror->process = notice->process;
	mirror->token = notice->token;
}

/* Who parked the file said so before the claimer could know of it, but by another way. */
static void give_parked(struct bypass_session *session, const struct bypass_notice *notice, int answer)
{
	int fd = bypass_parked_take(&session->parked, (int64_t)notice->token);

	if (fd < 0 && !session->giving) {
		session->giving = 1;
		bypass_session_notices(session);
		session->giving = 0;
		fd = bypass_parked_take(&session->parked, (int64_t)notice->token);
	}
	bypass_send_files(answer, fd >= 0 ? "y" : "n", 1, &fd, fd >= 0);
	if (fd >= 0)
		close(fd);
	close(answer);
}

static void take_file(struct bypass_session *session, const struct bypass_notice *notice, int file)
{
	switch (notice->kind) {
	case BYPASS_NOTICE_MIRROR:
		enter_mirror(session, notice, file);
		return;
	case BYPASS_NOTICE_PARK:
		bypass_parked_add(&session->parked, (int64_t)notice->token, file);
		return;
	case BYPASS_NOTICE_CLAIM:
		give_parked(session, notice, file);
		return;
	default:
		close(file);
	}
}

/* One notice of a worker, or its end. Gives 0 when there is none. */
static int take_notice(struct bypass_session *session, size_t i)
{
	struct bypass_notice notice;
	int files[2];
	ssize_t got = bypass_receive_files(session->workers[i].control, &notice, sizeof(notice), files, MSG_DONTWAIT);

	if (got < 0 && errno == EAGAIN)
		return 0;
	if (got <= 0) {
		close(session->workers[i].control);
		session->workers[i].control = -1;
		if (session->workers[i].mirror) /* it may have ended before it was entered, and so been reaped already */
			bypass_session_drop(session, i);
		return 0;
	}
	if (files[1] >= 0)
		close(files[1]);
	if (files[0] >= 0 && got == (ssize_t)sizeof(notice))
		take_file(session, &notice, files[0]);
	else if (files[0] >= 0)
		close(files[0]);
	return 1;
}

void bypass_session_notices(struct bypass_session *session)
{
	size_t i = session->count;

	while (i-- > 0)
		while (i < session->count && session->workers[i].control >= 0 && take_notice(session, i))
			;
}

/* The files of the caller, and behind them the workers' controls. */
static struct pollfd *list_files(struct bypass_session *session, const struct pollfd *files, size_t count)
{
	struct pollfd *all = (struct pollfd *)calloc(count + session->count + 1, sizeof(*all));
	size_t i;

	if (all == NULL)
		return NULL;
	if (count > 0)
		memcpy(all, files, count * sizeof(*files));
	for (i = 0; i < session->count; i++) {
		all[count + i].fd = session->workers[i].control;
		all[count + i].events = POLLIN;
	}
	return all;
}

int bypass_session_wait(struct bypass_session *session, struct pollfd *files, size_t count, int milliseconds)
{
	struct timespec limit = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
	struct pollfd *all = list_files(session, files, count);
	int result, saved;
	size_t i;

	if (all == NULL)
		return -1;
	result = stopped ? 0 : ppoll(all, (nfds_t)(count + session->count), milliseconds < 0 ? NULL : &limit, &while_waiting);
	saved = errno;
	if (result > 0) {
		for (i = 0, result = 0; i < count; i++) {
			files[i].revents = all[i].revents;
			result += files[i].revents != 0;
		}
		bypass_session_notices(session);
	}
	reap(session);
	free(all);
	errno = saved;
	return result;
}

void bypass_session_end(struct bypass_session *session)
{
	while (session->count > 0) {
		kill(session->workers[session->count - 1].pid, SIGTERM);
		bypass_session_drop(session, session->count - 1);
	}
	free(session->workers);
	session->workers = NULL;
	session->size = 0;
}

/* By its id and token, as only its own application process knows them. */
struct bypass_worker *bypass_session_find(struct bypass_session *session, uint32_t process, uint64_t token)
{
	size_t i;

	for (i = 0; i < session->count; i++)
		if (session->workers[i].process == process && session->workers[i].token == token && session->workers[i].control >= 0)
			return &session->workers[i];
	return NULL;
}
