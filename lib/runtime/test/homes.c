/* homes.c -- lanes at home in threads of the test. See homes.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "homes.h"
#include "check.h"
#include <sys/socket.h>
#include <unistd.h>

static void *serve(void *argument)
{
	struct home *home = (struct home *)argument;

	home->error = bypass_serve_lane(&home->lane);
	bypass_lane_end(&home->lane);
	return NULL;
}

void home_begin(struct home *home, const struct bypass_transport *transport)
{
	memset(home, 0, sizeof(*home));
	bypass_connection_open(&home->lane.connection, transport);
	CHECK(pthread_create(&home->thread, NULL, serve, home) == 0);
}

int home_end(struct home *home, struct ask *ask)
{
	ask_close(ask);
	pthread_join(home->thread, NULL);
	return home->error;
}

void over_sockets(struct home *home, struct ask *ask)
{
	struct bypass_transport transport;
	int pair[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	bypass_transport_socket(&transport, pair[1]);
	home_begin(home, &transport);
	bypass_transport_socket(&transport, pair[0]);
	ask_open(ask, &transport);
}

void over_pipes(struct home *home, struct ask *ask)
{
	struct bypass_transport transport;
	int there[2], back[2];

	CHECK(pipe(there) == 0 && pipe(back) == 0);
	bypass_transport_pipes(&transport, there[0], back[1]);
	home_begin(home, &transport);
	bypass_transport_pipes(&transport, back[0], there[1]);
	ask_open(ask, &transport);
}

void over_queues(struct home *home, struct ask *ask)
{
	struct bypass_transport one, other;

	CHECK(bypass_transport_pair(&one, &other) == 0);
	home_begin(home, &one);
	ask_open(ask, &other);
}
