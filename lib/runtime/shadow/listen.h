/* listen.h -- where a shadow waits for agents: tcp:host:port, unix:/path, fd:N (a session's descriptor), stdio (a link). */
#ifndef BYPASS_LISTEN_H
#define BYPASS_LISTEN_H

#include "session.h"
#include "../shared/address.h"

struct bypass_listener {
	struct bypass_address address;
	int fd;
	int once;  /* ends when the first process that it served has ended */
	int owned; /* the socket's file is to be removed at the end */
};

/* Opens it, and sets this process's signals up (session.h); TCP's port 0 becomes the real one in `address`. 0, or -1 after a complaint. */
int bypass_listener_open(struct bypass_listener *listener);
/* Serves until it is told to end, or (fd, stdio, once) there is nobody left. Gives an exit status. */
int bypass_listener_serve(struct bypass_listener *listener, struct bypass_session *session);

/* keyfile.c: reads a key file; makes it (0600, and says so) when it does not exist and `make`. 0, or -1 after a complaint. */
int bypass_key_load(const char *path, int make, unsigned char key[32]);

#endif
