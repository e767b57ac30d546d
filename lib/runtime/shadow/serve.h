/*
 * serve.h -- one lane at home: receive, dispatch, reply. A lane belongs to one thread; what it knows of its worker it shares with
 * the other lanes (handles.h). Nothing that a peer sends ends the process: it gets a status, or its lane ends.
 */
#ifndef BYPASS_SERVE_H
#define BYPASS_SERVE_H

#include "transport.h"
#include "../include/shadow.h"

/* What a lane uses again for every call, grown once. */
struct bypass_workspace {
	unsigned char *out;   /* head and payload of the reply */
	size_t out_size;
	unsigned char *memory; /* bypass_serving_memory */
	size_t memory_size, memory_used, memory_wanted;
	void *overflow;        /* chain of pieces that did not fit; freed after the call */
	int64_t *fresh;        /* handles made by this call: closed again when it cannot be answered */
	size_t fresh_count, fresh_size;
	int64_t named;         /* handle that this call got last, and its descriptor */
	int named_fd;
	int lent;              /* open file that goes along with the reply; -1: none */
};

struct bypass_lane {
	struct bypass_connection connection;
	struct bypass_workspace space;
	uint32_t number;
	uint32_t process;
	int busy;  /* atomic: an action is running */
	unsigned long asked;  /* atomic: number of the request whose action is running (its low part on small machines), 0: none */
	uint32_t asked_lane;  /* its lane as the agent counts; set before `asked` */
	unsigned long served; /* atomic: number of the last request that is over */
	int ended; /* atomic: the lane's thread is done with it */
	int bye;   /* the agent said so */
	int strange; /* its peer is still to be greeted, by its thread */
	void *thread;
};

/* serving.c: a request over a lane's workspace, from its payload; and the end of what the call borrowed. */
void bypass_serving_begin(struct bypass_serving *serving, struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload);
void bypass_serving_end(struct bypass_workspace *space);

/* The handler of SIGPIPE and SIGXFSZ in a worker: the answer to the call that is under way tells of it. */
void bypass_serving_signal(int number);

/* Until the peer ends, says BYE, or cannot be understood. Gives 0 for an orderly end, else an errno. */
int bypass_serve_lane(struct bypass_lane *lane);
/* Answers one request. 0, or an errno after which the lane must end. */
int bypass_serve_frame(struct bypass_lane *lane, struct bypass_frame *frame, unsigned char *payload);
/* interrupt.c: CANCEL. As above. */
int bypass_serve_cancel(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload);
/* places.c: WALK. As above. */
int bypass_serve_walk(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload);
/* processes.c: FORK, EXEC, EXITED, PARK, CLAIM. As above. */
int bypass_serve_process(struct bypass_lane *lane, const struct bypass_frame *frame, unsigned char *payload);
/* Frees what serving took; closes the connection. */
void bypass_lane_end(struct bypass_lane *lane);

/* A frame without result: status, and why. */
int bypass_refuse(struct bypass_connection *connection, const struct bypass_frame *frame, enum bypass_status status, const char *why);

#endif
