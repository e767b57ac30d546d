/* send.c -- a message from one end of a connection at home to the other. See README.md. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

/* The other Unix's own order (otherunix/include). */
#ifdef OTHERUNIX
#define SEND(fd, data, length, flags) send(fd, data, flags, length)
#else
#define SEND(fd, data, length, flags) send(fd, data, length, flags)
#endif

int main(int count, char **words)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct timeval limit = { 2, 500000 }, found = { 0, 0 };
	int listener, from, to, type = -1;
	socklen_t size = sizeof(type);
	char text[32] = "";

	if (count != 2 || (size_t)snprintf(address.sun_path, sizeof(address.sun_path), "%s/socket", words[1]) >= sizeof(address.sun_path))
		return 2;
	listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	printf("bind: %d\n", bind(listener, (struct sockaddr *)&address, sizeof(address)));
	printf("listen: %d\n", listen(listener, 1));
	from = socket(AF_UNIX, SOCK_STREAM, 0);
	printf("connect: %d\n", connect(from, (struct sockaddr *)&address, sizeof(address)));
	to = accept(listener, NULL, NULL);
	printf("accept: %s\n", to >= 0 ? "done" : "failed");
	printf("MSG_DONTWAIT: %s\n", recv(to, text, sizeof(text), MSG_DONTWAIT) == -1 && errno == EAGAIN ? "EAGAIN" : "?");
	printf("send: %ld\n", (long)SEND(from, "figure two", 10, MSG_NOSIGNAL));
	printf("MSG_PEEK: %ld", (long)recv(to, text, 6, MSG_PEEK));
	printf(" %.6s\n", text);
	printf("recv: %ld", (long)recv(to, text, sizeof(text), 0));
	printf(" %.10s\n", text);
	printf("SO_TYPE: %d", getsockopt(from, SOL_SOCKET, SO_TYPE, &type, &size));
	printf(" %s\n", type == SOCK_STREAM ? "SOCK_STREAM" : "?");
	size = sizeof(found);
	printf("SO_RCVTIMEO: %d", setsockopt(from, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)));
	printf(" %d", getsockopt(from, SOL_SOCKET, SO_RCVTIMEO, &found, &size));
	printf(" %ld.%06ld\n", (long)found.tv_sec, (long)found.tv_usec);
	printf("shutdown: %d\n", shutdown(to, SHUT_RDWR));
	printf("MSG_NOSIGNAL: %s\n", SEND(from, "x", 1, MSG_NOSIGNAL) == -1 && errno == EPIPE ? "EPIPE" : "?");
	return 0;
}
