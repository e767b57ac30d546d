/* worker.c -- the process at home of one application process: its lanes, a thread each. See session.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "session.h"
#include "greet.h"
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
/* A mirror waits so long for its first lane: its process may have been ended before it could call. */
#define FIRST_LANE_MS 10000

/* ---- the worker ---- */

/* One per process. Its lanes are added and dropped by the main thread, which then holds `lock`. */
static struct worker {
	pthread_mutex_t lock;
	struct bypass_worker_name name;
	int control; /* -1: the session is gone */
	int wake[2]; /* lanes that end write here */
	size_t lanes_max, count;
	struct running {
		struct bypass_lane *lane;
		pthread_t thread;
		int hung;  /* its peer is gone; not polled any more */
		int nudged; /* times */
	} *running;
	struct pollfd *files;
} worker = { PTHREAD_MUTEX_INITIALIZER, { 0, 0, 0, 0 }, -1, { -1, -1 }, 0, 0, NULL, NULL };

/* A lane that the session passed on as it came: its peer must name this worker. 0 or errno. */
static int greet_lane(struct bypass_lane *lane)
{
	struct bypass_wish wish;
	int error = bypass_greet_receive(&lane->connection, bypass_shadow.spec, &wish);

	if (error != 0)
		return error;
	if (wish.link || wish.greeting.process != worker.name.process || wish.greeting.token != worker.name.token)
		return bypass_refuse(&lane->connection, &wish.frame, BYPASS_STATUS_REFUSED, "this shadow has no such process") != 0 ? EPIPE : EACCES;
	lane->number = wish.greeting.lane;
	return bypass_greet_welcome(&lane->connection, bypass_shadow.spec, &wish, worker.name.session, worker.name.process, worker.name.token);
}

static void *lane_thread(void *argument)
{
	struct bypass_lane *lane = (struct bypass_lane *)argument;
	int error = lane->strange ? greet_lane(lane) : 0;

	if (error == 0)
		error = bypass_serve_lane(lane);
	bypass_log_event(BYPASS_LEVEL_EVENT, "lane-end process=%u lane=%u error=%d", lane->process, lane->number, error);
	__atomic_store_n(&lane->ended, 1, __ATOMIC_RELEASE);
	while (write(worker.wake[1], "", 1) < 0 && errno == EINTR)
		;
	return NULL;
}

/* Takes over the connection. 0, or errno after closing it. strange: its peer has not been greeted. */
static int add_lane(struct bypass_connection *connection, uint32_t number, int strange)
{
	struct bypass_lane *lane = (struct bypass_lane *)calloc(1, sizeof(*lane));
	struct running *running = &worker.running[worker.count];

	if (lane == NULL) {
		bypass_connection_close(connection);
		return ENOMEM;
	}
	lane->connection = *connection;
	lane->number = number;
	lane->process = worker.name.process;
	lane->strange = strange;
	memset(running, 0, sizeof(*running));
	running->lane = lane;
	if (pthread_create(&running->thread, NULL, lane_thread, lane) != 0) {
		bypass_lane_end(lane);
		free(lane);
		return EAGAIN;
	}
	worker.count++;
	return 0;
}

static void drop_ended(void)
{
	size_t i = worker.count;

	bypass_worker_hold();
	while (i-- > 0) {
		struct bypass_lane *lane = worker.running[i].lane;

		if (!__atomic_load_n(&lane->ended, __ATOMIC_ACQUIRE))
			continue;
		pthread_join(worker.running[i].thread, NULL);
		bypass_lane_end(lane);
		free(lane);
		worker.running[i] = worker.running[--worker.count];
	}
	bypass_worker_release();
}

/* Of a lane that is passed on without an answer: the worker greets its peer, who then learns the rest. */
#define STRANGE UINT32_MAX

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

int bypass_worker_pass_new(int control, int fd)
{
	uint32_t number = STRANGE;

	return bypass_send_files(control, &number, sizeof(number), &fd, 1);
}

/* 1: the file is a lane now. It is closed otherwise. */
static int admit(int file, uint32_t number)
{
	struct bypass_connection connection;
	struct bypass_transport transport;

	if (worker.count >= worker.lanes_max) {
		close(file);
		return 0;
	}
	bypass_transport_socket(&transport, file);
	bypass_connection_open(&connection, &transport);
	return add_lane(&connection, number, number == STRANGE) == 0;
}

static void take_lane(void)
{
	uint32_t number = 0;
	int files[2], taken = 0;
	ssize_t got;

	bypass_worker_hold();
	got = bypass_receive_files(worker.control, &number, sizeof(number), files, 0);
	if (got <= 0) {
		close(worker.control);
		worker.control = -1;
	} else if (files[0] >= 0) {
		taken = admit(files[0], number);
	}
	if (files[1] >= 0) {
		while (write(files[1], taken ? "y" : "n", 1) < 0 && errno == EINTR)
			;
		close(files[1]);
	}
	bypass_worker_release();
}

/* An action that waits for what will not come (a FIFO, a lock) is interrupted when nobody waits for it any more. */
static void nudge_hung(void)
{
	size_t i, stuck = 0;

	for (i = 0; i < worker.count; i++) {
		struct running *running = &worker.running[i];

		if (!running->hung)
			continue;
		if (__atomic_load_n(&running->lane->busy, __ATOMIC_ACQUIRE))
			pthread_kill(running->thread, SIGURG);
		stuck += ++running->nudged > PATIENCE_MS / NUDGE_MS;
	}
	if (worker.count > 0 && stuck == worker.count) {
		bypass_log_event(BYPASS_LEVEL_EVENT, "given-up process=%u lanes=%zu", worker.name.process, stuck);
		fflush(stdout);
		_exit(BYPASS_ENDED_WORKER);
	}
}

/* Under the lock: no lane goes away meanwhile, and the agent sends the next request only when this one is answered. */
enum bypass_asked bypass_worker_interrupt(uint32_t number, uint64_t request)
{
	enum bypass_asked found = BYPASS_ASKED_NOT_YET;
	size_t i;

	bypass_worker_hold();
	for (i = 0; i < worker.count; i++) {
		struct bypass_lane *lane = worker.running[i].lane;

		if (lane->asked_lane != number)
			continue;
		if (__atomic_load_n(&lane->asked, __ATOMIC_ACQUIRE) == (unsigned long)request) {
			found = BYPASS_ASKED_RUNNING;
			pthread_kill(worker.running[i].thread, SIGURG);
		} else if ((long)(__atomic_load_n(&lane->served, __ATOMIC_ACQUIRE) - (unsigned long)request) >= 0 && found == BYPASS_ASKED_NOT_YET) {
			found = BYPASS_ASKED_OVER;
		}
	}
	bypass_worker_release();
	return found;
}

static void watch(int milliseconds)
{
	size_t i, hung = 0;

	worker.files[0].fd = worker.wake[0];
	worker.files[0].events = POLLIN;
	worker.files[1].fd = worker.control;
	worker.files[1].events = POLLIN;
	for (i = 0; i < worker.count; i++) {
		worker.files[i + 2].fd = worker.running[i].hung ? -1 : worker.running[i].lane->connection.transport.in;
		worker.files[i + 2].events = POLLRDHUP;
		hung += (size_t)worker.running[i].hung;
	}
	worker.files[1].revents = 0; /* poll leaves them alone when it is interrupted */
	if (poll(worker.files, (nfds_t)(worker.count + 2), hung > 0 ? NUDGE_MS : milliseconds) < 0)
		return;
	for (i = 0; i < worker.count; i++)
		if (worker.files[i + 2].revents != 0)
			worker.running[i].hung = 1;
}

static void nothing(int number)
{
	(void)number;
}

static void prepare(int control, const struct bypass_worker_name *name, size_t lanes_max)
{
	struct sigaction action;

	worker.control = control;
	worker.name = *name;
	worker.lanes_max = lanes_max;
	worker.count = 0;
	worker.running = (struct running *)calloc(lanes_max, sizeof(*worker.running));
	worker.files = (struct pollfd *)calloc(lanes_max + 2, sizeof(*worker.files));
	if (worker.running == NULL || worker.files == NULL || pipe2(worker.wake, O_CLOEXEC | O_NONBLOCK) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	memset(&action, 0, sizeof(action));
	action.sa_handler = nothing; /* no SA_RESTART: it is there to interrupt */
	sigaction(SIGURG, &action, NULL);
	action.sa_handler = bypass_serving_signal;
	sigaction(SIGPIPE, &action, NULL);
	sigaction(SIGXFSZ, &action, NULL);
}

static void turn(int milliseconds)
{
	char words[64];

	watch(milliseconds);
	if (worker.files[1].revents != 0)
		take_lane();
	while (read(worker.wake[0], words, sizeof(words)) > 0)
		;
	drop_ended();
	nudge_hung();
}

static void __attribute__((noreturn)) run_down(void)
{
	size_t closed = bypass_handles_run_down();

	bypass_log_event(BYPASS_LEVEL_EVENT, "rundown process=%u handles=%zu", worker.name.process, closed);
	exit(BYPASS_ENDED_WORKER);
}

void bypass_worker_run(struct bypass_connection *connection, int control, const struct bypass_worker_name *name, size_t lanes_max)
{
	prepare(control, name, lanes_max);
	if (add_lane(connection, 0, 0) != 0)
		_exit(BYPASS_ENDED_REFUSED);
	while (worker.count > 0)
		turn(-1);
	run_down();
}

/* ---- forked by another worker ---- */

int bypass_worker_control(void)
{
	return worker.control;
}

void bypass_worker_hold(void)
{
	pthread_mutex_lock(&worker.lock);
}

void bypass_worker_release(void)
{
	pthread_mutex_unlock(&worker.lock);
}

void bypass_worker_shed(void)
{
	size_t i;

	for (i = 0; i < worker.count; i++)
		bypass_connection_close(&worker.running[i].lane->connection);
	close(worker.control);
	close(worker.wake[0]);
	close(worker.wake[1]);
	free(worker.running);
	free(worker.files);
}

void bypass_worker_mirror(int control, int lane, uint32_t process, uint64_t token)
{
	struct bypass_worker_name name = { worker.name.session, token, process, 0 };

	prepare(control, &name, worker.lanes_max);
	if (lane < 0 || !admit(lane, 0))
		turn(FIRST_LANE_MS);
	while (worker.count > 0)
		turn(-1);
	run_down();
}
