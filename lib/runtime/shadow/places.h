/*
 * places.h -- the program's path rules at home: where a link or `..` leads away from home, and what a name at home is to the program. They
 * come with HELLO, and again when the process becomes another program; a mirror has its parent's.
 */
#ifndef BYPASS_PLACES_H
#define BYPASS_PLACES_H

#include "../include/shadow.h"
#include "../shared/handshake.h"

/* Reads the rules out of a message; while no lane of this worker serves a call. 0 or errno. */
int bypass_places_set(struct bypass_message *message);

#endif
