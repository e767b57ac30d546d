/* utsname.c -- home's names, in a struct of this machine. See README.md. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

static const char *ended(const char *text, size_t size)
{
	return memchr(text, '\0', size) == NULL ? "without an end" : text[0] == '\0' ? "empty" : "there";
}

int main(int count, char **words)
{
	struct {
		struct utsname names;
		char guard[64];
	} room;
	int result;

	(void)words;
	if (count != 2)
		return 2;
	memset(&room, 0x5a, sizeof(room));
	result = uname(&room.names);
	if (result != 0) {
		printf("uname: %s\n", errno == EOVERFLOW ? "EOVERFLOW" : "?");
		return 0;
	}
	printf("uname: %d %s %s %s\n", result, room.names.sysname, room.names.nodename, room.names.release);
	printf("version %s, machine %s\n", ended(room.names.version, sizeof(room.names.version)), ended(room.names.machine, sizeof(room.names.machine)));
	printf("version of %zu characters\n", strlen(room.names.version));
#ifndef OTHERUNIX
	printf("domain %s\n", room.names.domainname);
#endif
	printf("%s\n", room.guard[0] == 0x5a && room.guard[63] == 0x5a ? "nothing beyond it" : "too much");
	return 0;
}
