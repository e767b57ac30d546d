/* transport.c -- sockets, pipes, queues, and frames over them. See transport.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "transport.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define FIRST_SIZE (64u << 10)
#define PAYLOAD_LIMIT (BYPASS_PAYLOAD_MAX + BYPASS_FRAME_SLACK)

/* ---- stream sockets ---- */

/* One that nobody took gives way: a peer cannot fill the table of this process. */
static void keep_arrived(struct bypass_transport *transport, int fd)
{
	if (transport->arrived >= 0)
		close(transport->arrived);
	transport->arrived = fd;
}

static ssize_t socket_receive(struct bypass_transport *transport, void *buffer, size_t size)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec piece = { buffer, size };
	struct msghdr message;
	ssize_t got;
	int fd;

	memset(&message, 0, sizeof(message));
	message.msg_iov = &piece;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	got = recvmsg(transport->in, &message, MSG_CMSG_CLOEXEC);
	if (got > 0 && message.msg_controllen >= CMSG_LEN(sizeof(int)) && control.head.cmsg_level == SOL_SOCKET &&
	    control.head.cmsg_type == SCM_RIGHTS) {
		memcpy(&fd, CMSG_DATA(&control.head), sizeof(fd));
		keep_arrived(transport, fd);
	}
	return got;
}

static ssize_t send_lent(struct bypass_transport *transport, const void *data, size_t size)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec piece = { (void *)(uintptr_t)data, size };
	struct msghdr message;
	ssize_t sent;

	memset(&control, 0, sizeof(control));
	memset(&message, 0, sizeof(message));
	message.msg_iov = &piece;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	control.head.cmsg_level = SOL_SOCKET;
	control.head.cmsg_type = SCM_RIGHTS;
	control.head.cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(&control.head), &transport->lent, sizeof(int));
	sent = sendmsg(transport->out, &message, MSG_NOSIGNAL);
	if (sent > 0)
		transport->lent = -1;
	return sent;
}

/* sendto, whose arguments are the same on every system. */
static ssize_t socket_send(struct bypass_transport *transport, const void *data, size_t size)
{
	return transport->lent >= 0 ? send_lent(transport, data, size) : sendto(transport->out, data, size, MSG_NOSIGNAL, NULL, 0);
}

static void descriptors_close(struct bypass_transport *transport)
{
	keep_arrived(transport, -1);
	if (transport->in >= 0)
		close(transport->in);
	if (transport->out >= 0 && transport->out != transport->in)
		close(transport->out);
	transport->in = transport->out = -1;
}

static const struct bypass_transport_kind socket_kind = { "socket", socket_receive, socket_send, descriptors_close };

void bypass_transport_socket(struct bypass_transport *transport, int fd)
{
	memset(transport, 0, sizeof(*transport));
	transport->kind = &socket_kind;
	transport->lent = transport->arrived = -1;
	transport->in = transport->out = fd;
}

/* ---- pipes ---- */

static ssize_t pipe_receive(struct bypass_transport *transport, void *buffer, size_t size)
{
	return read(transport->in, buffer, size);
}

static ssize_t pipe_send(struct bypass_transport *transport, const void *data, size_t size)
{
	return write(transport->out, data, size);
}

static const struct bypass_transport_kind pipe_kind = { "stdio", pipe_receive, pipe_send, descriptors_close };

void bypass_transport_pipes(struct bypass_transport *transport, int in, int out)
{
	memset(transport, 0, sizeof(*transport));
	transport->kind = &pipe_kind;
	transport->lent = transport->arrived = -1;
	transport->in = in;
	transport->out = out;
}

/* ---- queues in this process ---- */

#define QUEUE_SIZE (64u << 10)

/* Bytes in one direction, shared by its two ends: `ends` counts who has not closed it. */
struct bypass_queue {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	int ends, closed;
	size_t begin, length;
	unsigned char data[QUEUE_SIZE];
};

static struct bypass_queue *queue_new(void)
{
	struct bypass_queue *queue = (struct bypass_queue *)calloc(1, sizeof(*queue));

	if (queue == NULL)
		return NULL;
	pthread_mutex_init(&queue->lock, NULL);
	pthread_cond_init(&queue->changed, NULL);
	queue->ends = 2;
	return queue;
}

static void queue_leave(struct bypass_queue *queue)
{
	int left;

	pthread_mutex_lock(&queue->lock);
	queue->closed = 1;
	left = --queue->ends;
	pthread_cond_broadcast(&queue->changed);
	pthread_mutex_unlock(&queue->lock);
	if (left > 0)
		return;
	pthread_cond_destroy(&queue->changed);
	pthread_mutex_destroy(&queue->lock);
	free(queue);
}

static ssize_t queue_receive(struct bypass_transport *transport, void *buffer, size_t size)
{
	struct bypass_queue *queue = transport->from;
	size_t part;

	pthread_mutex_lock(&queue->lock);
	while (queue->length == 0 && !queue->closed)
		pthread_cond_wait(&queue->changed, &queue->lock);
	part = queue->length < QUEUE_SIZE - queue->begin ? queue->length : QUEUE_SIZE - queue->begin;
	part = part < size ? part : size;
	memcpy(buffer, queue->data + queue->begin, part);
	queue->begin = (queue->begin + part) % QUEUE_SIZE;
	queue->length -= part;
	pthread_cond_broadcast(&queue->changed);
	pthread_mutex_unlock(&queue->lock);
	return (ssize_t)part;
}

static ssize_t queue_send(struct bypass_transport *transport, const void *data, size_t size)
{
	struct bypass_queue *queue = transport->to;
	size_t at, part = 0;

	pthread_mutex_lock(&queue->lock);
	while (queue->length == QUEUE_SIZE && !queue->closed)
		pthread_cond_wait(&queue->changed, &queue->lock);
	if (!queue->closed) {
		at = (queue->begin + queue->length) % QUEUE_SIZE;
		part = QUEUE_SIZE - (at < queue->begin ? queue->length : at);
		part = part < size ? part : size;
		memcpy(queue->data + at, data, part);
		queue->length += part;
	}
	pthread_cond_broadcast(&queue->changed);
	pthread_mutex_unlock(&queue->lock);
	if (part == 0)
		errno = EPIPE;
	return part > 0 ? (ssize_t)part : -1;
}

static void queue_close(struct bypass_transport *transport)
{
	queue_leave(transport->from);
	queue_leave(transport->to);
}

static const struct bypass_transport_kind queue_kind = { "in-process", queue_receive, queue_send, queue_close };

int bypass_transport_pair(struct bypass_transport *one, struct bypass_transport *other)
{
	memset(one, 0, sizeof(*one));
	one->kind = &queue_kind;
	one->in = one->out = -1;
	one->from = queue_new();
	one->to = queue_new();
	if (one->from == NULL || one->to == NULL) {
		free(one->from);
		free(one->to);
		return ENOMEM;
	}
	*other = *one;
	other->from = one->to;
	other->to = one->from;
	return 0;
}

/* ---- connections ---- */

void bypass_connection_open(struct bypass_connection *connection, const struct bypass_transport *transport)
{
	memset(connection, 0, sizeof(*connection));
	connection->transport = *transport;
}

void bypass_connection_close(struct bypass_connection *connection)
{
	connection->transport.kind->close(&connection->transport);
	free(connection->in);
	connection->in = NULL;
	connection->size = connection->begin = connection->end = 0;
}

/* Moves what is there to the buffer's start, where payloads are aligned, and makes room for `wanted` bytes in all. */
static int make_room(struct bypass_connection *connection, size_t wanted)
{
	size_t have = connection->end - connection->begin, size = wanted < FIRST_SIZE ? FIRST_SIZE : wanted + wanted / 4;
	unsigned char *grown;

	if (have > 0 && connection->begin > 0)
		memmove(connection->in, connection->in + connection->begin, have);
	connection->begin = 0;
	connection->end = have;
	if (wanted <= connection->size)
		return 0;
	grown = (unsigned char *)realloc(connection->in, size);
	if (grown == NULL)
		return ENOMEM;
	connection->in = grown;
	connection->size = size;
	return 0;
}

/* Until `wanted` bytes are there; takes more when more has come. */
static int receive_until(struct bypass_connection *connection, size_t wanted)
{
	struct bypass_transport *transport = &connection->transport;
	ssize_t got;

	while (connection->end - connection->begin < wanted) {
		got = transport->kind->receive(transport, connection->in + connection->end, connection->size - connection->end);
		if (got > 0)
			connection->end += (size_t)got;
		else if (got == 0 || errno == ECONNRESET)
			return EPIPE;
		else if (errno != EINTR)
			return errno;
	}
	return 0;
}

int bypass_connection_receive(struct bypass_connection *connection, struct bypass_frame *frame, unsigned char **payload)
{
	int error = make_room(connection, BYPASS_FRAME_SIZE);

	if (error == 0)
		error = receive_until(connection, BYPASS_FRAME_SIZE);
	if (error == 0)
		error = bypass_frame_unpack(frame, connection->in + connection->begin, PAYLOAD_LIMIT);
	if (error == 0)
		error = make_room(connection, BYPASS_FRAME_SIZE + frame->length);
	if (error == 0)
		error = receive_until(connection, BYPASS_FRAME_SIZE + frame->length);
	if (error != 0)
		return error;
	*payload = connection->in + connection->begin + BYPASS_FRAME_SIZE;
	connection->begin += BYPASS_FRAME_SIZE + frame->length;
	return 0;
}

int bypass_connection_send(struct bypass_connection *connection, const struct bypass_frame *frame, unsigned char *buffer)
{
	struct bypass_transport *transport = &connection->transport;
	size_t rest = BYPASS_FRAME_SIZE + frame->length;
	ssize_t sent;

	bypass_frame_pack(buffer, frame);
	while (rest > 0) {
		sent = transport->kind->send(transport, buffer, rest);
		if (sent < 0 && errno != EINTR)
			return errno == ECONNRESET ? EPIPE : errno;
		if (sent > 0) {
			buffer += sent;
			rest -= (size_t)sent;
		}
	}
	return 0;
}

int bypass_connection_say(struct bypass_connection *connection, struct bypass_frame *frame, const void *payload, size_t length)
{
	unsigned char buffer[BYPASS_FRAME_SIZE + 4096];

	if (length > sizeof(buffer) - BYPASS_FRAME_SIZE)
		length = sizeof(buffer) - BYPASS_FRAME_SIZE;
	if (length > 0)
		memcpy(buffer + BYPASS_FRAME_SIZE, payload, length);
	frame->length = (uint32_t)length;
	return bypass_connection_send(connection, frame, buffer);
}
