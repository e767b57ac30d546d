/*
 * session_test.c SHADOW -- a shadow as it is started by hand: addresses, keys, workers, limits, deaths. The argument is the
 * executable of mini.c; this program plays listeners' users and agents.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "mini.h"
#include "../shadow/link.h"
#include "../shadow/log.h"
#include "../shadow/reach.h"
#include "../shadow/session.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *shadow_path;
static char folder[] = "/tmp/bypass-session-XXXXXX";

/* ---- a shadow as a child ---- */

struct shadow {
	pid_t pid;
	int out, error;      /* its standard output and error */
	char said[4096];     /* what it printed there, after shadow_end */
	char address[256];
};

static void start(struct shadow *shadow, int inherited, ...)
{
	const char *words[20];
	int out[2], error[2], count = 0;
	va_list arguments;

	words[count++] = shadow_path;
	va_start(arguments, inherited);
	while (count < 19 && (words[count] = va_arg(arguments, const char *)) != NULL)
		count++;
	va_end(arguments);
	words[count] = NULL;
	memset(shadow, 0, sizeof(*shadow));
	CHECK(pipe2(out, O_CLOEXEC) == 0 && pipe2(error, O_CLOEXEC) == 0);
	shadow->pid = fork();
	if (shadow->pid == 0) {
		if (inherited >= 0)
			fcntl(inherited, F_SETFD, 0);
		dup2(out[1], 1);
		dup2(error[1], 2);
		execv(shadow_path, (char **)(uintptr_t)words);
		_exit(127);
	}
	close(out[1]);
	close(error[1]);
	shadow->out = out[0];
	shadow->error = error[0];
}

/* Waits for the line that tells the address. 0: it ended without one. */
static int listening(struct shadow *shadow)
{
	char line[300];
	size_t length = 0;

	while (length < sizeof(line) - 1 && read(shadow->out, line + length, 1) == 1 && line[length] != '\n')
		length++;
	line[length] = '\0';
	return sscanf(line, "listening %255s", shadow->address) == 1;
}

static void drain(struct shadow *shadow, int fd)
{
	size_t length = strlen(shadow->said);
	ssize_t got;

	while ((got = read(fd, shadow->said + length, sizeof(shadow->said) - 1 - length)) > 0)
		length += (size_t)got;
	shadow->said[length] = '\0';
	close(fd);
}

/* Waits for its end. Gives the exit status, or minus the signal. */
static int ended(struct shadow *shadow)
{
	int status;

	drain(shadow, shadow->out);
	drain(shadow, shadow->error);
	CHECK(waitpid(shadow->pid, &status, 0) == shadow->pid);
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

static int stop(struct shadow *shadow)
{
	kill(shadow->pid, SIGTERM);
	return ended(shadow);
}

/* ---- agents ---- */

static int connect_to(const char *address)
{
	struct sockaddr_un name;
	struct sockaddr_in internet;
	int fd;

	if (strncmp(address, "unix:", 5) == 0) {
		memset(&name, 0, sizeof(name));
		name.sun_family = AF_UNIX;
		strcpy(name.sun_path, address + 5);
		fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
		CHECK(connect(fd, (struct sockaddr *)&name, sizeof(name)) == 0);
		return fd;
	}
	memset(&internet, 0, sizeof(internet));
	internet.sin_family = AF_INET;
	internet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	internet.sin_port = htons((uint16_t)atoi(strrchr(address, ':') + 1));
	fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	CHECK(connect(fd, (struct sockaddr *)&internet, sizeof(internet)) == 0);
	return fd;
}

/* Where no key is wanted: takes the empty challenge. Gives the answer's status. */
static int enter(struct ask *ask)
{
	unsigned char *payload;

	CHECK(bypass_connection_receive(&ask->connection, &ask->frame, &payload) == 0);
	if (ask->frame.operation != BYPASS_OPERATION_CHALLENGE)
		return (int)ask->frame.status;
	CHECK(ask->frame.length == 8);
	ask_begin(ask);
	bypass_put_bytes(&ask->request, NULL, 0);
	bypass_put_bytes(&ask->request, NULL, 0);
	return ask_run(ask, BYPASS_OPERATION_AUTH);
}

static void call_at(struct ask *ask, const char *address)
{
	struct bypass_transport transport;

	bypass_transport_socket(&transport, connect_to(address));
	ask_open(ask, &transport);
	CHECK(enter(ask) == BYPASS_STATUS_OK);
}

/* A further lane of the process that `first` is. */
static int further_lane(struct ask *ask, const struct ask *first, uint32_t number)
{
	ask->process = first->process;
	ask->token = first->token;
	return ask_hello(ask, number);
}

/* Over the session's descriptor, as agents of a run do it. */
static void call_over(struct ask *ask, int session)
{
	struct bypass_transport transport;
	int pair[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
	CHECK(bypass_send_files(session, "LANE", 4, &pair[1], 1) == 0);
	close(pair[1]);
	bypass_transport_socket(&transport, pair[0]);
	ask_open(ask, &transport);
}

static int64_t number_of(struct ask *ask, uint32_t operation)
{
	ask_begin(ask);
	return ask_number(ask, operation);
}

static const char *in_folder(const char *name)
{
	static char paths[8][128];
	static int next;
	char *path = paths[next++ % 8];

	snprintf(path, 128, "%s/%s", folder, name);
	return path;
}

static const char *unix_address(void)
{
	static char address[128];
	static int count;

	snprintf(address, sizeof(address), "unix:%s/private%d/s", folder, ++count);
	return address;
}

static void start_unix(struct shadow *shadow)
{
	start(shadow, -1, "--listen", unix_address(), (char *)NULL);
	CHECK(listening(shadow));
}

/* ---- addresses ---- */

static void a_unix_socket_is_its_owners_alone(void)
{
	struct shadow shadow;
	struct stat status;
	struct ask ask;
	char directory[300];

	start_unix(&shadow);
	CHECK(stat(shadow.address + 5, &status) == 0 && (status.st_mode & 07777) == 0600);
	snprintf(directory, sizeof(directory), "%.*s", (int)(strlen(shadow.address) - 7), shadow.address + 5);
	CHECK(stat(directory, &status) == 0 && (status.st_mode & 07777) == 0700);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK);
	CHECK(number_of(&ask, MINI_GETPID) > 0);
	ask_close(&ask);
	CHECK(stop(&shadow) == 0);
	CHECK(stat(shadow.address + 5, &status) == -1);
}

static void a_directory_that_others_may_write_in_is_refused(void)
{
	struct shadow shadow;
	char address[200];

	CHECK(mkdir(in_folder("open"), 0700) == 0 && chmod(in_folder("open"), 0777) == 0);
	snprintf(address, sizeof(address), "unix:%s/open/s", folder);
	start(&shadow, -1, "--listen", address, (char *)NULL);
	CHECK(ended(&shadow) == 1 && strstr(shadow.said, "0700") != NULL);
}

static void a_socket_left_behind_gives_way_a_living_one_does_not(void)
{
	struct shadow first, second;
	char address[256];

	start_unix(&first);
	strcpy(address, first.address);
	start(&second, -1, "--listen", address, (char *)NULL);
	CHECK(ended(&second) == 1 && strstr(second.said, "already") != NULL);
	kill(first.pid, SIGKILL);
	CHECK(ended(&first) == -SIGKILL);
	start(&second, -1, "--listen", address, (char *)NULL);
	CHECK(listening(&second) && stop(&second) == 0);
}

static void tcp_needs_a_key_and_the_word_insecure(void)
{
	struct shadow shadow;

	start(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", (char *)NULL);
	CHECK(ended(&shadow) == 2 && strstr(shadow.said, "key") != NULL);
	start(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--key", in_folder("unmade.key"), (char *)NULL);
	CHECK(ended(&shadow) == 2 && strstr(shadow.said, "--insecure") != NULL);
	CHECK(access(in_folder("unmade.key"), F_OK) == -1);
}

static void a_missing_key_file_is_made_for_its_owner_alone(void)
{
	struct shadow shadow;
	struct stat status;
	struct bypass_connection link;

	start(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--key", in_folder("made.key"), (char *)NULL);
	CHECK(listening(&shadow) && strstr(shadow.address, "tcp:127.0.0.1:") != NULL && strstr(shadow.address, ":0") == NULL);
	CHECK(stat(in_folder("made.key"), &status) == 0 && (status.st_mode & 07777) == 0600 && status.st_size == 65);
	CHECK(bypass_reach(shadow.address, in_folder("made.key"), 1, &link) == 0);
	bypass_connection_close(&link);
	CHECK(stop(&shadow) == 0 && strstr(shadow.said, "made a new key") != NULL);
}

/* Runs the check in a child, whose complaints come back. */
static int reaching_fails_saying(const char *address, const char *key, int insecure, const char *word)
{
	struct bypass_connection link;
	char said[1000] = "";
	int pipes[2], status;

	CHECK(pipe2(pipes, O_CLOEXEC) == 0);
	if (fork() == 0) {
		dup2(pipes[1], 2);
		_exit(bypass_reach(address, key, insecure, &link) == -1 ? 0 : 1);
	}
	close(pipes[1]);
	wait(&status);
	CHECK(read(pipes[0], said, sizeof(said) - 1) >= 0);
	close(pipes[0]);
	if (strstr(said, word) == NULL)
		fprintf(stderr, "said: %s\n", said);
	return status == 0 && strstr(said, word) != NULL;
}

static void make_file(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fchmod(fd, mode) == 0);
	close(fd);
}

static void wrong_keys_stay_outside(void)
{
	char wrong[66], digits[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n";
	struct shadow shadow;

	strcpy(wrong, digits);
	wrong[0] = 'f';
	make_file(in_folder("right.key"), digits, 0600);
	make_file(in_folder("wrong.key"), wrong, 0600);
	make_file(in_folder("open.key"), digits, 0644);
	make_file(in_folder("short.key"), "0123\n", 0600);
	start(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--key", in_folder("right.key"), (char *)NULL);
	CHECK(listening(&shadow));
	CHECK(reaching_fails_saying(shadow.address, in_folder("wrong.key"), 1, "not this shadow's key"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("open.key"), 1, "0600"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("short.key"), 1, "64 hex"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("absent.key"), 1, "No such file"));
	CHECK(reaching_fails_saying(shadow.address, in_folder("right.key"), 0, "--insecure"));
	CHECK(stop(&shadow) == 0);
	start(&shadow, -1, "--listen", unix_address(), "--key", in_folder("open.key"), (char *)NULL);
	CHECK(ended(&shadow) == 1 && strstr(shadow.said, "0600") != NULL);
	CHECK(reaching_fails_saying(shadow.address[0] ? "tcp:127.0.0.1:1" : "tcp:127.0.0.1:1", in_folder("right.key"), 1, "refused"));
}

static void command_lines_that_make_no_sense(void)
{
	static const char *const lines[][3] = { { NULL }, { "--listen", "9000", NULL }, { "--listen", NULL }, { "--nonsense", NULL },
						{ "--max-lanes", "0", NULL }, { "--run", "agent.so", NULL }, { "--listen", "fd:77", NULL } };
	struct shadow shadow;
	size_t i;

	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		start(&shadow, -1, lines[i][0], lines[i][0] ? lines[i][1] : NULL, lines[i][0] && lines[i][1] ? lines[i][2] : NULL, (char *)NULL);
		CHECK(ended(&shadow) != 0 && strncmp(shadow.said, "bypass: mini: ", 14) == 0);
	}
	start(&shadow, -1, "--help", (char *)NULL);
	CHECK(ended(&shadow) == 0 && strstr(shadow.said, "--listen") != NULL);
}

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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0 && strstr(shadow.said, "signal 9") != NULL);
}

static void limits(void)
{
	struct ask first, second, third;
	struct shadow shadow;
	struct bypass_transport transport;

	start(&shadow, -1, "--listen", unix_address(), "--max-processes", "2", "--max-lanes", "1", (char *)NULL);
	CHECK(listening(&shadow));
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
	CHECK(stop(&shadow) == 0);
}

static void once_ends_with_the_first_process(void)
{
	struct shadow shadow;
	struct ask ask;

	start(&shadow, -1, "--listen", unix_address(), "--once", (char *)NULL);
	CHECK(listening(&shadow));
	close(connect_to(shadow.address)); /* nobody yet */
	usleep(50000);
	call_at(&ask, shadow.address);
	CHECK(ask_hello(&ask, 0) == BYPASS_STATUS_OK && number_of(&ask, MINI_GETPID) > 0);
	ask_close(&ask);
	CHECK(ended(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
}

static void a_session_lives_until_nobody_holds_its_descriptor(void)
{
	struct shadow shadow;
	struct ask first, second;
	int pair[2], holder;
	char address[20];

	CHECK(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) == 0);
	snprintf(address, sizeof(address), "fd:%d", pair[1]);
	start(&shadow, pair[1], "--listen", address, (char *)NULL);
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
	CHECK(ended(&shadow) == 0);
}

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

	start(&shadow, -1, "--listen", "tcp:127.0.0.1:0", "--insecure", "--once", "--key", in_folder("link.key"), (char *)NULL);
	CHECK(listening(&shadow));
	begin_relay(&relay, shadow.address, in_folder("link.key"));
	talk_over(relay.session);
	end_relay(&relay);
	CHECK(ended(&shadow) == 0);
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
	CHECK(stop(&shadow) == 0);
}

int main(int argc, char **argv)
{
	char remove[128];

	CHECK(argc == 2);
	shadow_path = argv[1];
	signal(SIGPIPE, SIG_IGN);
	alarm(200); /* nothing here may hang */
	umask(022);
	bypass_log_open("test", NULL, BYPASS_LEVEL_ERROR);
	CHECK(mkdtemp(folder) != NULL);
	RUN(a_unix_socket_is_its_owners_alone);
	RUN(a_directory_that_others_may_write_in_is_refused);
	RUN(a_socket_left_behind_gives_way_a_living_one_does_not);
	RUN(tcp_needs_a_key_and_the_word_insecure);
	RUN(a_missing_key_file_is_made_for_its_owner_alone);
	RUN(wrong_keys_stay_outside);
	RUN(command_lines_that_make_no_sense);
	RUN(each_process_has_a_worker_and_its_lanes_share_it);
	RUN(another_process_needs_the_token);
	RUN(the_death_of_an_agent_runs_its_handles_down);
	RUN(the_death_of_an_agent_interrupts_what_it_waited_for);
	RUN(a_killed_worker_ends_its_lanes_and_no_other);
	RUN(limits);
	RUN(once_ends_with_the_first_process);
	RUN(a_slow_peer_keeps_nobody_waiting);
	RUN(what_actions_print_is_there_before_the_answer);
	RUN(by_address_each_process_is_a_session_of_its_own);
	RUN(a_session_lives_until_nobody_holds_its_descriptor);
	RUN(many_lanes_over_one_tcp_link);
	RUN(many_lanes_over_the_stdio_of_a_command);
	RUN(a_link_that_breaks_ends_its_lanes);
	snprintf(remove, sizeof(remove), "rm -rf %s", folder);
	return system(remove) == 0 ? 0 : 1;
}
