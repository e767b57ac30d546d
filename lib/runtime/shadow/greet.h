/*
 * greet.h -- the first words on a connection, from the shadow's side: proof of the key, then HELLO or LINK. Runs in a process of
 * its own per connection (session.h), so a slow or hostile peer keeps nobody else waiting.
 */
#ifndef BYPASS_GREET_H
#define BYPASS_GREET_H

#include "transport.h"
#include "../shared/handshake.h"

/* Seconds that a peer has for all of its greeting. */
#define BYPASS_GREET_SECONDS 60

/* Asks for the key, NULL: only says that none is wanted. 0, or an errno after having told the peer: EACCES a wrong proof. */
int bypass_greet_authenticate(struct bypass_connection *connection, const unsigned char *key);

/* What a peer wants. */
struct bypass_wish {
	int link;                       /* to carry many lanes; nothing else is set */
	struct bypass_frame frame;
	struct bypass_greeting greeting; /* points into the connection's buffer */
	struct bypass_message list;      /* the rest of HELLO: the peer's calls */
	int equal;                      /* same specification */
};
/* Reads HELLO (again, with the list, when specifications differ) or LINK. 0, or an errno after having told the peer. */
int bypass_greet_receive(struct bypass_connection *connection, const struct bypass_spec *spec, struct bypass_wish *wish);
/* Answers it. 0 or errno. */
int bypass_greet_welcome(struct bypass_connection *connection, const struct bypass_spec *spec, struct bypass_wish *wish,
			 uint64_t session, uint32_t process, uint64_t token);

#endif
