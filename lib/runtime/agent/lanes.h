/*
 * lanes.h -- connections of this process to its worker at home, one per thread that is waiting for an answer. A call takes a
 * free lane or opens another. A lane that was left in mid-frame (longjmp, cancellation, a peer that misbehaves) is closed,
 * never repaired. A forked child closes what it inherited and gets a worker of its own.
 */
#ifndef BYPASS_LANES_H
#define BYPASS_LANES_H

#include "process.h"
#include "../shared/frame.h"

enum bypass_lane_state { BYPASS_LANE_CLOSED, BYPASS_LANE_FREE, BYPASS_LANE_BUSY };

struct bypass_lane {
	int state;      /* enum bypass_lane_state, atomic */
	int fd;
	uint32_t number;
	int temporary;  /* of a vfork child: never put back */
	int lent;       /* goes along with the next frame; -1: nothing */
	int pending;    /* HELLO is sent, its WELCOME is still to be read */
	uint64_t cookie;  /* of the acting switch that uses it: tells when it was abandoned */
	struct bypass_thread *user;
	int user_tid;
	uint32_t worker;  /* process id that its worker has given */
	uint64_t token;   /* of that worker */
	uint64_t request; /* number of the last request */
	unsigned char *out, *in; /* frames: head and payload */
	size_t out_size, in_size;
	struct bypass_lane *next;
};

/* The session as the first WELCOME described it; `map` is NULL when both sides have equal specifications. */
struct bypass_home {
	struct bypass_lock lock, first;
	struct bypass_lane *lanes; /* never unmapped */
	uint32_t worker;      /* process id at home, 0: none yet */
	uint32_t lane_count;
	uint64_t token;       /* names the worker */
	uint64_t session;     /* stands in the record of every descriptor */
	size_t payload_max;
	int32_t *map;         /* agent's operation -> shadow's, -1: they differ */
	int equal;
	int marked;           /* the worker may hold more of this process than descriptors: a child needs a copy of it */
	int lost;             /* home could not be reached: said once */
	int silent;           /* something is tried that may fail: nothing is said */
};
extern struct bypass_home bypass_home;

void bypass_lanes_start(void);
/* In a forked child: closes the parent's lanes. child: the lane to its own worker, which the parent made; NULL: none. */
void bypass_lanes_after_fork(struct bypass_lane *child);
/* After a vfork's child has used this memory: the lanes are its own, and so closed here; all else is as `before`. */
void bypass_lanes_after_vfork(const struct bypass_home *before);
/*
 * A lane to another worker of this session, for a child. HELLO is sent; where no proof is asked its answer is left to the child. NULL:
 * cannot be had. It belongs to nobody: close it, or hand it on by bypass_lanes_after_fork.
 */
struct bypass_lane *bypass_lane_open(struct bypass_thread *self, uint32_t worker, uint64_t token);
/* Takes over a descriptor that is a lane already: what a new program inherits. Free for use then. 0 or ENOMEM. */
int bypass_lane_adopt(struct bypass_thread *self, int fd, uint32_t worker, uint64_t token, int pending);
/* The lane's connection as a program that is started may have it (inherit 1), or not. */
void bypass_lane_inherit(struct bypass_lane *lane, int inherit);
/* A lane for the calling thread. NULL: home cannot be reached, *error says why (EIO after the reason was printed). */
struct bypass_lane *bypass_lane_take(struct bypass_thread *self, uint64_t cookie, int *error);
void bypass_lane_release(struct bypass_lane *lane);
/* Closes a lane for good. */
void bypass_lane_close(struct bypass_lane *lane);
/* Home is gone: prints why, once per process; ends the process when the specification says so. */
void bypass_home_lost(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Makes room for a payload; 0 or ENOMEM. */
int bypass_lane_room(unsigned char **buffer, size_t *size, size_t payload);
/* One frame out, head included in front of `length` payload bytes of lane->out. 0 or negative errno. */
long bypass_lane_send(struct bypass_lane *lane, struct bypass_frame *frame, size_t length);
/* One frame in: its payload is lane->in + BYPASS_FRAME_SIZE. 0, or negative errno (-EPROTO: not a frame, -EPIPE: hung up). */
long bypass_lane_receive(struct bypass_lane *lane, struct bypass_frame *frame, int cancel);

/* lend.c: recv with MSG_... flags, which keeps a descriptor that came along if this thread waits for one. Bytes, 0 at the end, negative errno. */
long bypass_lend_receive(int fd, void *buffer, size_t size, int flags);

/* Tells the worker that nobody will ever name this handle. Between calls of the lane. */
void bypass_lane_drop_handle(struct bypass_lane *lane, int64_t handle);

/* One request of the runtime's own (shared/frame.h): `request` was begun by bypass_lane_message. 0, or negative errno; *reply points into the lane. */
struct bypass_message bypass_lane_message(struct bypass_lane *lane);
long bypass_lane_ask(struct bypass_lane *lane, uint32_t operation, const struct bypass_message *request, struct bypass_message *reply);
/* A lane of nobody's with both ends here: *end is the other one, for a worker, which the caller closes. NULL: cannot be had. */
struct bypass_lane *bypass_lane_pair(struct bypass_thread *self, int *end);
/* dial.c: bytes over a unix socket, and a descriptor along with them. Bytes that were taken, or negative errno. */
long bypass_send_file(int socket, const void *data, size_t size, int file);

/* dial.c, at the start: from here on the session's descriptor is not the program's to close, though it is of use only later. */
void bypass_dial_keep(const char *address);
/*
 * dial.c, at start: the session's descriptor is no longer the program's to close. It may never be used here and be wanted by programs that this
 * one starts: a process that inherited its worker does not dial.
 */
void bypass_dial_start(const char *address);
/*
 * dial.c: an open socket to the shadow and whether it wants the key; negative errno after a message. worker: for a lane of that one,
 * 0: for a new one.
 */
int bypass_dial(const char *address, int *keyed, uint32_t worker, uint64_t token);
/* hello.c: proves the key, says who we are, learns what the worker knows: of lane->worker, 0: a new one. 0, or negative errno after a message. */
int bypass_hello(struct bypass_lane *lane, int keyed);
/* The two halves of it where no key is asked. */
int bypass_hello_send(struct bypass_lane *lane);
int bypass_hello_finish(struct bypass_lane *lane);

#endif
