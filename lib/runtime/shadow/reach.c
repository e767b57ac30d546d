/* reach.c -- connecting to a shadow elsewhere. See reach.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "reach.h"
#include "link.h"
#include "listen.h"
#include "log.h"
#include "../shared/hmac.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* ---- sockets ---- */

static int reach_tcp(const struct bypass_address *address, const char *text)
{
	struct addrinfo hints, *found, *next;
	char port[8];
	int error, one = 1, fd = -1;

	memset(&hints, 0, sizeof(hints));
	hints.ai_socktype = SOCK_STREAM;
	snprintf(port, sizeof(port), "%d", address->port & 0xffff);
	error = getaddrinfo(address->host, port, &hints, &found);
	if (error != 0) {
		bypass_complain("%s: %s", text, gai_strerror(error));
		return -1;
	}
	for (next = found; next != NULL && fd < 0; next = next->ai_next) {
		fd = socket(next->ai_family, next->ai_socktype | SOCK_CLOEXEC, next->ai_protocol);
		if (fd >= 0 && connect(fd, next->ai_addr, next->ai_addrlen) != 0) {
			error = errno;
			close(fd);
			errno = error;
			fd = -1;
		}
	}
	freeaddrinfo(found);
	if (fd < 0) {
		bypass_complain("%s: %s", text, strerror(errno));
		return -1;
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one));
	return fd;
}

static int reach_unix(const struct bypass_address *address, const char *text)
{
	struct sockaddr_un name;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	memset(&name, 0, sizeof(name));
	name.sun_family = AF_UNIX;
	memcpy(name.sun_path, address->path, strlen(address->path) + 1);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&name, sizeof(name)) == 0)
		return fd;
	bypass_complain("%s: %s", text, strerror(errno));
	if (fd >= 0)
		close(fd);
	return -1;
}

/* ---- a command ---- */

/* One socket is both its input and its output. In a session of its own, so that Ctrl-C does not end the way home. */
static int reach_command(const struct bypass_address *address, const char *text)
{
	int pair[2];
	pid_t pid;

	if (*address->command == '\0' || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
		bypass_complain("%s: %s", text, *address->command == '\0' ? "a command is missing: stdio:COMMAND" : strerror(errno));
		return -1;
	}
	pid = fork();
	if (pid == 0) {
		setsid();
		if (dup2(pair[1], STDIN_FILENO) >= 0 && dup2(pair[1], STDOUT_FILENO) >= 0)
			execl("/bin/sh", "sh", "-c", address->command, (char *)NULL);
		_exit(127);
	}
	close(pair[1]);
	if (pid > 0)
		return pair[0];
	bypass_complain("%s: %s", text, strerror(errno));
	close(pair[0]);
	return -1;
}

/* ---- the key ---- */

static int load_key(const char *file, unsigned char key[BYPASS_KEY_SIZE])
{
	if (file == NULL)
		file = getenv("BYPASS_KEY_FILE");
	if (file == NULL || *file == '\0') {
		bypass_complain("the shadow wants the session's key: --key FILE or BYPASS_KEY_FILE");
		return -1;
	}
	return bypass_key_load(file, 0, key);
}

static size_t read_bytes(struct bypass_frame *frame, unsigned char *payload, unsigned char *out, size_t size, int *error)
{
	struct bypass_message message;
	size_t count;

	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.length = frame->length;
	count = bypass_get_bytes_into(&message, out, size);
	*error = bypass_message_ended(&message) ? 0 : EPROTO;
	return count;
}

static int say_proof(struct bypass_connection *link, const unsigned char *proof, const unsigned char *challenge, size_t size)
{
	unsigned char payload[128];
	struct bypass_message message;
	struct bypass_frame frame;

	memset(&message, 0, sizeof(message));
	message.data = payload;
	message.capacity = sizeof(payload);
	bypass_put_bytes(&message, proof, size);
	bypass_put_bytes(&message, challenge, size);
	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_AUTH;
	return bypass_connection_say(link, &frame, payload, message.length);
}

/* The agent's part of the proof. 0, -1 after a complaint, or an errno. */
static int authenticate(struct bypass_connection *link, const char *key_file)
{
	unsigned char key[BYPASS_KEY_SIZE], theirs[32], ours[32] = { 0 }, proof[32] = { 0 }, came[32];
	struct bypass_frame frame;
	unsigned char *payload;
	size_t size;
	int error = bypass_connection_receive(link, &frame, &payload);

	if (error != 0)
		return error;
	if (frame.status != BYPASS_STATUS_OK) {
		bypass_complain("the shadow refused: %.*s", (int)frame.length, (const char *)payload);
		return -1;
	}
	size = read_bytes(&frame, payload, theirs, sizeof(theirs), &error);
	if (error != 0 || frame.operation != BYPASS_OPERATION_CHALLENGE || (size != 0 && size != sizeof(theirs)))
		return EPROTO;
	if (size > 0) {
		if (load_key(key_file, key) != 0 || getrandom(ours, sizeof(ours), 0) != (ssize_t)sizeof(ours))
			return -1;
		bypass_prove(proof, key, theirs, "agent");
	}
	error = say_proof(link, proof, ours, size);
	if (error == 0)
		error = bypass_connection_receive(link, &frame, &payload);
	if (error != 0)
		return error;
	if (frame.status != BYPASS_STATUS_OK) {
		bypass_complain("the shadow refused the key: %.*s", (int)frame.length, (const char *)payload);
		return -1;
	}
	if (size == 0)
		return 0;
	bypass_prove(proof, key, ours, "shadow");
	if (read_bytes(&frame, payload, came, sizeof(came), &error) == sizeof(came) && error == 0 && bypass_proof_equal(proof, came))
		return 0;
	bypass_complain("the shadow does not know the session's key");
	return -1;
}

/* ---- all ---- */

static int open_socket(const struct bypass_address *address, const char *text, int insecure)
{
	switch (address->kind) {
	case BYPASS_ADDRESS_TCP:
		if (insecure)
			return reach_tcp(address, text);
		bypass_complain("%s: TCP is not encrypted: say --insecure if every machine on the way may read what travels", text);
		return -1;
	case BYPASS_ADDRESS_UNIX:
		return reach_unix(address, text);
	case BYPASS_ADDRESS_STDIO:
		return reach_command(address, text);
	case BYPASS_ADDRESS_FD:
		break;
	}
	bypass_complain("%s: a shadow elsewhere is tcp:HOST:PORT, unix:/PATH or stdio:COMMAND", text);
	return -1;
}

int bypass_reach(const char *text, const char *key, int insecure, struct bypass_connection *link)
{
	struct bypass_address address;
	struct bypass_transport transport;
	const char *problem;
	int fd, error = 0;

	if (bypass_address_parse(text, &address, &problem) != 0) {
		bypass_complain("%s: %s", text, problem);
		return -1;
	}
	fd = open_socket(&address, text, insecure);
	if (fd < 0)
		return -1;
	bypass_transport_socket(&transport, fd);
	bypass_connection_open(link, &transport);
	if (address.kind != BYPASS_ADDRESS_STDIO)
		error = authenticate(link, key);
	if (error == 0)
		error = bypass_link_open(link);
	if (error == 0)
		return 0;
	if (error > 0)
		bypass_complain("%s: %s", text, error == EPIPE ? "the shadow hung up" : error == EPROTO ? "what answers is not a shadow" : strerror(error));
	bypass_connection_close(link);
	return -1;
}
