/* worker_test.c SHADOW -- one worker for each process of a program, however many lanes; limits, deaths, sessions. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "shadows.h"
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- workers ---- */

static void each_process_has_a_worker_and_its_lanes_share_it(void)
{
	struct ask first, second, stranger;
	struct shadow shadow;
	char path[128], buffer[6];
	int64_t handle, pid;

	make_file(strcpy(path, in_folder("text")), "first second", 0600);
	start_unix(&shadow);
	call_at(&first, shadow.address);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	call_at(&second, shadow.address);
	CHECK(further_lane(&second, &first, 1) == BYPASS_STATUS_OK && second.process == first.process);
	call_at(&stranger, shadow.address);
	CHECK(ask_hello(&stranger, 0) == BYPASS_STATUS_OK && stranger.process != first.process);
	pid = number_of(&first, MINI_GETPID);
	CHECK(pid > 0 && number_of(&second, MINI_GETPID) == pid && number_of(&stranger, MINI_GETPID) != pid);
	handle = ask_open_file(&first, path, 0);
	CHECK(handle > 0 && ask_read(&second, handle, buffer, 6) == 6 && memcmp(buffer, "first ", 6) == 0);
	CHECK(ask_read(&first, handle, buffer, 6) == 6 && memcmp(buffer, "second", 6) == 0);
	CHECK(ask_read(&stranger, handle, buffer, 6) == -1 && errno == EBADF);
	ask_close(&first); /* the process lives while it has a lane */
	CHECK(number_of(&second, MINI_GETPID) == pid);
	ask_close(&second);
	ask_close(&stranger);
	CHECK(stop_shadow(&shadow) == 0);
}

static void another_process_needs_the_token(void)
{
	struct ask first, thief;
	struct shadow shadow;

	start_unix(&shadow);
	call_at(&first, shadow.address);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	call_at(&thief, shadow.address);
	thief.process = first.process;
	thief.token = first.token ^ 1;
	CHECK(ask_hello(&thief, 1) == BYPASS_STATUS_REFUSED);
	ask_close(&thief);
	call_at(&thief, shadow.address);
	thief.process = first.process + 1;
	thief.token = first.token;
	CHECK(ask_hello(&thief, 1) == BYPASS_STATUS_REFUSED);
	ask_close(&thief);
	ask_close(&first);
	CHECK(stop_shadow(&shadow) == 0);
}

static int gone(pid_t pid)
{
	int i;

	for (i = 0; i < 500 && kill(pid, 0) == 0; i++)
		usleep(10000);
	return i < 500;
}

/* A FIFO tells: its reader sees the end when the last writer, the dead agent's worker, has let go of it. */
static void the_death_of_an_agent_runs_its_handles_down(void)
{
	struct shadow shadow;
	struct ask ask;
	struct pollfd file;
	pid_t worker;
	char fifo[128], word;

	CHECK(mkfifo(strcpy(fifo, in_folder("fifo")), 0600) == 0);
	start_unix(&shadow);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	file.fd = open(fifo, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	file.events = POLLIN;
	worker = (pid_t)number_of(&ask, MINI_GETPID);
	CHECK(ask_open_file(&ask, fifo, 1) > 0);
	CHECK(poll(&file, 1, 50) == 0);
	ask_close(&ask);
	CHECK(poll(&file, 1, 5000) == 1 && read(file.fd, &word, 1) == 0);
	CHECK(gone(worker));
	close(file.fd);
	CHECK(stop_shadow(&shadow) == 0);
}

/* Sends without waiting for the answer, as a program does that dies in the call. */
static void send_only(struct ask *ask, uint32_t operation)
{
	unsigned char head[BYPASS_FRAME_SIZE];
	struct bypass_frame frame;

	memset(&frame, 0, sizeof(frame));
	frame.operation = operation;
	CHECK(bypass_connection_send(&ask->connection, &frame, head) == 0);
}

static void the_death_of_an_agent_interrupts_what_it_waited_for(void)
{
	struct shadow shadow;
	struct ask ask;
	pid_t worker;

	start_unix(&shadow);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	worker = (pid_t)number_of(&ask, MINI_GETPID);
	send_only(&ask, MINI_WAIT);
	usleep(100000);
	CHECK(kill(worker, 0) == 0);
	ask_close(&ask);
	CHECK(gone(worker));
	CHECK(stop_shadow(&shadow) == 0);
}

/* They come by ways of their own. */
static void a_cancel_that_overtakes_its_call_waits_for_it(void)
{
	unsigned char *payload;
	struct shadow shadow;
	struct bypass_frame frame;
	struct ask first, second;
	int outs = 0;

	start_unix(&shadow);
	call_at(&first, shadow.address);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK && number_of(&first, MINI_GETPID) > 0);
	call_at(&second, shadow.address);
	CHECK(further_lane(&second, &first, 1) == BYPASS_STATUS_OK);
	ask_begin(&second);
	bypass_put_unsigned(&second.request, first.lane);
	bypass_put_unsigned(&second.request, first.number + 1);
	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_CANCEL;
	frame.request = ++second.number;
	frame.process = second.process;
	frame.lane = second.lane;
	frame.length = (uint32_t)second.request.length;
	CHECK(bypass_connection_send(&second.connection, &frame, second.out) == 0);
	usleep(50000);
	ask_begin(&first);
	CHECK(ask_run(&first, MINI_WAIT) == BYPASS_STATUS_OK && ask_head(&first, &outs) == EINTR);
	CHECK(bypass_connection_receive(&second.connection, &frame, &payload) == 0 && frame.status == BYPASS_STATUS_OK);
	ask_close(&first);
	ask_close(&second);
	CHECK(stop_shadow(&shadow) == 0);
}

static void a_killed_worker_ends_its_lanes_and_no_other(void)
{
	struct ask first, second, other;
	struct shadow shadow;

	start_unix(&shadow);
	call_at(&first, shadow.address);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	call_at(&second, shadow.address);
	CHECK(further_lane(&second, &first, 1) == BYPASS_STATUS_OK);
	call_at(&other, shadow.address);
	CHECK(ask_hello(&other, 0) == BYPASS_STATUS_OK);
	CHECK(number_of(&first, MINI_DIE) == -1 && errno == EPIPE);
	CHECK(number_of(&second, MINI_GETPID) == -1 && errno == EPIPE);
	CHECK(number_of(&other, MINI_GETPID) > 0);
	ask_close(&first);
	call_at(&first, shadow.address);
	first.process = second.process;
	first.token = second.token;
	CHECK(ask_hello(&first, 2) == BYPASS_STATUS_REFUSED);
	ask_close(&first);
	ask_close(&second);
	ask_close(&other);
	CHECK(stop_shadow(&shadow) == 0 && strstr(shadow.said, "signal 9") != NULL);
}

static void limits(void)
{
	struct ask first, second, third;
	struct shadow shadow;
	struct bypass_transport transport;

	start_shadow(&shadow, -1, "--listen", unix_address(), "--max-processes", "2", "--max-lanes", "1", (char *)NULL);
	CHECK(shadow_listening(&shadow));
	call_at(&first, shadow.address);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	call_at(&second, shadow.address);
	CHECK(further_lane(&second, &first, 1) == BYPASS_STATUS_BUSY);
	ask_close(&second);
	usleep(100000);
	call_at(&second, shadow.address);
	CHECK(ask_hello(&second, 0) == BYPASS_STATUS_OK);
	bypass_transport_socket(&transport, connect_to(shadow.address));
	ask_open(&third, &transport);
	CHECK(enter(&third) == BYPASS_STATUS_BUSY);
	ask_close(&third);
	CHECK(number_of(&first, MINI_GETPID) > 0 && number_of(&second, MINI_GETPID) > 0);
	ask_close(&first);
	ask_close(&second);
	CHECK(stop_shadow(&shadow) == 0);
}

static void once_ends_with_the_first_process(void)
{
	struct shadow shadow;
	struct ask ask;

	start_shadow(&shadow, -1, "--listen", unix_address(), "--once", (char *)NULL);
	CHECK(shadow_listening(&shadow));
	close(connect_to(shadow.address)); /* nobody yet */
	usleep(50000);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && number_of(&ask, MINI_GETPID) > 0);
	ask_close(&ask);
	CHECK(shadow_ended(&shadow) == 0);
}

static void a_slow_peer_keeps_nobody_waiting(void)
{
	struct shadow shadow;
	struct ask ask;
	int slow;

	start_unix(&shadow);
	slow = connect_to(shadow.address);
	CHECK(write(slow, "B", 1) == 1);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && number_of(&ask, MINI_GETPID) > 0);
	close(slow);
	ask_close(&ask);
	CHECK(stop_shadow(&shadow) == 0);
}

static void what_actions_print_is_there_before_the_answer(void)
{
	struct shadow shadow;
	struct ask ask;
	char line[20] = "";

	start_unix(&shadow);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	ask_begin(&ask);
	bypass_put_string(&ask.request, "program opened it", 100, EOVERFLOW);
	CHECK(ask_number(&ask, MINI_SAY) == 18);
	CHECK(read(shadow.out, line, 18) == 18 && strcmp(line, "program opened it\n") == 0);
	ask_close(&ask);
	CHECK(stop_shadow(&shadow) == 0);
}

/* ---- sessions ---- */

static void by_address_each_process_is_a_session_of_its_own(void)
{
	struct shadow shadow;
	struct ask ask;
	int i;

	start_unix(&shadow);
	for (i = 0; i < 2; i++) {
		call_at(&ask, shadow.address);
		CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && number_of(&ask, MINI_STARTS) == 1);
		ask_close(&ask);
	}
	CHECK(stop_shadow(&shadow) == 0);
}

static void a_session_lives_until_nobody_holds_its_descriptor(void)
{
	struct shadow shadow;
	struct ask first, second;
	int pair[2], holder;
	char address[20];

	CHECK(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) == 0);
	snprintf(address, sizeof(address), "fd:%d", pair[1]);
	start_shadow(&shadow, pair[1], "--listen", address, (char *)NULL);
	close(pair[1]);
	call_over(&first, pair[0]);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	call_over(&second, pair[0]);
	CHECK(ask_hello(&second, 0) == BYPASS_STATUS_OK && second.process != first.process);
	CHECK(number_of(&first, MINI_STARTS) == 1 && number_of(&second, MINI_STARTS) == 1);
	ask_close(&first);
	holder = fcntl(pair[0], F_DUPFD_CLOEXEC, 0);
	close(pair[0]);
	usleep(50000);
	call_over(&first, holder);
	CHECK(ask_hello(&first, 0) == BYPASS_STATUS_OK);
	close(holder);
	CHECK(number_of(&first, MINI_GETPID) > 0);
	ask_close(&first);
	ask_close(&second);
	CHECK(shadow_ended(&shadow) == 0);
}

int main(int argc, char **argv)
{
	shadows_begin(argc, argv);
	RUN(each_process_has_a_worker_and_its_lanes_share_it);
	RUN(another_process_needs_the_token);
	RUN(the_death_of_an_agent_runs_its_handles_down);
	RUN(the_death_of_an_agent_interrupts_what_it_waited_for);
	RUN(a_cancel_that_overtakes_its_call_waits_for_it);
	RUN(a_killed_worker_ends_its_lanes_and_no_other);
	RUN(limits);
	RUN(once_ends_with_the_first_process);
	RUN(a_slow_peer_keeps_nobody_waiting);
	RUN(what_actions_print_is_there_before_the_answer);
	RUN(by_address_each_process_is_a_session_of_its_own);
	RUN(a_session_lives_until_nobody_holds_its_descriptor);
	return shadows_end();
}
