/*
 * session.h -- one session: its workers, one per application process. The process that holds a session has one thread, waits and
 * forks; each new connection gets a process of its own at once, which greets the peer and then either becomes the worker of a new
 * application process, or hands the connection as a further lane to the worker that the peer named, and ends.
 */
#ifndef BYPASS_SESSION_H
#define BYPASS_SESSION_H

#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct bypass_limits {
	size_t processes; /* workers at a time */
	size_t lanes;     /* of one worker */
};

struct bypass_worker {
	pid_t pid;
	int control;      /* SEQPACKET: further lanes go in here, mirrors of the worker are announced by it */
	uint32_t process; /* its pid: no two workers that live have the same */
	int mirror;       /* forked by another worker */
	uint64_t token;
};

/* What a worker says to its session over its control, with one descriptor. */
enum bypass_notice_kind {
	BYPASS_NOTICE_MIRROR, /* a mirror is there: the session's end of its control (mirror.c) */
	BYPASS_NOTICE_PARK,   /* `token` is a handle: the open file */
	BYPASS_NOTICE_CLAIM   /* `token` is a handle: a socket that gets the file and 'y', or 'n' */
};
struct bypass_notice {
	uint64_t token;
	uint32_t process;
	uint32_t kind;
};

/* parked.c: files in flight between processes. */
struct bypass_parked {
	struct bypass_parked_file {
		int64_t handle;
		int fd;
	} *files;
	size_t count, size;
};
/* Takes over the descriptor. */
void bypass_parked_add(struct bypass_parked *parked, int64_t handle, int fd);
/* The oldest under this handle, now the caller's; -1: none. */
int bypass_parked_take(struct bypass_parked *parked, int64_t handle);

struct bypass_session {
	uint64_t id;
	const unsigned char *key;  /* asked for on connections that are not trusted; NULL: none */
	struct bypass_limits limits;
	int started;               /* shadow_start has run in this process; else each worker is a session of its own and runs it */
	void (*leave)(void *owner); /* in a child: closes what only the owner of the session is to hold */
	void *owner;
	struct bypass_worker *workers;
	size_t count, size;
	struct bypass_parked parked;
	int giving;                /* a claim is being looked up */
	size_t ended;              /* workers that served a process and are gone */
};

/* How a child of the session ended. */
enum bypass_ending { BYPASS_ENDED_WORKER = 0, BYPASS_ENDED_COURIER = 3, BYPASS_ENDED_REFUSED = 4 };

/* Fills in id; start: runs shadow_start now. */
void bypass_session_begin(struct bypass_session *session, int start);
/* Takes over a connection and starts its process. trusted: no key is asked, and the peer does not wait for a challenge. */
void bypass_session_admit(struct bypass_session *session, int fd, int trusted);
/* Takes over a trusted connection that is for this worker, and hands it on; the worker greets it. Closes it when there is no such worker. */
void bypass_session_pass(struct bypass_session *session, int fd, uint32_t process, uint64_t token);
/* poll, with children reaped and mirrors entered. Gives how many of `files` have events; -1 with EINTR when a signal came. */
int bypass_session_wait(struct bypass_session *session, struct pollfd *files, size_t count, int milliseconds);
/* 1: SIGTERM, SIGINT or SIGHUP asked this process to end. */
int bypass_session_stopped(void);
/* Blocks SIGCHLD and the signals that stop, but while waiting. Once per process. */
void bypass_session_signals(void);
/* Ends the workers that are left (SIGTERM), frees the table. */
void bypass_session_end(struct bypass_session *session);

/* The table, for admit.c. A row for a worker whose process is yet to be made; NULL when there is no memory. */
struct bypass_worker *bypass_session_add(struct bypass_session *session);
void bypass_session_drop(struct bypass_session *session, size_t row);
/* By its id and token, as only its own application process knows them; NULL: there is none. */
struct bypass_worker *bypass_session_find(struct bypass_session *session, uint32_t process, uint64_t token);
/* Enters the mirrors that workers have told of by now. */
void bypass_session_notices(struct bypass_session *session);
/* 63 random bits. */
uint64_t bypass_session_random(void);
/* In a child of the session: signals as what it runs expects them. */
void bypass_session_default_signals(void);

/* worker.c: serves a greeted connection as lane 0, and the lanes that come over `control`, until the last one has ended. Never returns. */
struct bypass_connection;
struct bypass_worker_name {
	uint64_t session, token;
	uint32_t process;
	uint32_t reserved;
};
void bypass_worker_run(struct bypass_connection *connection, int control, const struct bypass_worker_name *name, size_t lanes_max)
	__attribute__((noreturn));
/* Hands a lane to a worker by its session's end of `control`. 0: taken; EAGAIN: it has too many; EPIPE: it is gone. */
int bypass_worker_pass(int control, int fd, uint32_t number);
/* The same without waiting; the worker greets the lane's peer itself. 0 or errno. */
int bypass_worker_pass_new(int control, int fd);

/* For mirror.c. The worker's end of its control, -1 when the session is gone. */
int bypass_worker_control(void);
/* Interrupts the action of request `request` on the agent's lane `number`, if it runs. Not yet: nothing is known of it so far. */
enum bypass_asked { BYPASS_ASKED_NOT_YET, BYPASS_ASKED_RUNNING, BYPASS_ASKED_OVER };
enum bypass_asked bypass_worker_interrupt(uint32_t number, uint64_t request);
/* Around a fork: nobody adds or drops a lane meanwhile. */
void bypass_worker_hold(void);
void bypass_worker_release(void);
/* In the mirror: closes what belongs to the worker that it was forked from. */
void bypass_worker_shed(void);
/* In the mirror: serves under the new names. lane: its first one, greeted already; -1: that comes over `control`. Never returns. */
void bypass_worker_mirror(int control, int lane, uint32_t process, uint64_t token) __attribute__((noreturn));

/* Sends bytes and up to two descriptors; 0 or errno. */
int bypass_send_files(int socket, const void *data, size_t size, const int *files, size_t count);
/* Receives at most that, with recvmsg's flags; unused files are -1. Gives bytes, 0 at the end, -1 with errno. */
ssize_t bypass_receive_files(int socket, void *data, size_t size, int files[2], int flags);

#endif
