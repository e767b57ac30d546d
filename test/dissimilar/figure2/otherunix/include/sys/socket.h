/* sys/socket.h -- of another Unix: send has its flags before the length, and lengths and results are ints. See ../../../README.md. */
#ifndef OTHERUNIX_SYS_SOCKET_H
#define OTHERUNIX_SYS_SOCKET_H
#define send otherunix_below_send
#define recv otherunix_below_recv
#include_next <sys/socket.h>
#undef send
#undef recv

int send(int fd, const void *data, int flags, unsigned length);
int recv(int fd, void *data, int length, unsigned flags);

#endif
