/*
 * link.h -- many lanes over one connection: what a broker does between programs here and a shadow elsewhere. The lane number in a
 * frame's head is the link's own; frames are passed on whole. Each side is one thread that never waits for one lane alone.
 */
#ifndef BYPASS_LINK_H
#define BYPASS_LINK_H

#include "session.h"
#include "transport.h"

/* Home's end: each new lane number becomes a connection of the session. Until the link ends; 0 or errno. */
int bypass_link_home(struct bypass_session *session, struct bypass_connection *link);
/* The programs' end: lanes come over the session's SEQPACKET descriptor. Until nobody holds it any more, or the link ends. */
int bypass_link_relay(int session_file, struct bypass_connection *link);
/* Says LINK on a fresh connection and waits for the answer. 0 or errno. */
int bypass_link_open(struct bypass_connection *link);

#endif
