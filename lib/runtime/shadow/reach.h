/* reach.h -- a broker's way to a shadow elsewhere: tcp, unix, or the standard input and output of a command (ssh). */
#ifndef BYPASS_REACH_H
#define BYPASS_REACH_H

#include "transport.h"

/*
 * Connects, proves the key where one is asked, and makes a link of it (link.h). key: file, NULL: the one that BYPASS_KEY_FILE names.
 * 0, or -1 after a complaint.
 */
int bypass_reach(const char *address, const char *key, int insecure, struct bypass_connection *link);

#endif
