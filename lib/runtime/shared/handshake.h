/*
 * handshake.h -- payloads of HELLO and WELCOME. Both go through wire.h's messages: bounded, failing stickily. Either side.
 *
 * A HELLO without a list of calls is enough where both sides have the same specification. Where their digests differ the answer
 * is a frame with status MISMATCH; HELLO with the list is answered with a map from each of the agent's calls to the shadow's
 * number. Further lanes of a process name its id and token.
 */
#ifndef BYPASS_HANDSHAKE_H
#define BYPASS_HANDSHAKE_H

#include "../include/spec.h"
#include "rules.h"

/* Limits: names and signatures are strings of at most so many bytes, lists of at most so many calls. */
#define BYPASS_NAME_MAX 4096u
#define BYPASS_CALLS_MAX 65536u
#define BYPASS_RULES_MAX 4096u

struct bypass_greeting {
	uint32_t protocol_min, protocol_max;
	const char *name;   /* of the specification; in a message that was got: points into it */
	const char *digest;
	uint32_t process;   /* 0: a new one */
	uint32_t lane;      /* as the agent numbers them */
	uint64_t token;     /* of the process' worker; 0 for a new one */
	int64_t pid;
	uint32_t word_size; /* bytes of a pointer */
	uint32_t byte_order;  /* 1: little-endian, 2: big-endian */
	const char *libc;   /* "glibc", "musl", ... for the log */
	const struct bypass_rules *rules; /* put: the path rules of a new process; NULL: none */
	struct bypass_message places;     /* got: the rest of the message from the rules on */
};

/* Fills in what this machine is. */
void bypass_greeting_host(struct bypass_greeting *greeting);
/* spec: whose calls are listed, NULL: no list. */
void bypass_greeting_put(struct bypass_message *message, const struct bypass_greeting *greeting, const struct bypass_spec *spec);
/* Leaves the message in front of the list, which bypass_map_put reads. */
void bypass_greeting_get(struct bypass_message *message, struct bypass_greeting *greeting);

/* Path rules in a message: a count, and each. What is got points into the message. */
void bypass_rules_put(struct bypass_message *message, const struct bypass_rules *rules);
size_t bypass_rules_get_count(struct bypass_message *message);
void bypass_rule_get(struct bypass_message *message, struct bypass_rule *rule);

struct bypass_welcome {
	uint32_t protocol;    /* the one to speak */
	uint64_t session;
	uint32_t process;     /* id of the process from now on; never 0 */
	uint64_t token;       /* top bit clear, so that it fits a signed number */
	uint64_t payload_max; /* bytes of one payload */
	uint32_t equal;       /* specifications have the same digest; 0: a map follows */
};
void bypass_welcome_put(struct bypass_message *message, const struct bypass_welcome *welcome);
void bypass_welcome_get(struct bypass_message *message, struct bypass_welcome *welcome);

/*
 * The map: a count, then for each call of the agent, in its order, the shadow's number, or -1, and the shadow's signature ("" when
 * it has no such call). map_put reads the list of a greeting and writes the map.
 */
void bypass_map_put(struct bypass_message *message, struct bypass_message *greeting, const struct bypass_spec *spec);
/* After bypass_get_count: the next entry. */
int32_t bypass_map_get(struct bypass_message *message, const char **signature);

#endif
