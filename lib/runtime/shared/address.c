/* address.c -- addresses to parts and back. See address.h. */
#include "address.h"
#include "format.h"
#include <string.h>
#include "bytes.h"

/* 1 and *value for a decimal number of at most `max`; 0 for anything else. */
static int parse_number(const char *text, long max, int *value)
{
	long number = 0;

	if (*text == '\0')
		return 0;
	for (; *text != '\0'; text++) {
		if (*text < '0' || *text > '9')
			return 0;
		number = number * 10 + (*text - '0');
		if (number > max)
			return 0;
	}
	*value = (int)number;
	return 1;
}

static int parse_tcp(const char *text, struct bypass_address *address, const char **problem)
{
	const char *colon = strrchr(text, ':'), *host = text, *end = colon;

	*problem = "a TCP address is tcp:HOST:PORT, tcp:[HOST]:PORT for IPv6";
	if (colon == NULL || !parse_number(colon + 1, 65535, &address->port))
		return -1;
	if (*host == '[') {
		host++;
		if (colon <= host || *--end != ']')
			return -1;
	} else if (memchr(host, ':', (size_t)(end - host)) != NULL) {
		return -1;
	}
	if (end == host || (size_t)(end - host) >= sizeof(address->host))
		return -1;
	memcpy(address->host, host, (size_t)(end - host));
	address->host[end - host] = '\0';
	return 0;
}

static int parse_unix(const char *text, struct bypass_address *address, const char **problem)
{
	size_t length = strlen(text);

	*problem = length == 0 ? "a path is missing: unix:/PATH" : "the path is too long for a socket (107 bytes)";
	if (length == 0 || length >= sizeof(address->path))
		return -1;
	memcpy(address->path, text, length + 1);
	return 0;
}

int bypass_address_parse(const char *text, struct bypass_address *address, const char **problem)
{
	memset(address, 0, sizeof(*address));
	*problem = NULL;
	if (strncmp(text, "fd:", 3) == 0) {
		address->kind = BYPASS_ADDRESS_FD;
		*problem = "an inherited descriptor is fd:NUMBER";
		return parse_number(text + 3, 0x7fffffff, &address->fd) ? 0 : -1;
	}
	if (strncmp(text, "unix:", 5) == 0) {
		address->kind = BYPASS_ADDRESS_UNIX;
		return parse_unix(text + 5, address, problem);
	}
	if (strncmp(text, "tcp:", 4) == 0) {
		address->kind = BYPASS_ADDRESS_TCP;
		return parse_tcp(text + 4, address, problem);
	}
	if (strcmp(text, "stdio") == 0 || strncmp(text, "stdio:", 6) == 0) {
		address->kind = BYPASS_ADDRESS_STDIO;
		address->command = text[5] == ':' ? text + 6 : "";
		return 0;
	}
	*problem = "an address is tcp:HOST:PORT, unix:/PATH, fd:NUMBER or stdio";
	return -1;
}

size_t bypass_address_print(const struct bypass_address *address, char *out, size_t size)
{
	switch (address->kind) {
	case BYPASS_ADDRESS_FD:
		return bypass_format(out, size, "fd:%d", address->fd);
	case BYPASS_ADDRESS_UNIX:
		return bypass_format(out, size, "unix:%s", address->path);
	case BYPASS_ADDRESS_TCP:
		return bypass_format(out, size, strchr(address->host, ':') != NULL ? "tcp:[%s]:%d" : "tcp:%s:%d", address->host, address->port);
	case BYPASS_ADDRESS_STDIO:
		break;
	}
	return bypass_format(out, size, *address->command != '\0' ? "stdio:%s" : "stdio%s", address->command);
}
