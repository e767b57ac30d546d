/*
 * transport.h -- what carries frames: a stream socket (unix, TCP), a pair of pipes (stdio), or two queues in this process (tests).
 * Everything above this file is the same for all of them. A connection is used by one thread at a time; the two ends of an
 * in-process pair may be in different threads.
 */
#ifndef BYPASS_TRANSPORT_H
#define BYPASS_TRANSPORT_H

#include "../shared/frame.h"
#include "../include/wire.h"
#include <sys/types.h>

struct bypass_transport;
struct bypass_transport_kind {
	const char *name;
	/* Bytes that came, at least one; 0 at the end; -1 with errno. Blocks. */
	ssize_t (*receive)(struct bypass_transport *transport, void *buffer, size_t size);
	/* Bytes taken, at least one; -1 with errno. Blocks. */
	ssize_t (*send)(struct bypass_transport *transport, const void *data, size_t size);
	void (*close)(struct bypass_transport *transport);
};
struct bypass_queue;
struct bypass_transport {
	const struct bypass_transport_kind *kind;
	int in, out;                      /* descriptors; -1 in process */
	struct bypass_queue *from, *to;   /* in process */
	int arrived;                      /* a descriptor that came along with bytes of a socket, until somebody takes it; -1: none */
	int lent;                         /* a descriptor that goes along with the next bytes of a socket; -1: none */
};

/* A unix socket hands `lent` over; on any other it is not sent, and a link does not pass it on. */
void bypass_transport_socket(struct bypass_transport *transport, int fd);
void bypass_transport_pipes(struct bypass_transport *transport, int in, int out);
/* Two ends; 0 or ENOMEM. */
int bypass_transport_pair(struct bypass_transport *one, struct bypass_transport *other);

/* A transport and what has come on it but was not asked for yet. */
struct bypass_connection {
	struct bypass_transport transport;
	unsigned char *in;
	size_t size, begin, end; /* of `in`: allocated, unread from, to */
};

void bypass_connection_open(struct bypass_connection *connection, const struct bypass_transport *transport);
void bypass_connection_close(struct bypass_connection *connection);
/*
 * The next frame. *payload stands in the connection's buffer, 8-byte aligned, until the next receive. A frame that came as a whole
 * costs one receive of the transport. 0, or EPIPE at the end, EPROTO, EMSGSIZE, ENOMEM, EAGAIN (a receive timeout), or the transport's.
 */
int bypass_connection_receive(struct bypass_connection *connection, struct bypass_frame *frame, unsigned char **payload);
/* `buffer` has BYPASS_FRAME_SIZE bytes of room for the head, then frame->length bytes of payload. One send. 0 or errno. */
int bypass_connection_send(struct bypass_connection *connection, const struct bypass_frame *frame, unsigned char *buffer);
/* A frame without a buffer of its own: at most 4 KiB of payload, more is cut. */
int bypass_connection_say(struct bypass_connection *connection, struct bypass_frame *frame, const void *payload, size_t length);

#endif
