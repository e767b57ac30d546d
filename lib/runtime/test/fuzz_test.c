/*
 * fuzz_test.c -- random bytes against everything that reads what a peer sent: decoders, frames, the serving loop, the greeting. The
 * numbers are the same in each run. What it shows under the sanitizers: nothing is read or written where it should not be, and
 * nothing hangs.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "check.h"
#include "mini.h"
#include "../include/carry.h"
#include "../shadow/greet.h"
#include "../shadow/handles.h"
#include "../shadow/serve.h"
#include "../shared/reply.h"
#include <sys/types.h>

static uint64_t state = 4242;

static uint64_t pick(uint64_t below)
{
	return next_random(&state) % below;
}

/* ---- a transport that says what a test wrote down, in pieces, and throws away what it hears ---- */

static struct {
	unsigned char bytes[16384];
	size_t length, position, heard;
} script;

static ssize_t script_receive(struct bypass_transport *transport, void *buffer, size_t size)
{
	size_t part = script.length - script.position;

	(void)transport;
	part = part < size ? part : size;
	if (part > 1)
		part = 1 + pick(part);
	memcpy(buffer, script.bytes + script.position, part);
	script.position += part;
	return (ssize_t)part;
}

static ssize_t script_send(struct bypass_transport *transport, const void *data, size_t size)
{
	(void)transport;
	(void)data;
	script.heard += size;
	return (ssize_t)size;
}

static void script_close(struct bypass_transport *transport)
{
	(void)transport;
}

static const struct bypass_transport_kind script_kind = { "script", script_receive, script_send, script_close };

static void open_script(struct bypass_connection *connection)
{
	struct bypass_transport transport;

	memset(&transport, 0, sizeof(transport));
	transport.kind = &script_kind;
	bypass_connection_open(connection, &transport);
	script.position = script.heard = 0;
}

/* ---- numbers that break things are more frequent than chance has it ---- */

static uint64_t number(void)
{
	static const uint64_t odd[] = { 0, 1, 2, 7, 8, 9, 63, 64, 255, 256, 4095, 4096, 65536, INT32_MAX, UINT32_MAX, INT64_MAX, UINT64_MAX, UINT64_MAX - 7,
					(uint64_t)1 << 63, BYPASS_PAYLOAD_MAX, BYPASS_PAYLOAD_MAX + 1, BYPASS_STRING_MAX };

	return pick(3) == 0 ? next_random(&state) : odd[pick(sizeof(odd) / sizeof(*odd))];
}

static size_t add_numbers(unsigned char *out, size_t room)
{
	size_t length = 0, i;

	while (length + 8 <= room && pick(12) != 0) {
		uint64_t value = number();

		for (i = 0; i < 8; i++)
			out[length++] = (unsigned char)(value >> (56 - 8 * i));
	}
	return length;
}

static void add_frame(uint32_t operation, const unsigned char *payload, size_t length)
{
	struct bypass_frame frame;

	if (script.length + BYPASS_FRAME_SIZE + length > sizeof(script.bytes))
		return;
	memset(&frame, 0, sizeof(frame));
	frame.operation = operation;
	frame.request = next_random(&state);
	frame.length = (uint32_t)length;
	bypass_frame_pack(script.bytes + script.length, &frame);
	memcpy(script.bytes + script.length + BYPASS_FRAME_SIZE, payload, length);
	script.length += BYPASS_FRAME_SIZE + length;
}

/* Whatever is asked of a worker but to wait or to die. */
static uint32_t some_operation(void)
{
	static const uint32_t operations[] = { MINI_OPEN, MINI_READ, MINI_CLOSE, MINI_GETPID, MINI_ECHO, MINI_FAIL, MINI_MUTE, MINI_LOCAL, MINI_STARTS, MINI_SPOIL,
					       MINI_COUNT, 0xffff, BYPASS_OPERATION_PING, BYPASS_OPERATION_CLOSE, BYPASS_OPERATION_FORK, BYPASS_OPERATION_HELLO,
					       BYPASS_OPERATION_LINK, BYPASS_OPERATION_AUTH, 0xffffffff };

	return operations[pick(sizeof(operations) / sizeof(*operations))];
}

static void flip(unsigned char *bytes, size_t length)
{
	size_t times = length > 0 ? pick(4) : 0;

	for (; times > 0; times--)
		bytes[pick(length)] ^= (unsigned char)(1u << pick(8));
}

/* ---- what is read ---- */

struct sample {
	int64_t size;
	short kind;
	char name[9];
	double ratio;
};
static const struct bypass_field sample_fields[] = { BYPASS_FIELD(struct sample, size), BYPASS_FIELD(struct sample, kind), BYPASS_FIELD_CHARS(struct sample, name),
						     BYPASS_FIELD_REAL(struct sample, ratio), BYPASS_FIELD_MISSING(gone) };
static const struct bypass_record sample_record = BYPASS_RECORD("sample", struct sample, sample_fields);

static void decode_one(struct bypass_message *message)
{
	struct bypass_reply_head head;
	struct sample sample;
	char buffer[40];
	const char *text;
	size_t count;
	int64_t out;

	switch (pick(10)) {
	case 0:
		bypass_get_integer(message, (size_t)1 << pick(4));
		break;
	case 1:
		bypass_get_unsigned(message, (size_t)1 << pick(4));
		break;
	case 2:
		text = bypass_get_string(message, number(), EOVERFLOW);
		CHECK(text == NULL || strlen(text) < message->length);
		break;
	case 3:
		bypass_get_bytes(message, number(), &count);
		CHECK(count <= message->length);
		break;
	case 4:
		CHECK(bypass_get_bytes_into(message, buffer, pick(sizeof(buffer) + 1)) <= sizeof(buffer));
		break;
	case 5:
		bypass_get_record(message, &sample, &sample_record);
		break;
	case 6:
		bypass_get_symbols(message, bypass_spec.error_numbers);
		bypass_symbols_decode(bypass_spec.error_numbers, (int64_t)number(), &out);
		break;
	case 7:
		bypass_get_string_into(message, buffer, pick(sizeof(buffer) + 1));
		break;
	case 8:
		bypass_reply_head_get(message, &head, bypass_spec.error_numbers);
		break;
	default:
		bypass_get_count(message, number());
		bypass_get_present(message);
	}
}

static void random_messages_are_decoded_or_refused(void)
{
	struct bypass_message message;
	int i;

	for (i = 0; i < 100000; i++) {
		size_t length = add_numbers(script.bytes, 400);
		unsigned char *exact;

		flip(script.bytes, length);
		length -= length > 0 ? pick(4) == 0 ? pick(length) : 0 : 0;
		exact = (unsigned char *)malloc(length + 1);
		memcpy(exact, script.bytes, length);
		memset(&message, 0, sizeof(message));
		message.data = exact;
		message.length = length;
		while (message.error == 0 && message.position < message.length)
			decode_one(&message);
		CHECK(message.position <= message.length);
		free(exact);
	}
}

static void random_heads_are_frames_or_refused(void)
{
	struct bypass_frame frame;
	unsigned char head[BYPASS_FRAME_SIZE], again[BYPASS_FRAME_SIZE];
	int i, j;

	for (i = 0; i < 100000; i++) {
		for (j = 0; j < (int)sizeof(head); j++)
			head[j] = (unsigned char)pick(256);
		if (pick(4) != 0)
			memcpy(head, "BYP", 3);
		if (bypass_frame_unpack(&frame, head, UINT32_MAX) == 0) {
			bypass_frame_pack(again, &frame);
			CHECK(memcmp(head, again, sizeof(head)) == 0);
		}
	}
}

static void a_lane_survives_any_script(void)
{
	unsigned char payload[600];
	struct bypass_lane lane;
	int i;

	for (i = 0; i < 4000; i++) {
		size_t frames = pick(12);

		script.length = 0;
		for (; frames > 0; frames--)
			add_frame(some_operation(), payload, add_numbers(payload, sizeof(payload)));
		if (pick(3) == 0)
			flip(script.bytes, script.length);
		memset(&lane, 0, sizeof(lane));
		open_script(&lane.connection);
		bypass_serve_lane(&lane);
		bypass_lane_end(&lane);
	}
	bypass_handles_run_down();
}

static void a_greeting_survives_any_script(void)
{
	static const unsigned char key[32] = { 1 };
	unsigned char payload[600];
	struct bypass_connection connection;
	struct bypass_greeting greeting;
	struct bypass_message message;
	struct bypass_wish wish;
	int i;

	memset(&greeting, 0, sizeof(greeting));
	bypass_greeting_host(&greeting);
	greeting.name = greeting.digest = "x";
	for (i = 0; i < 20000; i++) {
		script.length = 0;
		memset(&message, 0, sizeof(message));
		message.data = payload;
		message.capacity = sizeof(payload);
		bypass_greeting_put(&message, &greeting, NULL);
		message.length -= 8;
		message.length += add_numbers(payload + message.length, sizeof(payload) - message.length);
		flip(payload, message.length);
		add_frame(pick(8) == 0 ? some_operation() : BYPASS_OPERATION_HELLO, payload, message.length);
		add_frame(pick(2) == 0 ? BYPASS_OPERATION_AUTH : BYPASS_OPERATION_HELLO, payload, message.length);
		open_script(&connection);
		if (pick(4) == 0)
			CHECK(bypass_greet_authenticate(&connection, key) != 0);
		else if (bypass_greet_receive(&connection, &bypass_spec, &wish) == 0 && !wish.link)
			bypass_greet_welcome(&connection, &bypass_spec, &wish, 1, 1, 1);
		bypass_connection_close(&connection);
	}
}

int main(void)
{
	RUN(random_messages_are_decoded_or_refused);
	RUN(random_heads_are_frames_or_refused);
	RUN(a_lane_survives_any_script);
	RUN(a_greeting_survives_any_script);
	return 0;
}
