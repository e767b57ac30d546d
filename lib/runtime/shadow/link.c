/* link.c -- many lanes over one connection. See link.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "link.h"
#include "log.h"
#include "stream.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LANES_MAX 8192u
/* Bytes waiting for the link beyond which lanes are not read: the link sets the pace. */
#define BACKLOG (1u << 20)

struct mux {
	struct bypass_stream link;
	struct bypass_stream *lanes;
	size_t count, size;
	uint32_t last_number;
	int source;                     /* session's descriptor: lanes come from here; -1: none, or over */
	struct bypass_session *session; /* lanes go here; NULL at the programs' end */
	struct pollfd *files;
};

/* ---- lanes ---- */

static struct bypass_stream *find_lane(struct mux *mux, uint32_t number)
{
	size_t i;

	for (i = 0; i < mux->count; i++)
		if (mux->lanes[i].number == number && !mux->lanes[i].leaving)
			return &mux->lanes[i];
	return NULL;
}

static struct bypass_stream *add_lane(struct mux *mux, uint32_t number, int fd)
{
	size_t size = mux->size == 0 ? 16 : mux->size * 2;
	struct bypass_stream *grown, *lane;
	struct pollfd *files;

	if (mux->count == mux->size) {
		files = (struct pollfd *)realloc(mux->files, (size + 3) * sizeof(*files));
		if (files != NULL)
			mux->files = files;
		grown = files != NULL ? (struct bypass_stream *)realloc(mux->lanes, size * sizeof(*grown)) : NULL;
		if (grown == NULL)
			return NULL;
		mux->lanes = grown;
		mux->size = size;
	}
	lane = &mux->lanes[mux->count++];
	memset(lane, 0, sizeof(*lane));
	lane->number = number;
	lane->in = lane->out = fd;
	return lane;
}

static void say_hangup(struct mux *mux, uint32_t number)
{
	unsigned char head[BYPASS_FRAME_SIZE];
	struct bypass_frame frame;

	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_HANGUP;
	frame.lane = number;
	bypass_frame_pack(head, &frame);
	if (bypass_bytes_append(&mux->link.to, head, sizeof(head)) != 0)
		mux->link.ended = 1;
}

/* Home: the link spoke of a lane that is not there, so it is a new one. */
static struct bypass_stream *open_at_home(struct mux *mux, uint32_t number)
{
	struct bypass_stream *lane;
	int pair[2];

	if (mux->session == NULL || mux->count >= LANES_MAX || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
		return NULL;
	lane = add_lane(mux, number, pair[0]);
	if (lane == NULL) {
		close(pair[0]);
		close(pair[1]);
		return NULL;
	}
	bypass_session_admit(mux->session, pair[1], 1);
	return lane;
}

/* The programs' end: a process asks for a lane. */
static void take_from_source(struct mux *mux)
{
	char word[8];
	int files[2];
	ssize_t got = bypass_receive_files(mux->source, word, sizeof(word), files, 0);

	if (got == 0) {
		mux->source = -1;
		return;
	}
	if (files[1] >= 0)
		close(files[1]);
	if (got < 0 || files[0] < 0)
		return;
	if (mux->count >= LANES_MAX || add_lane(mux, ++mux->last_number, files[0]) == NULL)
		close(files[0]);
}

/* ---- frames ---- */

static void from_link(struct mux *mux)
{
	struct bypass_frame frame;
	struct bypass_stream *lane;
	size_t size;

	while ((size = bypass_stream_frame(&mux->link, &frame)) > 0) {
		lane = find_lane(mux, frame.lane);
		if (frame.operation == BYPASS_OPERATION_HANGUP) {
			if (lane != NULL)
				lane->leaving = 1;
		} else {
			if (lane == NULL)
				lane = open_at_home(mux, frame.lane);
			if (lane == NULL)
				say_hangup(mux, frame.lane);
			else if (bypass_bytes_append(&lane->to, mux->link.from.data + mux->link.from.begin, size) != 0)
				lane->ended = 1;
		}
		mux->link.from.begin += size;
	}
}

static void from_lane(struct mux *mux, struct bypass_stream *lane)
{
	struct bypass_frame frame;
	unsigned char *start;
	size_t size;

	while ((size = bypass_stream_frame(lane, &frame)) > 0) {
		start = lane->from.data + lane->from.begin;
		frame.lane = lane->number;
		bypass_frame_pack(start, &frame);
		if (bypass_bytes_append(&mux->link.to, start, size) != 0)
			mux->link.ended = 1;
		lane->from.begin += size;
	}
}

/* ---- the loop ---- */

static size_t list_files(struct mux *mux)
{
	struct pollfd *file = mux->files;
	int read_lanes = bypass_bytes_waiting(&mux->link.to) < BACKLOG;
	size_t i;

	file[0].fd = mux->link.in;
	file[0].events = POLLIN;
	file[1].fd = bypass_bytes_waiting(&mux->link.to) > 0 ? mux->link.out : -1;
	file[1].events = POLLOUT;
	file[2].fd = mux->source;
	file[2].events = POLLIN;
	for (i = 0; i < mux->count; i++) {
		struct bypass_stream *lane = &mux->lanes[i];

		file[i + 3].fd = lane->in;
		file[i + 3].events = (short)((read_lanes && !lane->leaving ? POLLIN : 0) | (bypass_bytes_waiting(&lane->to) > 0 ? POLLOUT : 0));
		if (file[i + 3].events == 0)
			file[i + 3].fd = -1; /* it may have hung up: looked at when it can be read */
	}
	for (i = 0; i < mux->count + 3; i++)
		file[i].revents = 0;
	return mux->count + 3;
}

static void drop_lanes(struct mux *mux)
{
	size_t i = mux->count;

	while (i-- > 0) {
		struct bypass_stream *lane = &mux->lanes[i];

		if (!lane->ended && (!lane->leaving || bypass_bytes_waiting(&lane->to) > 0))
			continue;
		if (!lane->leaving)
			say_hangup(mux, lane->number);
		bypass_stream_close(lane);
		mux->lanes[i] = mux->lanes[--mux->count];
	}
}

static void turn(struct mux *mux)
{
	size_t i, count = list_files(mux), lanes = mux->count;
	int ready = mux->session != NULL ? bypass_session_wait(mux->session, mux->files, count, -1) : poll(mux->files, (nfds_t)count, -1);

	if (ready <= 0)
		return;
	for (i = 0; i < lanes; i++) {
		short events = mux->files[i + 3].revents;

		if (events & POLLOUT)
			bypass_stream_flush(&mux->lanes[i]);
		if (events & (POLLIN | POLLHUP | POLLERR)) {
			bypass_stream_fill(&mux->lanes[i]);
			from_lane(mux, &mux->lanes[i]);
		}
	}
	if (mux->files[1].revents != 0)
		bypass_stream_flush(&mux->link);
	if (mux->files[0].revents != 0) {
		bypass_stream_fill(&mux->link);
		from_link(mux);
	}
	if (mux->files[2].revents != 0)
		take_from_source(mux);
	drop_lanes(mux);
}

static int over(const struct mux *mux)
{
	if (mux->link.ended || bypass_session_stopped())
		return 1;
	return mux->session == NULL && mux->source < 0 && mux->count == 0 && bypass_bytes_waiting(&mux->link.to) == 0;
}

static int run(struct mux *mux, struct bypass_connection *link)
{
	mux->link.in = link->transport.in;
	mux->link.out = link->transport.out;
	mux->files = (struct pollfd *)calloc(3, sizeof(*mux->files));
	if (mux->files == NULL || bypass_bytes_append(&mux->link.from, link->in + link->begin, link->end - link->begin) != 0)
		return ENOMEM;
	from_link(mux);
	while (!over(mux))
		turn(mux);
	while (mux->count > 0)
		bypass_stream_close(&mux->lanes[--mux->count]);
	free(mux->lanes);
	free(mux->files);
	free(mux->link.from.data);
	free(mux->link.to.data);
	return mux->session == NULL && mux->link.ended ? EPIPE : 0;
}

static void leave_mux(void *owner)
{
	struct mux *mux = (struct mux *)owner;
	size_t i;

	close(mux->link.in);
	if (mux->link.out != mux->link.in)
		close(mux->link.out);
	for (i = 0; i < mux->count; i++)
		close(mux->lanes[i].in);
}

int bypass_link_home(struct bypass_session *session, struct bypass_connection *link)
{
	struct mux mux;
	int error;

	memset(&mux, 0, sizeof(mux));
	mux.source = -1;
	mux.session = session;
	session->leave = leave_mux;
	session->owner = &mux;
	bypass_session_begin(session, 1);
	error = run(&mux, link);
	while (session->count > 0 && !bypass_session_stopped())
		bypass_session_wait(session, NULL, 0, -1);
	bypass_session_end(session);
	return error;
}

int bypass_link_relay(int session_file, struct bypass_connection *link)
{
	struct mux mux;

	memset(&mux, 0, sizeof(mux));
	mux.source = session_file;
	return run(&mux, link);
}

int bypass_link_open(struct bypass_connection *link)
{
	struct bypass_frame frame;
	unsigned char *payload;
	int error;

	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_LINK;
	error = bypass_connection_say(link, &frame, NULL, 0);
	if (error == 0)
		error = bypass_connection_receive(link, &frame, &payload);
	if (error != 0)
		return error;
	if (frame.status != BYPASS_STATUS_OK) {
		bypass_complain("the shadow refused the link: %.*s", (int)frame.length, (const char *)payload);
		return EACCES;
	}
	return 0;
}
