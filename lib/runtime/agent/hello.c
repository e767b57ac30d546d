/*
 * hello.c -- the first words on a new lane: proof of the key, who we are, what the worker knows. See shared/frame.h.
 *
 * The shadow is not trusted: whatever does not fit ends the lane, and a shadow that says nothing is given up after a while.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "fork.h"
#include "lanes.h"
#include "path_rules.h"
#include "print.h"
#include "../shared/reply.h"
#include "../shared/hmac.h"
#include "../shared/handshake.h"
#include <errno.h>
#include <sys/socket.h>
#include <sys/time.h>

/* Seconds that a shadow may take for each answer of the handshake. */
#define PATIENCE 30

/* ---- frames of the handshake ---- */

static unsigned char *grow_out(struct bypass_message *message, size_t capacity)
{
	struct bypass_lane *lane = (struct bypass_lane *)message->scratch;

	if (bypass_lane_room(&lane->out, &lane->out_size, capacity) != 0)
		return NULL;
	message->capacity = lane->out_size - BYPASS_FRAME_SIZE;
	return lane->out + BYPASS_FRAME_SIZE;
}

struct bypass_message bypass_lane_message(struct bypass_lane *lane)
{
	struct bypass_message message;

	memset(&message, 0, sizeof(message));
	message.data = lane->out + BYPASS_FRAME_SIZE;
	message.capacity = lane->out_size - BYPASS_FRAME_SIZE;
	message.grow = grow_out;
	message.scratch = lane;
	return message;
}

static long send_message(struct bypass_lane *lane, uint32_t operation, const struct bypass_message *message)
{
	struct bypass_frame frame;

	if (message->error != 0)
		return -message->error;
	memset(&frame, 0, sizeof(frame));
	frame.operation = operation;
	frame.request = ++lane->request;
	frame.lane = lane->number;
	frame.process = lane->worker;
	return bypass_lane_send(lane, &frame, message->length);
}

static long receive_message(struct bypass_lane *lane, struct bypass_frame *frame, struct bypass_message *message)
{
	long result = bypass_lane_receive(lane, frame, 0);

	memset(message, 0, sizeof(*message));
	if (result != 0)
		return result;
	message->data = lane->in + BYPASS_FRAME_SIZE;
	message->length = message->capacity = frame->length;
	return 0;
}

long bypass_lane_ask(struct bypass_lane *lane, uint32_t operation, const struct bypass_message *request, struct bypass_message *reply)
{
	struct bypass_frame frame;
	long result = send_message(lane, operation, request);

	if (result == 0)
		result = receive_message(lane, &frame, reply);
	if (result != 0)
		return result;
	if (frame.request != lane->request || !(frame.flags & BYPASS_FRAME_REPLY))
		return -EPROTO;
	if (frame.status == BYPASS_STATUS_OK)
		return 0;
	return frame.status == BYPASS_STATUS_BAD_REQUEST ? -bypass_error_local(bypass_spec.error_numbers, frame.credit) : -EACCES;
}

static long lost(long error)
{
	bypass_home_lost(error == -EAGAIN ? "the shadow does not answer" : error == -EPROTO ? "what answers is not a shadow" :
			 "the shadow hung up in the handshake");
	return error;
}

/* Why the shadow refused, as far as it says; printable bytes only, since it may be anybody. */
static long refused(const struct bypass_message *message, const char *what)
{
	char text[200];
	size_t i;

	for (i = 0; i < message->length && i < sizeof(text) - 1; i++)
		text[i] = message->data[i] >= ' ' && message->data[i] < 127 ? (char)message->data[i] : ' ';
	text[i] = '\0';
	bypass_home_lost("%s%s%s", what, i > 0 ? ": " : "", text);
	return -EACCES;
}

/* ---- the key ---- */

static int read_key(unsigned char key[BYPASS_KEY_SIZE])
{
	const char *path = bypass_process.key_file, *problem;
	struct bypass_file_status status;
	char text[BYPASS_KEY_TEXT_MAX];
	long length;
	int file;

	if (path == NULL) {
		bypass_home_lost("the shadow wants the session's key: set BYPASS_KEY_FILE");
		return -EACCES;
	}
	file = bypass_open_file(path, O_RDONLY);
	if (file < 0) {
		bypass_home_lost("cannot read the key file %s (errno %d)", path, -file);
		return file;
	}
	length = bypass_file_status(file, &status) != 0 ? -EIO : bypass_read_all(file, text, sizeof(text));
	bypass_close_file(file);
	problem = length < 0 ? "cannot be read" : bypass_key_refusal(status.mode, status.owner, (unsigned)bypass_sys(SYS_geteuid));
	if (problem == NULL && !bypass_key_parse(key, text, (size_t)length))
		problem = "does not hold 64 hex digits and nothing else";
	if (problem == NULL)
		return 0;
	bypass_home_lost("the key file %s %s", path, problem);
	return -EACCES;
}

/* Gets bytes that must be exactly so many. */
static int get_exactly(struct bypass_message *message, unsigned char out[BYPASS_NONCE_SIZE])
{
	return bypass_get_bytes_into(message, out, BYPASS_NONCE_SIZE) == BYPASS_NONCE_SIZE && message->error == 0;
}

static long check_answer(struct bypass_lane *lane, const unsigned char *key, const unsigned char *challenge)
{
	unsigned char wanted[BYPASS_NONCE_SIZE], proof[BYPASS_NONCE_SIZE];
	struct bypass_message message;
	struct bypass_frame frame;
	long result = receive_message(lane, &frame, &message);

	if (result != 0)
		return lost(result);
	if (frame.status != BYPASS_STATUS_OK)
		return refused(&message, "the shadow refused the key");
	bypass_prove(wanted, key, challenge, "shadow");
	if (get_exactly(&message, proof) && bypass_proof_equal(wanted, proof))
		return 0;
	bypass_home_lost("the shadow does not know the session's key");
	return -EACCES;
}

/* Proof of the shadow's challenge, and then our own challenge. */
static long prove(struct bypass_lane *lane, const unsigned char *challenge)
{
	unsigned char key[BYPASS_KEY_SIZE], ours[BYPASS_NONCE_SIZE], proof[BYPASS_NONCE_SIZE];
	struct bypass_message message = bypass_lane_message(lane);
	long result = read_key(key);

	if (result != 0)
		return result;
	if (bypass_sys(SYS_getrandom, ours, sizeof(ours), 0) != (long)sizeof(ours))
		return lost(-EIO);
	bypass_prove(proof, key, challenge, "agent");
	bypass_put_bytes(&message, proof, sizeof(proof));
	bypass_put_bytes(&message, ours, sizeof(ours));
	result = send_message(lane, BYPASS_OPERATION_AUTH, &message);
	return result != 0 ? lost(result) : check_answer(lane, key, ours);
}

/* Without a key the same two messages are exchanged, empty. */
static long prove_nothing(struct bypass_lane *lane)
{
	struct bypass_message message = bypass_lane_message(lane);
	struct bypass_frame frame;
	long result;

	bypass_put_bytes(&message, "", 0);
	bypass_put_bytes(&message, "", 0);
	result = send_message(lane, BYPASS_OPERATION_AUTH, &message);
	if (result == 0)
		result = receive_message(lane, &frame, &message);
	if (result != 0)
		return lost(result);
	return frame.status == BYPASS_STATUS_OK ? 0 : refused(&message, "the shadow refused us");
}

/* A unix socket tells whose process listens behind it; on any other the kernel knows nobody. */
static int listens_as_us(int fd)
{
	struct ucred peer = { 0, (uid_t)-1, (gid_t)-1 };
	socklen_t size = sizeof(peer);

	if (bypass_sys(SYS_getsockopt, fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.pid == 0)
		return 0;
	return peer.uid == (uid_t)bypass_sys(SYS_geteuid) || peer.uid == 0;
}

static long authenticate(struct bypass_lane *lane)
{
	unsigned char challenge[BYPASS_NONCE_SIZE];
	struct bypass_message message;
	struct bypass_frame frame;
	long result = receive_message(lane, &frame, &message);
	size_t length;

	if (result != 0)
		return lost(result);
	if (frame.status != BYPASS_STATUS_OK)
		return refused(&message, "the shadow refused us");
	length = bypass_get_bytes_into(&message, challenge, sizeof(challenge));
	if (frame.operation != BYPASS_OPERATION_CHALLENGE || message.error != 0 || (length != 0 && length != sizeof(challenge)))
		return lost(-EPROTO);
	if (length == 0 && !bypass_process.insecure && !listens_as_us(lane->fd)) {
		bypass_home_lost("the shadow has no key and is not this user's; give both a key, or set BYPASS_INSECURE=1 to trust it");
		return -EACCES;
	}
	return length == 0 ? prove_nothing(lane) : prove(lane, challenge);
}

/* ---- hello ---- */

static long send_hello(struct bypass_lane *lane, const struct bypass_spec *list)
{
	struct bypass_message message = bypass_lane_message(lane);
	struct bypass_greeting greeting;

	memset(&greeting, 0, sizeof(greeting));
	bypass_greeting_host(&greeting);
#ifdef __GLIBC__
	if (!bypass_c_library_is_gnu())
		greeting.libc = "musl"; /* it was compiled for the other */
#endif
	greeting.protocol_min = BYPASS_PROTOCOL_MIN;
	greeting.protocol_max = BYPASS_PROTOCOL_MAX;
	greeting.name = bypass_spec.name;
	greeting.digest = bypass_spec.digest;
	greeting.lane = lane->number;
	greeting.process = lane->worker;
	greeting.token = lane->token;
	greeting.pid = bypass_sys(SYS_getpid);
	greeting.rules = lane->worker == 0 ? &bypass_expanded_rules : NULL;
	bypass_greeting_put(&message, &greeting, list);
	return send_message(lane, BYPASS_OPERATION_HELLO, &message);
}

/* Which of our operations the shadow has; each that differs is told once, and fails alone. */
static long read_map(struct bypass_message *message)
{
	size_t i, count = bypass_get_count(message, bypass_spec.count);
	int32_t *map = (int32_t *)bypass_map((bypass_spec.count + 1) * sizeof(*map));
	const char *theirs = "";

	if (map == NULL || count != bypass_spec.count)
		return lost(-EPROTO);
	for (i = 0; i < count && message->error == 0; i++) {
		const struct bypass_operation *operation = &bypass_spec.operations[i];

		map[i] = bypass_map_get(message, &theirs);
		if (message->error == 0 && map[i] < 0 && operation->remote)
			bypass_log("%s: agent and shadow differ: here %s, at home %s; this call will fail", operation->name,
				   operation->signature, *theirs != '\0' ? theirs : "there is no such call");
	}
	if (message->error != 0)
		return lost(-EPROTO);
	bypass_home.map = map;
	return 0;
}

static long accept_welcome(struct bypass_lane *lane, struct bypass_message *message)
{
	struct bypass_welcome welcome;

	bypass_welcome_get(message, &welcome);
	if (message->error != 0 || welcome.protocol < BYPASS_PROTOCOL_MIN || welcome.protocol > BYPASS_PROTOCOL_MAX || welcome.process == 0 ||
	    welcome.payload_max < 4096)
		return lost(-EPROTO);
	lane->worker = welcome.process;
	lane->token = welcome.token;
	bypass_home.session = welcome.session;
	bypass_home.equal = welcome.equal != 0;
	if (welcome.payload_max < bypass_home.payload_max)
		bypass_home.payload_max = (size_t)welcome.payload_max;
	return welcome.equal || bypass_home.map != NULL ? 0 : read_map(message);
}

/* The answer to HELLO. The list of our calls is sent once known to be needed: both sides seldom differ. */
static long finish(struct bypass_lane *lane)
{
	const struct bypass_spec *list = bypass_home.map != NULL ? &bypass_spec : NULL;
	struct bypass_message message;
	struct bypass_frame frame;
	long result;

	for (;;) {
		result = receive_message(lane, &frame, &message);
		if (result != 0)
			return lost(result);
		if (frame.status != BYPASS_STATUS_MISMATCH || list != NULL)
			break;
		list = &bypass_spec;
		result = send_hello(lane, list);
		if (result != 0)
			return lost(result);
	}
	if (frame.status != BYPASS_STATUS_OK)
		return refused(&message, "the shadow refused us");
	return frame.operation == BYPASS_OPERATION_WELCOME ? accept_welcome(lane, &message) : lost(-EPROTO);
}

static void set_patience(struct bypass_lane *lane, long seconds)
{
	struct timeval limit = { seconds, 0 };

	bypass_sys(SYS_setsockopt, lane->fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
}

int bypass_hello_send(struct bypass_lane *lane)
{
	long result;

	lane->number = __atomic_fetch_add(&bypass_home.lane_count, 1, __ATOMIC_RELAXED);
	result = send_hello(lane, bypass_home.map != NULL ? &bypass_spec : NULL);
	return result != 0 ? (int)lost(result) : 0;
}

int bypass_hello_finish(struct bypass_lane *lane)
{
	long result;

	set_patience(lane, PATIENCE);
	result = finish(lane);
	if (result != 0)
		return (int)result;
	set_patience(lane, 0);
	lane->pending = 0;
	bypass_debug("lane %u: session %llx, process %u at home", lane->number, (unsigned long long)bypass_home.session, lane->worker);
	return 0;
}

int bypass_hello(struct bypass_lane *lane, int keyed)
{
	long result;

	set_patience(lane, PATIENCE);
	result = keyed ? authenticate(lane) : 0;
	if (result == 0)
		result = bypass_hello_send(lane);
	if (result == 0)
		result = bypass_hello_finish(lane);
	if (result != 0)
		return (int)result;
	if (!lane->temporary && bypass_home.worker == 0) {
		bypass_home.token = lane->token;
		__atomic_store_n(&bypass_home.worker, lane->worker, __ATOMIC_RELEASE);
		bypass_child_note((int)bypass_sys(SYS_getpid), lane->worker);
	}
	return 0;
}
