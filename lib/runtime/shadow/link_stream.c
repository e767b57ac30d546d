/* link_stream.c -- bytes that come and go as descriptors are ready. See stream.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "stream.h"
#include "../include/wire.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PIECE (64u << 10)
/* A pipe that is ready for writing takes this much without blocking. */
#define PIPE_PIECE 4096u

/* ---- bytes ---- */

static int reserve(struct bypass_bytes *bytes, size_t more)
{
	size_t have = bytes->end - bytes->begin, size;
	unsigned char *grown;

	if (bytes->size - bytes->end >= more)
		return 0;
	if (have > 0 && bytes->begin > 0)
		memmove(bytes->data, bytes->data + bytes->begin, have);
	bytes->begin = 0;
	bytes->end = have;
	if (bytes->size - have >= more)
		return 0;
	size = have + more + bytes->size / 2;
	grown = (unsigned char *)realloc(bytes->data, size);
	if (grown == NULL)
		return ENOMEM;
	bytes->data = grown;
	bytes->size = size;
	return 0;
}

int bypass_bytes_append(struct bypass_bytes *bytes, const void *data, size_t size)
{
	if (size == 0)
		return 0;
	if (reserve(bytes, size) != 0)
		return ENOMEM;
	memcpy(bytes->data + bytes->end, data, size);
	bytes->end += size;
	return 0;
}

size_t bypass_bytes_waiting(const struct bypass_bytes *bytes)
{
	return bytes->end - bytes->begin;
}

/* ---- streams ---- */

void bypass_stream_fill(struct bypass_stream *stream)
{
	ssize_t got;

	if (reserve(&stream->from, PIECE) != 0) {
		stream->ended = 1;
		return;
	}
	got = read(stream->in, stream->from.data + stream->from.end, stream->from.size - stream->from.end);
	if (got > 0)
		stream->from.end += (size_t)got;
	else if (got == 0 || (errno != EINTR && errno != EAGAIN))
		stream->ended = 1;
}

/* sendto, whose arguments are the same on every system. */
static ssize_t send_some(struct bypass_stream *stream)
{
	const unsigned char *data = stream->to.data + stream->to.begin;
	size_t size = bypass_bytes_waiting(&stream->to);
	ssize_t sent = sendto(stream->out, data, size, MSG_NOSIGNAL | MSG_DONTWAIT, NULL, 0);

	if (sent < 0 && errno == ENOTSOCK)
		sent = write(stream->out, data, size < PIPE_PIECE ? size : PIPE_PIECE);
	return sent;
}

void bypass_stream_flush(struct bypass_stream *stream)
{
	ssize_t sent;

	if (bypass_bytes_waiting(&stream->to) == 0)
		return;
	sent = send_some(stream);
	if (sent > 0)
		stream->to.begin += (size_t)sent;
	else if (sent < 0 && errno != EINTR && errno != EAGAIN) {
		stream->ended = 1;
		stream->to.begin = stream->to.end;
	}
}

void bypass_stream_close(struct bypass_stream *stream)
{
	close(stream->in);
	if (stream->out != stream->in)
		close(stream->out);
	free(stream->from.data);
	free(stream->to.data);
}

size_t bypass_stream_frame(struct bypass_stream *stream, struct bypass_frame *frame)
{
	size_t have = bypass_bytes_waiting(&stream->from);

	if (have < BYPASS_FRAME_SIZE)
		return 0;
	if (bypass_frame_unpack(frame, stream->from.data + stream->from.begin, BYPASS_PAYLOAD_MAX + BYPASS_FRAME_SLACK) != 0) {
		stream->ended = 1;
		stream->from.begin = stream->from.end;
		return 0;
	}
	return have >= BYPASS_FRAME_SIZE + frame->length ? BYPASS_FRAME_SIZE + frame->length : 0;
}
