/*
 * address.h -- where a shadow is: fd:N, unix:/path, tcp:host:port (tcp:[::1]:9000), stdio or stdio:COMMAND. Text only, no I/O.
 * Either side; no allocation.
 */
#ifndef BYPASS_ADDRESS_H
#define BYPASS_ADDRESS_H

#include <stddef.h>

enum bypass_address_kind { BYPASS_ADDRESS_FD, BYPASS_ADDRESS_UNIX, BYPASS_ADDRESS_TCP, BYPASS_ADDRESS_STDIO };

struct bypass_address {
	enum bypass_address_kind kind;
	int fd;         /* FD */
	int port;       /* TCP: 0 to 65535 */
	char host[256]; /* TCP, without brackets */
	char path[108]; /* UNIX: fits sockaddr_un */
	const char *command; /* STDIO: points into the text, "" when there is none */
};

/* 0, or -1 and *problem: what is wrong, fit to stand behind the address and a colon. */
int bypass_address_parse(const char *text, struct bypass_address *address, const char **problem);
/* The same address as text; gives its length as bypass_format does. */
size_t bypass_address_print(const struct bypass_address *address, char *out, size_t size);

#endif
