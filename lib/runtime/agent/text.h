/* text.h -- the description of a trapped call, and its line in the trace. */
#ifndef BYPASS_TEXT_H
#define BYPASS_TEXT_H

#include "../include/agent.h"

/* Longest description, bytes with the NUL; longer ones are cut with "...". */
#define BYPASS_TEXT_SIZE 4096

/* "ENOENT"; "?" when home and here have no such error in common. */
const char *bypass_error_name(int error);
/* Writes the trace line of a call that is over; trap->text holds its description. */
void bypass_trace_write(const struct bypass_trap *trap);
#endif
