/*
 * reply.h -- the head of a reply's payload, in front of the result: what came of the call. Either side.
 */
#ifndef BYPASS_REPLY_H
#define BYPASS_REPLY_H

#include "../include/spec.h"

struct bypass_reply_head {
	int failed; /* the call failed there; and the kernel sent for it 2: SIGPIPE, 3: SIGXFSZ */
	int outs;   /* out parameters follow the result */
	int error;  /* failed: errno on this machine; else 0 */
};

/* An errno that the table does not know travels as EIO: never as 0, never as another machine's number. */
void bypass_reply_head_put(struct bypass_message *message, const struct bypass_reply_head *head, const struct bypass_symbols *error_numbers);
void bypass_reply_head_get(struct bypass_message *message, struct bypass_reply_head *head, const struct bypass_symbols *error_numbers);

/* errno values alone, for frames whose status is BAD_REQUEST (canonical number in `credit`). error_numbers may be NULL: then EIO. */
uint32_t bypass_error_canonical(const struct bypass_symbols *error_numbers, int error);
int bypass_error_local(const struct bypass_symbols *error_numbers, uint32_t canonical);

/* What a message failed by, in words: `open_flags: 0x800000 has no name here`. The message's `unknown` is set. */
#define BYPASS_NAMELESS_SIZE 120
void bypass_nameless_text(char text[BYPASS_NAMELESS_SIZE], const struct bypass_message *message, const char *where);

#endif
