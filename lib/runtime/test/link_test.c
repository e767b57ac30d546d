/* link_test.c SHADOW -- a shadow elsewhere: many lanes over one connection, TCP or the standard input and output of a command. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "shadows.h"
#include "../shadow/link.h"
#include "../shadow/reach.h"
#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- links ---- */

struct relay {
	int session; /* end of the programs */
	struct bypass_connection link;
	pthread_t thread;
	int file, result;
};

static void *run_relay(void *argument)
{
	struct relay *relay = (struct relay *)argument;

	relay->result = bypass_link_relay(relay->file, &relay->link);
	bypass_connection_close(&relay->link);
	return NULL;
}

static void begin_relay(struct relay *relay, const char *address, const char *key)
{
	int pair[2];

	CHECK(bypass_reach(address, key, 1, &relay->link) == 0);
	CHECK(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) == 0);
	relay->session = pair[0];
	relay->file = pair[1];
	CHECK(pthread_create(&relay->thread, NULL, run_relay, relay) == 0);
}

static void end_relay(struct relay *relay)
{
	close(relay->session);
	pthread_join(relay->thread, NULL);
	close(relay->file);
	CHECK(relay->result == 0);
}

static void talk_over(int session)
{
	struct ask lanes[6];
	char *text = (char *)malloc(300001), path[128], buffer[12];
	int64_t handle, pid;
	int i;

	for (i = 0; i < 4; i++) {
		call_over(&lanes[i], session);
		CHECK(ask_hello(&lanes[i], 0) == BYPASS_STATUS_OK);
	}
	call_over(&lanes[4], session);
	CHECK(further_lane(&lanes[4], &lanes[0], 1) == BYPASS_STATUS_OK);
	pid = number_of(&lanes[0], MINI_GETPID);
	CHECK(number_of(&lanes[4], MINI_GETPID) == pid && number_of(&lanes[1], MINI_GETPID) != pid);
	CHECK(number_of(&lanes[1], MINI_STARTS) == 1 && number_of(&lanes[2], MINI_STARTS) == 1);
	make_file(strcpy(path, in_folder("text")), "first second", 0600);
	handle = ask_open_file(&lanes[0], path, 0);
	CHECK(ask_read(&lanes[4], handle, buffer, 12) == 12 && memcmp(buffer, "first second", 12) == 0);
	memset(text, 'y', 300000);
	text[300000] = '\0';
	for (i = 0; i < 5; i++) {
		ask_begin(&lanes[i]);
		bypass_put_string(&lanes[i].request, text, BYPASS_STRING_MAX, EOVERFLOW);
		bypass_put_unsigned(&lanes[i].request, 300001);
		CHECK(ask_number(&lanes[i], MINI_ECHO) == 300000 && strcmp(bypass_get_string(&lanes[i].reply, BYPASS_STRING_MAX, EIO), text) == 0);
	}
	CHECK(number_of(&lanes[1], MINI_DIE) == -1 && errno == EPIPE);
	CHECK(number_of(&lanes[2], MINI_GETPID) > 0);
	for (i = 0; i < 5; i++)
		ask_close(&lanes[i]);
	free(text);
}

static void many_lanes_over_one_tcp_link(void)
{
	struct shadow shadow;
	struct relay relay;

	start_shadow(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--once", "--key", in_folder("link.key"), (char *)NULL);
	CHECK(shadow_listening(&shadow));
	begin_relay(&relay, shadow.address, in_folder("link.key"));
	talk_over(relay.session);
	end_relay(&relay);
	CHECK(shadow_ended(&shadow) == 0);
}

static void many_lanes_over_the_stdio_of_a_command(void)
{
	struct relay relay;
	char address[1000];

	snprintf(address, sizeof(address), "stdio:exec %s --listen stdio 2>%s/errors", shadow_path, folder);
	begin_relay(&relay, address, NULL);
	talk_over(relay.session);
	end_relay(&relay);
	wait(NULL);
}

static void a_link_that_breaks_ends_its_lanes(void)
{
	struct shadow shadow;
	struct relay relay;
	struct ask ask;

	start_unix(&shadow);
	begin_relay(&relay, shadow.address, NULL);
	call_over(&ask, relay.session);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && number_of(&ask, MINI_GETPID) > 0);
	shutdown(relay.link.transport.in, SHUT_RDWR);
	CHECK(number_of(&ask, MINI_GETPID) == -1 && errno == EPIPE);
	ask_close(&ask);
	close(relay.session);
	pthread_join(relay.thread, NULL);
	close(relay.file);
	CHECK(relay.result == EPIPE);
	CHECK(stop_shadow(&shadow) == 0);
}

int main(int argc, char **argv)
{
	shadows_begin(argc, argv);
	RUN(many_lanes_over_one_tcp_link);
	RUN(many_lanes_over_the_stdio_of_a_command);
	RUN(a_link_that_breaks_ends_its_lanes);
	return shadows_end();
}
