/* mini.c -- the shadow of mini.h, as generated code would be. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "mini.h"
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static const struct bypass_symbol error_rows[] = {
	BYPASS_SYMBOL(ENOENT, ENOENT, 2), BYPASS_SYMBOL(EINTR, EINTR, 4), BYPASS_SYMBOL(EIO, EIO, 5), BYPASS_SYMBOL(EBADF, EBADF, 9),
	BYPASS_SYMBOL(EINVAL, EINVAL, 22), BYPASS_SYMBOL(ENAMETOOLONG, ENAMETOOLONG, 36), BYPASS_SYMBOL(EPROTO, EPROTO, 71),
	BYPASS_SYMBOL(EOVERFLOW, EOVERFLOW, 75), BYPASS_SYMBOL(EMSGSIZE, EMSGSIZE, 90), BYPASS_SYMBOL(ENOMEM, ENOMEM, 12),
};
static const struct bypass_symbols error_numbers = BYPASS_SYMBOLS("errno", 0, error_rows);
static const struct bypass_symbol flag_rows[] = {
	BYPASS_SYMBOL(O_RDONLY, O_ACCMODE, 0), BYPASS_SYMBOL(O_WRONLY, O_ACCMODE, 1), BYPASS_SYMBOL(O_RDWR, O_ACCMODE, 2), BYPASS_SYMBOL(O_CREAT, O_CREAT, 0x40),
	BYPASS_SYMBOL(O_EXCL, O_EXCL, 0x80), BYPASS_SYMBOL(O_TRUNC, O_TRUNC, 0x200),
};
static const struct bypass_symbols open_flags = BYPASS_SYMBOLS("open_flags", 1, flag_rows);

static const struct bypass_operation operations[] = {
	{ "open", "open(path,bits:open_flags)fd", 1 }, { "read", "read(fd,uint)int,bytes", 1 }, { "close", "close(fd)int", 1 },
	{ "getpid", "getpid()int", 1 }, { "echo", "echo(string,uint)int,string", 1 }, { "fail", "fail()int,int", 1 },
	{ "wait", "wait()int", 1 }, { "die", "die()int", 1 }, { "mute", "mute()int", 1 }, { "local", "local()int", 0 },
	{ "starts", "starts()int", 1 }, { "say", "say(string)int", 1 }, { "spoil", "spoil()fd,string", 1 },
};
const struct bypass_spec bypass_spec = { BYPASS_ABI, "mini", "mini.bp", "0000000000000000000000000000000000000000000000000000000000000001", operations,
					 MINI_COUNT, &error_numbers };

static void receive_open(struct bypass_serving *serving)
{
	const char *path = bypass_get_string(&serving->request, 4096, ENAMETOOLONG);
	int flags = (int)bypass_get_symbols(&serving->request, &open_flags);

	if (bypass_request_ok(serving)) {
		int result = open(path, flags | O_CLOEXEC, 0600);

		bypass_reply_begin(serving, result == -1, result != -1);
		bypass_put_descriptor_new(serving, result);
	}
}

static void receive_read(struct bypass_serving *serving)
{
	int fd = bypass_get_descriptor(serving);
	size_t size = BYPASS_GET(&serving->request, size_t);
	void *buffer = bypass_serving_memory(serving, size, 1);

	if (bypass_request_ok(serving)) {
		ssize_t result = read(fd, buffer, size);

		bypass_reply_begin(serving, result == -1, result != -1);
		BYPASS_PUT(&serving->reply, ssize_t, result);
		if (result != -1)
			bypass_put_bytes(&serving->reply, buffer, bypass_clamp(result, size));
	}
}

static void receive_close(struct bypass_serving *serving)
{
	int fd = bypass_get_descriptor(serving);

	if (bypass_request_ok(serving)) {
		int result = close(fd);

		bypass_reply_begin(serving, result == -1, result != -1);
		bypass_descriptor_gone(serving, fd);
		BYPASS_PUT(&serving->reply, int, result);
	}
}

static void answer_number(struct bypass_serving *serving, int64_t number)
{
	bypass_reply_begin(serving, number == -1, number != -1);
	bypass_put_integer(&serving->reply, number);
}

static void receive_getpid(struct bypass_serving *serving)
{
	if (bypass_request_ok(serving))
		answer_number(serving, getpid());
}

static void receive_echo(struct bypass_serving *serving)
{
	const char *text = bypass_get_string(&serving->request, BYPASS_STRING_MAX, EOVERFLOW);
	size_t capacity = BYPASS_GET(&serving->request, size_t);
	char *buffer = (char *)bypass_serving_memory(serving, capacity, 1);

	if (bypass_request_ok(serving)) {
		snprintf(buffer, capacity, "%s", text);
		answer_number(serving, (int64_t)strlen(text));
		bypass_put_string(&serving->reply, buffer, capacity, EOVERFLOW);
	}
}

static void receive_fail(struct bypass_serving *serving)
{
	if (bypass_request_ok(serving)) {
		errno = ENOENT;
		answer_number(serving, -1);
	}
}

static void receive_wait(struct bypass_serving *serving)
{
	struct timespec half_a_minute = { 30, 0 };

	if (bypass_request_ok(serving))
		answer_number(serving, nanosleep(&half_a_minute, NULL));
}

static void receive_die(struct bypass_serving *serving)
{
	(void)serving;
	kill(getpid(), SIGKILL);
}

static void receive_mute(struct bypass_serving *serving)
{
	bypass_request_ok(serving);
}

static int starts;

static void start(void)
{
	starts++;
}

static void receive_starts(struct bypass_serving *serving)
{
	if (bypass_request_ok(serving))
		answer_number(serving, starts);
}

static void receive_say(struct bypass_serving *serving)
{
	const char *text = bypass_get_string(&serving->request, 1000, EOVERFLOW);

	if (bypass_request_ok(serving))
		answer_number(serving, printf("%s\n", text));
}

static void receive_spoil(struct bypass_serving *serving)
{
	if (bypass_request_ok(serving)) {
		int result = open("/dev/null", O_RDONLY | O_CLOEXEC);

		bypass_reply_begin(serving, result == -1, result != -1);
		bypass_put_descriptor_new(serving, result);
		bypass_put_string(&serving->reply, "too long", 3, EOVERFLOW);
	}
}

static bypass_receiver *const receivers[] = {
	receive_open, receive_read, receive_close, receive_getpid, receive_echo, receive_fail, receive_wait, receive_die, receive_mute, NULL, receive_starts, receive_say,
	receive_spoil,
};
const struct bypass_shadow bypass_shadow = { &bypass_spec, receivers, start };
