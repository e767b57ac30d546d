/*
 * sockets.c -- sockets as a shadow needs them: with open files that travel along, with their peer's credentials, and without blocking.
 *
 * Node's own sockets drop open files that come along, and know neither SEQPACKET nor SO_PEERCRED.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "addon.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* As many files as one message may bring; those in excess are closed. */
#define FILES_MAX 2

/* ---- arguments ---- */

/* A piece of a Buffer: argument `first` is the Buffer, the next two say where it begins and how long it is. */
static bool get_piece(napi_env env, napi_value *values, size_t first, char **piece, size_t *length)
{
	void *data;
	size_t size;
	uint32_t offset, count;

	if (napi_get_buffer_info(env, values[first], &data, &size) != napi_ok || napi_get_value_uint32(env, values[first + 1], &offset) != napi_ok ||
	    napi_get_value_uint32(env, values[first + 2], &count) != napi_ok || offset > size || count > size - offset) {
		napi_throw_range_error(env, NULL, "a piece of a Buffer is needed");
		return false;
	}
	*piece = (char *)data + offset;
	*length = count;
	return true;
}

static bool get_text(napi_env env, napi_value value, char *text, size_t size)
{
	size_t length;

	if (napi_get_value_string_utf8(env, value, text, size, &length) == napi_ok && length + 1 < size && strlen(text) == length)
		return true;
	napi_throw_type_error(env, NULL, "a text is missing, or it is too long");
	return false;
}

static int64_t or_errno(int64_t result)
{
	return result >= 0 ? result : -errno;
}

/* ---- messages ---- */

union control {
	struct cmsghdr head;
	char room[CMSG_SPACE(FILES_MAX * sizeof(int))];
};

/* The first file that came, or -1; others are closed. */
static int take_file(struct msghdr *message)
{
	struct cmsghdr *head;
	int files[FILES_MAX], first = -1;
	size_t count, i;

	for (head = CMSG_FIRSTHDR(message); head != NULL; head = CMSG_NXTHDR(message, head)) {
		if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS)
			continue;
		count = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
		memcpy(files, CMSG_DATA(head), count * sizeof(int));
		for (i = 0; i < count; i++) {
			if (first < 0)
				first = files[i];
			else
				close(files[i]);
		}
	}
	return first;
}

/**
 * receive(fd, buffer, offset, length, file): bytes that came, 0 at the end, or a negative errno. file is an Int32Array whose first element
 * becomes the open file that came along, or -1. A pipe is read.
 */
static napi_value receive_bytes(napi_env env, napi_callback_info info)
{
	napi_value values[5];
	size_t count = 5, length, files_length;
	napi_typedarray_type type;
	union control control;
	struct msghdr message;
	struct iovec piece;
	int32_t fd;
	void *file;
	int64_t got;
	char *into;

	if (napi_get_cb_info(env, info, &count, values, NULL, NULL) != napi_ok || napi_get_value_int32(env, values[0], &fd) != napi_ok ||
	    napi_get_typedarray_info(env, values[4], &type, &files_length, &file, NULL, NULL) != napi_ok || type != napi_int32_array ||
	    files_length < 1) {
		napi_throw_type_error(env, NULL, "receive(fd, buffer, offset, length, file)");
		return NULL;
	}
	if (!get_piece(env, values, 1, &into, &length))
		return NULL;
	memset(&message, 0, sizeof(message));
	piece.iov_base = into;
	piece.iov_len = length;
	message.msg_iov = &piece;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	*(int32_t *)file = -1;
	got = recvmsg(fd, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
	if (got < 0 && errno == ENOTSOCK)
		got = read(fd, into, length);
	else if (got >= 0)
		*(int32_t *)file = take_file(&message);
	return bypass_addon_number(env, or_errno(got));
}

/** send(fd, buffer, offset, length, file): bytes that went, or a negative errno. file goes along unless it is -1. A pipe is written. */
static napi_value send_bytes(napi_env env, napi_callback_info info)
{
	napi_value values[5];
	size_t count = 5, length;
	union control control;
	struct msghdr message;
	struct iovec piece;
	int32_t fd, file;
	int64_t sent;
	char *from;

	if (napi_get_cb_info(env, info, &count, values, NULL, NULL) != napi_ok || napi_get_value_int32(env, values[0], &fd) != napi_ok ||
	    napi_get_value_int32(env, values[4], &file) != napi_ok) {
		napi_throw_type_error(env, NULL, "send(fd, buffer, offset, length, file)");
		return NULL;
	}
	if (!get_piece(env, values, 1, &from, &length))
		return NULL;
	memset(&message, 0, sizeof(message));
	piece.iov_base = from;
	piece.iov_len = length;
	message.msg_iov = &piece;
	message.msg_iovlen = 1;
	if (file >= 0) {
		memset(&control, 0, sizeof(control));
		message.msg_control = &control;
		message.msg_controllen = CMSG_SPACE(sizeof(int));
		control.head.cmsg_level = SOL_SOCKET;
		control.head.cmsg_type = SCM_RIGHTS;
		control.head.cmsg_len = CMSG_LEN(sizeof(int));
		memcpy(CMSG_DATA(&control.head), &file, sizeof(int));
	}
	sent = sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
	if (sent < 0 && errno == ENOTSOCK)
		sent = write(fd, from, length);
	return bypass_addon_number(env, or_errno(sent));
}

/* ---- descriptors ---- */

/** pair(packets): both ends of a new socket pair, [a, b]; close-on-exec. packets: messages keep their ends. */
static napi_value make_pair(napi_env env, napi_callback_info info)
{
	int32_t packets;
	int ends[2], i;
	napi_value both;

	if (!bypass_addon_numbers(env, info, 1, &packets))
		return NULL;
	if (socketpair(AF_UNIX, (packets ? SOCK_SEQPACKET : SOCK_STREAM) | SOCK_CLOEXEC, 0, ends) != 0)
		return bypass_addon_number(env, -errno);
	if (napi_create_array_with_length(env, 2, &both) != napi_ok)
		return NULL;
	for (i = 0; i < 2; i++)
		napi_set_element(env, both, (uint32_t)i, bypass_addon_number(env, ends[i]));
	return both;
}

/** pipe(): [reading, writing], close-on-exec. */
static napi_value make_pipe(napi_env env, napi_callback_info info)
{
	int ends[2], i;
	napi_value both;

	(void)info;
	if (pipe2(ends, O_CLOEXEC) != 0)
		return bypass_addon_number(env, -errno);
	if (napi_create_array_with_length(env, 2, &both) != napi_ok)
		return NULL;
	for (i = 0; i < 2; i++)
		napi_set_element(env, both, (uint32_t)i, bypass_addon_number(env, ends[i]));
	return both;
}

/** close(fd) */
static napi_value close_descriptor(napi_env env, napi_callback_info info)
{
	int32_t fd;

	return bypass_addon_numbers(env, info, 1, &fd) ? bypass_addon_number(env, or_errno(close(fd))) : NULL;
}

/** duplicate(fd): another number of it, close-on-exec. */
static napi_value duplicate(napi_env env, napi_callback_info info)
{
	int32_t fd;

	return bypass_addon_numbers(env, info, 1, &fd) ? bypass_addon_number(env, or_errno(fcntl(fd, F_DUPFD_CLOEXEC, 3))) : NULL;
}

/** isPacket(fd): 1 for a SEQPACKET socket, 0 for anything else. */
static napi_value is_packet(napi_env env, napi_callback_info info)
{
	int type = 0;
	socklen_t size = sizeof(type);
	int32_t fd;

	if (!bypass_addon_numbers(env, info, 1, &fd))
		return NULL;
	return bypass_addon_number(env, getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET);
}

/* ---- where agents call ---- */

/* Takes over the socket. */
static int64_t begin_listening(int fd, const void *address, socklen_t size)
{
	int one = 1, error;

	if (fd < 0)
		return -errno;
	if (((const struct sockaddr *)address)->sa_family != AF_UNIX)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, (const struct sockaddr *)address, size) == 0 && listen(fd, 128) == 0)
		return fd;
	error = errno;
	close(fd);
	return -error;
}

/** listenUnix(path): a socket, or a negative errno. The caller sees to the file's mode by its umask. */
static napi_value listen_unix(napi_env env, napi_callback_info info)
{
	struct sockaddr_un name;
	napi_value value;
	size_t count = 1;

	memset(&name, 0, sizeof(name));
	name.sun_family = AF_UNIX;
	if (napi_get_cb_info(env, info, &count, &value, NULL, NULL) != napi_ok || !get_text(env, value, name.sun_path, sizeof(name.sun_path)))
		return NULL;
	return bypass_addon_number(env, begin_listening(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), &name, sizeof(name)));
}

/** listenTcp(address, port): a socket, or a negative errno. address is a number, not a name. */
static napi_value listen_tcp(napi_env env, napi_callback_info info)
{
	struct sockaddr_in6 six;
	struct sockaddr_in four;
	napi_value values[2];
	size_t count = 2;
	char text[64];
	int32_t port;

	memset(&four, 0, sizeof(four));
	memset(&six, 0, sizeof(six));
	if (napi_get_cb_info(env, info, &count, values, NULL, NULL) != napi_ok || !get_text(env, values[0], text, sizeof(text)) ||
	    napi_get_value_int32(env, values[1], &port) != napi_ok)
		return NULL;
	four.sin_family = AF_INET;
	four.sin_port = six.sin6_port = htons((uint16_t)port);
	if (inet_pton(AF_INET, text, &four.sin_addr) == 1)
		return bypass_addon_number(
			env, begin_listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), &four, sizeof(four)));
	six.sin6_family = AF_INET6;
	if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1)
		return bypass_addon_number(
			env, begin_listening(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), &six, sizeof(six)));
	return bypass_addon_number(env, -EINVAL);
}

/** port(fd): of a TCP socket. */
static napi_value port_of(napi_env env, napi_callback_info info)
{
	union {
		struct sockaddr any;
		struct sockaddr_in four;
		struct sockaddr_in6 six;
	} name;
	socklen_t size = sizeof(name);
	int32_t fd;

	if (!bypass_addon_numbers(env, info, 1, &fd))
		return NULL;
	if (getsockname(fd, &name.any, &size) != 0)
		return bypass_addon_number(env, -errno);
	return bypass_addon_number(env, ntohs(name.any.sa_family == AF_INET6 ? name.six.sin6_port : name.four.sin_port));
}

/* A TCP peer that has gone without a word is noticed within two minutes, also while nothing is sent. */
static void set_tcp(int fd)
{
	int one = 1, idle = 60, every = 15, times = 4;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one));
	setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof(idle));
	setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &every, sizeof(every));
	setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &times, sizeof(times));
}

/** accept(fd): a connection, close-on-exec and not blocking, or a negative errno. */
static napi_value accept_connection(napi_env env, napi_callback_info info)
{
	union {
		struct sockaddr any;
		struct sockaddr_storage room;
	} peer;
	socklen_t size = sizeof(peer);
	int32_t fd;
	int connection;

	if (!bypass_addon_numbers(env, info, 1, &fd))
		return NULL;
	connection = accept4(fd, &peer.any, &size, SOCK_CLOEXEC | SOCK_NONBLOCK);
	if (connection >= 0 && peer.any.sa_family != AF_UNIX)
		set_tcp(connection);
	return bypass_addon_number(env, or_errno(connection));
}

/** peerUser(fd): the user whose process is at the other end of a unix socket, or a negative errno. */
static napi_value peer_user(napi_env env, napi_callback_info info)
{
	struct ucred peer;
	socklen_t size = sizeof(peer);
	int32_t fd;

	if (!bypass_addon_numbers(env, info, 1, &fd))
		return NULL;
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
		return bypass_addon_number(env, -errno);
	return bypass_addon_number(env, peer.uid);
}

bool bypass_addon_sockets(napi_env env, napi_value exports)
{
	static const struct {
		const char *name;
		napi_callback function;
	} all[] = {
		{ "receive", receive_bytes }, { "send", send_bytes },	     { "pair", make_pair },	  { "close", close_descriptor },
		{ "duplicate", duplicate },   { "isPacket", is_packet },     { "listenUnix", listen_unix }, { "listenTcp", listen_tcp },
		{ "port", port_of },	      { "accept", accept_connection }, { "peerUser", peer_user },
		{ "pipe", make_pipe },
	};
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (!bypass_addon_define(env, exports, all[i].name, all[i].function))
			return false;
	return true;
}
