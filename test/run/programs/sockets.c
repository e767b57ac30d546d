/* sockets.c -- what test/run/sockets.test.ts runs natively and split. Prints what calls give; nothing in it depends on chance. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static long said(const char *what, long result)
{
	printf("%s %ld%s%s\n", what, result, result == -1 ? " " : "", result == -1 ? strerror(errno) : "");
	return result;
}

static struct sockaddr_in loopback;

static int server(int type)
{
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0), one = 1;
	socklen_t length = sizeof(loopback);

	loopback.sin_family = AF_INET;
	loopback.sin_port = 0;
	loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, (struct sockaddr *)&loopback, sizeof(loopback)) != 0 || (type == SOCK_STREAM && listen(fd, 5) != 0) ||
	    getsockname(fd, (struct sockaddr *)&loopback, &length) != 0)
		said("server", -1);
	printf("server: close-on-exec %d, length %d, family %d, port %d\n", fcntl(fd, F_GETFD), (int)length, loopback.sin_family, loopback.sin_port != 0);
	return fd;
}

/* Both ends of a connection. */
static void connection(int ends[2])
{
	int listener = server(SOCK_STREAM);
	struct sockaddr_in peer, own;
	socklen_t length = sizeof(peer), own_length = sizeof(own);

	ends[0] = socket(AF_INET, SOCK_STREAM, 0);
	said("connect", connect(ends[0], (struct sockaddr *)&loopback, sizeof(loopback)));
	memset(&peer, 0xee, sizeof(peer));
	ends[1] = accept4(listener, (struct sockaddr *)&peer, &length, SOCK_CLOEXEC);
	getsockname(ends[0], (struct sockaddr *)&own, &own_length);
	printf("accepted: close-on-exec %d, length %d, the same %d\n", fcntl(ends[1], F_GETFD), (int)length,
	       memcmp(&peer, &own, sizeof(peer)) == 0);
	length = sizeof(peer);
	said("getpeername", getpeername(ends[0], (struct sockaddr *)&peer, &length));
	printf("the same %d\n", memcmp(&peer, &loopback, sizeof(peer)) == 0);
	close(listener);
}

static void options(int fd)
{
	struct linger linger = { 1, 3 };
	struct timeval time = { 0, 100000 };
	int value = -1;
	socklen_t length = sizeof(value);
	char byte, name[16] = "";

	said("SO_TYPE", getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, &length));
	printf("%d %d\n", value == SOCK_STREAM, (int)length);
	said("TCP_NODELAY", setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &value, sizeof(value)));
	said("TCP_NODELAY", getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &value, &length));
	printf("%d\n", value);
	said("SO_LINGER", setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger)));
	memset(&linger, 0, sizeof(linger));
	length = sizeof(linger);
	said("SO_LINGER", getsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, &length));
	printf("%d %d %d\n", linger.l_onoff, linger.l_linger, (int)length);
	said("SO_RCVTIMEO", setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof(time)));
	memset(&time, 0, sizeof(time));
	length = sizeof(time);
	said("SO_RCVTIMEO", getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, &length));
	printf("%ld %ld %d\n", (long)time.tv_sec, (long)time.tv_usec, (int)length);
	said("recv", recv(fd, &byte, 1, 0));
	length = sizeof(name);
	said("TCP_CONGESTION", getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, &length));
	printf("%s %d\n", name, (int)length);
	said("bad length", setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, 2));
	said("bad name", getsockopt(fd, SOL_SOCKET, 12345, &value, &length));
}

static void stream(void)
{
	struct iovec out[2] = { { "pieces ", 7 }, { "of one", 6 } }, in[2];
	char text[32] = "", first[4], second[32] = "";
	struct msghdr message;
	int ends[2], left = -1;

	connection(ends);
	said("send", send(ends[0], "hello", 5, 0));
	said("MSG_PEEK", recv(ends[1], text, sizeof(text), MSG_PEEK));
	said("FIONREAD", ioctl(ends[1], FIONREAD, &left));
	printf("%s %d\n", text, left);
	said("recv", recv(ends[1], text, 2, 0));
	said("read", read(ends[1], text, sizeof(text)));
	said("MSG_DONTWAIT", recv(ends[1], text, sizeof(text), MSG_DONTWAIT));
	said("O_NONBLOCK", fcntl(ends[1], F_SETFL, O_NONBLOCK));
	said("read", read(ends[1], text, sizeof(text)));
	said("O_NONBLOCK", fcntl(ends[1], F_SETFL, 0));
	memset(&message, 0, sizeof(message));
	message.msg_iov = out;
	message.msg_iovlen = 2;
	said("sendmsg", sendmsg(ends[0], &message, 0));
	in[0].iov_base = first;
	in[0].iov_len = sizeof(first);
	in[1].iov_base = second;
	in[1].iov_len = sizeof(second) - 1;
	message.msg_iov = in;
	said("recvmsg", recvmsg(ends[1], &message, MSG_WAITALL | MSG_DONTWAIT));
	printf("%.4s|%s| flags %x\n", first, second, message.msg_flags);
	said("writev", writev(ends[1], out, 2));
	said("readv", readv(ends[0], in, 2));
	options(ends[0]);
	said("shutdown", shutdown(ends[0], SHUT_WR));
	said("recv", recv(ends[1], text, sizeof(text), 0));
	said("shutdown", shutdown(ends[0], SHUT_RDWR));
	said("send", send(ends[0], "x", 1, MSG_NOSIGNAL));
	said("sockatmark", sockatmark(ends[1]));
	said("listen on a connection", listen(ends[1], 1));
	said("close", close(ends[0]));
	said("closed", send(ends[0], "x", 1, 0));
	said("no socket", send(open("/dev/null", O_RDWR), "x", 1, 0));
}

static void datagrams(void)
{
	struct mmsghdr many[3];
	struct iovec vectors[3];
	char texts[3][8] = { "one", "three", "fifteen" }, control[256];
	int to = server(SOCK_DGRAM), from = socket(AF_INET, SOCK_DGRAM, 0), one = 1, i;
	struct sockaddr_in sender;
	socklen_t length = sizeof(sender);
	struct msghdr message;
	struct cmsghdr *head;
	struct sockaddr nobody = { .sa_family = AF_UNSPEC };

	said("sendto", sendto(from, "datagram", 8, 0, (struct sockaddr *)&loopback, sizeof(loopback)));
	said("recvfrom", recvfrom(to, texts[0], 4, MSG_TRUNC, (struct sockaddr *)&sender, &length));
	printf("%.4s, from %s, length %d\n", texts[0], inet_ntoa(sender.sin_addr), (int)length);
	said("empty", sendto(from, "", 0, 0, (struct sockaddr *)&loopback, sizeof(loopback)));
	said("empty", recvfrom(to, texts[0], 4, 0, NULL, NULL));
	said("connect", connect(from, (struct sockaddr *)&loopback, sizeof(loopback)));
	memset(many, 0, sizeof(many));
	strcpy(texts[0], "one");
	for (i = 0; i < 3; i++) {
		vectors[i].iov_base = texts[i];
		vectors[i].iov_len = strlen(texts[i]);
		many[i].msg_hdr.msg_iov = &vectors[i];
		many[i].msg_hdr.msg_iovlen = 1;
	}
	said("sendmmsg", sendmmsg(from, many, 3, 0));
	memset(texts, 0, sizeof(texts));
	for (i = 0; i < 3; i++)
		vectors[i].iov_len = sizeof(texts[i]);
	said("recvmmsg", recvmmsg(to, many, 3, MSG_WAITFORONE, NULL));
	for (i = 0; i < 3; i++)
		printf("%u %s\n", many[i].msg_len, texts[i]);
	said("IP_PKTINFO", setsockopt(to, IPPROTO_IP, IP_PKTINFO, &one, sizeof(one)));
	said("send", send(from, "with a note", 11, 0));
	memset(&message, 0, sizeof(message));
	message.msg_iov = vectors;
	message.msg_iovlen = 1;
	message.msg_name = &sender;
	message.msg_namelen = sizeof(sender);
	message.msg_control = control;
	message.msg_controllen = sizeof(control);
	said("recvmsg", recvmsg(to, &message, 0));
	printf("flags %x, name %d\n", message.msg_flags, (int)message.msg_namelen);
	for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
		printf("note %d %d %d\n", head->cmsg_level, head->cmsg_type, (int)head->cmsg_len);
	said("disconnect", connect(from, &nobody, sizeof(nobody)));
	said("send", send(from, "nowhere", 7, 0));
	said("short address", connect(from, (struct sockaddr *)&loopback, 4));
}

/* A connection that nobody takes, without waiting for it. */
static void refused(void)
{
	int listener = server(SOCK_STREAM), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), error = -1;
	struct pollfd file = { fd, POLLOUT, 0 };
	socklen_t length = sizeof(error);

	close(listener);
	said("connect", connect(fd, (struct sockaddr *)&loopback, sizeof(loopback)));
	said("poll", poll(&file, 1, 5000));
	said("SO_ERROR", getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length));
	printf("%d %s %d\n", file.revents, strerror(error), (int)length);
	said("O_NONBLOCK", (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0);
}

static void broken(void)
{
	int ends[2], status;

	connection(ends);
	close(ends[1]);
	fflush(stdout);
	if (fork() == 0) {
		int i;

		for (i = 0; i < 100; i++) {
			send(ends[0], "x", 1, 0);
			usleep(10000);
		}
		_exit(1);
	}
	wait(&status);
	printf("ended by %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
	signal(SIGPIPE, SIG_IGN);
	said("write", write(ends[0], "x", 1));
}

static void inherited(void)
{
	int ends[2], status;
	char text[10] = "";

	connection(ends);
	fflush(stdout);
	if (fork() == 0)
		_exit(write(ends[1], "child", 5) != 5);
	wait(&status);
	said("recv", recv(ends[0], text, sizeof(text), 0));
	printf("%s %d\n", text, status);
}

static void six(void)
{
	struct sockaddr_in6 address = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT }, own;
	int fd = socket(AF_INET6, SOCK_DGRAM, 0);
	socklen_t length = sizeof(own);

	said("bind", bind(fd, (struct sockaddr *)&address, sizeof(address)));
	said("getsockname", getsockname(fd, (struct sockaddr *)&own, &length));
	printf("%d %d %d\n", own.sin6_family, own.sin6_port != 0, (int)length);
}

/* Over a unix socket with a name: text, and a descriptor of a file. */
static void names(const char *data)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX }, peer;
	char text[64] = "", path[200];
	union { struct cmsghdr head; char room[CMSG_SPACE(sizeof(int))]; } control;
	struct iovec vector = { text, sizeof(text) };
	struct msghdr message;
	socklen_t length = sizeof(peer);
	int listener = socket(AF_UNIX, SOCK_STREAM, 0), fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), other, file, status;

	snprintf(address.sun_path, sizeof(address.sun_path), "%s/socket", data);
	said("bind", bind(listener, (struct sockaddr *)&address, sizeof(address)));
	said("bind again", bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof(address)));
	said("listen", listen(listener, 1));
	fflush(stdout);
	if (fork() == 0) {
		said("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
		printf("close-on-exec %d, length of the name %d\n", fcntl(fd, F_GETFD), getpeername(fd, (struct sockaddr *)&peer, &length) == 0 && length > 2);
		snprintf(path, sizeof(path), "%s/text", data);
		file = open(path, O_RDONLY);
		strcpy(text, "here is a file");
		memset(&message, 0, sizeof(message));
		memset(&control, 0, sizeof(control));
		vector.iov_len = strlen(text);
		message.msg_iov = &vector;
		message.msg_iovlen = 1;
		message.msg_control = &control;
		message.msg_controllen = sizeof(control);
		control.head.cmsg_level = SOL_SOCKET;
		control.head.cmsg_type = SCM_RIGHTS;
		control.head.cmsg_len = CMSG_LEN(sizeof(int));
		memcpy(CMSG_DATA(&control.head), &file, sizeof(int));
		said("sendmsg", sendmsg(fd, &message, 0));
		fflush(stdout);
		_exit(0);
	}
	other = accept(listener, NULL, NULL);
	wait(&status);
	memset(&message, 0, sizeof(message));
	memset(&control, 0, sizeof(control));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = &control;
	message.msg_controllen = sizeof(control);
	said("recvmsg", recvmsg(other, &message, MSG_CMSG_CLOEXEC));
	memcpy(&file, CMSG_DATA(&control.head), sizeof(int));
	printf("%s, control %d, close-on-exec %d\n", text, (int)message.msg_controllen, fcntl(file, F_GETFD));
	memset(text, 0, sizeof(text));
	said("read", read(file, text, sizeof(text)));
	printf("%s\n", text);
	said("no such", connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&(struct sockaddr_un){ .sun_family = AF_UNIX, .sun_path = "/nowhere/socket" }, sizeof(address)));
}

static void pairs(void)
{
	int ends[2];
	char text[10] = "";

	said("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
	said("write", write(ends[0], "local", 5));
	said("recv", recv(ends[1], text, sizeof(text), 0));
	printf("%s\n", text);
	said("family", socket(12345, SOCK_STREAM, 0));
	said("type", socket(AF_INET, 9, 0));
	said("protocol", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
}

int main(int count, char **words)
{
	const char *what = count > 1 ? words[1] : "";

	if (strcmp(what, "stream") == 0)
		stream();
	else if (strcmp(what, "datagrams") == 0)
		datagrams();
	else if (strcmp(what, "refused") == 0)
		refused();
	else if (strcmp(what, "broken") == 0)
		broken();
	else if (strcmp(what, "inherited") == 0)
		inherited();
	else if (strcmp(what, "six") == 0)
		six();
	else if (strcmp(what, "pairs") == 0)
		pairs();
	else if (strcmp(what, "names") == 0 && count > 2)
		names(words[2]);
	else
		return 2;
	return 0;
}
