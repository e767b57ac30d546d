/*
 * dial.c -- reaches the shadow: fd:N (the session's inherited descriptor), unix:/path, tcp:host:port.
 *
 * Host names are not looked up here: libc's resolver reads files, opens sockets and allocates inside of the program. The launcher
 * looks them up; by hand one writes the number.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "lanes.h"
#include "descriptor.h"
#include "print.h"
#include "../shared/address.h"
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>

static int parse_number(const char *text, size_t length, long most)
{
	long value = 0;
	size_t i;

	for (i = 0; i < length; i++) {
		if (text[i] < '0' || text[i] > '9' || value > most)
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return length == 0 || value > most ? -1 : (int)value;
}

/* ---- fd:N: ask for a lane by sending one end of a socket pair ---- */

static int session_file = -1;

long bypass_send_file(int socket, const void *data, size_t size, int file)
{
	union {
		struct cmsghdr head;
		char room[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec vector = { (void *)(uintptr_t)data, size };
	struct msghdr message;
	long result;

	memset(&message, 0, sizeof(message));
	memset(&control, 0, sizeof(control));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	control.head.cmsg_level = SOL_SOCKET;
	control.head.cmsg_type = SCM_RIGHTS;
	control.head.cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(&control.head), &file, sizeof(file));
	do
		result = bypass_sys(SYS_sendmsg, socket, &message, MSG_NOSIGNAL);
	while (result == -EINTR);
	return result;
}

static int send_end(int session, int end, uint32_t worker, uint64_t token)
{
	struct bypass_lane_wish wish = { { 'L', 'A', 'N', 'E' }, worker, token };
	long result = bypass_send_file(session, &wish, worker == 0 ? sizeof(wish.word) : sizeof(wish), end);

	return result < 0 ? (int)result : 0;
}

/* A number that the program has used for something else is not the session's any more. */
static int is_session(int file)
{
	socklen_t size = sizeof(int);
	int type = 0;

	return bypass_sys(SYS_getsockopt, file, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
}

void bypass_dial_keep(const char *text)
{
	struct bypass_address address;
	const char *problem;

	if (text == NULL || session_file >= 0 || bypass_address_parse(text, &address, &problem) != 0 || address.kind != BYPASS_ADDRESS_FD)
		return;
	if (is_session(address.fd)) {
		session_file = address.fd;
		bypass_private_add(&session_file);
	}
}

static int dial_session(int file, uint32_t worker, uint64_t token)
{
	int pair[2], result;

	if (session_file < 0 || !is_session(session_file)) {
		bypass_home_lost("descriptor %d is not the session's", session_file < 0 ? file : session_file);
		return -EBADF;
	}
	result = (int)bypass_sys(SYS_socketpair, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair);
	if (result < 0) {
		bypass_home_lost("no descriptors left for a connection (errno %d)", -result);
		return result;
	}
	result = send_end(session_file, pair[1], worker, token);
	bypass_close_file(pair[1]);
	if (result == 0)
		return pair[0];
	bypass_close_file(pair[0]);
	bypass_home_lost("the session is over (descriptor %d, errno %d)", session_file, -result);
	return result;
}

/* ---- unix and tcp ---- */

static int dial_address(const char *name, int family, const void *address, size_t size)
{
	int one = 1, fd = (int)bypass_sys(SYS_socket, family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	long result;

	if (fd < 0) {
		bypass_home_lost("no socket for %s (errno %d)", name, -fd);
		return fd;
	}
	do
		result = bypass_sys(SYS_connect, fd, address, size);
	while (result == -EINTR);
	if (result < 0 && result != -EISCONN) {
		bypass_close_file(fd);
		bypass_home_lost("cannot reach %s (%s)", name, result == -ECONNREFUSED ? "nobody listens" : result == -ENOENT ? "no such socket" :
				 result == -EACCES ? "permission denied" : result == -ETIMEDOUT ? "timed out" : "network error");
		return (int)result;
	}
	if (family != AF_UNIX) {
		bypass_sys(SYS_setsockopt, fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
		bypass_sys(SYS_setsockopt, fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one));
	}
	return fd;
}

static int dial_unix(const char *name, const char *path)
{
	struct sockaddr_un address;

	memset(&address, 0, sizeof(address));
	address.sun_family = AF_UNIX;
	memcpy(address.sun_path, path, strnlen(path, sizeof(address.sun_path) - 1));
	return dial_address(name, AF_UNIX, &address, sizeof(address));
}

/* a.b.c.d in network order; 0 when it is anything else. */
static int parse_ip4(const char *text, size_t length, unsigned char out[4])
{
	size_t part, at = 0;
	int i, value;

	for (i = 0; i < 4; i++) {
		for (part = 0; at + part < length && text[at + part] != '.'; part++)
			;
		value = parse_number(text + at, part, 255);
		if (value < 0 || (i < 3 && at + part == length))
			return 0;
		out[i] = (unsigned char)value;
		at += part + 1;
	}
	return at == length + 1;
}

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Groups of hex digits with at most one "::"; no dotted tail, no scope. */
static int parse_ip6(const char *text, size_t length, unsigned char out[16])
{
	unsigned char bytes[16];
	size_t at = 0, count = 0, gap = 17, digits;
	unsigned value;

	if (length >= 2 && text[0] == ':' && text[1] == ':') {
		gap = 0;
		at = 2;
	}
	while (at < length && count < 16) {
		for (value = 0, digits = 0; at < length && digits < 5 && hex_digit(text[at]) >= 0; at++, digits++)
			value = value << 4 | (unsigned)hex_digit(text[at]);
		if (digits == 0 || digits > 4)
			return 0;
		bytes[count++] = (unsigned char)(value >> 8);
		bytes[count++] = (unsigned char)value;
		if (at == length)
			break;
		if (text[at++] != ':' || at == length)
			return 0;
		if (text[at] == ':') {
			if (gap != 17)
				return 0;
			gap = count;
			at++;
		}
	}
	if (at != length || (gap == 17 ? count != 16 : count > 14))
		return 0;
	memset(out, 0, 16);
	if (gap == 17)
		gap = count;
	memcpy(out, bytes, gap);
	memcpy(out + 16 - (count - gap), bytes + gap, count - gap);
	return 1;
}

static int dial_tcp(const char *name, const char *host, int port)
{
	struct sockaddr_in address4;
	struct sockaddr_in6 address6;

	if (!bypass_process.insecure) {
		bypass_home_lost("%s: TCP is not encrypted; set BYPASS_INSECURE=1 if everybody on the way may read what travels", name);
		return -EACCES;
	}
	memset(&address4, 0, sizeof(address4));
	memset(&address6, 0, sizeof(address6));
	if (strcmp(host, "localhost") == 0)
		host = "127.0.0.1";
	if (parse_ip4(host, strlen(host), (unsigned char *)&address4.sin_addr)) {
		address4.sin_family = AF_INET;
		address4.sin_port = htons((uint16_t)port);
		return dial_address(name, AF_INET, &address4, sizeof(address4));
	}
	if (parse_ip6(host, strlen(host), (unsigned char *)&address6.sin6_addr)) {
		address6.sin6_family = AF_INET6;
		address6.sin6_port = htons((uint16_t)port);
		return dial_address(name, AF_INET6, &address6, sizeof(address6));
	}
	bypass_home_lost("%s: the agent looks up no names; write the address, as in tcp:127.0.0.1:4000 or tcp:[::1]:4000", name);
	return -EINVAL;
}

int bypass_dial(const char *text, int *keyed, uint32_t worker, uint64_t token)
{
	struct bypass_address address;
	const char *problem = "";

	*keyed = 1;
	if (bypass_address_parse(text, &address, &problem) != 0) {
		bypass_home_lost("%s: %s", text, problem);
		return -EINVAL;
	}
	switch (address.kind) {
	case BYPASS_ADDRESS_FD:
		*keyed = 0;
		return dial_session(address.fd, worker, token);
	case BYPASS_ADDRESS_UNIX:
		return dial_unix(text, address.path);
	case BYPASS_ADDRESS_TCP:
		return dial_tcp(text, address.host, address.port);
	case BYPASS_ADDRESS_STDIO:
		break;
	}
	bypass_home_lost("%s: only a launcher can start a shadow; want fd:N, unix:/PATH or tcp:ADDRESS:PORT", text);
	return -EINVAL;
}
