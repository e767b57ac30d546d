/* homes.h -- one lane of mini.c's shadow, served by a thread of the test, and its other end to ask over. */
#ifndef BYPASS_HOMES_H
#define BYPASS_HOMES_H

#include "mini.h"
#include "../shadow/serve.h"
#include <pthread.h>

struct home {
	struct bypass_lane lane;
	pthread_t thread;
	int error;
};

void home_begin(struct home *home, const struct bypass_transport *transport);
/* Closes the asking end; gives how serving ended. */
int home_end(struct home *home, struct ask *ask);
void over_sockets(struct home *home, struct ask *ask);
void over_pipes(struct home *home, struct ask *ask);
void over_queues(struct home *home, struct ask *ask);

#endif
