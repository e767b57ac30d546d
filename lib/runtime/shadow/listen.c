/* listen.c -- opens the place where agents call, and passes every connection on to the session. See listen.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "listen.h"
#include "link.h"
#include "log.h"
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* ---- tcp ---- */

static int bind_tcp(const struct addrinfo *found)
{
	int one = 1, saved, fd = socket(found->ai_family, found->ai_socktype | SOCK_CLOEXEC, found->ai_protocol);

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, found->ai_addr, found->ai_addrlen) == 0 && listen(fd, 128) == 0)
		return fd;
	saved = errno;
	close(fd);
	errno = saved;
	return -1;
}

static int real_port(int fd)
{
	struct sockaddr_storage name;
	socklen_t size = sizeof(name);

	if (getsockname(fd, (struct sockaddr *)&name, &size) != 0)
		return 0;
	return ntohs(name.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&name)->sin6_port : ((struct sockaddr_in *)&name)->sin_port);
}

static int open_tcp(struct bypass_listener *listener)
{
	struct bypass_address *address = &listener->address;
	struct addrinfo hints, *found, *next;
	char port[8];
	int error;

	memset(&hints, 0, sizeof(hints));
	hints.ai_socktype = SOCK_STREAM;
	hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
	snprintf(port, sizeof(port), "%d", address->port & 0xffff);
	error = getaddrinfo(address->host, port, &hints, &found);
	if (error != 0) {
		bypass_complain("tcp:%s:%d: %s", address->host, address->port, gai_strerror(error));
		return -1;
	}
	listener->fd = -1;
	for (next = found; next != NULL && listener->fd < 0; next = next->ai_next)
		listener->fd = bind_tcp(next);
	if (listener->fd < 0)
		bypass_complain("tcp:%s:%d: %s", address->host, address->port, strerror(errno));
	else
		address->port = real_port(listener->fd);
	freeaddrinfo(found);
	return listener->fd < 0 ? -1 : 0;
}

/* ---- unix ---- */

static void fill_name(struct sockaddr_un *name, const char *path)
{
	memset(name, 0, sizeof(*name));
	name->sun_family = AF_UNIX;
	memcpy(name->sun_path, path, strlen(path) + 1);
}

/* A directory that is not there is made for its owner alone; one in which others may put a socket in our place is refused. */
static int check_directory(const char *path)
{
	char directory[sizeof(((struct sockaddr_un *)0)->sun_path)];
	const char *slash = strrchr(path, '/');
	struct stat status;

	if (slash == NULL || slash == path)
		snprintf(directory, sizeof(directory), "%s", slash == NULL ? "." : "/");
	else
		snprintf(directory, sizeof(directory), "%.*s", (int)(slash - path), path);
	if (mkdir(directory, 0700) != 0 && errno != EEXIST) {
		bypass_complain("unix:%s: cannot make %s: %s", path, directory, strerror(errno));
		return -1;
	}
	if (stat(directory, &status) != 0) {
		bypass_complain("unix:%s: %s", path, strerror(errno));
		return -1;
	}
	if ((status.st_mode & 022) != 0 && !(status.st_mode & S_ISVTX)) {
		bypass_complain("unix:%s: others may write in %s; a shadow's socket belongs in a directory of mode 0700", path, directory);
		return -1;
	}
	return 0;
}

/* A file that a shadow left behind, and nobody listens at, gives way. */
static int clear_stale(const struct sockaddr_un *name)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), stale;
	struct stat status;

	if (fd < 0)
		return -1;
	stale = lstat(name->sun_path, &status) == 0 && S_ISSOCK(status.st_mode) &&
		connect(fd, (const struct sockaddr *)name, sizeof(*name)) != 0 && errno == ECONNREFUSED;
	close(fd);
	if (!stale) {
		errno = EADDRINUSE;
		return -1;
	}
	return unlink(name->sun_path);
}

static int open_unix(struct bypass_listener *listener)
{
	const char *path = listener->address.path;
	struct sockaddr_un name;
	mode_t before;
	int result;

	if (check_directory(path) != 0)
		return -1;
	fill_name(&name, path);
	listener->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	before = umask(0177);
	result = listener->fd < 0 ? -1 : bind(listener->fd, (struct sockaddr *)&name, sizeof(name));
	if (result != 0 && listener->fd >= 0 && errno == EADDRINUSE && clear_stale(&name) == 0)
		result = bind(listener->fd, (struct sockaddr *)&name, sizeof(name));
	umask(before);
	if (result != 0 || listen(listener->fd, 128) != 0) {
		bypass_complain("unix:%s: %s", path, errno == EADDRINUSE ? "somebody listens there already" : strerror(errno));
		return -1;
	}
	listener->owned = 1;
	return 0;
}

/* ---- all ---- */

static int open_inherited(struct bypass_listener *listener)
{
	int type = 0;
	socklen_t size = sizeof(type);

	listener->fd = listener->address.fd;
	if (getsockopt(listener->fd, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_SEQPACKET) {
		bypass_complain("fd:%d is not a session's descriptor (a SEQPACKET socket)", listener->fd);
		return -1;
	}
	fcntl(listener->fd, F_SETFD, FD_CLOEXEC);
	return 0;
}

int bypass_listener_open(struct bypass_listener *listener)
{
	bypass_session_signals(); /* from the first moment at which somebody can know of us */
	switch (listener->address.kind) {
	case BYPASS_ADDRESS_TCP:
		return open_tcp(listener);
	case BYPASS_ADDRESS_UNIX:
		return open_unix(listener);
	case BYPASS_ADDRESS_FD:
		return open_inherited(listener);
	case BYPASS_ADDRESS_STDIO:
		listener->fd = -1;
		return 0;
	}
	return -1;
}

/* The socket's mode keeps others out on this system; its peer's credentials say it once more. root may enter. */
static int right_user(int fd)
{
	struct ucred peer;
	socklen_t size = sizeof(peer);

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
		return 0;
	if (peer.uid == geteuid() || peer.uid == 0)
		return 1;
	bypass_log_event(BYPASS_LEVEL_ERROR, "refused uid=%ld pid=%ld", (long)peer.uid, (long)peer.pid);
	return 0;
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

static void take_connection(struct bypass_listener *listener, struct bypass_session *session)
{
	int fd = accept4(listener->fd, NULL, NULL, SOCK_CLOEXEC);

	if (fd < 0)
		return;
	if (listener->address.kind == BYPASS_ADDRESS_TCP) {
		set_tcp(fd);
	} else if (!right_user(fd)) {
		close(fd);
		return;
	}
	bypass_session_admit(session, fd, 0);
}

/* "LANE" asks for a worker, and with a worker's name behind it (shared/frame.h) for a lane to that. Gives 0 when nobody can ask any more. */
static int take_lane(struct bypass_listener *listener, struct bypass_session *session)
{
	struct bypass_lane_wish wish;
	int files[2];
	ssize_t got = bypass_receive_files(listener->fd, &wish, sizeof(wish), files, 0);

	if (files[1] >= 0)
		close(files[1]);
	if (files[0] < 0)
		return got != 0;
	if (got == (ssize_t)sizeof(wish.word) && memcmp(wish.word, "LANE", 4) == 0)
		bypass_session_admit(session, files[0], 1);
	else if (got == (ssize_t)sizeof(wish) && memcmp(wish.word, "LANE", 4) == 0)
		bypass_session_pass(session, files[0], wish.process, wish.token);
	else
		close(files[0]);
	return 1;
}

static void leave_listener(void *owner)
{
	struct bypass_listener *listener = (struct bypass_listener *)owner;

	close(listener->fd);
}

/* The link takes over standard input and output; what actions read and print goes elsewhere. */
static int serve_stdio(struct bypass_session *session)
{
	struct bypass_connection connection;
	struct bypass_transport transport;
	struct bypass_frame frame;
	unsigned char *payload;
	int in = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3), out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC), error;

	if (in < 0 || out < 0 || null < 0 || dup2(null, STDIN_FILENO) < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
		bypass_complain("stdio: %s", strerror(errno));
		return 1;
	}
	close(null);
	bypass_transport_pipes(&transport, in, out);
	bypass_connection_open(&connection, &transport);
	error = bypass_connection_receive(&connection, &frame, &payload);
	if (error == 0 && frame.operation == BYPASS_OPERATION_LINK) {
		frame.flags = BYPASS_FRAME_REPLY;
		error = bypass_connection_say(&connection, &frame, NULL, 0);
	} else if (error == 0) {
		connection.begin -= BYPASS_FRAME_SIZE + frame.length; /* lanes may come without LINK: there is nothing else here */
	}
	if (error == 0)
		error = bypass_link_home(session, &connection);
	if (error != 0 && error != EPIPE)
		bypass_complain("stdio: %s", strerror(error));
	return error != 0 && error != EPIPE;
}

int bypass_listener_serve(struct bypass_listener *listener, struct bypass_session *session)
{
	struct pollfd file;
	int shared = listener->address.kind == BYPASS_ADDRESS_FD, open = 1;

	if (listener->address.kind == BYPASS_ADDRESS_STDIO)
		return serve_stdio(session);
	session->leave = leave_listener;
	session->owner = listener;
	bypass_session_begin(session, shared);
	while (!bypass_session_stopped() && (open || session->count > 0) && !(listener->once && session->ended > 0 && session->count == 0)) {
		file.fd = open ? listener->fd : -1;
		file.events = POLLIN;
		file.revents = 0;
		if (bypass_session_wait(session, &file, 1, -1) <= 0 || file.revents == 0)
			continue;
		if (!shared)
			take_connection(listener, session);
		else if (!take_lane(listener, session))
			open = 0;
	}
	if (listener->owned)
		unlink(listener->address.path);
	bypass_session_end(session);
	return 0;
}
