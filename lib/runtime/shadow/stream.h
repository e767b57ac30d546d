/*
 * stream.h -- a connection that is read and written as far as it goes without waiting: what links are made of (link.c). One thread.
 */
#ifndef BYPASS_STREAM_H
#define BYPASS_STREAM_H

#include "../shared/frame.h"

struct bypass_bytes {
	unsigned char *data;
	size_t size, begin, end;
};

/* One connection, the link's or a lane's: what came and is not a whole frame yet, what is still to go. */
struct bypass_stream {
	uint32_t number;
	int in, out;
	int ended;  /* nothing more will come */
	int leaving; /* closed as soon as `to` is empty */
	struct bypass_bytes from, to;
};

/* 0 or ENOMEM. */
int bypass_bytes_append(struct bypass_bytes *bytes, const void *data, size_t size);
size_t bypass_bytes_waiting(const struct bypass_bytes *bytes);

/* Reads once, what is there; sets `ended`. */
void bypass_stream_fill(struct bypass_stream *stream);
/* Writes once, what goes; what can never go any more is thrown away, and `ended` is set. */
void bypass_stream_flush(struct bypass_stream *stream);
/* A whole frame at the start of what came: its size, head included; 0: not yet. A stream that is no frame ends. */
size_t bypass_stream_frame(struct bypass_stream *stream, struct bypass_frame *frame);
/* Closes and frees. */
void bypass_stream_close(struct bypass_stream *stream);

#endif
