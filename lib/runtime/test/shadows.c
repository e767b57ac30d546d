/* shadows.c -- shadows as child processes, and agents that talk to them. See shadows.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "shadows.h"
#include "../shadow/log.h"
#include "../shadow/session.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

const char *shadow_path;
char folder[] = "/tmp/bypass-session-XXXXXX";

/* ---- a shadow as a child ---- */

void start_shadow(struct shadow *shadow, int inherited, ...)
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
int shadow_listening(struct shadow *shadow)
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
int shadow_ended(struct shadow *shadow)
{
	int status;

	drain(shadow, shadow->out);
	drain(shadow, shadow->error);
	CHECK(waitpid(shadow->pid, &status, 0) == shadow->pid);
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

int stop_shadow(struct shadow *shadow)
{
	kill(shadow->pid, SIGTERM);
	return shadow_ended(shadow);
}

/* ---- agents ---- */

int connect_to(const char *address)
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
int enter(struct ask *ask)
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

void call_at(struct ask *ask, const char *address)
{
	struct bypass_transport transport;

	bypass_transport_socket(&transport, connect_to(address));
	ask_open(ask, &transport);
	CHECK(enter(ask) == BYPASS_STATUS_OK);
}

/* A further lane of the process that `first` is. */
int further_lane(struct ask *ask, const struct ask *first, uint32_t number)
{
	ask->process = first->process;
	ask->token = first->token;
	return ask_hello(ask, number);
}

/* Over the session's descriptor, as agents of a run do it. */
void call_over(struct ask *ask, int session)
{
	struct bypass_transport transport;
	int pair[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0);
	CHECK(bypass_send_files(session, "LANE", 4, &pair[1], 1) == 0);
	close(pair[1]);
	bypass_transport_socket(&transport, pair[0]);
	ask_open(ask, &transport);
}

int64_t number_of(struct ask *ask, uint32_t operation)
{
	ask_begin(ask);
	return ask_number(ask, operation);
}

const char *in_folder(const char *name)
{
	static char paths[8][128];
	static int next;
	char *path = paths[next++ % 8];

	snprintf(path, 128, "%s/%s", folder, name);
	return path;
}

const char *unix_address(void)
{
	static char address[128];
	static int count;

	snprintf(address, sizeof(address), "unix:%s/private%d/s", folder, ++count);
	return address;
}

void start_unix(struct shadow *shadow)
{
	start_shadow(shadow, -1, "--listen", unix_address(), (char *)NULL);
	CHECK(shadow_listening(shadow));
}

void make_file(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fchmod(fd, mode) == 0);
	close(fd);
}

/* ---- a test program ---- */

void shadows_begin(int argc, char **argv)
{
	CHECK(argc == 2);
	shadow_path = argv[1];
	signal(SIGPIPE, SIG_IGN);
	alarm(200); /* nothing here may hang */
	umask(022);
	bypass_log_open("test", NULL, BYPASS_LEVEL_ERROR);
	CHECK(mkdtemp(folder) != NULL);
}

int shadows_end(void)
{
	char remove[128];

	snprintf(remove, sizeof(remove), "rm -rf %s", folder);
	return system(remove) == 0 ? 0 : 1;
}
