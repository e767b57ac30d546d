/* session.c -- the table of workers and how connections reach them. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "greet.h"
#include "link.h"
#include "log.h"
#include "serve.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t stopped;
static sigset_t while_waiting;

static uint64_t random_number(void)
{
	uint64_t number = 0;

	while (getrandom(&number, sizeof(number), 0) != (ssize_t)sizeof(number))
		;
	return number & INT64_MAX;
}

void bypass_session_begin(struct bypass_session *session, int start)
{
	session->id = random_number();
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
}

/* A child of the session, and what its actions start, have signals as programs expect them. SIGPIPE stays ignored: a peer may go. */
static void default_signals(void)
{
	static const int numbers[] = { SIGCHLD, SIGTERM, SIGINT, SIGHUP };
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		signal(numbers[i], SIG_DFL);
	sigprocmask(SIG_SETMASK, &while_waiting, NULL);
}

/* ---- the table ---- */

static struct bypass_worker *add_worker(struct bypass_session *session)
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
	worker->process = ++session->last_process;
	worker->token = random_number();
	return worker;
}

static void drop_worker(struct bypass_session *session, size_t i)
{
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

static void reap(struct bypass_session *session)
{
	size_t i = session->count;
	int status;

	while (i-- > 0) {
		if (waitpid(session->workers[i].pid, &status, WNOHANG) != session->workers[i].pid)
			continue;
		if (!WIFEXITED(status) || (WEXITSTATUS(status) != BYPASS_ENDED_COURIER && WEXITSTATUS(status) != BYPASS_ENDED_REFUSED))
			session->ended++;
		tell_ending(&session->workers[i], status);
		drop_worker(session, i);
	}
}

int bypass_session_wait(struct bypass_session *session, struct pollfd *files, size_t count, int milliseconds)
{
	struct timespec limit = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
	int result = stopped ? 0 : ppoll(files, (nfds_t)count, milliseconds < 0 ? NULL : &limit, &while_waiting);
	int saved = errno;

	reap(session);
	errno = saved;
	return result;
}

void bypass_session_end(struct bypass_session *session)
{
	while (session->count > 0) {
		kill(session->workers[session->count - 1].pid, SIGTERM);
		drop_worker(session, session->count - 1);
	}
	free(session->workers);
	session->workers = NULL;
	session->size = 0;
}

/* ---- in the process of a new connection ---- */

/* The peer named a worker: it must know that worker's token, as only its own application process does. */
static int courier(struct bypass_session *session, struct bypass_connection *connection, struct bypass_wish *wish)
{
	const struct bypass_greeting *greeting = &wish->greeting;
	size_t i;
	int error = ENOENT;

	for (i = 0; i < session->count && error == ENOENT; i++)
		if (session->workers[i].process == greeting->process && session->workers[i].token == greeting->token)
			error = bypass_worker_pass(session->workers[i].control, connection->transport.in, greeting->lane);
	if (error == EAGAIN)
		bypass_refuse(connection, &wish->frame, BYPASS_STATUS_BUSY, "the process has as many lanes as this shadow allows (--max-lanes)");
	else if (error != 0)
		bypass_refuse(connection, &wish->frame, BYPASS_STATUS_REFUSED, "this shadow has no such process");
	else
		bypass_greet_welcome(connection, bypass_shadow.spec, wish, session->id, greeting->process, greeting->token);
	return error == 0 ? BYPASS_ENDED_COURIER : BYPASS_ENDED_REFUSED;
}

/* Frees what belongs to the session's own process; after this the child is a worker and nothing else. */
static void leave_session(struct bypass_session *session)
{
	size_t i;

	for (i = 0; i < session->count; i++)
		if (session->workers[i].control >= 0)
			close(session->workers[i].control);
	if (session->leave != NULL)
		session->leave(session->owner);
	free(session->workers);
	session->workers = NULL;
	session->count = 0;
}

static void serve_link(struct bypass_session *session, struct bypass_connection *connection, const struct bypass_frame *frame)
{
	struct bypass_session own;
	struct bypass_frame answer = *frame;

	leave_session(session);
	memset(&own, 0, sizeof(own));
	own.limits = session->limits;
	answer.flags = BYPASS_FRAME_REPLY;
	if (bypass_connection_say(connection, &answer, NULL, 0) == 0)
		bypass_link_home(&own, connection);
	exit(BYPASS_ENDED_WORKER);
}

static void too_slow(int number)
{
	(void)number;
	_exit(BYPASS_ENDED_REFUSED);
}

/* Never returns. `self` is this child's row in the table as it was at the fork. */
static void greet(struct bypass_session *session, const struct bypass_worker *self, int fd, int control, int trusted)
{
	struct timeval limit = { BYPASS_GREET_SECONDS, 0 }, none = { 0, 0 };
	struct bypass_connection connection;
	struct bypass_transport transport;
	struct bypass_wish wish;
	uint32_t process = self->process;
	uint64_t token = self->token;
	int error;

	bypass_transport_socket(&transport, fd);
	bypass_connection_open(&connection, &transport);
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	signal(SIGALRM, too_slow); /* also who sends a byte now and then */
	alarm(BYPASS_GREET_SECONDS);
	error = trusted ? 0 : bypass_greet_authenticate(&connection, session->key);
	if (error == 0)
		error = bypass_greet_receive(&connection, bypass_shadow.spec, &wish);
	if (error == 0 && connection.begin != connection.end && !wish.link)
		error = EPROTO; /* nobody speaks before the WELCOME */
	if (error != 0) {
		bypass_log_event(BYPASS_LEVEL_EVENT, "greeting-failed error=\"%s\"", strerror(error));
		_exit(BYPASS_ENDED_REFUSED);
	}
	alarm(0);
	signal(SIGALRM, SIG_DFL);
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &none, sizeof(none));
	if (wish.link) {
		default_signals();
		close(control);
		bypass_session_signals();
		serve_link(session, &connection, &wish.frame);
	}
	if (wish.greeting.process != 0)
		_exit(courier(session, &connection, &wish));
	leave_session(session);
	default_signals();
	bypass_log_event(BYPASS_LEVEL_EVENT, "process=%u agent-pid=%lld libc=%s word=%u equal=%d", process, (long long)wish.greeting.pid,
			 wish.greeting.libc, wish.greeting.word_size, wish.equal);
	if (!session->started && bypass_shadow.start != NULL)
		bypass_shadow.start();
	if (bypass_greet_welcome(&connection, bypass_shadow.spec, &wish, session->id, process, token) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	bypass_worker_run(&connection, control, process, session->limits.lanes);
}

/* ---- in the session's process ---- */

static void turn_away(int fd, const char *why)
{
	struct bypass_connection connection;
	struct bypass_transport transport;
	struct bypass_frame frame;

	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_WELCOME;
	bypass_transport_socket(&transport, fd);
	bypass_connection_open(&connection, &transport);
	bypass_refuse(&connection, &frame, BYPASS_STATUS_BUSY, why);
	bypass_connection_close(&connection);
}

void bypass_session_admit(struct bypass_session *session, int fd, int trusted)
{
	struct bypass_worker *worker;
	int control[2];

	if (session->count >= session->limits.processes) {
		turn_away(fd, "this shadow serves as many processes as it may (--max-processes)");
		return;
	}
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, control) != 0) {
		turn_away(fd, "this shadow has no descriptors left");
		return;
	}
	worker = add_worker(session);
	if (worker != NULL) {
		worker->control = control[0];
		fflush(stdout);
		worker->pid = fork();
		if (worker->pid == 0)
			greet(session, worker, fd, control[1], trusted);
	}
	close(control[1]);
	if (worker == NULL || worker->pid < 0) {
		if (worker != NULL)
			drop_worker(session, session->count - 1);
		else
			close(control[0]);
		turn_away(fd, "this shadow cannot start a process");
		return;
	}
	close(fd);
}
