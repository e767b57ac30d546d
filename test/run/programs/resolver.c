/* resolver.c -- what test/run/resolver.test.ts runs natively and split: every form of asking for a host. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

static void list(const char *node, const char *service, const struct addrinfo *hints)
{
	struct addrinfo *found = NULL, *entry;
	char text[INET6_ADDRSTRLEN];
	int error = getaddrinfo(node, service, hints, &found);

	printf("getaddrinfo %s %s: %s\n", node != NULL ? node : "-", service != NULL ? service : "-", error != 0 ? gai_strerror(error) : "found");
	if (error != 0)
		return;
	for (entry = found; entry != NULL; entry = entry->ai_next) {
		const struct sockaddr_in *four = (const struct sockaddr_in *)entry->ai_addr;
		const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)entry->ai_addr;

		inet_ntop(entry->ai_family, entry->ai_family == AF_INET ? (const void *)&four->sin_addr : (const void *)&six->sin6_addr, text, sizeof(text));
		printf(" %d %d %d %x %d %s:%d %s\n", entry->ai_family, entry->ai_socktype, entry->ai_protocol, (unsigned)entry->ai_flags,
		       (int)entry->ai_addrlen, text, ntohs(four->sin_port), entry->ai_canonname != NULL ? entry->ai_canonname : "-");
	}
	freeaddrinfo(found);
}

static void entry(const char *what, const struct hostent *host, int error)
{
	char text[INET6_ADDRSTRLEN];
	int i;

	printf("%s:", what);
	if (host == NULL) {
		printf(" %s\n", hstrerror(error));
		return;
	}
	printf(" %s %d %d", host->h_name, host->h_addrtype, host->h_length);
	for (i = 0; host->h_addr_list[i] != NULL; i++)
		printf(" %s", inet_ntop(host->h_addrtype, host->h_addr_list[i], text, sizeof(text)));
	printf("\n");
}

static void addresses(void)
{
	struct sockaddr_in four = { .sin_family = AF_INET, .sin_port = htons(80), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_un local = { .sun_family = AF_UNIX };
	char host[NI_MAXHOST] = "", service[NI_MAXSERV] = "";
	int error;

	error = getnameinfo((struct sockaddr *)&four, sizeof(four), host, sizeof(host), service, sizeof(service), 0);
	printf("getnameinfo %d %s %s\n", error, host, service);
	error = getnameinfo((struct sockaddr *)&four, sizeof(four), host, sizeof(host), service, sizeof(service), NI_NUMERICHOST | NI_NUMERICSERV);
	printf("getnameinfo %d %s %s\n", error, host, service);
	error = getnameinfo((struct sockaddr *)&four, sizeof(four), NULL, 0, service, sizeof(service), NI_DGRAM);
	printf("getnameinfo %d %s\n", error, service);
	printf("short %s\n", gai_strerror(getnameinfo((struct sockaddr *)&four, sizeof(four), host, 3, NULL, 0, NI_NUMERICHOST)));
	printf("family %s\n", gai_strerror(getnameinfo((struct sockaddr *)&local, 1, host, sizeof(host), NULL, 0, 0)));
	entry("gethostbyaddr", gethostbyaddr(&four.sin_addr, 4, AF_INET), h_errno);
	entry("gethostbyaddr", gethostbyaddr(&four.sin_addr, 3, AF_INET), NETDB_INTERNAL);
}

int main(void)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_family = AF_INET };
	struct hostent host, *answer = &host;
	char room[1024];
	int error = -1, result;

	list("127.0.0.1", "80", NULL);
	list("localhost", "http", &hints);
	list(NULL, "443", &hints);
	hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
	list(NULL, "8080", &hints);
	hints.ai_flags = AI_CANONNAME;
	list("localhost", NULL, &hints);
	hints.ai_family = AF_INET6;
	hints.ai_flags = AI_NUMERICHOST;
	list("::1", "53", &hints);
	list("fe80::1", "53", &hints);
	list("no-number", NULL, &hints);
	list(NULL, NULL, &hints);
	hints.ai_flags = 1 << 30;
	list("localhost", NULL, &hints);
	hints.ai_flags = 0;
	hints.ai_socktype = 77;
	list("localhost", "80", &hints);
	hints.ai_socktype = SOCK_STREAM;
	list("127.0.0.1", "no-such-service", &hints);
	addresses();
	entry("gethostbyname", gethostbyname("localhost"), h_errno);
	entry("gethostbyname", gethostbyname("192.0.2.1"), h_errno);
	entry("gethostbyname2", gethostbyname2("192.0.2.7", AF_INET), h_errno);
	result = gethostbyname_r("localhost", &host, room, sizeof(room), &answer, &error);
	printf("gethostbyname_r %d\n", result);
	entry("gethostbyname_r", answer, error);
	result = gethostbyname_r("localhost", &host, room, 8, &answer, &error);
	printf("gethostbyname_r %s %d\n", strerror(result), answer == NULL);
	return 0;
}
