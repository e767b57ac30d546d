/* handshake.c -- HELLO and WELCOME. See handshake.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "handshake.h"
#include "frame.h"
#include <errno.h>
#include <limits.h>
#include <string.h>
#include "bytes.h"

void bypass_greeting_host(struct bypass_greeting *greeting)
{
	static const uint16_t probe = 1;

	greeting->protocol_min = BYPASS_PROTOCOL_MIN;
	greeting->protocol_max = BYPASS_PROTOCOL_MAX;
	greeting->word_size = (uint32_t)sizeof(void *);
	greeting->byte_order = *(const unsigned char *)&probe == 1 ? 1 : 2;
#if defined(__GLIBC__)
	greeting->libc = "glibc";
#elif defined(__BIONIC__)
	greeting->libc = "bionic";
#else
	greeting->libc = "musl";
#endif
}

void bypass_greeting_put(struct bypass_message *message, const struct bypass_greeting *greeting, const struct bypass_spec *spec)
{
	size_t i, count = spec != NULL ? spec->count : 0;

	bypass_put_unsigned(message, greeting->protocol_min);
	bypass_put_unsigned(message, greeting->protocol_max);
	bypass_put_string(message, greeting->name, BYPASS_NAME_MAX, EOVERFLOW);
	bypass_put_string(message, greeting->digest, BYPASS_NAME_MAX, EOVERFLOW);
	bypass_put_unsigned(message, greeting->process);
	bypass_put_unsigned(message, greeting->lane);
	bypass_put_unsigned(message, greeting->token);
	bypass_put_integer(message, greeting->pid);
	bypass_put_unsigned(message, greeting->word_size);
	bypass_put_unsigned(message, greeting->byte_order);
	bypass_put_string(message, greeting->libc, BYPASS_NAME_MAX, EOVERFLOW);
	bypass_rules_put(message, greeting->rules);
	bypass_put_count(message, count);
	for (i = 0; i < count; i++) {
		bypass_put_string(message, spec->operations[i].name, BYPASS_NAME_MAX, EOVERFLOW);
		bypass_put_string(message, spec->operations[i].signature, BYPASS_NAME_MAX, EOVERFLOW);
	}
}

void bypass_greeting_get(struct bypass_message *message, struct bypass_greeting *greeting)
{
	struct bypass_rule rule;
	size_t count;

	greeting->protocol_min = BYPASS_GET(message, uint32_t);
	greeting->protocol_max = BYPASS_GET(message, uint32_t);
	greeting->name = bypass_get_string(message, BYPASS_NAME_MAX, EPROTO);
	greeting->digest = bypass_get_string(message, BYPASS_NAME_MAX, EPROTO);
	greeting->process = BYPASS_GET(message, uint32_t);
	greeting->lane = BYPASS_GET(message, uint32_t);
	greeting->token = BYPASS_GET(message, uint64_t);
	greeting->pid = BYPASS_GET(message, int64_t);
	greeting->word_size = BYPASS_GET(message, uint32_t);
	greeting->byte_order = BYPASS_GET(message, uint32_t);
	greeting->libc = bypass_get_string(message, BYPASS_NAME_MAX, EPROTO);
	greeting->places = *message;
	for (count = bypass_rules_get_count(message); count > 0 && message->error == 0; count--)
		bypass_rule_get(message, &rule);
}

void bypass_rules_put(struct bypass_message *message, const struct bypass_rules *rules)
{
	size_t i, count = rules != NULL ? rules->count : 0;

	bypass_put_count(message, count);
	for (i = 0; i < count; i++) {
		bypass_put_integer(message, rules->rows[i].side);
		bypass_put_string(message, rules->rows[i].pattern, PATH_MAX, EOVERFLOW);
		if (bypass_put_present(message, rules->rows[i].as))
			bypass_put_string(message, rules->rows[i].as, PATH_MAX, EOVERFLOW);
	}
}

size_t bypass_rules_get_count(struct bypass_message *message)
{
	return bypass_get_count(message, BYPASS_RULES_MAX);
}

void bypass_rule_get(struct bypass_message *message, struct bypass_rule *rule)
{
	memset(rule, 0, sizeof(*rule));
	rule->side = BYPASS_GET(message, int32_t);
	rule->pattern = bypass_get_string(message, PATH_MAX, EPROTO);
	if (bypass_get_present(message))
		rule->as = bypass_get_string(message, PATH_MAX, EPROTO);
	if (message->error == 0 && (rule->side < BYPASS_RULE_LOCAL || rule->side > BYPASS_RULE_DENY || rule->pattern[0] == '\0' ||
				    (rule->as != NULL && rule->as[0] != '/')))
		bypass_message_fail(message, EPROTO);
}

void bypass_welcome_put(struct bypass_message *message, const struct bypass_welcome *welcome)
{
	bypass_put_unsigned(message, welcome->protocol);
	bypass_put_unsigned(message, welcome->session);
	bypass_put_unsigned(message, welcome->process);
	bypass_put_unsigned(message, welcome->token);
	bypass_put_unsigned(message, welcome->payload_max);
	bypass_put_unsigned(message, welcome->equal);
}

void bypass_welcome_get(struct bypass_message *message, struct bypass_welcome *welcome)
{
	welcome->protocol = BYPASS_GET(message, uint32_t);
	welcome->session = BYPASS_GET(message, uint64_t);
	welcome->process = BYPASS_GET(message, uint32_t);
	welcome->token = BYPASS_GET(message, uint64_t);
	welcome->payload_max = BYPASS_GET(message, uint64_t);
	welcome->equal = BYPASS_GET(message, uint32_t);
}

/* Specifications mostly agree on the order of their calls, so the search starts at the same place. */
static const struct bypass_operation *find_operation(const struct bypass_spec *spec, const char *name, size_t guess)
{
	size_t i;

	if (guess < spec->count && strcmp(spec->operations[guess].name, name) == 0)
		return &spec->operations[guess];
	for (i = 0; i < spec->count; i++)
		if (strcmp(spec->operations[i].name, name) == 0)
			return &spec->operations[i];
	return NULL;
}

void bypass_map_put(struct bypass_message *message, struct bypass_message *greeting, const struct bypass_spec *spec)
{
	size_t i, count = bypass_get_count(greeting, BYPASS_CALLS_MAX);

	bypass_put_count(message, count);
	for (i = 0; i < count && greeting->error == 0; i++) {
		const char *name = bypass_get_string(greeting, BYPASS_NAME_MAX, EPROTO);
		const char *signature = bypass_get_string(greeting, BYPASS_NAME_MAX, EPROTO);
		const struct bypass_operation *operation;
		int same;

		if (greeting->error != 0)
			break;
		operation = find_operation(spec, name, i);
		same = operation != NULL && operation->remote && strcmp(operation->signature, signature) == 0;
		bypass_put_integer(message, same ? operation - spec->operations : -1);
		bypass_put_string(message, operation != NULL ? operation->signature : "", BYPASS_NAME_MAX, EOVERFLOW);
	}
	if (greeting->error != 0)
		bypass_message_fail(message, greeting->error);
}

int32_t bypass_map_get(struct bypass_message *message, const char **signature)
{
	int32_t number = BYPASS_GET(message, int32_t);

	*signature = bypass_get_string(message, BYPASS_NAME_MAX, EPROTO);
	return number;
}
