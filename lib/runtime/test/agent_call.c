/*
 * agent_call.c -- remote calls against a shadow of the test's own, in a child process: a good one, and one that misbehaves in
 * every way that the agent must survive. Also placeholders, reference counts, and lanes after fork and vfork.
 */
#include "agent_test.h"
#include "../agent/descriptor.h"
#include "../agent/lanes.h"
#include "../shared/frame.h"
#include "../shared/handshake.h"
#include "../shared/reply.h"
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

const struct bypass_agent bypass_agent = { &bypass_spec, NULL, 0, NULL, 0, BYPASS_LOST_FAIL, NULL, BYPASS_LEAKS_PASS, NULL, 0 };

/* ---- the shadow: what the path asks for decides how it answers ---- */

static int read_frame(int fd, struct bypass_frame *frame, unsigned char *room, size_t size)
{
	return recv(fd, room, BYPASS_FRAME_SIZE, MSG_WAITALL) == BYPASS_FRAME_SIZE && bypass_frame_unpack(frame, room, size) == 0 &&
	       (frame->length == 0 || recv(fd, room, frame->length, MSG_WAITALL) == (ssize_t)frame->length);
}

static void answer(int fd, struct bypass_frame *frame, const struct bypass_message *message)
{
	unsigned char out[BYPASS_FRAME_SIZE + 4096];

	frame->flags = BYPASS_FRAME_REPLY;
	frame->length = (uint32_t)message->length;
	bypass_frame_pack(out, frame);
	memcpy(out + BYPASS_FRAME_SIZE, message->data, message->length);
	send(fd, out, BYPASS_FRAME_SIZE + message->length, MSG_NOSIGNAL);
}

static void greet(int fd, struct bypass_frame *frame, struct bypass_message *in, struct bypass_message *out, uint32_t *next)
{
	struct bypass_greeting greeting;
	struct bypass_welcome welcome = { 1, 99, 0, 4711, BYPASS_PAYLOAD_MAX, 1 };

	bypass_greeting_get(in, &greeting);
	welcome.process = greeting.process != 0 ? greeting.process : ++*next;
	welcome.token += welcome.process;
	bypass_welcome_put(out, &welcome);
	frame->operation = BYPASS_OPERATION_WELCOME;
	answer(fd, frame, out);
}

static int serve_open(int fd, struct bypass_frame *frame, struct bypass_message *in, struct bypass_message *out)
{
	static int64_t handle = 1000;
	const char *path = bypass_get_string(in, PATH_MAX, ENAMETOOLONG);
	struct bypass_reply_head head = { 0, 1, 0 };

	if (path == NULL || strcmp(path, "hang up") == 0)
		return 0;
	if (strcmp(path, "garbage") == 0)
		return send(fd, "this is no frame, but it is longer than the head of one is", 58, MSG_NOSIGNAL) > 0;
	if (strcmp(path, "other number") == 0)
		frame->request += 7;
	if (strcmp(path, "refused") == 0)
		frame->status = BYPASS_STATUS_REFUSED;
	if (strcmp(path, "never") == 0)
		return 1;
	if (strcmp(path, "missing") == 0) {
		head.failed = 1;
		head.outs = 0;
		head.error = ENOENT;
	}
	if (strcmp(path, "empty") != 0)
		bypass_reply_head_put(out, &head, &test_errors);
	if (strcmp(path, "empty") != 0 && strcmp(path, "short") != 0)
		bypass_put_integer(out, head.failed ? -1 : strcmp(path, "negative") == 0 ? -5 : ++handle);
	if (strcmp(path, "trailing") == 0)
		bypass_put_integer(out, 1);
	answer(fd, frame, out);
	return 1;
}

static void *serve_lane(void *data)
{
	static uint32_t processes;
	int fd = (int)(intptr_t)data, going = 1;
	unsigned char room[8192], reply[4096];
	struct bypass_frame frame;

	while (going && read_frame(fd, &frame, room, sizeof(room))) {
		struct bypass_message in, out;

		memset(&in, 0, sizeof(in));
		memset(&out, 0, sizeof(out));
		in.data = room;
		in.length = in.capacity = frame.length;
		out.data = reply;
		out.capacity = sizeof(reply);
		if (frame.operation == BYPASS_OPERATION_HELLO)
			greet(fd, &frame, &in, &out, &processes);
		else if (frame.operation == TEST_CALL_OPEN)
			going = serve_open(fd, &frame, &in, &out);
		else if (frame.operation == BYPASS_OPERATION_CANCEL)
			answer(fd, &frame, &out); /* what was waited for has ended */
	}
	close(fd);
	return NULL;
}

static void serve(int session)
{
	char word[4], control[64];
	struct iovec vector = { word, sizeof(word) };
	struct msghdr message = { NULL, 0, &vector, 1, control, sizeof(control), 0 };
	pthread_t thread;
	int fd;

	while (recvmsg(session, &message, MSG_CMSG_CLOEXEC) == 4) {
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
		pthread_create(&thread, NULL, serve_lane, (void *)(intptr_t)fd);
		message.msg_controllen = sizeof(control);
	}
	_exit(0);
}

/* ---- the agent ---- */

static int remote_open(const char *path)
{
	struct bypass_call call;
	int result = -1;

	bypass_call_begin(&call, TEST_CALL_OPEN, 1);
	bypass_put_string(&call.request, path, 100, ENAMETOOLONG);
	if (bypass_call_run(&call)) {
		result = bypass_get_descriptor_new(&call, 1);
		bypass_message_ended(&call.reply);
	}
	if (!bypass_call_end(&call))
		result = -1;
	return result;
}

static void descriptors(void)
{
	int fd = remote_open("a"), copy, other;
	struct stat status;
	char c;

	CHECK(fd >= 3);
	CHECK(bypass_descriptor_side(fd) == BYPASS_HOME);
	CHECK(bypass_descriptor_side(0) == BYPASS_LOCAL && bypass_descriptor_side(-1) == BYPASS_LOCAL);
	CHECK(read(fd, &c, 1) == -1 && errno == EBADF);
	CHECK(write(fd, &c, 1) == -1 && errno == EBADF);
	CHECK(lseek(fd, 0, SEEK_SET) == -1 && errno == EBADF);
	CHECK(fchmod(fd, 0644) == -1);
	CHECK(fstat(fd, &status) == 0 && (status.st_mode & 07777) == 0);
	CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(bypass_descriptor_references(fd) == 1 && bypass_descriptor_references(0) == 0);
	copy = dup(fd);
	bypass_descriptor_duplicated(copy);
	CHECK(bypass_descriptor_references(copy) == 2);
	other = remote_open("b");
	CHECK(other > copy && bypass_descriptor_references(other) == 1);
	CHECK(bypass_descriptor_forget(copy) == 0);
	bypass_descriptor_closed(copy);
	CHECK(bypass_descriptor_forget(fd) == 1);
	bypass_descriptor_closed(fd);
	CHECK(fcntl(fd, F_GETFD) == -1 && errno == EBADF);
	CHECK(remote_open("a") == fd); /* the lowest free number, as ever */
	CHECK(remote_open("negative") == -5);
}

static void failures(void)
{
	static const char *const lost[] = { "garbage", "other number", "hang up", "short", "empty" };
	char longest[200];
	size_t i;

	memset(longest, 'x', sizeof(longest));
	longest[199] = '\0';
	CHECK(remote_open(longest) == -1 && errno == ENAMETOOLONG);
	CHECK(remote_open("missing") == -1 && errno == ENOENT);
	CHECK(remote_open("refused") == -1 && errno == EACCES);
	CHECK(remote_open("trailing") == -1 && errno == EPROTO);
	for (i = 0; i < 5; i++) {
		errno = 0;
		CHECK(remote_open(lost[i]) == -1 && (errno == EIO || errno == EPROTO));
		CHECK(remote_open("a") >= 0); /* on a fresh lane, with the same worker */
	}
}

static void *never(void *unused)
{
	remote_open("never");
	return unused;
}

static void cancellation(void)
{
	pthread_t thread;
	void *result = NULL;

#ifdef __SANITIZE_ADDRESS__
	return; /* the sanitizer's own books do not survive a cancelled thread */
#endif
	pthread_create(&thread, NULL, never, NULL);
	usleep(50000);
	pthread_cancel(thread);
	pthread_join(thread, &result);
	CHECK(result == PTHREAD_CANCELED);
	CHECK(remote_open("a") >= 0);
}

static void children(void)
{
	int fd = remote_open("a"), status = -1;
	uint32_t worker = bypass_home.worker;
	pid_t child = fork();

	if (child == 0) {
		test_action = NULL;
		getppid(); /* a trapped call notices the fork */
		status = bypass_descriptor_references(fd) == 0 && bypass_descriptor_side(fd) == BYPASS_HOME;
		status = status && remote_open("a") >= 0 && bypass_home.worker != worker;
		_exit(status ? 0 : 1);
	}
	waitpid(child, &status, 0);
	CHECK(status == 0);
	child = vfork();
	if (child == 0)
		_exit(remote_open("a") == -1 && errno == EIO && remote_open("missing") == -1 && errno == ENOENT ? 0 : 1);
	waitpid(child, &status, 0);
	CHECK(status == 0);
	CHECK(bypass_home.worker == worker && remote_open("a") >= 0);
}

/* The program closes and reuses every number; ours stay away from it. */
static void private_ones(void)
{
	int ours = bypass_home.lanes->fd, pipe_ends[2];

	CHECK(bypass_descriptor_private(ours) && !bypass_descriptor_private(0));
	CHECK(pipe(pipe_ends) == 0);
	bypass_descriptor_yield(ours);
	CHECK(!bypass_descriptor_private(ours));
	CHECK(dup2(pipe_ends[0], ours) == ours);
	CHECK(remote_open("a") >= 0);
}

static int all(void)
{
	descriptors();
	failures();
	cancellation();
	private_ones();
	return 0;
}

int main(int argc, char **argv)
{
	int pair[2];
	char place[32];

	(void)argc;
	if (getenv("BYPASS_SHADOW") == NULL) {
		if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) != 0)
			SKIP("no socket pairs of packets here");
		if (fork() == 0) {
			close(pair[0]);
			serve(pair[1]);
		}
		close(pair[1]);
		snprintf(place, sizeof(place), "fd:%d", dup2(pair[0], 800));
		close(pair[0]);
		setenv("BYPASS_SHADOW", place, 1);
		execv("/proc/self/exe", argv);
	}
	alarm(20);
	test_action = all;
	getppid();
	children();
	return test_failures != 0;
}
