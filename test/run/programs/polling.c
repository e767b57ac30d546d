/* polling.c -- what test/run/polling.test.ts runs natively and split. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int far[2], near[2]; /* a connection, a pipe */
static volatile sig_atomic_t handled;

static void said(const char *what, long result)
{
	printf("%s %ld%s%s\n", what, result, result == -1 ? " " : "", result == -1 ? strerror(errno) : "");
}

static void connection(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM, 0);

	if (bind(listener, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(listener, 5) != 0 ||
	    getsockname(listener, (struct sockaddr *)&address, &length) != 0)
		said("server", -1);
	far[0] = socket(AF_INET, SOCK_STREAM, 0);
	if (connect(far[0], (struct sockaddr *)&address, sizeof(address)) != 0 || (far[1] = accept(listener, NULL, NULL)) < 0 || pipe(near) != 0)
		said("connection", -1);
	close(listener);
}

/* Something is written by another thread, a little later. */
struct later { int fd; int milliseconds; };
static pthread_t writer;

static void *write_later(void *data)
{
	struct later *later = data;

	usleep(later->milliseconds * 1000);
	if (write(later->fd, "x", 1) != 1)
		exit(9);
	return NULL;
}

static void later(int fd)
{
	static struct later now;

	now.fd = fd;
	now.milliseconds = 60;
	pthread_create(&writer, NULL, write_later, &now);
}

static void drain(int fd)
{
	char byte;

	pthread_join(writer, NULL);
	if (read(fd, &byte, 1) != 1)
		exit(8);
}

static void handler(int number)
{
	(void)number;
	handled++;
}

static void after(int milliseconds)
{
	struct itimerval timer = { { 0, 0 }, { 0, milliseconds * 1000 } };
	struct sigaction action;

	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	action.sa_flags = SA_RESTART;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* In steps of a tenth of a second. */
static void took(double began, int least, int most)
{
	double tenths = (seconds() - began) * 10;

	printf("took %s\n", tenths < least ? "too short" : tenths > most ? "too long" : "its time");
}

static void say_poll(struct pollfd *files, int count, int timeout)
{
	int i;

	said("poll", poll(files, count, timeout));
	for (i = 0; i < count; i++)
		printf(" %x", files[i].revents);
	printf("\n");
}

static void try_poll(void)
{
	struct pollfd files[5] = { { far[0], POLLIN, 0 }, { near[0], POLLIN, 0 }, { -1, POLLIN, 0 }, { near[1], 0, 0 }, { 700, POLLIN, 0 } };
	sigset_t none, alarm_only;
	double began = seconds();
	struct timespec limit = { 5, 0 };

	say_poll(files, 3, 0);
	say_poll(files, 4, 150);
	took(began, 1, 20);
	later(far[1]);
	say_poll(files, 3, -1);
	drain(far[0]);
	later(near[1]);
	say_poll(files, 3, 5000);
	say_poll(files, 3, -1);
	drain(near[0]);
	say_poll(files, 5, -1);
	files[0].events = POLLIN | POLLOUT;
	say_poll(files, 2, -1);
	files[0].events = POLLIN;
	began = seconds();
	after(60);
	say_poll(files, 2, 5000);
	took(began, 0, 20);
	sigemptyset(&none);
	sigemptyset(&alarm_only);
	sigaddset(&alarm_only, SIGALRM);
	sigprocmask(SIG_BLOCK, &alarm_only, NULL);
	after(10);
	usleep(50000);
	printf("handled %d\n", (int)handled);
	said("ppoll", ppoll(files, 2, &limit, &none));
	printf("handled %d\n", (int)handled);
	sigprocmask(SIG_UNBLOCK, &alarm_only, NULL);
	close(far[1]);
	say_poll(files, 2, -1);
	close(near[1]);
	say_poll(files, 2, -1);
}

static void say_select(int in_far, int in_near, struct timeval *timeout)
{
	fd_set in, out;
	int most = (far[0] > near[0] ? far[0] : near[0]) + 1;

	FD_ZERO(&in);
	FD_ZERO(&out);
	if (in_far)
		FD_SET(far[0], &in);
	else
		FD_SET(far[0], &out);
	if (in_near)
		FD_SET(near[0], &in);
	said("select", select(most, &in, &out, NULL, timeout));
	printf(" %d %d %d\n", FD_ISSET(far[0], &in), FD_ISSET(near[0], &in), FD_ISSET(far[0], &out));
}

static void try_select(void)
{
	struct timeval limit = { 0, 120000 };
	double began = seconds();
	fd_set in;

	say_select(1, 1, &limit);
	printf("left %ld %ld\n", (long)limit.tv_sec, (long)limit.tv_usec);
	took(began, 1, 20);
	limit.tv_sec = 9;
	later(near[1]);
	say_select(1, 1, &limit);
	printf("left %d\n", limit.tv_sec == 8);
	drain(near[0]);
	later(far[1]);
	say_select(1, 1, NULL);
	say_select(0, 1, NULL);
	drain(far[0]);
	after(60);
	say_select(1, 1, NULL);
	FD_ZERO(&in);
	FD_SET(far[0], &in);
	FD_SET(50, &in);
	said("bad", select(51, &in, NULL, NULL, NULL));
}

static int by_data(const void *one, const void *other)
{
	const struct epoll_event *a = one, *b = other;

	return (int)a->data.u32 - (int)b->data.u32;
}

static void say_epoll(int set, int most, int timeout)
{
	struct epoll_event events[8];
	int i, count;

	memset(events, 0, sizeof(events));
	count = epoll_wait(set, events, most, timeout);
	said("epoll_wait", count);
	if (count > 1)
		qsort(events, count, sizeof(*events), by_data);
	for (i = 0; i < count; i++)
		printf(" %x:%u", events[i].events, events[i].data.u32);
	printf("\n");
}

static void watch(int set, int operation, int fd, unsigned events, unsigned data)
{
	struct epoll_event event = { .events = events, .data.u32 = data };

	said("epoll_ctl", epoll_ctl(set, operation, fd, &event));
}

static void try_epoll(void)
{
	int set = epoll_create1(EPOLL_CLOEXEC), other, copy;
	struct pollfd drained = { set, POLLIN, 0 };
	double began;

	watch(set, EPOLL_CTL_MOD, far[0], EPOLLIN, 1);
	watch(set, EPOLL_CTL_ADD, far[0], EPOLLIN, 1);
	watch(set, EPOLL_CTL_ADD, far[0], EPOLLIN, 1);
	watch(set, EPOLL_CTL_ADD, near[0], EPOLLIN, 2);
	watch(set, EPOLL_CTL_ADD, 700, EPOLLIN, 2);
	began = seconds();
	say_epoll(set, 8, 0);
	say_epoll(set, 8, 150);
	took(began, 1, 20);
	later(far[1]);
	say_epoll(set, 8, -1);
	pthread_join(writer, NULL);
	later(near[1]);
	pthread_join(writer, NULL);
	say_epoll(set, 8, -1);
	drain(near[0]);
	drain(far[0]);
	later(near[1]);
	say_epoll(set, 8, 5000);
	drain(near[0]);
	watch(set, EPOLL_CTL_MOD, far[0], EPOLLIN | EPOLLET, 3);
	later(far[1]);
	say_epoll(set, 8, -1);
	say_epoll(set, 8, 50);
	drain(far[0]);
	watch(set, EPOLL_CTL_MOD, far[0], EPOLLOUT | EPOLLONESHOT, 4);
	say_epoll(set, 8, -1);
	say_epoll(set, 8, 50);
	watch(set, EPOLL_CTL_MOD, far[0], EPOLLIN, 5);
	copy = dup(set);
	later(far[1]);
	say_epoll(copy, 8, -1);
	drain(far[0]);
	after(60);
	say_epoll(set, 8, 5000);
	watch(set, EPOLL_CTL_DEL, far[0], 0, 0);
	watch(set, EPOLL_CTL_DEL, far[0], 0, 0);
	later(far[1]);
	say_epoll(set, 8, 200);
	drain(far[0]);
	watch(set, EPOLL_CTL_ADD, far[0], EPOLLIN, 7);
	say_poll(&drained, 1, 100);
	later(far[1]);
	say_poll(&drained, 1, 5000);
	drain(far[0]);
	watch(set, EPOLL_CTL_DEL, far[0], 0, 0);
	close(copy);
	close(set);
	other = epoll_create(1);
	printf("the same number %d\n", other == set);
	say_epoll(other, 8, 0);
	watch(other, EPOLL_CTL_ADD, far[0], EPOLLOUT, 6);
	say_epoll(other, 8, 1000);
	close(far[0]);
	say_epoll(other, 8, 50);
	said("most", epoll_wait(other, NULL, 0, 0));
}

/* Bytes come on either side by chance, under a storm of signals; an edge that is missed would be waited for in vain. */
static long sent[2], got[2];

static void *write_often(void *data)
{
	unsigned number = 1;
	int i, side;

	for (i = 0; i < 20000; i++) {
		number = number * 1103515245 + 12345;
		side = number >> 16 & 1;
		if (write(side ? far[1] : near[1], "x", 1) == 1)
			sent[side]++;
		if ((number >> 20 & 15) == 0)
			usleep(number >> 8 & 511);
	}
	return data;
}

static void take_all(int side)
{
	char bytes[64];
	ssize_t part;

	do {
		part = read(side ? far[0] : near[0], bytes, sizeof(bytes));
		got[side] += part > 0 ? part : 0;
	} while (part > 0 || (part == -1 && errno == EINTR));
}

static void try_storm(int edges)
{
	struct itimerval timer = { { 0, 1000 }, { 0, 1000 } };
	struct pollfd files[2] = { { near[0], POLLIN, 0 }, { far[0], POLLIN, 0 } };
	int set = epoll_create1(0), count, i;
	struct epoll_event events[2];
	pthread_t thread;

	for (i = 0; i < 2; i++) {
		fcntl(files[i].fd, F_SETFL, O_NONBLOCK);
		watch(set, EPOLL_CTL_ADD, files[i].fd, EPOLLIN | EPOLLET, i);
	}
	after(1);
	setitimer(ITIMER_REAL, &timer, NULL);
	pthread_create(&thread, NULL, write_often, NULL);
	while (got[0] + got[1] < 20000) {
		count = edges ? epoll_wait(set, events, 2, 5000) : poll(files, 2, 5000);
		if (count == 0)
			exit(7);
		for (i = 0; i < 2; i++) {
			if (edges && i < count)
				take_all(events[i].data.u32);
			if (!edges && count > 0 && files[i].revents)
				take_all(i);
		}
	}
	pthread_join(thread, NULL);
	printf("storm: %d, handled %d\n", got[0] == sent[0] && got[1] == sent[1], handled > 10);
}

/* A second of waiting on both sides must cost nearly nothing. */
static void try_idle(void)
{
	struct pollfd files[2] = { { far[0], POLLIN, 0 }, { near[0], POLLIN, 0 } };
	struct rusage used;

	poll(files, 2, 1000);
	getrusage(RUSAGE_SELF, &used);
	printf("idle %d\n", used.ru_utime.tv_sec + used.ru_stime.tv_sec == 0 && used.ru_utime.tv_usec + used.ru_stime.tv_usec < 300000);
}

int main(int count, char **words)
{
	const char *what = count > 1 ? words[1] : "";

	connection();
	if (strcmp(what, "poll") == 0)
		try_poll();
	else if (strcmp(what, "select") == 0)
		try_select();
	else if (strcmp(what, "epoll") == 0)
		try_epoll();
	else if (strcmp(what, "storm") == 0)
		try_storm(0);
	else if (strcmp(what, "storm of edges") == 0)
		try_storm(1);
	else if (strcmp(what, "idle") == 0)
		try_idle();
	else
		return 2;
	return 0;
}
