/* worker.c -- the process at home of one application process: its lanes, a thread each. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "handles.h"
#include "log.h"
#include "serve.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

/* A call whose agent has hung up is interrupted again and again, and given up after so many milliseconds. */
#define NUDGE_MS 50
#define PATIENCE_MS 2000

/* ---- descriptors over a socket ---- */

int bypass_send_files(int socket, const void *data, size_t size, const int *files, size_t count)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(2 * sizeof(int))];
	} control;
	struct iovec vector = { (void *)(uintptr_t)data, size };
	struct msghdr message;
	ssize_t sent;

	memset(&message, 0, sizeof(message));
	memset(&control, 0, sizeof(control));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = CMSG_SPACE(count * sizeof(int));
	control.head.cmsg_level = SOL_SOCKET;
	control.head.cmsg_type = SCM_RIGHTS;
	control.head.cmsg_len = CMSG_LEN(count * sizeof(int));
	memcpy(CMSG_DATA(&control.head), files, count * sizeof(int));
	do
		sent = sendmsg(socket, &message, MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	return sent < 0 ? errno : 0;
}

/* More descriptors than were expected are closed: nobody can fill the table of this process. */
static void take_files(struct cmsghdr *head, int files[2])
{
	size_t i, count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
	int file;

	for (i = 0; i < count; i++) {
		memcpy(&file, CMSG_DATA(head) + i * sizeof(int), sizeof(int));
		if (i < 2)
			files[i] = file;
		else
			close(file);
	}
}

ssize_t bypass_receive_files(int socket, void *data, size_t size, int files[2])
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(16 * sizeof(int))];
	} control;
	struct iovec vector = { data, size };
	struct msghdr message;
	struct cmsghdr *head;
	ssize_t got;

	files[0] = files[1] = -1;
	memset(&message, 0, sizeof(message));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	do
		got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return got;
	for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
		if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS && files[0] < 0)
			take_files(head, files);
	return got;
}

/* ---- the worker ---- */

struct worker {
	int control; /* -1: the session is gone */
	int wake[2]; /* lanes that end write here */
	uint32_t process;
	size_t lanes_max, count;
	struct running {
		struct bypass_lane *lane;
		pthread_t thread;
		int hung;  /* its peer is gone; not polled any more */
		int nudged; /* times */
	} *running;
	struct pollfd *files;
};

static int wake_end = -1;

static void *lane_thread(void *argument)
{
	struct bypass_lane *lane = (struct bypass_lane *)argument;
	int error = bypass_serve_lane(lane);

	bypass_log_event(BYPASS_LEVEL_EVENT, "lane-end process=%u lane=%u error=%d", lane->process, lane->number, error);
	__atomic_store_n(&lane->ended, 1, __ATOMIC_RELEASE);
	while (write(wake_end, "", 1) < 0 && errno == EINTR)
		;
	return NULL;
}

/* Takes over the connection. 0, or errno after closing it. */
static int add_lane(struct worker *worker, struct bypass_connection *connection, uint32_t number)
{
	struct bypass_lane *lane = (struct bypass_lane *)calloc(1, sizeof(*lane));
	struct running *running = &worker->running[worker->count];

	if (lane == NULL) {
		bypass_connection_close(connection);
		return ENOMEM;
	}
	lane->connection = *connection;
	lane->number = number;
	lane->process = worker->process;
	memset(running, 0, sizeof(*running));
	running->lane = lane;
	if (pthread_create(&running->thread, NULL, lane_thread, lane) != 0) {
		bypass_lane_end(lane);
		free(lane);
		return EAGAIN;
	}
	worker->count++;
	return 0;
}

static void drop_ended(struct worker *worker)
{
	size_t i = worker->count;

	while (i-- > 0) {
		struct bypass_lane *lane = worker->running[i].lane;

		if (!__atomic_load_n(&lane->ended, __ATOMIC_ACQUIRE))
			continue;
		pthread_join(worker->running[i].thread, NULL);
		bypass_lane_end(lane);
		free(lane);
		worker->running[i] = worker->running[--worker->count];
	}
}

/* The message is the lane's number, with the lane and a pipe that gets the answer: 'y' or 'n'. */
int bypass_worker_pass(int control, int fd, uint32_t number)
{
	int answer[2], files[2], error;
	char word = 0;
	ssize_t got;

	if (pipe2(answer, O_CLOEXEC) != 0)
		return errno;
	files[0] = fd;
	files[1] = answer[1];
	error = bypass_send_files(control, &number, sizeof(number), files, 2);
	close(answer[1]);
	do
		got = error == 0 ? read(answer[0], &word, 1) : 0;
	while (got < 0 && errno == EINTR);
	close(answer[0]);
	if (error != 0)
		return error;
	return got != 1 ? EPIPE : word == 'y' ? 0 : EAGAIN;
}

static void take_lane(struct worker *worker)
{
	struct bypass_connection connection;
	struct bypass_transport transport;
	uint32_t number = 0;
	int files[2];
	ssize_t got = bypass_receive_files(worker->control, &number, sizeof(number), files);
	int taken = 0;

	if (got <= 0) {
		close(worker->control);
		worker->control = -1;
		return;
	}
	if (files[0] >= 0 && worker->count < worker->lanes_max) {
		bypass_transport_socket(&transport, files[0]);
		bypass_connection_open(&connection, &transport);
		taken = add_lane(worker, &connection, number) == 0;
	} else if (files[0] >= 0) {
		close(files[0]);
	}
	if (files[1] >= 0) {
		while (write(files[1], taken ? "y" : "n", 1) < 0 && errno == EINTR)
			;
		close(files[1]);
	}
}

/* An action that waits for what will not come (a FIFO, a lock) is interrupted when nobody waits for it any more. */
static void nudge_hung(struct worker *worker)
{
	size_t i, stuck = 0;

	for (i = 0; i < worker->count; i++) {
		struct running *running = &worker->running[i];

		if (!running->hung)
			continue;
		if (__atomic_load_n(&running->lane->busy, __ATOMIC_ACQUIRE))
			pthread_kill(running->thread, SIGURG);
		stuck += ++running->nudged > PATIENCE_MS / NUDGE_MS;
	}
	if (worker->count > 0 && stuck == worker->count) {
		bypass_log_event(BYPASS_LEVEL_EVENT, "given-up process=%u lanes=%zu", worker->process, stuck);
		fflush(stdout);
		_exit(BYPASS_ENDED_WORKER);
	}
}

static void watch(struct worker *worker)
{
	size_t i, hung = 0;

	worker->files[0].fd = worker->wake[0];
	worker->files[0].events = POLLIN;
	worker->files[1].fd = worker->control;
	worker->files[1].events = POLLIN;
	for (i = 0; i < worker->count; i++) {
		worker->files[i + 2].fd = worker->running[i].hung ? -1 : worker->running[i].lane->connection.transport.in;
		worker->files[i + 2].events = POLLRDHUP;
		hung += (size_t)worker->running[i].hung;
	}
	worker->files[1].revents = 0; /* poll leaves them alone when it is interrupted */
	if (poll(worker->files, (nfds_t)(worker->count + 2), hung > 0 ? NUDGE_MS : -1) < 0)
		return;
	for (i = 0; i < worker->count; i++)
		if (worker->files[i + 2].revents != 0)
			worker->running[i].hung = 1;
}

static void nothing(int number)
{
	(void)number;
}

static void prepare(struct worker *worker, int control, uint32_t process, size_t lanes_max)
{
	struct sigaction action;

	memset(worker, 0, sizeof(*worker));
	worker->control = control;
	worker->process = process;
	worker->lanes_max = lanes_max;
	worker->running = (struct running *)calloc(lanes_max, sizeof(*worker->running));
	worker->files = (struct pollfd *)calloc(lanes_max + 2, sizeof(*worker->files));
	if (worker->running == NULL || worker->files == NULL || pipe2(worker->wake, O_CLOEXEC | O_NONBLOCK) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	wake_end = worker->wake[1];
	memset(&action, 0, sizeof(action));
	action.sa_handler = nothing; /* no SA_RESTART: it is there to interrupt */
	sigaction(SIGURG, &action, NULL);
}

void bypass_worker_run(struct bypass_connection *connection, int control, uint32_t process, size_t lanes_max)
{
	struct worker worker;
	char words[64];
	size_t closed;

	prepare(&worker, control, process, lanes_max);
	if (add_lane(&worker, connection, 0) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	while (worker.count > 0) {
		watch(&worker);
		if (worker.files[1].revents != 0)
			take_lane(&worker);
		while (read(worker.wake[0], words, sizeof(words)) > 0)
			;
		drop_ended(&worker);
		nudge_hung(&worker);
	}
	closed = bypass_handles_run_down();
	bypass_log_event(BYPASS_LEVEL_EVENT, "rundown process=%u handles=%zu", process, closed);
	exit(BYPASS_ENDED_WORKER);
}
