/* greet.c -- authentication, HELLO, WELCOME. See greet.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "greet.h"
#include "log.h"
#include "serve.h"
#include "../shared/hmac.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

static void message_over(struct bypass_message *message, unsigned char *data, size_t length)
{
	memset(message, 0, sizeof(*message));
	message->data = data;
	message->length = message->capacity = length;
}

/* ---- the key ---- */

static int send_challenge(struct bypass_connection *connection, const unsigned char *challenge, size_t size)
{
	unsigned char payload[64];
	struct bypass_message message;
	struct bypass_frame frame;

	message_over(&message, payload, sizeof(payload));
	message.length = 0;
	bypass_put_bytes(&message, challenge, size);
	memset(&frame, 0, sizeof(frame));
	frame.operation = BYPASS_OPERATION_CHALLENGE;
	return bypass_connection_say(connection, &frame, payload, message.length);
}

static int answer_proof(struct bypass_connection *connection, const struct bypass_frame *frame, const unsigned char *proof, size_t size)
{
	unsigned char payload[64];
	struct bypass_message message;
	struct bypass_frame answer = *frame;

	message_over(&message, payload, sizeof(payload));
	message.length = 0;
	bypass_put_bytes(&message, proof, size);
	answer.flags = BYPASS_FRAME_REPLY;
	answer.status = BYPASS_STATUS_OK;
	return bypass_connection_say(connection, &answer, payload, message.length);
}

static int refuse(struct bypass_connection *connection, const struct bypass_frame *frame, enum bypass_status status, const char *why, int error)
{
	bypass_refuse(connection, frame, status, why);
	return error;
}

int bypass_greet_authenticate(struct bypass_connection *connection, const unsigned char *key)
{
	unsigned char challenge[BYPASS_NONCE_SIZE], theirs[BYPASS_NONCE_SIZE], came[32], proof[32];
	struct bypass_message message;
	struct bypass_frame frame;
	unsigned char *payload;
	size_t proof_size, theirs_size;
	int error;

	if (key != NULL && getrandom(challenge, sizeof(challenge), 0) != (ssize_t)sizeof(challenge))
		return EIO;
	error = send_challenge(connection, challenge, key != NULL ? sizeof(challenge) : 0);
	if (error == 0)
		error = bypass_connection_receive(connection, &frame, &payload);
	if (error != 0)
		return error;
	message_over(&message, payload, frame.length);
	proof_size = bypass_get_bytes_into(&message, came, sizeof(came));
	theirs_size = bypass_get_bytes_into(&message, theirs, sizeof(theirs));
	if (frame.operation != BYPASS_OPERATION_AUTH || !bypass_message_ended(&message))
		return refuse(connection, &frame, BYPASS_STATUS_REFUSED, "the proof of the key is missing", EACCES);
	if (key == NULL)
		return answer_proof(connection, &frame, proof, 0);
	bypass_prove(proof, key, challenge, "agent");
	if (proof_size != sizeof(came) || theirs_size != sizeof(theirs) || !bypass_proof_equal(proof, came))
		return refuse(connection, &frame, BYPASS_STATUS_REFUSED, "that is not this shadow's key", EACCES);
	bypass_prove(proof, key, theirs, "shadow");
	return answer_proof(connection, &frame, proof, sizeof(proof));
}

/* ---- HELLO ---- */

/* The list is there when its count is not 0; the message stays in front of it. */
static int has_list(const struct bypass_message *list)
{
	struct bypass_message copy = *list;

	return bypass_get_count(&copy, BYPASS_CALLS_MAX) > 0;
}

static int read_greeting(struct bypass_connection *connection, const struct bypass_spec *spec, struct bypass_wish *wish, unsigned char *payload)
{
	struct bypass_greeting *greeting = &wish->greeting;
	char why[160];

	message_over(&wish->list, payload, wish->frame.length);
	bypass_greeting_get(&wish->list, greeting);
	if (wish->list.error != 0)
		return refuse(connection, &wish->frame, BYPASS_STATUS_BAD_REQUEST, "HELLO cannot be read", EPROTO);
	if (greeting->protocol_min > BYPASS_PROTOCOL_MAX || greeting->protocol_max < BYPASS_PROTOCOL_MIN) {
		snprintf(why, sizeof(why), "the agent speaks protocol %u to %u, this shadow %u to %u: build both with the same runtime",
			 greeting->protocol_min, greeting->protocol_max, BYPASS_PROTOCOL_MIN, BYPASS_PROTOCOL_MAX);
		return refuse(connection, &wish->frame, BYPASS_STATUS_REFUSED, why, EPROTO);
	}
	wish->equal = strcmp(greeting->digest, spec->digest) == 0;
	return 0;
}

int bypass_greet_receive(struct bypass_connection *connection, const struct bypass_spec *spec, struct bypass_wish *wish)
{
	unsigned char *payload;
	int error, asked = 0;

	for (;;) {
		memset(wish, 0, sizeof(*wish));
		error = bypass_connection_receive(connection, &wish->frame, &payload);
		if (error != 0)
			return error;
		wish->link = wish->frame.operation == BYPASS_OPERATION_LINK;
		if (wish->link)
			return 0;
		if (wish->frame.operation != BYPASS_OPERATION_HELLO)
			return refuse(connection, &wish->frame, BYPASS_STATUS_BAD_REQUEST, "HELLO must come first", EPROTO);
		error = read_greeting(connection, spec, wish, payload);
		if (error != 0 || wish->equal || asked || has_list(&wish->list))
			return error;
		asked = 1;
		error = bypass_refuse(connection, &wish->frame, BYPASS_STATUS_MISMATCH, "specifications differ");
		if (error != 0)
			return error;
	}
}

static unsigned char *grow(struct bypass_message *message, size_t capacity)
{
	unsigned char *memory = message->data != NULL ? message->data - BYPASS_FRAME_SIZE : NULL;

	memory = (unsigned char *)realloc(memory, capacity + BYPASS_FRAME_SIZE);
	return memory != NULL ? memory + BYPASS_FRAME_SIZE : NULL;
}

int bypass_greet_welcome(struct bypass_connection *connection, const struct bypass_spec *spec, struct bypass_wish *wish,
			 uint64_t session, uint32_t process, uint64_t token)
{
	struct bypass_frame answer = wish->frame;
	struct bypass_welcome welcome;
	struct bypass_message message;
	int error;

	memset(&message, 0, sizeof(message));
	message.grow = grow;
	memset(&welcome, 0, sizeof(welcome));
	welcome.protocol = wish->greeting.protocol_max < BYPASS_PROTOCOL_MAX ? wish->greeting.protocol_max : BYPASS_PROTOCOL_MAX;
	welcome.session = session;
	welcome.process = process;
	welcome.token = token;
	welcome.payload_max = BYPASS_PAYLOAD_MAX;
	welcome.equal = (uint32_t)wish->equal;
	bypass_welcome_put(&message, &welcome);
	if (!wish->equal)
		bypass_map_put(&message, &wish->list, spec);
	answer.flags = BYPASS_FRAME_REPLY;
	answer.operation = BYPASS_OPERATION_WELCOME;
	answer.process = process;
	answer.length = (uint32_t)message.length;
	if (message.error != 0)
		error = refuse(connection, &wish->frame, BYPASS_STATUS_BAD_REQUEST, "the list of calls cannot be read", EPROTO);
	else
		error = bypass_connection_send(connection, &answer, message.data - BYPASS_FRAME_SIZE);
	if (message.data != NULL)
		free(message.data - BYPASS_FRAME_SIZE);
	return error;
}
