/* serve_test.c -- a lane at home over every transport, and what peers do to it that they should not. No listener, no processes. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "homes.h"
#include "../shadow/handles.h"
#include "../shadow/log.h"
#include "../shadow/serve.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- what goes well ---- */

static void sample(char *path)
{
	static char text[300000];
	int fd, i;

	for (i = 0; i < (int)sizeof(text); i++)
		text[i] = (char)('a' + i % 23);
	strcpy(path, "/tmp/bypass-serve-XXXXXX");
	fd = mkstemp(path);
	CHECK(fd >= 0 && write(fd, text, sizeof(text)) == (ssize_t)sizeof(text));
	close(fd);
}

static void talk(struct ask *ask)
{
	static char buffer[400000];
	char path[64];
	int64_t handle;

	sample(path);
	handle = ask_open_file(ask, path, 0);
	CHECK(handle > 0);
	memset(buffer, '#', sizeof(buffer));
	CHECK(ask_read(ask, handle, buffer, 10) == 10 && memcmp(buffer, "abcdefghij#", 11) == 0);
	CHECK(ask_read(ask, handle, buffer, sizeof(buffer)) == 299990 && buffer[299990] == '#');
	CHECK(ask_read(ask, handle, buffer, 5) == 0);
	CHECK(ask_close_file(ask, handle) == 0);
	CHECK(ask_close_file(ask, handle) == -1 && errno == EBADF);
	CHECK(ask_open_file(ask, "/nonexistent/file", 0) == -1 && errno == ENOENT);
	unlink(path);
	ask_begin(ask);
	CHECK(ask_number(ask, MINI_GETPID) == getpid());
	ask_begin(ask);
	CHECK(ask_run(ask, BYPASS_OPERATION_PING) == BYPASS_STATUS_OK);
}

static void the_same_frames_over_sockets_pipes_and_queues(void)
{
	static void (*const ways[])(struct home *, struct ask *) = { over_sockets, over_pipes, over_queues };
	struct home home;
	struct ask ask;
	int i;

	for (i = 0; i < 3; i++) {
		ways[i](&home, &ask);
		talk(&ask);
		CHECK(home_end(&home, &ask) == 0);
	}
}

static void large_payloads(void)
{
	static void (*const ways[])(struct home *, struct ask *) = { over_sockets, over_pipes, over_queues };
	struct home home;
	struct ask ask;
	char *text = (char *)malloc(BYPASS_STRING_MAX + 1);
	int i;

	memset(text, 'x', BYPASS_STRING_MAX);
	text[BYPASS_STRING_MAX] = '\0';
	for (i = 0; i < 3; i++) {
		ways[i](&home, &ask);
		ask_begin(&ask);
		bypass_put_string(&ask.request, text, BYPASS_STRING_MAX, EOVERFLOW);
		bypass_put_unsigned(&ask.request, BYPASS_STRING_MAX + 1);
		CHECK(ask_number(&ask, MINI_ECHO) == BYPASS_STRING_MAX);
		CHECK(strcmp(bypass_get_string(&ask.reply, BYPASS_STRING_MAX, EOVERFLOW), text) == 0);
		CHECK(home_end(&home, &ask) == 0);
	}
	free(text);
}

static void defect2_a_short_read_brings_only_what_was_read(void)
{
	struct home home;
	struct ask ask;
	char path[64] = "/tmp/bypass-serve-XXXXXX", buffer[4096];
	int fd = mkstemp(path);
	int64_t handle;

	CHECK(fd >= 0 && write(fd, "ten bytes.", 10) == 10);
	close(fd);
	over_sockets(&home, &ask);
	handle = ask_open_file(&ask, path, 0);
	CHECK(ask_read(&ask, handle, buffer, sizeof(buffer)) == 10);
	CHECK(ask.frame.length == 3 * 8 + 8 + 8 + 16); /* head, result, count, ten bytes and their padding */
	CHECK(home_end(&home, &ask) == 0);
	bypass_handles_run_down();
	unlink(path);
}

static void defect9_outs_do_not_travel_when_the_call_failed(void)
{
	struct home home;
	struct ask ask;
	int outs = 1;

	over_sockets(&home, &ask);
	ask_begin(&ask);
	CHECK(ask_run(&ask, MINI_FAIL) == BYPASS_STATUS_OK);
	CHECK(ask_head(&ask, &outs) == ENOENT && outs == 0);
	CHECK(bypass_get_integer(&ask.reply, 4) == -1 && bypass_message_ended(&ask.reply));
	CHECK(home_end(&home, &ask) == 0);
}

/* ---- what does not ---- */

static void requests_that_make_no_sense_get_a_status(void)
{
	struct home home;
	struct ask ask;

	over_sockets(&home, &ask);
	ask_begin(&ask);
	CHECK(ask_run(&ask, MINI_COUNT) == BYPASS_STATUS_NO_OPERATION);
	CHECK(ask_run(&ask, MINI_LOCAL) == BYPASS_STATUS_NO_OPERATION);
	CHECK(ask_run(&ask, 0xfffffffe) == BYPASS_STATUS_NO_OPERATION);
	CHECK(ask_run(&ask, MINI_OPEN) == BYPASS_STATUS_BAD_REQUEST);
	CHECK(ask_run(&ask, MINI_MUTE) == BYPASS_STATUS_BAD_REQUEST);
	ask_begin(&ask);
	bypass_put_integer(&ask.request, 1);
	CHECK(ask_number(&ask, MINI_GETPID) == -1 && errno == EPROTO); /* something is left over */
	CHECK(ask_open_file(&ask, "/dev/null", 0x40000000) == -1 && errno == EINVAL);
	CHECK(ask_read(&ask, 12345, NULL, 0) == -1 && errno == EBADF);
	ask_begin(&ask);
	bypass_put_integer(&ask.request, -1);
	bypass_put_unsigned(&ask.request, (uint64_t)BYPASS_PAYLOAD_MAX + 1);
	CHECK(ask_number(&ask, MINI_READ) == -1 && errno == EMSGSIZE);
	ask_begin(&ask);
	CHECK(ask_number(&ask, MINI_GETPID) == getpid());
	CHECK(home_end(&home, &ask) == 0);
}

static int lowest_free(void)
{
	int fd = dup(0);

	close(fd);
	return fd;
}

static void a_descriptor_of_a_call_that_cannot_be_answered_is_closed(void)
{
	struct home home;
	struct ask ask;
	int before;

	over_sockets(&home, &ask);
	before = lowest_free();
	ask_begin(&ask);
	CHECK(ask_number(&ask, MINI_SPOIL) == -1 && errno == EOVERFLOW);
	CHECK(lowest_free() == before);
	CHECK(home_end(&home, &ask) == 0);
}

static void handles_are_run_down_by_a_bye(void)
{
	struct home home;
	struct ask ask;
	int before = lowest_free();

	over_sockets(&home, &ask);
	CHECK(ask_open_file(&ask, "/dev/null", 0) > 0);
	ask_begin(&ask);
	CHECK(ask_run(&ask, BYPASS_OPERATION_BYE) == BYPASS_STATUS_OK);
	CHECK(home_end(&home, &ask) == 0);
	CHECK(lowest_free() == before);
}

static void a_handle_that_the_agent_cannot_use_is_closed_without_an_answer(void)
{
	struct home home;
	struct ask ask;
	struct bypass_frame frame;
	unsigned char buffer[BYPASS_FRAME_SIZE + 8];
	int64_t handle;
	int i;

	over_sockets(&home, &ask);
	handle = ask_open_file(&ask, "/dev/null", 0);
	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_CLOSE;
	frame.length = 8;
	for (i = 0; i < 8; i++)
		buffer[BYPASS_FRAME_SIZE + i] = (unsigned char)(handle >> (56 - 8 * i));
	CHECK(bypass_connection_send(&ask.connection, &frame, buffer) == 0);
	CHECK(ask_close_file(&ask, handle) == -1 && errno == EBADF);
	CHECK(home_end(&home, &ask) == 0);
}

static void raw(struct home *home, int *fd)
{
	struct bypass_transport transport;
	int pair[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	bypass_transport_socket(&transport, pair[1]);
	home_begin(home, &transport);
	*fd = pair[0];
}

static int finish(struct home *home, int fd)
{
	close(fd);
	pthread_join(home->thread, NULL);
	return home->error;
}

static void what_is_no_frame_ends_the_lane(void)
{
	struct bypass_frame frame;
	unsigned char head[BYPASS_FRAME_SIZE];
	struct home home;
	char word;
	int fd;

	raw(&home, &fd);
	CHECK(write(fd, "GET / HTTP/1.0\r\nHost: somebody who is mistaken\r\n\r\n", 51) > 0);
	CHECK(read(fd, &word, 1) <= 0);
	CHECK(finish(&home, fd) == EPROTO);
	raw(&home, &fd);
	memset(&frame, 0, sizeof(frame));
	frame.length = UINT32_MAX;
	bypass_frame_pack(head, &frame);
	CHECK(write(fd, head, sizeof(head)) == (ssize_t)sizeof(head) && read(fd, &word, 1) == 0);
	CHECK(finish(&home, fd) == EMSGSIZE);
	raw(&home, &fd);
	frame.length = 0;
	frame.flags = BYPASS_FRAME_REPLY;
	bypass_frame_pack(head, &frame);
	CHECK(write(fd, head, sizeof(head)) == (ssize_t)sizeof(head) && read(fd, &word, 1) == 0);
	CHECK(finish(&home, fd) == EPROTO);
}

static void peers_that_die_in_the_middle(void)
{
	struct bypass_frame frame;
	unsigned char head[BYPASS_FRAME_SIZE];
	struct home home;
	size_t length;
	int fd;

	memset(&frame, 0, sizeof(frame));
	frame.operation = MINI_ECHO;
	frame.length = 64;
	bypass_frame_pack(head, &frame);
	for (length = 0; length <= sizeof(head); length += 16) {
		raw(&home, &fd);
		CHECK(length == 0 || write(fd, head, length) == (ssize_t)length);
		CHECK(finish(&home, fd) == 0);
	}
	frame.operation = MINI_GETPID; /* dies before the answer */
	frame.length = 0;
	bypass_frame_pack(head, &frame);
	raw(&home, &fd);
	CHECK(write(fd, head, sizeof(head)) == (ssize_t)sizeof(head));
	finish(&home, fd);
}

static void a_peer_that_speaks_byte_by_byte(void)
{
	struct bypass_frame frame;
	unsigned char request[2 * BYPASS_FRAME_SIZE], reply[2 * (BYPASS_FRAME_SIZE + 32)];
	struct home home;
	size_t i, got = 0;
	ssize_t more;
	int fd;

	memset(&frame, 0, sizeof(frame));
	frame.operation = MINI_GETPID;
	bypass_frame_pack(request, &frame);
	frame.request = 1;
	bypass_frame_pack(request + BYPASS_FRAME_SIZE, &frame);
	raw(&home, &fd);
	for (i = 0; i < sizeof(request); i++)
		CHECK(write(fd, request + i, 1) == 1);
	while (got < sizeof(reply) && (more = read(fd, reply + got, sizeof(reply) - got)) > 0)
		got += (size_t)more;
	CHECK(got == sizeof(reply));
	CHECK(finish(&home, fd) == 0);
}

static void many_requests_at_once_are_answered_in_order(void)
{
	struct bypass_frame frame;
	unsigned char heads[50 * BYPASS_FRAME_SIZE], *payload;
	struct bypass_connection connection;
	struct bypass_transport transport;
	struct home home;
	uint64_t i;
	int fd;

	memset(&frame, 0, sizeof(frame));
	frame.operation = MINI_GETPID;
	for (i = 0; i < 50; i++) {
		frame.request = i;
		bypass_frame_pack(heads + i * BYPASS_FRAME_SIZE, &frame);
	}
	raw(&home, &fd);
	bypass_transport_socket(&transport, fd);
	bypass_connection_open(&connection, &transport);
	CHECK(write(fd, heads, sizeof(heads)) == (ssize_t)sizeof(heads));
	for (i = 0; i < 50; i++)
		CHECK(bypass_connection_receive(&connection, &frame, &payload) == 0 && frame.request == i && (uintptr_t)payload % 8 == 0);
	bypass_connection_close(&connection);
	pthread_join(home.thread, NULL);
	CHECK(home.error == 0);
}

/* Two threads of one program: what one opened, the other reads (the old tool gave each thread a process of its own). */
static void two_lanes_share_handles(void)
{
	struct home one, other;
	struct ask ask_one, ask_other;
	char path[64], buffer[4];
	int64_t handle;

	sample(path);
	over_sockets(&one, &ask_one);
	over_sockets(&other, &ask_other);
	handle = ask_open_file(&ask_one, path, 0);
	CHECK(ask_read(&ask_other, handle, buffer, 4) == 4 && memcmp(buffer, "abcd", 4) == 0);
	CHECK(ask_read(&ask_one, handle, buffer, 4) == 4 && memcmp(buffer, "efgh", 4) == 0);
	CHECK(ask_close_file(&ask_other, handle) == 0);
	CHECK(ask_read(&ask_one, handle, buffer, 4) == -1 && errno == EBADF);
	CHECK(home_end(&one, &ask_one) == 0 && home_end(&other, &ask_other) == 0);
	unlink(path);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	bypass_log_open("mini", NULL, BYPASS_LEVEL_ERROR);
	RUN(the_same_frames_over_sockets_pipes_and_queues);
	RUN(large_payloads);
	RUN(defect2_a_short_read_brings_only_what_was_read);
	RUN(defect9_outs_do_not_travel_when_the_call_failed);
	RUN(requests_that_make_no_sense_get_a_status);
	RUN(a_descriptor_of_a_call_that_cannot_be_answered_is_closed);
	RUN(handles_are_run_down_by_a_bye);
	RUN(a_handle_that_the_agent_cannot_use_is_closed_without_an_answer);
	RUN(what_is_no_frame_ends_the_lane);
	RUN(peers_that_die_in_the_middle);
	RUN(a_peer_that_speaks_byte_by_byte);
	RUN(many_requests_at_once_are_answered_in_order);
	RUN(two_lanes_share_handles);
	return 0;
}
