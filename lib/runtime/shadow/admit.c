/* admit.c -- how connections reach their workers: a process each, that greets the peer. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "greet.h"
#include "link.h"
#include "log.h"
#include "places.h"
#include "serve.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- in the process of a new connection ---- */

/* The peer named a worker: it must know that worker's token, as only its own application process does. */
static int courier(struct bypass_session *session, struct bypass_connection *connection, struct bypass_wish *wish)
{
	const struct bypass_greeting *greeting = &wish->greeting;
	struct bypass_worker *worker = bypass_session_find(session, greeting->process, greeting->token);
	int error = worker == NULL ? ENOENT : bypass_worker_pass(worker->control, connection->transport.in, greeting->lane);

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
	struct bypass_worker_name name = { session->id, self->token, (uint32_t)getpid(), 0 };
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
		bypass_session_default_signals();
		close(control);
		bypass_session_signals();
		serve_link(session, &connection, &wish.frame);
	}
	if (wish.greeting.process != 0)
		_exit(courier(session, &connection, &wish));
	if (bypass_places_set(&wish.greeting.places) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	leave_session(session);
	bypass_session_default_signals();
	bypass_log_event(BYPASS_LEVEL_EVENT, "process=%u agent-pid=%lld libc=%s word=%u equal=%d", name.process, (long long)wish.greeting.pid,
			 wish.greeting.libc, wish.greeting.word_size, wish.equal);
	if (!session->started && bypass_shadow.start != NULL)
		bypass_shadow.start();
	if (bypass_greet_welcome(&connection, bypass_shadow.spec, &wish, name.session, name.process, name.token) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	bypass_worker_run(&connection, control, &name, session->limits.lanes);
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

/* A mirror tells of itself before its first lane comes, but by another way. */
void bypass_session_pass(struct bypass_session *session, int fd, uint32_t process, uint64_t token)
{
	struct bypass_worker *worker = bypass_session_find(session, process, token);

	if (worker == NULL) {
		bypass_session_notices(session);
		worker = bypass_session_find(session, process, token);
	}
	if (worker != NULL)
		bypass_worker_pass_new(worker->control, fd);
	close(fd);
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
	worker = bypass_session_add(session);
	if (worker != NULL) {
		worker->control = control[0];
		worker->token = bypass_session_random();
		fflush(stdout);
		worker->pid = fork();
		worker->process = (uint32_t)worker->pid;
		if (worker->pid == 0)
			greet(session, worker, fd, control[1], trusted);
	}
	close(control[1]);
	if (worker == NULL || worker->pid < 0) {
		if (worker != NULL)
			bypass_session_drop(session, session->count - 1);
		else
			close(control[0]);
		turn_away(fd, "this shadow cannot start a process");
		return;
	}
	close(fd);
}
