/*
 * lend.h -- an open file that home's worker sends along with a reply (shadow.h: bypass_lend). It arrives where the lane is a unix socket
 * to the worker itself, that is, when home's kernel is this one. Agent side; the thread that makes the call.
 */
#ifndef BYPASS_LEND_H
#define BYPASS_LEND_H

/* Before the call: this thread takes what comes along. Without it, nothing is taken. */
void bypass_lend_await(void);
/* After the call: the open file, close-on-exec, the caller closes it; -1: none came. */
int bypass_lend_take(void);

#endif
