/* ticket.c -- what a new program inherits from the one before it. See exec.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "exec.h"
#include "descriptor.h"
#include "fork.h"
#include "print.h"
#include "../shared/format.h"
#include <errno.h>
#include <sys/socket.h>

/* Ten numbers, each of at most 16 digits, and signs between. */
#define NUMBERS 10
#define NUMBERS_SIZE (NUMBERS * 18)

/* ---- writing ---- */

void bypass_ticket_fill(struct bypass_ticket *ticket, const struct bypass_lane *lane)
{
	memset(ticket, 0, sizeof(*ticket));
	ticket->fd = -1;
	if (lane != NULL) {
		ticket->fd = lane->fd;
		ticket->worker = lane->worker;
		ticket->token = lane->token;
		ticket->pending = lane->pending;
		ticket->marked = bypass_home.marked;
	}
	ticket->session = bypass_home.session;
	ticket->names = bypass_descriptors_live(&ticket->handles);
	ticket->cwd = bypass_cwd_side() == BYPASS_HOME ? bypass_cwd_name() : NULL;
}

const char *bypass_ticket_write(struct bypass_thread *self, const struct bypass_ticket *ticket)
{
	const char *cwd = ticket->cwd != NULL ? ticket->cwd : "";
	size_t size = strlen(BYPASS_TICKET) + strlen(bypass_spec.name) + strlen(bypass_spec.digest) + NUMBERS_SIZE + strlen(cwd) + 8;
	char *text = (char *)bypass_arena_take(self, size);
	size_t length;

	if (text == NULL)
		return NULL;
	length = bypass_format(text, size, "%s%s=", BYPASS_TICKET, bypass_spec.name);
	bypass_format(text + length, size - length, "%s.%d.%x.%x.%x.%llx.%llx.%x.%zx.%zx.%d.%s", bypass_spec.digest, ticket->fd,
		      (unsigned)ticket->pid, (unsigned)ticket->parent, (unsigned)ticket->worker, (unsigned long long)ticket->token,
		      (unsigned long long)ticket->session, (unsigned)(ticket->pending | ticket->marked << 1), ticket->names, ticket->handles, ticket->cwd != NULL, cwd);
	return text;
}

/* ---- reading ---- */

/* A number and the dot behind it; sets *text to NULL when it is not there. */
static uint64_t number(const char **text, unsigned base)
{
	const char *next = *text;
	uint64_t value = 0;
	unsigned digit;

	for (; next != NULL && *next != '.'; next++) {
		digit = *next >= '0' && *next <= '9' ? (unsigned)(*next - '0') : *next >= 'a' && *next <= 'f' ? (unsigned)(*next - 'a') + 10 : 99;
		if (digit >= base) {
			*text = NULL;
			return 0;
		}
		value = value * base + digit;
	}
	*text = next != NULL ? next + 1 : NULL;
	return value;
}

/* 0: there is none, or another version of this agent wrote it. */
static int read_ticket(struct bypass_ticket *ticket)
{
	char name[256];
	size_t digest = strlen(bypass_spec.digest);
	const char *text;
	int home;

	if (bypass_format(name, sizeof(name), "%s%s", BYPASS_TICKET, bypass_spec.name) + 1 >= sizeof(name))
		return 0;
	text = bypass_environment(name);
	if (text == NULL || strncmp(text, bypass_spec.digest, digest) != 0 || text[digest] != '.')
		return 0;
	text += digest + 1;
	ticket->fd = -1;
	if (*text != '-')
		ticket->fd = (int)number(&text, 10);
	else
		text = strchr(text, '.') != NULL ? strchr(text, '.') + 1 : NULL;
	ticket->pid = (int)number(&text, 16);
	ticket->parent = (int)number(&text, 16);
	ticket->worker = (uint32_t)number(&text, 16);
	ticket->token = number(&text, 16);
	ticket->session = number(&text, 16);
	ticket->pending = (int)number(&text, 16);
	ticket->marked = ticket->pending >> 1 & 1;
	ticket->pending &= 1;
	ticket->names = (size_t)number(&text, 16);
	ticket->handles = (size_t)number(&text, 16);
	home = (int)number(&text, 10);
	ticket->cwd = home && text != NULL ? text : NULL;
	return text != NULL;
}

/* ---- redeeming ---- */

/* A number that the program has used for something else is no lane any more. */
static int is_lane(int fd)
{
	int type = 0;
	socklen_t size = sizeof(type);

	return bypass_sys(SYS_getsockopt, fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

static int is_ours(const struct bypass_ticket *ticket)
{
	int mine = ticket->pid != 0 ? (int)bypass_sys(SYS_getpid) == ticket->pid : (int)bypass_sys(SYS_getppid) == ticket->parent;

	return mine && ticket->fd >= 0 && is_lane(ticket->fd);
}

/* The worker closes what was close-on-exec. */
static void tell_exec(struct bypass_thread *self)
{
	struct bypass_message request, reply;
	struct bypass_lane *lane;
	int error = 0;
	long result;

	lane = bypass_lane_take(self, 0, &error);
	if (lane == NULL)
		return;
	request = bypass_lane_message(lane);
	bypass_descriptors_put(&request);
	result = bypass_lane_ask(lane, BYPASS_OPERATION_EXEC, &request, &reply);
	if (result == -EPIPE || result == -EPROTO)
		bypass_lane_close(lane);
	bypass_lane_release(lane);
}

/*
 * The ticket is another process': a program without the agent came in between. What it named is forked once more, for this process; if
 * that worker is gone, inherited placeholders answer EBADF.
 */
static void claim(struct bypass_thread *self, const struct bypass_ticket *ticket)
{
	struct bypass_lane *lane, *child = NULL;

	bypass_home.silent = 1;
	lane = bypass_lane_open(self, ticket->worker, ticket->token);
	if (lane != NULL && (!lane->pending || bypass_hello_finish(lane) == 0)) {
		bypass_fork_hold();
		if (bypass_fork_ask(self, lane, &child) != 0)
			child = NULL;
		bypass_fork_release();
	}
	if (lane != NULL)
		bypass_lane_close(lane);
	bypass_home.silent = 0;
	bypass_home.lost = 0;
	bypass_lanes_after_fork(child);
	if (child == NULL)
		bypass_descriptors_after_fork(0);
}

int bypass_ticket_redeem(void)
{
	struct bypass_thread *self = bypass_self();
	struct bypass_ticket ticket;
	size_t handles = 0;
	int ours;

	if (!read_ticket(&ticket))
		return 0;
	ours = is_ours(&ticket);
	if (!ours && ticket.fd >= 0 && is_lane(ticket.fd))
		bypass_close_file(ticket.fd); /* another process' connection, which it would keep open */
	if (ours && bypass_lane_adopt(self, ticket.fd, ticket.worker, ticket.token, ticket.pending) != 0)
		return 1;
	bypass_home.marked = ticket.marked;
	if (ticket.session != 0) {
		bypass_home.session = ticket.session;
		bypass_home.equal = 1;
	}
	if (ticket.names > 0)
		handles = bypass_descriptors_adopt();
	if (ticket.cwd != NULL)
		bypass_cwd_set(BYPASS_HOME, ticket.cwd);
	if (!ours && handles > 0)
		claim(self, &ticket);
	else if (ours && handles != ticket.handles)
		tell_exec(self);
	if (bypass_home.worker != 0)
		bypass_child_note((int)bypass_sys(SYS_getpid), bypass_home.worker);
	bypass_debug("took over process %u at home, %zu handles%s", bypass_home.worker, handles, ours ? "" : ", from another process");
	return ticket.pid == (int)bypass_sys(SYS_getpid);
}
