/*
 * Descriptors of home sent over a local socket: from parent to child, back, and between processes that are no kin; mixed with local ones, after
 * the sender closed its own, and after it has ended.
 */
#include "torture.h"
#include <sys/socket.h>
#include <sys/un.h>

static void send_files(int to, const int *files, int count, char word)
{
	char control[CMSG_SPACE(8 * sizeof(int))];
	struct iovec vector = { &word, 1 };
	struct msghdr message;
	struct cmsghdr *head;

	memset(&message, 0, sizeof(message));
	memset(control, 0, sizeof(control));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = control;
	message.msg_controllen = CMSG_SPACE((size_t)count * sizeof(int));
	head = CMSG_FIRSTHDR(&message);
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN((size_t)count * sizeof(int));
	memcpy(CMSG_DATA(head), files, (size_t)count * sizeof(int));
	CHECK(sendmsg(to, &message, 0) == 1);
}

static void receive_files(int from, int *files, int count, char word)
{
	char control[CMSG_SPACE(8 * sizeof(int))], got = 0;
	struct iovec vector = { &got, 1 };
	struct msghdr message;
	struct cmsghdr *head;

	memset(&message, 0, sizeof(message));
	message.msg_iov = &vector;
	message.msg_iovlen = 1;
	message.msg_control = control;
	message.msg_controllen = sizeof(control);
	CHECK(recvmsg(from, &message, MSG_CMSG_CLOEXEC) == 1 && got == word);
	head = CMSG_FIRSTHDR(&message);
	CHECK(head != NULL && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN((size_t)count * sizeof(int)));
	memcpy(files, CMSG_DATA(head), (size_t)count * sizeof(int));
}

static void to_child_and_back(void)
{
	int i, fd, pair[2], files[3], back;
	pid_t child;

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	child = fork();
	if (child == 0) {
		close(pair[0]);
		for (i = 0; i < rounds; i++) {
			receive_files(pair[1], files, 3, 'a');
			CHECK(next_record(files[0]) == 1 && next_record(files[2]) == 2 && read(files[1], &back, 4) == 0);
			CHECK(fcntl(files[0], F_GETFD) == FD_CLOEXEC);
			back = open(at("answer"), O_RDWR | O_CREAT | O_TRUNC, 0600);
			CHECK(back >= 0 && write(back, "answer\n", 7) == 7);
			send_files(pair[1], &back, 1, 'b');
			CHECK(close(back) == 0 && close(files[0]) == 0 && close(files[1]) == 0 && close(files[2]) == 0);
		}
		_exit(0);
	}
	CHECK(close(pair[1]) == 0);
	for (i = 0; i < rounds; i++) {
		char text[8];

		fd = records("records", 9);
		CHECK(next_record(fd) == 0);
		files[0] = files[2] = fd;
		files[1] = open("/dev/null", O_RDONLY);
		send_files(pair[0], files, 3, 'a');
		receive_files(pair[0], &back, 1, 'b');
		CHECK(next_record(fd) == 3 && pread(back, text, 7, 0) == 7 && memcmp(text, "answer\n", 7) == 0);
		CHECK(close(fd) == 0 && close(files[1]) == 0 && close(back) == 0);
	}
	CHECK(status_of(child) == 0 && close(pair[0]) == 0);
}

/* The sender has closed its own, and ended, before anybody receives. */
static void from_the_dead(void)
{
	int fd, pair[2];
	pid_t child;

	CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0);
	child = fork();
	if (child == 0) {
		fd = open(at("last will"), O_RDWR | O_CREAT, 0600);
		CHECK(fd >= 0 && write(fd, "0000000\n", 8) == 8 && lseek(fd, 0, SEEK_SET) == 0);
		send_files(pair[1], &fd, 1, 'z');
		CHECK(close(fd) == 0 && unlink(at("last will")) == 0);
		_exit(0);
	}
	CHECK(status_of(child) == 0);
	receive_files(pair[0], &fd, 1, 'z');
	CHECK(next_record(fd) == 0 && next_record(fd) == -1 && close(fd) == 0 && close(pair[0]) == 0 && close(pair[1]) == 0);
}

static struct sockaddr_un address(void)
{
	struct sockaddr_un name = { .sun_family = AF_UNIX };

	snprintf(name.sun_path, sizeof(name.sun_path), "%s/rights.socket", getenv("AWAY"));
	return name;
}

/* Started by exec, on its own: it asks for a file by name and gets it open. */
static int client(void)
{
	struct sockaddr_un name = address();
	int fd, to = socket(AF_UNIX, SOCK_STREAM, 0);

	CHECK(to >= 0 && connect(to, (struct sockaddr *)&name, sizeof(name)) == 0);
	receive_files(to, &fd, 1, 'c');
	return next_record(fd) & 63;
}

static void to_strangers(void)
{
	struct sockaddr_un name = address();
	int i, fd = records("records", rounds), server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	CHECK(server >= 0 && bind(server, (struct sockaddr *)&name, sizeof(name)) == 0 && listen(server, 5) == 0);
	CHECK(fcntl(fd, F_SETFD, FD_CLOEXEC) == 0);
	for (i = 0; i < rounds; i++) {
		pid_t child = fork();
		int peer;

		if (child == 0)
			become("client", NULL);
		CHECK((peer = accept(server, NULL, NULL)) >= 0);
		send_files(peer, &fd, 1, 'c');
		CHECK(close(peer) == 0 && status_of(child) == (i & 63));
	}
	CHECK(next_record(fd) == -1 && close(fd) == 0 && close(server) == 0 && unlink(name.sun_path) == 0);
}

int main(int argc, char **argv)
{
	if (torture(argc, argv) != NULL)
		return client();
	to_child_and_back();
	from_the_dead();
	to_strangers();
	CHECK(open("/dev/null", O_RDONLY) == 3);
	return good();
}
