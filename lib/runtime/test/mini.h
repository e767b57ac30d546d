/*
 * mini.h -- a specification by hand, as the generator would write it: what a shadow of it serves, and an agent's end to ask with.
 * mini.c is linked with the shadow's runtime; ask.c plays the agent over any connection.
 */
#ifndef BYPASS_MINI_H
#define BYPASS_MINI_H

#include "../include/shadow.h"
#include "../shadow/transport.h"

enum {
	MINI_OPEN,   /* open(path, flags): fd */
	MINI_READ,   /* read(fd, size): bytes */
	MINI_CLOSE,  /* close(fd) */
	MINI_GETPID, /* the worker's */
	MINI_ECHO,   /* echo(text, capacity): text */
	MINI_FAIL,   /* fails with ENOENT; has an out that must not travel */
	MINI_WAIT,   /* waits for half a minute or a signal */
	MINI_DIE,    /* kills its worker */
	MINI_MUTE,   /* a receiver that answers nothing */
	MINI_LOCAL,  /* not remote */
	MINI_STARTS, /* how often shadow_start ran, as this worker sees it */
	MINI_SAY,    /* prints a line */
	MINI_SPOIL,  /* opens a descriptor, then cannot put its last out */
	MINI_COUNT
};

/* ---- ask.c ---- */

struct ask {
	struct bypass_connection connection;
	unsigned char *out;
	uint64_t number;
	uint32_t process, lane;
	uint64_t token;
	struct bypass_message request;
	struct bypass_message reply;
	struct bypass_frame frame; /* of the last answer */
};

/* Takes over a transport. */
void ask_open(struct ask *ask, const struct bypass_transport *transport);
void ask_close(struct ask *ask);
/* HELLO as lane `lane` of ask->process (0: new). Gives the answer's status; sets process and token when it is OK. */
int ask_hello(struct ask *ask, uint32_t lane);
/* Starts a request: put into ask->request, then ask_run. */
void ask_begin(struct ask *ask);
/* Sends it. The answer's status; -1 when the connection ended. With OK, ask->reply stands at the reply's head. */
int ask_run(struct ask *ask, uint32_t operation);
/* Reads the head: 0, or errno of the call; the result and outs follow. */
int ask_head(struct ask *ask, int *outs);

/* The calls; -1 with errno when they failed, EPIPE for a lost connection, EPROTO for a status. */
int64_t ask_open_file(struct ask *ask, const char *path, int flags);
long ask_read(struct ask *ask, int64_t handle, void *buffer, size_t size);
int ask_close_file(struct ask *ask, int64_t handle);
int64_t ask_number(struct ask *ask, uint32_t operation);

#endif
